import { timeLayoutProblems } from '../../languages';
import type { ContentRule } from './content-rule';
import { eachString, type PlainUse } from './plain-use';

const timestamp = (format: string) =>
  `loki.process "x" {\n\tforward_to = []\n\n\tstage.timestamp {\n\t\tsource = "time"\n\t\tformat = "${format}"\n\t}\n}\n`;

export const timeLayout: ContentRule<PlainUse> = {
  code: 'content/time-layout',
  severity: 'warning',
  description:
    'A layout of time is written as in another language, or as a sample. Alloy takes any text; in one of these no time is found, so that each entry keeps the time at which it was read.',
  fails: timestamp('yyyy-MM-dd HH:mm:ss'),
  passes: timestamp('2006-01-02 15:04:05'),

  find: eachString(timeLayoutProblems),
};
