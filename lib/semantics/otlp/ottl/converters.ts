import { createHash } from 'node:crypto';
import { BlockList, isIP } from 'node:net';
import { Regexp, RegexpError, toLower, toUpper } from '../../../languages';
import { compareBytes } from '../../../syntax';
import {
  type AttributeMap,
  type AttributeValue,
  attributeOf,
  isMap,
  type PlainAttribute,
  textOfAttribute,
} from '../attribute-value';
import { fnv1a } from '../fnv';
import { integer, likeBoolean, likeBytes, likeFloat, likeInteger, likeText, list, map, text, texts } from './arguments';
import { communityId } from './community-id';
import { compare } from './compare';
import { csvFields } from './csv';
import { base64Of, decoded } from './encoding';
import { keyValues } from './key-values';
import { camelCase, snakeCase } from './letter-words';
import { murmur3, murmur3Of128 } from './murmur3';
import { OttlError } from './ottl-error';
import { OttlId, OttlPart, type OttlValue } from './ottl-value';
import { severityOf } from './severity';
import { sorted } from './sort';
import { urlParts } from './url';

type Converter = (...args: readonly OttlValue[]) => OttlValue;

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
  IsList: (value = null) => Array.isArray(value) || elementsOf(value) !== undefined,
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
    const elements = elementsOf(value);
    if (elements !== undefined) return BigInt(elements.length);
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
  TraceID: (value = null) => identifier(likeBytes(value), 16),
  SpanID: (value = null) => identifier(likeBytes(value), 8),
  ProfileID: (value = null) => new OttlId(identifier(likeBytes(value), 16).hex, 'profile'),
  Murmur3Hash(value = null) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(murmur3(Buffer.from(text(value))));
    return bytes.toString('hex');
  },
  Murmur3Hash128(value = null) {
    const bytes = Buffer.alloc(16);
    for (const [at, half] of murmur3Of128(Buffer.from(text(value))).entries()) bytes.writeBigUInt64LE(half, at * 8);
    return bytes.toString('hex');
  },
  Bool: (value = null) => likeBoolean(value),
  Hex: (value = null) => Buffer.from(likeBytes(value) ?? []).toString('hex'),
  Base64Encode: (value = null, variant = null) => base64Of(text(value), variant === null ? 'base64' : text(variant)),
  Base64Decode: (value = null) => decoded(text(value), 'base64'),
  Decode(value = null, encoding = null) {
    if (typeof value === 'string' || value instanceof Uint8Array) return decoded(value, text(encoding));
    throw new OttlError('unsupported type provided to Decode function');
  },
  ParseInt: (value = null, base = null) => parsedInteger(text(value), integer(base)),
  ParseCSV(target = null, header = null, delimiter = null, headerDelimiter = null, mode = null) {
    const between = delimiter === null ? ',' : [...text(delimiter)][0]!;
    return csvFields(text(target), text(header), {
      delimiter: between,
      headerDelimiter: headerDelimiter === null ? between : text(headerDelimiter),
      mode: mode === null ? 'strict' : text(mode),
    });
  },
  ParseSeverity: (value = null, mapping = null) => severityOf(value, map(mapping)),
  ToCamelCase: (value = null) => camelCase(text(value)),
  ToSnakeCase: (value = null) => snakeCase(text(value)),
  ConvertCase(value = null, to = null) {
    const convert = { lower: toLower, upper: toUpper, snake: snakeCase, camel: camelCase }[text(to)];
    if (convert === undefined) {
      throw new OttlError(`invalid case: ${text(to)}, allowed cases are: lower, upper, snake, camel`);
    }
    return convert(text(value));
  },
  ToKeyValueString(target = null, delimiter = null, pairDelimiter = null, sorts = null) {
    const [between, apart] = [
      delimiter === null ? '=' : text(delimiter),
      pairDelimiter === null ? ' ' : text(pairDelimiter),
    ];
    const quoted = (part: string) => {
      const escaped = part.replaceAll('"', '\\"');
      return escaped.includes(apart) || escaped.includes(between) ? `"${escaped}"` : escaped;
    };
    const members = [...map(target)];
    if (sorts === true) members.sort(([a], [b]) => compareBytes(a, b));
    return members.map(([name, value]) => quoted(name) + between + quoted(textOfAttribute(value))).join(apart);
  },
  SliceToMap(target = null, keyPath = null, valuePath = null) {
    const [toKey, toValue] = [keyPath, valuePath].map((path) => (path === null ? undefined : texts(path)));
    return new Map(
      list(target).map((element, at) => [
        toKey === undefined ? String(at) : text(member(element, toKey)),
        toValue === undefined ? element : member(element, toValue),
      ]),
    );
  },
  Sort: (value = null, order = null) => sorted(list(value), order === null ? 'asc' : text(order)),
  Log(value = null) {
    const number = likeFloat(value);
    if (number === null || number <= 0) throw new OttlError(`invalid input: expected number greater than zero`);
    return Math.log(number);
  },
  URL: (value = null) => urlParts(text(value)),
  CommunityID: (from = null, fromPort = null, to = null, toPort = null, protocol = null, seed = null) =>
    communityId([from, fromPort], [to, toPort], protocol, seed),
  IsInCIDR(target = null, networks = null) {
    const nets = new BlockList();
    for (const network of texts(networks)) addNetwork(nets, network);
    const address = text(target);
    return isAddress(address) && nets.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');
  },
};

