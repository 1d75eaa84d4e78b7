// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  AnyInput,
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
  StorageHandler,
  StringInput,
} from '../values';
import type * as blocks from './blocks.gen';
import type { EmptyBlock } from './empty-block';
import { Component, type ComponentProps, exportsFromLabel } from './component';

/**
 * Arguments of `otelcol.receiver.awscloudwatch`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.awscloudwatch/
 */
export interface AwscloudwatchProps extends ComponentProps {
  /** `region`: string, required. */
  readonly region: StringInput;
  /** `profile`: string. */
  readonly profile?: StringInput;
  /** `imds_endpoint`: string. */
  readonly imdsEndpoint?: StringInput;
  /** `logs` block. */
  readonly logs?: AwscloudwatchLogs;
  /** `storage`: otelcol.ExtensionHandler. */
  readonly storage?: Expression<StorageHandler>;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputLogs;
}

/**
 * Pulls logs from log groups of Amazon CloudWatch.
 *
 * `otelcol.receiver.awscloudwatch` in Alloy; experimental, needs `--stability.level=experimental`; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.awscloudwatch/
 */
export class Awscloudwatch extends Component {
  constructor(scope: Construct, id: string, props: AwscloudwatchProps) {
    super(scope, id, 'otelcol.receiver.awscloudwatch', props);
  }
}

/** The `logs` block. */
export interface AwscloudwatchLogs {
  /**
   * `poll_interval`: duration.
   *
   * @default "1m"
   */
  readonly pollInterval?: DurationInput;
  /**
   * `max_events_per_request`: number.
   *
   * @default 1000
   */
  readonly maxEventsPerRequest?: NumberInput;
  /** `groups` block. */
  readonly groups?: AwscloudwatchLogsGroups;
  /**
   * `start_from`: string.
   *
   * @default ""
   */
  readonly startFrom?: StringInput;
}

/** The `groups` block. */
export interface AwscloudwatchLogsGroups {
  /** `autodiscover` block. */
  readonly autodiscover?: AwscloudwatchLogsGroupsAutodiscover;
  /** `named` blocks, one for each item. */
  readonly named?: readonly AwscloudwatchLogsGroupsNamed[];
}

/** The `autodiscover` block. */
export interface AwscloudwatchLogsGroupsAutodiscover {
  /** `prefix`: string. */
  readonly prefix?: StringInput;
  /**
   * `limit`: number.
   *
   * @default 50
   */
  readonly limit?: NumberInput;
  /** `streams` block. */
  readonly streams?: AwscloudwatchLogsGroupsAutodiscoverStreams;
}

/** The `streams` block. */
export interface AwscloudwatchLogsGroupsAutodiscoverStreams {
  /** `prefixes`: list(string). */
  readonly prefixes?: ListInput<StringInput>;
  /** `names`: list(string). */
  readonly names?: ListInput<StringInput>;
}

/** The `named` block. */
export interface AwscloudwatchLogsGroupsNamed {
  /** `group_name`: string, required. */
  readonly groupName: StringInput;
  /** `prefixes`: list(string). */
  readonly prefixes?: ListInput<StringInput>;
  /** `names`: list(string). */
  readonly names?: ListInput<StringInput>;
}

/**
 * Arguments of `otelcol.receiver.awsecscontainermetrics`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.awsecscontainermetrics/
 */
export interface AwsecscontainermetricsProps extends ComponentProps {
  /**
   * `collection_interval`: duration.
   *
   * @default "20s"
   */
  readonly collectionInterval?: DurationInput;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputMetrics;
}

/**
 * Reads the metrics of an Amazon ECS task and its containers from the task metadata endpoint.
 *
 * `otelcol.receiver.awsecscontainermetrics` in Alloy; experimental, needs `--stability.level=experimental`; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.awsecscontainermetrics/
 */
export class Awsecscontainermetrics extends Component {
  constructor(scope: Construct, id: string, props: AwsecscontainermetricsProps) {
    super(scope, id, 'otelcol.receiver.awsecscontainermetrics', props);
  }
}

/**
 * Arguments of `otelcol.receiver.awss3`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.awss3/
 */
export interface Awss3Props extends ComponentProps {
  /** `start_time`: string. */
  readonly startTime?: StringInput;
  /** `end_time`: string. */
  readonly endTime?: StringInput;
  /** `s3downloader` block, required. */
  readonly s3downloader: Awss3S3downloader;
  /** `sqs` block. */
  readonly sqs?: Awss3Sqs;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutput;
}

/**
 * Reads telemetry that was stored in an Amazon S3 bucket by the matching exporter.
 *
 * `otelcol.receiver.awss3` in Alloy; experimental, needs `--stability.level=experimental`; sends metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.awss3/
 */
export class Awss3 extends Component {
  constructor(scope: Construct, id: string, props: Awss3Props) {
    super(scope, id, 'otelcol.receiver.awss3', props);
  }
}

/** The `s3downloader` block. */
export interface Awss3S3downloader {
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
  /**
   * `s3_partition_format`: string.
   *
   * @default "year=%Y/month=%m/day=%d/hour=%H/minute=%M"
   */
  readonly s3PartitionFormat?: StringInput;
  /** `s3_partition_timezone`: string. */
  readonly s3PartitionTimezone?: StringInput;
  /** `file_prefix`: string. */
  readonly filePrefix?: StringInput;
  /** `endpoint`: string. */
  readonly endpoint?: StringInput;
  /**
   * `endpoint_partition_id`: string.
   *
   * @default "aws"
   */
  readonly endpointPartitionId?: StringInput;
  /**
   * `s3_force_path_style`: bool.
   *
   * @default false
   */
  readonly s3ForcePathStyle?: BoolInput;
}

/** The `sqs` block. */
export interface Awss3Sqs {
  /** `queue_url`: string, required by the reference. */
  readonly queueUrl?: StringInput;
  /** `region`: string, required by the reference. */
  readonly region?: StringInput;
  /** `endpoint`: string. */
  readonly endpoint?: StringInput;
  /**
   * `wait_time_seconds`: number.
   *
   * @default 20
   */
  readonly waitTimeSeconds?: NumberInput;
  /**
   * `max_number_of_messages`: number.
   *
   * @default 10
   */
  readonly maxNumberOfMessages?: NumberInput;
}

/**
 * Arguments of `otelcol.receiver.cloudflare`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.cloudflare/
 */
export interface CloudflareProps extends ComponentProps {
  /** `endpoint`: string, required. */
  readonly endpoint: StringInput;
  /** `secret`: string. */
  readonly secret?: StringInput;
  /**
   * `timestamp_field`: string.
   *
   * @default "EdgeStartTimestamp"
   */
  readonly timestampField?: StringInput;
  /**
   * `timestamp_format`: string. One of `"rfc3339"`, `"unix"` or `"unixnano"`.
   *
   * @default "rfc3339"
   */
  readonly timestampFormat?: EnumInput<'rfc3339' | 'unix' | 'unixnano'>;
  /** `separator`: string. */
  readonly separator?: StringInput;
  /** `attributes`: map(string). */
  readonly attributes?: MapInput<StringInput>;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSServer;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputLogs;
}

/**
 * Receives logs over HTTP from Cloudflare's Logpush.
 *
 * `otelcol.receiver.cloudflare` in Alloy; experimental, needs `--stability.level=experimental`; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.cloudflare/
 */
export class Cloudflare extends Component {
  constructor(scope: Construct, id: string, props: CloudflareProps) {
    super(scope, id, 'otelcol.receiver.cloudflare', props);
  }
}

/**
 * Arguments of `otelcol.receiver.datadog`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.datadog/
 */
export interface DatadogProps extends ComponentProps {
  /**
   * `endpoint`: string.
   *
   * @default "localhost:8126"
   */
  readonly endpoint?: StringInput;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSServer;
  /** `cors` block. */
  readonly cors?: blocks.OtelcolCORS;
  /** `auth`: otelcol.Handler. */
  readonly auth?: Expression<AuthHandler>;
  /**
   * `max_request_body_size`: bytes_size.
   *
   * @default "20MiB"
   */
  readonly maxRequestBodySize?: SizeInput;
  /**
   * `include_metadata`: bool.
   *
   * @default false
   */
  readonly includeMetadata?: BoolInput;
  /**
   * `compression_algorithms`: list(string).
   *
   * @default ["","gzip","zstd","zlib","snappy","deflate","lz4"]
   */
  readonly compressionAlgorithms?: ListInput<StringInput>;
  /**
   * `keep_alives_enabled`: bool.
   *
   * @default true
   */
  readonly keepAlivesEnabled?: BoolInput;
  /**
   * `idle_timeout`: duration.
   *
   * @default "1m"
   */
  readonly idleTimeout?: DurationInput;
  /**
   * `read_timeout`: duration.
   *
   * @default "1m"
   */
  readonly readTimeout?: DurationInput;
  /**
   * `write_timeout`: duration.
   *
   * @default "30s"
   */
  readonly writeTimeout?: DurationInput;
  /**
   * `read_header_timeout`: duration.
   *
   * @default "1m"
   */
  readonly readHeaderTimeout?: DurationInput;
  /**
   * `trace_id_cache_size`: number.
   *
   * @default 0
   */
  readonly traceIdCacheSize?: NumberInput;
  /**
   * `idle_series_timeout`: duration.
   *
   * @default "0s"
   */
  readonly idleSeriesTimeout?: DurationInput;
  /**
   * `idle_series_cleanup_interval`: duration.
   *
   * @default "5m"
   */
  readonly idleSeriesCleanupInterval?: DurationInput;
  /** `intake` block. */
  readonly intake?: DatadogIntake;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutput;
}

