import { valuesAt } from '../breaches';
import { countsAsSet } from '../counting';
import { type Condition, textOf } from './condition';

/** Actions on attributes that take a pattern in place of a key. */
const DELETIONS: ReadonlySet<string> = new Set(['delete', 'hash']);

export const deletionWithoutKeyOrPattern = actionWithout(['key', 'pattern'], (action) => DELETIONS.has(action));

export const actionWithoutKey = actionWithout(['key'], (action) => !DELETIONS.has(action));

function actionWithout(names: readonly string[], applies: (action: string) => boolean): Condition {
  return ({ paths }, place) =>
    paths.flatMap((path) =>
      valuesAt(place, path).flatMap(({ place: block }, i) => {
        if (block.kind !== 'body') return [];
        const action = textOf(valuesAt(block, ['action'])[0]?.value)?.toLowerCase();
        const hasOne = names.some((name) => valuesAt(block, [name]).some((value) => countsAsSet(value) !== false));
        return action === undefined || !applies(action) || hasOne
          ? []
          : [{ place: block, values: { n: String(i + 1), action } }];
      }),
    );
}
