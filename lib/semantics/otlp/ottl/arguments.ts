import { type AttributeMap, type AttributeValue, isMap, plainOf } from '../attribute-value';
import { OttlError } from './ottl-error';

/** A text. @throws OttlError for anything else */
export function text(value: AttributeValue): string {
  if (typeof value === 'string') return value;
  throw new OttlError(`expected string but got ${typeName(value)}`);
}

export function integer(value: AttributeValue): bigint {
  if (typeof value === 'bigint') return value;
  throw new OttlError(`expected int64 but got ${typeName(value)}`);
}

export function map(value: AttributeValue): AttributeMap {
  if (isMap(value)) return value;
  throw new OttlError(`expected pcommon.Map but got ${typeName(value)}`);
}

export function list(value: AttributeValue): readonly AttributeValue[] {
  if (Array.isArray(value)) return value;
  throw new OttlError(`expected pcommon.Slice but got ${typeName(value)}`);
}

export function texts(value: AttributeValue): readonly string[] {
  if (Array.isArray(value)) return value.map(text);
  throw new OttlError(`expected list but got ${typeName(value)}`);
}

/** What can be written as a text: numbers, bytes as hexadecimal, maps and lists as JSON; null for none. */
export function likeText(value: AttributeValue): string | null {
  if (value === null || typeof value === 'string') return value;
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  return typeof value === 'object' ? JSON.stringify(plainOf(value)) : String(value);
}

/** What can be an integer of 64 bits: texts of decimals, floats without their fraction, booleans; null for none. @throws OttlError */
export function likeInteger(value: AttributeValue): bigint | null {
  switch (typeof value) {
    case 'bigint':
      return value;
    case 'string': {
      const number = /^[+-]?\d+$/.test(value) ? BigInt(value) : null;
      return number !== null && BigInt.asIntN(64, number) === number ? number : null;
    }
    case 'number':
      return BigInt(Math.trunc(value));
    case 'boolean':
      return value ? 1n : 0n;
  }
  if (value === null) return null;
  throw new OttlError(`unsupported type: ${typeName(value)}`);
}

/** What can be a float; null for none. A text that is none is an error here, unlike one that is no integer. @throws OttlError */
export function likeFloat(value: AttributeValue): number | null {
  switch (typeof value) {
    case 'number':
      return value;
    case 'bigint':
      return Number(value);
    case 'boolean':
      return value ? 1 : 0;
    case 'string':
      if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(value)) return Number(value);
      throw new OttlError(`parsing ${JSON.stringify(value)}: invalid syntax`);
  }
  if (value === null) return null;
  throw new OttlError(`unsupported type: ${typeName(value)}`);
}

function typeName(value: AttributeValue): string {
  if (value === null) return 'nil';
  if (value instanceof Uint8Array) return '[]byte';
  if (Array.isArray(value)) return 'pcommon.Slice';
  if (isMap(value)) return 'pcommon.Map';
  return { bigint: 'int64', number: 'float64', boolean: 'bool', string: 'string' }[typeof value as 'string'];
}
