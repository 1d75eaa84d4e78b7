import type { LanguageUse } from '../../facts';
import { Regexp, regexpProblem, type TextProblem } from '../../languages';
import type { ContentRule } from './content-rule';
import { problemsIn, stringsAt } from './strings-at';
import { unlikelyParts } from './unlikely-regexp';

type RegexpUse = Extract<LanguageUse, { language: 'regexp' }>;

const drop = (expression: string) =>
  `loki.process "x" {\n\tforward_to = []\n\n\tstage.drop {\n\t\texpression = "${expression}"\n\t}\n}\n`;

export const regexp: ContentRule<RegexpUse> = {
  code: 'content/regexp',
  severity: 'error',
  message: 'error parsing regexp: missing closing ): `(error`',
  description:
    'A text is no regular expression of Go (RE2, which has neither lookarounds nor back-references). It is a warning where the expression is fine, but has no named group where the stage takes nothing else out of a line, matches a backslash where a class of characters is meant, or is a comparison of LogQL.',
  fails: drop('(error'),
  passes: drop('(error|warn)'),

  find({ paths, namedGroups }, place) {
    return stringsAt(place, paths).flatMap((string) =>
      problemsIn(string, expressionProblems(string.text, namedGroups)),
    );
  },
};

function expressionProblems(expression: string, namedGroups: RegexpUse['namedGroups']): readonly TextProblem[] {
  const message = regexpProblem(expression);
  if (message !== undefined) return [{ severity: 'error', message, ...placeOf(message, expression) }];
  return [...groupProblems(expression, namedGroups), ...unlikelyParts(expression)];
}

function groupProblems(expression: string, namedGroups: RegexpUse['namedGroups']): readonly TextProblem[] {
  if (namedGroups === undefined || Regexp.compile(expression).groupNames.some((name) => name !== '')) return [];
  const isRefused = namedGroups === 'required';
  return [
    {
      severity: isRefused ? 'error' : 'warning',
      message: `the expression has no named group${isRefused ? '' : ', so nothing is extracted'}`,
      start: 0,
      end: expression.length,
      hint: 'put what is to be extracted into a group with a name: (?P<name>...)',
    },
  ];
}

/** What the message quotes, where it stands there once. */
function placeOf(message: string, expression: string): { readonly start: number; readonly end: number } {
  const part = /`([\s\S]*)`$/.exec(message)?.[1] ?? '';
  const start = expression.indexOf(part);
  return part === '' || start < 0 || expression.includes(part, start + 1)
    ? { start: 0, end: expression.length }
    : { start, end: start + part.length };
}
