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
  /**
   * Queue between the pipeline and S3. Its batching decides how large the objects become.
   *
   * `sending_queue` block.
   */
  readonly sendingQueue?: blocks.OtelcolQueue;
  /**
   * Where objects go, how they are named, and how failed uploads are retried.
   *
   * `s3_uploader` block, required.
   */
  readonly s3Uploader: Awss3S3Uploader;
  /**
   * Format of the objects' content.
   *
   * `marshaler` block.
   */
  readonly marshaler?: Awss3Marshaler;
  /**
   * How long one upload may take before it counts as failed.
   *
   * `timeout`: duration.
   *
   * @default "5s"
   */
  readonly timeout?: DurationInput;
  /**
   * Chooses the place by resource attributes, so that teams or tenants get objects of their own. Data without the attribute goes where `s3_uploader` says.
   *
   * `resource_attrs_to_s3` block.
   */
  readonly resourceAttrsToS3?: Awss3ResourceAttrsToS3;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.exporter.awss3`. */
export interface Awss3Exports {
  /**
   * Takes metrics, logs and traces to write to S3.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces; which of them depends on the arguments.
   */
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

  /**
   * Writes metrics, logs and traces as objects to an Amazon S3 bucket.
   *
   * `otelcol.exporter.awss3` in Alloy; experimental, needs `--stability.level=experimental`; takes metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.awss3/
   */
  constructor(scope: Construct, id: string, props: Awss3Props) {
    super(scope, id, 'otelcol.exporter.awss3', props);
  }

  /**
   * Takes metrics, logs and traces to write to S3.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces; which of them depends on the arguments.
   */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/**
 * Where objects go, how they are named, and how failed uploads are retried.
 *
 * The `s3_uploader` block.
 */
export interface Awss3S3Uploader {
  /**
   * AWS region of the bucket.
   *
   * `region`: string.
   *
   * @default "us-east-1"
   */
  readonly region?: StringInput;
  /**
   * Bucket to write to. `resource_attrs_to_s3` can choose another one for some of the data.
   *
   * `s3_bucket`: string, required.
   */
  readonly s3Bucket: StringInput;
  /**
   * First part of the objects' keys, like a directory, below `s3_base_prefix`.
   *
   * `s3_prefix`: string, required.
   */
  readonly s3Prefix: StringInput;
  /**
   * Directory at the root of the bucket above everything else. `resource_attrs_to_s3` doesn't replace it.
   *
   * `s3_base_prefix`: string.
   */
  readonly s3BasePrefix?: StringInput;
  /**
   * Pattern in strftime's notation for the part of the key that holds the time. Query engines such as Athena read partitions from it.
   *
   * `s3_partition_format`: string.
   *
   * @default "year=%Y/month=%m/day=%d/hour=%H/minute=%M"
   */
  readonly s3PartitionFormat?: StringInput;
  /**
   * Time zone for `s3_partition_format`, such as `UTC`. Without it the zone of the host is used, which makes keys differ between hosts.
   *
   * `s3_partition_timezone`: string.
   */
  readonly s3PartitionTimezone?: StringInput;
  /**
   * ARN of a role to take on for the upload, for instance in the account that owns the bucket.
   *
   * `role_arn`: string.
   */
  readonly roleArn?: StringInput;
  /**
   * Text that the last part of each key starts with.
   *
   * `file_prefix`: string.
   */
  readonly filePrefix?: StringInput;
  /**
   * URL to use instead of the one made of region and bucket, for stores that are compatible with S3.
   *
   * `endpoint`: string.
   */
  readonly endpoint?: StringInput;
  /**
   * Puts the bucket into the path of the URL instead of the host name, as MinIO and other stores often need.
   *
   * `s3_force_path_style`: bool.
   *
   * @default false
   */
  readonly s3ForcePathStyle?: BoolInput;
  /**
   * Sends over plain HTTP. Only for test setups: data and signatures are readable on the way.
   *
   * `disable_ssl`: bool.
   *
   * @default false
   */
  readonly disableSsl?: BoolInput;
  /**
   * How objects are compressed before the upload. The `sumo_ic` format can't be compressed.
   *
   * `compression`: string. One of `""`, `"deflate"`, `"gzip"`, `"lz4"`, `"none"`, `"snappy"`, `"x-snappy-framed"`, `"zlib"` or `"zstd"`.
   *
   * @default "none"
   */
  readonly compression?: EnumInput<'' | 'deflate' | 'gzip' | 'lz4' | 'none' | 'snappy' | 'x-snappy-framed' | 'zlib' | 'zstd'>;
  /**
   * Canned ACL of the objects. Buckets with ACLs disabled reject most of them.
   *
   * `acl`: string.
   *
   * @default "private"
   */
  readonly acl?: StringInput;
  /**
   * Storage class of the objects, such as `STANDARD_IA` or `GLACIER`, which decides about price and speed of access.
   *
   * `storage_class`: string.
   *
   * @default "STANDARD"
   */
  readonly storageClass?: StringInput;
  /**
   * Function for the part of the key that keeps names apart. `uuidv7` sorts by time.
   *
   * `unique_key_func_name`: string.
   */
  readonly uniqueKeyFuncName?: StringInput;
  /**
   * How the AWS client retries: with fixed limits, with limits that adapt to throttling, or not at all.
   *
   * `retry_mode`: string. One of `"adaptive"`, `"nop"` or `"standard"`.
   *
   * @default "standard"
   */
  readonly retryMode?: EnumInput<'adaptive' | 'nop' | 'standard'>;
  /**
   * How many times one upload is tried. Zero tries on until it succeeds or fails for good.
   *
   * `retry_max_attempts`: number.
   *
   * @default 3
   */
  readonly retryMaxAttempts?: NumberInput;
  /**
   * Longest wait between two tries of one upload.
   *
   * `retry_max_backoff`: duration.
   *
   * @default "20s"
   */
  readonly retryMaxBackoff?: DurationInput;
}

/**
 * Format of the objects' content.
 *
 * The `marshaler` block.
 */
export interface Awss3Marshaler {
  /**
   * Name of the format: `otlp_json` or `otlp_proto` for OTLP, `sumo_ic` or `body` for logs only. `otelcol.receiver.awss3` reads OTLP back.
   *
   * `type`: string.
   *
   * @default "otlp_json"
   */
  readonly type?: StringInput;
}

/**
 * Chooses the place by resource attributes, so that teams or tenants get objects of their own. Data without the attribute goes where `s3_uploader` says.
 *
 * The `resource_attrs_to_s3` block.
 */
export interface Awss3ResourceAttrsToS3 {
  /**
   * Resource attribute whose value replaces the prefix of `s3_uploader`.
   *
   * `s3_prefix`: string, required.
   */
  readonly s3Prefix: StringInput;
  /**
   * Resource attribute whose value replaces the bucket of `s3_uploader`.
   *
   * `s3_bucket`: string, required by the reference.
   */
  readonly s3Bucket?: StringInput;
}

/**
 * Arguments of `otelcol.exporter.datadog`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.datadog/
 */
export interface DatadogProps extends ComponentProps {
  /**
   * Settings of the HTTP client that sends to Datadog. The exporter doesn't use all of them for each kind of data.
   *
   * `client` block.
   */
  readonly client?: DatadogClient;
  /**
   * Queue between the pipeline and Datadog, which absorbs load while the intake is slow.
   *
   * `sending_queue` block.
   */
  readonly sendingQueue?: blocks.OtelcolQueue;
  /**
   * How requests that failed for a temporary reason are retried.
   *
   * `retry_on_failure` block.
   */
  readonly retryOnFailure?: blocks.OtelcolRetry;
  /**
   * Site and key of the Datadog account.
   *
   * `api` block, required.
   */
  readonly api: DatadogApi;
  /**
   * How spans become Datadog traces.
   *
   * `traces` block.
   */
  readonly traces?: DatadogTraces;
  /**
   * How metrics become Datadog metrics.
   *
   * `metrics` block.
   */
  readonly metrics?: DatadogMetrics;
  /**
   * How log records are sent.
   *
   * `logs` block.
   */
  readonly logs?: DatadogLogs;
  /**
   * Information about the host for Datadog's infrastructure list and host map.
   *
   * `host_metadata` block.
   */
  readonly hostMetadata?: DatadogHostMetadata;
  /**
   * How long to look for the name of the host at cloud and system APIs before giving up.
   *
   * `hostname_detection_timeout`: duration.
   *
   * @default "25s"
   */
  readonly hostnameDetectionTimeout?: DurationInput;
  /**
   * Sends host metadata but no telemetry, for pipelines that deliver data to Datadog by another way.
   *
   * `only_metadata`: bool.
   *
   * @default false
   */
  readonly onlyMetadata?: BoolInput;
  /**
   * Host name for telemetry that doesn't say where it comes from. If it's not set, the exporter finds one.
   *
   * `hostname`: string.
   */
  readonly hostname?: StringInput;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.exporter.datadog`. */
export interface DatadogExports {
  /**
   * Takes metrics, logs and traces to send to Datadog.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
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

  /**
   * Sends metrics, logs and traces to Datadog.
   *
   * `otelcol.exporter.datadog` in Alloy; made by the community, needs `--feature.community-components.enabled`; takes metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.datadog/
   */
  constructor(scope: Construct, id: string, props: DatadogProps) {
    super(scope, id, 'otelcol.exporter.datadog', props);
  }

