import type { Chart } from 'cdk8s';
import { AlloyStack, AlloyStorage, companions, Platform } from '../../../lib';

export function make(chart: Chart): void {
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new AlloyStack(chart, 'stack', {
    cluster: 'gke-autopilot',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
      logs: { kind: 'Loki', url: 'http://loki.loki.svc:3100/loki/api/v1/push' },
    },
    everyCollector: { platform: Platform.gkeAutopilot() },
    collectors: { node: { storage: AlloyStorage.emptyDir() } },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics' },
      { kind: 'PodLogs', reading: 'files' },
      { kind: 'ClusterEvents' },
      { kind: 'SelfMonitoring' },
    ],
  });
}
