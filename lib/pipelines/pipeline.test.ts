import { Construct } from 'constructs';
import { components, newConfig, problems } from '../../test/harness/pipelines/blocks';
import { loki, nameInLabels, prometheus } from '../components';
import type { AlloyConfig } from '../config';
import { Secret } from '../values';
import {
  BeylaMetrics,
  BlackboxProbes,
  ClusterEvents,
  CostMetrics,
  DatabaseObservability,
  DropDestination,
  EbpfProfiles,
  EnergyMetrics,
  ExporterMetrics,
  HostMetrics,
  JavaProfiles,
  KubeletMetrics,
  KubernetesManifests,
  KubeStateMetrics,
  LogsRouter,
  LokiDestination,
  LokiToOtlp,
  MetricsRouter,
  NodeExporterMetrics,
  NodeJournal,
  OtlpDestination,
  OtlpGateway,
  OtlpRouter,
  OtlpToLoki,
  OtlpToPrometheus,
  Pipeline,
  PodDiscovery,
  PodLogs,
  PodMetrics,
  PprofProfiles,
  PrintDestination,
  ProductMetrics,
  PrometheusDestination,
  PrometheusOperatorObjects,
  PrometheusToOtlp,
  PyroscopeDestination,
  SelfMonitoring,
  ServiceMetrics,
  TempoDestination,
  WindowsExporterMetrics,
  WindowsHostMetrics,
} from '.';

test('a pipeline is recognized without its class', () => {
  const config = newConfig();

  expect(Pipeline.isPipeline(new PodDiscovery(config, 'pods'))).toBe(true);
  expect(Pipeline.isPipeline(config)).toBe(false);
  expect(Pipeline.isPipeline(undefined)).toBe(false);
});

test('each pipeline is a section with a heading', () => {
  const config = newConfig();
  new LokiDestination(config, 'default');
  new PodDiscovery(config, 'pods');

  expect(config.text.match(/^\/\/ .*$/gm)).toEqual(['// Destination of logs', '// Pods of the cluster']);
});

test('the class of a pipeline is part of its path, but not of labels', () => {
  const config = newConfig();
  const { node } = new LokiDestination(config, 'my-team');

  expect(node.path).toMatch(/\/LokiDestination\.my-team$/);
  expect(components(config)).toEqual(['loki.write "my_team"']);
});

test('inside of a composite its id comes first', () => {
  const config = newConfig();
  const composite = new Construct(config, 'Team.a');
  nameInLabels(composite, 'a');
  new LokiDestination(composite, 'default');

  expect(components(config)).toEqual(['loki.write "a_default"']);
});

test('an id that makes no label is a problem that names the component', () => {
  const config = newConfig();
  new LokiDestination(config, '2nd');

  expect(problems(config)).toEqual([expect.stringMatching(/"2nd" is no label of loki\.write/)]);
});

