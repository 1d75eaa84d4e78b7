import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcomeOf } from '../../test/harness/recorded-streams';
import { run } from './lint';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function lint(text: string, ...args: readonly string[]) {
  return outcomeOf(run, [...args, '-'], { stdin: text });
}

async function codes(text: string, ...args: readonly string[]): Promise<string[]> {
  const { stdout } = await lint(text, '--format=json', ...args);
  return JSON.parse(stdout).diagnostics.map(({ code }: { code: string }) => code);
}

const unused = 'discovery.kubernetes "pods" {\n\trole = "pod"\n}\n';
const scrape = `${unused}prometheus.scrape "x" {
	targets    = discovery.kubernetes.pods.targets
	forward_to = [prometheus.remote_write.y.receiver]
}
prometheus.remote_write "y" {
	endpoint {
		url = "http://x/api/v1/write"
	}
}
`;

test('nothing wrong', async () => {
  expect(await lint(scrape)).toEqual({ exitCode: 0, stdout: '', stderr: '' });
});

test('what validate says, rules on arguments, and lints, in one report', async () => {
  const text = `${unused}remotecfg {\n\tno_proxy = "a"\n\tnope = 1\n}\n`;

  expect(await codes(text)).toEqual(['lint/unused-component', 'rule/requires', 'unknown-attribute']);
  expect((await lint(text)).exitCode).toBe(1);
});

test('the report has codes, hints and a count', async () => {
  const { stdout } = await lint('remotecfg {\n\turls = 1\n}\n');

  expect(stdout).toBe(`Error: <stdin>:2:2: unrecognized attribute name "urls" (unknown-attribute)

1 | remotecfg {
2 |     urls = 1
  |     ^^^^^^^^
3 | }

hint: did you mean "url"?

1 error, 0 warnings
`);
});

test('a syntax error ends it', async () => {
  expect(await codes(`${unused}x = `)).toEqual(['syntax']);
});

test('a lint is turned off with a reason', async () => {
  expect(await codes(unused, '--off', 'lint/unused-component=a module uses it')).toEqual([]);
  expect(await codes(unused, '--off', 'lint/unused-component')).toEqual(['lint-switch']);
  expect(await codes(scrape, '--off=lint/nope=x')).toEqual(['lint-switch']);
});

test('what is known of the workload', async () => {
  const file = join(folder, 'workload.json');
  writeFileSync(file, '{"controller": "DaemonSet", "multipleReplicas": true, "clustered": false}');

  expect(await codes(scrape, '--workload', file)).toEqual(['lint/unclustered-scrape']);
});

test.each([
  ['nope', /Unexpected token|not valid JSON/],
  ['[]', /expected an object/],
])('a workload that is %s', async (text, message) => {
  const file = join(folder, 'workload.json');
  writeFileSync(file, text);

  const { exitCode, stderr } = await lint(scrape, '--workload', file);

  expect(exitCode).toBe(2);
  expect(stderr).toMatch(message);
});

test('a workload that is not there', async () => {
  const { exitCode, stderr } = await lint(scrape, '--workload', join(folder, 'nope.json'));

  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/^error: open .*nope\.json: no such file or directory\n$/);
});

test('secrets are hidden', async () => {
  const { stdout } = await lint('remotecfg {\n\tbearer_token = "hunter2"\n\tnope = 1\n}\n');

  expect(stdout).toContain('bearer_token = ***');
  expect(stdout).not.toContain('hunter2');
});

test('a path that is not there', async () => {
  const path = join(folder, 'nope.alloy');

  expect(await lint('', path)).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `error: stat ${path}: no such file or directory; expected a file, a folder with *.alloy files, or - for standard input\n`,
  });
});

test('a folder without configuration, be there some in a folder within', async () => {
  mkdirSync(join(folder, 'sub'));
  writeFileSync(join(folder, 'sub', 'a.alloy'), '');
  writeFileSync(join(folder, 'config.river'), '');

  expect(await outcomeOf(run, [folder])).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `error: ${folder}: there is no *.alloy file in this folder; expected a file, a folder with *.alloy files, or - for standard input\n`,
  });
});

describe('--max-warnings', () => {
  test.each([
    [[], 0],
    [['--max-warnings=2'], 0],
    [['--max-warnings=1'], 1],
    [['--max-warnings=0'], 1],
  ])('%j ends with %d for two warnings', async (args, expected) => {
    const { exitCode, stdout } = await lint(`${unused}${unused.replace('pods', 'nodes')}`, ...args);

    expect(stdout).toContain('0 errors, 2 warnings\n');
    expect(exitCode).toBe(expected);
  });

  test('does not allow errors', async () => {
    expect((await lint('nope "x" { }', '--max-warnings=5')).exitCode).toBe(1);
  });

  test.each(['-1', 'x', '', '1.5'])('%j is a mistake', async (number) => {
    const { exitCode, stderr } = await lint('', `--max-warnings=${number}`);

    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^error: option '--max-warnings <number>' argument .* is invalid\. expected a whole number/);
  });
});

test('what is found is sorted by file and line, whatever the order of the paths', async () => {
  const [first, second] = ['a.alloy', 'b.alloy'].map((name) => join(folder, name)) as [string, string];
  writeFileSync(first, `nope "x" { }\n${unused}remotecfg {\n\tnope = 1\n}\n`);
  writeFileSync(second, 'nope "x" { }\n');

  const { stdout } = await outcomeOf(run, [second, first]);
  const places = [...stdout.matchAll(/^(?:Error|Warning): (\S+):/gm)].map(([, place]) => place);

  expect(places).toEqual([`${first}:1:1`, `${first}:2:1`, `${first}:6:2`, `${second}:1:1`]);
});

test('colours are for terminals', async () => {
  expect((await outcomeOf(run, ['-'], { stdin: unused, colors: true })).stdout).toContain('\u001b[33;1mWarning: ');
  expect((await lint(unused)).stdout).not.toContain('\u001b');
});
