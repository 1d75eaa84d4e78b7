import { byteLength, sliceBytes } from './byte-slice';

test('bytes count, not characters', () => {
  expect(byteLength('é😀')).toBe(6);
  expect(sliceBytes('aéb', 1, 3)).toBe('é');
  expect(sliceBytes('abc', 1)).toBe('bc');
});

test('half of a character is a byte by itself, which still counts as one', () => {
  const half = sliceBytes('é', 0, 1);

  expect(half).toBe('\udcc3');
  expect(byteLength(half)).toBe(1);
});
