import { type AttributeMap, type AttributeValue, isMap } from '../../attribute-value';
import type { DataPoint, ExponentialBuckets, Metric } from '../../telemetry';
import { UnsupportedOttl } from '../ottl-error';
import { refused } from './literal';

type Aggregation = 'sum' | 'mean' | 'min' | 'max' | 'median' | 'count';

const aggregations: readonly string[] = ['sum', 'mean', 'min', 'max', 'median', 'count'] satisfies Aggregation[];

/** @throws UnsupportedOttl for a name that Alloy refuses */
export function aggregationNamed(name: string): Aggregation {
  if (aggregations.includes(name)) return name as Aggregation;
  throw refused(`the aggregation function is one of ${aggregations.join(', ')}, not ${JSON.stringify(name)}`);
}

/**
 * One point for those of the same attributes and time. Of delta points, those that begin at the same time alone; of histograms, those with the
 * same buckets.
 */
export function aggregated(metric: Metric, points: readonly DataPoint[], by: Aggregation): readonly DataPoint[] {
  const groups = new Map<string, DataPoint[]>();
  for (const point of points) {
    const key = groupOf(metric, point);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [point]);
    else group.push(point);
  }
  return [...groups.values()].map((group) => {
    if (group[0]!.value !== undefined) return { ...group[0]!, start: earliest(group), value: numberOf(group, by) };
    return group.reduce(group[0]!.scale === undefined ? withHistogram : withExponential);
  });
}

function groupOf({ type, temporality }: Metric, point: DataPoint): string {
  const { attributes, time, start, bounds = [], scale, min, max, flags } = point;
  // What JSON has no number for makes the whole key an empty one.
  if (!bounds.every(Number.isFinite) || !hasJson(attributes)) return '';
  const isNumber = type === 'gauge' || type === 'sum';
  return JSON.stringify([
    rawText(attributes),
    String(time),
    type !== 'gauge' && temporality === 1 ? String(start) : '',
    bounds,
    ...(isNumber ? [] : [scale, min !== undefined, max !== undefined, flags]),
  ]);
}

function hasJson(value: AttributeValue): boolean {
  if (isMap(value)) return [...value.values()].every(hasJson);
  if (Array.isArray(value)) return value.every(hasJson);
  return typeof value !== 'number' || Number.isFinite(value);
}

