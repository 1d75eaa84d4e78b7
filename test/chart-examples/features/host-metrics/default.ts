import type { Chart } from 'cdk8s';
import { AlloyStack, companions } from '../../../../lib';

export function make(chart: Chart): void {
  new companions.NodeExporter(chart, 'node-exporter');
  new AlloyStack(chart, 'stack', {
    cluster: 'host-metrics',
    size: 'medium',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
    },
    pipelines: [{ kind: 'NodeExporterMetrics' }, { kind: 'WindowsHostMetrics' }, { kind: 'EnergyMetrics' }],
  });
}
