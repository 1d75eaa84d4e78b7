// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  AuthHandler,
  BoolInput,
  Consumer,
  DurationInput,
  EnumInput,
  Expression,
  ListInput,
  LogsReceiver,
  MapInput,
  MetricsReceiver,
  NumberInput,
  SecretInput,
  SizeInput,
  StringInput,
} from '../values';
import type * as blocks from './blocks.gen';
import { Component, type ComponentProps, exportsFromLabel } from './component';

/**
 * Arguments of `otelcol.exporter.awss3`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.awss3/
 */
export interface Awss3Props extends ComponentProps {
  /** `sending_queue` block. */
  readonly sendingQueue?: blocks.OtelcolQueue;
  /** `s3_uploader` block, required. */
  readonly s3Uploader: Awss3S3Uploader;
  /** `marshaler` block. */
  readonly marshaler?: Awss3Marshaler;
  /**
   * `timeout`: duration.
   *
   * @default "5s"
   */
  readonly timeout?: DurationInput;
  /** `resource_attrs_to_s3` block. */
  readonly resourceAttrsToS3?: Awss3ResourceAttrsToS3;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.exporter.awss3`. */
export interface Awss3Exports {
  /** `input`: otelcol.Consumer, takes metrics, logs and traces; which of them depends on the arguments. */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Writes metrics, logs and traces as objects to an Amazon S3 bucket.
 *
 * `otelcol.exporter.awss3` in Alloy; experimental, needs `--stability.level=experimental`; takes metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.awss3/
 */
export class Awss3 extends Component implements Awss3Exports {
  /**
   * The exports of the `otelcol.exporter.awss3` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): Awss3Exports {
    return exportsFromLabel(scope, 'otelcol.exporter.awss3', label);
  }

  constructor(scope: Construct, id: string, props: Awss3Props) {
    super(scope, id, 'otelcol.exporter.awss3', props);
  }

  /** `input`: otelcol.Consumer, takes metrics, logs and traces; which of them depends on the arguments. */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/** The `s3_uploader` block. */
export interface Awss3S3Uploader {
  /**
   * `region`: string.
   *
   * @default "us-east-1"
   */
  readonly region?: StringInput;
  /** `s3_bucket`: string, required. */
  readonly s3Bucket: StringInput;
  /** `s3_prefix`: string, required. */
  readonly s3Prefix: StringInput;
  /** `s3_base_prefix`: string. */
  readonly s3BasePrefix?: StringInput;
  /**
   * `s3_partition_format`: string.
   *
   * @default "year=%Y/month=%m/day=%d/hour=%H/minute=%M"
   */
  readonly s3PartitionFormat?: StringInput;
  /** `s3_partition_timezone`: string. */
  readonly s3PartitionTimezone?: StringInput;
  /** `role_arn`: string. */
  readonly roleArn?: StringInput;
  /** `file_prefix`: string. */
  readonly filePrefix?: StringInput;
  /** `endpoint`: string. */
  readonly endpoint?: StringInput;
  /**
   * `s3_force_path_style`: bool.
   *
   * @default false
   */
  readonly s3ForcePathStyle?: BoolInput;
  /**
   * `disable_ssl`: bool.
   *
   * @default false
   */
  readonly disableSsl?: BoolInput;
  /**
   * `compression`: string. One of `""`, `"deflate"`, `"gzip"`, `"lz4"`, `"none"`, `"snappy"`, `"x-snappy-framed"`, `"zlib"` or `"zstd"`.
   *
   * @default "none"
   */
  readonly compression?: EnumInput<'' | 'deflate' | 'gzip' | 'lz4' | 'none' | 'snappy' | 'x-snappy-framed' | 'zlib' | 'zstd'>;
  /**
   * `acl`: string.
   *
   * @default "private"
   */
  readonly acl?: StringInput;
  /**
   * `storage_class`: string.
   *
   * @default "STANDARD"
   */
  readonly storageClass?: StringInput;
  /** `unique_key_func_name`: string. */
  readonly uniqueKeyFuncName?: StringInput;
  /**
   * `retry_mode`: string. One of `"adaptive"`, `"nop"` or `"standard"`.
   *
   * @default "standard"
   */
  readonly retryMode?: EnumInput<'adaptive' | 'nop' | 'standard'>;
  /**
   * `retry_max_attempts`: number.
   *
   * @default 3
   */
  readonly retryMaxAttempts?: NumberInput;
  /**
   * `retry_max_backoff`: duration.
   *
   * @default "20s"
   */
  readonly retryMaxBackoff?: DurationInput;
}

/** The `marshaler` block. */
export interface Awss3Marshaler {
  /**
   * `type`: string.
   *
   * @default "otlp_json"
   */
  readonly type?: StringInput;
}

/** The `resource_attrs_to_s3` block. */
export interface Awss3ResourceAttrsToS3 {
  /** `s3_prefix`: string, required. */
  readonly s3Prefix: StringInput;
  /** `s3_bucket`: string, required by the reference. */
  readonly s3Bucket?: StringInput;
}

/**
 * Arguments of `otelcol.exporter.datadog`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.datadog/
 */
export interface DatadogProps extends ComponentProps {
  /** `client` block. */
  readonly client?: DatadogClient;
  /** `sending_queue` block. */
  readonly sendingQueue?: blocks.OtelcolQueue;
  /** `retry_on_failure` block. */
  readonly retryOnFailure?: blocks.OtelcolRetry;
  /** `api` block, required. */
  readonly api: DatadogApi;
  /** `traces` block. */
  readonly traces?: DatadogTraces;
  /** `metrics` block. */
  readonly metrics?: DatadogMetrics;
  /** `logs` block. */
  readonly logs?: DatadogLogs;
  /** `host_metadata` block. */
  readonly hostMetadata?: DatadogHostMetadata;
  /**
   * `hostname_detection_timeout`: duration.
   *
   * @default "25s"
   */
  readonly hostnameDetectionTimeout?: DurationInput;
  /**
   * `only_metadata`: bool.
   *
   * @default false
   */
  readonly onlyMetadata?: BoolInput;
  /** `hostname`: string. */
  readonly hostname?: StringInput;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.exporter.datadog`. */
export interface DatadogExports {
  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Sends metrics, logs and traces to Datadog.
 *
 * `otelcol.exporter.datadog` in Alloy; made by the community, needs `--feature.community-components.enabled`; takes metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.datadog/
 */
export class Datadog extends Component implements DatadogExports {
  /**
   * The exports of the `otelcol.exporter.datadog` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): DatadogExports {
    return exportsFromLabel(scope, 'otelcol.exporter.datadog', label);
  }

  constructor(scope: Construct, id: string, props: DatadogProps) {
    super(scope, id, 'otelcol.exporter.datadog', props);
  }

  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/** The `client` block. */
export interface DatadogClient {
  /** `read_buffer_size`: number. */
  readonly readBufferSize?: NumberInput;
  /** `write_buffer_size`: number. */
  readonly writeBufferSize?: NumberInput;
  /**
   * `timeout`: duration.
   *
   * @default "15s"
   */
  readonly timeout?: DurationInput;
  /**
   * `max_idle_conns`: number.
   *
   * @default 100
   */
  readonly maxIdleConns?: NumberInput;
  /**
   * `max_idle_conns_per_host`: number.
   *
   * @default 5
   */
  readonly maxIdleConnsPerHost?: NumberInput;
  /** `max_conns_per_host`: number. */
  readonly maxConnsPerHost?: NumberInput;
  /**
   * `idle_conn_timeout`: duration.
   *
   * @default "1m30s"
   */
  readonly idleConnTimeout?: DurationInput;
  /**
   * `disable_keep_alives`: bool.
   *
   * @default false
   */
  readonly disableKeepAlives?: BoolInput;
  /**
   * `insecure_skip_verify`: bool.
   *
   * @default false
   */
  readonly insecureSkipVerify?: BoolInput;
}

/** The `api` block. */
export interface DatadogApi {
  /** `api_key`: secret, required. */
  readonly apiKey: SecretInput;
  /**
   * `site`: string.
   *
   * @default "datadoghq.com"
   */
  readonly site?: StringInput;
  /**
   * `fail_on_invalid_key`: bool.
   *
   * @default false
   */
  readonly failOnInvalidKey?: BoolInput;
}

/** The `traces` block. */
export interface DatadogTraces {
  /**
   * `endpoint`: string.
   *
   * @default "https://trace.agent.datadoghq.com"
   */
  readonly endpoint?: StringInput;
  /** `ignore_resources`: list(string). */
  readonly ignoreResources?: ListInput<StringInput>;
  /** `span_name_remappings`: map(string). */
  readonly spanNameRemappings?: MapInput<StringInput>;
  /**
   * `span_name_as_resource_name`: bool.
   *
   * @default false
   */
  readonly spanNameAsResourceName?: BoolInput;
  /**
   * `compute_stats_by_span_kind`: bool.
   *
   * @default false
   */
  readonly computeStatsBySpanKind?: BoolInput;
  /**
   * `compute_top_level_by_span_kind`: bool.
   *
   * @default false
   */
  readonly computeTopLevelBySpanKind?: BoolInput;
  /**
   * `peer_tags_aggregation`: bool.
   *
   * @default false
   */
  readonly peerTagsAggregation?: BoolInput;
  /** `peer_tags`: list(string). */
  readonly peerTags?: ListInput<StringInput>;
  /**
   * `trace_buffer`: number.
   *
   * @default 10
   */
  readonly traceBuffer?: NumberInput;
}

/** The `metrics` block. */
export interface DatadogMetrics {
  /**
   * `delta_ttl`: number.
   *
   * @default 3600
   */
  readonly deltaTtl?: NumberInput;
  /**
   * `endpoint`: string.
   *
   * @default "https://api.datadoghq.com"
   */
  readonly endpoint?: StringInput;
  /** `exporter` block. */
  readonly exporter?: DatadogMetricsExporter;
  /** `histograms` block. */
  readonly histograms?: DatadogMetricsHistograms;
  /** `sums` block. */
  readonly sums?: DatadogMetricsSums;
  /** `summaries` block. */
  readonly summaries?: DatadogMetricsSummaries;
}

/** The `exporter` block. */
export interface DatadogMetricsExporter {
  /**
   * `resource_attributes_as_tags`: bool.
   *
   * @default false
   */
  readonly resourceAttributesAsTags?: BoolInput;
  /**
   * `instrumentation_scope_metadata_as_tags`: bool.
   *
   * @default true
   */
  readonly instrumentationScopeMetadataAsTags?: BoolInput;
}

/** The `histograms` block. */
export interface DatadogMetricsHistograms {
  /**
   * `mode`: string.
   *
   * @default "distributions"
   */
  readonly mode?: StringInput;
  /**
   * `send_aggregation_metrics`: bool.
   *
   * @default false
   */
  readonly sendAggregationMetrics?: BoolInput;
}

/** The `sums` block. */
export interface DatadogMetricsSums {
  /**
   * `cumulative_monotonic_mode`: string.
   *
   * @default "to_delta"
   */
  readonly cumulativeMonotonicMode?: StringInput;
  /**
   * `initial_cumulative_monotonic_value`: string.
   *
   * @default "auto"
   */
  readonly initialCumulativeMonotonicValue?: StringInput;
}

/** The `summaries` block. */
export interface DatadogMetricsSummaries {
  /**
   * `mode`: string.
   *
   * @default "gauges"
   */
  readonly mode?: StringInput;
}

/** The `logs` block. */
export interface DatadogLogs {
  /**
   * `endpoint`: string.
   *
   * @default "https://http-intake.logs.datadoghq.com"
   */
  readonly endpoint?: StringInput;
  /**
   * `use_compression`: bool.
   *
   * @default true
   */
  readonly useCompression?: BoolInput;
  /**
   * `compression_level`: number.
   *
   * @default 6
   */
  readonly compressionLevel?: NumberInput;
  /**
   * `batch_wait`: number.
   *
   * @default 5
   */
  readonly batchWait?: NumberInput;
}

/** The `host_metadata` block. */
export interface DatadogHostMetadata {
  /**
   * `enabled`: bool.
   *
   * @default true
   */
  readonly enabled?: BoolInput;
  /**
   * `hostname_source`: string.
   *
   * @default "config_or_system"
   */
  readonly hostnameSource?: StringInput;
  /** `tags`: list(string). */
  readonly tags?: ListInput<StringInput>;
}

/**
 * Arguments of `otelcol.exporter.debug`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.debug/
 */
export interface DebugProps extends ComponentProps {
  /**
   * `verbosity`: string. One of `"basic"`, `"detailed"` or `"normal"`.
   *
   * @default "basic"
   */
  readonly verbosity?: EnumInput<'basic' | 'detailed' | 'normal'>;
  /**
   * `sampling_initial`: number.
   *
   * @default 2
   */
  readonly samplingInitial?: NumberInput;
  /**
   * `sampling_thereafter`: number.
   *
   * @default 1
   */
  readonly samplingThereafter?: NumberInput;
  /**
   * `use_internal_logger`: bool.
   *
   * @default true
   */
  readonly useInternalLogger?: BoolInput;
  /**
   * `output_paths`: list(string).
   *
   * @default ["stdout"]
   */
  readonly outputPaths?: ListInput<StringInput>;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.exporter.debug`. */
export interface DebugExports {
  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Writes the telemetry it receives to the log of Alloy, to look at a pipeline.
 *
 * `otelcol.exporter.debug` in Alloy; experimental, needs `--stability.level=experimental`; takes metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.debug/
 */
export class Debug extends Component implements DebugExports {
  /**
   * The exports of the `otelcol.exporter.debug` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): DebugExports {
    return exportsFromLabel(scope, 'otelcol.exporter.debug', label);
  }

  constructor(scope: Construct, id: string, props: DebugProps = {}) {
    super(scope, id, 'otelcol.exporter.debug', props);
  }

  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/**
 * Arguments of `otelcol.exporter.faro`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.faro/
 */
export interface FaroProps extends ComponentProps {
  /** `client` block, required. */
  readonly client: FaroClient;
  /** `sending_queue` block. */
  readonly sendingQueue?: blocks.OtelcolQueue;
  /** `retry_on_failure` block. */
  readonly retryOnFailure?: blocks.OtelcolRetry;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.exporter.faro`. */
export interface FaroExports {
  /** `input`: otelcol.Consumer, takes logs and traces. */
  readonly input: Expression<Consumer<'logs' | 'traces'>>;
}

/**
 * Sends logs and traces to a Faro endpoint.
 *
 * `otelcol.exporter.faro` in Alloy; experimental, needs `--stability.level=experimental`; takes logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.faro/
 */
export class Faro extends Component implements FaroExports {
  /**
   * The exports of the `otelcol.exporter.faro` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): FaroExports {
    return exportsFromLabel(scope, 'otelcol.exporter.faro', label);
  }

  constructor(scope: Construct, id: string, props: FaroProps) {
    super(scope, id, 'otelcol.exporter.faro', props);
  }

  /** `input`: otelcol.Consumer, takes logs and traces. */
  get input(): Expression<Consumer<'logs' | 'traces'>> {
    return this.export('input');
  }
}

/** The `client` block. */
export interface FaroClient {
  /** `endpoint`: string, required. */
  readonly endpoint: StringInput;
  /** `proxy_url`: string. */
  readonly proxyUrl?: StringInput;
  /**
   * `compression`: string. One of `""`, `"deflate"`, `"gzip"`, `"none"`, `"snappy"`, `"zlib"` or `"zstd"`.
   *
   * @default "gzip"
   */
  readonly compression?: EnumInput<'' | 'deflate' | 'gzip' | 'none' | 'snappy' | 'zlib' | 'zstd'>;
  /** `compression_params` block. */
  readonly compressionParams?: blocks.OtelcolCompressionParams;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSClient;
  /**
   * `read_buffer_size`: bytes_size.
   *
   * @default "0B"
   */
  readonly readBufferSize?: SizeInput;
  /**
   * `write_buffer_size`: bytes_size.
   *
   * @default "512KiB"
   */
  readonly writeBufferSize?: SizeInput;
  /**
   * `timeout`: duration.
   *
   * @default "30s"
   */
  readonly timeout?: DurationInput;
  /**
   * `headers`: map(string).
   *
   * @default {}
   */
  readonly headers?: MapInput<StringInput>;
  /**
   * `max_idle_conns`: number.
   *
   * @default 100
   */
  readonly maxIdleConns?: NumberInput;
  /**
   * `max_idle_conns_per_host`: number.
   *
   * @default 0
   */
  readonly maxIdleConnsPerHost?: NumberInput;
  /**
   * `max_conns_per_host`: number.
   *
   * @default 0
   */
  readonly maxConnsPerHost?: NumberInput;
  /**
   * `idle_conn_timeout`: duration.
   *
   * @default "1m30s"
   */
  readonly idleConnTimeout?: DurationInput;
  /**
   * `disable_keep_alives`: bool.
   *
   * @default false
   */
  readonly disableKeepAlives?: BoolInput;
  /**
   * `http2_read_idle_timeout`: duration.
   *
   * @default "0s"
   */
  readonly http2ReadIdleTimeout?: DurationInput;
  /**
   * `http2_ping_timeout`: duration.
   *
   * @default "15s"
   */
  readonly http2PingTimeout?: DurationInput;
  /**
   * `force_attempt_http2`: bool.
   *
   * @default true
   */
  readonly forceAttemptHttp2?: BoolInput;
  /** `auth`: otelcol.Handler. */
  readonly auth?: Expression<AuthHandler>;
  /** `cookies` block. */
  readonly cookies?: blocks.OtelcolCookies;
}

/**
 * Arguments of `otelcol.exporter.file`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.file/
 */
export interface FileProps extends ComponentProps {
  /** `path`: string, required. */
  readonly path: StringInput;
  /**
   * `append`: bool.
   *
   * @default false
   */
  readonly append?: BoolInput;
  /** `rotation` block. */
  readonly rotation?: FileRotation;
  /**
   * `format`: string.
   *
   * @default "json"
   */
  readonly format?: StringInput;
  /** `encoding`: string. */
  readonly encoding?: StringInput;
  /** `compression`: string. */
  readonly compression?: StringInput;
  /**
   * `flush_interval`: duration.
   *
   * @default "1s"
   */
  readonly flushInterval?: DurationInput;
  /** `group_by` block. */
  readonly groupBy?: FileGroupBy;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.exporter.file`. */
export interface FileExports {
  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Writes metrics, logs and traces to files, with rotation and compression.
 *
 * `otelcol.exporter.file` in Alloy; public preview, needs `--stability.level=public-preview` or lower; takes metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.file/
 */
export class File extends Component implements FileExports {
  /**
   * The exports of the `otelcol.exporter.file` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): FileExports {
    return exportsFromLabel(scope, 'otelcol.exporter.file', label);
  }

  constructor(scope: Construct, id: string, props: FileProps) {
    super(scope, id, 'otelcol.exporter.file', props);
  }

  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/** The `rotation` block. */
export interface FileRotation {
  /**
   * `max_megabytes`: number.
   *
   * @default 100
   */
  readonly maxMegabytes?: NumberInput;
  /**
   * `max_days`: number.
   *
   * @default 0
   */
  readonly maxDays?: NumberInput;
  /**
   * `max_backups`: number.
   *
   * @default 100
   */
  readonly maxBackups?: NumberInput;
  /**
   * `localtime`: bool.
   *
   * @default false
   */
  readonly localtime?: BoolInput;
}

/** The `group_by` block. */
export interface FileGroupBy {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * `resource_attribute`: string.
   *
   * @default "fileexporter.path_segment"
   */
  readonly resourceAttribute?: StringInput;
  /**
   * `max_open_files`: number.
   *
   * @default 100
   */
  readonly maxOpenFiles?: NumberInput;
}

/**
 * Arguments of `otelcol.exporter.googlecloud`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.googlecloud/
 */
export interface GooglecloudProps extends ComponentProps {
  /** `sending_queue` block. */
  readonly sendingQueue?: blocks.OtelcolQueue;
  /** `project`: string. */
  readonly project?: StringInput;
  /**
   * `destination_project_quota`: bool.
   *
   * @default false
   */
  readonly destinationProjectQuota?: BoolInput;
  /**
   * `user_agent`: string.
   *
   * @default "opentelemetry-collector-contrib {{version}}"
   */
  readonly userAgent?: StringInput;
  /** `impersonate` block. */
  readonly impersonate?: GooglecloudImpersonate;
  /** `metric` block. */
  readonly metric?: GooglecloudMetric;
  /** `trace` block. */
  readonly trace?: GooglecloudTrace;
  /** `log` block. */
  readonly log?: GooglecloudLog;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.exporter.googlecloud`. */
export interface GooglecloudExports {
  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Sends metrics, logs and traces to Google Cloud's monitoring, logging and trace services.
 *
 * `otelcol.exporter.googlecloud` in Alloy; made by the community, needs `--feature.community-components.enabled`; takes metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.googlecloud/
 */
export class Googlecloud extends Component implements GooglecloudExports {
  /**
   * The exports of the `otelcol.exporter.googlecloud` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): GooglecloudExports {
    return exportsFromLabel(scope, 'otelcol.exporter.googlecloud', label);
  }

  constructor(scope: Construct, id: string, props: GooglecloudProps = {}) {
    super(scope, id, 'otelcol.exporter.googlecloud', props);
  }

  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/** The `impersonate` block. */
export interface GooglecloudImpersonate {
  /** `target_principal`: string, required by the reference. */
  readonly targetPrincipal?: StringInput;
  /**
   * `subject`: string.
   *
   * @default ""
   */
  readonly subject?: StringInput;
  /**
   * `delegates`: list(string).
   *
   * @default []
   */
  readonly delegates?: ListInput<StringInput>;
}

/** The `metric` block. */
export interface GooglecloudMetric {
  /**
   * `prefix`: string.
   *
   * @default "workload.googleapis.com"
   */
  readonly prefix?: StringInput;
  /**
   * `endpoint`: string.
   *
   * @default "monitoring.googleapis.com:443"
   */
  readonly endpoint?: StringInput;
  /** `compression`: string. */
  readonly compression?: StringInput;
  /**
   * `grpc_pool_size`: number.
   *
   * @default 1
   */
  readonly grpcPoolSize?: NumberInput;
  /**
   * `use_insecure`: bool.
   *
   * @default false
   */
  readonly useInsecure?: BoolInput;
  /**
   * `known_domains`: list(string).
   *
   * @default ["googleapis.com","kubernetes.io","istio.io","knative.dev"]
   */
  readonly knownDomains?: ListInput<StringInput>;
  /**
   * `skip_create_descriptor`: bool.
   *
   * @default false
   */
  readonly skipCreateDescriptor?: BoolInput;
  /**
   * `instrumentation_library_labels`: bool.
   *
   * @default true
   */
  readonly instrumentationLibraryLabels?: BoolInput;
  /**
   * `create_service_timeseries`: bool.
   *
   * @default false
   */
  readonly createServiceTimeseries?: BoolInput;
  /**
   * `create_metric_descriptor_buffer_size`: number.
   *
   * @default 10
   */
  readonly createMetricDescriptorBufferSize?: NumberInput;
  /**
   * `service_resource_labels`: bool.
   *
   * @default true
   */
  readonly serviceResourceLabels?: BoolInput;
  /**
   * `resource_filters`: list(object).
   *
   * @default []
   */
  readonly resourceFilters?: ListInput<{ readonly prefix?: StringInput; readonly regex?: StringInput }>;
  /**
   * `cumulative_normalization`: bool.
   *
   * @default true
   */
  readonly cumulativeNormalization?: BoolInput;
  /**
   * `sum_of_squared_deviation`: bool.
   *
   * @default false
   */
  readonly sumOfSquaredDeviation?: BoolInput;
  /** `experimental_wal` block. */
  readonly experimentalWal?: GooglecloudMetricExperimentalWal;
}

/** The `experimental_wal` block. */
export interface GooglecloudMetricExperimentalWal {
  /**
   * `directory`: string, required by the reference.
   *
   * @default "./"
   */
  readonly directory?: StringInput;
  /**
   * `max_backoff`: duration.
   *
   * @default "1h"
   */
  readonly maxBackoff?: DurationInput;
}

/** The `trace` block. */
export interface GooglecloudTrace {
  /**
   * `endpoint`: string.
   *
   * @default "cloudtrace.googleapis.com:443"
   */
  readonly endpoint?: StringInput;
  /**
   * `grpc_pool_size`: number.
   *
   * @default 1
   */
  readonly grpcPoolSize?: NumberInput;
  /**
   * `use_insecure`: bool.
   *
   * @default false
   */
  readonly useInsecure?: BoolInput;
  /**
   * `attribute_mappings`: list(object).
   *
   * @default []
   */
  readonly attributeMappings?: ListInput<{ readonly key: StringInput; readonly replacement: StringInput }>;
}

/** The `log` block. */
export interface GooglecloudLog {
  /**
   * `endpoint`: string.
   *
   * @default "logging.googleapis.com:443"
   */
  readonly endpoint?: StringInput;
  /** `compression`: string. */
  readonly compression?: StringInput;
  /**
   * `grpc_pool_size`: number.
   *
   * @default 1
   */
  readonly grpcPoolSize?: NumberInput;
  /**
   * `use_insecure`: bool.
   *
   * @default false
   */
  readonly useInsecure?: BoolInput;
  /**
   * `default_log_name`: string.
   *
   * @default ""
   */
  readonly defaultLogName?: StringInput;
  /**
   * `resource_filters`: list(object).
   *
   * @default []
   */
  readonly resourceFilters?: ListInput<{ readonly prefix?: StringInput; readonly regex?: StringInput }>;
  /**
   * `service_resource_labels`: bool.
   *
   * @default true
   */
  readonly serviceResourceLabels?: BoolInput;
  /**
   * `error_reporting_type`: bool.
   *
   * @default false
   */
  readonly errorReportingType?: BoolInput;
}

/**
 * Arguments of `otelcol.exporter.googlecloudpubsub`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.googlecloudpubsub/
 */
export interface GooglecloudpubsubProps extends ComponentProps {
  /** `sending_queue` block. */
  readonly sendingQueue?: blocks.OtelcolQueue;
  /** `retry_on_failure` block. */
  readonly retryOnFailure?: blocks.OtelcolRetry;
  /** `project`: string. */
  readonly project?: StringInput;
  /**
   * `user_agent`: string.
   *
   * @default "opentelemetry-collector-contrib {{version}}"
   */
  readonly userAgent?: StringInput;
  /** `topic`: string, required. */
  readonly topic: StringInput;
  /**
   * `compression`: string.
   *
   * @default ""
   */
  readonly compression?: StringInput;
  /** `watermark` block. */
  readonly watermark?: GooglecloudpubsubWatermark;
  /**
   * `endpoint`: string.
   *
   * @default ""
   */
  readonly endpoint?: StringInput;
  /**
   * `insecure`: bool.
   *
   * @default false
   */
  readonly insecure?: BoolInput;
  /** `ordering` block. */
  readonly ordering?: GooglecloudpubsubOrdering;
  /**
   * `timeout`: duration.
   *
   * @default "12s"
   */
  readonly timeout?: DurationInput;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.exporter.googlecloudpubsub`. */
export interface GooglecloudpubsubExports {
  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Publishes metrics, logs and traces to a Google Cloud Pub/Sub topic.
 *
 * `otelcol.exporter.googlecloudpubsub` in Alloy; made by the community, needs `--feature.community-components.enabled`; takes metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.googlecloudpubsub/
 */
export class Googlecloudpubsub extends Component implements GooglecloudpubsubExports {
  /**
   * The exports of the `otelcol.exporter.googlecloudpubsub` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): GooglecloudpubsubExports {
    return exportsFromLabel(scope, 'otelcol.exporter.googlecloudpubsub', label);
  }

  constructor(scope: Construct, id: string, props: GooglecloudpubsubProps) {
    super(scope, id, 'otelcol.exporter.googlecloudpubsub', props);
  }

  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/** The `watermark` block. */
export interface GooglecloudpubsubWatermark {
  /**
   * `behavior`: string.
   *
   * @default ""
   */
  readonly behavior?: StringInput;
  /** `allowed_drift`: duration. */
  readonly allowedDrift?: DurationInput;
}

/** The `ordering` block. */
export interface GooglecloudpubsubOrdering {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * `from_resource_attribute`: string.
   *
   * @default ""
   */
  readonly fromResourceAttribute?: StringInput;
  /**
   * `remove_resource_attribute`: bool.
   *
   * @default false
   */
  readonly removeResourceAttribute?: BoolInput;
}

/**
 * Arguments of `otelcol.exporter.kafka`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.kafka/
 */
export interface KafkaProps extends ComponentProps {
  /** `protocol_version`: string, required. */
  readonly protocolVersion: StringInput;
  /**
   * `brokers`: list(string).
   *
   * @default ["localhost:9092"]
   */
  readonly brokers?: ListInput<StringInput>;
  /**
   * `resolve_canonical_bootstrap_servers_only`: bool.
   *
   * @default false
   */
  readonly resolveCanonicalBootstrapServersOnly?: BoolInput;
  /**
   * `client_id`: string.
   *
   * @default "otel-collector"
   */
  readonly clientId?: StringInput;
  /**
   * `topic`: string.
   *
   * @deprecated by Alloy
   */
  readonly topic?: StringInput;
  /**
   * `topic_from_attribute`: string.
   *
   * @default ""
   */
  readonly topicFromAttribute?: StringInput;
  /**
   * `encoding`: string.
   *
   * @default "otlp_proto"
   * @deprecated by Alloy
   */
  readonly encoding?: StringInput;
  /**
   * `partition_traces_by_id`: bool.
   *
   * @default false
   */
  readonly partitionTracesById?: BoolInput;
  /**
   * `partition_metrics_by_resource_attributes`: bool.
   *
   * @default false
   */
  readonly partitionMetricsByResourceAttributes?: BoolInput;
  /**
   * `partition_logs_by_resource_attributes`: bool.
   *
   * @default false
   */
  readonly partitionLogsByResourceAttributes?: BoolInput;
  /**
   * `partition_logs_by_trace_id`: bool.
   *
   * @default false
   */
  readonly partitionLogsByTraceId?: BoolInput;
  /**
   * `timeout`: duration.
   *
   * @default "5s"
   */
  readonly timeout?: DurationInput;
  /**
   * `conn_idle_timeout`: duration.
   *
   * @default "9m"
   */
  readonly connIdleTimeout?: DurationInput;
  /**
   * `include_metadata_keys`: list(string).
   *
   * @default []
   */
  readonly includeMetadataKeys?: ListInput<StringInput>;
  /** `logs` block. */
  readonly logs?: blocks.OtelcolExporterKafkaSignal;
  /** `metrics` block. */
  readonly metrics?: blocks.OtelcolExporterKafkaSignal;
  /** `traces` block. */
  readonly traces?: blocks.OtelcolExporterKafkaSignal;
  /** `authentication` block. */
  readonly authentication?: blocks.OtelcolKafkaAuthentication;
  /** `metadata` block. */
  readonly metadata?: blocks.OtelcolKafkaMetadata;
  /** `retry_on_failure` block. */
  readonly retryOnFailure?: blocks.OtelcolRetry;
  /** `sending_queue` block. */
  readonly sendingQueue?: blocks.OtelcolQueue;
  /** `producer` block. */
  readonly producer?: KafkaProducer;
  /** `record_partitioner` block. */
  readonly recordPartitioner?: KafkaRecordPartitioner;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSClient;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.exporter.kafka`. */
export interface KafkaExports {
  /** `input`: otelcol.Consumer, takes metrics, logs and traces; which of them depends on the arguments. */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Writes metrics, logs and traces to Kafka topics.
 *
 * `otelcol.exporter.kafka` in Alloy; generally available; takes metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.kafka/
 */
export class Kafka extends Component implements KafkaExports {
  /**
   * The exports of the `otelcol.exporter.kafka` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): KafkaExports {
    return exportsFromLabel(scope, 'otelcol.exporter.kafka', label);
  }

  constructor(scope: Construct, id: string, props: KafkaProps) {
    super(scope, id, 'otelcol.exporter.kafka', props);
  }

  /** `input`: otelcol.Consumer, takes metrics, logs and traces; which of them depends on the arguments. */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/** The `producer` block. */
export interface KafkaProducer {
  /**
   * `max_message_bytes`: number.
   *
   * @default 1000000
   */
  readonly maxMessageBytes?: NumberInput;
  /**
   * `required_acks`: number.
   *
   * @default 1
   */
  readonly requiredAcks?: NumberInput;
  /**
   * `compression`: string.
   *
   * @default "none"
   */
  readonly compression?: StringInput;
  /** `compression_params` block. */
  readonly compressionParams?: KafkaProducerCompressionParams;
  /**
   * `flush_max_messages`: number.
   *
   * @default 10000
   */
  readonly flushMaxMessages?: NumberInput;
  /**
   * `allow_auto_topic_creation`: bool.
   *
   * @default true
   */
  readonly allowAutoTopicCreation?: BoolInput;
}

/** The `compression_params` block. */
export interface KafkaProducerCompressionParams {
  /**
   * `level`: number.
   *
   * @default 0
   */
  readonly level?: NumberInput;
}

/** The `record_partitioner` block. */
export interface KafkaRecordPartitioner {
  /** `sticky_key` block. */
  readonly stickyKey?: KafkaRecordPartitionerStickyKey;
  /**
   * `round_robin`: bool.
   *
   * @default false
   */
  readonly roundRobin?: BoolInput;
  /**
   * `least_backup`: bool.
   *
   * @default false
   */
  readonly leastBackup?: BoolInput;
}

/** The `sticky_key` block. */
export interface KafkaRecordPartitionerStickyKey {
  /**
   * `hasher`: string.
   *
   * @default "sarama_compat"
   */
  readonly hasher?: StringInput;
}

/**
 * Arguments of `otelcol.exporter.loadbalancing`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.loadbalancing/
 */
export interface LoadbalancingProps extends ComponentProps {
  /** `protocol` block, required. */
  readonly protocol: LoadbalancingProtocol;
  /** `resolver` block, required. */
  readonly resolver: LoadbalancingResolver;
  /**
   * `routing_key`: string. One of `"metric"`, `"resource"`, `"service"`, `"streamID"` or `"traceID"`.
   *
   * @default "traceID"
   */
  readonly routingKey?: EnumInput<'metric' | 'resource' | 'service' | 'streamID' | 'traceID'>;
  /**
   * `timeout`: duration.
   *
   * @default "0s"
   */
  readonly timeout?: DurationInput;
  /** `retry_on_failure` block. */
  readonly retryOnFailure?: blocks.OtelcolRetry;
  /** `sending_queue` block. */
  readonly sendingQueue?: blocks.OtelcolQueue;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.exporter.loadbalancing`. */
export interface LoadbalancingExports {
  /** `input`: otelcol.Consumer, takes metrics, logs and traces; which of them depends on the arguments. */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Spreads telemetry over several OTLP backends so that data with one routing key, such as a trace, reaches the same backend.
 *
 * `otelcol.exporter.loadbalancing` in Alloy; generally available; takes metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.loadbalancing/
 */
export class Loadbalancing extends Component implements LoadbalancingExports {
  /**
   * The exports of the `otelcol.exporter.loadbalancing` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): LoadbalancingExports {
    return exportsFromLabel(scope, 'otelcol.exporter.loadbalancing', label);
  }

  constructor(scope: Construct, id: string, props: LoadbalancingProps) {
    super(scope, id, 'otelcol.exporter.loadbalancing', props);
  }

  /** `input`: otelcol.Consumer, takes metrics, logs and traces; which of them depends on the arguments. */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/** The `protocol` block. */
export interface LoadbalancingProtocol {
  /** `otlp` block, required. */
  readonly otlp: LoadbalancingProtocolOtlp;
}

/** The `otlp` block. */
export interface LoadbalancingProtocolOtlp {
  /**
   * `timeout`: duration.
   *
   * @default "5s"
   */
  readonly timeout?: DurationInput;
  /** `queue` block. */
  readonly queue?: blocks.OtelcolQueue;
  /** `retry` block. */
  readonly retry?: blocks.OtelcolRetry;
  /** `client` block, required. */
  readonly client: LoadbalancingProtocolOtlpClient;
}

/** The `client` block. */
export interface LoadbalancingProtocolOtlpClient {
  /**
   * `compression`: string. One of `""`, `"deflate"`, `"gzip"`, `"none"`, `"snappy"`, `"zlib"` or `"zstd"`.
   *
   * @default "gzip"
   */
  readonly compression?: EnumInput<'' | 'deflate' | 'gzip' | 'none' | 'snappy' | 'zlib' | 'zstd'>;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSClient;
  /** `keepalive` block. */
  readonly keepalive?: blocks.OtelcolKeepaliveClient;
  /** `read_buffer_size`: bytes_size. */
  readonly readBufferSize?: SizeInput;
  /**
   * `write_buffer_size`: bytes_size.
   *
   * @default "512KiB"
   */
  readonly writeBufferSize?: SizeInput;
  /**
   * `wait_for_ready`: bool.
   *
   * @default false
   */
  readonly waitForReady?: BoolInput;
  /**
   * `headers`: map(string).
   *
   * @default {}
   */
  readonly headers?: MapInput<StringInput>;
  /**
   * `balancer_name`: string.
   *
   * @default "round_robin"
   */
  readonly balancerName?: StringInput;
  /** `authority`: string. */
  readonly authority?: StringInput;
  /** `auth`: otelcol.Handler. */
  readonly auth?: Expression<AuthHandler>;
}

/** The `resolver` block. */
export interface LoadbalancingResolver {
  /** `static` block. */
  readonly static?: LoadbalancingResolverStatic;
  /** `dns` block. */
  readonly dns?: LoadbalancingResolverDns;
  /** `kubernetes` block. */
  readonly kubernetes?: LoadbalancingResolverKubernetes;
  /** `aws_cloud_map` block. */
  readonly awsCloudMap?: LoadbalancingResolverAwsCloudMap;
}

/** The `static` block. */
export interface LoadbalancingResolverStatic {
  /** `hostnames`: list(string), required. */
  readonly hostnames: ListInput<StringInput>;
}

/** The `dns` block. */
export interface LoadbalancingResolverDns {
  /** `hostname`: string, required. */
  readonly hostname: StringInput;
  /**
   * `port`: string.
   *
   * @default "4317"
   */
  readonly port?: StringInput;
  /**
   * `interval`: duration.
   *
   * @default "5s"
   */
  readonly interval?: DurationInput;
  /**
   * `timeout`: duration.
   *
   * @default "1s"
   */
  readonly timeout?: DurationInput;
}

/** The `kubernetes` block. */
export interface LoadbalancingResolverKubernetes {
  /** `service`: string, required. */
  readonly service: StringInput;
  /**
   * `ports`: list(number).
   *
   * @default [4317]
   */
  readonly ports?: ListInput<NumberInput>;
  /**
   * `timeout`: duration.
   *
   * @default "1s"
   */
  readonly timeout?: DurationInput;
  /**
   * `return_hostnames`: bool.
   *
   * @default false
   */
  readonly returnHostnames?: BoolInput;
}

/** The `aws_cloud_map` block. */
export interface LoadbalancingResolverAwsCloudMap {
  /** `namespace`: string, required. */
  readonly namespace: StringInput;
  /** `service_name`: string, required. */
  readonly serviceName: StringInput;
  /**
   * `health_status`: string. One of `"ALL"`, `"HEALTHY"`, `"HEALTHY_OR_ELSE_ALL"` or `"UNHEALTHY"`.
   *
   * @default "HEALTHY"
   */
  readonly healthStatus?: EnumInput<'ALL' | 'HEALTHY' | 'HEALTHY_OR_ELSE_ALL' | 'UNHEALTHY'>;
  /**
   * `interval`: duration.
   *
   * @default "30s"
   */
  readonly interval?: DurationInput;
  /**
   * `timeout`: duration.
   *
   * @default "5s"
   */
  readonly timeout?: DurationInput;
  /** `port`: number. */
  readonly port?: NumberInput;
  /**
   * `owner_account`: string.
   *
   * @default ""
   */
  readonly ownerAccount?: StringInput;
}

/**
 * Arguments of `otelcol.exporter.loki`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.loki/
 */
export interface LokiProps extends ComponentProps {
  /** `forward_to`: list(LogsReceiver), required. */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
}

/** Exports of `otelcol.exporter.loki`. */
export interface LokiExports {
  /** `input`: otelcol.Consumer, takes logs. */
  readonly input: Expression<Consumer<'logs'>>;
}

/**
 * Converts OpenTelemetry log records to Loki entries and hands them to a Loki component.
 *
 * `otelcol.exporter.loki` in Alloy; generally available; takes logs; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.loki/
 */
export class Loki extends Component implements LokiExports {
  /**
   * The exports of the `otelcol.exporter.loki` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): LokiExports {
    return exportsFromLabel(scope, 'otelcol.exporter.loki', label);
  }

  constructor(scope: Construct, id: string, props: LokiProps) {
    super(scope, id, 'otelcol.exporter.loki', props);
  }

  /** `input`: otelcol.Consumer, takes logs. */
  get input(): Expression<Consumer<'logs'>> {
    return this.export('input');
  }
}

/**
 * Arguments of `otelcol.exporter.otlp`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.otlp/
 */
export interface OtlpProps extends ComponentProps {
  /**
   * `timeout`: duration.
   *
   * @default "5s"
   */
  readonly timeout?: DurationInput;
  /** `sending_queue` block. */
  readonly sendingQueue?: blocks.OtelcolQueue;
  /** `retry_on_failure` block. */
  readonly retryOnFailure?: blocks.OtelcolRetry;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /** `client` block, required. */
  readonly client: OtlpClient;
}

/** Exports of `otelcol.exporter.otlp`. */
export interface OtlpExports {
  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Sends metrics, logs and traces to an OTLP server over gRPC, with a queue and retries.
 *
 * `otelcol.exporter.otlp` in Alloy; generally available; takes metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.otlp/
 */
export class Otlp extends Component implements OtlpExports {
  /**
   * The exports of the `otelcol.exporter.otlp` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): OtlpExports {
    return exportsFromLabel(scope, 'otelcol.exporter.otlp', label);
  }

  constructor(scope: Construct, id: string, props: OtlpProps) {
    super(scope, id, 'otelcol.exporter.otlp', props);
  }

  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/** The `client` block. */
export interface OtlpClient {
  /** `endpoint`: string, required. */
  readonly endpoint: StringInput;
  /**
   * `compression`: string. One of `""`, `"deflate"`, `"gzip"`, `"none"`, `"snappy"`, `"zlib"` or `"zstd"`.
   *
   * @default "gzip"
   */
  readonly compression?: EnumInput<'' | 'deflate' | 'gzip' | 'none' | 'snappy' | 'zlib' | 'zstd'>;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSClient;
  /** `keepalive` block. */
  readonly keepalive?: blocks.OtelcolKeepaliveClient;
  /** `read_buffer_size`: bytes_size. */
  readonly readBufferSize?: SizeInput;
  /**
   * `write_buffer_size`: bytes_size.
   *
   * @default "512KiB"
   */
  readonly writeBufferSize?: SizeInput;
  /**
   * `wait_for_ready`: bool.
   *
   * @default false
   */
  readonly waitForReady?: BoolInput;
  /**
   * `headers`: map(string).
   *
   * @default {}
   */
  readonly headers?: MapInput<StringInput>;
  /**
   * `balancer_name`: string.
   *
   * @default "round_robin"
   */
  readonly balancerName?: StringInput;
  /** `authority`: string. */
  readonly authority?: StringInput;
  /** `auth`: otelcol.Handler. */
  readonly auth?: Expression<AuthHandler>;
}

/**
 * Arguments of `otelcol.exporter.otlphttp`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.otlphttp/
 */
export interface OtlphttpProps extends ComponentProps {
  /** `client` block, required. */
  readonly client: OtlphttpClient;
  /** `sending_queue` block. */
  readonly sendingQueue?: blocks.OtelcolQueue;
  /** `retry_on_failure` block. */
  readonly retryOnFailure?: blocks.OtelcolRetry;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /** `traces_endpoint`: string. */
  readonly tracesEndpoint?: StringInput;
  /** `metrics_endpoint`: string. */
  readonly metricsEndpoint?: StringInput;
  /** `logs_endpoint`: string. */
  readonly logsEndpoint?: StringInput;
  /**
   * `encoding`: string. One of `"json"` or `"proto"`.
   *
   * @default "proto"
   */
  readonly encoding?: EnumInput<'json' | 'proto'>;
}

/** Exports of `otelcol.exporter.otlphttp`. */
export interface OtlphttpExports {
  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Sends metrics, logs and traces to an OTLP server over HTTP, with a queue and retries.
 *
 * `otelcol.exporter.otlphttp` in Alloy; generally available; takes metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.otlphttp/
 */
export class Otlphttp extends Component implements OtlphttpExports {
  /**
   * The exports of the `otelcol.exporter.otlphttp` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): OtlphttpExports {
    return exportsFromLabel(scope, 'otelcol.exporter.otlphttp', label);
  }

  constructor(scope: Construct, id: string, props: OtlphttpProps) {
    super(scope, id, 'otelcol.exporter.otlphttp', props);
  }

  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/** The `client` block. */
export interface OtlphttpClient {
  /** `endpoint`: string, required. */
  readonly endpoint: StringInput;
  /** `proxy_url`: string. */
  readonly proxyUrl?: StringInput;
  /**
   * `compression`: string. One of `""`, `"deflate"`, `"gzip"`, `"none"`, `"snappy"`, `"zlib"` or `"zstd"`.
   *
   * @default "gzip"
   */
  readonly compression?: EnumInput<'' | 'deflate' | 'gzip' | 'none' | 'snappy' | 'zlib' | 'zstd'>;
  /** `compression_params` block. */
  readonly compressionParams?: blocks.OtelcolCompressionParams;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSClient;
  /**
   * `read_buffer_size`: bytes_size.
   *
   * @default "0B"
   */
  readonly readBufferSize?: SizeInput;
  /**
   * `write_buffer_size`: bytes_size.
   *
   * @default "512KiB"
   */
  readonly writeBufferSize?: SizeInput;
  /**
   * `timeout`: duration.
   *
   * @default "30s"
   */
  readonly timeout?: DurationInput;
  /**
   * `headers`: map(string).
   *
   * @default {}
   */
  readonly headers?: MapInput<StringInput>;
  /**
   * `max_idle_conns`: number.
   *
   * @default 100
   */
  readonly maxIdleConns?: NumberInput;
  /**
   * `max_idle_conns_per_host`: number.
   *
   * @default 0
   */
  readonly maxIdleConnsPerHost?: NumberInput;
  /**
   * `max_conns_per_host`: number.
   *
   * @default 0
   */
  readonly maxConnsPerHost?: NumberInput;
  /**
   * `idle_conn_timeout`: duration.
   *
   * @default "1m30s"
   */
  readonly idleConnTimeout?: DurationInput;
  /**
   * `disable_keep_alives`: bool.
   *
   * @default false
   */
  readonly disableKeepAlives?: BoolInput;
  /**
   * `http2_read_idle_timeout`: duration.
   *
   * @default "0s"
   */
  readonly http2ReadIdleTimeout?: DurationInput;
  /**
   * `http2_ping_timeout`: duration.
   *
   * @default "15s"
   */
  readonly http2PingTimeout?: DurationInput;
  /**
   * `force_attempt_http2`: bool.
   *
   * @default true
   */
  readonly forceAttemptHttp2?: BoolInput;
  /** `auth`: otelcol.Handler. */
  readonly auth?: Expression<AuthHandler>;
  /** `cookies` block. */
  readonly cookies?: blocks.OtelcolCookies;
}

/**
 * Arguments of `otelcol.exporter.prometheus`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.prometheus/
 */
export interface PrometheusProps extends ComponentProps {
  /**
   * `include_target_info`: bool.
   *
   * @default true
   */
  readonly includeTargetInfo?: BoolInput;
  /**
   * `include_scope_info`: bool.
   *
   * @default false
   */
  readonly includeScopeInfo?: BoolInput;
  /**
   * `include_scope_labels`: bool.
   *
   * @default true
   */
  readonly includeScopeLabels?: BoolInput;
  /**
   * `gc_frequency`: duration.
   *
   * @default "5m"
   */
  readonly gcFrequency?: DurationInput;
  /** `forward_to`: list(MetricsReceiver), required. */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /**
   * `add_metric_suffixes`: bool.
   *
   * @default true
   */
  readonly addMetricSuffixes?: BoolInput;
  /**
   * `resource_to_telemetry_conversion`: bool.
   *
   * @default false
   */
  readonly resourceToTelemetryConversion?: BoolInput;
  /**
   * `honor_metadata`: bool.
   *
   * @default false
   */
  readonly honorMetadata?: BoolInput;
  /**
   * `convert_classic_histograms_to_nhcb`: bool.
   *
   * @default false
   */
  readonly convertClassicHistogramsToNhcb?: BoolInput;
  /**
   * `keep_identifying_resource_attributes`: bool.
   *
   * @default false
   */
  readonly keepIdentifyingResourceAttributes?: BoolInput;
}

/** Exports of `otelcol.exporter.prometheus`. */
export interface PrometheusExports {
  /** `input`: otelcol.Consumer, takes metrics. */
  readonly input: Expression<Consumer<'metrics'>>;
}

/**
 * Converts OpenTelemetry metrics to Prometheus samples and hands them to a Prometheus component.
 *
 * `otelcol.exporter.prometheus` in Alloy; generally available; takes metrics; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.prometheus/
 */
export class Prometheus extends Component implements PrometheusExports {
  /**
   * The exports of the `otelcol.exporter.prometheus` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): PrometheusExports {
    return exportsFromLabel(scope, 'otelcol.exporter.prometheus', label);
  }

  constructor(scope: Construct, id: string, props: PrometheusProps) {
    super(scope, id, 'otelcol.exporter.prometheus', props);
  }

  /** `input`: otelcol.Consumer, takes metrics. */
  get input(): Expression<Consumer<'metrics'>> {
    return this.export('input');
  }
}

/**
 * Arguments of `otelcol.exporter.splunkhec`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.splunkhec/
 */
export interface SplunkhecProps extends ComponentProps {
  /** `client` block, required. */
  readonly client: SplunkhecClient;
  /** `sending_queue` block. */
  readonly sendingQueue?: blocks.OtelcolQueue;
  /** `retry_on_failure` block. */
  readonly retryOnFailure?: blocks.OtelcolRetry;
  /** `splunk` block, required. */
  readonly splunk: SplunkhecSplunk;
  /** `otel_attrs_to_hec_metadata` block. */
  readonly otelAttrsToHecMetadata?: SplunkhecOtelAttrsToHecMetadata;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.exporter.splunkhec`. */
export interface SplunkhecExports {
  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Sends metrics, logs and traces to a Splunk HTTP Event Collector.
 *
 * `otelcol.exporter.splunkhec` in Alloy; made by the community, needs `--feature.community-components.enabled`; takes metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.splunkhec/
 */
export class Splunkhec extends Component implements SplunkhecExports {
  /**
   * The exports of the `otelcol.exporter.splunkhec` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): SplunkhecExports {
    return exportsFromLabel(scope, 'otelcol.exporter.splunkhec', label);
  }

  constructor(scope: Construct, id: string, props: SplunkhecProps) {
    super(scope, id, 'otelcol.exporter.splunkhec', props);
  }

  /** `input`: otelcol.Consumer, takes metrics, logs and traces. */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/** The `client` block. */
export interface SplunkhecClient {
  /** `endpoint`: string, required. */
  readonly endpoint: StringInput;
  /**
   * `read_buffer_size`: number.
   *
   * @default 0
   */
  readonly readBufferSize?: NumberInput;
  /**
   * `write_buffer_size`: number.
   *
   * @default 0
   */
  readonly writeBufferSize?: NumberInput;
  /**
   * `timeout`: duration.
   *
   * @default "15s"
   */
  readonly timeout?: DurationInput;
  /**
   * `max_idle_conns`: number.
   *
   * @default 100
   */
  readonly maxIdleConns?: NumberInput;
  /**
   * `max_idle_conns_per_host`: number.
   *
   * @default 0
   */
  readonly maxIdleConnsPerHost?: NumberInput;
  /**
   * `max_conns_per_host`: number.
   *
   * @default 0
   */
  readonly maxConnsPerHost?: NumberInput;
  /**
   * `idle_conn_timeout`: duration.
   *
   * @default "1m30s"
   */
  readonly idleConnTimeout?: DurationInput;
  /**
   * `disable_keep_alives`: bool.
   *
   * @default false
   */
  readonly disableKeepAlives?: BoolInput;
  /**
   * `insecure_skip_verify`: bool.
   *
   * @default false
   */
  readonly insecureSkipVerify?: BoolInput;
  /**
   * `force_attempt_http2`: bool.
   *
   * @default true
   */
  readonly forceAttemptHttp2?: BoolInput;
}

/** The `splunk` block. */
export interface SplunkhecSplunk {
  /**
   * `log_data_enabled`: bool.
   *
   * @default true
   */
  readonly logDataEnabled?: BoolInput;
  /**
   * `profiling_data_enabled`: bool.
   *
   * @default true
   */
  readonly profilingDataEnabled?: BoolInput;
  /** `token`: secret, required. */
  readonly token: SecretInput;
  /**
   * `source`: string.
   *
   * @default ""
   */
  readonly source?: StringInput;
  /**
   * `sourcetype`: string.
   *
   * @default ""
   */
  readonly sourcetype?: StringInput;
  /**
   * `index`: string.
   *
   * @default ""
   */
  readonly index?: StringInput;
  /**
   * `disable_compression`: bool.
   *
   * @default false
   */
  readonly disableCompression?: BoolInput;
  /**
   * `max_content_length_logs`: number.
   *
   * @default 2097152
   */
  readonly maxContentLengthLogs?: NumberInput;
  /**
   * `max_content_length_metrics`: number.
   *
   * @default 2097152
   */
  readonly maxContentLengthMetrics?: NumberInput;
  /**
   * `max_content_length_traces`: number.
   *
   * @default 2097152
   */
  readonly maxContentLengthTraces?: NumberInput;
  /**
   * `max_event_size`: number.
   *
   * @default 5242880
   */
  readonly maxEventSize?: NumberInput;
  /**
   * `splunk_app_name`: string.
   *
   * @default "Alloy"
   */
  readonly splunkAppName?: StringInput;
  /**
   * `splunk_app_version`: string.
   *
   * @default ""
   */
  readonly splunkAppVersion?: StringInput;
  /** `otel_to_hec_fields` block. */
  readonly otelToHecFields?: SplunkhecSplunkOtelToHecFields;
  /**
   * `health_path`: string.
   *
   * @default "/services/collector/health"
   */
  readonly healthPath?: StringInput;
  /**
   * `health_check_enabled`: bool.
   *
   * @default false
   */
  readonly healthCheckEnabled?: BoolInput;
  /**
   * `export_raw`: bool.
   *
   * @default false
   */
  readonly exportRaw?: BoolInput;
  /**
   * `use_multi_metric_format`: bool.
   *
   * @default false
   */
  readonly useMultiMetricFormat?: BoolInput;
  /** `heartbeat` block. */
  readonly heartbeat?: SplunkhecSplunkHeartbeat;
  /** `telemetry` block. */
  readonly telemetry?: SplunkhecSplunkTelemetry;
}

/** The `otel_to_hec_fields` block. */
export interface SplunkhecSplunkOtelToHecFields {
  /**
   * `severity_text`: string.
   *
   * @default ""
   */
  readonly severityText?: StringInput;
  /**
   * `severity_number`: string.
   *
   * @default ""
   */
  readonly severityNumber?: StringInput;
}

/** The `heartbeat` block. */
export interface SplunkhecSplunkHeartbeat {
  /**
   * `interval`: duration.
   *
   * @default "0s"
   */
  readonly interval?: DurationInput;
  /**
   * `startup`: bool.
   *
   * @default false
   */
  readonly startup?: BoolInput;
}

/** The `telemetry` block. */
export interface SplunkhecSplunkTelemetry {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /** `override_metrics_names`: map(string). */
  readonly overrideMetricsNames?: MapInput<StringInput>;
  /** `extra_attributes`: map(string). */
  readonly extraAttributes?: MapInput<StringInput>;
}

/** The `otel_attrs_to_hec_metadata` block. */
export interface SplunkhecOtelAttrsToHecMetadata {
  /**
   * `source`: string.
   *
   * @default "com.splunk.source"
   */
  readonly source?: StringInput;
  /**
   * `sourcetype`: string.
   *
   * @default "com.splunk.sourcetype"
   */
  readonly sourcetype?: StringInput;
  /**
   * `index`: string.
   *
   * @default "com.splunk.index"
   */
  readonly index?: StringInput;
  /**
   * `host`: string.
   *
   * @default "host.name"
   */
  readonly host?: StringInput;
}

/**
 * Arguments of `otelcol.exporter.syslog`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.syslog/
 */
export interface SyslogProps extends ComponentProps {
  /**
   * `timeout`: duration.
   *
   * @default "5s"
   */
  readonly timeout?: DurationInput;
  /** `sending_queue` block. */
  readonly sendingQueue?: blocks.OtelcolQueue;
  /** `retry_on_failure` block. */
  readonly retryOnFailure?: blocks.OtelcolRetry;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSClient;
  /** `endpoint`: string, required. */
  readonly endpoint: StringInput;
  /**
   * `port`: number.
   *
   * @default 514
   */
  readonly port?: NumberInput;
  /**
   * `network`: string. One of `"tcp"` or `"udp"`.
   *
   * @default "tcp"
   */
  readonly network?: EnumInput<'tcp' | 'udp'>;
  /**
   * `protocol`: string. One of `"rfc3164"` or `"rfc5424"`.
   *
   * @default "rfc5424"
   */
  readonly protocol?: EnumInput<'rfc3164' | 'rfc5424'>;
  /**
   * `enable_octet_counting`: bool.
   *
   * @default false
   */
  readonly enableOctetCounting?: BoolInput;
}

/** Exports of `otelcol.exporter.syslog`. */
export interface SyslogExports {
  /** `input`: otelcol.Consumer, takes logs. */
  readonly input: Expression<Consumer<'logs'>>;
}

/**
 * Sends log records as syslog messages over TCP or UDP.
 *
 * `otelcol.exporter.syslog` in Alloy; public preview, needs `--stability.level=public-preview` or lower; takes logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.syslog/
 */
export class Syslog extends Component implements SyslogExports {
  /**
   * The exports of the `otelcol.exporter.syslog` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): SyslogExports {
    return exportsFromLabel(scope, 'otelcol.exporter.syslog', label);
  }

  constructor(scope: Construct, id: string, props: SyslogProps) {
    super(scope, id, 'otelcol.exporter.syslog', props);
  }

  /** `input`: otelcol.Consumer, takes logs. */
  get input(): Expression<Consumer<'logs'>> {
    return this.export('input');
  }
}
