import { jmespathProblems } from '../../languages';
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
      return jmespathProblems(string.key).map(({ start: _, end: __, ...problem }) => ({
        ...problem,
        expr: string.expr,
      }));
    });
  },
};