  /**
   * Takes metrics, logs and traces to send to Datadog.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/**
 * Settings of the HTTP client that sends to Datadog. The exporter doesn't use all of them for each kind of data.
 *
 * The `client` block.
 */
export interface DatadogClient {
  /**
   * Bytes of the buffer for reading responses.
   *
   * `read_buffer_size`: number.
   */
  readonly readBufferSize?: NumberInput;
  /**
   * Bytes of the buffer for writing requests.
   *
   * `write_buffer_size`: number.
   */
  readonly writeBufferSize?: NumberInput;
  /**
   * How long one request may take before it counts as failed.
   *
   * `timeout`: duration.
   *
   * @default "15s"
   */
  readonly timeout?: DurationInput;
  /**
   * How many idle connections to keep over all hosts.
   *
   * `max_idle_conns`: number.
   *
   * @default 100
   */
  readonly maxIdleConns?: NumberInput;
  /**
   * How many idle connections to keep to one host, ready for the next request.
   *
   * `max_idle_conns_per_host`: number.
   *
   * @default 5
   */
  readonly maxIdleConnsPerHost?: NumberInput;
  /**
   * How many connections to one host may be open at once, idle ones included. At the limit, requests wait.
   *
   * `max_conns_per_host`: number.
   */
  readonly maxConnsPerHost?: NumberInput;
  /**
   * How long an idle connection is kept. Choose less than the idle limit of a proxy in between.
   *
   * `idle_conn_timeout`: duration.
   *
   * @default "1m30s"
   */
  readonly idleConnTimeout?: DurationInput;
  /**
   * Opens a new connection for every request, which costs time. Shorten `idle_conn_timeout` before you resort to it.
   *
   * `disable_keep_alives`: bool.
   *
   * @default false
   */
  readonly disableKeepAlives?: BoolInput;
  /**
   * Accepts any certificate of the server. Only for tests: anyone on the path can then read the API key.
   *
   * `insecure_skip_verify`: bool.
   *
   * @default false
   */
  readonly insecureSkipVerify?: BoolInput;
}

/**
 * Site and key of the Datadog account.
 *
 * The `api` block.
 */
export interface DatadogApi {
  /**
   * API key of the account, best taken from a secret's export. An application key doesn't work.
   *
   * `api_key`: secret, required.
   */
  readonly apiKey: SecretInput;
  /**
   * Datadog site that the account belongs to, such as `datadoghq.eu`. With the wrong site, the key is refused.
   *
   * `site`: string.
   *
   * @default "datadoghq.com"
   */
  readonly site?: StringInput;
  /**
   * Fails at start if Datadog rejects the key, instead of only writing an error to the log.
   *
   * `fail_on_invalid_key`: bool.
   *
   * @default false
   */
  readonly failOnInvalidKey?: BoolInput;
}

/**
 * How spans become Datadog traces.
 *
 * The `traces` block.
 */
export interface DatadogTraces {
  /**
   * URL of the trace intake, for instance that of a proxy. If it's not set, it follows from the site in `api`.
   *
   * `endpoint`: string.
   *
   * @default "https://trace.agent.datadoghq.com"
   */
  readonly endpoint?: StringInput;
  /**
   * Regular expressions for names of Datadog resources, such as `GET /health`. Traces whose root matches are dropped.
   *
   * `ignore_resources`: list(string).
   */
  readonly ignoreResources?: ListInput<StringInput>;
  /**
   * New names for span operations, by their current name. Use it where the generated names are long or unclear.
   *
   * `span_name_remappings`: map(string).
   */
  readonly spanNameRemappings?: MapInput<StringInput>;
  /**
   * Takes the span's own name as operation name, instead of one made of the kind and the instrumentation library.
   *
   * `span_name_as_resource_name`: bool.
   *
   * @default false
   */
  readonly spanNameAsResourceName?: BoolInput;
  /**
   * Computes APM statistics for spans below the top too, if their kind is client, server, producer or consumer.
   *
   * `compute_stats_by_span_kind`: bool.
   *
   * @default false
   */
  readonly computeStatsBySpanKind?: BoolInput;
  /**
   * Decides by the span's kind what a top-level span is, so that server and consumer spans count as such.
   *
   * `compute_top_level_by_span_kind`: bool.
   *
   * @default false
   */
  readonly computeTopLevelBySpanKind?: BoolInput;
  /**
   * Splits the statistics of client spans by what they call, such as a database. More combinations mean more statistics.
   *
   * `peer_tags_aggregation`: bool.
   *
   * @default false
   */
  readonly peerTagsAggregation?: BoolInput;
  /**
   * Further tags that name the called service, besides the ones that Datadog knows already.
   *
   * `peer_tags`: list(string).
   */
  readonly peerTags?: ListInput<StringInput>;
  /**
   * How many trace payloads can wait to be sent. Raise it if the log says that payloads are dropped.
   *
   * `trace_buffer`: number.
   *
   * @default 10
   */
  readonly traceBuffer?: NumberInput;
}

/**
 * How metrics become Datadog metrics.
 *
 * The `metrics` block.
 */
export interface DatadogMetrics {
  /**
   * Seconds for which the last value of a cumulative series is remembered. It must exceed the interval between two points, or increases are lost.
   *
   * `delta_ttl`: number.
   *
   * @default 3600
   */
  readonly deltaTtl?: NumberInput;
  /**
   * URL of the metric intake, for instance that of a proxy. If it's not set, it follows from the site in `api`.
   *
   * `endpoint`: string.
   *
   * @default "https://api.datadoghq.com"
   */
  readonly endpoint?: StringInput;
  /**
   * Which context of a metric becomes tags.
   *
   * `exporter` block.
   */
  readonly exporter?: DatadogMetricsExporter;
  /**
   * How histograms are sent.
   *
   * `histograms` block.
   */
  readonly histograms?: DatadogMetricsHistograms;
  /**
   * How sums that only grow are sent.
   *
   * `sums` block.
   */
  readonly sums?: DatadogMetricsSums;
  /**
   * How Prometheus summaries are sent.
   *
   * `summaries` block.
   */
  readonly summaries?: DatadogMetricsSummaries;
}

/**
 * Which context of a metric becomes tags.
 *
 * The `exporter` block.
 */
export interface DatadogMetricsExporter {
  /**
   * Turns every resource attribute into a tag, not only of those that Datadog has a name for. Custom metrics multiply with them.
   *
   * `resource_attributes_as_tags`: bool.
   *
   * @default false
   */
  readonly resourceAttributesAsTags?: BoolInput;
  /**
   * Adds the name and version of the instrumentation library as tags.
   *
   * `instrumentation_scope_metadata_as_tags`: bool.
   *
   * @default true
   */
  readonly instrumentationScopeMetadataAsTags?: BoolInput;
}

/**
 * How histograms are sent.
 *
 * The `histograms` block.
 */
export interface DatadogMetricsHistograms {
  /**
   * As Datadog distributions, as one metric for each bucket, or without the buckets. Only distributions allow percentiles over all tags.
   *
   * `mode`: string.
   *
   * @default "distributions"
   */
  readonly mode?: StringInput;
  /**
   * Sends sum, count, minimum and maximum of each histogram as metrics too.
   *
   * `send_aggregation_metrics`: bool.
   *
   * @default false
   */
  readonly sendAggregationMetrics?: BoolInput;
}

/**
 * How sums that only grow are sent.
 *
 * The `sums` block.
 */
export interface DatadogMetricsSums {
  /**
   * Sends the increase as a Datadog count, or the running total as a gauge.
   *
   * `cumulative_monotonic_mode`: string.
   *
   * @default "to_delta"
   */
  readonly cumulativeMonotonicMode?: StringInput;
  /**
   * Whether the first value of a series counts as an increase: always, never, or if the series started after Alloy.
   *
   * `initial_cumulative_monotonic_value`: string.
   *
   * @default "auto"
   */
  readonly initialCumulativeMonotonicValue?: StringInput;
}

/**
 * How Prometheus summaries are sent.
 *
 * The `summaries` block.
 */
export interface DatadogMetricsSummaries {
  /**
   * Sends a gauge for each quantile, or leaves the quantiles out.
   *
   * `mode`: string.
   *
   * @default "gauges"
   */
  readonly mode?: StringInput;
}

/**
 * How log records are sent.
 *
 * The `logs` block.
 */
export interface DatadogLogs {
  /**
   * URL of the log intake, for instance that of a proxy. If it's not set, it follows from the site in `api`.
   *
   * `endpoint`: string.
   *
   * @default "https://http-intake.logs.datadoghq.com"
   */
  readonly endpoint?: StringInput;
  /**
   * Compresses requests with logs, which saves traffic at the cost of some CPU time.
   *
   * `use_compression`: bool.
   *
   * @default true
   */
  readonly useCompression?: BoolInput;
  /**
   * How hard to compress: more saves traffic and takes more CPU time. Without `use_compression` it does nothing.
   *
   * `compression_level`: number.
   *
   * @default 6
   */
  readonly compressionLevel?: NumberInput;
  /**
   * Seconds to wait for a batch to fill up before it's sent anyway.
   *
   * `batch_wait`: number.
   *
   * @default 5
   */
  readonly batchWait?: NumberInput;
}

/**
 * Information about the host for Datadog's infrastructure list and host map.
 *
 * The `host_metadata` block.
 */
export interface DatadogHostMetadata {
  /**
   * Sends host metadata. Turn it off on gateways, where the host of Alloy isn't the host of the data.
   *
   * `enabled`: bool.
   *
   * @default true
   */
  readonly enabled?: BoolInput;
  /**
   * Takes the host name from `hostname` or the system, or from the first resource that arrives. The latter is wrong if several hosts send.
   *
   * `hostname_source`: string.
   *
   * @default "config_or_system"
   */
  readonly hostnameSource?: StringInput;
  /**
   * Tags for the host, which Datadog then adds to all its telemetry.
   *
   * `tags`: list(string).
   */
  readonly tags?: ListInput<StringInput>;
}

/**
 * Arguments of `otelcol.exporter.debug`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.debug/
 */
export interface DebugProps extends ComponentProps {
  /**
   * How much to write: a line with counts for each batch, or every record with all its details. The latter is a lot of text.
   *
   * `verbosity`: string. One of `"basic"`, `"detailed"` or `"normal"`.
   *
   * @default "basic"
   */
  readonly verbosity?: EnumInput<'basic' | 'detailed' | 'normal'>;
  /**
   * How many messages to write in each second before sampling sets in.
   *
   * `sampling_initial`: number.
   *
   * @default 2
   */
  readonly samplingInitial?: NumberInput;
  /**
   * After the first messages of a second, only one in this many is written. With 1, all are.
   *
   * `sampling_thereafter`: number.
   *
   * @default 1
   */
  readonly samplingThereafter?: NumberInput;
  /**
   * Writes through Alloy's logger, with the component's name but on one line. Turn it off for readable line breaks.
   *
   * `use_internal_logger`: bool.
   *
   * @default true
   */
  readonly useInternalLogger?: BoolInput;
  /**
   * Where to write if `use_internal_logger` is off: `stdout`, `stderr` or paths of files.
   *
   * `output_paths`: list(string).
   *
   * @default ["stdout"]
   */
  readonly outputPaths?: ListInput<StringInput>;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.exporter.debug`. */
export interface DebugExports {
  /**
   * Takes metrics, logs and traces to write out. Use it alongside the real exporter to see what passes.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
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

  /**
   * Writes the telemetry it receives to the log of Alloy, to look at a pipeline.
   *
   * `otelcol.exporter.debug` in Alloy; experimental, needs `--stability.level=experimental`; takes metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.debug/
   */
  constructor(scope: Construct, id: string, props: DebugProps = {}) {
    super(scope, id, 'otelcol.exporter.debug', props);
  }

  /**
   * Takes metrics, logs and traces to write out. Use it alongside the real exporter to see what passes.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
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
  /**
   * Settings of the HTTP client and the address of the Faro collector.
   *
   * `client` block, required.
   */
  readonly client: FaroClient;
  /**
   * Queue between the pipeline and the server, which absorbs load while the server is slow.
   *
   * `sending_queue` block.
   */
  readonly sendingQueue?: blocks.OtelcolQueue;
  /**
   * How requests that failed for a temporary reason are retried.
   *
   * `retry_on_failure` block.
   */
  readonly retryOnFailure?: blocks.OtelcolRetry;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.exporter.faro`. */
export interface FaroExports {
  /**
   * Takes logs and traces of web applications to send as Faro payloads.
   *
   * `input`: otelcol.Consumer, takes logs and traces.
   */
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

  /**
   * Sends logs and traces to a Faro endpoint.
   *
   * `otelcol.exporter.faro` in Alloy; experimental, needs `--stability.level=experimental`; takes logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.faro/
   */
  constructor(scope: Construct, id: string, props: FaroProps) {
    super(scope, id, 'otelcol.exporter.faro', props);
  }

