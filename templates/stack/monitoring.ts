import { Chart, Duration } from 'cdk8s';
import { Alloy, AlloyStorage, destinations, pipelines } from 'cdk8s-alloy';
import type { Construct } from 'constructs';

export interface MonitoringProps {
  /** Name of the cluster, on all data. */
  readonly cluster: string;
  /** Takes metrics by remote write. */
  readonly prometheus: string;
  /** Takes logs. */
  readonly loki: string;
  /** Takes traces by OTLP over gRPC, without TLS: host and port. */
  readonly tempo: string;
}

/** The metrics, logs and traces of a cluster. */
export class Monitoring extends Chart {
  readonly alloy: Alloy;

  constructor(scope: Construct, id: string, props: MonitoringProps) {
    super(scope, id, { namespace: 'monitoring', disableResourceNameHashes: true });
    this.alloy = new Alloy(this, 'alloy', {
      clustering: {},
      // Each Alloy reads the logs of its own node: there is one on every node, and how far it has read stays on the node, so that a rollout sends nothing again.
      storage: AlloyStorage.hostPath(),
      tolerations: [{ operator: 'Exists' }],
      // loki.write takes up to a minute to send what it has.
      terminationGracePeriod: Duration.seconds(90),
    });
    const { config } = this.alloy;
    const { cluster } = props;

    const metrics = new destinations.Prometheus(config, 'default', { url: props.prometheus, cluster });
    const logs = new destinations.Loki(config, 'default', { url: props.loki, cluster });
    // Plain gRPC, as Tempo in the same cluster takes it. One behind TLS: leave `tls` out.
    const traces = new destinations.Tempo(config, 'default', { endpoint: props.tempo, tls: false });

    const pods = new pipelines.PodDiscovery(config, 'pods');
    new pipelines.PodMetrics(config, 'kubernetes_pods', { pods, forwardTo: [metrics.receiver] });
    new pipelines.PodLogs(config, 'pods', { pods, forwardTo: [logs.receiver] });
    new pipelines.OtlpGateway(config, 'default', {
      cluster,
      metrics: [metrics.receiver],
      logs: [logs.receiver],
      traces: [traces.input],
    });
    new pipelines.SelfMonitoring(config, 'alloy', { forwardTo: [metrics.receiver] });
  }
}
