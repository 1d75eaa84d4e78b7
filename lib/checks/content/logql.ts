import { selectorProblems } from '../../languages';
import type { ContentRule } from './content-rule';
import { eachString, type PlainUse } from './plain-use';

const match = (selector: string) =>
  `loki.process "x" {\n\tforward_to = []\n\n\tstage.match {\n\t\tselector = \`${selector}\`\n\t\taction   = "drop"\n\t}\n}\n`;

export const logql: ContentRule<PlainUse> = {
  code: 'content/logql',
  severity: 'error',
  message: 'parse error at line 1, col 6: syntax error: unexpected IDENTIFIER, expecting STRING',
  description:
    'The selector of a `stage.match` is none. It is an early LogQL: label matchers and line filters with texts in double quotes, at least one matcher, no parsers behind it.',
  fails: match('{app=nginx}'),
  passes: match('{app="nginx"} |= "GET"'),

  find: eachString(selectorProblems),
};
