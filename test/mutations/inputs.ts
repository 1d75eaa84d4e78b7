import { readModel } from '../../lib/analysis';
import { type Arrival, type LogInput, Simulation } from '../../lib/simulate';
import { type Pod, podObject } from '../harness/pipelines/pods';

// Pods and lines that together come to all that the rules and stages of our pipelines decide.

const asking = { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '8080' };
const named = { 'prometheus.io/scrape': 'true' };
const metricsPort = { name: 'metrics', number: 9090 };

const pods: readonly Pod[] = [
  { name: 'silent' },
  { name: 'elsewhere', node: 'node-2' },
  { name: 'asking', annotations: asking },
  { name: 'not-true', annotations: { ...asking, 'prometheus.io/scrape': 'trueish' } },
  { name: 'opting-out', annotations: { ...asking, 'prometheus.io/scrape': 'false' } },
  { name: 'pending', annotations: asking, phase: 'Pending' },
  { name: 'unknown', annotations: asking, phase: 'Unknown' },
  { name: 'failed', annotations: asking, phase: 'Failed' },
  { name: 'succeeded', annotations: asking, phase: 'Succeeded' },
  { name: 'not-ready', annotations: asking, ready: false },
  {
    name: 'wrong-port',
    annotations: { ...asking, 'prometheus.io/port': 'http' },
    containers: [{ name: 'app', ports: [{ number: 80 }] }],
  },
  { name: 'half-port', annotations: { ...asking, 'prometheus.io/port': '80a' } },
  { name: 'one-digit', annotations: { ...asking, 'prometheus.io/port': '9' } },
  { name: 'no-port', annotations: named, containers: [{ name: 'app', ports: [{ number: 80 }] }] },
  {
    name: 'named-ports',
    annotations: named,
    containers: [{ name: 'app', ports: [metricsPort, { name: 'http', number: 80 }] }],
  },
  {
    name: 'more-named-ports',
    annotations: named,
    containers: [
      {
        name: 'app',
        ports: [
          { name: 'xmetrics', number: 1 },
          { name: 'metricsx', number: 2 },
          { name: '-metrics', number: 5 },
        ],
      },
      {
        name: 'proxy',
        ports: [
          { name: 'envoy-metrics', number: 3 },
          { name: 'e-metrics', number: 4 },
        ],
      },
    ],
  },
  {
    name: 'init-port',
    annotations: named,
    containers: [{ name: 'init', init: true, ports: [metricsPort] }, { name: 'app' }],
  },
  {
    name: 'other-port-and-name',
    annotations: asking,
    containers: [
      { name: 'app', ports: [metricsPort] },
      { name: 'side', ports: [{ number: 1 }] },
    ],
  },
  {
    name: 'port-of-a-name',
    annotations: { ...named, 'prometheus.io/port': '' },
    containers: [{ name: 'app', ports: [metricsPort] }],
  },
  {
    name: 'wrong-port-and-name',
    annotations: { ...asking, 'prometheus.io/port': 'x' },
    containers: [{ name: 'app', ports: [metricsPort] }],
  },
  { name: 'six', ip: 'fd00::1', annotations: asking },
  { name: 'six-long', ip: 'fd00::12:34', annotations: asking },
  { name: 'six-named', ip: 'fd00::2', annotations: named, containers: [{ name: 'app', ports: [metricsPort] }] },
  { name: 'https', annotations: { ...asking, 'prometheus.io/scheme': 'https', 'prometheus.io/path': '/m' } },
  { name: 'http', annotations: { ...asking, 'prometheus.io/scheme': 'http' } },
  { name: 'other-scheme', annotations: { ...asking, 'prometheus.io/scheme': 'ftp', 'prometheus.io/path': '' } },
  { name: 'https-and-more', annotations: { ...asking, 'prometheus.io/scheme': 'httpss' } },
  { name: 'capital-path', annotations: { ...asking, 'prometheus.io/path': '/Metrics' } },
  { name: 'short-path', annotations: { ...asking, 'prometheus.io/path': '/' } },
  {
    name: 'parameters',
    annotations: {
      ...asking,
      'prometheus.io/param_module': 'a',
      'prometheus.io/param_x': 'b',
      'prometheus.io/paramx': 'c',
    },
  },
  { name: 'no-logs', annotations: { 'logs.grafana.com/pods.enabled': 'false' } },
  { name: 'no-logs-no', annotations: { 'logs.grafana.com/pods.enabled': 'no' } },
  { name: 'no-logs-skip', annotations: { 'logs.grafana.com/pods.enabled': 'skip' } },
  { name: 'logs', annotations: { 'logs.grafana.com/pods.enabled': 'true' } },
  { name: 'logs-false-not', annotations: { 'logs.grafana.com/pods.enabled': 'falsely' } },
  { name: 'web-7d4b9c6f5-x2x8z', annotations: asking, controller: { kind: 'ReplicaSet', name: 'web-7d4b9c6f5' } },
  { name: 'set-of-one', annotations: asking, controller: { kind: 'ReplicaSet', name: 'a-b' } },
  { name: 'set-alone', annotations: asking, controller: { kind: 'ReplicaSet', name: 'alone' } },
  { name: 'set-capital', annotations: asking, controller: { kind: 'ReplicaSet', name: 'web-Ab.c' } },
  { name: 'backup-1', annotations: asking, controller: { kind: 'Job', name: 'backup-29388960' } },
  { name: 'backup-2', annotations: asking, controller: { kind: 'Job', name: 'b-29388961' } },
  { name: 'backup-3', annotations: asking, controller: { kind: 'Job', name: 'backup-2938896' } },
  { name: 'backup-4', annotations: asking, controller: { kind: 'Job', name: 'backup-2938896x' } },
  { name: 'static', annotations: asking, controller: { kind: 'Node', name: 'node-1' } },
  { name: 'static-of-no-name', annotations: asking, controller: { kind: 'Node', name: '' } },
  { name: 'db-0', annotations: asking, controller: { kind: 'StatefulSet', name: 'db' } },
  { name: 'db-7', annotations: asking, controller: { kind: 'StatefulSet', name: 'db-29388960' } },
  {
    name: 'ds',
    annotations: asking,
    controller: { kind: 'DaemonSet', name: 'agent' },
    labels: { 'app.kubernetes.io/name': 'labelled' },
  },
  {
    name: 'instance',
    annotations: asking,
    controller: { kind: 'DaemonSet', name: 'agent' },
    labels: { 'app.kubernetes.io/name': 'labelled', 'app.kubernetes.io/instance': 'labelled-eu' },
  },
  {
    name: 'annotated',
    annotations: { ...asking, 'resource.opentelemetry.io/service.name': 'said' },
    labels: { 'app.kubernetes.io/name': 'labelled', 'app.kubernetes.io/instance': 'labelled-eu' },
  },
  {
    name: 'of-a-namespace',
    annotations: {
      ...asking,
      'resource.opentelemetry.io/service.namespace': 'shopping',
      'resource.opentelemetry.io/service.instance.id': 'one',
    },
  },
  { name: 'short-namespace', namespace: 'n', annotations: asking },
  { name: 'short-name', namespace: 'n', annotations: { ...asking, 'resource.opentelemetry.io/service.name': 's' } },
];

