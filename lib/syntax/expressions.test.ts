import { namePathOf, namePathsIn, walk, withoutParens } from './expressions';
import { parseExpression } from './parse';
import { printExpression } from './print';

const parsed = (text: string) => parseExpression(text).expression;

test.each([
  ['a', 'a'],
  ['a.b.c', 'a.b.c'],
  ['((a.b))', 'a.b'],
  ['a[0].b', undefined],
  ['f(a).b', undefined],
  ['"a"', undefined],
])('the name path of %s is %s', (text, expected) => {
  expect(namePathOf(parsed(text))?.names.join('.')).toBe(expected);
});

test.each([
  ['[a.b, c]', ['a.b', 'c']],
  ['f(a.b)[c.d].e', ['f', 'a.b', 'c.d']],
  ['{x = a, "y" = b.c + -d}', ['a', 'b.c', 'd']],
  ['!a && (b.c == "d.e")', ['a', 'b.c']],
  ['1', []],
])('the names in %s are %j, in source order', (text, expected) => {
  expect(namePathsIn(parsed(text)).map(({ names }) => names.join('.'))).toEqual(expected);
});

test('walking visits outer parts first, in source order', () => {
  const kinds = [...walk(parsed('f(a, [1, b.c])'))].map((node) => printExpression(node));

  expect(kinds).toEqual(['f(a, [1, b.c])', 'f', 'a', '[1, b.c]', '1', 'b.c', 'b']);
});

test('deep nesting needs no stack', () => {
  const deep = parsed(`${'('.repeat(400)}a${')'.repeat(400)}`);

  expect([...walk(deep)]).toHaveLength(401);
  expect(withoutParens(deep)).toMatchObject({ kind: 'identifier', name: 'a' });
});
