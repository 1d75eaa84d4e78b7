import { endOf } from '../../syntax';
import type { AttributeRule } from './kinds-of-rules';

export const repeatedAttribute: AttributeRule = {
  code: 'repeated-attribute',
  severity: 'error',
  message: 'attribute "NAME" may only be provided once',
  description: 'An attribute has one value; a list of values is written as one list.',
  fails: 'livedebugging {\n\tenabled = true\n\tenabled = false\n}\n',
  passes: 'livedebugging {\n\tenabled = true\n}\n',

  check({ name, nameStart, value }, { given, origin, context }) {
    if (!given.has(name)) {
      given.add(name);
      return false;
    }
    context.report(
      this,
      { origin, start: nameStart, end: endOf(value) },
      `attribute "${name}" may only be provided once`,
    );
    return true;
  },
};
