import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcomeOf } from '../../test/harness/recorded-streams';
import { run } from './explain';

let folder: string;
let back: string;

beforeEach(() => {
  back = process.cwd();
  folder = mkdtempSync(join(tmpdir(), 'explain-'));
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(back);
  rmSync(folder, { recursive: true });
});

const explain = (...args: readonly string[]) => outcomeOf(run, args);

/** An app that tells where it should write, and what: the script gets the name of the file as `FILE`. */
function app(script: string): string {
  writeFileSync(join(folder, 'app.sh'), `FILE=$CDK8S_ALLOY_EXPLAIN\n${script}\n`);
  return 'sh app.sh';
}

const REPORT = `echo '{"workloads":[]}' > "$FILE"`;

describe('of an app', () => {
  test('runs the app of cdk8s.yaml and prints what it explains', async () => {
    writeFileSync('cdk8s.yaml', `language: typescript\napp: ${app(REPORT)}\noutput: .synth\n`);

    const { exitCode, stdout } = await explain('--format', 'json');

    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ workloads: [] });
  });

  test('runs the app that --app names', async () => {
    const { exitCode, stdout } = await explain('--app', app(REPORT));

    expect(exitCode).toBe(0);
    expect(stdout).toBe('the app makes no Alloy\n');
  });

  test('keeps the app away from the published folder', async () => {
    await explain('--app', app(`${REPORT}; touch "$CDK8S_OUTDIR/written"`));

    expect(readdirSync(folder)).toEqual(['app.sh']);
  });

  test('ends with the exit code of an app that fails', async () => {
    const { exitCode, stdout } = await explain('--app', app('exit 3'));

    expect(exitCode).toBe(3);
    expect(stdout).toBe('');
  });

  test('says so where the app explains nothing', async () => {
    const { exitCode, stderr } = await explain('--app', app('true'));

    expect(exitCode).toBe(1);
    expect(stderr).toContain('the app explains nothing: make it an AlloyApp');
  });

  test('says so where there is no cdk8s.yaml', async () => {
    const { exitCode, stderr } = await explain();

    expect(exitCode).toBe(1);
    expect(stderr).toContain('there is no cdk8s.yaml here');
  });

  test.each(['language: typescript\n', 'app: ""\n', ''])('says so where cdk8s.yaml names no app: %j', async (text) => {
    writeFileSync('cdk8s.yaml', text);

    const { exitCode, stderr } = await explain();

    expect(exitCode).toBe(1);
    expect(stderr).toContain('cdk8s.yaml names no app');
  });
});

describe('of text', () => {
  test('that shares work gets a workload whose pods make a cluster', async () => {
    const block = 'clustering {\n\t\tenabled = true\n\t}';
    writeFileSync('config.alloy', `prometheus.scrape "a" {\n\ttargets = []\n\tforward_to = []\n\t${block}\n}\n`);

    const { exitCode, stdout, stderr } = await explain('config.alloy');

    expect(exitCode).toBe(0);
    expect(stderr).not.toContain('not-clustered');
    expect(stderr).not.toContain('construct: ');
    expect(stdout).toContain('--cluster.enabled=true');
  });

  test('names who asked for what', async () => {
    writeFileSync('config.alloy', 'discovery.kubernetes "pods" {\n\trole = "pod"\n}\n');

    const { exitCode, stdout } = await explain('config.alloy');

    expect(exitCode).toBe(0);
    expect(stdout).toContain('DaemonSet alloy');
    expect(stdout).toContain('list, watch on pods in the cluster <- discovery.kubernetes.pods\n');
  });

  test('is JSON too', async () => {
    writeFileSync('config.alloy', 'discovery.kubernetes "pods" {\n\trole = "pod"\n}\n');

    const { exitCode, stdout } = await explain('config.alloy', '--format=json');

    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).workloads[0].rules).toEqual([
      expect.objectContaining({ askedBy: ['discovery.kubernetes.pods'] }),
    ]);
  });

  test('tells what is wrong with it, and explains the rest', async () => {
    writeFileSync('config.alloy', 'discovery.kubernetes "pods" {\n\trole = "pod"\n}\nnope.nope "x" {}\n');

    const { exitCode, stdout, stderr } = await explain('config.alloy');

    expect(exitCode).toBe(1);
    expect(stderr).toContain('config.alloy:4:1: cannot find the definition of component name "nope.nope"');
    expect(stdout).toContain('<- discovery.kubernetes.pods');
  });

  test.each(['none.alloy', 'empty'])(
    'of which there is none is an error, and nothing is explained: %s',
    async (path) => {
      mkdirSync('empty');

      const { exitCode, stdout, stderr } = await explain(path);

      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^error: .*; expected a file, a folder with \*\.alloy files, or - for standard input\n$/);
    },
  );

  test('in a folder is one configuration', async () => {
    mkdirSync('config');
    writeFileSync('config/a.alloy', 'discovery.kubernetes "pods" {\n\trole = "pod"\n}\n');
    writeFileSync('config/b.alloy', 'nope.nope "x" {}\n');

    const { exitCode, stdout, stderr } = await explain('config');

    expect(exitCode).toBe(1);
    expect(stderr).toContain('config/b.alloy:1:1: cannot find');
    expect(stdout).toContain('<- discovery.kubernetes.pods');
  });

  test('of standard input', async () => {
    const stdin = 'discovery.kubernetes "pods" {\n\trole = "pod"\n}\n';
    const { exitCode, stdout } = await outcomeOf(run, ['-'], { stdin });

    expect(exitCode).toBe(0);
    expect(stdout).toContain('<- discovery.kubernetes.pods');
  });
});

