import type { Chart } from 'cdk8s';
import { AlloyStack, companions } from '../../lib';

export function make(chart: Chart): void {
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new companions.NodeExporter(chart, 'node-exporter');
  new AlloyStack(chart, 'stack', {
    cluster: 'metrics-tuning',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
    },
    pipelines: [
      { kind: 'PodMetrics', dropMetrics: ['go_.*'] },
      { kind: 'KubeStateMetrics', defaultMetrics: false },
      {
        kind: 'KubeletMetrics',
        keepMetrics: [
          'kubelet_node_name',
          'kubernetes_build_info',
          'container_memory_cache',
          'container_memory_rss',
          'container_memory_swap',
        ],
      },
      { kind: 'NodeExporterMetrics', metricSet: 'dashboards' },
    ],
  });
}
