import { parseDuration } from '../../../values/evaluate/duration';
import type { BodyPlace } from '../../path';
import type { PathValue } from '../../path-value';
import { valueOfLiteral } from '../../path-value';
import { evaluatePredicate, type Predicate, type Truth } from '../../predicate';
import { parseByteSize } from '../../../languages/byte-size';
import type { ArgumentRule } from './argument-rule';
import { isGiven, type RuleValue, valuesAt } from './findings';
import { pathsIn } from './relevance';

/** Whether a value counts as set for a rule; undefined if that shows only when Alloy runs. */
export function isSet({ place, value, attribute }: RuleValue, counts?: ArgumentRule['counts']): Truth {
  if (place.kind === 'body') return place.block !== undefined;
  if (counts === 'present') return isGiven(place) && value.kind !== 'absent';
  if (counts === 'nonDefault') {
    return isGiven(place) ? not(sameValue(value, valueOfLiteral(attribute?.default))) : false;
  }
  switch (value.kind) {
    case 'unknown':
      return undefined;
    case 'absent':
      return false;
    case 'scalar':
      return counts === 'nonEmpty' ? value.value !== '' : !isZero(value.value, attribute);
    case 'list':
      return value.items.length > 0;
    case 'object':
      return value.fields.size > 0;
  }
}

function isZero(value: string | number | boolean, attribute: RuleValue['attribute']): boolean {
  if (value === '' || value === false || value === 0) return true;
  if (attribute?.type === 'duration') return parseDuration(String(value)) === 0n;
  return attribute?.type === 'bytes_size' && parseByteSize(String(value)) === 0;
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
    const truths = valuesAt(from, path).map((found) => ({ found, truth: isSet(found, counts) }));
    const certain = truths.filter(({ truth }) => truth === true).map(({ found }) => found);
    if (certain.length > 0) set.push(...(oneByOne ? certain : certain.slice(0, 1)));
    else if (truths.some(({ truth }) => truth === undefined)) maybe++;
  }
  return { set, maybe };
}

/** Whether the condition of a rule holds. What is in a block that isn't written has no value, not even a default. */
export function holds(condition: Predicate, from: BodyPlace): Truth {
  if ('all' in condition) return every(condition.all, (member) => holds(member, from));
  if ('any' in condition) return not(every(condition.any, (member) => not(holds(member, from))));
  if ('not' in condition) return not(holds(condition.not, from));
  if ('set' in condition) {
    return not(every(valuesAt(from, condition.set), (found) => not(isSet(found))));
  }
  const paths = pathsIn(condition);
  if (paths.some((path) => valuesAt(from, path).length === 0)) return 'empty' in condition;
  return evaluatePredicate(condition, from, { matches });
}

/** The expressions of the facts are understood by JavaScript alike. */
function matches(text: string, expression: string): Truth {
  return new RegExp(expression, 'u').test(text);
}

function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

function every<T>(members: readonly T[], truthOf: (member: T) => Truth): Truth {
  const truths = members.map(truthOf);
  return truths.includes(false) ? false : truths.includes(undefined) ? undefined : true;
}

/** Whether two values are equal; undefined if a part of either shows only when Alloy runs. */
export function sameValue(a: PathValue, b: PathValue): Truth {
  if (a.kind === 'unknown' || b.kind === 'unknown') return undefined;
  if (a.kind === 'scalar' && b.kind === 'scalar') return a.value === b.value;
  if (a.kind === 'list' && b.kind === 'list') {
    if (a.items.length !== b.items.length) return false;
    return every([...a.items.keys()], (i) => sameValue(a.items[i]!.value, b.items[i]!.value));
  }
  if (a.kind === 'object' && b.kind === 'object') {
    if (a.fields.size !== b.fields.size) return false;
    return every([...a.fields], ([name, field]) => {
      const other = b.fields.get(name);
      return other !== undefined && sameValue(field.value, other.value);
    });
  }
  return a.kind === b.kind;
}
