import type { DataPoint } from '../telemetry';
import { countedSince } from './cumulative-to-delta';

const first = { initialValue: 'auto', begun: 100n } as const;
const point = (changes: Partial<DataPoint>): DataPoint => ({
  attributes: new Map(),
  start: 0n,
  time: 1n,
  flags: 0,
  ...changes,
});
const since = (before: Partial<DataPoint>, after: Partial<DataPoint>) =>
  countedSince(point(before), point({ time: 2n, ...after }), first);

test('a point counts since the time of the one before', () => {
  expect(since({ value: 3n }, { value: 10n }).sent).toMatchObject({ start: 1n, time: 2n, value: 7n });
  expect(since({ value: 0.5 }, { value: 2 }).sent).toMatchObject({ value: 1.5 });
  expect(since({ value: 10n }, { value: 3n })).toMatchObject({
    dropped: expect.stringContaining('begun anew'),
    next: { value: 3n },
  });
});

test.each([
  ['auto', { start: 100n, time: 101n }, { start: 100n }],
  ['auto', { start: 99n, time: 101n }, undefined],
  ['auto', { start: 100n, time: 100n }, undefined],
  ['keep', { start: 99n, time: 101n }, { start: 0n }],
  ['drop', { start: 100n, time: 101n }, undefined],
] as const)('the first point of a series, with %s', (initialValue, changes, sent) => {
  const result = countedSince(undefined, point({ value: 3n, ...changes }), { initialValue, begun: 100n });

  if (sent === undefined) expect(result.sent).toBeUndefined();
  else expect(result.sent).toMatchObject({ value: 3n, ...sent });
  expect(result.next).toMatchObject({ value: 3n });
});

test('a histogram that has counted less counts as a whole, one with other buckets not at all', () => {
  const histogram = (count: bigint, ...bucketCounts: bigint[]) => ({
    count,
    sum: Number(count),
    bounds: [1],
    bucketCounts,
  });

  expect(since({ ...histogram(5n, 2n, 3n), min: 1 }, { ...histogram(7n, 3n, 4n), min: 1, max: 4 }).sent).toEqual(
    point({ ...histogram(2n, 1n, 1n), start: 1n, time: 2n }),
  );
  expect(since(histogram(5n, 2n, 3n), histogram(1n, 1n, 0n)).sent).toMatchObject({ count: 1n, bucketCounts: [1n, 0n] });
  expect(since(histogram(5n, 2n, 3n), { ...histogram(7n, 3n, 4n), bounds: [2] }).dropped).toContain('other buckets');
});

test('points without a value are left alone', () => {
  expect(since({ value: 1n }, { value: 5n, flags: 1 })).toMatchObject({
    dropped: expect.any(String),
    next: { value: 1n },
  });
  expect(since({ value: 1 }, { value: Number.NaN }).sent).toMatchObject({ start: 0n, value: Number.NaN });
});

test('buckets that count as zero now are no longer what they were', () => {
  const exponential = (zeroThreshold: number, zeroCount: bigint, count: bigint, ...counts: bigint[]) => ({
    ...{ scale: 0, zeroThreshold, zeroCount, count, sum: 0 },
    positive: { offset: 0, counts },
    negative: { offset: 0, counts: [] },
  });
  const { sent } = since(exponential(0, 1n, 6n, 2n, 3n), exponential(2, 4n, 10n, 0n, 6n));

  expect(sent).toMatchObject({ count: 4n, zeroCount: 1n, positive: { offset: 1, counts: [3n] } });
  expect(since(exponential(2, 1n, 6n, 2n), exponential(1, 1n, 7n, 3n)).dropped).toContain('counted less');
});
