import { ValueError } from './error';
import { fieldsOf, make, shared, typeOf, type Value } from './value';

const OPAQUE = 'expected object or array or a capsule convertible to an object, got capsule';

/** The field of `value.name`, undefined if the object doesn't have it. @throws ValueError for a value without fields */
export function fieldOf(value: Value, name: string): Value | undefined {
  const fields = fieldsOf(value);
  if (fields) return fields.get(name);
  const type = typeOf(value);
  if (value.type === 'unknown' && (type === undefined || type === 'object' || type === 'capsule')) {
    return make.unknown();
  }
  throw new ValueError(value, type === 'capsule' ? OPAQUE : `cannot access field "${name}" on value of type ${type}`);
}

/** The element of `value[index]`; null for a key that an object doesn't have. @throws ValueError */
export function elementOf(value: Value, index: Value): Value {
  const type = typeOf(value);
  const fields = fieldsOf(value);
  if (type === undefined || (type === 'capsule' && value.type === 'unknown')) return make.unknown();
  if (type === 'array') {
    expectIndex(index, 'number');
    if (value.type !== 'array' || index.type !== 'number') return make.unknown();
    const at = typeof index.value === 'bigint' ? index.value : BigInt(Math.trunc(index.value) || 0);
    const element = at >= 0n && at < BigInt(value.elements.length) ? value.elements[Number(at)] : undefined;
    if (element) return element;
    throw new ValueError(index, `index ${at} is out of range of array with length ${value.elements.length}`);
  }
  if (type === 'object' || fields) {
    expectIndex(index, 'string');
    if (!fields || index.type !== 'string') return make.unknown();
    return fields.get(index.value) ?? shared.null;
  }
  throw new ValueError(value, type === 'capsule' ? OPAQUE : `expected object or array, got ${type}`);
}

function expectIndex(index: Value, expected: 'number' | 'string'): void {
  const type = typeOf(index);
  if (type !== undefined && type !== expected) throw new ValueError(index, `should be ${expected}, got ${type}`);
}
