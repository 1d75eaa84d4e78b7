import type { AttributeValue } from '../../attribute-value';
import { type DataPoint, type ExponentialBuckets, type Metric, type MetricType, metricTypes } from '../../telemetry';
import { OttlError } from '../ottl-error';
import type { OttlValue } from '../ottl-value';
import type { Subject } from '../subject';
import {
  attributes,
  type ContextPaths,
  flagOf,
  floatOf,
  int32Of,
  integerOf,
  listOf,
  type PathAccess,
  plain,
  textOf,
  timePath,
  uint32Of,
  wholePath,
} from './path';

export const metricPaths: ContextPaths = {
  name: plain(
    (subject) => metricOf(subject).name,
    (subject, value) => withMetric(subject, { name: textOf(value) }),
  ),
  description: plain(
    (subject) => metricOf(subject).description,
    (subject, value) => withMetric(subject, { description: textOf(value) }),
  ),
  unit: plain(
    (subject) => metricOf(subject).unit,
    (subject, value) => withMetric(subject, { unit: textOf(value) }),
  ),
  // Setting a type does nothing.
  type: plain(
    (subject) => BigInt(metricTypes.indexOf(metricOf(subject).type) + 1),
    (subject) => subject,
  ),
  aggregation_temporality: plain(
    (subject) => (hasTemporality(metricOf(subject)) ? BigInt(metricOf(subject).temporality) : null),
    (subject, value) => {
      const temporality = int32Of(value);
      return hasTemporality(metricOf(subject)) ? withMetric(subject, { temporality }) : subject;
    },
  ),
  is_monotonic: plain(
    (subject) => (metricOf(subject).type === 'sum' ? metricOf(subject).isMonotonic : null),
    (subject, value) => {
      const isMonotonic = flagOf(value);
      return metricOf(subject).type === 'sum' ? withMetric(subject, { isMonotonic }) : subject;
    },
  ),
  data_points: wholePath(
    'data_points',
    (subject) => pointTypes[metricOf(subject).type],
    (subject) => metricOf(subject).points,
    (subject, points) => withMetric(subject, { points }),
  ),
  metadata: attributes(
    (subject) => metricOf(subject).metadata,
    (subject, metadata) => withMetric(subject, { metadata }),
  ),
};

export const dataPointPaths: ContextPaths = {
  attributes: attributes(
    (subject) => pointOf(subject).attributes,
    (subject, map) => withPoint(subject, { attributes: map }),
  ),
  start_time: timePath(
    (subject) => pointOf(subject).start,
    (subject, start) => withPoint(subject, { start }),
  ),
  time: timePath(
    (subject) => pointOf(subject).time,
    (subject, time) => withPoint(subject, { time }),
  ),
  start_time_unix_nano: plain(
    (subject) => pointOf(subject).start,
    (subject, value) => withPoint(subject, { start: integerOf(value) }),
  ),
  time_unix_nano: plain(
    (subject) => pointOf(subject).time,
    (subject, value) => withPoint(subject, { time: integerOf(value) }),
  ),
  flags: plain(
    (subject) => BigInt(pointOf(subject).flags),
    (subject, value) => withPoint(subject, { flags: uint32Of(value) }),
  ),
  // The value of the other type is the zero.
  value_double: plain(
    (subject) => ofNumber(subject, (value) => (typeof value === 'number' ? value : 0)),
    (subject, value) => withNumber(subject, floatOf(value)),
  ),
  value_int: plain(
    (subject) => ofNumber(subject, (value) => (typeof value === 'bigint' ? value : 0n)),
    (subject, value) => withNumber(subject, integerOf(value)),
  ),
  count: field('count', (value) => BigInt.asUintN(64, integerOf(value))),
  sum: field('sum', floatOf),
  scale: field(
    'scale',
    (value) => int32Of(value),
    (scale) => BigInt(scale),
  ),
  zero_count: field('zeroCount', (value) => BigInt.asUintN(64, integerOf(value))),
  bucket_counts: field('bucketCounts', (value) => listOf(value, integerOf)),
  explicit_bounds: field('bounds', (value) => listOf(value, floatOf)),
  exemplars: wholePath(
    'exemplars',
    'ExemplarSlice',
    (subject) => (metricOf(subject).type === 'summary' ? undefined : (pointOf(subject).exemplars ?? [])),
    (subject, exemplars) => withPoint(subject, { exemplars }),
  ),
  quantile_values: wholePath(
    'quantile_values',
    'SummaryDataPointValueAtQuantileSlice',
    (subject) => pointOf(subject).quantiles,
    (subject, quantiles) => withPoint(subject, { quantiles }),
  ),
  positive: buckets('positive'),
  negative: buckets('negative'),
  'positive.offset': offset('positive'),
  'positive.bucket_counts': counts('positive'),
  'negative.offset': offset('negative'),
  'negative.bucket_counts': counts('negative'),
};

