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
  /** `include` block. */
  readonly include?: blocks.OtelcolMatchProperties;
  /** `exclude` block. */
  readonly exclude?: blocks.OtelcolMatchProperties;
  /** `action` blocks, one for each item. */
  readonly action?: readonly AttributesAction[];
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutput;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.attributes`. */
export interface AttributesExports {
  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Adds, changes, hashes or removes attributes of spans, log records and metric data points.
 *
 * `otelcol.processor.attributes` in Alloy; generally available; takes metrics, logs and traces; sends metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.attributes/
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

  constructor(scope: Construct, id: string, props: AttributesProps) {
    super(scope, id, 'otelcol.processor.attributes', props);
  }

  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/** The `action` block. */
export interface AttributesAction {
  /** `key`: string, required by the reference. */
  readonly key?: StringInput;
  /** `value`: any. */
  readonly value?: AnyInput;
  /**
   * `pattern`: string.
   *
   * @default ""
   */
  readonly pattern?: StringInput;
  /**
   * `from_attribute`: string.
   *
   * @default ""
   */
  readonly fromAttribute?: StringInput;
  /**
   * `from_context`: string.
   *
   * @default ""
   */
  readonly fromContext?: StringInput;
  /**
   * `converted_type`: string.
   *
   * @default ""
   */
  readonly convertedType?: StringInput;
  /** `action`: string, required. */
  readonly action: StringInput;
}

/**
 * Arguments of `otelcol.processor.batch`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.batch/
 */
export interface BatchProps extends ComponentProps {
  /**
   * `timeout`: duration.
   *
   * @default "200ms"
   */
  readonly timeout?: DurationInput;
  /**
   * `send_batch_size`: number.
   *
   * @default 2000
   */
  readonly sendBatchSize?: NumberInput;
  /**
   * `send_batch_max_size`: number.
   *
   * @default 3000
   */
  readonly sendBatchMaxSize?: NumberInput;
  /**
   * `metadata_keys`: list(string).
   *
   * @default []
   */
  readonly metadataKeys?: ListInput<StringInput>;
  /**
   * `metadata_cardinality_limit`: number.
   *
   * @default 1000
   */
  readonly metadataCardinalityLimit?: NumberInput;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutput;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.batch`. */
export interface BatchExports {
  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Collects telemetry into batches by size and time before it is sent on.
 *
 * `otelcol.processor.batch` in Alloy; generally available; takes metrics, logs and traces; sends metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.batch/
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

  constructor(scope: Construct, id: string, props: BatchProps) {
    super(scope, id, 'otelcol.processor.batch', props);
  }

  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
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
   * `max_staleness`: duration.
   *
   * @default "0s"
   */
  readonly maxStaleness?: DurationInput;
  /**
   * `initial_value`: string. One of `"auto"`, `"drop"` or `"keep"`.
   *
   * @default "auto"
   */
  readonly initialValue?: EnumInput<'auto' | 'drop' | 'keep'>;
  /** `include` block. */
  readonly include?: blocks.OtelcolProcessorCumulativetodeltaMatchArgs;
  /** `exclude` block. */
  readonly exclude?: blocks.OtelcolProcessorCumulativetodeltaMatchArgs;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputMetrics;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.cumulativetodelta`. */
export interface CumulativetodeltaExports {
  /** `input`: otelcol.Consumer, takes metrics. */
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

  constructor(scope: Construct, id: string, props: CumulativetodeltaProps) {
    super(scope, id, 'otelcol.processor.cumulativetodelta', props);
  }

  /** `input`: otelcol.Consumer, takes metrics. */
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
   * `max_stale`: duration.
   *
   * @default "5m"
   */
  readonly maxStale?: DurationInput;
  /**
   * `max_streams`: number.
   *
   * @default 9223372036854776000
   */
  readonly maxStreams?: NumberInput;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputMetrics;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.deltatocumulative`. */
export interface DeltatocumulativeExports {
  /** `input`: otelcol.Consumer, takes metrics. */
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

  constructor(scope: Construct, id: string, props: DeltatocumulativeProps) {
    super(scope, id, 'otelcol.processor.deltatocumulative', props);
  }

  /** `input`: otelcol.Consumer, takes metrics. */
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
  /** `targets`: list(Target), required. */
  readonly targets: TargetsInput;
  /**
   * `operation_type`: string. One of `"insert"`, `"update"` or `"upsert"`.
   *
   * @default "upsert"
   */
  readonly operationType?: EnumInput<'insert' | 'update' | 'upsert'>;
  /**
   * `pod_associations`: list(string).
   *
   * @default ["ip","net.host.ip","k8s.pod.ip","hostname","connection"]
   */
  readonly podAssociations?: ListInput<StringInput>;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputTraces;
}

/** Exports of `otelcol.processor.discovery`. */
export interface DiscoveryExports {
  /** `input`: otelcol.Consumer, takes traces. */
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

  constructor(scope: Construct, id: string, props: DiscoveryProps) {
    super(scope, id, 'otelcol.processor.discovery', props);
  }

  /** `input`: otelcol.Consumer, takes traces. */
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
   * `error_mode`: string. One of `"ignore"`, `"propagate"` or `"silent"`.
   *
   * @default "ignore"
   */
  readonly errorMode?: EnumInput<'ignore' | 'propagate' | 'silent'>;
  /** `traces` block. */
  readonly traces?: FilterTraces;
  /** `metrics` block. */
  readonly metrics?: FilterMetrics;
  /** `logs` block. */
  readonly logs?: FilterLogs;
  /** `trace_conditions` blocks, one for each item. */
  readonly traceConditions?: readonly blocks.OtelcolProcessorFilterContextConditions[];
  /** `metric_conditions` blocks, one for each item. */
  readonly metricConditions?: readonly blocks.OtelcolProcessorFilterContextConditions[];
  /** `log_conditions` blocks, one for each item. */
  readonly logConditions?: readonly blocks.OtelcolProcessorFilterContextConditions[];
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutput;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.filter`. */
export interface FilterExports {
  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Drops spans, metrics, data points and log records that meet OTTL conditions.
 *
 * `otelcol.processor.filter` in Alloy; generally available; takes metrics, logs and traces; sends metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.filter/
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

  constructor(scope: Construct, id: string, props: FilterProps) {
    super(scope, id, 'otelcol.processor.filter', props);
  }

  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/** The `traces` block. */
export interface FilterTraces {
  /** `span`: list(string). */
  readonly span?: ListInput<StringInput>;
  /** `spanevent`: list(string). */
  readonly spanevent?: ListInput<StringInput>;
}

/** The `metrics` block. */
export interface FilterMetrics {
  /** `metric`: list(string). */
  readonly metric?: ListInput<StringInput>;
  /** `datapoint`: list(string). */
  readonly datapoint?: ListInput<StringInput>;
}

/** The `logs` block. */
export interface FilterLogs {
  /** `log_record`: list(string). */
  readonly logRecord?: ListInput<StringInput>;
}

/**
 * Arguments of `otelcol.processor.groupbyattrs`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.groupbyattrs/
 */
export interface GroupbyattrsProps extends ComponentProps {
  /**
   * `keys`: list(string).
   *
   * @default []
   */
  readonly keys?: ListInput<StringInput>;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutput;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.groupbyattrs`. */
export interface GroupbyattrsExports {
  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
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

