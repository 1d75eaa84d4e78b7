import type { DataPoint, Metric } from '../../telemetry';
import { text } from '../arguments';
import { OttlError, UnsupportedOttl } from '../ottl-error';
import type { OttlValue } from '../ottl-value';
import { metricOf, type Subject, type SubjectEditor } from '../subject';
import { aggregated, aggregationNamed } from './aggregate-points';
import { explicitHistogram } from './explicit-histogram';
import { literalFlag, literalFloat, literalTemporality, literalText, literalTexts, refused } from './literal';
import { beside, numberOf, withMade } from './made-metric';
import { percentileOf } from './percentile';

/** Functions in statements about metrics, by their names in OTTL. */
export const metricEditors: Readonly<Record<string, SubjectEditor>> = {
  convert_sum_to_gauge: (subject) =>
    changed(subject, (metric) =>
      metric.type === 'sum' ? { type: 'gauge', isMonotonic: false, temporality: 0 } : undefined,
    ),
  convert_gauge_to_sum(subject, temporality = null, isMonotonic = null) {
    const sum = {
      temporality: literalTemporality(temporality),
      isMonotonic: literalFlag(isMonotonic, 'monotonic'),
    };
    return changed(subject, ({ type }) => (type === 'gauge' ? { type: 'sum', ...sum } : undefined));
  },
  scale_metric: (subject, multiplier = null, unit = null) =>
    changed(subject, (metric) => {
      if (typeof multiplier !== 'number') throw new OttlError('expected float64');
      if (metric.type === 'exponential_histogram') {
        throw new OttlError("exponential histograms are not supported by the 'scale_metric' function");
      }
      return {
        points: metric.points.map((point) => scaled(point, multiplier)),
        ...(unit === null ? {} : { unit: text(unit) }),
      };
    }),
  copy_metric: (subject, name = null, description = null, unit = null) =>
    withMade(subject, {
      ...metricOf(subject),
      ...(name === null ? {} : { name: copied(name) }),
      ...(description === null ? {} : { description: copied(description) }),
      ...(unit === null ? {} : { unit: copied(unit) }),
    }),
  extract_sum_metric: (subject, isMonotonic = null, suffix = null) =>
    extracted(subject, isMonotonic, suffix === null ? '_sum' : literalText(suffix, 'suffix'), ({ sum = 0 }) => sum),
  extract_count_metric: (subject, isMonotonic = null, suffix = null) =>
    extracted(
      subject,
      isMonotonic,
      suffix === null ? '_count' : literalText(suffix, 'suffix'),
      ({ count = 0n }) => BigInt.asIntN(64, count),
      '1',
    ),
  extract_percentile_metric(subject, percentile = null, suffix = null) {
    const wanted = literalFloat(percentile, 'percentile');
    if (!(wanted > 0 && wanted < 100)) throw refused('the percentile has to be greater than 0 and less than 100');
    const { name, description, points } = metricOf(subject);
    const numbers = points.flatMap((point) => {
      const value = percentileOf(point, wanted);
      return value === undefined ? [] : [numberOf(point, value)];
    });
    if (numbers.length === 0) return subject;
    const short = `p${wanted}`;
    return withMade(
      subject,
      beside(subject, {
        name: name + (suffix === null || suffix === '' ? `_${short}` : literalText(suffix, 'suffix')),
        description: description === '' ? short : `${description} (${short})`,
        type: 'gauge',
        points: numbers,
      }),
    );
  },
  convert_summary_quantile_val_to_gauge(subject, attributeKey = null, suffix = null) {
    const { name, type, points } = metricOf(subject);
    if (type !== 'summary') return subject;
    const key = attributeKey === null ? 'quantile' : literalText(attributeKey, 'attribute_key');
    const numbers = points.flatMap((point) =>
      (point.quantiles ?? []).map(({ quantile, value }) =>
        numberOf({ ...point, attributes: new Map([...point.attributes, [key, quantile]]) }, value),
      ),
    );
    const ending = suffix === null ? '.quantiles' : literalText(suffix, 'suffix');
    return withMade(subject, beside(subject, { name: name + ending, type: 'gauge', points: numbers }));
  },
  convert_exponential_histogram_to_histogram: (subject, distribution = null, bounds = null) =>
    changed(subject, (metric) => explicitHistogram(metric, distribution, bounds)),
  aggregate_on_attributes(subject, aggregation = null, attributes = null) {
    const aggregate = aggregationNamed(literalText(aggregation, 'aggregation_function'));
    const kept = attributes === null ? undefined : new Set(literalTexts(attributes, 'attributes'));
    if (metricOf(subject).type === 'summary') throw new OttlError('Summary metrics are not aggregated');
    return changed(subject, ({ points }) => ({
      metadata: new Map(),
      points: aggregated(
        metricOf(subject),
        kept === undefined ? points : points.map((point) => withoutOthers(point, kept)),
        aggregate,
      ),
    }));
  },
  aggregate_on_attribute_value(subject, aggregation = null, attribute = null, values = null, newValue = null) {
    const aggregate = aggregationNamed(literalText(aggregation, 'aggregation_function'));
    const [key, value] = [literalText(attribute, 'attribute'), literalText(newValue, 'new_value')];
    const meant = new Set(literalTexts(values, 'values'));
    return changed(subject, ({ type, points }) => {
      // A summary is left with no point.
      if (type === 'summary') return { metadata: new Map(), points: [] };
      const renamed = points.map((point) => withValue(point, key, meant, value));
      return { metadata: new Map(), points: aggregated(metricOf(subject), renamed, aggregate) };
    });
  },
};

