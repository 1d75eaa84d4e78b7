import type { Chart } from 'cdk8s';
import { AlloyStack } from '../../../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'etcd',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
    },
    pipelines: [{ kind: 'ProductMetrics', product: 'etcd', labels: { 'app.kubernetes.io/component': 'etcd' } }],
  });
}
