import { Chart, Testing } from 'cdk8s';
import { parse } from 'yaml';
import { podSecurityOf } from '../kubernetes';
import { Backends } from './backends';

// biome-ignore lint/suspicious/noExplicitAny: manifests are looked into field by field.
type Manifest = any;

const SERVERS = ['prometheus', 'loki', 'tempo', 'grafana'];

function synth(namespace?: string): Manifest[] {
  const props = { disableResourceNameHashes: true, ...(namespace === undefined ? {} : { namespace }) };
  const chart = new Chart(Testing.app(), 'backends', props);
  new Backends(chart, 'backends');
  return Testing.synth(chart);
}

const objects = synth();
const object = (kind: string, name: string): Manifest =>
  objects.find((found) => found.kind === kind && found.metadata.name === name);
const podOf = (name: string): Manifest => object('Deployment', name).spec.template;
const fileOf = (name: string, key: string): Manifest => parse(object('ConfigMap', name).data[key]);
const portsOf = (name: string): number[] => object('Service', name).spec.ports.map(({ port }: Manifest) => port);

test('listen where the default destinations send', () => {
  expect(new Set(objects.map(({ metadata }) => metadata.namespace))).toEqual(new Set(['monitoring-stack']));
  expect(portsOf('prometheus')).toEqual([9090]);
  expect(portsOf('loki')).toEqual([3100]);
  expect(portsOf('tempo')).toEqual([3200, 4317, 4318]);
  expect(portsOf('grafana')).toEqual([3000]);
});

test('stand in the namespace of the chart, and find each other there', () => {
  const elsewhere = synth('lab');

  expect(new Set(elsewhere.map(({ metadata }) => metadata.namespace))).toEqual(new Set(['lab']));
  const { data } = elsewhere.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === 'grafana');
  expect(parse(data['datasources_backends.yaml']).datasources.map(({ url }: Manifest) => url)).toEqual([
    'http://prometheus.lab.svc:9090',
    'http://loki.lab.svc:3100',
    'http://tempo.lab.svc:3200',
  ]);
});

describe.each(SERVERS)('%s', (name) => {
  const { metadata, spec } = podOf(name);
  const container = spec.containers[0];

  test('meets the level restricted, and writes only into its volumes', () => {
    expect(podSecurityOf(spec)).toEqual({ level: 'restricted', reasons: [] });
    expect(container.securityContext.readOnlyRootFilesystem).toBe(true);
    expect(spec.automountServiceAccountToken).toBe(false);
  });

  test('is pinned by version, and asks for little', () => {
    expect(container.image).toMatch(/^docker\.io\/(prom|grafana)\/\w+:v?\d+\.\d+\.\d+$/);
    expect(container.resources.requests.cpu).toBe('50m');
    expect(container.resources.limits.memory).toMatch(/^(512Mi|768Mi|1Gi)$/);
  });

  test('is reached by its Service, on ports that the container has', () => {
    const named = container.ports.map((port: Manifest) => port.name);

    const { selector, ports } = object('Service', name).spec;
    expect(metadata.labels).toMatchObject(selector);
    for (const { targetPort } of ports) expect(named).toContain(targetPort);
    expect(named).toContain(container.readinessProbe.httpGet.port);
  });

  test('is scraped by Alloy', () => {
    expect(metadata.annotations).toMatchObject({
      'prometheus.io/scrape': 'true',
      'prometheus.io/port': String(portsOf(name)[0]),
    });
  });

  test('mounts every file of its configuration, and nothing that is not there', () => {
    for (const { configMap, projected } of spec.volumes) {
      for (const source of [configMap, ...(projected?.sources ?? []).map((s: Manifest) => s.configMap)]) {
        if (source === undefined) continue;
        const { data } = object('ConfigMap', source.name);
        expect(Object.keys(data).sort()).toEqual(source.items.map(({ key }: Manifest) => key).sort());
      }
    }
  });
});

test('Prometheus takes remote write, OTLP and exemplars', () => {
  expect(podOf('prometheus').spec.containers[0].args).toEqual(
    expect.arrayContaining([
      '--web.enable-remote-write-receiver',
      '--web.enable-otlp-receiver',
      '--enable-feature=exemplar-storage',
    ]),
  );
  expect(fileOf('prometheus', 'prometheus.yaml').storage.exemplars.max_exemplars).toBeGreaterThan(0);
});

test('Prometheus watches the alerts about Alloy', () => {
  const [file] = fileOf('prometheus', 'prometheus.yaml').rule_files;

  expect(file).toBe('/etc/prometheus/alloy-alerts.yaml');
  expect(fileOf('prometheus', 'alloy-alerts.yaml').groups[0].rules[0].alert).toBe('AlloyAbsent');
});

test('Tempo receives on all addresses', () => {
  expect(fileOf('tempo', 'tempo.yaml').distributor.receivers.otlp.protocols).toEqual({
    grpc: { endpoint: '0.0.0.0:4317' },
    http: { endpoint: '0.0.0.0:4318' },
  });
});

