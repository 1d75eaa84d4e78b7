import { formatted, TypedValue } from '../../../languages';
import { isMap } from '../attribute-value';
import { formattedTime } from './clock';
import { UnsupportedOttl } from './ottl-error';
import { OttlDuration, OttlId, OttlPart, OttlTime, type OttlValue } from './ottl-value';

/** What `Format` prints: bytes, and what has its own text, beside texts, numbers and lists of them. */
export type Printable = string | TypedValue | number | boolean | null | Uint8Array | readonly Printable[];

/** Widths and places that arguments give, other notations of integers and texts. */
const unknownVerb = /%[-+ 0]*(?:#|\*|\[)|%[-+ 0-9.]*(?:O|\[|\*)|%[-0-9.]*(?:[+][-+ 0-9.]*q|[ ][-+ 0-9.]*[xX])/;
const verbs = /%[-+# 0]*\d*(?:\.\d*)?(%|[a-zA-Z])/g;

/**
 * What Go's `Sprintf` makes of values as the collector has them.
 * @throws UnsupportedOttl for what is the place of a value in Alloy's memory, and for verbs that aren't executed
 */
export function formattedText(format: string, values: readonly Printable[]): string {
  const letters = [...format.matchAll(verbs)].map(([, letter]) => letter!).filter((letter) => letter !== '%');
  // What no verb asks for is printed as `%v` does, behind its type.
  for (const [at, value] of values.entries()) check(value, letters[at] ?? 'v', format);
  if (unknownVerb.test(format)) throw unsupported(format);
  return formatted(
    format,
    values.map((value, at) => asGo(value, letters[at] ?? 'v')),
  );
}

/** A value with its type in Go. @param isNow whether it's a time that shows how long Alloy has been running */
export function printable(value: OttlValue, isNow = false): Printable {
  if (typeof value === 'bigint') return new TypedValue('int64', value);
  if (value instanceof OttlTime) {
    return new TypedValue('time.Time', value.nanoseconds, isNow ? '' : formattedTime(TIME, value));
  }
  if (value instanceof OttlDuration) {
    return new TypedValue('time.Duration', value.nanoseconds, durationText(value.nanoseconds));
  }
  if (value instanceof OttlId) {
    const type = { trace: 'pcommon.TraceID', span: 'pcommon.SpanID', profile: 'pprofile.ProfileID' } as const;
    return new TypedValue(type[value.of], 0n, /^0+$/.test(value.hex) ? '' : value.hex);
  }
  if (isMap(value)) return new TypedValue('pcommon.Map', 0n);
  if (Array.isArray(value)) return new TypedValue('pcommon.Slice', 0n);
  if (value instanceof OttlPart || typeof value === 'function') {
    throw new UnsupportedOttl("parts of items in the function Format of OTTL aren't executed here");
  }
  return value as string | number | boolean | null | Uint8Array;
}

const TIME = '2006-01-02 15:04:05.999999999 -0700 MST';

/** As Go writes it: `1h2m3.5s`, `1.5ms`. */
function durationText(nanoseconds: bigint): string {
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  const sign = nanoseconds < 0n ? '-' : '';
  if (size === 0n) return '0s';
  if (size < 1000n) return `${sign}${size}ns`;
  if (size < 1_000_000n) return `${sign}${decimal(size, 3)}\u00b5s`;
  if (size < 1_000_000_000n) return `${sign}${decimal(size, 6)}ms`;
  const minutes = size / 60_000_000_000n;
  const seconds = `${decimal(size % 60_000_000_000n, 9)}s`;
  if (minutes === 0n) return sign + seconds;
  return minutes < 60n ? `${sign}${minutes}m${seconds}` : `${sign}${minutes / 60n}h${minutes % 60n}m${seconds}`;
}

function decimal(value: bigint, places: number): string {
  const unit = 10n ** BigInt(places);
  const fraction = (value % unit).toString().padStart(places, '0').replace(/0+$/, '');
  return `${value / unit}${fraction === '' ? '' : `.${fraction}`}`;
}

function unsupported(what: string): UnsupportedOttl {
  return new UnsupportedOttl(`the format ${what} of the function Format of OTTL isn't executed here`);
}

/** @throws UnsupportedOttl for a value that a verb shows in another way than by its text */
function check(value: Printable, letter: string, format: string): void {
  if (letter === 'T') return;
  if (Array.isArray(value)) {
    for (const each of value as readonly Printable[]) check(each, letter, format);
    return;
  }
  if (typeof value === 'number' && 'xXb'.includes(letter)) throw unsupported(`${format} of floats`);
  if (value instanceof Uint8Array && !'vdsxX'.includes(letter)) throw unsupported(`${format} of bytes`);
  if (!(value instanceof TypedValue) || value.type === 'int64') return;
  if (value.type === 'pcommon.Map' || value.type === 'pcommon.Slice') {
    throw new UnsupportedOttl(
      "maps, and lists that aren't written in the statement, are executed with %T alone in the function Format of OTTL: with other verbs Alloy prints where they are in its memory",
    );
  }
  if (value.type === 'time.Time' && value.text === '') {
    throw new UnsupportedOttl(
      'Now() in the function Format of OTTL shows how long Alloy has been running: FormatTime gives what is known',
    );
  }
  if (!'vsqxX'.includes(letter) && !(value.type === 'time.Duration' && letter === 'd')) {
    throw unsupported(`${format} of ${value.type}`);
  }
}

type Formattable = Exclude<Parameters<typeof formatted>[1][number], undefined>;

/** A value as the verb wants it: bytes are numbers, or a text. */
function asGo(value: Printable, letter: string): Formattable {
  if (Array.isArray(value)) return (value as readonly Printable[]).map((each) => asGo(each, letter));
  if (value instanceof TypedValue && value.type === 'time.Duration' && letter === 'd') {
    return new TypedValue('int64', value.value);
  }
  if (!(value instanceof Uint8Array)) return value as Formattable;
  if (letter === 'T') throw unsupported('%T of bytes');
  if (letter === 'v' || letter === 'd') return [...value].map((byte) => new TypedValue('int64', BigInt(byte)));
  const shown = Buffer.from(value).toString();
  if (!Buffer.from(shown).equals(value)) throw unsupported(`%${letter} of bytes that are no text`);
  return shown;
}
