import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deliver, scrape, sendSpans } from '../lib/testing';

// What docs/tutorial.md changes in a fresh project, made to one.

const root = join(__dirname, '..');
const page = readFileSync(join(root, 'docs', 'tutorial.md'), 'utf8');

let folder: string;

beforeEach(() => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  folder = mkdtempSync(join(root, '.cache', 'tutorial-'));
  for (const name of ['main.ts', 'monitoring.ts']) {
    write(name, readFileSync(join(root, 'templates', 'stack', name), 'utf8'));
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text.replaceAll("'cdk8s-alloy'", "'../../lib'"));
}

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/** The code that the page puts into a file. */
function codeFor(name: string): string {
  const code = new RegExp(`<!-- into ${name.replace('.', '\\.')} -->\\n\\n\`\`\`typescript\\n(.*?)^\`\`\``, 'ms').exec(
    page,
  )?.[1];
  if (code === undefined) throw new Error(`docs/tutorial.md puts nothing into ${name}`);
  return code;
}

/** The page's changes of steps 2 and 7. */
function change(): void {
  const imports = /^```ts\n(.*?)^```/ms.exec(page)![1]!;
  write(
    'main.ts',
    read('main.ts')
      .replace("import { AlloyApp } from '../../lib';\n", imports)
      .replace('app.synth();', `${codeFor('main.ts')}\napp.synth();`),
  );
  write(
    'monitoring.ts',
    read('monitoring.ts').replace('    new pipelines.SelfMonitoring', `    ${codeFor('monitoring.ts')}$&`),
  );
}

/** The page's change of step 4, for those without an application. */
function addExampleApp(): void {
  const code = codeFor('main.ts, for the example application');
  write(
    'main.ts',
    read('main.ts')
      .replace('OutputFolder }', 'ExampleApp, OutputFolder }')
      .replace('new Monitoring(', 'const { alloy } = new Monitoring(')
      .replace('app.synth();', `${code}\napp.synth();`),
  );
}

const synth = () =>
  spawnSync(process.execPath, [join(root, 'tools', 'synth.mjs'), 'main.ts'], { cwd: folder, encoding: 'utf8' });

test('the backends are published beside Alloy, at the addresses that it sends to', () => {
  change();

  expect(synth()).toMatchObject({ status: 0 });

  const servers = read('dist/backends/backends.k8s.yaml');
  const addresses = [...read('dist/alloy.alloy').matchAll(/(\w+)\.monitoring\.svc:(\d+)/g)];
  expect(new Set(addresses.map(([, name]) => name))).toEqual(new Set(['prometheus', 'loki', 'tempo']));
  for (const [, name, port] of addresses) {
    expect(servers).toMatch(new RegExp(`kind: Service\\nmetadata:[^]*?name: ${name}\\n[^]*?port: ${port}\\n`));
  }
  // The data sources of Grafana, by the names that the page has.
  for (const name of ['Prometheus', 'Loki', 'Tempo']) {
    expect(servers).toContain(`name: ${name}\n`);
    expect(servers).toMatch(new RegExp(`url: http://${name.toLowerCase()}[\\w.]*:\\d+\n`));
  }
});

test("the example application sends to this Alloy, as the page lets an application of one's own", () => {
  change();
  addExampleApp();

  expect(synth()).toMatchObject({ status: 0 });

  const manifest = read('dist/shop.k8s.yaml');
  expect(manifest).toMatch(/kind: Deployment\nmetadata:\n[\s\S]*?name: cart\n/);
  expect(manifest).toContain('prometheus.io/scrape: "true"');
  const [, host, port] = /OTEL_EXPORTER_OTLP_ENDPOINT=http:\/\/([\w.]+):(\d+)/.exec(page)!;
  expect(manifest).toMatch(new RegExp(`http://${host}(\\.cluster\\.local)?:${port}`));
});

test('what arrives of an application answers the queries of the page', () => {
  change();
  expect(synth()).toMatchObject({ status: 0 });
  const config = read('dist/alloy.alloy');
  const env = { NODE_NAME: 'node', POD_NAME: 'alloy-1', POD_NAMESPACE: 'monitoring', HOSTNAME: 'alloy-1' };
  const queries = new Map(
    [...page.matchAll(/^\| (Prometheus|Loki|Tempo) \| `([^`]*)` \|$/gm)].map(([, at, query]) => [at, query]),
  );
  const pod = {
    kind: 'Pod',
    metadata: {
      name: 'cart-1',
      namespace: 'shop',
      annotations: { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '8080' },
    },
    spec: { nodeName: 'node', containers: [{ name: 'cart' }] },
  };

  const { targets } = scrape(config, [pod], { env });
  const { entries } = deliver(config, { pod, line: 'paid' }, { env });
  const { spans } = sendSpans(
    config,
    { name: 'GET /cart', resource: { 'service.name': 'cart' }, address: '10.1.0.1' },
    { env, objects: [pod] },
  );

  expect(queries.get('Prometheus')).toBe('up{namespace="shop"}');
  expect(targets).toContainEqual(
    expect.objectContaining({
      url: 'http://10.1.0.1:8080/metrics',
      labels: expect.objectContaining({ namespace: 'shop' }),
    }),
  );
  expect(queries.get('Loki')).toBe('{namespace="shop"}');
  expect(entries).toMatchObject([{ line: 'paid', labels: { namespace: 'shop' }, destination: 'loki.write.default' }]);
  expect(queries.get('Tempo')).toBe('{resource.service.name="cart"}');
  expect(spans).toMatchObject([{ resource: { 'service.name': 'cart' } }]);
});

test('the kubelet brings its components, and the right to read its metrics', () => {
  expect(synth()).toMatchObject({ status: 0 });
  const before = read('dist/alloy.k8s.yaml');
  change();

  expect(synth()).toMatchObject({ status: 0 });

  expect(before).not.toContain('nodes/metrics');
  expect(read('dist/alloy.k8s.yaml')).toContain('nodes/metrics');
  expect(read('dist/alloy.alloy')).toContain('container_memory_working_set_bytes');
});

test('the mistake is reported, and nothing is written', () => {
  const given = '{ pods, forwardTo: [metrics.receiver] }';
  const wrong = "{ pods, forwardTo: [metrics.receiver], scrapeInterval: '15s', scrapeTimeout: '30s' }";
  write('monitoring.ts', read('monitoring.ts').replace(given, wrong));

  const { status, stderr } = synth();

  expect(status).toBe(1);
  expect(stderr).toContain('monitoring.ts:');
  expect(stderr).toContain('scrape_timeout (30s) greater than scrape_interval (15s)');
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});
