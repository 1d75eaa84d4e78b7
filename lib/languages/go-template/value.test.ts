import { floatText, isTrue, kindName, printed, TypedValue, typeName } from './value';

test.each([
  [100000, '100000'],
  [1e6, '1e+06'],
  [1234567.5, '1.2345675e+06'],
  [0.0001, '0.0001'],
  [0.00001, '1e-05'],
  [1e21, '1e+21'],
  [-0, '-0'],
  [Number.POSITIVE_INFINITY, '+Inf'],
])('%d is printed as %s', (value, text) => {
  expect(floatText(value)).toBe(text);
});

test('what is empty is false', () => {
  expect([null, undefined, 0, 0n, '', false, [], new Map()].some(isTrue)).toBe(false);
  expect([1, -1n, 'x', true, [null], new Map([['a', null]]), new TypedValue('time.Time', 0n)].every(isTrue)).toBe(true);
});

test('types have names', () => {
  expect([null, 1n, 1, 'x', true, [], new Map()].map(typeName)).toEqual([
    '<nil>',
    'int',
    'float64',
    'string',
    'bool',
    '[]interface {}',
    'map[string]interface {}',
  ]);
  expect([null, [], new Map(), new TypedValue('time.Duration', 1n)].map(kindName)).toEqual([
    'invalid',
    'slice',
    'map',
    'int64',
  ]);
});

test('a map is printed in order of its keys', () => {
  expect(
    printed(
      new Map<string, string | null>([
        ['b', 'x'],
        ['a', null],
      ]),
    ),
  ).toBe('map[a:<nil> b:x]');
});
