import { prometheus } from '../components';
import { destinationKinds, pipelineKinds } from '../stack';
import { Secret } from '../values';
import { DESTINATIONS, manifestsOf, manifestsOfProgram, twin } from './testdata/twins';

/** What a pipeline must be told, as in TypeScript, and where it's another in YAML. */
const REQUIRED: Readonly<Record<string, { readonly ts: object; readonly yaml?: object }>> = {
  ProductMetrics: { ts: { product: 'nginx' } },
  CompanionMetrics: { ts: { podLabels: { app: 'dcgm' }, port: 9400, job: 'integrations/dcgm-exporter' } },
  BlackboxProbes: { ts: { probes: { shop: { address: 'https://shop.example.com' } } } },
  ExporterMetrics: {
    ts: { exporter: prometheus.exporter.Redis, arguments: { redisAddr: 'redis.shop.svc:6379' } },
    yaml: { exporter: 'redis', arguments: { redisAddr: 'redis.shop.svc:6379' } },
  },
  KafkaLogs: { ts: { brokers: ['kafka:9092'], topics: ['logs'] } },
  WindowsEvents: { ts: { channels: [{ name: 'System' }] } },
  DatabaseObservability: {
    ts: { database: { kind: 'postgres' }, dataSourceName: Secret.env('orders', 'dsn') },
    yaml: { database: { kind: 'postgres' }, dataSourceName: { env: { secret: 'orders', key: 'dsn' } } },
  },
  FaroReceiver: { ts: { origins: ['https://shop.example.com'] } },
  FirehoseLogs: {
    ts: { accessKey: Secret.file('firehose', 'key') },
    yaml: { accessKey: { file: { secret: 'firehose', key: 'key' } } },
  },
};

const OF_TRACES = new Set(['SpanMetrics', 'HostInfo', 'SpanLogs', 'ServiceGraph', 'TailSampling']);

describe.each(Object.entries(pipelineKinds))('a pipeline %s', (kind, { fills }) => {
  const beside = [
    ...(OF_TRACES.has(kind) ? [{ kind: 'OtlpGateway' }] : []),
    ...(kind === 'SelfMonitoring' ? [{ kind: 'PodMetrics' }] : []),
  ];
  const used = [...Object.values<string>(fills), ...(OF_TRACES.has(kind) ? ['traces', 'metrics', 'logs'] : [])];
  const destinations = Object.fromEntries(Object.entries(DESTINATIONS).filter(([signal]) => used.includes(signal)));
  const { ts = {}, yaml = ts } = REQUIRED[kind] ?? {};
  const of = (props: object) => ({ cluster: 'production', destinations, pipelines: [{ kind, ...props }, ...beside] });

  test('gives what it gives in TypeScript, byte for byte, as a file and as its program', () => {
    const expected = twin(of(ts));

    expect(manifestsOf(of(yaml))).toBe(expected);
    expect(manifestsOfProgram(of(yaml))).toBe(expected);
  });
});

/** Components of one's own: only a program makes them. */
const OF_PROGRAMS = ['Custom'];

/** What stands behind a router. */
const behind = (of: object) => ({ team: of, rest: { ...of } });
const routes = { routes: [{ name: 'team', values: ['team'], to: ['team'] }], default: ['rest'] };

const inFiles = Object.keys(destinationKinds).filter((kind) => !OF_PROGRAMS.includes(kind));

describe.each(inFiles)('a destination %s', (kind) => {
  interface Given {
    readonly props: object;
    readonly pipeline: string;
    readonly others?: object;
  }
  const given: Readonly<Record<string, Given>> = {
    Prometheus: { props: { url: DESTINATIONS.metrics.url }, pipeline: 'PodMetrics' },
    Loki: { props: { url: DESTINATIONS.logs.url }, pipeline: 'PodLogs' },
    Tempo: { props: { endpoint: DESTINATIONS.traces.endpoint }, pipeline: 'OtlpGateway' },
    Pyroscope: { props: { url: DESTINATIONS.profiles.url }, pipeline: 'EbpfProfiles' },
    Otlp: { props: { protocol: 'grpc', endpoint: 'otlp.example.com:4317', converts: true }, pipeline: 'PodMetrics' },
    Print: { props: {}, pipeline: 'PodMetrics' },
    Drop: { props: {}, pipeline: 'PodLogs' },
    MetricsRouter: {
      props: { label: 'team', ...routes },
      pipeline: 'PodMetrics',
      others: behind(DESTINATIONS.metrics),
    },
    LogsRouter: { props: { label: 'team', ...routes }, pipeline: 'PodLogs', others: behind(DESTINATIONS.logs) },
    OtlpRouter: {
      props: { attribute: 'team', ...routes },
      pipeline: 'OtlpGateway',
      others: behind({ kind: 'Otlp', protocol: 'grpc', endpoint: 'otlp.example.com:4317' }),
    },
  };
  const { props, pipeline, others = {} } = given[kind]!;
  const destinations = { ...others, there: { kind, ...props } };
  const file = { cluster: 'a', destinations, pipelines: [{ kind: pipeline }] };

  test('gives what it gives in TypeScript, as a file and as its program', () => {
    const expected = twin(file);

    expect(manifestsOf(file)).toBe(expected);
    expect(manifestsOfProgram(file)).toBe(expected);
  });
});
