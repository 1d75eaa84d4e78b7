import type { DataPoint, ExponentialBuckets } from '../telemetry';

/** So many buckets on each side of zero are kept; for more of them, each is made wider. */
const MOST = 160;

type Sides = Pick<DataPoint, 'scale' | 'positive' | 'negative'>;

const none: ExponentialBuckets = { offset: 0, counts: [] };

/** The buckets of two points together, of the resolution that both can have. */
export function mergedBuckets(left: Sides, right: Sides): Required<Sides> {
  const common = Math.min(left.scale ?? 0, right.scale ?? 0);
  const sides = (['positive', 'negative'] as const).map((name) =>
    [left, right].map((point) => widened(point[name] ?? none, (point.scale ?? 0) - common)),
  );
  const more = Math.max(...sides.map(([a, b]) => steps(a!, b!)));
  const [positive, negative] = sides.map(([a, b]) => merged(widened(a!, more), widened(b!, more)));
  return { scale: common - more, positive: positive!, negative: negative! };
}

/** The buckets where two become one, so many times. What is no longer needed stays as zeros. */
function widened(buckets: ExponentialBuckets, times: number): ExponentialBuckets {
  let current = buckets;
  for (let turn = 0; turn < times; turn++) {
    const { offset, counts } = current;
    const shift = offset % 2 === 0 ? 0 : 1;
    const size = counts.length === 0 ? 0 : (counts.length >> 1) + (counts.length % 2 !== 0 || shift === 1 ? 1 : 0);
    current = {
      offset: (offset - shift) / 2,
      counts: counts.map((_, at) =>
        at < size ? (counts[at * 2 - shift] ?? 0n) + (counts[at * 2 - shift + 1] ?? 0n) : 0n,
      ),
    };
  }
  return current;
}

/** The buckets where two become one, so many times; without those that are no longer needed. */
export function coarser({ offset, counts }: ExponentialBuckets, times: number): ExponentialBuckets {
  const wide = (index: number) => Math.floor(index / 2 ** times);
  const first = wide(offset);
  if (counts.length === 0) return { offset: first, counts };
  const sums = new Array<bigint>(wide(offset + counts.length - 1) - first + 1).fill(0n);
  for (const [at, count] of counts.entries()) sums[wide(offset + at) - first]! += count;
  return { offset: first, counts: sums };
}

/** How often buckets have to become wider, so that there are not too many. */
function steps(left: ExponentialBuckets, right: ExponentialBuckets): number {
  let { from, to } = used(left, right);
  let count = 0;
  for (; to - from > MOST; count++) {
    from = Math.trunc(from / 2);
    to = Math.trunc(to / 2);
  }
  return count;
}

function merged(left: ExponentialBuckets, right: ExponentialBuckets): ExponentialBuckets {
  if (right.counts.length === 0) return left;
  if (left.counts.length === 0) return right;
  const { from, to } = used(left, right);
  const counts = Array.from({ length: to - from }, (_, at) => countAt(left, from + at) + countAt(right, from + at));
  return { offset: from, counts };
}

/** From where to where something is counted. */
function used(left: ExponentialBuckets, right: ExponentialBuckets): { readonly from: number; readonly to: number } {
  let from = Math.min(left.offset, right.offset);
  let to = Math.max(left.offset + left.counts.length, right.offset + right.counts.length);
  const isEmpty = (index: number) => countAt(left, index) === 0n && countAt(right, index) === 0n;
  while (from < to && isEmpty(from)) from++;
  while (from < to - 1 && isEmpty(to - 1)) to--;
  return { from, to };
}

function countAt({ offset, counts }: ExponentialBuckets, index: number): bigint {
  return counts[index - offset] ?? 0n;
}
