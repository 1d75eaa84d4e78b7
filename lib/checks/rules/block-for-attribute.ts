import type { BlockRule } from './kinds-of-rules';

export const blockForAttribute: BlockRule = {
  code: 'block-for-attribute',
  severity: 'error',
  message: '"NAME" must be an attribute, but is used as a block',
  description: 'The name is that of an attribute: written with an equals sign, an object in braces behind it.',
  fails: 'remotecfg {\n\tattributes {\n\t\tcluster = "x"\n\t}\n}\n',
  passes: 'remotecfg {\n\tattributes = {\n\t\tcluster = "x",\n\t}\n}\n',

  check({ name, nameStart, close }, schema, { origin, context }) {
    if (schema) return false;
    const place = { origin, start: nameStart, end: close };
    context.report(this, place, `"${name}" must be an attribute, but is used as a block`);
    return true;
  },
};
