import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { App, Chart } from 'cdk8s';
import { AlloyConfig, destinations, pipelines } from '../../lib';
import { type KubernetesObject, scrape } from '../../lib/testing';
import { nodeObject } from '../harness/pipelines/nodes';
import { podObject } from '../harness/pipelines/pods';

/** The metrics that the dashboards, alerts and rules of a mixin read, each with the labels that their expressions use. */
interface Mixin {
  readonly metrics: Readonly<Record<string, readonly string[]>>;
}

const folder = process.env['ALLOY_PARITY'] ?? resolve(__dirname, '../../../shared/parity');
const file = join(folder, 'mixin-names.json');
if (!existsSync(file)) {
  throw new Error(
    `the names of the mixins are missing: ${file} (set ALLOY_PARITY to the folder that holds mixin-names.json)`,
  );
}
const mixins = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Mixin>>;

/** What has a metric, and the labels that it gets of its target; all others are the source's own. */
interface Source {
  readonly job: string;
  readonly path?: string;
  readonly labels: readonly string[];
}

const ALWAYS = ['cluster', 'instance', 'job'];
const KUBELET: Source = { job: 'integrations/kubernetes/kubelet', path: '/metrics', labels: ['node'] };

/** By how names begin. */
const SOURCES: readonly (readonly [RegExp, Source])[] = [
  [/^kube_/, { job: 'integrations/kubernetes/kube-state-metrics', labels: [] }],
  [/^(container|machine)_/, { job: 'integrations/kubernetes/cadvisor', path: '/metrics/cadvisor', labels: ['node'] }],
  [/^node_/, { job: 'integrations/node_exporter', labels: ['namespace', 'pod'] }],
  [/^windows_/, { job: 'integrations/windows-exporter', labels: [] }],
  [
    /^(apiserver|aggregator|workqueue)_/,
    { job: 'integrations/kubernetes/kube-apiserver', labels: ['namespace', 'service', 'endpoint'] },
  ],
  [/^scheduler_/, { job: 'kube-scheduler', labels: [] }],
  [/^kubeproxy_/, { job: 'integrations/kubernetes/kube-proxy', labels: [] }],
  [/^/, KUBELET],
];

/** Rules of the mixin itself write these. */
const RECORDED = /:|^kube_pod_windows_|^namespace_workload_pod$/;

/** What a label of the exposition has to be for the series to be about a container and a physical device. */
const VALUES: Readonly<Record<string, string>> = { device: 'sda', interface: 'eth0', le: '1' };

function config(): AlloyConfig {
  const made = new AlloyConfig(new Chart(new App(), 'chart'), 'config');
  const { receiver } = new destinations.Prometheus(made, 'default', { cluster: 'production' });
  const forwardTo = [receiver];
  new pipelines.KubeletMetrics(made, 'kubelet', { forwardTo });
  new pipelines.KubeStateMetrics(made, 'ksm', { forwardTo });
  new pipelines.NodeExporterMetrics(made, 'node', { forwardTo });
  new pipelines.WindowsExporterMetrics(made, 'windows', { forwardTo });
  new pipelines.ControlPlaneMetrics(made, 'control', {
    forwardTo,
    components: ['kube-apiserver', 'kube-scheduler', 'kube-proxy'],
  });
  return made;
}

const exporter = (app: string, port: string, labels = { 'app.kubernetes.io/name': app }): KubernetesObject =>
  podObject({
    name: app,
    namespace: 'kube-system',
    labels,
    containers: [{ name: app, ports: [{ name: port, number: 1 }] }],
  });

