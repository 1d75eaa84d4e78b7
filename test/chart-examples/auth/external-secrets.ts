import type { Chart } from 'cdk8s';
import { AlloyStack, op, Secret } from '../../../lib';

export function make(chart: Chart): void {
  const of = (key: string) => Secret.env('my-monitoring-secret', key, { nonsensitive: true });
  const password = Secret.env('my-monitoring-secret', 'access-token');
  const stack = new AlloyStack(chart, 'stack', {
    cluster: 'external-secrets',
    destinations: {
      metrics: {
        kind: 'Prometheus',
        url: op.add(of('prom-host'), '/api/v1/write'),
        authentication: { kind: 'basic', username: of('prom-username'), password },
      },
      logs: {
        kind: 'Loki',
        url: op.add(of('loki-host'), '/loki/api/v1/push'),
        authentication: { kind: 'basic', username: of('loki-username'), password },
      },
      traces: {
        kind: 'Tempo',
        endpoint: Secret.env('my-tempo-secret', 'tempo-host', { nonsensitive: true }),
        tls: {},
        authentication: { kind: 'bearer', token: Secret.env('my-tempo-secret', 'tempoBearerToken') },
      },
    },
    pipelines: [
      { kind: 'OtlpGateway', jaeger: ['grpc'] },
      { kind: 'PrometheusOperatorObjects' },
      { kind: 'PodLogs', reading: 'files' },
    ],
  });
  stack.collector('metrics').config.remotecfg = {
    url: of('fleet-management-host'),
    basicAuth: { username: of('fleet-management-user'), password },
  };
}
