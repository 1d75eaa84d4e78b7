import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chart } from 'cdk8s';
import { outcomeOf } from '../../test/harness/recorded-streams';
import { AlloyApp } from '../app';
import { AlloyStack } from '../stack';
import { run } from './synth';

const STACK = `cluster: production
destinations:
  metrics: { kind: Prometheus, url: https://mimir.example.com/api/v1/push }
  logs: { kind: Loki, url: https://loki.example.com/loki/api/v1/push }
pipelines:
  - { kind: PodMetrics, scrapeInterval: 30s }
  - { kind: PodLogs }
`;

let folder: string;
let back: string;

beforeEach(() => {
  back = process.cwd();
  folder = mkdtempSync(join(tmpdir(), 'synth-stack-'));
  process.chdir(folder);
  writeFileSync('stack.yaml', STACK);
});

afterEach(() => {
  process.chdir(back);
  rmSync(folder, { recursive: true });
});

const synth = (...args: readonly string[]) => outcomeOf(run, args);

const filesIn = (path: string) =>
  Object.fromEntries(
    readdirSync(path)
      .filter((name) => !name.startsWith('.'))
      .map((name) => [name, readFileSync(join(path, name), 'utf8')]),
  );

test('writes what the twin in TypeScript writes, byte for byte', async () => {
  const app = new AlloyApp({ outdir: 'twin', log: () => {} });
  const chart = new Chart(app, 'alloy', { namespace: 'observability', disableResourceNameHashes: true });
  new AlloyStack(chart, 'stack', {
    cluster: 'production',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'https://mimir.example.com/api/v1/push' },
      logs: { kind: 'Loki', url: 'https://loki.example.com/loki/api/v1/push' },
    },
    pipelines: [{ kind: 'PodMetrics', scrapeInterval: '30s' }, { kind: 'PodLogs' }],
  });
  app.synth();

  const { exitCode, stderr } = await synth('stack.yaml', '--namespace', 'observability');

  expect({ exitCode, stderr }).toEqual({
    exitCode: 0,
    stderr: expect.stringContaining('dist/alloy.k8s.yaml (written)'),
  });
  expect(filesIn('dist')).toEqual(filesIn('twin'));
  const { stdout } = await synth('stack.yaml', '--namespace', 'observability', '--stdout');
  expect(stdout).toBe(readFileSync('twin/alloy.k8s.yaml', 'utf8'));
});

test('a mistake changes nothing, and is shown in the file', async () => {
  await synth('stack.yaml');
  const before = filesIn('dist');
  writeFileSync('stack.yaml', STACK.replace('scrapeInterval', 'scrapeIntervall').replace('Loki', 'Lokki'));

  const { exitCode, stdout, stderr } = await synth('stack.yaml');

  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toContain(`Error: stack.yaml:6:25: pipelines[0].scrapeIntervall: there is no such prop (wrong-prop)

5 | pipelines:
6 |   - { kind: PodMetrics, scrapeIntervall: 30s }
  |                         ^^^^^^^^^^^^^^^
7 |   - { kind: PodLogs }

hint: did you mean "scrapeInterval"?
`);
  expect(stderr).toContain('stack.yaml:4:17: destinations.logs.kind: there is no "Lokki" here');
  expect(stderr).toMatch(/2 errors; nothing was written\n$/);
  expect(filesIn('dist')).toEqual(before);
});

test('what only the whole shows is told at its place in the file, too', async () => {
  writeFileSync(
    'stack.yaml',
    `cluster: production
destinations:
  metrics: { kind: Prometheus, url: ftp://mimir.example.com }
  logs: { kind: Loki, url: https://loki.example.com/loki/api/v1/push }
pipelines:
  - { kind: PodMetrics, scrapeInterval: 30s, scrapeTimeout: 2m }
  - { kind: ClusterEvents, on: metrics, to: [logs] }
  - { kind: PodLogs, to: [lgos] }
  - { kind: PodMetrics }
collectors:
  metrics:
    nodeSelector: { "a b": c }
`,
  );

  const { exitCode, stderr } = await synth('stack.yaml');

  const places = stderr
    .split('\n')
    .flatMap((line) => /^(?:Error|Warning): stack.yaml:(\d+:\d+): /.exec(line)?.[1] ?? []);
  expect(exitCode).toBe(1);
  expect(places).toEqual(expect.arrayContaining(['3:37', '6:61', '7:28', '8:27', '9:5']));
  expect(stderr).not.toContain('.js:');
  expect(existsSync('dist')).toBe(false);
});

describe('--eject', () => {
  test('writes the program instead of manifests', async () => {
    const { exitCode, stderr } = await synth('stack.yaml', '--eject');

    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: 'main.ts makes what the file says; run it with cdk8s synth\n',
    });
    expect(readFileSync('main.ts', 'utf8')).toContain("{ kind: 'PodMetrics', scrapeInterval: '30s' }");
    expect(existsSync('dist')).toBe(false);
  });

  test('takes another name, and replaces nothing', async () => {
    writeFileSync('app.ts', 'mine');

    const { exitCode, stderr } = await synth('stack.yaml', '--eject', 'app.ts');

    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'error: app.ts is there already: name another file, as in --eject stack.ts\n',
    });
    expect(readFileSync('app.ts', 'utf8')).toBe('mine');
    expect((await synth('stack.yaml', '--eject', 'stack.ts')).exitCode).toBe(0);
    expect((await synth('stack.yaml', '--eject', 'stack.ts')).exitCode).toBe(0);
  });

  test('writes nothing for a stack with a mistake', async () => {
    writeFileSync('stack.yaml', STACK.replace('cluster: production', 'name: a'));

    expect((await synth('stack.yaml', '--eject')).exitCode).toBe(1);
    expect(existsSync('main.ts')).toBe(false);
  });
});

test.each([
  [['nope.yaml'], 'nope.yaml: no such file or directory'],
  [['stack.yaml', 'a.alloy'], 'a.alloy: stack.yaml is a stack, which is synthesized by itself'],
  [['stack.yaml', '--clustering'], '--clustering: stack.yaml is a stack, which says that itself'],
  [['stack.yaml', '--name', 'a'], '--name: stack.yaml is a stack, which says that itself'],
  [['a.alloy', '--eject'], '--eject needs a YAML file of a stack, as in stack.yaml'],
])('%j is a mistake in the arguments', async (args, message) => {
  const { exitCode, stdout, stderr } = await synth(...args);

  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain(message);
});
