import type { Severity } from './diagnostic';

/** What is documented of a code of diagnostics. A code is stable, and never used for anything else. */
export interface DocumentedCode {
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, why it matters, and what to do about it. */
  readonly description: string;
  /** An example that has this code and no other. */
  readonly fails: string;
  /** The same, put right. */
  readonly passes: string;
}
