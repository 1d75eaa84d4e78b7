import { quote } from '../../syntax';
import { unquote } from '../go-text';

const integer = /^[+-]?(?:0[xX](?:_?[\da-fA-F])+|0[bB](?:_?[01])+|0[oO]?(?:_?[0-7])+|0|[1-9](?:_?\d)*)$/;
const float = /^[+-]?(?:\d(?:_?\d)*)?(?:\.(?:\d(?:_?\d)*)?)?(?:[eE][+-]?\d(?:_?\d)*)?$/;

const largest = (1n << 64n) - 1n;
const least = -(1n << 63n);

const hexFloat = /^[+-]?0[xX]([\da-fA-F_]*)\.?([\da-fA-F_]*)[pP]([+-]?[\d_]+)$/;

/**
 * The value of a number of Go: a bigint where it's an integer, a number where it has a fraction or an exponent, NaN for a complex one; a
 * text says what is wrong with it.
 */
export function numberValue(text: string): bigint | number | string {
  if (text.endsWith('i')) return Number.NaN;
  const plain = text.replaceAll('_', '');
  if (integer.test(text)) {
    const value = integerOf(plain);
    return value < least || value > largest ? `integer overflow: ${quote(text)}` : value;
  }
  const value = hexFloat.test(text) ? hexFloatOf(plain) : float.test(text) ? Number(plain) : Number.NaN;
  if (!Number.isFinite(value)) return `illegal number syntax: ${quote(text)}`;
  return /^[+-]?\d+$/.test(plain) ? `integer overflow: ${quote(text)}` : value;
}

function hexFloatOf(text: string): number {
  const [, whole = '', fraction = '', exponent = ''] = hexFloat.exec(text)!;
  const mantissa = Number.parseInt(whole + fraction, 16);
  return (text.startsWith('-') ? -mantissa : mantissa) * 2 ** (Number(exponent) - 4 * fraction.length);
}

function integerOf(text: string): bigint {
  const digits = text.replace(/^[+-]/, '').replace(/^0(?=\d)/, '0o');
  return text.startsWith('-') ? -BigInt(digits) : BigInt(digits);
}

/** The code point of a character between single quotes; a text says what is wrong with it. */
export function characterValue(quoted: string): bigint | string {
  const body = quoted.slice(1, -1);
  if (body === '') return 'invalid syntax';
  const value = body === "\\'" ? "'" : body === '"' ? '"' : body === "'" ? undefined : unquote(`"${body}"`);
  const characters = [...(value ?? '')];
  return characters.length === 1 ? BigInt(characters[0]!.codePointAt(0)!) : `malformed character constant: ${quoted}`;
}
