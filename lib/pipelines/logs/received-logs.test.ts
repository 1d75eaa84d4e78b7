import { components, content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { loki, otelcol } from '../../components';
import { wrongPropsOf } from '../../config';
import { needsOf } from '../../needs';
import { deliver } from '../../testing';
import { Secret } from '../../values';
import { FaroReceiver, type FaroReceiverProps } from './faro-receiver';
import { FirehoseLogs } from './firehose-logs';
import { HerokuLogs } from './heroku-logs';
import { KafkaLogs } from './kafka-logs';
import { LokiReceiver } from './loki-receiver';
import { SyslogReceiver, type SyslogReceiverProps } from './syslog-receiver';

function setUp() {
  const config = newConfig();
  return { config, forwardTo: [new loki.Echo(config, 'all').receiver] };
}

const portsOf = ({ model }: ReturnType<typeof setUp>['config']) =>
  needsOf(model, { namespace: 'monitoring' }).listeners.map(({ port, protocol }) => `${port}/${protocol}`);
const messagesOf = (config: ReturnType<typeof setUp>['config'], path: string) =>
  wrongPropsOf(config.node.findChild(path)).map(({ message }) => message);

describe('LokiReceiver', () => {
  test('takes entries as they are, with their time and tenant, and yours of labels and stages', () => {
    const { config, forwardTo } = setUp();
    new LokiReceiver(config, 'gateway', {
      forwardTo,
      staticLabels: { source: 'gateway' },
      rules: [{ sourceLabels: ['app'], targetLabel: 'service_name' }],
      stages: [{ kind: 'drop', expression: 'secret' }],
    });
    const push = (line: string) => ({
      line,
      labels: { app: 'cart' },
      timestamp: '2025-01-01T00:00:00Z',
      tenant: 'team-a',
      to: 'loki.source.api.gateway',
    });

    expect(deliver(config, [push('a'), push('a secret')]).entries).toMatchObject([
      {
        line: 'a',
        labels: { app: 'cart', service_name: 'cart', source: 'gateway' },
        timestamp: 1_735_689_600_000_000_000n,
      },
    ]);
    expect(portsOf(config)).toEqual(['3100/TCP']);
    expect(problems(config)).toEqual([]);
  });

  test('is one component without rules and stages', () => {
    const { config, forwardTo } = setUp();
    new LokiReceiver(config, 'gateway', { forwardTo, port: 3500, replaceTime: true });

    expect(components(config)).toEqual(['loki.echo "all"', 'loki.source.api "gateway"']);
    expect(content(config, 'loki.source.api', 'gateway')).toMatchObject({ use_incoming_timestamp: false });
    expect(portsOf(config)).toEqual(['3500/TCP']);
  });
});

describe('SyslogReceiver', () => {
  const make = (props: Partial<SyslogReceiverProps> = {}) => {
    const { config, forwardTo } = setUp();
    new SyslogReceiver(config, 'devices', { forwardTo, ...props });
    return config;
  };

  test('a message has host, program, facility and level', () => {
    const config = make({ listeners: [{ protocol: 'tcp', port: 1514 }] });
    const { entries } = deliver(config, {
      line: 'link down',
      syslog: { hostname: 'sw1', appName: 'ifmgr', facility: 'local0', severity: 'informational' },
    });

    expect(entries).toMatchObject([
      { labels: { job: 'syslog', host: 'sw1', service_name: 'ifmgr', facility: 'local0', level: 'info' } },
    ]);
  });

  test('comes over TCP and UDP unless told otherwise', () => {
    expect(portsOf(make())).toEqual(['1514/TCP', '1514/UDP']);
    expect(problems(make())).toEqual([]);
  });

  test.each([
    [[], 'listeners: names no port: expected some like { protocol: "udp", port: 1514 }'],
    [[{ protocol: 'http', port: 1514 }], 'listeners[0].protocol: is "http", but must be one of tcp, udp'],
    [[{ protocol: 'tcp', port: 0 }], 'listeners[0].port: is no port: 0'],
    [
      [
        { protocol: 'tcp', port: 1514 },
        { protocol: 'tcp', port: 1514 },
      ],
      'listeners[1]: listens on 1514/tcp as another does',
    ],
    [[{ protocol: 'udp', port: 1514, tls: {} }], 'listeners[0].tls: is only for TCP'],
  ])('%j is refused', (listeners, message) => {
    expect(messagesOf(make({ listeners } as never), 'SyslogReceiver.devices')).toEqual([message]);
  });
});

describe('KafkaLogs', () => {
  const password = Secret.env('kafka', 'password');

  test('signs in over TLS, and labels by topic', () => {
    const { config, forwardTo } = setUp();
    new KafkaLogs(config, 'shop', {
      forwardTo,
      brokers: ['kafka:9093'],
      topics: ['^shop-.*'],
      authentication: { kind: 'sasl', mechanism: 'SCRAM-SHA-512', username: 'alloy', password },
    });

    expect(content(config, 'loki.source.kafka', 'shop')).toMatchObject({
      group_id: 'alloy',
      use_incoming_timestamp: true,
      labels: { job: 'kafka' },
      authentication: [
        {
          type: 'sasl',
          sasl_config: [
            { mechanism: 'SCRAM-SHA-512', user: 'alloy', password: 'sys.env("KAFKA_PASSWORD")', use_tls: true },
          ],
        },
      ],
    });
    expect(content(config, 'loki.relabel', 'shop')).toMatchObject({
      rule: [{ source_labels: ['__meta_kafka_topic'], target_label: 'topic' }],
    });
    expect(problems(config)).toEqual([]);
  });

  test('with a client certificate, or without encryption', () => {
    const { config, forwardTo } = setUp();
    const props = { forwardTo, brokers: ['kafka:9093'], topics: ['a'] };
    new KafkaLogs(config, 'tls', { ...props, authentication: { kind: 'tls', tls: { caFile: '/ca.crt' } } });
    new KafkaLogs(config, 'plain', {
      ...props,
      authentication: { kind: 'sasl', mechanism: 'PLAIN', username: 'a', password, tls: false },
    });

    expect(content(config, 'loki.source.kafka', 'tls')).toMatchObject({
      authentication: [{ type: 'ssl', tls_config: [{ ca_file: '/ca.crt' }] }],
    });
    expect(config.text).toContain('use_tls   = false');
  });

  test('no brokers, no topics and a password as text are refused', () => {
    const { config, forwardTo } = setUp();
    new KafkaLogs(config, 'shop', { forwardTo, brokers: [], topics: undefined as never });

    expect(messagesOf(config, 'KafkaLogs.shop')).toEqual(['topics: is missing', 'brokers: is empty']);
    new KafkaLogs(config, 'other', {
      forwardTo,
      brokers: ['a:1'],
      topics: ['a'],
      // @ts-expect-error a string is no secret
      authentication: { kind: 'sasl', mechanism: 'PLAIN', username: 'a', password: 'hunter2' },
    });
  });
});

describe('FaroReceiver', () => {
  const make = (props: Partial<FaroReceiverProps> = {}) => {
    const { config, forwardTo } = setUp();
    new FaroReceiver(config, 'frontend', { origins: ['https://shop.example.com'], logs: forwardTo, ...props });
    return config;
  };
  const labelsOf = (line: string, props: Partial<FaroReceiverProps> = {}) =>
    deliver(make(props), { to: 'loki.process.frontend.receiver', line, labels: { job: 'faro' } }).entries[0]!;

  test('known kinds, levels and applications are labels, whatever pages send', () => {
    const line = 'kind=log level=WARN app_name=shop app_version=1.2 session_id=s1 traceID=4bf9 message=x';

    expect(labelsOf(line, { apps: ['shop', 'admin'] })).toMatchObject({
      labels: { job: 'faro', kind: 'log', level: 'warn', service_name: 'shop' },
      structuredMetadata: { app_name: 'shop', app_version: '1.2', session_id: 's1', traceID: '4bf9' },
    });
    expect(labelsOf('kind=odd level=odd app_name=evil', { apps: ['shop'] }).labels).toEqual({ job: 'faro' });
    expect(labelsOf('kind=log app_name=shop').labels).toEqual({ job: 'faro', kind: 'log' });
  });

  test('an exception is an error', () => {
    expect(labelsOf('kind=exception type=TypeError').labels).toMatchObject({ kind: 'exception', level: 'error' });
  });

  test('the port is open to the cluster, to pages of the named origins; nothing is downloaded for them', () => {
    const config = make();

    expect(portsOf(config)).toEqual(['12347/TCP']);
    expect(content(config, 'faro.receiver', 'frontend')).toMatchObject({
      server: [{ listen_address: '0.0.0.0', cors_allowed_origins: ['https://shop.example.com'] }],
      sourcemaps: [{ download: false }],
      output: [{ logs: ['loki.process.frontend.receiver'] }],
    });
    expect(problems(config)).toEqual([]);
  });

  test('traces go their own way', () => {
    const config = newConfig();
    const { input } = new otelcol.exporter.Debug(config, 'all');
    const receiver = new FaroReceiver(config, 'frontend', { origins: ['*'], traces: [input] });

    expect(receiver.process).toBeUndefined();
    expect(content(config, 'faro.receiver', 'frontend')['output']).toEqual([
      { traces: ['otelcol.exporter.debug.all.input'] },
    ]);
  });

  test.each([
    [{ origins: [] }, 'origins: names no origin'],
    [{ origins: ['shop.example.com'] }, 'origins[0]: "shop.example.com" is no origin'],
    [{ origins: ['https://shop.example.com/cart'] }, 'origins[0]: "https://shop.example.com/cart" is no origin'],
    [{ logs: undefined }, 'sends nothing on: neither `logs` nor `traces` is given'],
  ])('%j is refused', (props, message) => {
    expect(messagesOf(make(props), 'FaroReceiver.frontend')).toContainEqual(expect.stringContaining(message));
  });
});

test('HerokuLogs has a port, and labels by application', () => {
  const { config, forwardTo } = setUp();
  new HerokuLogs(config, 'heroku', { forwardTo, port: 8081 });

  expect(portsOf(config)).toEqual(['8081/TCP']);
  expect(content(config, 'loki.source.heroku', 'heroku')).toMatchObject({ labels: { job: 'heroku' } });
  expect(content(config, 'loki.relabel', 'heroku')['rule']).toHaveLength(3);
  expect(problems(config)).toEqual([]);
});

describe('FirehoseLogs', () => {
  test('has a port, a key, and labels by log group', () => {
    const { config, forwardTo } = setUp();
    new FirehoseLogs(config, 'cloudwatch', { forwardTo, accessKey: Secret.env('firehose', 'access-key') });

    expect(portsOf(config)).toEqual(['8080/TCP']);
    expect(content(config, 'loki.source.awsfirehose', 'cloudwatch')).toMatchObject({
      access_key: 'sys.env("FIREHOSE_ACCESS_KEY")',
    });
    expect(problems(config)).toEqual([]);
  });

  test('is refused without a key', () => {
    const { config, forwardTo } = setUp();
    new FirehoseLogs(config, 'cloudwatch', { forwardTo } as never);

    expect(messagesOf(config, 'FirehoseLogs.cloudwatch')).toEqual(['accessKey: is missing']);
  });
});
