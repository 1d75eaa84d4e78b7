import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { outcomeOf } from '../../test/harness/recorded-streams';
import { chartObjects } from '../helm';
import { run } from './import';

const folder = mkdtempSync(join(tmpdir(), 'import-helm-'));
afterAll(() => rmSync(folder, { recursive: true }));

const VALUES = `USER-SUPPLIED VALUES:
alloy:
  configMap:
    content: |
      loki.write "cloud" {
        endpoint {
          url = "http://loki:3100/loki/api/v1/push"
          basic_auth {
            username = "me"
            password = "hunter2"
          }
        }
      }
controller:
  type: deployment
  replcas: 2
`;
const rendered = (name: string) =>
  chartObjects({ controller: { type: 'deployment' } }, { name, namespace: 'monitoring' })
    .map((object) => `---\n${stringify(object)}`)
    .join('');
const importing = (stdin: string, ...args: readonly string[]) =>
  outcomeOf(run, ['--from', 'helm', '-', ...args], { stdin });

test('the program is printed, and what became of the values', async () => {
  const { exitCode, stdout, stderr } = await importing(VALUES, '--namespace', 'obs');

  expect(exitCode).toBe(0);
  expect(stdout).toContain("new Chart(app, 'alloy', { namespace: 'obs', disableResourceNameHashes: true })");
  expect(stdout).toContain("new Alloy(chart, 'alloy', { config, controller: Controller.deployment() })");
  expect(stderr).toBe(`Create the Secret alloy-credentials in the namespace obs, with the keys:
  write-cloud-password: the value of loki.write > endpoint > basic_auth > password

The chart ignores:
  <stdin>:16:3: controller.replcas: the chart has no "replcas" here, and ignores it: did you mean "replicas"?

2 values are in the program, 0 are not, 1 is ignored by the chart.
`);
  expect(stdout).not.toContain('hunter2');
});

test('with --text, the configuration stays text', async () => {
  const { stdout } = await importing(VALUES, '--text');

  expect(stdout).toContain('config.addText(');
  expect(stdout).not.toContain('hunter2');
});

test('a section of the configuration that a pipeline prints becomes that pipeline', async () => {
  const content = `// Log entries that are sent as to Loki

loki.source.api "loki" {
	http {
		listen_address = "0.0.0.0"
		listen_port    = 3100
	}

	forward_to             = [loki.write.own.receiver]
	use_incoming_timestamp = true
}

// Mine

loki.write "own" {
	endpoint {
		url = "http://loki:3100/loki/api/v1/push"
		name = "own"
	}
}
`;
  const { stdout } = await importing(stringify({ alloy: { configMap: { content } } }));

  expect(stdout).toContain("new pipelines.LokiReceiver(config, 'loki', { forwardTo: [own.receiver] });");
});

test('a file becomes a project with --output', async () => {
  const values = join(folder, 'values.yaml');
  writeFileSync(values, 'controller: {type: statefulset}\n');

  const { exitCode } = await outcomeOf(run, ['--from', 'helm', values, '--output', join(folder, 'project')]);

  expect(exitCode).toBe(0);
  expect(readdirSync(join(folder, 'project'))).toEqual(expect.arrayContaining(['main.ts', 'package.json']));
  expect(readFileSync(join(folder, 'project/main.ts'), 'utf8')).toContain('Controller.statefulSet()');
});

test('what Helm rendered is imported by the names and the namespace of the objects', async () => {
  const { exitCode, stdout, stderr } = await importing(rendered('shop'));

  expect([exitCode, stderr]).toEqual([
    0,
    expect.stringMatching(/^\d+ values are in the program, 0 are not, 0 are ignored by the chart\.\n$/),
  ]);
  expect(stdout).toContain("new Chart(app, 'shop-alloy', { namespace: 'monitoring'");
});

test('of several Alloys, one has to be named', async () => {
  const both = rendered('east') + rendered('west');

  expect(await importing(both)).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: 'error: <stdin>: has several Alloys; name one with --name: east-alloy, west-alloy\n',
  });
  expect((await importing(both, '--name', 'west-alloy')).stdout).toContain("new Alloy(chart, 'west-alloy'");
  expect((await importing(both, '--name', 'north')).stderr).toContain(
    'expected an Alloy called north, found east-alloy, west-alloy',
  );
});

test('objects without an Alloy are refused', async () => {
  expect(await importing('apiVersion: v1\nkind: Service\nmetadata: {name: a}\n')).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: 'error: <stdin>: expected an Alloy among the objects, found none\n',
  });
});

test('mistakes are told with their places, and nothing is printed', async () => {
  expect(await importing('a: [')).toMatchObject({
    exitCode: 1,
    stdout: '',
    stderr: expect.stringMatching(/^<stdin>:1:\d+: /),
  });
  const broken = 'alloy:\n  configMap:\n    content: "logging {"\n';
  expect(await importing(broken)).toMatchObject({
    exitCode: 1,
    stdout: '',
    stderr: expect.stringMatching(/^<stdin>:3:5: alloy\.configMap\.content: line 1, column \d+: /),
  });
});

test('--text is for helm alone', async () => {
  const { exitCode, stderr } = await outcomeOf(run, ['--text', '-'], { stdin: '' });

  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('--text is for --from helm')]);
});
