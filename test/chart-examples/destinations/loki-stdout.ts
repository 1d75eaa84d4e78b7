import type { Chart } from 'cdk8s';
import { AlloyStack, Secret } from '../../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'loki-stdout',
    destinations: {
      logs: {
        kind: 'Loki',
        url: 'http://loki.loki.svc:3100/loki/api/v1/push',
        tenant: '1',
        authentication: { kind: 'basic', username: 'loki', password: Secret.env('loki', 'password') },
      },
      stdout: { kind: 'Print', rules: [{ sourceLabels: ['namespace'], regex: 'production', action: 'keep' }] },
    },
    pipelines: [{ kind: 'PodLogs', reading: 'files' }],
  });
}
