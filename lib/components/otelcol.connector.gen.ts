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
  /** `spans` blocks, one for each item. */
  readonly spans?: readonly blocks.OtelcolConnectorCountMetricInfo[];
  /** `spanevents` blocks, one for each item. */
  readonly spanevents?: readonly blocks.OtelcolConnectorCountMetricInfo[];
  /** `metrics` blocks, one for each item. */
  readonly metrics?: readonly blocks.OtelcolConnectorCountMetricInfo[];
  /** `datapoints` blocks, one for each item. */
  readonly datapoints?: readonly blocks.OtelcolConnectorCountMetricInfo[];
  /** `logs` blocks, one for each item. */
  readonly logs?: readonly blocks.OtelcolConnectorCountMetricInfo[];
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputMetrics;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.connector.count`. */
export interface CountExports {
  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
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

  constructor(scope: Construct, id: string, props: CountProps) {
    super(scope, id, 'otelcol.connector.count', props);
  }

  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
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
   * `host_identifiers`: list(string).
   *
   * @default ["host.id"]
   */
  readonly hostIdentifiers?: ListInput<StringInput>;
  /**
   * `metrics_flush_interval`: duration.
   *
   * @default "1m"
   */
  readonly metricsFlushInterval?: DurationInput;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputMetrics;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.connector.host_info`. */
export interface HostInfoExports {
  /** `input`: otelcol.Consumer, takes traces. */
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

  constructor(scope: Construct, id: string, props: HostInfoProps) {
    super(scope, id, 'otelcol.connector.host_info', props);
  }

  /** `input`: otelcol.Consumer, takes traces. */
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
   * `latency_histogram_buckets`: list(duration).
   *
   * @default ["2ms","4ms","6ms","8ms","10ms","50ms","100ms","200ms","400ms","800ms","1s","1.4s","2s","5s","10s","15s"]
   */
  readonly latencyHistogramBuckets?: ListInput<DurationInput>;
  /**
   * `dimensions`: list(string).
   *
   * @default []
   */
  readonly dimensions?: ListInput<StringInput>;
  /** `store` block. */
  readonly store?: ServicegraphStore;
  /**
   * `cache_loop`: duration.
   *
   * @default "1m"
   */
  readonly cacheLoop?: DurationInput;
  /**
   * `store_expiration_loop`: duration.
   *
   * @default "2s"
   */
  readonly storeExpirationLoop?: DurationInput;
  /**
   * `virtual_node_peer_attributes`: list(string).
   *
   * @default ["peer.service","db.name","db.system"]
   */
  readonly virtualNodePeerAttributes?: ListInput<StringInput>;
  /**
   * `virtual_node_extra_label`: bool.
   *
   * @default false
   */
  readonly virtualNodeExtraLabel?: BoolInput;
  /**
   * `metrics_flush_interval`: duration.
   *
   * @default "1m"
   */
  readonly metricsFlushInterval?: DurationInput;
  /**
   * `database_name_attributes`: list(string).
   *
   * @default ["db.name"]
   */
  readonly databaseNameAttributes?: ListInput<StringInput>;
  /** `exponential_histogram_max_size`: number. */
  readonly exponentialHistogramMaxSize?: NumberInput;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputMetrics;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.connector.servicegraph`. */
export interface ServicegraphExports {
  /** `input`: otelcol.Consumer, takes traces. */
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

  constructor(scope: Construct, id: string, props: ServicegraphProps) {
    super(scope, id, 'otelcol.connector.servicegraph', props);
  }

  /** `input`: otelcol.Consumer, takes traces. */
  get input(): Expression<Consumer<'traces'>> {
    return this.export('input');
  }
}

/** The `store` block. */
export interface ServicegraphStore {
  /**
   * `max_items`: number.
   *
   * @default 1000
   */
  readonly maxItems?: NumberInput;
  /**
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
  /** `spans` blocks, one for each item. */
  readonly spans?: readonly blocks.OtelcolConnectorSignaltometricsMetricInfo[];
  /** `datapoints` blocks, one for each item. */
  readonly datapoints?: readonly blocks.OtelcolConnectorSignaltometricsMetricInfo[];
  /** `logs` blocks, one for each item. */
  readonly logs?: readonly blocks.OtelcolConnectorSignaltometricsMetricInfo[];
  /**
   * `error_mode`: string. One of `"ignore"`, `"propagate"` or `"silent"`.
   *
   * @default "propagate"
   */
  readonly errorMode?: EnumInput<'ignore' | 'propagate' | 'silent'>;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputMetrics;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.connector.signaltometrics`. */
export interface SignaltometricsExports {
  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
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

