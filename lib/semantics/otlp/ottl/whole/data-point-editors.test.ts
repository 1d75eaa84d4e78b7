import { parseOttlStatement } from '../../../../languages';
import { type MetricInput, metricOf } from '../../../../simulate/otlp/metric-input';
import type { Metric } from '../../telemetry';
import { OttlEvaluator } from '../evaluate';
import { UnsupportedOttl } from '../ottl-error';
import { transformed } from '../statement-group';

function become(input: MetricInput, ...statements: readonly string[]): readonly Metric[] {
  return transformed(metricOf(input, 7n), [
    {
      context: 'datapoint',
      evaluator: new OttlEvaluator('datapoint'),
      conditions: [],
      statements: statements.map((text) => parseOttlStatement(text).tree!),
      attempt: (_, work) => work(),
    },
  ]) as readonly Metric[];
}

const summary: MetricInput = {
  ...{ name: 's', type: 'summary' },
  points: [
    { count: 3, sum: 7.5, attributes: { a: 1 } },
    { count: 4, sum: 8 },
  ],
};

test('each point of a summary makes a metric of all points, as they are by then', () => {
  const [, first, second, ...more] = become(
    summary,
    'set(attributes["a"], 2) where metric.type == METRIC_DATA_TYPE_SUMMARY',
    'convert_summary_count_val_to_sum("delta", true)',
  );

  expect(more).toEqual([]);
  expect(first).toMatchObject({ name: 's_count', type: 'sum', isMonotonic: true, temporality: 1 });
  expect(first!.points).toMatchObject([
    { value: 3n, attributes: new Map([['a', 2n]]) },
    { value: 4n, attributes: new Map() },
  ]);
  expect(second!.points).toMatchObject([{}, { attributes: new Map([['a', 2n]]) }]);
});

test('sums are floats, with a suffix of their own', () => {
  expect(become(summary, 'convert_summary_sum_val_to_sum("cumulative", false, ".sum")')[1]).toMatchObject({
    ...{ name: 's.sum', isMonotonic: false, temporality: 2 },
    points: [{ value: 7.5 }, { value: 8 }],
  });
  expect(become({ name: 'g' }, 'convert_summary_sum_val_to_sum("cumulative", false)')).toHaveLength(1);
  expect(() => become(summary, 'convert_summary_sum_val_to_sum("x", false)')).toThrow(UnsupportedOttl);
});

test('two buckets become one where their bound is meant', () => {
  const histogram = { name: 'h', type: 'histogram', bounds: [1, 2], bucketCounts: [1, 2, 4] } as const;
  const merged = (bound: string, input: MetricInput = histogram) =>
    become(input, `merge_histogram_buckets(${bound})`)[0]!;

  expect(merged('1.0').points).toMatchObject([{ bounds: [2], bucketCounts: [3n, 4n] }]);
  expect(merged('2.0').points).toMatchObject([{ bounds: [1], bucketCounts: [1n, 6n] }]);
  expect(merged('3.0').points).toMatchObject([{ bounds: [1, 2] }]);
  expect(merged('1.0', { ...histogram, bucketCounts: [1] }).points).toMatchObject([{ bounds: [1, 2] }]);
  expect(merged('1.0', { name: 'g' }).points).toMatchObject([{ value: 0n }]);
});
