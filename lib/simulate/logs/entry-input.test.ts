import { nanoseconds } from './entry-input';

test.each<[bigint | string | undefined, bigint]>([
  [undefined, 5n],
  [7n, 7n],
  ['2024-01-01T00:00:00Z', 1_704_067_200_000_000_000n],
  ['2024-01-01T00:00:00.123456789Z', 1_704_067_200_123_456_789n],
  ['2024-01-01T01:00:00.5+01:00', 1_704_067_200_500_000_000n],
])('%s', (time, expected) => {
  expect(nanoseconds(time, 5n)).toBe(expected);
});

test.each(['', 'yesterday', '2024-01-01', '2024-13-01T00:00:00Z', '2024-01-01T00:00:00'])('%j is no time', (time) => {
  expect(() => nanoseconds(time, 5n)).toThrow(RangeError);
});
