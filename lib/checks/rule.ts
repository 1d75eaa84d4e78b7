import type { Workload } from '../analysis';
import type { Severity } from '../syntax';
import type { ValidateOptions } from './options';

/** What is documented of a code. A code is stable, and never used for anything else. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** Alloy's message, with names in capitals for what differs. @default - a message of ours, which the example gives */
  readonly message?: string;
  /** What is wrong, why it matters, and what to do about it. */
  readonly description: string;
  /** A configuration that breaks the rule, and no other. */
  readonly fails: string;
  /** The same, put right. */
  readonly passes: string;
  /** What is allowed in the examples. @default - what `alloy validate` allows without flags */
  readonly options?: ValidateOptions;
  /** The workload of the examples, for a rule that needs to know it. */
  readonly workload?: Workload;
}
