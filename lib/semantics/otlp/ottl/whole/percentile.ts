import type { DataPoint } from '../../telemetry';
import { OttlError } from '../ottl-error';

/**
 * The value that so many hundredths of the observations of a histogram don't exceed, as far as its buckets tell; undefined where they tell nothing.
 * @throws OttlError for buckets that don't fit together
 */
export function percentileOf(point: DataPoint, percentile: number): number | undefined {
  const { count = 0n } = point;
  if (count === 0n) return undefined;
  const target = BigInt(Math.ceil(Number(count) * (percentile / 100)));
  if (point.bounds !== undefined) return ofHistogram(point, target);
  return point.scale === undefined ? undefined : ofExponential(point, target);
}

function ofHistogram(point: DataPoint, target: bigint): number | undefined {
  const { bounds = [], bucketCounts = [], min, max } = point;
  if (bucketCounts.length === 0) return undefined;
  if (bucketCounts.length !== bounds.length + 1) throw new OttlError('malformed data: bucketCounts and explicitBounds');
  if (bounds.length === 0) {
    if (min === undefined || max === undefined) return undefined;
    return linear(min, max, Number(target) / Number(bucketCounts[0]));
  }
  const found = bucketWith(bucketCounts, target, 0n);
  if (found === undefined) throw new OttlError("malformed data: the buckets don't reach the count");
  const edges = edgesOf(point, found.at);
  return typeof edges === 'number' ? edges : linear(...edges, found.ratio);
}

/** Where a bucket begins and ends: the first and the last one as far as the smallest and the greatest value tell, or one value. */
function edgesOf({ bounds = [], min, max }: DataPoint, at: number): readonly [number, number] | number {
  const [lower, upper] = [bounds[at - 1], bounds[at]];
  if (lower === undefined) {
    if (min !== undefined && min < upper!) return [min, upper!];
    return upper! < 0 ? upper! : [0, upper!];
  }
  if (upper !== undefined) return [lower, upper];
  return max === undefined || max <= lower ? lower : [lower, max];
}

function ofExponential(point: DataPoint, target: bigint): number | undefined {
  const { scale = 0, zeroCount = 0n, zeroThreshold = 0 } = point;
  const { negative = { offset: 0, counts: [] }, positive = { offset: 0, counts: [] } } = point;
  if (negative.counts.length === 0 && positive.counts.length === 0 && zeroCount === 0n) return undefined;
  const below = bucketWith(negative.counts.toReversed(), target, 0n);
  if (below !== undefined) {
    const index = negative.offset + negative.counts.length - 1 - below.at;
    return -logarithmic(boundAt(index, scale), boundAt(index + 1, scale), 1 - below.ratio);
  }
  const negatives = negative.counts.reduce((sum, count) => sum + count, 0n);
  if (negatives + zeroCount >= target) {
    const isPositive = negative.counts.length === 0 && positive.counts.length > 0;
    const isNegative = positive.counts.length === 0 && negative.counts.length > 0;
    const ratio = Number(target - negatives) / Number(zeroCount);
    return linear(isPositive ? 0 : -zeroThreshold, isNegative ? 0 : zeroThreshold, ratio);
  }
  const above = bucketWith(positive.counts, target, negatives + zeroCount);
  if (above === undefined) throw new OttlError("malformed data: the buckets don't reach the count");
  const index = positive.offset + above.at;
  return logarithmic(boundAt(index, scale), boundAt(index + 1, scale), above.ratio);
}

/** The bucket that a number of observations is reached in, and how much of it that takes. */
function bucketWith(
  counts: readonly bigint[],
  target: bigint,
  before: bigint,
): { readonly at: number; readonly ratio: number } | undefined {
  let sum = before;
  for (const [at, count] of counts.entries()) {
    if (sum + count >= target) return { at, ratio: Number(target - sum) / Number(count) };
    sum += count;
  }
  return undefined;
}

function boundAt(index: number, scale: number): number {
  return scale <= 0 ? 2 ** (index * 2 ** -scale) : Math.exp(index * (Math.LN2 * 2 ** -scale));
}

function linear(lower: number, upper: number, ratio: number): number {
  if (ratio < 0 || ratio > 1) throw new OttlError('linear interpolation: invalid ratio');
  return lower + ratio * (upper - lower);
}

function logarithmic(lower: number, upper: number, ratio: number): number {
  if (ratio < 0 || ratio > 1) throw new OttlError('logarithmic interpolation: invalid ratio');
  if (lower <= 0 || upper <= 0) throw new OttlError('logarithmic interpolation: bounds must be positive');
  const [low, high] = [Math.log2(lower), Math.log2(upper)];
  return 2 ** (low + (high - low) * ratio);
}
