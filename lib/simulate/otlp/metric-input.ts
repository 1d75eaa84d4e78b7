import {
  attributesOf,
  type DataPoint,
  type Exemplar,
  type ExponentialBuckets,
  type Metric,
  type MetricType,
  type PlainAttributes,
} from '../../semantics';
import { nanoseconds } from '../logs/entry-input';
import { given, type OriginInput, originOf } from './origin-input';

/** A point of a metric as a test writes it. */
export interface PointInput {
  /** Whole numbers are integers. */
  readonly attributes?: PlainAttributes | undefined;
  /** Of a gauge or a sum. A whole number is an integer unless `isFloat` is set. @default 0 */
  readonly value?: number | bigint;
  /** That whole numbers are floats, too. @default false */
  readonly isFloat?: boolean;
  /** Of a histogram or a summary. @default - that of the buckets, or 0 */
  readonly count?: number;
  readonly sum?: number;
  readonly min?: number;
  readonly max?: number;
  /** Upper bounds of the buckets of a histogram. */
  readonly bounds?: readonly number[];
  /** One more than there are bounds. */
  readonly bucketCounts?: readonly number[];
  /** Of an exponential histogram. */
  readonly scale?: number;
  readonly zeroCount?: number;
  readonly positive?: BucketsInput;
  readonly negative?: BucketsInput;
  /** Of a summary: values by quantiles, `{ 0.99: 12 }`. */
  readonly quantiles?: { readonly [quantile: string]: number };
  /** Nanoseconds since 1970, or RFC 3339. @default - none */
  readonly start?: bigint | string;
  /** @default - now */
  readonly time?: bigint | string;
  /** 1 is that nothing was recorded. @default 0 */
  readonly flags?: number;
  /** Measurements that it was made of; a summary has none. */
  readonly exemplars?: readonly ExemplarInput[];
}

export interface ExemplarInput {
  /** A whole number is an integer unless `isFloat` is set. @default 0 */
  readonly value?: number | bigint;
  readonly isFloat?: boolean;
  /** Nanoseconds since 1970, or RFC 3339. @default - now */
  readonly time?: bigint | string;
  /** Hexadecimal, 32 digits. @default - none */
  readonly traceId?: string;
  /** Hexadecimal, 16 digits. @default - none */
  readonly spanId?: string;
  readonly attributes?: PlainAttributes | undefined;
}

export interface BucketsInput {
  readonly offset?: number;
  readonly counts: readonly number[];
}

/** A metric of OpenTelemetry as a test writes it: with `points`, or with the members of the only one. */
export interface MetricInput extends OriginInput, PointInput {
  readonly name: string;
  /** @default 'gauge' */
  readonly type?: MetricType;
  readonly unit?: string;
  readonly description?: string;
  /** Of a sum: that it never goes down. @default true */
  readonly isMonotonic?: boolean;
  /** Of a sum or a histogram. @default 'cumulative' */
  readonly temporality?: 'cumulative' | 'delta';
  readonly metadata?: PlainAttributes | undefined;
  readonly points?: readonly PointInput[];
}

export function metricOf(input: MetricInput, now: bigint): Metric {
  const type = input.type ?? 'gauge';
  const isAggregated = type !== 'gauge' && type !== 'summary';
  return {
    kind: 'metric',
    name: input.name,
    description: input.description ?? '',
    unit: input.unit ?? '',
    type,
    isMonotonic: type === 'sum' && (input.isMonotonic ?? true),
    temporality: isAggregated ? (input.temporality === 'delta' ? 1 : 2) : 0,
    metadata: attributesOf(input.metadata),
    points: (input.points ?? [input]).map((point) => pointOf(point, type, now)),
    ...originOf(input),
  };
}

function pointOf(input: PointInput, type: MetricType, now: bigint): DataPoint {
  return {
    attributes: attributesOf(input.attributes),
    start: nanoseconds(input.start, 0n),
    time: nanoseconds(input.time, now),
    flags: input.flags ?? 0,
    ...membersOf(input, type),
    ...(type === 'summary'
      ? {}
      : given(
          'exemplars',
          input.exemplars?.map((exemplar) => exemplarOf(exemplar, now)),
        )),
  };
}

function exemplarOf(input: ExemplarInput, now: bigint): Exemplar {
  return {
    value: numberOf(input),
    time: nanoseconds(input.time, now),
    traceId: (input.traceId ?? '').toLowerCase(),
    spanId: (input.spanId ?? '').toLowerCase(),
    attributes: attributesOf(input.attributes),
  };
}

function membersOf(input: PointInput, type: MetricType): Partial<DataPoint> {
  const buckets = [input.bucketCounts ?? [], input.positive?.counts ?? [], input.negative?.counts ?? []].flat();
  const counted = input.count ?? buckets.reduce((sum, count) => sum + count, input.zeroCount ?? 0);
  const limits = {
    ...(input.min === undefined ? {} : { min: input.min }),
    ...(input.max === undefined ? {} : { max: input.max }),
  };
  const total = { count: BigInt(counted), sum: input.sum ?? 0 };
  switch (type) {
    case 'gauge':
    case 'sum':
      return { value: numberOf(input) };
    case 'histogram':
      return {
        ...total,
        ...limits,
        bounds: input.bounds ?? [],
        bucketCounts: (input.bucketCounts ?? []).map(BigInt),
      };
    case 'exponential_histogram':
      return {
        ...total,
        ...limits,
        scale: input.scale ?? 0,
        zeroCount: BigInt(input.zeroCount ?? 0),
        positive: bucketsOf(input.positive),
        negative: bucketsOf(input.negative),
      };
    case 'summary': {
      const quantiles = Object.entries(input.quantiles ?? {});
      return { ...total, quantiles: quantiles.map(([quantile, value]) => ({ quantile: Number(quantile), value })) };
    }
  }
}

function numberOf({ value = 0, isFloat = false }: Pick<PointInput, 'value' | 'isFloat'>): bigint | number {
  if (typeof value === 'bigint') return value;
  return Number.isInteger(value) && !isFloat ? BigInt(value) : value;
}

function bucketsOf({ offset = 0, counts }: BucketsInput = { counts: [] }): ExponentialBuckets {
  return { offset, counts: counts.map(BigInt) };
}
