import { App } from 'cdk8s';
import { configurationOf, meaningOf } from '../../test/harness/imported';
import { AlloyConfig, destinations, pipelines, prometheus, Secret, std } from '..';
import { importConfiguration } from '../importer';
import { pipelineKinds } from '../stack';
import { findReadyMade } from '.';

const options = { name: 'alloy', namespace: 'monitoring', readyMade: findReadyMade };
const imported = (text: string) => importConfiguration([{ name: 'config.alloy', text }], options).text;

/** A text that constructs print. */
function printed(make: (config: AlloyConfig) => void): string {
  const config = new AlloyConfig(new App(), 'config');
  make(config);
  return config.text;
}

/** The statements of a program that make something in the configuration. */
function statementsOf(program: string): readonly string[] {
  const from = program.indexOf('\n\n', program.indexOf('const config = '));
  return program.slice(from, program.indexOf('\nnew Alloy(')).trim().split('\n\n');
}

function expectSameText(text: string): void {
  expect(meaningOf(configurationOf(imported(text)).text)).toEqual(meaningOf(text));
}

/** What is not given by the receivers alone, to pipelines that need more. */
const FURTHER: Readonly<Record<string, object>> = {
  FaroReceiver: { origins: ['https://shop.example.com'] },
  FirehoseLogs: { accessKey: Secret.env('firehose', 'key') },
  ProductMetrics: { product: 'loki' },
  WindowsEvents: { channels: [{ name: 'Application' }, { name: 'System' }] },
};

/** Those that only their own texts describe: an exporter of one's own, targets, a product of one's own, topics. */
const UNTOLD = ['CompanionMetrics', 'BlackboxProbes', 'DatabaseObservability', 'ExporterMetrics', 'KafkaLogs'];

const KINDS = Object.keys(pipelineKinds).filter((kind) => !UNTOLD.includes(kind)) as (keyof typeof pipelineKinds)[];

test.each(KINDS)('the components of %s become the pipeline again', (kind) => {
  const { make, id, fills } = pipelineKinds[kind];
  const text = printed((config) => {
    const to: Readonly<Record<string, () => unknown>> = {
      metrics: () => new destinations.Prometheus(config, 'metrics').receiver,
      logs: () => new destinations.Loki(config, 'logs').receiver,
      traces: () => new destinations.Tempo(config, 'traces').input,
      profiles: () => new destinations.Pyroscope(config, 'profiles').receiver,
    };
    const filled = Object.entries(fills).flatMap(([prop, signal]) => (to[signal] ? [[prop, [to[signal]()]]] : []));
    new (make as new (...args: unknown[]) => unknown)(config, id, { ...Object.fromEntries(filled), ...FURTHER[kind] });
  });

  expect(imported(text)).toContain(`new pipelines.${kind}(config, '${id}', {`);
  expectSameText(text);
});

test('a stack of pipelines that share what they can is the program that made it', () => {
  const text = printed((config) => {
    const metrics = new destinations.Prometheus(config, 'metrics', { cluster: 'production', tenant: 'team-a' });
    const logs = new destinations.Loki(config, 'logs', {
      url: 'https://logs.example.com/loki/api/v1/push',
      authentication: { kind: 'basic', username: '1', password: Secret.env('cloud', 'token') },
    });
    const traces = new destinations.Otlp(config, 'traces', { protocol: 'http', endpoint: 'https://otlp.example.com' });
    const pods = new pipelines.PodDiscovery(config, 'pods', { nodeLocal: true });
    new pipelines.PodMetrics(config, 'apps', { pods, scrapeInterval: '15s', forwardTo: [metrics.receiver] });
    new pipelines.PodLogs(config, 'pods', { pods, reading: 'files', forwardTo: [logs.receiver] });
    new pipelines.OtlpGateway(config, 'otlp', {
      cluster: 'production',
      metrics: [metrics.receiver],
      otlpLogs: [traces.input],
      traces: [traces.input],
    });
  });

  expect(statementsOf(imported(text))).toEqual([
    "const metrics = new destinations.Prometheus(config, 'metrics', { tenant: 'team-a', cluster: 'production' });",
    `const logs = new destinations.Loki(config, 'logs', {
  url: 'https://logs.example.com/loki/api/v1/push',
  authentication: { kind: 'basic', username: '1', password: std.sys.env('CLOUD_TOKEN') },
});`,
    `const traces = new destinations.Otlp(config, 'traces', { protocol: 'http', endpoint: 'https://otlp.example.com' });`,
    "const pods = new pipelines.PodDiscovery(config, 'pods', { nodeLocal: true });",
    "new pipelines.PodMetrics(config, 'apps', { forwardTo: [metrics.receiver], pods, scrapeInterval: '15s' });",
    "new pipelines.PodLogs(config, 'pods', { forwardTo: [logs.receiver], pods, reading: 'files' });",
    `new pipelines.OtlpGateway(config, 'otlp', {
  metrics: [metrics.receiver],
  otlpLogs: [traces.input],
  traces: [traces.input],
  cluster: 'production',
});`,
  ]);
  expectSameText(text);
});

