/** How bad a finding is. A `note` is nothing that has to be done. */
export type Severity = 'error' | 'warning' | 'note';

/** What a look at a running Alloy has found. */
export interface Finding {
  /** The question that it answers: `logs`, `memory`. */
  readonly question: string;
  readonly severity: Severity;
  /** Which Alloy: `daemonset/alloy in namespace monitoring-stack`. */
  readonly alloy: string;
  /** Names of the pods that it holds for; empty where it isn't about pods. */
  readonly pods: readonly string[];
  /** The component that it is about: `loki.write.default`. */
  readonly component?: string;
  /** What is wrong, on one line. */
  readonly summary: string;
  /** What says so: metrics, log lines, objects of the cluster. */
  readonly evidence: readonly string[];
  /** What to do about it. */
  readonly advice: readonly string[];
}

/** A finding as a check makes it, without what is the same for all of one Alloy. */
export type Found = Omit<Finding, 'question' | 'alloy' | 'pods'> & { readonly pods?: readonly string[] };

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** Whether the second is less bad than the first (negative), as bad (0) or worse. */
export function compareSeverity(a: Severity, b: Severity): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b);
}

/** The worst of some severities. */
export function worst(severities: readonly Severity[]): Severity {
  return [...severities].sort(compareSeverity)[0] ?? 'note';
}

/** Puts findings that differ only in their pods together. */
export function mergePods(found: readonly Found[]): Found[] {
  const merged = new Map<string, Found>();
  for (const finding of found) {
    const { pods = [], evidence, ...rest } = finding;
    const key = JSON.stringify([rest.severity, rest.component, rest.summary, rest.advice]);
    const known = merged.get(key);
    merged.set(
      key,
      known === undefined
        ? finding
        : { ...known, pods: union(known.pods ?? [], pods), evidence: union(known.evidence, evidence) },
    );
  }
  return [...merged.values()];
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])];
}
