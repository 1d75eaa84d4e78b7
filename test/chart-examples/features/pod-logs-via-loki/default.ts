import type { Chart } from 'cdk8s';
import { AlloyStack } from '../../../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'pod-logs-via-loki',
    destinations: {
      logs: { kind: 'Loki', url: 'http://loki.loki.svc:3100/loki/api/v1/push' },
    },
    pipelines: [{ kind: 'PodLogs', reading: 'files' }],
  });
}
