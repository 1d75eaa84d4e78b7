import { Chart } from 'cdk8s';
import { Alloy, destinations, pipelines } from 'cdk8s-alloy';
import type { Construct } from 'constructs';

export interface MonitoringProps {
  /** Name of the cluster, on all data. */
  readonly cluster: string;
  /** Takes traces by OTLP over gRPC, without TLS: host and port. */
  readonly tempo: string;
}

/** The traces that applications of a cluster send by OTLP. */
export class Monitoring extends Chart {
  readonly alloy: Alloy;

  constructor(scope: Construct, id: string, props: MonitoringProps) {
    super(scope, id, { namespace: 'monitoring', disableResourceNameHashes: true });
    this.alloy = new Alloy(this, 'alloy');
    const { config } = this.alloy;
    const { cluster } = props;

    // Plain gRPC, as Tempo in the same cluster takes it. One behind TLS: leave `tls` out.
    const traces = new destinations.Tempo(config, 'default', { endpoint: props.tempo, tls: false });

    new pipelines.OtlpGateway(config, 'default', { cluster, traces: [traces.input] });
  }
}
