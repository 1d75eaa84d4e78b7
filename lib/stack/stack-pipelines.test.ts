import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chart, Testing } from 'cdk8s';
import { AlloyApp } from '../app';
import { prometheus } from '../components';
import { Secret } from '../values';
import { AlloyStack } from './alloy-stack';
import { pipelineKinds } from './pipeline-kinds';
import { COLLECTOR_OF } from './tasks';

const destinations = {
  prometheus: { kind: 'Prometheus', url: 'https://mimir.example.com/api/v1/push' },
  loki: { kind: 'Loki', url: 'https://loki.example.com/loki/api/v1/push' },
  tempo: { kind: 'Tempo', endpoint: 'tempo.example.com:4317' },
  pyroscope: { kind: 'Pyroscope', url: 'https://pyroscope.example.com' },
} as const;

/** What a pipeline must be told beside what the stack fills. */
const REQUIRED: Readonly<Record<string, object>> = {
  ProductMetrics: { product: 'nginx' },
  CompanionMetrics: { podLabels: { app: 'dcgm' }, port: 9400, job: 'integrations/dcgm-exporter' },
  BlackboxProbes: { probes: [{ name: 'shop', address: 'https://shop.example.com' }] },
  ExporterMetrics: { exporter: prometheus.exporter.Redis, arguments: { redisAddr: 'redis.shop.svc:6379' } },
  KafkaLogs: { brokers: ['kafka:9092'], topics: ['logs'] },
  WindowsEvents: { channels: [{ name: 'System' }] },
  DatabaseObservability: { database: { kind: 'postgres' }, dataSourceName: Secret.env('orders', 'dsn') },
  FaroReceiver: { origins: ['https://shop.example.com'] },
  FirehoseLogs: { accessKey: Secret.env('firehose', 'key') },
};

interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string };
}

function stackOf(pipelines: readonly object[], further: object = {}) {
  const app = new AlloyApp();
  const chart = new Chart(app, 'chart', { namespace: 'observability', disableResourceNameHashes: true });
  const used = new Set<string>(
    pipelines.flatMap((each) => {
      const { fills } = pipelineKinds[(each as { kind: keyof typeof pipelineKinds }).kind];
      return Object.values<string>(fills);
    }),
  );
  const names = { metrics: 'prometheus', logs: 'loki', traces: 'tempo', profiles: 'pyroscope' } as const;
  const needed = Object.entries(names).flatMap(([signal, name]) =>
    used.has(signal) ? [[name, destinations[name]]] : [],
  );
  const stack = new AlloyStack(chart, 'stack', {
    cluster: 'production',
    destinations: Object.fromEntries(needed),
    pipelines: pipelines as never,
    ...further,
  });
  return { app, chart, stack };
}

const errors = (app: AlloyApp) =>
  app
    .check()
    .filter(({ severity }) => severity === 'error')
    .map(({ message, hint }) => (hint === undefined ? message : `${message} (${hint})`));

const TRACES = new Set(['SpanMetrics', 'HostInfo', 'SpanLogs', 'ServiceGraph', 'TailSampling']);

describe.each(Object.entries(pipelineKinds))('%s', (kind, { task, id }) => {
  const given = [
    { kind, ...REQUIRED[kind] },
    ...(TRACES.has(kind) ? [{ kind: 'OtlpGateway' }] : []),
    ...(kind === 'SelfMonitoring' ? [{ kind: 'PodMetrics' }] : []),
  ];

  test('stands where its kind of work is done, without errors', () => {
    const { app, stack } = stackOf(given);

    expect(errors(app)).toEqual([]);
    const placement = stack.placements.find((each) => each.kind === kind)!;
    expect(placement.id).toBe(id);
    if (task === 'everywhere') expect(placement.collectors).toEqual(['metrics']);
    else expect(placement.collectors).toEqual([COLLECTOR_OF[task]]);
  });
});

