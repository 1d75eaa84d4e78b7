import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runLint } from './lint';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function lint(text: string, ...args: readonly string[]) {
  const result = { exitCode: -1, stdout: '', stderr: '' };
  result.exitCode = await runLint([...args, '-'], {
    stdin: () => Buffer.from(text),
    stdout: (written) => {
      result.stdout += written;
    },
    stderr: (written) => {
      result.stderr += written;
    },
    isTerminal: false,
    colors: false,
  });
  return result;
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

  expect(exitCode).toBe(1);
  expect(stderr).toMatch(message);
});

test('a workload that is not there', async () => {
  const { exitCode, stderr } = await lint(scrape, '--workload', join(folder, 'nope.json'));

  expect(exitCode).toBe(1);
  expect(stderr).toContain('no such file or directory');
});

test('secrets are hidden', async () => {
  const { stdout } = await lint('remotecfg {\n\tbearer_token = "hunter2"\n\tnope = 1\n}\n');

  expect(stdout).toContain('bearer_token = ***');
  expect(stdout).not.toContain('hunter2');
});

test('a path that is not there', async () => {
  expect(await lint('', join(folder, 'nope.alloy'))).toMatchObject({
    exitCode: 1,
    stderr: expect.stringMatching(/^Error: stat .*nope\.alloy: no such file or directory\n$/),
  });
});
