import { isDeepStrictEqual } from 'node:util';
import type { DataPoint, ExponentialBuckets } from '../telemetry';
import { coarser } from './exponential-buckets';

/** What becomes of the first point of a series. */
export interface FirstPoints {
  /** `keep` sends it, `drop` doesn't, `auto` does where its series has begun since the processor has. */
  readonly initialValue: 'auto' | 'keep' | 'drop';
  /** When the processor began, in nanoseconds since 1970. */
  readonly begun: bigint;
}

/** A point of a series with what has been counted since the one before, and the point that the next one is compared with. */
export interface Delta {
  /** Undefined where it isn't sent. */
  readonly sent?: DataPoint;
  /** Why it isn't sent. */
  readonly dropped?: string;
  readonly next: DataPoint | undefined;
}

type Difference = { readonly changed: Partial<DataPoint> } | { readonly dropped: string };

/** What a point has counted since the one before of its series. */
export function countedSince(before: DataPoint | undefined, point: DataPoint, first: FirstPoints): Delta {
  if ((point.flags & 1) !== 0) return { dropped: 'it says that nothing was recorded', next: before };
  if (typeof point.value === 'number' && Number.isNaN(point.value)) return { sent: point, next: before };
  if (before === undefined) return firstOf(point, first);
  if (point.scale !== undefined && isOther(before, point)) {
    return { dropped: 'it has counted less than the point before, or in finer buckets', next: before };
  }
  const difference = differenceOf(before, point);
  if ('dropped' in difference) return { ...difference, next: point };
  const sum = Number.isNaN(point.sum) ? before.sum : point.sum;
  const { changed } = difference;
  return {
    sent: { ...withoutLimits(point), start: before.time, ...changed },
    next: sum === undefined ? point : { ...point, sum },
  };
}

function firstOf(point: DataPoint, { initialValue, begun }: FirstPoints): Delta {
  const dropped = 'nothing is known of its series before it';
  switch (initialValue) {
    case 'drop':
      return { dropped, next: point };
    case 'keep':
      return { sent: { ...withoutLimits(point), start: 0n }, next: point };
    case 'auto': {
      const isKnown = point.start >= begun && point.start !== point.time;
      return isKnown ? { sent: withoutLimits(point), next: point } : { dropped, next: point };
    }
  }
}

/** The lowest and the highest value since the point before can't be told. */
function withoutLimits({ min: _, max: __, ...point }: DataPoint): DataPoint {
  return point;
}

function differenceOf(before: DataPoint, point: DataPoint): Difference {
  if (point.value !== undefined) return numberDifference(before.value ?? 0n, point.value);
  return point.scale === undefined ? histogramDifference(before, point) : exponentialDifference(before, point);
}

function numberDifference(before: bigint | number, value: bigint | number): Difference {
  if (value < before) return { dropped: 'it has counted less than the point before: its series has begun anew' };
  if (typeof value === 'bigint') return { changed: { value: BigInt.asIntN(64, value - (before as bigint)) } };
  return { changed: { value: value - (before as number) } };
}

function histogramDifference(before: DataPoint, point: DataPoint): Difference {
  const { count = 0n, bucketCounts = [] } = point;
  if (bucketCounts.length !== before.bucketCounts?.length || !isDeepStrictEqual(point.bounds, before.bounds)) {
    return { dropped: 'it has other buckets than the point before' };
  }
  // What has counted less has begun anew, and all of it counts.
  if (count < (before.count ?? 0n)) return { changed: {} };
  return {
    changed: {
      count: count - (before.count ?? 0n),
      ...sumDifference(before, point),
      bucketCounts: bucketCounts.map((counted, at) => unsigned(counted - (before.bucketCounts?.[at] ?? 0n))),
    },
  };
}

/** Points whose difference can't be told. */
function isOther(before: DataPoint, point: DataPoint): boolean {
  return (
    (point.count ?? 0n) < (before.count ?? 0n) ||
    (point.zeroThreshold ?? 0) < (before.zeroThreshold ?? 0) ||
    (point.scale ?? 0) > (before.scale ?? 0)
  );
}

function exponentialDifference(before: DataPoint, point: DataPoint): Difference {
  const { scale = 0, zeroThreshold = 0 } = point;
  const { scale: scaleBefore = 0 } = before;
  let zeros = before.zeroCount ?? 0n;
  const sideBefore = (name: 'positive' | 'negative') => {
    const { offset, counts } = before[name] ?? { offset: 0, counts: [] };
    // More counts as zero than before.
    const cut = zeroThreshold > (before.zeroThreshold ?? 0) ? lowest(zeroThreshold, scaleBefore) - offset + 1 : 0;
    const trimmed = Math.min(Math.max(cut, 0), counts.length);
    for (const count of counts.slice(0, trimmed)) zeros += count;
    return coarser({ offset: offset + trimmed, counts: counts.slice(trimmed) }, scaleBefore - scale);
  };
  const [positive, negative] = (['positive', 'negative'] as const).map((name) => ({
    own: point[name] ?? { offset: 0, counts: [] },
    before: sideBefore(name),
  }));
  return {
    changed: {
      count: (point.count ?? 0n) - (before.count ?? 0n),
      ...sumDifference(before, point),
      zeroCount: unsigned((point.zeroCount ?? 0n) - zeros),
      positive: bucketDifference(positive!.own, positive!.before),
      negative: bucketDifference(negative!.own, negative!.before),
    },
  };
}

/** The sum of a point, unless it has none, or one that says nothing. */
function sumDifference(before: DataPoint, { sum }: DataPoint): Partial<DataPoint> {
  return sum === undefined || Number.isNaN(sum) ? {} : { sum: sum - (before.sum ?? 0) };
}

/** The index of the bucket that a distance from zero lies in. */
function lowest(distance: number, scale: number): number {
  return Math.ceil(Math.log(distance) * Math.LOG2E * 2 ** scale) - 1;
}

/** From the first bucket that has counted more than before, to the last. */
function bucketDifference({ offset, counts }: ExponentialBuckets, before: ExponentialBuckets): ExponentialBuckets {
  const more = counts.map((count, at) => {
    const old = before.counts[offset + at - before.offset] ?? 0n;
    return count > old ? count - old : 0n;
  });
  const first = more.findIndex((count) => count > 0n);
  const last = more.findLastIndex((count) => count > 0n);
  return first < 0 ? { offset: 0, counts: [] } : { offset: offset + first, counts: more.slice(first, last + 1) };
}

/** Go's numbers without a sign go round. */
function unsigned(value: bigint): bigint {
  return BigInt.asUintN(64, value);
}
