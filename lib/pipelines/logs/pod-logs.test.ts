import { components, content, newConfig } from '../../../test/harness/pipelines/blocks';
import { chosen } from '../../../test/harness/pipelines/chosen-targets';
import type { Pod } from '../../../test/harness/pipelines/pods';
import { Expression, type LogsReceiver } from '../../values';
import { PodDiscovery } from '../discovery/pod-discovery';
import { LOG_LABELS } from './log-stages';
import { PodLogs } from './pod-logs';

const receiver = Expression.raw<LogsReceiver>('loki.echo.all.receiver');

function make(props: { readonly nodeLocal?: boolean } = {}) {
  const config = newConfig();
  const pods = new PodDiscovery(config, 'found', props);
  new PodLogs(config, 'pods', { forwardTo: [receiver], pods });
  return config;
}

const logsOf = (pod: Pod) => chosen(make(), 'pods', pod);

describe('which logs are read', () => {
  test('those of each container, once however many ports it has', () => {
    const targets = logsOf({
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

    expect(targets.map(({ container }) => container)).toEqual(['app', 'setup']);
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
  const process = () => content(make(), 'loki.process', 'pods');
  const stage = (name: string) => (process()[`stage.${name}`] as readonly Record<string, unknown>[])[0]!;

  test('level and trace id are read from JSON, and nothing is dropped', () => {
    expect(stage('json')).toEqual({
      expressions: {
        level: 'level || severity || lvl',
        traceID: 'traceID || traceId || trace_id || traceid',
      },
    });
    expect(Object.keys(process()).filter((name) => /drop|match|sampling|limit/.test(name))).toEqual([]);
  });

  test('the trace id and the pod are structured metadata, never labels', () => {
    expect(stage('structured_metadata')).toEqual({ values: { pod: 'pod', node: 'node', traceID: 'traceID' } });
    expect(stage('label_keep')).toEqual({ values: [...LOG_LABELS] });
    expect(LOG_LABELS).not.toContain('traceID');
    expect(LOG_LABELS).not.toContain('pod');
  });

  test('the stages that take labels away come last', () => {
    const order = Object.keys(process()).filter((name) => name.startsWith('stage.'));

    expect(order).toEqual([
      'stage.json',
      'stage.template',
      'stage.labels',
      'stage.structured_metadata',
      'stage.label_keep',
    ]);
  });

  test('the label level has six values, whatever applications write', () => {
    const template = stage('template')['template'] as string;

    const values = [...template.matchAll(/\}\}(\w+)\{\{/g)].map(([, value]) => value);
    expect(values).toEqual(['trace', 'debug', 'info', 'warn', 'error', 'fatal']);
    expect(template).toMatch(/^\{\{ with \.Value \}\}.*\{\{ end \}\}\{\{ end \}\}$/);
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
