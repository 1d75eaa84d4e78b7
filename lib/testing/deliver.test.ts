import { deliver } from './deliver';

const text = `
discovery.kubernetes "pods" {
  role = "pod"
}
loki.source.kubernetes "pods" {
  targets    = discovery.kubernetes.pods.targets
  forward_to = [loki.process.a.receiver]
}
loki.process "a" {
  forward_to = [loki.write.a.receiver]
  stage.multiline {
    firstline = "^-"
  }
  stage.drop {
    expression = "debug"
  }
  stage.metrics {
    metric.counter {
      name      = "lines"
      match_all = true
      action    = "inc"
    }
  }
}
loki.write "a" {
  endpoint {
    url = "http://loki"
  }
}
`;

const pod = { kind: 'Pod', metadata: { name: 'cart', namespace: 'shop' }, spec: { containers: [{ name: 'app' }] } };

test('gives entries as plain objects', () => {
  const { entries, metrics } = deliver(text, { pod, line: 'hello', timestamp: 5n });

  expect(entries).toEqual([
    {
      destination: 'loki.write.a',
      url: 'http://loki',
      labels: { job: 'loki.source.kubernetes.pods', instance: 'shop/cart:app' },
      line: 'hello',
      timestamp: 5n,
      structuredMetadata: {},
      way: expect.stringContaining('discovery.kubernetes.pods  Pod shop/cart  made'),
    },
  ]);
  expect(Object.values(metrics)).toContain(1);
});

test('lines that wait for others are there at the end', () => {
  const lines = ['- a', 'b', '- c'].map((line) => ({ pod, line }));

  expect(deliver(text, lines).entries.map(({ line }) => line)).toEqual(['- a\nb', '- c']);
});

test('says what is lost, and by which stage', () => {
  expect(deliver(text, { pod, line: 'debug' }).dropped).toMatchObject([
    { component: 'loki.process.a', what: 'stage.drop', why: 'expression = "debug"' },
  ]);
});

test('a time is a date, a text or nanoseconds', () => {
  const timesOf = (now: Date | string | bigint) =>
    deliver(text, { pod, line: 'x' }, { now }).entries.map(({ timestamp }) => timestamp);

  expect(timesOf(new Date(7))).toEqual([7_000_000n]);
  expect(timesOf('1970-01-01T00:00:01Z')).toEqual([1_000_000_000n]);
  expect(timesOf(3n)).toEqual([3n]);
});

test('a line that no source is for is an error', () => {
  expect(() => deliver(text, 'hello')).toThrow('no component takes this input');
});

test('a file that a line is of is there for patterns', () => {
  const files = `
local.file_match "a" {
  path_targets = [{__path__ = "/var/log/*.log"}]
}
loki.source.file "a" {
  targets    = local.file_match.a.targets
  forward_to = [loki.echo.a.receiver]
}
loki.echo "a" { }
`;

  expect(deliver(files, { file: '/var/log/x.log', line: 'y' }).entries).toMatchObject([
    { labels: { filename: '/var/log/x.log' } },
  ]);
});
