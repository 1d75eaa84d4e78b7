import { arrivedEntries, simulated } from '../../../test/harness/simulated';
import type { LogInput } from '../logs/log-input';
import type { World } from '../world';

const entries = (source: string, world: World, ...inputs: readonly LogInput[]) =>
  arrivedEntries(simulated(`loki.echo "all" { }\n${source}`, world, ...inputs)).map(
    ({ destination: _, ...entry }) => entry,
  );

const timestamps = (source: string, world: World, input: LogInput) =>
  simulated(`loki.echo "all" { }\n${source}`, world, input).arrivals.map(({ step }) => step.after.timestamp);

const forward = 'forward_to = [loki.echo.all.receiver]';

describe('loki.source.kubernetes', () => {
  const pod = {
    kind: 'Pod',
    metadata: { name: 'cart', namespace: 'shop' },
    spec: { containers: [{ name: 'app', ports: [{ containerPort: 1 }, { containerPort: 2 }] }, { name: 'proxy' }] },
  };
  const source = `discovery.kubernetes "pods" {\n role = "pod"\n}\nloki.source.kubernetes "pods" {\n targets = discovery.kubernetes.pods.targets\n ${forward}\n}\n`;

  test('reads the line of a container once, whatever its ports', () => {
    expect(entries(source, { objects: [pod] }, { pod: 'cart', container: 'app', line: 'x' })).toEqual([
      { labels: { job: 'loki.source.kubernetes.pods', instance: 'shop/cart:app' }, line: 'x' },
    ]);
  });

  test('reads a line of each container where none is named', () => {
    const all = entries(source, { objects: [pod] }, { pod: 'shop/cart', line: 'x' });

    expect(all.map(({ labels }) => labels['instance'])).toEqual(['shop/cart:app', 'shop/cart:proxy']);
  });

  test('reads nothing of other pods', () => {
    expect(entries(source, { objects: [pod] }, { pod: 'other/cart', line: 'x' })).toEqual([]);
  });

  test('skips a target that does not say which container it is', () => {
    const text = `loki.echo "all" { }\nloki.source.kubernetes "pods" {\n targets = [{__pod_namespace__ = "a", __pod_name__ = "b"}]\n ${forward}\n}\n`;

    expect(simulated(text).losses).toMatchObject([{ why: 'no label says what its container is' }]);
  });
});

describe('loki.source.api', () => {
  const source = (more = '') =>
    `loki.source.api "a" {\n http { }\n ${forward}\n labels = {source = "api"}\n ${more}\n}\n`;
  const input = { line: 'x', labels: { app: 'a', __hidden: '1' } };

  test('adds its labels, and drops those that begin with __', () => {
    expect(entries(source(), {}, input)).toEqual([{ labels: { app: 'a', source: 'api' }, line: 'x' }]);
  });

  test('keeps the tenant', () => {
    expect(entries(source(), {}, { ...input, tenant: 't' })).toMatchObject([{ tenant: 't' }]);
  });

  test('keeps the time only on request', () => {
    const timed = { ...input, timestamp: '2024-01-01T00:00:00.5Z' };

    expect(timestamps(source(), { now: 7n }, timed)).toEqual([7n]);
    expect(timestamps(source('use_incoming_timestamp = true'), { now: 7n }, timed)).toEqual([
      1_704_067_200_500_000_000n,
    ]);
  });

  test('relabels with the labels that begin with __', () => {
    const rules = `loki.relabel "r" {\n forward_to = []\n rule {\n source_labels = ["__hidden"]\n target_label = "seen"\n }\n}\n`;

    expect(entries(rules + source('relabel_rules = loki.relabel.r.rules'), {}, input)).toMatchObject([
      { labels: { seen: '1' } },
    ]);
  });

  test('leaves out an entry that has no labels', () => {
    const { arrivals, losses } = simulated(
      `loki.echo "all" { }\nloki.source.api "a" {\n http { }\n ${forward}\n}\n`,
      {},
      { line: 'x' },
    );

    expect(arrivals).toEqual([]);
    expect(losses).toMatchObject([{ why: 'no label is left' }]);
  });
});

describe('loki.source.file', () => {
  const source = (more = '') =>
    `loki.source.file "a" {\n targets = [{__path__ = "/a.log", app = "a", __x = "1"}]\n ${forward}\n ${more}\n}\n`;

  test('reads the lines of files', () => {
    expect(entries(source(), { files: { '/a.log': 'one\ntwo\r\n' } })).toEqual([
      { labels: { app: 'a', filename: '/a.log' }, line: 'one' },
      { labels: { app: 'a', filename: '/a.log' }, line: 'two' },
    ]);
  });

  test('from its end reads only what is new', () => {
    const all = entries(
      source('tail_from_end = true'),
      { files: { '/a.log': 'old' } },
      { file: '/a.log', line: 'new' },
    );

    expect(all.map(({ line }) => line)).toEqual(['new']);
  });

  test('reads the files that a pattern means', () => {
    const text = `local.file_match "m" {\n path_targets = [{__path__ = "/var/log/**/*.log", __path_exclude__ = "/var/log/b/*"}]\n}\n${source().replace('[{__path__ = "/a.log", app = "a", __x = "1"}]', 'local.file_match.m.targets')}`;
    const files = { '/var/log/a/1.log': 'a', '/var/log/b/2.log': 'b', '/var/log/3.log': 'c', '/var/log/4.txt': 'd' };

    expect(entries(text, { files }).map(({ labels }) => labels['filename'])).toEqual([
      '/var/log/3.log',
      '/var/log/a/1.log',
    ]);
  });

  test('compressed files are not executed', () => {
    const text = `loki.echo "all" { }\n${source('decompression {\n enabled = true\n format = "gz"\n }')}`;

    expect(simulated(text).gaps[0]?.message).toContain("the argument decompression isn't executed here");
  });
});

