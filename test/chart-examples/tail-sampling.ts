import type { Chart } from 'cdk8s';
import { AlloyStack, companions } from '../../lib';

export function make(chart: Chart): void {
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new companions.NodeExporter(chart, 'node-exporter');
  new AlloyStack(chart, 'stack', {
    cluster: 'tail-sampling',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
      logs: { kind: 'Loki', url: 'http://loki.loki.svc:3100/loki/api/v1/push' },
      traces: { kind: 'Tempo', endpoint: 'tempo.tempo.svc:4317', tls: false },
    },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics' },
      { kind: 'NodeExporterMetrics' },
      { kind: 'WindowsHostMetrics' },
      { kind: 'PodLogs', reading: 'files' },
      { kind: 'OtlpGateway' },
      { kind: 'HostInfo' },
      {
        kind: 'TailSampling',
        decisionWait: '5s',
        numTraces: 100,
        decisionCacheSize: 10_000,
        policies: [
          { name: 'errors', kind: 'status_code', statusCodes: ['ERROR', 'UNSET'] },
          { name: 'slow', kind: 'latency', thresholdMs: 5000 },
          { name: 'some', kind: 'probabilistic', samplingPercentage: 15 },
          {
            name: 'failed',
            kind: 'and',
            policies: [
              { name: 'codes', kind: 'numeric_attribute', key: 'http.status_code', minValue: 399, maxValue: 599 },
              { name: 'errors', kind: 'status_code', statusCodes: ['ERROR', 'UNSET'] },
            ],
          },
        ],
      },
    ],
  });
}
