import type { Chart } from 'cdk8s';
import { AlloyStack, companions } from '../../../../lib';

export function make(chart: Chart): void {
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new AlloyStack(chart, 'stack', {
    cluster: 'cost-metrics',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
    },
    pipelines: [{ kind: 'KubeletMetrics' }, { kind: 'KubeStateMetrics' }, { kind: 'CostMetrics' }],
  });
}
