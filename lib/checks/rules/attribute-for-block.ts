import { endOf } from '../../syntax';
import type { AttributeRule } from './kinds-of-rules';

export const attributeForBlock: AttributeRule = {
  code: 'attribute-for-block',
  severity: 'error',
  message: '"NAME" must be a block, but is used as an attribute',
  description: 'The name is that of a block: written without an equals sign.',
  fails: 'http {\n\tauth = {}\n}\n',
  passes: 'http {\n\tauth { }\n}\n',

  check({ name, nameStart, value }, { schema, origin, context }) {
    if (!schema.blocks.has(name)) return false;
    const place = { origin, start: nameStart, end: endOf(value) };
    context.report(this, place, `"${name}" must be a block, but is used as an attribute`);
    return true;
  },
};
