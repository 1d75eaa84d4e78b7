import { clockFace, formatTime, parseZonedTime, timeOfClock, timeZoneProblems, zoneName } from '../../../languages';
import { OttlError, UnsupportedOttl } from './ottl-error';
import { OttlTime } from './ottl-value';

/** What clocks show at a time. @throws UnsupportedOttl for a time that is too far away */
export function shownAt(time: OttlTime): ReturnType<typeof clockFace> {
  return attempt(() => clockFace(time));
}

/** @throws UnsupportedOttl for a time that is too far away, or an abbreviation that isn't known then */
export function formattedTime(layout: string, time: OttlTime): string {
  return attempt(() => formatTime(layout, time));
}

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw new UnsupportedOttl(`${error.message}: that isn't executed here`);
    throw error;
  }
}

/**
 * Reads a time by a layout of Go as the collector does: an abbreviation that is the name of a zone means that zone, and a time without a year is one of this
 * year, or of the last one if it would be more than a week from now.
 * @param location the name of the zone whose clocks show it where it doesn't say
 * @throws OttlError for a text of another form, or an abbreviation that is no zone
 */
export function readTime(layout: string, text: string, location: string, now: bigint | undefined): OttlTime {
  const read = (place: string): OttlTime => {
    const found = parseZonedTime(layout, text, place);
    if (found === undefined) throw new OttlError(`parsing time ${JSON.stringify(text)} as ${layout} fails`);
    return new OttlTime(found.nanoseconds, found.zone);
  };
  const first = read(location);
  const { zone } = first;
  // An abbreviation that isn't the location's counts as UTC at first.
  const isGuessed =
    typeof zone !== 'string' && zone.offset === 0 && zone.name !== zoneName({ ...first, zone: location });
  return withYear(isGuessed ? read(checkedZone(zone.name)) : first, now);
}

function checkedZone(name: string): string {
  if (timeZoneProblems(name).length > 0) throw new OttlError(`failed to load location ${name}`);
  return name || 'UTC';
}

const WEEK = 7n * 24n * 3600n * 1_000_000_000n;

function withYear(time: OttlTime, now: bigint | undefined): OttlTime {
  const { date, nanosecond } = shownAt(time);
  if (date.getUTCFullYear() > 0) return time;
  if (now === undefined)
    throw new UnsupportedOttl("a time without a year isn't executed here without a time of the test");
  const inYear = (year: number, month: number, day: number) => {
    const clock = { hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds(), nanosecond };
    const { nanoseconds, zone } = timeOfClock({ year, month, day, ...clock }, time.zone);
    return new OttlTime(nanoseconds, zone);
  };
  const thisYear = inYear(shownAt(new OttlTime(now)).date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  if (thisYear.nanoseconds <= now + WEEK) return thisYear;
  const shown = shownAt(thisYear).date;
  return inYear(shown.getUTCFullYear() - 1, shown.getUTCMonth() + 1, shown.getUTCDate());
}
