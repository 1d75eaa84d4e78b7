import { Buffer } from 'node:buffer';
import type { DurationValue } from './alloy-types';
import type { Expression } from './expression';

type Unit = 'ns' | 'us' | 'µs' | 'μs' | 'ms' | 's' | 'm' | 'h';

// `${bigint}` is digits without spaces; `${number}` would let '5 s' through.
type Digits = `${bigint}` | `0${bigint}` | `00${bigint}`;
type Decimal = `${bigint}` | `${bigint}.${Digits}`;

/**
 * A duration in Go's notation: decimal numbers with the units `ns us µs ms s m h`, as in `30s`, `1h30m`, `-1.5s`; or `0`. There are
 * no days. If there are several units, the part between the first and the last is checked at synth, not by the compiler.
 */
export type DurationText =
  | '0'
  | `${Decimal}${Unit}`
  | `.${Digits}${Unit}`
  | `+${bigint}${Unit}`
  | `${bigint}${Unit}${bigint}${string}${Unit}`
  | `${bigint}.${bigint}${Unit}${bigint}${string}${Unit}`;

/** The `Duration` of cdk8s, from any copy of the package. */
export interface Duration {
  toMilliseconds(options?: { readonly integral?: boolean }): number;
  toIsoString(): string;
}

/** What a duration argument accepts: Go's notation, a cdk8s `Duration`, or an expression for either. */
export type DurationInput = DurationText | Duration | Expression<string | DurationValue>;

/** Whether `value` is a cdk8s `Duration`, from any copy of cdk8s. */
export function isDuration(value: object): value is Duration {
  const candidate = value as Partial<Duration>;
  return typeof candidate.toMilliseconds === 'function' && typeof candidate.toIsoString === 'function';
}

/** Nanoseconds of each unit, the largest first. */
const units: ReadonlyMap<string, bigint> = new Map([
  ['h', 3_600_000_000_000n],
  ['m', 60_000_000_000n],
  ['s', 1_000_000_000n],
  ['ms', 1_000_000n],
  ['us', 1_000n],
  ['µs', 1_000n],
  ['μs', 1_000n],
  ['ns', 1n],
]);

/** The range of a 64-bit duration in nanoseconds, about 292 years either way. */
const LONGEST = 2n ** 63n - 1n;
const SHORTEST = -(2n ** 63n);

/** A cdk8s `Duration` in Go's notation, to the nanosecond: `1m30s`, `24h`, `0s`; undefined if it's longer than Alloy can represent. */
export function durationText(duration: Duration): DurationText | undefined {
  const millis = duration.toMilliseconds({ integral: false });
  const nanos = Math.round(millis * 1e6);
  if (!Number.isFinite(nanos) || BigInt(nanos) > LONGEST) return undefined;
  let rest = Number.isInteger(millis) ? BigInt(millis) * 1_000_000n : BigInt(nanos);
  let text = '';
  for (const [unit, size] of units) {
    if (rest >= size) {
      text += `${rest / size}${unit}`;
      rest %= size;
    }
  }
  return (text || '0s') as DurationText;
}

/** Nanoseconds of a duration in Go's notation (`1h30m`, `-1.5s`, `0`), or Go's error message for an invalid one. */
export function parseDuration(text: string): bigint | { readonly error: string } {
  const [, count, unit] = oneUnit.exec(text) ?? [];
  if (count !== undefined) return BigInt(count) * units.get(unit!)!;
  return parseWithSignAndParts(text);
}

/** What nearly all durations are; so few digits are never too many. */
const oneUnit = /^(\d{1,6})(ms|[smh])$/;

function parseWithSignAndParts(text: string): bigint | { readonly error: string } {
  const invalid = { error: `time: invalid duration ${quoted(text)}` };
  const negative = text.startsWith('-');
  const unsigned = /^[+-]/.test(text) ? text.slice(1) : text;
  if (unsigned === '0') return 0n;
  if (unsigned === '') return invalid;
  let total = 0n;
  // The unit extends to the next digit or dot.
  const element = /(\d*)(?:\.(\d*))?([^\d.]*)/y;
  while (element.lastIndex < unsigned.length) {
    const [, whole = '', fraction = '', unit = ''] = element.exec(unsigned)!;
    if (whole === '' && fraction === '') return invalid;
    const digits = whole.replace(/^0+/, '');
    const count = digits.length > 19 ? undefined : BigInt(digits || '0');
    if (count === undefined || count > -SHORTEST) return invalid;
    if (unit === '') return { error: `time: missing unit in duration ${quoted(text)}` };
    const factor = units.get(unit);
    if (factor === undefined) return { error: `time: unknown unit ${quoted(unit)} in duration ${quoted(text)}` };
    total += count * factor;
    if (fraction !== '') {
      const kept = fraction.slice(0, 18);
      total += BigInt(Math.trunc(Number(kept) * (Number(factor) / 10 ** kept.length)));
    }
    if (total > -SHORTEST) return invalid;
  }
  if (negative) return -total;
  return total > LONGEST ? invalid : total;
}

/** Go's time package quotes in its own way: everything but printable ASCII is escaped byte by byte. */
function quoted(text: string): string {
  const escaped = text
    .replace(/["\\]/g, '\\$&')
    .replace(/[^ -\x7f]/gu, (char) =>
      [...Buffer.from(char)].map((b) => `\\x${b.toString(16).padStart(2, '0')}`).join(''),
    );
  return `"${escaped}"`;
}
