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
  /** `http` block. */
  readonly http?: blocks.ServerHTTP;
  /** `grpc` block. */
  readonly grpc?: blocks.ServerGRPC;
  /**
   * `graceful_shutdown_timeout`: duration.
   *
   * @default "30s"
   */
  readonly gracefulShutdownTimeout?: DurationInput;
  /** `forward_to`: list(LogsReceiver), required. */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * `labels`: map(string).
   *
   * @default {}
   */
  readonly labels?: MapInput<StringInput>;
  /** `relabel_rules`: RelabelRules. */
  readonly relabelRules?: Expression<RelabelRules>;
  /**
   * `use_incoming_timestamp`: bool.
   *
   * @default false
   */
  readonly useIncomingTimestamp?: BoolInput;
  /**
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
 */
export class Api extends Component {
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
  /** `http` block. */
  readonly http?: blocks.ServerHTTP;
  /** `grpc` block. */
  readonly grpc?: blocks.ServerGRPC;
  /**
   * `graceful_shutdown_timeout`: duration.
   *
   * @default "30s"
   */
  readonly gracefulShutdownTimeout?: DurationInput;
  /**
   * `access_key`: secret.
   *
   * @default ""
   */
  readonly accessKey?: SecretInput;
  /**
   * `use_incoming_timestamp`: bool.
   *
   * @default false
   */
  readonly useIncomingTimestamp?: BoolInput;
  /** `forward_to`: list(LogsReceiver), required. */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /** `relabel_rules`: RelabelRules. */
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
  /** `fully_qualified_namespace`: string, required. */
  readonly fullyQualifiedNamespace: StringInput;
  /** `event_hubs`: list(string), required. */
  readonly eventHubs: ListInput<StringInput>;
  /** `authentication` block, required. */
  readonly authentication: AzureEventHubsAuthentication;
  /**
   * `group_id`: string.
   *
   * @default "loki.source.azure_event_hubs"
   */
  readonly groupId?: StringInput;
  /**
   * `use_incoming_timestamp`: bool.
   *
   * @default false
   */
  readonly useIncomingTimestamp?: BoolInput;
  /**
   * `disallow_custom_messages`: bool.
   *
   * @default false
   */
  readonly disallowCustomMessages?: BoolInput;
  /** `relabel_rules`: RelabelRules. */
  readonly relabelRules?: Expression<RelabelRules>;
  /**
   * `labels`: map(string).
   *
   * @default {"job":"loki.source.azure_event_hubs"}
   */
  readonly labels?: MapInput<StringInput>;
  /**
   * `assignor`: string.
   *
   * @default "range"
   */
  readonly assignor?: StringInput;
  /** `forward_to`: list(LogsReceiver), required. */
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
  constructor(scope: Construct, id: string, props: AzureEventHubsProps) {
    super(scope, id, 'loki.source.azure_event_hubs', props);
  }
}

/** The `authentication` block. */
export interface AzureEventHubsAuthentication {
  /** `mechanism`: string, required. */
  readonly mechanism: StringInput;
  /** `scopes`: list(string). */
  readonly scopes?: ListInput<StringInput>;
  /** `connection_string`: secret. */
  readonly connectionString?: SecretInput;
}

/**
 * Arguments of `loki.source.cloudflare`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.cloudflare/
 */
