import { entropy } from './entropy';

test.each([
  ['', 0],
  ['aaaa', 0],
  ['ab', 1],
  ['abcd', 2],
  ['aabbccddeeff', Math.log2(6)],
  // Characters are counted, and bytes divide.
  ['éé', 0.5],
])('%j has %d bits', (text, bits) => {
  expect(entropy(text)).toBeCloseTo(bits, 12);
});

test('it is exact where shares are powers of two', () => {
  expect(entropy('aabcdefghaabcdefgh'.slice(0, 8))).toBe(2.75);
  expect(entropy('abcdefghijklmnop')).toBe(4);
});
