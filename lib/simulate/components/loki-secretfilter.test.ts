import { deliver, matchers, NotExecuted } from '../../testing';
import { runTest } from '../pipeline-test/run-test';
import { readTestFile } from '../pipeline-test/test-file';

expect.extend(matchers);

const text = (filter = '', behind = 'loki.relabel.behind') => `
loki.secretfilter "secrets" {
  forward_to = [${behind}.receiver]
  ${filter}
}
loki.relabel "behind" {
  forward_to = [loki.enrich.behind.receiver]
  rule {
    target_label = "seen"
    replacement  = "yes"
  }
}
loki.enrich "behind" {
  targets            = [{app = "cart", team = "shop"}]
  target_match_label = "app"
  forward_to         = [loki.write.default.receiver, loki.echo.default.receiver]
}
loki.process "reading" {
  forward_to = [loki.echo.default.receiver]
  stage.drop {
    expression = "x"
  }
}
loki.write "default" {
  endpoint {
    url = "http://loki"
  }
}
loki.echo "default" { }
`;
const line = { line: 'token=abc', labels: { app: 'cart' }, to: 'loki.secretfilter.secrets' };
const place = "config.alloy:2:1: loki.secretfilter.secrets: what it leaves of a line isn't known here";

test('all but the line is known behind it', () => {
  for (const destination of ['loki.write.default', 'loki.echo.default']) {
    expect(text())
      .toDeliver(line)
      .withLabels({ app: 'cart', seen: 'yes', team: 'shop' })
      .withTimestamp(1_735_689_600_000_000_000n)
      .at(destination)
      .once();
  }
});

test('to look at the line is an error that says where it got lost', () => {
  const [entry] = deliver(text(), line).entries;

  expect(() => entry!.line).toThrow(NotExecuted);
  expect(() => expect(text()).toDeliver(line).withLine('token=abc')).toThrow(place);
  expect(entry!.way).toContain(
    'loki.secretfilter.secrets  changed: which secrets are in the line is not known here\n    - line = "token=abc"\n',
  );
});

test('what reads lines is not executed behind it', () => {
  expect(() => deliver(text('', 'loki.process.reading'), line)).toThrow(place);
});

test('with a rate of 0 it takes no line', () => {
  expect(text('rate = 0')).toDeliver(line).withLine('token=abc');
});

test('a test that is YAML counts entries, and fails where it looks at their lines', () => {
  const yaml = `
config: |
${text().replace(/^/gm, '  ')}
inputs:
  loki:
    - components: [loki.secretfilter.secrets.receiver]
      entries: [{line: token=abc, labels: {app: cart}}]
assert:
  loki:
    - {type: count, count: 1, match: {destination: loki.write.default, labels: {mode: partial, values: {team: shop}}}}
`;
  const result = (more: string) => {
    const [test] = readTestFile(`${yaml}${more}`, 'x.test.yaml', () => undefined);
    return runTest(test!, () => undefined);
  };

  expect(result('').failures).toEqual([]);
  expect(result('    - {type: count, count: 3}\n').details).toContain(' line unknown timestamp = ');
  const looking = result('    - {type: contains, match: {line: token=abc}}\n    - {type: count, count: 3}\n');
  expect(looking.failures).toEqual([
    expect.stringContaining('loki.secretfilter.secrets: what it leaves of a line'),
    'loki.count: want 3, got 2',
  ]);
  expect(looking.details).toContain('loki entries (2):');
});
