import { isPrintable } from './characters';
import { type ByteString, characterAt, decode } from './utf8';

const simple: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '"': '\\"',
  '\\': '\\\\',
};

const plain = /^[ !#-[\]-~]*$/;

/**
 * A text in double quotes, every character that isn't printable escaped: a valid string literal, and the form that Alloy's messages
 * use. A lone surrogate is no character; it becomes U+FFFD.
 */
export function quote(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  let out = '"';
  for (const char of text) out += escapedCharacter(char);
  return `${out}"`;
}

/** The same for bytes; those that are no UTF-8 become `\xhh`. @internal */
export function quoteBytes(bytes: ByteString): string {
  if (plain.test(bytes)) return `"${bytes}"`;
  let out = '"';
  for (let at = 0; at < bytes.length; ) {
    const { length, valid } = characterAt(bytes, at);
    const raw = bytes.slice(at, at + length);
    out += valid ? escapedCharacter(decode(raw)) : `\\x${raw.charCodeAt(0).toString(16)}`;
    at += length;
  }
  return `${out}"`;
}

function escapedCharacter(char: string): string {
  const escaped = simple[char];
  if (escaped !== undefined) return escaped;
  if (isPrintable(char)) return char;
  const code = char.codePointAt(0)!;
  if (code < 0x80) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code >= 0xd800 && code < 0xe000) return '\ufffd';
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
}
