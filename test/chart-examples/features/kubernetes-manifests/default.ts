import type { Chart } from 'cdk8s';
import { AlloyStack, Secret } from '../../../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'kubernetes-manifests',
    destinations: {
      logs: {
        kind: 'Loki',
        url: 'http://loki.loki.svc:3100/loki/api/v1/push',
        tenant: '1',
        authentication: { kind: 'basic', username: 'loki', password: Secret.env('loki', 'password') },
      },
    },
    pipelines: [
      { kind: 'KubernetesManifests', namespace: 'observability' },
      {
        kind: 'PodLogs',
        reading: 'files',
        rules: [
          {
            sourceLabels: ['__meta_kubernetes_pod_label_app_kubernetes_io_name'],
            regex: 'k8s-manifest-tail',
            action: 'drop',
          },
        ],
      },
    ],
  });
}