  /**
   * Takes logs and traces of web applications to send as Faro payloads.
   *
   * `input`: otelcol.Consumer, takes logs and traces.
   */
  get input(): Expression<Consumer<'logs' | 'traces'>> {
    return this.export('input');
  }
}

/**
 * Settings of the HTTP client and the address of the Faro collector.
 *
 * The `client` block.
 */
export interface FaroClient {
  /**
   * URL of the Faro collector. That of Grafana Cloud holds the key of the application.
   *
   * `endpoint`: string, required.
   */
  readonly endpoint: StringInput;
  /**
   * Proxy to send requests through. Without it, the proxy variables of the environment are used.
   *
   * `proxy_url`: string.
   */
  readonly proxyUrl?: StringInput;
  /**
   * How bodies of requests are compressed. The server has to understand it.
   *
   * `compression`: string. One of `""`, `"deflate"`, `"gzip"`, `"none"`, `"snappy"`, `"zlib"` or `"zstd"`.
   *
   * @default "gzip"
   */
  readonly compression?: EnumInput<'' | 'deflate' | 'gzip' | 'none' | 'snappy' | 'zlib' | 'zstd'>;
  /**
   * Fine-tunes `compression`, for instance its level.
   *
   * `compression_params` block.
   */
  readonly compressionParams?: blocks.OtelcolCompressionParams;
  /**
   * TLS settings for the connection to the server, such as a CA of your own.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSClient;
  /**
   * Size of the buffer for reading responses. Zero leaves it to the HTTP client.
   *
   * `read_buffer_size`: bytes_size.
   *
   * @default "0B"
   */
  readonly readBufferSize?: SizeInput;
  /**
   * Size of the buffer for writing requests.
   *
   * `write_buffer_size`: bytes_size.
   *
   * @default "512KiB"
   */
  readonly writeBufferSize?: SizeInput;
  /**
   * How long one request may take before it counts as failed.
   *
   * `timeout`: duration.
   *
   * @default "30s"
   */
  readonly timeout?: DurationInput;
  /**
   * Headers to add to each request. `Host` can be replaced; headers that HTTP manages itself are ignored.
   *
   * `headers`: map(string).
   *
   * @default {}
   */
  readonly headers?: MapInput<StringInput>;
  /**
   * How many idle connections to keep over all hosts.
   *
   * `max_idle_conns`: number.
   *
   * @default 100
   */
  readonly maxIdleConns?: NumberInput;
  /**
   * How many idle connections to keep to one host, ready for the next request. Zero means two.
   *
   * `max_idle_conns_per_host`: number.
   *
   * @default 0
   */
  readonly maxIdleConnsPerHost?: NumberInput;
  /**
   * How many connections to one host may be open at once, idle ones included. Zero sets no limit; at a limit, requests wait.
   *
   * `max_conns_per_host`: number.
   *
   * @default 0
   */
  readonly maxConnsPerHost?: NumberInput;
  /**
   * How long an idle connection is kept. Choose less than the idle limit of a load balancer in between.
   *
   * `idle_conn_timeout`: duration.
   *
   * @default "1m30s"
   */
  readonly idleConnTimeout?: DurationInput;
  /**
   * Opens a new connection for every request, which costs time. Shorten `idle_conn_timeout` before you resort to it.
   *
   * `disable_keep_alives`: bool.
   *
   * @default false
   */
  readonly disableKeepAlives?: BoolInput;
  /**
   * How long an HTTP/2 connection may be silent before a ping checks it. Zero never checks, so dead connections are noticed late.
   *
   * `http2_read_idle_timeout`: duration.
   *
   * @default "0s"
   */
  readonly http2ReadIdleTimeout?: DurationInput;
  /**
   * How long to wait for the answer to a ping before the connection is closed.
   *
   * `http2_ping_timeout`: duration.
   *
   * @default "15s"
   */
  readonly http2PingTimeout?: DurationInput;
  /**
   * Tries HTTP/2 first. Turn it off to stay with HTTP/1, where the limits on connections have their full effect.
   *
   * `force_attempt_http2`: bool.
   *
   * @default true
   */
  readonly forceAttemptHttp2?: BoolInput;
  /**
   * Handler of an `otelcol.auth` component that authenticates the requests.
   *
   * `auth`: otelcol.Handler.
   */
  readonly auth?: Expression<AuthHandler>;
  /**
   * Keeps cookies that the server sets and sends them back, as load balancers with sticky sessions need.
   *
   * `cookies` block.
   */
  readonly cookies?: blocks.OtelcolCookies;
}

/**
 * Arguments of `otelcol.exporter.file`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.file/
 */
export interface FileProps extends ComponentProps {
  /**
   * File to write to. With `group_by`, its one `*` stands for the value of the attribute and can't be the first character.
   *
   * `path`: string, required.
   */
  readonly path: StringInput;
  /**
   * Goes on at the end of a file that exists, instead of emptying it at start. It excludes `rotation` and `compression`.
   *
   * `append`: bool.
   *
   * @default false
   */
  readonly append?: BoolInput;
  /**
   * Starts a new file when the current one is full, and renames the old one. It has no effect with `group_by`.
   *
   * `rotation` block.
   */
  readonly rotation?: FileRotation;
  /**
   * Writes a line of JSON for each batch, or length-prefixed Protocol Buffers, which are smaller but not readable.
   *
   * `format`: string.
   *
   * @default "json"
   */
  readonly format?: StringInput;
  /**
   * Reserved for encoding extensions, which Alloy doesn't offer; a value is refused. Use `format`.
   *
   * `encoding`: string.
   */
  readonly encoding?: StringInput;
  /**
   * Compresses what is written, with `zstd` only. It excludes `append`.
   *
   * `compression`: string.
   */
  readonly compression?: StringInput;
  /**
   * How often buffered data is written to the file. A crash loses what has come since.
   *
   * `flush_interval`: duration.
   *
   * @default "1s"
   */
  readonly flushInterval?: DurationInput;
  /**
   * Splits the data over several files by a resource attribute, for instance one for each tenant.
   *
   * `group_by` block.
   */
  readonly groupBy?: FileGroupBy;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.exporter.file`. */
export interface FileExports {
  /**
   * Takes metrics, logs and traces to write to files. In a container, the directory needs a volume to last.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
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

  /**
   * Writes metrics, logs and traces to files, with rotation and compression.
   *
   * `otelcol.exporter.file` in Alloy; public preview, needs `--stability.level=public-preview` or lower; takes metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.file/
   */
  constructor(scope: Construct, id: string, props: FileProps) {
    super(scope, id, 'otelcol.exporter.file', props);
  }

  /**
   * Takes metrics, logs and traces to write to files. In a container, the directory needs a volume to last.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/**
 * Starts a new file when the current one is full, and renames the old one. It has no effect with `group_by`.
 *
 * The `rotation` block.
 */
export interface FileRotation {
  /**
   * Megabytes after which a new file is started.
   *
   * `max_megabytes`: number.
   *
   * @default 100
   */
  readonly maxMegabytes?: NumberInput;
  /**
   * Days after which a rotated file is deleted. Zero doesn't delete by age.
   *
   * `max_days`: number.
   *
   * @default 0
   */
  readonly maxDays?: NumberInput;
  /**
   * How many rotated files are kept; the oldest go first.
   *
   * `max_backups`: number.
   *
   * @default 100
   */
  readonly maxBackups?: NumberInput;
  /**
   * Puts local time instead of UTC into the names of rotated files.
   *
   * `localtime`: bool.
   *
   * @default false
   */
  readonly localtime?: BoolInput;
}

/**
 * Splits the data over several files by a resource attribute, for instance one for each tenant.
 *
 * The `group_by` block.
 */
export interface FileGroupBy {
  /**
   * Turns the splitting on; `path` must then hold one `*`.
   *
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * Resource attribute whose value replaces the `*` in `path`.
   *
   * `resource_attribute`: string.
   *
   * @default "fileexporter.path_segment"
   */
  readonly resourceAttribute?: StringInput;
  /**
   * How many files may be open at once. Beyond it, files are closed and opened again, which is slow.
   *
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
  /**
   * Queue between the pipeline and Google Cloud, which absorbs load while the APIs are slow.
   *
   * `sending_queue` block.
   */
  readonly sendingQueue?: blocks.OtelcolQueue;
  /**
   * Project to write to. If it's not set, it comes from the credentials.
   *
   * `project`: string.
   */
  readonly project?: StringInput;
  /**
   * Counts the requests against the quota of the project that receives the data, not of the one that the service account belongs to.
   *
   * `destination_project_quota`: bool.
   *
   * @default false
   */
  readonly destinationProjectQuota?: BoolInput;
  /**
   * User agent of requests to Cloud Monitoring. The part in double braces stands for the version.
   *
   * `user_agent`: string.
   *
   * @default "opentelemetry-collector-contrib {{version}}"
   */
  readonly userAgent?: StringInput;
  /**
   * Acts as another service account, so that Alloy needs no key of it.
   *
   * `impersonate` block.
   */
  readonly impersonate?: GooglecloudImpersonate;
  /**
   * How metrics are written to Cloud Monitoring.
   *
   * `metric` block.
   */
  readonly metric?: GooglecloudMetric;
  /**
   * How spans are written to Cloud Trace.
   *
   * `trace` block.
   */
  readonly trace?: GooglecloudTrace;
  /**
   * How log records are written to Cloud Logging.
   *
   * `log` block.
   */
  readonly log?: GooglecloudLog;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.exporter.googlecloud`. */
export interface GooglecloudExports {
  /**
   * Takes metrics, logs and traces to write to Google Cloud's services.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
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

  /**
   * Sends metrics, logs and traces to Google Cloud's monitoring, logging and trace services.
   *
   * `otelcol.exporter.googlecloud` in Alloy; made by the community, needs `--feature.community-components.enabled`; takes metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.googlecloud/
   */
  constructor(scope: Construct, id: string, props: GooglecloudProps = {}) {
    super(scope, id, 'otelcol.exporter.googlecloud', props);
  }

