import { type Comparison, report } from '../comparison/field-path';
import { missingIn, rightsOf, rightTexts } from './rights';

/** Compares the rules of a role by the rights that they give, however they are grouped. */
export const compareRules: Comparison = (old, next, context) => {
  const [before, after] = [rightsOf(old), rightsOf(next)];
  for (const text of rightTexts(missingIn(before, after))) {
    report(context, { action: 'removed', access: 'less' }, context.place.named(`rule ${text}`, text));
  }
  for (const text of rightTexts(missingIn(after, before))) {
    report(context, { action: 'added', access: 'more' }, context.place.named(`rule ${text}`, text));
  }
};
