import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deliver, type KubernetesObject, scrape, sendLogs, sendMetrics, sendSpans } from '../lib/testing';

// Who a service is, over all signals of the default stack: dist/ executed, up to what Prometheus, Loki and Tempo are sent.

const config = readFileSync(join(__dirname, '..', 'dist', 'alloy.alloy'), 'utf8');

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

/** The series of a metric; the counter may have a suffix. */
const seriesNamed = <T extends { readonly name: string }>(
  name: string,
  { series }: { readonly series: readonly T[] },
) => series.find((one) => one.name === name || one.name === `${name}_total`);

const send = (
  from: string,
  resource: Record<string, string> = {},
  objects: readonly KubernetesObject[] = [ONE, TWO],
) => {
  const origin = { address: from, resource };
  const given = { ...options, objects };
  return {
    series: seriesNamed('requests', sendMetrics(config, { name: 'requests', type: 'sum', value: 3, ...origin }, given)),
    entry: sendLogs(config, { body: 'x', ...origin }, given).entries[0]!,
    span: sendSpans(config, { name: 'GET /', ...origin }, given).spans[0]!,
  };
};

test('an application that says nothing of itself is named after its pod, alike in all signals', () => {
  const { series, entry, span } = send('10.0.0.7');

  expect(series!.labels).toEqual({
    cluster: 'development',
    k8s_cluster_name: 'development',
    job: 'shop/cart',
    instance: 'uid-of-cart-7d4b9c6f5-aaaaa',
    namespace: 'shop',
    pod: 'cart-7d4b9c6f5-aaaaa',
    node: 'node-a',
    service_name: 'cart',
  });
  expect(entry).toMatchObject({
    line: 'x',
    labels: {
      cluster: 'development',
      k8s_cluster_name: 'development',
      job: 'shop/cart',
      namespace: 'shop',
      service_name: 'cart',
      container: 'app',
    },
    structuredMetadata: {
      service_instance_id: 'uid-of-cart-7d4b9c6f5-aaaaa',
      pod: 'cart-7d4b9c6f5-aaaaa',
      node: 'node-a',
    },
  });
  expect(span.resource).toMatchObject({
    'service.namespace': 'shop',
    'service.name': 'cart',
    'service.instance.id': 'uid-of-cart-7d4b9c6f5-aaaaa',
    'k8s.cluster.name': 'development',
    'k8s.pod.name': 'cart-7d4b9c6f5-aaaaa',
    'k8s.node.name': 'node-a',
  });
});

test('replicas are instances of their own', () => {
  const instances = ['10.0.0.7', '10.0.0.8'].map(
    (from) => send(from, { 'service.name': 'cart' }).series!.labels['instance'],
  );

  expect(instances).toEqual(['uid-of-cart-7d4b9c6f5-aaaaa', 'uid-of-cart-7d4b9c6f5-bbbbb']);
});

test('what an application says of itself counts', () => {
  const own = { 'service.name': 'checkout', 'service.namespace': 'shopping', 'service.instance.id': 'a-1' };
  const { series, entry, span } = send('10.0.0.7', own);

  expect(span.resource).toMatchObject(own);
  expect(series!.labels).toMatchObject({ service_name: 'checkout', job: 'shopping/checkout', instance: 'a-1' });
  expect(entry.labels).toMatchObject({ service_name: 'checkout', job: 'shopping/checkout' });
  expect(entry.structuredMetadata).toMatchObject({ service_instance_id: 'a-1' });
});

test('an attribute of a data point that is called like a label stays', () => {
  const point = {
    name: 'requests',
    type: 'sum',
    value: 1,
    attributes: { pod: 'of another' },
    address: '10.0.0.7',
  } as const;
  const series = seriesNamed('requests', sendMetrics(config, point, options));

  expect(series!.labels).toMatchObject({ pod: 'of another', namespace: 'shop' });
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

describe('one pod that is scraped, writes logs and sends OTLP is the same in all signals', () => {
  const service = (key: string, value: string): Naming => ({
    annotations: { [`resource.opentelemetry.io/service.${key}`]: value },
  });
  test.each<[string, Naming, object]>([
    ['by its workload', {}, {}],
    ['by a label', { labels: { 'app.kubernetes.io/name': 'carts' } }, { name: 'carts' }],
    [
      'by the label of the instance',
      { labels: { 'app.kubernetes.io/name': 'carts', 'app.kubernetes.io/instance': 'carts-eu' } },
      { name: 'carts-eu' },
    ],
    ['by an annotation of the name', service('name', 'basket'), { name: 'basket' }],
    ['by an annotation of the namespace', service('namespace', 'shopping'), { of: 'shopping' }],
    ['by an annotation of the instance', service('instance.id', 'cart-a'), { instance: 'cart-a' }],
  ])('%s', (_, more, given) => {
    const name = 'cart-7d4b9c6f5-ccccc';
    const expected = { name: 'cart', of: 'shop', instance: `uid-of-${name}`, ...given };
    const annotations = { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '80', ...more.annotations };
    const own = pod(name, '10.0.0.9', { ...more, annotations });

    const scraped = seriesNamed('up', scrape(config, own, options))!;
    const [written] = deliver(config, { pod: own, container: 'app', line: 'x' }, options).entries;
    const { series, entry, span } = send('10.0.0.9', {}, [own]);

    const service = { namespace: 'shop', service_name: expected.name, job: `${expected.of}/${expected.name}` };
    for (const { labels } of [scraped, series!]) {
      expect(labels).toEqual({
        ...service,
        cluster: 'development',
        k8s_cluster_name: 'development',
        instance: expected.instance,
        pod: name,
        node: 'node-a',
      });
    }
    for (const { labels, structuredMetadata } of [written!, entry]) {
      expect(labels).toEqual({ ...service, cluster: 'development', k8s_cluster_name: 'development', container: 'app' });
      expect(structuredMetadata).toEqual({ service_instance_id: expected.instance, pod: name, node: 'node-a' });
    }
    expect(span.resource).toMatchObject({
      'service.namespace': expected.of,
      'service.name': expected.name,
      'service.instance.id': expected.instance,
      'k8s.namespace.name': 'shop',
      'k8s.pod.name': name,
    });
  });

  test('replicas are series of their own, in the same two ways', () => {
    const annotations = { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '80' };
    const replicas = ['10.0.1.1', '10.0.1.2'].map((ip) => pod(`cart-7d4b9c6f5-${ip}`, ip, { annotations }));

    const instances = replicas.map((own, index) => [
      seriesNamed('up', scrape(config, own, options))!.labels['instance'],
      send(`10.0.1.${index + 1}`, {}, replicas).series!.labels['instance'],
    ]);

    expect(instances[0]![0]).toBe(instances[0]![1]);
    expect(instances[1]![0]).toBe(instances[1]![1]);
    expect(instances[0]![0]).not.toBe(instances[1]![0]);
  });
});