function changed(subject: Subject, change: (metric: Metric) => Partial<Metric> | undefined): Subject {
  const changes = change(metricOf(subject));
  return changes === undefined ? subject : { ...subject, data: { ...metricOf(subject), ...changes } };
}

/** Alloy has made the copy already when this fails, and copies it again and again. */
function copied(value: OttlValue): string {
  if (typeof value === 'string') return value;
  throw new UnsupportedOttl(
    'copy_metric fails where its arguments are no texts, with a copy that it has made, and never ends',
  );
}

/** A sum of a number that each point of a histogram or a summary has. @throws OttlError for other metrics */
function extracted(
  subject: Subject,
  isMonotonic: OttlValue,
  suffix: string,
  number: (point: DataPoint) => bigint | number,
  unit?: string,
): Subject {
  const { name, type, points, ...metric } = metricOf(subject);
  const sum = {
    isMonotonic: literalFlag(isMonotonic, 'monotonic'),
    temporality: type === 'summary' ? 2 : metric.temporality,
  };
  if (type === 'gauge' || type === 'sum' || sum.temporality === 0) {
    throw new OttlError('requires an input metric of type Histogram, ExponentialHistogram or Summary');
  }
  if (points.length === 0) return subject;
  const numbers = points.map((point) => numberOf(point, number(point)));
  const made = {
    ...sum,
    ...(unit === undefined ? {} : { unit }),
    name: name + suffix,
    type: 'sum',
    points: numbers,
  } as const;
  return withMade(subject, beside(subject, made));
}

function withoutOthers(point: DataPoint, names: ReadonlySet<string>): DataPoint {
  return { ...point, attributes: new Map([...point.attributes].filter(([name]) => names.has(name))) };
}

/** What is no text counts as an empty one. */
function withValue(point: DataPoint, key: string, meant: ReadonlySet<string>, value: string): DataPoint {
  const before = point.attributes.get(key);
  if (before === undefined || !meant.has(typeof before === 'string' ? before : '')) return point;
  return { ...point, attributes: new Map([...point.attributes, [key, value]]) };
}

function scaled(point: DataPoint, by: number): DataPoint {
  const { value, sum, min, max, bounds, quantiles, exemplars } = point;
  return {
    ...point,
    ...(value === undefined ? {} : { value: scaledNumber(value, by) }),
    ...(sum === undefined ? {} : { sum: sum * by }),
    ...(min === undefined ? {} : { min: min * by }),
    ...(max === undefined ? {} : { max: max * by }),
    ...(bounds === undefined ? {} : { bounds: bounds.map((bound) => bound * by) }),
    ...(quantiles === undefined
      ? {}
      : { quantiles: quantiles.map(({ quantile, value }) => ({ quantile, value: value * by })) }),
    // Those of numbers stay as they are.
    ...(exemplars === undefined || bounds === undefined
      ? {}
      : { exemplars: exemplars.map((exemplar) => ({ ...exemplar, value: scaledNumber(exemplar.value, by) })) }),
  };
}

function scaledNumber(value: bigint | number, by: number): bigint | number {
  return typeof value === 'bigint' ? BigInt(Math.trunc(Number(value) * by)) : value * by;
}
