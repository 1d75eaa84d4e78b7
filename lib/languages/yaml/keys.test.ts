import { yamlKeys } from './keys';

test.each([
  ['modules:\n  a: {}\n  b:\n    prober: http\n', ['a', 'b']],
  ['{ modules: { a: { prober: http } } }', ['a']],
  ['modules: {}', []],
  ['modules:\n  1: {}\n', ['1']],
])('the keys of a map in %j', (text, keys) => {
  expect(yamlKeys(text, 'modules')).toEqual(keys);
});

test.each(['', 'a', 'other: {}', 'modules: [a]', 'modules:', 'modules: {', '- modules: {}'])(
  '%j has no such map',
  (text) => {
    expect(yamlKeys(text, 'modules')).toBeUndefined();
  },
);
