import type { Chart } from 'cdk8s';
import { AlloyStack, Autoscaler, Controller, companions } from '../../../lib';

export function make(chart: Chart): void {
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new companions.NodeExporter(chart, 'node-exporter');
  new AlloyStack(chart, 'stack', {
    cluster: 'autoscaling',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
    },
    collectors: {
      metrics: {
        controller: Controller.statefulSet({
          replicas: Autoscaler.horizontal({ min: 2, max: 10, memoryUtilization: 80 }),
        }),
      },
    },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics' },
      { kind: 'NodeExporterMetrics' },
      { kind: 'WindowsHostMetrics' },
    ],
  });
}
