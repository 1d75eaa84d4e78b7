import { readModel } from '../../analysis';
import { plainOf } from '../../semantics';
import type { LogRecordInput } from '../otlp/log-record-input';
import type { MetricInput } from '../otlp/metric-input';
import { telemetryOf } from '../outcome';
import { Simulation } from '../simulation';

const through = (processor: string, body: string) => `
otelcol.receiver.otlp "in" {
  output {
    logs    = [otelcol.processor.${processor}.it.input]
    metrics = [otelcol.processor.${processor}.it.input]
  }
}
otelcol.processor.${processor} "it" {
  ${body}
  output {
    logs    = [otelcol.exporter.debug.out.input]
    metrics = [otelcol.exporter.debug.out.input]
  }
}
otelcol.exporter.debug "out" { }
`;

function sent(text: string, logs: readonly LogRecordInput[], metrics: readonly MetricInput[] = []) {
  const { outcome } = new Simulation(readModel(text)).takeTelemetry({ logs, metrics });
  return {
    losses: outcome.losses,
    logs: telemetryOf(outcome.arrivals, 'log').map(({ data }) => data),
    metrics: telemetryOf(outcome.arrivals, 'metric').map(({ data }) => data),
  };
}

const statements = (block: string, context: string, ...texts: readonly string[]) =>
  `${block} {\n context = "${context}"\n statements = ${JSON.stringify(texts)}\n }`;

describe('filter', () => {
  test('drops the logs that a condition means', () => {
    const text = through('filter', 'logs {\n log_record = [`severity_number < SEVERITY_NUMBER_INFO`]\n }');
    const { logs, losses } = sent(text, [
      { body: 'a', severityNumber: 5 },
      { body: 'b', severityNumber: 9 },
    ]);

    expect(logs.map(({ body }) => body)).toEqual(['b']);
    expect(losses).toMatchObject([{ why: 'a condition means it' }]);
  });

  test('drops metrics, and points of metrics', () => {
    const text = through(
      'filter',
      'metrics {\n metric = [`name == "x" and type == METRIC_DATA_TYPE_GAUGE`]\n datapoint = [`attributes["a"] == 1`]\n }',
    );
    const points = [{ attributes: { a: 1 } }, { attributes: { a: 2 } }];
    const { metrics, losses } = sent(text, [], [{ name: 'x' }, { name: 'y', points }]);

    expect(metrics.map(({ name, points: left }) => [name, left.map(({ attributes }) => plainOf(attributes))])).toEqual([
      ['y', [{ a: 2 }]],
    ]);
    expect(losses).toMatchObject([
      { what: '', why: 'a condition means it' },
      { what: 'points', why: 'a condition means them' },
    ]);
  });

  test('drops a metric that has no point left', () => {
    const text = through('filter', 'metrics {\n datapoint = [`value_int > 0`]\n }');

    expect(sent(text, [], [{ name: 'x', value: 1 }, { name: 'y' }]).metrics.map(({ name }) => name)).toEqual(['y']);
  });

  test.each([
    ['HasAttrKeyOnDatapoint("a")', []],
    ['HasAttrOnDatapoint("a", "1")', []],
    ['HasAttrOnDatapoint("a", "2")', ['x']],
    ['HasAttrKeyOnDatapoint("b")', ['x']],
  ])('asks for attributes of points: %s', (condition, left) => {
    const text = through('filter', `metrics {\n metric = ${JSON.stringify([condition])}\n }`);
    const { metrics } = sent(
      text,
      [],
      [{ name: 'x', points: [{ attributes: { a: '1' } }, { attributes: { a: '2' } }] }],
    );

    expect(metrics.map(({ name }) => name)).toEqual(left);
  });

  test('finds the context of conditions by their paths, and takes their error_mode', () => {
    const text = through(
      'filter',
      'error_mode = "propagate"\n log_conditions {\n error_mode = "ignore"\n conditions = [`IsMatch(log.body, log.attributes["p"])`, `resource.attributes["r"] == 1`]\n }',
    );
    const { logs } = sent(text, [{ body: 'a', resource: { r: 1 } }, { body: 'b' }]);

    expect(logs.map(({ body }) => body)).toEqual(['b']);
  });
});

