import type { Chart } from 'cdk8s';
import { AlloyStack, Controller } from '../../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'dns-resolver',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
      traces: { kind: 'Tempo', endpoint: 'tempo.tempo.svc:4317', tls: false },
    },
    collectors: { sampler: { controller: Controller.statefulSet({ replicas: 3 }) } },
    pipelines: [{ kind: 'OtlpGateway', on: 'node' }, { kind: 'ServiceGraph' }, { kind: 'SelfMonitoring' }],
  });
}
