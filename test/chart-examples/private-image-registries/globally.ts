import type { Chart } from 'cdk8s';
import { AlloyStack, companions } from '../../../lib';

export function make(chart: Chart): void {
  const registry = 'my.registry.com';
  const pull = { pullPolicy: 'Always', pullSecrets: ['my-registry-creds'] } as const;
  new companions.KubeStateMetrics(chart, 'kube-state-metrics', {
    image: `${registry}/kube-state-metrics/kube-state-metrics:v2.19.1`,
    ...pull,
  });
  new companions.NodeExporter(chart, 'node-exporter', {
    image: `${registry}/prometheus/node-exporter:v1.12.1`,
    ...pull,
  });
  new AlloyStack(chart, 'stack', {
    cluster: 'global-private-image-registries',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
      logs: { kind: 'Loki', url: 'http://loki.loki.svc:3100/loki/api/v1/push' },
      traces: { kind: 'Tempo', endpoint: 'tempo.tempo.svc:4317', tls: false },
    },
    everyCollector: { image: { registry, ...pull } },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics' },
      { kind: 'CostMetrics' },
      { kind: 'NodeExporterMetrics' },
      { kind: 'WindowsHostMetrics' },
      { kind: 'EnergyMetrics' },
      { kind: 'PodLogs', reading: 'files' },
      { kind: 'OtlpGateway' },
      { kind: 'TailSampling', policies: [{ name: 'always', kind: 'always_sample' }] },
    ],
  });
}
