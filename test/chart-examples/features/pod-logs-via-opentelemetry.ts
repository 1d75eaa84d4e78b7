import type { Chart } from 'cdk8s';
import { AlloyStack, Secret } from '../../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'pod-logs-via-opentelemetry',
    destinations: {
      logs: {
        kind: 'Otlp',
        protocol: 'http',
        endpoint: 'http://loki.loki.svc:3100/otlp',
        tenant: '1',
        authentication: { kind: 'basic', username: 'loki', password: Secret.env('loki', 'password') },
        signals: ['logs'],
        converts: true,
      },
    },
    pipelines: [
      {
        kind: 'PodLogs',
        reading: 'files',
        namespaces: ['development', 'production'],
        namespaceLabels: { color: 'color' },
        rules: [
          {
            sourceLabels: ['__meta_kubernetes_pod_annotation_instrumentation_opentelemetry_io_inject_java'],
            regex: 'true',
            action: 'drop',
          },
        ],
      },
    ],
  });
}
