import { type AttributeMap, type AttributeValue, isMap, plainOf } from '../attribute-value';
import { formattedTime } from './clock';
import { floatOfText } from './float-text';
import { OttlError, UnsupportedOttl } from './ottl-error';
import { OttlDuration, OttlId, OttlPart, OttlTime, type OttlValue } from './ottl-value';

/** A text. @throws OttlError for anything else */
export function text(value: OttlValue): string {
  if (typeof value === 'string') return value;
  throw new OttlError(`expected string but got ${typeName(value)}`);
}

export function integer(value: OttlValue): bigint {
  if (typeof value === 'bigint') return value;
  throw new OttlError(`expected int64 but got ${typeName(value)}`);
}

export function map(value: OttlValue): AttributeMap {
  if (isMap(value)) return value;
  throw new OttlError(`expected pcommon.Map but got ${typeName(value)}`);
}

export function list(value: OttlValue): readonly AttributeValue[] {
  if (Array.isArray(value)) return value;
  throw new OttlError(`expected pcommon.Slice but got ${typeName(value)}`);
}

export function texts(value: OttlValue): readonly string[] {
  if (Array.isArray(value)) return value.map(text);
  throw new OttlError(`expected list but got ${typeName(value)}`);
}

/** What telemetry can keep. @throws OttlError for anything else */
export function attribute(value: OttlValue): AttributeValue {
  if (value instanceof OttlTime || value instanceof OttlDuration || value instanceof OttlId) {
    throw new UnsupportedOttl(
      'a time, a duration and a raw identifier are kept nowhere but in paths for them, Alloy fails there: FormatTime, UnixNano, Seconds, trace_id.string give what can be',
    );
  }
  if (typeof value !== 'function' && !(value instanceof OttlPart)) return value;
  throw new OttlError(`unsupported type ${typeName(value)}`);
}

/** What can be written as a text: numbers, bytes as hexadecimal, maps and lists as JSON; null for none. */
export function likeText(value: OttlValue): string | null {
  if (value === null || typeof value === 'string') return value;
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  // It is a list of bytes there.
  if (value instanceof OttlId) return `[${[...Buffer.from(value.hex, 'hex')].join(',')}]`;
  if (value instanceof OttlDuration) return String(value.nanoseconds);
  // The original sees none of its members.
  if (value instanceof OttlPart) return '{}';
  if (value instanceof OttlTime) {
    return JSON.stringify(rfc3339(value));
  }
  if (typeof value === 'function') throw new OttlError(`unsupported type: ${typeName(value)}`);
  return typeof value === 'object' ? JSON.stringify(plainOf(value)) : String(value);
}

/** @throws OttlError for a time that has no such form */
function rfc3339(time: OttlTime): string {
  const shown = formattedTime('2006-01-02T15:04:05.999999999Z07:00', time);
  if (!/^\d{4}-/.test(shown)) throw new OttlError('year outside of range [0,9999]');
  if (/[+-](?:2[4-9]|[3-9]\d):\d\d$/.test(shown)) throw new OttlError('timezone hour outside of range [0,23]');
  return shown;
}

/** What can be an integer of 64 bits: texts of decimals, floats without their fraction, booleans; null for none. @throws OttlError */
export function likeInteger(value: OttlValue): bigint | null {
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
export function likeFloat(value: OttlValue): number | null {
  switch (typeof value) {
    case 'number':
      return value;
    case 'bigint':
      return Number(value);
    case 'boolean':
      return value ? 1 : 0;
    case 'string': {
      const number = floatOfText(value);
      if (number !== undefined) return number;
      throw new OttlError(`parsing ${JSON.stringify(value)}: invalid syntax`);
    }
  }
  if (value === null) return null;
  throw new OttlError(`unsupported type: ${typeName(value)}`);
}

/** What can be a boolean: numbers but zero, texts that mean one; null for none. @throws OttlError */
export function likeBoolean(value: OttlValue): boolean | null {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'bigint':
    case 'number':
      return value !== 0n && value !== 0;
    case 'string':
      if (/^(?:1|t|T|true|True|TRUE)$/.test(value)) return true;
      if (/^(?:0|f|F|false|False|FALSE)$/.test(value)) return false;
      throw new OttlError(`parsing ${JSON.stringify(value)}: invalid syntax`);
  }
  if (value === null) return null;
  throw new OttlError(`unsupported type: ${typeName(value)}`);
}

/** What can be bytes: texts, numbers with the highest byte first; null for none. @throws OttlError */
export function likeBytes(value: OttlValue): Uint8Array | null {
  if (value === null || value instanceof Uint8Array) return value;
  const bytes = Buffer.alloc(8);
  switch (typeof value) {
    case 'string':
      return Buffer.from(value);
    case 'boolean':
      return Buffer.from([value ? 1 : 0]);
    case 'bigint':
      bytes.writeBigInt64BE(value);
      return bytes;
    case 'number':
      bytes.writeDoubleBE(value);
      return bytes;
  }
  throw new OttlError(`unsupported type: ${typeName(value)}`);
}

function typeName(value: OttlValue): string {
  if (value instanceof OttlId) return 'an identifier';
  if (value instanceof OttlPart) return value.type;
  if (value instanceof OttlTime) return 'time.Time';
  if (value instanceof OttlDuration) return 'time.Duration';
  if (value === null) return 'nil';
  if (value instanceof Uint8Array) return '[]byte';
  if (Array.isArray(value)) return 'pcommon.Slice';
  if (isMap(value)) return 'pcommon.Map';
  return { bigint: 'int64', number: 'float64', boolean: 'bool', string: 'string', function: 'function' }[
    typeof value as 'string'
  ];
}
