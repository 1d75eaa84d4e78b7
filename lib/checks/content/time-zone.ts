import { timeZoneProblems } from '../../languages';
import type { ContentRule } from './content-rule';
import { eachString, type PlainUse } from './plain-use';

const timestamp = (location: string) =>
  `loki.process "x" {\n\tforward_to = []\n\n\tstage.timestamp {\n\t\tsource   = "time"\n\t\tformat   = "RFC3339"\n\t\tlocation = "${location}"\n\t}\n}\n`;

export const timeZone: ContentRule<PlainUse> = {
  code: 'content/time-zone',
  severity: 'error',
  message: 'unknown time zone Europe/berlin',
  description: 'A time zone is none of the database of time zones, in which capitals count and offsets have no names.',
  fails: timestamp('Europe/berlin'),
  passes: timestamp('Europe/Berlin'),

  find: eachString(timeZoneProblems),
};
