import { quote, quoteBytes } from './quote';

test.each([
  ['plain text', 'a b', '"a b"'],
  ['quotes and backslashes', 'a"\\', '"a\\"\\\\"'],
  ['controls with a letter', '\x07\b\f\n\r\t\v', '"\\a\\b\\f\\n\\r\\t\\v"'],
  ['other controls', '\0\x1b\x7f', '"\\x00\\x1b\\x7f"'],
  ['printable characters of any script', 'é日😀', '"é日😀"'],
  ['characters that do not print', '\u00a0\u200b\ufeff\u{e0001}', '"\\u00a0\\u200b\\ufeff\\U000e0001"'],
  ['half a surrogate pair', 'a\ud800', '"a\ufffd"'],
])('%s', (_name, text, expected) => {
  expect(quote(text)).toBe(expected);
});

test('bytes are quoted as their text, and one by one where they are none', () => {
  expect(quoteBytes('a"')).toBe('"a\\""');
  expect(quoteBytes('\xc3\xa9\xff\xe2\x80\x8b\xc3')).toBe('"é\\xff\\u200b\\xc3"');
});
