import { type TypeSchema, textType } from '../../facts';
import { quote } from '../../syntax';
import { unquote } from '../../values';
import { isReferenceLike } from '../quoted-reference';
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
      const isText = value.kind === 'literal' && value.type === 'string';
      const hint = isText ? hintForText(unquote(value.text), attribute.type) : undefined;
      context.report({ code, severity: this.severity }, { origin, start, end }, message, { hint });
    }
    return true;
  },
};

/** What to write in place of a text that the argument doesn't take. */
function hintForText(text: string, type: TypeSchema): string | undefined {
  const isList = typeof type === 'object' && 'list' in type;
  if (type === 'bool')
    return text === 'true' || text === 'false' ? `write ${text} without quotes` : unexpandedHint(text);
  if (!isReferenceLike(text)) return isList && type.list === 'string' ? `write [${quote(text)}]` : unexpandedHint(text);
  if (!isList) return typeof type === 'object' && 'capsule' in type ? `write ${text} without quotes` : undefined;
  // What is exported as targets is a list already.
  const isOfTargets = typeof type.list === 'object' && 'capsule' in type.list && type.list.capsule === 'Target';
  return isOfTargets ? `write ${text} without quotes` : `write [${text}], without quotes`;
}
