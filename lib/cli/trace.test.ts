import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcomeOf, type StreamSettings } from '../../test/harness/recorded-streams';
import { run } from './trace';

const CONFIG = `discovery.kubernetes "pods" {
  role = "pod"
}
discovery.relabel "pods" {
  targets = discovery.kubernetes.pods.targets
  rule {
    source_labels = ["__meta_kubernetes_pod_name"]
    regex         = "cart"
    action        = "keep"
  }
  rule {
    source_labels = ["__meta_kubernetes_namespace"]
    target_label  = "namespace"
  }
}
prometheus.scrape "pods" {
  targets    = discovery.relabel.pods.output
  forward_to = [prometheus.echo.all.receiver]
}
prometheus.echo "all" { }
loki.source.api "in" {
  http { }
  forward_to = [loki.process.p.receiver]
}
loki.process "p" {
  forward_to = [loki.echo.all.receiver]
  stage.static_labels {
    values = {a = "b"}
  }
}
loki.echo "all" { }
`;

const POD = 'kind: Pod\nmetadata: {name: cart, namespace: shop}\nspec: {containers: [{name: app}]}\n';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trace-'));
  writeFileSync(join(folder, 'c.alloy'), CONFIG);
});

afterEach(() => rmSync(folder, { recursive: true }));

const trace = async (input: string, args: readonly string[] = [], settings: StreamSettings = {}) => {
  writeFileSync(join(folder, 'input.yaml'), input);
  const all = [join(folder, 'c.alloy'), '--input', join(folder, 'input.yaml'), ...args];
  const { stdout, stderr, exitCode } = await outcomeOf(run, all, settings);
  return { exitCode, stdout: stdout.replaceAll(`${folder}/`, ''), stderr: stderr.replaceAll(`${folder}/`, '') };
};

test('a pod: each step that changes something, and what', async () => {
  const { exitCode, stdout, stderr } = await trace(POD);

  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toContain(
    '1. arrives at prometheus.echo.all\n  c.alloy:1  discovery.kubernetes.pods  Pod shop/cart  made\n',
  );
  expect(stdout).toContain(
    '  c.alloy:11  discovery.relabel.pods  rule 2: replace  changed: __meta_kubernetes_namespace = "shop" matches "(.*)"\n      + namespace = "shop"\n',
  );
  expect(stdout).not.toContain('rule 1');
});

test('with --all those that change nothing, too', async () => {
  expect((await trace(POD, ['--all'])).stdout).toContain(
    'rule 1: keep  passed: __meta_kubernetes_pod_name = "cart" matches "cart"',
  );
});

test('a pod that is left out ends at the rule that decided', async () => {
  const { exitCode, stdout } = await trace(POD.replace('name: cart', 'name: other'));

  expect(exitCode).toBe(0);
  expect(stdout).toContain('1. dropped by discovery.relabel.pods\n');
  expect(stdout).toContain('rule 1: keep  DROPPED: __meta_kubernetes_pod_name = "other" doesn\'t match "cart"');
});

test('a line, with colours on a terminal', async () => {
  const { stdout } = await trace('{line: x, labels: {app: y}}', [], { colors: true });

  expect(stdout).toContain('loki.process.p  stage.static_labels  changed\n  \u001b[32m    + a = "b"\u001b[0m\n');
});

test('for programs', async () => {
  const { stdout } = await trace('{line: x, labels: {app: y}, timestamp: "2026-01-01T00:00:00Z"}', ['--format=json']);
  const { items, notExecuted } = JSON.parse(stdout);

  expect(notExecuted).toEqual([]);
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ outcome: 'arrived', component: 'loki.echo.all' });
  expect(items[0].steps.at(-2)).toMatchObject({
    component: 'loki.process.p',
    what: 'stage.static_labels',
    line: 27,
    outcome: 'changed',
    before: { labels: { app: 'y' }, line: 'x' },
    after: { labels: { app: 'y', a: 'b' } },
    changes: [{ name: 'a', after: 'b' }],
  });
});

test('pods, lines and what is given, in several documents', async () => {
  const given = 'given: {metrics: "m 1"}\ninputs: {logs: [{line: z, to: loki.process.p}]}\n';
  const { stdout } = await trace(`${POD}---\n- {line: x, labels: {app: y}}\n---\n${given}`);

  expect(stdout).toContain('+ __name__ = "m"');
  expect(stdout).toContain('+ line = "x"');
  expect(stdout).toContain('+ line = "z"');
});

test('samples and profiles that somebody writes', async () => {
  writeFileSync(
    join(folder, 'c.alloy'),
    'prometheus.receive_http "in" {\n http { }\n forward_to = [prometheus.echo.all.receiver]\n}\nprometheus.echo "all" { }\npyroscope.write "all" { }\n',
  );
  const profile = 'profiles: [{name: memory, labels: {a: b}, to: pyroscope.write.all}]';

  expect((await trace(`inputs: {series: ['a{job="a"} 1', {name: m, value: 2}]}`)).stdout).toMatch(
    /\+ __name__ = "a"\n[\s\S]*\+ __name__ = "m"\n/,
  );
  expect(await trace(`inputs: {${profile}}`)).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await trace('inputs: {series: ["a b c d"]}')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('no sample'),
  });
});

test('an empty file has nothing to follow', async () => {
  expect(await trace('')).toMatchObject({ exitCode: 0, stdout: 'nothing has come in\n' });
});

test.each([
  ['{line: x, colour: red}', 2, 'error: input.yaml: unknown key colour'],
  ['{journal: {MESSAGE: x}}', 2, 'error: input.yaml: no component takes this input'],
  ['a: [', 2, 'error: input.yaml: '],
])('%j ends with %d', async (input, exitCode, stderr) => {
  expect(await trace(input)).toMatchObject({ exitCode, stdout: '', stderr: expect.stringContaining(stderr) });
});

test('something on the way that is not executed ends with 1', async () => {
  writeFileSync(
    join(folder, 'c.alloy'),
    CONFIG.replace('stage.static_labels {', 'stage.geoip {\n db = "/x"\n db_type = "asn"'),
  );

  expect(await trace('{line: x, labels: {app: y}}')).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('error: c.alloy:25:1: loki.process.p: '),
  });
});

test('a text with errors ends with 1, a file that is not there with 2', async () => {
  writeFileSync(join(folder, 'c.alloy'), 'a {');

  expect(await trace(POD)).toMatchObject({ exitCode: 1 });
  expect(await outcomeOf(run, [join(folder, 'c.alloy'), '--input', 'nowhere.yaml'])).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('nowhere.yaml'),
  });
});
