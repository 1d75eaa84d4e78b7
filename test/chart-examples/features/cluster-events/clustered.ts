import type { Chart } from 'cdk8s';
import { AlloyStack, Secret } from '../../../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'cluster-events-clustered',
    destinations: {
      logs: {
        kind: 'Loki',
        url: 'http://loki.loki.svc:3100/loki/api/v1/push',
        tenant: '1',
        authentication: { kind: 'basic', username: 'loki', password: Secret.env('loki', 'password') },
      },
    },
    pipelines: [{ kind: 'ClusterEvents' }],
  });
}
