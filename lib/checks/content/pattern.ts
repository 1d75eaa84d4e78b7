import { lokiPatternProblems } from '../../languages';
import type { ContentRule } from './content-rule';
import { eachString, type PlainUse } from './plain-use';

const stage = (pattern: string) =>
  `loki.process "x" {\n\tforward_to = []\n\n\tstage.pattern {\n\t\tpattern = "${pattern}"\n\t}\n}\n`;

export const pattern: ContentRule<PlainUse> = {
  code: 'content/pattern',
  severity: 'error',
  message: 'at least one capture is required',
  description: 'A pattern captures nothing, captures two things without a text between them, or one name twice.',
  fails: stage('status code'),
  passes: stage('<status> <_> code'),

  find: eachString(lokiPatternProblems),
};
