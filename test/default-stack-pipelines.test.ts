import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deliver, matchers, scrape } from '../lib/testing';

// What the pipelines of dist/ do to pods and lines: executed, not read.

expect.extend(matchers);

const config = readFileSync(join(__dirname, '..', 'dist', 'alloy.alloy'), 'utf8');
const NOW = '2025-06-01T12:00:00Z';
const options = { env: { NODE_NAME: 'node-a' }, now: NOW };

const pod = (annotations: Record<string, string> = {}) => ({
  kind: 'Pod',
  metadata: {
    name: 'cart-7d4b9c6f5-x2x8z',
    namespace: 'shop',
    annotations,
    ownerReferences: [{ kind: 'ReplicaSet', name: 'cart-7d4b9c6f5', controller: true }],
  },
  spec: {
    nodeName: 'node-a',
    containers: [
      { name: 'app', ports: [{ containerPort: 8080 }] },
      { name: 'proxy', ports: [{ containerPort: 15000 }] },
    ],
  },
});
const asking = { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '8080' };

test('a pod that asks for it is scraped once, by one member of the cluster', () => {
  expect(config)
    .toScrape(pod(asking), options)
    .from('http://10.1.0.1:8080/metrics')
    .once()
    .withLabels({ namespace: 'shop', pod: 'cart-7d4b9c6f5-x2x8z', job: 'shop/cart', cluster: 'development' })
    .at('prometheus.remote_write.default');
  expect(scrape(config, pod(asking), options).targets.map(({ clustered }) => clustered)).toEqual([true]);
});

test('what its annotations say counts', () => {
  const annotations = { ...asking, 'prometheus.io/path': '/internal', 'prometheus.io/param_module': 'x' };

  expect(config).toScrape(pod(annotations), options).from('http://10.1.0.1:8080/internal?module=x');
});

test.each([
  ['does not ask', {}],
  ['opts out', { ...asking, 'prometheus.io/scrape': 'false' }],
  ['names a port that is none', { ...asking, 'prometheus.io/port': 'http' }],
])('a pod that %s is not scraped', (_, annotations) => {
  expect(scrape(config, pod(annotations), options).targets).toEqual([]);
});

test('a line of a pod arrives with its level as a label, and the pod as metadata', () => {
  expect(config)
    .toDeliver({ pod: pod(), container: 'app', line: '{"level":"info","msg":"x"}' }, options)
    .withLabels({ namespace: 'shop', container: 'app', level: 'info', pod: undefined })
    .withMetadata({ pod: 'cart-7d4b9c6f5-x2x8z', node: 'node-a' })
    .at('loki.write.default')
    .once();
});

test('a pod that opts out has no logs', () => {
  expect(config).toDrop({ pod: pod({ 'logs.grafana.com/pods.enabled': 'false' }), line: 'x' }, options);
});

test('each Alloy reads the logs of its own node', () => {
  expect(config).toDrop({ pod: pod(), line: 'x' }, { ...options, env: { NODE_NAME: 'node-b' } });
});

test('a line arrives without its end, and otherwise as it was written', () => {
  const lines = (line: string) => deliver(config, { pod: pod(), container: 'app', line }, options).entries;

  expect(lines('started\n')).toEqual([expect.objectContaining({ line: 'started' })]);
  expect(lines('  a\n  b\r\n')).toEqual([expect.objectContaining({ line: '  a\n  b' })]);
});

describe('what Loki would refuse by its age', () => {
  const at = (timestamp: string) => deliver(config, { pod: pod(), container: 'app', line: 'x', timestamp }, options);

  test('is dropped on purpose, under a reason', () => {
    const { entries, dropped } = at('2025-06-01T11:09:59Z');

    expect(entries).toEqual([]);
    expect(dropped.map(({ way }) => way).join()).toContain('loki.process.pods');
  });

  test('is sent while it is young enough', () => {
    expect(at('2025-06-01T11:10:01Z').entries).toHaveLength(1);
  });
});

// An entry as otelcol.exporter.loki makes it of a record: the record in JSON, with labels for the severity and for the attributes of the hint.
const record = (body: unknown, more: object = {}, labels: Record<string, string> = {}) => ({
  line: JSON.stringify({ body, ...more, resources: { 'k8s.pod.name': 'cart-7d4b9c6f5-x2x8z' } }),
  labels: {
    job: 'shop/cart',
    instance: '6f0c',
    exporter: 'OTLP',
    service_name: 'cart',
    k8s_namespace_name: 'shop',
    k8s_container_name: 'app',
    k8s_pod_name: 'cart-7d4b9c6f5-x2x8z',
    k8s_node_name: 'node-a',
    ...labels,
  },
  timestamp: NOW,
  to: 'loki.process.default_logs',
});

describe('a log record over OTLP', () => {
  test('arrives as the text that was sent, with the labels of pod logs', () => {
    const way = record(
      'payment refused\n',
      { traceid: '4bf92f', severity: 'WARN', attributes: { 'http.route': '/pay', tries: 3 } },
      { level: 'WARN' },
    );
    const [entry] = deliver(config, way, options).entries;

    expect(entry).toMatchObject({
      line: 'payment refused',
      labels: {
        cluster: 'development',
        k8s_cluster_name: 'development',
        namespace: 'shop',
        container: 'app',
        service_name: 'cart',
        job: 'shop/cart',
        level: 'warn',
      },
    });
    expect(Object.keys(entry!.labels)).toHaveLength(7);
    expect(entry!.structuredMetadata).toEqual({
      pod: 'cart-7d4b9c6f5-x2x8z',
      node: 'node-a',
      service_instance_id: '6f0c',
      traceID: '4bf92f',
      attributes: '{"http.route":"/pay","tries":3}',
    });
  });

  test.each([
    ['INFO', 'info'],
    ['DEBUG2', 'debug'],
    ['ERROR4', 'error'],
    ['FATAL', 'fatal'],
    ['TRACE3', 'trace'],
  ])('has the severity %s as the level %s, as pods write it', (severity, level) => {
    expect(deliver(config, record('x', {}, { level: severity }), options).entries[0]!.labels).toMatchObject({ level });
  });

  test('keeps a body that is not a text as JSON', () => {
    expect(deliver(config, record({ msg: 'x', n: 1 }), options).entries[0]!.line).toBe('{"msg":"x","n":1}');
  });

  test('is dropped when it is too old for Loki', () => {
    expect(deliver(config, { ...record('x'), timestamp: '2025-06-01T11:00:00Z' }, options).entries).toEqual([]);
  });
});
