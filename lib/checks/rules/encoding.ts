import type { Diagnostic, Source } from '../../syntax';
import type { Rule } from '../rule';

/** Marks at the start of a text that is not UTF-8, the longer ones first. */
const marks: readonly (readonly [mark: string, name: string])[] = [
  ['\xff\xfe\0\0', 'UTF32LittleEndian'],
  ['\0\0\xfe\xff', 'UTF32BigEndian'],
  ['\xff\xfe', 'UTF16LittleEndian'],
  ['\xfe\xff', 'UTF16BigEndian'],
];

/** On a source before it's parsed. */
export const encoding: Rule & { check(source: Source): Diagnostic | undefined } = {
  code: 'encoding',
  severity: 'error',
  message: 'configuration is encoded with ENCODING but must be utf8',
  description:
    'Alloy reads UTF-8 only, with or without a mark at its start. Without the mark of another encoding the message is `unknown encoding for config`. Nothing else is reported.',
  fails: '\ufeff',
  passes: 'logging { }\n',

  check(source) {
    if (source.valid) return undefined;
    const name = marks.find(([mark]) => source.bytes.startsWith(mark))?.[1];
    return {
      code: this.code,
      severity: this.severity,
      message: name ? `configuration is encoded with ${name} but must be utf8` : 'unknown encoding for config',
      file: source.name,
      line: 0,
      column: 0,
      hint: 'save the file as UTF-8',
    };
  },
};
