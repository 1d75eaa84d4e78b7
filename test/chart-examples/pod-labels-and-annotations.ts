import type { Chart } from 'cdk8s';
import { AlloyStack, companions } from '../../lib';

export function make(chart: Chart): void {
  new companions.KubeStateMetrics(chart, 'kube-state-metrics', {
    objectLabels: { pods: ['*'] },
    objectAnnotations: { pods: ['*'] },
  });
  new companions.NodeExporter(chart, 'node-exporter');
  new AlloyStack(chart, 'stack', {
    cluster: 'pod-labels-and-annotations',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
      logs: { kind: 'Loki', url: 'http://loki.loki.svc:3100/loki/api/v1/push' },
      traces: { kind: 'Tempo', endpoint: 'tempo.tempo.svc:4317', tls: false },
    },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics', keepMetrics: ['kube_pod_annotations', 'kube_pod_labels'] },
      { kind: 'NodeExporterMetrics' },
      { kind: 'WindowsHostMetrics' },
      {
        kind: 'PodLogs',
        reading: 'files',
        podLabels: { name: 'example.com/name' },
        podAnnotations: { environment: 'example.com/environment' },
      },
      { kind: 'OtlpGateway', podLabels: { app: 'app.kubernetes.io/name', component: 'app.kubernetes.io/component' } },
    ],
  });
}
