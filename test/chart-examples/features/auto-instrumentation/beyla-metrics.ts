import type { Chart } from 'cdk8s';
import { AlloyStack, companions } from '../../../../lib';

export function make(chart: Chart): void {
  new companions.Beyla(chart, 'beyla', { openPorts: '80,443,8000-8999' });
  new AlloyStack(chart, 'stack', {
    cluster: 'beyla-metrics',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
    },
    pipelines: [{ kind: 'BeylaMetrics' }],
  });
}
