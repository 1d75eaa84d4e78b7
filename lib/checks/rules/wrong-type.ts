import { textType } from '../../facts';
import { unquote } from '../../values';
import { unexpandedHint } from '../unexpanded-variable';
import { valueProblems } from '../validate/type-check';
import type { AttributeRule } from './kinds-of-rules';

export const wrongType: AttributeRule = {
  code: 'wrong-type',
  severity: 'error',
  message: 'expected TYPE, got TYPE',
  description:
    'A literal is of another type than the attribute, and Alloy does not convert it: numbers become texts and texts of digits numbers, but nothing becomes a bool. Only literals, lists and objects are looked at; what an expression gives is known when Alloy runs.',
  fails: 'livedebugging {\n\tenabled = "true"\n}\n',
  passes: 'livedebugging {\n\tenabled = true\n}\n',

  check({ name, value }, body) {
    const attribute = body.schema.attributes.get(name)!;
    // Only enumerated texts are decoded in ways of their own; asking no further keeps the ordinary attribute cheap.
    const expected =
      attribute.enum === undefined
        ? attribute
        : { type: attribute.type, text: textType(body.owner, [...body.path, name], attribute) };
    const problems = valueProblems(value, expected);
    if (problems.length === 0) return false;
    const { origin, context } = body;
    for (const { code, message, start, end } of problems) {
      const hint =
        value.kind === 'literal' && value.type === 'string' ? unexpandedHint(unquote(value.text)) : undefined;
      context.report({ code, severity: this.severity }, { origin, start, end }, message, { hint });
    }
    return true;
  },
};
