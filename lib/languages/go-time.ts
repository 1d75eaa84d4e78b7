import { type LayoutPart, namedLayouts, parseTimeLayout } from './time-layout';
import { type ReadTime, readTime } from './time-reader';
import { abbreviationAt, offsetAt, offsetOfAbbreviation } from './zone-offset';
import { localSeconds, timeOfClock, type ZonedTime } from './zoned-time';

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

/** Reads a time by a layout of Go, as `time.Parse` and `time.ParseInLocation` do: nanoseconds since 1970. */
export function parseTime(layout: string, text: string, location?: string): bigint | undefined {
  return parseZonedTime(layout, text, location)?.nanoseconds;
}

/** The same, with the zone whose clocks show it. */
export function parseZonedTime(layout: string, text: string, location?: string): ZonedTime | undefined {
  const read = readTime(partsOf(layout), text);
  return read && timeOf(read, location || 'UTC');
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
  return timeOf({ ...read, year: guessed }, location ?? 'UTC').nanoseconds;
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

/** On the clocks of a place, unless the text has an offset or an abbreviation that isn't one of that place then. */
function timeOf(read: ReadTime, location: string): ZonedTime {
  const { offset, zone = '' } = read;
  if (offset === undefined && zone === '') return timeOfClock(read, location);
  if (read.isUtc) return timeOfClock(read, 'UTC');
  const local = localSeconds(read);
  if (offset !== undefined) {
    const own = timeOfClock(read, { name: zone, offset });
    const isLocal =
      offsetAt(location, local - offset) === offset &&
      (zone === '' || abbreviationAt(location, local - offset) === zone);
    return isLocal ? { ...own, zone: location } : own;
  }
  const known = offsetOfAbbreviation(location, zone, local);
  if (known !== undefined) return { ...timeOfClock(read, { name: zone, offset: known }), zone: location };
  // It counts as UTC, and with `GMT+3` the clocks show something else.
  const shown = /^GMT[+-]/.test(zone) ? Number(zone.slice(3)) * 3600 : 0;
  return { ...timeOfClock(read, 'UTC'), zone: { name: zone, offset: shown } };
}
