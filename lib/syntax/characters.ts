/** Classes of the bytes below 0x80, for the scanner's inner loops; everything above is `Class.High`. */
export const Class = { Other: 0, Letter: 1, Digit: 2, Blank: 3, High: 4 } as const;

export const classOf: Uint8Array = new Uint8Array(256).fill(Class.High, 0x80);
for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_') classOf[char.charCodeAt(0)] = Class.Letter;
for (const char of '0123456789') classOf[char.charCodeAt(0)] = Class.Digit;
for (const char of ' \t\r') classOf[char.charCodeAt(0)] = Class.Blank;

const letter = /^\p{L}$/u;
const digit = /^\p{Nd}$/u;
const printable = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;
const identifier = /^[\p{L}_][\p{L}_\p{Nd}]*$/u;

export function isLetter(codePoint: number): boolean {
  return codePoint === 0x5f || letter.test(String.fromCodePoint(codePoint));
}

export function isDigit(codePoint: number): boolean {
  return digit.test(String.fromCodePoint(codePoint));
}

/** Whether a character stands for itself in messages and in quoted text; the others are escaped there. */
export function isPrintable(char: string): boolean {
  return printable.test(char);
}

/** Whether a text can be the name of an attribute, a part of a block's name, or a label: letters of any script, `_`, digits not in front, no literal. */
export function isIdentifier(text: string): boolean {
  return identifier.test(text) && text !== 'true' && text !== 'false' && text !== 'null';
}

/** `U+0023 '#'`, or `U+000B` for a character that isn't printable. */
export function describeCharacter(codePoint: number): string {
  const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const char = String.fromCodePoint(codePoint);
  return isPrintable(char) ? `${name} '${char}'` : name;
}
