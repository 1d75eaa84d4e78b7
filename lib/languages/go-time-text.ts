import { type LayoutPart, parseTimeLayout } from './time-layout';

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Writes a time as Go's `time.Format` does, on the clocks of UTC. @param nanoseconds since 1970 */
export function formatTime(layout: string, nanoseconds: bigint): string {
  return parseTimeLayout(layout)
    .map((part) => (part.element === undefined ? part.text : textOf(part, nanoseconds)))
    .join('');
}

function textOf({ text, element }: LayoutPart, nanoseconds: bigint): string {
  const fraction = ((nanoseconds % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n;
  const date = new Date(Number((nanoseconds - fraction) / 1_000_000n));
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
      const digits = String(fraction)
        .padStart(9, '0')
        .slice(0, text.length - 1);
      const shown = text.includes('9') ? digits.replace(/0+$/, '') : digits;
      return shown === '' ? '' : text[0]! + shown;
    }
    case 'zone offset':
      return text.startsWith('Z') ? 'Z' : text.replace('-', '+').replace(/\d/g, '0');
    default:
      return 'UTC';
  }
}
