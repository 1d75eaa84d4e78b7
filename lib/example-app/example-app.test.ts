import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { Chart, Testing } from 'cdk8s';
import { newConfig } from '../../test/harness/pipelines/blocks';
import { digestOfSources, embeddedProgram, embedProgram } from '../../tools/embed-example-app/embed-program';
import { prometheus } from '../components';
import type { Endpoint } from '../kubernetes';
import { PodMetrics } from '../pipelines';
import { matchers } from '../testing';
import { ExampleApp, type ExampleAppProps } from './example-app';
import { PROGRAM, START } from './program.gen';

expect.extend(matchers);

const OTLP: Endpoint = { host: 'alloy.somewhere.svc', port: 4318, url: 'http://alloy.somewhere.svc:4318' };

// biome-ignore lint/suspicious/noExplicitAny: manifests are looked into field by field.
type Manifest = any;

function synth(props: Partial<ExampleAppProps> = {}, otlp: Endpoint = OTLP): Record<string, Manifest> {
  const chart = new Chart(Testing.app(), 'shop', { namespace: 'default', disableResourceNameHashes: true });
  new ExampleApp(chart, 'shop', { otlp, ...props });
  return Object.fromEntries(Testing.synth(chart).map((manifest: Manifest) => [manifest.kind, manifest]));
}

const podTemplate = (manifests: Record<string, Manifest>): Manifest => manifests['Deployment'].spec.template;
const container = (manifests: Record<string, Manifest>): Manifest => podTemplate(manifests).spec.containers[0];
const env = (manifests: Record<string, Manifest>): Record<string, Manifest> =>
  Object.fromEntries(
    container(manifests).env.map(({ name, ...rest }: Manifest) => [name, rest.value ?? rest.valueFrom]),
  );

test('the annotations that Alloy looks for are on the pods', () => {
  expect(podTemplate(synth()).metadata.annotations).toMatchObject({
    'prometheus.io/scrape': 'true',
    'prometheus.io/port': '8080',
    'prometheus.io/path': '/metrics',
    'prometheus.io/scheme': 'http',
  });
});

test('Alloy scrapes each pod once, where the program serves its metrics', () => {
  const config = newConfig();
  const { receiver } = new prometheus.Echo(config, 'all');
  new PodMetrics(config, 'pods', { forwardTo: [receiver] });

  expect(config)
    .toScrape(synth()['Deployment'])
    .from('http://10.1.0.1:8080/metrics')
    .withLabels({ service_name: 'shop', namespace: 'default' })
    .once();
});

test('traces go to the endpoint, by the protocol that the program speaks', () => {
  expect(env(synth())).toMatchObject({
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://alloy.somewhere.svc:4318',
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf',
    OTEL_SERVICE_NAME: 'shop',
  });
});

test('an endpoint whose port is known only later is asked when it is needed', () => {
  let url = 'not known yet';
  const late: Endpoint = {
    ...OTLP,
    get url() {
      return url;
    },
  };
  const chart = new Chart(Testing.app(), 'shop', { disableResourceNameHashes: true });
  new ExampleApp(chart, 'shop', { otlp: late });
  url = 'https://alloy.elsewhere.svc:14318';

  const deployment: Manifest = Testing.synth(chart).find((manifest: Manifest) => manifest.kind === 'Deployment');

  expect(env({ Deployment: deployment })['OTEL_EXPORTER_OTLP_ENDPOINT']).toBe('https://alloy.elsewhere.svc:14318');
});

test('resource attributes come from the pod itself, and are declared before they are used', () => {
  const manifests = synth();

  const variables = env(manifests);
  const used = [...variables['OTEL_RESOURCE_ATTRIBUTES'].matchAll(/\$\((\w+)\)/g)].map(([, name]) => name as string);
  const names = container(manifests).env.map(({ name }: Manifest) => name);
  expect(new Set(used)).toEqual(new Set(['K8S_NAMESPACE_NAME', 'K8S_POD_NAME', 'K8S_POD_UID', 'K8S_NODE_NAME']));
  for (const name of used) {
    expect(variables[name]).toHaveProperty('fieldRef.fieldPath');
    expect(names.indexOf(name)).toBeLessThan(names.indexOf('OTEL_RESOURCE_ATTRIBUTES'));
  }
});

