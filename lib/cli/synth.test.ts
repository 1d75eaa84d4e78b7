import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chart, Size } from 'cdk8s';
import { outcomeOf } from '../../test/harness/recorded-streams';
import { AlloyApp } from '../app';
import { AlloyConfig } from '../config';
import { Alloy, type AlloyProps, AlloyStorage, Controller } from '../kubernetes';
import { run } from './synth';

const CONFIG = `// Pods, from each node.
discovery.kubernetes "pods" {
	role = "pod"
}

prometheus.scrape "pods" {
	targets    = discovery.kubernetes.pods.targets
	forward_to = [prometheus.remote_write.default.receiver]

	clustering {
		enabled = true
	}
}

prometheus.remote_write "default" {
	endpoint {
		url = "http://prometheus:9090/api/v1/write"
	}
}
`;

let folder: string;
let back: string;

beforeEach(() => {
  back = process.cwd();
  folder = mkdtempSync(join(tmpdir(), 'synth-'));
  process.chdir(folder);
  writeFileSync('config.alloy', CONFIG);
});

afterEach(() => {
  process.chdir(back);
  rmSync(folder, { recursive: true });
});

const synth = (...args: readonly string[]) => outcomeOf(run, args);

/** What an app writes whose configuration is read from a file. */
function twin(name: string, namespace: string, path: string, props: AlloyProps): Readonly<Record<string, string>> {
  const app = new AlloyApp({ outdir: `twin-${name}`, log: () => {} });
  const chart = new Chart(app, name, { namespace, disableResourceNameHashes: true });
  const config = AlloyConfig.fromFile(chart, 'config', path, { filename: `${name}.alloy` });
  new Alloy(chart, name, { ...props, config });
  app.synth();
  return filesIn(`twin-${name}`);
}

function filesIn(path: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(path)
      .filter((name) => !name.startsWith('.'))
      .sort()
      .map((name) => [name, readFileSync(join(path, name), 'utf8')]),
  );
}

describe('one configuration', () => {
  test('gives what an app with AlloyConfig.fromFile gives, byte for byte', async () => {
    const { exitCode, stderr } = await synth('config.alloy', '--namespace', 'monitoring', '--clustering');

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringContaining('dist/alloy.k8s.yaml') });
    expect(filesIn('dist')).toEqual(twin('alloy', 'monitoring', 'config.alloy', { clustering: {} }));
    expect(readFileSync('dist/alloy.alloy', 'utf8')).toBe(CONFIG);
  });

  test('takes the kind of workload, the number of pods and the name from flags', async () => {
    const args = ['--name', 'collector', '--controller', 'statefulset', '--replicas', '3', '--clustering'];
    const { exitCode } = await synth('config.alloy', ...args, '-o', 'out');

    expect(exitCode).toBe(0);
    const props = { controller: Controller.statefulSet({ replicas: 3 }), clustering: {} };
    expect(filesIn('out')).toEqual(twin('collector', 'default', 'config.alloy', props));
  });

  test('may be a folder, or standard input', async () => {
    mkdirSync('parts');
    writeFileSync('parts/b.alloy', CONFIG.split('\n\n').slice(0, 1).join('\n\n'));
    writeFileSync('parts/a.alloy', CONFIG.split('\n\n').slice(1).join('\n\n'));

    await synth('parts', '--clustering', '-o', 'folder');
    const piped = await outcomeOf(run, ['-', '--clustering', '-o', 'piped'], { stdin: CONFIG });

    expect(filesIn('folder')).toEqual(twin('alloy', 'default', 'parts', { clustering: {} }));
    expect(piped.exitCode).toBe(0);
    expect(filesIn('piped')['alloy.alloy']).toBe(CONFIG);
  });

  test('is printed on request, and nothing is written', async () => {
    const { exitCode, stdout, stderr } = await synth('config.alloy', '--clustering', '--stdout');

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toBe(twin('alloy', 'default', 'config.alloy', { clustering: {} })['alloy.k8s.yaml']);
    expect(readdirSync('.')).not.toContain('dist');
  });

  test('gives the same bytes again, and removes only what it wrote', async () => {
    await synth('config.alloy', '--clustering', '--graphs');
    const first = filesIn('dist');
    writeFileSync('dist/mine.yaml', 'mine');

    const { stderr } = await synth('config.alloy', '--clustering');

    const { 'alloy.svg': _, ...kept } = first;
    expect(stderr).toContain('dist/alloy.svg (removed)');
    expect(filesIn('dist')).toEqual({ ...kept, 'mine.yaml': 'mine' });
  });
});

