import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { App, Chart } from 'cdk8s';
import { AlloyConfig, destinations, pipelines } from '../../lib';
import { metricList, metricListNames } from '../../lib/facts';
import {
  type KubernetesObject,
  scrape,
  type TestedConfig,
  type TestedSeries,
  type TestOptions,
} from '../../lib/testing';
import { nodeObject } from '../harness/pipelines/nodes';
import { type Container, podObject } from '../harness/pipelines/pods';

// The same cluster with the k8s-monitoring chart's configuration, as it renders its example of the control plane, and with our pipelines: each series
// that arrives with the chart's arrives with ours, under the same labels.

const folder = process.env['ALLOY_PARITY'] ?? resolve(__dirname, '../../../shared/parity');
const file = join(folder, 'k8s-monitoring-examples.jsonl');
if (!existsSync(file)) {
  throw new Error(`the examples of the chart are missing: ${file} (set ALLOY_PARITY to the folder that holds them)`);
}

const EXAMPLE = 'features/cluster-metrics/control-plane-monitoring';

const theirs = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { readonly id: string; readonly alloy: Readonly<Record<string, string>> })
  .find(({ id }) => id === EXAMPLE)!
  .alloy['alloy-metrics.alloy']! // The default, which a simulation doesn't know.
  .replaceAll(/^\s*convert_classic_histograms_to_nhcb = false\n/gm, '');

function ours(): AlloyConfig {
  const config = new AlloyConfig(new Chart(new App(), 'chart'), 'config');
  const { receiver } = new destinations.Prometheus(config, 'prometheus', { cluster: 'cluster-metrics-cluster' });
  const forwardTo = [receiver];
  new pipelines.KubeletMetrics(config, 'kubelet', { forwardTo });
  new pipelines.KubeStateMetrics(config, 'ksm', { forwardTo });
  new pipelines.NodeExporterMetrics(config, 'node', { forwardTo });
  new pipelines.WindowsExporterMetrics(config, 'windows', { forwardTo });
  new pipelines.ControlPlaneMetrics(config, 'control_plane', {
    forwardTo,
    components: ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'kube-proxy', 'kube-dns', 'etcd'],
  });
  return config;
}

function pod(
  name: string,
  namespace: string,
  labels: Record<string, string>,
  containers: readonly Container[],
): KubernetesObject {
  return podObject({
    name,
    namespace,
    ip: '10.0.0.7',
    labels,
    containers,
    controller: { kind: 'ReplicaSet', name: `${name}-7d4b9c6f5` },
  });
}

const exporter = (app: string, port: string) =>
  pod(app, 'default', { release: 'k8smon', 'app.kubernetes.io/name': app }, [
    { name: app, ports: [{ name: port, number: 9100 }] },
  ]);

const system = (name: string, labels: Record<string, string>, port = { name: 'metrics', number: 9153 }) =>
  pod(name, 'kube-system', labels, [{ name, ports: [port] }]);

function serviceWithEndpoints(
  name: string,
  labels: Record<string, string>,
  address: string,
  port: { name: string; port: number },
  podName?: string,
): readonly KubernetesObject[] {
  const namespace = name === 'kubernetes' || podName === 'kube-state-metrics' ? 'default' : 'kube-system';
  const target = podName === undefined ? {} : { targetRef: { kind: 'Pod', name: podName, namespace } };
  return [
    { kind: 'Service', metadata: { name, namespace, labels }, spec: { clusterIP: '10.96.0.1', ports: [port] } },
    {
      kind: 'EndpointSlice',
      metadata: { name, namespace, labels: { 'kubernetes.io/service-name': name } },
      addressType: 'IPv4',
      ports: [{ ...port, protocol: 'TCP' }],
      endpoints: [{ addresses: [address], conditions: { ready: true }, ...target }],
    },
    {
      kind: 'Endpoints',
      metadata: { name, namespace, labels },
      subsets: [{ addresses: [{ ip: address, ...target }], ports: [{ ...port, protocol: 'TCP' }] }],
    },
  ];
}

const KSM = { release: 'k8smon', 'app.kubernetes.io/name': 'kube-state-metrics' };

const objects: readonly KubernetesObject[] = [
  nodeObject(),
  nodeObject({ name: 'node-2', ip: '10.0.0.2' }),
  exporter('node-exporter', 'metrics'),
  exporter('windows-exporter', 'metrics'),
  pod('kube-state-metrics', 'default', KSM, [{ name: 'ksm', ports: [{ name: 'http', number: 8080 }] }]),
  ...serviceWithEndpoints('ksm', KSM, '10.0.0.7', { name: 'http', port: 8080 }, 'kube-state-metrics'),
  ...serviceWithEndpoints('kubernetes', {}, '192.0.2.1', { name: 'https', port: 6443 }),
  system('coredns', { 'k8s-app': 'kube-dns' }),
  ...serviceWithEndpoints('kube-dns', {}, '10.0.0.7', { name: 'metrics', port: 9153 }, 'coredns'),
  system('kcm', { component: 'kube-controller-manager' }),
  system('scheduler', { component: 'kube-scheduler' }),
  system('proxy', { 'k8s-app': 'kube-proxy' }),
  system('etcd', { component: 'etcd', 'app.kubernetes.io/component': 'etcd' }),
];

