import type { DataPoint } from '../../telemetry';
import { metricOf, type Subject, type SubjectEditor, withPart } from '../subject';
import { literalFlag, literalFloat, literalTemporality, literalText } from './literal';
import { beside, numberOf, withMade } from './made-metric';

/** Functions in statements about points, by their names in OTTL. */
export const dataPointEditors: Readonly<Record<string, SubjectEditor>> = {
  convert_summary_sum_val_to_sum: (subject, temporality = null, isMonotonic = null, suffix = null) =>
    withNumbers(subject, ({ sum = 0 }) => sum, {
      temporality: literalTemporality(temporality),
      isMonotonic: literalFlag(isMonotonic, 'monotonic'),
      suffix: suffix === null ? '_sum' : literalText(suffix, 'suffix'),
    }),
  convert_summary_count_val_to_sum: (subject, temporality = null, isMonotonic = null, suffix = null) =>
    withNumbers(subject, ({ count = 0n }) => BigInt.asIntN(64, count), {
      temporality: literalTemporality(temporality),
      isMonotonic: literalFlag(isMonotonic, 'monotonic'),
      suffix: suffix === null ? '_count' : literalText(suffix, 'suffix'),
    }),
  merge_histogram_buckets(subject, bound = null) {
    const wanted = literalFloat(bound, 'bound');
    const { point } = subject;
    const merged = point && mergedAt(point, wanted);
    return merged === undefined ? subject : { ...subject, point: merged };
  },
};

interface NumbersOptions {
  readonly temporality: number;
  readonly isMonotonic: boolean;
  readonly suffix: string;
}

/** One metric for each point of a summary, though each has the numbers of all points. */
function withNumbers(
  subject: Subject,
  number: (point: DataPoint) => bigint | number,
  { suffix, ...options }: NumbersOptions,
): Subject {
  const { name, type } = metricOf(subject);
  if (type !== 'summary') return subject;
  const { points } = metricOf({ data: withPart(subject) });
  return withMade(
    subject,
    beside(subject, {
      ...options,
      name: name + suffix,
      type: 'sum',
      points: points.map((point) => numberOf(point, number(point))),
    }),
  );
}

/** The point without a bound between two of its buckets; undefined where it has none such. */
function mergedAt(point: DataPoint, bound: number): DataPoint | undefined {
  const { bounds, bucketCounts = [] } = point;
  if (bounds === undefined || bounds.length + 1 !== bucketCounts.length) return undefined;
  const at = bounds.findIndex((each) => Math.abs(each - bound) < 1e-12);
  if (at < 0) return undefined;
  const both = BigInt.asUintN(64, bucketCounts[at]! + bucketCounts[at + 1]!);
  return { ...point, bounds: bounds.toSpliced(at, 1), bucketCounts: bucketCounts.toSpliced(at, 2, both) };
}
