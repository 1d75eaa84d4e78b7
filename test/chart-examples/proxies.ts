import type { Chart } from 'cdk8s';
import { AlloyStack, companions, Secret } from '../../lib';

export function make(chart: Chart): void {
  const url = 'https://myproxy.default.svc:8080';
  const tls = { insecureSkipVerify: true };
  const connectHeaders = { 'MYPROXY-HEADER': Secret.env('proxy', 'header') };
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new companions.NodeExporter(chart, 'node-exporter');
  new AlloyStack(chart, 'stack', {
    cluster: 'proxies',
    destinations: {
      metrics: {
        kind: 'Prometheus',
        url: 'http://prometheus.example.com/api/v1/write',
        proxy: { url, noProxy: 'settings.example.com', connectHeaders },
        tls,
      },
      logs: { kind: 'Loki', url: 'http://loki.example.com/loki/api/v1/push', proxy: { url }, tls },
      tempo: { kind: 'Tempo', endpoint: 'tempo.example.com:4317', tls },
      otlp: { kind: 'Otlp', protocol: 'http', endpoint: 'https://otlpgateway.example.com:4318', proxyUrl: url, tls },
      profiles: { kind: 'Pyroscope', url: 'http://pyroscope.example.com:4040', proxy: { url }, tls },
    },
    collectors: {
      receiver: {
        env: [
          { name: 'HTTPS_PROXY', value: url },
          { name: 'NO_PROXY', value: 'kubernetes.default.svc' },
        ],
      },
    },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics' },
      { kind: 'NodeExporterMetrics' },
      { kind: 'WindowsHostMetrics' },
      { kind: 'CostMetrics' },
      { kind: 'ClusterEvents' },
      { kind: 'OtlpGateway', zipkinEndpoint: '0.0.0.0:9411' },
      { kind: 'PodLogs', reading: 'files' },
      { kind: 'EbpfProfiles' },
      { kind: 'JavaProfiles' },
      { kind: 'PprofProfiles' },
    ],
  });
}
