import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcomeOf } from '../../test/harness/recorded-streams';
import { run } from './graph';

const folder = mkdtempSync(join(tmpdir(), 'graph-'));
afterAll(() => rmSync(folder, { recursive: true }));

const config = `discovery.kubernetes "pods" {
	role = "pod"
}

prometheus.scrape "pods" {
	targets    = discovery.kubernetes.pods.targets
	forward_to = [prometheus.echo.out.receiver]
}

prometheus.echo "out" { }
`;

const graph = (...args: readonly string[]) => outcomeOf(run, ['-', ...args], { stdin: config });

test('draws an SVG, with what is around the components', async () => {
  const { exitCode, stdout, stderr } = await graph();

  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg".*<\/svg>\n$/s);
  expect(stdout).toContain('data-from="discovery.kubernetes.pods" data-to="prometheus.scrape.pods"');
  expect(stdout).toContain('data-id="object Kubernetes API pods"');
});

test('draws the components alone', async () => {
  const { stdout } = await graph('--no-surroundings', '--format', 'dot');

  expect(stdout).toContain('"prometheus.scrape.pods" -> "prometheus.echo.out"');
  expect(stdout).not.toContain('Kubernetes API');
});

test('draws for Mermaid, and puts together what stands in a row', async () => {
  const { stdout } = await graph('--format', 'mermaid', '--fold', 'chains', '--no-surroundings');

  expect(stdout).toBe(`flowchart LR
  n0[["discovery.kubernetes<br><b>pods</b><br>prometheus.scrape<br><b>pods</b><br>prometheus.echo<br><b>out</b>"]]
  click n0 href "https://grafana.com/docs/alloy/v1.18/reference/components/discovery/discovery.kubernetes/"
`);
});

test('a folder is one configuration', async () => {
  writeFileSync(join(folder, 'a.alloy'), 'loki.relabel "a" {\n\tforward_to = [loki.echo.b.receiver]\n}\n');
  writeFileSync(join(folder, 'b.alloy'), 'loki.echo "b" { }\n');
  const { stdout } = await outcomeOf(run, [folder, '--format', 'dot']);

  expect(stdout).toContain('"loki.relabel.a" -> "loki.echo.b"');
});

test('draws nothing of what can not be parsed', async () => {
  const { exitCode, stdout, stderr } = await outcomeOf(run, ['-'], { stdin: 'loki.write "a" {' });

  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toContain('<stdin>:1:17');
});

test.each([
  [['nowhere.alloy'], 'no such file'],
  [['-', '--format', 'png'], 'Allowed choices are svg, mermaid, dot'],
  [['-', '--fold', 'some'], 'Allowed choices are auto, chains, all, none'],
])('%j is a mistake', async (args, message) => {
  const { exitCode, stderr } = await outcomeOf(run, args, { stdin: config });

  expect(exitCode).toBe(2);
  expect(stderr).toContain(message);
});
