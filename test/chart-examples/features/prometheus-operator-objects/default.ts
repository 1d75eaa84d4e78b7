import type { Chart } from 'cdk8s';
import { AlloyStack } from '../../../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'prometheus-operator-objects',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
    },
    pipelines: [
      {
        kind: 'PrometheusOperatorObjects',
        podMonitors: { matchLabels: { 'app.kubernetes.io/name': 'my-app' } },
        serviceMonitors: {
          namespaces: ['development', 'staging', 'production'],
          matchExpressions: [
            { key: 'preview-build', operator: 'DoesNotExist' },
            { key: 'app.kubernetes.io/name', operator: 'In', values: ['my-app', 'my-other-app'] },
          ],
        },
      },
    ],
  });
}
