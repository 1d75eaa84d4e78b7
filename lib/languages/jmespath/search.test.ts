import type { JsonValue } from '../go-json';
import { compileJmespath } from './search';

function search(expression: string, value: unknown) {
  const compiled = compileJmespath(expression);
  if ('problem' in compiled) throw new Error(compiled.problem);
  return compiled.search(value as JsonValue);
}

test.each([
  ['a.b', { a: { b: 1 } }, 1],
  [
    'a[?n > `1`].k',
    {
      a: [
        { n: 1, k: 'x' },
        { n: 2, k: 'y' },
      ],
    },
    ['y'],
  ],
  ['length(a)', { a: [1, 2] }, 2],
  ['a - b', { a: 3, b: 1 }, 2],
  ['a-b', { 'a-b': 1 }, null],
  ['missing', {}, null],
  ['contains(a, `1`)', { a: 'x1' }, false],
])('%s', (expression, value, expected) => {
  expect(search(expression, value)).toEqual(expected);
});

test.each(['nope(@)', 'abs(a)', 'length(@, @)', 'a[::0]'])('%s compiles, and finds nothing', (expression) => {
  expect(search(expression, { a: 'x' })).toBeUndefined();
});

test('what is no expression is told', () => {
  expect(compileJmespath('a[')).toEqual({ problem: expect.stringContaining('SyntaxError: ') });
});
