import { content, newConfig, problems } from '../../test/harness/pipelines/blocks';
import { chosen } from '../../test/harness/pipelines/chosen-targets';
import { Expression, type LogsReceiver, type MetricsReceiver } from '../values';
import { LokiDestination, OtlpGateway, PodLogs, PodMetrics, PrometheusDestination, SelfMonitoring } from '.';

const metrics = Expression.raw<MetricsReceiver>('prometheus.echo.all.receiver');
const logs = Expression.raw<LogsReceiver>('loki.echo.all.receiver');

const dropGo = { sourceLabels: ['__name__'], regex: 'go_.*', action: 'drop' } as const;
const dropGoText = { source_labels: ['__name__'], regex: 'go_.*', action: 'drop' };
const toRoute = ['prometheus.relabel.pods.receiver'];

describe('rules for targets', () => {
  test('of metrics see the labels of Kubernetes, and what they set arrives', () => {
    const config = newConfig();
    new PodMetrics(config, 'pods', {
      forwardTo: [metrics],
      rules: [{ sourceLabels: ['__meta_kubernetes_pod_label_team'], targetLabel: 'team' }],
    });

    const targets = chosen(config, 'pods', {
      annotations: { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '80' },
      labels: { team: 'shop' },
    });

    expect(targets).toEqual([expect.objectContaining({ team: 'shop' })]);
  });

  test('of logs leave out what they drop', () => {
    const config = newConfig();
    new PodLogs(config, 'pods', {
      forwardTo: [logs],
      rules: [{ sourceLabels: ['namespace'], regex: 'sandbox', action: 'drop' }],
    });

    expect(chosen(config, 'pods', { namespace: 'sandbox' })).toEqual([]);
    expect(chosen(config, 'pods', { namespace: 'shop' })).not.toEqual([]);
  });
});

describe('rules for samples', () => {
  test('stand between the scrape and where the samples go', () => {
    const config = newConfig();
    const pods = new PodMetrics(config, 'pods', { forwardTo: [metrics], metricRules: [dropGo] });

    expect(content(config, 'prometheus.scrape', 'pods')).toMatchObject({ forward_to: toRoute });
    expect(content(config, 'prometheus.relabel', 'pods')).toMatchObject({
      forward_to: ['prometheus.echo.all.receiver'],
      rule: [dropGoText],
    });
    expect(pods.relabel).toBeDefined();
  });

  test('are no component where there are none', () => {
    const config = newConfig();
    const pods = new PodMetrics(config, 'pods', { forwardTo: [metrics] });

    expect(content(config, 'prometheus.scrape', 'pods')).toMatchObject({
      forward_to: ['prometheus.echo.all.receiver'],
    });
    expect(pods.relabel).toBeUndefined();
  });

  test('are taken by the monitoring of Alloy itself, too', () => {
    const config = newConfig();
    new SelfMonitoring(config, 'pods', { forwardTo: [metrics], metricRules: [dropGo] });

    expect(content(config, 'prometheus.scrape', 'pods')).toMatchObject({ forward_to: toRoute });
    expect(content(config, 'prometheus.relabel', 'pods')).toMatchObject({ rule: [dropGoText] });
  });

  test('of a destination are applied to all that it sends', () => {
    const config = newConfig();
    new PrometheusDestination(config, 'default', { rules: [dropGo] });

    expect(content(config, 'prometheus.remote_write', 'default')).toMatchObject({
      endpoint: [{ write_relabel_config: [dropGoText] }],
    });
  });
});

describe('stages', () => {
  test('of pod logs run when the line is read, and the label that they set is kept on request', () => {
    const config = newConfig();
    new PodLogs(config, 'pods', {
      forwardTo: [logs],
      stages: [
        { kind: 'regex', expression: 'team=(?P<team>\\w+)' },
        { kind: 'labels', values: { team: '' } },
      ],
      labels: ['team'],
    });

    const stages = Object.keys(content(config, 'loki.process', 'pods')).filter((name) => name.startsWith('stage.'));
    expect(stages.indexOf('stage.regex')).toBeGreaterThan(stages.indexOf('stage.json'));
    expect(stages.indexOf('stage.label_keep')).toBeGreaterThan(stages.indexOf('stage.regex'));
    expect(content(config, 'loki.process', 'pods')['stage.label_keep']).toEqual([
      { values: expect.arrayContaining(['namespace', 'team']) },
    ]);
  });

  test('of a destination are applied in front of it, and its receiver is theirs', () => {
    const config = newConfig();
    const destination = new LokiDestination(config, 'default', { stages: [{ kind: 'drop', longerThan: '8KB' }] });
    new PodLogs(config, 'pods', { forwardTo: [destination.receiver] });

    expect(content(config, 'loki.process', 'pods')).toMatchObject({ forward_to: ['loki.process.default.receiver'] });
    expect(content(config, 'loki.process', 'default')).toMatchObject({
      forward_to: ['loki.write.default.receiver'],
      'stage.drop': [{ longer_than: '8KB' }],
    });
  });
});

test('statements of a gateway run behind its own, for the signals that are received', () => {
  const config = newConfig();
  const gateway = new OtlpGateway(config, 'default', {
    logs: [new LokiDestination(config, 'default').receiver],
    cluster: 'production',
    statements: { log: ['delete_key(log.attributes, "password")'] },
  });

  expect(gateway.transform).toBeDefined();
  const statements = content(config, 'otelcol.processor.transform', 'default');
  expect(JSON.stringify(statements)).toContain('delete_key(log.attributes');
  expect(JSON.stringify(statements)).toContain('k8s.cluster.name');
  expect(problems(config)).toEqual([]);
});

test('a component inside can be fed by one beside the pipeline', () => {
  const config = newConfig();
  const gateway = new OtlpGateway(config, 'default', { logs: [logs] });
  new PodLogs(config, 'pods', { forwardTo: [gateway.process!.receiver] });

  expect(content(config, 'loki.process', 'pods')).toMatchObject({ forward_to: ['loki.process.default.receiver'] });
});
