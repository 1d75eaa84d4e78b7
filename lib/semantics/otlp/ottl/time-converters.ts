import { parseDuration } from '../../../values';
import { integer, text } from './arguments';
import { formattedTime, readTime, shownAt } from './clock';
import { OttlError, UnsupportedOttl } from './ottl-error';
import { OttlDuration, OttlTime, type OttlValue } from './ottl-value';

const SECOND = 1_000_000_000n;
/** From the first day of the year 1 to 1970: times are cut from there. */
const BEFORE_1970 = 62_135_596_800n * SECOND;

/** Functions of times and durations, by their names in OTTL. */
export const timeConverters: Readonly<Record<string, (...args: readonly OttlValue[]) => OttlValue>> = {
  Duration(value = null) {
    const parsed = parseDuration(text(value));
    if (typeof parsed === 'bigint') return new OttlDuration(parsed);
    throw new OttlError(parsed.error);
  },
  Hours: (value = null) => inUnits(value, 3600n * SECOND),
  Minutes: (value = null) => inUnits(value, 60n * SECOND),
  Seconds: (value = null) => inUnits(value, SECOND),
  Milliseconds: (value = null) => duration(value) / 1_000_000n,
  Microseconds: (value = null) => duration(value) / 1000n,
  Nanoseconds: (value = null) => duration(value),
  Unix: (seconds = null, nanoseconds = null) =>
    new OttlTime(integer(seconds) * SECOND + (nanoseconds === null ? 0n : integer(nanoseconds))),
  UnixSeconds: (value = null) => floored(time(value).nanoseconds, SECOND),
  UnixMilli: (value = null) => floored(time(value).nanoseconds, 1_000_000n),
  UnixMicro: (value = null) => floored(time(value).nanoseconds, 1000n),
  UnixNano: (value = null) => BigInt.asIntN(64, time(value).nanoseconds),
  Year: (value = null) => BigInt(date(value).getUTCFullYear()),
  Month: (value = null) => BigInt(date(value).getUTCMonth() + 1),
  Day: (value = null) => BigInt(date(value).getUTCDate()),
  Weekday: (value = null) => BigInt(date(value).getUTCDay()),
  Hour: (value = null) => BigInt(date(value).getUTCHours()),
  Minute: (value = null) => BigInt(date(value).getUTCMinutes()),
  Second: (value = null) => BigInt(date(value).getUTCSeconds()),
  Nanosecond: (value = null) => BigInt(shownAt(time(value)).nanosecond),
  TruncateTime(value = null, by = null) {
    const { nanoseconds: at, zone } = time(value);
    const step = duration(by);
    return new OttlTime(step <= 0n ? at : at - ((at + BEFORE_1970) % step), zone);
  },
  FormatTime: (value = null, format = null) => formattedTime(layoutOf(text(format)), time(value)),
};

/** `Time`, which asks what time it is where a text has no year. @param now undefined where nobody knows */
export function timeFrom(values: readonly OttlValue[], now: bigint | undefined): OttlTime {
  const [value = null, format = null, location = null, locale = null] = values;
  if (locale !== null) throw new UnsupportedOttl("the argument locale of Time isn't executed here");
  const layout = layoutOf(text(format));
  if (text(value) === '') throw new OttlError('time cannot be nil');
  return readTime(layout, text(value), location === null ? 'UTC' : text(location) || 'UTC', now);
}

/** What stands in a layout of Go for a directive. */
const directives: Readonly<Record<string, string>> = {
  ...{ Y: '2006', y: '06', m: '01', o: '_1', q: '1', b: 'Jan', h: 'Jan', B: 'January', d: '02', e: '_2', g: '2' },
  ...{ a: 'Mon', A: 'Monday', H: '15', l: '3', I: '03', p: 'PM', P: 'pm', M: '04', S: '05' },
  ...{ L: '999', f: '999999', s: '999999999', Z: 'MST', z: 'Z0700', w: '-070000', i: '-07', j: '-07:00' },
  ...{ k: '-07:00:00', D: '01/02/2006', x: '01/02/2006', F: '2006-01-02', T: '15:04:05', X: '15:04:05' },
  ...{ r: '03:04:05 pm', R: '15:04', n: '\n', t: '\t', '%': '%', c: 'Mon Jan 02 15:04:05 2006' },
};

/** @throws OttlError for a directive that there isn't */
function layoutOf(format: string): string {
  if (format === '') throw new OttlError('format cannot be nil');
  return format.replace(/%(.)/gs, (directive, letter: string) => {
    if (Object.hasOwn(directives, letter)) return directives[letter]!;
    throw new OttlError(`convert to go time format: unsupported directive: ${directive}`);
  });
}

function time(value: OttlValue): OttlTime {
  if (value instanceof OttlTime) return value;
  throw new OttlError('expected time');
}

function duration(value: OttlValue): bigint {
  if (value instanceof OttlDuration) return value.nanoseconds;
  throw new OttlError('expected duration');
}

function date(value: OttlValue): Date {
  return shownAt(time(value)).date;
}

function floored(value: bigint, unit: bigint): bigint {
  return (value - (((value % unit) + unit) % unit)) / unit;
}

function inUnits(value: OttlValue, unit: bigint): number {
  const nanoseconds = duration(value);
  return Number(nanoseconds / unit) + Number(nanoseconds % unit) / Number(unit);
}
