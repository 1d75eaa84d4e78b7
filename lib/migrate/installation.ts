import { identityOf, type KubernetesObject } from '../diff';
import { type Configuration, configurationOf } from './configuration';
import type { ChartVersion, ReleaseName } from './ownership';
import { distinct, partsOf } from './parts';
import { isPrometheusAgent, isWorkload, type Program, runningIn, type Workload } from './workload';

/** A release of Helm, as far as its record or its objects tell. */
export interface Release extends ReleaseName {
  /** Absent where only labels of objects tell of it, and none says the chart. */
  readonly chart?: ChartVersion;
  /** Absent where the record is gone, or can't be read. */
  readonly revision?: number;
  readonly status?: string;
  /** A later revision that isn't deployed. */
  readonly attempt?: { readonly revision: number; readonly status: string };
  /** Whether there is a record: Helm knows the release. `manifests`: the objects were read from files. */
  readonly record: 'there' | 'gone' | 'unreadable' | 'manifests';
  /** What Helm keeps its records in. @default 'Secret' */
  readonly recordKind?: 'Secret' | 'ConfigMap';
}

/** What was installed together, and collects telemetry. */
export interface Installation {
  /** Absent for what Helm has not installed. */
  readonly release?: Release;
  readonly namespace: string;
  /** All that it consists of, as the cluster has it. */
  readonly objects: readonly KubernetesObject[];
  /** Somebody has said that it's to be replaced, even where it stores data. @default false */
  readonly isNamed?: boolean;
}

/** A workload that collects telemetry. */
export interface Collector {
  readonly workload: Workload;
  readonly program: Program;
  readonly configuration?: Configuration;
  /** It also stores data and answers queries: Prometheus, unless it's an agent. */
  readonly isStore: boolean;
}

/** The workloads among objects that collect telemetry. */
export function collectorsIn(objects: readonly KubernetesObject[]): readonly Collector[] {
  return objects.filter(isWorkload).flatMap((workload): readonly Collector[] => {
    const running = runningIn(workload);
    if (running === undefined) return [];
    const configuration = configurationOf(workload, objects);
    return [
      {
        workload,
        program: running.program,
        ...(configuration === undefined ? {} : { configuration }),
        isStore: running.program === 'Prometheus' && !isPrometheusAgent(running.container),
      },
    ];
  });
}

/** A workload and what belongs to it, where nobody has written down what was installed together. */
export function installationOf(workload: Workload, objects: readonly KubernetesObject[]): Installation {
  const parts = partsOf(workload, objects).map(({ object }) => object);
  return { namespace: workload.metadata.namespace ?? '', objects: distinct(parts) };
}

/** What several workloads were installed with, without release: objects that they share are there once. */
export function joined(installations: readonly Installation[]): readonly Installation[] {
  const result: Installation[] = [];
  for (const each of installations) {
    const shares = ({ objects }: Installation) => {
      const known = new Set(objects.map(identityOf));
      return each.objects.some((object) => known.has(identityOf(object)));
    };
    const index = result.findIndex((other) => other.release === undefined && shares(other));
    if (each.release !== undefined || index < 0) result.push(each);
    else result[index] = { ...result[index]!, objects: distinct([...result[index]!.objects, ...each.objects]) };
  }
  return result;
}

/** `Helm release alloy in namespace monitoring`, `DaemonSet monitoring/promtail` */
export function titleOfInstallation({ release, namespace, objects }: Installation): string {
  if (release !== undefined) return `Helm release ${release.name} in namespace ${release.namespace}`;
  const [first] = objects.filter(isWorkload);
  return first === undefined
    ? `objects in namespace ${namespace}`
    : `${first.kind} ${namespace}/${first.metadata.name}`;
}
