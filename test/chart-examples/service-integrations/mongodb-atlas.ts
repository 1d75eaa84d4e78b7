import type { Chart } from 'cdk8s';
import { Alloy, Controller, destinations, discovery, prometheus, Secret, std } from '../../../lib';

export function make(chart: Chart): void {
  const of = (key: string) => Secret.env('mongodb-atlas', key, { nonsensitive: true });
  const basicAuth = { username: of('username'), password: Secret.env('mongodb-atlas', 'password') };
  const { config } = new Alloy(chart, 'alloy-metrics', { controller: Controller.statefulSet(), clustering: {} });
  const metrics = new destinations.Prometheus(config, 'metrics', {
    url: 'http://prometheus.prometheus.svc:9090/api/v1/write',
    cluster: 'mongodb-atlas-integration',
  });
  const listed = new prometheus.Relabel(config, 'mongodb_atlas', {
    forwardTo: [metrics.receiver],
    rule: [{ sourceLabels: ['__name__'], regex: 'up|scrape_samples_scraped|mongodb_.*', action: 'keep' }],
  });
  const url = 'https://cloud.mongodb.com/prometheus/v1.0/groups/%s/discovery';
  const found = new discovery.Http(config, 'mongodb_atlas', { url: std.string.format(url, of('group_id')), basicAuth });
  new prometheus.Scrape(config, 'mongodb_atlas', {
    targets: found.targets,
    jobName: 'integrations/mongodb-atlas',
    scrapeInterval: '10s',
    scheme: 'https',
    basicAuth,
    forwardTo: [listed.receiver],
    clustering: { enabled: true },
  });
}
