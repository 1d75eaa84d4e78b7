import type { Chart } from 'cdk8s';
import { AlloyStack, companions } from '../../../lib';

export function make(chart: Chart): void {
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new companions.NodeExporter(chart, 'node-metric-source');
  new AlloyStack(chart, 'stack', {
    cluster: 'fullname-override-test',
    name: 'collector',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
    },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics' },
      { kind: 'NodeExporterMetrics', podLabels: { 'app.kubernetes.io/instance': 'node-metric-source' } },
      { kind: 'EnergyMetrics', podLabels: { 'app.kubernetes.io/name': 'energy-metric-source' } },
      { kind: 'CostMetrics', podLabels: { 'app.kubernetes.io/name': 'cost-metric-source' } },
      { kind: 'WindowsHostMetrics' },
    ],
  });
}
