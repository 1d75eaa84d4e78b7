import { evenAtTie } from '../../values';
import { floatText, type GoValue, isList, isMap, printed, quoted, TypedValue, typeName } from './value';

const verb = /%(?:%|([-+# 0]*)(\d+|\*)?(?:\.(\d+)?)?([a-zA-Z]))/gs;

/** What Go's `Sprintf` makes of a format and values. */
export function formatted(format: string, args: readonly GoValue[]): string {
  let next = 0;
  const text = format.replace(
    verb,
    (whole, flags: string | undefined, width?: string, precision?: string, letter?: string) => {
      if (letter === undefined) return '%';
      if (next >= args.length) return `%!${letter}(MISSING)`;
      const value = args[next++];
      const exact = whole.includes('.') ? Number(precision ?? 0) : undefined;
      return formattedValue(value, { letter, flags: flags ?? '', width: Number(width ?? 0), precision: exact });
    },
  );
  const rest = args.slice(next);
  return rest.length === 0
    ? text
    : `${text}%!(EXTRA ${rest.map((value) => (value === null || value === undefined ? '<nil>' : `${typeName(value)}=${printed(value)}`)).join(', ')})`;
}

interface Verb {
  readonly letter: string;
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
}

/** Go takes no wider width. */
const widest = 1_000_000;

function padded(text: string, { flags, width }: Verb, isNumber = true): string {
  const missing = width > widest ? 0 : width - [...text].length;
  if (missing <= 0) return text;
  if (flags.includes('-')) return text + ' '.repeat(missing);
  if (!flags.includes('0')) return ' '.repeat(missing) + text;
  const sign = isNumber ? /^[+-]?/.exec(text)![0] : '';
  return sign + '0'.repeat(missing) + text.slice(sign.length);
}

function signed(text: string, { flags }: Verb): string {
  if (text.startsWith('-') || !/[+ ]/.test(flags)) return text;
  return (flags.includes('+') ? '+' : ' ') + text;
}

function formattedValue(value: GoValue, verb: Verb): string {
  const { letter, flags, precision } = verb;
  if (letter === 'T') return padded(value === null ? '<nil>' : cut(typeName(value), precision), verb, false);
  if (letter === 'v' && flags.includes('#')) return syntaxOf(value);
  if (value === null || value === undefined) return letter === 'v' ? padded('<nil>', verb) : `%!${letter}(<nil>)`;
  if (isList(value)) {
    // In a list, what is nothing has no width, and every verb shows it.
    return `[${value.map((item) => (item === null ? '<nil>' : formattedValue(item, verb))).join(' ')}]`;
  }
  if (isMap(value)) {
    const fields = [...value].sort(([a], [b]) => (a < b ? -1 : 1));
    return `map[${fields.map(([key, item]) => `${formattedValue(key, verb)}:${formattedValue(item, verb)}`).join(' ')}]`;
  }
  if (letter === 'v') return plainly(value, verb);
  const text =
    typeof value === 'string' || (value instanceof TypedValue && value.type !== 'int64')
      ? textFormat(printed(value), letter, precision)
      : typeof value === 'number'
        ? floatFormat(value, letter, precision)
        : typeof value === 'boolean'
          ? letter === 't'
            ? String(value)
            : undefined
          : integerFormat(value instanceof TypedValue ? value.value : value, letter);
  if (text !== undefined && precision !== undefined && numeric(value) && 'dboxX'.includes(letter)) {
    return padded(signed(withDigits(text, precision), verb), withoutZeros(verb));
  }
  if (text === undefined) return `%!${letter}(${typeName(value)}=${plainly(value, verb)})`;
  if (letter === 'U') return padded(text, withoutZeros(verb));
  return padded(numeric(value) && 'dboxXfFeEgG'.includes(letter) ? signed(text, verb) : text, verb, numeric(value));
}

/** A value as `v` shows it, and another verb that is none for it. */
function plainly(value: GoValue, verb: Verb): string {
  const { precision } = verb;
  if (precision === undefined || typeof value === 'boolean') {
    return padded(numeric(value) ? signed(printed(value), verb) : printed(value), verb, numeric(value));
  }
  if (typeof value === 'number') return padded(signed(floatFormat(value, 'g', precision)!, verb), verb);
  if (!numeric(value)) return padded(cut(printed(value), precision), verb, false);
  return padded(signed(withDigits(printed(value), precision), verb), withoutZeros(verb));
}

function withoutZeros(verb: Verb): Verb {
  return { ...verb, flags: verb.flags.replaceAll('0', '') };
}

/** So many digits at least: none for a zero that may have none. */
function withDigits(text: string, least: number): string {
  if (least === 0 && text === '0') return '';
  return text.replace(/[0-9a-f]+/i, (found) => found.padStart(least, '0'));
}

function numeric(value: GoValue): boolean {
  return (
    typeof value === 'bigint' || typeof value === 'number' || (value instanceof TypedValue && value.type === 'int64')
  );
}

function textFormat(text: string, letter: string, precision: number | undefined): string | undefined {
  switch (letter) {
    case 's':
      return cut(text, precision);
    case 'q':
      return quoted(cut(text, precision));
    case 'x':
      return Buffer.from(text).subarray(0, precision).toString('hex');
    case 'X':
      return Buffer.from(text).subarray(0, precision).toString('hex').toUpperCase();
    default:
      return undefined;
  }
}

function integerFormat(value: bigint, letter: string): string | undefined {
  switch (letter) {
    case 'd':
      return String(value);
    case 'b':
      return value.toString(2);
    case 'o':
      return value.toString(8);
    case 'x':
      return value.toString(16);
    case 'X':
      return value.toString(16).toUpperCase();
    case 'c':
      return character(value);
    case 'q':
      return `'${quoted(character(value)).slice(1, -1).replace('\\"', '"').replace("'", "\\'")}'`;
    case 'U':
      return `U+${BigInt.asUintN(64, value).toString(16).toUpperCase().padStart(4, '0')}`;
    default:
      return undefined;
  }
}

function character(value: bigint): string {
  return value >= 0n && value <= 0x10ffffn ? String.fromCodePoint(Number(value)) : '\ufffd';
}

function floatFormat(value: number, letter: string, precision: number | undefined): string | undefined {
  if (!'fFeEgG'.includes(letter)) return undefined;
  if (!Number.isFinite(value)) return floatText(value);
  if (Object.is(value, -0)) return `-${floatFormat(0, letter, precision)}`;
  if (letter === 'f' || letter === 'F') return fixed(value, precision ?? 6);
  const text =
    letter === 'e' || letter === 'E'
      ? exponential(value, precision ?? 6).replace(/e([+-])(\d)$/, 'e$10$2')
      : precision === undefined
        ? floatText(value)
        : shortest(value, Math.max(1, precision));
  return letter === 'E' || letter === 'G' ? text.toUpperCase() : text;
}

/** So many digits, with an exponent where the number has more places or begins behind four zeros. */
function shortest(value: number, digits: number): string {
  const rounded = exponential(value, digits - 1);
  const [mantissa = '', exponent = ''] = rounded.split('e');
  const isPlain = Number(exponent) >= -4 && Number(exponent) < digits;
  if (isPlain) return String(Number(rounded));
  return `${String(Number(mantissa))}e${exponent.replace(/^([+-])(\d)$/, '$10$2')}`;
}

/** With an exponent, and so many places before that. */
function exponential(value: number, places: number): string {
  const [digits = '', exponent] = value.toExponential(100).split('e');
  const kept = evenAtTie(digits, places);
  return kept === undefined ? value.toExponential(Math.min(100, places)) : `${kept}e${exponent}`;
}

/** All digits, however large a number is. */
function fixed(value: number, places: number): string {
  if (Math.abs(value) < 1e21) {
    return evenAtTie(value.toFixed(100), places) ?? value.toFixed(Math.min(100, places));
  }
  return BigInt(value) + (places === 0 ? '' : `.${'0'.repeat(places)}`);
}

function cut(text: string, precision: number | undefined): string {
  return precision === undefined ? text : [...text].slice(0, precision).join('');
}

/** A value as it would be written in Go. */
function syntaxOf(value: GoValue): string {
  if (typeof value === 'string') return quoted(value);
  if (isList(value)) return `${typeName(value)}{${value.map(syntaxOf).join(', ')}}`;
  if (isMap(value)) {
    const fields = [...value]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => `${quoted(key)}:${syntaxOf(item)}`);
    return `map[string]interface {}{${fields.join(', ')}}`;
  }
  return printed(value ?? null);
}
