// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  BoolInput,
  DurationInput,
  EnumInput,
  Expression,
  ListInput,
  MapInput,
  MetricsReceiver,
  NumberInput,
  RelabelRules,
  SecretInput,
  SizeInput,
  StringInput,
  TargetsInput,
} from '../values';
import type * as blocks from './blocks.gen';
import { Component, type ComponentProps, exportsFromLabel } from './component';

export * as exporter from './prometheus.exporter.gen';
export * as operator from './prometheus.operator.gen';
export * as write from './prometheus.write.gen';

/**
 * Arguments of `prometheus.echo`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.echo/
 */
export interface EchoProps extends ComponentProps {
  /**
   * Text format in which samples are printed; `openmetrics` is the stricter of the two.
   *
   * `format`: string.
   *
   * @default "text"
   */
  readonly format?: StringInput;
}

/** Exports of `prometheus.echo`. */
export interface EchoExports {
  /**
   * Prints every sample it's given to the standard output of Alloy. Meant for a look at a pipeline, not for production.
   *
   * `receiver`: MetricsReceiver.
   */
  readonly receiver: Expression<MetricsReceiver>;
}

/**
 * Writes the samples it receives to the standard output of Alloy, to look at a pipeline.
 *
 * `prometheus.echo` in Alloy; generally available; takes metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.echo/
 */
export class Echo extends Component implements EchoExports {
  /**
   * The exports of the `prometheus.echo` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): EchoExports {
    return exportsFromLabel(scope, 'prometheus.echo', label);
  }

  /**
   * Writes the samples it receives to the standard output of Alloy, to look at a pipeline.
   *
   * `prometheus.echo` in Alloy; generally available; takes metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.echo/
   */
  constructor(scope: Construct, id: string, props: EchoProps = {}) {
    super(scope, id, 'prometheus.echo', props);
  }

  /**
   * Prints every sample it's given to the standard output of Alloy. Meant for a look at a pipeline, not for production.
   *
   * `receiver`: MetricsReceiver.
   */
  get receiver(): Expression<MetricsReceiver> {
    return this.export('receiver');
  }
}

/**
 * Arguments of `prometheus.enrich`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.enrich/
 */
export interface EnrichProps extends ComponentProps {
  /**
   * Targets that lend their labels to samples, such as the output of a `discovery` component or a table made with `discovery.file`.
   *
   * `targets`: list(Target), required.
   */
  readonly targets: TargetsInput;
  /**
   * Which labels identify a target: names of target labels, each with the name of the metric label that must have the same value. All pairs have to agree.
   *
   * `target_to_metric_match`: map(string).
   */
  readonly targetToMetricMatch?: MapInput<StringInput>;
  /**
   * Label of the targets that is compared. Superseded by `target_to_metric_match`, which wins if both are set.
   *
   * `target_match_label`: string.
   *
   * @deprecated by Alloy
   */
  readonly targetMatchLabel?: StringInput;
  /**
   * Label of the samples that is compared with `target_match_label`; without it, the one of the same name. Superseded by `target_to_metric_match`.
   *
   * `metrics_match_label`: string.
   *
   * @deprecated by Alloy
   */
  readonly metricsMatchLabel?: StringInput;
  /**
   * Labels taken over from the matching target. Name them: with an empty list, all labels of the target are copied, and series grow accordingly.
   *
   * `labels_to_copy`: list(string).
   */
  readonly labelsToCopy?: ListInput<StringInput>;
  /**
   * Receivers of the samples, whether a target matched or not; samples without a match pass unchanged.
   *
   * `forward_to`: list(MetricsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
}

/** Exports of `prometheus.enrich`. */
export interface EnrichExports {
  /**
   * Takes samples from components such as `prometheus.scrape` through their `forward_to`.
   *
   * `receiver`: MetricsReceiver.
   */
  readonly receiver: Expression<MetricsReceiver>;
}

/**
 * Copies labels from discovered targets to the samples that match them.
 *
 * `prometheus.enrich` in Alloy; experimental, needs `--stability.level=experimental`; takes metrics; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.enrich/
 */
export class Enrich extends Component implements EnrichExports {
  /**
   * The exports of the `prometheus.enrich` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): EnrichExports {
    return exportsFromLabel(scope, 'prometheus.enrich', label);
  }

  /**
   * Copies labels from discovered targets to the samples that match them.
   *
   * `prometheus.enrich` in Alloy; experimental, needs `--stability.level=experimental`; takes metrics; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.enrich/
   */
  constructor(scope: Construct, id: string, props: EnrichProps) {
    super(scope, id, 'prometheus.enrich', props);
  }

