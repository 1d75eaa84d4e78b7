import fs, { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { syntax } from './lib';

// biome-ignore lint/suspicious/noExplicitAny: manifests are looked into field by field.
type Manifest = any;

const files = new Map<string, string>();
let manifests: Manifest[] = [];

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'default-stack-'));
  // What the app says on standard error is no output of a test.
  const write = jest.spyOn(fs, 'writeSync').mockReturnValue(0);
  process.env['CDK8S_OUTDIR'] = folder;
  require('./main');
  delete process.env['CDK8S_OUTDIR'];
  write.mockRestore();
  for (const name of filesBelow(folder)) files.set(name, readFileSync(join(folder, name), 'utf8'));
  rmSync(folder, { recursive: true });
  manifests = [...files]
    .filter(([name]) => name.endsWith('.k8s.yaml'))
    .flatMap(([, text]) => parseAllDocuments(text).map((document) => document.toJS()));
});

/** The files below a folder, with `/` between folders. */
function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function object(kind: string, name: string): Manifest {
  return manifests.find((manifest) => manifest.kind === kind && manifest.metadata.name === name);
}

const config = (): string => files.get('alloy.alloy')!;

/** Name and label of each component, in the order of the configuration. */
const components = (): readonly string[] => config().match(/^[a-z]\S* "\w+"/gm) ?? [];

describe('the files', () => {
  test('are split by what they are for', () => {
    expect([...files.keys()].filter((name) => !name.startsWith('.'))).toEqual([
      'alloy.alloy',
      'alloy.k8s.yaml',
      'backends/backends.k8s.yaml',
      'example-instrumented-app.k8s.yaml',
      'helm/values.yaml',
    ]);
    const found = (name: string) => parseAllDocuments(files.get(name)!).map((document) => document.toJS());
    expect(new Set(found('alloy.k8s.yaml').map(({ metadata }) => metadata.namespace))).toEqual(
      new Set([undefined, 'monitoring-stack']),
    );
    expect(new Set(found('example-instrumented-app.k8s.yaml').map(({ metadata }) => metadata.namespace))).toEqual(
      new Set(['default']),
    );
  });

  test.each([
    [
      'the manifest of the example application',
      'manifests/example-instrumented-app.yaml',
      'example-instrumented-app.k8s.yaml',
    ],
    ['what the Helm chart takes', 'helm/values.yaml', 'helm/values.yaml'],
  ])('%s is found under %s, too', (_, name, made) => {
    const path = join(__dirname, name);

    // No symbolic link: it would be a text file for git on Windows, and for kubectl apply -f URL.
    expect(lstatSync(path).isFile()).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe(files.get(made));
  });

  test('what the Helm chart takes is an empty list to tools that apply all files, and to Helm the same configuration', () => {
    const { kind, items, ...values } = parse(files.get('helm/values.yaml')!);

    expect({ kind, items }).toEqual({ kind: 'List', items: [] });
    expect(values.alloy.configMap.content.replaceAll('{{ "{{" }}', '{{')).toBe(config());
  });
});

