import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcomeOf } from '../../test/harness/recorded-streams';
import { run } from './import';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true }));

const imported = (from: string, text: string, ...args: readonly string[]) =>
  outcomeOf(run, ['--from', from, '-', ...args], { stdin: text });

const scrape =
  'scrape_configs:\n  - job_name: shop-1\n    scrape_interval: 1d\n    static_configs: [{ targets: [shop:80] }]\n';

test('a scrape becomes a component with its name, and days become hours', async () => {
  expect(await imported('prometheus', scrape)).toEqual({
    exitCode: 0,
    stderr: '',
    stdout: [
      'prometheus.scrape "shop_1" {',
      '\ttargets         = [{__address__ = "shop:80"}]',
      '\tforward_to      = []',
      '\tjob_name        = "shop-1"',
      '\tscrape_interval = "24h"',
      '}',
      '',
    ].join('\n'),
  });
});

test('what Alloy has nothing for is an error with its place, and nothing is written', async () => {
  const text = `rule_files: [rules.yml]\n${scrape}`;

  expect(await imported('prometheus', text)).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: 'error: <stdin>:1:13: rule_files: Alloy has nothing like it (--allow-loss leaves it out)\n',
  });
});

test('with --allow-loss it is a warning', async () => {
  const { exitCode, stderr, stdout } = await imported(
    'prometheus',
    `rule_files: [rules.yml]\n${scrape}`,
    '--allow-loss',
  );

  expect([exitCode, stderr]).toEqual([0, 'warning: <stdin>:1:13: rule_files: Alloy has nothing like it\n']);
  expect(stdout).toContain('prometheus.scrape "shop_1"');
});

test('all mistakes are told at once, and no option writes such a file', async () => {
  const text = 'globals: {}\nscrape_configs:\n  - job_name: a\n    scrape_timeout: soon\n    honor_labels: sometimes\n';

  expect(await imported('prometheus', text, '--allow-loss')).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: [
      'error: <stdin>:1:10: globals: Prometheus has no such setting\n',
      'error: <stdin>:4:21: scrape_configs[0].scrape_timeout: expected a duration such as 30s or 1d\n',
      'error: <stdin>:5:19: scrape_configs[0].honor_labels: expected true or false\n',
    ].join(''),
  });
});

test('a name that is almost one of a scrape is a mistake, not a loss', async () => {
  const text =
    'scrape_configs:\n  - job_name: a\n    scrape_intervall: 15s\n    relabel_config: []\n    kept_nowhere: 1\n';

  expect(await imported('prometheus', text)).toMatchObject({
    exitCode: 1,
    stderr: [
      'error: <stdin>:3:23: scrape_configs[0].scrape_intervall: there is no such setting: did you mean "scrape_interval"?\n',
      'error: <stdin>:4:21: scrape_configs[0].relabel_config: there is no such setting: did you mean "relabel_configs"?\n',
      'error: <stdin>:5:19: scrape_configs[0].kept_nowhere: prometheus.scrape has nothing like it (--allow-loss leaves it out)\n',
    ].join(''),
  });
});

test('broken YAML is told with its place', async () => {
  const { exitCode, stderr } = await imported('promtail', 'clients: [{ url: "http://loki" }');

  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^error: <stdin>:1:\d+: /);
});

test('a pipeline of Promtail goes to a file', async () => {
  const output = join(folder, 'alloy/config.alloy');
  const text = [
    'clients: [{ url: "http://loki:3100/loki/api/v1/push" }]',
    'scrape_configs:',
    '  - job_name: nodes',
    '    static_configs: [{ labels: { __path__: "/var/log/*.log" } }]',
    '    pipeline_stages: [{ labels: { level: } }, { drop: { source: [a, b], longer_than: 2048 } }]',
    '',
  ].join('\n');

  expect(await imported('promtail', text, '--output', output)).toEqual({ exitCode: 0, stdout: '', stderr: '' });

  const written = readFileSync(output, 'utf8');
  expect(written).toContain('stage.labels {\n\t\tvalues = {level = ""}\n\t}');
  expect(written).toMatch(/longer_than\s+= "2KiB"/);
  expect(written).toMatch(/source\s+= "a,b"/);
});

test('a stage that there is not is an error', async () => {
  const text = 'scrape_configs:\n  - job_name: a\n    pipeline_stages: [{ jsn: {} }]\n';

  expect(await imported('promtail', text)).toMatchObject({
    exitCode: 1,
    stderr: 'error: <stdin>:3:30: scrape_configs[0].pipeline_stages[0].jsn: there is no such stage\n',
  });
});

test('a member that is no mapping is an error', async () => {
  expect(await imported('promtail', 'scrape_configs: none\n')).toMatchObject({
    exitCode: 1,
    stderr: 'error: <stdin>:1:17: scrape_configs: expected a list\n',
  });
});

test('an unknown program is an error', async () => {
  expect(await imported('fluentd', '')).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('promtail') });
});