describe('tail sampling', () => {
  const given = [{ kind: 'OtlpGateway' }, { kind: 'TailSampling' }, { kind: 'SpanMetrics' }, { kind: 'ServiceGraph' }];

  test('sends all traces to the pods that sample, by the addresses behind a headless Service', () => {
    const { app, chart, stack } = stackOf(given);

    expect(errors(app)).toEqual([]);
    const { text } = stack.collector('receiver').config;
    expect(text).toContain('hostname = "alloy-sampler.observability.svc.cluster.local"');
    expect(text).not.toContain('tempo.example.com');
    expect(stack.collector('sampler').config.text).toContain('tempo.example.com');
    const service = (Testing.synth(chart) as (Manifest & { spec: { clusterIP?: string } })[]).find(
      ({ kind, metadata }) => kind === 'Service' && metadata.name === 'alloy-sampler',
    );
    expect(service!.spec.clusterIP).toBe('None');
  });

  test('metrics of spans see all of them, before sampling', () => {
    const { stack } = stackOf(given);

    const { text } = stack.collector('receiver').config;
    expect(text).toContain('otelcol.connector.spanmetrics');
    expect(stack.collector('sampler').config.text).not.toContain('otelcol.connector.spanmetrics');
    expect(stack.collector('sampler').config.text).toContain('otelcol.connector.servicegraph');
  });

  test('a service graph alone gets copies: traces still go to their destination', () => {
    const { app, stack } = stackOf([{ kind: 'OtlpGateway' }, { kind: 'ServiceGraph' }]);

    expect(errors(app)).toEqual([]);
    const { text } = stack.collector('receiver').config;
    expect(text).toContain('tempo.example.com');
    expect(text).toContain('otelcol.exporter.loadbalancing');
    expect(stack.collector('sampler').config.text).not.toContain('tempo.example.com');
  });

  test('follows the gateway where that is moved', () => {
    const { app, stack } = stackOf([
      { kind: 'OtlpGateway', on: 'node' },
      { kind: 'SpanMetrics' },
      { kind: 'TailSampling' },
    ]);

    expect(errors(app)).toEqual([]);
    expect([...stack.collectors.keys()].sort()).toEqual(['node', 'sampler']);
    expect(stack.collector('node').config.text).toContain('otelcol.connector.spanmetrics');
  });

  test.each(['TailSampling', 'SpanMetrics'])('%s without a pipeline that gives traces is a mistake', (kind) => {
    expect(errors(stackOf([{ kind }]).app)).toContain(
      `pipelines[0]: ${kind} takes traces, and no pipeline gives any (add one that does, such as \`{ kind: 'OtlpGateway' }\`)`,
    );
  });
});

test('what must run once can not stand where several pods run', () => {
  const { app } = stackOf([{ kind: 'ClusterEvents', on: 'metrics' }]);

  expect(errors(app)).toEqual([
    'pipelines[0].on: ClusterEvents can\'t stand in "metrics", which may run several pods, each of which would do it: it reads all events of the cluster (it can in "singleton"; without `on` it stands in "singleton")',
  ]);
});

test('rights to look into processes are those of the profiles alone', () => {
  const { chart } = stackOf([{ kind: 'EbpfProfiles' }, { kind: 'PodLogs' }]);

  const privileged = (Testing.synth(chart) as Manifest[])
    .filter((manifest) => JSON.stringify(manifest).includes('"hostPID":true'))
    .map(({ metadata }) => metadata.name);

  expect(privileged).toEqual(['alloy-profiles']);
});

test('who looks into processes of a node watches the pods of that node alone', () => {
  const { app, stack } = stackOf([{ kind: 'EbpfProfiles' }, { kind: 'JavaProfiles' }]);

  expect(app.check().map(({ message }) => message)).toEqual([]);
  expect(stack.collector('profiles').config.text).toContain('spec.nodeName=');
});

test('metrics of a product in namespaces of its own are found there, with rights there', () => {
  const { app, chart } = stackOf([{ kind: 'ProductMetrics', product: 'grafana', namespaces: ['dashboards'] }]);

  expect(errors(app)).toEqual([]);
  const roles = (Testing.synth(chart) as (Manifest & { metadata: { namespace?: string } })[]).filter(
    ({ kind }) => kind === 'Role',
  );
  expect(roles.map(({ metadata }) => metadata.namespace)).toEqual(['dashboards']);
});

