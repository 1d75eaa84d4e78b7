import { readFileSync } from 'node:fs';
import { Chart } from 'cdk8s';
import { AlloyApp, AlloyConfig, AlloyStack, otelcol, pipelines, prometheus } from '../lib';

// The defects that the k8s-monitoring chart 4.4.0 is known for, and the options that it ignores without a word: which test shows that they can't happen here.
// What no test of a pipeline shows is shown below.

/** The file of a test, and its name. */
type Shown = readonly [file: string, name: string];

const HERE = 'test/chart-defects.test.ts';

const defects: Readonly<Record<string, readonly Shown[]>> = {
  'signing for AWS with nothing but a region aborts': [
    [
      'lib/pipelines/connection/authentication.test.ts',
      'OTLP over HTTP can be signed for AWS, with nothing but a region',
    ],
  ],
  'without a batch, text stays behind that can not be parsed': [
    ['lib/pipelines/otlp/otlp-destination.test.ts', 'a batch comes last, and its absence leaves nothing behind'],
  ],
  'attributes of lines made of spans are lost': [
    ['lib/pipelines/traces/span-logs.test.ts', 'attributes that are asked for are in the line, others are not'],
  ],
  'the shortest time between pings over gRPC is never rendered': [
    [HERE, 'the policy for pings over gRPC has both of its arguments, or none of it is there'],
  ],
  'without a histogram, a block that Alloy requires is missing': [
    [
      'lib/pipelines/traces/span-metrics.test.ts',
      'is small without durations, and the block that Alloy requires is there',
    ],
  ],
  'an option of the sending queue is never read': [
    [
      'lib/pipelines/otlp/otlp-destination.test.ts',
      'what is said of the queue and of retries is what it is told, waitForResult too',
    ],
  ],
  'excluding a namespace, or a reason, excludes those whose names contain it': [
    [
      'lib/pipelines/logs/cluster-events.test.ts',
      'those of other namespaces than the excluded: excluding dev keeps dev-eu',
    ],
    ['lib/pipelines/logs/cluster-events.test.ts', 'those with or without reasons, whole'],
    ['lib/pipelines/otlp/gateway-options.test.ts', 'are compared as a whole: excluding shop keeps shop-eu'],
  ],
  'the proxy of the environment has a name that Alloy rejects': [
    [
      'lib/pipelines/connection/authentication.test.ts',
      'a proxy, or the one of the environment, by the name that Alloy knows',
    ],
  ],
  'a destination that prints is never fed, with both rules and stages': [
    ['lib/pipelines/dry-run/dry-run.test.ts', 'rules and stages are both applied to entries'],
  ],
  'names of labels are rendered as they are': [
    ['lib/pipelines/logs/chart-defects.test.ts', 'a dotted name of a label'],
  ],
  'a name of a service falls back to an attribute that is never there': [
    [
      'lib/pipelines/profiles/profiles.test.ts',
      'the same pod has one identity in profiles, metrics and the labels of its logs',
    ],
  ],
  'a service graph takes labels of the user away': [
    [
      'lib/pipelines/traces/span-metrics.test.ts',
      'a service graph waits for both ends, and its series have a collector beside the labels of the destination',
    ],
  ],
  'options that are read are in no documentation': [
    [HERE, 'the time that a scrape of the control plane may take is a prop'],
  ],
};

test.each(Object.entries(defects))('%s: a test shows that it does not', (_, shown) => {
  for (const [file, name] of shown) expect(readFileSync(file, 'utf8')).toContain(`'${name}'`);
  expect(shown).not.toEqual([]);
});

test('all 13 of them are listed', () => {
  expect(Object.keys(defects)).toHaveLength(13);
});

const app = () => new AlloyApp({ log: () => {} });

test('the policy for pings over gRPC has both of its arguments, or none of it is there', () => {
  const textOf = (enforcementPolicy: object | undefined) => {
    const config = new AlloyConfig(new Chart(app(), 'chart'), 'config');
    new otelcol.receiver.Otlp(config, 'default', {
      grpc: { endpoint: '0.0.0.0:4317', ...(enforcementPolicy && { keepalive: { enforcementPolicy } }) },
      output: {},
    });
    return config.text;
  };

  expect(textOf({ minTime: '10s', permitWithoutStream: true })).toMatch(
    /enforcement_policy \{\s+min_time\s+= "10s"\s+permit_without_stream = true\s+\}/,
  );
  expect(textOf({ minTime: '10s' })).toMatch(/enforcement_policy \{\s+min_time = "10s"\s+\}/);
  expect(textOf(undefined)).not.toContain('keepalive');
});

test('the time that a scrape of the control plane may take is a prop', () => {
  const config = new AlloyConfig(new Chart(app(), 'chart'), 'config');
  const { receiver } = new prometheus.RemoteWrite(config, 'default', { endpoint: [{ url: 'http://mimir:9009/push' }] });
  new pipelines.ControlPlaneMetrics(config, 'control_plane', {
    components: ['kube-controller-manager'],
    scrapeTimeout: '7s',
    forwardTo: [receiver],
  });

  expect(config.text).toMatch(/scrape_timeout\s+= "7s"/);
});