  constructor(scope: Construct, id: string, props: GroupbyattrsProps) {
    super(scope, id, 'otelcol.processor.groupbyattrs', props);
  }

  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
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
   * `interval`: duration.
   *
   * @default "1m"
   */
  readonly interval?: DurationInput;
  /** `passthrough` block. */
  readonly passthrough?: IntervalPassthrough;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputMetrics;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.interval`. */
export interface IntervalExports {
  /** `input`: otelcol.Consumer, takes metrics. */
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

  constructor(scope: Construct, id: string, props: IntervalProps) {
    super(scope, id, 'otelcol.processor.interval', props);
  }

  /** `input`: otelcol.Consumer, takes metrics. */
  get input(): Expression<Consumer<'metrics'>> {
    return this.export('input');
  }
}

/** The `passthrough` block. */
export interface IntervalPassthrough {
  /**
   * `gauge`: bool.
   *
   * @default false
   */
  readonly gauge?: BoolInput;
  /**
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
   * `auth_type`: string. One of `"kubeConfig"`, `"none"`, `"serviceAccount"` or `"tls"`.
   *
   * @default "serviceAccount"
   */
  readonly authType?: EnumInput<'kubeConfig' | 'none' | 'serviceAccount' | 'tls'>;
  /**
   * `passthrough`: bool.
   *
   * @default false
   */
  readonly passthrough?: BoolInput;
  /** `extract` block. */
  readonly extract?: K8sattributesExtract;
  /** `filter` block. */
  readonly filter?: K8sattributesFilter;
  /** `pod_association` blocks, one for each item. */
  readonly podAssociation?: readonly K8sattributesPodAssociation[];
  /** `exclude` block. */
  readonly exclude?: K8sattributesExclude;
  /**
   * `wait_for_metadata`: bool.
   *
   * @default false
   */
  readonly waitForMetadata?: BoolInput;
  /**
   * `wait_for_metadata_timeout`: duration.
   *
   * @default "10s"
   */
  readonly waitForMetadataTimeout?: DurationInput;
  /**
   * `watch_sync_period`: duration.
   *
   * @default "5m"
   */
  readonly watchSyncPeriod?: DurationInput;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutput;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.k8sattributes`. */
export interface K8sattributesExports {
  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Finds the pod that telemetry comes from and adds its Kubernetes metadata as resource attributes.
 *
 * `otelcol.processor.k8sattributes` in Alloy; generally available; takes metrics, logs and traces; sends metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.k8sattributes/
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

  constructor(scope: Construct, id: string, props: K8sattributesProps) {
    super(scope, id, 'otelcol.processor.k8sattributes', props);
  }

  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/** The `extract` block. */
export interface K8sattributesExtract {
  /** `metadata`: list(string). */
  readonly metadata?: ListInput<StringInput>;
  /** `annotation` blocks, one for each item. */
  readonly annotation?: readonly blocks.OtelcolProcessorK8sattributesFieldExtract[];
  /** `label` blocks, one for each item. */
  readonly label?: readonly blocks.OtelcolProcessorK8sattributesFieldExtract[];
  /**
   * `otel_annotations`: bool.
   *
   * @default false
   */
  readonly otelAnnotations?: BoolInput;
  /**
   * `deployment_name_from_replicaset`: bool.
   *
   * @default true
   */
  readonly deploymentNameFromReplicaset?: BoolInput;
}

/** The `filter` block. */
export interface K8sattributesFilter {
  /**
   * `node`: string.
   *
   * @default ""
   */
  readonly node?: StringInput;
  /**
   * `namespace`: string.
   *
   * @default ""
   */
  readonly namespace?: StringInput;
  /** `field` blocks, one for each item. */
  readonly field?: readonly blocks.OtelcolProcessorK8sattributesFieldFilter[];
  /** `label` blocks, one for each item. */
  readonly label?: readonly blocks.OtelcolProcessorK8sattributesFieldFilter[];
}

/** The `pod_association` block. */
export interface K8sattributesPodAssociation {
  /** `source` blocks, one for each item, required. */
  readonly source: readonly K8sattributesPodAssociationSource[];
}

/** The `source` block. */
export interface K8sattributesPodAssociationSource {
  /** `from`: string, required. */
  readonly from: StringInput;
  /** `name`: string. */
  readonly name?: StringInput;
}

/** The `exclude` block. */
export interface K8sattributesExclude {
  /** `pod` blocks, one for each item. */
  readonly pod?: readonly K8sattributesExcludePod[];
}

/** The `pod` block. */
export interface K8sattributesExcludePod {
  /** `name`: string, required. */
  readonly name: StringInput;
}

/**
 * Arguments of `otelcol.processor.memory_limiter`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.memory_limiter/
 */
export interface MemoryLimiterProps extends ComponentProps {
  /** `check_interval`: duration, required. */
  readonly checkInterval: DurationInput;
  /** `limit`: bytes_size. */
  readonly limit?: SizeInput;
  /** `spike_limit`: bytes_size. */
  readonly spikeLimit?: SizeInput;
  /**
   * `limit_percentage`: number.
   *
   * @default 0
   */
  readonly limitPercentage?: NumberInput;
  /**
   * `spike_limit_percentage`: number.
   *
   * @default 0
   */
  readonly spikeLimitPercentage?: NumberInput;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutput;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.memory_limiter`. */
export interface MemoryLimiterExports {
  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Refuses telemetry while Alloy uses more memory than allowed, so that the process isn't killed.
 *
 * `otelcol.processor.memory_limiter` in Alloy; generally available; takes metrics, logs and traces; sends metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.memory_limiter/
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

  constructor(scope: Construct, id: string, props: MemoryLimiterProps) {
    super(scope, id, 'otelcol.processor.memory_limiter', props);
  }

  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
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
   * `strategy`: string. One of `"start_time_metric"`, `"subtract_initial_point"` or `"true_reset_point"`.
   *
   * @default "true_reset_point"
   */
  readonly strategy?: EnumInput<'start_time_metric' | 'subtract_initial_point' | 'true_reset_point'>;
  /**
   * `gc_interval`: duration.
   *
   * @default "10m"
   */
  readonly gcInterval?: DurationInput;
  /**
   * `start_time_metric_regex`: string.
   *
   * @default ""
   */
  readonly startTimeMetricRegex?: StringInput;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputMetrics;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.metric_start_time`. */
export interface MetricStartTimeExports {
  /** `input`: otelcol.Consumer, takes metrics. */
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

