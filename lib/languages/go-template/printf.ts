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
      return padded(formattedValue(value, letter, flags ?? '', exact), flags ?? '', Number(width ?? 0));
    },
  );
  const rest = args.slice(next);
  return rest.length === 0
    ? text
    : `${text}%!(EXTRA ${rest.map((value) => `${typeName(value)}=${printed(value ?? null)}`).join(', ')})`;
}

function padded(text: string, flags: string, width: number): string {
  const missing = width - [...text].length;
  if (missing <= 0) return text;
  if (flags.includes('-')) return text + ' '.repeat(missing);
  if (!flags.includes('0')) return ' '.repeat(missing) + text;
  return /^[+-]/.test(text) ? text[0] + '0'.repeat(missing) + text.slice(1) : '0'.repeat(missing) + text;
}

function formattedValue(value: GoValue, letter: string, flags: string, precision: number | undefined): string {
  const sign = (text: string) =>
    flags.includes('+') && !text.startsWith('-')
      ? `+${text}`
      : flags.includes(' ') && !text.startsWith('-')
        ? ` ${text}`
        : text;
  switch (letter) {
    case 'v':
      return flags.includes('#') ? syntaxOf(value) : printed(value ?? null);
    case 'T':
      return typeName(value);
    case 't':
      return typeof value === 'boolean' ? String(value) : wrong(value, letter);
    case 'q':
      if (isList(value)) return `[${value.map((item) => formattedValue(item, 'q', flags, precision)).join(' ')}]`;
      if (typeof value === 'bigint') return `'${String.fromCodePoint(Number(value))}'`;
      return typeof value === 'string' ? quoted(cut(value, precision)) : wrong(value, letter);
    case 's':
      if (isList(value)) return `[${value.map((item) => formattedValue(item, 's', flags, precision)).join(' ')}]`;
      return typeof value === 'string' || (value instanceof TypedValue && value.type !== 'int64')
        ? cut(printed(value), precision)
        : wrong(value, letter);
    case 'd':
    case 'b':
    case 'o':
    case 'c':
      return integerText(value, letter, sign);
    case 'x':
    case 'X': {
      const text = typeof value === 'string' ? Buffer.from(value).toString('hex') : integerText(value, letter, sign);
      return letter === 'X' && !text.startsWith('%!') ? text.toUpperCase() : text;
    }
    case 'f':
    case 'F':
    case 'e':
    case 'g':
      return typeof value === 'number' ? sign(floatFormat(value, letter, precision)) : wrong(value, letter);
    default:
      return wrong(value, letter);
  }
}

function integerText(value: GoValue, letter: string, sign: (text: string) => string): string {
  if (isList(value)) return `[${value.map((item) => integerText(item, letter, sign)).join(' ')}]`;
  const number = typeof value === 'bigint' ? value : value instanceof TypedValue ? value.value : undefined;
  if (number === undefined) return wrong(value, letter);
  if (letter === 'c') return String.fromCodePoint(Number(number));
  return sign(number.toString(letter === 'd' ? 10 : letter === 'b' ? 2 : letter === 'o' ? 8 : 16));
}

function floatFormat(value: number, letter: string, precision: number | undefined): string {
  if (!Number.isFinite(value)) return floatText(value);
  if (letter === 'g')
    return precision === undefined ? floatText(value) : floatText(Number(value.toPrecision(Math.max(1, precision))));
  if (letter === 'e') return value.toExponential(precision ?? 6).replace(/e([+-])(\d)$/, 'e$10$2');
  return value.toFixed(precision ?? 6);
}

function cut(text: string, precision: number | undefined): string {
  return precision === undefined ? text : [...text].slice(0, precision).join('');
}

function wrong(value: GoValue, letter: string): string {
  if (value === null || value === undefined) return `%!${letter}(<nil>)`;
  return `%!${letter}(${typeName(value)}=${printed(value)})`;
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
