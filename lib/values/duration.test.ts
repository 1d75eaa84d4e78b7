import { parseDuration } from './duration';

const second = 1_000_000_000n;

test.each([
  ['0', 0n],
  ['-0', 0n],
  ['5s', 5n * second],
  ['+5s', 5n * second],
  ['-1.5s', -1_500_000_000n],
  ['.5s', 500_000_000n],
  ['1h30m', 5400n * second],
  ['1h 30m'.replace(' ', ''), 5400n * second],
  ['1.5h', 5400n * second],
  ['2ns3us4µs5μs6ms', 2n + 3000n + 4000n + 5000n + 6_000_000n],
  ['9223372036854775807ns', 2n ** 63n - 1n],
  ['-9223372036854775808ns', -(2n ** 63n)],
])('%s is %p ns', (text, nanoseconds) => {
  expect(parseDuration(text)).toBe(nanoseconds);
});

test.each([
  ['', 'time: invalid duration ""'],
  ['abc', 'time: invalid duration "abc"'],
  ['-', 'time: invalid duration "-"'],
  ['.s', 'time: invalid duration ".s"'],
  ['5', 'time: missing unit in duration "5"'],
  ['5s5', 'time: missing unit in duration "5s5"'],
  ['1d', 'time: unknown unit "d" in duration "1d"'],
  ['5 s', 'time: unknown unit " s" in duration "5 s"'],
  ['5é', 'time: unknown unit "\\xc3\\xa9" in duration "5\\xc3\\xa9"'],
  ['5"', 'time: unknown unit "\\"" in duration "5\\""'],
  ['9223372036854775808ns', 'time: invalid duration "9223372036854775808ns"'],
  ['3000000h', 'time: invalid duration "3000000h"'],
])('%p: %s', (text, error) => {
  expect(parseDuration(text)).toEqual({ error });
});

test('a long number takes no time', () => {
  expect(parseDuration(`${'9'.repeat(1_000_000)}s`)).toHaveProperty('error');
});
