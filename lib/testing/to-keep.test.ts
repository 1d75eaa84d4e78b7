import { matchers, sendLogs, sendMetrics, sendSpans } from './index';

expect.extend(matchers);

const config = (policies: string, more = '') => `
otelcol.receiver.otlp "default" {
  grpc { }
  output {
    traces = [otelcol.processor.tail_sampling.default.input]
  }
}
otelcol.processor.tail_sampling "default" {
  ${more}
  ${policies}
  output {
    traces = [otelcol.processor.batch.default.input]
  }
}
otelcol.processor.batch "default" {
  output {
    traces = [otelcol.exporter.otlp.tempo.input]
  }
}
otelcol.exporter.otlp "tempo" {
  client {
    endpoint = "tempo:4317"
  }
}
`;

const policy = (type: string, body = '', name: string = type) =>
  `policy {\n name = "${name}"\n type = "${type}"\n ${body === '' ? '' : `${type} {\n ${body}\n }`}\n }\n`;

const errors = policy('status_code', 'status_codes = ["ERROR"]');

test('a whole trace is kept for one of its spans', () => {
  expect(config(errors))
    .toKeepTrace([{ name: 'GET /' }, { name: 'SELECT', status: 'Error', resource: { 'service.name': 'db' } }])
    .withSpan('SELECT')
    .withAttributes({ 'service.name': 'db' })
    .at('otelcol.exporter.otlp.tempo');
});

test('a trace that no policy wants is not', () => {
  expect(config(errors)).not.toKeepTrace({ name: 'GET /' });
  expect(() => expect(config(errors)).toKeepTrace({ name: 'GET /' })).toThrow(/trace {2}DROPPED: no policy wants it/);
});

test('of a trace that is kept the policy is told', () => {
  expect(() => expect(config(errors)).not.toKeepTrace({ name: 'x', status: 'Error' })).toThrow(
    /otelcol\.exporter\.otlp\.tempo {2}sent: tempo:4317/,
  );
  expect(sendSpans(config(errors), { name: 'x', status: 'Error' }).spans).toMatchObject([
    { name: 'x', destination: 'otelcol.exporter.otlp.tempo' },
  ]);
});

test.each<[string, () => unknown]>([
  ['attributes', () => expect(config(errors)).toKeepTrace({ name: 'x', status: 'Error' }).withAttributes({ a: 1 })],
  ['a span', () => expect(config(errors)).toKeepTrace({ name: 'x', status: 'Error' }).withSpan('y')],
  [
    'a destination',
    () => expect(config(errors)).toKeepTrace({ name: 'x', status: 'Error' }).at('otelcol.exporter.debug.x'),
  ],
])('fails at once with other %s', (_, work) => {
  expect(work).toThrow(/found instead/);
});

test('two traces are decided about one by one', () => {
  const [a, b] = ['a'.repeat(32), 'b'.repeat(32)];
  const { spans, dropped } = sendSpans(config(errors), [
    { name: 'x', traceId: a },
    { name: 'y', traceId: b, status: 'Error' },
    { name: 'z', traceId: b },
  ]);

  expect(spans.map(({ name }) => name)).toEqual(['y', 'z']);
  expect(dropped).toHaveLength(1);
});

test('a policy that drops comes first', () => {
  const drop =
    'policy {\n name = "health"\n type = "drop"\n drop {\n drop_sub_policy {\n name = "s"\n type = "string_attribute"\n string_attribute {\n key = "path"\n values = ["/health"]\n }\n }\n }\n }\n';

  expect(config(policy('always_sample') + drop)).not.toKeepTrace({ name: 'x', attributes: { path: '/health' } });
  expect(config(policy('always_sample') + drop)).toKeepTrace({ name: 'x', attributes: { path: '/' } });
});

test('spans that no receiver is for are an error', () => {
  expect(() => sendSpans('loki.echo "a" { }\n', { name: 'x' })).toThrow('no component takes spans');
});

test('so many bytes a second', () => {
  const limited = (burst: number) =>
    config(policy('bytes_limiting', `bytes_per_second = 1\n burst_capacity = ${burst}`));

  expect(limited(200)).toKeepTrace({ name: 'x' });
  expect(limited(20)).not.toKeepTrace({ name: 'x' });
});

const telemetry = `
otelcol.receiver.otlp "default" {
  output {
    logs    = [otelcol.processor.filter.default.input]
    metrics = [otelcol.processor.filter.default.input]
  }
}
otelcol.processor.filter "default" {
  logs {
    log_record = [\`severity_number < SEVERITY_NUMBER_INFO\`]
  }
  metrics {
    datapoint = [\`attributes["path"] == "/health"\`]
  }
  output {
    logs    = [otelcol.exporter.otlphttp.loki.input]
    metrics = [otelcol.exporter.otlphttp.mimir.input]
  }
}
otelcol.exporter.otlphttp "loki" {
  client {
    endpoint = "http://loki:3100/otlp"
  }
}
otelcol.exporter.otlphttp "mimir" {
  client {
    endpoint = "http://mimir:8080/otlp"
  }
}
`;

test('a metric is kept', () => {
  expect(telemetry)
    .toKeepMetric({ name: 'http.requests', type: 'sum', value: 3, attributes: { path: '/' }, resource: { pod: 'p' } })
    .withName('http.requests')
    .withAttributes({ path: '/', pod: 'p', other: undefined })
    .withValue(3)
    .at('otelcol.exporter.otlphttp.mimir');
});

test('a metric that loses a point is not', () => {
  const points = [{ attributes: { path: '/health' } }, { attributes: { path: '/' } }];

  expect(telemetry).not.toKeepMetric({ name: 'x', points });
  expect(() => expect(telemetry).toKeepMetric({ name: 'x', points })).toThrow(
    /points {2}DROPPED: a condition means them/,
  );
  expect(sendMetrics(telemetry, { name: 'x', points }).metrics).toMatchObject([
    { name: 'x', type: 'gauge', points: [{ attributes: { path: '/' }, value: 0 }] },
  ]);
});

test('a log is kept', () => {
  expect(telemetry)
    .toKeepLog({ body: { a: 1 }, severityNumber: 9, attributes: { b: [1] } })
    .withBody({ a: 1 })
    .withAttributes({ b: [1] })
    .at('otelcol.exporter.otlphttp.loki');
  expect(telemetry).not.toKeepLog({ body: 'x', severityNumber: 5 });
  expect(sendLogs(telemetry, { body: 'x', severityNumber: 9 }).logs).toMatchObject([
    { body: 'x', severityNumber: 9, time: 1_735_689_600_000_000_000n, destination: 'otelcol.exporter.otlphttp.loki' },
  ]);
});

test.each<[string, () => unknown]>([
  ['name', () => expect(telemetry).toKeepMetric({ name: 'x' }).withName('y')],
  ['value', () => expect(telemetry).toKeepMetric({ name: 'x' }).withValue(1)],
  ['body', () => expect(telemetry).toKeepLog({ body: 'x', severityNumber: 9 }).withBody('y')],
  ['attributes', () => expect(telemetry).toKeepLog({ severityNumber: 9 }).withAttributes({ a: 1 })],
])('another %s fails at once, with what there is and its way', (_, work) => {
  expect(work).toThrow(/found instead:[\s\S]*its way:[\s\S]*otelcol\.exporter/);
});