/** As JSON: an integer and a float are the same there, and bytes are Base64. */
function rawText(value: AttributeValue): string {
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Uint8Array) return JSON.stringify(Buffer.from(value).toString('base64'));
  if (Array.isArray(value)) return `[${value.map(rawText).join(',')}]`;
  if (!isMap(value)) return JSON.stringify(value);
  const members = [...(value as AttributeMap)].sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, inner]) => `${JSON.stringify(name)}:${rawText(inner)}`).join(',')}}`;
}

function earliest(points: readonly DataPoint[]): bigint {
  return inOrder(points.map(({ start }) => start))[0]!;
}

/** Of the type of the first. */
function numberOf(points: readonly DataPoint[], by: Aggregation): bigint | number {
  const [first, ...rest] = points.map(({ value = 0n }) => value) as [bigint | number, ...(bigint | number)[]];
  // One alone stays what it is, even where it's counted.
  if (rest.length === 0) return first;
  return typeof first === 'bigint' ? integerOf(first, rest, by) : floatOf([first, ...rest.map(Number)], by);
}

function integerOf(first: bigint, rest: readonly (bigint | number)[], by: Aggregation): bigint {
  // A float adds nothing.
  const sum = () =>
    BigInt.asIntN(
      64,
      rest.reduce<bigint>((total, value) => total + (typeof value === 'bigint' ? value : 0n), first),
    );
  const all = [first, ...rest.map((value) => (typeof value === 'bigint' ? value : BigInt(Math.trunc(value))))];
  switch (by) {
    case 'sum':
      return sum();
    case 'mean':
      return sum() / BigInt(all.length);
    case 'count':
      return BigInt(all.length);
    case 'min':
      return inOrder(all)[0]!;
    case 'max':
      return inOrder(all).at(-1)!;
    case 'median': {
      const [low, high] = middle(inOrder(all));
      return high === undefined ? low : (low + high) / 2n;
    }
  }
}

function floatOf(all: readonly number[], by: Aggregation): number {
  const sum = () => all.reduce((total, value) => total + value);
  switch (by) {
    case 'sum':
      return sum();
    case 'mean':
      return sum() / all.length;
    case 'count':
      return all.length;
    case 'min':
      return Math.min(...all);
    case 'max':
      return Math.max(...all);
    case 'median': {
      const [low, high] = middle([...Float64Array.from(all).sort()]);
      return high === undefined ? low : (low + high) / 2;
    }
  }
}

function inOrder(values: readonly bigint[]): readonly bigint[] {
  return [...BigInt64Array.from(values).sort()];
}

/** The one in the middle, or both. */
function middle<T>(sorted: readonly T[]): readonly [T, T?] {
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? [sorted[half]!] : [sorted[half - 1]!, sorted[half]!];
}

function withHistogram(total: DataPoint, point: DataPoint): DataPoint {
  if (point.count === 0n) return total;
  const [counts, added] = [total.bucketCounts ?? [], point.bucketCounts ?? []];
  if (added.length > counts.length) {
    throw new UnsupportedOttl('Alloy breaks down where histograms with the same bounds have another number of buckets');
  }
  return { ...withTotals(total, point), bucketCounts: counts.map((count, at) => count + (added[at] ?? 0n)) };
}

function withExponential(total: DataPoint, point: DataPoint): DataPoint {
  if (point.count === 0n) return total;
  const side = (name: 'positive' | 'negative') =>
    withBuckets(total[name] ?? { offset: 0, counts: [] }, point[name] ?? { offset: 0, counts: [] });
  return {
    ...withTotals(total, point),
    zeroCount: (total.zeroCount ?? 0n) + (point.zeroCount ?? 0n),
    positive: side('positive'),
    negative: side('negative'),
  };
}

function withTotals(total: DataPoint, point: DataPoint): DataPoint {
  const { count = 0n, sum = 0, min, max } = total;
  return {
    ...total,
    count: count + (point.count ?? 0n),
    sum: sum + (point.sum ?? 0),
    ...(min === undefined ? {} : { min: Math.min(min, point.min ?? 0) }),
    ...(max === undefined ? {} : { max: Math.max(max, point.max ?? 0) }),
    start: earliest([total, point]),
    exemplars: [...(total.exemplars ?? []), ...(point.exemplars ?? [])],
  };
}

/** As the collector does it: other offsets don't always add up to what was counted where. */
function withBuckets(total: ExponentialBuckets, added: ExponentialBuckets): ExponentialBuckets {
  const distance = added.offset - total.offset;
  if (distance === 0) return { ...total, counts: summed(total.counts, added.counts) };
  const counts =
    distance < 0
      ? // What lies lower is put in front, without its empty buckets.
        [...added.counts.filter((count) => count > 0n), ...total.counts]
      : summed(total.counts, shifted(added.counts, distance));
  if (added.counts.length === 0) return { ...total, counts };
  const first = counts.findIndex((count) => count !== 0n);
  return { offset: Math.min(total.offset, added.offset), counts: first < 0 ? [] : counts.slice(first) };
}

/** Behind so many empty buckets, without those at the end. */
function shifted(counts: readonly bigint[], by: number): readonly bigint[] {
  const last = counts.findLastIndex((count) => count > 0n);
  return last < 0 ? [] : [...new Array<bigint>(by).fill(0n), ...counts.slice(0, last + 1)];
}

function summed(left: readonly bigint[], right: readonly bigint[]): readonly bigint[] {
  const [long, short] = left.length >= right.length ? [left, right] : [right, left];
  return long.map((count, at) => count + (short[at] ?? 0n));
}
