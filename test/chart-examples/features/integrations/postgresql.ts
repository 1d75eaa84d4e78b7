import type { Chart } from 'cdk8s';
import { AlloyStack, pipelines, prometheus, Secret } from '../../../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'postgresql',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
      logs: {
        kind: 'Loki',
        url: 'http://loki.loki.svc:3100/loki/api/v1/push',
        tenant: '1',
        authentication: { kind: 'basic', username: 'loki', password: Secret.env('loki', 'password') },
      },
    },
    pipelines: [
      {
        kind: 'ExporterMetrics',
        exporter: prometheus.exporter.Postgres,
        arguments: { dataSourceNames: [Secret.env('test-database', 'dsn')] },
        job: 'integrations/postgres_exporter',
        instance: 'test-database',
      },
      {
        kind: 'PodLogs',
        reading: 'files',
        ...pipelines.productLogs('postgresql', { labels: { 'app.kubernetes.io/instance': 'test-database' } }),
      },
    ],
  });
}
