import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchers, scrape } from '../lib/testing';

// What the pipelines of dist/ do to pods and lines: executed, not read.

expect.extend(matchers);

const config = readFileSync(join(__dirname, '..', 'dist', 'alloy.alloy'), 'utf8');
const options = { env: {} };

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
