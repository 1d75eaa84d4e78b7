import type { Chart } from 'cdk8s';
import { AlloyStack, companions } from '../../../lib';

export function make(chart: Chart): void {
  const digest = 'sha256:1234567890abcdef1234567890abcdef1234567890abcdef1234567890abcdef';
  new companions.KubeStateMetrics(chart, 'kube-state-metrics', {
    image: `registry.k8s.io/kube-state-metrics/kube-state-metrics@${digest}`,
  });
  new companions.NodeExporter(chart, 'node-exporter', { image: `quay.io/prometheus/node-exporter@${digest}` });
  new companions.Beyla(chart, 'beyla', { image: `docker.io/grafana/beyla@${digest}` });
  new AlloyStack(chart, 'stack', {
    cluster: 'images-by-digest',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
      logs: { kind: 'Loki', url: 'http://loki.loki.svc:3100/loki/api/v1/push' },
      traces: { kind: 'Tempo', endpoint: 'tempo.tempo.svc:4317', tls: false },
    },
    everyCollector: { image: { digest } },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics' },
      { kind: 'CostMetrics' },
      { kind: 'NodeExporterMetrics' },
      { kind: 'WindowsHostMetrics' },
      { kind: 'EnergyMetrics' },
      { kind: 'BeylaMetrics' },
      { kind: 'OtlpGateway' },
      { kind: 'TailSampling', policies: [{ name: 'always', kind: 'always_sample' }] },
    ],
  });
}
