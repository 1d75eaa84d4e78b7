import type { Chart } from 'cdk8s';
import { AlloyStack, companions, Secret } from '../../lib';

export function make(chart: Chart): void {
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new companions.NodeExporter(chart, 'node-exporter');
  new AlloyStack(chart, 'stack', {
    cluster: 'istio-service-mesh',
    destinations: {
      metrics: {
        kind: 'Prometheus',
        url: 'http://prometheus-server.prometheus.svc:9090/api/v1/write',
        authentication: { kind: 'basic', username: 'promuser', password: Secret.env('prometheus', 'password') },
      },
      logs: {
        kind: 'Loki',
        url: 'http://loki.loki.svc:3100/loki/api/v1/push',
        tenant: '1',
        authentication: { kind: 'basic', username: 'loki', password: Secret.env('loki', 'password') },
      },
      traces: { kind: 'Tempo', endpoint: 'tempo.tempo.svc:4317', tls: false },
    },
    collectors: { receiver: { podAnnotations: { 'sidecar.istio.io/interceptionMode': 'TPROXY' } } },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics' },
      { kind: 'NodeExporterMetrics' },
      { kind: 'WindowsHostMetrics' },
      { kind: 'ClusterEvents' },
      { kind: 'PodLogs', reading: 'files' },
      { kind: 'ProductMetrics', id: 'istiod', product: 'istiod', defaultMetrics: false },
      { kind: 'ProductMetrics', id: 'sidecars', product: 'istio-sidecar', defaultMetrics: false },
      { kind: 'OtlpGateway', to: ['metrics', 'traces'] },
      { kind: 'HostInfo' },
    ],
  });
}
