import type { Chart } from 'cdk8s';
import { AlloyStack, companions } from '../../lib';

export function make(chart: Chart): void {
  const namespaces = ['collectors', 'logs', 'metrics', 'o11y'];
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new companions.NodeExporter(chart, 'node-exporter');
  new AlloyStack(chart, 'stack', {
    cluster: 'meta-monitoring',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
      logs: { kind: 'Loki', url: 'http://loki.loki.svc:3100/loki/api/v1/push' },
      traces: { kind: 'Tempo', endpoint: 'tempo.tempo.svc:4317', tls: false },
    },
    pods: { namespaces },
    layout: 'oneDaemonSet',
    pipelines: [
      { kind: 'ProductMetrics', id: 'alloy', product: 'alloy' },
      { kind: 'ProductMetrics', id: 'grafana', product: 'grafana' },
      { kind: 'ProductMetrics', id: 'loki', product: 'loki' },
      { kind: 'ProductMetrics', id: 'mimir', product: 'mimir' },
      { kind: 'ClusterEvents', namespaces },
      { kind: 'KubeletMetrics', endpoints: ['cadvisor'], namespaces },
      { kind: 'KubeStateMetrics', defaultMetrics: false },
      { kind: 'NodeExporterMetrics', metricSet: 'dashboards' },
      { kind: 'PodLogs', reading: 'files' },
      { kind: 'OtlpGateway', jaeger: ['thriftHttp'] },
    ],
  });
}
