import type { LogEntry } from '../../semantics';
import { type LogInput, lineSources, type PushedEntry } from './log-input';

/** Whether an input is an entry that somebody pushes. */
export function isLine(input: LogInput): input is PushedEntry {
  return 'line' in input && !lineSources.some((name) => name in input);
}

/** An entry as it comes into a receiver. */
export function pushedEntry(
  { line, labels = {}, structuredMetadata = {}, timestamp }: PushedEntry,
  now: bigint,
): LogEntry {
  return {
    labels: new Map(Object.entries(labels)),
    line,
    timestamp: nanoseconds(timestamp, now),
    structuredMetadata: new Map(Object.entries(structuredMetadata)),
  };
}

const form = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?([Zz]|[+-]\d{2}:\d{2})$/;

/**
 * Nanoseconds since 1970.
 * @throws RangeError for a text that RFC 3339 doesn't know
 */
export function nanoseconds(time: bigint | string | undefined, now: bigint): bigint {
  if (time === undefined) return now;
  if (typeof time === 'bigint') return time;
  const found = form.exec(time);
  const [, date, clock, fraction = '', zone = ''] = found ?? [];
  const milliseconds = Date.parse(`${date}T${clock}${zone.toUpperCase()}`);
  if (found === null || Number.isNaN(milliseconds))
    throw new RangeError(`${JSON.stringify(time)} is no time of RFC 3339`);
  return BigInt(milliseconds) * 1_000_000n + BigInt(fraction.padEnd(9, '0'));
}
