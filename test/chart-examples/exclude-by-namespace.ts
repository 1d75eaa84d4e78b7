import type { Chart } from 'cdk8s';
import { AlloyStack, companions } from '../../lib';

export function make(chart: Chart): void {
  const excludeNamespaces = ['kube-system', 'kube-public', 'confidential'];
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new companions.NodeExporter(chart, 'node-exporter');
  new companions.Beyla(chart, 'beyla', { openPorts: '80,443,8000-8999' });
  new AlloyStack(chart, 'stack', {
    cluster: 'exclude-by-namespace',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
      logs: { kind: 'Loki', url: 'http://loki.loki.svc:3100/loki/api/v1/push' },
      traces: { kind: 'Tempo', endpoint: 'tempo.tempo.svc:4317', tls: false },
      profiles: { kind: 'Pyroscope', url: 'http://pyroscope.pyroscope.svc:4040' },
    },
    pods: { excludeNamespaces },
    pipelines: [
      { kind: 'ServiceMetrics', excludeNamespaces },
      { kind: 'PodMetrics' },
      { kind: 'OtlpGateway', excludeNamespaces },
      { kind: 'BeylaMetrics' },
      { kind: 'ClusterEvents', excludeNamespaces },
      { kind: 'KubeletMetrics', excludeNamespaces },
      { kind: 'KubeStateMetrics', excludeNamespaces },
      { kind: 'NodeExporterMetrics' },
      { kind: 'PodLogs', reading: 'files' },
      { kind: 'EbpfProfiles' },
      { kind: 'JavaProfiles' },
      { kind: 'PprofProfiles' },
      { kind: 'PrometheusOperatorObjects', excludeNamespaces },
    ],
  });
}
