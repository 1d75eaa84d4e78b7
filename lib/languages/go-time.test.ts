import { parseTime, parseTimestamp } from './go-time';

const second = 1_000_000_000n;
const at = (text: string) => BigInt(Date.parse(text)) * 1_000_000n;

test.each([
  ['Unix', '5', 5n * second],
  ['Unix', '5.25', 5n * second + second / 4n],
  ['Unix', '-5', -5n * second],
  ['UnixMs', '5', 5_000_000n],
  ['UnixUs', '5', 5_000n],
  ['UnixNs', '5', 5n],
  ['RFC822Z', '02 Jan 06 15:04 -0700', at('2006-01-02T22:04:00Z')],
  ['ANSIC', 'Mon Jan  2 15:04:05 2006', at('2006-01-02T15:04:05Z')],
  ['2006-002', '2024-366', at('2024-12-31')],
])('%s: %s', (format, text, expected) => {
  expect(parseTimestamp(format, text)).toBe(expected);
});

test.each([
  ['Unix', 'x'],
  ['Unix', '1.2.3'],
  ['UnixMs', '1.5'],
  ['UnixNs', '99999999999999999999'],
  ['RFC3339', '2006-01-02'],
  ['yyyy-MM-dd', '2023-11-14'],
  ['', '2023'],
])("%s doesn't read %s", (format, text) => {
  expect(parseTimestamp(format, text)).toBeUndefined();
});

test('a layout without a year means the nearest', () => {
  const january = at('2024-01-05');

  expect(parseTimestamp('Jan _2', 'Jan  3', { now: january })).toBe(at('2024-01-03'));
  expect(parseTimestamp('Jan _2', 'Dec 31', { now: january })).toBe(at('2023-12-31'));
  expect(parseTimestamp('Jan _2', 'Jan  1', { now: at('2023-12-30') })).toBe(at('2024-01-01'));
});

test('clocks of a place: hours that happen twice or never', () => {
  const layout = '2006-01-02 15:04';

  expect(parseTime(layout, '2023-07-01 12:00', 'America/New_York')).toBe(at('2023-07-01T16:00Z'));
  expect(parseTime(layout, '2023-03-12 02:30', 'America/New_York')).toBe(at('2023-03-12T06:30Z'));
  expect(parseTime(layout, '2023-11-05 01:30', 'America/New_York')).toBe(at('2023-11-05T05:30Z'));
  expect(parseTime(layout, '0001-01-01 00:00', 'America/New_York')).toBe(-62_135_579_038n * second);
});

test('an abbreviation counts where its place has it', () => {
  const layout = '2006-01-02 15:04 MST';

  expect(parseTime(layout, '2023-07-01 12:00 CEST', 'Europe/Berlin')).toBe(at('2023-07-01T10:00Z'));
  expect(parseTime(layout, '2023-07-01 12:00 CEST', 'America/New_York')).toBe(at('2023-07-01T12:00Z'));
  expect(parseTime(layout, '2023-07-01 12:00 GMT+3')).toBe(at('2023-07-01T12:00Z'));
});
