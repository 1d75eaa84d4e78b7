import { areEqual } from './equality';
import { make, shared, type Value } from './value';

const object = (fields: Record<string, Value>) => make.object(new Map(Object.entries(fields)));
const receiver: Value = { type: 'capsule', capsule: 'other', name: 'LogsReceiver' };

test.each<[Value, Value, boolean | undefined]>([
  [shared.null, shared.null, true],
  [make.int(1), make.float(1), true],
  [make.int(-1), make.integer('uint', 2n ** 64n - 1n), true],
  [make.int(1), make.string('1'), false],
  [make.float(Number.NaN), make.float(Number.NaN), false],
  [make.array([make.int(1)]), make.array([make.int(1), make.int(2)]), false],
  [object({ a: make.int(1), b: shared.null }), object({ b: shared.null, a: make.int(1) }), true],
  [object({ a: shared.null }), object({ b: shared.null }), false],
  [make.target(new Map()), make.target(new Map()), true],
  [make.target(new Map()), object({}), false],
  [make.secret('a'), make.secret('a'), true],
  [make.secret('a'), make.optionalSecret('a', true), false],
  [make.optionalSecret('a', true), make.optionalSecret('a', false), false],
  [receiver, receiver, true],
  [receiver, { ...receiver }, false],
  [{ type: 'function', name: 'f' }, { type: 'function', name: 'f' }, false],
  [make.unknown(), make.int(1), undefined],
  [make.unknown('string'), make.int(1), false],
  [make.unknown('capsule'), make.string('a'), undefined],
  [make.array([make.unknown(), make.int(1)]), make.array([make.int(1), make.int(1)]), undefined],
  [make.array([make.unknown(), make.int(1)]), make.array([make.int(1), make.int(2)]), false],
])('equality of two values (%#)', (a, b, expected) => {
  expect(areEqual(a, b)).toBe(expected);
  expect(areEqual(b, a)).toBe(expected);
});