const metrics = { kind: 'Prometheus', url: 'https://mimir.example.com/api/v1/push' };
const logs = { kind: 'Loki', url: 'https://loki.example.com/loki/api/v1/push' };
const traces = { kind: 'Tempo', endpoint: 'tempo.example.com:4317' };
const profiles = { kind: 'Pyroscope', url: 'https://pyroscope.example.com' };

/** What is wrong with a stack of untyped code. */
function errorsOf(props: object): readonly string[] {
  const made = app();
  const chart = new Chart(made, 'chart', { namespace: 'observability', disableResourceNameHashes: true });
  new AlloyStack(chart, 'stack', { cluster: 'production', ...props } as never);
  return made.check().flatMap(({ severity, message }) => (severity === 'error' ? [message] : []));
}

describe('what the chart ignores is refused', () => {
  test.each<[string, object, string]>([
    [
      'an unknown key beside the others',
      { destinations: { metrics }, pipelines: [{ kind: 'PodMetrics' }], clusterMetricss: {} },
      'clusterMetricss: there is no such prop',
    ],
    [
      'an unknown key of what is collected',
      { destinations: { metrics }, pipelines: [{ kind: 'PodMetrics', enabledd: true }] },
      'enabledd: there is no such prop',
    ],
    [
      'an unknown key of a destination',
      { destinations: { metrics: { ...metrics, urll: 'x' } }, pipelines: [{ kind: 'PodMetrics' }] },
      'urll: there is no such prop',
    ],
    [
      'an unknown key of a collector',
      { destinations: { metrics }, pipelines: [{ kind: 'PodMetrics' }], collectors: { metrics: { presets: [] } } },
      'presets: there is no such prop',
    ],
    [
      'exclude-by-namespace, include-by-namespace: filters of logs and traces under metrics',
      {
        destinations: { metrics, logs, traces },
        pipelines: [{ kind: 'OtlpGateway', dropIf: { metrics: { logs: ['true'] } } }],
      },
      'dropIf.metrics: there is no such prop',
    ],
    [
      'extra-rules: stages of events under another name',
      { destinations: { logs }, pipelines: [{ kind: 'ClusterEvents', extraProcessingStages: [] }] },
      'extraProcessingStages: there is no such prop',
    ],
    [
      'extra-rules: a stage that there is not',
      { destinations: { logs }, pipelines: [{ kind: 'ClusterEvents', stages: [{ kind: 'static' }] }] },
      'static',
    ],
    [
      'profiles-receiver: rules of profiles under another name',
      { destinations: { profiles }, pipelines: [{ kind: 'ProfileReceiver', profilesProcessingRules: [] }] },
      'profilesProcessingRules: there is no such prop',
    ],
    ...[
      ['PodMetrics', { metrics }],
      ['PodLogs', { logs }],
      ['OtlpGateway', { traces }],
      ['OtlpGateway', { otlp: { kind: 'Otlp', protocol: 'http', endpoint: 'https://otlp.example.com' } }],
      ['PprofProfiles', { profiles }],
    ].map(([kind, destinations]): [string, object, string] => {
      const [[name, destination]] = Object.entries(destinations as object) as [[string, object]];
      return [
        `proxies: an option of TLS in Alloy's spelling, for ${name}`,
        { destinations: { [name]: { ...destination, tls: { insecure_skip_verify: true } } }, pipelines: [{ kind }] },
        'tls.insecure_skip_verify: there is no such prop',
      ];
    }),
    [
      'metrics-tuning: an entry that can match nothing',
      { destinations: { metrics }, pipelines: [{ kind: 'PodMetrics', dropMetrics: ['go_*'] }] },
      'dropMetrics[0]: "go_*"',
    ],
    [
      'meta-monitoring: labels of nodes by names that there are not',
      { destinations: { metrics }, pipelines: [{ kind: 'NodeExporterMetrics', nodeLabels: ['nodeOs'] }] },
      'nodeLabels',
    ],
    [
      'meta-monitoring: labels of nodes where there are none',
      { destinations: { metrics }, pipelines: [{ kind: 'HostMetrics', nodeLabels: ['os'] }] },
      'nodeLabels: there is no such prop',
    ],
    [
      'platform tests: a selector of nodes for logs by the API',
      { destinations: { logs }, pipelines: [{ kind: 'PodLogs', on: 'metrics', nodeSelector: {} }] },
      'nodeSelector: there is no such prop',
    ],
    [
      'platform tests: the name of a port in another place',
      { destinations: { metrics }, pipelines: [{ kind: 'KubeStateMetrics', service: { portName: 'http' } }] },
      'service: there is no such prop',
    ],
  ])('%s', (_, props, message) => {
    expect(errorsOf(props)).toContainEqual(expect.stringContaining(message));
  });

  test('all of it at once', () => {
    const errors = errorsOf({
      destinations: { metrics: { ...metrics, urll: 'x' }, logs },
      pipelines: [
        { kind: 'PodMetrics', dropMetrics: ['go_*'] },
        { kind: 'ClusterEvents', extraProcessingStages: [] },
      ],
      collectors: { metrics: { presets: [] } },
      clusterMetricss: {},
    });

    expect(
      errors.filter((message) => /urll|go_\*|extraProcessingStages|presets|clusterMetricss/.test(message)),
    ).toHaveLength(5);
  });
});
