import { isBuiltIn } from '../../facts';
import type { ReferenceRule } from './kinds-of-rules';

export const shadowedBuiltIn: ReferenceRule = {
  code: 'shadowed-built-in',
  severity: 'warning',
  message: 'a component is shadowing an existing stdlib name',
  description:
    'A component is named like a part of the standard library, which can then no longer be used. Give it another name.',
  fails: 'declare "sys" {\n}\n\nsys "x" {\n}\n\nimport.string "y" {\n\tcontent = sys.x.text\n}\n',
  passes: 'declare "system" {\n}\n\nsystem "x" {\n}\n\nimport.string "y" {\n\tcontent = system.x.text\n}\n',

  check(reference, context) {
    const { from, names, to } = reference;
    if (!to || !isBuiltIn(names[0]!)) return false;
    context.report(this, { origin: from.origin, start: reference.start, end: reference.firstEnd }, this.message);
    return true;
  },
};
