import { toLower, toUpper } from './letter-case';

test.each([
  ['abc ä é', 'ABC Ä É'],
  ['straße', 'STRAßE'],
  ['ﬁ ŉ ΐ', 'ﬁ ŉ ΐ'],
  ['ſ ǆ ǅ µ', 'S Ǆ Ǆ Μ'],
  ['ᾀ ᾗ ᾳ ῳ', 'ᾈ ᾟ ᾼ ῼ'],
  ['ᾼ', 'ᾼ'],
  ['ⓐ ⅷ ͅ 𐐨', 'Ⓐ Ⅷ Ι 𐐀'],
  ['\u019b\u0264\u{10d70}', '\u019b\u0264\u{10d70}'],
])('%s in upper case is %s', (text, upper) => {
  expect(toUpper(text)).toBe(upper);
});

test.each([
  ['ABC Ä É', 'abc ä é'],
  ['İstanbul I', 'istanbul i'],
  ['ΌΣΟΣ ΟΔΟΣ', 'όσοσ οδοσ'],
  ['ẞ K Ω ǅ', 'ß k ω ǆ'],
  ['ᾈ Ⓐ Ⅷ 𐐀', 'ᾀ ⓐ ⅷ 𐐨'],
  ['\u1c89\ua7dc\u{10d50}', '\u1c89\ua7dc\u{10d50}'],
])('%s in lower case is %s', (text, lower) => {
  expect(toLower(text)).toBe(lower);
});
