import { formatTime } from './go-time-text';
import { clockFace, timeOfClock, zoneName } from './zoned-time';

const clock = { year: 2024, month: 7, day: 1, hour: 12, minute: 0, second: 0, nanosecond: 5 };

test.each([
  ['UTC', 'UTC', '12:00:00 +0000'],
  ['Local', 'UTC', '12:00:00 +0000'],
  ['Europe/Berlin', 'CEST', '12:00:00 +0200'],
  ['US/Eastern', 'EDT', '12:00:00 -0400'],
  ['Asia/Kathmandu', '+0545', '12:00:00 +0545'],
  ['Europe/Lisbon', 'WEST', '12:00:00 +0100'],
])('%s: %s', (zone, name, shown) => {
  const time = timeOfClock(clock, zone);

  expect(zoneName(time)).toBe(name);
  expect(clockFace(time)).toMatchObject({ date: new Date(Date.UTC(2024, 6, 1, 12)), nanosecond: 5 });
  expect(formatTime('15:04:05 -0700', time)).toBe(shown);
});

test('an abbreviation stands for the time at which it was in use', () => {
  expect(zoneName(timeOfClock({ ...clock, year: 1993 }, 'Europe/Lisbon'))).toBe('CEST');
  expect(zoneName(timeOfClock({ ...clock, year: 1850 }, 'Europe/Berlin'))).toBe('LMT');
});

test('a zone without a name is shown by its offset', () => {
  expect(formatTime('MST Z07:00', timeOfClock(clock, { name: '', offset: -12_600 }))).toBe('-0330 -03:30');
  expect(formatTime('MST Z07:00', timeOfClock(clock, { name: 'X', offset: 0 }))).toBe('X Z');
});

test('a day that a month has not is one of the next', () => {
  const time = timeOfClock({ ...clock, month: 2, day: 30 }, 'Asia/Tokyo');

  expect(formatTime('2006-01-02 15 MST', time)).toBe('2024-03-01 12 JST');
});

test('a time that is too far away is none', () => {
  expect(() => clockFace({ nanoseconds: 10n ** 30n, zone: 'UTC' })).toThrow(RangeError);
  expect(() => clockFace({ nanoseconds: 10n ** 30n, zone: 'Asia/Tokyo' })).toThrow(RangeError);
});