  constructor(scope: Construct, id: string, props: SignaltometricsProps) {
    super(scope, id, 'otelcol.connector.signaltometrics', props);
  }

  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
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
   * `spans`: bool.
   *
   * @default false
   */
  readonly spans?: BoolInput;
  /**
   * `roots`: bool.
   *
   * @default false
   */
  readonly roots?: BoolInput;
  /**
   * `processes`: bool.
   *
   * @default false
   */
  readonly processes?: BoolInput;
  /**
   * `events`: bool.
   *
   * @default false
   */
  readonly events?: BoolInput;
  /**
   * `span_attributes`: list(string).
   *
   * @default []
   */
  readonly spanAttributes?: ListInput<StringInput>;
  /**
   * `process_attributes`: list(string).
   *
   * @default []
   */
  readonly processAttributes?: ListInput<StringInput>;
  /**
   * `event_attributes`: list(string).
   *
   * @default []
   */
  readonly eventAttributes?: ListInput<StringInput>;
  /** `overrides` block. */
  readonly overrides?: SpanlogsOverrides;
  /**
   * `labels`: list(string).
   *
   * @default []
   */
  readonly labels?: ListInput<StringInput>;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputLogs;
}

/** Exports of `otelcol.connector.spanlogs`. */
export interface SpanlogsExports {
  /** `input`: otelcol.Consumer, takes traces. */
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

  constructor(scope: Construct, id: string, props: SpanlogsProps) {
    super(scope, id, 'otelcol.connector.spanlogs', props);
  }

