import { nameEnd } from '../../analysis';
import type { ParseResult } from '../../syntax';
import type { Context } from '../context';
import type { Rule } from '../rule';

/** On a source that could be parsed. */
export const topLevelAttribute: Rule & { check(result: ParseResult, context: Context): void } = {
  code: 'top-level-attribute',
  severity: 'error',
  message: 'unrecognized attribute NAME',
  description: 'A configuration is made of blocks; attributes belong in them. Only the first one is reported.',
  fails: 'level = "debug"\n',
  passes: 'logging {\n\tlevel = "debug"\n}\n',

  check({ file, source }, context) {
    const first = file.body.find((statement) => statement.kind === 'attribute');
    if (!first) return;
    const { name, nameStart } = first;
    context.report(
      this,
      { origin: { source }, start: nameStart, end: nameEnd(nameStart, name) },
      `unrecognized attribute ${name}`,
    );
  },
};