  /**
   * Takes metrics, logs and traces to write to Google Cloud's services.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/**
 * Acts as another service account, so that Alloy needs no key of it.
 *
 * The `impersonate` block.
 */
export interface GooglecloudImpersonate {
  /**
   * E-mail address of the service account to act as.
   *
   * `target_principal`: string, required by the reference.
   */
  readonly targetPrincipal?: StringInput;
  /**
   * User to act as by domain-wide delegation. Leave it empty unless a user has to be impersonated.
   *
   * `subject`: string.
   *
   * @default ""
   */
  readonly subject?: StringInput;
  /**
   * Service accounts in between, each of which may create tokens for the next, up to `target_principal`.
   *
   * `delegates`: list(string).
   *
   * @default []
   */
  readonly delegates?: ListInput<StringInput>;
}

/**
 * How metrics are written to Cloud Monitoring.
 *
 * The `metric` block.
 */
export interface GooglecloudMetric {
  /**
   * Domain to put in front of metric names, which decides how Cloud Monitoring files and bills them.
   *
   * `prefix`: string.
   *
   * @default "workload.googleapis.com"
   */
  readonly prefix?: StringInput;
  /**
   * Address of the Cloud Monitoring API, for instance a regional or private one.
   *
   * `endpoint`: string.
   *
   * @default "monitoring.googleapis.com:443"
   */
  readonly endpoint?: StringInput;
  /**
   * Compresses requests with `gzip`. Empty sends them as they are.
   *
   * `compression`: string.
   */
  readonly compression?: StringInput;
  /**
   * How many gRPC connections to share the load over. Raise it only if a single one is the bottleneck.
   *
   * `grpc_pool_size`: number.
   *
   * @default 1
   */
  readonly grpcPoolSize?: NumberInput;
  /**
   * Talks without TLS, for emulators in tests. It needs an `endpoint` of its own.
   *
   * `use_insecure`: bool.
   *
   * @default false
   */
  readonly useInsecure?: BoolInput;
  /**
   * Domains whose metrics keep their name and get no `prefix`.
   *
   * `known_domains`: list(string).
   *
   * @default ["googleapis.com","kubernetes.io","istio.io","knative.dev"]
   */
  readonly knownDomains?: ListInput<StringInput>;
  /**
   * Doesn't send descriptions and units of metrics. It saves calls if quota for descriptors is short.
   *
   * `skip_create_descriptor`: bool.
   *
   * @default false
   */
  readonly skipCreateDescriptor?: BoolInput;
  /**
   * Adds labels with the name and version of the instrumentation library.
   *
   * `instrumentation_library_labels`: bool.
   *
   * @default true
   */
  readonly instrumentationLibraryLabels?: BoolInput;
  /**
   * Writes by the API for metrics of Google's own services, which only such services may use. It implies `skip_create_descriptor`.
   *
   * `create_service_timeseries`: bool.
   *
   * @default false
   */
  readonly createServiceTimeseries?: BoolInput;
  /**
   * How many descriptors can wait to be created in the background.
   *
   * `create_metric_descriptor_buffer_size`: number.
   *
   * @default 10
   */
  readonly createMetricDescriptorBufferSize?: NumberInput;
  /**
   * Copies the name, namespace and instance ID of the service from the resource into metric labels.
   *
   * `service_resource_labels`: bool.
   *
   * @default true
   */
  readonly serviceResourceLabels?: BoolInput;
  /**
   * Which resource attributes become metric labels: those that one of the filters matches. Every label can multiply the series.
   *
   * `resource_filters`: list(object).
   *
   * @default []
   */
  readonly resourceFilters?: ListInput<{
    /**
     * Beginning of the attribute's name. With `regex` too, both have to match.
     *
     * `prefix`: string.
     */
    readonly prefix?: StringInput;
    /**
     * Regular expression for the attribute's name. With `prefix` too, both have to match.
     *
     * `regex`: string.
     */
    readonly regex?: StringInput;
  }>;
  /**
   * Makes cumulative series without a start time begin at their first point. It remembers that point for each series, which takes memory.
   *
   * `cumulative_normalization`: bool.
   *
   * @default true
   */
  readonly cumulativeNormalization?: BoolInput;
  /**
   * Estimates the spread of histograms, which Cloud Monitoring shows next to the mean. The estimate can be off.
   *
   * `sum_of_squared_deviation`: bool.
   *
   * @default false
   */
  readonly sumOfSquaredDeviation?: BoolInput;
  /**
   * Writes metrics to a log on disk before they're sent, so that they survive a restart or an outage.
   *
   * `experimental_wal` block.
   */
  readonly experimentalWal?: GooglecloudMetricExperimentalWal;
}

/**
 * Writes metrics to a log on disk before they're sent, so that they survive a restart or an outage.
 *
 * The `experimental_wal` block.
 */
export interface GooglecloudMetricExperimentalWal {
  /**
   * Directory for the log. In a container it needs a volume to survive a restart.
   *
   * `directory`: string, required by the reference.
   *
   * @default "./"
   */
  readonly directory?: StringInput;
  /**
   * How long to go on trying a request while the API can't be reached.
   *
   * `max_backoff`: duration.
   *
   * @default "1h"
   */
  readonly maxBackoff?: DurationInput;
}

/**
 * How spans are written to Cloud Trace.
 *
 * The `trace` block.
 */
export interface GooglecloudTrace {
  /**
   * Address of the Cloud Trace API, for instance a regional or private one.
   *
   * `endpoint`: string.
   *
   * @default "cloudtrace.googleapis.com:443"
   */
  readonly endpoint?: StringInput;
  /**
   * How many gRPC connections to share the load over. Raise it only if a single one is the bottleneck.
   *
   * `grpc_pool_size`: number.
   *
   * @default 1
   */
  readonly grpcPoolSize?: NumberInput;
  /**
   * Talks without TLS, for emulators in tests. It needs an `endpoint` of its own.
   *
   * `use_insecure`: bool.
   *
   * @default false
   */
  readonly useInsecure?: BoolInput;
  /**
   * Renames span attributes to keys that Cloud Trace knows, so that they show up in its interface.
   *
   * `attribute_mappings`: list(object).
   *
   * @default []
   */
  readonly attributeMappings?: ListInput<{
    /**
     * Name of the attribute in OpenTelemetry.
     *
     * `key`: string, required.
     */
    readonly key: StringInput;
    /**
     * Name that Cloud Trace gets for it.
     *
     * `replacement`: string, required.
     */
    readonly replacement: StringInput;
  }>;
}

/**
 * How log records are written to Cloud Logging.
 *
 * The `log` block.
 */
export interface GooglecloudLog {
  /**
   * Address of the Cloud Logging API, for instance a regional or private one.
   *
   * `endpoint`: string.
   *
   * @default "logging.googleapis.com:443"
   */
  readonly endpoint?: StringInput;
  /**
   * Compresses requests with `gzip`. Empty sends them as they are.
   *
   * `compression`: string.
   */
  readonly compression?: StringInput;
  /**
   * How many gRPC connections to share the load over. Raise it only if a single one is the bottleneck.
   *
   * `grpc_pool_size`: number.
   *
   * @default 1
   */
  readonly grpcPoolSize?: NumberInput;
  /**
   * Talks without TLS, for emulators in tests. It needs an `endpoint` of its own.
   *
   * `use_insecure`: bool.
   *
   * @default false
   */
  readonly useInsecure?: BoolInput;
  /**
   * Log to write records to that have no `gcp.log_name` attribute. Without either, such a record is refused.
   *
   * `default_log_name`: string.
   *
   * @default ""
   */
  readonly defaultLogName?: StringInput;
  /**
   * Which resource attributes become labels of the entry: those that one of the filters matches.
   *
   * `resource_filters`: list(object).
   *
   * @default []
   */
  readonly resourceFilters?: ListInput<{
    /**
     * Beginning of the attribute's name. With `regex` too, both have to match.
     *
     * `prefix`: string.
     */
    readonly prefix?: StringInput;
    /**
     * Regular expression for the attribute's name. With `prefix` too, both have to match.
     *
     * `regex`: string.
     */
    readonly regex?: StringInput;
  }>;
  /**
   * Copies the name, namespace and instance ID of the service from the resource into labels of the entry.
   *
   * `service_resource_labels`: bool.
   *
   * @default true
   */
  readonly serviceResourceLabels?: BoolInput;
  /**
   * Marks records of level error so that Error Reporting picks them up and groups them.
   *
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
  /**
   * Queue between the pipeline and Pub/Sub, which absorbs load while the service is slow.
   *
   * `sending_queue` block.
   */
  readonly sendingQueue?: blocks.OtelcolQueue;
  /**
   * How messages that couldn't be published are retried.
   *
   * `retry_on_failure` block.
   */
  readonly retryOnFailure?: blocks.OtelcolRetry;
  /**
   * Project to publish for. If it's not set, it comes from the credentials.
   *
   * `project`: string.
   */
  readonly project?: StringInput;
  /**
   * User agent of the requests. The part in double braces stands for the version.
   *
   * `user_agent`: string.
   *
   * @default "opentelemetry-collector-contrib {{version}}"
   */
  readonly userAgent?: StringInput;
  /**
   * Topic to publish to, by its full name: `projects/PROJECT/topics/TOPIC`. It has to exist.
   *
   * `topic`: string, required.
   */
  readonly topic: StringInput;
  /**
   * Compresses messages with `gzip`, which lowers what Pub/Sub charges for volume. Empty sends them as they are.
   *
   * `compression`: string.
   *
   * @default ""
   */
  readonly compression?: StringInput;
  /**
   * Which time the attribute `ce-time` of a message gets, for stream processors that follow event time.
   *
   * `watermark` block.
   */
  readonly watermark?: GooglecloudpubsubWatermark;
  /**
   * Address of the Pub/Sub API, for a regional endpoint or the emulator.
   *
   * `endpoint`: string.
   *
   * @default ""
   */
  readonly endpoint?: StringInput;
  /**
   * Talks without TLS, for the emulator. It only takes effect with an `endpoint` of your own.
   *
   * `insecure`: bool.
   *
   * @default false
   */
  readonly insecure?: BoolInput;
  /**
   * Gives messages an ordering key, so that subscribers get those with the same key in order.
   *
   * `ordering` block.
   */
  readonly ordering?: GooglecloudpubsubOrdering;
  /**
   * How long one call to the Pub/Sub API may take.
   *
   * `timeout`: duration.
   *
   * @default "12s"
   */
  readonly timeout?: DurationInput;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.exporter.googlecloudpubsub`. */
export interface GooglecloudpubsubExports {
  /**
   * Takes metrics, logs and traces to publish as OTLP messages.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
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

  /**
   * Publishes metrics, logs and traces to a Google Cloud Pub/Sub topic.
   *
   * `otelcol.exporter.googlecloudpubsub` in Alloy; made by the community, needs `--feature.community-components.enabled`; takes metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.googlecloudpubsub/
   */
  constructor(scope: Construct, id: string, props: GooglecloudpubsubProps) {
    super(scope, id, 'otelcol.exporter.googlecloudpubsub', props);
  }

  /**
   * Takes metrics, logs and traces to publish as OTLP messages.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/**
 * Which time the attribute `ce-time` of a message gets, for stream processors that follow event time.
 *
 * The `watermark` block.
 */
export interface GooglecloudpubsubWatermark {
  /**
   * `current` takes the time of sending, `earliest` the oldest timestamp in the message.
   *
   * `behavior`: string.
   *
   * @default ""
   */
  readonly behavior?: StringInput;
  /**
   * How far `ce-time` may lie from the clock. With `earliest`, zero allows any distance.
   *
   * `allowed_drift`: duration.
   */
  readonly allowedDrift?: DurationInput;
}

/**
 * Gives messages an ordering key, so that subscribers get those with the same key in order.
 *
 * The `ordering` block.
 */
export interface GooglecloudpubsubOrdering {
  /**
   * Turns ordering keys on; `from_resource_attribute` is then needed.
   *
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * Resource attribute whose value is the ordering key. Resources without it are published unordered.
   *
   * `from_resource_attribute`: string.
   *
   * @default ""
   */
  readonly fromResourceAttribute?: StringInput;
  /**
   * Takes the attribute out of the resource once its value has become the key.
   *
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
  /**
   * Kafka version whose protocol to speak, such as `2.8.0`. Choose one that all brokers understand.
   *
   * `protocol_version`: string, required.
   */
  readonly protocolVersion: StringInput;
  /**
   * Addresses of brokers to start from; the others are found through them.
   *
   * `brokers`: list(string).
   *
   * @default ["localhost:9092"]
   */
  readonly brokers?: ListInput<StringInput>;
  /**
   * Has no effect any more, since the Kafka client of today doesn't look up brokers this way.
   *
   * `resolve_canonical_bootstrap_servers_only`: bool.
   *
   * @default false
   */
  readonly resolveCanonicalBootstrapServersOnly?: BoolInput;
  /**
   * Name under which the producer shows up in logs and quotas of the brokers.
   *
   * `client_id`: string.
   *
   * @default "otel-collector"
   */
  readonly clientId?: StringInput;
  /**
   * Topic for all signals. Use the `topic` of the blocks for logs, metrics and traces instead.
   *
   * `topic`: string.
   *
   * @deprecated by Alloy
   */
  readonly topic?: StringInput;
  /**
   * Resource attribute that names the topic. It takes precedence over a fixed `topic`, not over a topic from metadata.
   *
   * `topic_from_attribute`: string.
   *
   * @default ""
   */
  readonly topicFromAttribute?: StringInput;
  /**
   * Format of the messages for all signals. Use the `encoding` of the blocks for logs, metrics and traces instead.
   *
   * `encoding`: string.
   *
   * @default "otlp_proto"
   * @deprecated by Alloy
   */
  readonly encoding?: StringInput;
  /**
   * Makes the trace ID the key of messages, so that one partition gets the whole trace. Jaeger encodings do it anyway.
   *
   * `partition_traces_by_id`: bool.
   *
   * @default false
   */
  readonly partitionTracesById?: BoolInput;
  /**
   * Makes a hash of the resource the key of messages with metrics, so that one partition gets all of a resource.
   *
   * `partition_metrics_by_resource_attributes`: bool.
   *
   * @default false
   */
  readonly partitionMetricsByResourceAttributes?: BoolInput;
  /**
   * Makes a hash of the resource the key of messages with logs. It excludes `partition_logs_by_trace_id`.
   *
   * `partition_logs_by_resource_attributes`: bool.
   *
   * @default false
   */
  readonly partitionLogsByResourceAttributes?: BoolInput;
  /**
   * Makes the trace ID the key of messages with logs, so that logs of one trace stay together. It excludes `partition_logs_by_resource_attributes`.
   *
   * `partition_logs_by_trace_id`: bool.
   *
   * @default false
   */
  readonly partitionLogsByTraceId?: BoolInput;
  /**
   * How long one attempt to write to Kafka may take.
   *
   * `timeout`: duration.
   *
   * @default "5s"
   */
  readonly timeout?: DurationInput;
  /**
   * How long a connection to a broker may be idle before it isn't used any more. Choose less than the brokers' own limit.
   *
   * `conn_idle_timeout`: duration.
   *
   * @default "9m"
   */
  readonly connIdleTimeout?: DurationInput;
  /**
   * Keys of the request's metadata to send along as message headers. Missing keys are skipped. It can't be used while the queue batches.
   *
   * `include_metadata_keys`: list(string).
   *
   * @default []
   */
  readonly includeMetadataKeys?: ListInput<StringInput>;
  /**
   * Topic and format of messages with logs.
   *
   * `logs` block.
   */
  readonly logs?: blocks.OtelcolExporterKafkaSignal;
  /**
   * Topic and format of messages with metrics.
   *
   * `metrics` block.
   */
  readonly metrics?: blocks.OtelcolExporterKafkaSignal;
  /**
   * Topic and format of messages with spans.
   *
   * `traces` block.
   */
  readonly traces?: blocks.OtelcolExporterKafkaSignal;
  /**
   * How to log in to the brokers. Without it, the connection is anonymous.
   *
   * `authentication` block.
   */
  readonly authentication?: blocks.OtelcolKafkaAuthentication;
  /**
   * How the layout of the cluster, its brokers and partitions, is fetched and kept up to date.
   *
   * `metadata` block.
   */
  readonly metadata?: blocks.OtelcolKafkaMetadata;
  /**
   * How batches that Kafka didn't take are retried.
   *
   * `retry_on_failure` block.
   */
  readonly retryOnFailure?: blocks.OtelcolRetry;
  /**
   * Queue between the pipeline and Kafka, which absorbs load while brokers are slow.
   *
   * `sending_queue` block.
   */
  readonly sendingQueue?: blocks.OtelcolQueue;
  /**
   * How messages are written: size, acknowledgement and compression.
   *
   * `producer` block.
   */
  readonly producer?: KafkaProducer;
  /**
   * How messages are spread over partitions. This version of Alloy accepts `sticky_key` only; without the block, it's the key's hash.
   *
   * `record_partitioner` block.
   */
  readonly recordPartitioner?: KafkaRecordPartitioner;
  /**
   * TLS settings for connections to the brokers. Without the block they're not encrypted.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSClient;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.exporter.kafka`. */
export interface KafkaExports {
  /**
   * Takes metrics, logs and traces to write to Kafka. Batch them first: many small messages are slow.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces; which of them depends on the arguments.
   */
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

