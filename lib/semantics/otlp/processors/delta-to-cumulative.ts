import { isDeepStrictEqual } from 'node:util';
import type { DataPoint } from '../telemetry';
import { mergedBuckets } from './exponential-buckets';

/** A point that doesn't count, and why; or one that isn't executed here. */
export type PointProblem = { readonly dropped: string } | { readonly unsupported: string };

/** What has been counted so far, with what has been counted since: the points of one series, in their order. */
export function accumulated(state: DataPoint | undefined, point: DataPoint): DataPoint | PointProblem {
  if (state === undefined || state.time === 0n) return point;
  if (point.start < state.start) return { dropped: 'it begins before its series does' };
  if (point.time <= state.time) return { dropped: 'its series has come further already' };
  if (point.scale !== undefined && state.zeroThreshold !== point.zeroThreshold) {
    return { unsupported: "exponential histograms with several zero thresholds can't be added up here" };
  }
  const sum =
    point.value !== undefined
      ? addedNumber(state, point)
      : point.scale === undefined
        ? addedHistogram(state, point)
        : addedExponential(state, point);
  return { ...sum, time: point.time };
}

/** A number of another type than that before begins anew. */
function addedNumber(state: DataPoint, { value = 0n }: DataPoint): DataPoint {
  const before = state.value;
  if (typeof value === 'bigint') {
    return { ...state, value: BigInt.asIntN(64, (typeof before === 'bigint' ? before : 0n) + value) };
  }
  return { ...state, value: (typeof before === 'number' ? before : 0) + value };
}

/** Histograms with other bounds than those before begin anew. */
function addedHistogram(state: DataPoint, point: DataPoint): DataPoint {
  if (!isDeepStrictEqual(state.bounds, point.bounds)) return point;
  const added = point.bucketCounts ?? [];
  const { min: _, max: __, ...rest } = state;
  return {
    ...rest,
    bucketCounts: (state.bucketCounts ?? []).map((count, at) => count + (added[at] ?? 0n)),
    count: (state.count ?? 0n) + (point.count ?? 0n),
    sum: (state.sum ?? 0) + (point.sum ?? 0),
    ...both('min', state, point, Math.min),
    ...both('max', state, point, Math.max),
  };
}

function addedExponential(state: DataPoint, point: DataPoint): DataPoint {
  const { min: _, max: __, ...rest } = state;
  return {
    ...rest,
    ...mergedBuckets(state, point),
    count: (state.count ?? 0n) + (point.count ?? 0n),
    zeroCount: (state.zeroCount ?? 0n) + (point.zeroCount ?? 0n),
    sum: (state.sum ?? 0) + (point.sum ?? 0),
    ...both('min', state, point, Math.min),
    ...both('max', state, point, Math.max),
  };
}

/** Only where both have it. */
function both(
  name: 'min' | 'max',
  state: DataPoint,
  point: DataPoint,
  choose: (a: number, b: number) => number,
): Partial<DataPoint> {
  const [a, b] = [state[name], point[name]];
  return a === undefined || b === undefined ? {} : { [name]: choose(a, b) };
}
