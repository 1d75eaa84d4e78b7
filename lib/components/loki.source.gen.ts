// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  BoolInput,
  DurationInput,
  EnumInput,
  Expression,
  ListInput,
  LogsReceiver,
  MapInput,
  NumberInput,
  RelabelRules,
  SecretInput,
  SizeInput,
  StringInput,
  TargetsInput,
} from '../values';
import type * as blocks from './blocks.gen';
import { Component, type ComponentProps } from './component';

/**
 * Arguments of `loki.source.api`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.api/
 */
export interface ApiProps extends ComponentProps {
  /**
   * The HTTP server that takes entries on `/loki/api/v1/push` and plain lines on `/loki/api/v1/raw`.
   *
   * `http` block.
   */
  readonly http?: blocks.ServerHTTP;
  /**
   * The gRPC server that is started alongside the HTTP server.
   *
   * `grpc` block.
   */
  readonly grpc?: blocks.ServerGRPC;
  /**
   * How long requests in flight may take when the server stops.
   *
   * `graceful_shutdown_timeout`: duration.
   *
   * @default "30s"
   */
  readonly gracefulShutdownTimeout?: DurationInput;
  /**
   * The receivers that get the entries after `relabel_rules`.
   *
   * `forward_to`: list(LogsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * Labels that every entry gets in addition to its own.
   *
   * `labels`: map(string).
   *
   * @default {}
   */
  readonly labels?: MapInput<StringInput>;
  /**
   * Rules from `loki.relabel` that run on arrival, while internal labels are still there; labels that begin with `__` are removed afterwards.
   *
   * `relabel_rules`: RelabelRules.
   */
  readonly relabelRules?: Expression<RelabelRules>;
  /**
   * Keeps the time that the sender gave. Otherwise entries get the time of arrival.
   *
   * `use_incoming_timestamp`: bool.
   *
   * @default false
   */
  readonly useIncomingTimestamp?: BoolInput;
  /**
   * The largest request that is accepted, counted without compression. Bigger batches are refused.
   *
   * `max_send_message_size`: bytes_size.
   *
   * @default "100MiB"
   */
  readonly maxSendMessageSize?: SizeInput;
}

/**
 * Receives log entries over HTTP in the format of Loki's push API.
 *
 * `loki.source.api` in Alloy; generally available; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.api/
 * @example
 * ```ts
 * const write = new loki.Write(config, 'default', {
 *   endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
 * });
 * new loki.source.Api(config, 'push', {
 *   http: { listenPort: 3100 },
 *   labels: { via: 'alloy' },
 *   useIncomingTimestamp: true,
 *   forwardTo: [write.receiver],
 * });
 * ```
 */