  /**
   * Writes metrics, logs and traces to Kafka topics.
   *
   * `otelcol.exporter.kafka` in Alloy; generally available; takes metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.kafka/
   */
  constructor(scope: Construct, id: string, props: KafkaProps) {
    super(scope, id, 'otelcol.exporter.kafka', props);
  }

  /**
   * Takes metrics, logs and traces to write to Kafka. Batch them first: many small messages are slow.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces; which of them depends on the arguments.
   */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/**
 * How messages are written: size, acknowledgement and compression.
 *
 * The `producer` block.
 */
export interface KafkaProducer {
  /**
   * Size up to which a message, before compression, is sent. It mustn't exceed what brokers and topic allow.
   *
   * `max_message_bytes`: number.
   *
   * @default 1000000
   */
  readonly maxMessageBytes?: NumberInput;
  /**
   * Whose confirmation to wait for: nobody's (0), the leader's (1), or that of all replicas in sync (-1), which loses least.
   *
   * `required_acks`: number.
   *
   * @default 1
   */
  readonly requiredAcks?: NumberInput;
  /**
   * How messages are compressed: `gzip`, `snappy`, `lz4`, `zstd` or `none`.
   *
   * `compression`: string.
   *
   * @default "none"
   */
  readonly compression?: StringInput;
  /**
   * Fine-tunes `compression`.
   *
   * `compression_params` block.
   */
  readonly compressionParams?: KafkaProducerCompressionParams;
  /**
   * How many messages one request to a broker may hold.
   *
   * `flush_max_messages`: number.
   *
   * @default 10000
   */
  readonly flushMaxMessages?: NumberInput;
  /**
   * Lets the brokers create topics that don't exist, if their own settings permit it.
   *
   * `allow_auto_topic_creation`: bool.
   *
   * @default true
   */
  readonly allowAutoTopicCreation?: BoolInput;
}

/**
 * Fine-tunes `compression`.
 *
 * The `compression_params` block.
 */
export interface KafkaProducerCompressionParams {
  /**
   * How hard to compress. Only `gzip` and `zstd` have levels.
   *
   * `level`: number.
   *
   * @default 0
   */
  readonly level?: NumberInput;
}

/**
 * How messages are spread over partitions. This version of Alloy accepts `sticky_key` only; without the block, it's the key's hash.
 *
 * The `record_partitioner` block.
 */
export interface KafkaRecordPartitioner {
  /**
   * Messages with the same key go to the same partition; those without one stay with a partition for a batch.
   *
   * `sticky_key` block.
   */
  readonly stickyKey?: KafkaRecordPartitionerStickyKey;
  /**
   * Meant to spread messages over the partitions in turn, whatever their key. This version of Alloy refuses it, as `sticky_key` can't be turned off.
   *
   * `round_robin`: bool.
   *
   * @default false
   */
  readonly roundRobin?: BoolInput;
  /**
   * Meant to send each message to the partition with the fewest messages in flight. This version of Alloy refuses it, as `sticky_key` can't be turned off.
   *
   * `least_backup`: bool.
   *
   * @default false
   */
  readonly leastBackup?: BoolInput;
}

/**
 * Messages with the same key go to the same partition; those without one stay with a partition for a batch.
 *
 * The `sticky_key` block.
 */
export interface KafkaRecordPartitionerStickyKey {
  /**
   * Function that maps keys to partitions: `sarama_compat` as in earlier versions, or `murmur2` as in Kafka's Java client.
   *
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
  /**
   * How the chosen backend is addressed. OTLP over gRPC is the only way.
   *
   * `protocol` block, required.
   */
  readonly protocol: LoadbalancingProtocol;
  /**
   * Where the list of backends comes from. Choose exactly one way.
   *
   * `resolver` block, required.
   */
  readonly resolver: LoadbalancingResolver;
  /**
   * What has to stay together at one backend. Tail sampling needs `traceID`, span metrics need `service`.
   *
   * `routing_key`: string. One of `"metric"`, `"resource"`, `"service"`, `"streamID"` or `"traceID"`.
   *
   * @default "traceID"
   */
  readonly routingKey?: EnumInput<'metric' | 'resource' | 'service' | 'streamID' | 'traceID'>;
  /**
   * How long one attempt to hand data to a backend's exporter may take, before it's tried again. Zero sets no limit.
   *
   * `timeout`: duration.
   *
   * @default "0s"
   */
  readonly timeout?: DurationInput;
  /**
   * How data is retried if a backend fails. The backend is chosen again, so data moves away from those that are gone.
   *
   * `retry_on_failure` block.
   */
  readonly retryOnFailure?: blocks.OtelcolRetry;
  /**
   * Queue in front of the choice of a backend, which keeps data while the list of backends changes.
   *
   * `sending_queue` block.
   */
  readonly sendingQueue?: blocks.OtelcolQueue;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.exporter.loadbalancing`. */
export interface LoadbalancingExports {
  /**
   * Takes traces, logs and metrics and sends each to the backend that its routing key belongs to.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces; which of them depends on the arguments.
   */
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

  /**
   * Spreads telemetry over several OTLP backends so that data with one routing key, such as a trace, reaches the same backend.
   *
   * `otelcol.exporter.loadbalancing` in Alloy; generally available; takes metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.loadbalancing/
   */
  constructor(scope: Construct, id: string, props: LoadbalancingProps) {
    super(scope, id, 'otelcol.exporter.loadbalancing', props);
  }

  /**
   * Takes traces, logs and metrics and sends each to the backend that its routing key belongs to.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces; which of them depends on the arguments.
   */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/**
 * How the chosen backend is addressed. OTLP over gRPC is the only way.
 *
 * The `protocol` block.
 */
export interface LoadbalancingProtocol {
  /**
   * Settings of the OTLP exporter that is set up for each backend.
   *
   * `otlp` block, required.
   */
  readonly otlp: LoadbalancingProtocolOtlp;
}

/**
 * Settings of the OTLP exporter that is set up for each backend.
 *
 * The `otlp` block.
 */
export interface LoadbalancingProtocolOtlp {
  /**
   * How long one request to a backend may take before it counts as failed.
   *
   * `timeout`: duration.
   *
   * @default "5s"
   */
  readonly timeout?: DurationInput;
  /**
   * Queue for each single backend, to bridge a short interruption. For backends that go away, use the outer `sending_queue`.
   *
   * `queue` block.
   */
  readonly queue?: blocks.OtelcolQueue;
  /**
   * How a request is retried at the same backend. If the backend is gone for good, the outer `retry_on_failure` picks another one.
   *
   * `retry` block.
   */
  readonly retry?: blocks.OtelcolRetry;
  /**
   * Settings of the gRPC client. Its endpoints come from `resolver`.
   *
   * `client` block, required.
   */
  readonly client: LoadbalancingProtocolOtlpClient;
}

/**
 * Settings of the gRPC client. Its endpoints come from `resolver`.
 *
 * The `client` block.
 */
export interface LoadbalancingProtocolOtlpClient {
  /**
   * How requests are compressed. The backends have to understand it.
   *
   * `compression`: string. One of `""`, `"deflate"`, `"gzip"`, `"none"`, `"snappy"`, `"zlib"` or `"zstd"`.
   *
   * @default "gzip"
   */
  readonly compression?: EnumInput<'' | 'deflate' | 'gzip' | 'none' | 'snappy' | 'zlib' | 'zstd'>;
  /**
   * TLS settings for connections to the backends. Plain gRPC needs `insecure` in it.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSClient;
  /**
   * Pings that keep idle connections open and reveal dead ones.
   *
   * `keepalive` block.
   */
  readonly keepalive?: blocks.OtelcolKeepaliveClient;
  /**
   * Size of the buffer for reading from a connection.
   *
   * `read_buffer_size`: bytes_size.
   */
  readonly readBufferSize?: SizeInput;
  /**
   * Size of the buffer for writing to a connection.
   *
   * `write_buffer_size`: bytes_size.
   *
   * @default "512KiB"
   */
  readonly writeBufferSize?: SizeInput;
  /**
   * Lets requests wait until the connection is up, instead of failing at once.
   *
   * `wait_for_ready`: bool.
   *
   * @default false
   */
  readonly waitForReady?: BoolInput;
  /**
   * Metadata to add to each request, such as a tenant ID.
   *
   * `headers`: map(string).
   *
   * @default {}
   */
  readonly headers?: MapInput<StringInput>;
  /**
   * How requests are spread if the name of one backend has several addresses.
   *
   * `balancer_name`: string.
   *
   * @default "round_robin"
   */
  readonly balancerName?: StringInput;
  /**
   * Host name to put into the `:authority` of requests, if it isn't that of the backend.
   *
   * `authority`: string.
   */
  readonly authority?: StringInput;
  /**
   * Handler of an `otelcol.auth` component that authenticates the requests. It needs TLS, since gRPC sends no credentials unencrypted.
   *
   * `auth`: otelcol.Handler.
   */
  readonly auth?: Expression<AuthHandler>;
}

/**
 * Where the list of backends comes from. Choose exactly one way.
 *
 * The `resolver` block.
 */
export interface LoadbalancingResolver {
  /**
   * A fixed list of backends.
   *
   * `static` block.
   */
  readonly static?: LoadbalancingResolverStatic;
  /**
   * Looks up a name repeatedly and takes all its addresses as backends.
   *
   * `dns` block.
   */
  readonly dns?: LoadbalancingResolverDns;
  /**
   * Watches the endpoints of a service, so that pods that come and go are noticed at once. It needs permission to list and watch them.
   *
   * `kubernetes` block.
   */
  readonly kubernetes?: LoadbalancingResolverKubernetes;
  /**
   * Asks AWS Cloud Map for the instances of a service, which suits ECS. It finds a hundred instances at most.
   *
   * `aws_cloud_map` block.
   */
  readonly awsCloudMap?: LoadbalancingResolverAwsCloudMap;
}

/**
 * A fixed list of backends.
 *
 * The `static` block.
 */
export interface LoadbalancingResolverStatic {
  /**
   * Addresses of the backends, with port.
   *
   * `hostnames`: list(string), required.
   */
  readonly hostnames: ListInput<StringInput>;
}

/**
 * Looks up a name repeatedly and takes all its addresses as backends.
 *
 * The `dns` block.
 */
export interface LoadbalancingResolverDns {
  /**
   * Name to look up, on Kubernetes that of a headless service.
   *
   * `hostname`: string, required.
   */
  readonly hostname: StringInput;
  /**
   * Port of the backends at these addresses.
   *
   * `port`: string.
   *
   * @default "4317"
   */
  readonly port?: StringInput;
  /**
   * How often to look up the name. Backends that come and go are noticed only then.
   *
   * `interval`: duration.
   *
   * @default "5s"
   */
  readonly interval?: DurationInput;
  /**
   * How long one lookup may take.
   *
   * `timeout`: duration.
   *
   * @default "1s"
   */
  readonly timeout?: DurationInput;
}

/**
 * Watches the endpoints of a service, so that pods that come and go are noticed at once. It needs permission to list and watch them.
 *
 * The `kubernetes` block.
 */
export interface LoadbalancingResolverKubernetes {
  /**
   * Name of the service, with its namespace as in `collectors.monitoring`. Without one, Alloy's own namespace is used.
   *
   * `service`: string, required.
   */
  readonly service: StringInput;
  /**
   * Ports of the backends. Each address is used with each of them.
   *
   * `ports`: list(number).
   *
   * @default [4317]
   */
  readonly ports?: ListInput<NumberInput>;
  /**
   * How long to wait for the first list of endpoints.
   *
   * `timeout`: duration.
   *
   * @default "1s"
   */
  readonly timeout?: DurationInput;
  /**
   * Uses the pods' host names instead of addresses, as service meshes need. The service must be the headless one of a StatefulSet.
   *
   * `return_hostnames`: bool.
   *
   * @default false
   */
  readonly returnHostnames?: BoolInput;
}

/**
 * Asks AWS Cloud Map for the instances of a service, which suits ECS. It finds a hundred instances at most.
 *
 * The `aws_cloud_map` block.
 */
export interface LoadbalancingResolverAwsCloudMap {
  /**
   * Cloud Map namespace in which the service is registered.
   *
   * `namespace`: string, required.
   */
  readonly namespace: StringInput;
  /**
   * Name under which the instances are registered.
   *
   * `service_name`: string, required.
   */
  readonly serviceName: StringInput;
  /**
   * Which instances to use by their health, for instance only healthy ones, or all if none is healthy.
   *
   * `health_status`: string. One of `"ALL"`, `"HEALTHY"`, `"HEALTHY_OR_ELSE_ALL"` or `"UNHEALTHY"`.
   *
   * @default "HEALTHY"
   */
  readonly healthStatus?: EnumInput<'ALL' | 'HEALTHY' | 'HEALTHY_OR_ELSE_ALL' | 'UNHEALTHY'>;
  /**
   * How often to ask Cloud Map. Instances that come and go are noticed only then.
   *
   * `interval`: duration.
   *
   * @default "30s"
   */
  readonly interval?: DurationInput;
  /**
   * How long one request to Cloud Map may take.
   *
   * `timeout`: duration.
   *
   * @default "5s"
   */
  readonly timeout?: DurationInput;
  /**
   * Port of the backends. Without it, the port registered in Cloud Map is used.
   *
   * `port`: number.
   */
  readonly port?: NumberInput;
  /**
   * AWS account that owns the namespace, if it's not the one that Alloy runs in.
   *
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
  /**
   * Receivers of Loki components, such as `loki.process` or `loki.write`, that get the converted entries.
   *
   * `forward_to`: list(LogsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
}

/** Exports of `otelcol.exporter.loki`. */
export interface LokiExports {
  /**
   * Takes log records. Attributes become labels only if the hints `loki.attribute.labels` or `loki.resource.labels` name them.
   *
   * `input`: otelcol.Consumer, takes logs.
   */
  readonly input: Expression<Consumer<'logs'>>;
}

/**
 * Converts OpenTelemetry log records to Loki entries and hands them to a Loki component.
 *
 * `otelcol.exporter.loki` in Alloy; generally available; takes logs; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.loki/
 * @example
 * ```ts
 * const write = new loki.Write(config, 'default', {
 *   endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
 * });
 * const otelcolExporterLokiDefault = new otelcol.exporter.Loki(config, 'default', {
 *   forwardTo: [write.receiver],
 * });
 * new otelcol.receiver.Otlp(config, 'default', {
 *   http: { endpoint: '0.0.0.0:4318' },
 *   output: { logs: [otelcolExporterLokiDefault.input] },
 * });
 * ```
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

  /**
   * Converts OpenTelemetry log records to Loki entries and hands them to a Loki component.
   *
   * `otelcol.exporter.loki` in Alloy; generally available; takes logs; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.loki/
   * @example
   * ```ts
   * const write = new loki.Write(config, 'default', {
   *   endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
   * });
   * const otelcolExporterLokiDefault = new otelcol.exporter.Loki(config, 'default', {
   *   forwardTo: [write.receiver],
   * });
   * new otelcol.receiver.Otlp(config, 'default', {
   *   http: { endpoint: '0.0.0.0:4318' },
   *   output: { logs: [otelcolExporterLokiDefault.input] },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: LokiProps) {
    super(scope, id, 'otelcol.exporter.loki', props);
  }

  /**
   * Takes log records. Attributes become labels only if the hints `loki.attribute.labels` or `loki.resource.labels` name them.
   *
   * `input`: otelcol.Consumer, takes logs.
   */
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
   * How long one request may take before it counts as failed. Raise it if a distant server reports timeouts.
   *
   * `timeout`: duration.
   *
   * @default "5s"
   */
  readonly timeout?: DurationInput;
  /**
   * Queue between the pipeline and the server, which absorbs load while the server is slow. It's lost at a restart unless it has a storage.
   *
   * `sending_queue` block.
   */
  readonly sendingQueue?: blocks.OtelcolQueue;
  /**
   * How requests that failed for a temporary reason are retried. When it gives up, the data is lost.
   *
   * `retry_on_failure` block.
   */
  readonly retryOnFailure?: blocks.OtelcolRetry;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /**
   * Address of the server and settings of the gRPC client.
   *
   * `client` block, required.
   */
  readonly client: OtlpClient;
}

/** Exports of `otelcol.exporter.otlp`. */
export interface OtlpExports {
  /**
   * Takes metrics, logs and traces to send by OTLP.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Sends metrics, logs and traces to an OTLP server over gRPC, with a queue and retries.
 *
 * `otelcol.exporter.otlp` in Alloy; generally available; takes metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.otlp/
 * @example
 * ```ts
 * const otlp = new otelcol.exporter.Otlp(config, 'tempo', {
 *   client: { endpoint: 'tempo:4317', tls: { insecure: true } },
 * });
 * new otelcol.receiver.Otlp(config, 'default', {
 *   grpc: { endpoint: '0.0.0.0:4317' },
 *   output: { traces: [otlp.input] },
 * });
 * ```
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

  /**
   * Sends metrics, logs and traces to an OTLP server over gRPC, with a queue and retries.
   *
   * `otelcol.exporter.otlp` in Alloy; generally available; takes metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.otlp/
   * @example
   * ```ts
   * const otlp = new otelcol.exporter.Otlp(config, 'tempo', {
   *   client: { endpoint: 'tempo:4317', tls: { insecure: true } },
   * });
   * new otelcol.receiver.Otlp(config, 'default', {
   *   grpc: { endpoint: '0.0.0.0:4317' },
   *   output: { traces: [otlp.input] },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: OtlpProps) {
    super(scope, id, 'otelcol.exporter.otlp', props);
  }

  /**
   * Takes metrics, logs and traces to send by OTLP.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/**
 * Address of the server and settings of the gRPC client.
 *
 * The `client` block.
 */
export interface OtlpClient {
  /**
   * Host and port of the server, such as `tempo:4317`. TLS is on unless the `tls` block turns it off.
   *
   * `endpoint`: string, required.
   */
  readonly endpoint: StringInput;
  /**
   * How requests are compressed. The server has to understand it.
   *
   * `compression`: string. One of `""`, `"deflate"`, `"gzip"`, `"none"`, `"snappy"`, `"zlib"` or `"zstd"`.
   *
   * @default "gzip"
   */
  readonly compression?: EnumInput<'' | 'deflate' | 'gzip' | 'none' | 'snappy' | 'zlib' | 'zstd'>;
  /**
   * TLS settings for the connection to the server. A server without TLS needs `insecure` in it.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSClient;
  /**
   * Pings that keep an idle connection open and reveal a dead one.
   *
   * `keepalive` block.
   */
  readonly keepalive?: blocks.OtelcolKeepaliveClient;
  /**
   * Size of the buffer for reading from the connection.
   *
   * `read_buffer_size`: bytes_size.
   */
  readonly readBufferSize?: SizeInput;
  /**
   * Size of the buffer for writing to the connection.
   *
   * `write_buffer_size`: bytes_size.
   *
   * @default "512KiB"
   */
  readonly writeBufferSize?: SizeInput;
  /**
   * Lets requests wait until the connection is up, instead of failing at once.
   *
   * `wait_for_ready`: bool.
   *
   * @default false
   */
  readonly waitForReady?: BoolInput;
  /**
   * Metadata to add to each request, such as a tenant ID.
   *
   * `headers`: map(string).
   *
   * @default {}
   */
  readonly headers?: MapInput<StringInput>;
  /**
   * How requests are spread over the addresses of `endpoint`: `round_robin` takes all in turn, `pick_first` stays with one.
   *
   * `balancer_name`: string.
   *
   * @default "round_robin"
   */
  readonly balancerName?: StringInput;
  /**
   * Host name to put into the `:authority` of requests, if it isn't that of `endpoint`.
   *
   * `authority`: string.
   */
  readonly authority?: StringInput;
  /**
   * Handler of an `otelcol.auth` component that authenticates the requests. It needs TLS, since gRPC sends no credentials unencrypted.
   *
   * `auth`: otelcol.Handler.
   */
  readonly auth?: Expression<AuthHandler>;
}

/**
 * Arguments of `otelcol.exporter.otlphttp`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.otlphttp/
 */
export interface OtlphttpProps extends ComponentProps {
  /**
   * Address of the server and settings of the HTTP client.
   *
   * `client` block, required.
   */
  readonly client: OtlphttpClient;
  /**
   * Queue between the pipeline and the server, which absorbs load while the server is slow. It's lost at a restart unless it has a storage.
   *
   * `sending_queue` block.
   */
  readonly sendingQueue?: blocks.OtelcolQueue;
  /**
   * How requests that failed for a temporary reason are retried. When it gives up, the data is lost.
   *
   * `retry_on_failure` block.
   */
  readonly retryOnFailure?: blocks.OtelcolRetry;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /**
   * Full URL for traces, if it isn't `/v1/traces` below the client's `endpoint`.
   *
   * `traces_endpoint`: string.
   */
  readonly tracesEndpoint?: StringInput;
  /**
   * Full URL for metrics, if it isn't `/v1/metrics` below the client's `endpoint`.
   *
   * `metrics_endpoint`: string.
   */
  readonly metricsEndpoint?: StringInput;
  /**
   * Full URL for logs, if it isn't `/v1/logs` below the client's `endpoint`.
   *
   * `logs_endpoint`: string.
   */
  readonly logsEndpoint?: StringInput;
  /**
   * Sends Protocol Buffers or JSON. JSON is larger and slower; choose it for servers that read nothing else.
   *
   * `encoding`: string. One of `"json"` or `"proto"`.
   *
   * @default "proto"
   */
  readonly encoding?: EnumInput<'json' | 'proto'>;
}

/** Exports of `otelcol.exporter.otlphttp`. */
export interface OtlphttpExports {
  /**
   * Takes metrics, logs and traces to send by OTLP.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  readonly input: Expression<Consumer<'metrics' | 'logs' | 'traces'>>;
}

/**
 * Sends metrics, logs and traces to an OTLP server over HTTP, with a queue and retries.
 *
 * `otelcol.exporter.otlphttp` in Alloy; generally available; takes metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.otlphttp/
 * @example
 * ```ts
 * const otlphttp = new otelcol.exporter.Otlphttp(config, 'tempo', {
 *   client: { endpoint: 'http://tempo:4318' },
 * });
 * new otelcol.receiver.Otlp(config, 'default', {
 *   http: { endpoint: '0.0.0.0:4318' },
 *   output: { traces: [otlphttp.input] },
 * });
 * ```
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

  /**
   * Sends metrics, logs and traces to an OTLP server over HTTP, with a queue and retries.
   *
   * `otelcol.exporter.otlphttp` in Alloy; generally available; takes metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.otlphttp/
   * @example
   * ```ts
   * const otlphttp = new otelcol.exporter.Otlphttp(config, 'tempo', {
   *   client: { endpoint: 'http://tempo:4318' },
   * });
   * new otelcol.receiver.Otlp(config, 'default', {
   *   http: { endpoint: '0.0.0.0:4318' },
   *   output: { traces: [otlphttp.input] },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: OtlphttpProps) {
    super(scope, id, 'otelcol.exporter.otlphttp', props);
  }

  /**
   * Takes metrics, logs and traces to send by OTLP.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/**
 * Address of the server and settings of the HTTP client.
 *
 * The `client` block.
 */
export interface OtlphttpClient {
  /**
   * URL of the server without the path of a signal, such as `https://otlp.example.com`; `/v1/traces` and so on are added to it.
   *
   * `endpoint`: string, required.
   */
  readonly endpoint: StringInput;
  /**
   * Proxy to send requests through. Without it, the proxy variables of the environment are used.
   *
   * `proxy_url`: string.
   */
  readonly proxyUrl?: StringInput;
  /**
   * How bodies of requests are compressed. The server has to understand it.
   *
   * `compression`: string. One of `""`, `"deflate"`, `"gzip"`, `"none"`, `"snappy"`, `"zlib"` or `"zstd"`.
   *
   * @default "gzip"
   */
  readonly compression?: EnumInput<'' | 'deflate' | 'gzip' | 'none' | 'snappy' | 'zlib' | 'zstd'>;
  /**
   * Fine-tunes `compression`, for instance its level.
   *
   * `compression_params` block.
   */
  readonly compressionParams?: blocks.OtelcolCompressionParams;
  /**
   * TLS settings for the connection to the server, such as a CA of your own.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSClient;
  /**
   * Size of the buffer for reading responses. Zero leaves it to the HTTP client.
   *
   * `read_buffer_size`: bytes_size.
   *
   * @default "0B"
   */
  readonly readBufferSize?: SizeInput;
  /**
   * Size of the buffer for writing requests.
   *
   * `write_buffer_size`: bytes_size.
   *
   * @default "512KiB"
   */
  readonly writeBufferSize?: SizeInput;
  /**
   * How long one request may take before it counts as failed.
   *
   * `timeout`: duration.
   *
   * @default "30s"
   */
  readonly timeout?: DurationInput;
  /**
   * Headers to add to each request, such as a tenant ID. `Host` can be replaced; headers that HTTP manages itself are ignored.
   *
   * `headers`: map(string).
   *
   * @default {}
   */
  readonly headers?: MapInput<StringInput>;
  /**
   * How many idle connections to keep over all hosts.
   *
   * `max_idle_conns`: number.
   *
   * @default 100
   */
  readonly maxIdleConns?: NumberInput;
  /**
   * How many idle connections to keep to one host, ready for the next request. Zero means two.
   *
   * `max_idle_conns_per_host`: number.
   *
   * @default 0
   */
  readonly maxIdleConnsPerHost?: NumberInput;
  /**
   * How many connections to one host may be open at once, idle ones included. Zero sets no limit; at a limit, requests wait.
   *
   * `max_conns_per_host`: number.
   *
   * @default 0
   */
  readonly maxConnsPerHost?: NumberInput;
  /**
   * How long an idle connection is kept. Choose less than the idle limit of a load balancer in between.
   *
   * `idle_conn_timeout`: duration.
   *
   * @default "1m30s"
   */
  readonly idleConnTimeout?: DurationInput;
  /**
   * Opens a new connection for every request, which costs time. Shorten `idle_conn_timeout` before you resort to it.
   *
   * `disable_keep_alives`: bool.
   *
   * @default false
   */
  readonly disableKeepAlives?: BoolInput;
  /**
   * How long an HTTP/2 connection may be silent before a ping checks it. Zero never checks, so dead connections are noticed late.
   *
   * `http2_read_idle_timeout`: duration.
   *
   * @default "0s"
   */
  readonly http2ReadIdleTimeout?: DurationInput;
  /**
   * How long to wait for the answer to a ping before the connection is closed.
   *
   * `http2_ping_timeout`: duration.
   *
   * @default "15s"
   */
  readonly http2PingTimeout?: DurationInput;
  /**
   * Tries HTTP/2 first. Turn it off to stay with HTTP/1, where the limits on connections have their full effect.
   *
   * `force_attempt_http2`: bool.
   *
   * @default true
   */
  readonly forceAttemptHttp2?: BoolInput;
  /**
   * Handler of an `otelcol.auth` component that authenticates the requests.
   *
   * `auth`: otelcol.Handler.
   */
  readonly auth?: Expression<AuthHandler>;
  /**
   * Keeps cookies that the server sets and sends them back, as load balancers with sticky sessions need.
   *
   * `cookies` block.
   */
  readonly cookies?: blocks.OtelcolCookies;
}

/**
 * Arguments of `otelcol.exporter.prometheus`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.prometheus/
 */
export interface PrometheusProps extends ComponentProps {
  /**
   * Makes a `target_info` series with the attributes of each resource, which queries can join to other series.
   *
   * `include_target_info`: bool.
   *
   * @default true
   */
  readonly includeTargetInfo?: BoolInput;
  /**
   * Makes an `otel_scope_info` series for each instrumentation library.
   *
   * `include_scope_info`: bool.
   *
   * @default false
   */
  readonly includeScopeInfo?: BoolInput;
  /**
   * Adds labels with the name and version of the instrumentation library to all series. Turn it off if they aren't wanted.
   *
   * `include_scope_labels`: bool.
   *
   * @default true
   */
  readonly includeScopeLabels?: BoolInput;
  /**
   * How often memory is cleared of series that no longer get samples.
   *
   * `gc_frequency`: duration.
   *
   * @default "5m"
   */
  readonly gcFrequency?: DurationInput;
  /**
   * Receivers of Prometheus components, such as `prometheus.relabel` or `prometheus.remote_write`, that get the samples.
   *
   * `forward_to`: list(MetricsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /**
   * Appends unit and type to names, such as `_seconds` and `_total`. Without it, names from OpenTelemetry stay shorter but don't follow Prometheus' conventions.
   *
   * `add_metric_suffixes`: bool.
   *
   * @default true
   */
  readonly addMetricSuffixes?: BoolInput;
  /**
   * Turns all resource attributes into labels, which can multiply the series. To take some only, copy them with `otelcol.processor.transform` instead.
   *
   * `resource_to_telemetry_conversion`: bool.
   *
   * @default false
   */
  readonly resourceToTelemetryConversion?: BoolInput;
  /**
   * Passes on type, unit and help text of metrics. It takes memory, and only some components and remote write 2.0 can use them.
   *
   * `honor_metadata`: bool.
   *
   * @default false
   */
  readonly honorMetadata?: BoolInput;
  /**
   * Turns each explicit-bucket histogram into one native histogram with custom buckets, instead of a series for each bucket. Whatever follows has to support them.
   *
   * `convert_classic_histograms_to_nhcb`: bool.
   *
   * @default false
   */
  readonly convertClassicHistogramsToNhcb?: BoolInput;
  /**
   * Leaves name, namespace and instance ID of the service on `target_info`, in addition to `job` and `instance`, which are made from them.
   *
   * `keep_identifying_resource_attributes`: bool.
   *
   * @default false
   */
  readonly keepIdentifyingResourceAttributes?: BoolInput;
}

/** Exports of `otelcol.exporter.prometheus`. */
export interface PrometheusExports {
  /**
   * Takes metrics to convert to Prometheus samples. Sums and histograms of delta temporality are dropped: make them cumulative before.
   *
   * `input`: otelcol.Consumer, takes metrics.
   */
  readonly input: Expression<Consumer<'metrics'>>;
}

/**
 * Converts OpenTelemetry metrics to Prometheus samples and hands them to a Prometheus component.
 *
 * `otelcol.exporter.prometheus` in Alloy; generally available; takes metrics; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.prometheus/
 * @example
 * ```ts
 * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
 *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
 * });
 * const otelcolExporterPrometheusDefault = new otelcol.exporter.Prometheus(config, 'default', {
 *   forwardTo: [remoteWrite.receiver],
 * });
 * new otelcol.receiver.Otlp(config, 'default', {
 *   http: { endpoint: '0.0.0.0:4318' },
 *   output: { metrics: [otelcolExporterPrometheusDefault.input] },
 * });
 * ```
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

  /**
   * Converts OpenTelemetry metrics to Prometheus samples and hands them to a Prometheus component.
   *
   * `otelcol.exporter.prometheus` in Alloy; generally available; takes metrics; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.prometheus/
   * @example
   * ```ts
   * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
   *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
   * });
   * const otelcolExporterPrometheusDefault = new otelcol.exporter.Prometheus(config, 'default', {
   *   forwardTo: [remoteWrite.receiver],
   * });
   * new otelcol.receiver.Otlp(config, 'default', {
   *   http: { endpoint: '0.0.0.0:4318' },
   *   output: { metrics: [otelcolExporterPrometheusDefault.input] },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: PrometheusProps) {
    super(scope, id, 'otelcol.exporter.prometheus', props);
  }

  /**
   * Takes metrics to convert to Prometheus samples. Sums and histograms of delta temporality are dropped: make them cumulative before.
   *
   * `input`: otelcol.Consumer, takes metrics.
   */
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
  /**
   * Address of the HTTP Event Collector and settings of the HTTP client.
   *
   * `client` block, required.
   */
  readonly client: SplunkhecClient;
  /**
   * Queue between the pipeline and Splunk, which absorbs load while the indexers are slow.
   *
   * `sending_queue` block.
   */
  readonly sendingQueue?: blocks.OtelcolQueue;
  /**
   * How requests that failed for a temporary reason are retried.
   *
   * `retry_on_failure` block.
   */
  readonly retryOnFailure?: blocks.OtelcolRetry;
  /**
   * What is sent and how events look in Splunk.
   *
   * `splunk` block, required.
   */
  readonly splunk: SplunkhecSplunk;
  /**
   * Which attributes fill the metadata fields of a Splunk event.
   *
   * `otel_attrs_to_hec_metadata` block.
   */
  readonly otelAttrsToHecMetadata?: SplunkhecOtelAttrsToHecMetadata;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.exporter.splunkhec`. */
export interface SplunkhecExports {
  /**
   * Takes metrics, logs and traces to send as Splunk events.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
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

  /**
   * Sends metrics, logs and traces to a Splunk HTTP Event Collector.
   *
   * `otelcol.exporter.splunkhec` in Alloy; made by the community, needs `--feature.community-components.enabled`; takes metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.splunkhec/
   */
  constructor(scope: Construct, id: string, props: SplunkhecProps) {
    super(scope, id, 'otelcol.exporter.splunkhec', props);
  }

  /**
   * Takes metrics, logs and traces to send as Splunk events.
   *
   * `input`: otelcol.Consumer, takes metrics, logs and traces.
   */
  get input(): Expression<Consumer<'metrics' | 'logs' | 'traces'>> {
    return this.export('input');
  }
}

/**
 * Address of the HTTP Event Collector and settings of the HTTP client.
 *
 * The `client` block.
 */
export interface SplunkhecClient {
  /**
   * URL of the collector, such as `https://splunk:8088/services/collector`.
   *
   * `endpoint`: string, required.
   */
  readonly endpoint: StringInput;
  /**
   * Bytes of the buffer for reading responses. Zero leaves it to the HTTP client.
   *
   * `read_buffer_size`: number.
   *
   * @default 0
   */
  readonly readBufferSize?: NumberInput;
  /**
   * Bytes of the buffer for writing requests. Zero leaves it to the HTTP client.
   *
   * `write_buffer_size`: number.
   *
   * @default 0
   */
  readonly writeBufferSize?: NumberInput;
  /**
   * How long one request may take before it counts as failed.
   *
   * `timeout`: duration.
   *
   * @default "15s"
   */
  readonly timeout?: DurationInput;
  /**
   * How many idle connections to keep over all hosts.
   *
   * `max_idle_conns`: number.
   *
   * @default 100
   */
  readonly maxIdleConns?: NumberInput;
  /**
   * How many idle connections to keep to one host, ready for the next request. Zero means two.
   *
   * `max_idle_conns_per_host`: number.
   *
   * @default 0
   */
  readonly maxIdleConnsPerHost?: NumberInput;
  /**
   * How many connections to one host may be open at once, idle ones included. Zero sets no limit; at a limit, requests wait.
   *
   * `max_conns_per_host`: number.
   *
   * @default 0
   */
  readonly maxConnsPerHost?: NumberInput;
  /**
   * How long an idle connection is kept. Choose less than the idle limit of a load balancer in between.
   *
   * `idle_conn_timeout`: duration.
   *
   * @default "1m30s"
   */
  readonly idleConnTimeout?: DurationInput;
  /**
   * Opens a new connection for every request, which costs time. Shorten `idle_conn_timeout` before you resort to it.
   *
   * `disable_keep_alives`: bool.
   *
   * @default false
   */
  readonly disableKeepAlives?: BoolInput;
  /**
   * Accepts any certificate of the server. Only for tests: anyone on the path can then read the token.
   *
   * `insecure_skip_verify`: bool.
   *
   * @default false
   */
  readonly insecureSkipVerify?: BoolInput;
  /**
   * Tries HTTP/2 first. Turn it off to stay with HTTP/1, where the limits on connections have their full effect.
   *
   * `force_attempt_http2`: bool.
   *
   * @default true
   */
  readonly forceAttemptHttp2?: BoolInput;
}

/**
 * What is sent and how events look in Splunk.
 *
 * The `splunk` block.
 */
export interface SplunkhecSplunk {
  /**
   * Sends ordinary log records. If it's off, they're dropped; metrics and spans aren't affected.
   *
   * `log_data_enabled`: bool.
   *
   * @default true
   */
  readonly logDataEnabled?: BoolInput;
  /**
   * Sends log records that carry profiling data. If it's off, they're dropped.
   *
   * `profiling_data_enabled`: bool.
   *
   * @default true
   */
  readonly profilingDataEnabled?: BoolInput;
  /**
   * Token that the collector accepts, best taken from a secret's export.
   *
   * `token`: secret, required.
   */
  readonly token: SecretInput;
  /**
   * Value of the field `source`, for events that don't have one in their resource.
   *
   * `source`: string.
   *
   * @default ""
   */
  readonly source?: StringInput;
  /**
   * Value of the field `sourcetype`, which decides how Splunk parses the event, unless the resource has one.
   *
   * `sourcetype`: string.
   *
   * @default ""
   */
  readonly sourcetype?: StringInput;
  /**
   * Index to write to, unless the resource names one. The token must allow it.
   *
   * `index`: string.
   *
   * @default ""
   */
  readonly index?: StringInput;
  /**
   * Sends requests uncompressed, which saves CPU time and costs traffic.
   *
   * `disable_compression`: bool.
   *
   * @default false
   */
  readonly disableCompression?: BoolInput;
  /**
   * Bytes of log events that one request may hold. Keep it below the limit of the collector or a proxy in between.
   *
   * `max_content_length_logs`: number.
   *
   * @default 2097152
   */
  readonly maxContentLengthLogs?: NumberInput;
  /**
   * Bytes of metrics that one request may hold. Keep it below the limit of the collector or a proxy in between.
   *
   * `max_content_length_metrics`: number.
   *
   * @default 2097152
   */
  readonly maxContentLengthMetrics?: NumberInput;
  /**
   * Bytes of spans that one request may hold. Keep it below the limit of the collector or a proxy in between.
   *
   * `max_content_length_traces`: number.
   *
   * @default 2097152
   */
  readonly maxContentLengthTraces?: NumberInput;
  /**
   * Bytes that a single event may have. Larger ones are dropped.
   *
   * `max_event_size`: number.
   *
   * @default 5242880
   */
  readonly maxEventSize?: NumberInput;
  /**
   * Name by which Splunk tells apart the applications that send to it.
   *
   * `splunk_app_name`: string.
   *
   * @default "Alloy"
   */
  readonly splunkAppName?: StringInput;
  /**
   * Version that goes along with `splunk_app_name`.
   *
   * `splunk_app_version`: string.
   *
   * @default ""
   */
  readonly splunkAppVersion?: StringInput;
  /**
   * Which fields of the event hold the severity of a log record.
   *
   * `otel_to_hec_fields` block.
   */
  readonly otelToHecFields?: SplunkhecSplunkOtelToHecFields;
  /**
   * Path of the collector's health endpoint, asked if `health_check_enabled` is on.
   *
   * `health_path`: string.
   *
   * @default "/services/collector/health"
   */
  readonly healthPath?: StringInput;
  /**
   * Asks at start whether the collector is healthy, so that a wrong address or token shows up early.
   *
   * `health_check_enabled`: bool.
   *
   * @default false
   */
  readonly healthCheckEnabled?: BoolInput;
  /**
   * Sends nothing but the text of records, for the collector's raw endpoint. Fields and metadata are lost.
   *
   * `export_raw`: bool.
   *
   * @default false
   */
  readonly exportRaw?: BoolInput;
  /**
   * Puts several metrics with the same dimensions into one event, which saves space in the index.
   *
   * `use_multi_metric_format`: bool.
   *
   * @default false
   */
  readonly useMultiMetricFormat?: BoolInput;
  /**
   * Sends an event to the index `_internal` at regular intervals, so that Splunk can tell a silent pipeline from a broken one.
   *
   * `heartbeat` block.
   */
  readonly heartbeat?: SplunkhecSplunkHeartbeat;
  /**
   * Metrics of the exporter about the heartbeats it sent.
   *
   * `telemetry` block.
   */
  readonly telemetry?: SplunkhecSplunkTelemetry;
}

/**
 * Which fields of the event hold the severity of a log record.
 *
 * The `otel_to_hec_fields` block.
 */
export interface SplunkhecSplunkOtelToHecFields {
  /**
   * Field for the severity's name.
   *
   * `severity_text`: string.
   *
   * @default ""
   */
  readonly severityText?: StringInput;
  /**
   * Field for the severity's number.
   *
   * `severity_number`: string.
   *
   * @default ""
   */
  readonly severityNumber?: StringInput;
}

/**
 * Sends an event to the index `_internal` at regular intervals, so that Splunk can tell a silent pipeline from a broken one.
 *
 * The `heartbeat` block.
 */
export interface SplunkhecSplunkHeartbeat {
  /**
   * How often a heartbeat is sent. Zero sends none.
   *
   * `interval`: duration.
   *
   * @default "0s"
   */
  readonly interval?: DurationInput;
  /**
   * Sends one heartbeat at start. If it fails, the exporter doesn't start.
   *
   * `startup`: bool.
   *
   * @default false
   */
  readonly startup?: BoolInput;
}

/**
 * Metrics of the exporter about the heartbeats it sent.
 *
 * The `telemetry` block.
 */
export interface SplunkhecSplunkTelemetry {
  /**
   * Turns metrics about heartbeats on. They need a heartbeat `interval`.
   *
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * Other names for the metrics about heartbeats, by their current names.
   *
   * `override_metrics_names`: map(string).
   */
  readonly overrideMetricsNames?: MapInput<StringInput>;
  /**
   * Attributes to add to the metrics about heartbeats.
   *
   * `extra_attributes`: map(string).
   */
  readonly extraAttributes?: MapInput<StringInput>;
}

/**
 * Which attributes fill the metadata fields of a Splunk event.
 *
 * The `otel_attrs_to_hec_metadata` block.
 */
export interface SplunkhecOtelAttrsToHecMetadata {
  /**
   * Attribute that holds the event's `source`.
   *
   * `source`: string.
   *
   * @default "com.splunk.source"
   */
  readonly source?: StringInput;
  /**
   * Attribute that holds the event's `sourcetype`.
   *
   * `sourcetype`: string.
   *
   * @default "com.splunk.sourcetype"
   */
  readonly sourcetype?: StringInput;
  /**
   * Attribute that names the event's index.
   *
   * `index`: string.
   *
   * @default "com.splunk.index"
   */
  readonly index?: StringInput;
  /**
   * Attribute that holds the event's `host`.
   *
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
   * How long one attempt to send may take before it counts as failed.
   *
   * `timeout`: duration.
   *
   * @default "5s"
   */
  readonly timeout?: DurationInput;
  /**
   * Queue between the pipeline and the server, which absorbs load while the server is slow.
   *
   * `sending_queue` block.
   */
  readonly sendingQueue?: blocks.OtelcolQueue;
  /**
   * How messages that couldn't be sent are retried. Over UDP, losses go unnoticed.
   *
   * `retry_on_failure` block.
   */
  readonly retryOnFailure?: blocks.OtelcolRetry;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /**
   * TLS settings for TCP connections. A server without TLS needs `insecure` in it.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSClient;
  /**
   * Host name or address of the syslog server, without the port.
   *
   * `endpoint`: string, required.
   */
  readonly endpoint: StringInput;
  /**
   * Port on which the syslog server listens; servers with TLS usually use 6514.
   *
   * `port`: number.
   *
   * @default 514
   */
  readonly port?: NumberInput;
  /**
   * Transport to use. With UDP, messages can get lost and long ones may be cut off.
   *
   * `network`: string. One of `"tcp"` or `"udp"`.
   *
   * @default "tcp"
   */
  readonly network?: EnumInput<'tcp' | 'udp'>;
  /**
   * Format of the messages. RFC 3164 is the old BSD format without structured data.
   *
   * `protocol`: string. One of `"rfc3164"` or `"rfc5424"`.
   *
   * @default "rfc5424"
   */
  readonly protocol?: EnumInput<'rfc3164' | 'rfc5424'>;
  /**
   * Puts the length in front of each message, as RFC 6587 describes, so that messages can contain line breaks. The server has to expect it.
   *
   * `enable_octet_counting`: bool.
   *
   * @default false
   */
  readonly enableOctetCounting?: BoolInput;
}

/** Exports of `otelcol.exporter.syslog`. */
export interface SyslogExports {
  /**
   * Takes log records to send as syslog messages.
   *
   * `input`: otelcol.Consumer, takes logs.
   */
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

  /**
   * Sends log records as syslog messages over TCP or UDP.
   *
   * `otelcol.exporter.syslog` in Alloy; public preview, needs `--stability.level=public-preview` or lower; takes logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.exporter.syslog/
   */
  constructor(scope: Construct, id: string, props: SyslogProps) {
    super(scope, id, 'otelcol.exporter.syslog', props);
  }

  /**
   * Takes log records to send as syslog messages.
   *
   * `input`: otelcol.Consumer, takes logs.
   */
  get input(): Expression<Consumer<'logs'>> {
    return this.export('input');
  }
}
