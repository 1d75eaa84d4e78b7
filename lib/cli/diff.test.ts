import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { outcomeOf } from '../../test/harness/recorded-streams';
import { run } from './diff';

const home = process.cwd();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diff-'));
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): void {
  mkdirSync(dirname(name), { recursive: true });
  writeFileSync(name, text);
}

const configMap = (value: string, name = 'one') => `apiVersion: v1
kind: ConfigMap
metadata: { name: ${name}, namespace: x }
data: { a: "${value}" }
`;

function diff(args: readonly string[], stdin = '') {
  return outcomeOf(run, args, { stdin });
}

const SAME = { exitCode: 0, stdout: 'no difference\n', stderr: '' };
const CHANGED = {
  exitCode: 1,
  stdout: '1 object changed\n\n~ ConfigMap x/one\n    ~ a: 1 -> 2\n',
  stderr: '',
};

describe('what is compared', () => {
  test('folders, with all folders in them, whatever the files are called', async () => {
    write('a/one.yaml', configMap('1'));
    write('a/sub/deep/two.yml', configMap('1', 'two'));
    write(
      'b/all.json',
      JSON.stringify({ kind: 'List', apiVersion: 'v1', items: [JSON.parse(json('1', 'two')), JSON.parse(json('1'))] }),
    );

    expect(await diff(['a', 'b'])).toEqual(SAME);
    write('b/all.json', json('2'));
    write('b/two.yaml', configMap('1', 'two'));
    expect(await diff(['a', 'b'])).toEqual(CHANGED);
  });

  test('files, of several documents, too', async () => {
    write('a.yaml', `# a comment\n---\n${configMap('1')}---\n---\n${configMap('1', 'two')}`);
    write('b.yml', `${configMap('1', 'two')}---\n${configMap('2')}`);

    expect(await diff(['a.yaml', 'b.yml'])).toEqual(CHANGED);
  });

  test('standard input', async () => {
    write('a.yaml', configMap('1'));

    expect(await diff(['a.yaml', '-'], configMap('2'))).toEqual(CHANGED);
    expect(await diff(['-', 'a.yaml'], configMap('1'))).toEqual(SAME);
  });

  test('a folder or a file of a git revision', async () => {
    write('dist/sub/one.yaml', configMap('1'));
    write('dist/.hidden.yaml', configMap('1', 'hidden'));
    symlinkSync('sub/one.yaml', 'dist/link.yaml');
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message=first');
    write('dist/sub/one.yaml', configMap('2'));

    for (const revision of ['HEAD:dist', 'HEAD:dist/', 'HEAD:./dist', 'HEAD:']) {
      expect(await diff([revision, 'dist'])).toEqual(CHANGED);
    }
    expect(await diff(['HEAD:dist/sub/one.yaml', 'dist/sub/one.yaml'])).toEqual(CHANGED);
    expect(await diff(['HEAD:dist', 'HEAD:dist'])).toEqual(SAME);
  });

  test('a file of a revision with one of another name', async () => {
    write('dist/old.alloy', 'logging {\n  level = "info"\n}\n');
    write('new.alloy', 'logging {\n  level = "debug"\n}\n');
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message=first');

    expect((await diff(['HEAD:dist/old.alloy', 'new.alloy'])).stdout).toBe(
      '1 object changed\n\n~ file file.alloy\n    ~ logging: level: "info" -> "debug"\n',
    );
  });

  test('Alloy configuration by component and argument', async () => {
    write('a.alloy', 'logging {\n  level = "info"\n}\n');
    write('b.alloy', '// louder\nlogging {\n\tlevel = "debug"\n}\n');

    expect(await diff(['a.alloy', 'b.alloy'])).toMatchObject({
      exitCode: 1,
      stdout: '1 object changed\n\n~ file file.alloy\n    ~ logging: level: "info" -> "debug"\n',
    });
  });

  test('a configuration beside the ConfigMap that holds it is compared once', async () => {
    const inMap = (level: string) =>
      JSON.stringify({
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'alloy' },
        data: { 'config.alloy': text(level) },
      });
    const text = (level: string) => `logging {\n  level = "${level}"\n}\n`;
    for (const [name, level] of [
      ['a', 'info'],
      ['b', 'debug'],
    ] as const) {
      write(`${name}/alloy.json`, inMap(level));
      write(`${name}/alloy.alloy`, text(level));
    }

    expect((await diff(['a', 'b'])).stdout).toMatch(/^1 object changed\n/);
    write('b/alloy.alloy', text('warn'));
    expect((await diff(['a', 'b'])).stdout).toMatch(/^2 objects changed\n/);
  });

  test('YAML that is no object, as a file', async () => {
    write(
      'a/kustomization.yaml',
      'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml]\n',
    );
    write(
      'b/kustomization.yaml',
      'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml, b.yaml]\n',
    );

    expect((await diff(['a', 'b'])).stdout).toBe(
      '1 object changed\n\n~ file kustomization.yaml\n    + resources #2: b.yaml\n',
    );
  });

  test('nothing that is hidden or installed, and no other files', async () => {
    write('a/one.yaml', configMap('1'));
    write('b/one.yaml', configMap('1'));
    write('b/.git/two.yaml', configMap('1', 'two'));
    write('b/node_modules/x/three.yaml', configMap('1', 'three'));
    write('b/README.md', '# Title\n');

    expect(await diff(['a', 'b'])).toEqual(SAME);
  });

  test('values as kubectl reads them', async () => {
    const volume = (mode: string, flag: string) => `apiVersion: v1
kind: Pod
metadata: { name: a }
spec:
  automountServiceAccountToken: ${flag}
  containers: []
  volumes: [{ name: a, secret: { secretName: b, defaultMode: ${mode}, optional: true } }]
`;
    write('a.yaml', volume('0400', 'yes'));
    write('b.yaml', volume('256', 'true'));
    expect(await diff(['a.yaml', 'b.yaml'])).toEqual(SAME);

    const annotation = (value: string) =>
      `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, annotations: { day: ${value} } }\n`;
    write('a.yaml', annotation('2026-01-01'));
    write('b.yaml', annotation('"2026-01-01"'));
    expect(await diff(['a.yaml', 'b.yaml'])).toEqual(SAME);
    write('a.yaml', annotation('12:30:00'));
    write('b.yaml', annotation('"12:30:00"'));
    expect(await diff(['a.yaml', 'b.yaml'])).toEqual(SAME);
  });

  test('the items of a typed list, which have no kind of their own', async () => {
    write('a.yaml', configMap('1'));
    const { apiVersion: _, kind: __, ...item } = JSON.parse(json('1'));
    write('b.json', JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMapList', items: [item] }));

    expect(await diff(['a.yaml', 'b.json'])).toEqual(SAME);
  });
});

