import { isDeepStrictEqual } from 'node:util';
import type { DataPoint, ExponentialBuckets } from '../telemetry';

/** What is known of a series: its first point, or the one from which it counts, and the last one. */
export interface StartState {
  readonly start: bigint;
  readonly last: DataPoint;
  /** What is taken from its points. */
  readonly reference: DataPoint;
  /** The buckets that its points should have. */
  readonly bounds: DataPoint['bounds'];
  readonly scale: number | undefined;
}

/** A point with the time from which it counts, and the series behind it. */
export interface Started {
  /** Undefined for one that others are compared with. */
  readonly point: DataPoint | undefined;
  readonly state: StartState | undefined;
}

const MILLISECOND = 1_000_000n;

/**
 * Gives a point the time from which its series counts, unless it has one.
 * @param state undefined for the first point
 * @param subtracts whether the first point counts as the beginning, and is taken from all others
 */
export function started(state: StartState | undefined, point: DataPoint, subtracts: boolean): Started {
  if (point.start !== 0n && point.start !== point.time) return { point, state };
  if (state === undefined) {
    const { bounds, scale } = point;
    const first = { start: point.time, last: point, reference: point, bounds, scale };
    return { point: subtracts ? undefined : { ...point, start: point.time }, state: first };
  }
  if ((point.flags & 1) !== 0) return { point: { ...point, start: state.start }, state };
  if (hasBegunAnew(state, point)) {
    const start = point.time - MILLISECOND;
    const bounds = subtracts ? point.bounds : state.bounds;
    const anew = { start, last: point, reference: zeroOf(point, state), bounds, scale: point.scale };
    return { point: { ...point, start }, state: anew };
  }
  const next = { ...state, last: point };
  const counted = subtracts ? difference(point, state.reference) : point;
  return { point: { ...counted, start: state.start }, state: next };
}

/** Whether something of a point is less than before, or its buckets are others. */
function hasBegunAnew({ last, bounds, scale }: StartState, point: DataPoint): boolean {
  if (point.value !== undefined) {
    return parts(point.value).some((part, at) => part < parts(last.value ?? 0n)[at]!);
  }
  if ((point.count ?? 0n) < (last.count ?? 0n) || (point.sum ?? 0) < (last.sum ?? 0)) return true;
  if (point.bounds !== undefined) {
    return !isDeepStrictEqual(point.bounds, bounds) || isLess(point.bucketCounts, last.bucketCounts);
  }
  if (point.scale === undefined) return false;
  if ((point.zeroCount ?? 0n) < (last.zeroCount ?? 0n) || point.scale !== scale) return true;
  // Where its buckets are is not looked at.
  return isLess(point.positive?.counts, last.positive?.counts) || isLess(point.negative?.counts, last.negative?.counts);
}

/** The value as an integer and as a float: what it isn't is zero. */
function parts(value: bigint | number): readonly (bigint | number)[] {
  return typeof value === 'bigint' ? [value, 0] : [0n, value];
}

function isLess(counts: readonly bigint[] = [], before: readonly bigint[] = []): boolean {
  return counts.length !== before.length || counts.some((count, at) => count < before[at]!);
}

/** A point of the shape of another one, that has counted nothing; its buckets are where those before began. */
function zeroOf({ positive, negative, bucketCounts = [], ...point }: DataPoint, { reference }: StartState): DataPoint {
  const side = (name: 'positive' | 'negative', own: ExponentialBuckets | undefined) =>
    own && { [name]: { offset: reference[name]?.offset ?? 0, counts: own.counts.map(() => 0n) } };
  return {
    ...{ attributes: point.attributes, start: 0n, time: 0n, flags: 0 },
    ...{ count: 0n, sum: 0, zeroCount: 0n, bucketCounts: bucketCounts.map(() => 0n) },
    ...side('positive', positive),
    ...side('negative', negative),
  };
}

function difference(point: DataPoint, reference: DataPoint): DataPoint {
  const { value, count, sum, bucketCounts, zeroCount, positive, negative } = point;
  if (value !== undefined) return { ...point, value: less(value, reference.value) };
  const isAlike =
    positive?.counts.length === reference.positive?.counts.length &&
    negative?.counts.length === reference.negative?.counts.length;
  return {
    ...point,
    ...(count === undefined ? {} : { count: unsigned(count - (reference.count ?? 0n)) }),
    ...(sum === undefined ? {} : { sum: sum - (reference.sum ?? 0) }),
    ...(zeroCount === undefined ? {} : { zeroCount: unsigned(zeroCount - (reference.zeroCount ?? 0n)) }),
    ...(bucketCounts?.length === reference.bucketCounts?.length && bucketCounts !== undefined
      ? { bucketCounts: bucketCounts.map((each, at) => unsigned(each - reference.bucketCounts![at]!)) }
      : {}),
    ...(positive && isAlike ? { positive: lessBuckets(positive, reference.positive!) } : {}),
    ...(negative && isAlike ? { negative: lessBuckets(negative, reference.negative!) } : {}),
  };
}

function less(value: bigint | number, reference: bigint | number | undefined): bigint | number {
  if (typeof value === 'bigint') return value - (typeof reference === 'bigint' ? reference : 0n);
  return value - (typeof reference === 'number' ? reference : 0);
}

function lessBuckets({ offset, counts }: ExponentialBuckets, reference: ExponentialBuckets): ExponentialBuckets {
  return {
    offset,
    counts: counts.map((count, at) => unsigned(count - (reference.counts[at + offset - reference.offset] ?? 0n))),
  };
}

/** Go's numbers without a sign go round. */
function unsigned(value: bigint): bigint {
  return BigInt.asUintN(64, value);
}
