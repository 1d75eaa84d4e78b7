import * as cdk8s from 'cdk8s';
import type { IConstruct } from 'constructs';
import { stringify } from 'yaml';
import * as library from '../../lib';
import { metricList, metricListNames } from '../../lib/facts';
import { importKubernetesMonitoring } from '../../lib/importer';
import { type KubernetesObject, scrape, type TestedConfig, type TestOptions } from '../../lib/testing';
import { chartExamples as examplePrograms } from '../chart-examples';
import { nodeObject } from '../harness/pipelines/nodes';
import { type Container, podObject } from '../harness/pipelines/pods';
import { programApp } from '../harness/program-objects';
import { chartExamples, configurationsOf } from './k8s-monitoring-examples';

// Every example of the k8s-monitoring chart: each value is in the program or in the report, and the program that comes out synthesizes.

/** The paths of all values that have no others inside. */
function leaves(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  const items = Object.values(value);
  if (items.length === 0 || (Array.isArray(value) && items.every((item) => typeof item !== 'object'))) return 1;
  return items.reduce((sum: number, item) => sum + leaves(item), 0);
}

describe.each(chartExamples)('$id', ({ values }) => {
  const imported = importKubernetesMonitoring(stringify(values), { name: 'k8smon', namespace: 'monitoring' });

  test('each value is in the program, or reported', () => {
    expect(imported.problems).toEqual([]);
    expect(imported.mapped.length + imported.unmapped.length + imported.ignored.length).toBe(leaves(values));
    expect([...imported.unmapped, ...imported.ignored].filter(({ text }) => text === '')).toEqual([]);
  });

  test('the program synthesizes', () => {
    const manifests = programApp(imported.text).synthYaml();

    expect(manifests !== '').toBe(/new (Alloy|AlloyStack|companions\.\w+)\(/.test(imported.text));
  });
});

// What arrives: one pod, node or service for each role that the chart discovers.

function pod(name: string, labels: Record<string, string>, container: Container, annotations = {}): KubernetesObject {
  const controller = { kind: 'ReplicaSet', name: `${name}-7d4b9c6f5` };
  return podObject({
    name,
    namespace: 'default',
    ip: '10.0.0.7',
    labels,
    annotations,
    containers: [container],
    controller,
  });
}

const exporter = (app: string, port: string) =>
  pod(app, { release: 'k8smon', 'app.kubernetes.io/name': app }, { name: app, ports: [{ name: port, number: 9100 }] });

const KSM = { release: 'k8smon', 'app.kubernetes.io/name': 'kube-state-metrics' };
const KSM_PORT = { name: 'http', port: 8080 };
const target = { targetRef: { kind: 'Pod', name: 'kube-state-metrics', namespace: 'default' } };

const objects: readonly KubernetesObject[] = [
  nodeObject(),
  exporter('node-exporter', 'metrics'),
  exporter('windows-exporter', 'metrics'),
  exporter('opencost', 'http'),
  exporter('kepler', 'http'),
  pod('kube-state-metrics', KSM, { name: 'ksm', ports: [{ name: 'http', number: 8080 }] }),
  {
    kind: 'Service',
    metadata: { name: 'ksm', namespace: 'default', labels: KSM },
    spec: { clusterIP: '10.96.0.9', ports: [KSM_PORT] },
  },
  {
    kind: 'Endpoints',
    metadata: { name: 'ksm', namespace: 'default', labels: KSM },
    subsets: [{ addresses: [{ ip: '10.0.0.7', ...target }], ports: [{ ...KSM_PORT, protocol: 'TCP' }] }],
  },
  pod(
    'cart',
    { 'app.kubernetes.io/name': 'cart' },
    { name: 'cart', ports: [{ name: 'http', number: 8080 }] },
    {
      'k8s.grafana.com/scrape': 'true',
      'k8s.grafana.com/metrics.portNumber': '8080',
    },
  ),
  pod(
    'shop',
    { 'app.kubernetes.io/name': 'shop' },
    { name: 'shop', ports: [{ name: 'http', number: 8080 }] },
    {
      'prometheus.io/scrape': 'true',
      'prometheus.io/port': '8080',
    },
  ),
  pod(
    'cert-manager',
    { 'app.kubernetes.io/name': 'cert-manager' },
    {
      name: 'cert-manager',
      ports: [{ name: 'http-metrics', number: 9402 }],
    },
  ),
  pod('etcd', { 'app.kubernetes.io/component': 'etcd' }, { name: 'etcd', ports: [{ name: 'metrics', number: 2381 }] }),
];

const names = metricListNames()
  .flatMap(metricList)
  .filter((name) => /^\w+$/.test(name));
const exposition = [
  ...new Set([...names, 'node_cpu_seconds_total', 'go_threads', 'windows_cpu_time_total', 'kepler_node_joules_total']),
]
  .map(
    (name) =>
      `${name}{namespace="shop",pod="cart",container="app",image="cart:1",device="/dev/sda",interface="eth0"} 1`,
  )
  .join('\n');

const options: TestOptions = { objects, metrics: () => exposition };

/** What arrives, as texts, without what the chart reports of itself. */
function arriving(configs: readonly TestedConfig[]) {
  return configs
    .flatMap((config) => scrape(config, [], options).series)
    .filter(({ name, labels }) => !/kubernetes_monitoring|integrations\/alloy$/.test(`${name} ${labels['job']}`));
}

const textOf = (name: string, labels: Readonly<Record<string, string>>, of: ReadonlySet<string>) =>
  `${name}{${Object.keys(labels)
    .filter((label) => of.has(label))
    .sort()
    .map((label) => `${label}=${labels[label]}`)
    .join()}}`;

const INSTANCE = 'the uid of the pod, as in what it sends over OTLP, instead of the address';
const JOB = 'namespace and name of the service';
const OF_POD =
  'PodMetrics and ProductMetrics have `service_name`, `node` and `pod` instead; `rules` copy further labels';
const BY_NUMBER = 'a port known by its number is one target, whatever containers the pod has';

/** Labels that differ from the chart's, by example, and why. */
const EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'features/annotation-autodiscovery/default': { instance: INSTANCE, job: JOB, container: BY_NUMBER },
  'features/annotation-autodiscovery/prom-annotations': {
    instance: INSTANCE,
    job: JOB,
    container: BY_NUMBER,
  },
  'node-labels': { instance: INSTANCE, job: JOB, container: BY_NUMBER },
  'features/integrations/cert-manager': { instance: INSTANCE, source: OF_POD, app: OF_POD, workload: OF_POD },
  'features/integrations/etcd': {
    instance: INSTANCE,
    source: OF_POD,
    component: OF_POD,
    workload: OF_POD,
    container: BY_NUMBER,
    exported_container: BY_NUMBER,
  },
};