describe('the format', () => {
  beforeEach(() => {
    write('a.yaml', configMap('1'));
    write('b.yaml', configMap('2'));
  });

  test('is JSON where asked for', async () => {
    const { exitCode, stdout } = await diff(['a.yaml', 'b.yaml', '--format=json']);

    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      summary: { changed: 1 },
      objects: [{ changes: [{ old: '1', new: '2' }] }],
    });
  });

  test('is Markdown where asked for', async () => {
    const { exitCode, stdout } = await diff(['a.yaml', 'b.yaml', '--format', 'markdown']);

    expect(exitCode).toBe(1);
    expect(stdout).toContain('### Manifests: 1 object changed\n\nFrom `a.yaml` to `b.yaml`.\n');
  });
});

describe('what goes wrong ends with exit code 2', () => {
  beforeEach(() => write('a.yaml', configMap('1')));

  test.each([
    [['a.yaml'], 'two things are compared: name a second one, or the cluster with --cluster'],
    [['cluster'], 'two things are compared: name a second one, or the cluster with --cluster'],
    [['cluster', '--cluster'], 'a cluster is compared with manifests: name a folder or a file, too'],
    [['a.yaml', 'a.yaml', '--cluster'], 'two things are compared, and there are 3: a.yaml, a.yaml, cluster'],
    [['-', '-'], 'only one side can be standard input'],
    [
      ['a.yaml', 'a.yaml', '--context=x'],
      '--context is for a comparison with the cluster: add --cluster in the place of A or B',
    ],
    [
      ['a.yaml', 'nope'],
      'nope: no such file or folder (a folder of a git revision is written REVISION:FOLDER, the cluster "cluster")',
    ],
    [
      ['a.yaml', '--', '-x:y'],
      '-x:y: no such file or folder (a folder of a git revision is written REVISION:FOLDER, the cluster "cluster")',
    ],
  ])('%j', async (args, message) => {
    expect(await diff(args)).toEqual({ exitCode: 2, stdout: '', stderr: `error: ${message}\n` });
  });

  test.each([
    [[]],
    [['a', 'b', 'c']],
    [['a.yaml', '--cluster', '--context=']],
    [['a.yaml', 'a.yaml', '--format=html']],
    [['--nope', 'a', 'b']],
  ])('%j', async (args) => {
    const { exitCode, stdout, stderr } = await diff(args);

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^error: /);
  });

  test('a revision that git does not know', async () => {
    git('init', '--quiet');

    const { exitCode, stderr } = await diff(['nope:dist', 'a.yaml']);

    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^error: nope:dist: no such file or folder, and no revision of git: /);
  });

  test('every file that cannot be read, with its place', async () => {
    write('b/one.yaml', 'a: [1\nb: 2\n');
    write('b/two.json', '{ "a": }}');

    const { exitCode, stderr } = await diff(['a.yaml', 'b']);

    expect(exitCode).toBe(2);
    expect(stderr.split('\n').filter((line) => line !== '')).toEqual([
      expect.stringMatching(/^error: b: one\.yaml:2:1: /),
      expect.stringMatching(/^error: b: two\.json:1:\d+: /),
    ]);
  });

  test('an object that is there twice, unless it is the same', async () => {
    write('b/one.yaml', configMap('1'));
    write('b/two.yaml', configMap('1'));
    expect(await diff(['a.yaml', 'b'])).toEqual(SAME);

    write('b/two.yaml', configMap('2'));
    expect(await diff(['a.yaml', 'b'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'error: b: ConfigMap one is there twice, in one.yaml and two.yaml\n',
    });
  });

  test('aliases that multiply beyond reason', async () => {
    const bomb = Array.from(
      { length: 12 },
      (_, i) =>
        `k${i}: &a${i} [${
          i === 0
            ? 'x'
            : Array(9)
                .fill(`*a${i - 1}`)
                .join(',')
        }]`,
    );
    write('b.yaml', `${bomb.join('\n')}\n`);

    const { exitCode, stderr } = await diff(['a.yaml', 'b.yaml']);

    expect(exitCode).toBe(2);
    expect(stderr).toContain('Excessive alias count');
  });

  test('an alias that refers to a value that contains it', async () => {
    write('b.yaml', 'a: &a [1, *a]\n');

    expect(await diff(['a.yaml', 'b.yaml'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'error: b.yaml: file.yaml: an alias refers to a value that contains it\n',
    });
  });

  test('what would steer a terminal is shown as its number', async () => {
    write('b.yaml', `${configMap('1', '"\\e[2J"')}---\n${configMap('2', '"\\e[2J"')}`);

    expect((await diff(['a.yaml', 'b.yaml'])).stderr).toBe(
      'error: b.yaml: ConfigMap \\u001b[2J is there twice, in file.yaml and file.yaml\n',
    );
  });

  test('nothing to compare with a cluster', async () => {
    write('b.yaml', 'a: 1\n');

    expect((await diff(['b.yaml', '--cluster'])).stderr).toBe(
      'error: b.yaml: there are no Kubernetes manifests to compare with the cluster\n',
    );
  });
});

