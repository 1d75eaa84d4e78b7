import type { Chart } from 'cdk8s';
import { AlloyStack, Secret } from '../../../../lib';

export function make(chart: Chart): void {
  const authentication = { kind: 'basic', username: 'loki', password: Secret.env('loki', 'password') } as const;
  new AlloyStack(chart, 'stack', {
    cluster: 'scrub-log-pii',
    destinations: {
      loki: { kind: 'Loki', url: 'http://loki.loki.svc:3100/loki/api/v1/push', tenant: '1', authentication },
      otlp: {
        kind: 'Otlp',
        protocol: 'http',
        endpoint: 'http://loki.loki.svc:3100/otlp',
        tenant: '1',
        authentication,
        signals: ['logs'],
        converts: true,
      },
    },
    pipelines: [
      {
        kind: 'PodLogs',
        reading: 'files',
        namespaces: ['workload'],
        stages: [
          {
            kind: 'replace',
            expression: '([A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,})',
            replace: '[REDACTED-EMAIL]',
          },
        ],
      },
    ],
  });
}
