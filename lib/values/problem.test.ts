import { formatPath } from './problem';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['endpoint', 0, 'url'], 'endpoint[0].url'],
  [['headers', 'X-Org', 1], 'headers["X-Org"][1]'],
  [[2, 'a'], '[2].a'],
])('%j is written %p', (path, text) => {
  expect(formatPath(path)).toBe(text);
});
