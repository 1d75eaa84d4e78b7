import type { Chart } from 'cdk8s';
import { AlloyStack, pipelines, prometheus, Secret } from '../../../../lib';

export function make(chart: Chart): void {
  const database = (id: string) =>
    ({
      kind: 'ExporterMetrics',
      id,
      exporter: prometheus.exporter.Mysql,
      arguments: { dataSourceName: Secret.env(id, 'dsn') },
    }) as const;
  new AlloyStack(chart, 'stack', {
    cluster: 'mysql-integration',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
      logs: { kind: 'Loki', url: 'http://loki.loki.svc:3100/loki/api/v1/push' },
    },
    pipelines: [
      database('dev-db'),
      database('staging-db'),
      database('prod-db'),
      {
        kind: 'PodLogs',
        reading: 'files',
        ...pipelines.productLogs('mysql', { labels: { 'app.kubernetes.io/instance': 'prod-db' } }),
      },
    ],
  });
}
