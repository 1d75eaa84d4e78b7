import type { Chart } from 'cdk8s';
import { AlloyStack, companions, Secret } from '../../lib';

export function make(chart: Chart): void {
  new companions.NodeExporter(chart, 'node-exporter');
  new AlloyStack(chart, 'stack', {
    cluster: 'rbac-no-cluster-roles',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
      logs: {
        kind: 'Loki',
        url: 'http://loki.loki.svc:3100/loki/api/v1/push',
        tenant: '1',
        authentication: { kind: 'basic', username: 'loki', password: Secret.env('loki', 'password') },
      },
    },
    pods: { namespaces: ['default'] },
    pipelines: [
      { kind: 'KubeStateMetrics', runsIn: ['observability'] },
      { kind: 'NodeExporterMetrics', namespaces: ['observability'] },
      { kind: 'PodLogs', reading: 'files' },
      { kind: 'ClusterEvents', namespaces: ['default'] },
    ],
  });
}
