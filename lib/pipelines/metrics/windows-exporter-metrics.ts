import type { Construct } from 'constructs';
import { ExporterPodMetrics, type ExporterPodMetricsProps } from './exporter-pod-metrics';

export interface WindowsExporterMetricsProps extends ExporterPodMetricsProps {}

/**
 * Scrapes the pods of windows_exporter: processors, memory, disks, network and services of the Windows nodes that they run on.
 *
 * `WindowsHostMetrics` measures the same without it. Series carry the job `integrations/windows-exporter`, `instance`, which is the node's name, and `source`.
 *
 * @example
 * new pipelines.WindowsExporterMetrics(alloy.config, 'windows_exporter', { forwardTo: [metrics.receiver] });
 */
export class WindowsExporterMetrics extends ExporterPodMetrics {
  constructor(scope: Construct, id: string, props: WindowsExporterMetricsProps) {
    super(
      scope,
      id,
      'WindowsExporterMetrics',
      'Metrics of Windows hosts, by the pods of windows_exporter',
      props,
      () => ({
        job: 'integrations/windows-exporter',
        podLabels: { 'app.kubernetes.io/name': 'windows-exporter' },
        portNames: ['metrics', 'http-metrics'],
        about: 'node',
        labels: 'none',
        list: 'windows-exporter',
      }),
    );
  }
}