test.each([
  [['--format', 'xml'], 'Allowed choices are text, json'],
  [['--nope'], "unknown option '--nope'"],
  [['a', 'b'], 'too many arguments'],
])('%j is a mistake', async (args, message) => {
  const { exitCode, stderr } = await explain(...args);

  expect(exitCode).toBe(2);
  expect(stderr).toContain(message);
});

describe('of the clusters of a fleet', () => {
  const manifest = (cluster: string, level: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: one\ndata:\n  cluster: '"${cluster}"'\n  level: ${level}\n`;

  function publish(folder: string): void {
    for (const [name, level] of [
      ['eu-1', 'info'],
      ['eu-2', 'info'],
      ['us-1', 'debug'],
    ] as const) {
      mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(join(folder, name, 'all.yaml'), manifest('fleet', level));
    }
    mkdirSync(join(folder, 'backends'));
    writeFileSync(join(folder, 'backends', 'all.yaml'), manifest('backends', 'x'));
  }

  test('says which are the same, and in what the others differ, of a published folder', async () => {
    publish('dist');

    expect(await explain('--clusters', 'dist')).toEqual({
      exitCode: 0,
      stdout: `3 clusters, compared with eu-1

the same: eu-1, eu-2

us-1: differs from eu-1
  1 object changed

  ~ ConfigMap one
      ~ level: info -> debug
`,
      stderr: '',
    });
  });

  test('the name of each cluster in what it sends makes no difference', async () => {
    for (const name of ['a', 'b', 'c']) {
      mkdirSync(join('dist', name), { recursive: true });
      writeFileSync(join('dist', name, 'all.yaml'), manifest(name, 'info'));
    }

    const { stdout } = await explain('--clusters', 'dist', '--format', 'json');

    expect(JSON.parse(stdout).groups.map(({ clusters }: { clusters: string[] }) => clusters)).toEqual([
      ['a', 'b', 'c'],
    ]);
  });

  test('runs the app, away from the published folder', async () => {
    const command = app('for c in a b; do mkdir -p "$CDK8S_OUTDIR/$c"; echo > "$CDK8S_OUTDIR/$c/all.yaml"; done');

    expect((await explain('--clusters', '--app', command)).stdout).toBe(
      '2 clusters, compared with a\n\nthe same: a, b\n',
    );
    expect(readdirSync(folder)).toEqual(['app.sh']);
    expect((await explain('--clusters', '--app', app('exit 3'))).exitCode).toBe(3);
  });

  test('what is no fleet is said', async () => {
    mkdirSync('dist');

    expect(await explain('--clusters', 'dist')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('dist has no folders, one for each cluster: a `Fleet` makes them'),
    });
    expect((await explain('--clusters', 'nowhere')).stderr).toContain('nowhere is no folder');
  });
});
