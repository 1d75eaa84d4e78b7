import { type Chart, Size } from 'cdk8s';
import { AlloyStack, AlloyStorage, companions } from '../../lib';

export function make(chart: Chart): void {
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new companions.NodeExporter(chart, 'node-exporter');
  new AlloyStack(chart, 'stack', {
    cluster: 'collector-storage',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
      logs: { kind: 'Loki', url: 'http://loki.loki.svc:3100/loki/api/v1/push' },
    },
    collectors: {
      metrics: { storage: AlloyStorage.claimPerPod({ size: Size.gibibytes(5), storageClass: 'standard' }) },
    },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics' },
      { kind: 'NodeExporterMetrics' },
      { kind: 'WindowsHostMetrics' },
      { kind: 'PodLogs', reading: 'files', tailFromEnd: false },
    ],
  });
}
