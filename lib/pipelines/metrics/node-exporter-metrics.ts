import type { Construct } from 'constructs';
import { ExporterPodMetrics, type ExporterPodMetricsProps } from './exporter-pod-metrics';
import { type HostMetricSet, hostMetricSetProblems, listOfSet, withoutMemoryFileSystems } from './host-series';

export interface NodeExporterMetricsProps extends ExporterPodMetricsProps {
  /** Which metrics of the hosts are sent by default. @default 'dashboards' */
  readonly metricSet?: HostMetricSet;
}

/**
 * Scrapes the pods of Prometheus' node exporter: processors, memory, disks, file systems and network of the nodes that they run on.
 *
 * For clusters that have node exporter; `HostMetrics` measures the same, under the same names, without it. Series carry the job
 * `integrations/node_exporter`, `instance`, which is the node's name, the exporter's `namespace`, `pod`, `container`, `workload`, `app` and `component`, and `source`.
 * File systems in memory are left out.
 *
 * @example
 * new pipelines.NodeExporterMetrics(alloy.config, 'node_exporter', { forwardTo: [metrics.receiver] });
 */
export class NodeExporterMetrics extends ExporterPodMetrics {
  constructor(scope: Construct, id: string, props: NodeExporterMetricsProps) {
    super(
      scope,
      id,
      'NodeExporterMetrics',
      'Metrics of Linux hosts, by the pods of node exporter',
      props,
      (checked) => ({
        job: 'integrations/node_exporter',
        podLabels: { 'app.kubernetes.io/name': 'node-exporter' },
        portNames: ['metrics', 'http-metrics'],
        about: 'node',
        labels: 'pod',
        list: listOfSet((checked as NodeExporterMetricsProps).metricSet),
        sampleRules: [withoutMemoryFileSystems()],
      }),
      { metricSet: 'prop' },
      hostMetricSetProblems(props?.metricSet),
    );
  }
}
