import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import { App, Chart } from 'cdk8s';
import * as library from '../lib';
import { type SendResult, type SpanInput, sendLogs, sendMetrics, sendSpans } from '../lib/testing';

// The first example on the page of each pipeline for traces, and of the gateway, from the receiver to its destinations.

/** The configuration that the first example of a page makes. */
function configOn(page: string): library.AlloyConfig {
  const text = readFileSync(join(__dirname, '..', 'docs', 'pipelines', `${page}.md`), 'utf8');
  const [, source = ''] = /^```ts\n(.*?)^```/ms.exec(text) ?? [];
  const { code } = transformSync(`${source}\nexport { config };`, {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  const exported: { config?: library.AlloyConfig } = {};
  new Function('require', 'exports', code)(
    (name: string) => (name === 'cdk8s-alloy' ? library : require(name)),
    exported,
  );
  return exported.config!;
}

/** What arrives where, each kind once. */
function arrivalsOf({ spans, metrics, logs, series, entries, notExecuted }: SendResult): readonly string[] {
  expect(notExecuted).toEqual([]);
  const arrived = [
    ...spans.map(({ name, destination }) => [name, destination]),
    ...metrics.map(({ name, destination }) => [name, destination]),
    ...logs.map(({ body, destination }) => [String(body), destination]),
    ...series.map(({ name, destination }) => [name, destination]),
    ...entries.map(({ line, destination }) => [line, destination]),
  ];
  return [...new Set(arrived.map(([what, destination]) => `${what} at ${destination}`))].sort();
}

/** Alloy's pod, by which metrics of several replicas are told apart. */
const options = { constants: { hostname: 'alloy-0' } };
const of = (service: string) => ({
  address: '10.9.9.9',
  resource: { 'service.name': service, 'k8s.namespace.name': service, 'k8s.node.name': 'node-1' },
});
const asking: SpanInput = { name: 'ask', kind: 'Client', spanId: 'a'.repeat(16), ...of('cart') };
const answering: SpanInput = {
  ...{ name: 'GET /', kind: 'Server', spanId: 'b'.repeat(16), parentSpanId: 'a'.repeat(16), ...of('shop') },
  attributes: { 'http.route': '/' },
};
const atTempo = ['GET / at otelcol.exporter.otlp.tempo', 'ask at otelcol.exporter.otlp.tempo'];
const series = (...names: readonly string[]) => names.map((name) => `${name} at prometheus.remote_write.default`);
const request = 'traces_service_graph_request';

test('a gateway sends each signal to its destination', () => {
  const config = configOn('otlp-gateway');

  expect(arrivalsOf(sendSpans(config, [asking, answering]))).toEqual(atTempo);
  expect(arrivalsOf(sendMetrics(config, { name: 'orders', ...of('cart') }))).toEqual(series('orders', 'target_info'));
  expect(arrivalsOf(sendLogs(config, { body: 'paid', ...of('cart') }))).toEqual(['paid at loki.write.default']);
});

test.each([
  ['otelcol.receiver.otlp.default'],
  ['otelcol.receiver.jaeger.default'],
  ['otelcol.receiver.zipkin.default'],
])('a gateway takes traces by %s', (to) => {
  const config = new library.AlloyConfig(new Chart(new App(), 'gateway'), 'config');
  const tempo = new library.destinations.Tempo(config, 'tempo');
  new library.pipelines.OtlpGateway(config, 'default', {
    traces: [tempo.input],
    jaeger: ['grpc', 'thriftHttp'],
    zipkinEndpoint: '0.0.0.0:9411',
  });

  expect(
    arrivalsOf(
      sendSpans(config, [
        { ...asking, to },
        { ...answering, to },
      ]),
    ),
  ).toEqual(atTempo);
});

test.each([
  ['host-info', series('traces_host_info')],
  [
    'span-logs',
    [
      'span=ask dur=1000000ns svc=cart k8s.namespace.name=cart k8s.node.name=node-1 tid=0af7651916cd43dd8448eb211c80319c at loki.write.default',
    ],
  ],
  [
    'span-metrics',
    series(
      ...[
        'calls_total',
        'duration_milliseconds_bucket',
        'duration_milliseconds_count',
        'duration_milliseconds_sum',
      ].map((name) => `traces_span_metrics_${name}`),
    ),
  ],
  [
    'service-graph',
    series(
      `${request}_client_seconds_bucket`,
      `${request}_client_seconds_count`,
      `${request}_client_seconds_sum`,
      `${request}_server_seconds_bucket`,
      `${request}_server_seconds_count`,
      `${request}_server_seconds_sum`,
      `${request}_total`,
    ),
  ],
])('%s makes what it says of spans, which arrive as well', (page, made) => {
  expect(arrivalsOf(sendSpans(configOn(page), [asking, answering], options))).toEqual([...atTempo, ...made].sort());
});

test('trace-load-balancer sends traces to the samplers', () => {
  const arrived = arrivalsOf(sendSpans(configOn('trace-load-balancer'), [asking, answering]));

  expect(arrived).toEqual([
    'GET / at otelcol.exporter.loadbalancing.samplers',
    'ask at otelcol.exporter.loadbalancing.samplers',
  ]);
});

test('tail-sampling keeps traces that a policy wants', () => {
  const config = configOn('tail-sampling');

  expect(arrivalsOf(sendSpans(config, [asking, { ...answering, status: 'Error' }]))).toEqual(atTempo);
  expect(arrivalsOf(sendSpans(config, [{ ...asking, duration: 2000 }, answering]))).toEqual(atTempo);
  expect(arrivalsOf(sendSpans(config, answering))).toEqual([]);
});

test('otlp-tenants sends spans to the tenant of their namespace', () => {
  const tenants = sendSpans(configOn('otlp-tenants'), [asking, answering]).spans.map(({ name, tenant }) => [
    name,
    tenant,
  ]);

  expect(tenants).toEqual(
    expect.arrayContaining([
      ['ask', 'shop'],
      ['GET /', 'platform'],
    ]),
  );
});