describe('a configuration with a mistake', () => {
  test('is told with its position, and what is there stays', async () => {
    await synth('config.alloy', '--clustering');
    const before = filesIn('dist');
    writeFileSync('config.alloy', CONFIG.replace('role =', 'rolle =').replace('url ', 'urll'));

    const { exitCode, stdout, stderr } = await synth('config.alloy', '--clustering');

    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain('config.alloy:3:2: unrecognized attribute name "rolle"');
    expect(stderr).toContain('unrecognized attribute name "urll"');
    expect(stderr).toMatch(/nothing was written\n$/);
    expect(stderr).not.toContain('.js:');
    expect(filesIn('dist')).toEqual(before);
  });

  test('fails on more warnings than allowed', async () => {
    const { exitCode, stderr } = await synth('config.alloy', '--max-warnings', '0', '--clustering');
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });

    writeFileSync('config.alloy', CONFIG.replace('enabled = true', 'enabled = false'));
    expect((await synth('config.alloy', '--max-warnings', '0')).exitCode).toBe(1);
  });
});

describe('several workloads', () => {
  const FILE = `namespace: monitoring
workloads:
  metrics:
    config: ../config.alloy
    clustering: {}
    controller: { statefulSet: { replicas: 2 } }
    storage: { claimPerPod: { size: 5Gi } }
  nodes:
    storage: hostPath
    clustering: {}
`;

  test('come from arguments, a file, or both', async () => {
    mkdirSync('options');
    writeFileSync('options/alloy.yaml', FILE);
    writeFileSync('third.alloy', CONFIG);

    const args = ['--workloads', 'options/alloy.yaml', 'nodes=config.alloy', 'third=third.alloy', '--clustering'];
    const { exitCode, stderr } = await synth(...args);

    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    expect(filesIn('dist')).toEqual({
      ...twin('metrics', 'monitoring', 'config.alloy', {
        clustering: {},
        controller: Controller.statefulSet({ replicas: 2 }),
        storage: AlloyStorage.claimPerPod({ size: Size.gibibytes(5) }),
      }),
      ...twin('nodes', 'monitoring', 'config.alloy', { clustering: {}, storage: AlloyStorage.hostPath() }),
      ...twin('third', 'monitoring', 'third.alloy', { clustering: {} }),
    });
  });

  test('need names and configurations', async () => {
    writeFileSync('alloy.yaml', 'workloads:\n  logs:\n    clustering: {}\n');

    const { exitCode, stderr } = await synth('config.alloy', 'b.alloy', '--workloads', 'alloy.yaml', '--replicas', '2');

    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: `error: config.alloy: several configurations need names, as in config=config.alloy
error: b.alloy: several configurations need names, as in b=b.alloy
error: alloy.yaml:3:5: logs has no configuration: add config, or name one with logs=PATH
error: --replicas needs --controller deployment or statefulset: a DaemonSet has a pod on each node
`,
    });
    expect(readdirSync('.')).not.toContain('dist');
  });
});

test.each([
  [[], 'there is nothing to synthesize: name a file or folder of configuration, or --workloads FILE'],
  [
    ['nope.alloy'],
    'stat nope.alloy: no such file or directory; expected a file, a folder with *.alloy files, or - for standard input',
  ],
  [['a=-', 'b=-'], 'only one configuration can be standard input'],
  [['a=config.alloy', 'a=config.alloy'], 'two configurations have the name a'],
  [['a=config.alloy', '--name', 'b'], '--name b: a=config.alloy names the workload already'],
])('%j is a mistake in the arguments', async (args, message) => {
  expect(await synth(...args)).toEqual({ exitCode: 2, stdout: '', stderr: `error: ${message}\n` });
});
