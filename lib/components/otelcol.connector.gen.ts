// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  BoolInput,
  Consumer,
  DurationInput,
  EnumInput,
  Expression,
  ListInput,
  NumberInput,
  StringInput,
} from '../values';
import type * as blocks from './blocks.gen';
import { Component, type ComponentProps, exportsFromLabel } from './component';

/**
 * Arguments of `otelcol.connector.count`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.connector.count/
 */
export interface CountProps extends ComponentProps {
  /**
   * A metric that counts spans. Without any such block all spans are counted in `trace.span.count`.
   *
   * `spans` blocks, one for each item.
   */
  readonly spans?: readonly blocks.OtelcolConnectorCountMetricInfo[];
  /**
   * A metric that counts the events of spans. Without any such block all are counted in `trace.span.event.count`.
   *
   * `spanevents` blocks, one for each item.
   */
  readonly spanevents?: readonly blocks.OtelcolConnectorCountMetricInfo[];
  /**
   * A metric that counts metrics, not their data points. Without any such block all are counted in `metric.count`.
   *
   * `metrics` blocks, one for each item.
   */
  readonly metrics?: readonly blocks.OtelcolConnectorCountMetricInfo[];
  /**
   * A metric that counts data points of metrics. Without any such block all are counted in `metric.datapoint.count`.
   *
   * `datapoints` blocks, one for each item.
   */
  readonly datapoints?: readonly blocks.OtelcolConnectorCountMetricInfo[];
  /**
   * A metric that counts log records. Without any such block all are counted in `log.record.count`.
   *
   * `logs` blocks, one for each item.
   */
  readonly logs?: readonly blocks.OtelcolConnectorCountMetricInfo[];
  /**
   * Where the counts go. They have delta temporality: put `otelcol.processor.deltatocumulative` in front of Prometheus.
   *
   * `output` block, required.
   */
  readonly output: blocks.OtelcolOutputMetrics;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.connector.count`. */
export interface CountExports {
  /**
   * Takes the telemetry to count. Nothing of it is passed on, so send the originals elsewhere too.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Counts spans, span events, metrics, data points and log records that meet conditions, and gives the counts as metrics.
 *
 * `otelcol.connector.count` in Alloy; experimental, needs `--stability.level=experimental`; takes metrics, logs and traces; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.connector.count/
 */
export class Count extends Component implements CountExports {
  /**
   * The exports of the `otelcol.connector.count` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): CountExports {
    return exportsFromLabel(scope, 'otelcol.connector.count', label);
  }

  /**
   * Counts spans, span events, metrics, data points and log records that meet conditions, and gives the counts as metrics.
   *
   * `otelcol.connector.count` in Alloy; experimental, needs `--stability.level=experimental`; takes metrics, logs and traces; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.connector.count/
   */
  constructor(scope: Construct, id: string, props: CountProps) {
    super(scope, id, 'otelcol.connector.count', props);
  }

  /**
   * Takes the telemetry to count. Nothing of it is passed on, so send the originals elsewhere too.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/**
 * Arguments of `otelcol.connector.host_info`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.connector.host_info/
 */
export interface HostInfoProps extends ComponentProps {
  /**
   * Resource attributes whose values identify a host, such as `host.id` or `k8s.node.uid`. List those that your telemetry really has.
   *
   * `host_identifiers`: list(string).
   *
   * @default ["host.id"]
   */
  readonly hostIdentifiers?: ListInput<StringInput>;
  /**
   * How often the hosts seen since the last time are reported. Each one is reported once an interval.
   *
   * `metrics_flush_interval`: duration.
   *
   * @default "1m"
   */
  readonly metricsFlushInterval?: DurationInput;
  /**
   * Where the metric `traces_host_info` goes.
   *
   * `output` block, required.
   */
  readonly output: blocks.OtelcolOutputMetrics;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.connector.host_info`. */
export interface HostInfoExports {
  /**
   * Takes spans and notes the hosts they come from. The spans aren't passed on.
   *
   * `input`: otelcol.Consumer, takes traces.
   */
  readonly input: Expression<Consumer<'traces'>>;
}

/**
 * Makes a metric that names the hosts from which traces come.
 *
 * `otelcol.connector.host_info` in Alloy; generally available; takes traces; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.connector.host_info/
 */
export class HostInfo extends Component implements HostInfoExports {
  /**
   * The exports of the `otelcol.connector.host_info` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): HostInfoExports {
    return exportsFromLabel(scope, 'otelcol.connector.host_info', label);
  }

  /**
   * Makes a metric that names the hosts from which traces come.
   *
   * `otelcol.connector.host_info` in Alloy; generally available; takes traces; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.connector.host_info/
   */
  constructor(scope: Construct, id: string, props: HostInfoProps) {
    super(scope, id, 'otelcol.connector.host_info', props);
  }

