import { regexpProblem } from '../re2';
import type { TextProblem } from '../text-problem';
import { parseSelector, type SelectorText } from './selector';

/**
 * What is wrong with the selector of a `stage.match`. A broken regular expression is an ordinary error in a line filter; in a label
 * matcher it makes Alloy 1.18 panic.
 */
export function selectorProblems(source: string): readonly TextProblem[] {
  const { selector, problems } = parseSelector(source);
  const matchers = selector.matchers
    .filter(({ operator }) => operator === '=~' || operator === '!~')
    .flatMap(({ text }) => expressionProblems(text, 'Alloy 1.18 crashes on it when it starts'));
  const filters = selector.filters
    .filter(({ operator }) => operator === '|~' || operator === '!~')
    .flatMap(({ text }) => expressionProblems(text));
  return [...matchers, ...filters, ...problems];
}

function expressionProblems({ value, start, end }: SelectorText, hint?: string): readonly TextProblem[] {
  const message = regexpProblem(value);
  if (message === undefined) return [];
  return [{ severity: 'error', message, start, end, ...(hint === undefined ? {} : { hint }) }];
}