/** The parts of a part that is a list. */
function elementsOf(value: OttlValue): readonly object[] | undefined {
  return value instanceof OttlPart && Array.isArray(value.content) ? value.content : undefined;
}

/** Bytes, or digits for them. @throws OttlError for more or less of them */
function identifier(bytes: Uint8Array | null, length: number): OttlId {
  const given = Buffer.from(bytes ?? []);
  if (given.length === length) return new OttlId(given.toString('hex'));
  const digits = given.toString('latin1').toLowerCase();
  if (given.length === 2 * length && /^[0-9a-f]+$/.test(digits)) return new OttlId(digits);
  throw new OttlError(`an identifier of ${length} bytes, or of ${2 * length} hexadecimal digits, is expected`);
}

function isAddress(text: string): boolean {
  return isIP(text) !== 0 && !text.includes('%');
}

function addNetwork(nets: BlockList, network: string): void {
  const [address = '', bits = '', ...more] = network.split('/');
  const most = isIP(address) === 4 ? 32 : 128;
  if (!isAddress(address) || !/^\d{1,3}$/.test(bits) || Number(bits) > most || more.length > 0) {
    throw new OttlError(`invalid CIDR address: ${network}`);
  }
  nets.addSubnet(address, Number(bits), most === 32 ? 'ipv4' : 'ipv6');
}

/** What is under names in maps in maps. @throws OttlError where nothing is */
function member(element: AttributeValue, path: readonly string[]): AttributeValue {
  const found = path.reduce<AttributeValue | undefined>(
    (current, name) => (isMap(current) ? (current as AttributeMap).get(name) : undefined),
    element,
  );
  if (found !== undefined && path.length > 0) return found;
  throw new OttlError(`provided object does not contain the path ${path.join('.')}`);
}

/** An integer in a notation with another base; 0 means the one that its prefix says. @throws OttlError */
function parsedInteger(value: string, base: bigint): bigint {
  const invalid = new OttlError(`parsing ${JSON.stringify(value)}: invalid syntax`);
  if (base < 0n || base === 1n || base > 36n) throw new OttlError(`invalid base ${base}`);
  const [, sign, unsigned = ''] = /^([+-]?)(.*)$/s.exec(value)!;
  const [radix, digits] = base === 0n ? withPrefix(unsigned) : [Number(base), unsigned];
  if (digits === '') throw invalid;
  let number = 0n;
  for (const digit of digits.toLowerCase()) {
    const worth = /[0-9a-z]/.test(digit) ? Number.parseInt(digit, 36) : Number.POSITIVE_INFINITY;
    if (worth >= radix) throw invalid;
    number = number * BigInt(radix) + BigInt(worth);
  }
  const result = sign === '-' ? -number : number;
  if (BigInt.asIntN(64, result) !== result) throw new OttlError(`parsing ${JSON.stringify(value)}: value out of range`);
  return result;
}

function withPrefix(unsigned: string): readonly [number, string] {
  const [, prefix, digits = ''] = /^(0[xob]?)?(.*)$/is.exec(unsigned)!;
  const radix = { '0x': 16, '0o': 8, '0b': 2, '0': 8 }[prefix?.toLowerCase() ?? ''];
  if (prefix === '0' && digits === '') return [10, '0'];
  // Underscores stand between digits, and behind a prefix.
  const grouped = prefix === undefined ? /^[0-9a-z]+(_[0-9a-z]+)*$/i : /^(_?[0-9a-z]+)+$/i;
  return [radix ?? 10, grouped.test(digits) ? digits.replaceAll('_', '') : digits];
}

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
