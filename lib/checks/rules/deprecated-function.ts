import { functionSchema } from '../../facts';
import type { ReferenceRule } from './kinds-of-rules';

export const deprecatedFunction: ReferenceRule = {
  code: 'deprecated-function',
  severity: 'warning',
  message: 'this stdlib function is deprecated; please refer to the documentation for updated usage and alternatives',
  description: 'The function has a new name; the hint says which. `alloy validate` fails for a warning, too.',
  fails: 'import.string "x" {\n\tcontent = env("X")\n}\n',
  passes: 'import.string "x" {\n\tcontent = sys.env("X")\n}\n',

  check(reference, context) {
    const { from, names, to } = reference;
    const successor = to ? undefined : functionSchema(names[0]!)?.deprecatedBy;
    if (successor === undefined) return false;
    const { start, end } = reference;
    context.report(this, { origin: from.origin, start, end }, this.message, { hint: `use ${successor}` });
    return true;
  },
};
