import { placeOfInstance, readModel, valueAt } from '../analysis';
import { rolesOf } from '../facts';
import { type Configuration, needsOfConfiguration } from './configuration';
import { flagOf, podOf, runningIn, type Workload } from './workload';

/** Where a directory of a container really is. */
export type Place =
  | { readonly kind: 'node'; readonly path: string }
  /** A claim by its name, or the template that a StatefulSet makes one of for each pod. */
  | { readonly kind: 'claim'; readonly name: string }
  | { readonly kind: 'pod' };

/** What a workload keeps, and where: how far it has read, what it still has to send. */
export interface State {
  /** `positions`, `write-ahead log` */
  readonly kinds: readonly string[];
  /** In the container. */
  readonly directory: string;
  readonly place: Place;
}

/** Where a path of the main container lies. */
export function placeOf(workload: Workload, path: string): Place {
  const running = runningIn(workload);
  const mounts = running?.container.volumeMounts ?? [];
  const [mount] = mounts
    .filter(({ mountPath }) => isWithin(path, mountPath))
    .sort((a, b) => b.mountPath.length - a.mountPath.length);
  if (mount === undefined) return { kind: 'pod' };
  const template = workload.spec.volumeClaimTemplates?.find(({ metadata }) => metadata?.name === mount.name);
  if (template !== undefined) return { kind: 'claim', name: `${mount.name}-${workload.metadata.name}` };
  const volume = podOf(workload).volumes?.find(({ name }) => name === mount.name);
  if (volume?.persistentVolumeClaim !== undefined) {
    return { kind: 'claim', name: volume.persistentVolumeClaim.claimName };
  }
  if (volume?.hostPath === undefined) return { kind: 'pod' };
  const inside = path.slice(mount.mountPath.replace(/\/$/, '').length);
  const below = mount.subPath === undefined ? '' : `/${mount.subPath}`;
  return { kind: 'node', path: `${volume.hostPath.path.replace(/\/$/, '')}${below}${inside}` };
}

function isWithin(path: string, folder: string): boolean {
  const base = folder.replace(/\/$/, '');
  return path === base || path.startsWith(`${base}/`);
}

/** Whether a configuration reads a file: an argument that is for files names it. */
export function readsFile(configuration: Configuration, path: string): boolean {
  return readModel(configuration.text ?? '').instances.nodes.some((instance) =>
    rolesOf(instance.block.name).some(({ path: argument, role }) => {
      if (role.role !== 'file') return false;
      const value = valueAt(placeOfInstance(instance), argument);
      return value.kind === 'scalar' && value.value === path;
    }),
  );
}

/** Directories of the programs, where no flag names another one. */
const DIRECTORIES = { Alloy: '/data-alloy', 'Grafana Agent': '/data-agent', Prometheus: '/data-agent' } as const;

/** What a workload keeps for later; undefined where it keeps nothing that another one could need. */
export function stateOf(configuration: Configuration): State | undefined {
  const { workload } = configuration;
  const running = runningIn(workload);
  if (running === undefined) return undefined;
  const kinds = [
    ...new Set(needsOfConfiguration(configuration).state.map(({ kind }) => kind.replace(/ \(.*\)$/, ''))),
  ].sort();
  if (kinds.length === 0) return undefined;
  const { program, container } = running;
  const directory =
    program === 'Promtail'
      ? configuration.positions
      : (flagOf(container, 'storage.path', 'storage.agent.path') ?? DIRECTORIES[program]);
  return directory === undefined ? undefined : { kinds, directory, place: placeOf(workload, directory) };
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.kind !== 'pod' && JSON.stringify(a) === JSON.stringify(b);
}
