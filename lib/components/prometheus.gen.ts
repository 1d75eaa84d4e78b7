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
   * `format`: string.
   *
   * @default "text"
   */
  readonly format?: StringInput;
}

/** Exports of `prometheus.echo`. */
export interface EchoExports {
  /** `receiver`: MetricsReceiver. */
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

  constructor(scope: Construct, id: string, props: EchoProps = {}) {
    super(scope, id, 'prometheus.echo', props);
  }

  /** `receiver`: MetricsReceiver. */
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
  /** `targets`: list(Target), required. */
  readonly targets: TargetsInput;
  /** `target_to_metric_match`: map(string). */
  readonly targetToMetricMatch?: MapInput<StringInput>;
  /**
   * `target_match_label`: string.
   *
   * @deprecated by Alloy
   */
  readonly targetMatchLabel?: StringInput;
  /**
   * `metrics_match_label`: string.
   *
   * @deprecated by Alloy
   */
  readonly metricsMatchLabel?: StringInput;
  /** `labels_to_copy`: list(string). */
  readonly labelsToCopy?: ListInput<StringInput>;
  /** `forward_to`: list(MetricsReceiver), required. */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
}

/** Exports of `prometheus.enrich`. */
export interface EnrichExports {
  /** `receiver`: MetricsReceiver. */
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

  constructor(scope: Construct, id: string, props: EnrichProps) {
    super(scope, id, 'prometheus.enrich', props);
  }

  /** `receiver`: MetricsReceiver. */
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
  /** `forward_to`: list(MetricsReceiver), required. */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /**
   * `append_metadata`: bool.
   *
   * @default false
   */
  readonly appendMetadata?: BoolInput;
  /**
   * `enable_type_and_unit_labels`: bool.
   *
   * @default false
   */
  readonly enableTypeAndUnitLabels?: BoolInput;
  /**
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
  /** `forward_to`: list(MetricsReceiver), required. */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /** `rule` blocks, one for each item. */
  readonly rule?: readonly blocks.RelabelRule[];
  /**
   * `max_cache_size`: number.
   *
   * @default 100000
   */
  readonly maxCacheSize?: NumberInput;
  /**
   * `cache_ttl`: duration.
   *
   * @default "0s"
   */
  readonly cacheTtl?: DurationInput;
}

/** Exports of `prometheus.relabel`. */
export interface RelabelExports {
  /** `receiver`: MetricsReceiver. */
  readonly receiver: Expression<MetricsReceiver>;
  /** `rules`: RelabelRules. */
  readonly rules: Expression<RelabelRules>;
}

/**
 * Rewrites the labels of samples and drops samples, by relabeling rules.
 *
 * `prometheus.relabel` in Alloy; generally available; takes metrics; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.relabel/
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

  constructor(scope: Construct, id: string, props: RelabelProps) {
    super(scope, id, 'prometheus.relabel', props);
  }

  /** `receiver`: MetricsReceiver. */
  get receiver(): Expression<MetricsReceiver> {
    return this.export('receiver');
  }

  /** `rules`: RelabelRules. */
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
  /** `external_labels`: map(string). */
  readonly externalLabels?: MapInput<StringInput>;
  /** `endpoint` blocks, one for each item. */
  readonly endpoint?: readonly RemoteWriteEndpoint[];
  /** `wal` block. */
  readonly wal?: RemoteWriteWal;
}

/** Exports of `prometheus.remote_write`. */
export interface RemoteWriteExports {
  /** `receiver`: MetricsReceiver. */
  readonly receiver: Expression<MetricsReceiver>;
}

/**
 * Sends samples to one or more endpoints by Prometheus's remote write protocol, through a write-ahead log.
 *
 * `prometheus.remote_write` in Alloy; generally available; takes metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.remote_write/
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

  constructor(scope: Construct, id: string, props: RemoteWriteProps = {}) {
    super(scope, id, 'prometheus.remote_write', props);
  }

  /** `receiver`: MetricsReceiver. */
  get receiver(): Expression<MetricsReceiver> {
    return this.export('receiver');
  }
}

