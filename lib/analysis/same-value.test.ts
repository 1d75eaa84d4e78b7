import { parseExpression } from '../syntax';
import { valueOfExpression } from './path-value';
import { sameValue } from './same-value';

const value = (text: string) => valueOfExpression(parseExpression(text).expression!);

test.each([
  ['"a"', '"a"', true],
  ['"a"', '"b"', false],
  ['1', '"1"', false],
  ['null', 'null', true],
  ['null', '""', false],
  ['["a", "b"]', '["a", "b"]', true],
  ['["a", "a"]', '["a", "b"]', false],
  ['["a"]', '["a", "b"]', false],
  ['{ a = 1, b = 2 }', '{ b = 2, a = 1 }', true],
  ['{ a = 1 }', '{ b = 1 }', false],
  ['{ a = 1 }', '["a"]', false],
  ['a.b.c', '"a"', undefined],
  ['["a", a.b.c]', '["a", "b"]', undefined],
  ['["x", a.b.c]', '["a", "b"]', false],
  ['{ a = x.y.z }', '{ a = 1 }', undefined],
])('whether %s is %s is %s', (a, b, expected) => {
  expect(sameValue(value(a), value(b))).toBe(expected);
  expect(sameValue(value(b), value(a))).toBe(expected);
});
