import { canonicalQuantity } from '../../languages';
import { byText, type Fields, isFields } from '../objects/plain-data';
import type { Shape } from '../shapes/shape';

interface Inherited {
  readonly strict: boolean;
  readonly set: boolean;
}

/**
 * A value as all that mean the same are written: without what the API server takes anyway, keys and sets in order, quantities in one
 * spelling. Undefined where nothing is left.
 */
export function canonical(value: unknown, shape: Shape): unknown {
  return reduced(value, shape, {}, { strict: false, set: false });
}

/** Whether two canonical values are the same. */
export function isSame(old: unknown, next: unknown): boolean {
  return JSON.stringify(old) === JSON.stringify(next);
}

/** The shape of a key of a map, or of an entry of a list. */
export function shapeOfEntry({ each = {} }: Shape, key: string): Shape {
  return typeof each === 'function' ? each(key) : each;
}

function reduced(value: unknown, shape: Shape, parent: Fields, inherited: Inherited): unknown {
  if (value === null || value === undefined || shape.ignored) return undefined;
  if (shape.compare !== undefined) return value;
  const inner = { strict: inherited.strict || shape.strict === true, set: inherited.set || shape.set === true };
  const keepsEmpty = inner.strict || shape.emptyCounts === true;
  let result: unknown = value;
  if (Array.isArray(value)) {
    result = reducedList(value, shape, inner, keepsEmpty);
  } else if (isFields(value)) {
    result = reducedFields(value, shape, inner, keepsEmpty);
  } else if (shape.type === 'quantity' && (typeof value === 'string' || typeof value === 'number')) {
    result = canonicalQuantity(value);
  } else if (shape.type === 'port' && typeof value === 'string' && /^\d{1,5}$/.test(value)) {
    result = Number(value);
  }
  const assumed = shape.defaultFrom === undefined ? shape.default : shape.defaultFrom(parent);
  return assumed !== undefined && isSame(result, assumed) ? undefined : result;
}

function reducedList(values: readonly unknown[], shape: Shape, inner: Inherited, keepsEmpty: boolean): unknown {
  const entries = values.map((value, i) => {
    const entry = reduced(value, shapeOfEntry(shape, String(i)), {}, inner);
    // An entry counts, however little is in it.
    return entry ?? (isFields(value) ? {} : Array.isArray(value) ? [] : (value ?? null));
  });
  if (entries.length === 0 && !keepsEmpty) return undefined;
  if (!inner.set || shape.key !== undefined) return entries;
  const byContent = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
  return [...byContent].sort(([a], [b]) => byText(a, b)).map(([, entry]) => entry);
}

function reducedFields(written: Fields, shape: Shape, inner: Inherited, keepsEmpty: boolean): unknown {
  const fields = shape.prepare?.(written) ?? written;
  const entries = Object.keys(fields)
    .sort(byText)
    .flatMap((name): [string, unknown][] => {
      const value = reduced(fields[name], shapeOfField(shape, name), fields, inner);
      return value === undefined ? [] : [[name, value]];
    });
  // Not by assignment, which would take `__proto__` for something else.
  return entries.length === 0 && !keepsEmpty ? undefined : Object.fromEntries(entries);
}

/** The shape of a field, or of a key of a map. */
export function shapeOfField(shape: Shape, name: string): Shape {
  if (shape.fields !== undefined && Object.hasOwn(shape.fields, name)) return shape.fields[name]!;
  return shapeOfEntry(shape, name);
}