test('a label that text or a component has already is a problem that names both', () => {
  const config = newConfig();
  new LokiDestination(config, 'default');
  new loki.Write(config, 'default', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

  expect(problems(config).join('\n')).toMatch(/loki\.write "default".*LokiDestination\.default/);
});

test('two of one id are reported with all other problems, each component by both of its paths', () => {
  const config = newConfig();
  new LokiDestination(config, 'default');
  new LokiDestination(config, 'default');

  expect(problems(config)).toEqual([
    expect.stringMatching(
      /loki\.write "default" is there twice: ".*\/LokiDestination\.default\/.*" and ".*\/LokiDestination\.default \(2\)\/.*"/,
    ),
  ]);
});

describe('pipelines of different classes may have the same id', () => {
  const metricRules = [{ sourceLabels: ['__name__'], regex: 'go_.+', action: 'drop' }] as const;
  const makers: { readonly [name: string]: (config: AlloyConfig) => unknown } = {
    PodDiscovery: (config) => new PodDiscovery(config, 'shop', { namespaces: ['shop', 'cart'] }),
    PodMetrics: (config) => new PodMetrics(config, 'shop', { forwardTo: [], metricRules }),
    PodLogs: (config) => new PodLogs(config, 'shop', { forwardTo: [] }),
    ServiceMetrics: (config) => new ServiceMetrics(config, 'shop', { forwardTo: [], metricRules, https: {} }),
    ProductMetrics: (config) => new ProductMetrics(config, 'shop', { product: 'loki', forwardTo: [] }),
    ExporterMetrics: (config) =>
      new ExporterMetrics(config, 'shop', {
        exporter: prometheus.exporter.Redis,
        arguments: { redisAddr: 'redis:6379' },
        forwardTo: [],
        metricRules,
      }),
    BlackboxProbes: (config) => new BlackboxProbes(config, 'shop', { forwardTo: [], metricRules }),
    PrometheusOperatorObjects: (config) =>
      new PrometheusOperatorObjects(config, 'shop', { forwardTo: [], metricRules }),
    DatabaseObservability: (config) =>
      new DatabaseObservability(config, 'shop', {
        database: { kind: 'mysql' },
        dataSourceName: Secret.env('shop-db', 'dsn'),
        logs: [],
        forwardTo: [],
      }),
    SelfMonitoring: (config) => new SelfMonitoring(config, 'shop', { forwardTo: [], metricRules }),
    OtlpGateway: (config) => new OtlpGateway(config, 'shop', { metrics: [], logs: [], traces: [] }),
    PrometheusDestination: (config) => new PrometheusDestination(config, 'shop'),
    LokiDestination: (config) => new LokiDestination(config, 'shop', { stages: [{ kind: 'drop', longerThan: '8KB' }] }),
    TempoDestination: (config) => new TempoDestination(config, 'shop'),
    PyroscopeDestination: (config) => new PyroscopeDestination(config, 'shop'),
    LogsRouter: (config) => new LogsRouter(config, 'shop', { label: 'a', routes: [], default: [] }),
    MetricsRouter: (config) => new MetricsRouter(config, 'shop', { label: 'a', routes: [], default: [] }),
    OtlpRouter: (config) => new OtlpRouter(config, 'shop', { attribute: 'a', routes: [], default: [] }),
    // With an exporter of its own name, unlike TempoDestination, which is its form for traces.
    OtlpDestination: (config) =>
      new OtlpDestination(config, 'shop', {
        protocol: 'http',
        endpoint: 'http://a',
        cluster: 'a',
        batch: {},
        filter: {},
      }),
    PrintDestination: (config) => {
      const print = new PrintDestination(config, 'shop', {
        metricRules,
        stages: [{ kind: 'drop', longerThan: '8KB' }],
      });
      return [print.metrics, print.logs, print.input];
    },
    DropDestination: (config) => {
      const drop = new DropDestination(config, 'shop');
      return [drop.metrics, drop.profiles, drop.otlpMetrics, drop.traces];
    },
    PrometheusToOtlp: (config) => new PrometheusToOtlp(config, 'shop', { forwardTo: [] }),
    LokiToOtlp: (config) => new LokiToOtlp(config, 'shop', { forwardTo: [] }),
    OtlpToPrometheus: (config) => new OtlpToPrometheus(config, 'shop', { forwardTo: [] }),
    OtlpToLoki: (config) => new OtlpToLoki(config, 'shop', { forwardTo: [] }),
  };

  test('all in one configuration', () => {
    const config = newConfig();
    for (const make of Object.values(makers)) make(config);

    expect(config.check().filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  const collectors = {
    BeylaMetrics,
    ClusterEvents,
    CostMetrics,
    EbpfProfiles,
    EnergyMetrics,
    HostMetrics,
    JavaProfiles,
    KubeletMetrics,
    KubernetesManifests,
    KubeStateMetrics,
    NodeExporterMetrics,
    NodeJournal,
    PodLogs,
    PodMetrics,
    PprofProfiles,
    WindowsExporterMetrics,
    WindowsHostMetrics,
  };
  const names = Object.keys(collectors) as (keyof typeof collectors)[];

  test.each([names, names.toReversed()])('whichever is first: %s, %s, ...', (...order) => {
    const config = newConfig();
    for (const name of order) new collectors[name](config, 'shop', { forwardTo: [] });

    expect(config.check().filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('the class of the second is part of the labels that the first has', () => {
    const config = newConfig();
    new ClusterEvents(config, 'shop', { forwardTo: [] });
    new NodeJournal(config, 'shop', { forwardTo: [] });

    expect(components(config).filter((name) => name.startsWith('loki.process'))).toEqual([
      'loki.process "shop"',
      'loki.process "shop_node_journal"',
    ]);
  });
});
