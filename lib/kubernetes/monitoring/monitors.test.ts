import { Chart, Duration, Testing } from 'cdk8s';
import { scrape } from '../../testing';
import { AlloyService } from '../network/service';
import { Alloy } from '../workload/alloy';
import type { AlloyProps } from '../workload/alloy-props';
import { AlloyPodMonitor } from './alloy-pod-monitor';
import { AlloyServiceMonitor } from './alloy-service-monitor';
import type { AlloyMonitorProps } from './scrape-endpoint';

type Manifest = ReturnType<typeof Testing.synth>[number];

function chartWith(props: AlloyProps = {}, http?: string): { readonly chart: Chart; readonly alloy: Alloy } {
  const chart = new Chart(Testing.app(), 'alloy', { namespace: 'monitoring', disableResourceNameHashes: true });
  const alloy = new Alloy(chart, 'alloy', props);
  if (http !== undefined) alloy.config.addText(`http {\n${http}\n}\n`, { filename: 'http.alloy' });
  return { chart, alloy };
}

function monitorOf(
  kind: 'ServiceMonitor' | 'PodMonitor',
  rest: Omit<AlloyMonitorProps, 'alloy'> = {},
  http?: string,
): Manifest {
  const { chart, alloy } = chartWith({}, http);
  if (kind === 'ServiceMonitor') new AlloyServiceMonitor(chart, 'alloy-metrics', { alloy, ...rest });
  else new AlloyPodMonitor(chart, 'alloy-metrics', { alloy, ...rest });
  return Testing.synth(chart).find((object) => object.kind === kind);
}

const problemsOf = (rest: Omit<AlloyMonitorProps, 'alloy'>, http?: string, props?: AlloyProps) => {
  const { chart, alloy } = chartWith(props, http);
  return new AlloyServiceMonitor(chart, 'alloy-metrics', { alloy, ...rest }).node.validate();
};

const TLS = 'tls {\n\tcert_file = "/tls/tls.crt"\n\tkey_file = "/tls/tls.key"\n}';
const AUTH = 'auth {\n\tbasic {\n\t\tusername = "x"\n\t\tpassword = sys.env("PASSWORD")\n\t}\n}';
const secret = (key: string) => ({ name: 'scrape', key });

test('a ServiceMonitor finds the Service of the Alloy, and no other, by its labels and port', () => {
  expect(monitorOf('ServiceMonitor', { labels: { release: 'prometheus' } })).toEqual({
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'ServiceMonitor',
    metadata: {
      name: 'alloy-metrics',
      namespace: 'monitoring',
      labels: {
        release: 'prometheus',
        'app.kubernetes.io/name': 'alloy',
        'app.kubernetes.io/instance': 'alloy',
        'app.kubernetes.io/component': 'monitoring',
        'app.kubernetes.io/managed-by': 'cdk8s',
      },
    },
    spec: {
      selector: { matchLabels: { 'app.kubernetes.io/name': 'alloy', 'app.kubernetes.io/instance': 'alloy' } },
      endpoints: [
        {
          port: 'http-metrics',
          path: '/metrics',
          relabelings: [{ targetLabel: 'job', replacement: 'integrations/alloy' }],
        },
      ],
    },
  });
});

test.each(['ServiceMonitor', 'PodMonitor'] as const)(
  'an Alloy that reads a %s scrapes each Alloy once, by it',
  (kind) => {
    const { chart, alloy } = chartWith({ clustering: {} });
    if (kind === 'ServiceMonitor') new AlloyServiceMonitor(chart, 'alloy-metrics', { alloy });
    else new AlloyPodMonitor(chart, 'alloy-metrics', { alloy });
    const reading = ['servicemonitors', 'podmonitors'].map(
      (name) => `prometheus.operator.${name} "all" {\n\tforward_to = [prometheus.echo.all.receiver]\n}\n`,
    );

    const { targets } = scrape(`${reading.join('')}prometheus.echo "all" { }\n`, Testing.synth(chart));

    expect(targets.map(({ url, labels }) => [url, labels['job'], labels['namespace']])).toEqual([
      ['http://10.1.0.1:12345/metrics', 'integrations/alloy', 'monitoring'],
    ]);
  },
);

test('only one Service of a cluster has both the labels and the port', () => {
  const { chart, alloy } = chartWith({ clustering: {} });
  new AlloyServiceMonitor(chart, 'alloy-metrics', { alloy });

  const objects = Testing.synth(chart);

  const { matchLabels } = objects.find(({ kind }) => kind === 'ServiceMonitor').spec.selector;
  const selected = objects.filter(
    ({ kind, metadata, spec }) =>
      kind === 'Service' &&
      Object.entries(matchLabels).every(([key, value]) => metadata.labels[key] === value) &&
      spec.ports.some(({ name }: Manifest) => name === 'http-metrics'),
  );
  expect(selected.map(({ metadata }) => metadata.name)).toEqual(['alloy']);
});

