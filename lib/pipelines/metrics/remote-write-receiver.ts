import type { Construct } from 'constructs';
import { prometheus } from '../../components';
import { checkedProps } from '../../config';
import type { Expression, ListInput, MetricsReceiver, NumberInput, StringInput } from '../../values';
import { Pipeline } from '../pipeline';
import { type MetricSelection, SELECTION, selectedSamples, selectionProblems } from './metric-selection';
import type { SampleRoute } from './sample-rules';

export interface RemoteWriteReceiverProps extends SampleRoute, MetricSelection {
  /** Where the samples go: `metrics.receiver` of a destination, `prometheus.relabel`, ... */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /** The port that is listened on. @default 9009 */
  readonly port?: NumberInput;
  /** The address that is listened on. @default '0.0.0.0' */
  readonly address?: StringInput;
}

/**
 * Receives samples that Prometheus and others send by remote write, on `/api/v1/metrics/write`: a gateway that knows where metrics go, and how to authenticate there.
 *
 * Labels are those that the sender gives, its external labels among them. The header `X-Scope-OrgID` of a request is not passed on, because a `prometheus.remote_write` has one tenant: give namespaces
 * to tenants with `MetricTenants`, or a label to destinations with `destinations.MetricsRouter`. Anyone who reaches the port can write.
 *
 * `prometheus.receive_http` in Alloy. Any number of Alloy pods can share the work, though a sender should stay with one of them: samples of a series that take two ways may arrive out of order.
 *
 * @example
 * new pipelines.RemoteWriteReceiver(alloy.config, 'gateway', { forwardTo: [metrics.receiver], dropMetrics: ['go_.*'] });
 */
export class RemoteWriteReceiver extends Pipeline {
  /** Listens. */
  readonly receiver: prometheus.ReceiveHttp;
  /** Selects the samples, and applies `metricRules`; absent where nothing is left to do. */
  readonly relabel?: prometheus.Relabel;

  constructor(scope: Construct, id: string, props: RemoteWriteReceiverProps) {
    super(scope, id, 'RemoteWriteReceiver', 'Samples that are sent by remote write');
    props = checkedProps(
      this,
      props,
      { forwardTo: 'receivers', port: 'prop', address: 'prop', metricRules: 'prop', ...SELECTION },
      selectionProblems(props),
    );
    const relabel = selectedSamples(this, 'received', props);
    if (relabel) this.relabel = relabel;
    this.receiver = new prometheus.ReceiveHttp(this, '', {
      http: { listenAddress: props.address ?? '0.0.0.0', listenPort: props.port ?? 9009 },
      forwardTo: relabel ? [relabel.receiver] : props.forwardTo,
    });
  }
}
