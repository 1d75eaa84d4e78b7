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
  /**
   * AWS region of the log groups. For several regions, use several components.
   *
   * `region`: string, required.
   */
  readonly region: StringInput;
  /**
   * Profile of the AWS configuration file to take credentials from.
   *
   * `profile`: string.
   */
  readonly profile?: StringInput;
  /**
   * URL of the instance metadata service, if it's not at its usual address.
   *
   * `imds_endpoint`: string.
   */
  readonly imdsEndpoint?: StringInput;
  /**
   * Which log groups to read, and how.
   *
   * `logs` block.
   */
  readonly logs?: AwscloudwatchLogs;
  /**
   * Handler of an `otelcol.storage` component that remembers how far was read. Without it, a restart leaves gaps.
   *
   * `storage`: otelcol.ExtensionHandler.
   */
  readonly storage?: Expression<StorageHandler>;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /**
   * Where the log records go.
   *
   * `output` block, required.
   */
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
  /**
   * Pulls logs from log groups of Amazon CloudWatch.
   *
   * `otelcol.receiver.awscloudwatch` in Alloy; experimental, needs `--stability.level=experimental`; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.awscloudwatch/
   */
  constructor(scope: Construct, id: string, props: AwscloudwatchProps) {
    super(scope, id, 'otelcol.receiver.awscloudwatch', props);
  }
}

/**
 * Which log groups to read, and how.
 *
 * The `logs` block.
 */
export interface AwscloudwatchLogs {
  /**
   * How often to ask for new events, at least a second. Each poll costs API calls for every group.
   *
   * `poll_interval`: duration.
   *
   * @default "1m"
   */
  readonly pollInterval?: DurationInput;
  /**
   * How many events one API call may return.
   *
   * `max_events_per_request`: number.
   *
   * @default 1000
   */
  readonly maxEventsPerRequest?: NumberInput;
  /**
   * Which log groups to read: certain ones, or those that are found.
   *
   * `groups` block.
   */
  readonly groups?: AwscloudwatchLogsGroups;
  /**
   * Time of the oldest event to read at the first start. Without it, only new events are read.
   *
   * `start_from`: string.
   *
   * @default ""
   */
  readonly startFrom?: StringInput;
}

/**
 * Which log groups to read: certain ones, or those that are found.
 *
 * The `groups` block.
 */
export interface AwscloudwatchLogsGroups {
  /**
   * Looks up log groups. It can't be combined with `named`.
   *
   * `autodiscover` block.
   */
  readonly autodiscover?: AwscloudwatchLogsGroupsAutodiscover;
  /**
   * A log group to read. It can't be combined with `autodiscover`.
   *
   * `named` blocks, one for each item.
   */
  readonly named?: readonly AwscloudwatchLogsGroupsNamed[];
}

/**
 * Looks up log groups. It can't be combined with `named`.
 *
 * The `autodiscover` block.
 */
export interface AwscloudwatchLogsGroupsAutodiscover {
  /**
   * Only groups whose names start with this. Without it, all groups are read, up to `limit`.
   *
   * `prefix`: string.
   */
  readonly prefix?: StringInput;
  /**
   * How many groups to read at most.
   *
   * `limit`: number.
   *
   * @default 50
   */
  readonly limit?: NumberInput;
  /**
   * Which streams of the groups to read. Without the block, it's all of them.
   *
   * `streams` block.
   */
  readonly streams?: AwscloudwatchLogsGroupsAutodiscoverStreams;
}

/**
 * Which streams of the groups to read. Without the block, it's all of them.
 *
 * The `streams` block.
 */
export interface AwscloudwatchLogsGroupsAutodiscoverStreams {
  /**
   * Reads streams whose names start with one of these.
   *
   * `prefixes`: list(string).
   */
  readonly prefixes?: ListInput<StringInput>;
  /**
   * Reads streams with exactly these names.
   *
   * `names`: list(string).
   */
  readonly names?: ListInput<StringInput>;
}

/**
 * A log group to read. It can't be combined with `autodiscover`.
 *
 * The `named` block.
 */
export interface AwscloudwatchLogsGroupsNamed {
  /**
   * Full name of the log group.
   *
   * `group_name`: string, required.
   */
  readonly groupName: StringInput;
  /**
   * Reads streams whose names start with one of these.
   *
   * `prefixes`: list(string).
   */
  readonly prefixes?: ListInput<StringInput>;
  /**
   * Reads streams with exactly these names.
   *
   * `names`: list(string).
   */
  readonly names?: ListInput<StringInput>;
}

/**
 * Arguments of `otelcol.receiver.awsecscontainermetrics`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.awsecscontainermetrics/
 */
export interface AwsecscontainermetricsProps extends ComponentProps {
  /**
   * How often to read the metrics of the task.
   *
   * `collection_interval`: duration.
   *
   * @default "20s"
   */
  readonly collectionInterval?: DurationInput;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /**
   * Where the metrics go. They're those of the task that Alloy is part of, so run it as a sidecar.
   *
   * `output` block, required.
   */
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
  /**
   * Reads the metrics of an Amazon ECS task and its containers from the task metadata endpoint.
   *
   * `otelcol.receiver.awsecscontainermetrics` in Alloy; experimental, needs `--stability.level=experimental`; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.awsecscontainermetrics/
   */
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
  /**
   * Beginning of the span of time to read, as RFC 3339 or a date. It needs `end_time` and excludes `sqs`.
   *
   * `start_time`: string.
   */
  readonly startTime?: StringInput;
  /**
   * End of the span of time to read. When it's reached, the receiver has nothing more to do.
   *
   * `end_time`: string.
   */
  readonly endTime?: StringInput;
  /**
   * Where the objects are and how their keys are built. It has to agree with the exporter that wrote them.
   *
   * `s3downloader` block, required.
   */
  readonly s3downloader: Awss3S3downloader;
  /**
   * Reads objects as they're written, by the bucket's notifications in an SQS queue. The bucket has to be set up to send them.
   *
   * `sqs` block.
   */
  readonly sqs?: Awss3Sqs;
  /**
   * Where the data goes. It is of whatever signals the objects hold.
   *
   * `output` block, required.
   */
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
  /**
   * Reads telemetry that was stored in an Amazon S3 bucket by the matching exporter.
   *
   * `otelcol.receiver.awss3` in Alloy; experimental, needs `--stability.level=experimental`; sends metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.awss3/
   */
  constructor(scope: Construct, id: string, props: Awss3Props) {
    super(scope, id, 'otelcol.receiver.awss3', props);
  }
}

/**
 * Where the objects are and how their keys are built. It has to agree with the exporter that wrote them.
 *
 * The `s3downloader` block.
 */
export interface Awss3S3downloader {
  /**
   * AWS region of the bucket.
   *
   * `region`: string.
   *
   * @default "us-east-1"
   */
  readonly region?: StringInput;
  /**
   * Bucket to read from.
   *
   * `s3_bucket`: string, required.
   */
  readonly s3Bucket: StringInput;
  /**
   * First part of the objects' keys, like a directory.
   *
   * `s3_prefix`: string, required.
   */
  readonly s3Prefix: StringInput;
  /**
   * Pattern in strftime's notation for the part of the key that holds the time. If it differs from the exporter's, nothing is found.
   *
   * `s3_partition_format`: string.
   *
   * @default "year=%Y/month=%m/day=%d/hour=%H/minute=%M"
   */
  readonly s3PartitionFormat?: StringInput;
  /**
   * Time zone of the times in keys. It has to be the one that the exporter used.
   *
   * `s3_partition_timezone`: string.
   */
  readonly s3PartitionTimezone?: StringInput;
  /**
   * Text that the last part of each key starts with. Other objects are skipped.
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
   * AWS partition that a custom `endpoint` belongs to, such as `aws-cn`.
   *
   * `endpoint_partition_id`: string.
   *
   * @default "aws"
   */
  readonly endpointPartitionId?: StringInput;
  /**
   * Puts the bucket into the path of the URL instead of the host name, as MinIO and other stores often need.
   *
   * `s3_force_path_style`: bool.
   *
   * @default false
   */
  readonly s3ForcePathStyle?: BoolInput;
}

/**
 * Reads objects as they're written, by the bucket's notifications in an SQS queue. The bucket has to be set up to send them.
 *
 * The `sqs` block.
 */
export interface Awss3Sqs {
  /**
   * URL of the queue with the notifications.
   *
   * `queue_url`: string, required by the reference.
   */
  readonly queueUrl?: StringInput;
  /**
   * AWS region of the queue.
   *
   * `region`: string, required by the reference.
   */
  readonly region?: StringInput;
  /**
   * URL of the SQS API, if it's not the usual one, for instance in tests.
   *
   * `endpoint`: string.
   */
  readonly endpoint?: StringInput;
  /**
   * Seconds that one request waits for notifications. Long waits save requests.
   *
   * `wait_time_seconds`: number.
   *
   * @default 20
   */
  readonly waitTimeSeconds?: NumberInput;
  /**
   * How many notifications one request may return; SQS allows ten.
   *
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
  /**
   * Address and port to listen on. Cloudflare has to reach it from the internet.
   *
   * `endpoint`: string, required.
   */
  readonly endpoint: StringInput;
  /**
   * Text that requests must carry in the header `X-CF-Secret`. Without it, anyone who reaches the endpoint can send logs.
   *
   * `secret`: string.
   */
  readonly secret?: StringInput;
  /**
   * Field of the log message that holds its time.
   *
   * `timestamp_field`: string.
   *
   * @default "EdgeStartTimestamp"
   */
  readonly timestampField?: StringInput;
  /**
   * Format of times in the messages, as it's chosen in the Logpush job.
   *
   * `timestamp_format`: string. One of `"rfc3339"`, `"unix"` or `"unixnano"`.
   *
   * @default "rfc3339"
   */
  readonly timestampFormat?: EnumInput<'rfc3339' | 'unix' | 'unixnano'>;
  /**
   * Text that joins the names of nested fields when they become attributes.
   *
   * `separator`: string.
   */
  readonly separator?: StringInput;
  /**
   * Fields of the message to take as attributes, by field with the attribute's name. If it's empty, all fields are taken.
   *
   * `attributes`: map(string).
   */
  readonly attributes?: MapInput<StringInput>;
  /**
   * Certificate of the server. Logpush needs HTTPS: set it here, or end TLS in a proxy in front.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSServer;
  /**
   * Where the log records go.
   *
   * `output` block, required.
   */
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
  /**
   * Receives logs over HTTP from Cloudflare's Logpush.
   *
   * `otelcol.receiver.cloudflare` in Alloy; experimental, needs `--stability.level=experimental`; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.cloudflare/
   */
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
   * Address and port to listen on. With `localhost`, agents in other pods can't reach it; use `0.0.0.0` there.
   *
   * `endpoint`: string.
   *
   * @default "localhost:8126"
   */
  readonly endpoint?: StringInput;
  /**
   * Certificate of the server. Without the block, plain HTTP is served.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSServer;
  /**
   * Origins whose web pages may send data.
   *
   * `cors` block.
   */
  readonly cors?: blocks.OtelcolCORS;
  /**
   * Handler of an `otelcol.auth` component that authenticates senders.
   *
   * `auth`: otelcol.Handler.
   */
  readonly auth?: Expression<AuthHandler>;
  /**
   * Largest request body to accept, after decompression.
   *
   * `max_request_body_size`: bytes_size.
   *
   * @default "20MiB"
   */
  readonly maxRequestBodySize?: SizeInput;
  /**
   * Keeps the request's headers with the data, for components that look at them, such as `otelcol.auth.headers`.
   *
   * `include_metadata`: bool.
   *
   * @default false
   */
  readonly includeMetadata?: BoolInput;
  /**
   * Compression formats that requests may use; the empty string stands for none.
   *
   * `compression_algorithms`: list(string).
   *
   * @default ["","gzip","zstd","zlib","snappy","deflate","lz4"]
   */
  readonly compressionAlgorithms?: ListInput<StringInput>;
  /**
   * Lets clients use a connection for several requests. Turned off, each one is closed after its response.
   *
   * `keep_alives_enabled`: bool.
   *
   * @default true
   */
  readonly keepAlivesEnabled?: BoolInput;
  /**
   * How long a connection may wait for its next request before it's closed.
   *
   * `idle_timeout`: duration.
   *
   * @default "1m"
   */
  readonly idleTimeout?: DurationInput;
  /**
   * How long reading a whole request may take. Raise it for slow senders of large requests.
   *
   * `read_timeout`: duration.
   *
   * @default "1m"
   */
  readonly readTimeout?: DurationInput;
  /**
   * How long writing a response may take.
   *
   * `write_timeout`: duration.
   *
   * @default "30s"
   */
  readonly writeTimeout?: DurationInput;
  /**
   * How long reading the headers of a request may take.
   *
   * `read_header_timeout`: duration.
   *
   * @default "1m"
   */
  readonly readHeaderTimeout?: DurationInput;
  /**
   * How many trace IDs to remember, so that Datadog's 64-bit IDs are completed to the 128-bit ones of other spans. Zero remembers none.
   *
   * `trace_id_cache_size`: number.
   *
   * @default 0
   */
  readonly traceIdCacheSize?: NumberInput;
  /**
   * How long a series may get no points before it's forgotten. Zero never forgets, so memory grows as series come and go.
   *
   * `idle_series_timeout`: duration.
   *
   * @default "0s"
   */
  readonly idleSeriesTimeout?: DurationInput;
  /**
   * How often to look for series that have been idle too long.
   *
   * `idle_series_cleanup_interval`: duration.
   *
   * @default "5m"
   */
  readonly idleSeriesCleanupInterval?: DurationInput;
  /**
   * What to do with requests to `/intake`, by which agents send tags and metadata of hosts.
   *
   * `intake` block.
   */
  readonly intake?: DatadogIntake;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /**
   * Where the metrics and traces go.
   *
   * `output` block, required.
   */
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
  /**
   * Receives metrics and traces from Datadog agents and clients.
   *
   * `otelcol.receiver.datadog` in Alloy; experimental, needs `--stability.level=experimental`; sends metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.datadog/
   */
  constructor(scope: Construct, id: string, props: DatadogProps) {
    super(scope, id, 'otelcol.receiver.datadog', props);
  }
}

