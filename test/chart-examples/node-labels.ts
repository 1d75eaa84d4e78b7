import type { Chart } from 'cdk8s';
import { AlloyStack, companions, pipelines } from '../../lib';

export function make(chart: Chart): void {
  const nodeLabels = [
    'nodepool',
    'region',
    'availability_zone',
    'node_role',
    'os',
    'architecture',
    'instance_type',
  ] as const;
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new companions.NodeExporter(chart, 'node-exporter');
  new AlloyStack(chart, 'stack', {
    cluster: 'node-labels',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
      logs: { kind: 'Loki', url: 'http://loki.loki.svc:3100/loki/api/v1/push' },
    },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics' },
      { kind: 'NodeExporterMetrics', nodeLabels },
      { kind: 'PodMetrics', annotations: pipelines.scrapeAnnotations.grafana, honorLabels: true, nodeLabels },
      { kind: 'ServiceMetrics', annotations: pipelines.scrapeAnnotations.grafana, honorLabels: true },
      { kind: 'PodLogs', reading: 'files', nodeLabels },
    ],
  });
}
