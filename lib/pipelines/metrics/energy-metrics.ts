import type { Construct } from 'constructs';
import { ExporterPodMetrics, type ExporterPodMetricsProps } from './exporter-pod-metrics';

export interface EnergyMetricsProps extends ExporterPodMetricsProps {}

/**
 * Scrapes the pods of Kepler, which estimates the electric energy that nodes, pods and containers use.
 *
 * Series carry the job `integrations/kepler`, `instance`, which is the node's name, `source`, and the labels that Kepler gives them, which name other pods than its own.
 *
 * @example
 * new pipelines.EnergyMetrics(alloy.config, 'kepler', { forwardTo: [metrics.receiver] });
 */
export class EnergyMetrics extends ExporterPodMetrics {
  constructor(scope: Construct, id: string, props: EnergyMetricsProps) {
    super(scope, id, 'EnergyMetrics', 'Electric energy of nodes and containers, by Kepler', props, () => ({
      job: 'integrations/kepler',
      podLabels: { 'app.kubernetes.io/name': 'kepler' },
      portNames: ['http', 'metrics', 'http-metrics'],
      about: 'node',
      labels: 'none',
      honorLabels: true,
      list: 'kepler',
    }));
  }
}
