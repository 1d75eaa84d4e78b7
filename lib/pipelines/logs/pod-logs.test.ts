import { components, content, newConfig } from '../../../test/harness/pipelines/blocks';
import { type Pod, podObject } from '../../../test/harness/pipelines/pods';
import { loki } from '../../components';
import { deliver, matchers } from '../../testing';
import { Expression, type LogsReceiver } from '../../values';
import { PodDiscovery } from '../discovery/pod-discovery';
import { LOG_LABELS } from './log-stages';
import { PodLogs } from './pod-logs';

const receiver = Expression.raw<LogsReceiver>('loki.echo.all.receiver');

expect.extend(matchers);

function make(props: { readonly nodeLocal?: boolean } = {}) {
  const config = newConfig();
  const { receiver: all } = new loki.Echo(config, 'all');
  const pods = new PodDiscovery(config, 'found', props);
  new PodLogs(config, 'pods', { forwardTo: [all], pods });
  return config;
}

/** The entries that arrive of a line that each container of a pod writes. */
const logsOf = (pod: Pod, line = 'hello') => deliver(make(), { pod: podObject(pod), line }).entries;

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
    const clustering = (props: { readonly nodeLocal?: boolean }) =>
      content(make(props), 'loki.source.kubernetes', 'pods')['clustering'];

    expect(clustering({})).toEqual([{ enabled: true }]);
    expect(clustering({ nodeLocal: true })).toEqual([{ enabled: false }]);
  });
});

describe('what becomes of a line', () => {
  const pod = podObject({ labels: { 'app.kubernetes.io/name': 'cart' } });
  const json = (fields: object) => ({ pod, line: JSON.stringify(fields) });

  test('it has few labels; pod and node are structured metadata', () => {
    expect(logsOf({ labels: { 'app.kubernetes.io/name': 'cart' } })).toEqual([
      {
        destination: 'loki.echo.all',
        labels: { namespace: 'shop', container: 'app', job: 'shop/cart', service_name: 'cart' },
        structuredMetadata: { pod: 'cart-7d4b9c6f5-x2x8z', node: 'node-1' },
        line: 'hello',
        timestamp: 1_735_689_600_000_000_000n,
        way: expect.any(String),
      },
    ]);
  });

  test.each(['level', 'severity', 'lvl'])('the label level is read from the field %s of JSON', (name) => {
    expect(make())
      .toDeliver(json({ [name]: 'warn' }))
      .withLabels({ level: 'warn' });
  });

  test.each(['traceID', 'traceId', 'trace_id', 'traceid'])('the trace id in %s is structured metadata', (name) => {
    expect(make())
      .toDeliver(json({ [name]: '4bf9' }))
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
        .toDeliver(json({ level: spelling }))
        .withLabels({ level });
  });

  test.each(['verbose', '', '35', 'error!'])('the level %j makes no stream of its own', (level) => {
    expect(make()).toDeliver(json({ level })).withLabels({ level: undefined });
  });

  test.each(['not JSON', '{"level":', '[1]', '"text"', ''])('the line %j arrives as it is', (line) => {
    expect(make()).toDeliver({ pod, line }).withLine(line).withLabels({ level: undefined, namespace: 'shop' }).once();
  });

  test('a line of JSON arrives whole', () => {
    const { line } = json({ level: 'error', msg: 'x', deep: { a: [1] } });

    expect(make()).toDeliver({ pod, line }).withLine(line).once();
  });

  test('no label is added unless it is asked for', () => {
    expect(LOG_LABELS).toEqual(['namespace', 'container', 'job', 'service_name', 'level']);
  });
});

test('pods are found by the pipeline itself unless given', () => {
  const config = newConfig();
  new PodLogs(config, 'pods', { forwardTo: [receiver] });

  expect(components(config)).toEqual([
    'discovery.kubernetes "pods_pods"',
    'discovery.relabel "pods"',
    'loki.process "pods"',
    'loki.source.kubernetes "pods"',
  ]);
  expect(content(config, 'loki.source.kubernetes', 'pods')['forward_to']).toEqual(['loki.process.pods.receiver']);
});
