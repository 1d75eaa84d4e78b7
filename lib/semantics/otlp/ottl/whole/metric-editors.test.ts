import { parseOttlStatement } from '../../../../languages';
import { type MetricInput, metricOf } from '../../../../simulate/otlp/metric-input';
import type { Metric } from '../../telemetry';
import { OttlEvaluator } from '../evaluate';
import { OttlError, UnsupportedOttl } from '../ottl-error';
import { transformed } from '../statement-group';

function become(input: MetricInput, ...statements: readonly string[]): readonly Metric[] {
  return transformed(metricOf(input, 7n), [
    {
      context: 'metric',
      evaluator: new OttlEvaluator('metric'),
      conditions: [],
      statements: statements.map((text) => parseOttlStatement(text).tree!),
      attempt: (_, work) => work(),
    },
  ]) as readonly Metric[];
}

const made = (input: MetricInput, statement: string) => become(input, statement).slice(1);
const histogram: MetricInput = {
  ...{ name: 'h', type: 'histogram', unit: 's', description: 'What.', metadata: { a: 1 } },
  points: [
    { attributes: { p: '/' }, bounds: [1, 2, 4], bucketCounts: [1, 2, 4, 1], sum: 20, start: 3n, flags: 1 },
    { attributes: { p: '/x' }, bounds: [1], bucketCounts: [0, 0], sum: 0 },
  ],
};
const exponential: MetricInput = {
  ...{ name: 'e', type: 'exponential_histogram', scale: 0, zeroCount: 2, sum: 9 },
  positive: { offset: 0, counts: [2, 4] },
  negative: { offset: 0, counts: [2] },
};
const summary: MetricInput = { name: 's', type: 'summary', count: 3, sum: 7, quantiles: { 0.5: 2, 0.9: 4 } };

test('a copy stands behind the metric, and has other names where they are given', () => {
  const statement = 'copy_metric(name="c", description="d", unit="ms") where name == "h"';

  expect(become(histogram, statement)).toMatchObject([
    { name: 'h', unit: 's' },
    { name: 'c', description: 'd', unit: 'ms', metadata: new Map([['a', 1n]]), points: [{ count: 8n }, { count: 0n }] },
  ]);
});

test('statements are about what they have made, and resource and scope are those of all', () => {
  const [first, second] = become(
    { ...histogram, resource: { r: 'x' } },
    'copy_metric(name="c") where name == "h"',
    'set(resource.attributes["r"], "y") where name == "c"',
    'set(scope.name, "lib") where name == "c"',
  );

  expect(first!.resource.attributes).toEqual(new Map([['r', 'y']]));
  expect([first!.scope.name, second!.scope.name]).toEqual(['lib', 'lib']);
});

test('copies of copies never end, and neither do copies without a name', () => {
  expect(() => become(histogram, 'copy_metric(name="c")')).toThrow('never end');
  expect(() => become(histogram, 'copy_metric(name=metadata["a"]) where name == "h"')).toThrow(UnsupportedOttl);
});

test.each<[string, MetricInput, object]>([
  [
    'extract_sum_metric(true)',
    histogram,
    {
      name: 'h_sum',
      type: 'sum',
      unit: 's',
      isMonotonic: true,
      temporality: 2,
      points: [{ value: 20, start: 3n, flags: 0 }, {}],
    },
  ],
  [
    'extract_count_metric(false, ".n")',
    histogram,
    {
      name: 'h.n',
      unit: '1',
      description: 'What.',
      isMonotonic: false,
      metadata: new Map(),
      points: [{ value: 8n }, { value: 0n }],
    },
  ],
  ['extract_count_metric(true)', summary, { name: 's_count', temporality: 2, points: [{ value: 3n }] }],
  ['extract_sum_metric(true)', exponential, { name: 'e_sum', points: [{ value: 9 }] }],
  [
    'convert_summary_quantile_val_to_gauge()',
    summary,
    {
      ...{ name: 's.quantiles', type: 'gauge', temporality: 0 },
      points: [
        { value: 2, attributes: new Map([['quantile', 0.5]]) },
        { value: 4, attributes: new Map([['quantile', 0.9]]) },
      ],
    },
  ],
])('%s makes a metric of %j', (statement, input, expected) => {
  expect(made(input, `${statement} where type != METRIC_DATA_TYPE_SUM`)).toMatchObject([expected]);
});

test('what is no histogram and no summary has no sum', () => {
  expect(() => made({ name: 'g' }, 'extract_sum_metric(true)')).toThrow(OttlError);
  expect(made(histogram, 'convert_summary_quantile_val_to_gauge()')).toEqual([]);
});

