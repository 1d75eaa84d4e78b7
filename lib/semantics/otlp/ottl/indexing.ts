import type { AttributeMap, AttributeValue } from '../attribute-value';
import { isMap } from '../attribute-value';
import { attribute } from './arguments';
import { OttlError } from './ottl-error';
import type { OttlValue } from './ottl-value';

/** A key behind a value: the name of a member, or the number of an element. */
export type IndexKey = string | bigint;

/** What is under keys in a value; null where a map hasn't got the name. @throws OttlError */
export function valueAt(value: OttlValue, keys: readonly IndexKey[]): OttlValue {
  let current = value;
  for (const key of keys) {
    if (isMap(current)) {
      const member: AttributeValue | undefined = current.get(nameOf(key));
      if (member === undefined) return null;
      current = member;
    } else if (Array.isArray(current)) {
      current = current[indexIn(current, key)] as AttributeValue;
    } else {
      throw new OttlError('the value does not support indexing');
    }
  }
  return current;
}

/** A map with another value under keys; maps on the way are made. @throws OttlError */
export function withValueAt(map: AttributeMap, keys: readonly IndexKey[], value: OttlValue): AttributeMap {
  const [first, ...rest] = keys;
  const name = nameOf(first!);
  return new Map([...map, [name, withElementAt(map.get(name), rest, value)]]);
}

/** A map or a list with another value under keys. @throws OttlError */
export function withElementAt(
  current: AttributeValue | undefined,
  keys: readonly IndexKey[],
  value: OttlValue,
): AttributeValue {
  const [key] = keys;
  if (key === undefined) return attribute(value);
  if (Array.isArray(current)) {
    const at = indexIn(current, key);
    return current.map((element: AttributeValue, index) =>
      index === at ? withElementAt(element, keys.slice(1), value) : element,
    );
  }
  if (current === undefined || current === null) {
    if (typeof key !== 'string') throw new OttlError('a list that is not there cannot be indexed');
    return withValueAt(new Map(), keys, value);
  }
  if (!isMap(current)) throw new OttlError('the value does not support indexing');
  return withValueAt(current, keys, value);
}

function nameOf(key: IndexKey): string {
  if (typeof key === 'string') return key;
  throw new OttlError('a map is indexed by names');
}

function indexIn(list: readonly unknown[], key: IndexKey): number {
  if (typeof key !== 'bigint') throw new OttlError('a list is indexed by numbers');
  if (key < 0n || key >= BigInt(list.length)) throw new OttlError(`index ${key} out of bounds`);
  return Number(key);
}