describe('loki.source.syslog', () => {
  const rules = `loki.relabel "r" {\n forward_to = []\n rule {\n regex = "__syslog_(.+)"\n action = "labelmap"\n }\n}\n`;
  const source = (more = '') =>
    `${rules}loki.source.syslog "a" {\n listener {\n address = ":514"\n labels = {src = "net"}\n ${more}\n }\n ${forward}\n relabel_rules = loki.relabel.r.rules\n}\n`;
  const message = {
    line: 'x',
    syslog: {
      severity: 'error',
      facility: 'daemon',
      hostname: 'h',
      appName: 'a',
      structuredData: { 'ex@1': { k: 'v' } },
      ip: '1.2.3.4',
    },
  };

  test('shows a message to its rules', () => {
    expect(entries(source(), {}, message)).toEqual([
      {
        labels: {
          src: 'net',
          connection_ip_address: '1.2.3.4',
          message_severity: 'error',
          message_facility: 'daemon',
          message_hostname: 'h',
          message_app_name: 'a',
        },
        line: 'x',
      },
    ]);
  });

  test('shows structured data only on request', () => {
    expect(entries(source('label_structured_data = true'), {}, message)).toMatchObject([
      { labels: { message_sd_ex_1_k: 'v' } },
    ]);
  });

  test('without rules nothing but the labels of the listener is left', () => {
    expect(entries(source().replace('relabel_rules = loki.relabel.r.rules', ''), {}, message)).toEqual([
      { labels: { src: 'net' }, line: 'x' },
    ]);
  });

  test('drops an empty message unless it is allowed', () => {
    const empty = { ...message, line: '' };

    expect(entries(source(), {}, empty)).toEqual([]);
    expect(entries(source('rfc5424_allow_empty_msg = true'), {}, empty)).toHaveLength(1);
  });
});

describe('loki.source.journal', () => {
  const source = (more = '') => `loki.source.journal "a" {\n ${forward}\n ${more}\n}\n`;
  const journal = { MESSAGE: 'hello', PRIORITY: '4', _SYSTEMD_UNIT: 'ssh.service' };

  test('reads the message', () => {
    expect(entries(source(), {}, { journal })).toEqual([{ labels: { job: 'loki.source.journal.a' }, line: 'hello' }]);
  });

  test('shows the fields to its rules', () => {
    const rules = `loki.relabel "r" {\n forward_to = []\n rule {\n source_labels = ["__journal__systemd_unit", "__journal_priority_keyword"]\n target_label = "unit"\n }\n}\n`;

    expect(entries(rules + source('relabel_rules = loki.relabel.r.rules'), {}, { journal })).toMatchObject([
      { labels: { unit: 'ssh.service;warning' } },
    ]);
  });

  test('as JSON all fields are the line', () => {
    expect(entries(source('format_as_json = true'), {}, { journal })[0]?.line).toBe(
      '{"MESSAGE":"hello","PRIORITY":"4","_SYSTEMD_UNIT":"ssh.service"}',
    );
  });

  test('an entry without a message is dropped', () => {
    expect(entries(source(), {}, { journal: { PRIORITY: '1' } })).toEqual([]);
  });
});

describe('loki.source.kubernetes_events', () => {
  const source = (more = '') => `loki.source.kubernetes_events "a" {\n ${forward}\n ${more}\n}\n`;
  const event = {
    metadata: { namespace: 'shop' },
    involvedObject: { kind: 'Pod', name: 'cart', namespace: 'shop' },
    reason: 'BackOff',
    type: 'Warning',
    count: 3,
    message: 'say "no"',
    lastTimestamp: '2024-01-01T00:00:00Z',
  };

  test('makes a line of an event', () => {
    expect(entries(source(), {}, { event })).toEqual([
      {
        labels: {
          namespace: 'shop',
          job: 'loki.source.kubernetes_events',
          instance: 'loki.source.kubernetes_events.a',
        },
        line: 'name=cart kind=Pod reason=BackOff type=Warning count=3 msg="say \\"no\\"" ',
      },
    ]);
    expect(timestamps(source(), {}, { event })).toEqual([1_704_067_200_000_000_000n]);
  });

  test('or JSON', () => {
    expect(entries(source('log_format = "json"\n job_name = "j"'), {}, { event })).toMatchObject([
      {
        labels: { job: 'j' },
        line: '{"count":3,"kind":"Pod","msg":"say \\"no\\"","name":"cart","reason":"BackOff","type":"Warning"}',
      },
    ]);
  });

  test('of other namespaces, and of nothing, are dropped', () => {
    expect(entries(source('namespaces = ["other"]'), {}, { event })).toEqual([]);
    expect(entries(source(), {}, { event: { ...event, involvedObject: {} } })).toEqual([]);
  });
});
