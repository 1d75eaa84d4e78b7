import { type BodyPlace, isEmpty, isSet, not, sameValue, type Truth, valueOfLiteral } from '../../analysis';
import type { ArgumentRule } from '../../facts';
import { isGiven, type RuleValue, valuesAt } from './breaches';

/** Whether a value counts as set for a rule; undefined if that shows only when Alloy runs. */
export function countsAsSet({ place, value, attribute }: RuleValue, counts?: ArgumentRule['counts']): Truth {
  if (place.kind === 'body') return isSet(place);
  switch (counts) {
    case 'present':
      return isGiven(place) && value.kind !== 'absent';
    case 'nonDefault':
      return isGiven(place) && not(sameValue(value, valueOfLiteral(attribute?.default)));
    case 'nonEmpty':
      return not(isEmpty(value));
    default:
      return isSet(place);
  }
}

/** Which of a rule's paths are set, and which may be. A repeated block counts once, or one by one. */
export function countSet(
  { paths, counts }: ArgumentRule,
  from: BodyPlace,
  oneByOne = false,
): { readonly set: readonly RuleValue[]; readonly maybe: number } {
  const set: RuleValue[] = [];
  let maybe = 0;
  for (const path of paths) {
    const truths = valuesAt(from, path).map((found) => ({ found, truth: countsAsSet(found, counts) }));
    const certain = truths.filter(({ truth }) => truth === true).map(({ found }) => found);
    if (certain.length > 0) set.push(...(oneByOne ? certain : certain.slice(0, 1)));
    else if (truths.some(({ truth }) => truth === undefined)) maybe++;
  }
  return { set, maybe };
}
