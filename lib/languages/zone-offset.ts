import { type ZoneNames, zoneNames } from '../facts';

/** Seconds east of UTC at a time (in seconds since 1970) in a place, as the database of time zones names it. */
export function offsetAt(location: string, time: number): number {
  if (isUtc(location)) return 0;
  const parts = new Map(
    clockOf(location)
      .formatToParts(new Date(time * 1000))
      .map(({ type, value }) => [type, value]),
  );
  const field = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const year = parts.get('era') === 'BC' ? 1 - field('year') : field('year');
  const local = new Date(0);
  local.setUTCFullYear(year, field('month') - 1, field('day'));
  local.setUTCHours(field('hour'), field('minute'), field('second'));
  return local.getTime() / 1000 - Math.floor(time);
}

/** The abbreviation that clocks of a place have at a time (in seconds since 1970); undefined where it isn't known. */
export function abbreviationAt(location: string, time: number): string | undefined {
  if (isUtc(location)) return 'UTC';
  return namesOf(location)
    .findLast(({ since }) => since <= time)
    ?.names.get(offsetAt(location, time));
}

/**
 * The offset that an abbreviation (`CET`) has in a place, if clocks have ever shown it: at a time if it has it then, else the first one.
 * @param local what would be seconds since 1970, were it UTC
 */
export function offsetOfAbbreviation(location: string, abbreviation: string, local: number): number | undefined {
  if (isUtc(location)) return undefined;
  const offsets = namesOf(location).flatMap(({ names }) =>
    [...names].flatMap(([offset, name]) => (name === abbreviation ? [offset] : [])),
  );
  const own = offsets.find((offset) => abbreviationAt(location, local - offset) === abbreviation);
  return own === undefined ? offsets[0] : offsetAt(location, local - own);
}

function isUtc(location: string): boolean {
  return location === '' || location === 'UTC' || location === 'Local';
}

/** By its own name, else by the one that the platform has for the same zone. */
function namesOf(location: string): readonly ZoneNames[] {
  return zoneNames(location) ?? zoneNames(clockOf(location).resolvedOptions().timeZone) ?? [];
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(location: string): Intl.DateTimeFormat {
  let clock = clocks.get(location);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: location,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(location, clock);
  }
  return clock;
}
