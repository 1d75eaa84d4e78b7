import { type AttributeMap, type AttributeValue, isMap } from '../../attribute-value';
import { type IndexKey, valueAt, withValueAt } from '../indexing';
import { OttlError } from '../ottl-error';
import { OttlId, OttlPart, OttlTime, type OttlValue } from '../ottl-value';
import type { Subject } from '../subject';

/** A path of OTTL: how it's read and written. */
export interface PathAccess {
  get(subject: Subject, keys: readonly IndexKey[]): OttlValue;
  /** Absent where setting it isn't executed. */
  set?(subject: Subject, keys: readonly IndexKey[], value: OttlValue): Subject;
}

/** The paths of a context by their names, joined by dots. */
export type ContextPaths = Readonly<Record<string, PathAccess>>;

/** A path without keys. */
export function plain(
  get: (subject: Subject) => OttlValue,
  set?: (subject: Subject, value: OttlValue) => Subject,
): PathAccess {
  return { get, ...(set === undefined ? {} : { set: (subject, _, value) => set(subject, value) }) };
}

/** A path to a map, with or without keys. */
export function attributes(
  get: (subject: Subject) => AttributeMap,
  set: (subject: Subject, map: AttributeMap) => Subject,
): PathAccess {
  return {
    get: (subject, keys) => valueAt(get(subject), keys),
    set: (subject, keys, value) =>
      set(subject, keys.length === 0 ? mapOf(value) : withValueAt(get(subject), keys, value)),
  };
}

export function mapOf(value: OttlValue): AttributeMap {
  if (isMap(value)) return value;
  throw new OttlError('expects type map');
}

export function textOf(value: OttlValue): string {
  if (typeof value === 'string') return value;
  throw new OttlError('expects type string');
}

export function integerOf(value: OttlValue): bigint {
  if (typeof value === 'bigint') return value;
  throw new OttlError('expects type int64');
}

/** A path to a time, which is kept as nanoseconds since 1970. */
export function timePath(
  get: (subject: Subject) => bigint,
  set: (subject: Subject, time: bigint) => Subject,
): PathAccess {
  return plain(
    (subject) => new OttlTime(get(subject)),
    (subject, value) => {
      if (value instanceof OttlTime) return set(subject, BigInt.asIntN(64, value.nanoseconds));
      throw new OttlError('expects type time.Time');
    },
  );
}

/** A path to an identifier: without one there are zeros. @param digits how many there are of them */
export function idPath(
  digits: 16 | 32,
  get: (subject: Subject) => string,
  set: (subject: Subject, id: string) => Subject,
): PathAccess {
  return plain(
    (subject) => new OttlId(get(subject).padStart(digits, '0')),
    (subject, value) => {
      if (!(value instanceof OttlId) || value.of !== (digits === 16 ? 'span' : 'trace'))
        throw new OttlError('expects an identifier');
      return set(subject, /^0+$/.test(value.hex) ? '' : value.hex);
    },
  );
}

/** A path to the text of an identifier: without one there are zeros. @param digits how many there are of them */
export function idTextPath(
  digits: 16 | 32,
  get: (subject: Subject) => string,
  set: (subject: Subject, id: string) => Subject,
): PathAccess {
  return plain(
    (subject) => get(subject).padStart(digits, '0'),
    (subject, value) => {
      const id = textOf(value).toLowerCase();
      if (id.length !== digits || !/^[0-9a-f]+$/.test(id)) throw new OttlError(`ids must be ${digits} hex characters`);
      return set(subject, /^0+$/.test(id) ? '' : id);
    },
  );
}

/** A path to a count of what was dropped; absent is none. */
export function countPath(
  get: (subject: Subject) => number | undefined,
  set: (subject: Subject, count: number) => Subject,
): PathAccess {
  return plain(
    (subject) => BigInt(get(subject) ?? 0),
    (subject, value) => set(subject, uint32Of(value)),
  );
}

/**
 * A path to a part as a whole: nothing, and an error where it's set, in items that have none.
 * @param get the part, or undefined in such items
 */
export function wholePath<T extends object | readonly object[]>(
  path: string,
  typeOf: string | ((subject: Subject) => string),
  get: (subject: Subject) => T | undefined,
  set: (subject: Subject, content: T) => Subject,
): PathAccess {
  const type = typeof typeOf === 'string' ? () => typeOf : typeOf;
  return plain(
    (subject) => {
      const content = get(subject);
      return content === undefined ? null : new OttlPart(type(subject), path, content);
    },
    (subject, value) => {
      if (!(value instanceof OttlPart) || value.type !== type(subject)) throw new OttlError(`expects ${type(subject)}`);
      if (get(subject) === undefined) throw new OttlError('the item has no such member');
      return set(subject, value.content as T);
    },
  );
}

/** An integer of 32 bits: what is more is cut off. */
export function int32Of(value: OttlValue): number {
  return Number(BigInt.asIntN(32, integerOf(value)));
}

/** The same without a sign. */
export function uint32Of(value: OttlValue): number {
  return Number(BigInt.asUintN(32, integerOf(value)));
}

export function floatOf(value: OttlValue): number {
  if (typeof value === 'number') return value;
  throw new OttlError('expects type float64');
}

export function flagOf(value: OttlValue): boolean {
  if (typeof value === 'boolean') return value;
  throw new OttlError('expects type bool');
}

export function listOf<T extends AttributeValue>(value: OttlValue, element: (value: OttlValue) => T): readonly T[] {
  if (Array.isArray(value)) return value.map(element);
  throw new OttlError('expects a list');
}