/**
 * Receives metrics and traces from Datadog agents and clients.
 *
 * `otelcol.receiver.datadog` in Alloy; experimental, needs `--stability.level=experimental`; sends metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.datadog/
 */
export class Datadog extends Component {
  constructor(scope: Construct, id: string, props: DatadogProps) {
    super(scope, id, 'otelcol.receiver.datadog', props);
  }
}

/** The `intake` block. */
export interface DatadogIntake {
  /** `behavior`: string, required. */
  readonly behavior: StringInput;
  /** `proxy` block. */
  readonly proxy?: DatadogIntakeProxy;
}

/** The `proxy` block. */
export interface DatadogIntakeProxy {
  /** `api` block, required. */
  readonly api: DatadogIntakeProxyApi;
}

/** The `api` block. */
export interface DatadogIntakeProxyApi {
  /** `key`: secret, required. */
  readonly key: SecretInput;
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

/**
 * Arguments of `otelcol.receiver.faro`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.faro/
 */
export interface FaroProps extends ComponentProps {
  /**
   * `endpoint`: string.
   *
   * @default "localhost:8080"
   */
  readonly endpoint?: StringInput;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSServer;
  /** `cors` block. */
  readonly cors?: blocks.OtelcolCORS;
  /** `auth`: otelcol.Handler. */
  readonly auth?: Expression<AuthHandler>;
  /**
   * `max_request_body_size`: bytes_size.
   *
   * @default "20MiB"
   */
  readonly maxRequestBodySize?: SizeInput;
  /**
   * `include_metadata`: bool.
   *
   * @default false
   */
  readonly includeMetadata?: BoolInput;
  /**
   * `compression_algorithms`: list(string).
   *
   * @default ["","gzip","zstd","zlib","snappy","deflate","lz4"]
   */
  readonly compressionAlgorithms?: ListInput<StringInput>;
  /**
   * `keep_alives_enabled`: bool.
   *
   * @default true
   */
  readonly keepAlivesEnabled?: BoolInput;
  /**
   * `idle_timeout`: duration.
   *
   * @default "1m"
   */
  readonly idleTimeout?: DurationInput;
  /** `read_timeout`: duration. */
  readonly readTimeout?: DurationInput;
  /**
   * `write_timeout`: duration.
   *
   * @default "30s"
   */
  readonly writeTimeout?: DurationInput;
  /**
   * `read_header_timeout`: duration.
   *
   * @default "1m"
   */
  readonly readHeaderTimeout?: DurationInput;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputLogsTraces;
}

/**
 * Receives logs and traces from the Grafana Faro Web SDK and gives them as OpenTelemetry data.
 *
 * `otelcol.receiver.faro` in Alloy; experimental, needs `--stability.level=experimental`; sends logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.faro/
 */
export class Faro extends Component {
  constructor(scope: Construct, id: string, props: FaroProps) {
    super(scope, id, 'otelcol.receiver.faro', props);
  }
}

/**
 * Arguments of `otelcol.receiver.file_stats`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.file_stats/
 */
export interface FileStatsProps extends ComponentProps {
  /** `include`: string, required. */
  readonly include: StringInput;
  /**
   * `collection_interval`: duration.
   *
   * @default "1m"
   */
  readonly collectionInterval?: DurationInput;
  /**
   * `initial_delay`: duration.
   *
   * @default "1s"
   */
  readonly initialDelay?: DurationInput;
  /**
   * `timeout`: duration.
   *
   * @default "0s"
   */
  readonly timeout?: DurationInput;
  /** `metrics` block. */
  readonly metrics?: FileStatsMetrics;
  /** `resource_attributes` block. */
  readonly resourceAttributes?: FileStatsResourceAttributes;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputMetrics;
}

/**
 * Gives metrics about files chosen by a glob pattern: their size, times and number.
 *
 * `otelcol.receiver.file_stats` in Alloy; generally available; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.file_stats/
 */
export class FileStats extends Component {
  constructor(scope: Construct, id: string, props: FileStatsProps) {
    super(scope, id, 'otelcol.receiver.file_stats', props);
  }
}

/** The `metrics` block. */
export interface FileStatsMetrics {
  /** `file.atime` block. */
  readonly fileAtime?: blocks.OtelcolReceiverFileStatsMetric;
  /** `file.count` block. */
  readonly fileCount?: blocks.OtelcolReceiverFileStatsMetric;
  /** `file.ctime` block. */
  readonly fileCtime?: blocks.OtelcolReceiverFileStatsMetric;
  /** `file.mtime` block. */
  readonly fileMtime?: blocks.OtelcolReceiverFileStatsDefaultMetric;
  /** `file.size` block. */
  readonly fileSize?: blocks.OtelcolReceiverFileStatsDefaultMetric;
}

/** The `resource_attributes` block. */
export interface FileStatsResourceAttributes {
  /** `file.name` block. */
  readonly fileName?: FileStatsResourceAttributesFileName;
  /** `file.path` block. */
  readonly filePath?: FileStatsResourceAttributesFilePath;
}

/** The `file.name` block. */
export interface FileStatsResourceAttributesFileName {
  /**
   * `enabled`: bool.
   *
   * @default true
   */
  readonly enabled?: BoolInput;
  /** `metrics_include` blocks, one for each item. */
  readonly metricsInclude?: readonly blocks.OtelcolReceiverFileStatsFilter[];
  /** `metrics_exclude` blocks, one for each item. */
  readonly metricsExclude?: readonly blocks.OtelcolReceiverFileStatsFilter[];
}

/** The `file.path` block. */
export interface FileStatsResourceAttributesFilePath {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /** `metrics_include` blocks, one for each item. */
  readonly metricsInclude?: readonly blocks.OtelcolReceiverFileStatsFilter[];
  /** `metrics_exclude` blocks, one for each item. */
  readonly metricsExclude?: readonly blocks.OtelcolReceiverFileStatsFilter[];
}

/**
 * Arguments of `otelcol.receiver.filelog`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.filelog/
 */
export interface FilelogProps extends ComponentProps {
  /** `include`: list(string), required. */
  readonly include: ListInput<StringInput>;
  /**
   * `exclude`: list(string).
   *
   * @default []
   */
  readonly exclude?: ListInput<StringInput>;
  /**
   * `exclude_older_than`: duration.
   *
   * @default "0s"
   */
  readonly excludeOlderThan?: DurationInput;
  /** `ordering_criteria` block. */
  readonly orderingCriteria?: FilelogOrderingCriteria;
  /**
   * `poll_interval`: duration.
   *
   * @default "200ms"
   */
  readonly pollInterval?: DurationInput;
  /**
   * `max_concurrent_files`: number.
   *
   * @default 1024
   */
  readonly maxConcurrentFiles?: NumberInput;
  /**
   * `max_batches`: number.
   *
   * @default 10
   */
  readonly maxBatches?: NumberInput;
  /**
   * `start_at`: string. One of `"beginning"` or `"end"`.
   *
   * @default "end"
   */
  readonly startAt?: EnumInput<'beginning' | 'end'>;
  /**
   * `fingerprint_size`: bytes_size.
   *
   * @default "1KiB"
   */
  readonly fingerprintSize?: SizeInput;
  /**
   * `max_log_size`: bytes_size.
   *
   * @default "1MiB"
   */
  readonly maxLogSize?: SizeInput;
  /**
   * `encoding`: string.
   *
   * @default "utf-8"
   */
  readonly encoding?: StringInput;
  /**
   * `force_flush_period`: duration.
   *
   * @default "500ms"
   */
  readonly forceFlushPeriod?: DurationInput;
  /**
   * `delete_after_read`: bool.
   *
   * @default false
   */
  readonly deleteAfterRead?: BoolInput;
  /**
   * `include_file_record_number`: bool.
   *
   * @default false
   */
  readonly includeFileRecordNumber?: BoolInput;
  /** `compression`: string. One of `""`, `"auto"` or `"gzip"`. */
  readonly compression?: EnumInput<'' | 'auto' | 'gzip'>;
  /**
   * `acquire_fs_lock`: bool.
   *
   * @default false
   */
  readonly acquireFsLock?: BoolInput;
  /**
   * `file_cache_advise`: bool.
   *
   * @default false
   */
  readonly fileCacheAdvise?: BoolInput;
  /** `multiline` block. */
  readonly multiline?: blocks.OtelcolMultiline;
  /**
   * `preserve_leading_whitespaces`: bool.
   *
   * @default false
   */
  readonly preserveLeadingWhitespaces?: BoolInput;
  /**
   * `preserve_trailing_whitespaces`: bool.
   *
   * @default false
   */
  readonly preserveTrailingWhitespaces?: BoolInput;
  /** `header` block. */
  readonly header?: FilelogHeader;
  /**
   * `include_file_name`: bool.
   *
   * @default true
   */
  readonly includeFileName?: BoolInput;
  /**
   * `include_file_path`: bool.
   *
   * @default false
   */
  readonly includeFilePath?: BoolInput;
  /**
   * `include_file_name_resolved`: bool.
   *
   * @default false
   */
  readonly includeFileNameResolved?: BoolInput;
  /**
   * `include_file_path_resolved`: bool.
   *
   * @default false
   */
  readonly includeFilePathResolved?: BoolInput;
  /**
   * `include_file_owner_name`: bool.
   *
   * @default false
   */
  readonly includeFileOwnerName?: BoolInput;
  /**
   * `include_file_owner_group_name`: bool.
   *
   * @default false
   */
  readonly includeFileOwnerGroupName?: BoolInput;
  /**
   * `include_file_permissions`: bool.
   *
   * @default false
   */
  readonly includeFilePermissions?: BoolInput;
  /**
   * `attributes`: map(string).
   *
   * @default {}
   */
  readonly attributes?: MapInput<StringInput>;
  /**
   * `resource`: map(string).
   *
   * @default {}
   */
  readonly resource?: MapInput<StringInput>;
  /**
   * `operators`: list(map(any)).
   *
   * @default []
   */
  readonly operators?: ListInput<MapInput<AnyInput>>;
  /** `retry_on_failure` block. */
  readonly retryOnFailure?: blocks.OtelcolConsumerRetry;
  /** `storage`: otelcol.ExtensionHandler. */
  readonly storage?: Expression<StorageHandler>;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputLogs;
}

/**
 * Tails files and gives their lines as OpenTelemetry log records, parsed by operators.
 *
 * `otelcol.receiver.filelog` in Alloy; public preview, needs `--stability.level=public-preview` or lower; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.filelog/
 */
export class Filelog extends Component {
  constructor(scope: Construct, id: string, props: FilelogProps) {
    super(scope, id, 'otelcol.receiver.filelog', props);
  }
}

/** The `ordering_criteria` block. */
export interface FilelogOrderingCriteria {
  /**
   * `regex`: string.
   *
   * @default ""
   */
  readonly regex?: StringInput;
  /**
   * `top_n`: number.
   *
   * @default 1
   */
  readonly topN?: NumberInput;
  /** `sort_by` blocks, one for each item, required. */
  readonly sortBy: readonly FilelogOrderingCriteriaSortBy[];
  /**
   * `group_by`: string.
   *
   * @default ""
   */
  readonly groupBy?: StringInput;
}

/** The `sort_by` block. */
export interface FilelogOrderingCriteriaSortBy {
  /** `sort_type`: string, required by the reference. One of `"lexicographic"`, `"mtime"`, `"numeric"` or `"timestamp"`. */
  readonly sortType?: EnumInput<'lexicographic' | 'mtime' | 'numeric' | 'timestamp'>;
  /**
   * `regex_key`: string.
   *
   * @default ""
   */
  readonly regexKey?: StringInput;
  /**
   * `ascending`: bool.
   *
   * @default false
   */
  readonly ascending?: BoolInput;
  /**
   * `layout`: string.
   *
   * @default ""
   */
  readonly layout?: StringInput;
  /**
   * `location`: string.
   *
   * @default "UTC"
   */
  readonly location?: StringInput;
}

/** The `header` block. */
export interface FilelogHeader {
  /** `pattern`: string, required. */
  readonly pattern: StringInput;
  /** `metadata_operators`: list(map(any)), required. */
  readonly metadataOperators: ListInput<MapInput<AnyInput>>;
}

/**
 * Arguments of `otelcol.receiver.fluentforward`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.fluentforward/
 */
export interface FluentforwardProps extends ComponentProps {
  /** `endpoint`: string, required. */
  readonly endpoint: StringInput;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /** `output` block, required. */
  readonly output: FluentforwardOutput;
}

/**
 * Receives log records by the Fluentd forward protocol.
 *
 * `otelcol.receiver.fluentforward` in Alloy; experimental, needs `--stability.level=experimental`; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.fluentforward/
 */
export class Fluentforward extends Component {
  constructor(scope: Construct, id: string, props: FluentforwardProps) {
    super(scope, id, 'otelcol.receiver.fluentforward', props);
  }
}

/** The `output` block. */
export interface FluentforwardOutput {
  /**
   * `logs`: list(otelcol.Consumer) of logs.
   *
   * @default []
   */
  readonly logs?: ListInput<Expression<Consumer<'logs'>>>;
}

/**
 * Arguments of `otelcol.receiver.googlecloudpubsub`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.googlecloudpubsub/
 */
export interface GooglecloudpubsubProps extends ComponentProps {
  /**
   * `project`: string.
   *
   * @default ""
   */
  readonly project?: StringInput;
  /**
   * `user_agent`: string.
   *
   * @default "opentelemetry-collector-contrib {{version}}"
   */
  readonly userAgent?: StringInput;
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
  /** `subscription`: string, required. */
  readonly subscription: StringInput;
  /**
   * `encoding`: string.
   *
   * @default ""
   */
  readonly encoding?: StringInput;
  /**
   * `compression`: string. One of `""` or `"gzip"`.
   *
   * @default ""
   */
  readonly compression?: EnumInput<'' | 'gzip'>;
  /**
   * `ignore_encoding_error`: bool.
   *
   * @default false
   */
  readonly ignoreEncodingError?: BoolInput;
  /** `client_id`: string. */
  readonly clientId?: StringInput;
  /**
   * `timeout`: duration.
   *
   * @default "12s"
   */
  readonly timeout?: DurationInput;
  /** `flow_control` block. */
  readonly flowControl?: GooglecloudpubsubFlowControl;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutput;
}

/** Exports of `otelcol.receiver.googlecloudpubsub`. */
export interface GooglecloudpubsubExports {
  /** `input`: otelcol.Consumer, takes nothing. */
  readonly input: Expression<Consumer<never>>;
}

/**
 * Reads telemetry from a Google Cloud Pub/Sub subscription.
 *
 * `otelcol.receiver.googlecloudpubsub` in Alloy; made by the community, needs `--feature.community-components.enabled`; sends metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.googlecloudpubsub/
 */
export class Googlecloudpubsub extends Component implements GooglecloudpubsubExports {
  /**
   * The exports of the `otelcol.receiver.googlecloudpubsub` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): GooglecloudpubsubExports {
    return exportsFromLabel(scope, 'otelcol.receiver.googlecloudpubsub', label);
  }

  constructor(scope: Construct, id: string, props: GooglecloudpubsubProps) {
    super(scope, id, 'otelcol.receiver.googlecloudpubsub', props);
  }

  /** `input`: otelcol.Consumer, takes nothing. */
  get input(): Expression<Consumer<never>> {
    return this.export('input');
  }
}

/** The `flow_control` block. */
export interface GooglecloudpubsubFlowControl {
  /**
   * `trigger_ack_batch_duration`: duration.
   *
   * @default "10s"
   */
  readonly triggerAckBatchDuration?: DurationInput;
  /**
   * `stream_ack_deadline`: duration.
   *
   * @default "1m"
   */
  readonly streamAckDeadline?: DurationInput;
  /**
   * `max_outstanding_messages`: number.
   *
   * @default 0
   */
  readonly maxOutstandingMessages?: NumberInput;
  /**
   * `max_outstanding_bytes`: number.
   *
   * @default 0
   */
  readonly maxOutstandingBytes?: NumberInput;
}

/**
 * Arguments of `otelcol.receiver.influxdb`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.influxdb/
 */
export interface InfluxdbProps extends ComponentProps {
  /**
   * `endpoint`: string.
   *
   * @default "localhost:8086"
   */
  readonly endpoint?: StringInput;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSServer;
  /** `cors` block. */
  readonly cors?: blocks.OtelcolCORS;
  /** `auth`: otelcol.Handler. */
  readonly auth?: Expression<AuthHandler>;
  /**
   * `max_request_body_size`: bytes_size.
   *
   * @default "20MiB"
   */
  readonly maxRequestBodySize?: SizeInput;
  /**
   * `include_metadata`: bool.
   *
   * @default false
   */
  readonly includeMetadata?: BoolInput;
  /**
   * `compression_algorithms`: list(string).
   *
   * @default ["","gzip","zstd","zlib","snappy","deflate","lz4"]
   */
  readonly compressionAlgorithms?: ListInput<StringInput>;
  /**
   * `keep_alives_enabled`: bool.
   *
   * @default true
   */
  readonly keepAlivesEnabled?: BoolInput;
  /**
   * `idle_timeout`: duration.
   *
   * @default "1m"
   */
  readonly idleTimeout?: DurationInput;
  /** `read_timeout`: duration. */
  readonly readTimeout?: DurationInput;
  /**
   * `write_timeout`: duration.
   *
   * @default "30s"
   */
  readonly writeTimeout?: DurationInput;
  /**
   * `read_header_timeout`: duration.
   *
   * @default "1m"
   */
  readonly readHeaderTimeout?: DurationInput;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputMetrics;
}

/**
 * Receives metrics over HTTP in InfluxDB's line protocol.
 *
 * `otelcol.receiver.influxdb` in Alloy; generally available; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.influxdb/
 */
export class Influxdb extends Component {
  constructor(scope: Construct, id: string, props: InfluxdbProps) {
    super(scope, id, 'otelcol.receiver.influxdb', props);
  }
}

/**
 * Arguments of `otelcol.receiver.jaeger`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.jaeger/
 */
export interface JaegerProps extends ComponentProps {
  /** `protocols` block, required. */
  readonly protocols: JaegerProtocols;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputTraces;
}

/**
 * Receives traces by the gRPC and Thrift protocols of Jaeger.
 *
 * `otelcol.receiver.jaeger` in Alloy; generally available; sends traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.jaeger/
 */
export class Jaeger extends Component {
  constructor(scope: Construct, id: string, props: JaegerProps) {
    super(scope, id, 'otelcol.receiver.jaeger', props);
  }
}

/** The `protocols` block. */
export interface JaegerProtocols {
  /** `grpc` block. */
  readonly grpc?: JaegerProtocolsGrpc;
  /** `thrift_http` block. */
  readonly thriftHttp?: JaegerProtocolsThriftHttp;
  /** `thrift_binary` block. */
  readonly thriftBinary?: JaegerProtocolsThriftBinary;
  /** `thrift_compact` block. */
  readonly thriftCompact?: JaegerProtocolsThriftCompact;
}

/** The `grpc` block. */
export interface JaegerProtocolsGrpc {
  /**
   * `endpoint`: string.
   *
   * @default "0.0.0.0:14250"
   */
  readonly endpoint?: StringInput;
  /**
   * `transport`: string.
   *
   * @default "tcp"
   */
  readonly transport?: StringInput;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSServer;
  /** `max_recv_msg_size`: bytes_size. */
  readonly maxRecvMsgSize?: SizeInput;
  /** `max_concurrent_streams`: number. */
  readonly maxConcurrentStreams?: NumberInput;
  /**
   * `read_buffer_size`: bytes_size.
   *
   * @default "512KiB"
   */
  readonly readBufferSize?: SizeInput;
  /** `write_buffer_size`: bytes_size. */
  readonly writeBufferSize?: SizeInput;
  /** `keepalive` block. */
  readonly keepalive?: blocks.OtelcolKeepaliveServer;
  /** `auth`: otelcol.Handler. */
  readonly auth?: Expression<AuthHandler>;
  /**
   * `include_metadata`: bool.
   *
   * @default false
   */
  readonly includeMetadata?: BoolInput;
}

/** The `thrift_http` block. */
export interface JaegerProtocolsThriftHttp {
  /**
   * `endpoint`: string.
   *
   * @default "0.0.0.0:14268"
   */
  readonly endpoint?: StringInput;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSServer;
  /** `cors` block. */
  readonly cors?: blocks.OtelcolCORS;
  /** `auth`: otelcol.Handler. */
  readonly auth?: Expression<AuthHandler>;
  /**
   * `max_request_body_size`: bytes_size.
   *
   * @default "20MiB"
   */
  readonly maxRequestBodySize?: SizeInput;
  /**
   * `include_metadata`: bool.
   *
   * @default false
   */
  readonly includeMetadata?: BoolInput;
  /**
   * `compression_algorithms`: list(string).
   *
   * @default ["","gzip","zstd","zlib","snappy","deflate","lz4"]
   */
  readonly compressionAlgorithms?: ListInput<StringInput>;
  /**
   * `keep_alives_enabled`: bool.
   *
   * @default true
   */
  readonly keepAlivesEnabled?: BoolInput;
  /**
   * `idle_timeout`: duration.
   *
   * @default "1m"
   */
  readonly idleTimeout?: DurationInput;
  /** `read_timeout`: duration. */
  readonly readTimeout?: DurationInput;
  /**
   * `write_timeout`: duration.
   *
   * @default "30s"
   */
  readonly writeTimeout?: DurationInput;
  /**
   * `read_header_timeout`: duration.
   *
   * @default "1m"
   */
  readonly readHeaderTimeout?: DurationInput;
}

/** The `thrift_binary` block. */
export interface JaegerProtocolsThriftBinary {
  /**
   * `endpoint`: string.
   *
   * @default "0.0.0.0:6832"
   */
  readonly endpoint?: StringInput;
  /**
   * `queue_size`: number.
   *
   * @default 1000
   */
  readonly queueSize?: NumberInput;
  /**
   * `max_packet_size`: bytes_size.
   *
   * @default "65KiB"
   */
  readonly maxPacketSize?: SizeInput;
  /**
   * `workers`: number.
   *
   * @default 10
   */
  readonly workers?: NumberInput;
  /** `socket_buffer_size`: bytes_size. */
  readonly socketBufferSize?: SizeInput;
}

/** The `thrift_compact` block. */
export interface JaegerProtocolsThriftCompact {
  /**
   * `endpoint`: string.
   *
   * @default "0.0.0.0:6831"
   */
  readonly endpoint?: StringInput;
  /**
   * `queue_size`: number.
   *
   * @default 1000
   */
  readonly queueSize?: NumberInput;
  /**
   * `max_packet_size`: bytes_size.
   *
   * @default "65KiB"
   */
  readonly maxPacketSize?: SizeInput;
  /**
   * `workers`: number.
   *
   * @default 10
   */
  readonly workers?: NumberInput;
  /** `socket_buffer_size`: bytes_size. */
  readonly socketBufferSize?: SizeInput;
}

/**
 * Arguments of `otelcol.receiver.kafka`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.kafka/
 */
export interface KafkaProps extends ComponentProps {
  /** `brokers`: list(string), required. */
  readonly brokers: ListInput<StringInput>;
  /** `protocol_version`: string, required. */
  readonly protocolVersion: StringInput;
  /**
   * `session_timeout`: duration.
   *
   * @default "10s"
   */
  readonly sessionTimeout?: DurationInput;
  /**
   * `heartbeat_interval`: duration.
   *
   * @default "3s"
   */
  readonly heartbeatInterval?: DurationInput;
  /**
   * `encoding`: string.
   *
   * @default "otlp_proto"
   * @deprecated by Alloy
   */
  readonly encoding?: StringInput;
  /**
   * `group_id`: string.
   *
   * @default "otel-collector"
   */
  readonly groupId?: StringInput;
  /**
   * `client_id`: string.
   *
   * @default "otel-collector"
   */
  readonly clientId?: StringInput;
  /**
   * `initial_offset`: string. One of `"earliest"` or `"latest"`.
   *
   * @default "latest"
   */
  readonly initialOffset?: EnumInput<'earliest' | 'latest'>;
  /** `logs` block. */
  readonly logs?: KafkaLogs;
  /** `metrics` block. */
  readonly metrics?: KafkaMetrics;
  /** `traces` block. */
  readonly traces?: KafkaTraces;
  /**
   * `resolve_canonical_bootstrap_servers_only`: bool.
   *
   * @default false
   */
  readonly resolveCanonicalBootstrapServersOnly?: BoolInput;
  /** `authentication` block. */
  readonly authentication?: blocks.OtelcolKafkaAuthentication;
  /** `metadata` block. */
  readonly metadata?: blocks.OtelcolKafkaMetadata;
  /** `autocommit` block. */
  readonly autocommit?: KafkaAutocommit;
  /** `message_marking` block. */
  readonly messageMarking?: KafkaMessageMarking;
  /** `header_extraction` block. */
  readonly headerExtraction?: KafkaHeaderExtraction;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSClient;
  /**
   * `min_fetch_size`: number.
   *
   * @default 1
   */
  readonly minFetchSize?: NumberInput;
  /**
   * `max_fetch_size`: number.
   *
   * @default 1048576
   */
  readonly maxFetchSize?: NumberInput;
  /**
   * `max_partition_fetch_size`: number.
   *
   * @default 1048576
   */
  readonly maxPartitionFetchSize?: NumberInput;
  /**
   * `max_fetch_wait`: duration.
   *
   * @default "250ms"
   */
  readonly maxFetchWait?: DurationInput;
  /**
   * `group_rebalance_strategy`: string. One of `"cooperative-sticky"`, `"range"`, `"roundrobin"` or `"sticky"`.
   *
   * @default "range"
   */
  readonly groupRebalanceStrategy?: EnumInput<'cooperative-sticky' | 'range' | 'roundrobin' | 'sticky'>;
  /**
   * `group_instance_id`: string.
   *
   * @default ""
   */
  readonly groupInstanceId?: StringInput;
  /**
   * `rack_id`: string.
   *
   * @default ""
   */
  readonly rackId?: StringInput;
  /**
   * `use_leader_epoch`: bool.
   *
   * @default true
   */
  readonly useLeaderEpoch?: BoolInput;
  /**
   * `conn_idle_timeout`: duration.
   *
   * @default "9m"
   */
  readonly connIdleTimeout?: DurationInput;
  /** `error_backoff` block. */
  readonly errorBackoff?: KafkaErrorBackoff;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutput;
}

/**
 * Reads metrics, logs and traces from Kafka topics.
 *
 * `otelcol.receiver.kafka` in Alloy; generally available; sends metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.kafka/
 */
export class Kafka extends Component {
  constructor(scope: Construct, id: string, props: KafkaProps) {
    super(scope, id, 'otelcol.receiver.kafka', props);
  }
}

/** The `logs` block. */
export interface KafkaLogs {
  /**
   * `topic`: string.
   *
   * @default ""
   * @deprecated by Alloy
   */
  readonly topic?: StringInput;
  /**
   * `topics`: list(string).
   *
   * @default ["otlp_logs"]
   */
  readonly topics?: ListInput<StringInput>;
  /**
   * `encoding`: string.
   *
   * @default "otlp_proto"
   */
  readonly encoding?: StringInput;
  /** `exclude_topics`: list(string). */
  readonly excludeTopics?: ListInput<StringInput>;
}

/** The `metrics` block. */
export interface KafkaMetrics {
  /**
   * `topic`: string.
   *
   * @default ""
   * @deprecated by Alloy
   */
  readonly topic?: StringInput;
  /**
   * `topics`: list(string).
   *
   * @default ["otlp_metrics"]
   */
  readonly topics?: ListInput<StringInput>;
  /**
   * `encoding`: string.
   *
   * @default "otlp_proto"
   */
  readonly encoding?: StringInput;
  /** `exclude_topics`: list(string). */
  readonly excludeTopics?: ListInput<StringInput>;
}

/** The `traces` block. */
export interface KafkaTraces {
  /**
   * `topic`: string.
   *
   * @default ""
   * @deprecated by Alloy
   */
  readonly topic?: StringInput;
  /**
   * `topics`: list(string).
   *
   * @default ["otlp_spans"]
   */
  readonly topics?: ListInput<StringInput>;
  /**
   * `encoding`: string.
   *
   * @default "otlp_proto"
   */
  readonly encoding?: StringInput;
  /** `exclude_topics`: list(string). */
  readonly excludeTopics?: ListInput<StringInput>;
}

/** The `autocommit` block. */
export interface KafkaAutocommit {
  /**
   * `enable`: bool.
   *
   * @default true
   */
  readonly enable?: BoolInput;
  /**
   * `interval`: duration.
   *
   * @default "1s"
   */
  readonly interval?: DurationInput;
}

/** The `message_marking` block. */
export interface KafkaMessageMarking {
  /**
   * `after_execution`: bool.
   *
   * @default false
   */
  readonly afterExecution?: BoolInput;
  /**
   * `include_unsuccessful`: bool.
   *
   * @default false
   */
  readonly includeUnsuccessful?: BoolInput;
}

/** The `header_extraction` block. */
export interface KafkaHeaderExtraction {
  /**
   * `extract_headers`: bool.
   *
   * @default false
   */
  readonly extractHeaders?: BoolInput;
  /**
   * `headers`: list(string).
   *
   * @default []
   */
  readonly headers?: ListInput<StringInput>;
}

/** The `error_backoff` block. */
export interface KafkaErrorBackoff {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * `initial_interval`: duration.
   *
   * @default "0s"
   */
  readonly initialInterval?: DurationInput;
  /**
   * `randomization_factor`: number.
   *
   * @default 0
   */
  readonly randomizationFactor?: NumberInput;
  /**
   * `multiplier`: number.
   *
   * @default 0
   */
  readonly multiplier?: NumberInput;
  /**
   * `max_interval`: duration.
   *
   * @default "0s"
   */
  readonly maxInterval?: DurationInput;
  /**
   * `max_elapsed_time`: duration.
   *
   * @default "0s"
   */
  readonly maxElapsedTime?: DurationInput;
}

/**
 * Arguments of `otelcol.receiver.loki`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.loki/
 */
export interface LokiProps extends ComponentProps {
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputLogs;
}

/** Exports of `otelcol.receiver.loki`. */
export interface LokiExports {
  /** `receiver`: LogsReceiver. */
  readonly receiver: Expression<LogsReceiver>;
}

/**
 * Converts log entries from Loki components to OpenTelemetry log records.
 *
 * `otelcol.receiver.loki` in Alloy; generally available; takes logs; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.loki/
 */
export class Loki extends Component implements LokiExports {
  /**
   * The exports of the `otelcol.receiver.loki` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): LokiExports {
    return exportsFromLabel(scope, 'otelcol.receiver.loki', label);
  }

  constructor(scope: Construct, id: string, props: LokiProps) {
    super(scope, id, 'otelcol.receiver.loki', props);
  }

  /** `receiver`: LogsReceiver. */
  get receiver(): Expression<LogsReceiver> {
    return this.export('receiver');
  }
}

/**
 * Arguments of `otelcol.receiver.nginx`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.nginx/
 */
export interface NginxProps extends ComponentProps {
  /** `endpoint`: string, required. */
  readonly endpoint: StringInput;
  /**
   * `collection_interval`: duration.
   *
   * @default "10s"
   */
  readonly collectionInterval?: DurationInput;
  /**
   * `initial_delay`: duration.
   *
   * @default "1s"
   */
  readonly initialDelay?: DurationInput;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputMetrics;
}

/**
 * Reads connection and request metrics from the stub status page of an NGINX server.
 *
 * `otelcol.receiver.nginx` in Alloy; public preview, needs `--stability.level=public-preview` or lower; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.nginx/
 */
export class Nginx extends Component {
  constructor(scope: Construct, id: string, props: NginxProps) {
    super(scope, id, 'otelcol.receiver.nginx', props);
  }
}

/**
 * Arguments of `otelcol.receiver.otlp`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.otlp/
 */
export interface OtlpProps extends ComponentProps {
  /** `grpc` block. */
  readonly grpc?: OtlpGrpc;
  /** `http` block. */
  readonly http?: OtlpHttp;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutput;
}

/**
 * Receives metrics, logs and traces by OTLP over gRPC and HTTP.
 *
 * `otelcol.receiver.otlp` in Alloy; generally available; sends metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.otlp/
 */
export class Otlp extends Component {
  constructor(scope: Construct, id: string, props: OtlpProps) {
    super(scope, id, 'otelcol.receiver.otlp', props);
  }
}

/** The `grpc` block. */
export interface OtlpGrpc {
  /**
   * `endpoint`: string.
   *
   * @default "0.0.0.0:4317"
   */
  readonly endpoint?: StringInput;
  /**
   * `transport`: string.
   *
   * @default "tcp"
   */
  readonly transport?: StringInput;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSServer;
  /**
   * `max_recv_msg_size`: bytes_size.
   *
   * @default "4MiB"
   */
  readonly maxRecvMsgSize?: SizeInput;
  /** `max_concurrent_streams`: number. */
  readonly maxConcurrentStreams?: NumberInput;
  /**
   * `read_buffer_size`: bytes_size.
   *
   * @default "512KiB"
   */
  readonly readBufferSize?: SizeInput;
  /** `write_buffer_size`: bytes_size. */
  readonly writeBufferSize?: SizeInput;
  /** `keepalive` block. */
  readonly keepalive?: OtlpGrpcKeepalive;
  /** `auth`: otelcol.Handler. */
  readonly auth?: Expression<AuthHandler>;
  /**
   * `include_metadata`: bool.
   *
   * @default false
   */
  readonly includeMetadata?: BoolInput;
}

/** The `keepalive` block. */
export interface OtlpGrpcKeepalive {
  /** `server_parameters` block. */
  readonly serverParameters?: blocks.OtelcolKeepaliveServerParameters;
  /** `enforcement_policy` block. */
  readonly enforcementPolicy?: blocks.OtelcolKeepaliveEnforcementPolicy;
}

/** The `http` block. */
export interface OtlpHttp {
  /**
   * `endpoint`: string.
   *
   * @default "0.0.0.0:4318"
   */
  readonly endpoint?: StringInput;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSServer;
  /** `cors` block. */
  readonly cors?: blocks.OtelcolCORS;
  /** `auth`: otelcol.Handler. */
  readonly auth?: Expression<AuthHandler>;
  /**
   * `max_request_body_size`: bytes_size.
   *
   * @default "20MiB"
   */
  readonly maxRequestBodySize?: SizeInput;
  /**
   * `include_metadata`: bool.
   *
   * @default false
   */
  readonly includeMetadata?: BoolInput;
  /**
   * `compression_algorithms`: list(string).
   *
   * @default ["","gzip","zstd","zlib","snappy","deflate","lz4"]
   */
  readonly compressionAlgorithms?: ListInput<StringInput>;
  /**
   * `keep_alives_enabled`: bool.
   *
   * @default true
   */
  readonly keepAlivesEnabled?: BoolInput;
  /**
   * `idle_timeout`: duration.
   *
   * @default "1m"
   */
  readonly idleTimeout?: DurationInput;
  /** `read_timeout`: duration. */
  readonly readTimeout?: DurationInput;
  /**
   * `write_timeout`: duration.
   *
   * @default "30s"
   */
  readonly writeTimeout?: DurationInput;
  /**
   * `read_header_timeout`: duration.
   *
   * @default "1m"
   */
  readonly readHeaderTimeout?: DurationInput;
  /**
   * `traces_url_path`: string.
   *
   * @default "/v1/traces"
   */
  readonly tracesUrlPath?: StringInput;
  /**
   * `metrics_url_path`: string.
   *
   * @default "/v1/metrics"
   */
  readonly metricsUrlPath?: StringInput;
  /**
   * `logs_url_path`: string.
   *
   * @default "/v1/logs"
   */
  readonly logsUrlPath?: StringInput;
}

/**
 * Arguments of `otelcol.receiver.prometheus`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.prometheus/
 */
export interface PrometheusProps extends ComponentProps {
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputMetrics;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.receiver.prometheus`. */
export interface PrometheusExports {
  /** `receiver`: MetricsReceiver. */
  readonly receiver: Expression<MetricsReceiver>;
}

/**
 * Converts samples from Prometheus components to OpenTelemetry metrics.
 *
 * `otelcol.receiver.prometheus` in Alloy; generally available; takes metrics; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.prometheus/
 */
export class Prometheus extends Component implements PrometheusExports {
  /**
   * The exports of the `otelcol.receiver.prometheus` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): PrometheusExports {
    return exportsFromLabel(scope, 'otelcol.receiver.prometheus', label);
  }

  constructor(scope: Construct, id: string, props: PrometheusProps) {
    super(scope, id, 'otelcol.receiver.prometheus', props);
  }

  /** `receiver`: MetricsReceiver. */
  get receiver(): Expression<MetricsReceiver> {
    return this.export('receiver');
  }
}

/**
 * Arguments of `otelcol.receiver.solace`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.solace/
 */
export interface SolaceProps extends ComponentProps {
  /**
   * `broker`: string.
   *
   * @default "localhost:5671"
   */
  readonly broker?: StringInput;
  /** `queue`: string, required. */
  readonly queue: StringInput;
  /**
   * `max_unacknowledged`: number.
   *
   * @default 1000
   */
  readonly maxUnacknowledged?: NumberInput;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSClient;
  /** `flow_control` block. */
  readonly flowControl?: SolaceFlowControl;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /** `auth` block, required. */
  readonly auth: SolaceAuth;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputTraces;
}

/**
 * Receives traces from a Solace PubSub+ event broker.
 *
 * `otelcol.receiver.solace` in Alloy; generally available; sends traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.solace/
 */
export class Solace extends Component {
  constructor(scope: Construct, id: string, props: SolaceProps) {
    super(scope, id, 'otelcol.receiver.solace', props);
  }
}

/** The `flow_control` block. */
export interface SolaceFlowControl {
  /** `delayed_retry` block, required. */
  readonly delayedRetry: SolaceFlowControlDelayedRetry;
}

/** The `delayed_retry` block. */
export interface SolaceFlowControlDelayedRetry {
  /**
   * `delay`: duration.
   *
   * @default "10ms"
   */
  readonly delay?: DurationInput;
}

/** The `auth` block. */
export interface SolaceAuth {
  /** `sasl_plain` block. */
  readonly saslPlain?: SolaceAuthSaslPlain;
  /** `sasl_xauth2` block. */
  readonly saslXauth2?: SolaceAuthSaslXauth2;
  /** `sasl_external` block. */
  readonly saslExternal?: EmptyBlock;
}

/** The `sasl_plain` block. */
export interface SolaceAuthSaslPlain {
  /** `username`: string, required. */
  readonly username: StringInput;
  /** `password`: secret, required. */
  readonly password: SecretInput;
}

/** The `sasl_xauth2` block. */
export interface SolaceAuthSaslXauth2 {
  /** `username`: string, required. */
  readonly username: StringInput;
  /** `bearer`: string, required. */
  readonly bearer: StringInput;
}

/**
 * Arguments of `otelcol.receiver.splunkhec`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.splunkhec/
 */
export interface SplunkhecProps extends ComponentProps {
  /**
   * `endpoint`: string.
   *
   * @default "localhost:8088"
   */
  readonly endpoint?: StringInput;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSServer;
  /** `cors` block. */
  readonly cors?: blocks.OtelcolCORS;
  /** `auth`: otelcol.Handler. */
  readonly auth?: Expression<AuthHandler>;
  /**
   * `max_request_body_size`: bytes_size.
   *
   * @default "20MiB"
   */
  readonly maxRequestBodySize?: SizeInput;
  /**
   * `include_metadata`: bool.
   *
   * @default false
   */
  readonly includeMetadata?: BoolInput;
  /**
   * `compression_algorithms`: list(string).
   *
   * @default ["","gzip","zstd","zlib","snappy","deflate","lz4"]
   */
  readonly compressionAlgorithms?: ListInput<StringInput>;
  /**
   * `keep_alives_enabled`: bool.
   *
   * @default true
   */
  readonly keepAlivesEnabled?: BoolInput;
  /**
   * `idle_timeout`: duration.
   *
   * @default "1m"
   */
  readonly idleTimeout?: DurationInput;
  /** `read_timeout`: duration. */
  readonly readTimeout?: DurationInput;
  /**
   * `write_timeout`: duration.
   *
   * @default "30s"
   */
  readonly writeTimeout?: DurationInput;
  /**
   * `read_header_timeout`: duration.
   *
   * @default "1m"
   */
  readonly readHeaderTimeout?: DurationInput;
  /**
   * `raw_path`: string.
   *
   * @default "/services/collector/raw"
   */
  readonly rawPath?: StringInput;
  /**
   * `health_path`: string.
   *
   * @default "/services/collector/health"
   */
  readonly healthPath?: StringInput;
  /**
   * `splitting`: string. One of `"line"` or `"none"`.
   *
   * @default "line"
   */
  readonly splitting?: EnumInput<'line' | 'none'>;
  /**
   * `access_token_passthrough`: bool.
   *
   * @default false
   */
  readonly accessTokenPassthrough?: BoolInput;
  /** `hec_metadata_to_otel_attrs` block. */
  readonly hecMetadataToOtelAttrs?: SplunkhecHecMetadataToOtelAttrs;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /** `output` block, required. */
  readonly output: SplunkhecOutput;
}

/**
 * Receives metrics and logs by the protocol of Splunk's HTTP Event Collector.
 *
 * `otelcol.receiver.splunkhec` in Alloy; public preview, needs `--stability.level=public-preview` or lower; sends metrics and logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.splunkhec/
 */
export class Splunkhec extends Component {
  constructor(scope: Construct, id: string, props: SplunkhecProps) {
    super(scope, id, 'otelcol.receiver.splunkhec', props);
  }
}

/** The `hec_metadata_to_otel_attrs` block. */
export interface SplunkhecHecMetadataToOtelAttrs {
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

/** The `output` block. */
export interface SplunkhecOutput {
  /**
   * `metrics`: list(otelcol.Consumer) of metrics.
   *
   * @default []
   */
  readonly metrics?: ListInput<Expression<Consumer<'metrics'>>>;
  /**
   * `logs`: list(otelcol.Consumer) of logs.
   *
   * @default []
   */
  readonly logs?: ListInput<Expression<Consumer<'logs'>>>;
}

/**
 * Arguments of `otelcol.receiver.syslog`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.syslog/
 */
export interface SyslogProps extends ComponentProps {
  /**
   * `protocol`: string. One of `"rfc3164"` or `"rfc5424"`.
   *
   * @default "rfc5424"
   */
  readonly protocol?: EnumInput<'rfc3164' | 'rfc5424'>;
  /**
   * `location`: string.
   *
   * @default "UTC"
   */
  readonly location?: StringInput;
  /**
   * `enable_octet_counting`: bool.
   *
   * @default false
   */
  readonly enableOctetCounting?: BoolInput;
  /**
   * `max_octets`: number.
   *
   * @default 8192
   */
  readonly maxOctets?: NumberInput;
  /**
   * `allow_skip_pri_header`: bool.
   *
   * @default false
   */
  readonly allowSkipPriHeader?: BoolInput;
  /** `non_transparent_framing_trailer`: string. One of `"LF"` or `"NUL"`. */
  readonly nonTransparentFramingTrailer?: EnumInput<'LF' | 'NUL'>;
  /** `retry_on_failure` block. */
  readonly retryOnFailure?: blocks.OtelcolConsumerRetry;
  /** `tcp` block. */
  readonly tcp?: SyslogTcp;
  /** `udp` block. */
  readonly udp?: SyslogUdp;
  /**
   * `on_error`: string. One of `"drop"`, `"drop_quiet"`, `"send"` or `"send_quiet"`.
   *
   * @default "send"
   */
  readonly onError?: EnumInput<'drop' | 'drop_quiet' | 'send' | 'send_quiet'>;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputLogs;
}

/**
 * Receives syslog messages over TCP or UDP as OpenTelemetry log records.
 *
 * `otelcol.receiver.syslog` in Alloy; public preview, needs `--stability.level=public-preview` or lower; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.syslog/
 */
export class Syslog extends Component {
  constructor(scope: Construct, id: string, props: SyslogProps) {
    super(scope, id, 'otelcol.receiver.syslog', props);
  }
}

/** The `tcp` block. */
export interface SyslogTcp {
  /**
   * `max_log_size`: bytes_size.
   *
   * @default "1MiB"
   */
  readonly maxLogSize?: SizeInput;
  /** `listen_address`: string, required by the reference. */
  readonly listenAddress?: StringInput;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSServer;
  /**
   * `add_attributes`: bool.
   *
   * @default false
   */
  readonly addAttributes?: BoolInput;
  /**
   * `one_log_per_packet`: bool.
   *
   * @default false
   */
  readonly oneLogPerPacket?: BoolInput;
  /**
   * `encoding`: string.
   *
   * @default "utf-8"
   */
  readonly encoding?: StringInput;
  /** `multiline` block. */
  readonly multiline?: blocks.OtelcolMultiline;
  /**
   * `preserve_leading_whitespaces`: bool.
   *
   * @default false
   */
  readonly preserveLeadingWhitespaces?: BoolInput;
  /**
   * `preserve_trailing_whitespaces`: bool.
   *
   * @default false
   */
  readonly preserveTrailingWhitespaces?: BoolInput;
}

/** The `udp` block. */
export interface SyslogUdp {
  /** `listen_address`: string, required by the reference. */
  readonly listenAddress?: StringInput;
  /**
   * `one_log_per_packet`: bool.
   *
   * @default false
   */
  readonly oneLogPerPacket?: BoolInput;
  /**
   * `add_attributes`: bool.
   *
   * @default false
   */
  readonly addAttributes?: BoolInput;
  /**
   * `encoding`: string.
   *
   * @default "utf-8"
   */
  readonly encoding?: StringInput;
  /** `multiline` block. */
  readonly multiline?: blocks.OtelcolMultiline;
  /**
   * `preserve_leading_whitespaces`: bool.
   *
   * @default false
   */
  readonly preserveLeadingWhitespaces?: BoolInput;
  /**
   * `preserve_trailing_whitespaces`: bool.
   *
   * @default false
   */
  readonly preserveTrailingWhitespaces?: BoolInput;
  /** `async` block. */
  readonly async?: SyslogUdpAsync;
}

/** The `async` block. */
export interface SyslogUdpAsync {
  /**
   * `readers`: number.
   *
   * @default 1
   */
  readonly readers?: NumberInput;
  /**
   * `processors`: number.
   *
   * @default 1
   */
  readonly processors?: NumberInput;
  /**
   * `max_queue_length`: number.
   *
   * @default 100
   */
  readonly maxQueueLength?: NumberInput;
}

/**
 * Arguments of `otelcol.receiver.tcplog`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.tcplog/
 */
export interface TcplogProps extends ComponentProps {
  /** `listen_address`: string, required. */
  readonly listenAddress: StringInput;
  /**
   * `max_log_size`: bytes_size.
   *
   * @default "1MiB"
   */
  readonly maxLogSize?: SizeInput;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSServer;
  /**
   * `add_attributes`: bool.
   *
   * @default false
   */
  readonly addAttributes?: BoolInput;
  /**
   * `one_log_per_packet`: bool.
   *
   * @default false
   */
  readonly oneLogPerPacket?: BoolInput;
  /**
   * `encoding`: string.
   *
   * @default "utf-8"
   */
  readonly encoding?: StringInput;
  /** `multiline` block. */
  readonly multiline?: TcplogMultiline;
  /** `retry_on_failure` block. */
  readonly retryOnFailure?: blocks.OtelcolConsumerRetry;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputLogs;
}

/**
 * Receives lines of text over TCP as OpenTelemetry log records.
 *
 * `otelcol.receiver.tcplog` in Alloy; experimental, needs `--stability.level=experimental`; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.tcplog/
 */
export class Tcplog extends Component {
  constructor(scope: Construct, id: string, props: TcplogProps) {
    super(scope, id, 'otelcol.receiver.tcplog', props);
  }
}

/** The `multiline` block. */
export interface TcplogMultiline {
  /** `line_start_pattern`: string. */
  readonly lineStartPattern?: StringInput;
  /** `line_end_pattern`: string. */
  readonly lineEndPattern?: StringInput;
  /**
   * `omit_pattern`: bool.
   *
   * @default false
   */
  readonly omitPattern?: BoolInput;
}

/**
 * Arguments of `otelcol.receiver.vcenter`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.vcenter/
 */
export interface VcenterProps extends ComponentProps {
  /** `endpoint`: string, required. */
  readonly endpoint: StringInput;
  /** `username`: string, required. */
  readonly username: StringInput;
  /** `password`: secret, required. */
  readonly password: SecretInput;
  /** `metrics` block. */
  readonly metrics?: VcenterMetrics;
  /** `resource_attributes` block. */
  readonly resourceAttributes?: VcenterResourceAttributes;
  /**
   * `collection_interval`: duration.
   *
   * @default "1m"
   */
  readonly collectionInterval?: DurationInput;
  /**
   * `initial_delay`: duration.
   *
   * @default "1s"
   */
  readonly initialDelay?: DurationInput;
  /**
   * `timeout`: duration.
   *
   * @default "0s"
   */
  readonly timeout?: DurationInput;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSClient;
  /**
   * `max_query_metrics`: number.
   *
   * @default 256
   */
  readonly maxQueryMetrics?: NumberInput;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputMetrics;
}

/**
 * Reads metrics of hosts, clusters, datastores and virtual machines from VMware vCenter.
 *
 * `otelcol.receiver.vcenter` in Alloy; experimental, needs `--stability.level=experimental`; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.vcenter/
 */
export class Vcenter extends Component {
  constructor(scope: Construct, id: string, props: VcenterProps) {
    super(scope, id, 'otelcol.receiver.vcenter', props);
  }
}

/** The `metrics` block. */
export interface VcenterMetrics {
  /** `vcenter.cluster.cpu.effective` block. */
  readonly vcenterClusterCpuEffective?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.cluster.cpu.limit` block. */
  readonly vcenterClusterCpuLimit?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.cluster.host.count` block. */
  readonly vcenterClusterHostCount?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.cluster.memory.effective` block. */
  readonly vcenterClusterMemoryEffective?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.cluster.memory.limit` block. */
  readonly vcenterClusterMemoryLimit?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.cluster.vm.count` block. */
  readonly vcenterClusterVmCount?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.cluster.vm_template.count` block. */
  readonly vcenterClusterVmTemplateCount?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.cluster.vsan.congestions` block. */
  readonly vcenterClusterVsanCongestions?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.cluster.vsan.latency.avg` block. */
  readonly vcenterClusterVsanLatencyAvg?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.cluster.vsan.operations` block. */
  readonly vcenterClusterVsanOperations?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.cluster.vsan.throughput` block. */
  readonly vcenterClusterVsanThroughput?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.datacenter.cluster.count` block. */
  readonly vcenterDatacenterClusterCount?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.datacenter.cpu.limit` block. */
  readonly vcenterDatacenterCpuLimit?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.datacenter.datastore.count` block. */
  readonly vcenterDatacenterDatastoreCount?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.datacenter.disk.space` block. */
  readonly vcenterDatacenterDiskSpace?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.datacenter.host.count` block. */
  readonly vcenterDatacenterHostCount?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.datacenter.memory.limit` block. */
  readonly vcenterDatacenterMemoryLimit?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.datacenter.vm.count` block. */
  readonly vcenterDatacenterVmCount?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.datastore.disk.usage` block. */
  readonly vcenterDatastoreDiskUsage?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.datastore.disk.utilization` block. */
  readonly vcenterDatastoreDiskUtilization?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.host.cpu.capacity` block. */
  readonly vcenterHostCpuCapacity?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.host.cpu.reserved` block. */
  readonly vcenterHostCpuReserved?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.host.cpu.usage` block. */
  readonly vcenterHostCpuUsage?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.host.cpu.utilization` block. */
  readonly vcenterHostCpuUtilization?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.host.disk.latency.avg` block. */
  readonly vcenterHostDiskLatencyAvg?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.host.disk.latency.max` block. */
  readonly vcenterHostDiskLatencyMax?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.host.disk.throughput` block. */
  readonly vcenterHostDiskThroughput?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.host.memory.capacity` block. */
  readonly vcenterHostMemoryCapacity?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.host.memory.usage` block. */
  readonly vcenterHostMemoryUsage?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.host.memory.utilization` block. */
  readonly vcenterHostMemoryUtilization?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.host.network.packet.rate` block. */
  readonly vcenterHostNetworkPacketRate?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.host.network.packet.error.rate` block. */
  readonly vcenterHostNetworkPacketErrorRate?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.host.network.packet.drop.rate` block. */
  readonly vcenterHostNetworkPacketDropRate?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.host.network.throughput` block. */
  readonly vcenterHostNetworkThroughput?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.host.network.usage` block. */
  readonly vcenterHostNetworkUsage?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.host.vsan.cache.hit_rate` block. */
  readonly vcenterHostVsanCacheHitRate?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.host.vsan.congestions` block. */
  readonly vcenterHostVsanCongestions?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.host.vsan.latency.avg` block. */
  readonly vcenterHostVsanLatencyAvg?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.host.vsan.operations` block. */
  readonly vcenterHostVsanOperations?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.host.vsan.throughput` block. */
  readonly vcenterHostVsanThroughput?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.resource_pool.cpu.shares` block. */
  readonly vcenterResourcePoolCpuShares?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.resource_pool.cpu.usage` block. */
  readonly vcenterResourcePoolCpuUsage?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.resource_pool.memory.ballooned` block. */
  readonly vcenterResourcePoolMemoryBallooned?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.resource_pool.memory.granted` block. */
  readonly vcenterResourcePoolMemoryGranted?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.resource_pool.memory.shares` block. */
  readonly vcenterResourcePoolMemoryShares?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.resource_pool.memory.swapped` block. */
  readonly vcenterResourcePoolMemorySwapped?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.resource_pool.memory.usage` block. */
  readonly vcenterResourcePoolMemoryUsage?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.vm.cpu.readiness` block. */
  readonly vcenterVmCpuReadiness?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.vm.cpu.time` block. */
  readonly vcenterVmCpuTime?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.vm.cpu.usage` block. */
  readonly vcenterVmCpuUsage?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.vm.cpu.utilization` block. */
  readonly vcenterVmCpuUtilization?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.vm.disk.latency.avg` block. */
  readonly vcenterVmDiskLatencyAvg?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.vm.disk.latency.max` block. */
  readonly vcenterVmDiskLatencyMax?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.vm.disk.throughput` block. */
  readonly vcenterVmDiskThroughput?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.vm.disk.usage` block. */
  readonly vcenterVmDiskUsage?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.vm.disk.utilization` block. */
  readonly vcenterVmDiskUtilization?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.vm.memory.ballooned` block. */
  readonly vcenterVmMemoryBallooned?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.vm.memory.granted` block. */
  readonly vcenterVmMemoryGranted?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.vm.memory.swapped` block. */
  readonly vcenterVmMemorySwapped?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.vm.memory.swapped_ssd` block. */
  readonly vcenterVmMemorySwappedSsd?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.vm.memory.usage` block. */
  readonly vcenterVmMemoryUsage?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.vm.memory.utilization` block. */
  readonly vcenterVmMemoryUtilization?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.vm.network.broadcast.packet.rate` block. */
  readonly vcenterVmNetworkBroadcastPacketRate?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.vm.network.multicast.packet.rate` block. */
  readonly vcenterVmNetworkMulticastPacketRate?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.vm.network.packet.rate` block. */
  readonly vcenterVmNetworkPacketRate?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.vm.network.packet.drop.rate` block. */
  readonly vcenterVmNetworkPacketDropRate?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.vm.network.throughput` block. */
  readonly vcenterVmNetworkThroughput?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.vm.network.usage` block. */
  readonly vcenterVmNetworkUsage?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.vm.vsan.latency.avg` block. */
  readonly vcenterVmVsanLatencyAvg?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.vm.vsan.operations` block. */
  readonly vcenterVmVsanOperations?: blocks.OtelcolReceiverVcenterMetric;
  /** `vcenter.vm.vsan.throughput` block. */
  readonly vcenterVmVsanThroughput?: blocks.OtelcolReceiverVcenterMetric;
}

/** The `resource_attributes` block. */
export interface VcenterResourceAttributes {
  /** `vcenter.datacenter.name` block. */
  readonly vcenterDatacenterName?: blocks.OtelcolReceiverVcenterResourceAttribute;
  /** `vcenter.cluster.name` block. */
  readonly vcenterClusterName?: blocks.OtelcolReceiverVcenterResourceAttribute;
  /** `vcenter.datastore.name` block. */
  readonly vcenterDatastoreName?: blocks.OtelcolReceiverVcenterResourceAttribute;
  /** `vcenter.host.name` block. */
  readonly vcenterHostName?: blocks.OtelcolReceiverVcenterResourceAttribute;
  /** `vcenter.resource_pool.inventory_path` block. */
  readonly vcenterResourcePoolInventoryPath?: blocks.OtelcolReceiverVcenterResourceAttribute;
  /** `vcenter.resource_pool.name` block. */
  readonly vcenterResourcePoolName?: blocks.OtelcolReceiverVcenterResourceAttribute;
  /** `vcenter.virtual_app.inventory_path` block. */
  readonly vcenterVirtualAppInventoryPath?: blocks.OtelcolReceiverVcenterResourceAttribute;
  /** `vcenter.virtual_app.name` block. */
  readonly vcenterVirtualAppName?: blocks.OtelcolReceiverVcenterResourceAttribute;
  /** `vcenter.vm.id` block. */
  readonly vcenterVmId?: blocks.OtelcolReceiverVcenterResourceAttribute;
  /** `vcenter.vm.name` block. */
  readonly vcenterVmName?: blocks.OtelcolReceiverVcenterResourceAttribute;
  /** `vcenter.vm_template.id` block. */
  readonly vcenterVmTemplateId?: blocks.OtelcolReceiverVcenterResourceAttribute;
  /** `vcenter.vm_template.name` block. */
  readonly vcenterVmTemplateName?: blocks.OtelcolReceiverVcenterResourceAttribute;
}

/**
 * Arguments of `otelcol.receiver.zipkin`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.zipkin/
 */
export interface ZipkinProps extends ComponentProps {
  /**
   * `parse_string_tags`: bool.
   *
   * @default false
   */
  readonly parseStringTags?: BoolInput;
  /**
   * `endpoint`: string.
   *
   * @default "0.0.0.0:9411"
   */
  readonly endpoint?: StringInput;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSServer;
  /** `cors` block. */
  readonly cors?: blocks.OtelcolCORS;
  /** `auth`: otelcol.Handler. */
  readonly auth?: Expression<AuthHandler>;
  /**
   * `max_request_body_size`: bytes_size.
   *
   * @default "20MiB"
   */
  readonly maxRequestBodySize?: SizeInput;
  /**
   * `include_metadata`: bool.
   *
   * @default false
   */
  readonly includeMetadata?: BoolInput;
  /**
   * `compression_algorithms`: list(string).
   *
   * @default ["","gzip","zstd","zlib","snappy","deflate","lz4"]
   */
  readonly compressionAlgorithms?: ListInput<StringInput>;
  /**
   * `keep_alives_enabled`: bool.
   *
   * @default true
   */
  readonly keepAlivesEnabled?: BoolInput;
  /**
   * `idle_timeout`: duration.
   *
   * @default "1m"
   */
  readonly idleTimeout?: DurationInput;
  /** `read_timeout`: duration. */
  readonly readTimeout?: DurationInput;
  /**
   * `write_timeout`: duration.
   *
   * @default "30s"
   */
  readonly writeTimeout?: DurationInput;
  /**
   * `read_header_timeout`: duration.
   *
   * @default "1m"
   */
  readonly readHeaderTimeout?: DurationInput;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputTraces;
}

/**
 * Receives traces in Zipkin's formats over HTTP.
 *
 * `otelcol.receiver.zipkin` in Alloy; generally available; sends traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.zipkin/
 */
export class Zipkin extends Component {
  constructor(scope: Construct, id: string, props: ZipkinProps) {
    super(scope, id, 'otelcol.receiver.zipkin', props);
  }
}
