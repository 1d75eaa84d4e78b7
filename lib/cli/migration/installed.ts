import { findHelmReleases, type InstalledRelease, Kubectl, KubectlError } from '../../cluster';
import { identityOf, isKubernetesObject, type KubernetesObject } from '../../diff';
import { isOfCluster } from '../../facts';
import {
  chartOf,
  collectorsIn,
  distinct,
  type Installation,
  installationOf,
  isCollectorChart,
  isOurs,
  isWorkload,
  joined,
  namesIn,
  type Release,
  releaseOf,
} from '../../migrate';
import { askFor, readLiveWithManagers } from '../cluster-diff/live-objects';
import { treeOf } from '../manifests/documents';

/** What collects telemetry in a cluster, and what could not be read. */
export interface FoundInstallations {
  readonly installations: readonly Installation[];
  readonly gaps: readonly string[];
}

/** Kinds that belong to a collector, as kubectl takes them. */
const KINDS = [
  'daemonsets',
  'deployments',
  'statefulsets',
  'services',
  'serviceaccounts',
  'roles',
  'rolebindings',
  'clusterroles',
  'clusterrolebindings',
  'poddisruptionbudgets',
  'horizontalpodautoscalers',
  'networkpolicies',
];

/** Charts whose releases are looked at although none of their own workloads collects: an operator makes these. */
const OPERATED_CHARTS: ReadonlySet<string> = new Set(['k8s-monitoring']);

/**
 * Finds what collects telemetry: releases of Helm, workloads by their images, and what is left of releases.
 * @param allNamespaces else the namespace of `kubectl`
 * @throws KubectlError where the cluster gives no answer at all
 */
export async function findInstallations(kubectl: Kubectl, allNamespaces: boolean): Promise<FoundInstallations> {
  const gaps: string[] = [];
  const everything = await listed(kubectl, KINDS, allNamespaces, gaps);
  const { releases, gaps: unread } = await findHelmReleases(kubectl, allNamespaces);
  const known = await Promise.all(releases.map((release) => ofRelease(release, kubectl, gaps)));
  const recorded = known.filter((installation) => installation !== undefined);
  const inRelease = new Set(recorded.flatMap(({ objects }) => objects.map(identityOf)));
  const others = everything.filter((object) => !inRelease.has(identityOf(object)));
  // A workload of ours is the new one, unless a release still has it.
  const collectors = collectorsIn(others)
    .map(({ workload }) => workload)
    .filter((workload) => !isOurs(workload));
  const configured = [...others, ...(await referredTo(collectors, kubectl, gaps))];
  const record = unread.length > 0 ? 'unreadable' : 'gone';
  const leftovers = ofLostReleases(
    configured,
    record,
    new Set(releases.map(({ name, namespace }) => `${namespace}/${name}`)),
  );
  const inLeftover = new Set(leftovers.flatMap(({ objects }) => objects.map(identityOf)));
  const plain = collectors
    .filter((workload) => !inLeftover.has(identityOf(workload)))
    .map((workload) => installationOf(workload, configured));
  if (unread.length > 0 && (leftovers.length > 0 || releases.length === 0)) gaps.push(...unread);
  return { installations: [...recorded, ...leftovers, ...joined(plain)], gaps };
}

/** A release that collects telemetry, with its objects as the cluster has them; undefined for another one. */
async function ofRelease(
  release: InstalledRelease,
  kubectl: Kubectl,
  gaps: string[],
): Promise<Installation | undefined> {
  const { name, namespace, chart, manifest, revision, status, attempt, record } = release;
  const written = objectsIn(manifest, name, gaps).map((object) => withNamespace(object, namespace));
  const isMeant = collectorsIn(written).length > 0 || OPERATED_CHARTS.has(chart.name);
  if (!isMeant) return undefined;
  const live = await askFor(written, new Kubectl({ ...kubectl.options, namespace }), readLiveWithManagers);
  const unreadable = live.filter((answer) => answer instanceof KubectlError && answer.failure !== 'unknown-kind');
  if (unreadable.length > 0) {
    const [first] = unreadable as readonly KubectlError[];
    gaps.push(
      `${unreadable.length} objects of Helm release ${name} are taken from its record, for the cluster does not show them: ${first!.message}`,
    );
  }
  const objects = written.flatMap((object, i) => {
    const answer = live[i];
    if (answer === undefined) return [];
    if (answer instanceof KubectlError) return answer.failure === 'unknown-kind' ? [] : [object];
    return [answer];
  });
  // Those that the new manifests have by now aren't the release's any more.
  const own = objects.filter((object) => !isOurs(object));
  return {
    release: {
      name,
      namespace,
      chart,
      revision,
      status,
      record: 'there',
      recordKind: record.kind,
      ...(attempt === undefined ? {} : { attempt }),
    },
    namespace,
    objects: own,
  };
}