const COMPARED = [
  'features/cluster-metrics/default',
  'features/host-metrics/default',
  'features/cost-metrics/default',
  'features/annotation-autodiscovery/default',
  'features/annotation-autodiscovery/prom-annotations',
  'features/integrations/cert-manager',
  'features/integrations/etcd',
];

/** The configurations of the constructs in an app. */
const configsIn = (scope: IConstruct) =>
  scope.node.findAll().filter((each): each is library.AlloyConfig => library.AlloyConfig.isAlloyConfig(each));

/** Expects what arrives with the chart's configuration of an example with others, under the same labels but for exceptions. */
function expectArrivals(id: string, ours: readonly TestedConfig[], without: readonly string[] = []): void {
  const expected = arriving(configurationsOf(id).theirs).filter(({ labels }) => !without.includes(labels['job']!));
  const found = arriving(ours);

  expect(expected.length).toBeGreaterThan(0);
  for (const job of new Set(expected.map(({ labels }) => labels['job']!))) {
    const given = expected.filter(({ labels }) => labels['job'] === job);
    // Ours may have more labels, of the pod that was scraped.
    const common = new Set(given.flatMap(({ labels }) => Object.keys(labels)));
    for (const label of ['cluster', 'k8s_cluster_name', ...Object.keys(EXCEPTIONS[id] ?? {})]) common.delete(label);
    const there = new Set(found.map(({ name, labels }) => textOf(name, labels, common)));
    const missing = given.map(({ name, labels }) => textOf(name, labels, common)).filter((text) => !there.has(text));
    expect([...new Set(missing)].slice(0, 3)).toEqual([]);
  }
}

test.each(COMPARED)(
  'what arrives with the chart arrives with the program of %s, with the same labels but for exceptions',
  (id) => {
    expectArrivals(id, configurationsOf(id).ours);
  },
);

/** Nodes of Windows are measured by Alloy itself, in a DaemonSet that isn't there in this cluster. */
const BY_ALLOY = ['integrations/windows-exporter'];

test.each([...COMPARED, 'scalability/sharded-kube-state-metrics', 'node-labels'])(
  'what arrives with the chart arrives with the TypeScript of %s in docs/chart-examples.md, with the same labels but for exceptions',
  (id) => {
    const chart = new cdk8s.Chart(new library.AlloyApp({ log: () => {} }), 'chart', { namespace: 'default' });
    examplePrograms[id]!(chart);

    expectArrivals(id, configsIn(chart), BY_ALLOY);
  },
);
