import { Buffer } from 'node:buffer';
import { quote } from '../../syntax';

/*
 * Alloy's strings are bytes, normally UTF-8. Here they are JavaScript strings; a byte that belongs to no UTF-8 sequence stands as
 * the lone surrogate U+DC00 + byte, which no well-formed text holds. So ordinary text is itself, and no byte is ever lost.
 */

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const ASCII = /^[\x00-\x7f]*$/;

/** The bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return bufferOf(text);
}

/**
 * The bytes of a text, with what Node.js can do with bytes.
 * @internal the types of the package do without those of Node.js
 */
export function bufferOf(text: string): Buffer {
  if (!LONE.test(text)) return Buffer.from(text, 'utf8');
  const parts: Buffer[] = [];
  for (const char of text) {
    const code = char.codePointAt(0)!;
    parts.push(code >= 0xdc80 && code <= 0xdcff ? Buffer.from([code - 0xdc00]) : Buffer.from(char, 'utf8'));
  }
  return Buffer.concat(parts);
}

/** The string made of bytes. */
export function textOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (!text.includes('\ufffd')) return text;
  let out = '';
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length === 0) {
      out += String.fromCharCode(0xdc00 + bytes[i]!);
      i += 1;
    } else {
      out += Buffer.from(bytes.subarray(i, i + length)).toString('utf8');
      i += length;
    }
  }
  return out;
}

/** Length of the well-formed UTF-8 sequence that starts at `i`, or 0. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const first = bytes[i]!;
  const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length < 2) return length;
  const second = bytes[i + 1] ?? 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let k = 2; k < length; k++) {
    if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** Joins strings. Two halves of a character that meet become the character. */
export function joinTexts(texts: readonly string[], separator = ''): string {
  const joined = texts.join(separator);
  return LONE.test(joined) ? textOf(bytesOf(joined)) : joined;
}

/**
 * Concatenates two strings. In a chain of additions every result is kept for messages: they share their characters as long as nothing reads the left one,
 * so memory grows linearly with the chain, not quadratically.
 */
export function addTexts(left: string, right: string): string {
  const first = right.charCodeAt(0);
  return first >= 0xdc80 && first <= 0xdcff ? joinTexts([left, right]) : left + right;
}

/** Order by bytes: negative, zero or positive. */
export function compareTexts(a: string, b: string): number {
  if (ASCII.test(a) && ASCII.test(b)) return a < b ? -1 : a > b ? 1 : 0;
  return bufferOf(a).compare(bufferOf(b));
}

/** The string with U+FFFD for every invalid UTF-8 byte, as most of Go's libraries show it. */
export function wellFormed(text: string): string {
  return LONE.test(text) ? text.replace(/[\udc80-\udcff]/gu, '\ufffd') : text;
}

/** A string in double quotes as Go writes it, with `\x` for invalid UTF-8 bytes; `ascii`: with escapes for everything that isn't ASCII. */
export function quoteText(text: string, ascii = false): string {
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0)!;
    if (code >= 0xdc80 && code <= 0xdcff) out += `\\x${(code - 0xdc00).toString(16)}`;
    else if (ascii && code > 0x7e)
      out += code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
    else out += quote(char).slice(1, -1);
  }
  return `"${out}"`;
}
