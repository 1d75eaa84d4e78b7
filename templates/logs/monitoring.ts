import { Chart } from 'cdk8s';
import { Alloy, destinations, pipelines } from 'cdk8s-alloy';
import type { Construct } from 'constructs';

export interface MonitoringProps {
  /** Name of the cluster, on all data. */
  readonly cluster: string;
  /** Takes logs. */
  readonly loki: string;
}

/** The logs of a cluster's pods. */
export class Monitoring extends Chart {
  readonly alloy: Alloy;

  constructor(scope: Construct, id: string, props: MonitoringProps) {
    super(scope, id, { namespace: 'monitoring', disableResourceNameHashes: true });
    this.alloy = new Alloy(this, 'alloy', { clustering: {} });
    const { config } = this.alloy;
    const { cluster } = props;

    const logs = new destinations.Loki(config, 'default', { url: props.loki, cluster });

    const pods = new pipelines.PodDiscovery(config, 'pods');
    new pipelines.PodLogs(config, 'pods', { pods, forwardTo: [logs.receiver] });
  }
}
