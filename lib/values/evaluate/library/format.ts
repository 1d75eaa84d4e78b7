import { joinTexts, quoteText } from '../byte-text';
import { LeftUnknown, LONGEST_TEXT } from '../error';
import { evenAtTie } from '../half-to-even';
import { numberText } from '../number';
import { type NumberValue, sortedKeys, type Value } from '../value';

/** `%`, flags, width, precision, verb. */
const directives = /%([-+0]*)(\d{0,5})(?:\.(\d{0,2}))?([sqdxobtfv%])?/g;

interface Directive {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
}

const PLAIN: Directive = { flags: '', width: 0, precision: undefined };

/**
 * `string.format`, as Go's `fmt.Sprintf` does it: `%s %q %d %x %o %b %t %f %v %%` with width, precision and the flags `-`, `+`, `0`.
 * What doesn't fit a verb is shown as `%!d(string=x)`, as Go does.
 *
 * @throws LeftUnknown for other verbs and flags, for `*` and `[n]`, for secrets (whose text an ordinary text would show) and other
 * values that aren't plain, for floats with an exponent, and for texts longer than any ConfigMap
 */
export function formatText(format: string, args: readonly Value[]): string {
  let next = 0;
  let length = format.length;
  const text = format.replace(directives, (_, flags: string, width: string, precision?: string, verb?: string) => {
    if (verb === undefined) throw new LeftUnknown();
    if (verb === '%') return '%';
    const arg = args[next++];
    const shown =
      arg === undefined
        ? `%!${verb}(MISSING)`
        : show(arg, verb, {
            flags,
            width: Number(width),
            precision: precision === undefined ? undefined : Number(precision),
          });
    length += shown.length;
    if (length > LONGEST_TEXT) throw new LeftUnknown();
    return shown;
  });
  const surplus = args.slice(next).map((arg) => (arg.type === 'null' ? '<nil>' : typeAndValue(arg)));
  return joinTexts(surplus.length > 0 ? [text, `%!(EXTRA ${surplus.join(', ')})`] : [text]);
}

function show(value: Value, verb: string, directive: Directive): string {
  switch (value.type) {
    case 'null':
      return verb === 'v' ? pad('<nil>', directive) : mismatch(value, verb, directive);
    case 'bool':
      return verb === 't' || verb === 'v' ? pad(String(value.value), directive) : mismatch(value, verb, directive);
    case 'string':
      return showText(value, verb, directive);
    case 'number':
      return value.kind === 'float' ? showFloat(value, verb, directive) : showInteger(value, verb, directive);
    case 'array':
      if (value.bytes) throw new LeftUnknown();
      return `[${value.elements.map((element) => showInside(element, verb, directive)).join(' ')}]`;
    case 'object': {
      const { fields } = value;
      const items = sortedKeys(fields).map(
        (key) =>
          `${showText({ type: 'string', value: key }, verb, directive)}:${showInside(fields.get(key)!, verb, directive)}`,
      );
      return `map[${items.join(' ')}]`;
    }
    default:
      throw new LeftUnknown();
  }
}

function showInside(value: Value, verb: string, directive: Directive): string {
  return value.type === 'null' ? '<nil>' : show(value, verb, directive);
}

function showText(value: Value & { type: 'string' }, verb: string, directive: Directive): string {
  const { flags, precision } = directive;
  if (verb !== 's' && verb !== 'v' && verb !== 'q') return mismatch(value, verb, directive);
  const text = precision === undefined ? value.value : [...value.value].slice(0, precision).join('');
  return pad(verb === 'q' ? quoteText(text, flags.includes('+')) : text, directive);
}

const radix: Readonly<Record<string, number>> = { d: 10, v: 10, x: 16, o: 8, b: 2 };

function showInteger(value: NumberValue, verb: string, directive: Directive): string {
  const base = radix[verb];
  if (base === undefined) return mismatch(value, verb, directive);
  if (directive.precision !== undefined) throw new LeftUnknown();
  return padNumber(value.value.toString(base), verb, directive);
}

function showFloat(value: NumberValue, verb: string, directive: Directive): string {
  const number = Number(value.value);
  if (verb === 'd' || verb === 's' || verb === 't' || verb === 'q') return mismatch(value, verb, directive);
  if (!Number.isFinite(number)) throw new LeftUnknown();
  const sign = number < 0 || Object.is(number, -0) ? '-' : '';
  const size = Math.abs(number);
  if (verb === 'f') return padNumber(sign + fixed(size, directive.precision ?? 6), verb, directive);
  // Larger and smaller ones have an exponent.
  const isPlain = size === 0 || (size >= 1e-4 && size < 1e6);
  if (verb !== 'v' || directive.precision !== undefined || !isPlain) throw new LeftUnknown();
  return padNumber(sign + numberText({ value: size }), verb, directive);
}

/** A float, not negative, with so many decimals, rounded half to even. */
function fixed(value: number, decimals: number): string {
  if (decimals > 20 || value >= 1e21) throw new LeftUnknown();
  return evenAtTie(value.toFixed(100), decimals) ?? value.toFixed(decimals);
}

function mismatch(value: Value, verb: string, directive: Directive): string {
  // Go has a form for these two.
  if ((value.type === 'string' && verb === 'x') || (value.type === 'number' && verb === 'q')) throw new LeftUnknown();
  if (directive.flags !== '' || directive.width > 0 || directive.precision !== undefined) throw new LeftUnknown();
  return value.type === 'null' ? `%!${verb}(<nil>)` : `%!${verb}(${typeAndValue(value)})`;
}

function typeAndValue(value: Value): string {
  return `${hostType(value)}=${show(value, 'v', PLAIN)}`;
}

/** The name of the type in Go. */
function hostType(value: Value): string {
  switch (value.type) {
    case 'bool':
    case 'string':
      return value.type;
    case 'number':
      if (value.kind === 'float') return 'float64';
      return value.value >= 2n ** 63n ? 'uint64' : 'int';
    case 'array':
      return '[]interface {}';
    case 'object':
      return 'map[string]interface {}';
    default:
      throw new LeftUnknown();
  }
}

function pad(text: string, { flags, width }: Directive): string {
  const missing = Math.max(0, width - [...text].length);
  if (missing > 0 && flags.includes('0')) throw new LeftUnknown();
  const blanks = ' '.repeat(missing);
  return flags.includes('-') ? text + blanks : blanks + text;
}

/** A number with its sign, filled up to the width: with zeros between sign and digits if asked for. */
function padNumber(text: string, verb: string, { flags, width }: Directive): string {
  const digits = text.replace('-', '');
  const sign = text.startsWith('-') ? '-' : flags.includes('+') && verb !== 'v' ? '+' : '';
  const zeros = flags.includes('0') && !flags.includes('-') ? width - sign.length : 0;
  return pad(sign + digits.padStart(zeros, '0'), { flags: flags.replaceAll('0', ''), width, precision: undefined });
}
