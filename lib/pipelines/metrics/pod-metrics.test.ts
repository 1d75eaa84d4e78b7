import { components, content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { nodeObject } from '../../../test/harness/pipelines/nodes';
import { type Pod, podObject } from '../../../test/harness/pipelines/pods';
import { prometheus } from '../../components';
import { wrongPropsOf } from '../../config';
import { matchers, scrape, type TestOptions } from '../../testing';
import { Expression, type MetricsReceiver } from '../../values';
import { PodDiscovery } from '../discovery/pod-discovery';
import { PodMetrics, type PodMetricsProps } from './pod-metrics';

expect.extend(matchers);

const receiver = Expression.raw<MetricsReceiver>('prometheus.echo.all.receiver');

/** The targets that are scraped of a pod. */
function metricsOf(pod: Pod, props: Partial<PodMetricsProps> = {}) {
  return scrape(configWith(props), podObject(pod)).targets;
}

function configWith(props: Partial<PodMetricsProps> = {}) {
  const config = newConfig();
  const { receiver: all } = new prometheus.Echo(config, 'all');
  new PodMetrics(config, 'pods', { forwardTo: [all], ...props });
  return config;
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

    expect(targets.map(({ url }) => url)).toEqual(['https://10.1.2.3:8080/internal/metrics']);
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

    expect(targets.map(({ url }) => url)).toEqual(['http://10.1.2.3:9090/metrics']);
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

    const targets = metricsOf({ annotations: annotated(), containers: named });
    expect(targets.map(({ url, labels }) => [url, labels['container']])).toEqual([
      ['http://10.1.2.3:9090/metrics', 'app'],
      ['http://10.1.2.3:15090/metrics', 'proxy'],
    ]);
  });
});