/**
 * What to do with requests to `/intake`, by which agents send tags and metadata of hosts.
 *
 * The `intake` block.
 */
export interface DatadogIntake {
  /**
   * Refuses requests to `/intake` with `disable`, or passes them to Datadog with `proxy`.
   *
   * `behavior`: string, required.
   */
  readonly behavior: StringInput;
  /**
   * How to reach Datadog. It's needed for `proxy` and ignored otherwise.
   *
   * `proxy` block.
   */
  readonly proxy?: DatadogIntakeProxy;
}

/**
 * How to reach Datadog. It's needed for `proxy` and ignored otherwise.
 *
 * The `proxy` block.
 */
export interface DatadogIntakeProxy {
  /**
   * Key and site of the Datadog account.
   *
   * `api` block, required.
   */
  readonly api: DatadogIntakeProxyApi;
}

/**
 * Key and site of the Datadog account.
 *
 * The `api` block.
 */
export interface DatadogIntakeProxyApi {
  /**
   * API key of the account, best taken from a secret's export.
   *
   * `key`: secret, required.
   */
  readonly key: SecretInput;
  /**
   * Datadog site that the account belongs to, such as `datadoghq.eu`.
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
 * Arguments of `otelcol.receiver.faro`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.faro/
 */
export interface FaroProps extends ComponentProps {
  /**
   * Address and port to listen on. Browsers have to reach it, so it needs more than `localhost` in a cluster.
   *
   * `endpoint`: string.
   *
   * @default "localhost:8080"
   */
  readonly endpoint?: StringInput;
  /**
   * Certificate of the server. Without the block, plain HTTP is served; pages on HTTPS can't send to that.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSServer;
  /**
   * Origins whose web pages may send data. Without it, browsers refuse to send from other origins.
   *
   * `cors` block.
   */
  readonly cors?: blocks.OtelcolCORS;
  /**
   * Handler of an `otelcol.auth` component that authenticates senders.
   *
   * `auth`: otelcol.Handler.
   */
  readonly auth?: Expression<AuthHandler>;
  /**
   * Largest request body to accept, after decompression.
   *
   * `max_request_body_size`: bytes_size.
   *
   * @default "20MiB"
   */
  readonly maxRequestBodySize?: SizeInput;
  /**
   * Keeps the request's headers with the data, for components that look at them, such as `otelcol.auth.headers`.
   *
   * `include_metadata`: bool.
   *
   * @default false
   */
  readonly includeMetadata?: BoolInput;
  /**
   * Compression formats that requests may use; the empty string stands for none.
   *
   * `compression_algorithms`: list(string).
   *
   * @default ["","gzip","zstd","zlib","snappy","deflate","lz4"]
   */
  readonly compressionAlgorithms?: ListInput<StringInput>;
  /**
   * Lets clients use a connection for several requests. Turned off, each one is closed after its response.
   *
   * `keep_alives_enabled`: bool.
   *
   * @default true
   */
  readonly keepAlivesEnabled?: BoolInput;
  /**
   * How long a connection may wait for its next request before it's closed.
   *
   * `idle_timeout`: duration.
   *
   * @default "1m"
   */
  readonly idleTimeout?: DurationInput;
  /**
   * How long reading a whole request may take. Without it, a slow client can hold a connection for good.
   *
   * `read_timeout`: duration.
   */
  readonly readTimeout?: DurationInput;
  /**
   * How long writing a response may take.
   *
   * `write_timeout`: duration.
   *
   * @default "30s"
   */
  readonly writeTimeout?: DurationInput;
  /**
   * How long reading the headers of a request may take.
   *
   * `read_header_timeout`: duration.
   *
   * @default "1m"
   */
  readonly readHeaderTimeout?: DurationInput;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /**
   * Where the logs and traces of web applications go.
   *
   * `output` block, required.
   */
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
  /**
   * Receives logs and traces from the Grafana Faro Web SDK and gives them as OpenTelemetry data.
   *
   * `otelcol.receiver.faro` in Alloy; experimental, needs `--stability.level=experimental`; sends logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.faro/
   */
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
  /**
   * Glob pattern for the files and folders to look at, such as `/var/log/*.log`; a double star reaches into folders below.
   *
   * `include`: string, required.
   */
  readonly include: StringInput;
  /**
   * How often to look at the files. Patterns that match many files take time at each pass.
   *
   * `collection_interval`: duration.
   *
   * @default "1m"
   */
  readonly collectionInterval?: DurationInput;
  /**
   * How long to wait before the first pass.
   *
   * `initial_delay`: duration.
   *
   * @default "1s"
   */
  readonly initialDelay?: DurationInput;
  /**
   * How long one pass over all the files may take. Zero sets no limit.
   *
   * `timeout`: duration.
   *
   * @default "0s"
   */
  readonly timeout?: DurationInput;
  /**
   * Which metrics to report for each file.
   *
   * `metrics` block.
   */
  readonly metrics?: FileStatsMetrics;
  /**
   * By which attributes to tell files apart.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: FileStatsResourceAttributes;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /**
   * Where the metrics go.
   *
   * `output` block, required.
   */
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
  /**
   * Gives metrics about files chosen by a glob pattern: their size, times and number.
   *
   * `otelcol.receiver.file_stats` in Alloy; generally available; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.file_stats/
   */
  constructor(scope: Construct, id: string, props: FileStatsProps) {
    super(scope, id, 'otelcol.receiver.file_stats', props);
  }
}

/**
 * Which metrics to report for each file.
 *
 * The `metrics` block.
 */
export interface FileStatsMetrics {
  /**
   * Time of the last access, in seconds since 1970. File systems mounted with `noatime` don't keep it.
   *
   * `file.atime` block.
   */
  readonly fileAtime?: blocks.OtelcolReceiverFileStatsMetric;
  /**
   * Number of files and folders that match the pattern.
   *
   * `file.count` block.
   */
  readonly fileCount?: blocks.OtelcolReceiverFileStatsMetric;
  /**
   * Time of the last change of content, rights or owner, in seconds since 1970.
   *
   * `file.ctime` block.
   */
  readonly fileCtime?: blocks.OtelcolReceiverFileStatsMetric;
  /**
   * Time of the last change of content, in seconds since 1970. It shows whether a file is still written to.
   *
   * `file.mtime` block.
   */
  readonly fileMtime?: blocks.OtelcolReceiverFileStatsDefaultMetric;
  /**
   * Size of the file in bytes.
   *
   * `file.size` block.
   */
  readonly fileSize?: blocks.OtelcolReceiverFileStatsDefaultMetric;
}

/**
 * By which attributes to tell files apart.
 *
 * The `resource_attributes` block.
 */
export interface FileStatsResourceAttributes {
  /**
   * The file's name without its folder. Files of the same name in different folders get mixed up unless `file.path` is on.
   *
   * `file.name` block.
   */
  readonly fileName?: FileStatsResourceAttributesFileName;
  /**
   * The file's full path, which keeps files of the same name apart.
   *
   * `file.path` block.
   */
  readonly filePath?: FileStatsResourceAttributesFilePath;
}

/**
 * The file's name without its folder. Files of the same name in different folders get mixed up unless `file.path` is on.
 *
 * The `file.name` block.
 */
export interface FileStatsResourceAttributesFileName {
  /**
   * Adds the name to the metrics that the filters below allow.
   *
   * `enabled`: bool.
   *
   * @default true
   */
  readonly enabled?: BoolInput;
  /**
   * Adds the name only to metrics that match.
   *
   * `metrics_include` blocks, one for each item.
   */
  readonly metricsInclude?: readonly blocks.OtelcolReceiverFileStatsFilter[];
  /**
   * Leaves the name off metrics that match.
   *
   * `metrics_exclude` blocks, one for each item.
   */
  readonly metricsExclude?: readonly blocks.OtelcolReceiverFileStatsFilter[];
}

/**
 * The file's full path, which keeps files of the same name apart.
 *
 * The `file.path` block.
 */
export interface FileStatsResourceAttributesFilePath {
  /**
   * Adds the path to the metrics that the filters below allow.
   *
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * Adds the path only to metrics that match.
   *
   * `metrics_include` blocks, one for each item.
   */
  readonly metricsInclude?: readonly blocks.OtelcolReceiverFileStatsFilter[];
  /**
   * Leaves the path off metrics that match.
   *
   * `metrics_exclude` blocks, one for each item.
   */
  readonly metricsExclude?: readonly blocks.OtelcolReceiverFileStatsFilter[];
}

/**
 * Arguments of `otelcol.receiver.filelog`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.filelog/
 */
export interface FilelogProps extends ComponentProps {
  /**
   * Glob patterns for the files to read.
   *
   * `include`: list(string), required.
   */
  readonly include: ListInput<StringInput>;
  /**
   * Glob patterns for files that `include` matches but that aren't read, such as compressed old ones.
   *
   * `exclude`: list(string).
   *
   * @default []
   */
  readonly exclude?: ListInput<StringInput>;
  /**
   * Skips files that weren't changed for this long. Zero skips none.
   *
   * `exclude_older_than`: duration.
   *
   * @default "0s"
   */
  readonly excludeOlderThan?: DurationInput;
  /**
   * Chooses among the files that match, for programs that start a new file for each run.
   *
   * `ordering_criteria` block.
   */
  readonly orderingCriteria?: FilelogOrderingCriteria;
  /**
   * How often to look for new files and new lines. Less often saves CPU time, but lines come later.
   *
   * `poll_interval`: duration.
   *
   * @default "200ms"
   */
  readonly pollInterval?: DurationInput;
  /**
   * How many files to read at once. Beyond it, files are read in turns.
   *
   * `max_concurrent_files`: number.
   *
   * @default 1024
   */
  readonly maxConcurrentFiles?: NumberInput;
  /**
   * How many turns one poll may take to get through all files. Files beyond are left for the next poll.
   *
   * `max_batches`: number.
   *
   * @default 10
   */
  readonly maxBatches?: NumberInput;
  /**
   * Whether a file seen for the first time is read from the beginning or only from its end. A `storage` that knows the file takes precedence.
   *
   * `start_at`: string. One of `"beginning"` or `"end"`.
   *
   * @default "end"
   */
  readonly startAt?: EnumInput<'beginning' | 'end'>;
  /**
   * How much of a file's beginning tells it from others. Raise it if files start with the same long header. Lowering it makes known files look new.
   *
   * `fingerprint_size`: bytes_size.
   *
   * @default "1KiB"
   */
  readonly fingerprintSize?: SizeInput;
  /**
   * Longest entry. Longer ones are cut there, which saves memory.
   *
   * `max_log_size`: bytes_size.
   *
   * @default "1MiB"
   */
  readonly maxLogSize?: SizeInput;
  /**
   * Encoding of the files. With `nop`, bytes are passed on unread.
   *
   * `encoding`: string.
   *
   * @default "utf-8"
   */
  readonly encoding?: StringInput;
  /**
   * How long to wait for the rest of an entry that doesn't end with a line break, before it's sent as it is.
   *
   * `force_flush_period`: duration.
   *
   * @default "500ms"
   */
  readonly forceFlushPeriod?: DurationInput;
  /**
   * Deletes files once they're read. It needs `start_at` at the beginning, and permission to delete.
   *
   * `delete_after_read`: bool.
   *
   * @default false
   */
  readonly deleteAfterRead?: BoolInput;
  /**
   * Adds the number of the record within its file as an attribute.
   *
   * `include_file_record_number`: bool.
   *
   * @default false
   */
  readonly includeFileRecordNumber?: BoolInput;
  /**
   * Unpacks files while reading: `gzip` for all of them, or `auto` if only some are compressed.
   *
   * `compression`: string. One of `""`, `"auto"` or `"gzip"`.
   */
  readonly compression?: EnumInput<'' | 'auto' | 'gzip'>;
  /**
   * Locks a file while it's read, on Unix only.
   *
   * `acquire_fs_lock`: bool.
   *
   * @default false
   */
  readonly acquireFsLock?: BoolInput;
  /**
   * Tells the kernel that files are read from start to end, so that the page cache isn't filled with them. Linux only.
   *
   * `file_cache_advise`: bool.
   *
   * @default false
   */
  readonly fileCacheAdvise?: BoolInput;
  /**
   * Puts several lines together into one entry, such as stack traces. Without the block, each line is one.
   *
   * `multiline` block.
   */
  readonly multiline?: blocks.OtelcolMultiline;
  /**
   * Keeps white space at the beginning of entries, such as indentation.
   *
   * `preserve_leading_whitespaces`: bool.
   *
   * @default false
   */
  readonly preserveLeadingWhitespaces?: BoolInput;
  /**
   * Keeps white space at the end of entries.
   *
   * `preserve_trailing_whitespaces`: bool.
   *
   * @default false
   */
  readonly preserveTrailingWhitespaces?: BoolInput;
  /**
   * Reads facts from lines at the top of a file and adds them to all its entries. It needs `start_at` at the beginning.
   *
   * `header` block.
   */
  readonly header?: FilelogHeader;
  /**
   * Adds the file's name as an attribute.
   *
   * `include_file_name`: bool.
   *
   * @default true
   */
  readonly includeFileName?: BoolInput;
  /**
   * Adds the file's path as an attribute. Kubernetes metadata can be read from the paths of container logs.
   *
   * `include_file_path`: bool.
   *
   * @default false
   */
  readonly includeFilePath?: BoolInput;
  /**
   * Adds the name of the file that a symbolic link leads to.
   *
   * `include_file_name_resolved`: bool.
   *
   * @default false
   */
  readonly includeFileNameResolved?: BoolInput;
  /**
   * Adds the path of the file that a symbolic link leads to.
   *
   * `include_file_path_resolved`: bool.
   *
   * @default false
   */
  readonly includeFilePathResolved?: BoolInput;
  /**
   * Adds the name of the user who owns the file.
   *
   * `include_file_owner_name`: bool.
   *
   * @default false
   */
  readonly includeFileOwnerName?: BoolInput;
  /**
   * Adds the name of the group that owns the file.
   *
   * `include_file_owner_group_name`: bool.
   *
   * @default false
   */
  readonly includeFileOwnerGroupName?: BoolInput;
  /**
   * Adds the permissions of the file.
   *
   * `include_file_permissions`: bool.
   *
   * @default false
   */
  readonly includeFilePermissions?: BoolInput;
  /**
   * Attributes to add to each record.
   *
   * `attributes`: map(string).
   *
   * @default {}
   */
  readonly attributes?: MapInput<StringInput>;
  /**
   * Attributes to add to the resource of each record, such as `service.name`.
   *
   * `resource`: map(string).
   *
   * @default {}
   */
  readonly resource?: MapInput<StringInput>;
  /**
   * Steps that parse and change entries, in order. Each is an object with a `type`, such as `container` or `json_parser`.
   *
   * `operators`: list(map(any)).
   *
   * @default []
   */
  readonly operators?: ListInput<MapInput<AnyInput>>;
  /**
   * What to do if the next component refuses records. Turned on, reading stops until they're taken.
   *
   * `retry_on_failure` block.
   */
  readonly retryOnFailure?: blocks.OtelcolConsumerRetry;
  /**
   * Handler of an `otelcol.storage` component that remembers how far files were read. Without it, a restart starts again at `start_at`.
   *
   * `storage`: otelcol.ExtensionHandler.
   */
  readonly storage?: Expression<StorageHandler>;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /**
   * Where the log records go.
   *
   * `output` block, required.
   */
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
  /**
   * Tails files and gives their lines as OpenTelemetry log records, parsed by operators.
   *
   * `otelcol.receiver.filelog` in Alloy; public preview, needs `--stability.level=public-preview` or lower; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.filelog/
   */
  constructor(scope: Construct, id: string, props: FilelogProps) {
    super(scope, id, 'otelcol.receiver.filelog', props);
  }
}

/**
 * Chooses among the files that match, for programs that start a new file for each run.
 *
 * The `ordering_criteria` block.
 */
export interface FilelogOrderingCriteria {
  /**
   * Regular expression for file names, whose named groups are what `sort_by` and `group_by` work on.
   *
   * `regex`: string.
   *
   * @default ""
   */
  readonly regex?: StringInput;
  /**
   * How many files to read, from the top of the order.
   *
   * `top_n`: number.
   *
   * @default 1
   */
  readonly topN?: NumberInput;
  /**
   * A criterion for the order. Several are applied one after the other.
   *
   * `sort_by` blocks, one for each item, required.
   */
  readonly sortBy: readonly FilelogOrderingCriteriaSortBy[];
  /**
   * Named group of `regex` by which files are grouped before they're sorted.
   *
   * `group_by`: string.
   *
   * @default ""
   */
  readonly groupBy?: StringInput;
}

/**
 * A criterion for the order. Several are applied one after the other.
 *
 * The `sort_by` block.
 */
export interface FilelogOrderingCriteriaSortBy {
  /**
   * How to compare: as text, as numbers, as times in the name, or by when the file was changed.
   *
   * `sort_type`: string, required by the reference. One of `"lexicographic"`, `"mtime"`, `"numeric"` or `"timestamp"`.
   */
  readonly sortType?: EnumInput<'lexicographic' | 'mtime' | 'numeric' | 'timestamp'>;
  /**
   * Named group of `regex` to compare. Comparing by time of change needs none.
   *
   * `regex_key`: string.
   *
   * @default ""
   */
  readonly regexKey?: StringInput;
  /**
   * Puts the lowest value at the top instead of the highest.
   *
   * `ascending`: bool.
   *
   * @default false
   */
  readonly ascending?: BoolInput;
  /**
   * Pattern in strftime's notation for times in the name.
   *
   * `layout`: string.
   *
   * @default ""
   */
  readonly layout?: StringInput;
  /**
   * Time zone of times in the name.
   *
   * `location`: string.
   *
   * @default "UTC"
   */
  readonly location?: StringInput;
}

/**
 * Reads facts from lines at the top of a file and adds them to all its entries. It needs `start_at` at the beginning.
 *
 * The `header` block.
 */
export interface FilelogHeader {
  /**
   * Regular expression for the lines that make up the header.
   *
   * `pattern`: string, required.
   */
  readonly pattern: StringInput;
  /**
   * Operators that turn the header into attributes, for instance a `regex_parser`.
   *
   * `metadata_operators`: list(map(any)), required.
   */
  readonly metadataOperators: ListInput<MapInput<AnyInput>>;
}

/**
 * Arguments of `otelcol.receiver.fluentforward`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.fluentforward/
 */
export interface FluentforwardProps extends ComponentProps {
  /**
   * Address and port to listen on, or `unix://` with the path of a socket.
   *
   * `endpoint`: string, required.
   */
  readonly endpoint: StringInput;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /**
   * Where the received records go.
   *
   * `output` block, required.
   */
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
  /**
   * Receives log records by the Fluentd forward protocol.
   *
   * `otelcol.receiver.fluentforward` in Alloy; experimental, needs `--stability.level=experimental`; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.fluentforward/
   */
  constructor(scope: Construct, id: string, props: FluentforwardProps) {
    super(scope, id, 'otelcol.receiver.fluentforward', props);
  }
}

/**
 * Where the received records go.
 *
 * The `output` block.
 */
export interface FluentforwardOutput {
  /**
   * Inputs of the components that take the log records.
   *
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
   * Project to read for. If it's empty, it comes from the credentials.
   *
   * `project`: string.
   *
   * @default ""
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
   * Subscription to read, by its full name: `projects/PROJECT/subscriptions/NAME`. Instances that share one share its messages.
   *
   * `subscription`: string, required.
   */
  readonly subscription: StringInput;
  /**
   * Format of messages that don't state it, such as `otlp_proto_log` or `otlp_proto_trace`.
   *
   * `encoding`: string.
   *
   * @default ""
   */
  readonly encoding?: StringInput;
  /**
   * Compression of messages that don't state it.
   *
   * `compression`: string. One of `""` or `"gzip"`.
   *
   * @default ""
   */
  readonly compression?: EnumInput<'' | 'gzip'>;
  /**
   * Drops messages that can't be decoded. Otherwise Pub/Sub delivers them again and again.
   *
   * `ignore_encoding_error`: bool.
   *
   * @default false
   */
  readonly ignoreEncodingError?: BoolInput;
  /**
   * Name by which Pub/Sub recognizes this subscriber after a reconnection. Each instance needs its own.
   *
   * `client_id`: string.
   */
  readonly clientId?: StringInput;
  /**
   * How long one call to the Pub/Sub API may take.
   *
   * `timeout`: duration.
   *
   * @default "12s"
   */
  readonly timeout?: DurationInput;
  /**
   * How messages are acknowledged and how many may be on the way.
   *
   * `flow_control` block.
   */
  readonly flowControl?: GooglecloudpubsubFlowControl;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /**
   * Where the data goes, by the signal that each message holds.
   *
   * `output` block, required.
   */
  readonly output: blocks.OtelcolOutput;
}

/** Exports of `otelcol.receiver.googlecloudpubsub`. */
export interface GooglecloudpubsubExports {
  /**
   * Has no use: the data comes from Pub/Sub, not from other components.
   *
   * `input`: otelcol.Consumer, takes nothing.
   */
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

