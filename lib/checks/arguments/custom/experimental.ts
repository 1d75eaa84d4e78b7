import { valuesAt } from '../breaches';
import { countsAsSet } from '../counting';
import { type Condition, changedAt, each, textOf } from './condition';

/** Arguments and blocks that may be set with experimental features only. */
export const isSetBelow: Condition = ({ paths }, place) =>
  paths.flatMap((path) => valuesAt(place, path).filter((found) => countsAsSet(found) === true));

/** Blocks, an argument of which may differ from its default with experimental features only. */
export const isChangedBelow: Condition = ({ paths }, place) =>
  paths.flatMap((path) =>
    valuesAt(place, path).filter(({ place: block }) => {
      if (block.kind !== 'body') return false;
      const names = [...(block.schema?.attributes.keys() ?? [])];
      return (
        changedAt(
          names.map((name) => [name]),
          block,
        ).length > 0
      );
    }),
  );

/** A value that may be given with experimental features only. */
export function hasBelow(experimental: string): Condition {
  return each((value) => textOf(value) === experimental);
}
