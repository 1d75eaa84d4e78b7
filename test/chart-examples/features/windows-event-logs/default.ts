import type { Chart } from 'cdk8s';
import { AlloyStack, AlloyStorage, Secret } from '../../../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'windows-event-logs',
    destinations: {
      logs: {
        kind: 'Loki',
        url: 'http://loki.loki.svc:3100/loki/api/v1/push',
        tenant: '1',
        authentication: { kind: 'basic', username: 'loki', password: Secret.env('loki', 'password') },
      },
    },
    collectors: { windows: { storage: AlloyStorage.emptyDir() } },
    pipelines: [
      {
        kind: 'WindowsEvents',
        channels: [
          { name: 'Application', job: 'integrations/windows-application-logs' },
          { name: 'System', job: 'integrations/windows-system-logs' },
        ],
      },
    ],
  });
}
