import type { ClusterFacts } from '../cluster-facts';
import { connectionsOf } from '../destinations/connections';
import { compareSeverity, mergePods, type ReportedDiagnosis } from '../diagnosis';
import { mask } from '../mask';
import type { ObservedAlloy } from '../observation/observed-alloy';
import type { Question, QuestionContext } from '../question';

/** What is wrong with the Alloys of a cluster; `--format json` prints it as it is. */
export interface DoctorReport {
  /** The Alloys that were looked at, and how many of their pods. */
  readonly alloys: readonly { readonly name: string; readonly read: number; readonly unread: number }[];
  /** What needs action, the worst first. */
  readonly findings: readonly ReportedDiagnosis[];
  /** What can't be told yet; each says when to ask again. */
  readonly open: readonly ReportedDiagnosis[];
  /** What is worth knowing, and needs no action. */
  readonly notes: readonly ReportedDiagnosis[];
  /** What could not be looked at, and why. */
  readonly notSeen: readonly string[];
}

/**
 * Puts questions to Alloys that were observed.
 * @param exec whether destinations are tried from inside a pod, where the caller may
 */
export async function diagnose(
  alloys: readonly ObservedAlloy[],
  questions: readonly Question[],
  facts: ClusterFacts | undefined,
  exec: boolean,
): Promise<DoctorReport> {
  const all: ReportedDiagnosis[] = [];
  for (const alloy of alloys) {
    for (const { problem, isRefused } of alloy.instances) {
      if (isRefused) facts?.addGap(`Alloy’s API of ${alloy.title} may not be read`, problem);
    }
    const context: QuestionContext = {
      ...(facts === undefined ? {} : { facts }),
      connections: await connectionsOf(alloy, facts, exec),
    };
    for (const question of questions) {
      for (const diagnosis of mergePods(await question.diagnose(alloy, context))) {
        all.push(
          masked({
            question: question.name,
            alloy: alloy.title,
            ...diagnosis,
            pods: [...(diagnosis.pods ?? [])].sort(),
          }),
        );
      }
    }
  }
  const sorted = all.sort((a, b) => compareSeverity(a.severity, b.severity));
  return {
    alloys: alloys.map(({ title, instances, unread }) => ({
      name: title,
      read: instances.filter(({ problem }) => problem === undefined).length,
      unread,
    })),
    findings: sorted.filter(({ severity, askAgainIn }) => severity !== 'note' && askAgainIn === undefined),
    open: sorted.filter(({ askAgainIn }) => askAgainIn !== undefined),
    notes: sorted.filter(({ severity }) => severity === 'note'),
    notSeen: (facts?.gaps ?? []).map(mask),
  };
}

function masked(diagnosis: ReportedDiagnosis): ReportedDiagnosis {
  return {
    ...diagnosis,
    summary: mask(diagnosis.summary),
    evidence: diagnosis.evidence.map(mask),
    advice: diagnosis.advice.map(mask),
  };
}