describe('what is not the same text is left as components', () => {
  const text = printed((config) => {
    const metrics = new destinations.Prometheus(config, 'metrics');
    new pipelines.SelfMonitoring(config, 'alloy', { forwardTo: [metrics.receiver] });
  });

  test.each([
    ['an argument more', (all: string) => all.replace('\turl = "', '\tname = "a"\n\t\turl  = "')],
    ['an argument less', (all: string) => all.replace(/\n\twal \{[^}]*\}\n/, '')],
    ['a comment', (all: string) => all.replace('\t\turl = ', '\t\t// ours\n\t\turl = ')],
    ['another heading', (all: string) => all.replace('// Destination of metrics', '// Where metrics go')],
    ['no heading', (all: string) => all.replace('// Destination of metrics\n\n', '')],
    ['another label', (all: string) => all.replaceAll('remote_write "metrics"', 'remote_write "metrics-a"')],
  ])('%s', (_, change) => {
    const changed = change(text);

    expect(changed).not.toBe(text);
    expect(imported(changed)).not.toContain('new destinations.Prometheus');
    if (!changed.includes('metrics-a')) expectSameText(changed);
  });

  test('the pipelines beside it stay pipelines', () => {
    const changed = text.replace('\turl = "', '\tname = "a"\n\t\turl  = "');

    expect(imported(changed)).toContain(
      "new pipelines.SelfMonitoring(config, 'alloy', { forwardTo: [metrics.receiver] })",
    );
    expectSameText(changed);
  });
});

test('components behind a pipeline follow the comment that ends it, which is there once', () => {
  const text = printed((config) => {
    const metrics = new destinations.Prometheus(config, 'metrics');
    new prometheus.Scrape(config, 'shop', { targets: [{ __address__: 'shop:80' }], forwardTo: [metrics.receiver] });
  });

  expect(text).toContain('// end of Destination of metrics\n');
  expect(imported(text)).toContain('new destinations.Prometheus');
  expect(imported(text)).not.toContain('commented');
  expectSameText(text);
});

test('a section that is not known ends the pipeline before it by its own heading', () => {
  const text = printed((config) => {
    const metrics = new destinations.Prometheus(config, 'metrics', { url: std.sys.env('METRICS_URL') });
    new pipelines.PodMetrics(config, 'pods', {
      forwardTo: [metrics.receiver],
      metricRules: [{ sourceLabels: ['__name__'], regex: 'go_.*', action: 'drop' }],
    });
  });

  const program = imported(text);
  expect(program).toContain("new destinations.Prometheus(config, 'metrics', { url: std.sys.env('METRICS_URL') })");
  expect(program).toContain('new prometheus.Relabel(');
  expectSameText(text);
});

test('what others read of a component inside of a pipeline is read of its field', () => {
  const text = printed((config) => {
    const metrics = new destinations.Prometheus(config, 'metrics');
    const own = new pipelines.PodMetrics(config, 'pods', { forwardTo: [metrics.receiver] });
    new prometheus.Scrape(config, 'again', { targets: own.targets.output, forwardTo: [metrics.receiver] });
  });

  expect(imported(text)).toMatch(/targets: \w+\.targets\.output/);
  expectSameText(text);
});
