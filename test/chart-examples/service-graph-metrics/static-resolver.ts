import type { Chart } from 'cdk8s';
import { AlloyStack, Controller } from '../../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'service-graph-metrics',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus-server.prometheus.svc:9090/api/v1/write' },
      traces: { kind: 'Tempo', endpoint: 'tempo.tempo.svc:4317', tls: false },
    },
    collectors: { sampler: { controller: Controller.statefulSet({ replicas: 3 }) } },
    pipelines: [
      { kind: 'OtlpGateway', on: 'node', to: ['traces'] },
      { kind: 'ServiceGraph' },
      { kind: 'SelfMonitoring', defaultMetrics: true, keepMetrics: ['otelcol_loadbalancer_num_backends'] },
    ],
  });
}
