import { characterValue, numberValue } from './number';

test.each([
  ['0', 0n],
  ['-3', -3n],
  ['1_000', 1000n],
  ['0x1F', 31n],
  ['017', 15n],
  ['0b11', 3n],
  ['18446744073709551615', 18446744073709551615n],
  ['1.5', 1.5],
  ['.5', 0.5],
  ['1e3', 1000],
  ['0x1p4', 16],
  ['0x1.8p1', 3],
])('%s is a number', (text, value) => {
  expect(numberValue(text)).toBe(value);
});

test('a complex number has no value here', () => {
  expect(numberValue('1+2i')).toBeNaN();
});

test.each([
  ['18446744073709551616', 'integer overflow: "18446744073709551616"'],
  ['08', 'integer overflow: "08"'],
  ['-', 'illegal number syntax: "-"'],
  ['1__0', 'illegal number syntax: "1__0"'],
  ['0x', 'illegal number syntax: "0x"'],
  ['1e', 'illegal number syntax: "1e"'],
  ['1e999', 'illegal number syntax: "1e999"'],
])('%s is none: %s', (text, problem) => {
  expect(numberValue(text)).toBe(problem);
});

test('a character is its code point', () => {
  expect(characterValue("'a'")).toBe(97n);
  expect(characterValue("'\\n'")).toBe(10n);
  expect(characterValue("'\\''")).toBe(39n);
  expect(characterValue("'\"'")).toBe(34n);
  expect(characterValue("'😀'")).toBe(0x1f600n);
});

test.each([
  ["'ab'", "malformed character constant: 'ab'"],
  ["''", 'invalid syntax'],
])('%s is no character', (quoted, problem) => {
  expect(characterValue(quoted)).toBe(problem);
});