test('a destination over OTLP takes what came over OTLP, and the rest where it converts', () => {
  const otlp = { kind: 'Otlp', protocol: 'grpc', endpoint: 'otlp.example.com:4317' };
  const of = (destination: object, pipelines: readonly object[]) =>
    stackOf(pipelines, { destinations: { otlp: destination } });

  const gateway = of(otlp, [{ kind: 'OtlpGateway' }]);
  expect(errors(gateway.app)).toEqual([]);
  expect(gateway.stack.placements[0]!.destinations).toEqual({
    otlpMetrics: ['otlp'],
    otlpLogs: ['otlp'],
    traces: ['otlp'],
  });

  expect(errors(of(otlp, [{ kind: 'PodMetrics' }]).app)[0]).toContain(
    'PodMetrics gives metrics, and no destination takes it',
  );
  const converting = of({ ...otlp, converts: true }, [{ kind: 'PodMetrics' }, { kind: 'PodLogs' }]);
  expect(errors(converting.app)).toEqual([]);
  expect(converting.stack.collector('metrics').config.text).toContain('otelcol.receiver.prometheus');
  expect(converting.stack.collector('metrics').config.text).not.toContain('otelcol.receiver.loki');
});

test('pods that pipelines share know of nodes and namespaces what one of them copies, and no more', () => {
  const { app, stack } = stackOf([
    { kind: 'PodMetrics', nodeLabels: ['region'] },
    { kind: 'PprofProfiles' },
    { kind: 'PodLogs', namespaceLabels: { team: 'team' } },
  ]);
  const attached = (collector: 'metrics' | 'node') =>
    /attach_metadata \{\n\t\t(.*)\n/.exec(stack.collector(collector).config.text)?.[1]?.replace(/\s+/g, ' ');

  expect(errors(app)).toEqual([]);
  expect(attached('metrics')).toBe('node = true');
  expect(attached('node')).toBe('namespace = true');
});

test('what comes over OTLP goes to a destination that converts as it came, and not a second time converted', () => {
  const { app, stack } = stackOf([{ kind: 'OtlpGateway' }, { kind: 'PodMetrics' }], {
    destinations: {
      otlp: { kind: 'Otlp', endpoint: 'otlp.example.com:4317', converts: true },
      prometheus: destinations.prometheus,
    },
  });

  expect(errors(app)).toEqual([]);
  expect(stack.placements[0]!.destinations).toEqual({
    metrics: ['prometheus'],
    otlpMetrics: ['otlp'],
    otlpLogs: ['otlp'],
    traces: ['otlp'],
  });
  expect(stack.placements[1]!.destinations).toEqual({ metrics: ['otlp', 'prometheus'] });
});

test.each(['Print', 'Drop'])('%s takes all signals, for a dry run', (kind) => {
  const { app } = stackOf([{ kind: 'PodMetrics' }, { kind: 'PodLogs' }, { kind: 'OtlpGateway' }], {
    destinations: { dry_run: { kind } },
  });

  expect(errors(app)).toEqual([]);
});

test('docs/stack.md names each pipeline in the row of its collector', () => {
  const page = readFileSync(join(__dirname, '..', '..', 'docs', 'stack.md'), 'utf8');
  const [table] = page.split('## Which workload')[1]!.split('`SelfMonitoring` stands in each');
  const rows = [...table!.matchAll(/^\| `(\w+)` \|.*\| (`\w+`(?:, `\w+`)*) \|$/gm)];
  const listed = rows.flatMap(([, collector, names]) =>
    names!.split(', ').map((name) => `${name.slice(1, -1)}: ${collector}`),
  );

  const expected = Object.entries(pipelineKinds).flatMap(([kind, { task }]) =>
    task === 'everywhere' ? [] : [`${kind}: ${COLLECTOR_OF[task]}`],
  );
  expect(listed.sort()).toEqual(expected.sort());
});

describe('`on` is never ignored', () => {
  test('what belongs to each collector stands in the one that is named, and makes it', () => {
    const { app, stack } = stackOf([{ kind: 'SelfMonitoring', on: 'singleton' }]);

    expect(errors(app)).toEqual([]);
    expect([...stack.collectors.keys()]).toEqual(['singleton']);
    expect(stack.placements[0]!.collectors).toEqual(['singleton']);
  });

  test('what stands beside others can not be moved by itself', () => {
    const { app } = stackOf([{ kind: 'OtlpGateway' }, { kind: 'SpanMetrics', on: 'metrics' }]);

    expect(errors(app)).toEqual([
      'pipelines[1].on: SpanMetrics stands beside the pipelines whose traces it takes, wherever they are (leave `on` out, or move those)',
    ]);
  });
});