  /**
   * Reads telemetry from a Google Cloud Pub/Sub subscription.
   *
   * `otelcol.receiver.googlecloudpubsub` in Alloy; made by the community, needs `--feature.community-components.enabled`; sends metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.googlecloudpubsub/
   */
  constructor(scope: Construct, id: string, props: GooglecloudpubsubProps) {
    super(scope, id, 'otelcol.receiver.googlecloudpubsub', props);
  }

  /**
   * Has no use: the data comes from Pub/Sub, not from other components.
   *
   * `input`: otelcol.Consumer, takes nothing.
   */
  get input(): Expression<Consumer<never>> {
    return this.export('input');
  }
}

/**
 * How messages are acknowledged and how many may be on the way.
 *
 * The `flow_control` block.
 */
export interface GooglecloudpubsubFlowControl {
  /**
   * How long acknowledgements are collected before they're sent. It has to stay below the deadline.
   *
   * `trigger_ack_batch_duration`: duration.
   *
   * @default "10s"
   */
  readonly triggerAckBatchDuration?: DurationInput;
  /**
   * How long Pub/Sub waits for the acknowledgement of a message before it delivers it again.
   *
   * `stream_ack_deadline`: duration.
   *
   * @default "1m"
   */
  readonly streamAckDeadline?: DurationInput;
  /**
   * How many messages may be delivered and not yet acknowledged. Zero leaves it to the client.
   *
   * `max_outstanding_messages`: number.
   *
   * @default 0
   */
  readonly maxOutstandingMessages?: NumberInput;
  /**
   * How many bytes may be delivered and not yet acknowledged. Zero leaves it to the client.
   *
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
   * Address and port to listen on. With `localhost`, senders in other pods can't reach it; use `0.0.0.0` there.
   *
   * `endpoint`: string.
   *
   * @default "localhost:8086"
   */
  readonly endpoint?: StringInput;
  /**
   * Certificate of the server. Without the block, plain HTTP is served.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSServer;
  /**
   * Origins whose web pages may send data.
   *
   * `cors` block.
   */
  readonly cors?: blocks.OtelcolCORS;
  /**
   * Handler of an `otelcol.auth` component that authenticates senders.
   *
   * `auth`: otelcol.Handler.
   */
  readonly auth?: Expression<AuthHandler>;
  /**
   * Largest request body to accept, after decompression.
   *
   * `max_request_body_size`: bytes_size.
   *
   * @default "20MiB"
   */
  readonly maxRequestBodySize?: SizeInput;
  /**
   * Keeps the request's headers with the data, for components that look at them, such as `otelcol.auth.headers`.
   *
   * `include_metadata`: bool.
   *
   * @default false
   */
  readonly includeMetadata?: BoolInput;
  /**
   * Compression formats that requests may use; the empty string stands for none.
   *
   * `compression_algorithms`: list(string).
   *
   * @default ["","gzip","zstd","zlib","snappy","deflate","lz4"]
   */
  readonly compressionAlgorithms?: ListInput<StringInput>;
  /**
   * Lets clients use a connection for several requests. Turned off, each one is closed after its response.
   *
   * `keep_alives_enabled`: bool.
   *
   * @default true
   */
  readonly keepAlivesEnabled?: BoolInput;
  /**
   * How long a connection may wait for its next request before it's closed.
   *
   * `idle_timeout`: duration.
   *
   * @default "1m"
   */
  readonly idleTimeout?: DurationInput;
  /**
   * How long reading a whole request may take. Without it, a slow client can hold a connection for good.
   *
   * `read_timeout`: duration.
   */
  readonly readTimeout?: DurationInput;
  /**
   * How long writing a response may take.
   *
   * `write_timeout`: duration.
   *
   * @default "30s"
   */
  readonly writeTimeout?: DurationInput;
  /**
   * How long reading the headers of a request may take.
   *
   * `read_header_timeout`: duration.
   *
   * @default "1m"
   */
  readonly readHeaderTimeout?: DurationInput;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /**
   * Where the metrics go.
   *
   * `output` block, required.
   */
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
  /**
   * Receives metrics over HTTP in InfluxDB's line protocol.
   *
   * `otelcol.receiver.influxdb` in Alloy; generally available; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.influxdb/
   */
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
  /**
   * By which protocols to receive spans. At least one is needed; those without a block stay off.
   *
   * `protocols` block, required.
   */
  readonly protocols: JaegerProtocols;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /**
   * Where the received spans go.
   *
   * `output` block, required.
   */
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
  /**
   * Receives traces by the gRPC and Thrift protocols of Jaeger.
   *
   * `otelcol.receiver.jaeger` in Alloy; generally available; sends traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.jaeger/
   */
  constructor(scope: Construct, id: string, props: JaegerProps) {
    super(scope, id, 'otelcol.receiver.jaeger', props);
  }
}

/**
 * By which protocols to receive spans. At least one is needed; those without a block stay off.
 *
 * The `protocols` block.
 */
export interface JaegerProtocols {
  /**
   * Receives spans from Jaeger agents and clients over gRPC.
   *
   * `grpc` block.
   */
  readonly grpc?: JaegerProtocolsGrpc;
  /**
   * Receives spans as Thrift over HTTP, as older Jaeger clients send them without an agent.
   *
   * `thrift_http` block.
   */
  readonly thriftHttp?: JaegerProtocolsThriftHttp;
  /**
   * Receives spans in Thrift's binary encoding over UDP, as Node.js clients send them.
   *
   * `thrift_binary` block.
   */
  readonly thriftBinary?: JaegerProtocolsThriftBinary;
  /**
   * Receives spans in Thrift's compact encoding over UDP, as most Jaeger clients send them to an agent.
   *
   * `thrift_compact` block.
   */
  readonly thriftCompact?: JaegerProtocolsThriftCompact;
}

/**
 * Receives spans from Jaeger agents and clients over gRPC.
 *
 * The `grpc` block.
 */
export interface JaegerProtocolsGrpc {
  /**
   * Address and port to listen on.
   *
   * `endpoint`: string.
   *
   * @default "0.0.0.0:14250"
   */
  readonly endpoint?: StringInput;
  /**
   * Kind of socket to listen on, such as `tcp` or `unix`.
   *
   * `transport`: string.
   *
   * @default "tcp"
   */
  readonly transport?: StringInput;
  /**
   * Certificate of the server. Without the block, connections aren't encrypted.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSServer;
  /**
   * Largest message to accept. Raise it if senders are refused because of large batches.
   *
   * `max_recv_msg_size`: bytes_size.
   */
  readonly maxRecvMsgSize?: SizeInput;
  /**
   * How many requests one connection may have open at once.
   *
   * `max_concurrent_streams`: number.
   */
  readonly maxConcurrentStreams?: NumberInput;
  /**
   * Size of the buffer for reading from a client.
   *
   * `read_buffer_size`: bytes_size.
   *
   * @default "512KiB"
   */
  readonly readBufferSize?: SizeInput;
  /**
   * Size of the buffer for writing to a client.
   *
   * `write_buffer_size`: bytes_size.
   */
  readonly writeBufferSize?: SizeInput;
  /**
   * How long connections live and how they're checked with pings.
   *
   * `keepalive` block.
   */
  readonly keepalive?: blocks.OtelcolKeepaliveServer;
  /**
   * Handler of an `otelcol.auth` component that authenticates senders.
   *
   * `auth`: otelcol.Handler.
   */
  readonly auth?: Expression<AuthHandler>;
  /**
   * Keeps the request's metadata with the data, for components that look at it, such as `otelcol.auth.headers`.
   *
   * `include_metadata`: bool.
   *
   * @default false
   */
  readonly includeMetadata?: BoolInput;
}

/**
 * Receives spans as Thrift over HTTP, as older Jaeger clients send them without an agent.
 *
 * The `thrift_http` block.
 */
export interface JaegerProtocolsThriftHttp {
  /**
   * Address and port to listen on.
   *
   * `endpoint`: string.
   *
   * @default "0.0.0.0:14268"
   */
  readonly endpoint?: StringInput;
  /**
   * Certificate of the server. Without the block, plain HTTP is served.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSServer;
  /**
   * Origins whose web pages may send data.
   *
   * `cors` block.
   */
  readonly cors?: blocks.OtelcolCORS;
  /**
   * Handler of an `otelcol.auth` component that authenticates senders.
   *
   * `auth`: otelcol.Handler.
   */
  readonly auth?: Expression<AuthHandler>;
  /**
   * Largest request body to accept, after decompression.
   *
   * `max_request_body_size`: bytes_size.
   *
   * @default "20MiB"
   */
  readonly maxRequestBodySize?: SizeInput;
  /**
   * Keeps the request's headers with the data, for components that look at them, such as `otelcol.auth.headers`.
   *
   * `include_metadata`: bool.
   *
   * @default false
   */
  readonly includeMetadata?: BoolInput;
  /**
   * Compression formats that requests may use; the empty string stands for none.
   *
   * `compression_algorithms`: list(string).
   *
   * @default ["","gzip","zstd","zlib","snappy","deflate","lz4"]
   */
  readonly compressionAlgorithms?: ListInput<StringInput>;
  /**
   * Lets clients use a connection for several requests. Turned off, each one is closed after its response.
   *
   * `keep_alives_enabled`: bool.
   *
   * @default true
   */
  readonly keepAlivesEnabled?: BoolInput;
  /**
   * How long a connection may wait for its next request before it's closed.
   *
   * `idle_timeout`: duration.
   *
   * @default "1m"
   */
  readonly idleTimeout?: DurationInput;
  /**
   * How long reading a whole request may take. Without it, a slow client can hold a connection for good.
   *
   * `read_timeout`: duration.
   */
  readonly readTimeout?: DurationInput;
  /**
   * How long writing a response may take.
   *
   * `write_timeout`: duration.
   *
   * @default "30s"
   */
  readonly writeTimeout?: DurationInput;
  /**
   * How long reading the headers of a request may take.
   *
   * `read_header_timeout`: duration.
   *
   * @default "1m"
   */
  readonly readHeaderTimeout?: DurationInput;
}

/**
 * Receives spans in Thrift's binary encoding over UDP, as Node.js clients send them.
 *
 * The `thrift_binary` block.
 */
export interface JaegerProtocolsThriftBinary {
  /**
   * Address and UDP port to listen on.
   *
   * `endpoint`: string.
   *
   * @default "0.0.0.0:6832"
   */
  readonly endpoint?: StringInput;
  /**
   * How many packets can wait to be processed. Further ones are dropped.
   *
   * `queue_size`: number.
   *
   * @default 1000
   */
  readonly queueSize?: NumberInput;
  /**
   * Largest packet to accept.
   *
   * `max_packet_size`: bytes_size.
   *
   * @default "65KiB"
   */
  readonly maxPacketSize?: SizeInput;
  /**
   * How many packets to process at once.
   *
   * `workers`: number.
   *
   * @default 10
   */
  readonly workers?: NumberInput;
  /**
   * Size of the kernel's receive buffer. Raise it if bursts get lost before they're read.
   *
   * `socket_buffer_size`: bytes_size.
   */
  readonly socketBufferSize?: SizeInput;
}

/**
 * Receives spans in Thrift's compact encoding over UDP, as most Jaeger clients send them to an agent.
 *
 * The `thrift_compact` block.
 */
export interface JaegerProtocolsThriftCompact {
  /**
   * Address and UDP port to listen on.
   *
   * `endpoint`: string.
   *
   * @default "0.0.0.0:6831"
   */
  readonly endpoint?: StringInput;
  /**
   * How many packets can wait to be processed. Further ones are dropped.
   *
   * `queue_size`: number.
   *
   * @default 1000
   */
  readonly queueSize?: NumberInput;
  /**
   * Largest packet to accept.
   *
   * `max_packet_size`: bytes_size.
   *
   * @default "65KiB"
   */
  readonly maxPacketSize?: SizeInput;
  /**
   * How many packets to process at once.
   *
   * `workers`: number.
   *
   * @default 10
   */
  readonly workers?: NumberInput;
  /**
   * Size of the kernel's receive buffer. Raise it if bursts get lost before they're read.
   *
   * `socket_buffer_size`: bytes_size.
   */
  readonly socketBufferSize?: SizeInput;
}

/**
 * Arguments of `otelcol.receiver.kafka`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.kafka/
 */
export interface KafkaProps extends ComponentProps {
  /**
   * Addresses of brokers to start from; the others are found through them.
   *
   * `brokers`: list(string), required.
   */
  readonly brokers: ListInput<StringInput>;
  /**
   * Kafka version whose protocol to speak, such as `2.8.0`. Choose one that all brokers understand.
   *
   * `protocol_version`: string, required.
   */
  readonly protocolVersion: StringInput;
  /**
   * How long the group waits for a sign of life before it gives this consumer's partitions to others.
   *
   * `session_timeout`: duration.
   *
   * @default "10s"
   */
  readonly sessionTimeout?: DurationInput;
  /**
   * How often this consumer gives a sign of life to its group. A third of `session_timeout` is usual.
   *
   * `heartbeat_interval`: duration.
   *
   * @default "3s"
   */
  readonly heartbeatInterval?: DurationInput;
  /**
   * Format of messages of all signals. Use the `encoding` of the blocks for logs, metrics and traces instead.
   *
   * `encoding`: string.
   *
   * @default "otlp_proto"
   * @deprecated by Alloy
   */
  readonly encoding?: StringInput;
  /**
   * Consumer group to join. Instances with the same one share the partitions, others get all messages too.
   *
   * `group_id`: string.
   *
   * @default "otel-collector"
   */
  readonly groupId?: StringInput;
  /**
   * Name under which the consumer shows up in logs and quotas of the brokers.
   *
   * `client_id`: string.
   *
   * @default "otel-collector"
   */
  readonly clientId?: StringInput;
  /**
   * Where to start in partitions that the group hasn't read yet: at the oldest message or with new ones.
   *
   * `initial_offset`: string. One of `"earliest"` or `"latest"`.
   *
   * @default "latest"
   */
  readonly initialOffset?: EnumInput<'earliest' | 'latest'>;
  /**
   * Topics and format of messages with logs.
   *
   * `logs` block.
   */
  readonly logs?: KafkaLogs;
  /**
   * Topics and format of messages with metrics.
   *
   * `metrics` block.
   */
  readonly metrics?: KafkaMetrics;
  /**
   * Topics and format of messages with spans.
   *
   * `traces` block.
   */
  readonly traces?: KafkaTraces;
  /**
   * Has no effect any more, since the Kafka client of today doesn't look up brokers this way.
   *
   * `resolve_canonical_bootstrap_servers_only`: bool.
   *
   * @default false
   */
  readonly resolveCanonicalBootstrapServersOnly?: BoolInput;
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
   * When the position in a partition is saved at the broker.
   *
   * `autocommit` block.
   */
  readonly autocommit?: KafkaAutocommit;
  /**
   * When a message counts as read.
   *
   * `message_marking` block.
   */
  readonly messageMarking?: KafkaMessageMarking;
  /**
   * Turns message headers into resource attributes.
   *
   * `header_extraction` block.
   */
  readonly headerExtraction?: KafkaHeaderExtraction;
  /**
   * TLS settings for connections to the brokers. Without the block they're not encrypted.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSClient;
  /**
   * Bytes that the broker collects before it answers. More saves requests and delays messages.
   *
   * `min_fetch_size`: number.
   *
   * @default 1
   */
  readonly minFetchSize?: NumberInput;
  /**
   * Bytes that one answer of a broker may hold. Zero sets no limit.
   *
   * `max_fetch_size`: number.
   *
   * @default 1048576
   */
  readonly maxFetchSize?: NumberInput;
  /**
   * Bytes of one partition that an answer may hold. A single larger batch is still delivered.
   *
   * `max_partition_fetch_size`: number.
   *
   * @default 1048576
   */
  readonly maxPartitionFetchSize?: NumberInput;
  /**
   * How long the broker may wait for `min_fetch_size` to come together.
   *
   * `max_fetch_wait`: duration.
   *
   * @default "250ms"
   */
  readonly maxFetchWait?: DurationInput;
  /**
   * How partitions are shared out in the group. The sticky ones move few partitions when members come and go; all members need the same one.
   *
   * `group_rebalance_strategy`: string. One of `"cooperative-sticky"`, `"range"`, `"roundrobin"` or `"sticky"`.
   *
   * @default "range"
   */
  readonly groupRebalanceStrategy?: EnumInput<'cooperative-sticky' | 'range' | 'roundrobin' | 'sticky'>;
  /**
   * Fixed name of this member, under which it keeps its partitions over a restart. Each instance needs its own.
   *
   * `group_instance_id`: string.
   *
   * @default ""
   */
  readonly groupInstanceId?: StringInput;
  /**
   * Rack or zone of this consumer, so that it reads from a replica nearby, if the brokers support that.
   *
   * `rack_id`: string.
   *
   * @default ""
   */
  readonly rackId?: StringInput;
  /**
   * Notices if the broker has cut off messages that were already read. Turn it off for brokers that don't support it, such as Azure Event Hubs.
   *
   * `use_leader_epoch`: bool.
   *
   * @default true
   */
  readonly useLeaderEpoch?: BoolInput;
  /**
   * How long a connection to a broker may be idle before it isn't used any more. Choose less than the brokers' own limit.
   *
   * `conn_idle_timeout`: duration.
   *
   * @default "9m"
   */
  readonly connIdleTimeout?: DurationInput;
  /**
   * What to do if the next components refuse data: wait and retry, rather than go on.
   *
   * `error_backoff` block.
   */
  readonly errorBackoff?: KafkaErrorBackoff;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /**
   * Where the data goes, by signal.
   *
   * `output` block, required.
   */
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
  /**
   * Reads metrics, logs and traces from Kafka topics.
   *
   * `otelcol.receiver.kafka` in Alloy; generally available; sends metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.kafka/
   */
  constructor(scope: Construct, id: string, props: KafkaProps) {
    super(scope, id, 'otelcol.receiver.kafka', props);
  }
}

/**
 * Topics and format of messages with logs.
 *
 * The `logs` block.
 */
export interface KafkaLogs {
  /**
   * The single topic to read. Use `topics` instead.
   *
   * `topic`: string.
   *
   * @default ""
   * @deprecated by Alloy
   */
  readonly topic?: StringInput;
  /**
   * Topics to read logs from. A name that starts with `^` is a regular expression.
   *
   * `topics`: list(string).
   *
   * @default ["otlp_logs"]
   */
  readonly topics?: ListInput<StringInput>;
  /**
   * Format of the messages: OTLP, or `raw`, `text` or `json` for plain records.
   *
   * `encoding`: string.
   *
   * @default "otlp_proto"
   */
  readonly encoding?: StringInput;
  /**
   * Regular expressions for topics to leave out, if a regular expression in `topics` finds too many.
   *
   * `exclude_topics`: list(string).
   */
  readonly excludeTopics?: ListInput<StringInput>;
}

/**
 * Topics and format of messages with metrics.
 *
 * The `metrics` block.
 */
export interface KafkaMetrics {
  /**
   * The single topic to read. Use `topics` instead.
   *
   * `topic`: string.
   *
   * @default ""
   * @deprecated by Alloy
   */
  readonly topic?: StringInput;
  /**
   * Topics to read metrics from. A name that starts with `^` is a regular expression.
   *
   * `topics`: list(string).
   *
   * @default ["otlp_metrics"]
   */
  readonly topics?: ListInput<StringInput>;
  /**
   * Format of the messages, OTLP as Protocol Buffers or JSON.
   *
   * `encoding`: string.
   *
   * @default "otlp_proto"
   */
  readonly encoding?: StringInput;
  /**
   * Regular expressions for topics to leave out, if a regular expression in `topics` finds too many.
   *
   * `exclude_topics`: list(string).
   */
  readonly excludeTopics?: ListInput<StringInput>;
}

/**
 * Topics and format of messages with spans.
 *
 * The `traces` block.
 */
export interface KafkaTraces {
  /**
   * The single topic to read. Use `topics` instead.
   *
   * `topic`: string.
   *
   * @default ""
   * @deprecated by Alloy
   */
  readonly topic?: StringInput;
  /**
   * Topics to read spans from. A name that starts with `^` is a regular expression.
   *
   * `topics`: list(string).
   *
   * @default ["otlp_spans"]
   */
  readonly topics?: ListInput<StringInput>;
  /**
   * Format of the messages: OTLP, or one of Jaeger's or Zipkin's.
   *
   * `encoding`: string.
   *
   * @default "otlp_proto"
   */
  readonly encoding?: StringInput;
  /**
   * Regular expressions for topics to leave out, if a regular expression in `topics` finds too many.
   *
   * `exclude_topics`: list(string).
   */
  readonly excludeTopics?: ListInput<StringInput>;
}

/**
 * When the position in a partition is saved at the broker.
 *
 * The `autocommit` block.
 */
export interface KafkaAutocommit {
  /**
   * Saves positions on its own. Turned off, the group starts over at its old position after a restart.
   *
   * `enable`: bool.
   *
   * @default true
   */
  readonly enable?: BoolInput;
  /**
   * How often positions are saved. What was read since is read again after a crash.
   *
   * `interval`: duration.
   *
   * @default "1s"
   */
  readonly interval?: DurationInput;
}

/**
 * When a message counts as read.
 *
 * The `message_marking` block.
 */
export interface KafkaMessageMarking {
  /**
   * Counts a message only once the next components have taken its data. Otherwise data can be lost in a crash.
   *
   * `after_execution`: bool.
   *
   * @default false
   */
  readonly afterExecution?: BoolInput;
  /**
   * Counts messages too whose data couldn't be decoded or passed on. Without it, such a message can hold up its partition for good.
   *
   * `include_unsuccessful`: bool.
   *
   * @default false
   */
  readonly includeUnsuccessful?: BoolInput;
}

/**
 * Turns message headers into resource attributes.
 *
 * The `header_extraction` block.
 */
export interface KafkaHeaderExtraction {
  /**
   * Turns the headers that are listed into resource attributes.
   *
   * `extract_headers`: bool.
   *
   * @default false
   */
  readonly extractHeaders?: BoolInput;
  /**
   * Names of the headers to take, written exactly as in the messages.
   *
   * `headers`: list(string).
   *
   * @default []
   */
  readonly headers?: ListInput<StringInput>;
}

/**
 * What to do if the next components refuse data: wait and retry, rather than go on.
 *
 * The `error_backoff` block.
 */
export interface KafkaErrorBackoff {
  /**
   * Waits and retries when the next components refuse data.
   *
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * Wait before the first new try.
   *
   * `initial_interval`: duration.
   *
   * @default "0s"
   */
  readonly initialInterval?: DurationInput;
  /**
   * How far waits are varied at random, as a share of them, so that instances don't all try at once.
   *
   * `randomization_factor`: number.
   *
   * @default 0
   */
  readonly randomizationFactor?: NumberInput;
  /**
   * Factor by which the wait grows from try to try.
   *
   * `multiplier`: number.
   *
   * @default 0
   */
  readonly multiplier?: NumberInput;
  /**
   * Longest wait between two tries.
   *
   * `max_interval`: duration.
   *
   * @default "0s"
   */
  readonly maxInterval?: DurationInput;
  /**
   * How long to try before the data is dropped. Zero never drops it, and the partition waits.
   *
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
  /**
   * Where the log records go.
   *
   * `output` block, required.
   */
  readonly output: blocks.OtelcolOutputLogs;
}

/** Exports of `otelcol.receiver.loki`. */
export interface LokiExports {
  /**
   * Receiver for the `forward_to` of Loki components. Labels of the entries become attributes of the records.
   *
   * `receiver`: LogsReceiver.
   */
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

