import { type Chart, Size } from 'cdk8s';
import { AlloyStack, companions } from '../../lib';

export function make(chart: Chart): void {
  new companions.KubeStateMetrics(chart, 'kube-state-metrics', {
    cpuRequest: '10m',
    memoryLimit: Size.mebibytes(64),
  });
  new companions.NodeExporter(chart, 'node-exporter', { cpuRequest: '100m', memoryLimit: Size.mebibytes(50) });
  new companions.Beyla(chart, 'beyla', { cpuRequest: '100m', memoryLimit: Size.mebibytes(128) });
  new AlloyStack(chart, 'stack', {
    cluster: 'resources',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
    },
    collectors: {
      metrics: {
        resources: {
          cpuRequest: '100m',
          cpuLimit: '200m',
          memoryRequest: Size.mebibytes(128),
          memoryLimit: Size.mebibytes(256),
        },
      },
    },
    pipelines: [
      { kind: 'KubeletMetrics' },
      { kind: 'KubeStateMetrics' },
      { kind: 'NodeExporterMetrics' },
      { kind: 'WindowsHostMetrics' },
      { kind: 'EnergyMetrics' },
      { kind: 'CostMetrics' },
      { kind: 'BeylaMetrics' },
    ],
  });
}
