import type { BodyPlace, PathValue } from '../../../analysis';
import type { ArgumentPath, ArgumentRule } from '../../../facts';
import { type Breach, type RuleValue, valuesAt } from '../breaches';
import { countsAsSet } from '../counting';

/** All that breaks a rule of no general kind in the block that it is on. */
export type Condition = (rule: ArgumentRule, place: BodyPlace) => readonly Breach[];

/** The text, number or truth value as a text, if it's known. */
export function textOf(value: PathValue | undefined): string | undefined {
  return value?.kind === 'scalar' ? String(value.value) : undefined;
}

/** A known number, else `NaN`. */
export function numberOf(value: PathValue): number {
  return Number(textOf(value) ?? Number.NaN);
}

/** Values that are known and wrong. */
export function each(isWrong: (value: PathValue) => boolean): Condition {
  return ({ paths }, place) =>
    paths
      .flatMap((path) => valuesAt(place, path))
      .filter(({ value }) => value.kind === 'scalar' && value.value !== '' && isWrong(value))
      .map(({ place, value }) => ({ place, values: { value: textOf(value)! } }));
}

/** The arguments and blocks that were written with something else than what holds without them. */
export function changedAt(paths: readonly ArgumentPath[], from: BodyPlace): readonly RuleValue[] {
  return paths.flatMap((path) => valuesAt(from, path).filter(isChanged));
}

function isChanged(found: RuleValue): boolean {
  if (found.place.kind === 'body') return (found.place.block?.body.length ?? 0) > 0;
  return countsAsSet(found, 'nonDefault') === true;
}
