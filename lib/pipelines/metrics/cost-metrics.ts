import type { Construct } from 'constructs';
import { ExporterPodMetrics, type ExporterPodMetricsProps } from './exporter-pod-metrics';

export interface CostMetricsProps extends ExporterPodMetricsProps {}

/**
 * Scrapes OpenCost: what nodes, volumes and load balancers cost, and which containers use them.
 *
 * OpenCost itself asks a Prometheus for the usage: that is configured there. Series carry the job `integrations/opencost`, `instance`, which is the node's name, `source`,
 * and the labels that OpenCost gives them, which name other pods than its own.
 *
 * @example
 * new pipelines.CostMetrics(alloy.config, 'opencost', { forwardTo: [metrics.receiver] });
 */
export class CostMetrics extends ExporterPodMetrics {
  constructor(scope: Construct, id: string, props: CostMetricsProps) {
    super(scope, id, 'CostMetrics', 'Costs of nodes, volumes and containers, by OpenCost', props, () => ({
      job: 'integrations/opencost',
      podLabels: { 'app.kubernetes.io/name': 'opencost' },
      portNames: ['http', 'metrics', 'http-metrics'],
      about: 'node',
      labels: 'none',
      honorLabels: true,
      list: 'opencost',
    }));
  }
}
