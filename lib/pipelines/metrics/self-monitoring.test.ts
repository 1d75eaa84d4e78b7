import { components, content, newConfig } from '../../../test/harness/pipelines/blocks';
import { prometheus } from '../../components';
import { scrape } from '../../testing';
import { Expression, type MetricsReceiver } from '../../values';
import { SelfMonitoring } from './self-monitoring';

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
