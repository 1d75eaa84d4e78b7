import type { Rule } from '../rule';
import { encoding } from './encoding';
import { invalidValue } from './invalid-value';
import { nestingTooDeep } from './nesting-too-deep';
import { attributeRules, blockRules, graphRules, lookupRules, memberRules, nodeRules, referenceRules } from './order';
import { syntax } from './syntax';
import { tooManyErrors } from './too-many-errors';
import { topLevelAttribute } from './top-level-attribute';

/** The rules behind what `validate` reports, in the order in which they are documented: those of files and values, and all that have an order. */
export const validationRules: readonly Rule[] = oneForEachCode([
  encoding,
  syntax,
  nestingTooDeep,
  tooManyErrors,
  topLevelAttribute,
  ...Object.values(nodeRules).flat(),
  ...lookupRules,
  ...attributeRules,
  invalidValue,
  ...blockRules,
  ...memberRules,
  ...referenceRules,
  ...graphRules,
]);

function oneForEachCode(rules: readonly Rule[]): readonly Rule[] {
  return [...new Map(rules.map((rule) => [rule.code, rule])).values()];
}