const DEVICES = [
  '',
  '/dev/sda',
  'nvme0n1',
  'mmcblk0p1',
  'mmcblk0',
  'overlay',
  '/dev/dm-0',
  'sr0',
  'xvda1',
  'rbd0',
  'vdb',
];
const INTERFACES = ['', 'eth0', 'ens5', 'enp0s3', 'eno1', 'enx1', 'wlan0', 'veth1', 'lo', 'cni0', 'ethernet', 'en0'];

/** Series about containers in all combinations of what rules look at. */
function containerSeries(): string[] {
  return metricList('cadvisor')
    .filter((name) => name.startsWith('container_'))
    .flatMap((name) => {
      const places = name.startsWith('container_fs_')
        ? DEVICES.map((device) => `,device="${device}"`)
        : name.startsWith('container_network_')
          ? INTERFACES.map((label) => `,interface="${label}"`)
          : [''];
      return places.flatMap((place) =>
        ['', 'app'].flatMap((container) =>
          ['', 'cart:1'].map(
            (image) => `${name}{namespace="shop",container="${container}",image="${image}"${place}} 1`,
          ),
        ),
      );
    });
}

const others = metricListNames()
  .flatMap(metricList)
  .filter((name) => /^\w+$/.test(name) && !name.startsWith('container_'))
  .concat('windows_cpu_time_total', 'node_cpu_seconds_total', 'kube_job_info', 'go_threads')
  .map((name) => `${name}{namespace="shop",pod="cart",node="node-9",boot_id="4f",system_uuid="2a",fstype="ext4"} 1`);

const exposition = [
  ...new Set([...containerSeries(), ...others]),
  'node_filesystem_free_bytes{fstype="tmpfs"} 1',
  'node_filesystem_free_bytes{fstype="ramfs"} 1',
  'node_filesystem_free_bytes{fstype="xfs"} 1',
].join('\n');

const ofControlPlane = [
  'go_threads',
  'up_since',
  'apiserver_request_total',
  'scheduler_pending_pods',
  'etcd_server_has_leader',
]
  .map((name) => `${name}{code="200"} 1`)
  .join('\n');

const CONTROL_PLANE = /^kube-|kube-(apiserver|proxy|dns)$|etcd$/;

const options: TestOptions = {
  objects,
  metrics: ({ labels }) => (CONTROL_PLANE.test(labels.get('job') ?? '') ? ofControlPlane : exposition),
};

/** What arrives, as texts: name and labels in order, without those that only destinations add. */
function arrivals(config: TestedConfig): readonly TestedSeries[] {
  return scrape(config, [], options).series.filter(({ name }) => !name.startsWith('grafana_kubernetes_monitoring'));
}

/** The chart has more labels there: `k8s_cluster_name`, which is the destination's matter. */
const textOf = ({ name, labels }: TestedSeries, only?: ReadonlySet<string>) =>
  `${name}{${Object.entries(labels)
    .filter(([label]) => label !== 'k8s_cluster_name' && (only === undefined || only.has(label)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, value]) => `${label}=${value}`)
    .join(',')}}`;

const fromChart = arrivals(theirs);
const fromOurs = arrivals(ours());

const jobs = [...new Set(fromChart.map(({ labels }) => labels['job']!))].filter(
  (job) => !job.endsWith('kubernetes_monitoring_telemetry'),
);

test('all jobs of the chart are there', () => {
  expect(jobs.length).toBeGreaterThan(10);
  expect(jobs.filter((job) => !fromOurs.some(({ labels }) => labels['job'] === job))).toEqual([]);
});

test.each(jobs)('each series of %s arrives under the labels that it has with the chart', (job) => {
  const expected = fromChart.filter(({ labels }) => labels['job'] === job);
  const found = fromOurs.filter(({ labels }) => labels['job'] === job);
  // Ours may have more labels, of the pod that was scraped; and no `container` where a port is known by its number.
  const common = new Set(expected.flatMap(({ labels }) => Object.keys(labels)));
  if (job === 'integrations/etcd') common.delete('container');
  const texts = new Set(found.map((series) => textOf(series, common)));

  expect(expected.length).toBeGreaterThan(0);
  expect([...new Set(expected.map((series) => textOf(series, common)))].filter((text) => !texts.has(text))).toEqual([]);
});

test('of containers arrives exactly what arrives with the chart', () => {
  const ofContainers = (series: readonly TestedSeries[]) =>
    series
      .filter(
        ({ name, labels }) => labels['job'] === 'integrations/kubernetes/cadvisor' && name.startsWith('container_'),
      )
      .map((one) => textOf(one))
      .sort();

  expect(ofContainers(fromOurs)).toEqual(ofContainers(fromChart));
  expect(ofContainers(fromOurs).length).toBeGreaterThan(100);
});

test('file systems in memory arrive with neither', () => {
  const types = (series: readonly TestedSeries[]) =>
    new Set(series.filter(({ name }) => name === 'node_filesystem_free_bytes').map(({ labels }) => labels['fstype']));

  expect(types(fromOurs)).toEqual(types(fromChart));
});
