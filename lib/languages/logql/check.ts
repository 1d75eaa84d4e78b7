import { regexpProblem } from '../re2';
import type { TextProblem } from '../text-problem';
import { parseSelector, type SelectorText } from './selector';

/**
 * What is wrong with the selector of a `stage.match`. A broken regular expression is an ordinary error in a line filter; in a label
 * matcher it makes Alloy 1.18 panic.
 */
export function selectorProblems(source: string): readonly TextProblem[] {
  const { selector, problems } = parseSelector(source);
  const broken = [...selector.matchers, ...selector.filters].flatMap(({ operator, text }) =>
    operator === '=~' || operator === '!~' || operator === '|~' ? expressionProblems(text) : [],
  );
  return [...broken, ...problems];
}

function expressionProblems({ value, start, end }: SelectorText): readonly TextProblem[] {
  const message = regexpProblem(value);
  return message === undefined ? [] : [{ severity: 'error', message, start, end }];
}
