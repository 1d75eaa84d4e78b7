import type { DataPoint, Metric } from '../../telemetry';
import type { OttlValue } from '../ottl-value';
import { literalFloat, literalText, refused } from './literal';

/** Adds what a bucket counts to those between the bounds. */
type Distribution = (counts: bigint[], bucket: Bucket, bounds: readonly number[]) => void;

interface Bucket {
  readonly lower: number;
  readonly upper: number;
  readonly count: bigint;
}

const distributions: Readonly<Record<string, Distribution | undefined>> = {
  upper(counts, { upper, count }, bounds) {
    add(
      counts,
      orLast(
        bounds.findIndex((bound) => upper <= bound),
        bounds,
      ),
      count,
    );
  },
  midpoint(counts, { lower, upper, count }, bounds) {
    const middle = (lower + upper) / 2;
    const at = bounds.findIndex((bound) => middle <= bound);
    add(counts, at < 0 ? bounds.length - 1 : Math.max(0, at - 1), count);
  },
  uniform(counts, { lower, upper, count }, bounds) {
    const start = bounds.findIndex((bound) => lower <= bound);
    const end = orLast(
      bounds.findIndex((bound) => upper <= bound),
      bounds,
    );
    const parts = BigInt(end - start + 1);
    for (let at = start; at <= end; at++) {
      add(counts, at, count / parts + (BigInt(at - start) < count % parts ? 1n : 0n));
    }
  },
  // Alloy throws dice, and may get this: each has its share by width, and the rest goes to the first ones.
  random(counts, { lower, upper, count }, bounds) {
    const start = bounds.findIndex((bound) => lower <= bound);
    const end = orLast(
      bounds.findIndex((bound) => upper <= bound),
      bounds,
    );
    let rest = count;
    for (let at = start; at <= end && end > start; at++) {
      const width = Math.min(bounds[at]!, upper) - Math.max(at === 0 ? lower : bounds[at - 1]!, lower);
      const share = BigInt(Math.floor(Number(count) * (width / (upper - lower))));
      const given = share < rest ? share : rest;
      add(counts, at, given);
      rest -= given;
    }
    const parts = BigInt(end - start + 1);
    for (let at = start; at <= end; at++) add(counts, at, rest / parts + (BigInt(at - start) < rest % parts ? 1n : 0n));
  },
};

/**
 * The members of a histogram that an exponential one becomes; undefined for another type.
 * @throws UnsupportedOttl for what Alloy refuses
 */
export function explicitHistogram(
  { type, points }: Metric,
  distribution: OttlValue,
  bounds: OttlValue,
): Partial<Metric> | undefined {
  const name = literalText(distribution, 'distribution_fn') || 'random';
  const distribute = Object.hasOwn(distributions, name) ? distributions[name] : undefined;
  if (distribute === undefined) throw refused('the distribution function is one of upper, midpoint, random, uniform');
  const list = Array.isArray(bounds) ? bounds.map((bound: OttlValue) => literalFloat(bound, 'a bound')) : [];
  if (list.length === 0) throw refused('explicit bounds are missing');
  if (type !== 'exponential_histogram') return undefined;
  return {
    type: 'histogram',
    metadata: new Map(),
    points: points.map((point) => explicitPoint(point, list, distribute)),
  };
}

/** There are as many buckets as bounds, and none for what is negative. */
function explicitPoint(point: DataPoint, bounds: readonly number[], distribute: Distribution): DataPoint {
  const { attributes, start, time, count = 0n, sum = 0, min = 0, max = 0, zeroCount = 0n, exemplars = [] } = point;
  const counts = bounds.map(() => 0n);
  if (bounds[0] === 0) add(counts, 0, zeroCount);
  for (const bucket of bucketsOf(point)) {
    const { lower, upper } = bucket;
    const within = bounds.findIndex((bound, at) => at > 0 && lower > bounds[at - 1]! && upper <= bound);
    if (lower > bounds.at(-1)!) add(counts, bounds.length - 1, bucket.count);
    else if (within > 0) add(counts, within - 1, bucket.count);
    else distribute(counts, bucket, bounds);
  }
  return { attributes, start, time, flags: 0, count, sum, min, max, bounds, bucketCounts: counts, exemplars };
}

function bucketsOf({ scale = 0, positive }: DataPoint): readonly Bucket[] {
  const { offset, counts } = positive ?? { offset: 0, counts: [] };
  const factor = Math.LN2 * 2 ** -scale;
  return counts.map((count, at) => ({
    lower: Math.exp((offset + at) * factor),
    upper: Math.exp((offset + at + 1) * factor),
    count,
  }));
}

function orLast(at: number, bounds: readonly number[]): number {
  return at < 0 ? bounds.length - 1 : at;
}

function add(counts: bigint[], at: number, count: bigint): void {
  counts[at] = counts[at]! + count;
}
