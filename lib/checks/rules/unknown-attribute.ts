import { didYouMean, endOf } from '../../syntax';
import type { AttributeRule } from './kinds-of-rules';

export const unknownAttribute: AttributeRule = {
  code: 'unknown-attribute',
  severity: 'error',
  message: 'unrecognized attribute name "NAME"',
  description:
    'The block takes no attribute of this name. Fields of an object that Alloy decodes into a structure are attributes, too.',
  fails: 'livedebugging {\n\tenable = true\n}\n',
  passes: 'livedebugging {\n\tenabled = true\n}\n',

  check({ name, nameStart, value }, { schema, origin, context }) {
    if (schema.attributes.has(name) || schema.blocks.has(name)) return false;
    context.report(this, { origin, start: nameStart, end: endOf(value) }, `unrecognized attribute name "${name}"`, {
      hint: didYouMean(name, () => [...schema.attributes.keys()], context),
    });
    return true;
  },
};
