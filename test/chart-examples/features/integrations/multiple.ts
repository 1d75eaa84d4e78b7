import type { Chart } from 'cdk8s';
import { AlloyStack, pipelines, prometheus, Secret } from '../../../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'multiple-integrations',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
      logs: { kind: 'Loki', url: 'http://loki.loki.svc:3100/loki/api/v1/push' },
    },
    pipelines: [
      { kind: 'ProductMetrics', product: 'cert-manager', namespaces: ['cert-manager'] },
      {
        kind: 'ExporterMetrics',
        id: 'mysql-cluster',
        exporter: prometheus.exporter.Mysql,
        arguments: {
          dataSourceName: Secret.env('mysql-cluster', 'dsn'),
          enableCollectors: ['perf_schema.replication_group_members'],
        },
        dropMetrics: ['mysql_exporter_collector_duration_seconds', 'mysql_exporter_collector_success'],
      },
      {
        kind: 'PodLogs',
        reading: 'files',
        ...pipelines.productLogs('mysql', { labels: { 'app.kubernetes.io/component': 'mysql' } }),
      },
    ],
  });
}