export interface CloudflareProps extends ComponentProps {
  /** `api_token`: secret, required. */
  readonly apiToken: SecretInput;
  /** `zone_id`: string, required. */
  readonly zoneId: StringInput;
  /**
   * `labels`: map(string).
   *
   * @default {}
   */
  readonly labels?: MapInput<StringInput>;
  /**
   * `workers`: number.
   *
   * @default 3
   */
  readonly workers?: NumberInput;
  /**
   * `pull_range`: duration.
   *
   * @default "1m"
   */
  readonly pullRange?: DurationInput;
  /**
   * `fields_type`: string. One of `"all"`, `"custom"`, `"default"`, `"extended"` or `"minimal"`.
   *
   * @default "default"
   */
  readonly fieldsType?: EnumInput<'all' | 'custom' | 'default' | 'extended' | 'minimal'>;
  /** `additional_fields`: list(string). */
  readonly additionalFields?: ListInput<StringInput>;
  /** `forward_to`: list(LogsReceiver), required. */
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
  /** `host`: string, required. */
  readonly host: StringInput;
  /** `targets`: list(Target), required. */
  readonly targets: TargetsInput;
  /** `forward_to`: list(LogsReceiver), required. */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * `labels`: map(string), required by the reference.
   *
   * @default {}
   */
  readonly labels?: MapInput<StringInput>;
  /** `relabel_rules`: RelabelRules. */
  readonly relabelRules?: Expression<RelabelRules>;
  /** `http_client_config` block. */
  readonly httpClientConfig?: blocks.HTTPClient;
  /**
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
  /** `targets`: list(Target), required. */
  readonly targets: TargetsInput;
  /** `forward_to`: list(LogsReceiver), required. */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * `encoding`: string.
   *
   * @default ""
   */
  readonly encoding?: StringInput;
  /** `decompression` block. */
  readonly decompression?: FileDecompression;
  /** `file_watch` block. */
  readonly fileWatch?: FileFileWatch;
  /** `file_match` block. */
  readonly fileMatch?: FileFileMatch;
  /**
   * `tail_from_end`: bool.
   *
   * @default false
   */
  readonly tailFromEnd?: BoolInput;
  /**
   * `legacy_positions_file`: string.
   *
   * @default ""
   */
  readonly legacyPositionsFile?: StringInput;
  /**
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
 */
export class File extends Component {
  constructor(scope: Construct, id: string, props: FileProps) {
    super(scope, id, 'loki.source.file', props);
  }
}

/** The `decompression` block. */
export interface FileDecompression {
  /** `enabled`: bool, required. */
  readonly enabled: BoolInput;
  /** `initial_delay`: duration. */
  readonly initialDelay?: DurationInput;
  /** `format`: string, required. One of `"bz2"`, `"gz"` or `"z"`. */
  readonly format: EnumInput<'bz2' | 'gz' | 'z'>;
}

/** The `file_watch` block. */
export interface FileFileWatch {
  /**
   * `min_poll_frequency`: duration.
   *
   * @default "250ms"
   */
  readonly minPollFrequency?: DurationInput;
  /**
   * `max_poll_frequency`: duration.
   *
   * @default "250ms"
   */
  readonly maxPollFrequency?: DurationInput;
}

/** The `file_match` block. */
export interface FileFileMatch {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * `sync_period`: duration.
   *
   * @default "10s"
   */
  readonly syncPeriod?: DurationInput;
  /**
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
  /** `pull` block. */
  readonly pull?: GcplogPull;
  /** `push` block. */
  readonly push?: GcplogPush;
  /** `forward_to`: list(LogsReceiver), required. */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /** `relabel_rules`: RelabelRules. */
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
  constructor(scope: Construct, id: string, props: GcplogProps) {
    super(scope, id, 'loki.source.gcplog', props);
  }
}

/** The `pull` block. */
export interface GcplogPull {
  /** `project_id`: string, required. */
  readonly projectId: StringInput;
  /** `subscription`: string, required. */
  readonly subscription: StringInput;
  /**
   * `labels`: map(string).
   *
   * @default {}
   */
  readonly labels?: MapInput<StringInput>;
  /**
   * `use_incoming_timestamp`: bool.
   *
   * @default false
   */
  readonly useIncomingTimestamp?: BoolInput;
  /**
   * `use_full_line`: bool.
   *
   * @default false
   */
  readonly useFullLine?: BoolInput;
  /** `limit` block. */
  readonly limit?: GcplogPullLimit;
}

/** The `limit` block. */
export interface GcplogPullLimit {
  /**
   * `max_outstanding_bytes`: bytes_size.
   *
   * @default "1GiB"
   */
  readonly maxOutstandingBytes?: SizeInput;
  /**
   * `max_outstanding_messages`: number.
   *
   * @default 1000
   */
  readonly maxOutstandingMessages?: NumberInput;
}

/** The `push` block. */
export interface GcplogPush {
  /** `http` block. */
  readonly http?: blocks.ServerHTTP;
  /** `grpc` block. */
  readonly grpc?: blocks.ServerGRPC;
  /**
   * `graceful_shutdown_timeout`: duration.
   *
   * @default "30s"
   */
  readonly gracefulShutdownTimeout?: DurationInput;
  /**
   * `push_timeout`: duration.
   *
   * @default "0s"
   */
  readonly pushTimeout?: DurationInput;
  /**
   * `labels`: map(string).
   *
   * @default {}
   */
  readonly labels?: MapInput<StringInput>;
  /**
   * `use_incoming_timestamp`: bool.
   *
   * @default false
   */
  readonly useIncomingTimestamp?: BoolInput;
  /**
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
   * `listen_address`: string.
   *
   * @default "0.0.0.0:12201"
   */
  readonly listenAddress?: StringInput;
  /**
   * `use_incoming_timestamp`: bool.
   *
   * @default false
   */
  readonly useIncomingTimestamp?: BoolInput;
  /** `relabel_rules`: RelabelRules. */
  readonly relabelRules?: Expression<RelabelRules>;
  /** `forward_to`: list(LogsReceiver), required. */
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
  /** `http` block. */
  readonly http?: blocks.ServerHTTP;
  /** `grpc` block. */
  readonly grpc?: blocks.ServerGRPC;
  /**
   * `graceful_shutdown_timeout`: duration.
   *
   * @default "30s"
   */
  readonly gracefulShutdownTimeout?: DurationInput;
  /**
   * `labels`: map(string).
   *
   * @default {}
   */
  readonly labels?: MapInput<StringInput>;
  /**
   * `use_incoming_timestamp`: bool.
   *
   * @default false
   */
  readonly useIncomingTimestamp?: BoolInput;
  /** `forward_to`: list(LogsReceiver), required. */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /** `relabel_rules`: RelabelRules. */
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
   * `format_as_json`: bool.
   *
   * @default false
   */
  readonly formatAsJson?: BoolInput;
  /**
   * `max_age`: duration.
   *
   * @default "7h"
   */
  readonly maxAge?: DurationInput;
  /**
   * `path`: string.
   *
   * @default ""
   */
  readonly path?: StringInput;
  /** `relabel_rules`: RelabelRules. */
  readonly relabelRules?: Expression<RelabelRules>;
  /**
   * `matches`: string.
   *
   * @default ""
   */
  readonly matches?: StringInput;
  /** `forward_to`: list(LogsReceiver), required. */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * `labels`: map(string).
   *
   * @default {}
   */
  readonly labels?: MapInput<StringInput>;
  /** `legacy_position` block. */
  readonly legacyPosition?: JournalLegacyPosition;
}

/**
 * Reads the systemd journal of the host.
 *
 * `loki.source.journal` in Alloy; generally available; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.journal/
 */
export class Journal extends Component {
  constructor(scope: Construct, id: string, props: JournalProps) {
    super(scope, id, 'loki.source.journal', props);
  }
}

/** The `legacy_position` block. */
export interface JournalLegacyPosition {
  /** `file`: string, required. */
  readonly file: StringInput;
  /** `name`: string, required. */
  readonly name: StringInput;
}

/**
 * Arguments of `loki.source.kafka`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.kafka/
 */
export interface KafkaProps extends ComponentProps {
  /** `brokers`: list(string), required. */
  readonly brokers: ListInput<StringInput>;
  /** `topics`: list(string), required. */
  readonly topics: ListInput<StringInput>;
  /**
   * `group_id`: string.
   *
   * @default "loki.source.kafka"
   */
  readonly groupId?: StringInput;
  /**
   * `assignor`: string.
   *
   * @default "range"
   */
  readonly assignor?: StringInput;
  /**
   * `version`: string.
   *
   * @default "2.2.1"
   */
  readonly version?: StringInput;
  /** `authentication` block. */
  readonly authentication?: KafkaAuthentication;
  /**
   * `use_incoming_timestamp`: bool.
   *
   * @default false
   */
  readonly useIncomingTimestamp?: BoolInput;
  /**
   * `labels`: map(string).
   *
   * @default {}
   */
  readonly labels?: MapInput<StringInput>;
  /** `forward_to`: list(LogsReceiver), required. */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /** `relabel_rules`: RelabelRules. */
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
  constructor(scope: Construct, id: string, props: KafkaProps) {
    super(scope, id, 'loki.source.kafka', props);
  }
}

/** The `authentication` block. */
export interface KafkaAuthentication {
  /**
   * `type`: string.
   *
   * @default "none"
   */
  readonly type?: StringInput;
  /** `tls_config` block. */
  readonly tlsConfig?: blocks.TLSConfig;
  /** `sasl_config` block. */
  readonly saslConfig?: KafkaAuthenticationSaslConfig;
}

/** The `sasl_config` block. */
export interface KafkaAuthenticationSaslConfig {
  /**
   * `mechanism`: string.
   *
   * @default "PLAIN"
   */
  readonly mechanism?: StringInput;
  /**
   * `user`: string.
   *
   * @default ""
   */
  readonly user?: StringInput;
  /**
   * `password`: secret.
   *
   * @default ""
   */
  readonly password?: SecretInput;
  /**
   * `use_tls`: bool.
   *
   * @default false
   */
  readonly useTls?: BoolInput;
  /** `tls_config` block. */
  readonly tlsConfig?: blocks.TLSConfig;
  /** `oauth_config` block. */
  readonly oauthConfig?: KafkaAuthenticationSaslConfigOauthConfig;
}

/** The `oauth_config` block. */
export interface KafkaAuthenticationSaslConfigOauthConfig {
  /** `token_provider`: string, required. */
  readonly tokenProvider: StringInput;
  /** `scopes`: list(string), required. */
  readonly scopes: ListInput<StringInput>;
}

/**
 * Arguments of `loki.source.kubernetes`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.kubernetes/
 */
export interface KubernetesProps extends ComponentProps {
  /** `targets`: list(Target), required. */
  readonly targets: TargetsInput;
  /** `forward_to`: list(LogsReceiver), required. */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /** `client` block. */
  readonly client?: blocks.KubernetesClient;
  /** `clustering` block. */
  readonly clustering?: blocks.Clustering;
}

/**
 * Tails the logs of containers through the Kubernetes API, without access to the node.
 *
 * `loki.source.kubernetes` in Alloy; generally available; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.kubernetes/
 */
export class Kubernetes extends Component {
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
  /** `forward_to`: list(LogsReceiver), required. */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * `job_name`: string.
   *
   * @default "loki.source.kubernetes_events"
   */
  readonly jobName?: StringInput;
  /**
   * `namespaces`: list(string).
   *
   * @default []
   */
  readonly namespaces?: ListInput<StringInput>;
  /**
   * `log_format`: string. One of `"json"` or `"logfmt"`.
   *
   * @default "logfmt"
   */
  readonly logFormat?: EnumInput<'json' | 'logfmt'>;
  /** `client` block. */
  readonly client?: blocks.KubernetesClient;
  /** `clustering` block. */
  readonly clustering?: blocks.Clustering;
}

/**
 * Reads the events of a Kubernetes cluster and turns them into log entries.
 *
 * `loki.source.kubernetes_events` in Alloy; generally available; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.kubernetes_events/
 */
export class KubernetesEvents extends Component {
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
  /** `forward_to`: list(LogsReceiver), required. */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /** `client` block. */
  readonly client?: blocks.KubernetesClient;
  /** `selector` block. */
  readonly selector?: blocks.LabelSelector;
  /** `namespace_selector` block. */
  readonly namespaceSelector?: blocks.LabelSelector;
  /**
   * `tail_from_end`: bool.
   *
   * @default false
   */
  readonly tailFromEnd?: BoolInput;
  /** `node_filter` block. */
  readonly nodeFilter?: PodlogsNodeFilter;
  /**
   * `preserve_discovered_labels`: bool.
   *
   * @default false
   */
  readonly preserveDiscoveredLabels?: BoolInput;
  /** `clustering` block. */
  readonly clustering?: blocks.Clustering;
}

/**
 * Tails the logs of the pods that PodLogs resources choose, through the Kubernetes API.
 *
 * `loki.source.podlogs` in Alloy; generally available; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.podlogs/
 */
export class Podlogs extends Component {
  constructor(scope: Construct, id: string, props: PodlogsProps) {
    super(scope, id, 'loki.source.podlogs', props);
  }
}

/** The `node_filter` block. */
export interface PodlogsNodeFilter {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
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
  /** `listener` blocks, one for each item, required. */
  readonly listener: readonly SyslogListener[];
  /** `forward_to`: list(LogsReceiver), required. */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /** `relabel_rules`: RelabelRules. */
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
  constructor(scope: Construct, id: string, props: SyslogProps) {
    super(scope, id, 'loki.source.syslog', props);
  }
}

/** The `listener` block. */
export interface SyslogListener {
  /** `address`: string, required. */
  readonly address: StringInput;
  /**
   * `protocol`: string.
   *
   * @default "tcp"
   */
  readonly protocol?: StringInput;
  /**
   * `idle_timeout`: duration.
   *
   * @default "2m"
   */
  readonly idleTimeout?: DurationInput;
  /**
   * `label_structured_data`: bool.
   *
   * @default false
   */
  readonly labelStructuredData?: BoolInput;
  /**
   * `labels`: map(string).
   *
   * @default {}
   */
  readonly labels?: MapInput<StringInput>;
  /**
   * `use_incoming_timestamp`: bool.
   *
   * @default false
   */
  readonly useIncomingTimestamp?: BoolInput;
  /**
   * `use_rfc5424_message`: bool.
   *
   * @default false
   */
  readonly useRfc5424Message?: BoolInput;
  /**
   * `rfc3164_default_to_current_year`: bool.
   *
   * @default false
   */
  readonly rfc3164DefaultToCurrentYear?: BoolInput;
  /**
   * `rfc5424_allow_empty_msg`: bool.
   *
   * @default false
   */
  readonly rfc5424AllowEmptyMsg?: BoolInput;
  /**
   * `max_message_length`: number.
   *
   * @default 8192
   */
  readonly maxMessageLength?: NumberInput;
  /** `tls_config` block. */
  readonly tlsConfig?: blocks.TLSConfig;
  /**
   * `syslog_format`: string. One of `"raw"`, `"rfc3164"` or `"rfc5424"`.
   *
   * @default "rfc5424"
   */
  readonly syslogFormat?: EnumInput<'raw' | 'rfc3164' | 'rfc5424'>;
  /** `raw_format_options` block. */
  readonly rawFormatOptions?: SyslogListenerRawFormatOptions;
  /** `rfc3164_cisco_components` block. */
  readonly rfc3164CiscoComponents?: SyslogListenerRfc3164CiscoComponents;
  /**
   * `udp_queue_size`: number.
   *
   * @default 10
   */
  readonly udpQueueSize?: NumberInput;
  /**
   * `udp_host_cache_size`: number.
   *
   * @default 128
   */
  readonly udpHostCacheSize?: NumberInput;
}

/** The `raw_format_options` block. */
export interface SyslogListenerRawFormatOptions {
  /**
   * `use_null_terminator_delimiter`: bool.
   *
   * @default false
   */
  readonly useNullTerminatorDelimiter?: BoolInput;
}

/** The `rfc3164_cisco_components` block. */
export interface SyslogListenerRfc3164CiscoComponents {
  /**
   * `enable_all`: bool.
   *
   * @default false
   */
  readonly enableAll?: BoolInput;
  /**
   * `message_counter`: bool.
   *
   * @default false
   */
  readonly messageCounter?: BoolInput;
  /**
   * `sequence_number`: bool.
   *
   * @default false
   */
  readonly sequenceNumber?: BoolInput;
  /**
   * `hostname`: bool.
   *
   * @default false
   */
  readonly hostname?: BoolInput;
  /**
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
   * `locale`: number.
   *
   * @default 0
   */
  readonly locale?: NumberInput;
  /** `eventlog_name`: string. */
  readonly eventlogName?: StringInput;
  /**
   * `xpath_query`: string.
   *
   * @default "*"
   */
  readonly xpathQuery?: StringInput;
  /** `bookmark_path`: string. */
  readonly bookmarkPath?: StringInput;
  /**
   * `poll_interval`: duration.
   *
   * @default "3s"
   */
  readonly pollInterval?: DurationInput;
  /**
   * `exclude_event_data`: bool.
   *
   * @default false
   */
  readonly excludeEventData?: BoolInput;
  /**
   * `exclude_user_data`: bool.
   *
   * @default false
   */
  readonly excludeUserData?: BoolInput;
  /**
   * `exclude_event_message`: bool.
   *
   * @default false
   */
  readonly excludeEventMessage?: BoolInput;
  /**
   * `use_incoming_timestamp`: bool.
   *
   * @default false
   */
  readonly useIncomingTimestamp?: BoolInput;
  /** `forward_to`: list(LogsReceiver), required. */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * `labels`: map(string).
   *
   * @default {}
   */
  readonly labels?: MapInput<StringInput>;
  /** `legacy_bookmark_path`: string. */
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
  constructor(scope: Construct, id: string, props: WindowseventProps) {
    super(scope, id, 'loki.source.windowsevent', props);
  }
}
