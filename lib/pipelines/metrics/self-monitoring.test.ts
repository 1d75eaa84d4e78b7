import { components, content, newConfig } from '../../../test/harness/pipelines/blocks';
import { prometheus } from '../../components';
import { deliveryFamilies } from '../../facts';
import { alertGroups } from '../../kubernetes/monitoring/alert-rules';
import { ALLOY_DASHBOARDS } from '../../kubernetes/monitoring/dashboards.gen';
import { scrape } from '../../testing';
import { Expression, type MetricsReceiver } from '../../values';
import { SelfMonitoring, type SelfMonitoringProps } from './self-monitoring';

const receiver = Expression.raw<MetricsReceiver>('prometheus.echo.all.receiver');

test('each Alloy pod scrapes itself, without sharing', () => {
  const config = newConfig();
  new SelfMonitoring(config, 'alloy', { forwardTo: [receiver] });

  expect(components(config)).toEqual([
    'prometheus.exporter.self "alloy"',
    'discovery.relabel "alloy_self"',
    'prometheus.scrape "alloy_self"',
  ]);
  expect(content(config, 'prometheus.scrape', 'alloy_self')).toEqual({
    targets: 'discovery.relabel.alloy_self.output',
    forward_to: ['prometheus.echo.all.receiver'],
  });
});

test("series carry the job of Alloy's dashboards, and which pod they are from", () => {
  const config = newConfig();
  const { receiver: all } = new prometheus.Echo(config, 'all');
  new SelfMonitoring(config, 'alloy', { forwardTo: [all], scrapeInterval: '30s' });

  const { targets } = scrape(config, [], {
    targets: {
      'prometheus.exporter.self.alloy': [{ __address__: '127.0.0.1:12345', instance: 'node-1', job: 'self' }],
    },
    env: { POD_NAMESPACE: 'monitoring-stack' },
    constants: { hostname: 'alloy-x2x8z' },
  });
  expect(targets.map(({ labels }) => labels)).toEqual([
    { job: 'integrations/alloy', namespace: 'monitoring-stack', pod: 'alloy-x2x8z', instance: 'node-1' },
  ]);
  expect(targets).toMatchObject([{ interval: 30, clustered: false }]);
});

describe('with only the metrics that are read', () => {
  /** Which of these metrics arrive. */
  function kept(names: readonly string[], props: Partial<SelfMonitoringProps> = { defaultMetrics: true }) {
    const config = newConfig();
    const { receiver: all } = new prometheus.Echo(config, 'all');
    new SelfMonitoring(config, 'alloy', { forwardTo: [all], ...props });
    const { series } = scrape(config, [], {
      targets: { 'prometheus.exporter.self.alloy': [{ __address__: '127.0.0.1:12345' }] },
      env: { POD_NAMESPACE: 'monitoring-stack' },
      constants: { hostname: 'alloy-x2x8z' },
      metrics: names.map((name) => `${name} 1`).join('\n'),
    });
    return series.map(({ name }) => name).filter((name) => names.includes(name));
  }

  /** Names of Alloy's metrics in a text of PromQL or JSON. */
  const namesIn = (text: string) => [
    ...new Set(text.match(/\b(?:alloy|cluster_node|go|loki|otelcol|process|prometheus|pyroscope)_[a-z0-9_]+\b(?=\{)/g)),
  ];

  test.each([
    ['the alerts', namesIn(JSON.stringify(alertGroups('job="integrations/alloy"')))],
    ['the dashboards', namesIn(JSON.stringify(ALLOY_DASHBOARDS))],
    ['cdk8s-alloy doctor', deliveryFamilies().flatMap(({ counters }) => counters.map(({ metric }) => metric))],
  ])('those of %s arrive', (_, names) => {
    expect(names.length).toBeGreaterThan(15);
    expect(kept([...new Set(names)])).toEqual([...new Set(names)]);
  });

  test('others arrive only when they are named', () => {
    expect(kept(['go_memstats_mspan_inuse_bytes'])).toEqual([]);
    expect(kept(['go_memstats_mspan_inuse_bytes'], {})).toHaveLength(1);
    expect(kept(['go_memstats_mspan_inuse_bytes'], { defaultMetrics: true, keepMetrics: ['go_.*'] })).toHaveLength(1);
  });
});
