import { parseDuration } from '../duration';
import { bytesOf, textOf } from './byte-text';
import { ValueError } from './error';
import { numberText, parseNumber } from './number';
import { type AlloyType, type ArrayValue, fieldsOf, make, typeOf, type Value } from './value';

/** The expected type of a value, in terms of the schema. */
export type ValueType =
  | 'string'
  | 'number'
  | 'bool'
  | 'duration'
  | 'secret'
  | 'optional_secret'
  | 'bytes_size'
  | 'regex'
  | 'any'
  | 'function'
  | { readonly string: string }
  | { readonly list: ValueType }
  | { readonly map: ValueType }
  | { readonly object: { readonly [key: string]: { readonly type: ValueType; readonly required?: boolean } } }
  | { readonly capsule: string };

/** The name of an expected type in "should be T, got U". Undefined for `any`. */
export function nameOfType(type: ValueType): AlloyType | undefined {
  if (typeof type === 'object') {
    if ('string' in type) return 'string';
    if ('list' in type) return 'array';
    return 'capsule' in type ? 'capsule' : 'object';
  }
  switch (type) {
    case 'number':
    case 'bool':
    case 'function':
      return type;
    case 'secret':
    case 'optional_secret':
      return 'capsule';
    case 'any':
      return undefined;
    default:
      return 'string';
  }
}

/** Converts a value to the expected type, as Alloy does for arguments. @throws ValueError */
export function convertValue(value: Value, type: ValueType): Value {
  if (value.type === 'null') return zeroOf(type);
  if (type === 'any') return value;
  if (value.type === 'unknown') return convertUnknown(value, type);
  if (typeof type === 'object') {
    if ('list' in type) return convertList(value, type.list);
    if ('map' in type) return convertMap(value, type.map);
    if ('object' in type) return convertObject(value, type.object);
    if ('capsule' in type) return convertCapsule(value, type.capsule);
    return toText(value);
  }
  switch (type) {
    case 'number':
      return toNumber(value);
    case 'bool':
    case 'function':
      return value.type === type ? value : mismatch(value, type);
    case 'duration': {
      const text = toText(value);
      const parsed = text.type === 'string' ? parseDuration(text.value) : 0n;
      if (typeof parsed === 'object') throw new ValueError(value, parsed.error);
      return text;
    }
    case 'secret':
    case 'optional_secret':
      return toSecret(value, type);
    default:
      return toText(value);
  }
}

function mismatch(value: Value, expected: AlloyType): never {
  throw new ValueError(value, `should be ${expected}, got ${typeOf(value)}`);
}

function zeroOf(type: ValueType): Value {
  switch (nameOfType(type)) {
    case 'string':
      return make.string('');
    case 'number':
      return make.integer('int', 0n);
    case 'bool':
      return make.bool(false);
    case 'array':
      return make.array([]);
    case 'object':
      return make.object(new Map());
    default:
      return { type: 'null' };
  }
}

/** The types to which a value of a type can be converted. */
const convertible: Readonly<Record<AlloyType, readonly AlloyType[]>> = {
  null: ['null', 'number', 'string', 'bool', 'array', 'object', 'function', 'capsule'],
  number: ['number', 'string'],
  string: ['string', 'number', 'capsule', 'array'],
  bool: ['bool'],
  array: ['array', 'string', 'capsule'],
  object: ['object', 'capsule'],
  function: ['function'],
  capsule: ['capsule', 'string', 'number', 'object', 'array'],
};

function convertUnknown(value: Value, type: ValueType): Value {
  const expected = nameOfType(type);
  const actual = typeOf(value);
  if (actual && expected && !convertible[actual].includes(expected)) mismatch(value, expected);
  return make.unknown(expected);
}

function toText(value: Value): Value {
  switch (value.type) {
    case 'string':
      return value;
    case 'number':
      return make.string(numberText(value));
    case 'array':
      if (value.bytes) return make.string(textOf(byteArray(value)));
      break;
    case 'capsule':
      if (value.capsule === 'secret' || (value.capsule === 'optional_secret' && value.isSecret)) {
        throw new ValueError(value, 'secrets may not be converted into strings');
      }
      if (value.capsule === 'optional_secret') return make.string(value.text);
      break;
  }
  return mismatch(value, 'string');
}

