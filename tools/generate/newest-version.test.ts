import { newestVersion } from './newest-version';

test('versions are compared as numbers', () => {
  expect(newestVersion(['v1.9.0', 'v1.18.1', 'v1.18.0', 'README.md'])).toBe('v1.18.1');
  expect(newestVersion(['v2.0.0', 'v1.99.99'])).toBe('v2.0.0');
});

test('names that are no versions are passed over', () => {
  expect(() => newestVersion(['v1.18', 'v1.18.1-rc.0', 'next'])).toThrow('schema/ holds no folder of an Alloy version');
});
