import { parsePrometheusDuration, prometheusDuration } from './prometheus-duration';

test.each([
  ['1m', 60n],
  ['1m30s', 90n],
  ['90s', 90n],
  ['1d', 86_400n],
  ['1w', 604_800n],
  ['1y', 31_536_000n],
  ['0', 0n],
  ['0s', 0n],
  ['1h1m', 3660n],
])('%s', (text, seconds) => {
  expect(parsePrometheusDuration(text)).toBe(seconds * 1_000_000_000n);
});

test.each(['', '1', '1.5s', 's', '1s1m', '-1s', '1us'])('%j is no duration', (text) => {
  expect(parsePrometheusDuration(text)).toBeUndefined();
});

test.each([
  [60n, '1m'],
  [90n, '1m30s'],
  [0n, '0s'],
  [86_400n, '1d'],
  [90_000n, '25h'],
  [1n, '1s'],
])('%d s are written as %s', (seconds, text) => {
  expect(prometheusDuration(seconds * 1_000_000_000n)).toBe(text);
});

test('parts of a second are milliseconds', () => {
  expect(prometheusDuration(1_500_000_000n)).toBe('1s500ms');
});
