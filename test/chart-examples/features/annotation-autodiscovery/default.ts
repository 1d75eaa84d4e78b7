import type { Chart } from 'cdk8s';
import { AlloyStack, pipelines } from '../../../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'annotation-autodiscovery',
    destinations: {
      metrics: { kind: 'Prometheus', url: 'http://prometheus.prometheus.svc:9090/api/v1/write' },
    },
    pipelines: [
      { kind: 'PodMetrics', annotations: pipelines.scrapeAnnotations.grafana, honorLabels: true },
      { kind: 'ServiceMetrics', annotations: pipelines.scrapeAnnotations.grafana, honorLabels: true },
    ],
  });
}
