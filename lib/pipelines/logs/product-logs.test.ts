import { newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { ON_NODE, type Pod, podObject } from '../../../test/harness/pipelines/pods';
import { loki } from '../../components';
import { type ProductName, productFacts, productNames } from '../../facts';
import { deliver } from '../../testing';
import { PodLogs } from './pod-logs';
import { type ProductLogsOptions, productLogs } from './product-logs';

function make(product: ProductName, options: ProductLogsOptions = {}) {
  const config = newConfig();
  const { receiver } = new loki.Echo(config, 'all');
  new PodLogs(config, 'pods', { forwardTo: [receiver], ...productLogs(product, options) });
  return config;
}

const labelsOf = (product: ProductName) =>
  Object.fromEntries(Object.entries(productFacts(product).labels ?? {}).map(([name, [value]]) => [name, value!]));

function entryOf(product: ProductName, line: string, pod: Pod = {}, options: ProductLogsOptions = {}) {
  const given = { pod: podObject({ labels: labelsOf(product), ...pod }), line };
  const [entry] = deliver(make(product, options), given, ON_NODE).entries;
  return {
    level: entry!.labels['level'],
    job: entry!.labels['job'],
    metadata: entry!.structuredMetadata,
    entry: entry!,
  };
}

test.each<[ProductName, string, string | undefined]>([
  ['loki', 'ts=2025-01-01T00:00:00Z caller=x level=warn msg="slow"', 'warn'],
  ['loki', 'level=error ts=2025-01-01T00:00:00Z caller=x msg="bad"', 'error'],
  ['loki', '10.0.0.1 - - [01/Jan/2025] "GET / HTTP/1.1" 204 level=error', undefined],
  ['mimir', 'ts=2025-01-01T00:00:00Z level=info msg=ok', 'info'],
  ['tempo', 'level=debug ts=2025-01-01T00:00:00Z msg=ok', 'debug'],
  ['alloy', 'ts=2025-01-01T00:00:00Z level=error msg="failed"', 'error'],
  ['grafana', 'logger=context t=2025-01-01T00:00:00Z level=info msg="Request"', 'info'],
  ['grafana', 't=2025-01-01T00:00:00Z level=eror msg="typo"', undefined],
  ['mysql', '2025-01-01T00:00:00.000000Z 0 [Warning] [MY-010068] [Server] CA certificate is self signed.', 'warn'],
  ['mysql', '2025-01-01T00:00:00.000000Z 12 [ERROR] short form', 'error'],
  ['mysql', 'Starting up [Warning] of a script', undefined],
  ['postgresql', '2025-01-01 00:00:00.000 UTC [1] FATAL:  password authentication failed', 'fatal'],
  ['postgresql', '2025-01-01 00:00:00.000 UTC [1] WARNING:  there is no transaction', 'warn'],
  ['postgresql', '2025-01-01 00:00:00.000 UTC [1] DEBUG2:  name', 'debug'],
  ['postgresql', '2025-01-01 00:00:00.000 UTC [1] LOG:  checkpoint starting', undefined],
])('%s: the level of %s is %s', (product, line, level) => {
  const { level: read, entry } = entryOf(product, line);

  expect(read).toBe(level);
  expect(entry.line).toBe(line);
});

test('codes and parts of errors of MySQL are structured metadata, and no labels', () => {
  const { metadata, entry } = entryOf('mysql', '2025-01-01T00:00:00Z 0 [Warning] [MY-010068] [Server] text');

  expect(metadata).toMatchObject({ err_code: 'MY-010068', subsystem: 'Server' });
  expect(Object.keys(entry.labels).sort()).toEqual(['container', 'job', 'level', 'namespace', 'service_name']);
});

test.each(['nginx', 'ingress-nginx'] as const)(
  'method and status of requests to %s are structured metadata',
  (product) => {
    const line = '10.0.0.1 - - [01/Jan/2025:00:00:00 +0000] "GET /cart?id=1 HTTP/1.1" 502 157 "-" "curl/8"';

    expect(entryOf(product, line).metadata).toMatchObject({ method: 'GET', status: '502' });
    expect(entryOf(product, 'nginx: [emerg] unknown directive').metadata).not.toHaveProperty('status');
  },
);

test('lines have the job of the metrics', () => {
  expect(entryOf('mysql', 'x').job).toBe('integrations/mysql');
  const labels = { ...labelsOf('loki'), 'app.kubernetes.io/component': 'ingester' };
  expect(entryOf('loki', 'x', { labels }).job).toBe('shop/ingester');
});

test('lines of other pods stay as they are', () => {
  const { level, job } = entryOf('loki', 'ts=1 level=warn', { labels: { 'app.kubernetes.io/name': 'loki-proxy' } });

  expect([level, job]).toEqual([undefined, 'shop/loki-proxy']);
});

test('pods may have other labels, in some namespaces', () => {
  const options = { labels: { app: ['orders-db'] }, namespaces: ['shop'] };
  const line = '2025-01-01T00:00:00Z 0 [Warning] text';

  expect(entryOf('mysql', line, { labels: { app: 'orders-db' } }, options).level).toBe('warn');
  expect(entryOf('mysql', line, { labels: { app: 'orders-db' }, namespace: 'bank' }, options).level).toBeUndefined();
});

test.each(productNames().filter((name) => productFacts(name).labels !== undefined))('%s makes no error', (product) => {
  expect(problems(make(product))).toEqual([]);
});

test('a product that there is not, and one whose pods nothing tells, are refused', () => {
  expect(() => productLogs('redis' as never)).toThrow('there is no product "redis": it must be one of alloy, ');
  expect(() => productLogs('istio-sidecar')).toThrow('give labels');
});
