import type { Construct } from 'constructs';
import { prometheus } from '../../components';
import { ExporterPodMetrics, type ExporterPodMetricsProps } from './exporter-pod-metrics';

export interface BeylaMetricsProps extends Omit<ExporterPodMetricsProps, 'defaultMetrics'> {}

/**
 * Scrapes the pods of Beyla, which measures the requests of applications from outside, by eBPF: what it measures, and how it fares itself.
 *
 * For a Beyla that runs beside Alloy and offers Prometheus metrics, the internal ones at `/internal/metrics` of the same port. Series of applications carry the labels that
 * Beyla gives them, `job` and `instance` among them; Beyla's own have the job `integrations/beyla` and `instance`, which is the node's name.
 *
 * @example
 * new pipelines.BeylaMetrics(alloy.config, 'beyla', { forwardTo: [metrics.receiver] });
 */
export class BeylaMetrics extends ExporterPodMetrics {
  /** Scrapes Beyla's metrics about itself. */
  readonly internal: prometheus.Scrape;

  constructor(scope: Construct, id: string, props: BeylaMetricsProps) {
    super(scope, id, 'BeylaMetrics', 'Metrics of applications, by Beyla', props, () => ({
      // Not the job of the scrape below: two targets with the same labels would be one series of `up`.
      job: 'integrations/beyla-applications',
      podLabels: { 'app.kubernetes.io/name': 'beyla' },
      portNames: ['metrics', 'http-metrics'],
      about: 'node',
      labels: 'none',
      honorLabels: true,
    }));
    this.internal = new prometheus.Scrape(this, 'internal', {
      jobName: 'integrations/beyla',
      metricsPath: '/internal/metrics',
      honorLabels: true,
      ...this.common,
    });
  }
}
