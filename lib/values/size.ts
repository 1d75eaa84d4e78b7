import type { Expression } from './expression';

type Unit = 'B' | `${'K' | 'M' | 'G' | 'T' | 'P' | 'E'}${'B' | 'iB'}`;

type Digits = `${bigint}` | `0${bigint}` | `00${bigint}`;

/**
 * A number of bytes with a unit, without a space: `64KiB`, `20MB`, `1.5GiB`, `512B`; or `0`. Both `KB` and `KiB` are 1024 bytes, as
 * Alloy reads them.
 */
export type SizeText =
  | '0'
  | `${bigint}${Unit}`
  | `${bigint}.${Digits}${Unit}`
  | `${bigint}${Unit}${bigint}${string}${Unit}`;

/** The `Size` of cdk8s, from any copy of the package. */
export interface Size {
  toKibibytes(): number;
  asString(): string;
}

/** What a size argument accepts: a number with a unit, a cdk8s `Size`, or an expression for a string. */
export type SizeInput = SizeText | Size | Expression<string>;

/** Whether `value` is a cdk8s `Size`, from any copy of cdk8s. */
export function isSize(value: object): value is Size {
  const candidate = value as Partial<Size>;
  return typeof candidate.toKibibytes === 'function' && typeof candidate.asString === 'function';
}

/** A cdk8s `Size` as Alloy reads it, in the unit that it was made with: `64MiB`; undefined if its number has an exponent, which Alloy doesn't accept. */
export function sizeText(size: Size): SizeText | undefined {
  const text = `${size.asString()}B`;
  return /^\d+(\.\d+)?[KMGTP]iB$/.test(text) ? (text as SizeText) : undefined;
}
