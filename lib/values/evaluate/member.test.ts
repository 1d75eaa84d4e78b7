import { elementOf, fieldOf } from './member';
import { make, shared, type Value } from './value';

const fields = new Map([['a', make.int(1)]]);
const list = make.array([make.int(1), make.unknown()]);
const receiver: Value = { type: 'capsule', capsule: 'other', name: 'LogsReceiver' };

test('fields of objects and targets are found, missing ones are not', () => {
  expect(fieldOf(make.object(fields), 'a')).toEqual(make.int(1));
  expect(fieldOf(make.target(fields), 'a')).toEqual(make.int(1));
  expect(fieldOf(make.object(fields), 'constructor')).toBeUndefined();
});

test.each([undefined, 'object', 'capsule'] as const)('a field of an unknown of type %p is unknown', (type) => {
  expect(fieldOf(make.unknown(type), 'a')).toEqual(make.unknown());
});

test.each<[Value, string]>([
  [make.unknown('string'), 'cannot access field "a" on value of type string'],
  [list, 'cannot access field "a" on value of type array'],
  [receiver, 'expected object or array or a capsule convertible to an object, got capsule'],
])('%p has no fields', (value, message) => {
  expect(() => fieldOf(value, 'a')).toThrow(message);
});

test.each<[Value, Value, Value]>([
  [list, make.int(0), make.int(1)],
  [list, make.float(0.9), make.int(1)],
  [list, make.float(Number.NaN), make.int(1)],
  [list, make.int(1), make.unknown()],
  [list, make.unknown('number'), make.unknown()],
  [make.object(fields), make.string('a'), make.int(1)],
  [make.target(fields), make.string('b'), shared.null],
  [make.object(fields), make.unknown(), make.unknown()],
  [make.unknown('array'), make.int(0), make.unknown()],
  [make.unknown('capsule'), make.int(0), make.unknown()],
  [make.unknown(), make.bool(true), make.unknown()],
])('%p at %p', (value, index, expected) => {
  expect(elementOf(value, index)).toEqual(expected);
});

test.each<[Value, Value, string]>([
  [list, make.int(2), 'index 2 is out of range of array with length 2'],
  [list, make.integer('uint', 2n ** 64n - 1n), 'index 18446744073709551615 is out of range of array with length 2'],
  [list, make.string('a'), 'should be number, got string'],
  [make.unknown('array'), make.unknown('string'), 'should be number, got string'],
  [make.object(fields), make.int(0), 'should be string, got number'],
  [make.unknown('object'), make.int(0), 'should be string, got number'],
  [make.unknown('string'), make.int(0), 'expected object or array, got string'],
  [receiver, make.int(0), 'got capsule'],
])('no element of %p at %p', (value, index, message) => {
  expect(() => elementOf(value, index)).toThrow(message);
});
