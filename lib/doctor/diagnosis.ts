/** How bad it is. A `note` needs nothing done. */
export type DiagnosisSeverity = 'error' | 'warning' | 'note';

/** What is wrong with a running Alloy, what says so, and what to do: as it stands in the report. */
export interface ReportedDiagnosis {
  /** The question that has led to it: `logs`, `memory`. */
  readonly question: string;
  readonly severity: DiagnosisSeverity;
  /** Which Alloy: `daemonset/alloy in namespace monitoring-stack`. */
  readonly alloy: string;
  /** Names of the pods that it holds for; empty where it isn't about pods. */
  readonly pods: readonly string[];
  /** The component that it is about: `loki.write.default`. */
  readonly component?: string;
  /** In how many seconds it will be known whether it's so; absent where it is. */
  readonly askAgainIn?: number;
  /** What is wrong, on one line. */
  readonly summary: string;
  /** What says so: metrics, log lines, objects of the cluster. */
  readonly evidence: readonly string[];
  /** What to do about it. */
  readonly advice: readonly string[];
}

/** Likewise, as a question makes it: without what is the same for all of one Alloy. */
export type Diagnosis = Omit<ReportedDiagnosis, 'question' | 'alloy' | 'pods'> & { readonly pods?: readonly string[] };

const ORDER: readonly DiagnosisSeverity[] = ['error', 'warning', 'note'];

/** Whether the second is less bad than the first (negative), as bad (0) or worse. */
export function compareSeverity(a: DiagnosisSeverity, b: DiagnosisSeverity): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b);
}

/** The worst of some severities. */
export function worst(severities: readonly DiagnosisSeverity[]): DiagnosisSeverity {
  return [...severities].sort(compareSeverity)[0] ?? 'note';
}

/** Puts diagnoses that differ only in their pods together. */
export function mergePods(diagnoses: readonly Diagnosis[]): Diagnosis[] {
  const merged = new Map<string, Diagnosis>();
  for (const diagnosis of diagnoses) {
    const { pods = [], evidence, ...rest } = diagnosis;
    const { askAgainIn } = rest;
    // How long is left differs from pod to pod.
    const what = askAgainIn === undefined ? rest.advice : 'open';
    const key = JSON.stringify([rest.severity, rest.component, rest.summary, what]);
    const known = merged.get(key);
    merged.set(
      key,
      known === undefined
        ? diagnosis
        : {
            ...(askAgainIn !== undefined && askAgainIn > known.askAgainIn! ? { ...rest } : known),
            pods: union(known.pods ?? [], pods),
            evidence: union(known.evidence, evidence),
          },
    );
  }
  return [...merged.values()];
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])];
}
