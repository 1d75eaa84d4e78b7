import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
