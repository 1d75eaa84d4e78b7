import { unquote } from './go-text';

test('a string in double quotes has the escapes of Go', () => {
  expect(unquote('"a\\n\\t\\"\\\\"')).toBe('a\n\t"\\');
  expect(unquote('"\\x41\\101\\u00e9\\U0001F600"')).toBe('AAé😀');
});

test('bytes that follow each other make one character', () => {
  expect(unquote('"\\xc3\\xa9"')).toBe('é');
  expect(unquote('"\\xff"')).toBe('\ufffd');
});

test('a text in backticks has no escapes', () => {
  expect(unquote('`a\\n`')).toBe('a\\n');
});

test.each(['"\\d"', '"\\\'"', '"\\x4"', '"\\u12"', '"\\ud800"', '"\\U00110000"', '"\\400"', '"a\nb"'])(
  'Go refuses %j',
  (quoted) => {
    expect(unquote(quoted)).toBeUndefined();
  },
);
