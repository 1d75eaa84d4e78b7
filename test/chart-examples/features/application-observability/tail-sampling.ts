import type { Chart } from 'cdk8s';
import { AlloyStack } from '../../../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'tail-sampling',
    destinations: {
      otlp: {
        kind: 'Otlp',
        protocol: 'http',
        endpoint: 'http://otlp-gateway.example.com',
        signals: ['metrics', 'logs'],
      },
      sampler: { kind: 'Tempo', endpoint: 'tail-sampler-deployment.default.svc.cluster.local:4317', tls: false },
    },
    pipelines: [{ kind: 'OtlpGateway' }],
  });
}