describe('the configuration', () => {
  test('stands in the ConfigMap byte for byte, as alloy fmt prints it', () => {
    expect(Object.values(object('ConfigMap', 'alloy').data)).toEqual([config()]);
    expect(syntax.format(config())).toBe(config());
  });

  test.each([
    'discovery.kubernetes "pods"',
    'prometheus.scrape "kubernetes_pods"',
    'prometheus.remote_write "default"',
    'loki.source.kubernetes "pods"',
    'loki.write "default"',
    'otelcol.receiver.otlp "default"',
    'otelcol.exporter.otlp "tempo"',
    'prometheus.exporter.self "alloy"',
  ])('has %s', (component) => {
    expect(components()).toContain(component);
  });

  test('receives OTLP on the usual ports of all addresses', () => {
    expect(config()).toContain('grpc {\n\t\tendpoint = "0.0.0.0:4317"');
    expect(config()).toContain('http {\n\t\tendpoint = "0.0.0.0:4318"');
  });

  test('names the cluster on all metrics and logs, and on OTLP data', () => {
    const labels = `external_labels = {\n\t\tcluster          = "development",\n\t\tk8s_cluster_name = "development",\n\t}`;
    expect(config().split(labels)).toHaveLength(3);
    expect(config().match(/set\(resource\.attributes\[\\"k8s\.cluster\.name\\"\], \\"development\\"\)/g)).toHaveLength(
      3,
    );
  });

  test('shares the scrapes among the Alloy pods, but lets each scrape itself, and read the logs of its own node', () => {
    const clustered = [...config().matchAll(/^(\S+ "\w+") \{(?:\n\t.*|\n)*?\n\tclustering \{\n\t\tenabled = true/gm)];

    expect(clustered.map(([, name]) => name)).toEqual(['prometheus.scrape "kubernetes_pods"']);
    expect(config()).toMatch(
      /^loki\.source\.kubernetes "pods" \{(?:\n\t.*|\n)*?\n\tclustering \{\n\t\tenabled = false/m,
    );
  });

  test('sends to services of its own namespace', () => {
    const hosts = [...config().matchAll(/(?:url|endpoint) += "(?:http:\/\/)?([a-z-]+\.monitoring-stack\.svc:\d+)/g)];

    expect(hosts.map(([, host]) => host)).toEqual([
      'prometheus.monitoring-stack.svc:9090',
      'loki.monitoring-stack.svc:3100',
      'tempo.monitoring-stack.svc:4317',
    ]);
  });
});

describe('Alloy', () => {
  const container = (): Manifest => object('DaemonSet', 'alloy').spec.template.spec.containers[0];

  test('is a DaemonSet, found by the label that the documentation names', () => {
    expect(object('DaemonSet', 'alloy').metadata.labels).toMatchObject({ 'app.kubernetes.io/name': 'alloy' });
    expect(object('DaemonSet', 'alloy').spec.template.metadata.labels).toMatchObject({
      'app.kubernetes.io/name': 'alloy',
    });
  });

  test('has a Service with a port for each listener, and no other', () => {
    const ports: Manifest[] = object('Service', 'alloy').spec.ports;
    const opened: Manifest[] = container().ports;

    expect(ports.map(({ port }) => port).sort()).toEqual([12345, 4317, 4318]);
    expect(opened.map(({ containerPort }) => containerPort).sort()).toEqual([12345, 4317, 4318]);
    for (const { targetPort } of ports) expect(opened.map(({ name }) => name)).toContain(targetPort);
  });

  test('may do what its components need, and nothing else', () => {
    const granted = (object('ClusterRole', 'monitoring-stack-alloy').rules as Manifest[]).flatMap(
      ({ apiGroups, resources, verbs }) =>
        resources.flatMap((resource: string) => verbs.map((verb: string) => `${apiGroups.join()}/${resource} ${verb}`)),
    );

    expect(granted.sort()).toEqual(['/pods get', '/pods list', '/pods watch', '/pods/log get']);
    expect(manifests.filter(({ kind }) => kind === 'Role')).toEqual([]);
  });

  test('runs as a cluster, of a pinned version', () => {
    expect(container().args).toContain('--cluster.enabled=true');
    expect(container().image).toMatch(/grafana\/alloy:v1\.18\.1$/);
    expect(manifests.filter(({ kind, spec }) => kind === 'Service' && spec.clusterIP === 'None')).toHaveLength(1);
  });

  test('runs on every node, has time to send what it holds, and nothing of the node but how far it has read', () => {
    const { spec } = object('DaemonSet', 'alloy').spec.template;
    expect(spec.tolerations).toEqual([{ operator: 'Exists' }]);
    // A minute is what loki.write takes at most to send what it has.
    expect(spec.terminationGracePeriodSeconds).toBeGreaterThan(60);
    expect(spec.volumes.flatMap(({ hostPath }: Manifest) => hostPath ?? [])).toEqual([
      { path: '/var/lib/alloy/monitoring-stack-alloy', type: 'DirectoryOrCreate' },
    ]);
    expect([spec.hostNetwork, spec.hostPID, container().securityContext.privileged]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(container().securityContext.capabilities).toEqual({ drop: ['ALL'] });
  });

  test('has every variable that the configuration reads', () => {
    const read = [...config().matchAll(/sys\.env\("(\w+)"\)/g)].map(([, name]) => name);

    expect(container().env.map(({ name }: Manifest) => name)).toEqual(expect.arrayContaining(read));
    expect(object('Namespace', 'monitoring-stack').metadata.labels).toMatchObject({
      'pod-security.kubernetes.io/enforce': 'privileged',
    });
  });
});

describe('the example application', () => {
  const template = (): Manifest => object('Deployment', 'example-instrumented-app').spec.template;

  test('is annotated for Alloy', () => {
    expect(template().metadata.annotations).toMatchObject({
      'prometheus.io/scrape': 'true',
      'prometheus.io/port': '8080',
      'prometheus.io/path': '/metrics',
    });
  });

  test('sends its traces to the Service of Alloy', () => {
    expect(template().spec.containers[0].env).toEqual(
      expect.arrayContaining([
        {
          name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
          value: 'http://alloy.monitoring-stack.svc.cluster.local:4318',
        },
        { name: 'OTEL_EXPORTER_OTLP_PROTOCOL', value: 'http/protobuf' },
      ]),
    );
  });
});

// The manifests themselves are in dist/, which `npm run check` compares with a fresh synth; this is what is in the cluster, to be read at a glance.
test('the objects of each file, in the order in which they are applied', () => {
  const lines = [...files]
    .filter(([name]) => name.endsWith('.k8s.yaml'))
    .flatMap(([name, text]) => [
      name,
      ...parseAllDocuments(text)
        .map((document) => document.toJS())
        .map(({ kind, metadata }) => `  ${kind} ${metadata.namespace ? `${metadata.namespace}/` : ''}${metadata.name}`),
    ]);

  expect(`\n${lines.join('\n')}\n`).toMatchSnapshot();
});
