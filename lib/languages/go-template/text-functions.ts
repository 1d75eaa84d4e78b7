import { posix } from 'node:path';
import { byteLength, sliceBytes } from '../byte-slice';
import { toLower, toUpper } from '../letter-case';
import { Regexp, RegexpError } from '../re2';
import type { TemplateFunction } from './functions';
import { anyInteger, anyText, counted, intArgument, textArgument } from './parameters';
import { type GoValue, isList, printed, quoted, TemplateError } from './value';
import { camelCase, separatedCase } from './word-case';

/** What takes texts in a row, as functions of Go do. */
function ofTexts(name: string, count: number, make: (...texts: string[]) => GoValue): TemplateFunction {
  return (args) => {
    counted(name, args, count);
    return make(...args.map(textArgument));
  };
}

const space = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/u;

/** The text without the characters at its ends that `drops` means. */
function trimmed(text: string, drops: (char: string) => boolean, left = true, right = true): string {
  const chars = [...text];
  let [start, end] = [0, chars.length];
  while (left && start < end && drops(chars[start]!)) start++;
  while (right && end > start && drops(chars[end - 1]!)) end--;
  return chars.slice(start, end).join('');
}

const inSet = (set: string) => (char: string) => [...set].includes(char);
const trimSpace = (text: string) => trimmed(text, (char) => space.test(char));
const withoutPrefix = (text: string, prefix: string) => (text.startsWith(prefix) ? text.slice(prefix.length) : text);
const withoutSuffix = (text: string, suffix: string) =>
  text.endsWith(suffix) && suffix !== '' ? text.slice(0, -suffix.length) : text;

function replaced(text: string, from: string, to: string, count: number): string {
  if (from === to || count === 0) return text;
  const parts = from === '' ? ['', ...text, ''] : text.split(from);
  const most = count < 0 ? parts.length - 1 : Math.min(count, parts.length - 1);
  return parts.slice(1).reduce((joined, part, at) => joined + (at < most ? to : from) + part, parts[0]!);
}

function expressionOf(text: string): Regexp {
  try {
    return Regexp.compile(text);
  } catch (error) {
    if (error instanceof RegexpError) throw new TemplateError(error.message);
    throw error;
  }
}

function replacedBy(expression: string, text: string, template: string): string {
  const regexp = expressionOf(expression);
  return regexp.replaceAll(text, (match) => regexp.expand(template, match));
}

/** Lines of at most a number of bytes, broken at blanks; longer words stay whole. */
function wrapped(text: string, width: number, newline: string): string {
  const size = Math.max(1, width);
  let rest = Buffer.from(text);
  let result = '';
  while (rest.length > size) {
    if (rest[0] === 0x20) {
      rest = rest.subarray(1);
      continue;
    }
    const before = rest.subarray(0, size + 1).lastIndexOf(0x20);
    const at = before >= 0 ? before : rest.indexOf(0x20, size);
    if (at < 0) break;
    result += rest.subarray(0, at).toString() + newline;
    rest = rest.subarray(at + 1);
  }
  return result + rest.toString();
}

function indented(width: number, text: string): string {
  const blanks = repeated(' ', width);
  return blanks + text.replaceAll('\n', `\n${blanks}`);
}

/** No text is made that is longer than a template could ever mean. */
function repeated(text: string, times: number): string {
  if (times < 0) throw new TemplateError('strings: negative Repeat count');
  if (times * text.length > 1e8) throw new TemplateError('strings: Repeat output length overflow');
  return text.repeat(times);
}

function abbreviated(text: string, width: number): string {
  if (width < 4 || byteLength(text) <= width) return text;
  return `${sliceBytes(text, 0, width - 3)}...`;
}

function split(separator: string, text: string, most = Number.POSITIVE_INFINITY): string[] {
  const parts = separator === '' ? [...text] : text.split(separator);
  return parts.length <= most ? parts : [...parts.slice(0, most - 1), parts.slice(most - 1).join(separator)];
}

const numbered = (parts: readonly string[]): ReadonlyMap<string, GoValue> =>
  new Map<string, GoValue>(parts.map((part, at) => [`_${at}`, part]));

/** Each word with a change to its first letter. */
function words(text: string, change: (first: string) => string): string {
  return text.replace(
    /(^|[^\p{L}\p{Nd}_])([\p{L}\p{Nd}_])/gu,
    (_, before: string, first: string) => before + change(first),
  );
}

/** Each byte counts as the character of that number: sprig goes through bytes here. */
function withoutSpace(text: string): string {
  return Buffer.from(text)
    .toString('latin1')
    .replace(/[\t-\r \x85\xa0]/g, '');
}

/** A path without what is superfluous in it. */
function cleanPath(path: string): string {
  return path === '' ? '.' : withoutSuffix(posix.normalize(path), '/') || '/';
}

