import type { Workload } from '../analysis';
import type { DocumentedCode } from '../syntax';
import type { ValidateOptions } from './options';

/** What is documented of a code about configurations. The examples are configurations. */
export interface Rule extends DocumentedCode {
  /** Alloy's message, with names in capitals for what differs. @default - a message of ours, which the example gives */
  readonly message?: string;
  /** What is allowed in the examples. @default - what `alloy validate` allows without flags */
  readonly options?: ValidateOptions;
  /** The workload of the examples, for a rule that needs to know it. */
  readonly workload?: Workload;
}

/**
 * What is documented of a code about programs: constructs, and calls of this package. The examples are TypeScript: statements that find `app`, `chart`
 * and what this package and cdk8s export at hand. The failing one has this code and no other, lints aside.
 */
export type ConstructRule = DocumentedCode;
