import type { Chart } from 'cdk8s';
import { AlloyStack, Secret } from '../../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'embedded-secrets',
    destinations: {
      metrics: {
        kind: 'Prometheus',
        url: 'http://prometheus.prometheus.svc:9090/api/v1/write',
        authentication: {
          kind: 'sigv4',
          region: 'ap-southeast-2',
          accessKey: 'AKIAEXAMPLE',
          secretKey: Secret.env('aws', 'secret-key'),
        },
      },
      logs: {
        kind: 'Loki',
        url: 'http://loki.loki.svc:3100/loki/api/v1/push',
        authentication: { kind: 'bearer', token: Secret.env('loki', 'token') },
      },
      traces: {
        kind: 'Tempo',
        endpoint: 'tempo.tempo.svc:4317',
        tls: { ca: Secret.file('tempo', 'ca.crt', { nonsensitive: true }) },
        authentication: { kind: 'basic', username: 'my-username', password: Secret.env('tempo', 'password') },
      },
    },
    pipelines: [{ kind: 'OtlpGateway' }, { kind: 'PrometheusOperatorObjects' }, { kind: 'PodLogs', reading: 'files' }],
  });
}
