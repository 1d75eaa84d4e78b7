import type { Chart } from 'cdk8s';
import { AlloyStack, Secret } from '../../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'bearer-token',
    destinations: {
      metrics: {
        kind: 'Prometheus',
        url: 'http://prometheus.prometheus.svc:9090/api/v1/write',
        authentication: { kind: 'bearer', token: Secret.env('prometheus', 'token') },
      },
      logs: {
        kind: 'Loki',
        url: 'http://loki.loki.svc:3100/loki/api/v1/push',
        authentication: { kind: 'bearer', token: Secret.env('loki', 'token') },
      },
      traces: {
        kind: 'Otlp',
        endpoint: 'tempo.tempo.svc:4317',
        signals: ['traces'],
        tls: { ca: Secret.file('tempo', 'ca.crt', { nonsensitive: true }) },
        authentication: { kind: 'bearer', token: Secret.env('tempo', 'token') },
      },
    },
    pipelines: [
      { kind: 'OtlpGateway', jaeger: ['thriftHttp'] },
      { kind: 'PrometheusOperatorObjects' },
      { kind: 'PodLogs', reading: 'files' },
    ],
  });
}
