import { LeftUnknown } from '../error';
import { make } from '../value';
import { toJson } from './json';
import { jsonPath } from './json-path';

const document = JSON.stringify({
  a: { b: [1, 2.5, 3, 4, 5], c: 'x' },
  l: [{ n: 'x', p: 8 }, { n: 'y' }, { 'n n': 'z' }],
  z: [
    [1, 2],
    [3, [4]],
  ],
  o: { only: 1 },
});

function find(path: string, json = document): string {
  return toJson(jsonPath.call([make.string(json), make.string(path)], () => undefined)!);
}

// The expected lists are those of the library that Alloy uses.
test.each([
  ['$.a.c', '["x"]'],
  ['@.a.c', '["x"]'],
  ['.a.c', '["x"]'],
  ['a.c', '["x"]'],
  ["$['a']['c']", '["x"]'],
  ['$["a"].c', '["x"]'],
  ["$.l[2][ 'n n' ]", '["z"]'],
  ['$.a.b[0]', '[1]'],
  ['$.a.b[-1]', '[5]'],
  ['$.a.b[9]', '[]'],
  ['$.a.b[*]', '[1,2.5,3,4,5]'],
  ['$.missing', '[]'],
  ['$.l.n', '[]'],
  ['$.a[0]', '[]'],
  ['$.l[*].n', '["x","y"]'],
  ['$.z[*][0]', '[1,3]'],
  ['$.z.*.*', '[1,2,3,[4]]'],
  ['$.o.*', '[1]'],
  ['$.a.c[*]', '[]'],
  ['', '[]'],
])('%s', (path, expected) => {
  expect(find(path)).toBe(expected);
});

test.each([
  '$.z..[0]',
  '$..',
  '$.a.b[1:3]',
  '$.a.b[0,2]',
  '$.l[?(@.p > 10)].n',
  '$.l[(@.length-1)]',
  "$['a\\'b']",
  '$.a.*',
  '*',
  '$.',
  '$[',
  '$x',
  'a b',
])('what %p finds is left unknown', (path) => {
  expect(() => find(path)).toThrow(LeftUnknown);
});

test('no text is nothing to find; a text that is no JSON is an error', () => {
  expect(find('$.a', ' ')).toBe('[]');
  expect(() => find('$.a', '{')).toThrow('unexpected end of JSON input');
});

test('a path of any length is followed', () => {
  expect(find('[0]'.repeat(400), `${'['.repeat(500)}${']'.repeat(500)}`)).toBe(
    `[${'['.repeat(100)}${']'.repeat(100)}]`,
  );
  expect(find('.a'.repeat(100_000))).toBe('[]');
});
