/** Seconds east of UTC at a time (in seconds since 1970) in a place, as the database of time zones names it. */
export function offsetAt(location: string, time: number): number {
  if (location === '' || location === 'UTC' || location === 'Local') return 0;
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

/** The offset that an abbreviation (`CET`) has in a place; undefined if it has none there. */
export function offsetOfAbbreviation(location: string, abbreviation: string): number | undefined {
  const candidates = abbreviations[abbreviation];
  if (candidates === undefined || location === '' || location === 'UTC' || location === 'Local') return undefined;
  const offsets = [0, 6].map((month) => offsetAt(location, Date.UTC(2023, month) / 1000) / 3600);
  const [standard, summer] = [Math.min(...offsets), Math.max(...offsets)];
  const known = candidates.find(
    ({ hours, isSummer, places }) =>
      places.test(location) && (isSummer ? summer === hours && standard < summer : standard === hours),
  );
  return known && known.hours * 3600;
}

interface Abbreviation {
  readonly hours: number;
  /** Whether it is the time that clocks show in summer only. */
  readonly isSummer?: boolean;
  readonly places: RegExp;
}

const europe = /^Europe\/|^Africa\/(?:Algiers|Ceuta|Tunis)|^Arctic\//;
const america = /^America\/|^US\/|^Canada\/|^EST5EDT|^CST6CDT|^MST7MDT|^PST8PDT/;

/**
 * Abbreviations of zones and where they are in use. The platform knows few of them, and the same ones stand for several zones;
 * one that isn't here counts as UTC.
 */
const abbreviations: { readonly [name: string]: readonly Abbreviation[] | undefined } = {
  WET: [{ hours: 0, places: /^Europe\/Lisbon|^Atlantic\// }],
  WEST: [{ hours: 1, isSummer: true, places: /^Europe\/Lisbon|^Atlantic\// }],
  GMT: [
    { hours: 0, places: /^Europe\/(?:London|Dublin|Belfast|Jersey|Guernsey|Isle_of_Man)|^GB|^Africa\/|^Atlantic\// },
  ],
  BST: [{ hours: 1, isSummer: true, places: /^Europe\/(?:London|Belfast|Jersey|Guernsey|Isle_of_Man)|^GB/ }],
  IST: [
    { hours: 5.5, places: /^Asia\/(?:Kolkata|Calcutta|Colombo)/ },
    { hours: 1, isSummer: true, places: /^Europe\/Dublin|^Eire/ },
    { hours: 2, places: /^Asia\/(?:Jerusalem|Tel_Aviv)|^Israel/ },
  ],
  IDT: [{ hours: 3, isSummer: true, places: /^Asia\/(?:Jerusalem|Tel_Aviv)|^Israel/ }],
  CET: [{ hours: 1, places: europe }],
  CEST: [{ hours: 2, isSummer: true, places: europe }],
  EET: [{ hours: 2, places: /^Europe\/|^Africa\/(?:Cairo|Tripoli)|^Asia\// }],
  EEST: [{ hours: 3, isSummer: true, places: /^Europe\/|^Africa\/Cairo|^Asia\// }],
  MSK: [{ hours: 3, places: /^Europe\// }],
  EST: [{ hours: -5, places: america }],
  EDT: [{ hours: -4, isSummer: true, places: america }],
  CST: [
    { hours: -6, places: america },
    { hours: 8, places: /^Asia\/(?:Shanghai|Taipei|Macau|Chongqing|Harbin)|^PRC|^ROC/ },
  ],
  CDT: [{ hours: -5, isSummer: true, places: america }],
  MST: [{ hours: -7, places: america }],
  MDT: [{ hours: -6, isSummer: true, places: america }],
  PST: [
    { hours: -8, places: america },
    { hours: 8, places: /^Asia\/Manila/ },
  ],
  PDT: [{ hours: -7, isSummer: true, places: america }],
  AKST: [{ hours: -9, places: america }],
  AKDT: [{ hours: -8, isSummer: true, places: america }],
  HST: [{ hours: -10, places: /^Pacific\/|^US\/Hawaii|^HST/ }],
  JST: [{ hours: 9, places: /^Asia\/Tokyo|^Japan/ }],
  KST: [{ hours: 9, places: /^Asia\/(?:Seoul|Pyongyang)|^ROK/ }],
  HKT: [{ hours: 8, places: /^Asia\/Hong_Kong|^Hongkong/ }],
  AEST: [{ hours: 10, places: /^Australia\// }],
  AEDT: [{ hours: 11, isSummer: true, places: /^Australia\// }],
  ACST: [{ hours: 9.5, places: /^Australia\// }],
  ACDT: [{ hours: 10.5, isSummer: true, places: /^Australia\// }],
  AWST: [{ hours: 8, places: /^Australia\// }],
  NZST: [{ hours: 12, places: /^Pacific\/Auckland|^NZ|^Antarctica\// }],
  NZDT: [{ hours: 13, isSummer: true, places: /^Pacific\/Auckland|^NZ|^Antarctica\// }],
  SAST: [{ hours: 2, places: /^Africa\// }],
  CAT: [{ hours: 2, places: /^Africa\// }],
  EAT: [{ hours: 3, places: /^Africa\// }],
  WAT: [{ hours: 1, places: /^Africa\// }],
};

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
