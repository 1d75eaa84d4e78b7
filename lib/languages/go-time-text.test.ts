import { formatTime } from './go-time-text';

const utc = (nanoseconds: bigint) => ({ nanoseconds, zone: 'UTC' });

const time = 1_707_109_506_070_080_900n;

test.each([
  ['2006-01-02T15:04:05.999999999Z07:00', '2024-02-05T05:05:06.0700809Z'],
  ['Monday, Mon January Jan _2 2 06 002 __2', 'Monday, Mon February Feb  5 5 24 036  36'],
  ['3:4:5 PM pm 03 -0700 -07:00 -07 MST', '5:5:6 AM am 05 +0000 +00:00 +00 UTC'],
  ['.000 .999999 ,000000000', '.070 .07008 ,070080900'],
  ['', ''],
])('%s writes %s', (layout, text) => {
  expect(formatTime(layout, utc(time))).toBe(text);
});

test('midnight is twelve, and there are times before 1970', () => {
  expect(formatTime('3 PM', utc(0n))).toBe('12 AM');
  expect(formatTime('2006-01-02 15:04:05.000', utc(-1_000_000n))).toBe('1969-12-31 23:59:59.999');
});
