import { matchesGlob } from './glob';

test.each([
  ['/var/log/*.log', '/var/log/a.log', true],
  ['/var/log/*.log', '/var/log/a/b.log', false],
  ['/var/log/**/*.log', '/var/log/b.log', true],
  ['/var/log/**/*.log', '/var/log/a/b/c.log', true],
  ['/var/log/**', '/var/log/a/b', true],
  ['/a?.log', '/ab.log', true],
  ['/a?.log', '/a/.log', false],
  ['/{a,b}.log', '/b.log', true],
  ['/{a,b}.log', '/c.log', false],
  ['/[ab].log', '/b.log', true],
  ['/[!ab].log', '/b.log', false],
  ['/a.log', '/axlog', false],
  ['/a-b_c/*.log', '/a-b_c/0.log', true],
  ['/a\\*.log', '/a*.log', true],
  ['/a\\*.log', '/ab.log', false],
  ['/a,b}.log', '/a,b}.log', true],
])('%s and %s', (pattern, path, expected) => {
  expect(matchesGlob(pattern, path)).toBe(expected);
});
