import type { Chart } from 'cdk8s';
import { AlloyStack, companions, Platform } from '../../../lib';

export function make(chart: Chart): void {
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new AlloyStack(chart, 'stack', {
    cluster: 'eks-fargate',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
      logs: { kind: 'Loki', url: 'http://loki.loki.svc:3100/loki/api/v1/push' },
    },
    everyCollector: { platform: Platform.eksFargate() },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics' },
      { kind: 'PodLogs', on: 'metrics' },
      { kind: 'ClusterEvents' },
    ],
  });
}
