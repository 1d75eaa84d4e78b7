import { abbreviationAt, offsetAt } from './zone-offset';

/** Where clocks are: a place of the database of time zones (`UTC`, `Europe/Berlin`), or always so many seconds east of UTC, under a name that may be empty. */
export type Zone = string | { readonly name: string; readonly offset: number };

/** A time on the clocks of a zone. */
export interface ZonedTime {
  /** Since 1970. */
  readonly nanoseconds: bigint;
  readonly zone: Zone;
}

const SECOND = 1_000_000_000n;

/** What clocks show at a time. */
export interface ClockFace {
  /** Its members of UTC are those of the clock. */
  readonly date: Date;
  readonly nanosecond: number;
  /** Seconds east of UTC. */
  readonly offset: number;
}

/** @throws RangeError for a time that is hundreds of thousands of years away */
export function clockFace({ nanoseconds, zone }: ZonedTime): ClockFace {
  const nanosecond = ((nanoseconds % SECOND) + SECOND) % SECOND;
  const seconds = Number((nanoseconds - nanosecond) / SECOND);
  const offset = typeof zone === 'string' ? offsetAt(zone, seconds) : zone.offset;
  const date = new Date((seconds + offset) * 1000);
  if (Number.isNaN(date.getTime())) throw new RangeError('the time is too far away');
  return { date, nanosecond: Number(nanosecond), offset };
}

/** The abbreviation that a zone has at a time; empty for a zone without one, undefined where it isn't known. */
export function zoneName(time: ZonedTime): string | undefined {
  if (typeof time.zone !== 'string') return time.zone.name;
  return abbreviationAt(time.zone, Number(time.nanoseconds / SECOND));
}

/** What clocks show, as a date and a time of day. A day that a month hasn't got is one of the next month. */
export interface ClockTime {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly nanosecond: number;
}

/** When the clocks of a zone show that; where they show it twice or never, by the offset before the change. */
export function timeOfClock(clock: ClockTime, zone: Zone): ZonedTime {
  const local = localSeconds(clock);
  const offset = typeof zone === 'string' ? offsetOf(local, zone) : zone.offset;
  return { nanoseconds: BigInt(local - offset) * SECOND + BigInt(clock.nanosecond), zone };
}

/** What would be seconds since 1970, were it UTC. */
export function localSeconds({ year, month, day, hour, minute, second }: ClockTime): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  return date.getTime() / 1000;
}

function offsetOf(local: number, location: string): number {
  const first = offsetAt(location, local);
  return first === 0 ? 0 : offsetAt(location, local - first);
}