test('the pods meet the Pod Security level restricted', () => {
  const { securityContext, volumes, hostNetwork } = podTemplate(synth()).spec;

  expect(securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
  expect(hostNetwork).toBeUndefined();
  expect(volumes).toEqual([{ name: 'program', configMap: { name: 'shop' } }]);
  expect(container(synth()).securityContext).toEqual({
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    readOnlyRootFilesystem: true,
  });
});

test('the Service finds the pods, on the port that the container opens', () => {
  const manifests = synth();
  const { selector, ports } = manifests['Service'].spec;

  expect(podTemplate(manifests).metadata.labels).toMatchObject(selector);
  expect(manifests['Deployment'].spec.selector.matchLabels).toEqual(selector);
  expect(ports).toEqual([{ name: 'http', port: 8080, targetPort: 'http', protocol: 'TCP', appProtocol: 'http' }]);
  expect(container(manifests).ports).toEqual([{ name: 'http', containerPort: 8080, protocol: 'TCP' }]);
  expect(env(manifests)['PORT']).toBe('8080');
});

test('image, replicas and load are props', () => {
  const manifests = synth({ image: 'registry.example.com/node:24', replicas: 3, load: 0 });

  expect(container(manifests).image).toBe('registry.example.com/node:24');
  expect(manifests['Deployment'].spec.replicas).toBe(3);
  expect(env(manifests)['LOAD']).toBe('0');
});

test('without props the image is pinned to one version', () => {
  expect(container(synth()).image).toMatch(/^docker\.io\/library\/node:\d+\.\d+\.\d+-alpine\d+\.\d+$/);
});

describe('the program', () => {
  const folder = join(__dirname, '../../example-app');
  const module = readFileSync(join(__dirname, 'program.gen.ts'), 'utf8');

  test('the ConfigMap holds it, compressed, with what unpacks it, which the container starts', () => {
    const { ConfigMap: configMap, ...manifests } = synth();

    expect(configMap.data).toEqual({ 'start.js': START });
    expect(configMap.binaryData).toEqual({ 'server.js.br': PROGRAM });
    expect(container(manifests).command).toEqual(['node', '--max-old-space-size=96', '/app/start.js']);
    expect(container(manifests).volumeMounts).toEqual([{ name: 'program', mountPath: '/app', readOnly: true }]);
  });

  test('leaves room in the ConfigMap, also for the annotation of a client-side apply', () => {
    expect(PROGRAM.length + START.length).toBeLessThan(200 * 1024);
  });

  test('names the licence of each package that is part of it', () => {
    const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const program = brotliDecompressSync(Buffer.from(PROGRAM, 'base64')).toString('utf8');
    const notices = program.slice(program.indexOf('This file contains parts of the following packages.'));

    for (const [name, version] of Object.entries(dependencies)) expect(notices).toContain(`${name} ${version}`);
    expect(notices).toContain('Apache License');
    expect(notices).toContain('MIT');
  });

  test('is of the sources in example-app', () => {
    expect(/^\/\/ Sources: sha256 (\w+)$/m.exec(module)?.[1]).toBe(digestOfSources(folder));
    expect(START).toBe(readFileSync(join(folder, 'start.js'), 'utf8'));
  });

  test('keeps its bytes while it stays the same', () => {
    const bundle = Buffer.from('console.log(1);\n'.repeat(100));
    const other = brotliCompressSync(bundle, { params: { [constants.BROTLI_PARAM_QUALITY]: 0 } }).toString('base64');
    const previous = `export const PROGRAM = [\n  '${other}',\n].join('');\n`;

    expect(embeddedProgram(embedProgram(folder, bundle, previous))?.toString('base64')).toBe(other);
    expect(embeddedProgram(embedProgram(folder, bundle, ''))?.toString('base64')).not.toBe(other);
    expect(brotliDecompressSync(embeddedProgram(embedProgram(folder, Buffer.from('2'), previous))!)).toEqual(
      Buffer.from('2'),
    );
  });
});
