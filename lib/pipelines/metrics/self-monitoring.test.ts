import { components, content, newConfig } from '../../../test/harness/pipelines/blocks';
import { Expression, type MetricsReceiver } from '../../values';
import { SelfMonitoring } from './self-monitoring';

const receiver = Expression.raw<MetricsReceiver>('prometheus.echo.all.receiver');

test('each Alloy pod scrapes itself, without sharing', () => {
  const config = newConfig();
  new SelfMonitoring(config, 'alloy', { forwardTo: [receiver] });

  expect(components(config)).toEqual([
    'prometheus.exporter.self "alloy"',
    'discovery.relabel "alloy"',
    'prometheus.scrape "alloy"',
  ]);
  expect(content(config, 'prometheus.scrape', 'alloy')).toEqual({
    targets: 'discovery.relabel.alloy.output',
    forward_to: ['prometheus.echo.all.receiver'],
  });
});

test("series carry the job of Alloy's dashboards, and which pod they are from", () => {
  const config = newConfig();
  new SelfMonitoring(config, 'alloy', { forwardTo: [receiver], scrapeInterval: '30s' });

  expect(content(config, 'discovery.relabel', 'alloy')['rule']).toEqual([
    { target_label: 'job', replacement: 'integrations/alloy' },
    { target_label: 'namespace', replacement: 'sys.env("POD_NAMESPACE")' },
    { target_label: 'pod', replacement: 'constants.hostname' },
  ]);
  expect(content(config, 'prometheus.scrape', 'alloy')['scrape_interval']).toBe('30s');
});
