import { mergedBuckets } from './exponential-buckets';

const of = (scale: number, offset: number, ...counts: readonly number[]) => ({
  ...{ scale, positive: { offset, counts: counts.map(BigInt) } },
});
const merged = (...[left, right]: ReturnType<typeof of>[]) => {
  const { scale, positive } = mergedBuckets(left!, right!);
  return [scale, positive.offset, positive.counts.map(Number)];
};

test('buckets of the same resolution add up, without those at the ends that count nothing', () => {
  expect(merged(of(0, 1, 0, 1, 2), of(0, 3, 3, 4, 0))).toEqual([0, 2, [1, 5, 4]]);
  expect(merged(of(0, 1, 1), of(0, -2, 1))).toEqual([0, -2, [1, 0, 0, 1]]);
  expect(merged(of(0, 1), of(0, 2, 3))).toEqual([0, 2, [3]]);
  expect(merged(of(0, 1, 5), of(0, 2))).toEqual([0, 1, [5]]);
});

test('of two resolutions, the lower one is that of both', () => {
  expect(merged(of(1, 0, 1, 2, 3, 4), of(0, 0, 10))).toEqual([0, 0, [13, 7]]);
  expect(merged(of(1, 1, 1, 2, 3), of(0, 0, 10))).toEqual([0, 0, [11, 5]]);
  expect(merged(of(1, -3, 1, 2, 3), of(0, 0, 10))).toEqual([0, -2, [1, 5, 10]]);
});

test('more than 160 buckets become wider, on both sides of zero', () => {
  const wide = of(3, 0, ...new Array<number>(160).fill(1));

  expect(merged(wide, of(3, 0, 1))).toMatchObject([3, 0, { length: 160 }]);
  expect(merged(wide, of(3, 160, 1))).toEqual([2, 0, [...new Array<number>(80).fill(2), 1]]);
  expect(mergedBuckets({ ...wide, negative: { offset: 5, counts: [1n] } }, of(3, 160, 1)).negative).toEqual({
    offset: 2,
    counts: [1n],
  });
});
