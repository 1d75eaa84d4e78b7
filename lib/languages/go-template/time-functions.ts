import { parseTime } from '../go-time';
import type { TemplateFunction } from './functions';
import { textArgument } from './parameters';
import { fulfilsConstraint, versionText } from './semantic-version';
import { type GoValue, TemplateError, TypedValue } from './value';

function time(nanoseconds: bigint): TypedValue {
  return new TypedValue('time.Time', nanoseconds, timeText(nanoseconds));
}

/** A time as Go prints it: `2023-11-14 22:13:20 +0000 UTC`. */
function timeText(nanoseconds: bigint): string {
  const second = 1_000_000_000n;
  const rest = ((nanoseconds % second) + second) % second;
  const text = new Date(Number((nanoseconds - rest) / 1_000_000n)).toISOString();
  const fraction = rest === 0n ? '' : `.${String(rest).padStart(9, '0').replace(/0+$/, '')}`;
  return `${text.slice(0, 10)} ${text.slice(11, 19)}${fraction} +0000 UTC`;
}

/** A duration as Go prints it: `1m35s`, `1.5s`, `10ms`. */
export function durationText(nanoseconds: bigint): string {
  if (nanoseconds === 0n) return '0s';
  const sign = nanoseconds < 0n ? '-' : '';
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  for (const [unit, least] of [
    ['ns', 1n],
    ['µs', 1000n],
    ['ms', 1_000_000n],
  ] as const) {
    if (size < least * 1000n) return `${sign}${decimal(size, least)}${unit}`;
  }
  const [hours, minutes] = [size / 3_600_000_000_000n, (size / 60_000_000_000n) % 60n];
  const seconds = `${decimal(size % 60_000_000_000n, 1_000_000_000n)}s`;
  return `${sign}${hours > 0n ? `${hours}h` : ''}${hours > 0n || minutes > 0n ? `${minutes}m` : ''}${seconds}`;
}

function decimal(value: bigint, unit: bigint): string {
  const digits = String(unit).length - 1;
  const fraction = String(value % unit)
    .padStart(digits, '0')
    .replace(/0+$/, '');
  return fraction === '' || digits === 0 ? String(value / unit) : `${value / unit}.${fraction}`;
}

/** Seconds, as a text that Go's durations have. Only a text and an `int64` count, an `int` is none to sprig. */
function durationOf(value: GoValue): string {
  const isWritten = typeof value === 'string' && /^[+-]?\d{1,18}$/.test(value);
  const seconds = isWritten ? BigInt(Number(value)) : value instanceof TypedValue ? value.value : 0n;
  return durationText(BigInt.asIntN(64, seconds * 1_000_000_000n));
}

/** The functions of sprig on times, durations and versions. */
export const timeFunctions: { readonly [name: string]: TemplateFunction } = {
  now: (_, { now }) => time(now),
  toDate: ([layout, text]) => time(parseTime(textArgument(layout), textArgument(text)) ?? -62_135_596_800_000_000_000n),
  mustToDate: ([layout, text]) => {
    const parsed = parseTime(textArgument(layout), textArgument(text));
    if (parsed === undefined) throw new TemplateError(`parsing time "${text}" as "${layout}"`);
    return time(parsed);
  },
  unixEpoch: ([value]) => {
    if (!(value instanceof TypedValue) || value.type !== 'time.Time')
      throw new TemplateError('wrong type for value; expected time.Time');
    return String(value.value / 1_000_000_000n);
  },
  duration: ([value]) => durationOf(value),
  semver: ([text]) => new TypedValue('*semver.Version', 0n, versionText(textArgument(text))),
  semverCompare: ([constraint, text]) => fulfilsConstraint(textArgument(constraint), textArgument(text)),
};