/** The `endpoint` block. */
export interface RemoteWriteEndpoint {
  /** `name`: string. */
  readonly name?: StringInput;
  /** `url`: string, required. */
  readonly url: StringInput;
  /**
   * `remote_timeout`: duration.
   *
   * @default "30s"
   */
  readonly remoteTimeout?: DurationInput;
  /** `headers`: map(string). */
  readonly headers?: MapInput<StringInput>;
  /**
   * `send_exemplars`: bool.
   *
   * @default true
   */
  readonly sendExemplars?: BoolInput;
  /**
   * `send_native_histograms`: bool.
   *
   * @default false
   */
  readonly sendNativeHistograms?: BoolInput;
  /**
   * `protobuf_message`: string.
   *
   * @default "prometheus.WriteRequest"
   */
  readonly protobufMessage?: StringInput;
  /** `basic_auth` block. */
  readonly basicAuth?: blocks.BasicAuth;
  /** `authorization` block. */
  readonly authorization?: blocks.Authorization;
  /** `oauth2` block. */
  readonly oauth2?: blocks.OAuth2;
  /** `bearer_token`: secret. */
  readonly bearerToken?: SecretInput;
  /** `bearer_token_file`: string. */
  readonly bearerTokenFile?: StringInput;
  /** `proxy_url`: string (url). */
  readonly proxyUrl?: StringInput;
  /** `no_proxy`: string. */
  readonly noProxy?: StringInput;
  /**
   * `proxy_from_environment`: bool.
   *
   * @default false
   */
  readonly proxyFromEnvironment?: BoolInput;
  /** `proxy_connect_header`: map(list(secret)). */
  readonly proxyConnectHeader?: MapInput<ListInput<SecretInput>>;
  /** `tls_config` block. */
  readonly tlsConfig?: blocks.TLSConfig;
  /**
   * `follow_redirects`: bool.
   *
   * @default true
   */
  readonly followRedirects?: BoolInput;
  /**
   * `enable_http2`: bool.
   *
   * @default false
   */
  readonly enableHttp2?: BoolInput;
  /** `http_headers`: map(list(secret)). */
  readonly httpHeaders?: MapInput<ListInput<SecretInput>>;
  /** `queue_config` block. */
  readonly queueConfig?: RemoteWriteEndpointQueueConfig;
  /** `metadata_config` block. */
  readonly metadataConfig?: RemoteWriteEndpointMetadataConfig;
  /** `write_relabel_config` blocks, one for each item. */
  readonly writeRelabelConfig?: readonly blocks.RelabelRule[];
  /** `sigv4` block. */
  readonly sigv4?: RemoteWriteEndpointSigv4;
  /** `azuread` block. */
  readonly azuread?: RemoteWriteEndpointAzuread;
  /** `google_iam` block. */
  readonly googleIam?: RemoteWriteEndpointGoogleIam;
  /**
   * `round_robin_dns`: bool.
   *
   * @default false
   */
  readonly roundRobinDns?: BoolInput;
}

/** The `queue_config` block. */
export interface RemoteWriteEndpointQueueConfig {
  /**
   * `capacity`: number.
   *
   * @default 10000
   */
  readonly capacity?: NumberInput;
  /**
   * `max_shards`: number.
   *
   * @default 50
   */
  readonly maxShards?: NumberInput;
  /**
   * `min_shards`: number.
   *
   * @default 1
   */
  readonly minShards?: NumberInput;
  /**
   * `max_samples_per_send`: number.
   *
   * @default 2000
   */
  readonly maxSamplesPerSend?: NumberInput;
  /**
   * `batch_send_deadline`: duration.
   *
   * @default "5s"
   */
  readonly batchSendDeadline?: DurationInput;
  /**
   * `min_backoff`: duration.
   *
   * @default "30ms"
   */
  readonly minBackoff?: DurationInput;
  /**
   * `max_backoff`: duration.
   *
   * @default "5s"
   */
  readonly maxBackoff?: DurationInput;
  /**
   * `retry_on_http_429`: bool.
   *
   * @default true
   */
  readonly retryOnHttp429?: BoolInput;
  /**
   * `sample_age_limit`: duration.
   *
   * @default "0s"
   */
  readonly sampleAgeLimit?: DurationInput;
}

/** The `metadata_config` block. */
export interface RemoteWriteEndpointMetadataConfig {
  /**
   * `send`: bool.
   *
   * @default true
   */
  readonly send?: BoolInput;
  /**
   * `send_interval`: duration.
   *
   * @default "1m"
   */
  readonly sendInterval?: DurationInput;
  /**
   * `max_samples_per_send`: number.
   *
   * @default 2000
   */
  readonly maxSamplesPerSend?: NumberInput;
}

