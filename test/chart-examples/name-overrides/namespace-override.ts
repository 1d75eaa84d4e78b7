import type { Chart } from 'cdk8s';
import { AlloyStack } from '../../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'namespace-override-test',
    destinations: {
      logs: { kind: 'Loki', url: 'http://loki.loki.svc:3100/loki/api/v1/push' },
    },
    everyCollector: { namespace: 'observability' },
    pipelines: [{ kind: 'PodLogs', reading: 'files' }],
  });
}
