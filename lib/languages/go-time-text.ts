import { type LayoutPart, parseTimeLayout } from './time-layout';
import { type ClockFace, clockFace, type ZonedTime, zoneName } from './zoned-time';

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/**
 * Writes a time as Go's `time.Format` does, on the clocks of its zone.
 * @throws RangeError for a time that is hundreds of thousands of years away, and for a zone whose abbreviation isn't known at that time
 */
export function formatTime(layout: string, time: ZonedTime): string {
  const face = clockFace(time);
  return parseTimeLayout(layout)
    .map((part) => (part.element === undefined ? part.text : textOf(part, face, time)))
    .join('');
}

function textOf({ text, element }: LayoutPart, { date, nanosecond, offset }: ClockFace, time: ZonedTime): string {
  const hourOfTwelve = date.getUTCHours() % 12 || 12;
  const dayOfYear =
    1 +
    (Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()) - Date.UTC(date.getUTCFullYear(), 0)) /
      86_400_000;
  // As wide as the layout shows it: `01` with a zero in front, `_2` with a space.
  const number = (value: number) =>
    text.startsWith('_') ? String(value).padStart(text.length) : String(value).padStart(text.length, '0');
  const name = (names: readonly string[], at: number) => (text.length > 3 ? names[at]! : names[at]!.slice(0, 3));
  switch (element) {
    case 'year':
      return text === '06' ? number(date.getUTCFullYear() % 100) : number(date.getUTCFullYear());
    case 'month':
      return text.startsWith('J') ? name(months, date.getUTCMonth()) : number(date.getUTCMonth() + 1);
    case 'day':
      return number(date.getUTCDate());
    case 'day of year':
      return number(dayOfYear);
    case 'weekday':
      return name(weekdays, date.getUTCDay());
    case 'hour':
      return number(date.getUTCHours());
    case 'hour of twelve':
      return number(hourOfTwelve);
    case 'half of day': {
      const half = date.getUTCHours() < 12 ? 'AM' : 'PM';
      return text === 'pm' ? half.toLowerCase() : half;
    }
    case 'minute':
      return number(date.getUTCMinutes());
    case 'second':
      return number(date.getUTCSeconds());
    case 'fraction': {
      const digits = String(nanosecond)
        .padStart(9, '0')
        .slice(0, text.length - 1);
      const shown = text.includes('9') ? digits.replace(/0+$/, '') : digits;
      return shown === '' ? '' : text[0]! + shown;
    }
    case 'zone offset':
      return offsetText(text, offset);
    default: {
      const abbreviation = zoneName(time);
      if (abbreviation === undefined) throw new RangeError('the abbreviation of the zone at that time is not known');
      return abbreviation === '' ? offsetText('-0700', offset) : abbreviation;
    }
  }
}

/** As the layout shows it: `Z07:00` with a `Z` for none, `-07` hours only. */
function offsetText(layout: string, offset: number): string {
  if (layout.startsWith('Z') && offset === 0) return 'Z';
  const size = Math.abs(offset);
  const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60, size % 60];
  const digits = parts
    .map((part) => String(part).padStart(2, '0'))
    .slice(0, layout.replace(/\D/g, '').length / 2)
    .join(layout.includes(':') ? ':' : '');
  return (offset <= -60 ? '-' : '+') + digits;
}