  /**
   * Takes spans and notes the hosts they come from. The spans aren't passed on.
   *
   * `input`: otelcol.Consumer, takes traces.
   */
  get input(): Expression<Consumer<'traces'>> {
    return this.export('input');
  }
}

/**
 * Arguments of `otelcol.connector.servicegraph`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.connector.servicegraph/
 */
export interface ServicegraphProps extends ComponentProps {
  /**
   * Upper bounds of the buckets for the latencies that client and server see. Fit them to your services; every bucket is a series for each pair of services.
   *
   * `latency_histogram_buckets`: list(duration).
   *
   * @default ["2ms","4ms","6ms","8ms","10ms","50ms","100ms","200ms","400ms","800ms","1s","1.4s","2s","5s","10s","15s"]
   */
  readonly latencyHistogramBuckets?: ListInput<DurationInput>;
  /**
   * Attributes of resources or spans to add as labels, prefixed with `client_` or `server_`. Values with many variants multiply the series.
   *
   * `dimensions`: list(string).
   *
   * @default []
   */
  readonly dimensions?: ListInput<StringInput>;
  /**
   * Memory in which a span waits for the other end of its request.
   *
   * `store` block.
   */
  readonly store?: ServicegraphStore;
  /**
   * How often series that get no new data are removed from memory.
   *
   * `cache_loop`: duration.
   *
   * @default "1m"
   */
  readonly cacheLoop?: DurationInput;
  /**
   * How often the store is searched for spans whose waiting time has passed.
   *
   * `store_expiration_loop`: duration.
   *
   * @default "2s"
   */
  readonly storeExpirationLoop?: DurationInput;
  /**
   * Attributes that name the far end of a request which isn't instrumented, most important first. It then appears as a node of its own; an empty list turns this off.
   *
   * `virtual_node_peer_attributes`: list(string).
   *
   * @default ["peer.service","db.name","db.system"]
   */
  readonly virtualNodePeerAttributes?: ListInput<StringInput>;
  /**
   * Adds a label `virtual_node` that tells which end of an edge, client or server, isn't instrumented.
   *
   * `virtual_node_extra_label`: bool.
   *
   * @default false
   */
  readonly virtualNodeExtraLabel?: BoolInput;
  /**
   * How often metrics are passed on. Zero passes them on with each batch of spans.
   *
   * `metrics_flush_interval`: duration.
   *
   * @default "1m"
   */
  readonly metricsFlushInterval?: DurationInput;
  /**
   * Span attributes that hold the name of a database, most important first. They mark a client span as a database request.
   *
   * `database_name_attributes`: list(string).
   *
   * @default ["db.name"]
   */
  readonly databaseNameAttributes?: ListInput<StringInput>;
  /**
   * Largest number of buckets on each side of zero if latencies go into exponential histograms rather than into `latency_histogram_buckets`.
   *
   * `exponential_histogram_max_size`: number.
   */
  readonly exponentialHistogramMaxSize?: NumberInput;
  /**
   * Where the metrics of the service graph go.
   *
   * `output` block, required.
   */
  readonly output: blocks.OtelcolOutputMetrics;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.connector.servicegraph`. */
export interface ServicegraphExports {
  /**
   * Takes spans, which aren't passed on. Both ends of a request have to reach the same instance, or no edge is found.
   *
   * `input`: otelcol.Consumer, takes traces.
   */
  readonly input: Expression<Consumer<'traces'>>;
}

/**
 * Pairs the client and server spans of traces and gives metrics of the requests between services.
 *
 * `otelcol.connector.servicegraph` in Alloy; generally available; takes traces; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.connector.servicegraph/
 */
export class Servicegraph extends Component implements ServicegraphExports {
  /**
   * The exports of the `otelcol.connector.servicegraph` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): ServicegraphExports {
    return exportsFromLabel(scope, 'otelcol.connector.servicegraph', label);
  }

  /**
   * Pairs the client and server spans of traces and gives metrics of the requests between services.
   *
   * `otelcol.connector.servicegraph` in Alloy; generally available; takes traces; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.connector.servicegraph/
   */
  constructor(scope: Construct, id: string, props: ServicegraphProps) {
    super(scope, id, 'otelcol.connector.servicegraph', props);
  }

  /**
   * Takes spans, which aren't passed on. Both ends of a request have to reach the same instance, or no edge is found.
   *
   * `input`: otelcol.Consumer, takes traces.
   */
  get input(): Expression<Consumer<'traces'>> {
    return this.export('input');
  }
}

/**
 * Memory in which a span waits for the other end of its request.
 *
 * The `store` block.
 */
export interface ServicegraphStore {
  /**
   * How many unpaired spans can wait at once. Raise it if `traces_service_graph_dropped_spans_total` grows.
   *
   * `max_items`: number.
   *
   * @default 1000
   */
  readonly maxItems?: NumberInput;
  /**
   * How long a span waits for its counterpart. Raise it if both ends of a request arrive far apart; spans that go unpaired make no edge.
   *
   * `ttl`: duration.
   *
   * @default "2s"
   */
  readonly ttl?: DurationInput;
}

/**
 * Arguments of `otelcol.connector.signaltometrics`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.connector.signaltometrics/
 */
export interface SignaltometricsProps extends ComponentProps {
  /**
   * A metric made from spans. It needs exactly one of the blocks that say its kind: sum, gauge or a histogram.
   *
   * `spans` blocks, one for each item.
   */
  readonly spans?: readonly blocks.OtelcolConnectorSignaltometricsMetricInfo[];
  /**
   * A metric made from the data points of other metrics. It needs exactly one of the blocks that say its kind.
   *
   * `datapoints` blocks, one for each item.
   */
  readonly datapoints?: readonly blocks.OtelcolConnectorSignaltometricsMetricInfo[];
  /**
   * A metric made from log records. It needs exactly one of the blocks that say its kind.
   *
   * `logs` blocks, one for each item.
   */
  readonly logs?: readonly blocks.OtelcolConnectorSignaltometricsMetricInfo[];
  /**
   * What happens if an expression fails on a record: give up the whole payload, or skip the record with or without an entry in the log.
   *
   * `error_mode`: string. One of `"ignore"`, `"propagate"` or `"silent"`.
   *
   * @default "propagate"
   */
  readonly errorMode?: EnumInput<'ignore' | 'propagate' | 'silent'>;
  /**
   * Where the generated metrics go.
   *
   * `output` block, required.
   */
  readonly output: blocks.OtelcolOutputMetrics;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.connector.signaltometrics`. */
export interface SignaltometricsExports {
  /**
   * Takes spans, metrics and log records to compute metrics from. They aren't passed on.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Makes metrics from spans, data points and log records, with values computed by OTTL expressions.
 *
 * `otelcol.connector.signaltometrics` in Alloy; experimental, needs `--stability.level=experimental`; takes metrics, logs and traces; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.connector.signaltometrics/
 */
export class Signaltometrics extends Component implements SignaltometricsExports {
  /**
   * The exports of the `otelcol.connector.signaltometrics` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): SignaltometricsExports {
    return exportsFromLabel(scope, 'otelcol.connector.signaltometrics', label);
  }

  /**
   * Makes metrics from spans, data points and log records, with values computed by OTTL expressions.
   *
   * `otelcol.connector.signaltometrics` in Alloy; experimental, needs `--stability.level=experimental`; takes metrics, logs and traces; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.connector.signaltometrics/
   */
  constructor(scope: Construct, id: string, props: SignaltometricsProps) {
    super(scope, id, 'otelcol.connector.signaltometrics', props);
  }