const levels = [
  'trace',
  '10',
  'debug',
  '20',
  'info',
  'information',
  'informational',
  'notice',
  '30',
  'warn',
  'WARNING',
  '40',
];
const moreLevels = [
  'error',
  'err',
  '50',
  'Fatal',
  'critical',
  'crit',
  'panic',
  'alert',
  'emergency',
  '60',
  'other',
  '',
];

const numbered = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'].flatMap((level) =>
  [2, 3, 4].map((number) => `${level}${number}`),
);
const allLevels = [...levels, ...moreLevels, ...numbered];

const jsonLines: readonly object[] = [
  ...allLevels.map((level) => ({ level })),
  { severity: 'info' },
  { lvl: 'info' },
  { level: 'info', severity: 'warn', lvl: 'error' },
  { severity: 'warn', lvl: 'error' },
  { traceID: 'a' },
  { traceId: 'b' },
  { trace_id: 'c' },
  { traceid: 'd' },
  { traceID: 'a', traceId: 'b', trace_id: 'c', traceid: 'd' },
  { traceId: 'b', trace_id: 'c', traceid: 'd' },
  { trace_id: 'c', traceid: 'd' },
];

/** Entries as the exporter of OpenTelemetry's logs sends them. */
const otlpLines = [
  '{"body":"text","traceid":"abc","spanid":"x"}',
  '{"body":"text","traceID":"other"}',
  '{"body":"a\\nb\\r\\n","attributes":{"tries":3}}',
  'text',
];
const otlpLabels = {
  job: 'shop/cart',
  instance: 'uid-1',
  level: 'INFO',
  exporter: 'OTLP',
  service_name: 'cart',
  k8s_namespace_name: 'shop',
  k8s_container_name: 'app',
  k8s_pod_name: 'cart-1',
  k8s_node_name: 'node-1',
};

