import { Chart, Duration } from 'cdk8s';
import { Alloy, AlloyStorage, destinations, pipelines } from 'cdk8s-alloy';
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
    this.alloy = new Alloy(this, 'alloy', {
      // Each Alloy reads the logs of its own node: there is one on every node, and how far it has read stays on the node, so that a rollout sends nothing again.
      storage: AlloyStorage.hostPath(),
      tolerations: [{ operator: 'Exists' }],
      // loki.write takes up to a minute to send what it has.
      terminationGracePeriod: Duration.seconds(90),
    });
    const { config } = this.alloy;
    const { cluster } = props;

    const logs = new destinations.Loki(config, 'default', { url: props.loki, cluster });

    const pods = new pipelines.PodDiscovery(config, 'pods');
    new pipelines.PodLogs(config, 'pods', { pods, forwardTo: [logs.receiver] });
  }
}
