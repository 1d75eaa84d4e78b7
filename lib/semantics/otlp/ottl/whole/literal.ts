import { UnsupportedOttl } from '../ottl-error';
import type { OttlValue } from '../ottl-value';

// Arguments that stand in a statement as they are. Alloy looks at them when it reads the statement, and refuses what doesn't fit.

/** @throws UnsupportedOttl for what Alloy refuses */
export function refused(why: string): UnsupportedOttl {
  return new UnsupportedOttl(`Alloy refuses it: ${why}`);
}

export function literalFloat(value: OttlValue, name: string): number {
  if (typeof value === 'number') return value;
  throw refused(`${name} has to be a number with a point`);
}

export function literalFlag(value: OttlValue, name: string): boolean {
  if (typeof value === 'boolean') return value;
  throw refused(`${name} has to be true or false`);
}

export function literalText(value: OttlValue, name: string): string {
  if (typeof value === 'string') return value;
  throw refused(`${name} has to be a text`);
}

export function literalTexts(value: OttlValue, name: string): readonly string[] {
  if (Array.isArray(value)) return value.map((item: OttlValue) => literalText(item, name));
  throw refused(`${name} has to be a list of texts`);
}

/** The number of a temporality in OTLP. */
export function literalTemporality(value: OttlValue): number {
  const number = new Map([
    ['delta', 1],
    ['cumulative', 2],
  ]).get(literalText(value, 'the temporality'));
  if (number === undefined) throw refused(`the temporality is "delta" or "cumulative", not ${JSON.stringify(value)}`);
  return number;
}
