import type { Construct } from 'constructs';
import { otelcol } from '../../components';
import { checkedProps } from '../../config';
import type { Consumer, DurationInput, Expression, ListInput, NumberInput, StringInput } from '../../values';
import { given, propNames } from '../passed-props';
import { Pipeline } from '../pipeline';
import { MADE_METRICS_NAMES, type MadeMetricsRoute, madeMetrics, routeProblems } from './made-metrics';

/** Arguments of `otelcol.connector.servicegraph` that are props by the same names. */
const FURTHER = [
  'cacheLoop',
  'databaseNameAttributes',
  'exponentialHistogramMaxSize',
  'storeExpirationLoop',
  'virtualNodeExtraLabel',
] as const;

export interface ServiceGraphProps
  extends MadeMetricsRoute,
    Pick<otelcol.connector.ServicegraphProps, (typeof FURTHER)[number]> {
  /** Attributes of spans or resources that are labels, as `client_...` and `server_...`; those with many values multiply the series. @default - none */
  readonly dimensions?: ListInput<StringInput>;
  /** Upper bounds of the buckets for latencies; each is a series for each pair of services. @default - Alloy's own, from 2 ms to 15 s */
  readonly buckets?: ListInput<DurationInput>;
  /** How long a span waits for its other end. Spans of slow requests arrive late, batches add a second each. @default '10s' */
  readonly wait?: DurationInput;
  /** How many spans wait at once. @default 10000 */
  readonly maxWaiting?: NumberInput;
  /** Attributes that name the far end of a request where nothing is instrumented, the most important one first. @default - Alloy's own: peer.service, db.name, db.system */
  readonly peerAttributes?: ListInput<StringInput>;
  /** How often the metrics are sent. @default - 60 seconds, Alloy's own */
  readonly flushInterval?: DurationInput;
}

/**
 * Makes metrics of which service calls which: how often, how long it takes and how often it fails, for the service graph of Grafana.
 *
 * Give `input` to `traces` of `OtlpGateway`, beside the destination. Both ends of a request have to come to the same pod: with more than one, put a
 * `TraceLoadBalancer` between, as for `TailSampling`.
 *
 * @example
 * const graph = new pipelines.ServiceGraph(alloy.config, 'graph', { metrics: [metrics.receiver] });
 * new pipelines.OtlpGateway(alloy.config, 'default', { traces: [tempo.input, graph.input] });
 */
export class ServiceGraph extends Pipeline {
  /** Takes spans. */
  readonly input: Expression<Consumer<'traces'>>;
  /** Finds the two ends of requests. */
  readonly connector: otelcol.connector.Servicegraph;
  /** Sets the labels; absent with `collectorLabel: false`. */
  readonly transform?: otelcol.processor.Transform;
  /** Converts metrics to samples; absent without `metrics`. */
  readonly prometheus?: otelcol.exporter.Prometheus;

  constructor(scope: Construct, id: string, props: ServiceGraphProps) {
    super(scope, id, 'ServiceGraph', 'Which service calls which');
    const names = {
      ...MADE_METRICS_NAMES,
      ...propNames(FURTHER),
      dimensions: 'prop',
      buckets: 'prop',
      wait: 'prop',
      maxWaiting: 'prop',
      peerAttributes: 'prop',
      flushInterval: 'prop',
    } as const;
    props = checkedProps(this, props, names, routeProblems(props));
    const { transform, prometheus, output } = madeMetrics(this, props, []);
    if (transform) this.transform = transform;
    if (prometheus) this.prometheus = prometheus;
    const { dimensions, buckets, peerAttributes, flushInterval } = props;
    this.connector = new otelcol.connector.Servicegraph(this, '', {
      ...(dimensions !== undefined && { dimensions }),
      ...(buckets !== undefined && { latencyHistogramBuckets: buckets }),
      ...(peerAttributes !== undefined && { virtualNodePeerAttributes: peerAttributes }),
      ...(flushInterval !== undefined && { metricsFlushInterval: flushInterval }),
      ...given(props, FURTHER),
      store: { ttl: props.wait ?? '10s', maxItems: props.maxWaiting ?? 10_000 },
      output,
    });
    this.input = this.connector.input;
  }
}
