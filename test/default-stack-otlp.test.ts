import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deliver, type KubernetesObject, scrape, sendLogs, sendMetrics, sendSpans } from '../lib/testing';

// Who a service is, over all signals of the default stack: executed, up to where metrics and logs leave OpenTelemetry's form.

const text = readFileSync(join(__dirname, '..', 'dist', 'alloy.alloy'), 'utf8');
const config = `${text.replace(/otelcol\.exporter\.(?:prometheus|loki)\.default\.input/g, 'otelcol.exporter.debug.out.input')}
otelcol.exporter.debug "out" { }
`;

interface Naming {
  readonly labels?: Record<string, string>;
  readonly annotations?: Record<string, string>;
}

const pod = (name: string, ip: string, more: Naming = {}) =>
  ({
    kind: 'Pod',
    metadata: {
      name,
      namespace: 'shop',
      uid: `uid-of-${name}`,
      ownerReferences: [{ kind: 'ReplicaSet', name: 'cart-7d4b9c6f5', controller: true }],
      ...more,
    },
    spec: { nodeName: 'node-a', containers: [{ name: 'app' }] },
    status: { phase: 'Running', podIP: ip },
  }) as KubernetesObject;

const ONE = pod('cart-7d4b9c6f5-aaaaa', '10.0.0.7');
const TWO = pod('cart-7d4b9c6f5-bbbbb', '10.0.0.8');
const options = { env: { NODE_NAME: 'node-a' }, objects: [ONE, TWO] };

const send = (
  from: string,
  resource: Record<string, string> = {},
  objects: readonly KubernetesObject[] = [ONE, TWO],
) => {
  const origin = { address: from, resource };
  const given = { ...options, objects };
  return {
    metric: sendMetrics(config, { name: 'requests', type: 'sum', value: 3, ...origin }, given).metrics[0]!,
    log: sendLogs(config, { body: 'x', ...origin }, given).logs[0]!,
    span: sendSpans(config, { name: 'GET /', ...origin }, given).spans[0]!,
  };
};

test('an application that says nothing of itself is named after its pod, alike in all signals', () => {
  const { metric, log, span } = send('10.0.0.7');

  for (const { resource } of [metric, log, span]) {
    expect(resource).toMatchObject({
      'service.namespace': 'shop',
      'service.name': 'cart',
      'service.instance.id': 'uid-of-cart-7d4b9c6f5-aaaaa',
      'k8s.cluster.name': 'development',
      'k8s.pod.name': 'cart-7d4b9c6f5-aaaaa',
      'k8s.node.name': 'node-a',
    });
  }
});

test('a series has the labels that scraped ones have', () => {
  expect(send('10.0.0.7').metric.points[0]!.attributes).toEqual({
    namespace: 'shop',
    pod: 'cart-7d4b9c6f5-aaaaa',
    node: 'node-a',
    service_name: 'cart',
  });
});

test('replicas are instances of their own', () => {
  const ids = ['10.0.0.7', '10.0.0.8'].map(
    (from) => send(from, { 'service.name': 'cart' }).metric.resource['service.instance.id'],
  );

  expect(new Set(ids).size).toBe(2);
});

test('what an application says of itself counts', () => {
  const own = { 'service.name': 'checkout', 'service.namespace': 'shopping', 'service.instance.id': 'a-1' };

  expect(send('10.0.0.7', own).span.resource).toMatchObject(own);
  expect(send('10.0.0.7', own).metric.points[0]!.attributes).toMatchObject({ service_name: 'checkout' });
});

test('an attribute of a data point that is called like a label stays', () => {
  const point = {
    name: 'requests',
    type: 'sum',
    value: 1,
    attributes: { pod: 'of another' },
    address: '10.0.0.7',
  } as const;
  const [metric] = sendMetrics(config, point, options).metrics;

  expect(metric!.points[0]!.attributes).toMatchObject({ pod: 'of another', namespace: 'shop' });
});

test.each(['unknown_service', 'unknown_service:java'])('the name %s, which an SDK makes up, counts as none', (name) => {
  expect(send('10.0.0.7', { 'service.name': name }).span.resource).toMatchObject({ 'service.name': 'cart' });
});

test('who is no pod keeps a name', () => {
  for (const resource of [{}, { 'service.name': 'unknown_service:java' }]) {
    expect(send('192.0.2.1', resource as Record<string, string>).span.resource).toMatchObject({
      'service.name': 'unknown_service',
    });
  }
});

describe('the names agree with those of scraped metrics and pod logs', () => {
  test.each<[string, Naming, string]>([
    ['the workload', {}, 'cart'],
    ['a label', { labels: { 'app.kubernetes.io/name': 'carts' } }, 'carts'],
    [
      'the label of the instance',
      { labels: { 'app.kubernetes.io/name': 'carts', 'app.kubernetes.io/instance': 'carts-eu' } },
      'carts-eu',
    ],
    ['an annotation', { annotations: { 'resource.opentelemetry.io/service.name': 'basket' } }, 'basket'],
  ])('by %s', (_, more, name) => {
    const annotations = { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '80', ...more.annotations };
    const own = pod('cart-7d4b9c6f5-ccccc', '10.0.0.9', { ...more, annotations });

    const [target] = scrape(text, own, options).targets;
    const [entry] = deliver(text, { pod: own, line: 'x' }, options).entries;
    const { metric } = send('10.0.0.9', {}, [own]);

    const identity = { namespace: 'shop', service_name: name, job: `shop/${name}` };
    expect(target!.labels).toMatchObject({ ...identity, pod: 'cart-7d4b9c6f5-ccccc' });
    expect(entry!.labels).toMatchObject(identity);
    expect(metric.points[0]!.attributes).toMatchObject({
      namespace: 'shop',
      service_name: name,
      pod: 'cart-7d4b9c6f5-ccccc',
    });
    expect(`${metric.resource['service.namespace']}/${metric.resource['service.name']}`).toBe(identity.job);
  });
});
