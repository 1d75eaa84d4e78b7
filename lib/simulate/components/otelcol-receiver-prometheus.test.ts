import { readModel } from '../../analysis';
import { plainOf } from '../../semantics';
import { telemetryOf } from '../outcome';
import { Simulation } from '../simulation';

const metrics = `
# HELP requests_total What is asked.
# TYPE requests_total counter
requests_total{code="200"} 3
requests_total{code="500"} 1 1735689600000
# TYPE taken_seconds histogram
# UNIT taken_seconds seconds
taken_seconds_bucket{le="+Inf",path="/"} 7
taken_seconds_bucket{le="0.5",path="/"} 2
taken_seconds_bucket{le="1",path="/"} 5
taken_seconds_sum{path="/"} 9.5
taken_seconds_count{path="/"} 7
taken_seconds_created{path="/"} 1700000000.5
# TYPE sizes summary
sizes{quantile="0.99"} 12
sizes{quantile="0.5"} 4
sizes_sum 40
sizes_count 6
other 1
lib_total{otel_scope_name="lib",otel_scope_version="1"} 2
otel_scope_info{otel_scope_name="lib",otel_scope_version="1",team="a"} 1
target_info{host_name="h"} 1
`;

function scraped(answer: string, target: Record<string, string> = {}, rule = '') {
  const text = `
prometheus.scrape "all" {
  targets    = [{ __address__ = "10.1.0.1:8080", job = "cart", __meta_kubernetes_namespace = "shop", ${Object.entries(
    target,
  )
    .map(([name, value]) => `${name} = "${value}"`)
    .join(', ')} }]
  forward_to = [prometheus.relabel.all.receiver]
}
prometheus.relabel "all" {
  forward_to = [otelcol.receiver.prometheus.all.receiver]
  ${rule}
}
otelcol.receiver.prometheus "all" {
  output {
    metrics = [otelcol.exporter.debug.out.input]
  }
}
otelcol.exporter.debug "out" { }
`;
  const { outcome } = new Simulation(readModel(text), { metrics: answer }).start();
  return {
    metrics: telemetryOf(outcome.arrivals, 'metric').map(({ data }) => data),
    why: outcome.losses.map(({ why }) => why),
  };
}

const found = (name: string) => scraped(metrics).metrics.find((metric) => metric.name === name)!;

test('a counter is a sum of floats', () => {
  expect(found('requests_total')).toMatchObject({
    type: 'sum',
    isMonotonic: true,
    temporality: 2,
    description: 'What is asked.',
    metadata: new Map([['prometheus.type', 'counter']]),
    points: [
      { attributes: new Map([['code', '200']]), value: 3, start: 0n },
      { attributes: new Map([['code', '500']]), value: 1, time: 1_735_689_600_000_000_000n },
    ],
  });
});

test('a histogram has buckets without what the smaller ones count, a summary its quantiles', () => {
  expect(found('taken_seconds')).toMatchObject({ type: 'histogram', unit: 's', temporality: 2 });
  expect(found('taken_seconds').points).toMatchObject([
    {
      attributes: new Map([['path', '/']]),
      bounds: [0.5, 1],
      bucketCounts: [2n, 3n, 2n],
      count: 7n,
      sum: 9.5,
      start: 1_700_000_000_500_000_000n,
    },
  ]);
  expect(found('sizes').points).toMatchObject([
    {
      count: 6n,
      sum: 40,
      quantiles: [
        { quantile: 0.5, value: 4 },
        { quantile: 0.99, value: 12 },
      ],
    },
  ]);
});

test('what nothing is said of is a gauge, and so is what the scrape says of itself', () => {
  expect(found('other')).toMatchObject({ type: 'gauge', metadata: new Map([['prometheus.type', 'unknown']]) });
  expect(found('up')).toMatchObject({ type: 'gauge', description: 'The scraping was successful' });
  expect(found('scrape_duration_seconds')).toMatchObject({ unit: 's' });
});

test('the resource is that of the target, with what target_info says', () => {
  expect(plainOf(found('other').resource.attributes)).toEqual({
    'service.name': 'cart',
    'service.instance.id': '10.1.0.1:8080',
    'server.address': '10.1.0.1',
    'net.host.name': '10.1.0.1',
    'server.port': '8080',
    'net.host.port': '8080',
    'url.scheme': 'http',
    'http.scheme': 'http',
    'k8s.namespace.name': 'shop',
    host_name: 'h',
  });
  const [first] = scraped('x 1', {
    ...{ instance: 'localhost', __meta_kubernetes_pod_controller_kind: 'ReplicaSet' },
    __meta_kubernetes_pod_controller_name: 'cart-1',
  }).metrics;
  expect(plainOf(first!.resource.attributes)).toEqual({
    ...{ 'service.name': 'cart', 'service.instance.id': 'localhost', 'server.port': '', 'net.host.port': '' },
    ...{ 'url.scheme': 'http', 'http.scheme': 'http', 'k8s.namespace.name': 'shop', 'k8s.replicaset.name': 'cart-1' },
  });
});

test('scopes are those that labels name, or the receiver', () => {
  expect(found('lib_total').scope).toEqual({ name: 'lib', version: '1', attributes: new Map([['team', 'a']]) });
  expect(plainOf(found('lib_total').points[0]!.attributes)).toEqual({});
  expect(found('other').scope).toMatchObject({ name: 'otelcol/prometheusreceiver', version: 'v1.18.1' });
});

test('a histogram without its count is none, and what fits nowhere is lost', () => {
  const { metrics: all, why } = scraped(`
# TYPE h histogram
h_bucket{le="x"} 1
h_sum 2
g 1
# TYPE s summary
s_count 2 1735689600000
s_sum 3 1735689600001
`);

  expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(['g', 's', 'up']));
  expect(all.map(({ name }) => name)).not.toContain('h');
  expect(why).toEqual(['it has no label le that is a number', 'it has another time than the rest of its point']);
});

test('samples that no scrape gives are refused', () => {
  const text = `
otelcol.receiver.otlp "in" {
  output {
    metrics = [otelcol.exporter.prometheus.it.input]
  }
}
otelcol.exporter.prometheus "it" {
  forward_to = [otelcol.receiver.prometheus.all.receiver]
}
otelcol.receiver.prometheus "all" {
  output { }
}
`;
  const simulation = new Simulation(readModel(text));

  expect(() => simulation.takeTelemetry({ metrics: [{ name: 'x' }] })).toThrow(/samples that no scrape gives/);
});