  constructor(scope: Construct, id: string, props: MetricStartTimeProps) {
    super(scope, id, 'otelcol.processor.metric_start_time', props);
  }

  /** `input`: otelcol.Consumer, takes metrics. */
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
   * `sampling_percentage`: number.
   *
   * @default 0
   */
  readonly samplingPercentage?: NumberInput;
  /**
   * `hash_seed`: number.
   *
   * @default 0
   */
  readonly hashSeed?: NumberInput;
  /**
   * `mode`: string. One of `"equalizing"`, `"hash_seed"` or `"proportional"`.
   *
   * @default "proportional"
   */
  readonly mode?: EnumInput<'equalizing' | 'hash_seed' | 'proportional'>;
  /**
   * `fail_closed`: bool.
   *
   * @default true
   */
  readonly failClosed?: BoolInput;
  /**
   * `sampling_precision`: number.
   *
   * @default 4
   */
  readonly samplingPrecision?: NumberInput;
  /**
   * `attribute_source`: string. One of `"record"` or `"traceID"`.
   *
   * @default "traceID"
   */
  readonly attributeSource?: EnumInput<'record' | 'traceID'>;
  /**
   * `from_attribute`: string.
   *
   * @default ""
   */
  readonly fromAttribute?: StringInput;
  /**
   * `sampling_priority`: string.
   *
   * @default ""
   */
  readonly samplingPriority?: StringInput;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputLogsTraces;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.probabilistic_sampler`. */
export interface ProbabilisticSamplerExports {
  /** `input`: otelcol.Consumer, takes logs and traces. */
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

  constructor(scope: Construct, id: string, props: ProbabilisticSamplerProps) {
    super(scope, id, 'otelcol.processor.probabilistic_sampler', props);
  }

  /** `input`: otelcol.Consumer, takes logs and traces. */
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
   * `detectors`: list(string). One of `"akamai"`, `"aks"`, `"alibaba_ecs"`, `"azure"`, `"consul"`, `"digitalocean"`, `"docker"`, `"dynatrace"`, `"ec2"`, `"ecs"`, `"eks"`, `"elasticbeanstalk"`, `"env"`, `"gcp"`, `"heroku"`, `"hetzner"`, `"kubeadm"`, `"kubernetes_node"`, `"lambda"`, `"nova"`, `"openshift"`, `"oraclecloud"`, `"scaleway"`, `"system"`, `"tencent_cvm"`, `"upcloud"` or `"vultr"`.
   *
   * @default ["env"]
   */
  readonly detectors?: ListInput<EnumInput<'akamai' | 'aks' | 'alibaba_ecs' | 'azure' | 'consul' | 'digitalocean' | 'docker' | 'dynatrace' | 'ec2' | 'ecs' | 'eks' | 'elasticbeanstalk' | 'env' | 'gcp' | 'heroku' | 'hetzner' | 'kubeadm' | 'kubernetes_node' | 'lambda' | 'nova' | 'openshift' | 'oraclecloud' | 'scaleway' | 'system' | 'tencent_cvm' | 'upcloud' | 'vultr'>>;
  /**
   * `override`: bool.
   *
   * @default true
   */
  readonly override?: BoolInput;
  /** `ec2` block. */
  readonly ec2?: ResourcedetectionEc2;
  /** `ecs` block. */
  readonly ecs?: ResourcedetectionEcs;
  /** `eks` block. */
  readonly eks?: ResourcedetectionEks;
  /** `elasticbeanstalk` block. */
  readonly elasticbeanstalk?: ResourcedetectionElasticbeanstalk;
  /** `lambda` block. */
  readonly lambda?: ResourcedetectionLambda;
  /** `akamai` block. */
  readonly akamai?: ResourcedetectionAkamai;
  /** `azure` block. */
  readonly azure?: ResourcedetectionAzure;
  /** `aks` block. */
  readonly aks?: ResourcedetectionAks;
  /** `consul` block. */
  readonly consul?: ResourcedetectionConsul;
  /** `docker` block. */
  readonly docker?: ResourcedetectionDocker;
  /** `digitalocean` block. */
  readonly digitalocean?: ResourcedetectionDigitalocean;
  /** `gcp` block. */
  readonly gcp?: ResourcedetectionGcp;
  /** `heroku` block. */
  readonly heroku?: ResourcedetectionHeroku;
  /** `hetzner` block. */
  readonly hetzner?: ResourcedetectionHetzner;
  /** `system` block. */
  readonly system?: ResourcedetectionSystem;
  /** `openshift` block. */
  readonly openshift?: ResourcedetectionOpenshift;
  /** `kubernetes_node` block. */
  readonly kubernetesNode?: ResourcedetectionKubernetesNode;
  /** `kubeadm` block. */
  readonly kubeadm?: ResourcedetectionKubeadm;
  /** `dynatrace` block. */
  readonly dynatrace?: EmptyBlock;
  /** `nova` block. */
  readonly nova?: ResourcedetectionNova;
  /** `oraclecloud` block. */
  readonly oraclecloud?: ResourcedetectionOraclecloud;
  /** `scaleway` block. */
  readonly scaleway?: ResourcedetectionScaleway;
  /** `upcloud` block. */
  readonly upcloud?: ResourcedetectionUpcloud;
  /** `vultr` block. */
  readonly vultr?: ResourcedetectionVultr;
  /** `tencent_cvm` block. */
  readonly tencentCvm?: ResourcedetectionTencentCvm;
  /** `alibaba_ecs` block. */
  readonly alibabaEcs?: ResourcedetectionAlibabaEcs;
  /**
   * `timeout`: duration.
   *
   * @default "5s"
   */
  readonly timeout?: DurationInput;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutput;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.resourcedetection`. */
export interface ResourcedetectionExports {
  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
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

