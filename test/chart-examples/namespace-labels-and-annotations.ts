import type { Chart } from 'cdk8s';
import { AlloyStack, companions } from '../../lib';

export function make(chart: Chart): void {
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new companions.NodeExporter(chart, 'node-exporter');
  new AlloyStack(chart, 'stack', {
    cluster: 'namespace-labels-and-annotations',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
      logs: { kind: 'Loki', url: 'http://loki.loki.svc:3100/loki/api/v1/push' },
      traces: { kind: 'Tempo', endpoint: 'tempo.tempo.svc:4317', tls: false },
    },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics' },
      { kind: 'NodeExporterMetrics' },
      { kind: 'WindowsHostMetrics' },
      { kind: 'PodLogs', reading: 'files' },
      {
        kind: 'OtlpGateway',
        namespaceLabels: { team: 'example.com/team' },
        namespaceAnnotations: { product: 'example.com/product' },
        statements: {
          metric: [
            'set(datapoint.attributes["product"], resource.attributes["product"])',
            'set(datapoint.attributes["team"], resource.attributes["team"])',
          ],
        },
      },
      { kind: 'HostInfo' },
    ],
  });
}
