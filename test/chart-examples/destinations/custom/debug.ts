import type { Chart } from 'cdk8s';
import { AlloyStack, Secret } from '../../../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'debug',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus-server.prometheus.svc:9090/api/v1/write' },
      logs: {
        kind: 'Loki',
        url: 'http://loki.loki.svc:3100/loki/api/v1/push',
        tenant: '1',
        authentication: { kind: 'basic', username: 'loki', password: Secret.env('loki', 'password') },
      },
      debug: {
        kind: 'Print',
        metricRules: [{ sourceLabels: ['__name__'], regex: 'alloy_build_info', action: 'keep' }],
      },
    },
    pipelines: [
      { kind: 'SelfMonitoring', on: 'metrics', to: ['metrics', 'debug'] },
      {
        kind: 'PodLogs',
        reading: 'files',
        to: ['logs'],
        namespaces: ['observability'],
        rules: [{ sourceLabels: ['__meta_kubernetes_pod_name'], regex: 'alloy-metrics-[0-9]+', action: 'keep' }],
      },
    ],
  });
}
