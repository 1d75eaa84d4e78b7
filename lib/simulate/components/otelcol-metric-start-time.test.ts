import { readModel } from '../../analysis';
import type { MetricInput } from '../otlp/metric-input';
import { telemetryOf } from '../outcome';
import { Simulation } from '../simulation';

const SECOND = 1_000_000_000n;

function sent(strategy: string, metrics: readonly MetricInput[]) {
  const text = `
otelcol.receiver.otlp "in" {
  http { }
  output {
    metrics = [otelcol.processor.metric_start_time.it.input]
  }
}
otelcol.processor.metric_start_time "it" {
  strategy = "${strategy}"
  output {
    metrics = [otelcol.exporter.debug.out.input]
  }
}
otelcol.exporter.debug "out" { }
`;
  const { arrivals, losses } = new Simulation(readModel(text)).takeTelemetry({ metrics }).outcome;
  return {
    points: telemetryOf(arrivals, 'metric').flatMap(({ data }) =>
      data.points.map(({ start, value, count }) => [Number(start) / 1e9, value ?? count]),
    ),
    lost: losses.map(({ why }) => why),
  };
}

/** One point each second. */
const points = (...values: readonly number[]): readonly MetricInput[] =>
  values.map((value, at) => ({ name: 'requests', type: 'sum', value, time: BigInt(at + 1) * SECOND }));

test('a series begins with its first point, and anew a millisecond before one that has counted less', () => {
  expect(sent('true_reset_point', points(5, 8, 2, 4)).points).toEqual([
    [1, 5n],
    [1, 8n],
    [2.999, 2n],
    [2.999, 4n],
  ]);
});

test('the first point can be what others are compared with', () => {
  expect(sent('subtract_initial_point', points(5, 8, 2, 4))).toEqual({
    points: [
      [1, 3n],
      [2.999, 2n],
      [2.999, 4n],
    ],
    lost: ['the points behind it are compared with it'],
  });
});

test('series that say when they began, and what does not count, stay as they are', () => {
  const own = points(5, 8).map((metric) => ({ ...metric, start: SECOND / 2n }));
  const gauge: MetricInput = { name: 'up', value: 1, time: SECOND };

  expect(sent('subtract_initial_point', [...own, gauge]).points).toEqual([
    [0.5, 5n],
    [0.5, 8n],
    [0, 1n],
  ]);
});

test('histograms begin anew with other buckets', () => {
  const histogram = (at: number, bounds: readonly number[], ...bucketCounts: readonly number[]): MetricInput => ({
    ...{ name: 'taken', type: 'histogram', bounds, bucketCounts, sum: at, time: BigInt(at) * SECOND },
  });

  expect(
    sent('subtract_initial_point', [histogram(1, [1], 1, 1), histogram(2, [1], 2, 3), histogram(3, [2], 9, 9)]).points,
  ).toEqual([
    [1, 3n],
    [2.999, 18n],
  ]);
});
