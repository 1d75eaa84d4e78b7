import type { DataPoint, Metric } from '../telemetry';
import { text } from './arguments';
import { OttlError } from './ottl-error';
import type { OttlValue } from './ottl-value';
import type { Subject } from './subject';

/** Functions that ask for all of a subject, by their names in OTTL. */
export const subjectConverters: Readonly<
  Record<string, (subject: Subject, ...args: readonly OttlValue[]) => OttlValue>
> = {
  IsRootSpan: ({ data }) => data.kind === 'span' && data.parentSpanId === '',
  HasAttrKeyOnDatapoint: ({ data }, key = null) => {
    const name = text(key);
    return data.kind === 'metric' && data.points.some(({ attributes }) => attributes.has(name));
  },
  HasAttrOnDatapoint: ({ data }, key = null, value = null) => {
    const [name, wanted] = [text(key), text(value)];
    if (data.kind !== 'metric') return false;
    // The first that has it decides, and a value that is no text counts as an empty one.
    const found = data.points.find(({ attributes }) => attributes.has(name))?.attributes.get(name);
    return found !== undefined && (typeof found === 'string' ? found : '') === wanted;
  },
};

/** Functions that change a metric as a whole, in statements about metrics. */
export const subjectEditors: Readonly<Record<string, (subject: Subject, ...args: readonly OttlValue[]) => Subject>> = {
  convert_sum_to_gauge: (subject) =>
    changed(subject, (metric) =>
      metric.type === 'sum' ? { type: 'gauge', isMonotonic: false, temporality: 0 } : undefined,
    ),
  convert_gauge_to_sum: (subject, temporality = null, isMonotonic = null) =>
    changed(subject, (metric) => {
      const number = { delta: 1, cumulative: 2 }[text(temporality)];
      if (number === undefined) throw new OttlError(`unknown aggregation temporality: ${text(temporality)}`);
      return metric.type === 'gauge'
        ? { type: 'sum', isMonotonic: isMonotonic === true, temporality: number }
        : undefined;
    }),
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
};

function changed(subject: Subject, change: (metric: Metric) => Partial<Metric> | undefined): Subject {
  if (subject.data.kind !== 'metric') throw new TypeError('the subject of a statement about metrics is none');
  const changes = change(subject.data);
  return changes === undefined ? subject : { ...subject, data: { ...subject.data, ...changes } };
}

function scaled(point: DataPoint, by: number): DataPoint {
  const { value, sum, min, max, bounds, quantiles } = point;
  return {
    ...point,
    ...(value === undefined
      ? {}
      : { value: typeof value === 'bigint' ? BigInt(Math.trunc(Number(value) * by)) : value * by }),
    ...(sum === undefined ? {} : { sum: sum * by }),
    ...(min === undefined ? {} : { min: min * by }),
    ...(max === undefined ? {} : { max: max * by }),
    ...(bounds === undefined ? {} : { bounds: bounds.map((bound) => bound * by) }),
    ...(quantiles === undefined
      ? {}
      : { quantiles: quantiles.map(({ quantile, value }) => ({ quantile, value: value * by })) }),
  };
}