  constructor(scope: Construct, id: string, props: ResourcedetectionProps) {
    super(scope, id, 'otelcol.processor.resourcedetection', props);
  }

  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/** The `ec2` block. */
export interface ResourcedetectionEc2 {
  /** `tags`: list(string). */
  readonly tags?: ListInput<StringInput>;
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionEc2ResourceAttributes;
  /**
   * `max_attempts`: number.
   *
   * @default 3
   */
  readonly maxAttempts?: NumberInput;
  /**
   * `max_backoff`: duration.
   *
   * @default "20s"
   */
  readonly maxBackoff?: DurationInput;
  /**
   * `fail_on_missing_metadata`: bool.
   *
   * @default false
   */
  readonly failOnMissingMetadata?: BoolInput;
  /**
   * `tags_from_imds`: bool.
   *
   * @default false
   */
  readonly tagsFromImds?: BoolInput;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionEc2ResourceAttributes {
  /** `cloud.account.id` block. */
  readonly cloudAccountId?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.availability_zone` block. */
  readonly cloudAvailabilityZone?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.platform` block. */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.provider` block. */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.region` block. */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /** `host.id` block. */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /** `host.image.id` block. */
  readonly hostImageId?: blocks.ResourcedetectionResourceAttribute;
  /** `host.name` block. */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
  /** `host.type` block. */
  readonly hostType?: blocks.ResourcedetectionResourceAttribute;
}

/** The `ecs` block. */
export interface ResourcedetectionEcs {
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionEcsResourceAttributes;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionEcsResourceAttributes {
  /** `aws.ecs.cluster.arn` block. */
  readonly awsEcsClusterArn?: blocks.ResourcedetectionResourceAttribute;
  /** `aws.ecs.launchtype` block. */
  readonly awsEcsLaunchtype?: blocks.ResourcedetectionResourceAttribute;
  /** `aws.ecs.task.arn` block. */
  readonly awsEcsTaskArn?: blocks.ResourcedetectionResourceAttribute;
  /** `aws.ecs.task.family` block. */
  readonly awsEcsTaskFamily?: blocks.ResourcedetectionResourceAttribute;
  /** `aws.ecs.task.id` block. */
  readonly awsEcsTaskId?: blocks.ResourcedetectionResourceAttribute;
  /** `aws.ecs.task.revision` block. */
  readonly awsEcsTaskRevision?: blocks.ResourcedetectionResourceAttribute;
  /** `aws.log.group.arns` block. */
  readonly awsLogGroupArns?: blocks.ResourcedetectionResourceAttribute;
  /** `aws.log.group.names` block. */
  readonly awsLogGroupNames?: blocks.ResourcedetectionResourceAttribute;
  /** `aws.log.stream.arns` block. */
  readonly awsLogStreamArns?: blocks.ResourcedetectionResourceAttribute;
  /** `aws.log.stream.names` block. */
  readonly awsLogStreamNames?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.account.id` block. */
  readonly cloudAccountId?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.availability_zone` block. */
  readonly cloudAvailabilityZone?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.platform` block. */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.provider` block. */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.region` block. */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
}

/** The `eks` block. */
export interface ResourcedetectionEks {
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionEksResourceAttributes;
  /**
   * `node_from_env_var`: string.
   *
   * @default "K8S_NODE_NAME"
   */
  readonly nodeFromEnvVar?: StringInput;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionEksResourceAttributes {
  /** `cloud.account.id` block. */
  readonly cloudAccountId?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.platform` block. */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.provider` block. */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /** `k8s.cluster.name` block. */
  readonly k8sClusterName?: blocks.ResourcedetectionResourceAttribute;
}

/** The `elasticbeanstalk` block. */
export interface ResourcedetectionElasticbeanstalk {
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionElasticbeanstalkResourceAttributes;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionElasticbeanstalkResourceAttributes {
  /** `cloud.platform` block. */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.provider` block. */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /** `deployment.environment` block. */
  readonly deploymentEnvironment?: blocks.ResourcedetectionResourceAttribute;
  /** `service.instance.id` block. */
  readonly serviceInstanceId?: blocks.ResourcedetectionResourceAttribute;
  /** `service.version` block. */
  readonly serviceVersion?: blocks.ResourcedetectionResourceAttribute;
}

/** The `lambda` block. */
export interface ResourcedetectionLambda {
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionLambdaResourceAttributes;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionLambdaResourceAttributes {
  /** `aws.log.group.names` block. */
  readonly awsLogGroupNames?: blocks.ResourcedetectionResourceAttribute;
  /** `aws.log.stream.names` block. */
  readonly awsLogStreamNames?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.platform` block. */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.provider` block. */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.region` block. */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /** `faas.instance` block. */
  readonly faasInstance?: blocks.ResourcedetectionResourceAttribute;
  /** `faas.max_memory` block. */
  readonly faasMaxMemory?: blocks.ResourcedetectionResourceAttribute;
  /** `faas.name` block. */
  readonly faasName?: blocks.ResourcedetectionResourceAttribute;
  /** `faas.version` block. */
  readonly faasVersion?: blocks.ResourcedetectionResourceAttribute;
}

/** The `akamai` block. */
export interface ResourcedetectionAkamai {
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionAkamaiResourceAttributes;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionAkamaiResourceAttributes {
  /** `cloud.provider` block. */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.region` block. */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /** `host.id` block. */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /** `host.name` block. */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
}

/** The `azure` block. */
export interface ResourcedetectionAzure {
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionAzureResourceAttributes;
  /** `tags`: list(string). */
  readonly tags?: ListInput<StringInput>;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionAzureResourceAttributes {
  /** `azure.resourcegroup.name` block. */
  readonly azureResourcegroupName?: blocks.ResourcedetectionResourceAttribute;
  /** `azure.vm.name` block. */
  readonly azureVmName?: blocks.ResourcedetectionResourceAttribute;
  /** `azure.vm.scaleset.name` block. */
  readonly azureVmScalesetName?: blocks.ResourcedetectionResourceAttribute;
  /** `azure.vm.size` block. */
  readonly azureVmSize?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.account.id` block. */
  readonly cloudAccountId?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.platform` block. */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.provider` block. */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.region` block. */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.availability_zone` block. */
  readonly cloudAvailabilityZone?: blocks.ResourcedetectionResourceAttribute;
  /** `host.id` block. */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /** `host.name` block. */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
}

/** The `aks` block. */
export interface ResourcedetectionAks {
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionAksResourceAttributes;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionAksResourceAttributes {
  /** `cloud.platform` block. */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.provider` block. */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /** `k8s.cluster.name` block. */
  readonly k8sClusterName?: blocks.ResourcedetectionResourceAttribute;
}

/** The `consul` block. */
export interface ResourcedetectionConsul {
  /** `address`: string. */
  readonly address?: StringInput;
  /** `datacenter`: string. */
  readonly datacenter?: StringInput;
  /** `token`: secret. */
  readonly token?: SecretInput;
  /** `namespace`: string. */
  readonly namespace?: StringInput;
  /** `meta`: list(string). */
  readonly meta?: ListInput<StringInput>;
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionConsulResourceAttributes;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionConsulResourceAttributes {
  /** `cloud.region` block. */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /** `host.id` block. */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /** `host.name` block. */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
}

/** The `docker` block. */
export interface ResourcedetectionDocker {
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionDockerResourceAttributes;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionDockerResourceAttributes {
  /** `host.name` block. */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
  /** `os.type` block. */
  readonly osType?: blocks.ResourcedetectionResourceAttribute;
}

/** The `digitalocean` block. */
export interface ResourcedetectionDigitalocean {
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionDigitaloceanResourceAttributes;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionDigitaloceanResourceAttributes {
  /** `cloud.provider` block. */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.region` block. */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /** `host.id` block. */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /** `host.name` block. */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
}

/** The `gcp` block. */
export interface ResourcedetectionGcp {
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionGcpResourceAttributes;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionGcpResourceAttributes {
  /** `cloud.account.id` block. */
  readonly cloudAccountId?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.availability_zone` block. */
  readonly cloudAvailabilityZone?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.platform` block. */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.provider` block. */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.region` block. */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /** `faas.id` block. */
  readonly faasId?: blocks.ResourcedetectionResourceAttribute;
  /** `faas.instance` block. */
  readonly faasInstance?: blocks.ResourcedetectionResourceAttribute;
  /** `faas.name` block. */
  readonly faasName?: blocks.ResourcedetectionResourceAttribute;
  /** `faas.version` block. */
  readonly faasVersion?: blocks.ResourcedetectionResourceAttribute;
  /** `gcp.cloud_run.job.execution` block. */
  readonly gcpCloudRunJobExecution?: blocks.ResourcedetectionResourceAttribute;
  /** `gcp.cloud_run.job.task_index` block. */
  readonly gcpCloudRunJobTaskIndex?: blocks.ResourcedetectionResourceAttribute;
  /** `gcp.gce.instance.hostname` block. */
  readonly gcpGceInstanceHostname?: blocks.ResourcedetectionResourceAttribute;
  /** `gcp.gce.instance.name` block. */
  readonly gcpGceInstanceName?: blocks.ResourcedetectionResourceAttribute;
  /** `gcp.gce.instance.group_manager.name` block. */
  readonly gcpGceInstanceGroupManagerName?: blocks.ResourcedetectionResourceAttribute;
  /** `gcp.gce.instance.group_manager.region` block. */
  readonly gcpGceInstanceGroupManagerRegion?: blocks.ResourcedetectionResourceAttribute;
  /** `gcp.gce.instance.group_manager.zone` block. */
  readonly gcpGceInstanceGroupManagerZone?: blocks.ResourcedetectionResourceAttribute;
  /** `host.id` block. */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /** `host.name` block. */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
  /** `host.type` block. */
  readonly hostType?: blocks.ResourcedetectionResourceAttribute;
  /** `k8s.cluster.name` block. */
  readonly k8sClusterName?: blocks.ResourcedetectionResourceAttribute;
}

/** The `heroku` block. */
export interface ResourcedetectionHeroku {
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionHerokuResourceAttributes;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionHerokuResourceAttributes {
  /** `cloud.provider` block. */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /** `heroku.app.id` block. */
  readonly herokuAppId?: blocks.ResourcedetectionResourceAttribute;
  /** `heroku.dyno.id` block. */
  readonly herokuDynoId?: blocks.ResourcedetectionResourceAttribute;
  /** `heroku.release.commit` block. */
  readonly herokuReleaseCommit?: blocks.ResourcedetectionResourceAttribute;
  /** `heroku.release.creation_timestamp` block. */
  readonly herokuReleaseCreationTimestamp?: blocks.ResourcedetectionResourceAttribute;
  /** `service.instance.id` block. */
  readonly serviceInstanceId?: blocks.ResourcedetectionResourceAttribute;
  /** `service.name` block. */
  readonly serviceName?: blocks.ResourcedetectionResourceAttribute;
  /** `service.version` block. */
  readonly serviceVersion?: blocks.ResourcedetectionResourceAttribute;
}

/** The `hetzner` block. */
export interface ResourcedetectionHetzner {
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionHetznerResourceAttributes;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionHetznerResourceAttributes {
  /** `cloud.availability_zone` block. */
  readonly cloudAvailabilityZone?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.provider` block. */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.region` block. */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /** `host.id` block. */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /** `host.name` block. */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
}

/** The `system` block. */
export interface ResourcedetectionSystem {
  /**
   * `hostname_sources`: list(string). One of `"cname"`, `"dns"`, `"lookup"` or `"os"`.
   *
   * @default ["dns","os"]
   */
  readonly hostnameSources?: ListInput<EnumInput<'cname' | 'dns' | 'lookup' | 'os'>>;
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionSystemResourceAttributes;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionSystemResourceAttributes {
  /** `host.arch` block. */
  readonly hostArch?: blocks.ResourcedetectionResourceAttribute;
  /** `host.cpu.cache.l2.size` block. */
  readonly hostCpuCacheL2Size?: blocks.ResourcedetectionResourceAttribute;
  /** `host.cpu.family` block. */
  readonly hostCpuFamily?: blocks.ResourcedetectionResourceAttribute;
  /** `host.cpu.model.id` block. */
  readonly hostCpuModelId?: blocks.ResourcedetectionResourceAttribute;
  /** `host.cpu.model.name` block. */
  readonly hostCpuModelName?: blocks.ResourcedetectionResourceAttribute;
  /** `host.cpu.stepping` block. */
  readonly hostCpuStepping?: blocks.ResourcedetectionResourceAttribute;
  /** `host.cpu.vendor.id` block. */
  readonly hostCpuVendorId?: blocks.ResourcedetectionResourceAttribute;
  /** `host.id` block. */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /** `host.interface` block. */
  readonly hostInterface?: blocks.ResourcedetectionResourceAttribute;
  /** `host.ip` block. */
  readonly hostIp?: blocks.ResourcedetectionResourceAttribute;
  /** `host.mac` block. */
  readonly hostMac?: blocks.ResourcedetectionResourceAttribute;
  /** `host.name` block. */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
  /** `os.build.id` block. */
  readonly osBuildId?: blocks.ResourcedetectionResourceAttribute;
  /** `os.description` block. */
  readonly osDescription?: blocks.ResourcedetectionResourceAttribute;
  /** `os.name` block. */
  readonly osName?: blocks.ResourcedetectionResourceAttribute;
  /** `os.type` block. */
  readonly osType?: blocks.ResourcedetectionResourceAttribute;
  /** `os.version` block. */
  readonly osVersion?: blocks.ResourcedetectionResourceAttribute;
}

/** The `openshift` block. */
export interface ResourcedetectionOpenshift {
  /** `address`: string. */
  readonly address?: StringInput;
  /** `token`: string. */
  readonly token?: StringInput;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSClient;
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionOpenshiftResourceAttributes;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionOpenshiftResourceAttributes {
  /** `cloud.platform` block. */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.provider` block. */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.region` block. */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /** `k8s.cluster.name` block. */
  readonly k8sClusterName?: blocks.ResourcedetectionResourceAttribute;
}

/** The `kubernetes_node` block. */
export interface ResourcedetectionKubernetesNode {
  /**
   * `auth_type`: string. One of `"kubeConfig"`, `"none"`, `"serviceAccount"` or `"tls"`.
   *
   * @default "none"
   */
  readonly authType?: EnumInput<'kubeConfig' | 'none' | 'serviceAccount' | 'tls'>;
  /** `context`: string. */
  readonly context?: StringInput;
  /**
   * `node_from_env_var`: string.
   *
   * @default "K8S_NODE_NAME"
   */
  readonly nodeFromEnvVar?: StringInput;
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionKubernetesNodeResourceAttributes;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionKubernetesNodeResourceAttributes {
  /** `k8s.node.name` block. */
  readonly k8sNodeName?: blocks.ResourcedetectionResourceAttribute;
  /** `k8s.node.uid` block. */
  readonly k8sNodeUid?: blocks.ResourcedetectionResourceAttribute;
}

/** The `kubeadm` block. */
export interface ResourcedetectionKubeadm {
  /**
   * `auth_type`: string. One of `"kubeConfig"`, `"none"`, `"serviceAccount"` or `"tls"`.
   *
   * @default "none"
   */
  readonly authType?: EnumInput<'kubeConfig' | 'none' | 'serviceAccount' | 'tls'>;
  /** `context`: string. */
  readonly context?: StringInput;
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionKubeadmResourceAttributes;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionKubeadmResourceAttributes {
  /** `k8s.cluster.name` block. */
  readonly k8sClusterName?: blocks.ResourcedetectionResourceAttribute;
  /** `k8s.cluster.uid` block. */
  readonly k8sClusterUid?: blocks.ResourcedetectionResourceAttribute;
}

/** The `nova` block. */
export interface ResourcedetectionNova {
  /**
   * `fail_on_missing_metadata`: bool.
   *
   * @default false
   */
  readonly failOnMissingMetadata?: BoolInput;
  /** `labels`: list(string). */
  readonly labels?: ListInput<StringInput>;
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionNovaResourceAttributes;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionNovaResourceAttributes {
  /** `cloud.platform` block. */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.provider` block. */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.region` block. */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.availability_zone` block. */
  readonly cloudAvailabilityZone?: blocks.ResourcedetectionResourceAttribute;
  /** `host.id` block. */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /** `host.name` block. */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
  /** `host.type` block. */
  readonly hostType?: blocks.ResourcedetectionResourceAttribute;
}

/** The `oraclecloud` block. */
export interface ResourcedetectionOraclecloud {
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionOraclecloudResourceAttributes;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionOraclecloudResourceAttributes {
  /** `cloud.platform` block. */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.provider` block. */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.region` block. */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.availability_zone` block. */
  readonly cloudAvailabilityZone?: blocks.ResourcedetectionResourceAttribute;
  /** `host.id` block. */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /** `host.name` block. */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
  /** `host.type` block. */
  readonly hostType?: blocks.ResourcedetectionResourceAttribute;
  /** `k8s.cluster.name` block. */
  readonly k8sClusterName?: blocks.ResourcedetectionResourceAttribute;
  /** `oracle_cloud.realm` block. */
  readonly oracleCloudRealm?: blocks.ResourcedetectionResourceAttribute;
}

/** The `scaleway` block. */
export interface ResourcedetectionScaleway {
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionScalewayResourceAttributes;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionScalewayResourceAttributes {
  /** `cloud.account.id` block. */
  readonly cloudAccountId?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.availability_zone` block. */
  readonly cloudAvailabilityZone?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.platform` block. */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.provider` block. */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.region` block. */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /** `host.id` block. */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /** `host.image.id` block. */
  readonly hostImageId?: blocks.ResourcedetectionResourceAttribute;
  /** `host.image.name` block. */
  readonly hostImageName?: blocks.ResourcedetectionResourceAttribute;
  /** `host.name` block. */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
  /** `host.type` block. */
  readonly hostType?: blocks.ResourcedetectionResourceAttribute;
}

/** The `upcloud` block. */
export interface ResourcedetectionUpcloud {
  /**
   * `fail_on_missing_metadata`: bool.
   *
   * @default false
   */
  readonly failOnMissingMetadata?: BoolInput;
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionUpcloudResourceAttributes;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionUpcloudResourceAttributes {
  /** `cloud.provider` block. */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.region` block. */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /** `host.id` block. */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /** `host.name` block. */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
}

/** The `vultr` block. */
export interface ResourcedetectionVultr {
  /**
   * `fail_on_missing_metadata`: bool.
   *
   * @default false
   */
  readonly failOnMissingMetadata?: BoolInput;
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionVultrResourceAttributes;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionVultrResourceAttributes {
  /** `cloud.provider` block. */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.region` block. */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /** `host.id` block. */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /** `host.name` block. */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
}

/** The `tencent_cvm` block. */
export interface ResourcedetectionTencentCvm {
  /**
   * `fail_on_missing_metadata`: bool.
   *
   * @default false
   */
  readonly failOnMissingMetadata?: BoolInput;
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionTencentCvmResourceAttributes;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionTencentCvmResourceAttributes {
  /** `cloud.account.id` block. */
  readonly cloudAccountId?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.availability_zone` block. */
  readonly cloudAvailabilityZone?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.platform` block. */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.provider` block. */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.region` block. */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /** `host.id` block. */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /** `host.image.id` block. */
  readonly hostImageId?: blocks.ResourcedetectionResourceAttribute;
  /** `host.name` block. */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
  /** `host.type` block. */
  readonly hostType?: blocks.ResourcedetectionResourceAttribute;
}

/** The `alibaba_ecs` block. */
export interface ResourcedetectionAlibabaEcs {
  /**
   * `fail_on_missing_metadata`: bool.
   *
   * @default false
   */
  readonly failOnMissingMetadata?: BoolInput;
  /** `resource_attributes` block. */
  readonly resourceAttributes?: ResourcedetectionAlibabaEcsResourceAttributes;
}

/** The `resource_attributes` block. */
export interface ResourcedetectionAlibabaEcsResourceAttributes {
  /** `cloud.account.id` block. */
  readonly cloudAccountId?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.availability_zone` block. */
  readonly cloudAvailabilityZone?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.platform` block. */
  readonly cloudPlatform?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.provider` block. */
  readonly cloudProvider?: blocks.ResourcedetectionResourceAttribute;
  /** `cloud.region` block. */
  readonly cloudRegion?: blocks.ResourcedetectionResourceAttribute;
  /** `host.id` block. */
  readonly hostId?: blocks.ResourcedetectionResourceAttribute;
  /** `host.image.id` block. */
  readonly hostImageId?: blocks.ResourcedetectionResourceAttribute;
  /** `host.name` block. */
  readonly hostName?: blocks.ResourcedetectionResourceAttribute;
  /** `host.type` block. */
  readonly hostType?: blocks.ResourcedetectionResourceAttribute;
}

/**
 * Arguments of `otelcol.processor.span`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.span/
 */
export interface SpanProps extends ComponentProps {
  /** `include` block. */
  readonly include?: blocks.OtelcolMatchProperties;
  /** `exclude` block. */
  readonly exclude?: blocks.OtelcolMatchProperties;
  /** `name` block. */
  readonly name?: SpanName;
  /** `status` block. */
  readonly status?: SpanStatus;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputTraces;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.span`. */
export interface SpanExports {
  /** `input`: otelcol.Consumer, takes traces. */
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

  constructor(scope: Construct, id: string, props: SpanProps) {
    super(scope, id, 'otelcol.processor.span', props);
  }

  /** `input`: otelcol.Consumer, takes traces. */
  get input(): Expression<Consumer<'traces'>> {
    return this.export('input');
  }
}

/** The `name` block. */
export interface SpanName {
  /**
   * `from_attributes`: list(string).
   *
   * @default []
   */
  readonly fromAttributes?: ListInput<StringInput>;
  /**
   * `separator`: string.
   *
   * @default ""
   */
  readonly separator?: StringInput;
  /** `to_attributes` block. */
  readonly toAttributes?: SpanNameToAttributes;
}

/** The `to_attributes` block. */
export interface SpanNameToAttributes {
  /** `rules`: list(string), required. */
  readonly rules: ListInput<StringInput>;
  /**
   * `break_after_match`: bool.
   *
   * @default false
   */
  readonly breakAfterMatch?: BoolInput;
  /**
   * `keep_original_name`: bool.
   *
   * @default false
   */
  readonly keepOriginalName?: BoolInput;
}

/** The `status` block. */
export interface SpanStatus {
  /** `code`: string, required. One of `"Error"`, `"Ok"` or `"Unset"`. */
  readonly code: EnumInput<'Error' | 'Ok' | 'Unset'>;
  /**
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
  /** `policy` blocks, one for each item, required. */
  readonly policy: readonly TailSamplingPolicy[];
  /**
   * `decision_wait`: duration.
   *
   * @default "30s"
   */
  readonly decisionWait?: DurationInput;
  /**
   * `decision_wait_after_root_received`: duration.
   *
   * @default "0s"
   */
  readonly decisionWaitAfterRootReceived?: DurationInput;
  /**
   * `num_traces`: number.
   *
   * @default 50000
   */
  readonly numTraces?: NumberInput;
  /**
   * `block_on_overflow`: bool.
   *
   * @default false
   */
  readonly blockOnOverflow?: BoolInput;
  /**
   * `expected_new_traces_per_sec`: number.
   *
   * @default 0
   */
  readonly expectedNewTracesPerSec?: NumberInput;
  /**
   * `sample_on_first_match`: bool.
   *
   * @default false
   */
  readonly sampleOnFirstMatch?: BoolInput;
  /**
   * `drop_pending_traces_on_shutdown`: bool.
   *
   * @default false
   */
  readonly dropPendingTracesOnShutdown?: BoolInput;
  /**
   * `maximum_trace_size_bytes`: number.
   *
   * @default 0
   */
  readonly maximumTraceSizeBytes?: NumberInput;
  /** `decision_cache`: object. */
  readonly decisionCache?: { readonly nonSampledCacheSize?: NumberInput; readonly sampledCacheSize?: NumberInput };
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputTraces;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.tail_sampling`. */
export interface TailSamplingExports {
  /** `input`: otelcol.Consumer, takes traces. */
  readonly input: Expression<Consumer<'traces'>>;
}

/**
 * Collects the spans of whole traces and decides by policies which traces to keep.
 *
 * `otelcol.processor.tail_sampling` in Alloy; generally available; takes traces; sends traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.tail_sampling/
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

  constructor(scope: Construct, id: string, props: TailSamplingProps) {
    super(scope, id, 'otelcol.processor.tail_sampling', props);
  }

  /** `input`: otelcol.Consumer, takes traces. */
  get input(): Expression<Consumer<'traces'>> {
    return this.export('input');
  }
}

/** The `policy` block. */
export interface TailSamplingPolicy {
  /** `name`: string, required. */
  readonly name: StringInput;
  /** `type`: string, required. */
  readonly type: StringInput;
  /** `latency` block. */
  readonly latency?: blocks.OtelcolProcessorTailSamplingLatency;
  /** `numeric_attribute` block. */
  readonly numericAttribute?: blocks.OtelcolProcessorTailSamplingNumericAttribute;
  /** `probabilistic` block. */
  readonly probabilistic?: blocks.OtelcolProcessorTailSamplingProbabilistic;
  /** `status_code` block. */
  readonly statusCode?: blocks.OtelcolProcessorTailSamplingStatusCode;
  /** `string_attribute` block. */
  readonly stringAttribute?: blocks.OtelcolProcessorTailSamplingStringAttribute;
  /** `rate_limiting` block. */
  readonly rateLimiting?: blocks.OtelcolProcessorTailSamplingRateLimiting;
  /** `bytes_limiting` block. */
  readonly bytesLimiting?: blocks.OtelcolProcessorTailSamplingBytesLimiting;
  /** `span_count` block. */
  readonly spanCount?: blocks.OtelcolProcessorTailSamplingSpanCount;
  /** `boolean_attribute` block. */
  readonly booleanAttribute?: blocks.OtelcolProcessorTailSamplingBooleanAttribute;
  /** `ottl_condition` block. */
  readonly ottlCondition?: blocks.OtelcolProcessorTailSamplingOttlCondition;
  /** `trace_state` block. */
  readonly traceState?: blocks.OtelcolProcessorTailSamplingTraceState;
  /** `composite` block. */
  readonly composite?: TailSamplingPolicyComposite;
  /** `and` block. */
  readonly and?: blocks.OtelcolProcessorTailSamplingAnd;
  /** `not` block. */
  readonly not?: TailSamplingPolicyNot;
  /** `drop` block. */
  readonly drop?: TailSamplingPolicyDrop;
}

/** The `composite` block. */
export interface TailSamplingPolicyComposite {
  /** `max_total_spans_per_second`: number, required. */
  readonly maxTotalSpansPerSecond: NumberInput;
  /** `policy_order`: list(string), required. */
  readonly policyOrder: ListInput<StringInput>;
  /** `composite_sub_policy` blocks, one for each item. */
  readonly compositeSubPolicy?: readonly TailSamplingPolicyCompositeCompositeSubPolicy[];
  /** `rate_allocation` blocks, one for each item. */
  readonly rateAllocation?: readonly TailSamplingPolicyCompositeRateAllocation[];
}

/** The `composite_sub_policy` block. */
export interface TailSamplingPolicyCompositeCompositeSubPolicy {
  /** `name`: string, required. */
  readonly name: StringInput;
  /** `type`: string, required. */
  readonly type: StringInput;
  /** `latency` block. */
  readonly latency?: blocks.OtelcolProcessorTailSamplingLatency;
  /** `numeric_attribute` block. */
  readonly numericAttribute?: blocks.OtelcolProcessorTailSamplingNumericAttribute;
  /** `probabilistic` block. */
  readonly probabilistic?: blocks.OtelcolProcessorTailSamplingProbabilistic;
  /** `status_code` block. */
  readonly statusCode?: blocks.OtelcolProcessorTailSamplingStatusCode;
  /** `string_attribute` block. */
  readonly stringAttribute?: blocks.OtelcolProcessorTailSamplingStringAttribute;
  /** `rate_limiting` block. */
  readonly rateLimiting?: blocks.OtelcolProcessorTailSamplingRateLimiting;
  /** `bytes_limiting` block. */
  readonly bytesLimiting?: blocks.OtelcolProcessorTailSamplingBytesLimiting;
  /** `span_count` block. */
  readonly spanCount?: blocks.OtelcolProcessorTailSamplingSpanCount;
  /** `boolean_attribute` block. */
  readonly booleanAttribute?: blocks.OtelcolProcessorTailSamplingBooleanAttribute;
  /** `ottl_condition` block. */
  readonly ottlCondition?: blocks.OtelcolProcessorTailSamplingOttlCondition;
  /** `trace_state` block. */
  readonly traceState?: blocks.OtelcolProcessorTailSamplingTraceState;
  /** `and` block. */
  readonly and?: blocks.OtelcolProcessorTailSamplingAnd;
}

/** The `rate_allocation` block. */
export interface TailSamplingPolicyCompositeRateAllocation {
  /** `policy`: string, required. */
  readonly policy: StringInput;
  /** `percent`: number, required. */
  readonly percent: NumberInput;
}

/** The `not` block. */
export interface TailSamplingPolicyNot {
  /** `not_sub_policy` block, required. */
  readonly notSubPolicy: TailSamplingPolicyNotNotSubPolicy;
}

/** The `not_sub_policy` block. */
export interface TailSamplingPolicyNotNotSubPolicy {
  /** `name`: string, required. */
  readonly name: StringInput;
  /** `type`: string, required. */
  readonly type: StringInput;
  /** `latency` block. */
  readonly latency?: blocks.OtelcolProcessorTailSamplingLatency;
  /** `numeric_attribute` block. */
  readonly numericAttribute?: blocks.OtelcolProcessorTailSamplingNumericAttribute;
  /** `probabilistic` block. */
  readonly probabilistic?: blocks.OtelcolProcessorTailSamplingProbabilistic;
  /** `status_code` block. */
  readonly statusCode?: blocks.OtelcolProcessorTailSamplingStatusCode;
  /** `string_attribute` block. */
  readonly stringAttribute?: blocks.OtelcolProcessorTailSamplingStringAttribute;
  /** `rate_limiting` block. */
  readonly rateLimiting?: blocks.OtelcolProcessorTailSamplingRateLimiting;
  /** `bytes_limiting` block. */
  readonly bytesLimiting?: blocks.OtelcolProcessorTailSamplingBytesLimiting;
  /** `span_count` block. */
  readonly spanCount?: blocks.OtelcolProcessorTailSamplingSpanCount;
  /** `boolean_attribute` block. */
  readonly booleanAttribute?: blocks.OtelcolProcessorTailSamplingBooleanAttribute;
  /** `ottl_condition` block. */
  readonly ottlCondition?: blocks.OtelcolProcessorTailSamplingOttlCondition;
  /** `trace_state` block. */
  readonly traceState?: blocks.OtelcolProcessorTailSamplingTraceState;
}

/** The `drop` block. */
export interface TailSamplingPolicyDrop {
  /** `drop_sub_policy` blocks, one for each item, required. */
  readonly dropSubPolicy: readonly blocks.OtelcolProcessorTailSamplingAndSubPolicy[];
}

/**
 * Arguments of `otelcol.processor.transform`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.transform/
 */
export interface TransformProps extends ComponentProps {
  /**
   * `error_mode`: string. One of `"ignore"`, `"propagate"` or `"silent"`.
   *
   * @default "ignore"
   */
  readonly errorMode?: EnumInput<'ignore' | 'propagate' | 'silent'>;
  /** `statements` block. */
  readonly statements?: TransformStatements;
  /** `trace_statements` blocks, one for each item. */
  readonly traceStatements?: readonly blocks.OtelcolProcessorTransformContextStatements[];
  /** `metric_statements` blocks, one for each item. */
  readonly metricStatements?: readonly blocks.OtelcolProcessorTransformContextStatements[];
  /** `log_statements` blocks, one for each item. */
  readonly logStatements?: readonly blocks.OtelcolProcessorTransformContextStatements[];
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutput;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.processor.transform`. */
export interface TransformExports {
  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Changes telemetry with statements of the OpenTelemetry Transformation Language (OTTL).
 *
 * `otelcol.processor.transform` in Alloy; generally available; takes metrics, logs and traces; sends metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.transform/
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

  constructor(scope: Construct, id: string, props: TransformProps) {
    super(scope, id, 'otelcol.processor.transform', props);
  }

  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/** The `statements` block. */
export interface TransformStatements {
  /**
   * `trace`: list(string).
   *
   * @default []
   */
  readonly trace?: ListInput<StringInput>;
  /**
   * `metric`: list(string).
   *
   * @default []
   */
  readonly metric?: ListInput<StringInput>;
  /**
   * `log`: list(string).
   *
   * @default []
   */
  readonly log?: ListInput<StringInput>;
}
