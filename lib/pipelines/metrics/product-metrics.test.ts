import { components, content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { type Pod, podObject } from '../../../test/harness/pipelines/pods';
import { prometheus } from '../../components';
import { wrongPropsOf } from '../../config';
import { type ProductName, productFacts, productNames } from '../../facts';
import { scrape } from '../../testing';
import { PodDiscovery } from '../discovery/pod-discovery';
import { ProductMetrics, type ProductMetricsProps } from './product-metrics';

function make(product: ProductName, props: Partial<ProductMetricsProps> = {}) {
  const config = newConfig();
  const { receiver } = new prometheus.Echo(config, 'all');
  const metrics = new ProductMetrics(config, 'it', { product, forwardTo: [receiver], ...props });
  return { config, metrics };
}

const targetsOf = (product: ProductName, pod: Pod, props: Partial<ProductMetricsProps> = {}) =>
  scrape(make(product, props).config, podObject(pod)).targets;

/** A pod as the product's usual installation makes it, with a sidecar, a helper and an init container. */
function usualPod(product: ProductName): Pod {
  const { labels = {}, ports = [], container = 'app', port } = productFacts(product);
  const own = port === undefined ? [{ name: ports[0]!, number: 9999 }] : [];
  return {
    uid: '6f0c',
    labels: Object.fromEntries(Object.entries(labels).map(([name, [value]]) => [name, value!])),
    containers: [
      { name: container, ports: [{ name: 'grpc', number: 7000 }, ...own] },
      { name: 'helper', ports: [{ name: 'admin', number: 7001 }] },
      { name: 'setup', init: true, ports: own },
    ],
  };
}

const scrapable = productNames().filter((name) => (productFacts(name).port ?? productFacts(name).ports) !== undefined);

describe.each(scrapable)('%s', (product) => {
  const { job, jobLabel, port, path = '/metrics', metrics } = productFacts(product);

  test('is scraped once per pod, at its port and path, with the job of its dashboards', () => {
    const targets = targetsOf(product, usualPod(product));

    expect(targets.map(({ url, clustered }) => [url, clustered])).toEqual([
      [`http://10.1.2.3:${port ?? 9999}${path}`, true],
    ]);
    expect(targets[0]!.labels).toMatchObject({ namespace: 'shop', instance: '6f0c', node: 'node-1' });
    if (jobLabel === undefined) expect(targets[0]!.labels['job']).toBe(job);
  });

  test('is told from other pods', () => {
    const { container, labels } = productFacts(product);
    const other = { ...usualPod(product), labels: { app: 'other' } };

    expect(targetsOf(product, container === undefined ? other : { ...other, containers: [{ name: 'app' }] })).toEqual(
      [],
    );
    expect(labels ?? container).toBeDefined();
  });

  test('is a configuration without errors', () => {
    expect(problems(make(product).config)).toEqual([]);
    expect(make(product).metrics.relabel === undefined).toBe(metrics === undefined);
  });
});

describe('what its dashboards read', () => {
  const pod = podObject({ labels: { app: 'istiod' } });
  const text = 'pilot_info 1\npilot_other 2\ngo_threads 3';
  const names = (props: Partial<ProductMetricsProps>) =>
    scrape(make('istiod', props).config, pod, { metrics: text }).series.map(({ name }) => name);

  test('is kept, with whether the scrape worked', () => {
    expect(names({})).toEqual(['pilot_info', 'up', 'scrape_samples_scraped']);
  });

  test('is kept beside more, or not alone', () => {
    expect(names({ keepMetrics: ['go_.*'] })).toContain('go_threads');
    expect(names({ defaultMetrics: false })).toContain('pilot_other');
    expect(names({ dropMetrics: ['pilot_.*'] })).not.toContain('pilot_info');
  });
});

test('the job of Loki, Mimir and Tempo is namespace and component', () => {
  const labels = { 'app.kubernetes.io/name': 'loki', 'app.kubernetes.io/component': 'ingester' };

  expect(targetsOf('loki', { ...usualPod('loki'), labels })).toMatchObject([
    { labels: { job: 'shop/ingester', container: 'app' } },
  ]);
});

test('a sidecar of Istio is scraped where it is an init container, too', () => {
  const containers = [{ name: 'app' }, { name: 'istio-proxy', init: true, ports: [{ number: 15090 }] }];

  expect(targetsOf('istio-sidecar', { containers })).toMatchObject([
    { url: 'http://10.1.2.3:15020/stats/prometheus', labels: { container: 'istio-proxy' } },
  ]);
});

describe('other pods', () => {
  const pod: Pod = {
    labels: { app: 'queue' },
    containers: [{ name: 'app', ports: [{ name: 'stats', number: 1 }] }],
  };

  test('have other labels and ports', () => {
    const props = { labels: { app: ['queue', 'broker'] }, port: 'stats', job: 'queues' };

    expect(targetsOf('rabbitmq', pod, props)).toMatchObject([
      { url: 'http://10.1.2.3:1/metrics', labels: { job: 'queues' } },
    ]);
    expect(targetsOf('rabbitmq', { ...pod, labels: { app: 'queues' } }, props)).toEqual([]);
  });

  test('have a port of a number, in IPv6, too', () => {
    const urls = (ip: string) =>
      targetsOf('rabbitmq', { ...pod, ip }, { labels: { app: 'queue' }, port: 15692 }).map(({ url }) => url);

    expect(urls('10.1.2.3')).toEqual(['http://10.1.2.3:15692/metrics']);
    expect(urls('fd00::1')).toEqual(['http://[fd00::1]:15692/metrics']);
  });

  test('are those of some namespaces, where alone Alloy asks the API server, for no others', () => {
    const { config } = make('loki', { namespaces: ['monitoring'] });

    expect(content(config, 'discovery.kubernetes', 'it_product')).toEqual({
      role: 'pod',
      namespaces: [{ names: ['monitoring'] }],
      selectors: [{ role: 'pod', label: 'app.kubernetes.io/name in (loki,enterprise-logs)' }],
    });
    expect(targetsOf('loki', usualPod('loki'), { namespaces: ['monitoring'] })).toEqual([]);
  });

  test('may be found already', () => {
    const config = newConfig();
    const { receiver } = new prometheus.Echo(config, 'all');
    const pods = new PodDiscovery(config, 'pods', { excludeNamespaces: ['dev'] });
    new ProductMetrics(config, 'it', { product: 'loki', pods, forwardTo: [receiver] });
    const count = (more: Pod) => scrape(config, podObject({ ...usualPod('loki'), ...more })).targets.length;

    expect(components(config).filter((name) => name.startsWith('discovery.kubernetes'))).toHaveLength(1);
    expect([count({}), count({ namespace: 'dev' }), count({ labels: { app: 'x' } })]).toEqual([1, 0, 0]);
  });

  test.each<[string, Pod]>([
    ['have ended', { phase: 'Succeeded' }],
    ['are not ready', { ready: false }],
  ])('that %s are left out on request', (_, more) => {
    expect(targetsOf('loki', { ...usualPod('loki'), ...more }, { onlyReady: true })).toEqual([]);
  });
});

test.each<[string, Partial<ProductMetricsProps>, string]>([
  [
    'a product that there is not',
    { product: 'redis' as never },
    'product: is "redis", but must be one of alloy, argocd,',
  ],
  ['none', { product: undefined as never }, 'product: is missing'],
  ['one without metrics of its own', { product: 'mysql' }, 'product: MySQL has no port with metrics'],
  ['a list that can match nothing', { keepMetrics: ['loki_*'] }, 'keepMetrics[0]: "loki_*" is a glob'],
  ['a port that there can not be', { port: 0 }, 'port: is 0, but must be a whole number from 1 to 65535'],
  ['a misspelt prop', { portName: 'x' } as never, 'portName: there is no such prop'],
])('%s is refused', (_, props, message) => {
  const { metrics, config } = make('loki', props);

  expect(wrongPropsOf(metrics).map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
  expect(() => config.check()).not.toThrow();
});

test('namespaces beside pods are refused', () => {
  const config = newConfig();
  const pods = new PodDiscovery(config, 'pods');
  const metrics = new ProductMetrics(config, 'it', { product: 'loki', pods, namespaces: ['a'], forwardTo: [] });

  expect(wrongPropsOf(metrics).map(({ message }) => message)).toContainEqual(
    expect.stringContaining('namespaces: is given beside pods'),
  );
});
