import { deliver, scrape, sendMetrics, sendSpans, type TestedConfig, type TestOptions } from '../../lib/testing';
import { nodeObject } from '../harness/pipelines/nodes';
import { ON_NODE, podObject } from '../harness/pipelines/pods';
import { configurationsOf } from './k8s-monitoring-examples';

// What arrives of logs, telemetry and profiles with the chart and with the program that its values are imported as: one set of inputs for each way in.
// Metrics that are scraped: k8s-monitoring-values.test.ts.

const pod = podObject({
  name: 'cart-7d4b9c6f5-x2x8z',
  namespace: 'production',
  ip: '10.0.0.7',
  uid: 'u-1',
  labels: { 'app.kubernetes.io/name': 'cart' },
  annotations: { 'profiles.grafana.com/cpu.scrape': 'true', 'profiles.grafana.com/cpu.port': '6060' },
  containers: [{ name: 'app', id: 'containerd://4f1a', ports: [{ name: 'http', number: 8080 }] }],
  controller: { kind: 'ReplicaSet', name: 'cart-7d4b9c6f5' },
});

const world: TestOptions = {
  objects: [nodeObject(), pod],
  env: { ...ON_NODE.env, HOSTNAME: 'node-1' },
  constants: { hostname: 'node-1' },
  detected: { env: {}, system: { 'host.name': 'node-1', 'os.type': 'linux' } },
};

const file = { file: '/var/log/pods/production_cart-7d4b9c6f5-x2x8z_u-1/app/0.log' };
const event = {
  metadata: { namespace: 'production', name: 'cart.1' },
  involvedObject: { kind: 'Pod', name: 'cart', namespace: 'production' },
  reason: 'BackOff',
  message: 'Back-off restarting failed container',
  type: 'Warning',
  source: { component: 'kubelet', host: 'node-1' },
  reportingComponent: 'kubelet',
};
const journal = {
  MESSAGE: 'started',
  PRIORITY: '6',
  _SYSTEMD_UNIT: 'kubelet.service',
  _HOSTNAME: 'node-1',
  _TRANSPORT: 'journal',
  SYSLOG_IDENTIFIER: 'kubelet',
};
const resource = { 'service.name': 'cart', 'k8s.pod.ip': '10.0.0.7' };

/** What is told apart of an item that arrives: its labels or attributes, and what it is. */
interface Arrived {
  readonly what: string;
  readonly labels: Readonly<Record<string, unknown>>;
}

type Input = Parameters<typeof deliver>[1];

const entries = (input: Input) => (config: TestedConfig) =>
  deliver(config, input, world).entries.map(({ line, labels, structuredMetadata }): Arrived => {
    return { what: line, labels: { ...structuredMetadata, ...labels } };
  });

const spans = (config: TestedConfig): readonly Arrived[] => {
  const sent = sendSpans(config, { name: 'GET /', kind: 'Server', resource }, world);
  return sent.spans.map(({ name, resource: labels }) => ({ what: name, labels }));
};

const points = (config: TestedConfig): readonly Arrived[] => {
  const sent = sendMetrics(config, { name: 'orders', type: 'gauge', points: [{ value: 1 }], resource }, world);
  return sent.metrics.map(({ name, resource: labels }) => ({ what: name, labels }));
};

const profiles = (config: TestedConfig): readonly Arrived[] =>
  scrape(config, [pod], world).profiles.map(({ name, labels }) => ({ what: name, labels }));

const IDENTITY = 'the uid of the pod, as in its metrics and spans, instead of a name that is used again';
const JOB = 'namespace and name of the service, as in its metrics';
const OF_LABELS = 'PodLogs has `service_name`; `podLabels` copies further labels of the pod';
const STREAMS = 'it would make two streams of each container; `labels` keeps it';
const OF_HOST =
  'that of the machine that Alloy runs on, which is not that of the sender: `detectors: ["system"]` sets it';

/** Labels that differ from the chart's, and why. */
type Exceptions = Readonly<Record<string, string>>;

const OF_POD_LOGS: Exceptions = {
  job: JOB,
  service_instance_id: IDENTITY,
  service_namespace: JOB,
  app_kubernetes_io_name: OF_LABELS,
};

const WAYS: readonly (readonly [string, string, (config: TestedConfig) => readonly Arrived[], Exceptions])[] = [
  [
    'a line in the file of a container',
    'features/pod-logs-via-loki/default',
    entries({ ...file, line: '2025-01-01T00:00:00Z stdout F hello' }),
    { ...OF_POD_LOGS, stream: STREAMS, flags: STREAMS },
  ],
  [
    'a line that the API server has',
    'features/pod-logs-via-kubernetes-api',
    entries({ pod, line: 'hello' }),
    { ...OF_POD_LOGS, instance: 'a stream for each pod' },
  ],
  [
    'an event',
    'features/cluster-events/default',
    entries({ event }),
    { instance: 'the name of the component that read it, which says nothing of the event' },
  ],
  ['an entry of the journal', 'features/node-logs/default', entries({ journal }), {}],
  ['a span', 'features/application-observability/default', spans, { 'host.name': OF_HOST, 'os.type': OF_HOST }],
  [
    'a metric over OTLP',
    'features/application-observability/default',
    points,
    { 'host.name': OF_HOST, 'os.type': OF_HOST },
  ],
  [
    'a profile',
    'features/profiling/default',
    profiles,
    {
      service_instance_id: IDENTITY,
      instance: IDENTITY,
      job: JOB,
      container: 'a port known by its number is one target, whatever containers the pod has',
      app_kubernetes_io_name: OF_LABELS,
    },
  ],
];

const arriving = (configs: readonly TestedConfig[], send: (config: TestedConfig) => readonly Arrived[]) =>
  configs.flatMap(send);

test.each(WAYS)('%s arrives as with the chart, with the same labels but for exceptions', (_, id, send, exceptions) => {
  const { theirs, ours } = configurationsOf(id);
  const [expected, found] = [arriving(theirs, send), arriving(ours, send)];

  expect(expected.length).toBeGreaterThan(0);
  expect(found.map(({ what }) => what)).toEqual(expected.map(({ what }) => what));
  expected.forEach(({ labels }, i) => {
    const differing = Object.keys(labels).filter((name) => found[i]!.labels[name] !== labels[name]);
    expect(differing.sort()).toEqual(Object.keys(exceptions).sort());
  });
});
