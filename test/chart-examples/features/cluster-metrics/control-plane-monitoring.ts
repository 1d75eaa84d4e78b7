import type { Chart } from 'cdk8s';
import { AlloyStack, companions } from '../../../../lib';

export function make(chart: Chart): void {
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new companions.NodeExporter(chart, 'node-exporter');
  new AlloyStack(chart, 'stack', {
    cluster: 'control-plane-monitoring',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
      logs: { kind: 'Loki', url: 'http://loki.loki.svc:3100/loki/api/v1/push' },
    },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics' },
      { kind: 'NodeExporterMetrics' },
      { kind: 'WindowsHostMetrics' },
      {
        kind: 'ControlPlaneMetrics',
        components: ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'kube-proxy', 'kube-dns', 'etcd'],
      },
      { kind: 'PodLogs', reading: 'files' },
      { kind: 'ClusterEvents' },
    ],
  });
}
