import { coarser } from '../processors/exponential-buckets';
import type { DataPoint, ExponentialBuckets } from '../telemetry';

/** The finest buckets that there are. */
const FINEST = 20;
/** The exponent of the least number that has all its digits. */
const LEAST_EXPONENT = -1022;

/**
 * A value more of an exponential histogram. Buckets are as fine as they can be without being too many.
 * @param count how often it's there
 * @param most how many buckets there can be on each side of zero
 */
export function observedExponentially(point: DataPoint, value: number, count: bigint, most: number): DataPoint {
  const { count: before = 0n, sum = 0, zeroCount = 0n, min = value, max = value } = point;
  const all = { ...point, count: before + count, min: Math.min(min, value), max: Math.max(max, value) };
  if (value === 0) return { ...withBuckets(all), sum, zeroCount: zeroCount + count };
  const name = value > 0 ? 'positive' : 'negative';
  const counted = { ...all, sum: sum + value * Number(count), zeroCount };
  // As long as all are zero, a scale says nothing.
  const scale = before === zeroCount ? FINEST : (point.scale ?? 0);
  const own = point[name] ?? NONE;
  const index = indexOf(Math.abs(value), scale);
  const times = coarsenings(own, index, most);
  const sides = withBuckets({ ...counted, scale: scale - times }, times);
  return { ...sides, [name]: added(sides[name] ?? NONE, indexOf(Math.abs(value), scale - times), count) };
}

const NONE: ExponentialBuckets = { offset: 0, counts: [] };

/** The point with the members of an exponential histogram. @param times how often two buckets become one */
function withBuckets(point: DataPoint, times = 0): DataPoint {
  const { scale = 0, positive = NONE, negative = NONE } = point;
  return { ...point, scale, positive: coarser(positive, times), negative: coarser(negative, times) };
}

/** How often two buckets have to become one, so that another one isn't too many. */
function coarsenings({ offset, counts }: ExponentialBuckets, index: number, most: number): number {
  if (counts.length === 0) return 0;
  let [low, high] = [Math.min(offset, index), Math.max(offset + counts.length - 1, index)];
  let times = 0;
  for (; high - low >= most; times++) [low, high] = [Math.floor(low / 2), Math.floor(high / 2)];
  return times;
}

function added({ offset, counts }: ExponentialBuckets, index: number, count: bigint): ExponentialBuckets {
  if (counts.length === 0) return { offset: index, counts: [count] };
  const first = Math.min(offset, index);
  const length = Math.max(offset + counts.length, index + 1) - first;
  const sums = Array.from({ length }, (_, at) => counts[first + at - offset] ?? 0n);
  return { offset: first, counts: sums.with(index - first, sums[index - first]! + count) };
}

/** The bucket of a positive number: above the bound of that index, up to the next one. */
function indexOf(value: number, scale: number): number {
  const { exponent, isPower } = partsOf(value);
  if (scale <= 0) return Math.floor((isPower ? exponent - 1 : exponent) / 2 ** -scale);
  if (isPower) return exponent * 2 ** scale - 1;
  return Math.min(Math.floor(Math.log(value) * Math.LOG2E * 2 ** scale), 1024 * 2 ** scale - 1);
}

/** A number as a power of two and what is more; the least ones are all alike. */
function partsOf(value: number): { readonly exponent: number; readonly isPower: boolean } {
  const bits = Buffer.alloc(8);
  bits.writeDoubleBE(value);
  const exponent = ((bits.readUInt16BE(0) >> 4) & 0x7ff) - 1023;
  if (exponent < LEAST_EXPONENT) return { exponent: LEAST_EXPONENT, isPower: true };
  return { exponent, isPower: (bits.readBigUInt64BE(0) & 0xfffffffffffffn) === 0n };
}
