import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcomeOf } from '../../test/harness/recorded-streams';
import { run } from './import';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true }));

function importing(text: string, ...args: string[]) {
  const file = join(folder, 'values.yaml');
  writeFileSync(file, text);
  return outcomeOf(run, ['--from', 'k8s-monitoring', file, ...args]);
}

const VALUES = `destinations:
  prom: {type: prometheus, url: http://prom/write, auth: {username: me, password: hunter2}}
clusterMetrics: {enabled: true, kublet: {enabled: false}}
collectors: {all: {presets: [statefulset]}}
`;

test('the program is printed, and what became of the values', async () => {
  const { exitCode, stdout, stderr } = await importing(VALUES, '--name', 'mon', '--namespace', 'obs');

  expect(exitCode).toBe(0);
  expect(stdout).toContain("new Chart(app, 'mon', { namespace: 'obs', disableResourceNameHashes: true })");
  expect(stderr).toContain('values.yaml:3:42: clusterMetrics.kublet.enabled: the chart has no "kublet" here');
  expect(stderr).toContain('Create the Secret prom-credentials in the namespace obs, with the keys:\n  password: ');
  expect(`${stdout}${stderr}`).not.toContain('hunter2');
});

test('what is no YAML is refused with its place', async () => {
  const { exitCode, stdout, stderr } = await importing('a: [');

  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toMatch(/values\.yaml:1:\d+: /);
});

test('a file that is not there is named', async () => {
  const { exitCode, stderr } = await outcomeOf(run, ['--from', 'k8s-monitoring', join(folder, 'no.yaml')]);

  expect(exitCode).toBe(2);
  expect(stderr).toContain('no.yaml');
});

test('values are read from standard input', async () => {
  const { stdout } = await outcomeOf(run, ['--from', 'k8s-monitoring', '-'], { stdin: VALUES });

  expect(stdout).toContain("{ kind: 'KubeletMetrics', on: 'all' }");
});

test('a variable that holds a credential comes from a Secret, whoever uses it', async () => {
  const { stdout, stderr } = await importing(`destinations:
  prom: {type: prometheus, url: http://prom/write}
clusterMetrics: {enabled: true}
collectors:
  all:
    presets: [statefulset]
    alloy: {extraEnv: [{name: LOKI_TOKEN, value: hunter2}, {name: REGION, value: eu-1}]}
`);

  expect(stdout).toContain("secretKeyRef: { name: 'alloy-environment', key: 'LOKI_TOKEN' }");
  expect(stdout).toContain("value: 'eu-1'");
  expect(stderr).toContain(
    'Create the Secret alloy-environment in the namespace default, with the keys:\n  LOKI_TOKEN: ',
  );
  expect(stdout + stderr).not.toContain('hunter2');
});
