import type { DataPoint } from '../telemetry';
import { observedExponentially } from './exponential-histogram';

const none: DataPoint = { attributes: new Map(), start: 0n, time: 0n, flags: 0 };
const of = (most: number, ...values: readonly number[]) =>
  values.reduce((point, value) => observedExponentially(point, value, 1n, most), none);

test('one value is in the finest bucket, above whose bound a power of two does not count', () => {
  expect(of(160, 4)).toMatchObject({ scale: 20, count: 1n, sum: 4, min: 4, max: 4 });
  expect(of(160, 4).positive).toEqual({ offset: 2 * 2 ** 20 - 1, counts: [1n] });
});

test('buckets become wider until there are not too many, on both sides of zero', () => {
  expect(of(2, 1, 2, 4)).toMatchObject({ scale: -1, positive: { offset: -1, counts: [1n, 2n] } });
  expect(of(4, 1, 2, 4, -3)).toMatchObject({ scale: 0, positive: { offset: -1, counts: [1n, 1n, 1n] } });
  expect(of(4, 1, 2, 4, -3).negative).toEqual({ offset: 1, counts: [1n] });
});

test('zeros count apart, and say nothing of a scale', () => {
  expect(of(4, 0, 0)).toMatchObject({ scale: 0, zeroCount: 2n, count: 2n, min: 0, max: 0 });
  expect(of(4, 0, 4)).toMatchObject({ scale: 20, zeroCount: 1n, count: 2n });
});