  /**
   * Converts log entries from Loki components to OpenTelemetry log records.
   *
   * `otelcol.receiver.loki` in Alloy; generally available; takes logs; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.loki/
   */
  constructor(scope: Construct, id: string, props: LokiProps) {
    super(scope, id, 'otelcol.receiver.loki', props);
  }

  /**
   * Receiver for the `forward_to` of Loki components. Labels of the entries become attributes of the records.
   *
   * `receiver`: LogsReceiver.
   */
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
  /**
   * URL of the status page, such as `http://nginx:8080/status`. NGINX has to serve it with its stub status module.
   *
   * `endpoint`: string, required.
   */
  readonly endpoint: StringInput;
  /**
   * How often to read the status page.
   *
   * `collection_interval`: duration.
   *
   * @default "10s"
   */
  readonly collectionInterval?: DurationInput;
  /**
   * How long to wait before the first reading.
   *
   * `initial_delay`: duration.
   *
   * @default "1s"
   */
  readonly initialDelay?: DurationInput;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /**
   * Where the metrics go.
   *
   * `output` block, required.
   */
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
  /**
   * Reads connection and request metrics from the stub status page of an NGINX server.
   *
   * `otelcol.receiver.nginx` in Alloy; public preview, needs `--stability.level=public-preview` or lower; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.nginx/
   */
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
  /**
   * Receives OTLP over gRPC. Without the block, this server stays off.
   *
   * `grpc` block.
   */
  readonly grpc?: OtlpGrpc;
  /**
   * Receives OTLP over HTTP. Without the block, this server stays off.
   *
   * `http` block.
   */
  readonly http?: OtlpHttp;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /**
   * Where the data goes, by signal. A signal without a destination is refused.
   *
   * `output` block, required.
   */
  readonly output: blocks.OtelcolOutput;
}

/**
 * Receives metrics, logs and traces by OTLP over gRPC and HTTP.
 *
 * `otelcol.receiver.otlp` in Alloy; generally available; sends metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.otlp/
 * @example
 * ```ts
 * const otlphttp = new otelcol.exporter.Otlphttp(config, 'default', {
 *   client: { endpoint: 'http://collector:4318' },
 * });
 * new otelcol.receiver.Otlp(config, 'default', {
 *   grpc: { endpoint: '0.0.0.0:4317' },
 *   http: { endpoint: '0.0.0.0:4318' },
 *   output: { metrics: [otlphttp.input], logs: [otlphttp.input], traces: [otlphttp.input] },
 * });
 * ```
 */
export class Otlp extends Component {
  /**
   * Receives metrics, logs and traces by OTLP over gRPC and HTTP.
   *
   * `otelcol.receiver.otlp` in Alloy; generally available; sends metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.otlp/
   * @example
   * ```ts
   * const otlphttp = new otelcol.exporter.Otlphttp(config, 'default', {
   *   client: { endpoint: 'http://collector:4318' },
   * });
   * new otelcol.receiver.Otlp(config, 'default', {
   *   grpc: { endpoint: '0.0.0.0:4317' },
   *   http: { endpoint: '0.0.0.0:4318' },
   *   output: { metrics: [otlphttp.input], logs: [otlphttp.input], traces: [otlphttp.input] },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: OtlpProps) {
    super(scope, id, 'otelcol.receiver.otlp', props);
  }
}

/**
 * Receives OTLP over gRPC. Without the block, this server stays off.
 *
 * The `grpc` block.
 */
export interface OtlpGrpc {
  /**
   * Address and port to listen on.
   *
   * `endpoint`: string.
   *
   * @default "0.0.0.0:4317"
   */
  readonly endpoint?: StringInput;
  /**
   * Kind of socket to listen on, such as `tcp` or `unix`.
   *
   * `transport`: string.
   *
   * @default "tcp"
   */
  readonly transport?: StringInput;
  /**
   * Certificate of the server. Without the block, connections aren't encrypted.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSServer;
  /**
   * Largest message to accept. Raise it if senders with large batches are refused.
   *
   * `max_recv_msg_size`: bytes_size.
   *
   * @default "4MiB"
   */
  readonly maxRecvMsgSize?: SizeInput;
  /**
   * How many requests one connection may have open at once.
   *
   * `max_concurrent_streams`: number.
   */
  readonly maxConcurrentStreams?: NumberInput;
  /**
   * Size of the buffer for reading from a client.
   *
   * `read_buffer_size`: bytes_size.
   *
   * @default "512KiB"
   */
  readonly readBufferSize?: SizeInput;
  /**
   * Size of the buffer for writing to a client.
   *
   * `write_buffer_size`: bytes_size.
   */
  readonly writeBufferSize?: SizeInput;
  /**
   * How long connections live and how they're checked with pings.
   *
   * `keepalive` block.
   */
  readonly keepalive?: OtlpGrpcKeepalive;
  /**
   * Handler of an `otelcol.auth` component that authenticates senders.
   *
   * `auth`: otelcol.Handler.
   */
  readonly auth?: Expression<AuthHandler>;
  /**
   * Keeps the request's metadata with the data, for `otelcol.auth.headers` or the `metadata_keys` of a batch processor.
   *
   * `include_metadata`: bool.
   *
   * @default false
   */
  readonly includeMetadata?: BoolInput;
}

/**
 * How long connections live and how they're checked with pings.
 *
 * The `keepalive` block.
 */
export interface OtlpGrpcKeepalive {
  /**
   * When idle or old connections are closed. A limited age makes clients spread over new instances.
   *
   * `server_parameters` block.
   */
  readonly serverParameters?: blocks.OtelcolKeepaliveServerParameters;
  /**
   * How often clients may ping. Those that do it more often are disconnected.
   *
   * `enforcement_policy` block.
   */
  readonly enforcementPolicy?: blocks.OtelcolKeepaliveEnforcementPolicy;
}

/**
 * Receives OTLP over HTTP. Without the block, this server stays off.
 *
 * The `http` block.
 */
export interface OtlpHttp {
  /**
   * Address and port to listen on.
   *
   * `endpoint`: string.
   *
   * @default "0.0.0.0:4318"
   */
  readonly endpoint?: StringInput;
  /**
   * Certificate of the server. Without the block, plain HTTP is served.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSServer;
  /**
   * Origins whose web pages may send data. Browsers need it to send spans directly.
   *
   * `cors` block.
   */
  readonly cors?: blocks.OtelcolCORS;
  /**
   * Handler of an `otelcol.auth` component that authenticates senders.
   *
   * `auth`: otelcol.Handler.
   */
  readonly auth?: Expression<AuthHandler>;
  /**
   * Largest request body to accept, after decompression.
   *
   * `max_request_body_size`: bytes_size.
   *
   * @default "20MiB"
   */
  readonly maxRequestBodySize?: SizeInput;
  /**
   * Keeps the request's headers with the data, for `otelcol.auth.headers` or the `metadata_keys` of a batch processor.
   *
   * `include_metadata`: bool.
   *
   * @default false
   */
  readonly includeMetadata?: BoolInput;
  /**
   * Compression formats that requests may use; the empty string stands for none.
   *
   * `compression_algorithms`: list(string).
   *
   * @default ["","gzip","zstd","zlib","snappy","deflate","lz4"]
   */
  readonly compressionAlgorithms?: ListInput<StringInput>;
  /**
   * Lets clients use a connection for several requests. Turned off, each one is closed after its response.
   *
   * `keep_alives_enabled`: bool.
   *
   * @default true
   */
  readonly keepAlivesEnabled?: BoolInput;
  /**
   * How long a connection may wait for its next request before it's closed.
   *
   * `idle_timeout`: duration.
   *
   * @default "1m"
   */
  readonly idleTimeout?: DurationInput;
  /**
   * How long reading a whole request may take. Without it, a slow client can hold a connection for good.
   *
   * `read_timeout`: duration.
   */
  readonly readTimeout?: DurationInput;
  /**
   * How long writing a response may take. Raise it if the pipeline is slow to take data.
   *
   * `write_timeout`: duration.
   *
   * @default "30s"
   */
  readonly writeTimeout?: DurationInput;
  /**
   * How long reading the headers of a request may take.
   *
   * `read_header_timeout`: duration.
   *
   * @default "1m"
   */
  readonly readHeaderTimeout?: DurationInput;
  /**
   * Path on which traces are received. Change it only if senders can't use the usual one.
   *
   * `traces_url_path`: string.
   *
   * @default "/v1/traces"
   */
  readonly tracesUrlPath?: StringInput;
  /**
   * Path on which metrics are received. Change it only if senders can't use the usual one.
   *
   * `metrics_url_path`: string.
   *
   * @default "/v1/metrics"
   */
  readonly metricsUrlPath?: StringInput;
  /**
   * Path on which logs are received. Change it only if senders can't use the usual one.
   *
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
  /**
   * Where the metrics go. They have no start time unless `otelcol.processor.metric_start_time` adds one.
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

/** Exports of `otelcol.receiver.prometheus`. */
export interface PrometheusExports {
  /**
   * Receiver for the `forward_to` of Prometheus components, such as `prometheus.scrape`.
   *
   * `receiver`: MetricsReceiver.
   */
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

