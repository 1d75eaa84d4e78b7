import type { Rule } from '../rule';
import type { LintContext } from './lint-context';

/** A lint: what Alloy runs without complaint, but hardly anybody wants. Mostly a warning. It can be turned off by its code, with a reason. */
export interface Lint extends Rule {
  check(context: LintContext): void;
}
