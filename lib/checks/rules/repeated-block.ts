import type { BlockRule } from './kinds-of-rules';

export const repeatedBlock: BlockRule = {
  code: 'repeated-block',
  severity: 'error',
  message: 'block "NAME" may only be specified once',
  description: 'The block can be given once. Each occurrence is reported, and none of them is looked into.',
  fails: 'http {\n\tauth { }\n\n\tauth { }\n}\n',
  passes: 'http {\n\tauth { }\n}\n',

  check({ name, nameStart, close }, schema, body) {
    if (schema!.repeatable || body.count(name) === 1) return false;
    const { origin, context } = body;
    context.report(this, { origin, start: nameStart, end: close }, `block "${name}" may only be specified once`);
    return true;
  },
};
