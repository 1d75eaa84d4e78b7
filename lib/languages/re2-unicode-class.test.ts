import { unicodeClassName } from './re2-unicode-class';

test.each([
  ['Greek', 'Greek'],
  ['greek', 'Greek'],
  ['_G-r eek', 'Greek'],
  ['^lu', '^Lu'],
  ['Lowercase_Letter', 'Ll'],
  ['punct', 'P'],
  ['LC', 'Lc'],
  ['ASCII', 'Ascii'],
  ['ſ', 'ſ'],
])('%s is the class %s', (name, canonical) => {
  expect(unicodeClassName(name)).toBe(canonical);
});

test.each(['Garay', 'emoji', '^Math', ''])('%s is no class of Go', (name) => {
  expect(unicodeClassName(name).replace('^', '')).toBe('');
});