  /**
   * Takes samples from components such as `prometheus.scrape` through their `forward_to`.
   *
   * `receiver`: MetricsReceiver.
   */
  get receiver(): Expression<MetricsReceiver> {
    return this.export('receiver');
  }
}

/**
 * Arguments of `prometheus.receive_http`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.receive_http/
 */
export interface ReceiveHttpProps extends ComponentProps {
  /**
   * Where and how the server listens. Clients send to `/api/v1/metrics/write` there.
   *
   * `http` block.
   */
  readonly http?: blocks.ServerHTTP;
  /**
   * Settings of the gRPC side of the server. Remote write comes over HTTP only, so there's no need to set them.
   *
   * `grpc` block.
   */
  readonly grpc?: blocks.ServerGRPC;
  /**
   * How long requests in progress may go on when the component stops or its configuration changes.
   *
   * `graceful_shutdown_timeout`: duration.
   *
   * @default "30s"
   */
  readonly gracefulShutdownTimeout?: DurationInput;
  /**
   * Receivers that get the samples. A request is answered when they have taken them, so their errors go back to the sender.
   *
   * `forward_to`: list(MetricsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /**
   * Passes type, help and unit of metrics on, as far as requests carry them. Only version 2 of remote write does.
   *
   * `append_metadata`: bool.
   *
   * @default false
   */
  readonly appendMetadata?: BoolInput;
  /**
   * Adds type and unit of a metric as labels. Works for version 2 of remote write only, and changes the identity of series.
   *
   * `enable_type_and_unit_labels`: bool.
   *
   * @default false
   */
  readonly enableTypeAndUnitLabels?: BoolInput;
  /**
   * Message formats that are accepted; others are refused. Add `io.prometheus.write.v2.Request` for senders of version 2.
   *
   * `accepted_remote_write_protobuf_messages`: list(string).
   *
   * @default ["prometheus.WriteRequest"]
   */
  readonly acceptedRemoteWriteProtobufMessages?: ListInput<StringInput>;
}

/**
 * Receives samples over HTTP by Prometheus's remote write protocol.
 *
 * `prometheus.receive_http` in Alloy; generally available; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.receive_http/
 */
export class ReceiveHttp extends Component {
  /**
   * Receives samples over HTTP by Prometheus's remote write protocol.
   *
   * `prometheus.receive_http` in Alloy; generally available; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.receive_http/
   */
  constructor(scope: Construct, id: string, props: ReceiveHttpProps) {
    super(scope, id, 'prometheus.receive_http', props);
  }
}

/**
 * Arguments of `prometheus.relabel`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.relabel/
 */
export interface RelabelProps extends ComponentProps {
  /**
   * Receivers of the rewritten samples. Samples that a rule drops, or that have no labels left, don't get there.
   *
   * `forward_to`: list(MetricsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /**
   * One step of rewriting labels or dropping samples; steps run in the order they are written.
   *
   * `rule` blocks, one for each item.
   */
  readonly rule?: readonly blocks.RelabelRule[];
  /**
   * How many series have their result remembered. Below the number of series that pass through, rules run over and over and cost CPU. Must be zero if `cache_ttl` is set.
   *
   * `max_cache_size`: number.
   *
   * @default 100000
   */
  readonly maxCacheSize?: NumberInput;
  /**
   * Remembers results until a series hasn't been seen for this long, however many there are. Suits an unknown number of series; needs a zero `max_cache_size`.
   *
   * `cache_ttl`: duration.
   *
   * @default "0s"
   */
  readonly cacheTtl?: DurationInput;
}

/** Exports of `prometheus.relabel`. */
export interface RelabelExports {
  /**
   * Takes samples to be rewritten, from `forward_to` of other components.
   *
   * `receiver`: MetricsReceiver.
   */
  readonly receiver: Expression<MetricsReceiver>;
  /**
   * The rules themselves, for components that apply them on their own.
   *
   * `rules`: RelabelRules.
   */
  readonly rules: Expression<RelabelRules>;
}

/**
 * Rewrites the labels of samples and drops samples, by relabeling rules.
 *
 * `prometheus.relabel` in Alloy; generally available; takes metrics; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.relabel/
 * @example
 * ```ts
 * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
 *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
 * });
 * const relabel = new prometheus.Relabel(config, 'default', {
 *   forwardTo: [remoteWrite.receiver],
 *   rule: [{ sourceLabels: ['__name__'], regex: 'go_gc_.*', action: 'drop' }],
 * });
 * new prometheus.Scrape(config, 'shop', {
 *   targets: [{ __address__: 'shop:8080' }],
 *   forwardTo: [relabel.receiver],
 * });
 * ```
 */
export class Relabel extends Component implements RelabelExports {
  /**
   * The exports of the `prometheus.relabel` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): RelabelExports {
    return exportsFromLabel(scope, 'prometheus.relabel', label);
  }

  /**
   * Rewrites the labels of samples and drops samples, by relabeling rules.
   *
   * `prometheus.relabel` in Alloy; generally available; takes metrics; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.relabel/
   * @example
   * ```ts
   * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
   *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
   * });
   * const relabel = new prometheus.Relabel(config, 'default', {
   *   forwardTo: [remoteWrite.receiver],
   *   rule: [{ sourceLabels: ['__name__'], regex: 'go_gc_.*', action: 'drop' }],
   * });
   * new prometheus.Scrape(config, 'shop', {
   *   targets: [{ __address__: 'shop:8080' }],
   *   forwardTo: [relabel.receiver],
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: RelabelProps) {
    super(scope, id, 'prometheus.relabel', props);
  }

  /**
   * Takes samples to be rewritten, from `forward_to` of other components.
   *
   * `receiver`: MetricsReceiver.
   */
  get receiver(): Expression<MetricsReceiver> {
    return this.export('receiver');
  }

