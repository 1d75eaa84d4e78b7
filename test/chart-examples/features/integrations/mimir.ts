import type { Chart } from 'cdk8s';
import { AlloyStack, pipelines } from '../../../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'mimir',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
      logs: { kind: 'Loki', url: 'http://loki.loki.svc:3100/loki/api/v1/push' },
    },
    pipelines: [
      { kind: 'ProductMetrics', product: 'mimir' },
      { kind: 'PodLogs', reading: 'files', ...pipelines.productLogs('mimir') },
    ],
  });
}
