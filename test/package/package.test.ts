import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifest, Project, root } from './packed';

// The package in an empty project, with cdk8s beside it.

const MAIN = `
import { Chart } from 'cdk8s';
import { Alloy, AlloyApp, discovery, prometheus } from 'cdk8s-alloy';

const app = new AlloyApp();
const chart = new Chart(app, 'alloy', { namespace: 'monitoring', disableResourceNameHashes: true });
const { config } = new Alloy(chart, 'alloy');
const metrics = new prometheus.RemoteWrite(config, 'default', { endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }] });
const pods = new discovery.Kubernetes(config, 'pods', { role: 'pod' });
new prometheus.Scrape(config, 'pods', { targets: pods.targets, forwardTo: [metrics.receiver] });
app.synth();
`;

const WRONG = `
import { AlloyConfig, loki, prometheus } from 'cdk8s-alloy';

declare const config: AlloyConfig;
declare const logs: loki.Write;
new prometheus.Scrape(config, 'pods', { targets: [], forwardTo: [logs.receiver] });
`;

const project = new Project();

beforeAll(() => {
  project.install();
});

afterAll(() => {
  project.remove();
});

function tsc(options: Record<string, unknown>, source: string): string {
  project.write('main.ts', source);
  project.write('tsconfig.json', {
    compilerOptions: { strict: true, target: 'es2022', types: [], skipLibCheck: false, ...options },
    files: ['main.ts'],
  });
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  return spawnSync(process.execPath, [compiler], { cwd: project.folder, encoding: 'utf8' }).stdout;
}

function installed(name: string): string {
  return join(project.folder, 'node_modules', 'cdk8s-alloy', name);
}

test.each([
  ['node16', { module: 'node16', noEmit: true }],
  ['bundler', { module: 'esnext', moduleResolution: 'bundler', noEmit: true }],
])('its types are found, and hold, with module resolution %s', (_, options) => {
  expect(tsc(options, MAIN)).toBe('');
  expect(tsc(options, WRONG)).toContain("Type 'Expression<LogsReceiver>' is not assignable");
});

test('a synth with it writes manifests and the configuration', () => {
  tsc({ module: 'node16' }, MAIN);

  const { status, stderr } = spawnSync(process.execPath, ['main.js'], { cwd: project.folder, encoding: 'utf8' });

  expect(stderr).toContain('dist/alloy.k8s.yaml (written)');
  expect(status).toBe(0);
  expect(readdirSync(join(project.folder, 'dist'))).toEqual(['.cdk8s-alloy', 'alloy.alloy', 'alloy.k8s.yaml']);
  expect(readFileSync(join(project.folder, 'dist', 'alloy.alloy'), 'utf8')).toContain('prometheus.scrape "pods" {');
});

test('its command runs', () => {
  project.write('ugly.alloy', 'logging{level="info"}');

  const run = (...args: string[]) =>
    spawnSync(join(project.folder, 'node_modules', '.bin', 'cdk8s-alloy'), args, {
      cwd: project.folder,
      encoding: 'utf8',
    });

  expect(run('--version').stdout).toMatch(new RegExp(`^${manifest.version} \\(Alloy v\\d+\\.\\d+\\.\\d+\\)\\n$`));
  expect(run('fmt', 'ugly.alloy').stdout).toBe('logging {\n\tlevel = "info"\n}\n');
});

test('pipelines are tested with it, in a project without a test framework', () => {
  const source = `
import { App, Chart } from 'cdk8s';
import { AlloyConfig, discovery, prometheus } from 'cdk8s-alloy';
import { matchers, scrape } from 'cdk8s-alloy/testing';

const config = new AlloyConfig(new Chart(new App(), 'chart'), 'config');
const pods = new discovery.Kubernetes(config, 'pods', { role: 'pod' });
new prometheus.Scrape(config, 'pods', { targets: pods.targets, forwardTo: [] });
const pod = { kind: 'Pod', metadata: { name: 'a' }, spec: { containers: [{ name: 'app', ports: [{ containerPort: 80 }] }] } };
const urls: readonly string[] = scrape(config, pod).targets.map(({ url }) => url);
if (urls.join() !== 'http://10.1.0.1:80/metrics' || matchers.toScrape === undefined) throw new Error(urls.join());
`;

  expect(tsc({ module: 'node16' }, source)).toBe('');
  expect(spawnSync(process.execPath, ['main.js'], { cwd: project.folder, encoding: 'utf8' })).toMatchObject({
    status: 0,
    stderr: '',
  });
});

test('deploy.sh is taken along by copying it, and finds manifests and the executable beside itself', () => {
  execFileSync('bash', ['-c', 'cp -R node_modules/cdk8s-alloy/deploy* .'], { cwd: project.folder });
  mkdirSync(join(project.folder, 'bin'), { recursive: true });
  project.write('bin/kubectl', '#!/bin/sh\necho fake failure\nexit 1\n');
  chmodSync(join(project.folder, 'bin', 'kubectl'), 0o755);
  mkdirSync(join(project.folder, 'dist'), { recursive: true });
  project.write('dist/a.yaml', 'kind: A\n');

  const PATH = `${join(project.folder, 'bin')}:${process.env['PATH']}`;
  const { stderr } = spawnSync(join(project.folder, 'deploy.sh'), ['--yes', '--verify'], {
    cwd: tmpdir(),
    encoding: 'utf8',
    env: { ...process.env, PATH },
  });

  // Without manifests, or without the executable that --verify needs, it would not have come as far as the cluster.
  expect(stderr).toBe('deploy.sh: the cluster does not answer: fake failure\n');
});

test('it brings its licence and its readme, and nothing that only we need', () => {
  expect(readdirSync(installed('.')).sort()).toEqual([
    'AGENTS.md',
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'bin',
    'build',
    'deploy',
    'deploy.sh',
    'docs',
    'examples',
    'llms.txt',
    'package.json',
    // Of the YAML form, for editors.
    'schema',
    'templates',
  ]);
  expect(readdirSync(installed('schema'))).toEqual(['stack.schema.json']);
  expect(readFileSync(installed('LICENSE'), 'utf8')).toContain('Apache License');
  expect(existsSync(installed('build/index.js'))).toBe(true);
});

test('it shares cdk8s with the project instead of bringing its own', () => {
  mkdirSync(installed('node_modules'), { recursive: true });

  expect(readdirSync(installed('node_modules')).filter((name) => manifest.peerDependencies[name])).toEqual([]);
});

test('it is plain JavaScript, without jsii', () => {
  const text = JSON.stringify(JSON.parse(readFileSync(installed('package.json'), 'utf8')));

  expect(text).not.toContain('jsii');
  expect(existsSync(installed('.jsii'))).toBe(false);
});