  /**
   * The rules themselves, for components that apply them on their own.
   *
   * `rules`: RelabelRules.
   */
  get rules(): Expression<RelabelRules> {
    return this.export('rules');
  }
}

/**
 * Arguments of `prometheus.remote_write`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.remote_write/
 */
export interface RemoteWriteProps extends ComponentProps {
  /**
   * Labels added to all series on their way out, unless they have them already. Use them to tell clusters or replicas apart.
   *
   * `external_labels`: map(string).
   */
  readonly externalLabels?: MapInput<StringInput>;
  /**
   * One place to send to. Each has its own queue, and every sample goes to all of them.
   *
   * `endpoint` blocks, one for each item.
   */
  readonly endpoint?: readonly RemoteWriteEndpoint[];
  /**
   * The write-ahead log, which keeps samples on disk until they are sent. It only survives a restart if the storage path does.
   *
   * `wal` block.
   */
  readonly wal?: RemoteWriteWal;
}

/** Exports of `prometheus.remote_write`. */
export interface RemoteWriteExports {
  /**
   * Takes samples to send, from `forward_to` of other components.
   *
   * `receiver`: MetricsReceiver.
   */
  readonly receiver: Expression<MetricsReceiver>;
}

/**
 * Sends samples to one or more endpoints by Prometheus's remote write protocol, through a write-ahead log.
 *
 * `prometheus.remote_write` in Alloy; generally available; takes metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.remote_write/
 * @example
 * ```ts
 * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
 *   externalLabels: { cluster: 'shop' },
 *   endpoint: [
 *     {
 *       url: 'https://mimir.example.com/api/v1/push',
 *       basicAuth: {
 *         username: std.sys.env('MIMIR_USERNAME'),
 *         password: std.sys.env('MIMIR_PASSWORD'),
 *       },
 *     },
 *   ],
 * });
 * new prometheus.Scrape(config, 'shop', {
 *   targets: [{ __address__: 'shop:8080' }],
 *   forwardTo: [remoteWrite.receiver],
 * });
 * ```
 */
export class RemoteWrite extends Component implements RemoteWriteExports {
  /**
   * The exports of the `prometheus.remote_write` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): RemoteWriteExports {
    return exportsFromLabel(scope, 'prometheus.remote_write', label);
  }

  /**
   * Sends samples to one or more endpoints by Prometheus's remote write protocol, through a write-ahead log.
   *
   * `prometheus.remote_write` in Alloy; generally available; takes metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.remote_write/
   * @example
   * ```ts
   * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
   *   externalLabels: { cluster: 'shop' },
   *   endpoint: [
   *     {
   *       url: 'https://mimir.example.com/api/v1/push',
   *       basicAuth: {
   *         username: std.sys.env('MIMIR_USERNAME'),
   *         password: std.sys.env('MIMIR_PASSWORD'),
   *       },
   *     },
   *   ],
   * });
   * new prometheus.Scrape(config, 'shop', {
   *   targets: [{ __address__: 'shop:8080' }],
   *   forwardTo: [remoteWrite.receiver],
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: RemoteWriteProps = {}) {
    super(scope, id, 'prometheus.remote_write', props);
  }

  /**
   * Takes samples to send, from `forward_to` of other components.
   *
   * `receiver`: MetricsReceiver.
   */
  get receiver(): Expression<MetricsReceiver> {
    return this.export('receiver');
  }
}

/**
 * One place to send to. Each has its own queue, and every sample goes to all of them.
 *
 * The `endpoint` block.
 */
export interface RemoteWriteEndpoint {
  /**
   * Name of the endpoint in the metrics about its queue. Without it, a hash of the settings is used, which changes with them.
   *
   * `name`: string.
   */
  readonly name?: StringInput;
  /**
   * Full URL of the write API, path included: `/api/v1/push` for Mimir and Grafana Cloud, `/api/v1/write` for Prometheus.
   *
   * `url`: string, required.
   */
  readonly url: StringInput;
  /**
   * How long one request may take. After that it counts as failed and is retried.
   *
   * `remote_timeout`: duration.
   *
   * @default "30s"
   */
  readonly remoteTimeout?: DurationInput;
  /**
   * Headers added to each request, such as `X-Scope-OrgID` for the tenant. Secrets belong into `http_headers`, which isn't shown in plain text.
   *
   * `headers`: map(string).
   */
  readonly headers?: MapInput<StringInput>;
  /**
   * Sends exemplars, the links from samples to traces. Turn it off if the receiver doesn't keep them.
   *
   * `send_exemplars`: bool.
   *
   * @default true
   */
  readonly sendExemplars?: BoolInput;
  /**
   * Sends native histograms. Receivers that don't support them refuse the requests or lose the histograms.
   *
   * `send_native_histograms`: bool.
   *
   * @default false
   */
  readonly sendNativeHistograms?: BoolInput;
  /**
   * Format of the messages: version 1 of remote write, or version 2 (`io.prometheus.write.v2.Request`), which carries metadata along with samples. The receiver has to understand it.
   *
   * `protobuf_message`: string.
   *
   * @default "prometheus.WriteRequest"
   */
  readonly protobufMessage?: StringInput;
  /**
   * Signs in with a user name and a password. Only one of the ways to authenticate can be used.
   *
   * `basic_auth` block.
   */
  readonly basicAuth?: blocks.BasicAuth;
  /**
   * Sends an `Authorization` header of any scheme. Only one of the ways to authenticate can be used.
   *
   * `authorization` block.
   */
  readonly authorization?: blocks.Authorization;
  /**
   * Fetches access tokens by the OAuth 2.0 client credentials flow and sends them along. Only one of the ways to authenticate can be used.
   *
   * `oauth2` block.
   */
  readonly oauth2?: blocks.OAuth2;
  /**
   * A token to send as `Authorization: Bearer`. For a token that is rotated, take `bearer_token_file` or an export of a `remote` component.
   *
   * `bearer_token`: secret.
   */
  readonly bearerToken?: SecretInput;
  /**
   * Path of a file with the bearer token, read again for requests, so that a rotated token, such as that of a service account, is picked up.
   *
   * `bearer_token_file`: string.
   */
  readonly bearerTokenFile?: StringInput;
  /**
   * The proxy that requests go through. Leave it empty to connect directly, and don't combine it with `proxy_from_environment`.
   *
   * `proxy_url`: string (url).
   */
  readonly proxyUrl?: StringInput;
  /**
   * Hosts, domains and networks, separated by commas, that are reached without `proxy_url`.
   *
   * `no_proxy`: string.
   */
  readonly noProxy?: StringInput;
  /**
   * Takes the proxy from `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` of Alloy's process, in place of `proxy_url` and `no_proxy`.
   *
   * `proxy_from_environment`: bool.
   *
   * @default false
   */
  readonly proxyFromEnvironment?: BoolInput;
  /**
   * Headers meant for the proxy, sent when a tunnel is opened, for example to sign in there. Useless without a proxy.
   *
   * `proxy_connect_header`: map(list(secret)).
   */
  readonly proxyConnectHeader?: MapInput<ListInput<SecretInput>>;
  /**
   * How HTTPS connections are secured: trusted authorities, client certificate, expected server name.
   *
   * `tls_config` block.
   */
  readonly tlsConfig?: blocks.TLSConfig;
  /**
   * Follows a redirect to where the server points. Turn it off if an unexpected redirect should count as a failure.
   *
   * `follow_redirects`: bool.
   *
   * @default true
   */
  readonly followRedirects?: BoolInput;
  /**
   * Lets the client agree on HTTP/2 over TLS. HTTP/1 opens a connection for each shard, which load balancers spread better.
   *
   * `enable_http2`: bool.
   *
   * @default false
   */
  readonly enableHttp2?: BoolInput;
  /**
   * Headers that are added to each request, each name with one or more values, such as an API key or a tenant.
   *
   * `http_headers`: map(list(secret)).
   */
  readonly httpHeaders?: MapInput<ListInput<SecretInput>>;
  /**
   * How samples are gathered into requests, how many requests run at once, and how failures are retried.
   *
   * `queue_config` block.
   */
  readonly queueConfig?: RemoteWriteEndpointQueueConfig;
  /**
   * Whether and how often type, help and unit of metrics are sent. Holds for version 1 of remote write.
   *
   * `metadata_config` block.
   */
  readonly metadataConfig?: RemoteWriteEndpointMetadataConfig;
  /**
   * One relabeling rule for this endpoint only, for example to send it fewer series. Rules run in the order they are written, after `external_labels`.
   *
   * `write_relabel_config` blocks, one for each item.
   */
  readonly writeRelabelConfig?: readonly blocks.RelabelRule[];
  /**
   * Signs requests for AWS, as Amazon Managed Service for Prometheus wants. Excludes the other ways of authenticating.
   *
   * `sigv4` block.
   */
  readonly sigv4?: RemoteWriteEndpointSigv4;
  /**
   * Authenticates with tokens of Microsoft Entra, as Azure Monitor wants. One of its four blocks has to be set; excludes the other ways of authenticating.
   *
   * `azuread` block.
   */
  readonly azuread?: RemoteWriteEndpointAzuread;
  /**
   * Authenticates with Google credentials, as Google's managed Prometheus wants. Excludes the other ways of authenticating.
   *
   * `google_iam` block.
   */
  readonly googleIam?: RemoteWriteEndpointGoogleIam;
  /**
   * Spreads requests over all addresses that the host name resolves to, for receivers without a load balancer.
   *
   * `round_robin_dns`: bool.
   *
   * @default false
   */
  readonly roundRobinDns?: BoolInput;
}

/**
 * How samples are gathered into requests, how many requests run at once, and how failures are retried.
 *
 * The `queue_config` block.
 */
export interface RemoteWriteEndpointQueueConfig {
  /**
   * How many samples each shard holds in memory. Keep it several times `max_samples_per_send`; once all shards are full, reading from the write-ahead log pauses.
   *
   * `capacity`: number.
   *
   * @default 10000
   */
  readonly capacity?: NumberInput;
  /**
   * Upper bound on requests at the same time. Raise it if the wanted number of shards stays above it; lower it if the receiver is overwhelmed or memory is short.
   *
   * `max_shards`: number.
   *
   * @default 50
   */
  readonly maxShards?: NumberInput;
  /**
   * Number of requests at the same time to start with. Raise it to catch up sooner after a restart.
   *
   * `min_shards`: number.
   *
   * @default 1
   */
  readonly minShards?: NumberInput;
  /**
   * Largest number of samples in one request. Lower it if the receiver refuses requests as too big.
   *
   * `max_samples_per_send`: number.
   *
   * @default 2000
   */
  readonly maxSamplesPerSend?: NumberInput;
  /**
   * How long samples wait for a request to fill up before it goes out anyway.
   *
   * `batch_send_deadline`: duration.
   *
   * @default "5s"
   */
  readonly batchSendDeadline?: DurationInput;
  /**
   * Pause before the first retry; it doubles with each further one.
   *
   * `min_backoff`: duration.
   *
   * @default "30ms"
   */
  readonly minBackoff?: DurationInput;
  /**
   * Longest pause between retries. A request that fails for a temporary reason, such as a server error, is retried without end.
   *
   * `max_backoff`: duration.
   *
   * @default "5s"
   */
  readonly maxBackoff?: DurationInput;
  /**
   * Retries requests that the receiver turned away for its rate limit. Turned off, their samples are lost.
   *
   * `retry_on_http_429`: bool.
   *
   * @default true
   */
  readonly retryOnHttp429?: BoolInput;
  /**
   * Drops samples older than this instead of sending them. After an outage that favours fresh data; zero sends everything.
   *
   * `sample_age_limit`: duration.
   *
   * @default "0s"
   */
  readonly sampleAgeLimit?: DurationInput;
}

/**
 * Whether and how often type, help and unit of metrics are sent. Holds for version 1 of remote write.
 *
 * The `metadata_config` block.
 */
export interface RemoteWriteEndpointMetadataConfig {
  /**
   * Sends metadata at all. Turn it off to save traffic if the receiver doesn't use it.
   *
   * `send`: bool.
   *
   * @default true
   */
  readonly send?: BoolInput;
  /**
   * How often all known metadata is sent again.
   *
   * `send_interval`: duration.
   *
   * @default "1m"
   */
  readonly sendInterval?: DurationInput;
  /**
   * Largest number of metadata entries in one request.
   *
   * `max_samples_per_send`: number.
   *
   * @default 2000
   */
  readonly maxSamplesPerSend?: NumberInput;
}

/**
 * Signs requests for AWS, as Amazon Managed Service for Prometheus wants. Excludes the other ways of authenticating.
 *
 * The `sigv4` block.
 */
export interface RemoteWriteEndpointSigv4 {
  /**
   * Region that requests are signed for. Left empty, it comes from the AWS credentials chain.
   *
   * `region`: string.
   */
  readonly region?: StringInput;
  /**
   * ID of the key pair that signs. Left empty, the AWS credentials chain is used, which includes IAM roles for service accounts.
   *
   * `access_key`: string.
   */
  readonly accessKey?: StringInput;
  /**
   * Secret half of the key pair. Needed as soon as `access_key` is given.
   *
   * `secret_key`: secret.
   */
  readonly secretKey?: SecretInput;
  /**
   * Profile in the shared AWS configuration that supplies the credentials.
   *
   * `profile`: string.
   */
  readonly profile?: StringInput;
  /**
   * IAM role to assume before signing, for example to write to a workspace in another account.
   *
   * `role_arn`: string.
   */
  readonly roleArn?: StringInput;
  /**
   * External ID that the trust policy of `role_arn` asks for.
   *
   * `external_id`: string.
   */
  readonly externalId?: StringInput;
  /**
   * Assumes the role through a FIPS endpoint of STS, where regulations want it.
   *
   * `use_fips_sts_endpoint`: bool.
   *
   * @default false
   */
  readonly useFipsStsEndpoint?: BoolInput;
  /**
   * Service that requests are signed for. Change it for AWS services other than managed Prometheus.
   *
   * `service_name`: string.
   *
   * @default "aps"
   */
  readonly serviceName?: StringInput;
}

/**
 * Authenticates with tokens of Microsoft Entra, as Azure Monitor wants. One of its four blocks has to be set; excludes the other ways of authenticating.
 *
 * The `azuread` block.
 */
export interface RemoteWriteEndpointAzuread {
  /**
   * Uses an identity that Azure attaches to the machine or pod, so no secret is stored.
   *
   * `managed_identity` block.
   */
  readonly managedIdentity?: RemoteWriteEndpointAzureadManagedIdentity;
  /**
   * Exchanges the service account token of an AKS pod for a token of Microsoft Entra, without any secret.
   *
   * `workload_identity` block.
   */
  readonly workloadIdentity?: RemoteWriteEndpointAzureadWorkloadIdentity;
  /**
   * Logs in as an application registration with a client secret.
   *
   * `oauth` block.
   */
  readonly oauth?: RemoteWriteEndpointAzureadOauth;
  /**
   * Lets the Azure SDK find credentials on its own: environment, workload identity, managed identity, Azure CLI.
   *
   * `sdk` block.
   */
  readonly sdk?: RemoteWriteEndpointAzureadSdk;
  /**
   * Which Azure cloud to authenticate with; sovereign clouds have their own.
   *
   * `cloud`: string.
   *
   * @default "AzurePublic"
   */
  readonly cloud?: StringInput;
  /**
   * Audience to request tokens for, if not the one of Azure Monitor in the chosen `cloud`.
   *
   * `scope`: string.
   *
   * @default ""
   */
  readonly scope?: StringInput;
}

/**
 * Uses an identity that Azure attaches to the machine or pod, so no secret is stored.
 *
 * The `managed_identity` block.
 */
export interface RemoteWriteEndpointAzureadManagedIdentity {
  /**
   * Client ID of the user-assigned identity, a UUID.
   *
   * `client_id`: string, required.
   */
  readonly clientId: StringInput;
}

/**
 * Exchanges the service account token of an AKS pod for a token of Microsoft Entra, without any secret.
 *
 * The `workload_identity` block.
 */
export interface RemoteWriteEndpointAzureadWorkloadIdentity {
  /**
   * Client ID of the application or identity that trusts the service account.
   *
   * `client_id`: string, required.
   */
  readonly clientId: StringInput;
  /**
   * Directory to which that application or identity belongs.
   *
   * `tenant_id`: string, required.
   */
  readonly tenantId: StringInput;
  /**
   * File with the service account token that AKS mounts. Change it only if it's mounted elsewhere.
   *
   * `token_file_path`: string.
   *
   * @default "/var/run/secrets/azure/tokens/azure-identity-token"
   */
  readonly tokenFilePath?: StringInput;
}

/**
 * Logs in as an application registration with a client secret.
 *
 * The `oauth` block.
 */
export interface RemoteWriteEndpointAzureadOauth {
  /**
   * Application ID of the registration. It needs the Monitoring Metrics Publisher role.
   *
   * `client_id`: string, required.
   */
  readonly clientId: StringInput;
  /**
   * Secret of the application registration. Sending stops when it expires.
   *
   * `client_secret`: secret, required.
   */
  readonly clientSecret: SecretInput;
  /**
   * Directory in which the application is registered.
   *
   * `tenant_id`: string, required.
   */
  readonly tenantId: StringInput;
}

/**
 * Lets the Azure SDK find credentials on its own: environment, workload identity, managed identity, Azure CLI.
 *
 * The `sdk` block.
 */
export interface RemoteWriteEndpointAzureadSdk {
  /**
   * Directory to get tokens from.
   *
   * `tenant_id`: string, required.
   */
  readonly tenantId: StringInput;
}

/**
 * Authenticates with Google credentials, as Google's managed Prometheus wants. Excludes the other ways of authenticating.
 *
 * The `google_iam` block.
 */
export interface RemoteWriteEndpointGoogleIam {
  /**
   * Google credentials file. Without it, the credentials of the environment are used, such as Workload Identity on GKE.
   *
   * `credentials_file`: string.
   */
  readonly credentialsFile?: StringInput;
}

/**
 * The write-ahead log, which keeps samples on disk until they are sent. It only survives a restart if the storage path does.
 *
 * The `wal` block.
 */
export interface RemoteWriteWal {
  /**
   * How often the log is cut. Each time, the older two thirds go, whether sent or not, within the two `keepalive` bounds. Longer intervals bridge longer outages and need more disk and memory.
   *
   * `truncate_frequency`: duration.
   *
   * @default "2h"
   */
  readonly truncateFrequency?: DurationInput;
  /**
   * How old samples have to be before they can be removed.
   *
   * `min_keepalive_time`: duration.
   *
   * @default "5m"
   */
  readonly minKeepaliveTime?: DurationInput;
  /**
   * Age from which samples are removed even if they were never sent. Bounds the disk space of a long outage.
   *
   * `max_keepalive_time`: duration.
   *
   * @default "8h"
   */
  readonly maxKeepaliveTime?: DurationInput;
}

/**
 * Arguments of `prometheus.scrape`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.scrape/
 */
export interface ScrapeProps extends ComponentProps {
  /**
   * Targets to scrape, usually the `targets` of a `discovery` or exporter component, or the `output` of `discovery.relabel`. Labels such as `__scheme__` and `__metrics_path__` override the arguments for one target.
   *
   * `targets`: list(Target), required.
   */
  readonly targets: TargetsInput;
  /**
   * Receivers of the scraped samples; each gets all of them.
   *
   * `forward_to`: list(MetricsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /**
   * Value of the `job` label, unless the target has one. Dashboards and alerts usually select by it.
   *
   * `job_name`: string.
   */
  readonly jobName?: StringInput;
  /**
   * Decides conflicts between labels of a sample and of its target. Turned on, those of the sample win, as for federation; turned off, they are renamed to `exported_...`.
   *
   * `honor_labels`: bool.
   *
   * @default false
   */
  readonly honorLabels?: BoolInput;
  /**
   * Keeps the time that a sample carries instead of the time of the scrape. Turn it off for targets with wrong clocks.
   *
   * `honor_timestamps`: bool.
   *
   * @default true
   */
  readonly honorTimestamps?: BoolInput;
  /**
   * Ends series with their own timestamps as soon as they vanish, like all others. Otherwise they linger for five minutes. Use it if the database takes samples out of order.
   *
   * `track_timestamps_staleness`: bool.
   *
   * @default false
   */
  readonly trackTimestampsStaleness?: BoolInput;
  /**
   * Query parameters of each scrape, such as `module` for a probe. A label `__param_<name>` overrides the first value for one target.
   *
   * `params`: map(list(string)).
   */
  readonly params?: MapInput<ListInput<StringInput>>;
  /**
   * Also takes the classic form of histograms that are exposed as native ones. Keeps old dashboards working, at the price of more series.
   *
   * `scrape_classic_histograms`: bool.
   *
   * @default false
   */
  readonly scrapeClassicHistograms?: BoolInput;
  /**
   * Takes native histograms, for which the target has to speak the protobuf format. Senders need `send_native_histograms` on. Can't be changed without restarting Alloy.
   *
   * `scrape_native_histograms`: bool.
   *
   * @default false
   */
  readonly scrapeNativeHistograms?: BoolInput;
  /**
   * File to which failed scrapes are logged with their reason. They don't show up in Alloy's own log in that detail.
   *
   * `scrape_failure_log_file`: string.
   *
   * @default ""
   */
  readonly scrapeFailureLogFile?: StringInput;
  /**
   * Time between two scrapes of a target. Halving it doubles the number of samples, and usually the bill.
   *
   * `scrape_interval`: duration.
   *
   * @default "1m"
   */
  readonly scrapeInterval?: DurationInput;
  /**
   * How long one scrape may take; can't be longer than `scrape_interval`. Raise it for slow exporters, or their metrics have gaps.
   *
   * `scrape_timeout`: duration.
   *
   * @default "10s"
   */
  readonly scrapeTimeout?: DurationInput;
  /**
   * Formats to offer to targets, the preferred one first. With `scrape_native_histograms`, `PrometheusProto` comes first unless you set it. Can't be combined with `enable_protobuf_negotiation`.
   *
   * `scrape_protocols`: list(string).
   *
   * @default ["OpenMetricsText1.0.0","OpenMetricsText0.0.1","PrometheusText1.0.0","PrometheusText0.0.4"]
   */
  readonly scrapeProtocols?: ListInput<StringInput>;
  /**
   * Path that metrics are fetched from. A label `__metrics_path__` overrides it for one target.
   *
   * `metrics_path`: string.
   *
   * @default "/metrics"
   */
  readonly metricsPath?: StringInput;
  /**
   * Protocol of the requests, `http` or `https`. A label `__scheme__` overrides it for one target.
   *
   * `scheme`: string.
   *
   * @default "http"
   */
  readonly scheme?: StringInput;
  /**
   * Largest response, after decompression; a bigger one makes the scrape fail. Protects Alloy's memory; zero sets no limit.
   *
   * `body_size_limit`: bytes_size.
   */
  readonly bodySizeLimit?: SizeInput;
  /**
   * Largest number of samples of one scrape, after relabeling. Beyond it the whole scrape fails and `up` becomes 0; zero sets no limit.
   *
   * `sample_limit`: number.
   */
  readonly sampleLimit?: NumberInput;
  /**
   * Largest number of targets. Beyond it all scrapes of this component fail; zero sets no limit.
   *
   * `target_limit`: number.
   */
  readonly targetLimit?: NumberInput;
  /**
   * Largest number of labels on a sample. One sample beyond it makes the whole scrape fail; zero sets no limit.
   *
   * `label_limit`: number.
   */
  readonly labelLimit?: NumberInput;
  /**
   * Longest label name. One longer name makes the whole scrape fail; zero sets no limit.
   *
   * `label_name_length_limit`: number.
   */
  readonly labelNameLengthLimit?: NumberInput;
  /**
   * Longest label value. One longer value makes the whole scrape fail; zero sets no limit.
   *
   * `label_value_length_limit`: number.
   */
  readonly labelValueLengthLimit?: NumberInput;
  /**
   * Signs in with a user name and a password. Only one of the ways to authenticate can be used.
   *
   * `basic_auth` block.
   */
  readonly basicAuth?: blocks.BasicAuth;
  /**
   * Sends an `Authorization` header of any scheme. Only one of the ways to authenticate can be used.
   *
   * `authorization` block.
   */
  readonly authorization?: blocks.Authorization;
  /**
   * Fetches access tokens by the OAuth 2.0 client credentials flow and sends them along. Only one of the ways to authenticate can be used.
   *
   * `oauth2` block.
   */
  readonly oauth2?: blocks.OAuth2;
  /**
   * A token to send as `Authorization: Bearer`. For a token that is rotated, take `bearer_token_file` or an export of a `remote` component.
   *
   * `bearer_token`: secret.
   */
  readonly bearerToken?: SecretInput;
  /**
   * Path of a file with the token sent to targets. For the kubelet and the API server, that is the file of the service account.
   *
   * `bearer_token_file`: string.
   */
  readonly bearerTokenFile?: StringInput;
  /**
   * The proxy that requests go through. Leave it empty to connect directly, and don't combine it with `proxy_from_environment`.
   *
   * `proxy_url`: string (url).
   */
  readonly proxyUrl?: StringInput;
  /**
   * Hosts, domains and networks, separated by commas, that are reached without `proxy_url`.
   *
   * `no_proxy`: string.
   */
  readonly noProxy?: StringInput;
  /**
   * Takes the proxy from `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` of Alloy's process, in place of `proxy_url` and `no_proxy`.
   *
   * `proxy_from_environment`: bool.
   *
   * @default false
   */
  readonly proxyFromEnvironment?: BoolInput;
  /**
   * Headers meant for the proxy, sent when a tunnel is opened, for example to sign in there. Useless without a proxy.
   *
   * `proxy_connect_header`: map(list(secret)).
   */
  readonly proxyConnectHeader?: MapInput<ListInput<SecretInput>>;
  /**
   * How HTTPS targets are verified. The kubelet needs the cluster's authority, or `insecure_skip_verify`, since it often signs its own certificate.
   *
   * `tls_config` block.
   */
  readonly tlsConfig?: blocks.TLSConfig;
  /**
   * Follows a redirect to where the server points. Turn it off if an unexpected redirect should count as a failure.
   *
   * `follow_redirects`: bool.
   *
   * @default true
   */
  readonly followRedirects?: BoolInput;
  /**
   * Lets the client agree on HTTP/2 over TLS. Turn it off for servers or proxies that handle HTTP/2 badly.
   *
   * `enable_http2`: bool.
   *
   * @default true
   */
  readonly enableHttp2?: BoolInput;
  /**
   * Headers that are added to each request, each name with one or more values, such as an API key or a tenant.
   *
   * `http_headers`: map(list(secret)).
   */
  readonly httpHeaders?: MapInput<ListInput<SecretInput>>;
  /**
   * Adds series about each scrape: its timeout, its sample limit and the size of the response. Use them to find targets close to a limit.
   *
   * `extra_metrics`: bool.
   *
   * @default false
   */
  readonly extraMetrics?: BoolInput;
  /**
   * Prefers the protobuf format and turns `scrape_native_histograms` on. Use `scrape_protocols` instead.
   *
   * `enable_protobuf_negotiation`: bool.
   *
   * @default false
   * @deprecated by Alloy
   */
  readonly enableProtobufNegotiation?: BoolInput;
  /**
   * Which metric and label names are allowed: the classic letters, digits and underscores, or all of UTF-8. Receivers have to accept UTF-8 too.
   *
   * `metric_name_validation_scheme`: string. One of `"legacy"` or `"utf8"`.
   *
   * @default "legacy"
   */
  readonly metricNameValidationScheme?: EnumInput<'legacy' | 'utf8'>;
  /**
   * How targets are asked to rewrite names that aren't allowed. `allow-utf-8` needs the `utf8` validation; left empty, it follows from the validation.
   *
   * `metric_name_escaping_scheme`: string. One of `""`, `"allow-utf-8"`, `"dots"`, `"underscores"` or `"values"`.
   *
   * @default "underscores"
   */
  readonly metricNameEscapingScheme?: EnumInput<'' | 'allow-utf-8' | 'dots' | 'underscores' | 'values'>;
  /**
   * Format to assume for targets that send no usable Content-Type. Without it, such scrapes would fail.
   *
   * `scrape_fallback_protocol`: string.
   *
   * @default "PrometheusText0.0.4"
   */
  readonly scrapeFallbackProtocol?: StringInput;
  /**
   * Turns classic histograms into native ones with the same buckets, which makes one series of many. Receivers have to know native histograms.
   *
   * `convert_classic_histograms_to_nhcb`: bool.
   *
   * @default false
   */
  readonly convertClassicHistogramsToNhcb?: BoolInput;
  /**
   * Asks targets for compressed responses. Turn it off to save CPU on both sides where the network isn't a bottleneck.
   *
   * `enable_compression`: bool.
   *
   * @default true
   */
  readonly enableCompression?: BoolInput;
  /**
   * Largest number of buckets of a native histogram. Above it, neighbours are merged, which lowers the resolution; zero leaves histograms alone.
   *
   * `native_histogram_bucket_limit`: number.
   *
   * @default 0
   */
  readonly nativeHistogramBucketLimit?: NumberInput;
  /**
   * Merges buckets of native histograms until each is at least this much wider than the one before. Zero leaves the resolution as it is.
   *
   * `native_histogram_min_bucket_factor`: number.
   *
   * @default 0
   */
  readonly nativeHistogramMinBucketFactor?: NumberInput;
  /**
   * Passes type, help and unit of metrics on. Takes more memory, and few receivers can use it, such as `prometheus.remote_write` with version 2.
   *
   * `honor_metadata`: bool.
   *
   * @default false
   */
  readonly honorMetadata?: BoolInput;
  /**
   * Adds type and unit of each metric as labels, if the target provides them. Changes the identity of series.
   *
   * `enable_type_and_unit_labels`: bool.
   *
   * @default false
   */
  readonly enableTypeAndUnitLabels?: BoolInput;
  /**
   * Shares the targets among the Alloy instances of a cluster, each scraped by one of them. All need the same configuration and the same targets.
   *
   * `clustering` block.
   */
  readonly clustering?: blocks.Clustering;
}

/**
 * Scrapes Prometheus metrics from targets at a fixed interval and sends them on.
 *
 * `prometheus.scrape` in Alloy; generally available; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.scrape/
 * @example
 * ```ts
 * const kubernetes = new discovery.Kubernetes(config, 'pods', { role: 'pod' });
 * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
 *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
 * });
 * new prometheus.Scrape(config, 'pods', {
 *   targets: kubernetes.targets,
 *   forwardTo: [remoteWrite.receiver],
 *   scrapeInterval: '30s',
 *   clustering: { enabled: true },
 * });
 * ```
 */
export class Scrape extends Component {
  /**
   * Scrapes Prometheus metrics from targets at a fixed interval and sends them on.
   *
   * `prometheus.scrape` in Alloy; generally available; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.scrape/
   * @example
   * ```ts
   * const kubernetes = new discovery.Kubernetes(config, 'pods', { role: 'pod' });
   * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
   *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
   * });
   * new prometheus.Scrape(config, 'pods', {
   *   targets: kubernetes.targets,
   *   forwardTo: [remoteWrite.receiver],
   *   scrapeInterval: '30s',
   *   clustering: { enabled: true },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: ScrapeProps) {
    super(scope, id, 'prometheus.scrape', props);
  }
}
