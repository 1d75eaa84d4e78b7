import { answerTo } from './answers';
import { type Try, triedOwners, triesOf } from './tries';

/** Why no rule answers a try, by the words of the list. */
export const reasons: ReadonlyMap<string, string> = new Map([
  [
    'nothing needed',
    "none of the checks in Alloy's source asks for something: what is required, alloy validate misses",
  ],
  ['as without', 'the value is the one that holds where nothing is written'],
  ['decoded', 'alloy validate refuses it already'],
  ['taken', "none of the checks in Alloy's source is about it: the value is handed on to what is behind"],
  ['both are taken', "none of the checks in Alloy's source compares the two: one of them counts"],
]);

/** One line for each try: the owner, the arguments with their values, and the rules that answer or the reason why none does. */
export function listOfTries(): readonly string[] {
  return triedOwners().flatMap((owner) =>
    triesOf(owner.body).map((tried) => [owner.name, describe(tried), answerTo(owner, tried)].join('\t')),
  );
}

function describe({ blocks, values }: Try): string {
  const written = [...values].map(([name, value]) => `${name} = ${value}`).join(', ');
  return [...blocks, written || '{ }'].join(' > ');
}