export function byteArray(value: ArrayValue): Uint8Array {
  return Uint8Array.from(value.elements, (element) => (element.type === 'number' ? Number(element.value) : 0));
}

function toNumber(value: Value): Value {
  if (value.type === 'number') return value;
  if (value.type === 'string') return parseNumber(value.value) ?? mismatch(value, 'number');
  if (value.type === 'capsule' && value.capsule === 'optional_secret') {
    const text = toText(value);
    return (text.type === 'string' ? parseNumber(text.value) : undefined) ?? mismatch(value, 'number');
  }
  return mismatch(value, 'number');
}

function toSecret(value: Value, type: 'secret' | 'optional_secret'): Value {
  if (value.type === 'string') {
    return type === 'secret' ? make.secret(value.value) : make.optionalSecret(value.value, false);
  }
  if (value.type === 'capsule') {
    if (value.capsule === type) return value;
    if (value.capsule === 'optional_secret') return make.secret(value.text);
    if (value.capsule === 'secret') return make.optionalSecret(value.text, true);
    const expected = type === 'secret' ? 'alloytypes.Secret' : 'alloytypes.OptionalSecret';
    throw new ValueError(value, `expected capsule("${expected}"), got capsule`);
  }
  return mismatch(value, 'capsule');
}

function convertList(value: Value, element: ValueType): Value {
  if (value.type === 'string' && element === 'number') return make.bytes(bytesOf(value.value));
  if (value.type !== 'array') return mismatch(value, 'array');
  if (element === 'any') return value;
  return make.array(value.elements.map((item, i) => convertInside(value, `[${i}]`, item, element)));
}

function convertMap(value: Value, item: ValueType): Value {
  const fields = fieldsOf(value) ?? mismatch(value, 'object');
  if (item === 'any') return value.type === 'object' ? value : make.object(fields);
  return make.object(new Map([...fields].map(([key, field]) => [key, convertInside(value, `.${key}`, field, item)])));
}

function convertObject(
  value: Value,
  members: { readonly [key: string]: { readonly type: ValueType; readonly required?: boolean } },
): Value {
  const fields = fieldsOf(value) ?? mismatch(value, 'object');
  const converted = new Map<string, Value>();
  for (const [key, field] of fields) {
    if (!Object.hasOwn(members, key)) throw new ValueError(value, `unrecognized attribute name "${key}"`);
    converted.set(key, convertInside(value, `.${key}`, field, members[key]!.type));
  }
  for (const [key, { required }] of Object.entries(members)) {
    if (required && !fields.has(key)) throw new ValueError(value, `missing required attribute "${key}"`);
  }
  return make.object(converted);
}

function convertCapsule(value: Value, capsule: string): Value {
  if (capsule === 'Target') {
    const fields = fieldsOf(value);
    if (fields) {
      return make.target(
        new Map([...fields].map(([key, field]) => [key, convertInside(value, `.${key}`, field, 'string')])),
      );
    }
  } else if (value.type === 'capsule' && value.capsule === 'other') {
    if (value.name === capsule) return value;
    throw new ValueError(value, `expected capsule("${capsule}"), got capsule("${value.name}")`);
  }
  return mismatch(value, 'capsule');
}

function convertInside(from: Value, step: string, value: Value, type: ValueType): Value {
  try {
    return convertValue(value, type);
  } catch (error) {
    throw error instanceof ValueError ? error.inside(from, step) : error;
  }
}

/** The result of a conversion: the value, or Alloy's error, with the path to the wrong part (`[2].name`). */
export type Conversion =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string; readonly path: string };

/**
 * Converts a value to a type of the schema, as Alloy does for the arguments of components: numbers to strings, strings to numbers and secrets, durations
 * parsed. An unknown becomes an unknown of that type, unless it certainly can't.
 *
 * Sizes, regular expressions, URLs and enumerations are strings here; `validate` checks their values.
 */
export function convert(value: Value, type: ValueType): Conversion {
  try {
    return { ok: true, value: convertValue(value, type) };
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    return { ok: false, message: error.message, path: error.steps.map(({ step }) => step).join('') };
  }
}
