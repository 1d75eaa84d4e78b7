import type { DataPoint, ExponentialBuckets } from '../telemetry';

/** A histogram of Prometheus that is one sample. */
export interface NativeHistogram {
  /** Resolution of the buckets, -4 to 8; -53 for buckets with bounds of their own. */
  readonly schema: number;
  readonly count: bigint;
  readonly sum: number;
  readonly zeroCount: bigint;
  readonly zeroThreshold: number;
  /** What the buckets count, by their indexes, without those that count nothing. */
  readonly positive: ReadonlyMap<number, bigint>;
  readonly negative: ReadonlyMap<number, bigint>;
  /** Upper bounds of the buckets from 0 on; behind the last one there is one more. */
  readonly bounds?: readonly number[];
}

const CUSTOM = -53;

/** The native histogram of a point with exponential buckets; undefined for buckets that are too wide to be those of one. */
export function nativeHistogram(point: DataPoint): NativeHistogram | undefined {
  const { scale = 0, count = 0n, sum = 0, zeroCount = 0n } = point;
  const { positive = { offset: 0, counts: [] }, negative = { offset: 0, counts: [] } } = point;
  if (scale < -4) return undefined;
  const coarser = Math.max(0, scale - 8);
  return {
    schema: Math.min(scale, 8),
    ...{ count, sum, zeroCount, zeroThreshold: 1e-128 },
    positive: coarsened(positive, coarser),
    negative: coarsened(negative, coarser),
  };
}

/** The native histogram of a point with bounds; undefined for bounds that don't fit its buckets. */
export function customHistogram(point: DataPoint): NativeHistogram | undefined {
  const { bounds = [], bucketCounts = [], count = 0n, sum = 0 } = point;
  if (bounds.length + 1 !== bucketCounts.length) return undefined;
  const positive = new Map([...bucketCounts.entries()].filter(([, each]) => each !== 0n));
  return {
    schema: CUSTOM,
    ...{ count, sum, zeroCount: 0n, zeroThreshold: 0 },
    positive,
    negative: new Map(),
    bounds,
  };
}

/**
 * The buckets where each holds 2 to a power of them. Where the first that are put together count nothing, what follows comes into lower ones
 * than it belongs to: so does Alloy.
 */
function coarsened({ offset, counts }: ExponentialBuckets, by: number): ReadonlyMap<number, bigint> {
  const buckets = new Map<number, bigint>();
  if (counts.length === 0) return buckets;
  const indexOf = (at: number) => ((at + offset) >> by) + 1;
  let index = indexOf(0);
  let place = index;
  let sum = 0n;
  const put = (next: number) => {
    place += next;
    if (sum !== 0n) buckets.set(place, sum);
    place++;
  };
  for (const [at, count] of counts.entries()) {
    const next = indexOf(at);
    if (next === index) sum += count;
    else if (sum === 0n) sum = count;
    else {
      put(next - index - 1);
      sum = count;
      index = next;
    }
  }
  put(indexOf(counts.length - 1) - index);
  return buckets;
}

/** As one line: `count 3, sum 7.5, schema 0, buckets 1: 2, 4: 1`. */
export function histogramText({ count, sum, schema, zeroCount, positive, negative, bounds }: NativeHistogram): string {
  const buckets = (name: string, counts: ReadonlyMap<number, bigint>) =>
    counts.size === 0 ? [] : [`${name} ${[...counts].map(([index, each]) => `${index}: ${each}`).join(', ')}`];
  return [
    `count ${count}, sum ${sum}`,
    bounds === undefined ? `schema ${schema}` : `bounds ${bounds.join(', ')}`,
    ...(zeroCount === 0n ? [] : [`zeros ${zeroCount}`]),
    ...buckets('buckets', positive),
    ...buckets('negative', negative),
  ].join(', ');
}
