import { encodingFacts } from '../../../facts';
import { decoded } from './encoding';
import { OttlError, UnsupportedOttl } from './ottl-error';

const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');

test.each([
  ['shift_jis', '93fa967b 41 b1 fa40 80', '日本Aｱⅰ\u0080'],
  ['csShiftJIS', '82a0', 'あ'],
  ['euc-jp', 'c6fc cbdc 8eb1 8fb0a1', '日本ｱ丂'],
  ['iso-2022-jp', '1b2442 467c 4b5c 1b2842 41 1b2849 31', '日本Aｱ'],
  ['iso-2022-jp', '1b2428 44 3021 0a 41', '丂\nA'],
  ['euc-kr', 'c7d1 8141 c652 a2e6 41', '한갂힣€A'],
  ['big5', 'a4e9 a5bb a3e1 a3c0 f9fe', '日本€\u2400\uffed'],
  ['gbk', 'd6d0 80 a2e3', '中€€'],
  ['gb18030', 'd6d0 8130 8130 9439 fc36 8135f437', '中\u0080\u{1f600}ḿ'],
  ['hz-gb-2312', '61 7e7b 5650 7e7d 7e7e 7e0a', 'a中~'],
  ['utf-16be', '0041 d83d de00', 'A\u{1f600}'],
  ['windows-1252', '80 e9', '€é'],
  ['ibm437', '82 41', 'éA'],
  ['ibm037', 'c1 c2', 'AB'],
  ['koi8-u', 'a4', 'є'],
  [' Windows-874 ', 'a1', 'ก'],
  ['iso646-us', '41 e9', 'A\ufffd'],
])('%s', (encoding, hex, text) => {
  expect(decoded(bytes(hex), encoding)).toBe(text);
});

/** What is no character takes as many bytes as it does in Go. */
test.each([
  ['shift_jis', '81', '?'],
  ['shift_jis', '8120 817f 81fd a0 fd 8540', '? ?\x7f????'],
  ['euc-jp', '8e 8e41 8ee0 8ea1', '??A?｡'],
  ['euc-jp', '8fa1 8fa141 8f41 a1', '??A?A?'],
  ['iso-2022-jp', '80 1b41 1b', '??A?'],
  ['iso-2022-jp', '1b2442 46', '?'],
  ['iso-2022-jp', '1b2849 60', '?'],
  ['euc-kr', '80 c7 41 c6 54', '??A?T'],
  ['big5', '80 a4 20 a4 80 a1', '?? ??'],
  ['gbk', 'd6 ff 30 d6', '??0?'],
  ['gb18030', '8130 8120 81308130', '?0? \u0080'],
  ['gb18030', '81 30', '?0'],
  ['hz-gb-2312', '7e41 80 7e7b 20 20 56', '????'],
  ['utf-16le', '00 d8 41 00 42', '?A?'],
  ['utf-16le', '00 dc 00 dc', '?'],
  ['utf-16le', '00', '?'],
  ['windows-874', 'db', '?'],
])('%s: %s has what is none', (encoding, hex, text) => {
  expect(decoded(bytes(hex), encoding)).toBe(text.replaceAll('?', '\ufffd'));
});

test("characters of Hong Kong's supplement, and encodings that Alloy has no characters of, are refused", () => {
  expect(() => decoded(bytes('8740'), 'big5')).toThrow(UnsupportedOttl);
  expect(() => decoded(bytes('41'), 'gb2312')).toThrow(OttlError);
  expect(() => decoded(bytes('41'), 'nope')).toThrow("unsupported encoding 'nope'");
});

test('encodings are known by all of their names', () => {
  expect(encodingFacts('CP437')).toBe(encodingFacts('ibm437'));
  expect(encodingFacts('cp1252')).toBeUndefined();
});
