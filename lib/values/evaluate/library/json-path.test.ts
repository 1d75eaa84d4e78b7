import { make } from '../value';
import { toJson } from './json';
import { jsonPath } from './json-path';

const document = JSON.stringify({
  a: { b: [1, 2.5, 3, 4, 5], c: 'x' },
  l: [
    { n: 'x', p: 8, t: true },
    { n: 'y', p: 22, s: null },
    { n: 'z', p: 12, s: 'q' },
  ],
  z: [
    [1, 2],
    [3, [4]],
  ],
});

function find(path: string, json = document): string {
  const found = jsonPath.call([make.string(json), make.string(path)], { env: () => undefined });
  return found ? toJson(found) : 'unknown';
}

// The expected lists are those of the library that Alloy uses.
test.each([
  ['$.a.c', '["x"]'],
  ['@.a.c', '["x"]'],
  ['.a.c', '["x"]'],
  ['a.c', '["x"]'],
  ["$['a']['c']", '["x"]'],
  ['$["a"].c', '["x"]'],
  ["$.a['b','c']", '[[1,2.5,3,4,5],"x"]'],
  ['$.a.b[0]', '[1]'],
  ['$.a.b[-1]', '[5]'],
  ['$.a.b[9]', '[]'],
  ['$.a.b[0,2]', '[1,3]'],
  ['$.a.b[*]', '[1,2.5,3,4,5]'],
  ['$.a.b[1:3]', '[2.5,3]'],
  ['$.a.b[:2]', '[1,2.5]'],
  ['$.a.b[-2:]', '[4,5]'],
  ['$.a.b[::2]', '[1,3,5]'],
  ['$.a.b[::-1]', '[5,4,3,2.5,1]'],
  ['$.a.b[4:1:-1]', '[5,4,3]'],
  ['$.a.b[::0]', '[]'],
  ['$.missing', '[]'],
  ['$.l.n', '[]'],
  ['$.l[*].n', '["x","y","z"]'],
  ['$.z[*][0]', '[1,3]'],
  ['$.z..[0]', '[1,4,3,[1,2]]'],
  ['$.z..', '[[1,2],[3,[4]],1,2,3,[4],4,[[1,2],[3,[4]]]]'],
  ['$.z..*', '[1,2,4,3,[4],[1,2],[3,[4]]]'],
  ['$.l[?(@.p > 10)].n', '["y","z"]'],
  ['$.l[?@.p < 20].n', '["x","z"]'],
  ["$.l[?(@.p > 10 && @.n == 'z')].p", '[12]'],
  ["$.l[?(@.n == 'x' || @.n == 'y')].p", '[8,22]'],
  ['$.l[?(@.t)].n', '["x"]'],
  ['$.l[?(@.s == null)].n', '["y"]'],
  ['$.l[?(!(@.p > 10))].n', '["x"]'],
  ['$.a.b[?(@ > 2)]', '[2.5,3,4,5]'],
  ['$.a.b[?(@ == 3)]', '[3]'],
  ['', '[]'],
])('%s', (path, expected) => {
  expect(find(path)).toBe(expected);
});

test.each([
  ['$.', 'not terminated at 3 in $.'],
  ['$[', 'not terminated at 3 in $['],
  ['$x', 'parse error at 2 in $x'],
  ['a b', 'parse error at 2 in a b'],
])('%p is no path', (path, message) => {
  expect(() => find(path)).toThrow(message);
});

test.each(['$.l[?(@.n =~ /x/)]', '$.l[?(@.p + 1 == 9)]', '$.l[?(length(@.n) == 1)]', '$.l[(@.length-1)]'])(
  'the result of %p is left unknown',
  (path) => {
    expect(find(path)).toBe('unknown');
  },
);

test('no text is nothing to find; a text that is no JSON is an error', () => {
  expect(find('$.a', ' ')).toBe('[]');
  expect(() => find('$.a', '{')).toThrow('unexpected end of JSON input');
});

test('a filter that is nested without end is refused', () => {
  expect(() => find(`$[?${'('.repeat(100_000)}`)).toThrow('nested too deeply');
});
