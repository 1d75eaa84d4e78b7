import { isAscii, isUtf8 } from 'node:buffer';

/**
 * Bytes as a string with one character (0 to 255) a byte. The scanner works on this form: its indices are the byte offsets that
 * Alloy counts in, and for ASCII, which most configurations are, it is the text itself.
 */
export type ByteString = string;

export interface Encoded {
  readonly bytes: ByteString;
  readonly ascii: boolean;
  /** Whether the bytes are UTF-8 throughout. */
  readonly valid: boolean;
}

/** The bytes of a text. A lone surrogate becomes the three bytes that it would have if it were a character, which are not valid UTF-8. */
export function encode(input: string | Uint8Array): Encoded {
  if (typeof input !== 'string') {
    const ascii = isAscii(input);
    const bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength).toString('latin1');
    return { bytes, ascii, valid: ascii || isUtf8(input) };
  }
  if (Buffer.byteLength(input) === input.length) return { bytes: input, ascii: true, valid: true };
  // Every Node that we support has it, the types of the ECMAScript version that we compile for don't.
  const valid = (input as string & { isWellFormed(): boolean }).isWellFormed();
  return { bytes: valid ? Buffer.from(input).toString('latin1') : encodeSurrogates(input), ascii: false, valid };
}

function encodeSurrogates(text: string): ByteString {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: char, index } of text.matchAll(/\p{Cs}/gu)) {
    const code = char.charCodeAt(0);
    if (index > from) parts.push(Buffer.from(text.slice(from, index)).toString('latin1'));
    parts.push(String.fromCharCode(0xed, 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)));
    from = index + 1;
  }
  parts.push(Buffer.from(text.slice(from)).toString('latin1'));
  return parts.join('');
}

/** The text of bytes; invalid ones become U+FFFD. */
export function decode(bytes: ByteString): string {
  return /[\x80-\xff]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;
}

/** A decoded character; `codePoint` is U+FFFD for an invalid sequence, which counts as one byte. */
export interface Character {
  readonly codePoint: number;
  readonly length: number;
  readonly valid: boolean;
}

const INVALID: Character = { codePoint: 0xfffd, length: 1, valid: false };

/** The character at an offset, by the rules of RFC 3629: shortest forms only, no surrogates, nothing above U+10FFFF. */
export function characterAt(bytes: ByteString, offset: number): Character {
  const first = bytes.charCodeAt(offset);
  if (first < 0x80) return { codePoint: first, length: 1, valid: true };
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length === 0 || offset + length > bytes.length) return INVALID;
  let codePoint = first & (0x7f >> length);
  for (let i = 1; i < length; i++) {
    const next = bytes.charCodeAt(offset + i);
    if ((next & 0xc0) !== 0x80) return INVALID;
    codePoint = (codePoint << 6) | (next & 0x3f);
  }
  const tooLong = (length === 3 && codePoint < 0x800) || (length === 4 && codePoint < 0x10000);
  const noCharacter = codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint < 0xe000);
  return tooLong || noCharacter ? INVALID : { codePoint, length, valid: true };
}

/** Number of bytes that a text has in UTF-8. */
export function byteLength(text: string): number {
  const n = text.length;
  if (n > 64) return Buffer.byteLength(text);
  let bytes = n;
  for (let i = 0; i < n; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) {
      // The two halves of a surrogate pair are four bytes together.
      bytes += code < 0x800 || (code & 0xf800) === 0xd800 ? 1 : 2;
    }
  }
  return bytes;
}

/** Number of characters (code points) in a well-formed text. */
export function characterCount(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00) count--;
  }
  return count;
}
