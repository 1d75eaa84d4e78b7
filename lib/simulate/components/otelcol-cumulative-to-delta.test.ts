import { readModel } from '../../analysis';
import type { MetricInput } from '../otlp/metric-input';
import type { TelemetryInputs } from '../otlp/telemetry-inputs';
import { telemetryOf } from '../outcome';
import { Simulation } from '../simulation';
import { DEFAULT_NOW } from '../world';

function sent(body: string, inputs: TelemetryInputs) {
  const text = `
otelcol.receiver.otlp "in" {
  http { }
  output {
    traces  = [otelcol.processor.cumulativetodelta.it.input]
    metrics = [otelcol.processor.cumulativetodelta.it.input]
  }
}
otelcol.processor.cumulativetodelta "it" {
  ${body}
  output {
    metrics = [otelcol.exporter.debug.out.input]
  }
}
otelcol.exporter.debug "out" { }
`;
  const { arrivals, losses } = new Simulation(readModel(text)).takeTelemetry(inputs).outcome;
  return {
    metrics: telemetryOf(arrivals, 'metric').map(({ data }) => ({
      name: data.name,
      temporality: data.temporality,
      values: data.points.map(({ value }) => value),
    })),
    lost: losses.map(({ why }) => why),
  };
}

/** One point each time, of a series that begins when the test does. */
const reports = (name: string, ...values: readonly number[]): readonly MetricInput[] =>
  values.map((value, at) => ({ name, type: 'sum', value, start: DEFAULT_NOW, time: DEFAULT_NOW + BigInt(at + 1) }));

test('what is counted since a start is counted from report to report', () => {
  expect(sent('', { metrics: reports('requests', 3, 10, 10) }).metrics).toEqual([
    { name: 'requests', temporality: 1, values: [3n] },
    { name: 'requests', temporality: 1, values: [7n] },
    { name: 'requests', temporality: 1, values: [0n] },
  ]);
});

test('the first report is sent as initial_value says', () => {
  const before = reports('requests', 3, 10).map((metric) => ({ ...metric, start: 1n }));

  expect(sent('', { metrics: before })).toMatchObject({
    metrics: [{ values: [7n] }],
    lost: ['nothing is known of its series before it'],
  });
  expect(sent('initial_value = "keep"', { metrics: before }).metrics).toMatchObject([
    { values: [3n] },
    { values: [7n] },
  ]);
  expect(sent('initial_value = "drop"', { metrics: reports('requests', 3) }).metrics).toEqual([]);
});

test('include and exclude choose metrics by names and types', () => {
  const metrics = [...reports('http.requests', 3), ...reports('jobs', 4)];
  const temporalities = (body: string) => sent(body, { metrics }).metrics.map(({ temporality }) => temporality);

  expect(temporalities('include {\n match_type = "regexp"\n metrics = ["^http"]\n }')).toEqual([1, 2]);
  expect(temporalities('exclude {\n match_type = "strict"\n metrics = ["http.requests"]\n }')).toEqual([2, 1]);
  expect(temporalities('include {\n metric_types = ["histogram"]\n }')).toEqual([2, 2]);
  expect(temporalities('exclude {\n metric_types = ["histogram"]\n }')).toEqual([1, 1]);
  expect(() => temporalities('include {\n metrics = ["jobs"]\n }')).toThrow(
    'it needs metrics together with match_type',
  );
});

test('what does not count since a start passes, what is no metric is lost', () => {
  const metrics: readonly MetricInput[] = [
    { name: 'up', value: 1 },
    { name: 'queue', type: 'sum', isMonotonic: false, value: 3 },
    { name: 'requests', type: 'sum', temporality: 'delta', value: 3 },
  ];

  expect(sent('', { metrics }).metrics).toMatchObject([{ values: [1n] }, { values: [3n] }, { values: [3n] }]);
  expect(sent('', { spans: [{ name: 'GET /' }] }).lost).toEqual(['it takes metrics alone']);
});