describe('addresses and labels', () => {
  test('an IPv6 address is in brackets', () => {
    const [target] = metricsOf({ ip: 'fd00::1:2', annotations: annotated('8080') });

    expect(target?.url).toBe('http://[fd00::1:2]:8080/metrics');
  });

  test('query parameters come from annotations', () => {
    const [target] = metricsOf({ annotations: { ...annotated('8080'), 'prometheus.io/param_format': 'prometheus' } });

    expect(target?.url).toBe('http://10.1.2.3:8080/metrics?format=prometheus');
  });

  test('a scheme that is none is ignored', () => {
    const [target] = metricsOf({ annotations: { ...annotated('8080'), 'prometheus.io/scheme': 'ftp' } });

    expect(target?.url).toBe('http://10.1.2.3:8080/metrics');
  });

  const service = (pod: Pod): unknown =>
    metricsOf({ annotations: annotated('8080'), ...pod })[0]!.labels['service_name'];

  test('series carry namespace, pod, node, service and job', () => {
    const pod = podObject({
      uid: '6f0c',
      annotations: annotated('8080'),
      labels: { 'app.kubernetes.io/name': 'cart' },
    });

    const [series] = scrape(configWith(), pod, { metrics: 'requests_total 1' }).series;
    expect(series).toMatchObject({ name: 'requests_total', destination: 'prometheus.echo.all' });
    expect(series!.labels).toEqual({
      namespace: 'shop',
      pod: 'cart-7d4b9c6f5-x2x8z',
      node: 'node-1',
      service_name: 'cart',
      job: 'shop/cart',
      instance: '6f0c',
    });
  });

  test('the ports of a pod are one instance, and series of their own', () => {
    const ports = [
      { name: 'metrics', number: 9090 },
      { name: 'http-metrics', number: 8080 },
    ];
    const containers = [
      { name: 'app', ports },
      { name: 'proxy', ports: [{ name: 'metrics', number: 15090 }] },
    ];

    const pod = podObject({ uid: '6f0c', annotations: annotated(), containers });
    const { series } = scrape(configWith(), pod, { metrics: 'requests_total 1' });
    const labels = series.filter(({ name }) => name === 'requests_total').map((one) => one.labels);
    expect(labels.map(({ instance, container, endpoint }) => [instance, container, endpoint])).toEqual([
      ['6f0c', 'app', 'metrics'],
      ['6f0c', 'app', 'http-metrics'],
      ['6f0c', 'proxy', 'metrics'],
    ]);
  });

  test('the address can be the instance, by a rule', () => {
    const rules = [{ sourceLabels: ['__address__'], targetLabel: 'instance' }];
    const [target] = metricsOf({ uid: '6f0c', annotations: annotated('8080') }, { rules });

    expect(target!.labels['instance']).toBe('10.1.2.3:8080');
  });

  test('annotations for OpenTelemetry name the instance and the namespace of the service, too', () => {
    const own = {
      'resource.opentelemetry.io/service.instance.id': 'cart-a',
      'resource.opentelemetry.io/service.namespace': 'shopping',
      'resource.opentelemetry.io/service.name': 'basket',
    };
    const [target] = metricsOf({ annotations: { ...annotated('8080'), ...own } });

    expect(target!.labels).toMatchObject({ instance: 'cart-a', job: 'shopping/basket', namespace: 'shop' });
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
    const { receiver: all } = new prometheus.Echo(config, 'all');
    const pods = new PodDiscovery(config, 'local', { nodeLocal: true });
    new PodMetrics(config, 'pods', { forwardTo: [all], pods });
    const pod = podObject({ annotations: annotated('8080') });
    const on = (node: string): TestOptions => ({ env: { NODE_NAME: node } });

    expect(scrape(configWith(), pod).targets.map(({ clustered }) => clustered)).toEqual([true]);
    expect(scrape(config, pod, on('node-1')).targets.map(({ clustered }) => clustered)).toEqual([false]);
    expect(config).toDrop(pod, on('node-2'));
    expect(content(config, 'discovery.kubernetes', 'local')['selectors']).toEqual([
      { role: 'pod', field: '"spec.nodeName=" + sys.env("NODE_NAME")' },
    ]);
  });

  test('interval, timeout and limit are passed on', () => {
    const limited = configWith({ scrapeInterval: '15s', scrapeTimeout: '5s', sampleLimit: 2 });
    const pod = podObject({ annotations: annotated('8080') });
    const up = (metrics: string) => scrape(limited, pod, { metrics }).series.find(({ name }) => name === 'up')?.value;

    expect(scrape(limited, pod).targets).toMatchObject([{ interval: 15, timeout: 5 }]);
    expect([up('a 1\nb 1'), up('a 1\nb 1\nc 1')]).toEqual([1, 0]);
  });

  test('metrics are kept and dropped by their names', () => {
    const pod = podObject({ annotations: annotated('8080') });
    const names = (props: Partial<PodMetricsProps>) =>
      scrape(configWith(props), pod, { metrics: 'go_threads 1\nrequests_total 1' })
        .series.map(({ name }) => name)
        .filter((name) => !/^(up|scrape_)/.test(name));

    expect(names({ keepMetrics: ['requests_.*'] })).toEqual(['requests_total']);
    expect(names({ dropMetrics: ['requests_.*'] })).toEqual(['go_threads']);
  });

  test('a wrong interval is a problem, not an exception', () => {
    const config = newConfig();
    new PodMetrics(config, 'pods', { forwardTo: [receiver], scrapeInterval: 'often' as '1s' });

    expect(problems(config).join('\n')).toContain('often');
  });
});

describe('labels of nodes', () => {
  const objects = [nodeObject({ labels: { 'topology.kubernetes.io/region': 'eu-1' } })];

  test('are there on request, by a discovery that attaches nodes', () => {
    const config = configWith({ nodeLabels: ['region'] });

    const { targets } = scrape(config, podObject({ annotations: annotated('8080') }), { objects });
    expect(targets[0]!.labels).toMatchObject({ region: 'eu-1', node: 'node-1' });
    expect(problems(config)).toEqual([]);
  });

  test('are refused of pods that know nothing of their nodes, and of no kind that there is', () => {
    const config = newConfig();
    const pods = new PodDiscovery(config, 'pods');
    const pipeline = new PodMetrics(config, 'pods', {
      pods,
      nodeLabels: ['region', 'zone' as never],
      forwardTo: [receiver],
    });

    expect(wrongPropsOf(pipeline).map(({ message, hint }) => `${message}: ${hint}`)).toEqual([
      expect.stringContaining('nodeLabels[1]: is "zone", but must be one of nodepool'),
      "nodeLabels: needs what `pods` doesn't find: the labels of the node: give PodDiscovery attachMetadata: ['node']",
    ]);
  });

  test('come from shared pods that are asked for them', () => {
    const config = newConfig();
    const pods = new PodDiscovery(config, 'shared', { attachMetadata: ['node'] });
    const pipeline = new PodMetrics(config, 'pods', { pods, nodeLabels: ['region'], forwardTo: [receiver] });

    expect(wrongPropsOf(pipeline)).toEqual([]);
  });
});
