import type { Chart } from 'cdk8s';
import { AlloyStack, companions } from '../../../lib';

export function make(chart: Chart): void {
  new companions.KubeStateMetrics(chart, 'kube-state-metrics', { replicas: { identical: 2 } });
  new companions.NodeExporter(chart, 'node-exporter');
  new AlloyStack(chart, 'stack', {
    cluster: 'high-availability-kube-state-metrics',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
    },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics', replicas: 'identical' },
      { kind: 'NodeExporterMetrics' },
      { kind: 'WindowsHostMetrics' },
    ],
  });
}
