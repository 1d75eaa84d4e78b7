import { jmespathProblems, type TextProblem } from '../../languages';
import { quote } from '../../syntax';
import type { ContentRule } from './content-rule';
import type { PlainUse } from './plain-use';
import { problemsIn, stringsAt } from './strings-at';

const json = (expression: string) =>
  `loki.process "x" {\n\tforward_to = []\n\n\tstage.json {\n\t\texpressions = { time = ${expression} }\n\t}\n}\n`;

export const jmespath: ContentRule<PlainUse> = {
  code: 'content/jmespath',
  severity: 'error',
  message: "SyntaxError: Unknown char: '@'",
  description:
    'A text is no JMESPath expression: keys with `@`, spaces or a digit in front are written in double quotes. A key with a hyphen is a warning: it compiles, as a subtraction that gives nothing.',
  fails: json('"@timestamp"'),
  passes: json('`"@timestamp"`'),

  find({ paths }, place) {
    return stringsAt(place, paths).flatMap((string) => {
      if (string.text !== '' || string.key === undefined) return problemsIn(string, jmespathProblems(string.text));
      // The key is the expression, and isn't a part of the string.
      const found = jmespathProblems(string.key);
      return [...(found.length === 0 ? pathAsName(string.key) : found)].map(({ start: _, end: __, ...problem }) => ({
        ...problem,
        expr: string.expr,
      }));
    });
  },
};

/** A name with dots that has no expression of its own is read as one, which looks for a key in a key. */
function pathAsName(name: string): readonly TextProblem[] {
  const keys = name.split('.');
  if (keys.length < 2 || !keys.every((key) => /^[A-Za-z_]\w*$/.test(key))) return [];
  return [
    {
      severity: 'warning',
      message: `${quote(name)} without an expression is the key ${keys.at(-1)} in ${keys.slice(0, -1).join('.')}`,
      start: 0,
      end: name.length,
      hint: `for a key with a dot in its name, write the expression ${quote(`"${name}"`)}, else ${quote(name)}`,
    },
  ];
}
