import { content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { podObject } from '../../../test/harness/pipelines/pods';
import { otelcol, prometheus } from '../../components';
import { wrongPropsOf } from '../../config';
import { sendSpans, type TestOptions } from '../../testing';
import { OtlpGateway } from '../otlp/otlp-gateway';
import { HostInfo } from './host-info';
import { ServiceGraph } from './service-graph';
import { SpanMetrics, type SpanMetricsProps } from './span-metrics';

const pods = ['u-1', 'u-2'].map((uid, at) =>
  podObject({ uid, name: `cart-${at}`, ip: `10.1.2.${at + 3}`, labels: { 'app.kubernetes.io/name': 'cart' } }),
);
const world: TestOptions = { objects: pods, constants: { hostname: 'alloy-a' } };
const span = (uid: string, more: object = {}) => ({
  name: 'GET /cart',
  kind: 'Server' as const,
  resource: { 'k8s.pod.uid': uid },
  address: '10.9.9.9',
  ...more,
});

/** The runner doesn't count combinations of labels, so that the limit is off in tests of behaviour. */
function make(props: Partial<SpanMetricsProps> = {}) {
  const config = newConfig();
  const samples = new prometheus.Echo(config, 'all');
  const red = new SpanMetrics(config, 'red', { metrics: [samples.receiver], seriesLimit: 0, ...props });
  const traces = new otelcol.exporter.Debug(config, 'traces');
  new OtlpGateway(config, 'default', { traces: [traces.input, red.input], cluster: 'production' });
  return config;
}

const seriesOf = (config: ReturnType<typeof make>, ...spans: readonly ReturnType<typeof span>[]) =>
  sendSpans(config, spans, world).series;

test('calls are counted by service, name, kind and status, and say where they come from', () => {
  const calls = seriesOf(make(), span('u-1'), span('u-2'), span('u-1', { status: 'Error' })).filter(
    ({ name }) => name === 'traces_span_metrics_calls_total',
  );

  expect(calls.map(({ labels, value }) => [labels['status_code'], value]).sort()).toEqual([
    ['STATUS_CODE_ERROR', 1],
    ['STATUS_CODE_UNSET', 2],
  ]);
  expect(calls[0]!.labels).toEqual({
    service_name: 'cart',
    span_name: 'GET /cart',
    span_kind: 'SPAN_KIND_SERVER',
    status_code: expect.any(String),
    namespace: 'shop',
    job: 'shop/cart',
    collector_id: 'alloy-a',
  });
});

test('durations are in buckets, and traces go on with all their spans', () => {
  const { series, spans } = sendSpans(make(), [span('u-1', { duration: 30 })], world);
  const sums = series.filter(({ name }) => name === 'traces_span_metrics_duration_milliseconds_sum');

  expect(sums.map(({ value }) => value)).toEqual([30]);
  expect(series.some(({ name }) => name === 'traces_span_metrics_duration_milliseconds_bucket')).toBe(true);
  expect(spans).toHaveLength(1);
});

test('each Alloy has series of its own, unless there is one alone', () => {
  const labels = (props: Partial<SpanMetricsProps>) => seriesOf(make(props), span('u-1'))[0]!.labels;

  expect(labels({})['collector_id']).toBe('alloy-a');
  expect(labels({ collectorLabel: 'alloy' })).toMatchObject({ alloy: 'alloy-a' });
  expect(labels({ collectorLabel: false })).not.toHaveProperty('collector_id');
});

test('dimensions are labels', () => {
  const config = make({ dimensions: ['http.route', { name: 'tier', default: 'none' }] });
  const [series] = seriesOf(config, span('u-1', { attributes: { 'http.route': '/cart' } }));

  expect(series!.labels).toMatchObject({ http_route: '/cart', tier: 'none' });
});

test('spans that a condition means are not counted, and go on', () => {
  const config = make({ dropIf: ['kind != SPAN_KIND_SERVER'] });
  const { series, spans } = sendSpans(config, [span('u-1', { kind: 'Internal' })], world);

  expect([series, spans.length]).toEqual([[], 1]);
});

describe('the number of series', () => {
  const connector = (props: Partial<SpanMetricsProps> = {}) => {
    const config = newConfig();
    new SpanMetrics(config, 'red', { metrics: [new prometheus.Echo(config, 'all').receiver], ...props });
    expect(problems(config)).toEqual([]);
    return content(config, 'otelcol.connector.spanmetrics', 'red');
  };

  test('has a limit, and ends for what is gone', () => {
    expect(connector()).toMatchObject({ aggregation_cardinality_limit: 1000, metrics_expiration: '15m' });
    expect(connector({ seriesLimit: 50, expiration: '1h' })).toMatchObject({
      aggregation_cardinality_limit: 50,
      metrics_expiration: '1h',
    });
  });

  // The chart leaves the block out that Alloy requires, so that Alloy doesn't start.
  test('is small without durations, and the block that Alloy requires is there', () => {
    expect(connector({ histogram: { kind: 'none' } })['histogram']).toEqual([{ disable: true, explicit: [{}] }]);
    const names = seriesOf(make({ histogram: { kind: 'none' } }), span('u-1')).map(({ name }) => name);
    expect(names).toEqual(['traces_span_metrics_calls_total']);
  });

  test('depends on buckets: of your own, or native histograms', () => {
    expect(connector({ histogram: { kind: 'explicit', buckets: ['10ms', '1s'] }, unit: 's' })['histogram']).toEqual([
      { unit: 's', explicit: [{ buckets: ['10ms', '1s'] }] },
    ]);
    expect(connector({ histogram: { kind: 'exponential', maxSize: 80 } })['histogram']).toEqual([
      { exponential: [{ max_size: 80 }] },
    ]);
  });
});

describe('other metrics of spans', () => {
  test('hosts are counted by node, each Alloy those that it knows', () => {
    const config = newConfig();
    const hosts = new HostInfo(config, 'hosts', { metrics: [new prometheus.Echo(config, 'all').receiver] });
    new OtlpGateway(config, 'default', { traces: [hosts.input] });

    const { series } = sendSpans(config, [span('u-1'), span('u-2')], world);
    expect(series.map(({ name, labels }) => [name, labels])).toEqual([
      ['traces_host_info', { grafana_host_id: 'node-1', collector_id: 'alloy-a' }],
    ]);
    expect(problems(config)).toEqual([]);
  });

  test('a service graph waits for both ends, and its series have a collector beside the labels of the destination', () => {
    const config = newConfig();
    const write = new prometheus.RemoteWrite(config, 'mine', {
      externalLabels: { team: 'shop' },
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });
    new ServiceGraph(config, 'graph', { metrics: [write.receiver], dimensions: ['http.route'], wait: '20s' });

    expect(problems(config)).toEqual([]);
    expect(content(config, 'otelcol.connector.servicegraph', 'graph')).toEqual({
      dimensions: ['http.route'],
      store: [{ ttl: '20s', max_items: 10_000 }],
      output: [{ metrics: ['otelcol.processor.transform.graph.input'] }],
    });
    // The chart writes the label of its collector over those of the user.
    expect(content(config, 'prometheus.remote_write', 'mine')['external_labels']).toEqual({ team: 'shop' });
    expect(JSON.stringify(content(config, 'otelcol.processor.transform', 'graph'))).toContain('collector_id');
  });

  test('an Alloy alone needs nothing between', () => {
    const config = newConfig();
    const samples = new prometheus.Echo(config, 'all');
    const graph = new ServiceGraph(config, 'graph', { metrics: [samples.receiver], collectorLabel: false });

    expect(graph.transform).toBeUndefined();
    expect(content(config, 'otelcol.connector.servicegraph', 'graph')['output']).toEqual([
      { metrics: ['otelcol.exporter.prometheus.graph.input'] },
    ]);
  });
});

test.each([SpanMetrics, ServiceGraph, HostInfo])('metrics that go nowhere are reported (%p)', (Made) => {
  const config = newConfig();
  const made = new Made(config, 'made', {});

  expect(wrongPropsOf(made).map(({ message }) => message)).toEqual([
    'makes metrics that go nowhere: neither metrics nor otlpMetrics is given',
  ]);
  expect(() => config.check()).not.toThrow();
});
