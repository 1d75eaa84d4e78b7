import type { Chart } from 'cdk8s';
import { AlloyStack } from '../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'destination-router',
    destinations: {
      'stack-a': { kind: 'Otlp', protocol: 'http', endpoint: 'http://stack-a.otlp.svc:443/otlp' },
      platform: { kind: 'Otlp', protocol: 'http', endpoint: 'http://platform.otlp.svc:443/otlp' },
      tenants: {
        kind: 'OtlpRouter',
        attribute: 'k8s.namespace.name',
        converts: true,
        routes: [{ name: 'tenant-a', values: ['tenant-a'], to: ['stack-a'] }],
        default: ['platform'],
      },
    },
    pipelines: [{ kind: 'PodLogs', reading: 'files' }],
  });
}
