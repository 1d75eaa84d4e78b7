import { type LayoutPart, namedLayouts, parseTimeLayout } from './time-layout';
import { type ReadTime, readTime } from './time-reader';
import { offsetAt, offsetOfAbbreviation } from './zone-offset';

export interface TimeOptions {
  /** The zone of times that tell none, as the database of time zones names it; UTC where it is undefined. */
  readonly location?: string | undefined;
  /** When it is read, in nanoseconds since 1970: a layout without a year means the nearest. */
  readonly now?: bigint;
}

/**
 * Reads a time as `stage.timestamp` does: by a layout of Go, by the name of one, or as a number since 1970 (`Unix`, `UnixMs`, ...).
 * @returns nanoseconds since 1970; undefined where the text isn't in that form
 */
export function parseTimestamp(
  format: string,
  text: string,
  { location, now = 0n }: TimeOptions = {},
): bigint | undefined {
  const unit = units[format];
  if (unit !== undefined) return countedTime(text, unit, format === 'Unix');
  const named = namedLayouts[format];
  if (named !== undefined) return parseTime(named, text);
  if (format.includes('06')) return parseTime(format, text, location);
  return timeWithoutYear(format, text, location, now);
}

/** Reads a time by a layout of Go, as `time.Parse` and `time.ParseInLocation` do. */
export function parseTime(layout: string, text: string, location?: string): bigint | undefined {
  const read = readTime(partsOf(layout), text);
  return read && instantOf(read, location ?? 'UTC');
}

const units: { readonly [name: string]: bigint | undefined } = {
  Unix: 1_000_000_000n,
  UnixMs: 1_000_000n,
  UnixUs: 1_000n,
  UnixNs: 1n,
};

function countedTime(text: string, unit: bigint, takesFraction: boolean): bigint | undefined {
  const found = /^([+-]?\d+)(?:\.([+-]?\d+))?$/.exec(text);
  if (!found) return undefined;
  const [, whole = '', fraction] = found;
  if (!fitsInt64(BigInt(whole))) return undefined;
  if (fraction === undefined) return BigInt.asIntN(unit === 1_000_000_000n ? 128 : 64, BigInt(whole) * unit);
  if (!takesFraction || !fitsInt64(BigInt(fraction))) return undefined;
  return BigInt(whole) * unit + BigInt(Math.trunc(Number(fraction) * 10 ** (9 - fraction.length)));
}

function fitsInt64(value: bigint): boolean {
  return BigInt.asIntN(64, value) === value;
}

/** The year that makes it the nearest to now: in January, a time of December was last year; in December, one of January is next year. */
function timeWithoutYear(layout: string, text: string, location: string | undefined, now: bigint): bigint | undefined {
  const read = readTime(partsOf(layout), text);
  if (read === undefined || read.year !== 0) return undefined;
  const today = new Date(Number(now / 1_000_000n));
  const [year, month] = [today.getUTCFullYear(), today.getUTCMonth() + 1];
  const guessed = month === 1 && read.month === 12 ? year - 1 : month === 12 && read.month === 1 ? year + 1 : year;
  return instantOf({ ...read, year: guessed }, location ?? 'UTC');
}

const layouts = new Map<string, readonly LayoutPart[]>();

function partsOf(layout: string): readonly LayoutPart[] {
  let parts = layouts.get(layout);
  if (parts === undefined) {
    parts = parseTimeLayout(layout);
    if (layouts.size >= 200) layouts.clear();
    layouts.set(layout, parts);
  }
  return parts;
}

function instantOf(
  { year, month, day, hour, minute, second, nanosecond, offset, zone }: ReadTime,
  location: string,
): bigint {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  const local = date.getTime() / 1000;
  // An abbreviation that has no meaning in its place counts as UTC, `GMT+3` among them.
  const zoneOffset = zone === undefined ? offsetOf(local, location) : (offsetOfAbbreviation(location, zone) ?? 0);
  return BigInt(local - (offset ?? zoneOffset)) * 1_000_000_000n + BigInt(nanosecond);
}

/** The offset of a time on the clocks of a place: where that hour happens twice or never, the one before the change counts. */
function offsetOf(local: number, location: string): number {
  const first = offsetAt(location, local);
  return first === 0 ? 0 : offsetAt(location, local - first);
}