test('data is kept where the volume is', () => {
  const volumeOf = (name: string) =>
    podOf(name).spec.containers[0].volumeMounts.find((mount: Manifest) => mount.name === 'data').mountPath;

  expect(fileOf('loki', 'loki.yaml').common.path_prefix).toBe(volumeOf('loki'));
  expect(fileOf('tempo', 'tempo.yaml').storage.trace.wal.path).toBe(`${volumeOf('tempo')}/wal`);
  expect(podOf('prometheus').spec.containers[0].args).toContain(`--storage.tsdb.path=${volumeOf('prometheus')}`);
});

describe('Grafana', () => {
  const sources: Manifest[] = fileOf('grafana', 'datasources_backends.yaml').datasources;
  const source = (uid: string): Manifest => sources.find((found) => found.uid === uid);

  test('leads from an exemplar, and from a log entry, to the trace', () => {
    expect(source('prometheus').jsonData.exemplarTraceIdDestinations).toContainEqual({
      name: 'trace_id',
      datasourceUid: 'tempo',
    });
    expect(source('loki').jsonData.derivedFields).toEqual([
      expect.objectContaining({ matcherType: 'label', matcherRegex: 'traceID', datasourceUid: 'tempo' }),
    ]);
  });

  test('leads from a span to the log entries of its trace', () => {
    expect(source('tempo').jsonData.tracesToLogsV2).toMatchObject({
      datasourceUid: 'loki',
      customQuery: true,
      // `$$` is a `$` once Grafana has expanded variables.
      query: '{$${__tags}} | traceID = `$${__span.traceId}`',
    });
  });

  test('refers to data sources that it has', () => {
    const uids = [...JSON.stringify(sources).matchAll(/"datasourceUid":"(\w+)"/g)].map(([, uid]) => uid!);

    expect(uids.length).toBeGreaterThan(3);
    for (const uid of uids) expect(source(uid)).toBeTruthy();
  });

  test('shows the dashboards of Alloy and of the example application', () => {
    const { providers } = fileOf('grafana', 'dashboards_backends.yaml');
    const { sources: mounted } = podOf('grafana').spec.volumes.find(
      ({ name }: Manifest) => name === 'dashboards',
    ).projected;
    const paths = mounted.flatMap(({ configMap }: Manifest) => configMap.items.map(({ path }: Manifest) => path));

    expect(providers.map(({ options }: Manifest) => options.path)).toEqual([
      '/etc/dashboards/alloy',
      '/etc/dashboards/examples',
    ]);
    expect(paths).toEqual([
      'alloy/alloy-overview.json',
      'alloy/alloy-metrics.json',
      'alloy/alloy-logs.json',
      'alloy/alloy-otlp.json',
      'examples/example-app.json',
    ]);
  });

  describe.each(
    objects
      .filter(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name.startsWith('grafana-'))
      .flatMap(({ data }) => Object.values<string>(data).map((text) => JSON.parse(text)))
      .map((dashboard) => [dashboard.title as string, dashboard] as const),
  )('the dashboard "%s"', (_, dashboard) => {
    const variables: Manifest[] = dashboard.templating.list;

    test('asks data sources that are there, by variables of their type', () => {
      const asked = [...JSON.stringify(dashboard).matchAll(/"datasource":(\{[^}]*\})/g)].map(([, text]) =>
        JSON.parse(text!),
      );

      expect(asked.length).toBeGreaterThan(5);
      for (const { type, uid } of asked) {
        const variable = variables.find(({ name }) => uid === `$${name}`);
        expect(variable).toMatchObject({ type: 'datasource', query: type });
        expect(sources.map((found) => found.type)).toContain(type);
      }
    });

    test('has a name of its own, under which links find it', () => {
      expect(dashboard.uid).toMatch(/^[a-z-]{1,40}$/);
      expect(new Set(variables.map(({ name }) => name)).size).toBe(variables.length);
    });
  });

  test('leads from a span to the metrics of its service, by labels that PodMetrics makes', () => {
    const { tags, queries, datasourceUid } = source('tempo').jsonData.tracesToMetrics;

    expect(source(datasourceUid).type).toBe('prometheus');
    expect(tags).toEqual([{ key: 'service.name', value: 'service_name' }]);
    for (const { query } of queries) expect(query).toContain('{$$__tags}');
  });

  test('has no administrator and no password', () => {
    const env = Object.fromEntries(
      podOf('grafana').spec.containers[0].env.map(({ name, value }: Manifest) => [name, value]),
    );

    expect(env).toMatchObject({
      GF_SECURITY_DISABLE_INITIAL_ADMIN_CREATION: 'true',
      GF_AUTH_DISABLE_LOGIN_FORM: 'true',
      GF_AUTH_ANONYMOUS_ORG_ROLE: 'Editor',
    });
  });
});
