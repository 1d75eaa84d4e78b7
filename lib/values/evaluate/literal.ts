import type { Literal } from '../../syntax';
import { joinTexts } from './byte-text';
import { integerLiteral } from './number';
import { shared, type Value } from './value';

/**
 * The value of a literal.
 *
 * @returns the value, or Alloy's message for a float that is too large for 64 bits
 */
export function literalValue({ type, text }: Pick<Literal, 'type' | 'text'>): Value | { readonly error: string } {
  switch (type) {
    case 'null':
      return shared.null;
    case 'bool':
      return shared.bool(text === 'true');
    case 'number':
      return integerLiteral(text);
    case 'float': {
      const value = Number(text);
      return Number.isFinite(value)
        ? shared.float(value)
        : { error: `strconv.ParseFloat: parsing "${text}": value out of range` };
    }
    case 'string':
      return shared.string(unquote(text));
  }
}

const simple: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  '"': '"',
};

const escapeSequence = /\\(?:([abfnrtv\\"])|([0-7]{3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/g;

/** The value of a string literal, given with its quotes. `\x` and octal escapes are bytes. */
export function unquote(literal: string): string {
  const inner = literal.slice(1, -1);
  if (literal.startsWith('`')) return inner.replace(/\r/g, '');
  if (!inner.includes('\\')) return inner;
  const text = inner.replace(escapeSequence, (_, char, octal, hex, short, long) => {
    if (char !== undefined) return simple[char]!;
    if (short !== undefined || long !== undefined) return String.fromCodePoint(Number.parseInt(short ?? long, 16));
    const byte = octal === undefined ? Number.parseInt(hex, 16) : Number.parseInt(octal, 8);
    return String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte);
  });
  return joinTexts([text]);
}