/** The `sigv4` block. */
export interface RemoteWriteEndpointSigv4 {
  /** `region`: string. */
  readonly region?: StringInput;
  /** `access_key`: string. */
  readonly accessKey?: StringInput;
  /** `secret_key`: secret. */
  readonly secretKey?: SecretInput;
  /** `profile`: string. */
  readonly profile?: StringInput;
  /** `role_arn`: string. */
  readonly roleArn?: StringInput;
  /** `external_id`: string. */
  readonly externalId?: StringInput;
  /**
   * `use_fips_sts_endpoint`: bool.
   *
   * @default false
   */
  readonly useFipsStsEndpoint?: BoolInput;
  /**
   * `service_name`: string.
   *
   * @default "aps"
   */
  readonly serviceName?: StringInput;
}

/** The `azuread` block. */
export interface RemoteWriteEndpointAzuread {
  /** `managed_identity` block. */
  readonly managedIdentity?: RemoteWriteEndpointAzureadManagedIdentity;
  /** `workload_identity` block. */
  readonly workloadIdentity?: RemoteWriteEndpointAzureadWorkloadIdentity;
  /** `oauth` block. */
  readonly oauth?: RemoteWriteEndpointAzureadOauth;
  /** `sdk` block. */
  readonly sdk?: RemoteWriteEndpointAzureadSdk;
  /**
   * `cloud`: string.
   *
   * @default "AzurePublic"
   */
  readonly cloud?: StringInput;
  /**
   * `scope`: string.
   *
   * @default ""
   */
  readonly scope?: StringInput;
}

/** The `managed_identity` block. */
export interface RemoteWriteEndpointAzureadManagedIdentity {
  /** `client_id`: string, required. */
  readonly clientId: StringInput;
}

/** The `workload_identity` block. */
export interface RemoteWriteEndpointAzureadWorkloadIdentity {
  /** `client_id`: string, required. */
  readonly clientId: StringInput;
  /** `tenant_id`: string, required. */
  readonly tenantId: StringInput;
  /**
   * `token_file_path`: string.
   *
   * @default "/var/run/secrets/azure/tokens/azure-identity-token"
   */
  readonly tokenFilePath?: StringInput;
}

/** The `oauth` block. */
export interface RemoteWriteEndpointAzureadOauth {
  /** `client_id`: string, required. */
  readonly clientId: StringInput;
  /** `client_secret`: secret, required. */
  readonly clientSecret: SecretInput;
  /** `tenant_id`: string, required. */
  readonly tenantId: StringInput;
}

/** The `sdk` block. */
export interface RemoteWriteEndpointAzureadSdk {
  /** `tenant_id`: string, required. */
  readonly tenantId: StringInput;
}

/** The `google_iam` block. */
export interface RemoteWriteEndpointGoogleIam {
  /** `credentials_file`: string. */
  readonly credentialsFile?: StringInput;
}

