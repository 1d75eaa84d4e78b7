import type { Chart } from 'cdk8s';
import { AlloyStack, companions } from '../../../lib';

export function make(chart: Chart): void {
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new AlloyStack(chart, 'stack', {
    cluster: 'nop',
    destinations: {
      nowhere: { kind: 'Drop' },
    },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics' },
      { kind: 'PodLogs', reading: 'files' },
      { kind: 'OtlpGateway' },
      { kind: 'ProfileReceiver' },
    ],
  });
}