/** The types of points in the collector. */
const pointTypes: Readonly<Record<MetricType, string>> = {
  gauge: 'NumberDataPointSlice',
  sum: 'NumberDataPointSlice',
  histogram: 'HistogramDataPointSlice',
  exponential_histogram: 'ExponentialHistogramDataPointSlice',
  summary: 'SummaryDataPointSlice',
};

function buckets(side: 'positive' | 'negative'): PathAccess {
  return wholePath(
    side,
    'ExponentialHistogramDataPointBuckets',
    (subject) => pointOf(subject)[side],
    (subject, content) => withPoint(subject, { [side]: content }),
  );
}

function hasTemporality({ type }: Metric): boolean {
  return type === 'sum' || type === 'histogram' || type === 'exponential_histogram';
}

/** A member of a point that other types of metrics don't have: nothing there, and an error where it's set. */
function field<Name extends 'count' | 'sum' | 'scale' | 'zeroCount' | 'bucketCounts' | 'bounds'>(
  name: Name,
  read: (value: OttlValue) => NonNullable<DataPoint[Name]>,
  write: (value: NonNullable<DataPoint[Name]>) => AttributeValue = (value) => value as AttributeValue,
): PathAccess {
  return plain(
    (subject) => {
      const value = pointOf(subject)[name];
      return value === undefined ? null : write(value);
    },
    (subject, value) => {
      const next = read(value);
      return withPoint(requires(subject, name), { [name]: next });
    },
  );
}

function offset(side: 'positive' | 'negative'): PathAccess {
  return plain(
    (subject) => {
      const buckets = pointOf(subject)[side];
      return buckets === undefined ? null : BigInt(buckets.offset);
    },
    (subject, value) => withBuckets(subject, side, { offset: int32Of(value) }),
  );
}

function counts(side: 'positive' | 'negative'): PathAccess {
  return plain(
    (subject) => pointOf(subject)[side]?.counts ?? null,
    (subject, value) => withBuckets(subject, side, { counts: listOf(value, integerOf) }),
  );
}

function withBuckets(subject: Subject, side: 'positive' | 'negative', changes: Partial<ExponentialBuckets>): Subject {
  const buckets = pointOf(requires(subject, side))[side]!;
  return withPoint(subject, { [side]: { ...buckets, ...changes } });
}

function ofNumber(subject: Subject, get: (value: bigint | number) => AttributeValue): AttributeValue {
  const { value } = pointOf(subject);
  return value === undefined ? null : get(value);
}

function withNumber(subject: Subject, value: bigint | number): Subject {
  return withPoint(requires(subject, 'value'), { value });
}

function requires(subject: Subject, name: keyof DataPoint): Subject {
  if (pointOf(subject)[name] !== undefined) return subject;
  throw new OttlError(`unsupported data point type: a ${metricOf(subject).type} has no such member`);
}

function metricOf({ data }: Subject): Metric {
  if (data.kind === 'metric') return data;
  throw new TypeError('the subject of a statement about metrics is none');
}

function withMetric(subject: Subject, changes: Partial<Metric>): Subject {
  return { ...subject, data: { ...metricOf(subject), ...changes } };
}

function pointOf({ point }: Subject): DataPoint {
  if (point !== undefined) return point;
  throw new TypeError('the subject of a statement about points of metrics is none');
}

function withPoint(subject: Subject, changes: Partial<DataPoint>): Subject {
  return { ...subject, point: { ...pointOf(subject), ...changes } };
}
