import { areEqual } from '../equality';
import { UnlocatedError, ValueError } from '../error';
import { type AlloyType, fieldsOf, isPartial, make, typeOf, type Value } from '../value';
import type { RawFunction } from './function';

function expectType(value: Value | undefined, type: AlloyType): void {
  const actual = value && typeOf(value);
  if (value && actual !== undefined && actual !== type) throw new ValueError(value, `should be ${type}, got ${actual}`);
}

function expectObjects(list: Value): void {
  for (const element of list.type === 'array' ? list.elements : []) {
    // A capsule of which nothing else is known may be a target.
    if (element.type === 'unknown' && element.of === 'capsule') continue;
    if (!fieldsOf(element)) expectType(element, 'object');
  }
}

/** `array.concat`. Unknown if the length of a list is; unknown elements are kept. */
function concat(args: readonly Value[]): Value {
  for (const arg of args) expectType(arg, 'array');
  if (args.length === 1) return args[0]!;
  const elements: Value[] = [];
  for (const arg of args) {
    if (arg.type !== 'array') return make.unknown('array');
    for (const element of arg.elements) elements.push(element);
  }
  return make.array(elements);
}

/** Pairs of elements that are compared; the result of more is unknown. */
const MOST_PAIRS = 2 ** 16;

/** `array.combine_maps`. Unknown if anything in the arguments is, and for more pairs than 65,536. */
function combineMaps(args: readonly Value[]): Value {
  if (args.length !== 3 && args.length !== 4) {
    throw new UnlocatedError(`combine_maps: expected 3 or 4 arguments, got ${args.length}`);
  }
  const [left, right, keys, keep] = args as [Value, Value, Value, Value?];
  for (const list of [left, right]) {
    expectType(list, 'array');
    expectObjects(list);
  }
  expectType(keys, 'array');
  if (keys.type === 'array' && keys.elements.length === 0) {
    throw new ValueError(keys, 'combine_maps: merge conditions must not be empty');
  }
  expectType(keep, 'bool');
  if (left.type !== 'array' || right.type !== 'array' || keys.type !== 'array' || args.some(isPartial)) {
    return make.unknown('array');
  }
  if (left.elements.length * right.elements.length > MOST_PAIRS) return make.unknown('array');
  const names = keys.elements.map((key) => (key.type === 'string' ? key.value : undefined));
  const elements: Value[] = [];
  for (const a of left.elements) {
    const fieldsA = fieldsOf(a)!;
    for (const b of right.elements) {
      const fieldsB = fieldsOf(b)!;
      if (names.every((name) => name !== undefined && sameHostValue(fieldsA.get(name), fieldsB.get(name)))) {
        elements.push(make.object(new Map([...fieldsA, ...fieldsB])));
      } else if (keep?.type === 'bool' && keep.value) {
        elements.push(a);
      }
    }
  }
  return make.array(elements);
}

/** Equal and of one kind: 1 and 1.0 are not the same here. */
function sameHostValue(a: Value | undefined, b: Value | undefined): boolean {
  if (!a || !b || (a.type === 'number' && b.type === 'number' && a.kind !== b.kind)) return false;
  return areEqual(a, b) === true;
}

/** `array.group_by`. Alloy gives several groups in no order, so that each of them is unknown. */
function groupBy(args: readonly Value[]): Value {
  if (args.length !== 3) throw new UnlocatedError(`group_by: expected 3 arguments, got ${args.length}`);
  const [list, key, dropMissing] = args as [Value, Value, Value];
  expectType(list, 'array');
  expectType(key, 'string');
  expectType(dropMissing, 'bool');
  if (list.type !== 'array' || key.type !== 'string' || dropMissing.type !== 'bool') return make.unknown('array');
  const groups = new Map<string, Value[]>();
  for (const element of list.elements) {
    if (element.type === 'unknown') {
      if (element.of !== 'capsule') expectType(element, 'object');
      return make.unknown('array');
    }
    const fields = fieldsOf(element);
    if (!fields) throw new ValueError(element, `should be object, got ${typeOf(element)}`);
    const value = fields.get(key.value);
    if (value === undefined && dropMissing.value) continue;
    expectType(value, 'string');
    if (value?.type === 'unknown') return make.unknown('array');
    const name = value?.type === 'string' ? value.value : '';
    const group = groups.get(name);
    if (group) group.push(element);
    else groups.set(name, [element]);
  }
  return make.array(
    [...groups].map(([name, items]) =>
      groups.size > 1
        ? make.unknown('object')
        : make.object(
            new Map<string, Value>([
              [key.value, make.string(name)],
              ['items', make.array(items)],
            ]),
          ),
    ),
  );
}

export const arrays = {
  concat: { raw: concat },
  combine_maps: { raw: combineMaps },
  group_by: { raw: groupBy },
} satisfies Record<string, RawFunction>;
