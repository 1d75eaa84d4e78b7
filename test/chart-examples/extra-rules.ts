import type { Chart } from 'cdk8s';
import { AlloyStack, companions, std } from '../../lib';

export function make(chart: Chart): void {
  const externalLabels = { site: 'lab2', region: std.sys.env('REGION') };
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new companions.NodeExporter(chart, 'node-exporter');
  new AlloyStack(chart, 'stack', {
    cluster: 'extra-rules',
    destinations: {
      metrics: {
        kind: 'Prometheus',
        url: 'http://prometheus.prometheus.svc:9090/api/v1/write',
        externalLabels,
        rules: [{ sourceLabels: ['__name__'], regex: 'metric_to_drop|another_metric_to_drop', action: 'drop' }],
      },
      logs: { kind: 'Loki', url: 'http://loki.loki.svc:3100/loki/api/v1/push', externalLabels },
    },
    everyCollector: {
      env: [
        { name: 'REGION', value: 'northwest' },
        { name: 'COLOR', value: 'blue' },
      ],
    },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics', namespaces: ['production'] },
      { kind: 'NodeExporterMetrics' },
      { kind: 'WindowsHostMetrics' },
      {
        kind: 'ClusterEvents',
        namespaces: ['production'],
        format: 'json',
        stages: [
          { kind: 'json', expressions: { sku: 'id', count: '' } },
          { kind: 'labels', values: { sku: '', count: '' } },
        ],
        labels: ['sku', 'count'],
      },
      {
        kind: 'PodLogs',
        reading: 'files',
        namespaces: ['production'],
        staticLabels: { color: std.sys.env('COLOR') },
        stages: [
          { kind: 'json', expressions: { sku: 'id', count: '' } },
          { kind: 'labels', values: { sku: '', count: '' } },
        ],
        labels: ['sku', 'count'],
      },
    ],
  });
}