describe('extract_percentile_metric', () => {
  const value = (input: MetricInput, percentile: string) =>
    made(input, `extract_percentile_metric(${percentile})`).flatMap(({ points }) => points.map(({ value: at }) => at));

  test('is named, and leaves out points that count nothing', () => {
    expect(made(histogram, 'extract_percentile_metric(99.5)')).toMatchObject([
      { name: 'h_p99.5', description: 'What. (p99.5)', type: 'gauge', points: [{ attributes: new Map([['p', '/']]) }] },
    ]);
    expect(made({ ...exponential, description: '' }, 'extract_percentile_metric(50.0, "_m")')).toMatchObject([
      { name: 'e_m', description: 'p50' },
    ]);
  });

  test('lies in the bucket that so many are reached in', () => {
    const point = { name: 'h', type: 'histogram' } as const;

    expect(value(histogram, '50.0')).toEqual([2.5]);
    expect(value(histogram, '10.0')).toEqual([1]);
    expect(value(histogram, '99.0')).toEqual([4]);
    expect(value({ ...point, bounds: [1, 2], bucketCounts: [0, 0, 4], max: 6 }, '50.0')).toEqual([4]);
    expect(value({ ...point, bounds: [10], bucketCounts: [4, 0], min: 2 }, '50.0')).toEqual([6]);
    expect(value({ ...point, bounds: [-1], bucketCounts: [4, 0] }, '50.0')).toEqual([-1]);
    expect(value({ ...point, bucketCounts: [4], min: 0, max: 8 }, '50.0')).toEqual([4]);
    expect(value({ ...point, bucketCounts: [4] }, '50.0')).toEqual([]);
  });

  test('of an exponential histogram lies below, at or above zero', () => {
    expect(value(exponential, '10.0')).toEqual([-Math.SQRT2]);
    expect(value(exponential, '40.0')).toEqual([0]);
    expect(value(exponential, '60.0')).toEqual([2]);
    expect(value(exponential, '80.0')).toEqual([2 ** 1.5]);
  });

  test('fails where buckets tell less than the count, and is refused outside of 0 and 100', () => {
    const input = { name: 'h', type: 'histogram', bounds: [1], bucketCounts: [1, 1], count: 9 } as const;

    expect(() => value(input, '99.0')).toThrow(OttlError);
    expect(() => value({ ...input, bounds: [] }, '99.0')).toThrow(OttlError);
    expect(() => value({ ...exponential, count: 99 }, '99.0')).toThrow(OttlError);
    expect(() => value(input, '100.0')).toThrow(UnsupportedOttl);
    expect(() => value(input, '50')).toThrow(UnsupportedOttl);
  });
});

describe('convert_exponential_histogram_to_histogram', () => {
  const counts = (distribution: string, bounds: string) =>
    become(
      { ...exponential, scale: 0, positive: { offset: 0, counts: [3, 5, 7] } },
      `convert_exponential_histogram_to_histogram("${distribution}", ${bounds})`,
    )[0]!;

  test('has as many buckets as bounds', () => {
    expect(counts('upper', '[1.5, 3.0, 16.0]')).toMatchObject({
      type: 'histogram',
      points: [{ bounds: [1.5, 3, 16], bucketCounts: [0n, 10n, 5n], sum: 9, min: 0, max: 0, count: 19n }],
    });
    expect(counts('midpoint', '[0.0, 1.6, 16.0]').points).toMatchObject([{ bucketCounts: [5n, 12n, 0n] }]);
    expect(counts('uniform', '[1.5, 3.0, 5.0]').points).toMatchObject([{ bucketCounts: [2n, 4n, 9n] }]);
  });

  test('gives each its share where Alloy throws dice', () => {
    expect(counts('random', '[1.5, 3.0, 5.0]').points).toMatchObject([{ bucketCounts: [2n, 4n, 9n] }]);
    expect(counts('random', '[0.0, 16.0]').points).toMatchObject([{ bucketCounts: [17n, 0n] }]);
  });

  test('leaves others, and refuses what is unknown', () => {
    const statement = 'convert_exponential_histogram_to_histogram("upper", [1.0])';

    expect(become(histogram, statement)).toHaveLength(1);
    expect(become(histogram, statement)[0]).toMatchObject({ metadata: new Map([['a', 1n]]) });
    expect(() => counts('x', '[1.0]')).toThrow('one of upper');
    expect(() => counts('upper', '[]')).toThrow('bounds are missing');
  });
});

