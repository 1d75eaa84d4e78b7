import type { Chart } from 'cdk8s';
import { AlloyStack } from '../../../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'auto-instrumentation-with-traces',
    destinations: {
      otlp: { kind: 'Otlp', protocol: 'http', endpoint: 'http://otlp-gateway.example.com', converts: true },
    },
    pipelines: [
      { kind: 'OtlpGateway' },
      {
        kind: 'Beyla',
        instrument: [{ kubernetes: { podLabels: { instrument: 'beyla' } } }],
        instrumentedServices: true,
        features: ['application', 'application_process', 'application_service_graph', 'application_span', 'network'],
      },
    ],
  });
}
