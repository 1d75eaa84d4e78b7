import type { Chart } from 'cdk8s';
import { AlloyStack, companions, Secret } from '../../../lib';

export function make(chart: Chart): void {
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new AlloyStack(chart, 'stack', {
    cluster: 'sigv4',
    destinations: {
      metrics: {
        kind: 'Prometheus',
        url: 'http://prometheus.prometheus.svc:9090/api/v1/write',
        authentication: {
          kind: 'sigv4',
          region: 'ap-southeast-2',
          accessKey: 'AKIAEXAMPLE',
          secretKey: Secret.env('aws', 'secret-key'),
        },
      },
    },
    pipelines: [{ kind: 'KubeletMetrics' }, { kind: 'KubeStateMetrics' }],
  });
}
