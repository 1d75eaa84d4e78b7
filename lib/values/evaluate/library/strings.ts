import { bufferOf, joinTexts, textOf } from '../byte-text';
import { LeftUnknown, LONGEST_TEXT } from '../error';
import { make, type Value } from '../value';
import { formatText } from './format';
import type { OrdinaryFunction } from './function';

/** The text of an argument that was converted to one. */
export function textArg(value: Value | undefined): string {
  return value?.type === 'string' ? value.value : '';
}

const onTexts = (count: number, result: (...texts: string[]) => string): OrdinaryFunction => ({
  params: Array<'string'>(count).fill('string'),
  returns: 'string',
  call: (args) => make.string(result(...args.map(textArg))),
});

const whiteSpace = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

function trimWhere(text: string, cut: (char: string) => boolean): string {
  const chars = [...text];
  let start = 0;
  let end = chars.length;
  while (start < end && cut(chars[start]!)) start++;
  while (end > start && cut(chars[end - 1]!)) end--;
  return chars.slice(start, end).join('');
}

function replaceAll(text: string, from: string, to: string): string {
  // An empty text is before each character and at the end.
  return join(from === '' ? ['', ...Array.from(text), ''] : text.split(from), to);
}

/** @throws LeftUnknown before it would take the memory */
function join(texts: readonly string[], separator: string): string {
  const length = texts.reduce((sum, text) => sum + text.length + separator.length, 0);
  if (length > LONGEST_TEXT) throw new LeftUnknown();
  return joinTexts(texts, separator);
}

/** Case mapping character by character, as Go does: a character that would become several stays. */
function mapCase(text: string, map: (char: string) => string): string {
  return [...text].map((char) => single(char, map(char))).join('');
}

function single(char: string, mapped: string): string {
  if ([...mapped].length === 1) return mapped;
  // Capital I with a dot becomes a plain i.
  return char === '\u0130' ? 'i' : char;
}

/** `string.*`. Unknown for results beyond a mebibyte, which no ConfigMap holds; `format` says more. */
export const strings = {
  format: {
    params: ['string', 'any'],
    variadic: true,
    returns: 'string',
    call: ([format, ...args]) => make.string(formatText(textArg(format), args)),
  },
  join: {
    params: [{ list: 'string' }, 'string'],
    returns: 'string',
    call: ([list, separator]) =>
      make.string(join(list?.type === 'array' ? list.elements.map(textArg) : [], textArg(separator))),
  },
  split: {
    params: ['string', 'string'],
    returns: 'array',
    call: ([text, separator]) => {
      const parts = textArg(separator) === '' ? [...textArg(text)] : textArg(text).split(textArg(separator));
      return make.array(parts.map(make.string));
    },
  },
  replace: onTexts(3, (text, from, to) => replaceAll(text!, from!, to!)),
  to_lower: onTexts(1, (text) => mapCase(text!, (char) => char.toLowerCase())),
  to_upper: onTexts(1, (text) => mapCase(text!, (char) => char.toUpperCase())),
  trim: onTexts(2, (text, cutset) => {
    const cut = new Set(cutset!);
    return trimWhere(text!, (char) => cut.has(char));
  }),
  trim_prefix: onTexts(2, (text, prefix) => removeBytes(text!, prefix!, 'prefix')),
  trim_suffix: onTexts(2, (text, suffix) => removeBytes(text!, suffix!, 'suffix')),
  trim_space: onTexts(1, (text) => trimWhere(text!, (char) => whiteSpace.test(char))),
} satisfies Record<string, OrdinaryFunction>;

/** Removal at one end, by bytes: an affix may be half a character. */
function removeBytes(text: string, affix: string, end: 'prefix' | 'suffix'): string {
  const bytes = bufferOf(text);
  const removed = bufferOf(affix);
  if (removed.length > bytes.length) return text;
  const rest = bytes.length - removed.length;
  if (end === 'prefix') {
    return bytes.subarray(0, removed.length).equals(removed) ? textOf(bytes.subarray(removed.length)) : text;
  }
  return bytes.subarray(rest).equals(removed) ? textOf(bytes.subarray(0, rest)) : text;
}