  /**
   * Takes spans, metrics and log records to compute metrics from. They aren't passed on.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/**
 * Arguments of `otelcol.connector.spanlogs`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.connector.spanlogs/
 */
export interface SpanlogsProps extends ComponentProps {
  /**
   * Writes a log record for every span. Busy services make a great many of them.
   *
   * `spans`: bool.
   *
   * @default false
   */
  readonly spans?: BoolInput;
  /**
   * Writes a log record for each root span, so usually one for a trace.
   *
   * `roots`: bool.
   *
   * @default false
   */
  readonly roots?: BoolInput;
  /**
   * Writes a log record for each process that has a part in a trace, with the attributes of its resource.
   *
   * `processes`: bool.
   *
   * @default false
   */
  readonly processes?: BoolInput;
  /**
   * Writes a log record for every event of a span. Services with many events make a great many of them.
   *
   * `events`: bool.
   *
   * @default false
   */
  readonly events?: BoolInput;
  /**
   * Attributes of the span to write into the record.
   *
   * `span_attributes`: list(string).
   *
   * @default []
   */
  readonly spanAttributes?: ListInput<StringInput>;
  /**
   * Attributes of the span's resource to write into the record, such as `host.name`.
   *
   * `process_attributes`: list(string).
   *
   * @default []
   */
  readonly processAttributes?: ListInput<StringInput>;
  /**
   * Attributes of the event to write into the record, if `events` is on.
   *
   * `event_attributes`: list(string).
   *
   * @default []
   */
  readonly eventAttributes?: ListInput<StringInput>;
  /**
   * Renames the keys that the component writes, for instance to match what dashboards already look for.
   *
   * `overrides` block.
   */
  readonly overrides?: SpanlogsOverrides;
  /**
   * Keys of the record that become attributes of it too, where a later component can turn them into Loki labels.
   *
   * `labels`: list(string).
   *
   * @default []
   */
  readonly labels?: ListInput<StringInput>;
  /**
   * Where the log records go.
   *
   * `output` block, required.
   */
  readonly output: blocks.OtelcolOutputLogs;
}

/** Exports of `otelcol.connector.spanlogs`. */
export interface SpanlogsExports {
  /**
   * Takes spans, which aren't passed on; send them to their destination as well.
   *
   * `input`: otelcol.Consumer, takes traces.
   */
  readonly input: Expression<Consumer<'traces'>>;
}

/**
 * Writes a log record for each span, root or process of the traces it receives.
 *
 * `otelcol.connector.spanlogs` in Alloy; generally available; takes traces; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.connector.spanlogs/
 */
export class Spanlogs extends Component implements SpanlogsExports {
  /**
   * The exports of the `otelcol.connector.spanlogs` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): SpanlogsExports {
    return exportsFromLabel(scope, 'otelcol.connector.spanlogs', label);
  }

  /**
   * Writes a log record for each span, root or process of the traces it receives.
   *
   * `otelcol.connector.spanlogs` in Alloy; generally available; takes traces; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.connector.spanlogs/
   */
  constructor(scope: Construct, id: string, props: SpanlogsProps) {
    super(scope, id, 'otelcol.connector.spanlogs', props);
  }