describe('transform', () => {
  test('changes logs', () => {
    const text = through(
      'transform',
      statements(
        'log_statements',
        'log',
        'set(attributes["level"], body["level"])',
        'set(severity_number, SEVERITY_NUMBER_WARN) where body["level"] == "warn"',
        'set(resource.attributes["seen"], true)',
        'set(body["a"]["b"], 1)',
        'set(event_name, body.string)',
      ),
    );
    const [log] = sent(text, [{ body: { level: 'warn' } }]).logs;

    expect(plainOf(log!.attributes)).toEqual({ level: 'warn' });
    expect(plainOf(log!.resource.attributes)).toEqual({ seen: true });
    expect(plainOf(log!.body)).toEqual({ level: 'warn', a: { b: 1 } });
    expect(log).toMatchObject({ severityNumber: 13, eventName: '{"a":{"b":1},"level":"warn"}' });
  });

  test('changes metrics, and each of their points', () => {
    const text = through(
      'transform',
      `${statements('metric_statements', 'metric', 'set(name, "y")', 'convert_gauge_to_sum("delta", true)')}
      ${statements('metric_statements', 'datapoint', 'set(attributes["kind"], metric.name) where value_int == 1', 'set(value_double, 2.5)')}`,
    );
    const [metric] = sent(text, [], [{ name: 'x', points: [{ value: 1 }, { value: 2 }] }]).metrics;

    expect(metric).toMatchObject({ name: 'y', type: 'sum', temporality: 1, isMonotonic: true });
    expect(metric!.points.map(({ value, attributes }) => [value, plainOf(attributes)])).toEqual([
      [2.5, { kind: 'y' }],
      [2.5, {}],
    ]);
  });

  test('scales', () => {
    const text = through('transform', statements('metric_statements', 'metric', 'scale_metric(0.5, "s")'));
    const { metrics } = sent(
      text,
      [],
      [
        { name: 'number', points: [{ value: 3 }, { value: 3.5 }] },
        { name: 'histogram', type: 'histogram', sum: 4, min: 1, max: 3, bounds: [1, 2], bucketCounts: [1, 0, 1] },
        { name: 'summary', type: 'summary', sum: 4, count: 2, quantiles: { 0.5: 2 } },
      ],
    );

    expect(metrics.map(({ unit }) => unit)).toEqual(['s', 's', 's']);
    expect(metrics[0]!.points.map(({ value }) => value)).toEqual([1n, 1.75]);
    expect(metrics[1]!.points).toMatchObject([{ count: 2n, sum: 2, min: 0.5, max: 1.5, bounds: [0.5, 1] }]);
    expect(metrics[2]!.points).toMatchObject([{ sum: 2, quantiles: [{ quantile: 0.5, value: 1 }] }]);
  });

  test('makes a sum a gauge', () => {
    const text = through(
      'transform',
      'statements {\n metric = [`convert_sum_to_gauge() where metric.name != "z"`]\n }',
    );

    expect(sent(text, [], [{ name: 'x', type: 'sum' }]).metrics).toMatchObject([{ type: 'gauge', temporality: 0 }]);
  });

  test('keeps values in the cache from statement to statement, of one item', () => {
    const text = through(
      'transform',
      statements(
        'log_statements',
        'log',
        'set(attributes["b"], cache["a"])',
        'set(cache["a"], body)',
        'set(body, cache["a"])',
      ),
    );
    const { logs } = sent(text, [{ body: 'x' }, { body: 'y' }]);

    expect(logs.map(({ body, attributes }) => [body, plainOf(attributes)])).toEqual([
      ['x', {}],
      ['y', {}],
    ]);
  });

  test('sets the buckets of a histogram, and what it has not is an error that is ignored', () => {
    const text = through(
      'transform',
      statements(
        'metric_statements',
        'datapoint',
        'set(value_int, 1)',
        'set(bucket_counts, [2, 3])',
        'set(explicit_bounds, [0.5])',
        'set(count, 5)',
      ),
    );
    const { metrics } = sent(text, [], [{ name: 'x', type: 'histogram' }, { name: 'y' }]);

    expect(metrics[0]!.points).toMatchObject([{ bucketCounts: [2n, 3n], bounds: [0.5], count: 5n }]);
    expect(metrics[1]!.points).toMatchObject([{ value: 1n }]);
  });

  test.each([
    [
      'log_statements',
      'log',
      'set(body, otelcol.client.addr)',
      'the path otelcol.client.addr of OTTL asks who has sent telemetry: give the test that with `address`',
    ],
    ['metric_statements', 'metric', 'copy_metric()', 'never end: a condition has to leave those out'],
    ['metric_statements', 'metric', 'extract_percentile_metric(100.0)', 'greater than 0 and less than 100'],
  ])('in %s %s: %s is an error', (block, context, statement, message) => {
    const text = through('transform', statements(block, context, statement));

    expect(() => sent(text, [{ body: 'x' }], [{ name: 'x', type: 'histogram' }])).toThrow(message);
  });
});

test('what only passes stays as it is', () => {
  const { logs, metrics } = sent(through('batch', ''), [{ body: 'x' }], [{ name: 'y' }]);

  expect([logs.length, metrics.length]).toEqual([1, 1]);
});

test('what nobody gets is lost', () => {
  const text = 'otelcol.receiver.otlp "in" {\n output { }\n}\n';

  expect(sent(text, [{ body: 'x' }], [{ name: 'y' }]).losses).toMatchObject([
    {
      why: 'it forwards to nobody',
      after: {
        labels: new Map([
          ['log.body', 'x'],
          ['log.time', '2025-01-01T00:00:00Z'],
        ]),
      },
    },
    { why: 'it forwards to nobody' },
  ]);
});

test('what is of another kind is left alone', () => {
  const text = through('filter', 'traces {\n span = ["true"]\n }\n logs {\n log_record = ["true"]\n }');

  expect(sent(text, [{ body: 'x' }], [{ name: 'y' }])).toMatchObject({ logs: [], metrics: [{ name: 'y' }] });
});
