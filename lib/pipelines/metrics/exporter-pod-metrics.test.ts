import type { Construct } from 'constructs';
import { content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { nodeObject } from '../../../test/harness/pipelines/nodes';
import { type Pod, podObject } from '../../../test/harness/pipelines/pods';
import { rightsOf } from '../../../test/harness/pipelines/rights';
import { prometheus } from '../../components';
import { wrongPropsOf } from '../../config';
import { scrape, type TestOptions } from '../../testing';
import { BeylaMetrics } from './beyla-metrics';
import { CompanionMetrics } from './companion-metrics';
import { CostMetrics } from './cost-metrics';
import { EnergyMetrics } from './energy-metrics';
import type { ExporterPodMetricsProps } from './exporter-pod-metrics';
import { NodeExporterMetrics } from './node-exporter-metrics';
import { WindowsExporterMetrics } from './windows-exporter-metrics';

type Make = new (scope: Construct, id: string, props: never) => Construct;

function configWith(Pipeline: Make, props: object = {}) {
  const config = newConfig();
  const { receiver } = new prometheus.Echo(config, 'all');
  new Pipeline(config, 'exporter', { forwardTo: [receiver], ...props } as never);
  expect(problems(config)).toEqual([]);
  return config;
}

const NODE_EXPORTER: Pod = {
  name: 'node-exporter-x2x8z',
  namespace: 'monitoring',
  ip: '10.0.0.1',
  labels: { 'app.kubernetes.io/name': 'node-exporter', 'app.kubernetes.io/component': 'metrics' },
  controller: { kind: 'DaemonSet', name: 'node-exporter' },
  containers: [
    {
      name: 'node-exporter',
      ports: [
        { name: 'metrics', number: 9100 },
        { name: 'debug', number: 6060 },
      ],
    },
    { name: 'proxy', ports: [{ name: 'https', number: 8443 }] },
    { name: 'setup', init: true, ports: [{ name: 'metrics', number: 1 }] },
  ],
};

const targetsOf = (Pipeline: Make, pod: Pod, props: Partial<ExporterPodMetricsProps> = {}, options: TestOptions = {}) =>
  scrape(configWith(Pipeline, props), podObject(pod), options).targets;

describe('which pods are scraped', () => {
  test('those of the exporter, at the port of its name, once, by one of all Alloy pods', () => {
    const targets = targetsOf(NodeExporterMetrics, NODE_EXPORTER);

    expect(targets).toMatchObject([{ url: 'http://10.0.0.1:9100/metrics', clustered: true }]);
  });

  test.each<[string, Pod]>([
    ['of another name', { ...NODE_EXPORTER, labels: { 'app.kubernetes.io/name': 'cart' } }],
    ['that are not ready', { ...NODE_EXPORTER, ready: false }],
    ['that have ended', { ...NODE_EXPORTER, phase: 'Succeeded' }],
    ['without the port', { ...NODE_EXPORTER, containers: [{ name: 'a', ports: [{ name: 'https', number: 9100 }] }] }],
  ])('not those %s', (_, pod) => {
    expect(targetsOf(NodeExporterMetrics, pod)).toEqual([]);
  });

  test('those with all labels that are given, in the namespaces that are given', () => {
    const props = { podLabels: { app: 'ne', tier: 'a' }, namespaces: ['monitoring'] };
    const labelled = (labels: Record<string, string>, namespace = 'monitoring') =>
      targetsOf(NodeExporterMetrics, { ...NODE_EXPORTER, labels, namespace }, props);

    expect(labelled({ app: 'ne', tier: 'a', x: 'y' })).toHaveLength(1);
    expect(labelled({ app: 'ne' })).toEqual([]);
    expect(labelled({ app: 'ne', tier: 'a' }, 'other')).toEqual([]);
  });

  test('at a port of another name, or at a number that no container declares, once', () => {
    const urls = (port: string | number, pod = NODE_EXPORTER) =>
      targetsOf(NodeExporterMetrics, pod, { port }).map(({ url }) => url);

    expect(urls('https')).toEqual(['http://10.0.0.1:8443/metrics']);
    expect(urls(9200)).toEqual(['http://10.0.0.1:9200/metrics']);
    expect(urls(9200, { ...NODE_EXPORTER, ip: 'fd00::7' })).toEqual(['http://[fd00::7]:9200/metrics']);
  });
});

describe('node exporter', () => {
  test('has the node as instance, and says who measured', () => {
    expect(targetsOf(NodeExporterMetrics, NODE_EXPORTER)[0]!.labels).toEqual({
      job: 'integrations/node_exporter',
      instance: 'node-1',
      namespace: 'monitoring',
      pod: 'node-exporter-x2x8z',
      container: 'node-exporter',
      workload: 'DaemonSet/node-exporter',
      app: 'node-exporter',
      component: 'metrics',
      source: 'kubernetes',
    });
  });

  test.each([
    ['ReplicaSet', 'exporter-7d4b9c6f5', 'ReplicaSet/exporter'],
    ['Job', 'probe-29388960', 'Job/probe'],
    ['StatefulSet', 'exporter-a', 'StatefulSet/exporter-a'],
  ])('of a %s %s is of the workload %s', (kind, name, workload) => {
    const [target] = targetsOf(NodeExporterMetrics, { ...NODE_EXPORTER, controller: { kind, name } });

    expect(target!.labels['workload']).toBe(workload);
  });

  test('sends what dashboards read, or what is essential, without file systems in memory', () => {
    const metrics = `node_filesystem_size_bytes{fstype="ext4",mountpoint="/"} 1
node_filesystem_size_bytes{fstype="tmpfs",mountpoint="/run"} 1
node_filesystem_size_bytes{fstype="ramfs",mountpoint="/x"} 1
node_load1 1
node_cpu_seconds_total{cpu="0",mode="idle"} 1
go_threads 1`;
    const names = (props: object) =>
      scrape(configWith(NodeExporterMetrics, props), podObject(NODE_EXPORTER), { metrics })
        .series.map(({ name, labels }) => name + (labels['fstype'] ?? ''))
        .filter((name) => !name.startsWith('scrape_'))
        .sort();

    const essential = ['node_cpu_seconds_total', 'node_filesystem_size_bytesext4', 'up'];
    expect(names({ metricSet: 'essential' })).toEqual(essential);
    expect(names({})).toEqual([...essential, 'node_load1'].sort());
    expect(names({ keepMetrics: ['go_.*'], dropMetrics: ['node_.*'] })).toEqual(['go_threads', 'up']);
  });

  test('is scraped over https, with a token, on request', () => {
    const https = { bearerTokenFile: '/token', tls: { caFile: '/ca.crt' } };

    const config = newConfig();
    new NodeExporterMetrics(config, 'a', { ...to(config), port: 'https', https });

    expect(content(config, 'prometheus.scrape', 'a')).toMatchObject({
      scheme: 'https',
      bearer_token_file: '/token',
      tls_config: [{ ca_file: '/ca.crt' }],
    });
  });

  test('has labels of its node on request, for the right to list nodes', () => {
    const props = { nodeLabels: ['region'] as const };
    const nodes = [nodeObject({ labels: { 'topology.kubernetes.io/region': 'eu-1' } })];

    expect(targetsOf(NodeExporterMetrics, NODE_EXPORTER, props, { objects: nodes })[0]!.labels).toMatchObject({
      region: 'eu-1',
    });
    const rights = (own: object) =>
      rightsOf((config) => void new NodeExporterMetrics(config, 'a', { ...to(config), ...own }));
    expect(rights({})).toEqual(['list watch pods']);
    expect(rights(props)).toEqual(['list watch nodes', 'list watch pods']);
    expect(rights({ namespaces: ['monitoring'] })).toEqual(['list watch pods in monitoring']);
  });
});

const to = (config: Construct) => ({ forwardTo: [new prometheus.Echo(config, 'all').receiver] });

test.each<[Make, string, string, string, number, string]>([
  [
    WindowsExporterMetrics,
    'windows-exporter',
    'integrations/windows-exporter',
    'metrics',
    9182,
    'windows_cpu_time_total',
  ],
  [EnergyMetrics, 'kepler', 'integrations/kepler', 'http', 9102, 'kepler_node_joules_total'],
  [CostMetrics, 'opencost', 'integrations/opencost', 'http', 9003, 'node_total_hourly_cost'],
])('%p scrapes pods of %s as %s, and keeps their metrics', (Pipeline, app, job, port, number, metric) => {
  const pod = podObject({
    ip: '10.0.0.9',
    labels: { 'app.kubernetes.io/name': app },
    containers: [{ name: app, ports: [{ name: port, number }] }],
  });
  const { targets, series } = scrape(configWith(Pipeline), pod, { metrics: `${metric} 1\ngo_threads 1` });

  expect(targets).toMatchObject([{ url: `http://10.0.0.9:${number}/metrics` }]);
  expect(targets[0]!.labels).toEqual({ job, instance: 'node-1', source: 'kubernetes' });
  expect(series.map(({ name }) => name).sort()).toEqual([metric, 'scrape_samples_scraped', 'up'].sort());
});

test.each<[Make, string, string]>([
  [EnergyMetrics, 'kepler', 'kepler_pod_joules_total'],
  [CostMetrics, 'opencost', 'container_cpu_allocation'],
])('%p leaves pods and namespaces to the exporter, %s', (Pipeline, app, metric) => {
  const pod = podObject({
    labels: { 'app.kubernetes.io/name': app },
    containers: [{ name: app, ports: [{ name: 'http', number: 1 }] }],
  });
  const metrics = `${metric}{namespace="shop",pod="cart",instance="node-9"} 1`;
  const { series } = scrape(configWith(Pipeline), pod, { metrics });

  expect(series.find(({ name }) => name === metric)!.labels).toMatchObject({
    namespace: 'shop',
    pod: 'cart',
    instance: 'node-9',
  });
});

test('Beyla is scraped for applications and for itself, as two jobs', () => {
  const pod = podObject({
    ip: '10.0.0.1',
    labels: { 'app.kubernetes.io/name': 'beyla' },
    containers: [{ name: 'beyla', ports: [{ name: 'metrics', number: 9090 }] }],
  });
  const { targets, series } = scrape(configWith(BeylaMetrics, { scrapeInterval: '30s', dropMetrics: ['go_.*'] }), pod, {
    metrics: ({ url }) =>
      url.endsWith('/internal/metrics')
        ? 'beyla_ebpf_tracer_flushes 1'
        : 'http_server_request_duration_seconds_count{job="shop/cart"} 1\ngo_threads 1',
  });

  expect(targets.map(({ url, interval, labels }) => [labels['job'], url, interval])).toEqual([
    ['integrations/beyla-applications', 'http://10.0.0.1:9090/metrics', 30],
    ['integrations/beyla', 'http://10.0.0.1:9090/internal/metrics', 30],
  ]);
  expect(
    series.filter(({ name }) => !/^(up|scrape_)/.test(name)).map(({ name, labels }) => [name, labels['job']]),
  ).toEqual([
    ['http_server_request_duration_seconds_count', 'shop/cart'],
    ['beyla_ebpf_tracer_flushes', 'integrations/beyla'],
  ]);
  const ups = series.filter(({ name }) => name === 'up').map(({ labels }) => JSON.stringify(labels));
  expect(new Set(ups).size).toBe(2);
});

describe('a companion', () => {
  const props = { podLabels: { app: 'dcgm' }, port: 9400, job: 'integrations/dcgm-exporter' };
  const pod: Pod = { ip: '10.0.0.5', labels: { app: 'dcgm' }, containers: [{ name: 'dcgm' }] };

  test('has its job and pod, at its path', () => {
    const own = { ...props, path: '/gpu', scheme: 'https' };
    const [target] = scrape(configWith(CompanionMetrics, own), podObject(pod)).targets;

    expect(target!.url).toBe('https://10.0.0.5:9400/gpu');
    expect(target!.labels).toMatchObject({
      job: 'integrations/dcgm-exporter',
      instance: '10.0.0.5:9400',
      namespace: 'shop',
      app: 'dcgm',
    });
  });

  test('is about its node, and speaks of other pods, on request', () => {
    const config = configWith(CompanionMetrics, { ...props, about: 'node', honorLabels: true });
    const { series } = scrape(config, podObject(pod), { metrics: 'gpu{pod="training"} 1' });

    expect(series.find(({ name }) => name === 'gpu')!.labels).toMatchObject({ instance: 'node-1', pod: 'training' });
  });

  test('keeps all metrics, unless some are named', () => {
    const names = (own: object) =>
      scrape(configWith(CompanionMetrics, { ...props, ...own }), podObject(pod), { metrics: 'a 1\nb 1' })
        .series.map(({ name }) => name)
        .filter((name) => name.length === 1);

    expect(names({})).toEqual(['a', 'b']);
    expect(names({ keepMetrics: ['b'] })).toEqual(['b']);
  });
});

test.each<[string, Make, object, string]>([
  ['no labels', EnergyMetrics, { podLabels: {} }, 'podLabels: is empty, so that every pod would be scraped'],
  ['labels in a list', EnergyMetrics, { podLabels: ['a'] }, 'podLabels: must be an object of labels'],
  ['an impossible value', EnergyMetrics, { podLabels: { app: 'a,b' } }, 'podLabels.app: must be a value'],
  ['an impossible name', EnergyMetrics, { podLabels: { 'a b': 'c' } }, 'podLabels["a b"]: is no name'],
  ['an impossible port', CostMetrics, { port: 70000 }, 'port: is 70000, but must be a whole number from 1 to 65535'],
  ['a number as text', CostMetrics, { port: '9100' }, 'port: is "9100", but must be the name of a port'],
  ['a port by expression', CostMetrics, { port: 'http|https' }, 'port: is "http|https"'],
  [
    'a set that there is not',
    NodeExporterMetrics,
    { metricSet: 'all' },
    'metricSet: is "all", but must be one of dashboards, essential',
  ],
  ['a prop of another pipeline', EnergyMetrics, { metricSet: 'essential' }, 'metricSet: there is no such prop'],
  ['labels of nodes', WindowsExporterMetrics, { nodeLabels: ['zone'] }, 'nodeLabels[0]: is "zone"'],
  ['a glob', BeylaMetrics, { dropMetrics: ['go_*'] }, 'dropMetrics[0]: "go_*" is a glob'],
  ['no job', CompanionMetrics, { podLabels: { a: 'b' }, port: 1 }, 'job: is missing'],
  ['no labels at all', CompanionMetrics, { job: 'a', port: 1 }, 'podLabels: is missing'],
  [
    'a relative path',
    CompanionMetrics,
    { job: 'a', port: 1, podLabels: { a: 'b' }, path: 'metrics' },
    'path: is "metrics", but must begin with /',
  ],
])('%s is reported', (_, Pipeline, props, message) => {
  const config = newConfig();
  const pipeline = new Pipeline(config, 'exporter', { ...to(config), ...props } as never);

  expect(wrongPropsOf(pipeline).map((problem) => problem.message)).toContainEqual(expect.stringContaining(message));
  expect(() => config.check()).not.toThrow();
});

test('no props at all are reported, not thrown', () => {
  const config = newConfig();
  const pipeline = new CompanionMetrics(config, 'exporter', undefined as never);

  expect(wrongPropsOf(pipeline).map(({ message }) => message)).toEqual([
    'forwardTo: is missing',
    'podLabels: is missing',
    'port: is missing',
    'job: is missing',
  ]);
});
