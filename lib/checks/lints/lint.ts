import type { Workload } from '../../analysis/workload';
import type { LintContext } from './lint-context';

/** A lint: what Alloy runs without complaint, but hardly anybody wants. */
export interface Lint {
  /** Stable, and never used for anything else: `lint/unused-component`. */
  readonly code: string;
  /** What is wrong, why it matters, and what to do about it. */
  readonly description: string;
  /** A configuration that the lint points at, and no other lint. */
  readonly fails: string;
  /** The same, put right. */
  readonly passes: string;
  /** The workload of the examples, for a lint that needs to know it. */
  readonly workload?: Workload;
  check(context: LintContext): void;
}