function objectsIn(manifest: string, release: string, gaps: string[]): readonly KubernetesObject[] {
  try {
    return treeOf([{ name: 'manifest.yaml', text: manifest }], `Helm release ${release}`).objects;
  } catch (error) {
    gaps.push((error as Error).message);
    return [];
  }
}

/** An object that names no namespace, in the one that it gets. */
export function withNamespace(object: KubernetesObject, namespace: string): KubernetesObject {
  const { kind, metadata } = object;
  if (isOfCluster(kind)) {
    const { namespace: _, ...rest } = metadata;
    return { ...object, metadata: rest as KubernetesObject['metadata'] };
  }
  return metadata.namespace === undefined ? { ...object, metadata: { ...metadata, namespace } } : object;
}

/** Objects of releases that Helm has no record of, or none that can be read, by the annotations of Helm. */
function ofLostReleases(
  objects: readonly KubernetesObject[],
  record: Release['record'],
  known: ReadonlySet<string>,
): readonly Installation[] {
  const byRelease = new Map<string, KubernetesObject[]>();
  for (const object of objects) {
    const release = releaseOf(object);
    if (release === undefined || isOurs(object)) continue;
    const key = `${release.namespace}/${release.name}`;
    if (!known.has(key)) byRelease.set(key, [...(byRelease.get(key) ?? []), object]);
  }
  return [...byRelease]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, all]): readonly Installation[] => {
      const { name, namespace } = releaseOf(all[0]!)!;
      const chart = all.map(chartOf).find((each) => each !== undefined);
      if (collectorsIn(all).length === 0 && (chart === undefined || !isCollectorChart(chart.name))) return [];
      const about = chart === undefined ? {} : { chart };
      return [{ release: { name, namespace, ...about, record }, namespace, objects: distinct(all) }];
    });
}

/** The ConfigMaps and Secrets that workloads refer to. */
async function referredTo(
  workloads: readonly KubernetesObject[],
  kubectl: Kubectl,
  gaps: string[],
): Promise<readonly KubernetesObject[]> {
  const wanted = workloads.filter(isWorkload).flatMap((workload) => {
    const { configMaps, secrets } = namesIn(workload);
    const namespace = workload.metadata.namespace!;
    const named = (kind: string, names: ReadonlySet<string>) =>
      [...names].sort().map((name): KubernetesObject => ({ apiVersion: 'v1', kind, metadata: { name, namespace } }));
    return [...named('ConfigMap', configMaps), ...named('Secret', secrets)];
  });
  const asked = distinct(wanted);
  const answers = await askFor(asked, new Kubectl(kubectl.options), readLiveWithManagers);
  return answers.flatMap((answer, i) => {
    if (answer === undefined) return [];
    if (!(answer instanceof KubectlError)) return [answer];
    const { kind, metadata } = asked[i]!;
    gaps.push(`${kind} ${metadata.namespace}/${metadata.name} can't be read: ${answer.message}`);
    return [];
  });
}

/** All objects of some kinds; kinds that may not be listed are told. */
async function listed(
  kubectl: Kubectl,
  kinds: readonly string[],
  allNamespaces: boolean,
  gaps: string[],
): Promise<readonly KubernetesObject[]> {
  const where = allNamespaces ? ['--all-namespaces'] : [];
  const read = async (some: readonly string[]) =>
    (
      await kubectl.getJson<{ readonly items: readonly unknown[] }>([some.join(','), '--show-managed-fields', ...where])
    ).items.filter(isKubernetesObject);
  try {
    return await read(kinds);
  } catch (error) {
    if (!(error instanceof KubectlError) || error.isFatal) throw error;
    if (kinds.length === 1) {
      gaps.push(`${kinds[0]} can't be listed: ${error.message}`);
      return [];
    }
    const parts: (readonly KubernetesObject[])[] = [];
    for (const kind of kinds) parts.push(await listed(kubectl, [kind], allNamespaces, gaps));
    return parts.flat();
  }
}