  /**
   * Takes spans, which aren't passed on; send them to their destination as well.
   *
   * `input`: otelcol.Consumer, takes traces.
   */
  get input(): Expression<Consumer<'traces'>> {
    return this.export('input');
  }
}

/**
 * Renames the keys that the component writes, for instance to match what dashboards already look for.
 *
 * The `overrides` block.
 */
export interface SpanlogsOverrides {
  /**
   * Key of the attribute that tells what a record stands for: a span, a root, a process or an event.
   *
   * `logs_instance_tag`: string.
   *
   * @default "traces"
   */
  readonly logsInstanceTag?: StringInput;
  /**
   * Key for the name of the service.
   *
   * `service_key`: string.
   *
   * @default "svc"
   */
  readonly serviceKey?: StringInput;
  /**
   * Key for the name of the span.
   *
   * `span_name_key`: string.
   *
   * @default "span"
   */
  readonly spanNameKey?: StringInput;
  /**
   * Key for the status of the span.
   *
   * `status_key`: string.
   *
   * @default "status"
   */
  readonly statusKey?: StringInput;
  /**
   * Key for how long the span took.
   *
   * `duration_key`: string.
   *
   * @default "dur"
   */
  readonly durationKey?: StringInput;
  /**
   * Key for the trace ID. Change it if the link from logs to traces in Grafana expects another name.
   *
   * `trace_id_key`: string.
   *
   * @default "tid"
   */
  readonly traceIdKey?: StringInput;
}

/**
 * Arguments of `otelcol.connector.spanmetrics`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.connector.spanmetrics/
 */
export interface SpanmetricsProps extends ComponentProps {
  /**
   * An attribute to split all metrics by, in addition to service, span name, kind and status. Values with many variants multiply the series.
   *
   * `dimension` blocks, one for each item.
   */
  readonly dimension?: readonly blocks.OtelcolConnectorSpanmetricsDimension[];
  /**
   * An attribute to split only the metric of calls by, in addition to those of `dimension`.
   *
   * `calls_dimension` blocks, one for each item.
   */
  readonly callsDimension?: readonly blocks.OtelcolConnectorSpanmetricsDimension[];
  /**
   * Standard dimensions to leave out, such as `span.kind` or `span.name`, to save series.
   *
   * `exclude_dimensions`: list(string).
   *
   * @default []
   */
  readonly excludeDimensions?: ListInput<StringInput>;
  /**
   * Size of a former cache of dimensions. Bound the number of series with `aggregation_cardinality_limit` instead.
   *
   * `dimensions_cache_size`: number.
   *
   * @default 0
   * @deprecated by Alloy
   */
  readonly dimensionsCacheSize?: NumberInput;
  /**
   * How many resources are kept in memory. If there are more, counters of those pushed out start again from zero.
   *
   * `resource_metrics_cache_size`: number.
   *
   * @default 1000
   */
  readonly resourceMetricsCacheSize?: NumberInput;
  /**
   * Resource attributes that tell resources apart. Name those that survive a restart, such as `service.name`, so that counters go on; with too few, different services are mixed up.
   *
   * `resource_metrics_key_attributes`: list(string).
   *
   * @default []
   */
  readonly resourceMetricsKeyAttributes?: ListInput<StringInput>;
  /**
   * How many combinations of dimensions to track. Whatever exceeds it is summed up in one series marked `otel.metric.overflow`. Zero sets no limit.
   *
   * `aggregation_cardinality_limit`: number.
   *
   * @default 0
   */
  readonly aggregationCardinalityLimit?: NumberInput;
  /**
   * Whether values go on counting or start from zero after each flush. Prometheus needs cumulative ones.
   *
   * `aggregation_temporality`: string. One of `"CUMULATIVE"` or `"DELTA"`.
   *
   * @default "CUMULATIVE"
   */
  readonly aggregationTemporality?: EnumInput<'CUMULATIVE' | 'DELTA'>;
  /**
   * How durations are put into buckets. It needs one of `explicit` and `exponential`.
   *
   * `histogram` block, required.
   */
  readonly histogram: SpanmetricsHistogram;
  /**
   * How often metrics are passed on.
   *
   * `metrics_flush_interval`: duration.
   *
   * @default "1m"
   */
  readonly metricsFlushInterval?: DurationInput;
  /**
   * How long a service may send no spans before its metrics are dropped from memory. Zero keeps them for good.
   *
   * `metrics_expiration`: duration.
   *
   * @default "0s"
   */
  readonly metricsExpiration?: DurationInput;
  /**
   * How long a single series may get no spans before it's no longer sent. Zero keeps sending it.
   *
   * `series_expiration`: duration.
   *
   * @default "0s"
   */
  readonly seriesExpiration?: DurationInput;
  /**
   * With delta temporality, for how many series to remember when they were last sent. Series that don't fit look as if they had been reset.
   *
   * `metric_timestamp_cache_size`: number.
   *
   * @default 1000
   */
  readonly metricTimestampCacheSize?: NumberInput;
  /**
   * Prefix for the names of the metrics, followed by a dot. Dashboards that expect other names need another prefix here.
   *
   * `namespace`: string.
   *
   * @default "traces.span.metrics"
   */
  readonly namespace?: StringInput;
  /**
   * Attaches trace IDs to durations, so that Grafana can jump from a graph to a trace.
   *
   * `exemplars` block.
   */
  readonly exemplars?: SpanmetricsExemplars;
  /**
   * Counts the events of spans as a metric of its own, for instance exceptions by type.
   *
   * `events` block.
   */
  readonly events?: SpanmetricsEvents;
  /**
   * Where the metrics of calls and durations go.
   *
   * `output` block, required.
   */
  readonly output: blocks.OtelcolOutputMetrics;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /**
   * Names of instrumentation scopes whose spans are counted. With an empty list, those of all scopes are.
   *
   * `include_instrumentation_scope`: list(string).
   *
   * @default []
   */
  readonly includeInstrumentationScope?: ListInput<StringInput>;
  /**
   * Adds a dimension with an ID of this instance, so that several instances don't write the same series. It changes at each restart, which breaks up the series.
   *
   * `include_collector_instance_id`: bool.
   *
   * @default false
   */
  readonly includeCollectorInstanceId?: BoolInput;
}

/** Exports of `otelcol.connector.spanmetrics`. */
export interface SpanmetricsExports {
  /**
   * Takes spans, which aren't passed on. If several instances run, send all spans of a service to the same one.
   *
   * `input`: otelcol.Consumer, takes traces.
   */
  readonly input: Expression<Consumer<'traces'>>;
}

/**
 * Makes metrics of rate, errors and duration from spans.
 *
 * `otelcol.connector.spanmetrics` in Alloy; generally available; takes traces; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.connector.spanmetrics/
 */
export class Spanmetrics extends Component implements SpanmetricsExports {
  /**
   * The exports of the `otelcol.connector.spanmetrics` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): SpanmetricsExports {
    return exportsFromLabel(scope, 'otelcol.connector.spanmetrics', label);
  }

  /**
   * Makes metrics of rate, errors and duration from spans.
   *
   * `otelcol.connector.spanmetrics` in Alloy; generally available; takes traces; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.connector.spanmetrics/
   */
  constructor(scope: Construct, id: string, props: SpanmetricsProps) {
    super(scope, id, 'otelcol.connector.spanmetrics', props);
  }