  /**
   * Converts samples from Prometheus components to OpenTelemetry metrics.
   *
   * `otelcol.receiver.prometheus` in Alloy; generally available; takes metrics; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.prometheus/
   */
  constructor(scope: Construct, id: string, props: PrometheusProps) {
    super(scope, id, 'otelcol.receiver.prometheus', props);
  }

  /**
   * Receiver for the `forward_to` of Prometheus components, such as `prometheus.scrape`.
   *
   * `receiver`: MetricsReceiver.
   */
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
   * Address and port of the broker's AMQP service, usually the one with TLS.
   *
   * `broker`: string.
   *
   * @default "localhost:5671"
   */
  readonly broker?: StringInput;
  /**
   * Telemetry queue to read, as `queue://` and its name, which starts with `#telemetry-`.
   *
   * `queue`: string, required.
   */
  readonly queue: StringInput;
  /**
   * How many messages the broker may deliver before the first of them is acknowledged. More is faster and takes more memory.
   *
   * `max_unacknowledged`: number.
   *
   * @default 1000
   */
  readonly maxUnacknowledged?: NumberInput;
  /**
   * TLS settings for the connection to the broker. Client certificates for `sasl_external` go here too.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSClient;
  /**
   * What to do while the next component can't take data.
   *
   * `flow_control` block.
   */
  readonly flowControl?: SolaceFlowControl;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /**
   * How to log in to the broker. Choose exactly one way.
   *
   * `auth` block, required.
   */
  readonly auth: SolaceAuth;
  /**
   * Where the spans go. With more than one destination, a new try after an error sends spans twice.
   *
   * `output` block, required.
   */
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
  /**
   * Receives traces from a Solace PubSub+ event broker.
   *
   * `otelcol.receiver.solace` in Alloy; generally available; sends traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.solace/
   */
  constructor(scope: Construct, id: string, props: SolaceProps) {
    super(scope, id, 'otelcol.receiver.solace', props);
  }
}

/**
 * What to do while the next component can't take data.
 *
 * The `flow_control` block.
 */
export interface SolaceFlowControl {
  /**
   * Waits and hands the same message over again.
   *
   * `delayed_retry` block, required.
   */
  readonly delayedRetry: SolaceFlowControlDelayedRetry;
}

/**
 * Waits and hands the same message over again.
 *
 * The `delayed_retry` block.
 */
export interface SolaceFlowControlDelayedRetry {
  /**
   * How long to wait before the next try.
   *
   * `delay`: duration.
   *
   * @default "10ms"
   */
  readonly delay?: DurationInput;
}

/**
 * How to log in to the broker. Choose exactly one way.
 *
 * The `auth` block.
 */
export interface SolaceAuth {
  /**
   * Logs in with user name and password.
   *
   * `sasl_plain` block.
   */
  readonly saslPlain?: SolaceAuthSaslPlain;
  /**
   * Logs in with an OAuth 2.0 token.
   *
   * `sasl_xauth2` block.
   */
  readonly saslXauth2?: SolaceAuthSaslXauth2;
  /**
   * Logs in with the client certificate of the `tls` block.
   *
   * `sasl_external` block.
   */
  readonly saslExternal?: EmptyBlock;
}

/**
 * Logs in with user name and password.
 *
 * The `sasl_plain` block.
 */
export interface SolaceAuthSaslPlain {
  /**
   * User name for the broker.
   *
   * `username`: string, required.
   */
  readonly username: StringInput;
  /**
   * Password of the user, best taken from a secret's export.
   *
   * `password`: secret, required.
   */
  readonly password: SecretInput;
}

/**
 * Logs in with an OAuth 2.0 token.
 *
 * The `sasl_xauth2` block.
 */
export interface SolaceAuthSaslXauth2 {
  /**
   * User name that goes with the token.
   *
   * `username`: string, required.
   */
  readonly username: StringInput;
  /**
   * The token itself. It's not renewed, so it has to be replaced before it expires.
   *
   * `bearer`: string, required.
   */
  readonly bearer: StringInput;
}

/**
 * Arguments of `otelcol.receiver.splunkhec`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.splunkhec/
 */
export interface SplunkhecProps extends ComponentProps {
  /**
   * Address and port to listen on. With `localhost`, senders in other pods can't reach it; use `0.0.0.0` there.
   *
   * `endpoint`: string.
   *
   * @default "localhost:8088"
   */
  readonly endpoint?: StringInput;
  /**
   * Certificate of the server. Without the block, plain HTTP is served.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSServer;
  /**
   * Origins whose web pages may send data.
   *
   * `cors` block.
   */
  readonly cors?: blocks.OtelcolCORS;
  /**
   * Handler of an `otelcol.auth` component that authenticates senders.
   *
   * `auth`: otelcol.Handler.
   */
  readonly auth?: Expression<AuthHandler>;
  /**
   * Largest request body to accept, after decompression.
   *
   * `max_request_body_size`: bytes_size.
   *
   * @default "20MiB"
   */
  readonly maxRequestBodySize?: SizeInput;
  /**
   * Keeps the request's headers with the data, for components that look at them, such as `otelcol.auth.headers`.
   *
   * `include_metadata`: bool.
   *
   * @default false
   */
  readonly includeMetadata?: BoolInput;
  /**
   * Compression formats that requests may use; the empty string stands for none.
   *
   * `compression_algorithms`: list(string).
   *
   * @default ["","gzip","zstd","zlib","snappy","deflate","lz4"]
   */
  readonly compressionAlgorithms?: ListInput<StringInput>;
  /**
   * Lets clients use a connection for several requests. Turned off, each one is closed after its response.
   *
   * `keep_alives_enabled`: bool.
   *
   * @default true
   */
  readonly keepAlivesEnabled?: BoolInput;
  /**
   * How long a connection may wait for its next request before it's closed.
   *
   * `idle_timeout`: duration.
   *
   * @default "1m"
   */
  readonly idleTimeout?: DurationInput;
  /**
   * How long reading a whole request may take. Without it, a slow client can hold a connection for good.
   *
   * `read_timeout`: duration.
   */
  readonly readTimeout?: DurationInput;
  /**
   * How long writing a response may take.
   *
   * `write_timeout`: duration.
   *
   * @default "30s"
   */
  readonly writeTimeout?: DurationInput;
  /**
   * How long reading the headers of a request may take.
   *
   * `read_header_timeout`: duration.
   *
   * @default "1m"
   */
  readonly readHeaderTimeout?: DurationInput;
  /**
   * Path for plain text instead of JSON events, for logs only.
   *
   * `raw_path`: string.
   *
   * @default "/services/collector/raw"
   */
  readonly rawPath?: StringInput;
  /**
   * Path on which senders can ask whether the receiver is up.
   *
   * `health_path`: string.
   *
   * @default "/services/collector/health"
   */
  readonly healthPath?: StringInput;
  /**
   * Turns each line of plain text into a record, or the whole request into one.
   *
   * `splitting`: string. One of `"line"` or `"none"`.
   *
   * @default "line"
   */
  readonly splitting?: EnumInput<'line' | 'none'>;
  /**
   * Keeps the sender's token as an attribute, so that `otelcol.exporter.splunkhec` sends with it. Everything in between then sees the token.
   *
   * `access_token_passthrough`: bool.
   *
   * @default false
   */
  readonly accessTokenPassthrough?: BoolInput;
  /**
   * Which attributes the metadata fields of an event become.
   *
   * `hec_metadata_to_otel_attrs` block.
   */
  readonly hecMetadataToOtelAttrs?: SplunkhecHecMetadataToOtelAttrs;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /**
   * Where the data goes. Signals without a destination aren't passed on.
   *
   * `output` block, required.
   */
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
  /**
   * Receives metrics and logs by the protocol of Splunk's HTTP Event Collector.
   *
   * `otelcol.receiver.splunkhec` in Alloy; public preview, needs `--stability.level=public-preview` or lower; sends metrics and logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.splunkhec/
   */
  constructor(scope: Construct, id: string, props: SplunkhecProps) {
    super(scope, id, 'otelcol.receiver.splunkhec', props);
  }
}

/**
 * Which attributes the metadata fields of an event become.
 *
 * The `hec_metadata_to_otel_attrs` block.
 */
export interface SplunkhecHecMetadataToOtelAttrs {
  /**
   * Attribute for the event's `source`.
   *
   * `source`: string.
   *
   * @default "com.splunk.source"
   */
  readonly source?: StringInput;
  /**
   * Attribute for the event's `sourcetype`.
   *
   * `sourcetype`: string.
   *
   * @default "com.splunk.sourcetype"
   */
  readonly sourcetype?: StringInput;
  /**
   * Attribute for the event's index.
   *
   * `index`: string.
   *
   * @default "com.splunk.index"
   */
  readonly index?: StringInput;
  /**
   * Attribute for the event's `host`.
   *
   * `host`: string.
   *
   * @default "host.name"
   */
  readonly host?: StringInput;
}

/**
 * Where the data goes. Signals without a destination aren't passed on.
 *
 * The `output` block.
 */
export interface SplunkhecOutput {
  /**
   * Inputs of the components that take the metrics.
   *
   * `metrics`: list(otelcol.Consumer) of metrics.
   *
   * @default []
   */
  readonly metrics?: ListInput<Expression<Consumer<'metrics'>>>;
  /**
   * Inputs of the components that take the log records.
   *
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
   * Format of the messages. RFC 3164 is the old BSD format, whose times have neither year nor zone.
   *
   * `protocol`: string. One of `"rfc3164"` or `"rfc5424"`.
   *
   * @default "rfc5424"
   */
  readonly protocol?: EnumInput<'rfc3164' | 'rfc5424'>;
  /**
   * Time zone of RFC 3164 times, which carry none.
   *
   * `location`: string.
   *
   * @default "UTC"
   */
  readonly location?: StringInput;
  /**
   * Expects the length in front of each message, as RFC 6587 describes. For TCP only, and all senders have to do it.
   *
   * `enable_octet_counting`: bool.
   *
   * @default false
   */
  readonly enableOctetCounting?: BoolInput;
  /**
   * Largest length that a message may announce with octet counting.
   *
   * `max_octets`: number.
   *
   * @default 8192
   */
  readonly maxOctets?: NumberInput;
  /**
   * Accepts messages without the priority in front, as some devices send them.
   *
   * `allow_skip_pri_header`: bool.
   *
   * @default false
   */
  readonly allowSkipPriHeader?: BoolInput;
  /**
   * Character that ends each message, as RFC 6587 describes. For TCP only; it excludes `enable_octet_counting`.
   *
   * `non_transparent_framing_trailer`: string. One of `"LF"` or `"NUL"`.
   */
  readonly nonTransparentFramingTrailer?: EnumInput<'LF' | 'NUL'>;
  /**
   * What to do if the next component refuses records. Turned on, they're kept and retried.
   *
   * `retry_on_failure` block.
   */
  readonly retryOnFailure?: blocks.OtelcolConsumerRetry;
  /**
   * Receives messages over TCP.
   *
   * `tcp` block.
   */
  readonly tcp?: SyslogTcp;
  /**
   * Receives messages over UDP. What arrives faster than it's read gets lost.
   *
   * `udp` block.
   */
  readonly udp?: SyslogUdp;
  /**
   * What to do with a message that can't be parsed: drop it or send it on unparsed, and whether that's logged as an error.
   *
   * `on_error`: string. One of `"drop"`, `"drop_quiet"`, `"send"` or `"send_quiet"`.
   *
   * @default "send"
   */
  readonly onError?: EnumInput<'drop' | 'drop_quiet' | 'send' | 'send_quiet'>;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /**
   * Where the log records go.
   *
   * `output` block, required.
   */
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
  /**
   * Receives syslog messages over TCP or UDP as OpenTelemetry log records.
   *
   * `otelcol.receiver.syslog` in Alloy; public preview, needs `--stability.level=public-preview` or lower; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.syslog/
   */
  constructor(scope: Construct, id: string, props: SyslogProps) {
    super(scope, id, 'otelcol.receiver.syslog', props);
  }
}

/**
 * Receives messages over TCP.
 *
 * The `tcp` block.
 */
export interface SyslogTcp {
  /**
   * Longest message that can be read. A longer one fails.
   *
   * `max_log_size`: bytes_size.
   *
   * @default "1MiB"
   */
  readonly maxLogSize?: SizeInput;
  /**
   * Address and port to listen on. Ports below 1024 need a special capability in a container.
   *
   * `listen_address`: string, required by the reference.
   */
  readonly listenAddress?: StringInput;
  /**
   * Certificate of the server. Without the block, connections aren't encrypted.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSServer;
  /**
   * Adds the addresses and ports of both ends to each record.
   *
   * `add_attributes`: bool.
   *
   * @default false
   */
  readonly addAttributes?: BoolInput;
  /**
   * Takes each packet as one message without looking for its end, which is faster. It goes wrong if senders put several into one.
   *
   * `one_log_per_packet`: bool.
   *
   * @default false
   */
  readonly oneLogPerPacket?: BoolInput;
  /**
   * Encoding of the messages. With `nop`, bytes are passed on unread.
   *
   * `encoding`: string.
   *
   * @default "utf-8"
   */
  readonly encoding?: StringInput;
  /**
   * Where an entry of several lines begins or ends.
   *
   * `multiline` block.
   */
  readonly multiline?: blocks.OtelcolMultiline;
  /**
   * Keeps white space at the beginning of messages.
   *
   * `preserve_leading_whitespaces`: bool.
   *
   * @default false
   */
  readonly preserveLeadingWhitespaces?: BoolInput;
  /**
   * Keeps white space at the end of messages.
   *
   * `preserve_trailing_whitespaces`: bool.
   *
   * @default false
   */
  readonly preserveTrailingWhitespaces?: BoolInput;
}

/**
 * Receives messages over UDP. What arrives faster than it's read gets lost.
 *
 * The `udp` block.
 */
export interface SyslogUdp {
  /**
   * Address and UDP port to listen on. Ports below 1024 need a special capability in a container.
   *
   * `listen_address`: string, required by the reference.
   */
  readonly listenAddress?: StringInput;
  /**
   * Takes each packet as one message without looking for its end, which is faster.
   *
   * `one_log_per_packet`: bool.
   *
   * @default false
   */
  readonly oneLogPerPacket?: BoolInput;
  /**
   * Adds the addresses and ports of both ends to each record.
   *
   * `add_attributes`: bool.
   *
   * @default false
   */
  readonly addAttributes?: BoolInput;
  /**
   * Encoding of the messages. With `nop`, bytes are passed on unread.
   *
   * `encoding`: string.
   *
   * @default "utf-8"
   */
  readonly encoding?: StringInput;
  /**
   * Where an entry of several lines begins or ends.
   *
   * `multiline` block.
   */
  readonly multiline?: blocks.OtelcolMultiline;
  /**
   * Keeps white space at the beginning of messages.
   *
   * `preserve_leading_whitespaces`: bool.
   *
   * @default false
   */
  readonly preserveLeadingWhitespaces?: BoolInput;
  /**
   * Keeps white space at the end of messages.
   *
   * `preserve_trailing_whitespaces`: bool.
   *
   * @default false
   */
  readonly preserveTrailingWhitespaces?: BoolInput;
  /**
   * Reads and processes packets side by side, so that fewer get lost in bursts. Their order can change.
   *
   * `async` block.
   */
  readonly async?: SyslogUdpAsync;
}

/**
 * Reads and processes packets side by side, so that fewer get lost in bursts. Their order can change.
 *
 * The `async` block.
 */
export interface SyslogUdpAsync {
  /**
   * How many readers take packets from the socket.
   *
   * `readers`: number.
   *
   * @default 1
   */
  readonly readers?: NumberInput;
  /**
   * How many workers process packets that were read.
   *
   * `processors`: number.
   *
   * @default 1
   */
  readonly processors?: NumberInput;
  /**
   * How many packets can wait for a worker. Then the readers wait too.
   *
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
  /**
   * Address and port to listen on for TCP connections.
   *
   * `listen_address`: string, required.
   */
  readonly listenAddress: StringInput;
  /**
   * Longest entry that can be read. A longer one fails.
   *
   * `max_log_size`: bytes_size.
   *
   * @default "1MiB"
   */
  readonly maxLogSize?: SizeInput;
  /**
   * Certificate of the server. Without the block, connections aren't encrypted.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSServer;
  /**
   * Adds the addresses and ports of both ends to each record.
   *
   * `add_attributes`: bool.
   *
   * @default false
   */
  readonly addAttributes?: BoolInput;
  /**
   * Takes each packet as one entry without looking for its end, which is faster. It goes wrong if senders put several into one.
   *
   * `one_log_per_packet`: bool.
   *
   * @default false
   */
  readonly oneLogPerPacket?: BoolInput;
  /**
   * Encoding of the text. With `nop`, bytes are passed on unread.
   *
   * `encoding`: string.
   *
   * @default "utf-8"
   */
  readonly encoding?: StringInput;
  /**
   * Puts several lines together into one entry. Without the block, each line is one.
   *
   * `multiline` block.
   */
  readonly multiline?: TcplogMultiline;
  /**
   * What to do if the next component refuses records. Turned on, they're kept and retried.
   *
   * `retry_on_failure` block.
   */
  readonly retryOnFailure?: blocks.OtelcolConsumerRetry;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /**
   * Where the log records go.
   *
   * `output` block, required.
   */
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
  /**
   * Receives lines of text over TCP as OpenTelemetry log records.
   *
   * `otelcol.receiver.tcplog` in Alloy; experimental, needs `--stability.level=experimental`; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.tcplog/
   */
  constructor(scope: Construct, id: string, props: TcplogProps) {
    super(scope, id, 'otelcol.receiver.tcplog', props);
  }
}

/**
 * Puts several lines together into one entry. Without the block, each line is one.
 *
 * The `multiline` block.
 */
export interface TcplogMultiline {
  /**
   * Regular expression for the beginning of an entry. Give this or `line_end_pattern`.
   *
   * `line_start_pattern`: string.
   */
  readonly lineStartPattern?: StringInput;
  /**
   * Regular expression for the end of an entry. Give this or `line_start_pattern`.
   *
   * `line_end_pattern`: string.
   */
  readonly lineEndPattern?: StringInput;
  /**
   * Cuts out the text that the pattern matches.
   *
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
  /**
   * URL of the vCenter server or ESXi host, such as `https://vcenter.example.com`.
   *
   * `endpoint`: string, required.
   */
  readonly endpoint: StringInput;
  /**
   * User to log in as. A role that only reads is enough, on all that should be measured.
   *
   * `username`: string, required.
   */
  readonly username: StringInput;
  /**
   * Password of the user, best taken from a secret's export.
   *
   * `password`: secret, required.
   */
  readonly password: SecretInput;
  /**
   * Which metrics to report. Leave out those you don't use: with many virtual machines, each one is a series for each of them.
   *
   * `metrics` block.
   */
  readonly metrics?: VcenterMetrics;
  /**
   * Which names and IDs to add, by which series are told apart.
   *
   * `resource_attributes` block.
   */
  readonly resourceAttributes?: VcenterResourceAttributes;
  /**
   * How often to read the metrics. vCenter itself measures every twenty seconds.
   *
   * `collection_interval`: duration.
   *
   * @default "1m"
   */
  readonly collectionInterval?: DurationInput;
  /**
   * How long to wait before the first reading.
   *
   * `initial_delay`: duration.
   *
   * @default "1s"
   */
  readonly initialDelay?: DurationInput;
  /**
   * How long a request to vCenter may take. Zero sets no limit.
   *
   * `timeout`: duration.
   *
   * @default "0s"
   */
  readonly timeout?: DurationInput;
  /**
   * TLS settings for the connection to vCenter, such as its CA.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSClient;
  /**
   * How many metrics one performance query asks for. Lower it if vCenter refuses large queries.
   *
   * `max_query_metrics`: number.
   *
   * @default 256
   */
  readonly maxQueryMetrics?: NumberInput;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /**
   * Where the metrics go.
   *
   * `output` block, required.
   */
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
  /**
   * Reads metrics of hosts, clusters, datastores and virtual machines from VMware vCenter.
   *
   * `otelcol.receiver.vcenter` in Alloy; experimental, needs `--stability.level=experimental`; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.vcenter/
   */
  constructor(scope: Construct, id: string, props: VcenterProps) {
    super(scope, id, 'otelcol.receiver.vcenter', props);
  }
}

/**
 * Which metrics to report. Leave out those you don't use: with many virtual machines, each one is a series for each of them.
 *
 * The `metrics` block.
 */
export interface VcenterMetrics {
  /**
   * CPU of the cluster without hosts that don't respond or are in maintenance.
   *
   * `vcenter.cluster.cpu.effective` block.
   */
  readonly vcenterClusterCpuEffective?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * CPU of all hosts of the cluster together.
   *
   * `vcenter.cluster.cpu.limit` block.
   */
  readonly vcenterClusterCpuLimit?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Number of hosts in the cluster, by whether they can be used.
   *
   * `vcenter.cluster.host.count` block.
   */
  readonly vcenterClusterHostCount?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Memory of the cluster without hosts that don't respond or are in maintenance.
   *
   * `vcenter.cluster.memory.effective` block.
   */
  readonly vcenterClusterMemoryEffective?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Memory of all hosts of the cluster together.
   *
   * `vcenter.cluster.memory.limit` block.
   */
  readonly vcenterClusterMemoryLimit?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Number of virtual machines in the cluster, by power state.
   *
   * `vcenter.cluster.vm.count` block.
   */
  readonly vcenterClusterVmCount?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Number of templates for virtual machines in the cluster.
   *
   * `vcenter.cluster.vm_template.count` block.
   */
  readonly vcenterClusterVmTemplateCount?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * How often vSAN clients of the cluster were slowed down by congestion.
   *
   * `vcenter.cluster.vsan.congestions` block.
   */
  readonly vcenterClusterVsanCongestions?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Mean latency of vSAN in the cluster, for reads and writes.
   *
   * `vcenter.cluster.vsan.latency.avg` block.
   */
  readonly vcenterClusterVsanLatencyAvg?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Operations on vSAN of the cluster in each second, by kind.
   *
   * `vcenter.cluster.vsan.operations` block.
   */
  readonly vcenterClusterVsanOperations?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Data that the cluster reads from vSAN and writes to it in each second.
   *
   * `vcenter.cluster.vsan.throughput` block.
   */
  readonly vcenterClusterVsanThroughput?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Number of clusters in the datacenter, by health.
   *
   * `vcenter.datacenter.cluster.count` block.
   */
  readonly vcenterDatacenterClusterCount?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * CPU of all hosts of the datacenter together.
   *
   * `vcenter.datacenter.cpu.limit` block.
   */
  readonly vcenterDatacenterCpuLimit?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Number of datastores in the datacenter.
   *
   * `vcenter.datacenter.datastore.count` block.
   */
  readonly vcenterDatacenterDatastoreCount?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Used and free disk space in the datacenter.
   *
   * `vcenter.datacenter.disk.space` block.
   */
  readonly vcenterDatacenterDiskSpace?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Number of hosts in the datacenter, by health and power state.
   *
   * `vcenter.datacenter.host.count` block.
   */
  readonly vcenterDatacenterHostCount?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Memory of all hosts of the datacenter together.
   *
   * `vcenter.datacenter.memory.limit` block.
   */
  readonly vcenterDatacenterMemoryLimit?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Number of virtual machines in the datacenter, by health and power state.
   *
   * `vcenter.datacenter.vm.count` block.
   */
  readonly vcenterDatacenterVmCount?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Used and free space of each datastore.
   *
   * `vcenter.datastore.disk.usage` block.
   */
  readonly vcenterDatastoreDiskUsage?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Share of each datastore's space that is used.
   *
   * `vcenter.datastore.disk.utilization` block.
   */
  readonly vcenterDatastoreDiskUtilization?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * CPU that the host has.
   *
   * `vcenter.host.cpu.capacity` block.
   */
  readonly vcenterHostCpuCapacity?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * CPU of the host that is set aside for virtual machines, in total and used.
   *
   * `vcenter.host.cpu.reserved` block.
   */
  readonly vcenterHostCpuReserved?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * CPU that the host uses at the moment.
   *
   * `vcenter.host.cpu.usage` block.
   */
  readonly vcenterHostCpuUsage?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Share of the host's CPU that is in use.
   *
   * `vcenter.host.cpu.utilization` block.
   */
  readonly vcenterHostCpuUtilization?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Mean latency of the host's disks. vCenter's statistics level must be at least 2.
   *
   * `vcenter.host.disk.latency.avg` block.
   */
  readonly vcenterHostDiskLatencyAvg?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Highest latency among the host's disks. vCenter's statistics level must be at least 3.
   *
   * `vcenter.host.disk.latency.max` block.
   */
  readonly vcenterHostDiskLatencyMax?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Data that the host reads and writes in each second. vCenter's statistics level must be 4.
   *
   * `vcenter.host.disk.throughput` block.
   */
  readonly vcenterHostDiskThroughput?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Memory that the host has. Off unless enabled.
   *
   * `vcenter.host.memory.capacity` block.
   */
  readonly vcenterHostMemoryCapacity?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Memory that the host uses at the moment.
   *
   * `vcenter.host.memory.usage` block.
   */
  readonly vcenterHostMemoryUsage?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Share of the host's memory that is in use.
   *
   * `vcenter.host.memory.utilization` block.
   */
  readonly vcenterHostMemoryUtilization?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Packets that each network card of the host sends and receives in a second.
   *
   * `vcenter.host.network.packet.rate` block.
   */
  readonly vcenterHostNetworkPacketRate?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Faulty packets on the host's network in each second.
   *
   * `vcenter.host.network.packet.error.rate` block.
   */
  readonly vcenterHostNetworkPacketErrorRate?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Packets that each network card of the host drops in a second.
   *
   * `vcenter.host.network.packet.drop.rate` block.
   */
  readonly vcenterHostNetworkPacketDropRate?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Data that the host sends and receives in each second.
   *
   * `vcenter.host.network.throughput` block.
   */
  readonly vcenterHostNetworkThroughput?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Data in both directions over all network cards of the host.
   *
   * `vcenter.host.network.usage` block.
   */
  readonly vcenterHostNetworkUsage?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Share of the host's vSAN reads that its cache answers.
   *
   * `vcenter.host.vsan.cache.hit_rate` block.
   */
  readonly vcenterHostVsanCacheHitRate?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * How often vSAN clients of the host were slowed down by congestion.
   *
   * `vcenter.host.vsan.congestions` block.
   */
  readonly vcenterHostVsanCongestions?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Mean latency of vSAN on the host, for reads and writes.
   *
   * `vcenter.host.vsan.latency.avg` block.
   */
  readonly vcenterHostVsanLatencyAvg?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Operations on vSAN of the host in each second, by kind.
   *
   * `vcenter.host.vsan.operations` block.
   */
  readonly vcenterHostVsanOperations?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Data that the host reads from vSAN and writes to it in each second.
   *
   * `vcenter.host.vsan.throughput` block.
   */
  readonly vcenterHostVsanThroughput?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Shares that weigh the pool against others when CPU is short.
   *
   * `vcenter.resource_pool.cpu.shares` block.
   */
  readonly vcenterResourcePoolCpuShares?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * CPU that the pool's virtual machines use.
   *
   * `vcenter.resource_pool.cpu.usage` block.
   */
  readonly vcenterResourcePoolCpuUsage?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Memory of the pool that the balloon driver has taken back from guests, a sign of shortage.
   *
   * `vcenter.resource_pool.memory.ballooned` block.
   */
  readonly vcenterResourcePoolMemoryBallooned?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Memory that was handed to the pool's virtual machines.
   *
   * `vcenter.resource_pool.memory.granted` block.
   */
  readonly vcenterResourcePoolMemoryGranted?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Shares that weigh the pool against others when memory is short.
   *
   * `vcenter.resource_pool.memory.shares` block.
   */
  readonly vcenterResourcePoolMemoryShares?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Memory of the pool that the host has swapped out, a sign of serious shortage.
   *
   * `vcenter.resource_pool.memory.swapped` block.
   */
  readonly vcenterResourcePoolMemorySwapped?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Memory that the pool's virtual machines use.
   *
   * `vcenter.resource_pool.memory.usage` block.
   */
  readonly vcenterResourcePoolMemoryUsage?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Share of time in which the machine could have run but got no CPU. High values show an overcommitted host.
   *
   * `vcenter.vm.cpu.readiness` block.
   */
  readonly vcenterVmCpuReadiness?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * CPU time of the machine, by state. Off unless enabled.
   *
   * `vcenter.vm.cpu.time` block.
   */
  readonly vcenterVmCpuTime?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * CPU that the machine uses.
   *
   * `vcenter.vm.cpu.usage` block.
   */
  readonly vcenterVmCpuUsage?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Share of the machine's CPU that is in use.
   *
   * `vcenter.vm.cpu.utilization` block.
   */
  readonly vcenterVmCpuUtilization?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Mean latency of the machine's disks. vCenter's statistics level must be at least 2.
   *
   * `vcenter.vm.disk.latency.avg` block.
   */
  readonly vcenterVmDiskLatencyAvg?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Highest latency among the machine's disks.
   *
   * `vcenter.vm.disk.latency.max` block.
   */
  readonly vcenterVmDiskLatencyMax?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Data that the machine reads and writes in each second. vCenter's statistics level must be at least 2.
   *
   * `vcenter.vm.disk.throughput` block.
   */
  readonly vcenterVmDiskThroughput?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Storage that the machine uses and that it could still take.
   *
   * `vcenter.vm.disk.usage` block.
   */
  readonly vcenterVmDiskUsage?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Share of the machine's storage that is used.
   *
   * `vcenter.vm.disk.utilization` block.
   */
  readonly vcenterVmDiskUtilization?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Memory that the balloon driver has taken back from the machine, a sign of shortage.
   *
   * `vcenter.vm.memory.ballooned` block.
   */
  readonly vcenterVmMemoryBallooned?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Memory that was handed to the machine. Off unless enabled.
   *
   * `vcenter.vm.memory.granted` block.
   */
  readonly vcenterVmMemoryGranted?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Memory of the machine that the host has swapped out, a sign of serious shortage.
   *
   * `vcenter.vm.memory.swapped` block.
   */
  readonly vcenterVmMemorySwapped?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Memory of the machine that the host has swapped out to a fast disk.
   *
   * `vcenter.vm.memory.swapped_ssd` block.
   */
  readonly vcenterVmMemorySwappedSsd?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Memory that the machine uses.
   *
   * `vcenter.vm.memory.usage` block.
   */
  readonly vcenterVmMemoryUsage?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Share of the machine's memory that is in use.
   *
   * `vcenter.vm.memory.utilization` block.
   */
  readonly vcenterVmMemoryUtilization?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Broadcast packets that each network card of the machine sends and receives. Off unless enabled.
   *
   * `vcenter.vm.network.broadcast.packet.rate` block.
   */
  readonly vcenterVmNetworkBroadcastPacketRate?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Multicast packets that each network card of the machine sends and receives. Off unless enabled.
   *
   * `vcenter.vm.network.multicast.packet.rate` block.
   */
  readonly vcenterVmNetworkMulticastPacketRate?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Packets that each network card of the machine sends and receives in a second.
   *
   * `vcenter.vm.network.packet.rate` block.
   */
  readonly vcenterVmNetworkPacketRate?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Packets that each network card of the machine drops in a second.
   *
   * `vcenter.vm.network.packet.drop.rate` block.
   */
  readonly vcenterVmNetworkPacketDropRate?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Data that the machine sends and receives in each second.
   *
   * `vcenter.vm.network.throughput` block.
   */
  readonly vcenterVmNetworkThroughput?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Data in both directions over all network cards of the machine.
   *
   * `vcenter.vm.network.usage` block.
   */
  readonly vcenterVmNetworkUsage?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Mean latency of the machine's vSAN disks, for reads and writes.
   *
   * `vcenter.vm.vsan.latency.avg` block.
   */
  readonly vcenterVmVsanLatencyAvg?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Operations on vSAN of the machine in each second, by kind.
   *
   * `vcenter.vm.vsan.operations` block.
   */
  readonly vcenterVmVsanOperations?: blocks.OtelcolReceiverVcenterMetric;
  /**
   * Data that the machine reads from vSAN and writes to it in each second.
   *
   * `vcenter.vm.vsan.throughput` block.
   */
  readonly vcenterVmVsanThroughput?: blocks.OtelcolReceiverVcenterMetric;
}

/**
 * Which names and IDs to add, by which series are told apart.
 *
 * The `resource_attributes` block.
 */
export interface VcenterResourceAttributes {
  /**
   * Adds the name of the datacenter.
   *
   * `vcenter.datacenter.name` block.
   */
  readonly vcenterDatacenterName?: blocks.OtelcolReceiverVcenterResourceAttribute;
  /**
   * Adds the name of the cluster.
   *
   * `vcenter.cluster.name` block.
   */
  readonly vcenterClusterName?: blocks.OtelcolReceiverVcenterResourceAttribute;
  /**
   * Adds the name of the datastore.
   *
   * `vcenter.datastore.name` block.
   */
  readonly vcenterDatastoreName?: blocks.OtelcolReceiverVcenterResourceAttribute;
  /**
   * Adds the host name of the ESXi host.
   *
   * `vcenter.host.name` block.
   */
  readonly vcenterHostName?: blocks.OtelcolReceiverVcenterResourceAttribute;
  /**
   * Adds the path of the resource pool in the inventory, which is unique where its name isn't.
   *
   * `vcenter.resource_pool.inventory_path` block.
   */
  readonly vcenterResourcePoolInventoryPath?: blocks.OtelcolReceiverVcenterResourceAttribute;
  /**
   * Adds the name of the resource pool.
   *
   * `vcenter.resource_pool.name` block.
   */
  readonly vcenterResourcePoolName?: blocks.OtelcolReceiverVcenterResourceAttribute;
  /**
   * Adds the path of the vApp in the inventory, which is unique where its name isn't.
   *
   * `vcenter.virtual_app.inventory_path` block.
   */
  readonly vcenterVirtualAppInventoryPath?: blocks.OtelcolReceiverVcenterResourceAttribute;
  /**
   * Adds the name of the vApp.
   *
   * `vcenter.virtual_app.name` block.
   */
  readonly vcenterVirtualAppName?: blocks.OtelcolReceiverVcenterResourceAttribute;
  /**
   * Adds the instance UUID of the virtual machine, which stays when it's renamed.
   *
   * `vcenter.vm.id` block.
   */
  readonly vcenterVmId?: blocks.OtelcolReceiverVcenterResourceAttribute;
  /**
   * Adds the name of the virtual machine.
   *
   * `vcenter.vm.name` block.
   */
  readonly vcenterVmName?: blocks.OtelcolReceiverVcenterResourceAttribute;
  /**
   * Adds the instance UUID of the template.
   *
   * `vcenter.vm_template.id` block.
   */
  readonly vcenterVmTemplateId?: blocks.OtelcolReceiverVcenterResourceAttribute;
  /**
   * Adds the name of the template.
   *
   * `vcenter.vm_template.name` block.
   */
  readonly vcenterVmTemplateName?: blocks.OtelcolReceiverVcenterResourceAttribute;
}

/**
 * Arguments of `otelcol.receiver.zipkin`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.zipkin/
 */
export interface ZipkinProps extends ComponentProps {
  /**
   * Turns tags that look like numbers or booleans into these. Otherwise all tags stay text, as Zipkin sends them.
   *
   * `parse_string_tags`: bool.
   *
   * @default false
   */
  readonly parseStringTags?: BoolInput;
  /**
   * Address and port to listen on.
   *
   * `endpoint`: string.
   *
   * @default "0.0.0.0:9411"
   */
  readonly endpoint?: StringInput;
  /**
   * Certificate of the server. Without the block, plain HTTP is served.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSServer;
  /**
   * Origins whose web pages may send data.
   *
   * `cors` block.
   */
  readonly cors?: blocks.OtelcolCORS;
  /**
   * Handler of an `otelcol.auth` component that authenticates senders.
   *
   * `auth`: otelcol.Handler.
   */
  readonly auth?: Expression<AuthHandler>;
  /**
   * Largest request body to accept, after decompression.
   *
   * `max_request_body_size`: bytes_size.
   *
   * @default "20MiB"
   */
  readonly maxRequestBodySize?: SizeInput;
  /**
   * Keeps the request's headers with the data, for components that look at them, such as `otelcol.auth.headers`.
   *
   * `include_metadata`: bool.
   *
   * @default false
   */
  readonly includeMetadata?: BoolInput;
  /**
   * Compression formats that requests may use; the empty string stands for none.
   *
   * `compression_algorithms`: list(string).
   *
   * @default ["","gzip","zstd","zlib","snappy","deflate","lz4"]
   */
  readonly compressionAlgorithms?: ListInput<StringInput>;
  /**
   * Lets clients use a connection for several requests. Turned off, each one is closed after its response.
   *
   * `keep_alives_enabled`: bool.
   *
   * @default true
   */
  readonly keepAlivesEnabled?: BoolInput;
  /**
   * How long a connection may wait for its next request before it's closed.
   *
   * `idle_timeout`: duration.
   *
   * @default "1m"
   */
  readonly idleTimeout?: DurationInput;
  /**
   * How long reading a whole request may take. Without it, a slow client can hold a connection for good.
   *
   * `read_timeout`: duration.
   */
  readonly readTimeout?: DurationInput;
  /**
   * How long writing a response may take.
   *
   * `write_timeout`: duration.
   *
   * @default "30s"
   */
  readonly writeTimeout?: DurationInput;
  /**
   * How long reading the headers of a request may take.
   *
   * `read_header_timeout`: duration.
   *
   * @default "1m"
   */
  readonly readHeaderTimeout?: DurationInput;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
  /**
   * Where the received spans go.
   *
   * `output` block, required.
   */
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
  /**
   * Receives traces in Zipkin's formats over HTTP.
   *
   * `otelcol.receiver.zipkin` in Alloy; generally available; sends traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.zipkin/
   */
  constructor(scope: Construct, id: string, props: ZipkinProps) {
    super(scope, id, 'otelcol.receiver.zipkin', props);
  }
}