/** The `wal` block. */
export interface RemoteWriteWal {
  /**
   * `truncate_frequency`: duration.
   *
   * @default "2h"
   */
  readonly truncateFrequency?: DurationInput;
  /**
   * `min_keepalive_time`: duration.
   *
   * @default "5m"
   */
  readonly minKeepaliveTime?: DurationInput;
  /**
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
  /** `targets`: list(Target), required. */
  readonly targets: TargetsInput;
  /** `forward_to`: list(MetricsReceiver), required. */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /** `job_name`: string. */
  readonly jobName?: StringInput;
  /**
   * `honor_labels`: bool.
   *
   * @default false
   */
  readonly honorLabels?: BoolInput;
  /**
   * `honor_timestamps`: bool.
   *
   * @default true
   */
  readonly honorTimestamps?: BoolInput;
  /**
   * `track_timestamps_staleness`: bool.
   *
   * @default false
   */
  readonly trackTimestampsStaleness?: BoolInput;
  /** `params`: map(list(string)). */
  readonly params?: MapInput<ListInput<StringInput>>;
  /**
   * `scrape_classic_histograms`: bool.
   *
   * @default false
   */
  readonly scrapeClassicHistograms?: BoolInput;
  /**
   * `scrape_native_histograms`: bool.
   *
   * @default false
   */
  readonly scrapeNativeHistograms?: BoolInput;
  /**
   * `scrape_failure_log_file`: string.
   *
   * @default ""
   */
  readonly scrapeFailureLogFile?: StringInput;
  /**
   * `scrape_interval`: duration.
   *
   * @default "1m"
   */
  readonly scrapeInterval?: DurationInput;
  /**
   * `scrape_timeout`: duration.
   *
   * @default "10s"
   */
  readonly scrapeTimeout?: DurationInput;
  /**
   * `scrape_protocols`: list(string).
   *
   * @default ["OpenMetricsText1.0.0","OpenMetricsText0.0.1","PrometheusText1.0.0","PrometheusText0.0.4"]
   */
  readonly scrapeProtocols?: ListInput<StringInput>;
  /**
   * `metrics_path`: string.
   *
   * @default "/metrics"
   */
  readonly metricsPath?: StringInput;
  /**
   * `scheme`: string.
   *
   * @default "http"
   */
  readonly scheme?: StringInput;
  /** `body_size_limit`: bytes_size. */
  readonly bodySizeLimit?: SizeInput;
  /** `sample_limit`: number. */
  readonly sampleLimit?: NumberInput;
  /** `target_limit`: number. */
  readonly targetLimit?: NumberInput;
  /** `label_limit`: number. */
  readonly labelLimit?: NumberInput;
  /** `label_name_length_limit`: number. */
  readonly labelNameLengthLimit?: NumberInput;
  /** `label_value_length_limit`: number. */
  readonly labelValueLengthLimit?: NumberInput;
  /** `basic_auth` block. */
  readonly basicAuth?: blocks.BasicAuth;
  /** `authorization` block. */
  readonly authorization?: blocks.Authorization;
  /** `oauth2` block. */
  readonly oauth2?: blocks.OAuth2;
  /** `bearer_token`: secret. */
  readonly bearerToken?: SecretInput;
  /** `bearer_token_file`: string. */
  readonly bearerTokenFile?: StringInput;
  /** `proxy_url`: string (url). */
  readonly proxyUrl?: StringInput;
  /** `no_proxy`: string. */
  readonly noProxy?: StringInput;
  /**
   * `proxy_from_environment`: bool.
   *
   * @default false
   */
  readonly proxyFromEnvironment?: BoolInput;
  /** `proxy_connect_header`: map(list(secret)). */
  readonly proxyConnectHeader?: MapInput<ListInput<SecretInput>>;
  /** `tls_config` block. */
  readonly tlsConfig?: blocks.TLSConfig;
  /**
   * `follow_redirects`: bool.
   *
   * @default true
   */
  readonly followRedirects?: BoolInput;
  /**
   * `enable_http2`: bool.
   *
   * @default true
   */
  readonly enableHttp2?: BoolInput;
  /** `http_headers`: map(list(secret)). */
  readonly httpHeaders?: MapInput<ListInput<SecretInput>>;
  /**
   * `extra_metrics`: bool.
   *
   * @default false
   */
  readonly extraMetrics?: BoolInput;
  /**
   * `enable_protobuf_negotiation`: bool.
   *
   * @default false
   * @deprecated by Alloy
   */
  readonly enableProtobufNegotiation?: BoolInput;
  /**
   * `metric_name_validation_scheme`: string. One of `"legacy"` or `"utf8"`.
   *
   * @default "legacy"
   */
  readonly metricNameValidationScheme?: EnumInput<'legacy' | 'utf8'>;
  /**
   * `metric_name_escaping_scheme`: string. One of `""`, `"allow-utf-8"`, `"dots"`, `"underscores"` or `"values"`.
   *
   * @default "underscores"
   */
  readonly metricNameEscapingScheme?: EnumInput<'' | 'allow-utf-8' | 'dots' | 'underscores' | 'values'>;
  /**
   * `scrape_fallback_protocol`: string.
   *
   * @default "PrometheusText0.0.4"
   */
  readonly scrapeFallbackProtocol?: StringInput;
  /**
   * `convert_classic_histograms_to_nhcb`: bool.
   *
   * @default false
   */
  readonly convertClassicHistogramsToNhcb?: BoolInput;
  /**
   * `enable_compression`: bool.
   *
   * @default true
   */
  readonly enableCompression?: BoolInput;
  /**
   * `native_histogram_bucket_limit`: number.
   *
   * @default 0
   */
  readonly nativeHistogramBucketLimit?: NumberInput;
  /**
   * `native_histogram_min_bucket_factor`: number.
   *
   * @default 0
   */
  readonly nativeHistogramMinBucketFactor?: NumberInput;
  /**
   * `honor_metadata`: bool.
   *
   * @default false
   */
  readonly honorMetadata?: BoolInput;
  /**
   * `enable_type_and_unit_labels`: bool.
   *
   * @default false
   */
  readonly enableTypeAndUnitLabels?: BoolInput;
  /** `clustering` block. */
  readonly clustering?: blocks.Clustering;
}

/**
 * Scrapes Prometheus metrics from targets at a fixed interval and sends them on.
 *
 * `prometheus.scrape` in Alloy; generally available; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.scrape/
 */
export class Scrape extends Component {
  constructor(scope: Construct, id: string, props: ScrapeProps) {
    super(scope, id, 'prometheus.scrape', props);
  }
}
