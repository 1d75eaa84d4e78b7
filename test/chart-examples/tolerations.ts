import type { Chart } from 'cdk8s';
import { AlloyStack, companions } from '../../lib';

export function make(chart: Chart): void {
  const tolerations = [{ key: 'protected-node', effect: 'NoSchedule', operator: 'Exists' }];
  new companions.KubeStateMetrics(chart, 'kube-state-metrics', { tolerations });
  new companions.NodeExporter(chart, 'node-exporter');
  new companions.Beyla(chart, 'beyla');
  new AlloyStack(chart, 'stack', {
    cluster: 'tolerations',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
      logs: { kind: 'Loki', url: 'http://loki.loki.svc:3100/loki/api/v1/push' },
    },
    collectors: { metrics: { tolerations } },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics' },
      { kind: 'CostMetrics' },
      { kind: 'NodeExporterMetrics' },
      { kind: 'WindowsHostMetrics' },
      { kind: 'EnergyMetrics' },
      { kind: 'BeylaMetrics' },
      { kind: 'PodLogs', reading: 'files' },
    ],
  });
}