export class Api extends Component {
  /**
   * Receives log entries over HTTP in the format of Loki's push API.
   *
   * `loki.source.api` in Alloy; generally available; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.api/
   * @example
   * ```ts
   * const write = new loki.Write(config, 'default', {
   *   endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
   * });
   * new loki.source.Api(config, 'push', {
   *   http: { listenPort: 3100 },
   *   labels: { via: 'alloy' },
   *   useIncomingTimestamp: true,
   *   forwardTo: [write.receiver],
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: ApiProps) {
    super(scope, id, 'loki.source.api', props);
  }
}

/**
 * Arguments of `loki.source.awsfirehose`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.awsfirehose/
 */
export interface AwsfirehoseProps extends ComponentProps {
  /**
   * The HTTP server that Amazon Data Firehose delivers to, on `/awsfirehose/api/v1/push`. AWS insists on HTTPS with a public certificate.
   *
   * `http` block.
   */
  readonly http?: blocks.ServerHTTP;
  /**
   * The gRPC server that is started alongside the HTTP server. Firehose doesn't use it.
   *
   * `grpc` block.
   */
  readonly grpc?: blocks.ServerGRPC;
  /**
   * How long requests in flight may take when the server stops.
   *
   * `graceful_shutdown_timeout`: duration.
   *
   * @default "30s"
   */
  readonly gracefulShutdownTimeout?: DurationInput;
  /**
   * The access key that the delivery stream must send. Without one, anybody who reaches the port can write logs.
   *
   * `access_key`: secret.
   *
   * @default ""
   */
  readonly accessKey?: SecretInput;
  /**
   * Keeps the time of the request. Otherwise entries get the time at which they are processed.
   *
   * `use_incoming_timestamp`: bool.
   *
   * @default false
   */
  readonly useIncomingTimestamp?: BoolInput;
  /**
   * The receivers of the entries; each gets all of them. A slow one holds the source back.
   *
   * `forward_to`: list(LogsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * Rules from `loki.relabel` that turn internal labels, such as the log group of CloudWatch, into regular ones; internal labels are removed afterwards.
   *
   * `relabel_rules`: RelabelRules.
   */
  readonly relabelRules?: Expression<RelabelRules>;
}

/**
 * Receives log entries over HTTP from Amazon Data Firehose.
 *
 * `loki.source.awsfirehose` in Alloy; generally available; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.awsfirehose/
 */
export class Awsfirehose extends Component {
  /**
   * Receives log entries over HTTP from Amazon Data Firehose.
   *
   * `loki.source.awsfirehose` in Alloy; generally available; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.awsfirehose/
   */
  constructor(scope: Construct, id: string, props: AwsfirehoseProps) {
    super(scope, id, 'loki.source.awsfirehose', props);
  }
}

/**
 * Arguments of `loki.source.azure_event_hubs`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.azure_event_hubs/
 */
export interface AzureEventHubsProps extends ComponentProps {
  /**
   * Host and port of the Event Hubs namespace, such as `shop.servicebus.windows.net:9093`.
   *
   * `fully_qualified_namespace`: string, required.
   */
  readonly fullyQualifiedNamespace: StringInput;
  /**
   * The event hubs of the namespace whose messages are read.
   *
   * `event_hubs`: list(string), required.
   */
  readonly eventHubs: ListInput<StringInput>;
  /**
   * How to sign in to the namespace: by connection string or by an identity of Azure.
   *
   * `authentication` block, required.
   */
  readonly authentication: AzureEventHubsAuthentication;
  /**
   * The consumer group. Alloy instances of one group share the partitions; keep it unchanged to resume where reading stopped.
   *
   * `group_id`: string.
   *
   * @default "loki.source.azure_event_hubs"
   */
  readonly groupId?: StringInput;
  /**
   * Keeps the time that Azure recorded. Otherwise entries get the time at which they are read.
   *
   * `use_incoming_timestamp`: bool.
   *
   * @default false
   */
  readonly useIncomingTimestamp?: BoolInput;
  /**
   * Ignores messages that aren't resource logs in Azure's own schema.
   *
   * `disallow_custom_messages`: bool.
   *
   * @default false
   */
  readonly disallowCustomMessages?: BoolInput;
  /**
   * Rules from `loki.relabel` that turn internal labels, such as the category or the partition, into regular ones before they are removed.
   *
   * `relabel_rules`: RelabelRules.
   */
  readonly relabelRules?: Expression<RelabelRules>;
  /**
   * Labels with fixed values to put on every entry, such as `job` or the environment.
   *
   * `labels`: map(string).
   *
   * @default {"job":"loki.source.azure_event_hubs"}
   */
  readonly labels?: MapInput<StringInput>;
  /**
   * How partitions are divided among the members of the group: `range`, `roundrobin` or `sticky`.
   *
   * `assignor`: string.
   *
   * @default "range"
   */
  readonly assignor?: StringInput;
  /**
   * The receivers of the entries; each gets all of them. A slow one holds the source back.
   *
   * `forward_to`: list(LogsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
}

/**
 * Reads log entries from Azure Event Hubs through their Kafka endpoint.
 *
 * `loki.source.azure_event_hubs` in Alloy; generally available; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.azure_event_hubs/
 */
export class AzureEventHubs extends Component {
  /**
   * Reads log entries from Azure Event Hubs through their Kafka endpoint.
   *
   * `loki.source.azure_event_hubs` in Alloy; generally available; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.azure_event_hubs/
   */
  constructor(scope: Construct, id: string, props: AzureEventHubsProps) {
    super(scope, id, 'loki.source.azure_event_hubs', props);
  }
}

/**
 * How to sign in to the namespace: by connection string or by an identity of Azure.
 *
 * The `authentication` block.
 */
export interface AzureEventHubsAuthentication {
  /**
   * Whether to sign in with a connection string or with a token that Azure issues to Alloy's identity.
   *
   * `mechanism`: string, required.
   */
  readonly mechanism: StringInput;
  /**
   * The scopes of the token. Left out, the namespace is the scope.
   *
   * `scopes`: list(string).
   */
  readonly scopes?: ListInput<StringInput>;
  /**
   * A connection string of the namespace, for `mechanism` `connection_string`.
   *
   * `connection_string`: secret.
   */
  readonly connectionString?: SecretInput;
}

/**
 * Arguments of `loki.source.cloudflare`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.cloudflare/
 */
export interface CloudflareProps extends ComponentProps {
  /**
   * A Cloudflare API token that may read the logs of the zone.
   *
   * `api_token`: secret, required.
   */
  readonly apiToken: SecretInput;
  /**
   * The zone whose request logs are read.
   *
   * `zone_id`: string, required.
   */
  readonly zoneId: StringInput;
  /**
   * Labels with fixed values to put on every entry, such as `job` or the environment.
   *
   * `labels`: map(string).
   *
   * @default {}
   */
  readonly labels?: MapInput<StringInput>;
  /**
   * How many parts of a time range are read in parallel. Raise it if a busy zone lags behind.
   *
   * `workers`: number.
   *
   * @default 3
   */
  readonly workers?: NumberInput;
  /**
   * How much time one request covers. Shorter gives smaller responses and more requests.
   *
   * `pull_range`: duration.
   *
   * @default "1m"
   */
  readonly pullRange?: DurationInput;
  /**
   * Which set of fields each entry has; every larger set holds the smaller ones. `custom` has only `additional_fields`.
   *
   * `fields_type`: string. One of `"all"`, `"custom"`, `"default"`, `"extended"` or `"minimal"`.
   *
   * @default "default"
   */
  readonly fieldsType?: EnumInput<'all' | 'custom' | 'default' | 'extended' | 'minimal'>;
  /**
   * Fields to fetch on top of the set, spelled as Cloudflare does.
   *
   * `additional_fields`: list(string).
   */
  readonly additionalFields?: ListInput<StringInput>;
  /**
   * The receivers of the entries; each gets all of them. A slow one holds the source back.
   *
   * `forward_to`: list(LogsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
}

/**
 * Pulls HTTP request logs of a zone from Cloudflare's API.
 *
 * `loki.source.cloudflare` in Alloy; generally available; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.cloudflare/
 */
export class Cloudflare extends Component {
  /**
   * Pulls HTTP request logs of a zone from Cloudflare's API.
   *
   * `loki.source.cloudflare` in Alloy; generally available; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.cloudflare/
   */
  constructor(scope: Construct, id: string, props: CloudflareProps) {
    super(scope, id, 'loki.source.cloudflare', props);
  }
}

/**
 * Arguments of `loki.source.docker`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.docker/
 */
export interface DockerProps extends ComponentProps {
  /**
   * Address of the Docker daemon, such as `unix:///var/run/docker.sock`. Access to the socket amounts to root on the host.
   *
   * `host`: string, required.
   */
  readonly host: StringInput;
  /**
   * The containers to read, usually from `discovery.docker`; the container's ID is taken from their internal labels.
   *
   * `targets`: list(Target), required.
   */
  readonly targets: TargetsInput;
  /**
   * The receivers of the entries; each gets all of them. A slow one holds the source back.
   *
   * `forward_to`: list(LogsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * Labels that every entry gets besides those of its target.
   *
   * `labels`: map(string), required by the reference.
   *
   * @default {}
   */
  readonly labels?: MapInput<StringInput>;
  /**
   * Rules from `loki.relabel` that run on each entry, for instance to turn the container's name into a label.
   *
   * `relabel_rules`: RelabelRules.
   */
  readonly relabelRules?: Expression<RelabelRules>;
  /**
   * How to connect to a daemon over HTTP or HTTPS. Ignored for a Unix socket.
   *
   * `http_client_config` block.
   */
  readonly httpClientConfig?: blocks.HTTPClient;
  /**
   * How long a connection to a daemon over HTTP is used before it is reopened.
   *
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
}

/**
 * Reads the logs of Docker containers through the Docker API.
 *
 * `loki.source.docker` in Alloy; generally available; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.docker/
 */
export class Docker extends Component {
  /**
   * Reads the logs of Docker containers through the Docker API.
   *
   * `loki.source.docker` in Alloy; generally available; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.docker/
   */
  constructor(scope: Construct, id: string, props: DockerProps) {
    super(scope, id, 'loki.source.docker', props);
  }
}

/**
 * Arguments of `loki.source.file`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.file/
 */
export interface FileProps extends ComponentProps {
  /**
   * The files to read, each a target with `__path__`; its other labels go onto the entries. Patterns need `file_match`, or `local.file_match` before it.
   *
   * `targets`: list(Target), required.
   */
  readonly targets: TargetsInput;
  /**
   * The receivers that get the lines. Reading waits for the slowest of them.
   *
   * `forward_to`: list(LogsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * The character encoding of the files by its IANA name, such as `UTF-16`, to be turned into UTF-8.
   *
   * `encoding`: string.
   *
   * @default ""
   */
  readonly encoding?: StringInput;
  /**
   * Reads compressed files. They are read once from the beginning and not followed.
   *
   * `decompression` block.
   */
  readonly decompression?: FileDecompression;
  /**
   * How often files are looked at for new lines.
   *
   * `file_watch` block.
   */
  readonly fileWatch?: FileFileWatch;
  /**
   * Expands patterns in `__path__` by itself, without a `local.file_match` in front.
   *
   * `file_match` block.
   */
  readonly fileMatch?: FileFileMatch;
  /**
   * Starts new files at their end and skips what is already there. A remembered position still comes first.
   *
   * `tail_from_end`: bool.
   *
   * @default false
   */
  readonly tailFromEnd?: BoolInput;
  /**
   * Path of a positions file of Grafana Agent, taken over once if Alloy has none of its own yet, so that nothing is read twice.
   *
   * `legacy_positions_file`: string.
   *
   * @default ""
   */
  readonly legacyPositionsFile?: StringInput;
  /**
   * What to do with a file whose remembered position is damaged: read it again, go on at its end, or leave it out.
   *
   * `on_positions_file_error`: string. One of `"restart_from_beginning"`, `"restart_from_end"` or `"skip"`.
   *
   * @default "restart_from_beginning"
   */
  readonly onPositionsFileError?: EnumInput<'restart_from_beginning' | 'restart_from_end' | 'skip'>;
}

/**
 * Tails files and remembers how far it has read each of them.
 *
 * `loki.source.file` in Alloy; generally available; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.file/
 * @example
 * ```ts
 * const write = new loki.Write(config, 'default', {
 *   endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
 * });
 * new loki.source.File(config, 'system', {
 *   targets: [{ __path__: '/var/log/*.log', job: 'system' }],
 *   forwardTo: [write.receiver],
 *   fileMatch: { enabled: true },
 * });
 * ```
 */
export class File extends Component {
  /**
   * Tails files and remembers how far it has read each of them.
   *
   * `loki.source.file` in Alloy; generally available; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.file/
   * @example
   * ```ts
   * const write = new loki.Write(config, 'default', {
   *   endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
   * });
   * new loki.source.File(config, 'system', {
   *   targets: [{ __path__: '/var/log/*.log', job: 'system' }],
   *   forwardTo: [write.receiver],
   *   fileMatch: { enabled: true },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: FileProps) {
    super(scope, id, 'loki.source.file', props);
  }
}

/**
 * Reads compressed files. They are read once from the beginning and not followed.
 *
 * The `decompression` block.
 */
export interface FileDecompression {
  /**
   * Whether files are decompressed. All targets must then be compressed in the same format.
   *
   * `enabled`: bool, required.
   */
  readonly enabled: BoolInput;
  /**
   * How long to wait before a new file is opened, so that it isn't read while still being written.
   *
   * `initial_delay`: duration.
   */
  readonly initialDelay?: DurationInput;
  /**
   * The format of the files. Several formats need several components.
   *
   * `format`: string, required. One of `"bz2"`, `"gz"` or `"z"`.
   */
  readonly format: EnumInput<'bz2' | 'gz' | 'z'>;
}

/**
 * How often files are looked at for new lines.
 *
 * The `file_watch` block.
 */
export interface FileFileWatch {
  /**
   * How often a file that grows is looked at.
   *
   * `min_poll_frequency`: duration.
   *
   * @default "250ms"
   */
  readonly minPollFrequency?: DurationInput;
  /**
   * The longest pause before a quiet file is looked at again; the pause doubles until then. Raise it to save CPU with many quiet files.
   *
   * `max_poll_frequency`: duration.
   *
   * @default "250ms"
   */
  readonly maxPollFrequency?: DurationInput;
}

/**
 * Expands patterns in `__path__` by itself, without a `local.file_match` in front.
 *
 * The `file_match` block.
 */
export interface FileFileMatch {
  /**
   * Takes `__path__` as a pattern such as `/var/log/*.log`; `__path_exclude__` takes files out again.
   *
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * How often directories are searched for files that have come or gone.
   *
   * `sync_period`: duration.
   *
   * @default "10s"
   */
  readonly syncPeriod?: DurationInput;
  /**
   * Passes over files that haven't been changed for this long. Zero takes all.
   *
   * `ignore_older_than`: duration.
   *
   * @default "0s"
   */
  readonly ignoreOlderThan?: DurationInput;
}

/**
 * Arguments of `loki.source.gcplog`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.gcplog/
 */
export interface GcplogProps extends ComponentProps {
  /**
   * Fetches messages from a Pub/Sub subscription. Either this or `push` is needed.
   *
   * `pull` block.
   */
  readonly pull?: GcplogPull;
  /**
   * Takes messages that Pub/Sub pushes to `/gcp/api/v1/push`. Either this or `pull` is needed.
   *
   * `push` block.
   */
  readonly push?: GcplogPush;
  /**
   * The receivers of the entries; each gets all of them. A slow one holds the source back.
   *
   * `forward_to`: list(LogsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * Rules from `loki.relabel` that turn internal labels, such as the name of the log, into regular ones before they are removed.
   *
   * `relabel_rules`: RelabelRules.
   */
  readonly relabelRules?: Expression<RelabelRules>;
}

/**
 * Reads log entries of Google Cloud from a Pub/Sub subscription, pulled or pushed.
 *
 * `loki.source.gcplog` in Alloy; generally available; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.gcplog/
 */
export class Gcplog extends Component {
  /**
   * Reads log entries of Google Cloud from a Pub/Sub subscription, pulled or pushed.
   *
   * `loki.source.gcplog` in Alloy; generally available; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.gcplog/
   */
  constructor(scope: Construct, id: string, props: GcplogProps) {
    super(scope, id, 'loki.source.gcplog', props);
  }
}

/**
 * Fetches messages from a Pub/Sub subscription. Either this or `push` is needed.
 *
 * The `pull` block.
 */
export interface GcplogPull {
  /**
   * The Google Cloud project that the subscription belongs to.
   *
   * `project_id`: string, required.
   */
  readonly projectId: StringInput;
  /**
   * The subscription that receives the exported logs.
   *
   * `subscription`: string, required.
   */
  readonly subscription: StringInput;
  /**
   * Labels with fixed values to put on every entry, such as `job` or the environment.
   *
   * `labels`: map(string).
   *
   * @default {}
   */
  readonly labels?: MapInput<StringInput>;
  /**
   * Keeps the time that Cloud Logging recorded. Otherwise entries get the time at which they are read.
   *
   * `use_incoming_timestamp`: bool.
   *
   * @default false
   */
  readonly useIncomingTimestamp?: BoolInput;
  /**
   * Keeps the whole JSON entry as the line, where otherwise only its `textPayload` would remain.
   *
   * `use_full_line`: bool.
   *
   * @default false
   */
  readonly useFullLine?: BoolInput;
  /**
   * How many messages may be in work at once.
   *
   * `limit` block.
   */
  readonly limit?: GcplogPullLimit;
}

/**
 * How many messages may be in work at once.
 *
 * The `limit` block.
 */
export interface GcplogPullLimit {
  /**
   * The size of unfinished messages at which Pub/Sub stops delivering for the moment. Lower it to save memory.
   *
   * `max_outstanding_bytes`: bytes_size.
   *
   * @default "1GiB"
   */
  readonly maxOutstandingBytes?: SizeInput;
  /**
   * The number of unfinished messages at which Pub/Sub stops delivering for the moment.
   *
   * `max_outstanding_messages`: number.
   *
   * @default 1000
   */
  readonly maxOutstandingMessages?: NumberInput;
}

/**
 * Takes messages that Pub/Sub pushes to `/gcp/api/v1/push`. Either this or `pull` is needed.
 *
 * The `push` block.
 */
export interface GcplogPush {
  /**
   * The HTTP server that Pub/Sub pushes to.
   *
   * `http` block.
   */
  readonly http?: blocks.ServerHTTP;
  /**
   * The gRPC server that is started alongside the HTTP server. Pub/Sub doesn't use it.
   *
   * `grpc` block.
   */
  readonly grpc?: blocks.ServerGRPC;
  /**
   * How long requests in flight may take when the server stops.
   *
   * `graceful_shutdown_timeout`: duration.
   *
   * @default "30s"
   */
  readonly gracefulShutdownTimeout?: DurationInput;
  /**
   * How long one pushed entry may wait for the receivers before Pub/Sub is told to send it again. Zero means no limit.
   *
   * `push_timeout`: duration.
   *
   * @default "0s"
   */
  readonly pushTimeout?: DurationInput;
  /**
   * Labels with fixed values to put on every entry, such as `job` or the environment.
   *
   * `labels`: map(string).
   *
   * @default {}
   */
  readonly labels?: MapInput<StringInput>;
  /**
   * Keeps the time that Cloud Logging recorded. Otherwise entries get the time at which they arrive.
   *
   * `use_incoming_timestamp`: bool.
   *
   * @default false
   */
  readonly useIncomingTimestamp?: BoolInput;
  /**
   * Keeps the whole JSON entry as the line, where otherwise only its `textPayload` would remain.
   *
   * `use_full_line`: bool.
   *
   * @default false
   */
  readonly useFullLine?: BoolInput;
}

/**
 * Arguments of `loki.source.gelf`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.gelf/
 */
export interface GelfProps extends ComponentProps {
  /**
   * The UDP address that GELF messages are sent to. Datagrams that arrive while Alloy is down are lost.
   *
   * `listen_address`: string.
   *
   * @default "0.0.0.0:12201"
   */
  readonly listenAddress?: StringInput;
  /**
   * Keeps the time in the message. Otherwise entries get the time at which they are processed.
   *
   * `use_incoming_timestamp`: bool.
   *
   * @default false
   */
  readonly useIncomingTimestamp?: BoolInput;
  /**
   * Rules from `loki.relabel` that turn internal labels, such as host and level, into regular ones before they are removed.
   *
   * `relabel_rules`: RelabelRules.
   */
  readonly relabelRules?: Expression<RelabelRules>;
  /**
   * The receivers of the entries; each gets all of them. A slow one holds the source back.
   *
   * `forward_to`: list(LogsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
}

/**
 * Receives log messages in Graylog's GELF format over UDP.
 *
 * `loki.source.gelf` in Alloy; generally available; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.gelf/
 */
export class Gelf extends Component {
  /**
   * Receives log messages in Graylog's GELF format over UDP.
   *
   * `loki.source.gelf` in Alloy; generally available; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.gelf/
   */
  constructor(scope: Construct, id: string, props: GelfProps) {
    super(scope, id, 'loki.source.gelf', props);
  }
}

/**
 * Arguments of `loki.source.heroku`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.heroku/
 */
export interface HerokuProps extends ComponentProps {
  /**
   * The HTTP server that the drain posts to, on `/heroku/api/v1/drain`.
   *
   * `http` block.
   */
  readonly http?: blocks.ServerHTTP;
  /**
   * The gRPC server that is started alongside the HTTP server. Heroku doesn't use it.
   *
   * `grpc` block.
   */
  readonly grpc?: blocks.ServerGRPC;
  /**
   * How long requests in flight may take when the server stops.
   *
   * `graceful_shutdown_timeout`: duration.
   *
   * @default "30s"
   */
  readonly gracefulShutdownTimeout?: DurationInput;
  /**
   * Labels with fixed values to put on every entry, such as `job` or the environment.
   *
   * `labels`: map(string).
   *
   * @default {}
   */
  readonly labels?: MapInput<StringInput>;
  /**
   * Keeps the time that Heroku recorded. Otherwise entries get the time of arrival.
   *
   * `use_incoming_timestamp`: bool.
   *
   * @default false
   */
  readonly useIncomingTimestamp?: BoolInput;
  /**
   * The receivers of the entries; each gets all of them. A slow one holds the source back.
   *
   * `forward_to`: list(LogsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * Rules from `loki.relabel` that turn internal labels, such as app and process, into regular ones before they are removed.
   *
   * `relabel_rules`: RelabelRules.
   */
  readonly relabelRules?: Expression<RelabelRules>;
}

/**
 * Receives logs from Heroku HTTPS drains.
 *
 * `loki.source.heroku` in Alloy; generally available; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.heroku/
 */
export class Heroku extends Component {
  /**
   * Receives logs from Heroku HTTPS drains.
   *
   * `loki.source.heroku` in Alloy; generally available; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.heroku/
   */
  constructor(scope: Construct, id: string, props: HerokuProps) {
    super(scope, id, 'loki.source.heroku', props);
  }
}

/**
 * Arguments of `loki.source.journal`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.journal/
 */
export interface JournalProps extends ComponentProps {
  /**
   * Makes the whole journal entry the line, with all its fields as JSON. Otherwise the line is the message.
   *
   * `format_as_json`: bool.
   *
   * @default false
   */
  readonly formatAsJson?: BoolInput;
  /**
   * How far back to read at the start, unless a remembered position is later.
   *
   * `max_age`: duration.
   *
   * @default "7h"
   */
  readonly maxAge?: DurationInput;
  /**
   * The directory of the journal. In a container it must be mounted from the host.
   *
   * `path`: string.
   *
   * @default ""
   */
  readonly path?: StringInput;
  /**
   * Rules from `loki.relabel` that turn fields of the journal, such as `__journal__systemd_unit`, into labels before they are removed.
   *
   * `relabel_rules`: RelabelRules.
   */
  readonly relabelRules?: Expression<RelabelRules>;
  /**
   * Keeps only entries with these fields, written as `FIELD=value` with spaces between; all must match.
   *
   * `matches`: string.
   *
   * @default ""
   */
  readonly matches?: StringInput;
  /**
   * The receivers of the entries; each gets all of them. A slow one holds the source back.
   *
   * `forward_to`: list(LogsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * Labels with fixed values to put on every entry, such as `job` or the environment.
   *
   * `labels`: map(string).
   *
   * @default {}
   */
  readonly labels?: MapInput<StringInput>;
  /**
   * Takes over the position that Promtail or Grafana Agent reached.
   *
   * `legacy_position` block.
   */
  readonly legacyPosition?: JournalLegacyPosition;
}

/**
 * Reads the systemd journal of the host.
 *
 * `loki.source.journal` in Alloy; generally available; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.journal/
 * @example
 * ```ts
 * const relabel = new loki.Relabel(config, 'journal', {
 *   forwardTo: [],
 *   rule: [{ sourceLabels: ['__journal__systemd_unit'], targetLabel: 'unit' }],
 * });
 * const write = new loki.Write(config, 'default', {
 *   endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
 * });
 * new loki.source.Journal(config, 'node', {
 *   path: '/var/log/journal',
 *   relabelRules: relabel.rules,
 *   forwardTo: [write.receiver],
 * });
 * ```
 */
export class Journal extends Component {
  /**
   * Reads the systemd journal of the host.
   *
   * `loki.source.journal` in Alloy; generally available; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.journal/
   * @example
   * ```ts
   * const relabel = new loki.Relabel(config, 'journal', {
   *   forwardTo: [],
   *   rule: [{ sourceLabels: ['__journal__systemd_unit'], targetLabel: 'unit' }],
   * });
   * const write = new loki.Write(config, 'default', {
   *   endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
   * });
   * new loki.source.Journal(config, 'node', {
   *   path: '/var/log/journal',
   *   relabelRules: relabel.rules,
   *   forwardTo: [write.receiver],
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: JournalProps) {
    super(scope, id, 'loki.source.journal', props);
  }
}

/**
 * Takes over the position that Promtail or Grafana Agent reached.
 *
 * The `legacy_position` block.
 */
export interface JournalLegacyPosition {
  /**
   * Path of the old positions file. It is read once, if Alloy has no position of its own yet.
   *
   * `file`: string, required.
   */
  readonly file: StringInput;
  /**
   * The name of the job that read the journal before.
   *
   * `name`: string, required.
   */
  readonly name: StringInput;
}

/**
 * Arguments of `loki.source.kafka`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.kafka/
 */
export interface KafkaProps extends ComponentProps {
  /**
   * Brokers to connect to first, as `host:port`; the others are learned from them.
   *
   * `brokers`: list(string), required.
   */
  readonly brokers: ListInput<StringInput>;
  /**
   * The topics to read. One that begins with `^` is a regular expression, and new topics that match are picked up.
   *
   * `topics`: list(string), required.
   */
  readonly topics: ListInput<StringInput>;
  /**
   * The consumer group. Alloy instances of one group share the partitions; different groups each get everything.
   *
   * `group_id`: string.
   *
   * @default "loki.source.kafka"
   */
  readonly groupId?: StringInput;
  /**
   * How partitions are divided among the members of the group: `range`, `roundrobin` or `sticky`.
   *
   * `assignor`: string.
   *
   * @default "range"
   */
  readonly assignor?: StringInput;
  /**
   * The version of the Kafka protocol to speak. It should not be newer than the brokers.
   *
   * `version`: string.
   *
   * @default "2.2.1"
   */
  readonly version?: StringInput;
  /**
   * How to sign in to the brokers. Without it, Alloy connects unencrypted and without credentials.
   *
   * `authentication` block.
   */
  readonly authentication?: KafkaAuthentication;
  /**
   * Keeps the time of the Kafka message. Otherwise entries get the time at which they are read.
   *
   * `use_incoming_timestamp`: bool.
   *
   * @default false
   */
  readonly useIncomingTimestamp?: BoolInput;
  /**
   * Labels with fixed values to put on every entry, such as `job` or the environment.
   *
   * `labels`: map(string).
   *
   * @default {}
   */
  readonly labels?: MapInput<StringInput>;
  /**
   * The receivers of the entries; each gets all of them. A slow one holds the source back.
   *
   * `forward_to`: list(LogsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * Rules from `loki.relabel` that turn internal labels, such as topic and partition, into regular ones before they are removed.
   *
   * `relabel_rules`: RelabelRules.
   */
  readonly relabelRules?: Expression<RelabelRules>;
}

/**
 * Reads log entries from Kafka topics as a member of a consumer group.
 *
 * `loki.source.kafka` in Alloy; generally available; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.kafka/
 */
export class Kafka extends Component {
  /**
   * Reads log entries from Kafka topics as a member of a consumer group.
   *
   * `loki.source.kafka` in Alloy; generally available; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.kafka/
   */
  constructor(scope: Construct, id: string, props: KafkaProps) {
    super(scope, id, 'loki.source.kafka', props);
  }
}

/**
 * How to sign in to the brokers. Without it, Alloy connects unencrypted and without credentials.
 *
 * The `authentication` block.
 */
export interface KafkaAuthentication {
  /**
   * Whether to use no authentication, client certificates (`ssl`, with `tls_config`) or `sasl` with `sasl_config`.
   *
   * `type`: string.
   *
   * @default "none"
   */
  readonly type?: StringInput;
  /**
   * Trusted authorities and client certificate for `type` `ssl`.
   *
   * `tls_config` block.
   */
  readonly tlsConfig?: blocks.TLSConfig;
  /**
   * How to sign in with `type` `sasl`.
   *
   * `sasl_config` block.
   */
  readonly saslConfig?: KafkaAuthenticationSaslConfig;
}

/**
 * How to sign in with `type` `sasl`.
 *
 * The `sasl_config` block.
 */
export interface KafkaAuthenticationSaslConfig {
  /**
   * The SASL mechanism that the brokers expect, such as `SCRAM-SHA-512`. `OAUTHBEARER` needs `oauth_config`.
   *
   * `mechanism`: string.
   *
   * @default "PLAIN"
   */
  readonly mechanism?: StringInput;
  /**
   * The SASL user, or the key of a managed service.
   *
   * `user`: string.
   *
   * @default ""
   */
  readonly user?: StringInput;
  /**
   * The secret that belongs to the SASL user.
   *
   * `password`: secret.
   *
   * @default ""
   */
  readonly password?: SecretInput;
  /**
   * Encrypts the connection. Without it, `PLAIN` sends the password unencrypted.
   *
   * `use_tls`: bool.
   *
   * @default false
   */
  readonly useTls?: BoolInput;
  /**
   * Trusted authorities and client certificate for SASL over TLS.
   *
   * `tls_config` block.
   */
  readonly tlsConfig?: blocks.TLSConfig;
  /**
   * Where tokens for `OAUTHBEARER` come from.
   *
   * `oauth_config` block.
   */
  readonly oauthConfig?: KafkaAuthenticationSaslConfigOauthConfig;
}

/**
 * Where tokens for `OAUTHBEARER` come from.
 *
 * The `oauth_config` block.
 */
export interface KafkaAuthenticationSaslConfigOauthConfig {
  /**
   * The service that issues tokens. Only `azure` is known.
   *
   * `token_provider`: string, required.
   */
  readonly tokenProvider: StringInput;
  /**
   * The scopes that the token is asked for.
   *
   * `scopes`: list(string), required.
   */
  readonly scopes: ListInput<StringInput>;
}

/**
 * Arguments of `loki.source.kubernetes`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.kubernetes/
 */
export interface KubernetesProps extends ComponentProps {
  /**
   * The containers to read, usually pods from `discovery.kubernetes`. Each log stream is an open request to the API server.
   *
   * `targets`: list(Target), required.
   */
  readonly targets: TargetsInput;
  /**
   * The receivers of the lines; each gets all of them. A slow one holds the source back.
   *
   * `forward_to`: list(LogsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * How to reach the Kubernetes API. Inside a cluster leave it out: the service account of the pod is used.
   *
   * `client` block.
   */
  readonly client?: blocks.KubernetesClient;
  /**
   * Spreads the containers over all Alloy instances of the cluster. Without it, each replica reads all of them, and every line arrives several times.
   *
   * `clustering` block.
   */
  readonly clustering?: blocks.Clustering;
}

/**
 * Tails the logs of containers through the Kubernetes API, without access to the node.
 *
 * `loki.source.kubernetes` in Alloy; generally available; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.kubernetes/
 * @example
 * ```ts
 * const kubernetes = new discovery.Kubernetes(config, 'pods', { role: 'pod' });
 * const write = new loki.Write(config, 'default', {
 *   endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
 * });
 * new loki.source.Kubernetes(config, 'pods', {
 *   targets: kubernetes.targets,
 *   forwardTo: [write.receiver],
 *   clustering: { enabled: true },
 * });
 * ```
 */
export class Kubernetes extends Component {
  /**
   * Tails the logs of containers through the Kubernetes API, without access to the node.
   *
   * `loki.source.kubernetes` in Alloy; generally available; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.kubernetes/
   * @example
   * ```ts
   * const kubernetes = new discovery.Kubernetes(config, 'pods', { role: 'pod' });
   * const write = new loki.Write(config, 'default', {
   *   endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
   * });
   * new loki.source.Kubernetes(config, 'pods', {
   *   targets: kubernetes.targets,
   *   forwardTo: [write.receiver],
   *   clustering: { enabled: true },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: KubernetesProps) {
    super(scope, id, 'loki.source.kubernetes', props);
  }
}

/**
 * Arguments of `loki.source.kubernetes_events`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.kubernetes_events/
 */
export interface KubernetesEventsProps extends ComponentProps {
  /**
   * The receivers that get the events as log entries; each gets all of them.
   *
   * `forward_to`: list(LogsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * The value of the `job` label of all events. It can't be empty.
   *
   * `job_name`: string.
   *
   * @default "loki.source.kubernetes_events"
   */
  readonly jobName?: StringInput;
  /**
   * The namespaces whose events are read. Without any, all are, for which Alloy needs cluster-wide permissions.
   *
   * `namespaces`: list(string).
   *
   * @default []
   */
  readonly namespaces?: ListInput<StringInput>;
  /**
   * How an event becomes a line, which decides on the parser to use in queries.
   *
   * `log_format`: string. One of `"json"` or `"logfmt"`.
   *
   * @default "logfmt"
   */
  readonly logFormat?: EnumInput<'json' | 'logfmt'>;
  /**
   * How to reach the Kubernetes API. Inside a cluster leave it out: the service account of the pod is used.
   *
   * `client` block.
   */
  readonly client?: blocks.KubernetesClient;
  /**
   * Lets one Alloy of the cluster read each namespace. All namespaces at once count as a single item. Without it, replicas send every event several times.
   *
   * `clustering` block.
   */
  readonly clustering?: blocks.Clustering;
}

/**
 * Reads the events of a Kubernetes cluster and turns them into log entries.
 *
 * `loki.source.kubernetes_events` in Alloy; generally available; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.kubernetes_events/
 * @example
 * ```ts
 * const write = new loki.Write(config, 'default', {
 *   endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
 * });
 * new loki.source.KubernetesEvents(config, 'cluster', {
 *   logFormat: 'json',
 *   forwardTo: [write.receiver],
 *   clustering: { enabled: true },
 * });
 * ```
 */
export class KubernetesEvents extends Component {
  /**
   * Reads the events of a Kubernetes cluster and turns them into log entries.
   *
   * `loki.source.kubernetes_events` in Alloy; generally available; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.kubernetes_events/
   * @example
   * ```ts
   * const write = new loki.Write(config, 'default', {
   *   endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
   * });
   * new loki.source.KubernetesEvents(config, 'cluster', {
   *   logFormat: 'json',
   *   forwardTo: [write.receiver],
   *   clustering: { enabled: true },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: KubernetesEventsProps) {
    super(scope, id, 'loki.source.kubernetes_events', props);
  }
}

/**
 * Arguments of `loki.source.podlogs`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.podlogs/
 */
export interface PodlogsProps extends ComponentProps {
  /**
   * The receivers of the lines; each gets all of them. A slow one holds the source back.
   *
   * `forward_to`: list(LogsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * How to reach the Kubernetes API. Inside a cluster leave it out: the service account of the pod is used.
   *
   * `client` block.
   */
  readonly client?: blocks.KubernetesClient;
  /**
   * Which PodLogs resources are used, by their labels. Without it, all of them are.
   *
   * `selector` block.
   */
  readonly selector?: blocks.LabelSelector;
  /**
   * The namespaces whose PodLogs resources are used, by their labels. Without it, all of them.
   *
   * `namespace_selector` block.
   */
  readonly namespaceSelector?: blocks.LabelSelector;
  /**
   * Starts newly found containers at the end of their logs. A remembered position still comes first.
   *
   * `tail_from_end`: bool.
   *
   * @default false
   */
  readonly tailFromEnd?: BoolInput;
  /**
   * Reads only pods of one node, as fits an Alloy on every node.
   *
   * `node_filter` block.
   */
  readonly nodeFilter?: PodlogsNodeFilter;
  /**
   * Keeps the internal labels of pods, so that a later `loki.relabel` can use them.
   *
   * `preserve_discovered_labels`: bool.
   *
   * @default false
   */
  readonly preserveDiscoveredLabels?: BoolInput;
  /**
   * Spreads the containers over all Alloy instances of the cluster. Without it, each replica reads all of them.
   *
   * `clustering` block.
   */
  readonly clustering?: blocks.Clustering;
}

/**
 * Tails the logs of the pods that PodLogs resources choose, through the Kubernetes API.
 *
 * `loki.source.podlogs` in Alloy; generally available; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.podlogs/
 * @example
 * ```ts
 * const write = new loki.Write(config, 'default', {
 *   endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
 * });
 * new loki.source.Podlogs(config, 'default', {
 *   forwardTo: [write.receiver],
 *   nodeFilter: { enabled: true, nodeName: std.sys.env('NODE_NAME') },
 * });
 * ```
 */
export class Podlogs extends Component {
  /**
   * Tails the logs of the pods that PodLogs resources choose, through the Kubernetes API.
   *
   * `loki.source.podlogs` in Alloy; generally available; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.podlogs/
   * @example
   * ```ts
   * const write = new loki.Write(config, 'default', {
   *   endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
   * });
   * new loki.source.Podlogs(config, 'default', {
   *   forwardTo: [write.receiver],
   *   nodeFilter: { enabled: true, nodeName: std.sys.env('NODE_NAME') },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: PodlogsProps) {
    super(scope, id, 'loki.source.podlogs', props);
  }
}

/**
 * Reads only pods of one node, as fits an Alloy on every node.
 *
 * The `node_filter` block.
 */
export interface PodlogsNodeFilter {
  /**
   * Whether only one node's pods are read. It also reduces load on the API server in large clusters.
   *
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * The node whose pods are read. Left empty, it is taken from the environment variable `NODE_NAME`.
   *
   * `node_name`: string.
   *
   * @default ""
   */
  readonly nodeName?: StringInput;
}

/**
 * Arguments of `loki.source.syslog`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.syslog/
 */
export interface SyslogProps extends ComponentProps {
  /**
   * An address to take syslog messages on. Several protocols or formats need several listeners.
   *
   * `listener` blocks, one for each item, required.
   */
  readonly listener: readonly SyslogListener[];
  /**
   * The receivers of the entries; each gets all of them. A slow one holds the source back.
   *
   * `forward_to`: list(LogsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * Rules from `loki.relabel` that turn internal labels, such as host and severity, into regular ones before they are removed.
   *
   * `relabel_rules`: RelabelRules.
   */
  readonly relabelRules?: Expression<RelabelRules>;
}

/**
 * Receives syslog messages over TCP or UDP.
 *
 * `loki.source.syslog` in Alloy; generally available; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.syslog/
 */
export class Syslog extends Component {
  /**
   * Receives syslog messages over TCP or UDP.
   *
   * `loki.source.syslog` in Alloy; generally available; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.syslog/
   */
  constructor(scope: Construct, id: string, props: SyslogProps) {
    super(scope, id, 'loki.source.syslog', props);
  }
}

/**
 * An address to take syslog messages on. Several protocols or formats need several listeners.
 *
 * The `listener` block.
 */
export interface SyslogListener {
  /**
   * Where to listen, as `host:port`. Ports below 1024 need extra privileges.
   *
   * `address`: string, required.
   */
  readonly address: StringInput;
  /**
   * The transport, `tcp` or `udp`. Messages over UDP can get lost.
   *
   * `protocol`: string.
   *
   * @default "tcp"
   */
  readonly protocol?: StringInput;
  /**
   * Closes TCP connections on which nothing has come for this long.
   *
   * `idle_timeout`: duration.
   *
   * @default "2m"
   */
  readonly idleTimeout?: DurationInput;
  /**
   * Turns structured data into internal labels, for relabeling rules to keep.
   *
   * `label_structured_data`: bool.
   *
   * @default false
   */
  readonly labelStructuredData?: BoolInput;
  /**
   * Labels that every entry of this listener gets.
   *
   * `labels`: map(string).
   *
   * @default {}
   */
  readonly labels?: MapInput<StringInput>;
  /**
   * Keeps the time in the message. Otherwise entries get the time of arrival.
   *
   * `use_incoming_timestamp`: bool.
   *
   * @default false
   */
  readonly useIncomingTimestamp?: BoolInput;
  /**
   * Makes the whole message the line, header included, instead of its text only. Refused with `syslog_format` `raw`.
   *
   * `use_rfc5424_message`: bool.
   *
   * @default false
   */
  readonly useRfc5424Message?: BoolInput;
  /**
   * Adds the present year to times of RFC 3164, which have none. Needs `use_incoming_timestamp`.
   *
   * `rfc3164_default_to_current_year`: bool.
   *
   * @default false
   */
  readonly rfc3164DefaultToCurrentYear?: BoolInput;
  /**
   * Passes on messages without text, which may still hold structured data. Otherwise they are dropped. Only with `syslog_format` `rfc5424`.
   *
   * `rfc5424_allow_empty_msg`: bool.
   *
   * @default false
   */
  readonly rfc5424AllowEmptyMsg?: BoolInput;
  /**
   * The longest message in bytes that is accepted.
   *
   * `max_message_length`: number.
   *
   * @default 8192
   */
  readonly maxMessageLength?: NumberInput;
  /**
   * Certificate and trust for TLS. Only with `protocol` `tcp`.
   *
   * `tls_config` block.
   */
  readonly tlsConfig?: blocks.TLSConfig;
  /**
   * How messages are read: by the newer standard, by the older one, or not at all (`raw`).
   *
   * `syslog_format`: string. One of `"raw"`, `"rfc3164"` or `"rfc5424"`.
   *
   * @default "rfc5424"
   */
  readonly syslogFormat?: EnumInput<'raw' | 'rfc3164' | 'rfc5424'>;
  /**
   * How messages are told apart with `syslog_format` `raw`.
   *
   * `raw_format_options` block.
   */
  readonly rawFormatOptions?: SyslogListenerRawFormatOptions;
  /**
   * Understands additions of Cisco IOS to RFC 3164. They must be exactly those that the device sends, or parsing fails. Only with `syslog_format` `rfc3164`.
   *
   * `rfc3164_cisco_components` block.
   */
  readonly rfc3164CiscoComponents?: SyslogListenerRfc3164CiscoComponents;
  /**
   * How many datagrams may wait to be processed. When it is full, further ones pile up in the kernel and may be lost.
   *
   * `udp_queue_size`: number.
   *
   * @default 10
   */
  readonly udpQueueSize?: NumberInput;
  /**
   * How many names of senders are remembered, so that DNS isn't asked for each datagram.
   *
   * `udp_host_cache_size`: number.
   *
   * @default 128
   */
  readonly udpHostCacheSize?: NumberInput;
}

/**
 * How messages are told apart with `syslog_format` `raw`.
 *
 * The `raw_format_options` block.
 */
export interface SyslogListenerRawFormatOptions {
  /**
   * Ends a message at a null byte instead of a line break.
   *
   * `use_null_terminator_delimiter`: bool.
   *
   * @default false
   */
  readonly useNullTerminatorDelimiter?: BoolInput;
}

/**
 * Understands additions of Cisco IOS to RFC 3164. They must be exactly those that the device sends, or parsing fails. Only with `syslog_format` `rfc3164`.
 *
 * The `rfc3164_cisco_components` block.
 */
export interface SyslogListenerRfc3164CiscoComponents {
  /**
   * Expects all of the Cisco additions, whatever the other arguments say.
   *
   * `enable_all`: bool.
   *
   * @default false
   */
  readonly enableAll?: BoolInput;
  /**
   * Expects a counter in front of each message.
   *
   * `message_counter`: bool.
   *
   * @default false
   */
  readonly messageCounter?: BoolInput;
  /**
   * Expects a sequence number, as `service sequence-numbers` adds it.
   *
   * `sequence_number`: bool.
   *
   * @default false
   */
  readonly sequenceNumber?: BoolInput;
  /**
   * Expects the device's name, as `logging origin-id hostname` adds it.
   *
   * `hostname`: bool.
   *
   * @default false
   */
  readonly hostname?: BoolInput;
  /**
   * Expects fractions of a second in times.
   *
   * `second_fractions`: bool.
   *
   * @default false
   */
  readonly secondFractions?: BoolInput;
}

/**
 * Arguments of `loki.source.windowsevent`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.windowsevent/
 */
export interface WindowseventProps extends ComponentProps {
  /**
   * The Windows locale ID in which messages are rendered. Zero takes that of the system.
   *
   * `locale`: number.
   *
   * @default 0
   */
  readonly locale?: NumberInput;
  /**
   * The event log to read, such as `Application`. Needed unless `xpath_query` is XML that names it.
   *
   * `eventlog_name`: string.
   */
  readonly eventlogName?: StringInput;
  /**
   * Which events to read, as an XPath expression or as an XML query over several logs.
   *
   * `xpath_query`: string.
   *
   * @default "*"
   */
  readonly xpathQuery?: StringInput;
  /**
   * The file that remembers how far the log was read. It should survive restarts.
   *
   * `bookmark_path`: string.
   */
  readonly bookmarkPath?: StringInput;
  /**
   * How often new events are asked for.
   *
   * `poll_interval`: duration.
   *
   * @default "3s"
   */
  readonly pollInterval?: DurationInput;
  /**
   * Leaves out the event's data fields, to make entries smaller.
   *
   * `exclude_event_data`: bool.
   *
   * @default false
   */
  readonly excludeEventData?: BoolInput;
  /**
   * Leaves out data that the program added in its own format.
   *
   * `exclude_user_data`: bool.
   *
   * @default false
   */
  readonly excludeUserData?: BoolInput;
  /**
   * Leaves out the readable text of the event.
   *
   * `exclude_event_message`: bool.
   *
   * @default false
   */
  readonly excludeEventMessage?: BoolInput;
  /**
   * Keeps the time of the event. Otherwise entries get the time at which they are read.
   *
   * `use_incoming_timestamp`: bool.
   *
   * @default false
   */
  readonly useIncomingTimestamp?: BoolInput;
  /**
   * The receivers of the entries; each gets all of them. A slow one holds the source back.
   *
   * `forward_to`: list(LogsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * Labels with fixed values to put on every entry, such as `job` or the environment.
   *
   * `labels`: map(string).
   *
   * @default {}
   */
  readonly labels?: MapInput<StringInput>;
  /**
   * The bookmark of Grafana Agent, taken over once if `bookmark_path` doesn't exist yet.
   *
   * `legacy_bookmark_path`: string.
   */
  readonly legacyBookmarkPath?: StringInput;
}

/**
 * Reads a Windows event log.
 *
 * `loki.source.windowsevent` in Alloy; generally available; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.windowsevent/
 */
export class Windowsevent extends Component {
  /**
   * Reads a Windows event log.
   *
   * `loki.source.windowsevent` in Alloy; generally available; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.windowsevent/
   */
  constructor(scope: Construct, id: string, props: WindowseventProps) {
    super(scope, id, 'loki.source.windowsevent', props);
  }
}
