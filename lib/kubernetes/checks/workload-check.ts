import type { NeedOrigin } from '../../needs';
import type { Severity } from '../../syntax';
import type { Plan } from '../workload/plan';
import type { ConstructRule } from './construct-rule';

/** Reports that a rule is broken: by a component if one is named, otherwise by the props. */
export type ReportProblem = (
  rule: ConstructRule,
  message: string,
  /** How to fix it. */
  hint: string,
  options?: {
    readonly origin?: NeedOrigin | undefined;
    /** @default - the rule's */
    readonly severity?: Severity;
  },
) => void;

/** Looks for one kind of problem in a workload. */
export interface WorkloadCheck<T = Plan> {
  /** Every code that it can report. */
  readonly rules: readonly ConstructRule[];
  check(workload: T, report: ReportProblem): void;
}
