import type { DidYouMean } from '../../syntax';
import type { TextProblem } from '../text-problem';
import type { TextSpan } from '../text-span';

/** Where a statement stands: what it can name depends on that. */
export interface OttlScope {
  /** Whose functions it has, such as `otelcol.processor.transform`. */
  readonly component: string;
  /** What it is about, such as `span`. */
  readonly context: string;
  /**
   * How paths are read. `bare`: they may begin with a context. `prefixed`: one that doesn't is of the statement's own context. `qualified`:
   * they have to, as where the context was inferred from them.
   */
  readonly paths: 'bare' | 'prefixed' | 'qualified';
}

/** A scope while one text is checked in it. */
export interface CheckScope extends OttlScope {
  /** How many suggestions were made so far: there's an end to them in a text full of unknown names. */
  readonly hints: DidYouMean;
}

export function checkScope(scope: OttlScope): CheckScope {
  return { ...scope, hints: { hints: 0 } };
}

export function refusal({ start, end }: TextSpan, message: string, hint?: string): TextProblem {
  return { severity: 'error', message, start, end, ...(hint === undefined ? {} : { hint }) };
}

/** The same problems, the errors with what they are part of in front; warnings are our own, and say all themselves. */
export function inside(context: string, problems: readonly TextProblem[]): readonly TextProblem[] {
  return problems.map((problem) =>
    problem.severity === 'error' ? { ...problem, message: `${context}: ${problem.message}` } : problem,
  );
}

export function hasErrors(problems: readonly TextProblem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
