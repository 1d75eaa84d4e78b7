import { components, content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { chosen } from '../../../test/harness/pipelines/chosen-targets';
import type { Pod } from '../../../test/harness/pipelines/pods';
import { Expression, type MetricsReceiver } from '../../values';
import { PodDiscovery } from '../discovery/pod-discovery';
import { PodMetrics, type PodMetricsProps } from './pod-metrics';

const receiver = Expression.raw<MetricsReceiver>('prometheus.echo.all.receiver');

function metricsOf(pod: Pod, props: Partial<PodMetricsProps> = {}) {
  const config = newConfig();
  new PodMetrics(config, 'pods', { forwardTo: [receiver], ...props });
  return chosen(config, 'pods', pod);
}

const annotated = (port?: string): Record<string, string> => ({
  'prometheus.io/scrape': 'true',
  ...(port !== undefined && { 'prometheus.io/port': port }),
});

describe('which pods are scraped', () => {
  test('one that asks for it, at the address, path and scheme that it names', () => {
    const targets = metricsOf({
      annotations: { ...annotated('8080'), 'prometheus.io/path': '/internal/metrics', 'prometheus.io/scheme': 'https' },
    });

    expect(targets).toEqual([
      expect.objectContaining({
        __address__: '10.1.2.3:8080',
        __metrics_path__: '/internal/metrics',
        __scheme__: 'https',
      }),
    ]);
  });

  test.each<[string, Pod]>([
    ['one that does not ask', {}],
    ['one that opts out', { annotations: { ...annotated('8080'), 'prometheus.io/scrape': 'false' } }],
    ['one that has ended', { annotations: annotated('8080'), phase: 'Succeeded' }],
    ['one that has failed', { annotations: annotated('8080'), phase: 'Failed' }],
    ['one that has not started', { annotations: annotated('8080'), phase: 'Pending' }],
    ['one whose port is no number', { annotations: annotated('http') }],
    ['one that names no port and has none', { annotations: annotated() }],
    [
      'an init container',
      { annotations: annotated(), containers: [{ name: 'init', init: true, ports: [{ name: 'metrics', number: 1 }] }] },
    ],
  ])('not %s', (_, pod) => {
    expect(metricsOf(pod)).toEqual([]);
  });

  test('not one that is not ready, if only ready ones are wanted', () => {
    const pod = { annotations: annotated('8080'), ready: false };

    expect(metricsOf(pod)).toHaveLength(1);
    expect(metricsOf(pod, { onlyReady: true })).toEqual([]);
  });
});

describe('how often', () => {
  const containers = [
    {
      name: 'app',
      ports: [
        { name: 'http', number: 8080 },
        { name: 'admin', number: 8081 },
      ],
    },
    { name: 'proxy', ports: [{ number: 15000 }] },
    { name: 'quiet' },
    { name: 'setup', init: true },
  ];

  test('once, however many containers and ports the pod has', () => {
    expect(metricsOf({ annotations: annotated('8081'), containers })).toHaveLength(1);
  });

  test('once, if no container declares the port', () => {
    const targets = metricsOf({ annotations: annotated('9090'), containers });

    expect(targets).toEqual([expect.objectContaining({ __address__: '10.1.2.3:9090' })]);
  });

  test('without the annotation, at each port that is called metrics', () => {
    const named = [
      {
        name: 'app',
        ports: [
          { name: 'http', number: 8080 },
          { name: 'metrics', number: 9090 },
        ],
      },
      {
        name: 'proxy',
        ports: [
          { name: 'envoy-metrics', number: 15090 },
          { name: 'metricsless', number: 1 },
        ],
      },
    ];

    expect(metricsOf({ annotations: annotated(), containers: named })).toEqual([
      expect.objectContaining({ __address__: '10.1.2.3:9090', container: 'app' }),
      expect.objectContaining({ __address__: '10.1.2.3:15090', container: 'proxy' }),
    ]);
  });
});

describe('addresses and labels', () => {
  test('an IPv6 address is in brackets', () => {
    const [target] = metricsOf({ ip: 'fd00::1:2', annotations: annotated('8080') });

    expect(target).toHaveProperty('__address__', '[fd00::1:2]:8080');
  });

  test('query parameters come from annotations', () => {
    const [target] = metricsOf({ annotations: { ...annotated('8080'), 'prometheus.io/param_format': 'prometheus' } });

    expect(target).toHaveProperty('__param_format', 'prometheus');
  });

  test('a scheme that is none is ignored', () => {
    const [target] = metricsOf({ annotations: { ...annotated('8080'), 'prometheus.io/scheme': 'ftp' } });

    expect(target).not.toHaveProperty('__scheme__');
  });

  const service = (pod: Pod): unknown => metricsOf({ annotations: annotated('8080'), ...pod })[0]!['service_name'];

  test('series carry namespace, pod, node, service and job', () => {
    expect(metricsOf({ annotations: annotated('8080'), labels: { 'app.kubernetes.io/name': 'cart' } })).toEqual([
      {
        __address__: '10.1.2.3:8080',
        namespace: 'shop',
        pod: 'cart-7d4b9c6f5-x2x8z',
        node: 'node-1',
        service_name: 'cart',
        job: 'shop/cart',
      },
    ]);
  });

  test('the service is named by annotation, instance, name, workload, pod, in this order', () => {
    const labels = { 'app.kubernetes.io/instance': 'cart-eu', 'app.kubernetes.io/name': 'cart' };
    const controller = { kind: 'StatefulSet', name: 'cart-db' };
    const annotations = { ...annotated('8080'), 'resource.opentelemetry.io/service.name': 'basket' };

    expect(service({ annotations, labels, controller })).toBe('basket');
    expect(service({ labels, controller })).toBe('cart-eu');
    expect(service({ labels: { 'app.kubernetes.io/name': 'cart' }, controller })).toBe('cart');
    expect(service({ controller })).toBe('cart-db');
    expect(service({ name: 'lonely' })).toBe('lonely');
  });

  test.each([
    ['ReplicaSet', 'cart-7d4b9c6f5', 'cart'],
    ['Job', 'backup-29388960', 'backup'],
    ['Job', 'migrate', 'migrate'],
    ['DaemonSet', 'node-exporter', 'node-exporter'],
    ['Node', 'node-1', 'kube-proxy-node-1'],
  ])('the service of a pod of %s %s is %s', (kind, name, expected) => {
    expect(service({ name: 'kube-proxy-node-1', controller: { kind, name } })).toBe(expected);
  });
});

describe('the components', () => {
  test('are labelled by the id, and find pods themselves unless given', () => {
    const config = newConfig();
    new PodMetrics(config, 'kubernetes_pods', { forwardTo: [receiver] });

    expect(components(config)).toEqual([
      'discovery.kubernetes "kubernetes_pods_pods"',
      'discovery.relabel "kubernetes_pods"',
      'prometheus.scrape "kubernetes_pods"',
    ]);
    expect(content(config, 'prometheus.scrape', 'kubernetes_pods')).toEqual({
      targets: 'discovery.relabel.kubernetes_pods.output',
      forward_to: ['prometheus.echo.all.receiver'],
      clustering: [{ enabled: true }],
    });
  });

  test('Alloy pods share the targets, or each has its own node', () => {
    const config = newConfig();
    const pods = new PodDiscovery(config, 'local', { nodeLocal: true });
    new PodMetrics(config, 'pods', { forwardTo: [receiver], pods });

    expect(content(config, 'prometheus.scrape', 'pods')['clustering']).toEqual([{ enabled: false }]);
    expect(content(config, 'discovery.kubernetes', 'local')['selectors']).toEqual([
      { role: 'pod', field: '"spec.nodeName=" + sys.env("NODE_NAME")' },
    ]);
  });

  test('interval, timeout and limit are passed on', () => {
    const config = newConfig();
    new PodMetrics(config, 'pods', {
      forwardTo: [receiver],
      scrapeInterval: '15s',
      scrapeTimeout: '5s',
      sampleLimit: 10_000,
    });

    expect(content(config, 'prometheus.scrape', 'pods')).toMatchObject({
      scrape_interval: '15s',
      scrape_timeout: '5s',
      sample_limit: 10_000,
    });
  });

  test('a wrong interval is a problem, not an exception', () => {
    const config = newConfig();
    new PodMetrics(config, 'pods', { forwardTo: [receiver], scrapeInterval: 'often' as '1s' });

    expect(problems(config).join('\n')).toContain('often');
  });
});
