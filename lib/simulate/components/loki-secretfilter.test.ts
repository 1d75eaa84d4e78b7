import { deliver, matchers, NotExecuted, type TestOptions } from '../../testing';
import { runTest } from '../pipeline-test/run-test';
import { readTestFile } from '../pipeline-test/test-file';

expect.extend(matchers);

const text = (args = '') => `
loki.secretfilter "secrets" {
  forward_to = [loki.process.behind.receiver]
  ${args}
}
loki.process "behind" {
  forward_to = [loki.write.default.receiver]
  stage.static_labels {
    values = {seen = "yes"}
  }
}
loki.write "default" {
  endpoint {
    url = "http://loki"
  }
}
`;
const TOKEN = 'ghp_Aa1Bb2Cc3Dd4Ee5Ff6Gg7Hh8Ii9Jj0Kk1234';
const given = (line: string) => ({ line, labels: { app: 'cart' }, to: 'loki.secretfilter.secrets' });
const linesOf = (args: string, line: string, options: TestOptions = {}) =>
  deliver(text(args), given(line), options).entries.map((entry) => entry.line);

test('a secret is taken out, and the entry goes on with all else', () => {
  expect(text())
    .toDeliver(given(`login with ${TOKEN}`))
    .withLine('login with ghp_Aa1B...')
    .withLabels({ app: 'cart', seen: 'yes' })
    .once();
});

test.each([
  ['redact_with = "***"', '***'],
  ['redact_with = "<$SECRET_NAME:$SECRET_HASH>"', '<github-pat:b92b0ad6f0b8f0d6d6b0ed3a8bf8c190f6945fdb>'],
  ['redact_percent = 100', 'REDACTED'],
  ['redact_percent = 50', 'ghp_Aa1Bb2Cc3Dd4Ee5F...'],
  ['redact_percent = 0', 'ghp_Aa1B...'],
  ['rate = 0', TOKEN],
  ['origin_label = "app"\n processing_timeout = "1s"\n drop_on_timeout = true', 'ghp_Aa1B...'],
])('%s', (args, redacted) => {
  expect(linesOf(args, `a ${TOKEN}`)).toEqual([`a ${redacted}`]);
});

test('a share of the entries is searched, evenly spaced', () => {
  const { entries } = deliver(
    text('rate = 0.5'),
    [1, 2, 3, 4].map((n) => given(`${n} ${TOKEN}`)),
  );

  expect(entries.map(({ line }) => line.includes(TOKEN))).toEqual([true, false, true, false]);
});

test('a line says which rules have found something', () => {
  const way = (args: string, line: string) => deliver(text(args), given(line)).entries[0]!.way;

  expect(way('', TOKEN)).toContain('loki.secretfilter.secrets  changed: found by github-pat\n');
  expect(way('', 'GET /')).not.toContain('found by');
});

test('what is left to chance is an error that says why', () => {
  const line = `curl -H "Authorization: Bearer ${TOKEN}" https://api.github.com`;

  expect(linesOf('redact_with = "***"', line)).toEqual(['curl -H "Authorization: Bearer ***" https://api.github.com']);
  expect(() => linesOf('redact_with = "$SECRET_NAME"', line)).toThrow(
    'config.alloy:2:1: loki.secretfilter.secrets: what becomes of a line is left to chance: Alloy applies the rules curl-auth-header, github-pat, which find overlapping secrets, in any order',
  );
});

test('rules of a file take the place of those that come with Alloy', () => {
  const rule = "[[rules]]\nid = 'own'\nregex = 'key-(\\w+)'\n";
  const args = 'gitleaks_config = "/etc/rules.toml"\n redact_with = "<$SECRET_NAME>"';
  const line = `key-abc ${TOKEN}`;
  const read = (files: Record<string, string>) => linesOf(args, line, { files });

  expect(read({ '/etc/rules.toml': rule })).toEqual([`key-<own> ${TOKEN}`]);
  expect(read({ '/etc/rules.toml': `[extend]\nuseDefault = true\n${rule}` })).toEqual(['key-<own> <github-pat>']);
  expect(
    read({
      '/etc/rules.toml': `[extend]\npath = "/etc/base.toml"\n${rule}`,
      '/etc/base.toml': "[[rules]]\nid = 'own'\nregex = 'not this'\n[[rules]]\nid = 'b'\nregex = 'gh'\n",
    }),
  ).toEqual([`key-<own> ${TOKEN.replace('gh', '<b>')}`]);
});

test.each([
  [{}, "the text of /etc/rules.toml isn't known: give it with `files`"],
  [{ '/etc/rules.toml': '[[rules]' }, /gitleaks_config \/etc\/rules\.toml: line 1, column \d+: /],
  [
    { '/etc/rules.toml': "[[rules]]\nid = 'a'\nregex = '('\n[[rules]]\nid = 'b'\n" },
    'gitleaks_config /etc/rules.toml: rules[0].regex: error parsing regexp: missing closing ): `(`; rules: the rule b has neither a regex nor a path',
  ],
])('with files %j the test fails: %s', (files: Record<string, string>, message) => {
  const run = () => linesOf('gitleaks_config = "/etc/rules.toml"', 'x', { files });

  expect(run).toThrow(NotExecuted);
  expect(run).toThrow(message);
});

test('a rate that Alloy refuses is an error', () => {
  expect(() => linesOf('rate = 1.5', 'x')).toThrow('rate: Alloy refuses it: it must be between 0 and 1');
});

test('a test that is YAML looks at lines behind it', () => {
  const yaml = `
config: |
${text().replace(/^/gm, '  ')}
inputs:
  loki:
    - components: [loki.secretfilter.secrets.receiver]
      entries: [{line: "token ${TOKEN}", labels: {app: cart}}]
assert:
  loki:
    - {type: contains, match: {line: token ghp_Aa1B...}}
    - {type: count, count: 0, match: {line: "token ${TOKEN}"}}
`;
  const [test] = readTestFile(yaml, 'x.test.yaml', () => undefined);

  expect(runTest(test!, () => undefined).failures).toEqual([]);
});
