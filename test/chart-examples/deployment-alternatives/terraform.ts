import type { Chart } from 'cdk8s';
import { AlloyStack, companions, Secret } from '../../../lib';

export function make(chart: Chart): void {
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new companions.NodeExporter(chart, 'node-exporter');
  new AlloyStack(chart, 'stack', {
    cluster: 'terraform-test',
    destinations: {
      metrics: {
        kind: 'Prometheus',
        url: 'https://prometheus.example.com/api/v1/write',
        authentication: { kind: 'basic', username: 'prometheus', password: Secret.env('prometheus', 'password') },
      },
      logs: {
        kind: 'Loki',
        url: 'https://loki.example.com/loki/api/v1/push',
        authentication: { kind: 'basic', username: 'loki', password: Secret.env('loki', 'password') },
      },
    },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics' },
      { kind: 'NodeExporterMetrics' },
      { kind: 'WindowsHostMetrics' },
      { kind: 'ClusterEvents' },
      { kind: 'PodLogs', reading: 'files' },
    ],
  });
}
