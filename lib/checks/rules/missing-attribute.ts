import type { MemberRule } from './kinds-of-rules';

export const missingAttribute: MemberRule = {
  code: 'missing-attribute',
  severity: 'error',
  message: 'missing required attribute "NAME"',
  description: 'The block has to have the attribute; `null` counts as given.',
  fails: 'import.string "x" {\n}\n',
  passes: 'import.string "x" {\n\tcontent = ""\n}\n',

  check(name, { schema, given, block, origin, context }) {
    if (!schema.attributes.get(name)?.required || given.has(name)) return;
    const place = { origin, start: block.nameStart, end: block.close };
    context.report(this, place, `missing required attribute "${name}"`);
  },
};
