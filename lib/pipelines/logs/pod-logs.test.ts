import { components, content, newConfig } from '../../../test/harness/pipelines/blocks';
import { ON_NODE, type Pod, podObject } from '../../../test/harness/pipelines/pods';
import { loki } from '../../components';
import { wrongPropsOf } from '../../config';
import { deliver, matchers } from '../../testing';
import { Expression, type LogsReceiver } from '../../values';
import { PodDiscovery } from '../discovery/pod-discovery';
import { LOG_LABELS } from './log-stages';
import { PodLogs, type PodLogsProps } from './pod-logs';

const receiver = Expression.raw<LogsReceiver>('loki.echo.all.receiver');

expect.extend(matchers);

function make({ nodeLocal, ...props }: { readonly nodeLocal?: boolean } & Partial<PodLogsProps> = {}) {
  const config = newConfig();
  const { receiver: all } = new loki.Echo(config, 'all');
  const pods = new PodDiscovery(config, 'found', nodeLocal === undefined ? {} : { nodeLocal });
  new PodLogs(config, 'pods', { forwardTo: [all], pods, ...props });
  return config;
}

/** The entries that arrive of a line that each container of a pod writes. */
const logsOf = (pod: Pod, props: Parameters<typeof make>[0] = {}) =>
  deliver(make(props), { pod: podObject(pod), line: 'hello' }, ON_NODE).entries;

/** What is wrong with the prop. */
const wrongReading = (props: Parameters<typeof make>[0]) =>
  wrongPropsOf(make(props).node.findChild('PodLogs.pods')).map(({ message }) => message);

describe('which logs are read', () => {
  test('those of each container, once however many ports it has', () => {
    const entries = logsOf({
      containers: [
        {
          name: 'app',
          ports: [
            { name: 'http', number: 8080 },
            { name: 'admin', number: 8081 },
          ],
        },
        { name: 'setup', init: true },
      ],
    });

    expect(entries.map(({ labels }) => labels['container'])).toEqual(['app', 'setup']);
  });

  test.each(['Running', 'Succeeded', 'Failed'] as const)('those of pods that are %s', (phase) => {
    expect(logsOf({ phase })).toHaveLength(1);
  });

  test.each(['Pending', 'Unknown'] as const)('not those of pods that are %s', (phase) => {
    expect(logsOf({ phase })).toEqual([]);
  });

  test.each(['false', 'no', 'skip'])('not those of pods that opt out by %s', (value) => {
    expect(logsOf({ annotations: { 'logs.grafana.com/pods.enabled': value } })).toEqual([]);
  });

  test('those of pods that opt in', () => {
    expect(logsOf({ annotations: { 'logs.grafana.com/pods.enabled': 'true' } })).toHaveLength(1);
  });

  test('once however many Alloy pods run', () => {
    const clustering = (props: Parameters<typeof make>[0]) =>
      content(make(props), 'loki.source.kubernetes', 'pods')['clustering'];

    expect(clustering({ reading: 'clustered' })).toEqual([{ enabled: true }]);
    expect(clustering({})).toEqual([{ enabled: false }]);
    expect(clustering({ nodeLocal: true })).toEqual([{ enabled: false }]);
  });

  test('those of its own node; those of all nodes, if the cluster shares them', () => {
    expect(logsOf({ node: 'node-1' })).toHaveLength(1);
    expect(logsOf({ node: 'node-10' })).toEqual([]);
    expect(logsOf({ node: 'node-10' }, { reading: 'clustered' })).toHaveLength(1);
  });

  test('a discovery of the own node needs no further rule, and can not be shared', () => {
    const rules = JSON.stringify(content(make({ nodeLocal: true }), 'discovery.relabel', 'pods_logs')['rule']);

    expect(rules).not.toContain('NODE_NAME');
    expect(wrongReading({ nodeLocal: true, reading: 'clustered' })).toEqual([
      expect.stringContaining('reading: is "clustered", but `pods` finds only those of the own node'),
    ]);
  });

  test('another way of reading is refused with those that there are', () => {
    expect(wrongReading({ reading: 'shared' as never })).toEqual([
      'reading: is "shared", but must be one of ownNode, clustered, files',
    ]);
  });
});

describe('from files of the node', () => {
  const config = make({ reading: 'files' });
  const written = (directory: string, pod: Pod) =>
    deliver(
      config,
      { file: `/var/log/pods/${directory}/app/0.log`, line: '2025-01-01T00:00:00.5Z stdout F {"level":"info"}' },
      { ...ON_NODE, objects: [podObject(pod)] },
    ).entries;

  test('lines come from the directory that the kubelet gives the container, without what the runtime puts before them', () => {
    expect(written('shop_cart-7d4b9c6f5-x2x8z_0b5c', { uid: '0b5c' })).toEqual([
      expect.objectContaining({
        line: '{"level":"info"}',
        timestamp: 1_735_689_600_500_000_000n,
        labels: expect.objectContaining({ namespace: 'shop', container: 'app', level: 'info' }),
      }),
    ]);
  });

  test('that of a static pod is named after its manifest', () => {
    const annotations = { 'kubernetes.io/config.hash': 'd41d' };

    expect(written('shop_cart-7d4b9c6f5-x2x8z_d41d', { uid: '0b5c', annotations })).toHaveLength(1);
  });

  test('not those of other nodes', () => {
    expect(() => written('shop_cart-7d4b9c6f5-x2x8z_0b5c', { uid: '0b5c', node: 'node-2' })).toThrow();
  });

  test('patterns become files', () => {
    expect(components(config).slice(2)).toEqual([
      'discovery.relabel "pods_logs"',
      'loki.process "pods"',
      'local.file_match "pods"',
      'loki.source.file "pods"',
    ]);
  });
});

