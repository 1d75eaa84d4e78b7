/** What kind of reason keeps a workload from running. */
export type ReasonKind =
  | 'configuration'
  | 'admission'
  | 'quota'
  | 'scheduling'
  | 'image'
  | 'missing-object'
  | 'volume'
  | 'memory'
  | 'crash'
  | 'probe'
  | 'eviction'
  | 'waiting';

/** One reason why a workload does not run. */
export interface Reason {
  readonly kind: ReasonKind;
  /** What it is about, each once: `pod/alloy-x7k2p, container alloy`. */
  readonly about: readonly string[];
  /** What the cluster says. */
  readonly text: string;
  /** What to do. */
  readonly advice?: string;
}

/** The last lines of a container that doesn't run. */
export interface LogExcerpt {
  readonly pod: string;
  readonly container: string;
  /** Whether they are of the run before. */
  readonly previous: boolean;
  readonly lines: readonly string[];
}

/** Why a workload does not run; `--format json` prints it as it is. */
export interface WorkloadReasons {
  /** `daemonset/alloy` */
  readonly workload: string;
  readonly namespace: string;
  /** How many pods are wanted, and how many are ready. */
  readonly wanted: number;
  readonly ready: number;
  readonly runs: boolean;
  /** The most telling first. */
  readonly reasons: readonly Reason[];
  /** Warning events about it and its pods that no reason repeats, each once. */
  readonly warnings: readonly string[];
  readonly logs: readonly LogExcerpt[];
  /** What could not be looked at. */
  readonly notSeen: readonly string[];
}

const ORDER: readonly ReasonKind[] = [
  'configuration',
  'admission',
  'quota',
  'missing-object',
  'image',
  'memory',
  'crash',
  'volume',
  'scheduling',
  'eviction',
  'probe',
  'waiting',
];

/** Puts equal reasons of several pods together, and the most telling first. */
export function mergeReasons(reasons: readonly Reason[]): readonly Reason[] {
  const merged = new Map<string, Reason>();
  for (const reason of reasons) {
    const key = `${reason.kind} ${reason.text}`;
    const known = merged.get(key);
    const about = [...new Set([...(known?.about ?? []), ...reason.about])];
    merged.set(key, { ...(known ?? reason), about });
  }
  return [...merged.values()].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** Some names, and how many more there are. */
export function listed(names: readonly string[], separator = ', '): string {
  return names.length <= 3
    ? names.join(separator)
    : `${names.slice(0, 2).join(separator)} and ${names.length - 2} more`;
}
