import { Chart } from 'cdk8s';
import { Alloy, destinations, pipelines } from 'cdk8s-alloy';
import type { Construct } from 'constructs';

export interface MonitoringProps {
  /** Name of the cluster, on all data. */
  readonly cluster: string;
  /** Takes metrics by remote write. */
  readonly prometheus: string;
}

/** The metrics of a cluster's pods. */
export class Monitoring extends Chart {
  readonly alloy: Alloy;

  constructor(scope: Construct, id: string, props: MonitoringProps) {
    super(scope, id, { namespace: 'monitoring', disableResourceNameHashes: true });
    this.alloy = new Alloy(this, 'alloy', { clustering: {} });
    const { config } = this.alloy;
    const { cluster } = props;

    const metrics = new destinations.Prometheus(config, 'default', { url: props.prometheus, cluster });

    const pods = new pipelines.PodDiscovery(config, 'pods');
    new pipelines.PodMetrics(config, 'kubernetes_pods', { pods, forwardTo: [metrics.receiver] });
    new pipelines.SelfMonitoring(config, 'alloy', { forwardTo: [metrics.receiver] });
  }
}
