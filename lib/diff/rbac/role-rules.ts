import { type FieldComparison, report } from '../comparison/comparison';
import { missingIn, rightsOf, rightTexts } from './rights';

/** Compares the rules of a role by the rights that they give, however they are grouped. */
export const compareRules: FieldComparison = (old, next, context) => {
  const [before, after] = [rightsOf(old), rightsOf(next)];
  for (const text of rightTexts(missingIn(before, after))) {
    report(context, { action: 'removed', access: 'less' }, context.path.named(`rule ${text}`, text));
  }
  for (const text of rightTexts(missingIn(after, before))) {
    report(context, { action: 'added', access: 'more' }, context.path.named(`rule ${text}`, text));
  }
};
