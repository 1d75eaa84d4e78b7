import type { Construct } from 'constructs';
import { otelcol } from '../../components';
import { checkedProps } from '../../config';
import type { Consumer, DurationInput, Expression, ListInput, StringInput } from '../../values';
import { Pipeline } from '../pipeline';
import { MADE_METRICS_NAMES, type MadeMetricsRoute, madeMetrics, routeProblems } from './made-metrics';

export interface HostInfoProps extends MadeMetricsRoute {
  /** Attributes of resources that name a host. @default - k8s.node.name */
  readonly hostIdentifiers?: ListInput<StringInput>;
  /** How often the metric is sent. @default - 60 seconds, Alloy's own */
  readonly flushInterval?: DurationInput;
}

/**
 * Makes a metric of which hosts spans come from, `traces_host_info` with the label `grafana_host_id`: Grafana Cloud counts hosts by it.
 *
 * Give `input` to `traces` of `OtlpGateway`, beside the destination.
 *
 * @example
 * const hosts = new pipelines.HostInfo(alloy.config, 'hosts', { metrics: [metrics.receiver] });
 * new pipelines.OtlpGateway(alloy.config, 'default', { traces: [tempo.input, hosts.input] });
 */
export class HostInfo extends Pipeline {
  /** Takes spans. */
  readonly input: Expression<Consumer<'traces'>>;
  /** Looks at their hosts. */
  readonly connector: otelcol.connector.HostInfo;
  /** Sets the labels; absent with `collectorLabel: false`. */
  readonly transform?: otelcol.processor.Transform;
  /** Converts the metric to samples; absent without `metrics`. */
  readonly prometheus?: otelcol.exporter.Prometheus;

  constructor(scope: Construct, id: string, props: HostInfoProps) {
    super(scope, id, 'HostInfo', 'Hosts that spans come from');
    const names = { ...MADE_METRICS_NAMES, hostIdentifiers: 'prop', flushInterval: 'prop' } as const;
    props = checkedProps(this, props, names, routeProblems(props));
    const { transform, prometheus, output } = madeMetrics(this, props, []);
    if (transform) this.transform = transform;
    if (prometheus) this.prometheus = prometheus;
    this.connector = new otelcol.connector.HostInfo(this, '', {
      hostIdentifiers: props.hostIdentifiers ?? ['k8s.node.name'],
      ...(props.flushInterval !== undefined && { metricsFlushInterval: props.flushInterval }),
      output,
    });
    this.input = this.connector.input;
  }
}