describe('what is too old for Loki', () => {
  const now = '2025-06-01T12:00:00Z';
  const at = (timestamp: string, props: Parameters<typeof make>[0] = {}) =>
    deliver(make(props), { pod: podObject({}), line: 'x', timestamp }, { ...ON_NODE, now }).entries;

  test('is dropped, from 50 minutes on', () => {
    expect(at('2025-06-01T11:09:59Z')).toEqual([]);
    expect(at('2025-06-01T11:10:01Z')).toHaveLength(1);
  });

  test('has an age that can be set', () => {
    expect(at('2025-06-01T06:01:00Z', { dropOlderThan: '6h' })).toHaveLength(1);
    expect(at('2025-06-01T05:59:00Z', { dropOlderThan: '6h' })).toEqual([]);
  });

  test('is sent on request', () => {
    expect(at('2020-01-01T00:00:00Z', { dropOlderThan: false })).toHaveLength(1);
  });

  test('is dropped before anything else, and counted by a reason that verify knows', () => {
    const process = content(make(), 'loki.process', 'pods');

    expect(process['stage.drop']).toEqual([{ older_than: '50m', drop_counter_reason: 'too_old' }]);
    expect(Object.keys(process)[1]).toBe('stage.drop');
  });
});

describe('what becomes of a line', () => {
  const pod = podObject({ labels: { 'app.kubernetes.io/name': 'cart' } });
  const json = (fields: object) => ({ pod, line: JSON.stringify(fields) });

  test('it has few labels; pod and node are structured metadata', () => {
    expect(logsOf({ uid: '6f0c', labels: { 'app.kubernetes.io/name': 'cart' } })).toEqual([
      {
        destination: 'loki.echo.all',
        labels: { namespace: 'shop', container: 'app', job: 'shop/cart', service_name: 'cart' },
        structuredMetadata: { pod: 'cart-7d4b9c6f5-x2x8z', node: 'node-1', service_instance_id: '6f0c' },
        line: 'hello',
        timestamp: 1_735_689_600_000_000_000n,
        way: expect.any(String),
      },
    ]);
  });

  test.each(['level', 'severity', 'lvl'])('the label level is read from the field %s of JSON', (name) => {
    expect(make())
      .toDeliver(json({ [name]: 'warn' }), ON_NODE)
      .withLabels({ level: 'warn' });
  });

  test.each(['traceID', 'traceId', 'trace_id', 'traceid'])('the trace id in %s is structured metadata', (name) => {
    expect(make())
      .toDeliver(json({ [name]: '4bf9' }), ON_NODE)
      .withMetadata({ traceID: '4bf9' })
      .withLabels({ traceID: undefined, [name]: undefined });
  });

  test.each([
    ['trace', ['trace', 'TRACE', 10]],
    ['debug', ['debug', 'Debug', 20]],
    ['info', ['info', 'INFO', 'Information', 'informational', 'notice', 30]],
    ['warn', ['warn', 'WARNING', 40]],
    ['error', ['error', 'err', 'ERROR', 50]],
    ['fatal', ['fatal', 'critical', 'CRIT', 'panic', 'alert', 'emergency', 60]],
  ])('the level is %s for %j', (level, spellings) => {
    for (const spelling of spellings)
      expect(make())
        .toDeliver(json({ level: spelling }), ON_NODE)
        .withLabels({ level });
  });

  test.each(['verbose', '', '35', 'error!'])('the level %j makes no stream of its own', (level) => {
    expect(make()).toDeliver(json({ level }), ON_NODE).withLabels({ level: undefined });
  });

  test.each(['not JSON', '{"level":', '[1]', '"text"', ''])('the line %j arrives as it is', (line) => {
    expect(make())
      .toDeliver({ pod, line }, ON_NODE)
      .withLine(line)
      .withLabels({ level: undefined, namespace: 'shop' })
      .once();
  });

  test.each(['\n', '\r\n'])('the end of the line, %j, is no part of it', (end) => {
    expect(make())
      .toDeliver({ pod, line: `  a\n  b${end}` }, ON_NODE)
      .withLine('  a\n  b')
      .once();
  });

  test('a line of JSON arrives whole', () => {
    const { line } = json({ level: 'error', msg: 'x', deep: { a: [1] } });

    expect(make()).toDeliver({ pod, line }, ON_NODE).withLine(line).once();
  });

  test('no label is added unless it is asked for', () => {
    expect(LOG_LABELS).toEqual(['namespace', 'container', 'job', 'service_name', 'level']);
  });
});

test('pods are found by the pipeline itself unless given', () => {
  const config = newConfig();
  new PodLogs(config, 'pods', { forwardTo: [receiver] });

  expect(components(config)).toEqual([
    'discovery.kubernetes "pods_logs_pods"',
    'discovery.relabel "pods_logs"',
    'loki.process "pods"',
    'loki.source.kubernetes "pods"',
  ]);
  expect(content(config, 'loki.source.kubernetes', 'pods')['forward_to']).toEqual(['loki.process.pods.receiver']);
});
