import type { Labels } from '../../semantics';
import { rfc3339 } from '../way-text';
import { readTime } from './time-reader';
import type { YamlReader } from './yaml-reader';

/** One of the conditions of a `match`: what it wants, and whether an item has it. */
export interface Condition<Item> {
  /** As it's printed: `line = "x"`. */
  readonly text: string;
  readonly fits: (item: Item) => boolean;
}

/** A condition on labels or metadata: all of them, or, with the mode `partial`, some. Empty ones are no condition. */
export function mapCondition<Item>(
  name: string,
  reader: YamlReader,
  labelsOf: (item: Item) => Labels,
): readonly Condition<Item>[] {
  const { mode, values } = reader.members('mode', 'values');
  const kind = mode.optionalText() || 'exact';
  if (kind !== 'exact' && kind !== 'partial') mode.fail(`expected exact or partial, got ${JSON.stringify(kind)}`);
  const wanted = Object.entries(values.texts());
  if (wanted.length === 0) return [];
  const fits = (item: Item) => {
    const labels = labelsOf(item);
    return (
      (kind === 'partial' || labels.size === wanted.length) && wanted.every(([key, value]) => labels.get(key) === value)
    );
  };
  return [{ text: mapText(name, new Map(wanted)), fits }];
}

/** A condition that a text is equal; none where it's absent or empty. */
export function textCondition<Item>(
  name: string,
  reader: YamlReader,
  textOf: (item: Item) => string | undefined,
): readonly Condition<Item>[] {
  const wanted = reader.optionalText() ?? '';
  if (wanted === '') return [];
  return [{ text: `${name} = ${JSON.stringify(wanted)}`, fits: (item) => textOf(item) === wanted }];
}

export function numberCondition<Item>(
  name: string,
  reader: YamlReader,
  numberOf: (item: Item) => number | undefined,
): readonly Condition<Item>[] {
  const wanted = reader.optionalNumber();
  if (wanted === undefined) return [];
  return [{ text: `${name} = ${wanted}`, fits: (item) => numberOf(item) === wanted }];
}

export function timeCondition<Item>(
  name: string,
  reader: YamlReader,
  timeOf: (item: Item) => bigint,
): readonly Condition<Item>[] {
  if (reader.isAbsent || reader.value === '') return [];
  const wanted = readTime(reader);
  return [{ text: `${name} = ${rfc3339(wanted)}`, fits: (item) => timeOf(item) === wanted }];
}

/** `labels = {a="1"}`, in order of the names. */
export function mapText(name: string, labels: Labels): string {
  const pairs = [...labels]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  return `${name} = {${pairs.join(', ')}}`;
}