describe('aggregations', () => {
  const points = [3, 1, 8].map((value, at) => ({ value, attributes: { a: 'x', b: at }, start: BigInt(9 - at) }));
  const sum: MetricInput = { name: 'n', type: 'sum', points, metadata: { m: 1 } };
  const one = (input: MetricInput, by: string) =>
    become(input, `aggregate_on_attributes("${by}", ["a"])`)[0]!.points.map(({ value }) => value);
  const floats = { ...sum, points: points.map((point) => ({ ...point, isFloat: true })) };

  test.each<[string, number, number]>([
    ['sum', 12, 12],
    ['mean', 4, 4],
    ['min', 1, 1],
    ['max', 8, 8],
    ['median', 3, 3],
    ['count', 3, 3],
  ])('%s', (by, ofIntegers, ofFloats) => {
    expect(one(sum, by)).toEqual([BigInt(ofIntegers)]);
    expect(one(floats, by)).toEqual([ofFloats]);
  });

  test('are one point for those of the same attributes and time, and of the earliest start', () => {
    expect(become(sum, 'aggregate_on_attributes("sum", ["a"])')[0]).toMatchObject({
      metadata: new Map(),
      points: [{ attributes: new Map([['a', 'x']]), start: 7n }],
    });
    expect(become(sum, 'aggregate_on_attributes("sum")')[0]!.points).toHaveLength(3);
    expect(become({ ...sum, temporality: 'delta' }, 'aggregate_on_attributes("sum", [])')[0]!.points).toHaveLength(3);
  });

  test('of one alone is itself, even where it is counted; of two in the middle, between them', () => {
    expect(one({ ...sum, points: points.slice(0, 1) }, 'count')).toEqual([3n]);
    expect(one({ ...sum, points: [points[0]!, points[2]!] }, 'median')).toEqual([5n]);
    expect(one({ ...floats, points: [floats.points[0]!, floats.points[2]!] }, 'median')).toEqual([5.5]);
  });

  test('add histograms with the same bounds', () => {
    const part = (attributes: object, bucketCounts: readonly number[], more = {}) => ({
      ...{ attributes: attributes as never, bounds: [1], bucketCounts, sum: 2, min: 1, max: 3, ...more },
    });
    const [metric] = become(
      {
        ...{ name: 'h', type: 'histogram' },
        points: [
          part({ a: 1 }, [1, 2]),
          part({ a: 2 }, [3, 4], { min: 0, max: 9 }),
          part({ a: 3 }, [0, 0], { min: -9 }),
        ],
      },
      'aggregate_on_attributes("sum", [])',
    );

    expect(metric!.points).toMatchObject([{ bucketCounts: [4n, 6n], count: 10n, sum: 4, min: 0, max: 9 }]);
  });

  test('add exponential histograms, with the offsets of the lower one', () => {
    const part = (offset: number, ...counts: readonly number[]) => ({ positive: { offset, counts }, zeroCount: 1 });
    const added = (...parts: ReturnType<typeof part>[]) =>
      become(
        { name: 'e', type: 'exponential_histogram', points: parts },
        'aggregate_on_attributes("sum", [])',
      )[0]!.points.map(({ positive, zeroCount }) => [positive!.offset, positive!.counts, zeroCount]);

    expect(added(part(1, 1, 2), part(1, 3, 4, 5))).toEqual([[1, [4n, 6n, 5n], 2n]]);
    expect(added(part(1, 1, 2), part(3, 0, 4))).toEqual([[1, [1n, 2n, 0n, 4n], 2n]]);
    expect(added(part(3, 1), part(1, 3, 4))).toEqual([[1, [3n, 4n, 1n], 2n]]);
  });

  test('put values of an attribute together', () => {
    const input = { name: 'g', points: ['a', 'b', 'c'].map((state) => ({ value: 2, attributes: { state } })) };

    expect(become(input, 'aggregate_on_attribute_value("sum", "state", ["a", "b"], "ab")')[0]!.points).toMatchObject([
      { value: 4n, attributes: new Map([['state', 'ab']]) },
      { value: 2n, attributes: new Map([['state', 'c']]) },
    ]);
  });

  test('are none of summaries, and by functions that there are', () => {
    expect(() => become(summary, 'aggregate_on_attributes("sum")')).toThrow(OttlError);
    expect(become(summary, 'aggregate_on_attribute_value("sum", "a", [], "")')[0]!.points).toEqual([]);
    expect(() => one(sum, 'product')).toThrow('one of sum, mean');
  });
});