function json(value: string, name = 'one'): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, namespace: 'x' },
    data: { a: value },
  });
}

function git(...args: readonly string[]): void {
  const user = ['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...user, ...args], { stdio: 'ignore' });
}

describe('pictures of a change', () => {
  const configuration = (component: string) => `loki.source.api "in" {
  http { }
  forward_to = [${component}.receiver]
}
loki.echo "out" { }
${component === 'loki.echo.out' ? '' : 'loki.relabel "new" {\n  forward_to = [loki.echo.out.receiver]\n}\n'}`;
  const inConfigMap = (text: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: alloy, namespace: x }\ndata:\n  config.alloy: |\n${text.replace(/^/gm, '    ')}\n`;

  beforeEach(() => {
    write('a/alloy.yaml', inConfigMap(configuration('loki.echo.out')));
    write('b/alloy.yaml', inConfigMap(configuration('loki.relabel.new')));
  });

  test('an SVG shows what differs', async () => {
    const { exitCode, stdout } = await diff(['a', 'b', '--format', 'svg']);

    expect(exitCode).toBe(1);
    expect(stdout).toContain('<title>What changes from a to b</title>');
    expect(stdout).toContain('class="node component added" data-id="loki.relabel.new"');
  });

  test('several configurations stand beside each other, each in a frame, a file that is a copy once', async () => {
    write('a/config.alloy', `${configuration('loki.echo.out')}`);
    write('b/other.alloy', 'loki.echo "other" { }\n');
    const { stdout } = await diff(['a', 'b', '--format', 'svg']);

    expect([...stdout.matchAll(/<g class="cluster section"[^>]*><title>([^<]*)/g)].map(([, title]) => title)).toContain(
      'ConfigMap x/alloy, config.alloy',
    );
    expect(stdout).toContain('loki.echo.other');
  });

  test('Markdown has it in Mermaid', async () => {
    const { stdout } = await diff(['a', 'b', '--format', 'markdown']);

    expect(stdout).toContain('`ConfigMap x/alloy, config.alloy`:\n\n```mermaid\nflowchart LR\n');
    expect(stdout).toContain('+ loki.relabel');
  });

  test('where no configuration differs, there is no picture', async () => {
    expect((await diff(['a', 'a', '--format', 'svg'])).exitCode).toBe(0);
    expect((await diff(['a', 'a', '--format', 'svg'])).stdout).not.toContain('class="node');
    expect((await diff(['a', 'a', '--format', 'markdown'])).stdout).not.toContain('mermaid');
  });

  test('a cluster is not drawn', async () => {
    const { exitCode, stderr } = await diff(['b', '--cluster', '--format', 'svg']);

    expect(exitCode).toBe(2);
    expect(stderr).toContain('--format svg draws what differs between two trees of manifests');
  });
});