test('a PodMonitor finds the pods', () => {
  const { spec } = monitorOf('PodMonitor', {
    interval: Duration.seconds(30),
    scrapeTimeout: Duration.millis(2500),
  });

  expect(spec).toEqual({
    selector: { matchLabels: { 'app.kubernetes.io/name': 'alloy', 'app.kubernetes.io/instance': 'alloy' } },
    podMetricsEndpoints: [
      {
        port: 'http-metrics',
        path: '/metrics',
        interval: '30s',
        scrapeTimeout: '2500ms',
        relabelings: [{ targetLabel: 'job', replacement: 'integrations/alloy' }],
      },
    ],
  });
});

test('an http block with TLS and credentials is scraped with them', () => {
  const { endpoints } = monitorOf(
    'ServiceMonitor',
    {
      tls: { ca: secret('ca.crt'), cert: secret('tls.crt'), key: secret('tls.key'), serverName: 'alloy' },
      basicAuth: { username: secret('username'), password: secret('password') },
    },
    `${TLS}\n${AUTH}`,
  ).spec;

  expect(endpoints).toEqual([
    {
      port: 'http-metrics',
      path: '/metrics',
      scheme: 'https',
      tlsConfig: {
        ca: { secret: secret('ca.crt') },
        cert: { secret: secret('tls.crt') },
        keySecret: secret('tls.key'),
        serverName: 'alloy',
      },
      basicAuth: { username: secret('username'), password: secret('password') },
      relabelings: [{ targetLabel: 'job', replacement: 'integrations/alloy' }],
    },
  ]);
});

test('further relabeling stands behind the rule that sets job', () => {
  const { endpoints } = monitorOf('ServiceMonitor', {
    relabelings: [{ sourceLabels: ['__meta_kubernetes_pod_node_name'], targetLabel: 'node' }],
    metricRelabelings: [{ action: 'drop', sourceLabels: ['__name__'], regex: 'go_.*' }],
  }).spec;

  expect(endpoints[0]).toMatchObject({
    relabelings: [
      { targetLabel: 'job', replacement: 'integrations/alloy' },
      { sourceLabels: ['__meta_kubernetes_pod_node_name'], targetLabel: 'node' },
    ],
    metricRelabelings: [{ action: 'drop', sourceLabels: ['__name__'], regex: 'go_.*' }],
  });
});

test('the http block may come after the monitor', () => {
  const { chart, alloy } = chartWith();
  new AlloyServiceMonitor(chart, 'alloy-metrics', { alloy, tls: { insecureSkipVerify: true } });

  alloy.config.addText(`http {\n${TLS}\n}\n`, { filename: 'http.alloy' });

  const { spec } = Testing.synth(chart).find(({ kind }) => kind === 'ServiceMonitor');
  expect(spec.endpoints[0]).toMatchObject({ scheme: 'https', tlsConfig: { insecureSkipVerify: true } });
});

describe('an error', () => {
  test('is TLS that the monitor does not speak', () => {
    expect(problemsOf({}, TLS)).toEqual([expect.stringContaining('has a tls block, and the monitor no `tls`')]);
  });

  test('is TLS that only the monitor speaks', () => {
    expect(problemsOf({ tls: { insecureSkipVerify: true } })).toEqual([expect.stringContaining('has no tls block')]);
  });

  test('is a missing password', () => {
    expect(problemsOf({}, AUTH)).toEqual([
      "the http block asks for credentials at /metrics (give the monitor `basicAuth`, or leave the path out of the block's filter)",
    ]);
  });

  test('is a missing client certificate', () => {
    const http = TLS.replace(
      '\n}',
      '\n\tclient_auth_type = "RequireAndVerifyClientCert"\n\tclient_ca_file = "/tls/ca.crt"\n}',
    );

    expect(problemsOf({ tls: { ca: secret('ca.crt') } }, http)).toEqual([
      'the http block asks for client certificates (give the monitor `tls.cert` and `tls.key`)',
    ]);
  });

  test('is a certificate without its key', () => {
    expect(problemsOf({ tls: { cert: secret('tls.crt') } }, TLS)).toEqual([
      '`tls.cert` and `tls.key` of the monitor go together',
    ]);
  });

  test('is a ServiceMonitor of an Alloy without a Service, for which a PodMonitor does', () => {
    expect(problemsOf({}, undefined, { service: AlloyService.none() })).toEqual([
      'the Alloy has no Service to monitor (use AlloyPodMonitor)',
    ]);
    const { chart, alloy } = chartWith({ service: AlloyService.none() });
    expect(new AlloyPodMonitor(chart, 'alloy-metrics', { alloy }).node.validate()).toEqual([]);
  });
});

test('credentials that the filter of the http block does not ask for at /metrics are not needed', () => {
  const http = AUTH.replace(
    /\n}$/,
    '\n\tfilter {\n\t\tpaths = ["/api"]\n\t\tauthenticate_matching_paths = true\n\t}\n}',
  );

  expect(problemsOf({}, http)).toEqual([]);
});