  /**
   * Takes spans, which aren't passed on. If several instances run, send all spans of a service to the same one.
   *
   * `input`: otelcol.Consumer, takes traces.
   */
  get input(): Expression<Consumer<'traces'>> {
    return this.export('input');
  }
}

/**
 * How durations are put into buckets. It needs one of `explicit` and `exponential`.
 *
 * The `histogram` block.
 */
export interface SpanmetricsHistogram {
  /**
   * Leaves out the histograms of durations, so that only calls are counted.
   *
   * `disable`: bool.
   *
   * @default false
   */
  readonly disable?: BoolInput;
  /**
   * An attribute to split only the durations by, in addition to those of the outer `dimension`.
   *
   * `dimension` blocks, one for each item.
   */
  readonly dimension?: readonly blocks.OtelcolConnectorSpanmetricsDimension[];
  /**
   * Unit of the durations, which also becomes part of the metric's name in Prometheus.
   *
   * `unit`: string. One of `"ms"` or `"s"`.
   *
   * @default "ms"
   */
  readonly unit?: EnumInput<'ms' | 's'>;
  /**
   * Uses histograms whose buckets adapt to the data, which Prometheus stores as native histograms.
   *
   * `exponential` block.
   */
  readonly exponential?: SpanmetricsHistogramExponential;
  /**
   * Uses histograms with fixed buckets.
   *
   * `explicit` block.
   */
  readonly explicit?: SpanmetricsHistogramExplicit;
}

/**
 * Uses histograms whose buckets adapt to the data, which Prometheus stores as native histograms.
 *
 * The `exponential` block.
 */
export interface SpanmetricsHistogramExponential {
  /**
   * Largest number of buckets on each side of zero. More buckets are more precise and take more memory.
   *
   * `max_size`: number.
   *
   * @default 160
   */
  readonly maxSize?: NumberInput;
}

/**
 * Uses histograms with fixed buckets.
 *
 * The `explicit` block.
 */
export interface SpanmetricsHistogramExplicit {
  /**
   * Upper bounds of the buckets. Fit them to the durations you care about; every bucket is a series for each combination of dimensions.
   *
   * `buckets`: list(duration).
   *
   * @default ["2ms","4ms","6ms","8ms","10ms","50ms","100ms","200ms","400ms","800ms","1s","1.4s","2s","5s","10s","15s"]
   */
  readonly buckets?: ListInput<DurationInput>;
}

/**
 * Attaches trace IDs to durations, so that Grafana can jump from a graph to a trace.
 *
 * The `exemplars` block.
 */
export interface SpanmetricsExemplars {
  /**
   * Turns exemplars on. Tail sampling may drop the traces they point to.
   *
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * How many exemplars one data point can carry. Fewer take less memory.
   *
   * `max_per_data_point`: number.
   *
   * @default 5
   */
  readonly maxPerDataPoint?: NumberInput;
}

/**
 * Counts the events of spans as a metric of its own, for instance exceptions by type.
 *
 * The `events` block.
 */
export interface SpanmetricsEvents {
  /**
   * Turns the metric of events on; it needs at least one `dimension` in this block.
   *
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * An attribute of the event to split the metric by, such as `exception.type`.
   *
   * `dimension` blocks, one for each item.
   */
  readonly dimension?: readonly blocks.OtelcolConnectorSpanmetricsDimension[];
}
