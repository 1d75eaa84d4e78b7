import { join } from 'node:path';
import { type LogInput, NotExecuted, Simulation, UnknownInput, type World } from '../lib/simulate';
import { firstConfiguration, type PipelinePage, pipelinePages } from '../tools/pipeline-pages/pages';

// Each ready-made pipeline is executed in tests, from where data come in to where they arrive: the first example of each page in docs/pipelines gets
// something of everything, and something has to arrive.

const NODE = 'node-a';

/** Annotations by which pods ask to be collected. */
const asking = {
  'prometheus.io/scrape': 'true',
  'prometheus.io/port': '8080',
  'profiles.grafana.com/cpu.scrape': 'true',
  'profiles.grafana.com/cpu.ebpf.enabled': 'true',
};

const pod = (namespace: string, name: string, labels: Record<string, string> = {}) => ({
  kind: 'Pod',
  metadata: { namespace, name, labels, annotations: asking },
  spec: { nodeName: NODE, containers: [{ name: 'app', ports: ['http', 'metrics', 'http-metrics'].map(portOf) }] },
  status: {
    phase: 'Running',
    podIP: '10.1.0.1',
    conditions: [{ type: 'Ready', status: 'True' }],
    containerStatuses: [{ name: 'app', containerID: 'containerd://4f1a' }],
  },
});

function portOf(name: string, at: number) {
  return { name, containerPort: 8080 + at };
}

const named = (name: string) => pod('monitoring-stack', name, { 'app.kubernetes.io/name': name });

const world: World = {
  objects: [
    { kind: 'Node', metadata: { name: NODE }, status: { addresses: [{ type: 'InternalIP', address: '10.0.0.1' }] } },
    { kind: 'Namespace', metadata: { name: 'shop' } },
    pod('cart', 'cart', { app: 'cart' }),
    ...['kube-state-metrics', 'node-exporter', 'windows-exporter', 'kepler', 'opencost', 'beyla', 'loki'].map(named),
    pod('monitoring', 'gpu', { app: 'nvidia-dcgm-exporter' }),
    pod('manifest-tail', 'tail', { 'app.kubernetes.io/name': 'k8s-manifest-tail' }),
    pod('kube-system', 'scheduler', { component: 'kube-scheduler' }),
    {
      kind: 'EndpointSlice',
      metadata: { name: 'kubernetes', namespace: 'default', labels: { 'kubernetes.io/service-name': 'kubernetes' } },
      addressType: 'IPv4',
      ports: [{ name: 'https', port: 6443, protocol: 'TCP' }],
      endpoints: [{ addresses: ['192.0.2.1'] }],
    },
    { kind: 'Service', metadata: { name: 'kubernetes', namespace: 'default' }, spec: { clusterIP: '10.96.0.2' } },
    {
      kind: 'Service',
      metadata: { namespace: 'cart', name: 'cart', annotations: asking },
      spec: { selector: { app: 'cart' }, clusterIP: '10.96.0.1', ports: [{ name: 'http', port: 8080 }] },
    },
    {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'ServiceMonitor',
      metadata: { namespace: 'cart', name: 'cart', labels: { team: 'shop' } },
      spec: { selector: {}, endpoints: [{ port: 'http' }] },
    },
    {
      apiVersion: 'monitoring.grafana.com/v1alpha2',
      kind: 'PodLogs',
      metadata: { namespace: 'cart', name: 'cart', labels: { team: 'shop' } },
      spec: { selector: { matchLabels: { app: 'cart' } } },
    },
  ],
  env: { NODE_NAME: NODE },
  constants: { hostname: 'alloy-x' },
  metrics: 'http_requests_total 3\n',
};

const origin = { address: '10.1.0.1', resource: { 'service.name': 'cart' } };

const lines: readonly LogInput[] = [
  { line: 'x', labels: { app: 'cart' } },
  { pod: 'cart/cart', line: 'x' },
  { pod: 'manifest-tail/tail', line: '{"msg":"manifest"}' },
  { journal: { MESSAGE: 'x', _SYSTEMD_UNIT: 'kubelet.service' } },
  { event: { involvedObject: { name: 'cart', namespace: 'shop', kind: 'Pod' }, message: 'x' } },
  { syslog: { hostname: 'h' }, line: 'x' },
  { windowsEvent: { message: 'x', event_id: 1 } },
  { kafka: { topic: 'shop-logs' }, line: 'x' },
  { heroku: { app: 'cart' }, line: 'x' },
  { firehose: {}, line: 'x' },
  { faro: { logs: [{ message: 'x' }] } },
];

const entrances: readonly ((simulation: Simulation) => unknown)[] = [
  (simulation) => simulation.start(),
  ...lines.map((line) => (simulation: Simulation) => simulation.take(line)),
  (simulation) => simulation.takeTelemetry({ spans: [{ name: 'GET /', status: 'Error', duration: 2000, ...origin }] }),
  (simulation) => simulation.takeTelemetry({ logs: [{ body: 'x', ...origin }] }),
  (simulation) => simulation.takeTelemetry({ metrics: [{ name: 'm', value: 1, ...origin }] }),
  (simulation) => simulation.takeSeries(['m{job="a"} 1']),
  (simulation) => simulation.takeProfiles([{ name: 'process_cpu' }]),
];

/** Later than anything waits. */
const LATER = 1_735_776_000_000_000_000n;

/** What keeps a pipeline from being executed; nothing where something arrives and all sources are. */
function problemsOf({ title, ...page }: PipelinePage): readonly string[] {
  const simulation = new Simulation(firstConfiguration({ title, ...page }).model, world);
  const problems = new Set<string>();
  for (const enter of entrances) {
    try {
      enter(simulation);
    } catch (error) {
      if (error instanceof NotExecuted) problems.add(error.message);
      else if (!(error instanceof UnknownInput)) throw error;
    }
  }
  const { gaps, arrivals } = simulation.flush(LATER).outcome;
  for (const { message } of gaps) problems.add(message);
  if (arrivals.length === 0) problems.add('nothing arrives');
  return [...problems].map((message) => `${title}: ${message.replace(/^.*?:\d+:\d+: /, '')}`);
}

/** What isn't executed, and why: the list must not grow. */
const known = [
  // Which programs there are, and what they do, is known only where Alloy runs.
  "Beyla: beyla.ebpf.beyla: beyla.ebpf isn't executed here: give what it finds with `targets`",
  'Beyla: nothing arrives',
  "JavaProfiles: discovery.process.java: discovery.process isn't executed here: give what it finds with `targets`",
  'JavaProfiles: nothing arrives',
  // What a database says.
  "DatabaseObservability: database_observability.mysql.orders: database_observability.mysql isn't executed here: give what it finds with `targets`",
  'DatabaseObservability: nothing arrives',
];

const pages = pipelinePages(join(__dirname, '..'));

test('there are many pipelines', () => {
  expect(pages.length).toBeGreaterThan(40);
});

test('what is known to be missing is missing', () => {
  expect(known.filter((problem) => !pages.some((page) => problemsOf(page).includes(problem)))).toEqual([]);
});

test.each(pages)('$title is executed from where data come in to where they arrive', (page) => {
  expect(problemsOf(page).filter((problem) => !known.includes(problem))).toEqual([]);
});
