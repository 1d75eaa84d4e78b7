import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { outcomeOf } from '../../test/harness/recorded-streams';
import { run } from './export';

const folder = mkdtempSync(join(tmpdir(), 'export-'));
afterAll(() => rmSync(folder, { recursive: true }));

function alloy(name: string): string {
  const labels = `{ app.kubernetes.io/name: alloy, app.kubernetes.io/instance: ${name} }`;
  return `---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: ${name}, namespace: monitoring, labels: ${labels} }
spec:
  selector: { matchLabels: ${labels} }
  template:
    metadata: { labels: ${labels} }
    spec:
      hostNetwork: true
      containers: [{ name: alloy, image: 'grafana/alloy:v1.18.1', args: [run, /etc/alloy/config.alloy] }]
`;
}

const exported = (text: string, ...args: readonly string[]) => outcomeOf(run, ['helm', '-', ...args], { stdin: text });

test('values go to standard output, and what the chart makes differently to standard error', async () => {
  const { exitCode, stdout, stderr } = await exported(alloy('alloy'));

  expect(exitCode).toBe(0);
  expect(parse(stdout).controller).toMatchObject({ hostNetwork: true });
  expect(stderr).toContain('release alloy in monitoring: what the chart makes differs in this:\n');
  expect(stderr).toContain('  DaemonSet alloy: the chart adds spec.template.spec.containers.alloy.env');
});

test('values go to a file, whose folder is made', async () => {
  const output = join(folder, 'helm/values.yaml');

  const { exitCode, stdout } = await exported(alloy('alloy'), '--output', output);

  expect([exitCode, stdout]).toEqual([0, '']);
  expect(parse(readFileSync(output, 'utf8')).image).toEqual({ tag: 'v1.18.1' });
});

test('of several Alloys one has to be named', async () => {
  const both = alloy('alloy') + alloy('logs');

  expect(await exported(both)).toMatchObject({
    exitCode: 2,
    stderr: 'error: -: has several Alloys; name one with --name: monitoring/alloy, monitoring/logs\n',
  });
  expect(await exported(both, '--name', 'monitoring/logs')).toMatchObject({ exitCode: 0 });
  expect(await exported(both, '--name', 'metrics')).toMatchObject({
    exitCode: 2,
    stderr: 'error: -: expected one Alloy called metrics, found 0; there are monitoring/alloy, monitoring/logs\n',
  });
});

test('manifests without an Alloy are an error', async () => {
  const text = 'apiVersion: v1\nkind: Service\nmetadata: { name: shop }\n';

  expect(await exported(text)).toMatchObject({
    exitCode: 1,
    stderr: 'error: -: expected manifests with an Alloy, found none: is the app synthesized?\n',
  });
});

test('a file that cannot be written is an error', async () => {
  writeFileSync(join(folder, 'file'), '');

  const { exitCode, stderr } = await exported(alloy('alloy'), '--output', join(folder, 'file/values.yaml'));

  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('error: ')]);
});

test('another format is an error', async () => {
  const lines: string[] = [];
  const streams = {
    isTerminal: false,
    colors: { stdout: false, stderr: false },
    stdin: () => Buffer.from(''),
    stdout: () => {},
    stderr: (part: string) => void lines.push(part),
  };

  expect(await run(['jsonnet'], streams)).toBe(2);
  expect(lines.join('')).toContain('helm');
});