  /** `input`: otelcol.Consumer, takes traces. */
  get input(): Expression<Consumer<'traces'>> {
    return this.export('input');
  }
}

/** The `overrides` block. */
export interface SpanlogsOverrides {
  /**
   * `logs_instance_tag`: string.
   *
   * @default "traces"
   */
  readonly logsInstanceTag?: StringInput;
  /**
   * `service_key`: string.
   *
   * @default "svc"
   */
  readonly serviceKey?: StringInput;
  /**
   * `span_name_key`: string.
   *
   * @default "span"
   */
  readonly spanNameKey?: StringInput;
  /**
   * `status_key`: string.
   *
   * @default "status"
   */
  readonly statusKey?: StringInput;
  /**
   * `duration_key`: string.
   *
   * @default "dur"
   */
  readonly durationKey?: StringInput;
  /**
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
  /** `dimension` blocks, one for each item. */
  readonly dimension?: readonly blocks.OtelcolConnectorSpanmetricsDimension[];
  /** `calls_dimension` blocks, one for each item. */
  readonly callsDimension?: readonly blocks.OtelcolConnectorSpanmetricsDimension[];
  /**
   * `exclude_dimensions`: list(string).
   *
   * @default []
   */
  readonly excludeDimensions?: ListInput<StringInput>;
  /**
   * `dimensions_cache_size`: number.
   *
   * @default 0
   * @deprecated by Alloy
   */
  readonly dimensionsCacheSize?: NumberInput;
  /**
   * `resource_metrics_cache_size`: number.
   *
   * @default 1000
   */
  readonly resourceMetricsCacheSize?: NumberInput;
  /**
   * `resource_metrics_key_attributes`: list(string).
   *
   * @default []
   */
  readonly resourceMetricsKeyAttributes?: ListInput<StringInput>;
  /**
   * `aggregation_cardinality_limit`: number.
   *
   * @default 0
   */
  readonly aggregationCardinalityLimit?: NumberInput;
  /**
   * `aggregation_temporality`: string. One of `"CUMULATIVE"` or `"DELTA"`.
   *
   * @default "CUMULATIVE"
   */
  readonly aggregationTemporality?: EnumInput<'CUMULATIVE' | 'DELTA'>;
  /** `histogram` block, required. */
  readonly histogram: SpanmetricsHistogram;
  /**
   * `metrics_flush_interval`: duration.
   *
   * @default "1m"
   */
  readonly metricsFlushInterval?: DurationInput;
  /**
   * `metrics_expiration`: duration.
   *
   * @default "0s"
   */
  readonly metricsExpiration?: DurationInput;
  /**
   * `series_expiration`: duration.
   *
   * @default "0s"
   */
  readonly seriesExpiration?: DurationInput;
  /**
   * `metric_timestamp_cache_size`: number.
   *
   * @default 1000
   */
  readonly metricTimestampCacheSize?: NumberInput;
  /**
   * `namespace`: string.
   *
   * @default "traces.span.metrics"
   */
  readonly namespace?: StringInput;
  /** `exemplars` block. */
  readonly exemplars?: SpanmetricsExemplars;
  /** `events` block. */
  readonly events?: SpanmetricsEvents;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputMetrics;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /**
   * `include_instrumentation_scope`: list(string).
   *
   * @default []
   */
  readonly includeInstrumentationScope?: ListInput<StringInput>;
  /**
   * `include_collector_instance_id`: bool.
   *
   * @default false
   */
  readonly includeCollectorInstanceId?: BoolInput;
}

/** Exports of `otelcol.connector.spanmetrics`. */
export interface SpanmetricsExports {
  /** `input`: otelcol.Consumer, takes traces. */
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

  constructor(scope: Construct, id: string, props: SpanmetricsProps) {
    super(scope, id, 'otelcol.connector.spanmetrics', props);
  }

  /** `input`: otelcol.Consumer, takes traces. */
  get input(): Expression<Consumer<'traces'>> {
    return this.export('input');
  }
}

/** The `histogram` block. */
export interface SpanmetricsHistogram {
  /**
   * `disable`: bool.
   *
   * @default false
   */
  readonly disable?: BoolInput;
  /** `dimension` blocks, one for each item. */
  readonly dimension?: readonly blocks.OtelcolConnectorSpanmetricsDimension[];
  /**
   * `unit`: string. One of `"ms"` or `"s"`.
   *
   * @default "ms"
   */
  readonly unit?: EnumInput<'ms' | 's'>;
  /** `exponential` block. */
  readonly exponential?: SpanmetricsHistogramExponential;
  /** `explicit` block. */
  readonly explicit?: SpanmetricsHistogramExplicit;
}

/** The `exponential` block. */
export interface SpanmetricsHistogramExponential {
  /**
   * `max_size`: number.
   *
   * @default 160
   */
  readonly maxSize?: NumberInput;
}

/** The `explicit` block. */
export interface SpanmetricsHistogramExplicit {
  /**
   * `buckets`: list(duration).
   *
   * @default ["2ms","4ms","6ms","8ms","10ms","50ms","100ms","200ms","400ms","800ms","1s","1.4s","2s","5s","10s","15s"]
   */
  readonly buckets?: ListInput<DurationInput>;
}

/** The `exemplars` block. */
export interface SpanmetricsExemplars {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * `max_per_data_point`: number.
   *
   * @default 5
   */
  readonly maxPerDataPoint?: NumberInput;
}

/** The `events` block. */
export interface SpanmetricsEvents {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /** `dimension` blocks, one for each item. */
  readonly dimension?: readonly blocks.OtelcolConnectorSpanmetricsDimension[];
}