function baseOf(path: string): string {
  if (path === '') return '.';
  const name = path.replace(/\/+$/, '');
  return name === '' ? '/' : name.slice(name.lastIndexOf('/') + 1);
}

function dirOf(path: string): string {
  return cleanPath(path.slice(0, path.lastIndexOf('/') + 1));
}

function swapped(text: string): string {
  return [...text].map((char) => (/\p{Lu}|\p{Lt}/u.test(char) ? toLower(char) : toUpper(char))).join('');
}

/** The functions that make texts of texts: those of Alloy begin with a capital, the others are sprig's. */
export const textFunctions: { readonly [name: string]: TemplateFunction } = {
  ToLower: ofTexts('ToLower', 1, toLower),
  ToUpper: ofTexts('ToUpper', 1, toUpper),
  Replace: ([text, from, to, count]) =>
    replaced(textArgument(text), textArgument(from), textArgument(to), intArgument(count)),
  Trim: ofTexts('Trim', 2, (text, set) => trimmed(text, inSet(set))),
  TrimLeft: ofTexts('TrimLeft', 2, (text, set) => trimmed(text, inSet(set), true, false)),
  TrimRight: ofTexts('TrimRight', 2, (text, set) => trimmed(text, inSet(set), false, true)),
  TrimPrefix: ofTexts('TrimPrefix', 2, withoutPrefix),
  TrimSuffix: ofTexts('TrimSuffix', 2, withoutSuffix),
  TrimSpace: ofTexts('TrimSpace', 1, trimSpace),

  lower: ofTexts('lower', 1, toLower),
  upper: ofTexts('upper', 1, toUpper),
  title: ofTexts('title', 1, (text) => words(text, (first) => (/\p{Lt}/u.test(first) ? first : toUpper(first)))),
  untitle: ofTexts('untitle', 1, (text) =>
    text.replace(/(^|\s)(\S)/gu, (_, before: string, first: string) => before + toLower(first)),
  ),
  swapcase: ofTexts('swapcase', 1, swapped),
  snakecase: ofTexts('snakecase', 1, (text) => separatedCase(text, '_')),
  kebabcase: ofTexts('kebabcase', 1, (text) => separatedCase(text, '-')),
  camelcase: ofTexts('camelcase', 1, camelCase),
  initials: ofTexts('initials', 1, (text) => (text.match(/(?<=^|\s)\S/gu) ?? []).map(firstByte).join('')),
  base: ofTexts('base', 1, baseOf),
  dir: ofTexts('dir', 1, dirOf),
  clean: ofTexts('clean', 1, cleanPath),
  ext: ofTexts('ext', 1, (path) => /\.[^./]*$/.exec(path)?.[0] ?? ''),
  isAbs: ofTexts('isAbs', 1, (path) => path.startsWith('/')),
  trim: ofTexts('trim', 1, trimSpace),
  trimAll: ofTexts('trimAll', 2, (set, text) => trimmed(text, inSet(set))),
  trimall: ofTexts('trimall', 2, (set, text) => trimmed(text, inSet(set))),
  trimPrefix: ofTexts('trimPrefix', 2, (prefix, text) => withoutPrefix(text, prefix)),
  trimSuffix: ofTexts('trimSuffix', 2, (suffix, text) => withoutSuffix(text, suffix)),
  nospace: ofTexts('nospace', 1, withoutSpace),
  contains: ofTexts('contains', 2, (part, text) => text.includes(part)),
  hasPrefix: ofTexts('hasPrefix', 2, (prefix, text) => text.startsWith(prefix)),
  hasSuffix: ofTexts('hasSuffix', 2, (suffix, text) => text.endsWith(suffix)),
  replace: ofTexts('replace', 3, (from, to, text) => replaced(text, from, to, -1)),
  repeat: ([count, text]) => {
    return repeated(textArgument(text), intArgument(count));
  },
  substr: ([start, end, text]) => {
    const [from, to, all] = [intArgument(start), intArgument(end), textArgument(text)];
    const length = byteLength(all);
    if (from < 0) {
      if (to < 0) throw new TemplateError(`slice bounds out of range [:${to}]`);
      return sliceBytes(all, 0, checkedStart(to, length));
    }
    if (to < 0 || to > length) return sliceBytes(all, checkedStart(from, length));
    return sliceBytes(all, checkedStart(from, to), to);
  },
  trunc: ([count, text]) => {
    const [size, all] = [intArgument(count), textArgument(text)];
    const length = byteLength(all);
    if (size < 0) return length + size > 0 ? sliceBytes(all, length + size) : all;
    return length > size ? sliceBytes(all, 0, size) : all;
  },
  abbrev: ([width, text]) => abbreviated(textArgument(text), intArgument(width)),
  wrap: ([width, text]) => wrapped(textArgument(text), intArgument(width), '\n'),
  wrapWith: ([width, newline, text]) => wrapped(textArgument(text), intArgument(width), textArgument(newline) || '\n'),
  indent: ([width, text]) => indented(intArgument(width), textArgument(text)),
  nindent: ([width, text]) => `\n${indented(intArgument(width), textArgument(text))}`,
  plural: ([one, many, count]) => (intArgument(count) === 1 ? textArgument(one) : textArgument(many)),
  quote: (args) =>
    args
      .filter((value) => value !== null && value !== undefined)
      .map((value) => quoted(anyText(value)))
      .join(' '),
  squote: (args) =>
    args
      .filter((value) => value !== null && value !== undefined)
      .map((value) => `'${printed(value)}'`)
      .join(' '),
  cat: (args) =>
    args
      .filter((value) => value !== null && value !== undefined)
      .map(printed)
      .join(' '),
  toString: (args: readonly GoValue[]) => anyText(args[0]),
  toStrings: ([value]) => textsOf(value),
  join: ([separator, list]) => textsOf(list).join(textArgument(separator)),
  sortAlpha: ([list]) => textsOf(list).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
  splitList: ofTexts('splitList', 2, (separator, text) => split(separator, text)),
  split: ofTexts('split', 2, (separator, text) => numbered(split(separator, text))),
  splitn: ([separator, count, text]) =>
    numbered(split(textArgument(separator), textArgument(text), Number(anyInteger(count)))),

  regexMatch: ofTexts('regexMatch', 2, (expression, text) => regexMatches(expression, text)),
  mustRegexMatch: ofTexts('mustRegexMatch', 2, (expression, text) => expressionOf(expression).test(text)),
  regexFind: ofTexts('regexFind', 2, (expression, text) => expressionOf(expression).find(text)?.groups[0] ?? ''),
  mustRegexFind: ofTexts(
    'mustRegexFind',
    2,
    (expression, text) => expressionOf(expression).find(text)?.groups[0] ?? '',
  ),
  regexFindAll: ([expression, text, count]) => found(textArgument(expression), textArgument(text), intArgument(count)),
  mustRegexFindAll: ([expression, text, count]) =>
    found(textArgument(expression), textArgument(text), intArgument(count)),
  regexReplaceAll: ofTexts('regexReplaceAll', 3, replacedBy),
  mustRegexReplaceAll: ofTexts('mustRegexReplaceAll', 3, replacedBy),
  regexReplaceAllLiteral: ofTexts('regexReplaceAllLiteral', 3, (expression, text, to) =>
    expressionOf(expression).replaceAll(text, () => to),
  ),
  mustRegexReplaceAllLiteral: ofTexts('mustRegexReplaceAllLiteral', 3, (expression, text, to) =>
    expressionOf(expression).replaceAll(text, () => to),
  ),
  regexQuoteMeta: ofTexts('regexQuoteMeta', 1, (text) => text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&')),
  regexSplit: ([expression, text, count]) =>
    regexParts(textArgument(expression), textArgument(text), intArgument(count)),
  mustRegexSplit: ([expression, text, count]) =>
    regexParts(textArgument(expression), textArgument(text), intArgument(count)),
};

/** A wrong expression matches nothing. */
function regexMatches(expression: string, text: string): boolean {
  try {
    return Regexp.compile(expression).test(text);
  } catch (error) {
    if (error instanceof RegexpError) return false;
    throw error;
  }
}

function found(expression: string, text: string, count: number): readonly string[] {
  const all = expressionOf(expression)
    .findAll(text)
    .map(({ groups }) => groups[0]!);
  return count < 0 ? all : all.slice(0, count);
}

function regexParts(expression: string, text: string, count: number): readonly string[] {
  if (count === 0) return [];
  if (expression !== '' && text === '') return [''];
  const parts: string[] = [];
  let at = 0;
  let end = 0;
  for (const match of expressionOf(expression).findAll(text)) {
    if (count > 0 && parts.length === count - 1) break;
    end = match.start;
    if (match.end !== 0) parts.push(text.slice(at, end));
    at = match.end;
  }
  return end === text.length ? parts : [...parts, text.slice(at)];
}

/** The first byte of a character, as the character with that number. */
function firstByte(char: string): string {
  return String.fromCharCode(Buffer.from(char)[0]!);
}

function checkedStart(start: number, end: number): number {
  if (start > end) throw new TemplateError(`slice bounds out of range [${start}:${end}]`);
  return start;
}

/** The texts of a list, without nil; a single value is a list of one. */
function textsOf(value: GoValue): string[] {
  if (value === null || value === undefined) return [];
  if (!isList(value)) return [anyText(value)];
  return value.filter((item) => item !== null && item !== undefined).map(anyText);
}
