import type { Chart } from 'cdk8s';
import { Alloy, Controller, destinations, prometheus, Secret } from '../../../lib';

export function make(chart: Chart): void {
  const of = (key: string) => Secret.env('timescale-db', key, { nonsensitive: true });
  const { config } = new Alloy(chart, 'alloy-metrics', { controller: Controller.statefulSet(), clustering: {} });
  const metrics = new destinations.Prometheus(config, 'metrics', {
    url: 'http://prometheus.prometheus.svc:9090/api/v1/write',
    cluster: 'timescaledb-integration',
  });
  const ofService = new prometheus.Relabel(config, 'timescale_db', {
    forwardTo: [metrics.receiver],
    rule: [{ sourceLabels: ['service_id'], regex: of('service_id'), action: 'keep' }],
  });
  new prometheus.Scrape(config, 'timescale_db', {
    targets: [{ __address__: of('url') }],
    jobName: 'integrations/timescale_db',
    scrapeInterval: '30s',
    scheme: 'https',
    basicAuth: { username: of('username'), password: Secret.env('timescale-db', 'password') },
    forwardTo: [ofService.receiver],
    clustering: { enabled: true },
  });
}
