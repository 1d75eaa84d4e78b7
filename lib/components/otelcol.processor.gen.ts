// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  AnyInput,
  BoolInput,
  Consumer,
  DurationInput,
  EnumInput,
  Expression,
  ListInput,
  NumberInput,
  SecretInput,
  SizeInput,
  StringInput,
  TargetsInput,
} from '../values';
import type * as blocks from './blocks.gen';
import type { EmptyBlock } from './empty-block';
import { Component, type ComponentProps, exportsFromLabel } from './component';

/**
 * Arguments of `otelcol.processor.attributes`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.attributes/
 */
export interface AttributesProps extends ComponentProps {
  /**
   * Which data to change. Whatever doesn't match passes unchanged. Conditions must suit the signals of `output`: span names mean nothing to logs.
   *
   * `include` block.
   */
  readonly include?: blocks.OtelcolMatchProperties;
  /**
   * Which data to leave alone, checked after `include`. It still passes on, unchanged.
   *
   * `exclude` block.
   */
  readonly exclude?: blocks.OtelcolMatchProperties;
  /**
   * One change to the attributes. Blocks apply in the order they're written.
   *
   * `action` blocks, one for each item.
   */
  readonly action?: readonly AttributesAction[];
  /**
   * Where the changed data goes. List only signals that the conditions in `include` and `exclude` can apply to.
   *
   * `output` block, required.
   */
  readonly output: blocks.OtelcolOutput;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.attributes`. */
export interface AttributesExports {
  /**
   * Takes metrics, logs and traces whose attributes are to change. Attributes of resources stay as they are.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Adds, changes, hashes or removes attributes of spans, log records and metric data points.
 *
 * `otelcol.processor.attributes` in Alloy; generally available; takes metrics, logs and traces; sends metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.attributes/
 * @example
 * ```ts
 * const otlphttp = new otelcol.exporter.Otlphttp(config, 'default', {
 *   client: { endpoint: 'http://tempo:4318' },
 * });
 * const attributes = new otelcol.processor.Attributes(config, 'default', {
 *   action: [
 *     { key: 'user.email', action: 'delete' },
 *     { key: 'deployment.environment', value: 'production', action: 'upsert' },
 *   ],
 *   output: { traces: [otlphttp.input] },
 * });
 * new otelcol.receiver.Otlp(config, 'default', {
 *   grpc: { endpoint: '0.0.0.0:4317' },
 *   output: { traces: [attributes.input] },
 * });
 * ```
 */
export class Attributes extends Component implements AttributesExports {
  /**
   * The exports of the `otelcol.processor.attributes` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): AttributesExports {
    return exportsFromLabel(scope, 'otelcol.processor.attributes', label);
  }

  /**
   * Adds, changes, hashes or removes attributes of spans, log records and metric data points.
   *
   * `otelcol.processor.attributes` in Alloy; generally available; takes metrics, logs and traces; sends metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.attributes/
   * @example
   * ```ts
   * const otlphttp = new otelcol.exporter.Otlphttp(config, 'default', {
   *   client: { endpoint: 'http://tempo:4318' },
   * });
   * const attributes = new otelcol.processor.Attributes(config, 'default', {
   *   action: [
   *     { key: 'user.email', action: 'delete' },
   *     { key: 'deployment.environment', value: 'production', action: 'upsert' },
   *   ],
   *   output: { traces: [otlphttp.input] },
   * });
   * new otelcol.receiver.Otlp(config, 'default', {
   *   grpc: { endpoint: '0.0.0.0:4317' },
   *   output: { traces: [attributes.input] },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: AttributesProps) {
    super(scope, id, 'otelcol.processor.attributes', props);
  }

  /**
   * Takes metrics, logs and traces whose attributes are to change. Attributes of resources stay as they are.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/**
 * One change to the attributes. Blocks apply in the order they're written.
 *
 * The `action` block.
 */
export interface AttributesAction {
  /**
   * Attribute to change. For `delete` and `hash`, `pattern` can stand in for it.
   *
   * `key`: string, required by the reference.
   */
  readonly key?: StringInput;
  /**
   * Fixed value to set: a string, number or boolean. Give this, `from_attribute` or `from_context`.
   *
   * `value`: any.
   */
  readonly value?: AnyInput;
  /**
   * Regular expression: for `extract`, its named groups become attributes; for `delete` and `hash`, it chooses the attributes by name.
   *
   * `pattern`: string.
   *
   * @default ""
   */
  readonly pattern?: StringInput;
  /**
   * Attribute to copy the value from. If it's missing, nothing happens.
   *
   * `from_attribute`: string.
   *
   * @default ""
   */
  readonly fromAttribute?: StringInput;
  /**
   * What to copy from the request: `metadata.` and a header's name, `auth.` and an attribute of the sender, or `client.address`. Receivers need `include_metadata` for headers.
   *
   * `from_context`: string.
   *
   * @default ""
   */
  readonly fromContext?: StringInput;
  /**
   * Type that `convert` makes of the value: `int`, `double` or `string`.
   *
   * `converted_type`: string.
   *
   * @default ""
   */
  readonly convertedType?: StringInput;
  /**
   * What to do with the attribute: `insert`, `update`, `upsert`, `hash`, `extract`, `convert` or `delete`. `insert` leaves present values alone, `update` absent ones.
   *
   * `action`: string, required.
   */
  readonly action: StringInput;
}

/**
 * Arguments of `otelcol.processor.batch`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.batch/
 */
export interface BatchProps extends ComponentProps {
  /**
   * How long data may wait for a batch to fill up. Longer makes larger batches and loses more if Alloy crashes.
   *
   * `timeout`: duration.
   *
   * @default "200ms"
   */
  readonly timeout?: DurationInput;
  /**
   * Number of spans, records or data points at which a batch is sent. It's a trigger, not a limit.
   *
   * `send_batch_size`: number.
   *
   * @default 2000
   */
  readonly sendBatchSize?: NumberInput;
  /**
   * Number of items above which a batch is split. Set it if the server refuses large requests; zero never splits.
   *
   * `send_batch_max_size`: number.
   *
   * @default 3000
   */
  readonly sendBatchMaxSize?: NumberInput;
  /**
   * Keys of the request's metadata by which batches are kept apart, for instance a tenant header. Receivers need `include_metadata`, and each combination takes memory for good.
   *
   * `metadata_keys`: list(string).
   *
   * @default []
   */
  readonly metadataKeys?: ListInput<StringInput>;
  /**
   * How many combinations of `metadata_keys` may come up until the next restart. Data with further ones is refused.
   *
   * `metadata_cardinality_limit`: number.
   *
   * @default 1000
   */
  readonly metadataCardinalityLimit?: NumberInput;
  /**
   * Where the batches go, usually an exporter.
   *
   * `output` block, required.
   */
  readonly output: blocks.OtelcolOutput;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.batch`. */
export interface BatchExports {
  /**
   * Takes metrics, logs and traces to collect in batches. Put it after whatever limits memory or drops data.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Collects telemetry into batches by size and time before it is sent on.
 *
 * `otelcol.processor.batch` in Alloy; generally available; takes metrics, logs and traces; sends metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.batch/
 * @example
 * ```ts
 * const otlphttp = new otelcol.exporter.Otlphttp(config, 'default', {
 *   client: { endpoint: 'http://tempo:4318' },
 * });
 * const batch = new otelcol.processor.Batch(config, 'default', {
 *   timeout: '1s',
 *   sendBatchSize: 4096,
 *   sendBatchMaxSize: 8192,
 *   output: { traces: [otlphttp.input] },
 * });
 * const memoryLimiter = new otelcol.processor.MemoryLimiter(config, 'default', {
 *   checkInterval: '1s',
 *   limit: '400MiB',
 *   output: { traces: [batch.input] },
 * });
 * new otelcol.receiver.Otlp(config, 'default', {
 *   grpc: { endpoint: '0.0.0.0:4317' },
 *   output: { traces: [memoryLimiter.input] },
 * });
 * ```
 */
export class Batch extends Component implements BatchExports {
  /**
   * The exports of the `otelcol.processor.batch` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): BatchExports {
    return exportsFromLabel(scope, 'otelcol.processor.batch', label);
  }

  /**
   * Collects telemetry into batches by size and time before it is sent on.
   *
   * `otelcol.processor.batch` in Alloy; generally available; takes metrics, logs and traces; sends metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.batch/
   * @example
   * ```ts
   * const otlphttp = new otelcol.exporter.Otlphttp(config, 'default', {
   *   client: { endpoint: 'http://tempo:4318' },
   * });
   * const batch = new otelcol.processor.Batch(config, 'default', {
   *   timeout: '1s',
   *   sendBatchSize: 4096,
   *   sendBatchMaxSize: 8192,
   *   output: { traces: [otlphttp.input] },
   * });
   * const memoryLimiter = new otelcol.processor.MemoryLimiter(config, 'default', {
   *   checkInterval: '1s',
   *   limit: '400MiB',
   *   output: { traces: [batch.input] },
   * });
   * new otelcol.receiver.Otlp(config, 'default', {
   *   grpc: { endpoint: '0.0.0.0:4317' },
   *   output: { traces: [memoryLimiter.input] },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: BatchProps) {
    super(scope, id, 'otelcol.processor.batch', props);
  }

  /**
   * Takes metrics, logs and traces to collect in batches. Put it after whatever limits memory or drops data.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/**
 * Arguments of `otelcol.processor.cumulativetodelta`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.cumulativetodelta/
 */
export interface CumulativetodeltaProps extends ComponentProps {
  /**
   * How long a series that gets no points is remembered. Zero remembers it for good, so memory grows as series come and go.
   *
   * `max_staleness`: duration.
   *
   * @default "0s"
   */
  readonly maxStaleness?: DurationInput;
  /**
   * Whether the first point of a series is sent: never, always, or if its start time shows that the series began after Alloy did.
   *
   * `initial_value`: string. One of `"auto"`, `"drop"` or `"keep"`.
   *
   * @default "auto"
   */
  readonly initialValue?: EnumInput<'auto' | 'drop' | 'keep'>;
  /**
   * Which metrics to convert. Without the block, it's all of them.
   *
   * `include` block.
   */
  readonly include?: blocks.OtelcolProcessorCumulativetodeltaMatchArgs;
  /**
   * Which metrics to leave cumulative; it takes precedence over `include`.
   *
   * `exclude` block.
   */
  readonly exclude?: blocks.OtelcolProcessorCumulativetodeltaMatchArgs;
  /**
   * Where the metrics go, converted or not.
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

/** Exports of `otelcol.processor.cumulativetodelta`. */
export interface CumulativetodeltaExports {
  /**
   * Takes metrics. All points of a series have to reach the same instance, or the differences are wrong.
   *
   * `input`: otelcol.Consumer, takes metrics.
   */
  readonly input: Expression<Consumer<'metrics'>>;
}

/**
 * Converts cumulative sums and histograms to delta temporality.
 *
 * `otelcol.processor.cumulativetodelta` in Alloy; public preview, needs `--stability.level=public-preview` or lower; takes metrics; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.cumulativetodelta/
 */
export class Cumulativetodelta extends Component implements CumulativetodeltaExports {
  /**
   * The exports of the `otelcol.processor.cumulativetodelta` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): CumulativetodeltaExports {
    return exportsFromLabel(scope, 'otelcol.processor.cumulativetodelta', label);
  }

  /**
   * Converts cumulative sums and histograms to delta temporality.
   *
   * `otelcol.processor.cumulativetodelta` in Alloy; public preview, needs `--stability.level=public-preview` or lower; takes metrics; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.cumulativetodelta/
   */
  constructor(scope: Construct, id: string, props: CumulativetodeltaProps) {
    super(scope, id, 'otelcol.processor.cumulativetodelta', props);
  }

  /**
   * Takes metrics. All points of a series have to reach the same instance, or the differences are wrong.
   *
   * `input`: otelcol.Consumer, takes metrics.
   */
  get input(): Expression<Consumer<'metrics'>> {
    return this.export('input');
  }
}

/**
 * Arguments of `otelcol.processor.deltatocumulative`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.deltatocumulative/
 */
export interface DeltatocumulativeProps extends ComponentProps {
  /**
   * How long a series that gets no points keeps its total. After that it starts again from zero.
   *
   * `max_stale`: duration.
   *
   * @default "5m"
   */
  readonly maxStale?: DurationInput;
  /**
   * How many series to track at most. Points of further series are dropped; set a limit to bound memory.
   *
   * `max_streams`: number.
   *
   * @default 9223372036854776000
   */
  readonly maxStreams?: NumberInput;
  /**
   * Where the metrics go, with cumulative values, for instance on to `otelcol.exporter.prometheus`.
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

/** Exports of `otelcol.processor.deltatocumulative`. */
export interface DeltatocumulativeExports {
  /**
   * Takes metrics. All points of a series have to reach the same instance, or the totals are wrong.
   *
   * `input`: otelcol.Consumer, takes metrics.
   */
  readonly input: Expression<Consumer<'metrics'>>;
}

/**
 * Adds up sums and histograms of delta temporality to cumulative ones.
 *
 * `otelcol.processor.deltatocumulative` in Alloy; experimental, needs `--stability.level=experimental`; takes metrics; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.deltatocumulative/
 */
export class Deltatocumulative extends Component implements DeltatocumulativeExports {
  /**
   * The exports of the `otelcol.processor.deltatocumulative` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): DeltatocumulativeExports {
    return exportsFromLabel(scope, 'otelcol.processor.deltatocumulative', label);
  }

  /**
   * Adds up sums and histograms of delta temporality to cumulative ones.
   *
   * `otelcol.processor.deltatocumulative` in Alloy; experimental, needs `--stability.level=experimental`; takes metrics; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.deltatocumulative/
   */
  constructor(scope: Construct, id: string, props: DeltatocumulativeProps) {
    super(scope, id, 'otelcol.processor.deltatocumulative', props);
  }

  /**
   * Takes metrics. All points of a series have to reach the same instance, or the totals are wrong.
   *
   * `input`: otelcol.Consumer, takes metrics.
   */
  get input(): Expression<Consumer<'metrics'>> {
    return this.export('input');
  }
}

/**
 * Arguments of `otelcol.processor.discovery`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.discovery/
 */
export interface DiscoveryProps extends ComponentProps {
  /**
   * Targets whose labels are added to spans, matched by the host of `__address__`. Labels that start with two underscores are left out.
   *
   * `targets`: list(Target), required.
   */
  readonly targets: TargetsInput;
  /**
   * Whether labels add missing resource attributes, replace present ones, or both.
   *
   * `operation_type`: string. One of `"insert"`, `"update"` or `"upsert"`.
   *
   * @default "upsert"
   */
  readonly operationType?: EnumInput<'insert' | 'update' | 'upsert'>;
  /**
   * Where to look for the address of the sender, in this order: certain resource attributes, or the connection itself.
   *
   * `pod_associations`: list(string).
   *
   * @default ["ip","net.host.ip","k8s.pod.ip","hostname","connection"]
   */
  readonly podAssociations?: ListInput<StringInput>;
  /**
   * Where the spans go, with or without a match.
   *
   * `output` block, required.
   */
  readonly output: blocks.OtelcolOutputTraces;
}

/** Exports of `otelcol.processor.discovery`. */
export interface DiscoveryExports {
  /**
   * Takes spans. For pods, `otelcol.processor.k8sattributes` gives attributes that follow OpenTelemetry's conventions.
   *
   * `input`: otelcol.Consumer, takes traces.
   */
  readonly input: Expression<Consumer<'traces'>>;
}

/**
 * Adds the labels of discovered targets to the spans that come from their addresses.
 *
 * `otelcol.processor.discovery` in Alloy; generally available; takes traces; sends traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.discovery/
 */
export class Discovery extends Component implements DiscoveryExports {
  /**
   * The exports of the `otelcol.processor.discovery` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): DiscoveryExports {
    return exportsFromLabel(scope, 'otelcol.processor.discovery', label);
  }

  /**
   * Adds the labels of discovered targets to the spans that come from their addresses.
   *
   * `otelcol.processor.discovery` in Alloy; generally available; takes traces; sends traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.discovery/
   */
  constructor(scope: Construct, id: string, props: DiscoveryProps) {
    super(scope, id, 'otelcol.processor.discovery', props);
  }

  /**
   * Takes spans. For pods, `otelcol.processor.k8sattributes` gives attributes that follow OpenTelemetry's conventions.
   *
   * `input`: otelcol.Consumer, takes traces.
   */
  get input(): Expression<Consumer<'traces'>> {
    return this.export('input');
  }
}

/**
 * Arguments of `otelcol.processor.filter`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.filter/
 */
export interface FilterProps extends ComponentProps {
  /**
   * What happens if a condition fails: give up the whole payload, or go on with the next one, with or without an entry in the log.
   *
   * `error_mode`: string. One of `"ignore"`, `"propagate"` or `"silent"`.
   *
   * @default "ignore"
   */
  readonly errorMode?: EnumInput<'ignore' | 'propagate' | 'silent'>;
  /**
   * Conditions for spans in the older form. Use `trace_conditions`, which can't be mixed with this block.
   *
   * `traces` block.
   */
  readonly traces?: FilterTraces;
  /**
   * Conditions for metrics in the older form. Use `metric_conditions`, which can't be mixed with this block.
   *
   * `metrics` block.
   */
  readonly metrics?: FilterMetrics;
  /**
   * Conditions for log records in the older form. Use `log_conditions`, which can't be mixed with this block.
   *
   * `logs` block.
   */
  readonly logs?: FilterLogs;
  /**
   * Drops spans, or events of spans, that meet one of the conditions.
   *
   * `trace_conditions` blocks, one for each item.
   */
  readonly traceConditions?: readonly blocks.OtelcolProcessorFilterContextConditions[];
  /**
   * Drops metrics or data points that meet one of the conditions.
   *
   * `metric_conditions` blocks, one for each item.
   */
  readonly metricConditions?: readonly blocks.OtelcolProcessorFilterContextConditions[];
  /**
   * Drops log records that meet one of the conditions.
   *
   * `log_conditions` blocks, one for each item.
   */
  readonly logConditions?: readonly blocks.OtelcolProcessorFilterContextConditions[];
  /**
   * Where the data goes that no condition dropped.
   *
   * `output` block, required.
   */
  readonly output: blocks.OtelcolOutput;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.filter`. */
export interface FilterExports {
  /**
   * Takes metrics, logs and traces. Test conditions with a debug exporter first: what they drop is gone.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Drops spans, metrics, data points and log records that meet OTTL conditions.
 *
 * `otelcol.processor.filter` in Alloy; generally available; takes metrics, logs and traces; sends metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.filter/
 * @example
 * ```ts
 * const otlphttp = new otelcol.exporter.Otlphttp(config, 'default', {
 *   client: { endpoint: 'http://tempo:4318' },
 * });
 * const filter = new otelcol.processor.Filter(config, 'default', {
 *   errorMode: 'ignore',
 *   traces: { span: ['attributes["http.route"] == "/healthz"'] },
 *   output: { traces: [otlphttp.input] },
 * });
 * new otelcol.receiver.Otlp(config, 'default', {
 *   grpc: { endpoint: '0.0.0.0:4317' },
 *   output: { traces: [filter.input] },
 * });
 * ```
 */
export class Filter extends Component implements FilterExports {
  /**
   * The exports of the `otelcol.processor.filter` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): FilterExports {
    return exportsFromLabel(scope, 'otelcol.processor.filter', label);
  }

  /**
   * Drops spans, metrics, data points and log records that meet OTTL conditions.
   *
   * `otelcol.processor.filter` in Alloy; generally available; takes metrics, logs and traces; sends metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.filter/
   * @example
   * ```ts
   * const otlphttp = new otelcol.exporter.Otlphttp(config, 'default', {
   *   client: { endpoint: 'http://tempo:4318' },
   * });
   * const filter = new otelcol.processor.Filter(config, 'default', {
   *   errorMode: 'ignore',
   *   traces: { span: ['attributes["http.route"] == "/healthz"'] },
   *   output: { traces: [otlphttp.input] },
   * });
   * new otelcol.receiver.Otlp(config, 'default', {
   *   grpc: { endpoint: '0.0.0.0:4317' },
   *   output: { traces: [filter.input] },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: FilterProps) {
    super(scope, id, 'otelcol.processor.filter', props);
  }

  /**
   * Takes metrics, logs and traces. Test conditions with a debug exporter first: what they drop is gone.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/**
 * Conditions for spans in the older form. Use `trace_conditions`, which can't be mixed with this block.
 *
 * The `traces` block.
 */
export interface FilterTraces {
  /**
   * OTTL conditions on spans. A span that meets one of them is dropped, which can leave its children without a parent.
   *
   * `span`: list(string).
   */
  readonly span?: ListInput<StringInput>;
  /**
   * OTTL conditions on events of spans. An event that meets one is dropped, its span stays.
   *
   * `spanevent`: list(string).
   */
  readonly spanevent?: ListInput<StringInput>;
}

/**
 * Conditions for metrics in the older form. Use `metric_conditions`, which can't be mixed with this block.
 *
 * The `metrics` block.
 */
export interface FilterMetrics {
  /**
   * OTTL conditions on whole metrics. A metric that meets one of them is dropped with all its data points.
   *
   * `metric`: list(string).
   */
  readonly metric?: ListInput<StringInput>;
  /**
   * OTTL conditions on data points. A metric that loses all its points is dropped too.
   *
   * `datapoint`: list(string).
   */
  readonly datapoint?: ListInput<StringInput>;
}

/**
 * Conditions for log records in the older form. Use `log_conditions`, which can't be mixed with this block.
 *
 * The `logs` block.
 */
export interface FilterLogs {
  /**
   * OTTL conditions on log records. A record that meets one of them is dropped.
   *
   * `log_record`: list(string).
   */
  readonly logRecord?: ListInput<StringInput>;
}

/**
 * Arguments of `otelcol.processor.groupbyattrs`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.groupbyattrs/
 */
export interface GroupbyattrsProps extends ComponentProps {
  /**
   * Attributes to move from records to the resource, with one resource for each combination of values. With an empty list, equal resources are only merged.
   *
   * `keys`: list(string).
   *
   * @default []
   */
  readonly keys?: ListInput<StringInput>;
  /**
   * Where the regrouped data goes.
   *
   * `output` block, required.
   */
  readonly output: blocks.OtelcolOutput;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.groupbyattrs`. */
export interface GroupbyattrsExports {
  /**
   * Takes metrics, logs and traces. Put it next to a batch processor, since only data of one batch is grouped.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Regroups telemetry so that data with equal values of chosen attributes shares one resource.
 *
 * `otelcol.processor.groupbyattrs` in Alloy; generally available; takes metrics, logs and traces; sends metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.groupbyattrs/
 */
export class Groupbyattrs extends Component implements GroupbyattrsExports {
  /**
   * The exports of the `otelcol.processor.groupbyattrs` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): GroupbyattrsExports {
    return exportsFromLabel(scope, 'otelcol.processor.groupbyattrs', label);
  }

  /**
   * Regroups telemetry so that data with equal values of chosen attributes shares one resource.
   *
   * `otelcol.processor.groupbyattrs` in Alloy; generally available; takes metrics, logs and traces; sends metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.groupbyattrs/
   */
  constructor(scope: Construct, id: string, props: GroupbyattrsProps) {
    super(scope, id, 'otelcol.processor.groupbyattrs', props);
  }

  /**
   * Takes metrics, logs and traces. Put it next to a batch processor, since only data of one batch is grouped.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/**
 * Arguments of `otelcol.processor.interval`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.interval/
 */
export interface IntervalProps extends ComponentProps {
  /**
   * How often the last values are passed on. Longer saves data points but shows changes later.
   *
   * `interval`: duration.
   *
   * @default "1m"
   */
  readonly interval?: DurationInput;
  /**
   * Which kinds of metrics pass at once. Choose those whose values in between matter.
   *
   * `passthrough` block.
   */
  readonly passthrough?: IntervalPassthrough;
  /**
   * Where the metrics go. Delta metrics and sums that can fall always pass at once.
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

/** Exports of `otelcol.processor.interval`. */
export interface IntervalExports {
  /**
   * Takes metrics to thin out over time.
   *
   * `input`: otelcol.Consumer, takes metrics.
   */
  readonly input: Expression<Consumer<'metrics'>>;
}

/**
 * Keeps the newest value of each metric and sends it on once an interval.
 *
 * `otelcol.processor.interval` in Alloy; experimental, needs `--stability.level=experimental`; takes metrics; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.interval/
 */
export class Interval extends Component implements IntervalExports {
  /**
   * The exports of the `otelcol.processor.interval` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): IntervalExports {
    return exportsFromLabel(scope, 'otelcol.processor.interval', label);
  }

  /**
   * Keeps the newest value of each metric and sends it on once an interval.
   *
   * `otelcol.processor.interval` in Alloy; experimental, needs `--stability.level=experimental`; takes metrics; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.interval/
   */
  constructor(scope: Construct, id: string, props: IntervalProps) {
    super(scope, id, 'otelcol.processor.interval', props);
  }

  /**
   * Takes metrics to thin out over time.
   *
   * `input`: otelcol.Consumer, takes metrics.
   */
  get input(): Expression<Consumer<'metrics'>> {
    return this.export('input');
  }
}

/**
 * Which kinds of metrics pass at once. Choose those whose values in between matter.
 *
 * The `passthrough` block.
 */
export interface IntervalPassthrough {
  /**
   * Passes every value of gauges. Otherwise only the last one of an interval is kept.
   *
   * `gauge`: bool.
   *
   * @default false
   */
  readonly gauge?: BoolInput;
  /**
   * Passes every value of summaries. Otherwise only the last one of an interval is kept.
   *
   * `summary`: bool.
   *
   * @default false
   */
  readonly summary?: BoolInput;
}

/**
 * Arguments of `otelcol.processor.k8sattributes`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.k8sattributes/
 */
export interface K8sattributesProps extends ComponentProps {
  /**
   * How to log in to the Kubernetes API. Inside the cluster it's the pod's service account, which needs permission to read pods.
   *
   * `auth_type`: string. One of `"kubeConfig"`, `"none"`, `"serviceAccount"` or `"tls"`.
   *
   * @default "serviceAccount"
   */
  readonly authType?: EnumInput<'kubeConfig' | 'none' | 'serviceAccount' | 'tls'>;
  /**
   * Only adds the address of the pod and asks the API for nothing. Use it in agents that send to a gateway with the real look-up.
   *
   * `passthrough`: bool.
   *
   * @default false
   */
  readonly passthrough?: BoolInput;
  /**
   * Which metadata becomes resource attributes.
   *
   * `extract` block.
   */
  readonly extract?: K8sattributesExtract;
  /**
   * Which pods to know about. A narrow filter saves memory and load on the API.
   *
   * `filter` block.
   */
  readonly filter?: K8sattributesFilter;
  /**
   * A way to find the pod that data comes from. Blocks are tried in order, the first that finds one wins.
   *
   * `pod_association` blocks, one for each item.
   */
  readonly podAssociation?: readonly K8sattributesPodAssociation[];
  /**
   * Pods whose data gets no metadata. Without the block, those named `jaeger-agent` and `jaeger-collector` get none.
   *
   * `exclude` block.
   */
  readonly exclude?: K8sattributesExclude;
  /**
   * Waits at start until the pods are known, so that the first data isn't left without metadata. Until then, nothing is accepted.
   *
   * `wait_for_metadata`: bool.
   *
   * @default false
   */
  readonly waitForMetadata?: BoolInput;
  /**
   * How long to wait with `wait_for_metadata`. After that the component is unhealthy and doesn't start.
   *
   * `wait_for_metadata_timeout`: duration.
   *
   * @default "10s"
   */
  readonly waitForMetadataTimeout?: DurationInput;
  /**
   * How often all known pods are processed again, to repair what was missed. Zero never does.
   *
   * `watch_sync_period`: duration.
   *
   * @default "5m"
   */
  readonly watchSyncPeriod?: DurationInput;
  /**
   * Where the data goes, with metadata if the pod was found.
   *
   * `output` block, required.
   */
  readonly output: blocks.OtelcolOutput;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.k8sattributes`. */
export interface K8sattributesExports {
  /**
   * Takes metrics, logs and traces. Put it before batching: afterwards the peer address is lost.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Finds the pod that telemetry comes from and adds its Kubernetes metadata as resource attributes.
 *
 * `otelcol.processor.k8sattributes` in Alloy; generally available; takes metrics, logs and traces; sends metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.k8sattributes/
 * @example
 * ```ts
 * const otlphttp = new otelcol.exporter.Otlphttp(config, 'default', {
 *   client: { endpoint: 'http://tempo:4318' },
 * });
 * const k8sattributes = new otelcol.processor.K8sattributes(config, 'default', {
 *   extract: { metadata: ['k8s.namespace.name', 'k8s.pod.name', 'k8s.deployment.name'] },
 *   podAssociation: [{ source: [{ from: 'connection' }] }],
 *   output: { traces: [otlphttp.input] },
 * });
 * new otelcol.receiver.Otlp(config, 'default', {
 *   grpc: { endpoint: '0.0.0.0:4317' },
 *   output: { traces: [k8sattributes.input] },
 * });
 * ```
 */
export class K8sattributes extends Component implements K8sattributesExports {
  /**
   * The exports of the `otelcol.processor.k8sattributes` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): K8sattributesExports {
    return exportsFromLabel(scope, 'otelcol.processor.k8sattributes', label);
  }

  /**
   * Finds the pod that telemetry comes from and adds its Kubernetes metadata as resource attributes.
   *
   * `otelcol.processor.k8sattributes` in Alloy; generally available; takes metrics, logs and traces; sends metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.k8sattributes/
   * @example
   * ```ts
   * const otlphttp = new otelcol.exporter.Otlphttp(config, 'default', {
   *   client: { endpoint: 'http://tempo:4318' },
   * });
   * const k8sattributes = new otelcol.processor.K8sattributes(config, 'default', {
   *   extract: { metadata: ['k8s.namespace.name', 'k8s.pod.name', 'k8s.deployment.name'] },
   *   podAssociation: [{ source: [{ from: 'connection' }] }],
   *   output: { traces: [otlphttp.input] },
   * });
   * new otelcol.receiver.Otlp(config, 'default', {
   *   grpc: { endpoint: '0.0.0.0:4317' },
   *   output: { traces: [k8sattributes.input] },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: K8sattributesProps) {
    super(scope, id, 'otelcol.processor.k8sattributes', props);
  }

  /**
   * Takes metrics, logs and traces. Put it before batching: afterwards the peer address is lost.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/**
 * Which metadata becomes resource attributes.
 *
 * The `extract` block.
 */
export interface K8sattributesExtract {
  /**
   * Attributes to add, such as `k8s.pod.name`. Fewer attributes need less memory and fewer permissions; those of container images need a container ID or name in the data.
   *
   * `metadata`: list(string).
   */
  readonly metadata?: ListInput<StringInput>;
  /**
   * An annotation of the pod, namespace or node that becomes a resource attribute.
   *
   * `annotation` blocks, one for each item.
   */
  readonly annotation?: readonly blocks.OtelcolProcessorK8sattributesFieldExtract[];
  /**
   * A label of the pod, namespace or node that becomes a resource attribute.
   *
   * `label` blocks, one for each item.
   */
  readonly label?: readonly blocks.OtelcolProcessorK8sattributesFieldExtract[];
  /**
   * Makes a resource attribute of each pod annotation that starts with `resource.opentelemetry.io/`.
   *
   * `otel_annotations`: bool.
   *
   * @default false
   */
  readonly otelAnnotations?: BoolInput;
  /**
   * Derives a deployment's name from that of its ReplicaSet, so that no permission to read ReplicaSets is needed.
   *
   * `deployment_name_from_replicaset`: bool.
   *
   * @default true
   */
  readonly deploymentNameFromReplicaset?: BoolInput;
}

/**
 * Which pods to know about. A narrow filter saves memory and load on the API.
 *
 * The `filter` block.
 */
export interface K8sattributesFilter {
  /**
   * Only pods on this node. Set it in a DaemonSet, usually to the node name from the environment.
   *
   * `node`: string.
   *
   * @default ""
   */
  readonly node?: StringInput;
  /**
   * Only pods of this namespace. A Role can then be enough in place of a ClusterRole.
   *
   * `namespace`: string.
   *
   * @default ""
   */
  readonly namespace?: StringInput;
  /**
   * Only pods with this value in one of their fields, by a Kubernetes field selector.
   *
   * `field` blocks, one for each item.
   */
  readonly field?: readonly blocks.OtelcolProcessorK8sattributesFieldFilter[];
  /**
   * Only pods with this label, by a Kubernetes label selector.
   *
   * `label` blocks, one for each item.
   */
  readonly label?: readonly blocks.OtelcolProcessorK8sattributesFieldFilter[];
}

/**
 * A way to find the pod that data comes from. Blocks are tried in order, the first that finds one wins.
 *
 * The `pod_association` block.
 */
export interface K8sattributesPodAssociation {
  /**
   * One value that has to agree with the pod's. With several blocks, all of them have to.
   *
   * `source` blocks, one for each item, required.
   */
  readonly source: readonly K8sattributesPodAssociationSource[];
}

/**
 * One value that has to agree with the pod's. With several blocks, all of them have to.
 *
 * The `source` block.
 */
export interface K8sattributesPodAssociationSource {
  /**
   * Takes the value from an attribute of the resource, or takes the peer address of the connection. A proxy in between hides the latter.
   *
   * `from`: string, required.
   */
  readonly from: StringInput;
  /**
   * Name of the resource attribute, such as `k8s.pod.uid`. It's not needed for the connection.
   *
   * `name`: string.
   */
  readonly name?: StringInput;
}

/**
 * Pods whose data gets no metadata. Without the block, those named `jaeger-agent` and `jaeger-collector` get none.
 *
 * The `exclude` block.
 */
export interface K8sattributesExclude {
  /**
   * One pod, or several with similar names, to leave out.
   *
   * `pod` blocks, one for each item.
   */
  readonly pod?: readonly K8sattributesExcludePod[];
}

/**
 * One pod, or several with similar names, to leave out.
 *
 * The `pod` block.
 */
export interface K8sattributesExcludePod {
  /**
   * Regular expression for the name of the pod.
   *
   * `name`: string, required.
   */
  readonly name: StringInput;
}

/**
 * Arguments of `otelcol.processor.memory_limiter`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.memory_limiter/
 */
export interface MemoryLimiterProps extends ComponentProps {
  /**
   * How often memory use is measured. Choose about a second: with less frequent checks, a burst can exceed the limit unnoticed.
   *
   * `check_interval`: duration, required.
   */
  readonly checkInterval: DurationInput;
  /**
   * Heap size above which memory is collected by force. Stay well below the container's limit, since the process needs more than its heap.
   *
   * `limit`: bytes_size.
   */
  readonly limit?: SizeInput;
  /**
   * How far below `limit` data is already refused, to leave room for what arrives between two checks. About a fifth is usual.
   *
   * `spike_limit`: bytes_size.
   */
  readonly spikeLimit?: SizeInput;
  /**
   * The same limit as a percentage of the container's or host's memory. It needs `spike_limit_percentage` and excludes `limit`.
   *
   * `limit_percentage`: number.
   *
   * @default 0
   */
  readonly limitPercentage?: NumberInput;
  /**
   * The room for bursts as a percentage of the memory, below `limit_percentage`.
   *
   * `spike_limit_percentage`: number.
   *
   * @default 0
   */
  readonly spikeLimitPercentage?: NumberInput;
  /**
   * Where the data goes while there is memory enough.
   *
   * `output` block, required.
   */
  readonly output: blocks.OtelcolOutput;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.memory_limiter`. */
export interface MemoryLimiterExports {
  /**
   * Takes metrics, logs and traces. Put it right after the receivers, which then tell senders to try again later.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Refuses telemetry while Alloy uses more memory than allowed, so that the process isn't killed.
 *
 * `otelcol.processor.memory_limiter` in Alloy; generally available; takes metrics, logs and traces; sends metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.memory_limiter/
 * @example
 * ```ts
 * const otlphttp = new otelcol.exporter.Otlphttp(config, 'default', {
 *   client: { endpoint: 'http://tempo:4318' },
 * });
 * const memoryLimiter = new otelcol.processor.MemoryLimiter(config, 'default', {
 *   checkInterval: '1s',
 *   limit: '400MiB',
 *   spikeLimit: '100MiB',
 *   output: { traces: [otlphttp.input] },
 * });
 * new otelcol.receiver.Otlp(config, 'default', {
 *   grpc: { endpoint: '0.0.0.0:4317' },
 *   output: { traces: [memoryLimiter.input] },
 * });
 * ```
 */
export class MemoryLimiter extends Component implements MemoryLimiterExports {
  /**
   * The exports of the `otelcol.processor.memory_limiter` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): MemoryLimiterExports {
    return exportsFromLabel(scope, 'otelcol.processor.memory_limiter', label);
  }

  /**
   * Refuses telemetry while Alloy uses more memory than allowed, so that the process isn't killed.
   *
   * `otelcol.processor.memory_limiter` in Alloy; generally available; takes metrics, logs and traces; sends metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.memory_limiter/
   * @example
   * ```ts
   * const otlphttp = new otelcol.exporter.Otlphttp(config, 'default', {
   *   client: { endpoint: 'http://tempo:4318' },
   * });
   * const memoryLimiter = new otelcol.processor.MemoryLimiter(config, 'default', {
   *   checkInterval: '1s',
   *   limit: '400MiB',
   *   spikeLimit: '100MiB',
   *   output: { traces: [otlphttp.input] },
   * });
   * new otelcol.receiver.Otlp(config, 'default', {
   *   grpc: { endpoint: '0.0.0.0:4317' },
   *   output: { traces: [memoryLimiter.input] },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: MemoryLimiterProps) {
    super(scope, id, 'otelcol.processor.memory_limiter', props);
  }

  /**
   * Takes metrics, logs and traces. Put it right after the receivers, which then tell senders to try again later.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/**
 * Arguments of `otelcol.processor.metric_start_time`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.metric_start_time/
 */
export interface MetricStartTimeProps extends ComponentProps {
  /**
   * How to find a start time: let the first point mark a reset, count from the first point and drop it, or read it from a metric of the process.
   *
   * `strategy`: string. One of `"start_time_metric"`, `"subtract_initial_point"` or `"true_reset_point"`.
   *
   * @default "true_reset_point"
   */
  readonly strategy?: EnumInput<'start_time_metric' | 'subtract_initial_point' | 'true_reset_point'>;
  /**
   * How often resources without new data are forgotten. If they come back, they get a new start time.
   *
   * `gc_interval`: duration.
   *
   * @default "10m"
   */
  readonly gcInterval?: DurationInput;
  /**
   * Regular expression for the name of the metric that holds the start time. It is only used with the strategy `start_time_metric`.
   *
   * `start_time_metric_regex`: string.
   *
   * @default ""
   */
  readonly startTimeMetricRegex?: StringInput;
  /**
   * Where the metrics go, now with a start time.
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

/** Exports of `otelcol.processor.metric_start_time`. */
export interface MetricStartTimeExports {
  /**
   * Takes cumulative metrics without a start time, such as those of `otelcol.receiver.prometheus`.
   *
   * `input`: otelcol.Consumer, takes metrics.
   */
  readonly input: Expression<Consumer<'metrics'>>;
}

/**
 * Sets the start time of cumulative metrics that come without a usable one.
 *
 * `otelcol.processor.metric_start_time` in Alloy; generally available; takes metrics; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.metric_start_time/
 */
export class MetricStartTime extends Component implements MetricStartTimeExports {
  /**
   * The exports of the `otelcol.processor.metric_start_time` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): MetricStartTimeExports {
    return exportsFromLabel(scope, 'otelcol.processor.metric_start_time', label);
  }

  /**
   * Sets the start time of cumulative metrics that come without a usable one.
   *
   * `otelcol.processor.metric_start_time` in Alloy; generally available; takes metrics; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.metric_start_time/
   */
  constructor(scope: Construct, id: string, props: MetricStartTimeProps) {
    super(scope, id, 'otelcol.processor.metric_start_time', props);
  }

  /**
   * Takes cumulative metrics without a start time, such as those of `otelcol.receiver.prometheus`.
   *
   * `input`: otelcol.Consumer, takes metrics.
   */
  get input(): Expression<Consumer<'metrics'>> {
    return this.export('input');
  }
}

/**
 * Arguments of `otelcol.processor.probabilistic_sampler`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.probabilistic_sampler/
 */
export interface ProbabilisticSamplerProps extends ComponentProps {
  /**
   * Share of traces or log records to keep. Zero keeps none, a hundred all.
   *
   * `sampling_percentage`: number.
   *
   * @default 0
   */
  readonly samplingPercentage?: NumberInput;
  /**
   * Number that enters the hash. Instances side by side need the same one; a second stage of sampling needs another one.
   *
   * `hash_seed`: number.
   *
   * @default 0
   */
  readonly hashSeed?: NumberInput;
  /**
   * How sampling is decided: in proportion to earlier sampling, up to a common share, or by hash as in older collectors.
   *
   * `mode`: string. One of `"equalizing"`, `"hash_seed"` or `"proportional"`.
   *
   * @default "proportional"
   */
  readonly mode?: EnumInput<'equalizing' | 'hash_seed' | 'proportional'>;
  /**
   * Drops items whose sampling information is invalid or missing. Turned off, they pass.
   *
   * `fail_closed`: bool.
   *
   * @default true
   */
  readonly failClosed?: BoolInput;
  /**
   * Hexadecimal digits of the threshold that is recorded. More are exact for small percentages but lengthen each item.
   *
   * `sampling_precision`: number.
   *
   * @default 4
   */
  readonly samplingPrecision?: NumberInput;
  /**
   * For logs, whether the trace ID decides or an attribute of the record.
   *
   * `attribute_source`: string. One of `"record"` or `"traceID"`.
   *
   * @default "traceID"
   */
  readonly attributeSource?: EnumInput<'record' | 'traceID'>;
  /**
   * For logs, the attribute to hash, such as an ID of the record. It is used where there is no trace ID, or if `attribute_source` is `record`.
   *
   * `from_attribute`: string.
   *
   * @default ""
   */
  readonly fromAttribute?: StringInput;
  /**
   * For logs, the attribute that overrides the percentage: zero drops the record, a hundred keeps it.
   *
   * `sampling_priority`: string.
   *
   * @default ""
   */
  readonly samplingPriority?: StringInput;
  /**
   * Where the sampled data goes.
   *
   * `output` block, required.
   */
  readonly output: blocks.OtelcolOutputLogsTraces;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.probabilistic_sampler`. */
export interface ProbabilisticSamplerExports {
  /**
   * Takes log records and spans. Each is decided on its own, by the trace ID, so traces stay whole.
   *
   * `input`: otelcol.Consumer, takes logs and traces.
   */
  readonly input: Expression<Consumer<'logs' | 'traces'>>;
}

/**
 * Keeps a fixed share of traces or log records, chosen by hash.
 *
 * `otelcol.processor.probabilistic_sampler` in Alloy; generally available; takes logs and traces; sends logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.probabilistic_sampler/
 */
export class ProbabilisticSampler extends Component implements ProbabilisticSamplerExports {
  /**
   * The exports of the `otelcol.processor.probabilistic_sampler` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): ProbabilisticSamplerExports {
    return exportsFromLabel(scope, 'otelcol.processor.probabilistic_sampler', label);
  }

  /**
   * Keeps a fixed share of traces or log records, chosen by hash.
   *
   * `otelcol.processor.probabilistic_sampler` in Alloy; generally available; takes logs and traces; sends logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.probabilistic_sampler/
   */
  constructor(scope: Construct, id: string, props: ProbabilisticSamplerProps) {
    super(scope, id, 'otelcol.processor.probabilistic_sampler', props);
  }

  /**
   * Takes log records and spans. Each is decided on its own, by the trace ID, so traces stay whole.
   *
   * `input`: otelcol.Consumer, takes logs and traces.
   */
  get input(): Expression<Consumer<'logs' | 'traces'>> {
    return this.export('input');
  }
}

/**
 * Arguments of `otelcol.processor.resourcedetection`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.resourcedetection/
 */
export interface ResourcedetectionProps extends ComponentProps {
  /**
   * Where to look for facts about the host, in order of precedence: of two that find the same attribute, the first wins. Put the more specific one first, such as `eks` before `ec2`.
   *
   * `detectors`: list(string). One of `"akamai"`, `"aks"`, `"alibaba_ecs"`, `"azure"`, `"consul"`, `"digitalocean"`, `"docker"`, `"dynatrace"`, `"ec2"`, `"ecs"`, `"eks"`, `"elasticbeanstalk"`, `"env"`, `"gcp"`, `"heroku"`, `"hetzner"`, `"kubeadm"`, `"kubernetes_node"`, `"lambda"`, `"nova"`, `"openshift"`, `"oraclecloud"`, `"scaleway"`, `"system"`, `"tencent_cvm"`, `"upcloud"` or `"vultr"`.
   *
   * @default ["env"]
   */
  readonly detectors?: ListInput<EnumInput<'akamai' | 'aks' | 'alibaba_ecs' | 'azure' | 'consul' | 'digitalocean' | 'docker' | 'dynatrace' | 'ec2' | 'ecs' | 'eks' | 'elasticbeanstalk' | 'env' | 'gcp' | 'heroku' | 'hetzner' | 'kubeadm' | 'kubernetes_node' | 'lambda' | 'nova' | 'openshift' | 'oraclecloud' | 'scaleway' | 'system' | 'tencent_cvm' | 'upcloud' | 'vultr'>>;
  /**
   * Replaces attributes that the data already has. Turn it off on gateways, where the data describes other hosts than this one.
   *
   * `override`: bool.
   *
   * @default true
   */
  readonly override?: BoolInput;
  /**
   * Settings for EC2 instances, which are queried through their metadata service. In containers, its hop limit may have to be raised.
   *
   * `ec2` block.
   */
  readonly ec2?: ResourcedetectionEc2;
  /**
   * Settings for ECS tasks, which are queried through the task metadata endpoint.
   *
   * `ecs` block.
   */
  readonly ecs?: ResourcedetectionEcs;
  /**
   * Settings for pods on EKS.
   *
   * `eks` block.
   */
  readonly eks?: ResourcedetectionEks;
  /**
   * Settings for Elastic Beanstalk. It reads the X-Ray configuration file, so X-Ray has to be turned on for the environment.
   *
   * `elasticbeanstalk` block.
   */
  readonly elasticbeanstalk?: ResourcedetectionElasticbeanstalk;
  /**
   * Settings for Lambda functions, which are known from the environment variables of the runtime.
   *
   * `lambda` block.
   */
  readonly lambda?: ResourcedetectionLambda;
  /**
   * Settings for Akamai instances, formerly Linode, which are queried through their metadata service.
   *
   * `akamai` block.
   */
  readonly akamai?: ResourcedetectionAkamai;
  /**
   * Settings for Azure virtual machines, which are queried through the instance metadata service.
   *
   * `azure` block.
   */
  readonly azure?: ResourcedetectionAzure;
  /**
   * Settings for nodes of AKS clusters, which are queried through Azure's instance metadata service.
   *
   * `aks` block.
   */
  readonly aks?: ResourcedetectionAks;
  /**
   * Settings for hosts with a Consul agent, whose configuration is read.
   *
   * `consul` block.
   */
  readonly consul?: ResourcedetectionConsul;
  /**
   * Settings for hosts with Docker, whose daemon is queried. Its socket has to be mounted, which gives full control over the host.
   *
   * `docker` block.
   */
  readonly docker?: ResourcedetectionDocker;
  /**
   * Settings for DigitalOcean droplets, which are queried through their metadata service.
   *
   * `digitalocean` block.
   */
  readonly digitalocean?: ResourcedetectionDigitalocean;
  /**
   * Settings for everything on Google Cloud: Compute Engine, GKE, Cloud Run, Functions and App Engine. It finds out by itself which of them it is.
   *
   * `gcp` block.
   */
  readonly gcp?: ResourcedetectionGcp;
  /**
   * Settings for Heroku dynos. The app needs dyno metadata turned on, which puts the facts into environment variables.
   *
   * `heroku` block.
   */
  readonly heroku?: ResourcedetectionHeroku;
  /**
   * Settings for Hetzner Cloud servers, which are queried through their metadata service.
   *
   * `hetzner` block.
   */
  readonly hetzner?: ResourcedetectionHetzner;
  /**
   * Settings for the host itself, read from its operating system. In a container, that's the container's view.
   *
   * `system` block.
   */
  readonly system?: ResourcedetectionSystem;
  /**
   * Settings for pods on OpenShift, whose API is queried. Reading the cluster's infrastructure needs a ClusterRole.
   *
   * `openshift` block.
   */
  readonly openshift?: ResourcedetectionOpenshift;
  /**
   * Settings for the Kubernetes node, which is looked up at the API. Alloy needs permission to read nodes.
   *
   * `kubernetes_node` block.
   */
  readonly kubernetesNode?: ResourcedetectionKubernetesNode;
  /**
   * Settings for clusters made with kubeadm, whose configuration is read from the API. Alloy needs permission to read it in `kube-system`.
   *
   * `kubeadm` block.
   */
  readonly kubeadm?: ResourcedetectionKubeadm;
  /**
   * Stands for the `dynatrace` detector, which has no settings. It reads the file that Dynatrace's OneAgent leaves on the host.
   *
   * `dynatrace` block.
   */
  readonly dynatrace?: EmptyBlock;
  /**
   * Settings for OpenStack instances, which are asked through Nova's metadata service.
   *
   * `nova` block.
   */
  readonly nova?: ResourcedetectionNova;
  /**
   * Settings for Oracle Cloud instances, which are queried through their metadata service.
   *
   * `oraclecloud` block.
   */
  readonly oraclecloud?: ResourcedetectionOraclecloud;
  /**
   * Settings for Scaleway instances, which are queried through their metadata service.
   *
   * `scaleway` block.
   */
  readonly scaleway?: ResourcedetectionScaleway;
  /**
   * Settings for UpCloud servers, which are queried through their metadata service.
   *
   * `upcloud` block.
   */
  readonly upcloud?: ResourcedetectionUpcloud;
  /**
   * Settings for Vultr instances, which are queried through their metadata service.
   *
   * `vultr` block.
   */
  readonly vultr?: ResourcedetectionVultr;
  /**
   * Settings for Tencent Cloud virtual machines, which are queried through their metadata service.
   *
   * `tencent_cvm` block.
   */
  readonly tencentCvm?: ResourcedetectionTencentCvm;
  /**
   * Settings for Alibaba Cloud's ECS instances, which are queried through their metadata service.
   *
   * `alibaba_ecs` block.
   */
  readonly alibabaEcs?: ResourcedetectionAlibabaEcs;
  /**
   * How long detection may take in total. Raise it if a metadata service answers slowly.
   *
   * `timeout`: duration.
   *
   * @default "5s"
   */
  readonly timeout?: DurationInput;
  /**
   * Where the data goes, with the detected attributes on its resources.
   *
   * `output` block, required.
   */
  readonly output: blocks.OtelcolOutput;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.resourcedetection`. */
export interface ResourcedetectionExports {
  /**
   * Takes metrics, logs and traces of this host. Data of other hosts would get this one's attributes.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Detects host, cloud and platform that Alloy runs on and adds them as resource attributes.
 *
 * `otelcol.processor.resourcedetection` in Alloy; generally available; takes metrics, logs and traces; sends metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.resourcedetection/
 */
export class Resourcedetection extends Component implements ResourcedetectionExports {
  /**
   * The exports of the `otelcol.processor.resourcedetection` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): ResourcedetectionExports {
    return exportsFromLabel(scope, 'otelcol.processor.resourcedetection', label);
  }

  /**
   * Detects host, cloud and platform that Alloy runs on and adds them as resource attributes.
   *
   * `otelcol.processor.resourcedetection` in Alloy; generally available; takes metrics, logs and traces; sends metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.resourcedetection/
   */
  constructor(scope: Construct, id: string, props: ResourcedetectionProps) {
    super(scope, id, 'otelcol.processor.resourcedetection', props);
  }

  /**
   * Takes metrics, logs and traces of this host. Data of other hosts would get this one's attributes.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/**
 * Settings for EC2 instances, which are queried through their metadata service. In containers, its hop limit may have to be raised.
 *
 * The `ec2` block.
 */
export interface ResourcedetectionEc2 {
  /**
   * Regular expressions for keys of instance tags to add as attributes. The instance's role needs permission to describe tags, unless `tags_from_imds` is on.
   *
   * `tags`: list(string).
   */
  readonly tags?: ListInput<StringInput>;
  /**
   * Which facts about the instance to add.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionEc2ResourceAttributes;
  /**
   * How many times the metadata service is asked before detection gives up.
   *
   * `max_attempts`: number.
   *
   * @default 3
   */
  readonly maxAttempts?: NumberInput;
  /**
   * Longest wait between two requests to the metadata service.
   *
   * `max_backoff`: duration.
   *
   * @default "20s"
   */
  readonly maxBackoff?: DurationInput;
  /**
   * Treats a metadata service that can't be reached as an error, instead of going on without its attributes.
   *
   * `fail_on_missing_metadata`: bool.
   *
   * @default false
   */
  readonly failOnMissingMetadata?: BoolInput;
  /**
   * Reads tags from the metadata service rather than the EC2 API. The instance must permit tags there; no permission to describe tags is needed.
   *
   * `tags_from_imds`: bool.
   *
   * @default false
   */
  readonly tagsFromImds?: BoolInput;
}

/**
 * Which facts about the instance to add.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionEc2ResourceAttributes {
  /**
   * Adds the ID of the AWS account that the instance belongs to.
   *
   * `cloud.account.id` block.
   */
  readonly cloudAccountId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the zone in which the instance runs.
   *
   * `cloud.availability_zone` block.
   */
  readonly cloudAvailabilityZone?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the fixed value that stands for EC2.
   *
   * `cloud.platform` block.
   */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds `aws` as the provider.
   *
   * `cloud.provider` block.
   */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the AWS region in which the instance runs.
   *
   * `cloud.region` block.
   */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the instance ID.
   *
   * `host.id` block.
   */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the ID of the machine image that the instance was started from.
   *
   * `host.image.id` block.
   */
  readonly hostImageId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the host name that EC2 knows for the instance.
   *
   * `host.name` block.
   */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the instance type, such as `m5.large`.
   *
   * `host.type` block.
   */
  readonly hostType?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Settings for ECS tasks, which are queried through the task metadata endpoint.
 *
 * The `ecs` block.
 */
export interface ResourcedetectionEcs {
  /**
   * Which facts about the task to add.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionEcsResourceAttributes;
}

/**
 * Which facts about the task to add.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionEcsResourceAttributes {
  /**
   * Adds the ARN of the ECS cluster.
   *
   * `aws.ecs.cluster.arn` block.
   */
  readonly awsEcsClusterArn?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds whether the task runs on EC2 or Fargate.
   *
   * `aws.ecs.launchtype` block.
   */
  readonly awsEcsLaunchtype?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the ARN of the task. It's new for each task, so it multiplies metric series.
   *
   * `aws.ecs.task.arn` block.
   */
  readonly awsEcsTaskArn?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the family of the task definition.
   *
   * `aws.ecs.task.family` block.
   */
  readonly awsEcsTaskFamily?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the ID of the task. It's new for each task, so it multiplies metric series.
   *
   * `aws.ecs.task.id` block.
   */
  readonly awsEcsTaskId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the revision of the task definition.
   *
   * `aws.ecs.task.revision` block.
   */
  readonly awsEcsTaskRevision?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the ARNs of the CloudWatch log groups that the containers write to.
   *
   * `aws.log.group.arns` block.
   */
  readonly awsLogGroupArns?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the names of the CloudWatch log groups that the containers write to.
   *
   * `aws.log.group.names` block.
   */
  readonly awsLogGroupNames?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the ARNs of the CloudWatch log streams that the containers write to.
   *
   * `aws.log.stream.arns` block.
   */
  readonly awsLogStreamArns?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the names of the CloudWatch log streams that the containers write to.
   *
   * `aws.log.stream.names` block.
   */
  readonly awsLogStreamNames?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the ID of the AWS account in which the task runs.
   *
   * `cloud.account.id` block.
   */
  readonly cloudAccountId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the zone in which the task runs.
   *
   * `cloud.availability_zone` block.
   */
  readonly cloudAvailabilityZone?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the fixed value that stands for ECS.
   *
   * `cloud.platform` block.
   */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds `aws` as the provider.
   *
   * `cloud.provider` block.
   */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the AWS region in which the task runs.
   *
   * `cloud.region` block.
   */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Settings for pods on EKS.
 *
 * The `eks` block.
 */
export interface ResourcedetectionEks {
  /**
   * Which facts about the cluster to add.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionEksResourceAttributes;
  /**
   * Environment variable that holds the name of the node. Set it in the pod from `spec.nodeName`.
   *
   * `node_from_env_var`: string.
   *
   * @default "K8S_NODE_NAME"
   */
  readonly nodeFromEnvVar?: StringInput;
}

/**
 * Which facts about the cluster to add.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionEksResourceAttributes {
  /**
   * Adds the ID of the AWS account that the cluster belongs to. Off unless enabled.
   *
   * `cloud.account.id` block.
   */
  readonly cloudAccountId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the fixed value that stands for EKS.
   *
   * `cloud.platform` block.
   */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds `aws` as the provider.
   *
   * `cloud.provider` block.
   */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the name of the cluster, found in the tags of the instance. Off unless enabled.
   *
   * `k8s.cluster.name` block.
   */
  readonly k8sClusterName?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Settings for Elastic Beanstalk. It reads the X-Ray configuration file, so X-Ray has to be turned on for the environment.
 *
 * The `elasticbeanstalk` block.
 */
export interface ResourcedetectionElasticbeanstalk {
  /**
   * Which facts about the environment to add.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionElasticbeanstalkResourceAttributes;
}

/**
 * Which facts about the environment to add.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionElasticbeanstalkResourceAttributes {
  /**
   * Adds the fixed value that stands for Elastic Beanstalk.
   *
   * `cloud.platform` block.
   */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds `aws` as the provider.
   *
   * `cloud.provider` block.
   */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the name of the Beanstalk environment.
   *
   * `deployment.environment` block.
   */
  readonly deploymentEnvironment?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the ID of the deployment that runs.
   *
   * `service.instance.id` block.
   */
  readonly serviceInstanceId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the label of the application version that is deployed.
   *
   * `service.version` block.
   */
  readonly serviceVersion?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Settings for Lambda functions, which are known from the environment variables of the runtime.
 *
 * The `lambda` block.
 */
export interface ResourcedetectionLambda {
  /**
   * Which facts about the function to add.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionLambdaResourceAttributes;
}

/**
 * Which facts about the function to add.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionLambdaResourceAttributes {
  /**
   * Adds the CloudWatch log group of the function.
   *
   * `aws.log.group.names` block.
   */
  readonly awsLogGroupNames?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the CloudWatch log stream of this instance of the function.
   *
   * `aws.log.stream.names` block.
   */
  readonly awsLogStreamNames?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the fixed value that stands for Lambda.
   *
   * `cloud.platform` block.
   */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds `aws` as the provider.
   *
   * `cloud.provider` block.
   */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the AWS region in which the function runs.
   *
   * `cloud.region` block.
   */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the ID of this instance of the function, which is the name of its log stream.
   *
   * `faas.instance` block.
   */
  readonly faasInstance?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the memory that the function may use.
   *
   * `faas.max_memory` block.
   */
  readonly faasMaxMemory?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the name of the function.
   *
   * `faas.name` block.
   */
  readonly faasName?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the version of the function.
   *
   * `faas.version` block.
   */
  readonly faasVersion?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Settings for Akamai instances, formerly Linode, which are queried through their metadata service.
 *
 * The `akamai` block.
 */
export interface ResourcedetectionAkamai {
  /**
   * Which facts about the instance to add.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionAkamaiResourceAttributes;
}

/**
 * Which facts about the instance to add.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionAkamaiResourceAttributes {
  /**
   * Adds the fixed value that stands for Akamai.
   *
   * `cloud.provider` block.
   */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the region in which the instance runs.
   *
   * `cloud.region` block.
   */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the instance ID.
   *
   * `host.id` block.
   */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the label of the instance.
   *
   * `host.name` block.
   */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Settings for Azure virtual machines, which are queried through the instance metadata service.
 *
 * The `azure` block.
 */
export interface ResourcedetectionAzure {
  /**
   * Which facts about the virtual machine to add.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionAzureResourceAttributes;
  /**
   * Regular expressions for keys of the machine's tags to add as attributes.
   *
   * `tags`: list(string).
   */
  readonly tags?: ListInput<StringInput>;
}

/**
 * Which facts about the virtual machine to add.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionAzureResourceAttributes {
  /**
   * Adds the resource group that the machine belongs to.
   *
   * `azure.resourcegroup.name` block.
   */
  readonly azureResourcegroupName?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the name of the machine.
   *
   * `azure.vm.name` block.
   */
  readonly azureVmName?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the scale set that the machine belongs to, if it's part of one.
   *
   * `azure.vm.scaleset.name` block.
   */
  readonly azureVmScalesetName?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the size of the machine, such as `Standard_D2s_v3`.
   *
   * `azure.vm.size` block.
   */
  readonly azureVmSize?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the ID of the Azure subscription.
   *
   * `cloud.account.id` block.
   */
  readonly cloudAccountId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the fixed value that stands for Azure virtual machines.
   *
   * `cloud.platform` block.
   */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds `azure` as the provider.
   *
   * `cloud.provider` block.
   */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the Azure region in which the machine runs.
   *
   * `cloud.region` block.
   */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the zone in which the machine runs. Off unless enabled.
   *
   * `cloud.availability_zone` block.
   */
  readonly cloudAvailabilityZone?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the ID of the machine.
   *
   * `host.id` block.
   */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the host name of the machine.
   *
   * `host.name` block.
   */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Settings for nodes of AKS clusters, which are queried through Azure's instance metadata service.
 *
 * The `aks` block.
 */
export interface ResourcedetectionAks {
  /**
   * Which facts about the cluster to add.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionAksResourceAttributes;
}

/**
 * Which facts about the cluster to add.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionAksResourceAttributes {
  /**
   * Adds the fixed value that stands for AKS.
   *
   * `cloud.platform` block.
   */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds `azure` as the provider.
   *
   * `cloud.provider` block.
   */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the name of the cluster, read off the name of the nodes' resource group; if that can't be taken apart, the whole name. Off unless enabled.
   *
   * `k8s.cluster.name` block.
   */
  readonly k8sClusterName?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Settings for hosts with a Consul agent, whose configuration is read.
 *
 * The `consul` block.
 */
export interface ResourcedetectionConsul {
  /**
   * Address of the Consul agent to ask.
   *
   * `address`: string.
   */
  readonly address?: StringInput;
  /**
   * Datacenter to ask about. Without it, the agent's own one is used.
   *
   * `datacenter`: string.
   */
  readonly datacenter?: StringInput;
  /**
   * Consul token for the request. It's needed if ACLs are on.
   *
   * `token`: secret.
   */
  readonly token?: SecretInput;
  /**
   * Consul namespace to ask in, with Consul Enterprise.
   *
   * `namespace`: string.
   */
  readonly namespace?: StringInput;
  /**
   * Keys of the agent's metadata to add as attributes.
   *
   * `meta`: list(string).
   */
  readonly meta?: ListInput<StringInput>;
  /**
   * Which facts from the agent to add.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionConsulResourceAttributes;
}

/**
 * Which facts from the agent to add.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionConsulResourceAttributes {
  /**
   * Adds the name of the Consul datacenter as region.
   *
   * `cloud.region` block.
   */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the node ID of the agent.
   *
   * `host.id` block.
   */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the name of the agent's node.
   *
   * `host.name` block.
   */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Settings for hosts with Docker, whose daemon is queried. Its socket has to be mounted, which gives full control over the host.
 *
 * The `docker` block.
 */
export interface ResourcedetectionDocker {
  /**
   * Which facts from the daemon to add.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionDockerResourceAttributes;
}

/**
 * Which facts from the daemon to add.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionDockerResourceAttributes {
  /**
   * Adds the name of the host that the daemon runs on, not that of Alloy's container.
   *
   * `host.name` block.
   */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the kind of operating system that the daemon runs on.
   *
   * `os.type` block.
   */
  readonly osType?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Settings for DigitalOcean droplets, which are queried through their metadata service.
 *
 * The `digitalocean` block.
 */
export interface ResourcedetectionDigitalocean {
  /**
   * Which facts about the droplet to add.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionDigitaloceanResourceAttributes;
}

/**
 * Which facts about the droplet to add.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionDigitaloceanResourceAttributes {
  /**
   * Adds the fixed value that stands for DigitalOcean.
   *
   * `cloud.provider` block.
   */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the region in which the droplet runs.
   *
   * `cloud.region` block.
   */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the ID of the droplet.
   *
   * `host.id` block.
   */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the host name of the droplet.
   *
   * `host.name` block.
   */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Settings for everything on Google Cloud: Compute Engine, GKE, Cloud Run, Functions and App Engine. It finds out by itself which of them it is.
 *
 * The `gcp` block.
 */
export interface ResourcedetectionGcp {
  /**
   * Which facts about the platform to add. Each platform knows only some of them.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionGcpResourceAttributes;
}

/**
 * Which facts about the platform to add. Each platform knows only some of them.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionGcpResourceAttributes {
  /**
   * Adds the ID of the Google Cloud project.
   *
   * `cloud.account.id` block.
   */
  readonly cloudAccountId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the zone; for GKE, only if the cluster is zonal.
   *
   * `cloud.availability_zone` block.
   */
  readonly cloudAvailabilityZone?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the name of the platform that was detected.
   *
   * `cloud.platform` block.
   */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds `gcp` as the provider.
   *
   * `cloud.provider` block.
   */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the region; for GKE, only if the cluster is regional.
   *
   * `cloud.region` block.
   */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Has no effect any more, since the detector no longer knows this attribute.
   *
   * `faas.id` block.
   */
  readonly faasId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the ID of the instance that serves the function or service.
   *
   * `faas.instance` block.
   */
  readonly faasInstance?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the name of the function or service.
   *
   * `faas.name` block.
   */
  readonly faasName?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the revision or version of the function or service.
   *
   * `faas.version` block.
   */
  readonly faasVersion?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the name of the Cloud Run job's execution.
   *
   * `gcp.cloud_run.job.execution` block.
   */
  readonly gcpCloudRunJobExecution?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the index of the task within the job.
   *
   * `gcp.cloud_run.job.task_index` block.
   */
  readonly gcpCloudRunJobTaskIndex?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the full host name of the Compute Engine instance. Off unless enabled.
   *
   * `gcp.gce.instance.hostname` block.
   */
  readonly gcpGceInstanceHostname?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the name of the Compute Engine instance. Off unless enabled.
   *
   * `gcp.gce.instance.name` block.
   */
  readonly gcpGceInstanceName?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the managed instance group that the instance belongs to.
   *
   * `gcp.gce.instance.group_manager.name` block.
   */
  readonly gcpGceInstanceGroupManagerName?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the region of the managed instance group, if it's regional.
   *
   * `gcp.gce.instance.group_manager.region` block.
   */
  readonly gcpGceInstanceGroupManagerRegion?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the zone of the managed instance group, if it's zonal.
   *
   * `gcp.gce.instance.group_manager.zone` block.
   */
  readonly gcpGceInstanceGroupManagerZone?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the ID of the instance.
   *
   * `host.id` block.
   */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the name of the instance. On GKE with workload identity it can't be found out.
   *
   * `host.name` block.
   */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the machine type, such as `e2-standard-4`.
   *
   * `host.type` block.
   */
  readonly hostType?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the name of the GKE cluster.
   *
   * `k8s.cluster.name` block.
   */
  readonly k8sClusterName?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Settings for Heroku dynos. The app needs dyno metadata turned on, which puts the facts into environment variables.
 *
 * The `heroku` block.
 */
export interface ResourcedetectionHeroku {
  /**
   * Which facts about the dyno to add.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionHerokuResourceAttributes;
}

/**
 * Which facts about the dyno to add.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionHerokuResourceAttributes {
  /**
   * Adds `heroku` as the provider.
   *
   * `cloud.provider` block.
   */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the ID of the app.
   *
   * `heroku.app.id` block.
   */
  readonly herokuAppId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the ID of the dyno. It changes with every restart, so it multiplies metric series.
   *
   * `heroku.dyno.id` block.
   */
  readonly herokuDynoId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the commit that the release was built from.
   *
   * `heroku.release.commit` block.
   */
  readonly herokuReleaseCommit?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds when the release was created.
   *
   * `heroku.release.creation_timestamp` block.
   */
  readonly herokuReleaseCreationTimestamp?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the ID of the dyno as that of the service's instance.
   *
   * `service.instance.id` block.
   */
  readonly serviceInstanceId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the name of the app as that of the service.
   *
   * `service.name` block.
   */
  readonly serviceName?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the version of the release.
   *
   * `service.version` block.
   */
  readonly serviceVersion?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Settings for Hetzner Cloud servers, which are queried through their metadata service.
 *
 * The `hetzner` block.
 */
export interface ResourcedetectionHetzner {
  /**
   * Which facts about the server to add.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionHetznerResourceAttributes;
}

/**
 * Which facts about the server to add.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionHetznerResourceAttributes {
  /**
   * Adds the data center location in which the server runs.
   *
   * `cloud.availability_zone` block.
   */
  readonly cloudAvailabilityZone?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds `hetzner` as the provider.
   *
   * `cloud.provider` block.
   */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the network zone in which the server runs.
   *
   * `cloud.region` block.
   */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the ID of the server.
   *
   * `host.id` block.
   */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the host name of the server.
   *
   * `host.name` block.
   */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Settings for the host itself, read from its operating system. In a container, that's the container's view.
 *
 * The `system` block.
 */
export interface ResourcedetectionSystem {
  /**
   * Where to look for the host name, in order: DNS, the kernel, the canonical name or a reverse look-up. The first that answers wins.
   *
   * `hostname_sources`: list(string). One of `"cname"`, `"dns"`, `"lookup"` or `"os"`.
   *
   * @default ["dns","os"]
   */
  readonly hostnameSources?: ListInput<EnumInput<'cname' | 'dns' | 'lookup' | 'os'>>;
  /**
   * Which facts about the host to add.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionSystemResourceAttributes;
}

/**
 * Which facts about the host to add.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionSystemResourceAttributes {
  /**
   * Adds the processor architecture, such as `amd64`. Off unless enabled.
   *
   * `host.arch` block.
   */
  readonly hostArch?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the size of the processor's second-level cache. Off unless enabled.
   *
   * `host.cpu.cache.l2.size` block.
   */
  readonly hostCpuCacheL2Size?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the family of the processor. Off unless enabled.
   *
   * `host.cpu.family` block.
   */
  readonly hostCpuFamily?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the model number of the processor. Off unless enabled.
   *
   * `host.cpu.model.id` block.
   */
  readonly hostCpuModelId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the model name of the processor. Off unless enabled.
   *
   * `host.cpu.model.name` block.
   */
  readonly hostCpuModelName?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the stepping of the processor, its revision within the model. Off unless enabled.
   *
   * `host.cpu.stepping` block.
   */
  readonly hostCpuStepping?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the vendor of the processor. Off unless enabled.
   *
   * `host.cpu.vendor.id` block.
   */
  readonly hostCpuVendorId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the machine ID of the operating system. Off unless enabled.
   *
   * `host.id` block.
   */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the network interfaces of the host. Off unless enabled.
   *
   * `host.interface` block.
   */
  readonly hostInterface?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the IP addresses of the host. Off unless enabled.
   *
   * `host.ip` block.
   */
  readonly hostIp?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the hardware addresses of the host. Off unless enabled.
   *
   * `host.mac` block.
   */
  readonly hostMac?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the host name, from the first of `hostname_sources` that knows it.
   *
   * `host.name` block.
   */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the build of the operating system. Off unless enabled.
   *
   * `os.build.id` block.
   */
  readonly osBuildId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds a readable description of the operating system. Off unless enabled.
   *
   * `os.description` block.
   */
  readonly osDescription?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the name of the operating system, such as that of the distribution. Off unless enabled.
   *
   * `os.name` block.
   */
  readonly osName?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the kind of operating system, such as `linux`.
   *
   * `os.type` block.
   */
  readonly osType?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the version of the operating system. Off unless enabled.
   *
   * `os.version` block.
   */
  readonly osVersion?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Settings for pods on OpenShift, whose API is queried. Reading the cluster's infrastructure needs a ClusterRole.
 *
 * The `openshift` block.
 */
export interface ResourcedetectionOpenshift {
  /**
   * Address of the API server. In a pod it's known from the environment.
   *
   * `address`: string.
   */
  readonly address?: StringInput;
  /**
   * Token for the API. In a pod, that of the service account is used.
   *
   * `token`: string.
   */
  readonly token?: StringInput;
  /**
   * TLS settings for the connection to the API. In a pod, the cluster's CA is found without it.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSClient;
  /**
   * Which facts about the cluster to add.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionOpenshiftResourceAttributes;
}

/**
 * Which facts about the cluster to add.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionOpenshiftResourceAttributes {
  /**
   * Adds the OpenShift platform for the cloud that the cluster runs on.
   *
   * `cloud.platform` block.
   */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the cloud provider that the cluster runs on.
   *
   * `cloud.provider` block.
   */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the cloud region in which the cluster runs.
   *
   * `cloud.region` block.
   */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the infrastructure name of the cluster.
   *
   * `k8s.cluster.name` block.
   */
  readonly k8sClusterName?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Settings for the Kubernetes node, which is looked up at the API. Alloy needs permission to read nodes.
 *
 * The `kubernetes_node` block.
 */
export interface ResourcedetectionKubernetesNode {
  /**
   * How to log in to the Kubernetes API. In a pod, choose `serviceAccount`: without a login the API refuses requests.
   *
   * `auth_type`: string. One of `"kubeConfig"`, `"none"`, `"serviceAccount"` or `"tls"`.
   *
   * @default "none"
   */
  readonly authType?: EnumInput<'kubeConfig' | 'none' | 'serviceAccount' | 'tls'>;
  /**
   * Context of the kubeconfig file to use, if `auth_type` is `kubeConfig`.
   *
   * `context`: string.
   */
  readonly context?: StringInput;
  /**
   * Environment variable with the name of the node. Set it in the pod from `spec.nodeName`.
   *
   * `node_from_env_var`: string.
   *
   * @default "K8S_NODE_NAME"
   */
  readonly nodeFromEnvVar?: StringInput;
  /**
   * Which facts about the node to add.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionKubernetesNodeResourceAttributes;
}

/**
 * Which facts about the node to add.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionKubernetesNodeResourceAttributes {
  /**
   * Adds the name of the node.
   *
   * `k8s.node.name` block.
   */
  readonly k8sNodeName?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the UID of the node, which tells it from an earlier node of the same name.
   *
   * `k8s.node.uid` block.
   */
  readonly k8sNodeUid?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Settings for clusters made with kubeadm, whose configuration is read from the API. Alloy needs permission to read it in `kube-system`.
 *
 * The `kubeadm` block.
 */
export interface ResourcedetectionKubeadm {
  /**
   * How to log in to the Kubernetes API. In a pod, choose `serviceAccount`: without a login the API refuses requests.
   *
   * `auth_type`: string. One of `"kubeConfig"`, `"none"`, `"serviceAccount"` or `"tls"`.
   *
   * @default "none"
   */
  readonly authType?: EnumInput<'kubeConfig' | 'none' | 'serviceAccount' | 'tls'>;
  /**
   * Context of the kubeconfig file to use, if `auth_type` is `kubeConfig`.
   *
   * `context`: string.
   */
  readonly context?: StringInput;
  /**
   * Which facts about the cluster to add.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionKubeadmResourceAttributes;
}

/**
 * Which facts about the cluster to add.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionKubeadmResourceAttributes {
  /**
   * Adds the name that the cluster has in kubeadm's configuration.
   *
   * `k8s.cluster.name` block.
   */
  readonly k8sClusterName?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds an ID of the cluster, the UID of its `kube-system` namespace.
   *
   * `k8s.cluster.uid` block.
   */
  readonly k8sClusterUid?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Settings for OpenStack instances, which are asked through Nova's metadata service.
 *
 * The `nova` block.
 */
export interface ResourcedetectionNova {
  /**
   * Treats a metadata service that can't be reached as an error, instead of going on without its attributes.
   *
   * `fail_on_missing_metadata`: bool.
   *
   * @default false
   */
  readonly failOnMissingMetadata?: BoolInput;
  /**
   * Regular expressions for keys of the instance's metadata to add as attributes.
   *
   * `labels`: list(string).
   */
  readonly labels?: ListInput<StringInput>;
  /**
   * Which facts about the instance to add.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionNovaResourceAttributes;
}

/**
 * Which facts about the instance to add.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionNovaResourceAttributes {
  /**
   * Adds the fixed value for the platform, OpenStack's compute service.
   *
   * `cloud.platform` block.
   */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the fixed value for the provider, OpenStack.
   *
   * `cloud.provider` block.
   */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the region of the instance.
   *
   * `cloud.region` block.
   */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the zone in which the instance runs.
   *
   * `cloud.availability_zone` block.
   */
  readonly cloudAvailabilityZone?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the UUID of the instance.
   *
   * `host.id` block.
   */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the host name of the instance.
   *
   * `host.name` block.
   */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the flavor of the instance.
   *
   * `host.type` block.
   */
  readonly hostType?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Settings for Oracle Cloud instances, which are queried through their metadata service.
 *
 * The `oraclecloud` block.
 */
export interface ResourcedetectionOraclecloud {
  /**
   * Which facts about the instance to add.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionOraclecloudResourceAttributes;
}

/**
 * Which facts about the instance to add.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionOraclecloudResourceAttributes {
  /**
   * Adds the fixed value for the platform, Oracle's compute service.
   *
   * `cloud.platform` block.
   */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the fixed value for the provider, Oracle Cloud.
   *
   * `cloud.provider` block.
   */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the region of the instance.
   *
   * `cloud.region` block.
   */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the availability domain of the instance.
   *
   * `cloud.availability_zone` block.
   */
  readonly cloudAvailabilityZone?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the OCID of the instance.
   *
   * `host.id` block.
   */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the display name of the instance.
   *
   * `host.name` block.
   */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the shape of the instance.
   *
   * `host.type` block.
   */
  readonly hostType?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the name of the cluster, if the instance is a node of Oracle's Kubernetes service.
   *
   * `k8s.cluster.name` block.
   */
  readonly k8sClusterName?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the realm, a group of regions cut off from others, such as `oc1`.
   *
   * `oracle_cloud.realm` block.
   */
  readonly oracleCloudRealm?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Settings for Scaleway instances, which are queried through their metadata service.
 *
 * The `scaleway` block.
 */
export interface ResourcedetectionScaleway {
  /**
   * Which facts about the instance to add.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionScalewayResourceAttributes;
}

/**
 * Which facts about the instance to add.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionScalewayResourceAttributes {
  /**
   * Adds the ID of the Scaleway account that the instance belongs to.
   *
   * `cloud.account.id` block.
   */
  readonly cloudAccountId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the zone in which the instance runs.
   *
   * `cloud.availability_zone` block.
   */
  readonly cloudAvailabilityZone?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the fixed value for the platform, Scaleway's compute service.
   *
   * `cloud.platform` block.
   */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the fixed value for the provider, Scaleway.
   *
   * `cloud.provider` block.
   */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the region in which the instance runs.
   *
   * `cloud.region` block.
   */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the ID of the instance.
   *
   * `host.id` block.
   */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the ID of the image that the instance was started from.
   *
   * `host.image.id` block.
   */
  readonly hostImageId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the name of the image that the instance was started from.
   *
   * `host.image.name` block.
   */
  readonly hostImageName?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the name of the instance.
   *
   * `host.name` block.
   */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the commercial type of the instance.
   *
   * `host.type` block.
   */
  readonly hostType?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Settings for UpCloud servers, which are queried through their metadata service.
 *
 * The `upcloud` block.
 */
export interface ResourcedetectionUpcloud {
  /**
   * Treats a metadata service that can't be reached as an error, instead of going on without its attributes.
   *
   * `fail_on_missing_metadata`: bool.
   *
   * @default false
   */
  readonly failOnMissingMetadata?: BoolInput;
  /**
   * Which facts about the server to add.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionUpcloudResourceAttributes;
}

/**
 * Which facts about the server to add.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionUpcloudResourceAttributes {
  /**
   * Adds `upcloud` as the provider.
   *
   * `cloud.provider` block.
   */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the region in which the server runs.
   *
   * `cloud.region` block.
   */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the ID of the server.
   *
   * `host.id` block.
   */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the host name of the server.
   *
   * `host.name` block.
   */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Settings for Vultr instances, which are queried through their metadata service.
 *
 * The `vultr` block.
 */
export interface ResourcedetectionVultr {
  /**
   * Treats a metadata service that can't be reached as an error, instead of going on without its attributes.
   *
   * `fail_on_missing_metadata`: bool.
   *
   * @default false
   */
  readonly failOnMissingMetadata?: BoolInput;
  /**
   * Which facts about the instance to add.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionVultrResourceAttributes;
}

/**
 * Which facts about the instance to add.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionVultrResourceAttributes {
  /**
   * Adds `vultr` as the provider.
   *
   * `cloud.provider` block.
   */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the region in which the instance runs.
   *
   * `cloud.region` block.
   */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the ID of the instance.
   *
   * `host.id` block.
   */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the host name of the instance.
   *
   * `host.name` block.
   */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Settings for Tencent Cloud virtual machines, which are queried through their metadata service.
 *
 * The `tencent_cvm` block.
 */
export interface ResourcedetectionTencentCvm {
  /**
   * Treats a metadata service that can't be reached, or that lacks a needed fact, as an error instead of going on without.
   *
   * `fail_on_missing_metadata`: bool.
   *
   * @default false
   */
  readonly failOnMissingMetadata?: BoolInput;
  /**
   * Which facts about the virtual machine to add.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionTencentCvmResourceAttributes;
}

/**
 * Which facts about the virtual machine to add.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionTencentCvmResourceAttributes {
  /**
   * Adds the ID of the Tencent Cloud account.
   *
   * `cloud.account.id` block.
   */
  readonly cloudAccountId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the zone in which the machine runs.
   *
   * `cloud.availability_zone` block.
   */
  readonly cloudAvailabilityZone?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the fixed value for the platform, Tencent's virtual machines.
   *
   * `cloud.platform` block.
   */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the fixed value for the provider, Tencent Cloud.
   *
   * `cloud.provider` block.
   */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the region in which the machine runs.
   *
   * `cloud.region` block.
   */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the instance ID of the machine.
   *
   * `host.id` block.
   */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the ID of the image that the machine was started from.
   *
   * `host.image.id` block.
   */
  readonly hostImageId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the host name of the machine.
   *
   * `host.name` block.
   */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the instance type of the machine.
   *
   * `host.type` block.
   */
  readonly hostType?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Settings for Alibaba Cloud's ECS instances, which are queried through their metadata service.
 *
 * The `alibaba_ecs` block.
 */
export interface ResourcedetectionAlibabaEcs {
  /**
   * Treats a metadata service that can't be reached, or that lacks a needed fact, as an error instead of going on without.
   *
   * `fail_on_missing_metadata`: bool.
   *
   * @default false
   */
  readonly failOnMissingMetadata?: BoolInput;
  /**
   * Which facts about the instance to add.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: ResourcedetectionAlibabaEcsResourceAttributes;
}

/**
 * Which facts about the instance to add.
 *
 * The `resource_attributes` block.
 */
export interface ResourcedetectionAlibabaEcsResourceAttributes {
  /**
   * Adds the ID of the Alibaba Cloud account.
   *
   * `cloud.account.id` block.
   */
  readonly cloudAccountId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the zone in which the instance runs.
   *
   * `cloud.availability_zone` block.
   */
  readonly cloudAvailabilityZone?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the fixed value for the platform, Alibaba's ECS.
   *
   * `cloud.platform` block.
   */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the fixed value for the provider, Alibaba Cloud.
   *
   * `cloud.provider` block.
   */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the region in which the instance runs.
   *
   * `cloud.region` block.
   */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the instance ID.
   *
   * `host.id` block.
   */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the ID of the image that the instance was started from.
   *
   * `host.image.id` block.
   */
  readonly hostImageId?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the host name of the instance.
   *
   * `host.name` block.
   */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
  /**
   * Adds the instance type.
   *
   * `host.type` block.
   */
  readonly hostType?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Arguments of `otelcol.processor.span`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.span/
 */
export interface SpanProps extends ComponentProps {
  /**
   * Which spans to change. Whatever doesn't match passes unchanged.
   *
   * `include` block.
   */
  readonly include?: blocks.OtelcolMatchProperties;
  /**
   * Which spans to leave alone, checked after `include`. They still pass on.
   *
   * `exclude` block.
   */
  readonly exclude?: blocks.OtelcolMatchProperties;
  /**
   * How span names and attributes are made from each other.
   *
   * `name` block.
   */
  readonly name?: SpanName;
  /**
   * Status to set on the spans, whatever it was before.
   *
   * `status` block.
   */
  readonly status?: SpanStatus;
  /**
   * Where the spans go, changed or not.
   *
   * `output` block, required.
   */
  readonly output: blocks.OtelcolOutputTraces;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.span`. */
export interface SpanExports {
  /**
   * Takes spans whose name or status is to change.
   *
   * `input`: otelcol.Consumer, takes traces.
   */
  readonly input: Expression<Consumer<'traces'>>;
}

/**
 * Builds span names from attributes, takes attributes out of span names, and sets the status of spans.
 *
 * `otelcol.processor.span` in Alloy; generally available; takes traces; sends traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.span/
 */
export class Span extends Component implements SpanExports {
  /**
   * The exports of the `otelcol.processor.span` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): SpanExports {
    return exportsFromLabel(scope, 'otelcol.processor.span', label);
  }

  /**
   * Builds span names from attributes, takes attributes out of span names, and sets the status of spans.
   *
   * `otelcol.processor.span` in Alloy; generally available; takes traces; sends traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.span/
   */
  constructor(scope: Construct, id: string, props: SpanProps) {
    super(scope, id, 'otelcol.processor.span', props);
  }

  /**
   * Takes spans whose name or status is to change.
   *
   * `input`: otelcol.Consumer, takes traces.
   */
  get input(): Expression<Consumer<'traces'>> {
    return this.export('input');
  }
}

/**
 * How span names and attributes are made from each other.
 *
 * The `name` block.
 */
export interface SpanName {
  /**
   * Attributes whose values make up the new name, in this order. A span that lacks one keeps its name.
   *
   * `from_attributes`: list(string).
   *
   * @default []
   */
  readonly fromAttributes?: ListInput<StringInput>;
  /**
   * Text between the values in a name made by `from_attributes`.
   *
   * `separator`: string.
   *
   * @default ""
   */
  readonly separator?: StringInput;
  /**
   * Takes parts of a name out into attributes, which leaves fewer different names.
   *
   * `to_attributes` block.
   */
  readonly toAttributes?: SpanNameToAttributes;
}

/**
 * Takes parts of a name out into attributes, which leaves fewer different names.
 *
 * The `to_attributes` block.
 */
export interface SpanNameToAttributes {
  /**
   * Regular expressions for the name. Each named group becomes an attribute, and its part of the name is replaced by the group's name in braces.
   *
   * `rules`: list(string), required.
   */
  readonly rules: ListInput<StringInput>;
  /**
   * Stops at the first rule that matches. Otherwise the next one works on the changed name.
   *
   * `break_after_match`: bool.
   *
   * @default false
   */
  readonly breakAfterMatch?: BoolInput;
  /**
   * Leaves the name as it is and only adds the attributes.
   *
   * `keep_original_name`: bool.
   *
   * @default false
   */
  readonly keepOriginalName?: BoolInput;
}

/**
 * Status to set on the spans, whatever it was before.
 *
 * The `status` block.
 */
export interface SpanStatus {
  /**
   * The status: success, failure or none.
   *
   * `code`: string, required. One of `"Error"`, `"Ok"` or `"Unset"`.
   */
  readonly code: EnumInput<'Error' | 'Ok' | 'Unset'>;
  /**
   * Message that explains the failure. It's allowed with `Error` only.
   *
   * `description`: string.
   *
   * @default ""
   */
  readonly description?: StringInput;
}

/**
 * Arguments of `otelcol.processor.tail_sampling`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.tail_sampling/
 */
export interface TailSamplingProps extends ComponentProps {
  /**
   * One rule about which traces to keep. A trace is kept if any policy says so and none drops it.
   *
   * `policy` blocks, one for each item, required.
   */
  readonly policy: readonly TailSamplingPolicy[];
  /**
   * How long to collect a trace's spans, from its first one, before deciding. Traces that take longer are judged by part of their spans.
   *
   * `decision_wait`: duration.
   *
   * @default "30s"
   */
  readonly decisionWait?: DurationInput;
  /**
   * How long to go on collecting after the root span has come, which often is the last. It can decide earlier than `decision_wait`; zero doesn't.
   *
   * `decision_wait_after_root_received`: duration.
   *
   * @default "0s"
   */
  readonly decisionWaitAfterRootReceived?: DurationInput;
  /**
   * How many traces are held in memory at once. If it's less than what arrives within `decision_wait`, traces are lost undecided.
   *
   * `num_traces`: number.
   *
   * @default 50000
   */
  readonly numTraces?: NumberInput;
  /**
   * Makes senders wait when `num_traces` are in memory, instead of giving up the oldest traces.
   *
   * `block_on_overflow`: bool.
   *
   * @default false
   */
  readonly blockOnOverflow?: BoolInput;
  /**
   * How many new traces to prepare for in each second. It saves allocations and limits nothing.
   *
   * `expected_new_traces_per_sec`: number.
   *
   * @default 0
   */
  readonly expectedNewTracesPerSec?: NumberInput;
  /**
   * Stops at the first policy that keeps a trace. It saves work if many policies follow.
   *
   * `sample_on_first_match`: bool.
   *
   * @default false
   */
  readonly sampleOnFirstMatch?: BoolInput;
  /**
   * Drops undecided traces at shutdown, instead of deciding on the spans that have come so far.
   *
   * `drop_pending_traces_on_shutdown`: bool.
   *
   * @default false
   */
  readonly dropPendingTracesOnShutdown?: BoolInput;
  /**
   * Drops traces larger than this before the decision, to save memory. Zero sets no limit.
   *
   * `maximum_trace_size_bytes`: number.
   *
   * @default 0
   */
  readonly maximumTraceSizeBytes?: NumberInput;
  /**
   * Remembers decisions for spans that arrive after their trace has left memory. Make it much larger than `num_traces`.
   *
   * `decision_cache`: object.
   */
  readonly decisionCache?: {
    /**
     * How many dropped traces to remember, so that late spans of them are dropped too. Zero remembers none.
     *
     * `non_sampled_cache_size`: number.
     */
    readonly nonSampledCacheSize?: NumberInput;
    /**
     * How many kept traces to remember, so that late spans of them are kept too. Zero remembers none.
     *
     * `sampled_cache_size`: number.
     */
    readonly sampledCacheSize?: NumberInput;
  };
  /**
   * Where the traces go that were kept.
   *
   * `output` block, required.
   */
  readonly output: blocks.OtelcolOutputTraces;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.tail_sampling`. */
export interface TailSamplingExports {
  /**
   * Takes spans. All spans of a trace must reach this instance: with several, put `otelcol.exporter.loadbalancing` in front. Add Kubernetes metadata before, since spans lose their peer address here.
   *
   * `input`: otelcol.Consumer, takes traces.
   */
  readonly input: Expression<Consumer<'traces'>>;
}

/**
 * Collects the spans of whole traces and decides by policies which traces to keep.
 *
 * `otelcol.processor.tail_sampling` in Alloy; generally available; takes traces; sends traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.tail_sampling/
 * @example
 * ```ts
 * const otlphttp = new otelcol.exporter.Otlphttp(config, 'default', {
 *   client: { endpoint: 'http://tempo:4318' },
 * });
 * const tailSampling = new otelcol.processor.TailSampling(config, 'default', {
 *   decisionWait: '10s',
 *   policy: [
 *     { name: 'errors', type: 'status_code', statusCode: { statusCodes: ['ERROR'] } },
 *     { name: 'some of the rest', type: 'probabilistic', probabilistic: { samplingPercentage: 10 } },
 *   ],
 *   output: { traces: [otlphttp.input] },
 * });
 * new otelcol.receiver.Otlp(config, 'default', {
 *   grpc: { endpoint: '0.0.0.0:4317' },
 *   output: { traces: [tailSampling.input] },
 * });
 * ```
 */
export class TailSampling extends Component implements TailSamplingExports {
  /**
   * The exports of the `otelcol.processor.tail_sampling` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): TailSamplingExports {
    return exportsFromLabel(scope, 'otelcol.processor.tail_sampling', label);
  }

  /**
   * Collects the spans of whole traces and decides by policies which traces to keep.
   *
   * `otelcol.processor.tail_sampling` in Alloy; generally available; takes traces; sends traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.tail_sampling/
   * @example
   * ```ts
   * const otlphttp = new otelcol.exporter.Otlphttp(config, 'default', {
   *   client: { endpoint: 'http://tempo:4318' },
   * });
   * const tailSampling = new otelcol.processor.TailSampling(config, 'default', {
   *   decisionWait: '10s',
   *   policy: [
   *     { name: 'errors', type: 'status_code', statusCode: { statusCodes: ['ERROR'] } },
   *     { name: 'some of the rest', type: 'probabilistic', probabilistic: { samplingPercentage: 10 } },
   *   ],
   *   output: { traces: [otlphttp.input] },
   * });
   * new otelcol.receiver.Otlp(config, 'default', {
   *   grpc: { endpoint: '0.0.0.0:4317' },
   *   output: { traces: [tailSampling.input] },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: TailSamplingProps) {
    super(scope, id, 'otelcol.processor.tail_sampling', props);
  }

  /**
   * Takes spans. All spans of a trace must reach this instance: with several, put `otelcol.exporter.loadbalancing` in front. Add Kubernetes metadata before, since spans lose their peer address here.
   *
   * `input`: otelcol.Consumer, takes traces.
   */
  get input(): Expression<Consumer<'traces'>> {
    return this.export('input');
  }
}

/**
 * One rule about which traces to keep. A trace is kept if any policy says so and none drops it.
 *
 * The `policy` block.
 */
export interface TailSamplingPolicy {
  /**
   * Name of the policy, which its metrics carry. Each policy needs its own.
   *
   * `name`: string, required.
   */
  readonly name: StringInput;
  /**
   * Kind of the policy. The block of the same name holds its settings; `always_sample` has none.
   *
   * `type`: string, required.
   */
  readonly type: StringInput;
  /**
   * Keeps traces by the time from their first start to their last end.
   *
   * `latency` block.
   */
  readonly latency?: blocks.OtelcolProcessorTailSamplingLatency;
  /**
   * Keeps traces that have a number in a certain range as an attribute.
   *
   * `numeric_attribute` block.
   */
  readonly numericAttribute?: blocks.OtelcolProcessorTailSamplingNumericAttribute;
  /**
   * Keeps a share of the traces.
   *
   * `probabilistic` block.
   */
  readonly probabilistic?: blocks.OtelcolProcessorTailSamplingProbabilistic;
  /**
   * Keeps traces that have a span with one of certain statuses, such as failed ones.
   *
   * `status_code` block.
   */
  readonly statusCode?: blocks.OtelcolProcessorTailSamplingStatusCode;
  /**
   * Keeps traces that have an attribute with one of certain texts.
   *
   * `string_attribute` block.
   */
  readonly stringAttribute?: blocks.OtelcolProcessorTailSamplingStringAttribute;
  /**
   * Keeps traces up to a number of spans in each second.
   *
   * `rate_limiting` block.
   */
  readonly rateLimiting?: blocks.OtelcolProcessorTailSamplingRateLimiting;
  /**
   * Keeps traces up to an amount of data in each second.
   *
   * `bytes_limiting` block.
   */
  readonly bytesLimiting?: blocks.OtelcolProcessorTailSamplingBytesLimiting;
  /**
   * Keeps traces by how many spans they have.
   *
   * `span_count` block.
   */
  readonly spanCount?: blocks.OtelcolProcessorTailSamplingSpanCount;
  /**
   * Keeps traces that have an attribute that is true, or one that is false.
   *
   * `boolean_attribute` block.
   */
  readonly booleanAttribute?: blocks.OtelcolProcessorTailSamplingBooleanAttribute;
  /**
   * Keeps traces that have a span or an event for which an OTTL condition holds.
   *
   * `ottl_condition` block.
   */
  readonly ottlCondition?: blocks.OtelcolProcessorTailSamplingOttlCondition;
  /**
   * Keeps traces by an entry in their W3C trace state.
   *
   * `trace_state` block.
   */
  readonly traceState?: blocks.OtelcolProcessorTailSamplingTraceState;
  /**
   * Shares a budget of spans among several policies.
   *
   * `composite` block.
   */
  readonly composite?: TailSamplingPolicyComposite;
  /**
   * Keeps traces for which all of its sub-policies agree, for instance slow ones of one service.
   *
   * `and` block.
   */
  readonly and?: blocks.OtelcolProcessorTailSamplingAnd;
  /**
   * Keeps exactly the traces that its sub-policy wouldn't keep.
   *
   * `not` block.
   */
  readonly not?: TailSamplingPolicyNot;
  /**
   * Drops traces for which all of its sub-policies agree, whatever other policies say.
   *
   * `drop` block.
   */
  readonly drop?: TailSamplingPolicyDrop;
}

/**
 * Shares a budget of spans among several policies.
 *
 * The `composite` block.
 */
export interface TailSamplingPolicyComposite {
  /**
   * Budget of the composite policy, in spans per second.
   *
   * `max_total_spans_per_second`: number, required.
   */
  readonly maxTotalSpansPerSecond: NumberInput;
  /**
   * Names of the sub-policies, in the order in which they get to choose.
   *
   * `policy_order`: list(string), required.
   */
  readonly policyOrder: ListInput<StringInput>;
  /**
   * One policy among those that share the budget. The first that chooses a trace keeps it, or gives it up if its own share is used up. End with `always_sample` to catch what no other policy chooses.
   *
   * `composite_sub_policy` blocks, one for each item.
   */
  readonly compositeSubPolicy?: readonly TailSamplingPolicyCompositeCompositeSubPolicy[];
  /**
   * Share of the budget for one of the sub-policies.
   *
   * `rate_allocation` blocks, one for each item.
   */
  readonly rateAllocation?: readonly TailSamplingPolicyCompositeRateAllocation[];
}

/**
 * One policy among those that share the budget. The first that chooses a trace keeps it, or gives it up if its own share is used up. End with `always_sample` to catch what no other policy chooses.
 *
 * The `composite_sub_policy` block.
 */
export interface TailSamplingPolicyCompositeCompositeSubPolicy {
  /**
   * Name of the sub-policy, as `policy_order` and `rate_allocation` refer to it.
   *
   * `name`: string, required.
   */
  readonly name: StringInput;
  /**
   * Kind of the sub-policy. The block of the same name holds its settings.
   *
   * `type`: string, required.
   */
  readonly type: StringInput;
  /**
   * Chooses traces by the time from their first start to their last end.
   *
   * `latency` block.
   */
  readonly latency?: blocks.OtelcolProcessorTailSamplingLatency;
  /**
   * Chooses traces that have a number in a certain range as an attribute.
   *
   * `numeric_attribute` block.
   */
  readonly numericAttribute?: blocks.OtelcolProcessorTailSamplingNumericAttribute;
  /**
   * Chooses a share of the traces.
   *
   * `probabilistic` block.
   */
  readonly probabilistic?: blocks.OtelcolProcessorTailSamplingProbabilistic;
  /**
   * Chooses traces that have a span with one of certain statuses.
   *
   * `status_code` block.
   */
  readonly statusCode?: blocks.OtelcolProcessorTailSamplingStatusCode;
  /**
   * Chooses traces that have an attribute with one of certain texts.
   *
   * `string_attribute` block.
   */
  readonly stringAttribute?: blocks.OtelcolProcessorTailSamplingStringAttribute;
  /**
   * Chooses traces up to a number of spans in each second.
   *
   * `rate_limiting` block.
   */
  readonly rateLimiting?: blocks.OtelcolProcessorTailSamplingRateLimiting;
  /**
   * Chooses traces up to an amount of data in each second.
   *
   * `bytes_limiting` block.
   */
  readonly bytesLimiting?: blocks.OtelcolProcessorTailSamplingBytesLimiting;
  /**
   * Chooses traces by how many spans they have.
   *
   * `span_count` block.
   */
  readonly spanCount?: blocks.OtelcolProcessorTailSamplingSpanCount;
  /**
   * Chooses traces that have an attribute that is true, or one that is false.
   *
   * `boolean_attribute` block.
   */
  readonly booleanAttribute?: blocks.OtelcolProcessorTailSamplingBooleanAttribute;
  /**
   * Chooses traces that have a span or an event for which an OTTL condition holds.
   *
   * `ottl_condition` block.
   */
  readonly ottlCondition?: blocks.OtelcolProcessorTailSamplingOttlCondition;
  /**
   * Chooses traces by an entry in their W3C trace state.
   *
   * `trace_state` block.
   */
  readonly traceState?: blocks.OtelcolProcessorTailSamplingTraceState;
  /**
   * Chooses traces that several policies choose together.
   *
   * `and` block.
   */
  readonly and?: blocks.OtelcolProcessorTailSamplingAnd;
}

/**
 * Share of the budget for one of the sub-policies.
 *
 * The `rate_allocation` block.
 */
export interface TailSamplingPolicyCompositeRateAllocation {
  /**
   * Name of the sub-policy that gets the share.
   *
   * `policy`: string, required.
   */
  readonly policy: StringInput;
  /**
   * Percentage of `max_total_spans_per_second` for this sub-policy.
   *
   * `percent`: number, required.
   */
  readonly percent: NumberInput;
}

/**
 * Keeps exactly the traces that its sub-policy wouldn't keep.
 *
 * The `not` block.
 */
export interface TailSamplingPolicyNot {
  /**
   * The policy to turn around.
   *
   * `not_sub_policy` block, required.
   */
  readonly notSubPolicy: TailSamplingPolicyNotNotSubPolicy;
}

/**
 * The policy to turn around.
 *
 * The `not_sub_policy` block.
 */
export interface TailSamplingPolicyNotNotSubPolicy {
  /**
   * Name of the policy that is turned around.
   *
   * `name`: string, required.
   */
  readonly name: StringInput;
  /**
   * Kind of the policy that is turned around. The block of the same name holds its settings.
   *
   * `type`: string, required.
   */
  readonly type: StringInput;
  /**
   * Matches traces by the time from their first start to their last end.
   *
   * `latency` block.
   */
  readonly latency?: blocks.OtelcolProcessorTailSamplingLatency;
  /**
   * Matches traces that have a number in a certain range as an attribute.
   *
   * `numeric_attribute` block.
   */
  readonly numericAttribute?: blocks.OtelcolProcessorTailSamplingNumericAttribute;
  /**
   * Matches a share of the traces.
   *
   * `probabilistic` block.
   */
  readonly probabilistic?: blocks.OtelcolProcessorTailSamplingProbabilistic;
  /**
   * Matches traces that have a span with one of certain statuses.
   *
   * `status_code` block.
   */
  readonly statusCode?: blocks.OtelcolProcessorTailSamplingStatusCode;
  /**
   * Matches traces that have an attribute with one of certain texts.
   *
   * `string_attribute` block.
   */
  readonly stringAttribute?: blocks.OtelcolProcessorTailSamplingStringAttribute;
  /**
   * Matches traces up to a number of spans in each second.
   *
   * `rate_limiting` block.
   */
  readonly rateLimiting?: blocks.OtelcolProcessorTailSamplingRateLimiting;
  /**
   * Matches traces up to an amount of data in each second.
   *
   * `bytes_limiting` block.
   */
  readonly bytesLimiting?: blocks.OtelcolProcessorTailSamplingBytesLimiting;
  /**
   * Matches traces by how many spans they have.
   *
   * `span_count` block.
   */
  readonly spanCount?: blocks.OtelcolProcessorTailSamplingSpanCount;
  /**
   * Matches traces that have an attribute that is true, or one that is false.
   *
   * `boolean_attribute` block.
   */
  readonly booleanAttribute?: blocks.OtelcolProcessorTailSamplingBooleanAttribute;
  /**
   * Matches traces that have a span or an event for which an OTTL condition holds.
   *
   * `ottl_condition` block.
   */
  readonly ottlCondition?: blocks.OtelcolProcessorTailSamplingOttlCondition;
  /**
   * Matches traces by an entry in their W3C trace state.
   *
   * `trace_state` block.
   */
  readonly traceState?: blocks.OtelcolProcessorTailSamplingTraceState;
}

/**
 * Drops traces for which all of its sub-policies agree, whatever other policies say.
 *
 * The `drop` block.
 */
export interface TailSamplingPolicyDrop {
  /**
   * One of the conditions that all have to hold for a trace to be dropped.
   *
   * `drop_sub_policy` blocks, one for each item, required.
   */
  readonly dropSubPolicy: readonly blocks.OtelcolProcessorTailSamplingAndSubPolicy[];
}

/**
 * Arguments of `otelcol.processor.transform`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.transform/
 */
export interface TransformProps extends ComponentProps {
  /**
   * What happens if a statement fails: give up the whole payload, or go on with the next one, with or without an entry in the log.
   *
   * `error_mode`: string. One of `"ignore"`, `"propagate"` or `"silent"`.
   *
   * @default "ignore"
   */
  readonly errorMode?: EnumInput<'ignore' | 'propagate' | 'silent'>;
  /**
   * Statements whose context is inferred from their paths, such as `span.attributes`. It's the shortest way to write them.
   *
   * `statements` block.
   */
  readonly statements?: TransformStatements;
  /**
   * Statements for traces in a context of your choice. Blocks run in the order they're written.
   *
   * `trace_statements` blocks, one for each item.
   */
  readonly traceStatements?: readonly blocks.OtelcolProcessorTransformContextStatements[];
  /**
   * Statements for metrics in a context of your choice. Changed names or attributes can make two series collide.
   *
   * `metric_statements` blocks, one for each item.
   */
  readonly metricStatements?: readonly blocks.OtelcolProcessorTransformContextStatements[];
  /**
   * Statements for log records in a context of your choice. Blocks run in the order they're written.
   *
   * `log_statements` blocks, one for each item.
   */
  readonly logStatements?: readonly blocks.OtelcolProcessorTransformContextStatements[];
  /**
   * Where the transformed data goes.
   *
   * `output` block, required.
   */
  readonly output: blocks.OtelcolOutput;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.transform`. */
export interface TransformExports {
  /**
   * Takes metrics, logs and traces to transform.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Changes telemetry with statements of the OpenTelemetry Transformation Language (OTTL).
 *
 * `otelcol.processor.transform` in Alloy; generally available; takes metrics, logs and traces; sends metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.transform/
 * @example
 * ```ts
 * const otlphttp = new otelcol.exporter.Otlphttp(config, 'default', {
 *   client: { endpoint: 'http://tempo:4318' },
 * });
 * const transform = new otelcol.processor.Transform(config, 'default', {
 *   errorMode: 'ignore',
 *   traceStatements: [{ context: 'span', statements: ['replace_pattern(name, "/[0-9]+", "/{id}")'] }],
 *   output: { traces: [otlphttp.input] },
 * });
 * new otelcol.receiver.Otlp(config, 'default', {
 *   grpc: { endpoint: '0.0.0.0:4317' },
 *   output: { traces: [transform.input] },
 * });
 * ```
 */
export class Transform extends Component implements TransformExports {
  /**
   * The exports of the `otelcol.processor.transform` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): TransformExports {
    return exportsFromLabel(scope, 'otelcol.processor.transform', label);
  }

  /**
   * Changes telemetry with statements of the OpenTelemetry Transformation Language (OTTL).
   *
   * `otelcol.processor.transform` in Alloy; generally available; takes metrics, logs and traces; sends metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.transform/
   * @example
   * ```ts
   * const otlphttp = new otelcol.exporter.Otlphttp(config, 'default', {
   *   client: { endpoint: 'http://tempo:4318' },
   * });
   * const transform = new otelcol.processor.Transform(config, 'default', {
   *   errorMode: 'ignore',
   *   traceStatements: [{ context: 'span', statements: ['replace_pattern(name, "/[0-9]+", "/{id}")'] }],
   *   output: { traces: [otlphttp.input] },
   * });
   * new otelcol.receiver.Otlp(config, 'default', {
   *   grpc: { endpoint: '0.0.0.0:4317' },
   *   output: { traces: [transform.input] },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: TransformProps) {
    super(scope, id, 'otelcol.processor.transform', props);
  }

  /**
   * Takes metrics, logs and traces to transform.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/**
 * Statements whose context is inferred from their paths, such as `span.attributes`. It's the shortest way to write them.
 *
 * The `statements` block.
 */
export interface TransformStatements {
  /**
   * OTTL statements for resources, spans and their events.
   *
   * `trace`: list(string).
   *
   * @default []
   */
  readonly trace?: ListInput<StringInput>;
  /**
   * OTTL statements for resources, metrics and data points.
   *
   * `metric`: list(string).
   *
   * @default []
   */
  readonly metric?: ListInput<StringInput>;
  /**
   * OTTL statements for resources and log records.
   *
   * `log`: list(string).
   *
   * @default []
   */
  readonly log?: ListInput<StringInput>;
}
