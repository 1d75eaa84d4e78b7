import type { Chart } from 'cdk8s';
import { AlloyStack, companions } from '../../../../lib';

export function make(chart: Chart): void {
  new companions.Beyla(chart, 'beyla');
  new AlloyStack(chart, 'stack', {
    cluster: 'span-metrics-only',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.monitoring.svc:9090/api/v1/write' },
      logs: { kind: 'Loki', url: 'http://loki.logging.svc:3100/loki/api/v1/push' },
      traces: { kind: 'Tempo', endpoint: 'tempo.tracing.svc:4317', tls: false },
    },
    pipelines: [{ kind: 'OtlpGateway' }, { kind: 'BeylaMetrics' }],
  });
}
