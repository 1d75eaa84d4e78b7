import type { Chart } from 'cdk8s';
import { AlloyStack } from '../../../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'application-observability',
    destinations: {
      otlp: { kind: 'Otlp', protocol: 'http', endpoint: 'http://otlp-gateway.example.com', converts: true },
    },
    pipelines: [{ kind: 'OtlpGateway' }],
  });
}