const CLUSTER: readonly KubernetesObject[] = [
  nodeObject(),
  exporter('kube-state-metrics', 'http'),
  exporter('node-exporter', 'metrics'),
  exporter('windows-exporter', 'metrics'),
  exporter('scheduler', 'x', { component: 'kube-scheduler' } as never),
  exporter('proxy', 'x', { 'k8s-app': 'kube-proxy' } as never),
  { kind: 'Service', metadata: { name: 'kubernetes', namespace: 'default' }, spec: { clusterIP: '10.96.0.1' } },
  {
    kind: 'EndpointSlice',
    metadata: { name: 'kubernetes', namespace: 'default', labels: { 'kubernetes.io/service-name': 'kubernetes' } },
    addressType: 'IPv4',
    ports: [{ name: 'https', port: 6443, protocol: 'TCP' }],
    endpoints: [{ addresses: ['192.0.2.1'] }],
  },
];

const read = (mixin: string) =>
  Object.entries(mixins[mixin]!.metrics).filter(([name]) => !RECORDED.test(name) && name !== 'up');

const sourceOf = (name: string) => SOURCES.find(([begin]) => begin.test(name))![1];

/** A series as its source has it. */
function exposed(name: string, labels: readonly string[], { labels: fromTarget }: Source): string {
  const own = labels.filter((label) => ![...ALWAYS, ...fromTarget].includes(label));
  const isOfContainer = name.startsWith('container_');
  const all = [...own, ...(isOfContainer ? ['image', 'container', 'device', 'interface'] : [])];
  return `${name}{${[...new Set(all)].map((label) => `${label}="${VALUES[label] ?? 'x'}"`).join(',')}} 1`;
}

/** The labels of each series that arrives, by job and name. */
function arrivals(metrics: readonly (readonly [string, readonly string[]])[]) {
  const { series } = scrape(config(), [], {
    objects: CLUSTER,
    metrics: ({ labels, url }) =>
      metrics
        .filter(([name]) => {
          const { job, path = new URL(url).pathname } = sourceOf(name);
          return job === labels.get('job') && path === new URL(url).pathname;
        })
        .map(([name, names]) => exposed(name, names, sourceOf(name)))
        .join('\n'),
  });
  return new Map(series.map(({ name, labels }) => [`${labels['job']} ${name}`, labels]));
}

describe.each(['kubernetes-mixin', 'node-mixin'])('of %s', (mixin) => {
  const metrics = read(mixin);
  const arrived = arrivals(metrics);

  test('the names are there', () => {
    expect(metrics.length).toBeGreaterThan(mixin === 'node-mixin' ? 30 : 100);
  });

  test.each(metrics)('%s arrives, with its labels', (name, labels) => {
    const source = sourceOf(name);
    const found = arrived.get(`${source.job} ${name}`);

    expect(found).toBeDefined();
    const missing = [...labels, ...source.labels, ...ALWAYS].filter((label) => found![label] === undefined);
    expect(missing.filter((label) => !(label in VALUES))).toEqual([]);
  });
});

test('all that alloy-mixin reads arrives of Alloy itself, with its labels', () => {
  const metrics = Object.keys(mixins['alloy-mixin']!.metrics).filter((name) => !/^(up|scrape_.*)$/.test(name));
  const made = new AlloyConfig(new Chart(new App(), 'chart'), 'config');
  const { receiver } = new destinations.Prometheus(made, 'default', { cluster: 'production' });
  new pipelines.SelfMonitoring(made, 'alloy', { forwardTo: [receiver], defaultMetrics: true });
  const { series } = scrape(made, [], {
    targets: { 'prometheus.exporter.self.alloy': [{ __address__: '127.0.0.1:12345', instance: 'node-1' }] },
    env: { POD_NAMESPACE: 'monitoring' },
    constants: { hostname: 'alloy-x2x8z' },
    metrics: metrics.map((name) => `${name} 1`).join('\n'),
  });

  expect(metrics.length).toBeGreaterThan(90);
  expect(metrics.filter((name) => !series.some((one) => one.name === name))).toEqual([]);
  for (const { labels } of series) {
    expect(labels).toMatchObject({
      cluster: 'production',
      namespace: 'monitoring',
      job: 'integrations/alloy',
      instance: 'node-1',
    });
  }
});
