import { type Fields, isFields } from '../../helm';
import type { Values } from '../chart-values/values-file';
import type { Configuration } from './configuration';
import type { Draft } from './draft';
import type { GivenValues } from './given-values';

/** What the values of a release are read with. */
export interface Importing {
  readonly values: GivenValues;
  readonly draft: Draft;
  readonly configuration: Configuration;
  /** A text as Helm evaluates it; undefined where that takes more than is known here. */
  readonly evaluated: (template: string) => string | undefined;
}

/** A value, and the option that it is, as it stands. */
export type PlainOption = readonly [path: string, option: string, convert?: (value: unknown) => unknown];

/** Sets options that are like values. */
export function setPlain({ values, draft }: Importing, options: readonly PlainOption[]): void {
  for (const [path, option, convert = (value: unknown) => value] of options) {
    const given = values.given(path);
    if (given !== undefined) draft.set(option, convert(given.value), given);
  }
}

/** Seconds as a duration. */
export function secondsText(value: unknown): unknown {
  return typeof value === 'number' ? `${value}s` : value;
}

/** A number as text, as arguments and resources want it. */
export function asText(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}

/** The members of a mapping as texts, as labels and annotations want them. */
export function asTexts(value: unknown): unknown {
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asText(inner)]));
}

/** The items of a list as texts. */
export function asTextList(value: unknown): unknown {
  return Array.isArray(value) ? value.map(asText) : value;
}

/** The members of a mapping, or nothing. */
export function fieldsOf(values: Values | undefined): Fields {
  return isFields(values?.value) ? values.value : {};
}
