import { createHash } from 'node:crypto';
import { Regexp, RegexpError, toLower, toUpper } from '../../../languages';
import { type AttributeValue, attributeOf, isMap, type PlainAttribute } from '../attribute-value';
import { fnv1a } from '../fnv';
import { integer, likeFloat, likeInteger, likeText, list, map, text } from './arguments';
import { compare } from './compare';
import { keyValues } from './key-values';
import { OttlError } from './ottl-error';

type Converter = (...args: readonly AttributeValue[]) => AttributeValue;

/** What gives a value of values, by its name in OTTL. */
export const converters: Readonly<Record<string, Converter>> = {
  IsMatch(target = null, pattern = null) {
    const expression = compiled(text(pattern));
    const value = likeText(target);
    return value !== null && expression.test(value);
  },
  IsString: (value = null) => typeof value === 'string',
  IsInt: (value = null) => typeof value === 'bigint',
  IsDouble: (value = null) => typeof value === 'number',
  IsBool: (value = null) => typeof value === 'boolean',
  IsMap: (value = null) => isMap(value),
  IsList: (value = null) => Array.isArray(value),
  HasPrefix: (value = null, prefix = null) => text(value).startsWith(text(prefix)),
  HasSuffix: (value = null, suffix = null) => text(value).endsWith(text(suffix)),
  Concat(values = null, delimiter = null) {
    if (!Array.isArray(values)) throw new OttlError('expected a list of values');
    return values.map((value) => likeText(value) ?? '<nil>').join(text(delimiter));
  },
  Split: (value = null, delimiter = null) => split(text(value), text(delimiter)),
  Substring(target = null, start = null, length = null) {
    const bytes = Buffer.from(text(target));
    const [from, count] = [integer(start), integer(length)];
    if (from < 0n) throw new OttlError(`invalid start for substring function, ${from} cannot be negative`);
    if (count <= 0n) throw new OttlError(`invalid length for substring function, ${count} cannot be negative or zero`);
    if (from + count > BigInt(bytes.length)) throw new OttlError('invalid range for substring function');
    return bytes.subarray(Number(from), Number(from + count)).toString();
  },
  ToLowerCase: (value = null) => toLower(text(value)),
  ToUpperCase: (value = null) => toUpper(text(value)),
  TrimPrefix: (value = null, prefix = null) =>
    text(value).startsWith(text(prefix)) ? text(value).slice(text(prefix).length) : text(value),
  TrimSuffix: (value = null, suffix = null) =>
    text(suffix) !== '' && text(value).endsWith(text(suffix))
      ? text(value).slice(0, -text(suffix).length)
      : text(value),
  Len(value = null) {
    if (typeof value === 'string') return BigInt(Buffer.byteLength(value));
    if (isMap(value)) return BigInt(value.size);
    if (Array.isArray(value)) return BigInt(value.length);
    throw new OttlError('Len: unsupported target type');
  },
  Int: (value = null) => likeInteger(value),
  Double: (value = null) => likeFloat(value),
  String: (value = null) => likeText(value),
  Keys: (value = null) => [...map(value).keys()],
  Values: (value = null) => [...map(value).values()],
  ParseJSON(value = null) {
    try {
      const parsed = attributeOfJson(JSON.parse(text(value)));
      if (typeof parsed === 'object' && parsed !== null) return parsed;
      throw new OttlError(`could not convert parsed value of type ${typeof parsed} to JSON object`);
    } catch (error) {
      throw error instanceof SyntaxError ? new OttlError(error.message) : error;
    }
  },
  ExtractPatterns(target = null, pattern = null) {
    const source = text(pattern);
    const expression = compiled(source);
    const names = expression.groupNames;
    if (names.every((name) => name === ''))
      throw new OttlError('at least 1 named capture group must be supplied in the given regex');
    const groups = expression.find(text(target))?.groups;
    if (groups === undefined) return new Map();
    return new Map(names.flatMap((name, at) => (name === '' ? [] : [[name, groups[at] ?? ''] as const])));
  },
  ContainsValue: (values = null, item = null) => list(values).some((value) => compare(value, item, '==')),
  FNV: (value = null) => BigInt.asIntN(64, fnv1a(Buffer.from(text(value)))),
  Index(target = null, value = null) {
    if (typeof target === 'string') return BigInt(Buffer.from(target).indexOf(text(value)));
    return BigInt(list(target).findIndex((element) => compare(element, value, '==')));
  },
  IsValidLuhn(target = null) {
    const digits = likeText(target)?.replaceAll(' ', '');
    if (digits === undefined) throw new OttlError('invalid input');
    if (digits === '') return false;
    if (!/^[0-9]+$/.test(digits)) throw new OttlError(`parsing ${JSON.stringify(digits)}: invalid syntax`);
    return isLuhn(digits);
  },
  ParseKeyValue: (target = null, delimiter = null, pairDelimiter = null) =>
    keyValues(
      text(target),
      delimiter === null ? '=' : text(delimiter),
      pairDelimiter === null ? ' ' : text(pairDelimiter),
    ),
  Trim(target = null, cutset = null) {
    const characters = new Set(cutset === null ? ' ' : text(cutset));
    const all = [...text(target)];
    const first = all.findIndex((character) => !characters.has(character));
    const last = all.findLastIndex((character) => !characters.has(character));
    return first < 0 ? '' : all.slice(first, last + 1).join('');
  },
  SHA1: (value = null) => createHash('sha1').update(text(value)).digest('hex'),
  SHA256: (value = null) => createHash('sha256').update(text(value)).digest('hex'),
  SHA512: (value = null) => createHash('sha512').update(text(value)).digest('hex'),
  MD5: (value = null) => createHash('md5').update(text(value)).digest('hex'),
};

/** Whether the last digit is the one that the others ask for. */
function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const number = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (number > 9 ? number - 9 : number);
  }, 0);
  return sum % 10 === 0;
}

/** Every number of JSON is a float there. */
function attributeOfJson(value: unknown): AttributeValue {
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(attributeOfJson);
  if (typeof value === 'object' && value !== null) {
    return new Map(Object.entries(value).map(([name, inner]) => [name, attributeOfJson(inner)]));
  }
  return attributeOf(value as PlainAttribute);
}

function split(value: string, delimiter: string): readonly string[] {
  return delimiter === '' ? [...value] : value.split(delimiter);
}

/** @throws OttlError for an expression that is none */
export function compiled(pattern: string): Regexp {
  try {
    return Regexp.compile(pattern);
  } catch (error) {
    throw error instanceof RegexpError ? new OttlError(error.message) : error;
  }
}
