import type { Chart } from 'cdk8s';
import { AlloyStack } from '../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'log-metrics',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
      logs: { kind: 'Loki', url: 'http://loki.loki.svc:3100/loki/api/v1/push' },
    },
    pipelines: [
      {
        kind: 'PodLogs',
        reading: 'files',
        stages: [
          {
            kind: 'metrics',
            metric: [
              {
                kind: 'counter',
                name: 'log_lines_total',
                description: 'total number of log lines',
                prefix: 'my_custom_tracking_',
                matchAll: true,
                action: 'inc',
                maxIdleDuration: '24h',
              },
            ],
          },
        ],
      },
      { kind: 'SelfMonitoring', defaultMetrics: true, keepMetrics: ['my_custom_tracking_.*'] },
    ],
  });
}
