import type { Chart } from 'cdk8s';
import { AlloyStack, companions, pipelines, Secret } from '../../lib';

export function make(chart: Chart): void {
  const namespaces = ['alpha', 'bravo', 'delta'];
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new companions.NodeExporter(chart, 'node-exporter');
  new AlloyStack(chart, 'stack', {
    cluster: 'include-by-namespace-test',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus-server.prometheus.svc:9090/api/v1/write' },
      logs: {
        kind: 'Loki',
        url: 'http://loki.loki.svc:3100/loki/api/v1/push',
        tenant: '1',
        authentication: { kind: 'basic', username: 'loki', password: Secret.env('loki', 'password') },
      },
      traces: { kind: 'Otlp', protocol: 'http', endpoint: 'http://tempo.tempo.svc:443/otlp', signals: ['traces'] },
      profiles: { kind: 'Pyroscope', url: 'http://pyroscope.pyroscope.svc:4040' },
    },
    pods: { namespaces },
    pipelines: [
      { kind: 'PodMetrics', annotations: pipelines.scrapeAnnotations.grafana, honorLabels: true },
      { kind: 'ServiceMetrics', annotations: pipelines.scrapeAnnotations.grafana, honorLabels: true, namespaces },
      { kind: 'OtlpGateway', namespaces },
      { kind: 'Beyla', namespaces },
      { kind: 'ClusterEvents', namespaces },
      { kind: 'KubeletMetrics', namespaces },
      { kind: 'KubeStateMetrics', namespaces },
      { kind: 'NodeExporterMetrics' },
      { kind: 'WindowsHostMetrics' },
      { kind: 'PodLogs', reading: 'files' },
      { kind: 'EbpfProfiles' },
      { kind: 'JavaProfiles' },
      { kind: 'PprofProfiles' },
      {
        kind: 'PrometheusOperatorObjects',
        podMonitors: { namespaces },
        serviceMonitors: { namespaces },
        probes: { namespaces },
      },
    ],
  });
}