const lines: readonly LogInput[] = [
  ...pods.map(({ name = '', namespace = 'shop' }) => ({ pod: `${namespace}/${name}`, line: 'text' })),
  ...jsonLines.map((fields) => ({ pod: 'shop/silent', line: JSON.stringify(fields) })),
  ...otlpLines.map((line) => ({ line, labels: otlpLabels, to: 'loki.process.default_logs' })),
  ...allLevels.map((level) => ({
    line: '{"body":"text"}',
    labels: { ...otlpLabels, level: level.toUpperCase() },
    to: 'loki.process.default_logs',
  })),
  ...['a\n', 'a\nb\r\n', 'a\r'].map((line) => ({ pod: 'shop/silent', line })),
  // Just young enough, and just too old.
  ...['2024-12-31T23:10:01Z', '2024-12-31T23:09:59Z'].flatMap((timestamp) => [
    { pod: 'shop/silent', line: 'text', timestamp },
    { line: '{"body":"text"}', labels: otlpLabels, to: 'loki.process.default_logs', timestamp },
  ]),
];

const world = {
  objects: pods.map(podObject),
  metrics: 'requests_total 1',
  env: { POD_NAMESPACE: 'monitoring-stack', NODE_NAME: 'node-1' },
  constants: { hostname: 'alloy-1' },
  targets: { 'prometheus.exporter.self.alloy': [{ __address__: 'localhost:12345', instance: 'node-1', job: 'self' }] },
};

/**
 * What becomes of the pods, and then of each line that they write: all that somebody who looks at the destinations sees of it. One after the other, so
 * that who compares can stop at the first difference.
 */
export function* resultsOf(config: string): Generator<string> {
  const simulation = new Simulation(readModel(config), world).start();
  const { scraped } = simulation.outcome;
  yield JSON.stringify(
    scraped.map(({ url, labels, interval, timeout, clustered }) => [
      url,
      sorted(labels),
      `${interval} ${timeout}`,
      clustered,
    ]),
  );
  let seen = 0;
  for (const line of [undefined, ...lines]) {
    if (line !== undefined) simulation.take(line);
    const { arrivals } = simulation.outcome;
    const arrived = arrivals.slice(seen);
    seen = arrivals.length;
    yield JSON.stringify(arrived.map((arrival) => [arrival.destination, arrival.url, ...seenOf(arrival)]));
  }
}

/** Labels in order of their names: order says nothing. */
const sorted = (labels: ReadonlyMap<string, string>) => [...labels].sort(([a], [b]) => (a < b ? -1 : 1));

function seenOf(arrival: Arrival): readonly unknown[] {
  switch (arrival.signal) {
    case 'metrics':
      return [sorted(arrival.sample.labels), arrival.sample.value];
    case 'logs':
      return [
        sorted(arrival.entry.labels),
        arrival.entry.line,
        sorted(arrival.entry.structuredMetadata),
        arrival.tenant,
      ];
    default:
      throw new Error(`nothing is said of ${arrival.signal} here`);
  }
}
