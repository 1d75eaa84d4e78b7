import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// The part of `npm run check` that compares dist/ with a fresh synth, on a small app in a folder of the repository.

const root = join(__dirname, '..');

const app = (level: string, more = '') => `
import { ApiObject, Chart } from 'cdk8s';
import { AlloyApp, AlloyConfig } from '../../lib';

const app = new AlloyApp();
const chart = new Chart(app, 'chart', { disableResourceNameHashes: true });
new AlloyConfig(chart, 'gateway', { logging: { level: '${level}' } });
new ApiObject(chart, 'object', { apiVersion: 'v1', kind: 'ConfigMap' });
${more}
app.synth();
`;
const OTHER_CHART = "new ApiObject(new Chart(app, 'other'), 'object', { apiVersion: 'v1', kind: 'ConfigMap' });";

let folder: string;

beforeEach(() => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  folder = mkdtempSync(join(root, '.cache', 'test-'));
  run('synth.mjs', app('warn', OTHER_CHART));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(tool: string, text: string) {
  writeFileSync(join(folder, 'app.ts'), text);
  return spawnSync(process.execPath, [join(root, 'tools', tool), 'app.ts'], { cwd: folder, encoding: 'utf8' });
}

const check = (text: string) => {
  const { status, stdout, stderr } = run('check-dist.mjs', text);
  return { status, output: stdout + stderr };
};

test('what synth wrote is fresh, and so is a dist/ with files that no synth made', () => {
  writeFileSync(join(folder, 'dist', 'README.md'), 'by hand\n');

  expect(check(app('warn', OTHER_CHART))).toEqual({ status: 0, output: '' });
});

test('each stale file is named, with the command that makes it anew, and dist/ is left as it is', () => {
  const file = join(folder, 'dist', 'chart.k8s.yaml');
  appendFileSync(file, '# by hand\n');
  const other = join(folder, 'dist', 'other.k8s.yaml');
  const more = "new ApiObject(new Chart(app, 'third'), 'object', { apiVersion: 'v1', kind: 'ConfigMap' });";

  expect(check(app('info', more))).toEqual({
    status: 1,
    output: `dist/ is stale: run "npm run synth", and look at the difference
  dist/chart-gateway.alloy (differs)
  dist/chart.k8s.yaml (differs)
  dist/other.k8s.yaml (not made any more)
  dist/third.k8s.yaml (missing)
`,
  });
  expect(readFileSync(file, 'utf8')).toContain('# by hand\n');
  expect(existsSync(other)).toBe(true);
});

test('without dist/ every file is missing', () => {
  rmSync(join(folder, 'dist'), { recursive: true });

  expect(check(app('warn')).output).toContain('  dist/chart.k8s.yaml (missing)\n');
});

test('an app that fails is told as synth tells it', () => {
  const { status, output } = check(app('loud'));

  expect(status).toBe(1);
  expect(output).toContain('unrecognized log level "loud"');
});

test('an app that publishes to a folder of its own is no fresh dist/', () => {
  const text = app('warn').replace('new AlloyApp()', "new AlloyApp({ outdir: 'elsewhere' })");

  const { status, output } = check(text);

  expect(status).toBe(1);
  expect(output).toContain('the app sets its own `outdir`');
});

test('npm run check looks at dist/', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

  expect(scripts.check).toContain('node tools/check-dist.mjs');
});
