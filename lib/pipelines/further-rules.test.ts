import { content, newConfig, problems } from '../../test/harness/pipelines/blocks';
import { ON_NODE, type Pod, podObject } from '../../test/harness/pipelines/pods';
import { loki, prometheus } from '../components';
import { matchers, scrape } from '../testing';
import { Expression, type LogsReceiver, type MetricsReceiver } from '../values';
import { LokiDestination, OtlpGateway, PodLogs, PodMetrics, PrometheusDestination, SelfMonitoring } from '.';

expect.extend(matchers);

const metrics = Expression.raw<MetricsReceiver>('prometheus.echo.all.receiver');
const logs = Expression.raw<LogsReceiver>('loki.echo.all.receiver');

const dropGo = { sourceLabels: ['__name__'], regex: 'go_.*', action: 'drop' } as const;
const dropGoText = { source_labels: ['__name__'], regex: 'go_.*', action: 'drop' };
/** A pod that asks to be scraped. */
const asking = (pod: Pod = {}) =>
  podObject({ annotations: { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '80' }, ...pod });

const toRoute = ['prometheus.relabel.pods.receiver'];

describe('rules for targets', () => {
  test('of metrics see the labels of Kubernetes, and what they set arrives', () => {
    const config = newConfig();
    new prometheus.Echo(config, 'all');
    new PodMetrics(config, 'pods', {
      forwardTo: [metrics],
      rules: [{ sourceLabels: ['__meta_kubernetes_pod_label_team'], targetLabel: 'team' }],
    });

    expect(config)
      .toScrape(asking({ labels: { team: 'shop' } }))
      .withLabels({ team: 'shop' })
      .once();
  });

  test('of logs leave out what they drop', () => {
    const config = newConfig();
    new loki.Echo(config, 'all');
    new PodLogs(config, 'pods', {
      forwardTo: [logs],
      rules: [{ sourceLabels: ['namespace'], regex: 'sandbox', action: 'drop' }],
    });

    expect(config).toDrop({ pod: podObject({ namespace: 'sandbox' }), line: 'hello' }, ON_NODE);
    expect(config)
      .toDeliver({ pod: podObject({ namespace: 'shop' }), line: 'hello' }, ON_NODE)
      .once();
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
    new prometheus.Echo(config, 'all');
    const metricsOfPod = { metrics: 'go_threads 1\nrequests_total 2' };
    expect(config).toDropSeries('go_threads', asking(), metricsOfPod);
    expect(config).not.toDropSeries('requests_total', asking(), metricsOfPod);
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

    expect(content(config, 'prometheus.scrape', 'pods_self')).toMatchObject({
      forward_to: ['prometheus.relabel.pods_self.receiver'],
    });
    expect(content(config, 'prometheus.relabel', 'pods_self')).toMatchObject({ rule: [dropGoText] });
  });

  test('of a destination are applied to all that it sends', () => {
    const config = newConfig();
    const destination = new PrometheusDestination(config, 'default', { rules: [dropGo] });
    new PodMetrics(config, 'pods', { forwardTo: [destination.receiver] });

    const { series } = scrape(config, asking(), { metrics: 'go_threads 1\nrequests_total 2' });
    const names = series.map(({ name }) => name);
    expect(names).toContain('requests_total');
    expect(names).not.toContain('go_threads');
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

    new loki.Echo(config, 'all');
    expect(config)
      .toDeliver({ pod: podObject({}), line: 'x team=shop' }, ON_NODE)
      .withLabels({ namespace: 'shop', team: 'shop' });
  });

  test('of a destination are applied in front of it, and its receiver is theirs', () => {
    const config = newConfig();
    const destination = new LokiDestination(config, 'default', { stages: [{ kind: 'drop', longerThan: '8KB' }] });
    new PodLogs(config, 'pods', { forwardTo: [destination.receiver] });

    expect(content(config, 'loki.process', 'pods')).toMatchObject({
      forward_to: ['loki.process.default_write.receiver'],
    });
    const line = (length: number) => ({ pod: podObject({}), line: 'x'.repeat(length) });
    expect(config).toDeliver(line(8192), ON_NODE).at('loki.write.default');
    expect(config).toDrop(line(8193), ON_NODE);
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

  expect(content(config, 'loki.process', 'pods')).toMatchObject({ forward_to: ['loki.process.default_logs.receiver'] });
});
