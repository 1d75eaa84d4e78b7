// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type {
  AnyInput,
  BoolInput,
  Consumer,
  DurationInput,
  EnumInput,
  Expression,
  ListInput,
  MapInput,
  MetricsReceiver,
  NumberInput,
  SecretInput,
  SizeInput,
  StorageHandler,
  StringInput,
} from '../values';

/** The arguments of `authorization`. */
export interface Authorization {
  /** `type`: string. */
  readonly type?: StringInput;
  /** `credentials`: secret. */
  readonly credentials?: SecretInput;
  /** `credentials_file`: string. */
  readonly credentialsFile?: StringInput;
}

/** The arguments of `basic_auth`. */
export interface BasicAuth {
  /** `username`: string. */
  readonly username?: StringInput;
  /** `password`: secret. */
  readonly password?: SecretInput;
  /** `password_file`: string. */
  readonly passwordFile?: StringInput;
}

/** The arguments of `application` and `network`. */
export interface BeylaEbpfAttributeFamily {
  /** `attr`: string, required. */
  readonly attr: StringInput;
  /** `match`: string. */
  readonly match?: StringInput;
  /** `not_match`: string. */
  readonly notMatch?: StringInput;
  /** `greater_than`: number. */
  readonly greaterThan?: NumberInput;
  /** `greater_equals`: number. */
  readonly greaterEquals?: NumberInput;
  /** `equals`: number. */
  readonly equals?: NumberInput;
  /** `not_equals`: number. */
  readonly notEquals?: NumberInput;
  /** `less_equals`: number. */
  readonly lessEquals?: NumberInput;
  /** `less_than`: number. */
  readonly lessThan?: NumberInput;
}

/** The arguments of `geo_ip`. */
export interface BeylaEbpfGeoIP {
  /** `ipinfo_path`: string. */
  readonly ipinfoPath?: StringInput;
  /** `maxmind_country_path`: string. */
  readonly maxmindCountryPath?: StringInput;
  /** `maxmind_asn_path`: string. */
  readonly maxmindAsnPath?: StringInput;
  /** `cache_len`: number. */
  readonly cacheLen?: NumberInput;
  /** `cache_ttl`: duration. */
  readonly cacheTtl?: DurationInput;
}

/** The arguments of `anthropic`, `aws`, `bedrock`, `elasticsearch` and 9 others. */
export interface BeylaEbpfProtocolToggle {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
}

/** The arguments of `reverse_dns`. */
export interface BeylaEbpfReverseDNS {
  /** `type`: string. */
  readonly type?: StringInput;
  /** `cache_len`: number. */
  readonly cacheLen?: NumberInput;
  /** `cache_ttl`: duration. */
  readonly cacheTtl?: DurationInput;
}

/** The arguments of `sampler`. */
export interface BeylaEbpfSampler {
  /** `name`: string. One of `"always_off"`, `"always_on"`, `"parentbased_always_off"`, `"parentbased_always_on"`, `"parentbased_traceidratio"` or `"traceidratio"`. */
  readonly name?: EnumInput<'always_off' | 'always_on' | 'parentbased_always_off' | 'parentbased_always_on' | 'parentbased_traceidratio' | 'traceidratio'>;
  /**
   * `arg`: string.
   *
   * @default ""
   */
  readonly arg?: StringInput;
}

/** The arguments of `default_exclude_instrument`, `default_exclude_services`, `exclude_instrument`, `exclude_services` and 3 others. */
export interface BeylaEbpfService {
  /**
   * `name`: string.
   *
   * @default ""
   */
  readonly name?: StringInput;
  /**
   * `namespace`: string.
   *
   * @default ""
   */
  readonly namespace?: StringInput;
  /**
   * `open_ports`: string.
   *
   * @default ""
   */
  readonly openPorts?: StringInput;
  /**
   * `exe_path`: string.
   *
   * @default ""
   */
  readonly exePath?: StringInput;
  /**
   * `cmd_args`: string.
   *
   * @default ""
   */
  readonly cmdArgs?: StringInput;
  /** `languages`: string. */
  readonly languages?: StringInput;
  /** `target_pids`: list(number). */
  readonly targetPids?: ListInput<NumberInput>;
  /** `kubernetes` block. */
  readonly kubernetes?: BeylaEbpfServiceKubernetes;
  /**
   * `containers_only`: bool.
   *
   * @default false
   */
  readonly containersOnly?: BoolInput;
  /**
   * `exports`: list(string).
   *
   * @default []
   */
  readonly exports?: ListInput<StringInput>;
  /** `sampler` block. */
  readonly sampler?: BeylaEbpfSampler;
}

/** The `kubernetes` block. */
export interface BeylaEbpfServiceKubernetes {
  /**
   * `namespace`: string.
   *
   * @default ""
   */
  readonly namespace?: StringInput;
  /**
   * `pod_name`: string.
   *
   * @default ""
   */
  readonly podName?: StringInput;
  /**
   * `deployment_name`: string.
   *
   * @default ""
   */
  readonly deploymentName?: StringInput;
  /**
   * `replicaset_name`: string.
   *
   * @default ""
   */
  readonly replicasetName?: StringInput;
  /**
   * `statefulset_name`: string.
   *
   * @default ""
   */
  readonly statefulsetName?: StringInput;
  /**
   * `daemonset_name`: string.
   *
   * @default ""
   */
  readonly daemonsetName?: StringInput;
  /**
   * `owner_name`: string.
   *
   * @default ""
   */
  readonly ownerName?: StringInput;
  /**
   * `pod_labels`: map(string).
   *
   * @default {}
   */
  readonly podLabels?: MapInput<StringInput>;
  /**
   * `pod_annotations`: map(string).
   *
   * @default {}
   */
  readonly podAnnotations?: MapInput<StringInput>;
}

/** The arguments of `clustering`. */
export interface Clustering {
  /** `enabled`: bool, required. */
  readonly enabled: BoolInput;
}

/** The arguments of `filter`. */
export interface DiscoveryAwsEC2Filter {
  /** `name`: string, required. */
  readonly name: StringInput;
  /** `values`: list(string), required. */
  readonly values: ListInput<StringInput>;
}

/** The arguments of `client` and `http_client_config`. */
export interface HTTPClient {
  /** `basic_auth` block. */
  readonly basicAuth?: BasicAuth;
  /** `authorization` block. */
  readonly authorization?: Authorization;
  /** `oauth2` block. */
  readonly oauth2?: OAuth2;
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
  readonly tlsConfig?: TLSConfig;
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
}

/** The arguments of `client`. */
export interface KubernetesClient {
  /** `api_server`: string (url). */
  readonly apiServer?: StringInput;
  /** `kubeconfig_file`: string. */
  readonly kubeconfigFile?: StringInput;
  /** `basic_auth` block. */
  readonly basicAuth?: BasicAuth;
  /** `authorization` block. */
  readonly authorization?: Authorization;
  /** `oauth2` block. */
  readonly oauth2?: OAuth2;
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
  readonly tlsConfig?: TLSConfig;
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
}

/** The arguments of `alertmanagerconfig_namespace_selector`, `alertmanagerconfig_selector`, `rule_namespace_selector` and `rule_selector`. */
export interface KubernetesLabelSelector {
  /** `match_labels`: map(string). */
  readonly matchLabels?: MapInput<StringInput>;
  /** `match_expression` blocks, one for each item. */
  readonly matchExpression?: readonly KubernetesLabelSelectorMatchExpression[];
}

/** The `match_expression` block. */
export interface KubernetesLabelSelectorMatchExpression {
  /** `key`: string, required. */
  readonly key: StringInput;
  /** `operator`: string, required. One of `"DoesNotExist"`, `"Exists"`, `"In"` or `"NotIn"`. */
  readonly operator: EnumInput<'DoesNotExist' | 'Exists' | 'In' | 'NotIn'>;
  /** `values`: list(string). */
  readonly values?: ListInput<StringInput>;
}

/** The arguments of `namespace_selector` and `selector`. */
export interface LabelSelector {
  /**
   * `match_labels`: map(string).
   *
   * @default {}
   */
  readonly matchLabels?: MapInput<StringInput>;
  /** `match_expression` blocks, one for each item. */
  readonly matchExpression?: readonly LabelSelectorMatchExpression[];
}

/** The `match_expression` block. */
export interface LabelSelectorMatchExpression {
  /** `key`: string, required. */
  readonly key: StringInput;
  /** `operator`: string, required. One of `"DoesNotExist"`, `"Exists"`, `"In"` or `"NotIn"`. */
  readonly operator: EnumInput<'DoesNotExist' | 'Exists' | 'In' | 'NotIn'>;
  /** `values`: list(string). */
  readonly values?: ListInput<StringInput>;
}

/** The arguments of `stage.cri`. */
export interface LokiStageCRI {
  /** Which block of the group it is. */
  readonly kind: 'cri';
  /**
   * `max_partial_lines`: number.
   *
   * @default 100
   */
  readonly maxPartialLines?: NumberInput;
  /**
   * `max_partial_line_size`: number.
   *
   * @default 0
   */
  readonly maxPartialLineSize?: NumberInput;
  /**
   * `max_partial_line_size_truncate`: bool.
   *
   * @default false
   */
  readonly maxPartialLineSizeTruncate?: BoolInput;
}

/** The arguments of `stage.drop`. */
export interface LokiStageDrop {
  /** Which block of the group it is. */
  readonly kind: 'drop';
  /**
   * `drop_counter_reason`: string.
   *
   * @default "drop_stage"
   */
  readonly dropCounterReason?: StringInput;
  /**
   * `source`: string.
   *
   * @default ""
   */
  readonly source?: StringInput;
  /**
   * `value`: string.
   *
   * @default ""
   */
  readonly value?: StringInput;
  /**
   * `separator`: string.
   *
   * @default ";"
   */
  readonly separator?: StringInput;
  /**
   * `expression`: string.
   *
   * @default ""
   */
  readonly expression?: StringInput;
  /** `older_than`: duration. */
  readonly olderThan?: DurationInput;
  /** `longer_than`: bytes_size. */
  readonly longerThan?: SizeInput;
}

/** The arguments of `stage.eventlogmessage`. */
export interface LokiStageEventLogMessage {
  /** Which block of the group it is. */
  readonly kind: 'eventlogmessage';
  /**
   * `source`: string.
   *
   * @default "message"
   */
  readonly source?: StringInput;
  /**
   * `drop_invalid_labels`: bool.
   *
   * @default false
   */
  readonly dropInvalidLabels?: BoolInput;
  /**
   * `overwrite_existing`: bool.
   *
   * @default false
   */
  readonly overwriteExisting?: BoolInput;
}

/** The arguments of `stage.geoip`. */
export interface LokiStageGeoIP {
  /** Which block of the group it is. */
  readonly kind: 'geoip';
  /** `db`: string, required. */
  readonly db: StringInput;
  /** `source`: string, required. */
  readonly source: StringInput;
  /** `db_type`: string. */
  readonly dbType?: StringInput;
  /** `custom_lookups`: map(string). */
  readonly customLookups?: MapInput<StringInput>;
}

/** The arguments of `stage.json`. */
export interface LokiStageJSON {
  /** Which block of the group it is. */
  readonly kind: 'json';
  /** `expressions`: map(string). */
  readonly expressions?: MapInput<StringInput>;
  /** `regex`: string. */
  readonly regex?: StringInput;
  /**
   * `source`: string.
   *
   * @default ""
   */
  readonly source?: StringInput;
  /**
   * `drop_malformed`: bool.
   *
   * @default false
   */
  readonly dropMalformed?: BoolInput;
}

/** The arguments of `stage.label_keep`. */
export interface LokiStageLabelAllow {
  /** Which block of the group it is. */
  readonly kind: 'label_keep';
  /** `values`: list(string), required. */
  readonly values: ListInput<StringInput>;
}

/** The arguments of `stage.label_drop`. */
export interface LokiStageLabelDrop {
  /** Which block of the group it is. */
  readonly kind: 'label_drop';
  /** `values`: list(string), required. */
  readonly values: ListInput<StringInput>;
}

/** The arguments of `stage.labels`. */
export interface LokiStageLabels {
  /** Which block of the group it is. */
  readonly kind: 'labels';
  /** `values`: map(string), required. */
  readonly values: MapInput<StringInput>;
  /**
   * `source_type`: string. One of `"extracted"`, `"label"`, `"line"` or `"structured_metadata"`.
   *
   * @default "extracted"
   */
  readonly sourceType?: EnumInput<'extracted' | 'label' | 'line' | 'structured_metadata'>;
}

/** The arguments of `stage.limit`. */
export interface LokiStageLimit {
  /** Which block of the group it is. */
  readonly kind: 'limit';
  /** `rate`: number, required. */
  readonly rate: NumberInput;
  /** `burst`: number, required. */
  readonly burst: NumberInput;
  /**
   * `drop`: bool.
   *
   * @default false
   */
  readonly drop?: BoolInput;
  /**
   * `by_label_name`: string.
   *
   * @default ""
   */
  readonly byLabelName?: StringInput;
  /**
   * `max_distinct_labels`: number.
   *
   * @default 10000
   */
  readonly maxDistinctLabels?: NumberInput;
}

/** The arguments of `stage.logfmt`. */
export interface LokiStageLogfmt {
  /** Which block of the group it is. */
  readonly kind: 'logfmt';
  /** `mapping`: map(string). */
  readonly mapping?: MapInput<StringInput>;
  /**
   * `source`: string.
   *
   * @default ""
   */
  readonly source?: StringInput;
  /** `regex`: string. */
  readonly regex?: StringInput;
}

/** The arguments of `stage.luhn`. */
export interface LokiStageLuhnFilter {
  /** Which block of the group it is. */
  readonly kind: 'luhn';
  /**
   * `replacement`: string.
   *
   * @default "**REDACTED**"
   */
  readonly replacement?: StringInput;
  /**
   * `source`: string.
   *
   * @default ""
   */
  readonly source?: StringInput;
  /**
   * `min_length`: number.
   *
   * @default 13
   */
  readonly minLength?: NumberInput;
  /**
   * `delimiters`: string.
   *
   * @default ""
   */
  readonly delimiters?: StringInput;
}

/** The arguments of `stage.match`. */
export interface LokiStageMatch {
  /** Which block of the group it is. */
  readonly kind: 'match';
  /** `selector`: string, required. */
  readonly selector: StringInput;
  /**
   * `action`: string. One of `"drop"` or `"keep"`.
   *
   * @default "keep"
   */
  readonly action?: EnumInput<'drop' | 'keep'>;
  /**
   * `pipeline_name`: string.
   *
   * @default ""
   */
  readonly pipelineName?: StringInput;
  /**
   * `drop_counter_reason`: string.
   *
   * @default "match_stage"
   */
  readonly dropCounterReason?: StringInput;
  /** `stage.*` blocks in their order, told apart by `kind`. */
  readonly stage?: readonly LokiStage[];
}

/** The arguments of `stage.metrics`. */
export interface LokiStageMetrics {
  /** Which block of the group it is. */
  readonly kind: 'metrics';
  /** `metric.*` blocks in their order, told apart by `kind`. */
  readonly metric?: readonly LokiMetric[];
}

/** The arguments of `stage.multiline`. */
export interface LokiStageMultiline {
  /** Which block of the group it is. */
  readonly kind: 'multiline';
  /** `firstline`: string, required. */
  readonly firstline: StringInput;
  /**
   * `max_lines`: number.
   *
   * @default 128
   */
  readonly maxLines?: NumberInput;
  /**
   * `max_wait_time`: duration.
   *
   * @default "3s"
   */
  readonly maxWaitTime?: DurationInput;
  /**
   * `trim_newlines`: bool.
   *
   * @default true
   */
  readonly trimNewlines?: BoolInput;
}

/** The arguments of `stage.output`. */
export interface LokiStageOutput {
  /** Which block of the group it is. */
  readonly kind: 'output';
  /** `source`: string, required. */
  readonly source: StringInput;
}

/** The arguments of `stage.pack`. */
export interface LokiStagePack {
  /** Which block of the group it is. */
  readonly kind: 'pack';
  /** `labels`: list(string), required. */
  readonly labels: ListInput<StringInput>;
  /**
   * `ingest_timestamp`: bool.
   *
   * @default true
   */
  readonly ingestTimestamp?: BoolInput;
}

/** The arguments of `stage.pattern`. */
export interface LokiStagePattern {
  /** Which block of the group it is. */
  readonly kind: 'pattern';
  /** `pattern`: string, required. */
  readonly pattern: StringInput;
  /**
   * `source`: string.
   *
   * @default ""
   */
  readonly source?: StringInput;
  /**
   * `labels_from_groups`: bool.
   *
   * @default false
   */
  readonly labelsFromGroups?: BoolInput;
}

/** The arguments of `stage.regex`. */
export interface LokiStageRegex {
  /** Which block of the group it is. */
  readonly kind: 'regex';
  /** `expression`: string, required. */
  readonly expression: StringInput;
  /**
   * `source`: string.
   *
   * @default ""
   */
  readonly source?: StringInput;
  /**
   * `labels_from_groups`: bool.
   *
   * @default false
   */
  readonly labelsFromGroups?: BoolInput;
}

/** The arguments of `stage.replace`. */
export interface LokiStageReplace {
  /** Which block of the group it is. */
  readonly kind: 'replace';
  /** `expression`: string, required. */
  readonly expression: StringInput;
  /** `source`: string. */
  readonly source?: StringInput;
  /** `replace`: string. */
  readonly replace?: StringInput;
}

/** The arguments of `stage.sampling`. */
export interface LokiStageSampling {
  /** Which block of the group it is. */
  readonly kind: 'sampling';
  /**
   * `drop_counter_reason`: string.
   *
   * @default "sampling_stage"
   */
  readonly dropCounterReason?: StringInput;
  /** `rate`: number, required. */
  readonly rate: NumberInput;
}

/** The arguments of `stage.static_labels`. */
export interface LokiStageStaticLabels {
  /** Which block of the group it is. */
  readonly kind: 'static_labels';
  /** `values`: map(string), required. */
  readonly values: MapInput<StringInput>;
}

/** The arguments of `stage.structured_metadata`. */
export interface LokiStageStructuredMetadata {
  /** Which block of the group it is. */
  readonly kind: 'structured_metadata';
  /**
   * `values`: map(string).
   *
   * @default {}
   */
  readonly values?: MapInput<StringInput>;
  /**
   * `regex`: string.
   *
   * @default ""
   */
  readonly regex?: StringInput;
}

/** The arguments of `stage.structured_metadata_drop`. */
export interface LokiStageStructuredMetadataDrop {
  /** Which block of the group it is. */
  readonly kind: 'structured_metadata_drop';
  /** `values`: list(string), required. */
  readonly values: ListInput<StringInput>;
}

/** The arguments of `stage.template`. */
export interface LokiStageTemplate {
  /** Which block of the group it is. */
  readonly kind: 'template';
  /** `source`: string, required. */
  readonly source: StringInput;
  /** `template`: string (go template), required. */
  readonly template: StringInput;
}

/** The arguments of `stage.tenant`. */
export interface LokiStageTenant {
  /** Which block of the group it is. */
  readonly kind: 'tenant';
  /**
   * `label`: string.
   *
   * @default ""
   */
  readonly label?: StringInput;
  /**
   * `source`: string.
   *
   * @default ""
   */
  readonly source?: StringInput;
  /**
   * `value`: string.
   *
   * @default ""
   */
  readonly value?: StringInput;
}

/** The arguments of `stage.timestamp`. */
export interface LokiStageTimestamp {
  /** Which block of the group it is. */
  readonly kind: 'timestamp';
  /** `source`: string, required. */
  readonly source: StringInput;
  /** `format`: string, required. */
  readonly format: StringInput;
  /**
   * `fallback_formats`: list(string).
   *
   * @default []
   */
  readonly fallbackFormats?: ListInput<StringInput>;
  /**
   * `location`: string.
   *
   * @default ""
   */
  readonly location?: StringInput;
  /**
   * `action_on_failure`: string.
   *
   * @default "fudge"
   */
  readonly actionOnFailure?: StringInput;
  /**
   * `action_on_duplicate_timestamp`: string.
   *
   * @default "fudge"
   */
  readonly actionOnDuplicateTimestamp?: StringInput;
}

/** The arguments of `stage.truncate`. */
export interface LokiStageTruncate {
  /** Which block of the group it is. */
  readonly kind: 'truncate';
  /** `rule` blocks, one for each item, required. */
  readonly rule: readonly LokiStageTruncateRule[];
}

/** The `rule` block. */
export interface LokiStageTruncateRule {
  /** `limit`: bytes_size, required. */
  readonly limit: SizeInput;
  /** `suffix`: string. */
  readonly suffix?: StringInput;
  /** `sources`: list(string). */
  readonly sources?: ListInput<StringInput>;
  /**
   * `source_type`: string. One of `"extracted"`, `"label"`, `"line"` or `"structured_metadata"`.
   *
   * @default "line"
   */
  readonly sourceType?: EnumInput<'extracted' | 'label' | 'line' | 'structured_metadata'>;
}

/** The arguments of `stage.windowsevent`. */
export interface LokiStageWindowsEvent {
  /** Which block of the group it is. */
  readonly kind: 'windowsevent';
  /**
   * `source`: string.
   *
   * @default "message"
   */
  readonly source?: StringInput;
  /**
   * `drop_invalid_labels`: bool.
   *
   * @default false
   */
  readonly dropInvalidLabels?: BoolInput;
  /**
   * `overwrite_existing`: bool.
   *
   * @default false
   */
  readonly overwriteExisting?: BoolInput;
}

/** The arguments of `oauth2`. */
export interface OAuth2 {
  /** `client_id`: string. */
  readonly clientId?: StringInput;
  /** `client_secret`: secret. */
  readonly clientSecret?: SecretInput;
  /** `client_secret_file`: string. */
  readonly clientSecretFile?: StringInput;
  /** `scopes`: list(string). */
  readonly scopes?: ListInput<StringInput>;
  /** `token_url`: string. */
  readonly tokenUrl?: StringInput;
  /** `endpoint_params`: map(string). */
  readonly endpointParams?: MapInput<StringInput>;
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
  readonly tlsConfig?: TLSConfig;
}

/** The arguments of `attribute` and `resource`. */
export interface OtelcolAttribute {
  /** `key`: string, required. */
  readonly key: StringInput;
  /** `value`: any. */
  readonly value?: AnyInput;
}

/** The arguments of `cors`. */
export interface OtelcolCORS {
  /**
   * `allowed_origins`: list(string).
   *
   * @default []
   */
  readonly allowedOrigins?: ListInput<StringInput>;
  /**
   * `allowed_headers`: list(string).
   *
   * @default ["X-Requested-With"]
   */
  readonly allowedHeaders?: ListInput<StringInput>;
  /**
   * `max_age`: number.
   *
   * @default 0
   */
  readonly maxAge?: NumberInput;
}

/** The arguments of `compression_params`. */
export interface OtelcolCompressionParams {
  /** `level`: number, required. */
  readonly level: NumberInput;
}

/** The arguments of `datapoints`, `logs`, `metrics`, `spanevents` and `spans`. */
export interface OtelcolConnectorCountMetricInfo {
  /** `name`: string. */
  readonly name?: StringInput;
  /**
   * `description`: string.
   *
   * @default ""
   */
  readonly description?: StringInput;
  /**
   * `conditions`: list(string).
   *
   * @default []
   */
  readonly conditions?: ListInput<StringInput>;
  /** `attributes` blocks, one for each item. */
  readonly attributes?: readonly OtelcolConnectorCountMetricInfoAttributes[];
}

/** The `attributes` block. */
export interface OtelcolConnectorCountMetricInfoAttributes {
  /** `key`: string, required. */
  readonly key: StringInput;
  /** `default_value`: any. */
  readonly defaultValue?: AnyInput;
}

/** The arguments of `attributes` and `include_resource_attributes`. */
export interface OtelcolConnectorSignaltometricsAttribute {
  /** `key`: string, required. */
  readonly key: StringInput;
  /**
   * `optional`: bool.
   *
   * @default false
   */
  readonly optional?: BoolInput;
  /** `default_value`: any. */
  readonly defaultValue?: AnyInput;
}

/** The arguments of `datapoints`, `logs` and `spans`. */
export interface OtelcolConnectorSignaltometricsMetricInfo {
  /** `name`: string, required. */
  readonly name: StringInput;
  /**
   * `description`: string.
   *
   * @default ""
   */
  readonly description?: StringInput;
  /**
   * `unit`: string.
   *
   * @default ""
   */
  readonly unit?: StringInput;
  /** `include_resource_attributes` blocks, one for each item. */
  readonly includeResourceAttributes?: readonly OtelcolConnectorSignaltometricsAttribute[];
  /** `attributes` blocks, one for each item. */
  readonly attributes?: readonly OtelcolConnectorSignaltometricsAttribute[];
  /**
   * `conditions`: list(string).
   *
   * @default []
   */
  readonly conditions?: ListInput<StringInput>;
  /** `histogram` block. */
  readonly histogram?: OtelcolConnectorSignaltometricsMetricInfoHistogram;
  /** `exponential_histogram` block. */
  readonly exponentialHistogram?: OtelcolConnectorSignaltometricsMetricInfoExponentialHistogram;
  /** `sum` block. */
  readonly sum?: OtelcolConnectorSignaltometricsMetricInfoSum;
  /** `gauge` block. */
  readonly gauge?: OtelcolConnectorSignaltometricsMetricInfoGauge;
}

/** The `histogram` block. */
export interface OtelcolConnectorSignaltometricsMetricInfoHistogram {
  /**
   * `buckets`: list(number).
   *
   * @default [2,4,6,8,10,50,100,200,400,800,1000,1400,2000,5000,10000,15000]
   */
  readonly buckets?: ListInput<NumberInput>;
  /**
   * `count`: string.
   *
   * @default ""
   */
  readonly count?: StringInput;
  /** `value`: string, required. */
  readonly value: StringInput;
}

/** The `exponential_histogram` block. */
export interface OtelcolConnectorSignaltometricsMetricInfoExponentialHistogram {
  /**
   * `max_size`: number.
   *
   * @default 160
   */
  readonly maxSize?: NumberInput;
  /**
   * `count`: string.
   *
   * @default ""
   */
  readonly count?: StringInput;
  /** `value`: string, required. */
  readonly value: StringInput;
}

/** The `sum` block. */
export interface OtelcolConnectorSignaltometricsMetricInfoSum {
  /** `value`: string, required. */
  readonly value: StringInput;
}

/** The `gauge` block. */
export interface OtelcolConnectorSignaltometricsMetricInfoGauge {
  /** `value`: string, required. */
  readonly value: StringInput;
}

/** The arguments of `calls_dimension` and `dimension`. */
export interface OtelcolConnectorSpanmetricsDimension {
  /** `name`: string, required. */
  readonly name: StringInput;
  /** `default`: string. */
  readonly default?: StringInput;
}

/** The arguments of `retry_on_failure`. */
export interface OtelcolConsumerRetry {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * `initial_interval`: duration.
   *
   * @default "1s"
   */
  readonly initialInterval?: DurationInput;
  /**
   * `max_interval`: duration.
   *
   * @default "30s"
   */
  readonly maxInterval?: DurationInput;
  /**
   * `max_elapsed_time`: duration.
   *
   * @default "5m"
   */
  readonly maxElapsedTime?: DurationInput;
}

/** The arguments of `cookies`. */
export interface OtelcolCookies {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
}

/** The arguments of `debug_metrics`. */
export interface OtelcolDebugMetrics {
  /**
   * `disable_high_cardinality_metrics`: bool.
   *
   * @default true
   */
  readonly disableHighCardinalityMetrics?: BoolInput;
  /**
   * `level`: string. One of `"basic"`, `"detailed"`, `"none"` or `"normal"`.
   *
   * @default "detailed"
   * @deprecated by Alloy
   */
  readonly level?: EnumInput<'basic' | 'detailed' | 'none' | 'normal'>;
}

/** The arguments of `logs`, `metrics` and `traces`. */
export interface OtelcolExporterKafkaSignal {
  /** `topic`: string. */
  readonly topic?: StringInput;
  /**
   * `topic_from_metadata_key`: string.
   *
   * @default ""
   */
  readonly topicFromMetadataKey?: StringInput;
  /**
   * `encoding`: string.
   *
   * @default "otlp_proto"
   */
  readonly encoding?: StringInput;
  /**
   * `message_key_from_metadata_key`: string.
   *
   * @default ""
   */
  readonly messageKeyFromMetadataKey?: StringInput;
}

/** The arguments of `authentication`. */
export interface OtelcolKafkaAuthentication {
  /** `plaintext` block. */
  readonly plaintext?: OtelcolKafkaAuthenticationPlaintext;
  /** `sasl` block. */
  readonly sasl?: OtelcolKafkaAuthenticationSasl;
  /** `tls` block. */
  readonly tls?: OtelcolTLSClient;
  /** `kerberos` block. */
  readonly kerberos?: OtelcolKafkaAuthenticationKerberos;
}

/** The `plaintext` block. */
export interface OtelcolKafkaAuthenticationPlaintext {
  /** `username`: string, required. */
  readonly username: StringInput;
  /** `password`: secret, required. */
  readonly password: SecretInput;
}

/** The `sasl` block. */
export interface OtelcolKafkaAuthenticationSasl {
  /** `username`: string, required. */
  readonly username: StringInput;
  /** `password`: secret, required. */
  readonly password: SecretInput;
  /** `mechanism`: string, required. */
  readonly mechanism: StringInput;
  /**
   * `version`: number.
   *
   * @default 0
   */
  readonly version?: NumberInput;
  /** `aws_msk` block. */
  readonly awsMsk?: OtelcolKafkaAuthenticationSaslAwsMsk;
}

/** The `aws_msk` block. */
export interface OtelcolKafkaAuthenticationSaslAwsMsk {
  /** `region`: string, required. */
  readonly region: StringInput;
}

/** The `kerberos` block. */
export interface OtelcolKafkaAuthenticationKerberos {
  /** `service_name`: string. */
  readonly serviceName?: StringInput;
  /** `realm`: string. */
  readonly realm?: StringInput;
  /**
   * `use_keytab`: bool.
   *
   * @default false
   */
  readonly useKeytab?: BoolInput;
  /** `username`: string, required. */
  readonly username: StringInput;
  /** `password`: secret. */
  readonly password?: SecretInput;
  /** `config_file`: string. */
  readonly configFile?: StringInput;
  /** `keytab_file`: string. */
  readonly keytabFile?: StringInput;
  /**
   * `disable_fast_negotiation`: bool.
   *
   * @default false
   */
  readonly disableFastNegotiation?: BoolInput;
}

/** The arguments of `metadata`. */
export interface OtelcolKafkaMetadata {
  /**
   * `full`: bool.
   *
   * @default true
   */
  readonly full?: BoolInput;
  /**
   * `refresh_interval`: duration.
   *
   * @default "10m"
   */
  readonly refreshInterval?: DurationInput;
  /** `retry` block. */
  readonly retry?: OtelcolKafkaMetadataRetry;
}

/** The `retry` block. */
export interface OtelcolKafkaMetadataRetry {
  /**
   * `max_retries`: number.
   *
   * @default 3
   */
  readonly maxRetries?: NumberInput;
  /**
   * `backoff`: duration.
   *
   * @default "250ms"
   */
  readonly backoff?: DurationInput;
}

/** The arguments of `keepalive`. */
export interface OtelcolKeepaliveClient {
  /** `ping_wait`: duration. */
  readonly pingWait?: DurationInput;
  /** `ping_response_timeout`: duration. */
  readonly pingResponseTimeout?: DurationInput;
  /**
   * `ping_without_stream`: bool.
   *
   * @default false
   */
  readonly pingWithoutStream?: BoolInput;
}

/** The arguments of `enforcement_policy`. */
export interface OtelcolKeepaliveEnforcementPolicy {
  /**
   * `min_time`: duration.
   *
   * @default "5m"
   */
  readonly minTime?: DurationInput;
  /**
   * `permit_without_stream`: bool.
   *
   * @default false
   */
  readonly permitWithoutStream?: BoolInput;
}

/** The arguments of `keepalive`. */
export interface OtelcolKeepaliveServer {
  /** `server_parameters` block. */
  readonly serverParameters?: OtelcolKeepaliveServerParameters;
  /** `enforcement_policy` block. */
  readonly enforcementPolicy?: OtelcolKeepaliveEnforcementPolicy;
}

/** The arguments of `server_parameters`. */
export interface OtelcolKeepaliveServerParameters {
  /** `max_connection_idle`: duration. */
  readonly maxConnectionIdle?: DurationInput;
  /** `max_connection_age`: duration. */
  readonly maxConnectionAge?: DurationInput;
  /** `max_connection_age_grace`: duration. */
  readonly maxConnectionAgeGrace?: DurationInput;
  /**
   * `time`: duration.
   *
   * @default "2h"
   */
  readonly time?: DurationInput;
  /**
   * `timeout`: duration.
   *
   * @default "20s"
   */
  readonly timeout?: DurationInput;
}

/** The arguments of `exclude` and `include`. */
export interface OtelcolMatchProperties {
  /** `match_type`: string, required. */
  readonly matchType: StringInput;
  /** `regexp` block. */
  readonly regexp?: OtelcolMatchPropertiesRegexp;
  /**
   * `services`: list(string).
   *
   * @default []
   */
  readonly services?: ListInput<StringInput>;
  /**
   * `span_names`: list(string).
   *
   * @default []
   */
  readonly spanNames?: ListInput<StringInput>;
  /**
   * `log_bodies`: list(string).
   *
   * @default []
   */
  readonly logBodies?: ListInput<StringInput>;
  /**
   * `log_severity_texts`: list(string).
   *
   * @default []
   */
  readonly logSeverityTexts?: ListInput<StringInput>;
  /** `log_severity` block. */
  readonly logSeverity?: OtelcolMatchPropertiesLogSeverity;
  /**
   * `metric_names`: list(string).
   *
   * @default []
   */
  readonly metricNames?: ListInput<StringInput>;
  /** `attribute` blocks, one for each item. */
  readonly attribute?: readonly OtelcolAttribute[];
  /** `resource` blocks, one for each item. */
  readonly resource?: readonly OtelcolAttribute[];
  /** `library` blocks, one for each item. */
  readonly library?: readonly OtelcolMatchPropertiesLibrary[];
  /**
   * `span_kinds`: list(string).
   *
   * @default []
   */
  readonly spanKinds?: ListInput<StringInput>;
}

/** The `regexp` block. */
export interface OtelcolMatchPropertiesRegexp {
  /**
   * `cache_enabled`: bool.
   *
   * @default false
   */
  readonly cacheEnabled?: BoolInput;
  /**
   * `cache_max_num_entries`: number.
   *
   * @default 0
   */
  readonly cacheMaxNumEntries?: NumberInput;
}

/** The `log_severity` block. */
export interface OtelcolMatchPropertiesLogSeverity {
  /** `min`: string, required. One of `"DEBUG"`, `"DEBUG2"`, `"DEBUG3"`, `"DEBUG4"`, `"ERROR"`, `"ERROR2"`, `"ERROR3"`, `"ERROR4"`, `"FATAL"`, `"FATAL2"`, `"FATAL3"`, `"FATAL4"`, `"INFO"`, `"INFO2"`, `"INFO3"`, `"INFO4"`, `"TRACE"`, `"TRACE2"`, `"TRACE3"`, `"TRACE4"`, `"WARN"`, `"WARN2"`, `"WARN3"` or `"WARN4"`. */
  readonly min: EnumInput<'DEBUG' | 'DEBUG2' | 'DEBUG3' | 'DEBUG4' | 'ERROR' | 'ERROR2' | 'ERROR3' | 'ERROR4' | 'FATAL' | 'FATAL2' | 'FATAL3' | 'FATAL4' | 'INFO' | 'INFO2' | 'INFO3' | 'INFO4' | 'TRACE' | 'TRACE2' | 'TRACE3' | 'TRACE4' | 'WARN' | 'WARN2' | 'WARN3' | 'WARN4'>;
  /** `match_undefined`: bool, required. */
  readonly matchUndefined: BoolInput;
}

/** The `library` block. */
export interface OtelcolMatchPropertiesLibrary {
  /** `name`: string, required. */
  readonly name: StringInput;
  /** `version`: string. */
  readonly version?: StringInput;
}

/** The arguments of `multiline`. */
export interface OtelcolMultiline {
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

/** The arguments of `output`. Carries metrics, logs and traces. */
export interface OtelcolOutput {
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
  /**
   * `traces`: list(otelcol.Consumer) of traces.
   *
   * @default []
   */
  readonly traces?: ListInput<Expression<Consumer<'traces'>>>;
}

/** The arguments of `output`. Carries logs. */
export interface OtelcolOutputLogs {
  /**
   * `metrics`: list(otelcol.Consumer).
   *
   * Never carries anything: no such data is sent here.
   */
  readonly metrics?: readonly never[];
  /**
   * `logs`: list(otelcol.Consumer) of logs.
   *
   * @default []
   */
  readonly logs?: ListInput<Expression<Consumer<'logs'>>>;
  /**
   * `traces`: list(otelcol.Consumer).
   *
   * Never carries anything: no such data is sent here.
   */
  readonly traces?: readonly never[];
}

/** The arguments of `output`. Carries logs and traces. */
export interface OtelcolOutputLogsTraces {
  /**
   * `metrics`: list(otelcol.Consumer).
   *
   * Never carries anything: no such data is sent here.
   */
  readonly metrics?: readonly never[];
  /**
   * `logs`: list(otelcol.Consumer) of logs.
   *
   * @default []
   */
  readonly logs?: ListInput<Expression<Consumer<'logs'>>>;
  /**
   * `traces`: list(otelcol.Consumer) of traces.
   *
   * @default []
   */
  readonly traces?: ListInput<Expression<Consumer<'traces'>>>;
}

/** The arguments of `output`. Carries metrics. */
export interface OtelcolOutputMetrics {
  /**
   * `metrics`: list(otelcol.Consumer) of metrics.
   *
   * @default []
   */
  readonly metrics?: ListInput<Expression<Consumer<'metrics'>>>;
  /**
   * `logs`: list(otelcol.Consumer).
   *
   * Never carries anything: no such data is sent here.
   */
  readonly logs?: readonly never[];
  /**
   * `traces`: list(otelcol.Consumer).
   *
   * Never carries anything: no such data is sent here.
   */
  readonly traces?: readonly never[];
}

/** The arguments of `output`. Carries traces. */
export interface OtelcolOutputTraces {
  /**
   * `metrics`: list(otelcol.Consumer).
   *
   * Never carries anything: no such data is sent here.
   */
  readonly metrics?: readonly never[];
  /**
   * `logs`: list(otelcol.Consumer).
   *
   * Never carries anything: no such data is sent here.
   */
  readonly logs?: readonly never[];
  /**
   * `traces`: list(otelcol.Consumer) of traces.
   *
   * @default []
   */
  readonly traces?: ListInput<Expression<Consumer<'traces'>>>;
}

/** The arguments of `exclude` and `include`. */
export interface OtelcolProcessorCumulativetodeltaMatchArgs {
  /** `metrics`: list(string). */
  readonly metrics?: ListInput<StringInput>;
  /** `match_type`: string. One of `"regexp"` or `"strict"`. */
  readonly matchType?: EnumInput<'regexp' | 'strict'>;
  /** `metric_types`: list(string). One of `"histogram"` or `"sum"`. */
  readonly metricTypes?: ListInput<EnumInput<'histogram' | 'sum'>>;
}

/** The arguments of `log_conditions`, `metric_conditions` and `trace_conditions`. */
export interface OtelcolProcessorFilterContextConditions {
  /** `context`: string. */
  readonly context?: StringInput;
  /** `conditions`: list(string), required. */
  readonly conditions: ListInput<StringInput>;
}

/** The arguments of `annotation` and `label`. */
export interface OtelcolProcessorK8sattributesFieldExtract {
  /**
   * `tag_name`: string.
   *
   * @default ""
   */
  readonly tagName?: StringInput;
  /**
   * `key`: string.
   *
   * @default ""
   */
  readonly key?: StringInput;
  /**
   * `key_regex`: string.
   *
   * @default ""
   */
  readonly keyRegex?: StringInput;
  /**
   * `from`: string.
   *
   * @default "pod"
   */
  readonly from?: StringInput;
}

/** The arguments of `field` and `label`. */
export interface OtelcolProcessorK8sattributesFieldFilter {
  /** `key`: string, required. */
  readonly key: StringInput;
  /** `value`: string, required. */
  readonly value: StringInput;
  /**
   * `op`: string.
   *
   * @default "equals"
   */
  readonly op?: StringInput;
}

/** The arguments of `and`. */
export interface OtelcolProcessorTailSamplingAnd {
  /** `and_sub_policy` blocks, one for each item, required. */
  readonly andSubPolicy: readonly OtelcolProcessorTailSamplingAndSubPolicy[];
}

/** The arguments of `and_sub_policy` and `drop_sub_policy`. */
export interface OtelcolProcessorTailSamplingAndSubPolicy {
  /** `name`: string, required. */
  readonly name: StringInput;
  /** `type`: string, required. */
  readonly type: StringInput;
  /** `latency` block. */
  readonly latency?: OtelcolProcessorTailSamplingLatency;
  /** `numeric_attribute` block. */
  readonly numericAttribute?: OtelcolProcessorTailSamplingNumericAttribute;
  /** `probabilistic` block. */
  readonly probabilistic?: OtelcolProcessorTailSamplingProbabilistic;
  /** `status_code` block. */
  readonly statusCode?: OtelcolProcessorTailSamplingStatusCode;
  /** `string_attribute` block. */
  readonly stringAttribute?: OtelcolProcessorTailSamplingStringAttribute;
  /** `rate_limiting` block. */
  readonly rateLimiting?: OtelcolProcessorTailSamplingRateLimiting;
  /** `bytes_limiting` block. */
  readonly bytesLimiting?: OtelcolProcessorTailSamplingBytesLimiting;
  /** `span_count` block. */
  readonly spanCount?: OtelcolProcessorTailSamplingSpanCount;
  /** `boolean_attribute` block. */
  readonly booleanAttribute?: OtelcolProcessorTailSamplingBooleanAttribute;
  /** `ottl_condition` block. */
  readonly ottlCondition?: OtelcolProcessorTailSamplingOttlCondition;
  /** `trace_state` block. */
  readonly traceState?: OtelcolProcessorTailSamplingTraceState;
}

/** The arguments of `boolean_attribute`. */
export interface OtelcolProcessorTailSamplingBooleanAttribute {
  /** `key`: string, required. */
  readonly key: StringInput;
  /** `value`: bool, required. */
  readonly value: BoolInput;
  /**
   * `invert_match`: bool.
   *
   * @default false
   */
  readonly invertMatch?: BoolInput;
}

/** The arguments of `bytes_limiting`. */
export interface OtelcolProcessorTailSamplingBytesLimiting {
  /** `bytes_per_second`: number, required. */
  readonly bytesPerSecond: NumberInput;
  /**
   * `burst_capacity`: number.
   *
   * @default 0
   */
  readonly burstCapacity?: NumberInput;
}

/** The arguments of `latency`. */
export interface OtelcolProcessorTailSamplingLatency {
  /** `threshold_ms`: number, required. */
  readonly thresholdMs: NumberInput;
  /**
   * `upper_threshold_ms`: number.
   *
   * @default 0
   */
  readonly upperThresholdMs?: NumberInput;
}

/** The arguments of `numeric_attribute`. */
export interface OtelcolProcessorTailSamplingNumericAttribute {
  /** `key`: string, required. */
  readonly key: StringInput;
  /** `min_value`: number, required. */
  readonly minValue: NumberInput;
  /** `max_value`: number, required. */
  readonly maxValue: NumberInput;
  /**
   * `invert_match`: bool.
   *
   * @default false
   */
  readonly invertMatch?: BoolInput;
}

/** The arguments of `ottl_condition`. */
export interface OtelcolProcessorTailSamplingOttlCondition {
  /** `error_mode`: string, required. One of `"ignore"`, `"propagate"` or `"silent"`. */
  readonly errorMode: EnumInput<'ignore' | 'propagate' | 'silent'>;
  /**
   * `span`: list(string).
   *
   * @default []
   */
  readonly span?: ListInput<StringInput>;
  /**
   * `spanevent`: list(string).
   *
   * @default []
   */
  readonly spanevent?: ListInput<StringInput>;
}

/** The arguments of `probabilistic`. */
export interface OtelcolProcessorTailSamplingProbabilistic {
  /** `hash_salt`: string. */
  readonly hashSalt?: StringInput;
  /** `sampling_percentage`: number, required. */
  readonly samplingPercentage: NumberInput;
}

/** The arguments of `rate_limiting`. */
export interface OtelcolProcessorTailSamplingRateLimiting {
  /** `spans_per_second`: number, required. */
  readonly spansPerSecond: NumberInput;
  /**
   * `burst_capacity`: number.
   *
   * @default 0
   */
  readonly burstCapacity?: NumberInput;
}

/** The arguments of `span_count`. */
export interface OtelcolProcessorTailSamplingSpanCount {
  /** `min_spans`: number, required. */
  readonly minSpans: NumberInput;
  /**
   * `max_spans`: number.
   *
   * @default 0
   */
  readonly maxSpans?: NumberInput;
}

/** The arguments of `status_code`. */
export interface OtelcolProcessorTailSamplingStatusCode {
  /** `status_codes`: list(string), required. */
  readonly statusCodes: ListInput<StringInput>;
}

/** The arguments of `string_attribute`. */
export interface OtelcolProcessorTailSamplingStringAttribute {
  /** `key`: string, required. */
  readonly key: StringInput;
  /** `values`: list(string), required. */
  readonly values: ListInput<StringInput>;
  /**
   * `enabled_regex_matching`: bool.
   *
   * @default false
   */
  readonly enabledRegexMatching?: BoolInput;
  /** `cache_max_size`: number. */
  readonly cacheMaxSize?: NumberInput;
  /**
   * `invert_match`: bool.
   *
   * @default false
   */
  readonly invertMatch?: BoolInput;
}

/** The arguments of `trace_state`. */
export interface OtelcolProcessorTailSamplingTraceState {
  /** `key`: string, required. */
  readonly key: StringInput;
  /** `values`: list(string), required. */
  readonly values: ListInput<StringInput>;
}

/** The arguments of `log_statements`, `metric_statements` and `trace_statements`. */
export interface OtelcolProcessorTransformContextStatements {
  /** `context`: string, required. One of `"datapoint"`, `"log"`, `"metric"`, `"resource"`, `"scope"`, `"span"` or `"spanevent"`. */
  readonly context: EnumInput<'datapoint' | 'log' | 'metric' | 'resource' | 'scope' | 'span' | 'spanevent'>;
  /** `conditions`: list(string). */
  readonly conditions?: ListInput<StringInput>;
  /** `statements`: list(string), required. */
  readonly statements: ListInput<StringInput>;
  /** `error_mode`: string. One of `"ignore"`, `"propagate"` or `"silent"`. */
  readonly errorMode?: EnumInput<'ignore' | 'propagate' | 'silent'>;
}

/** The arguments of `queue` and `sending_queue`. */
export interface OtelcolQueue {
  /**
   * `enabled`: bool.
   *
   * @default true
   */
  readonly enabled?: BoolInput;
  /**
   * `num_consumers`: number.
   *
   * @default 10
   */
  readonly numConsumers?: NumberInput;
  /**
   * `queue_size`: number.
   *
   * @default 1000
   */
  readonly queueSize?: NumberInput;
  /**
   * `block_on_overflow`: bool.
   *
   * @default false
   */
  readonly blockOnOverflow?: BoolInput;
  /**
   * `sizer`: string.
   *
   * @default "requests"
   */
  readonly sizer?: StringInput;
  /**
   * `wait_for_result`: bool.
   *
   * @default false
   */
  readonly waitForResult?: BoolInput;
  /** `batch` block. */
  readonly batch?: OtelcolQueueBatch;
  /** `storage`: otelcol.ExtensionHandler. */
  readonly storage?: Expression<StorageHandler>;
}

/** The `batch` block. */
export interface OtelcolQueueBatch {
  /**
   * `flush_timeout`: duration.
   *
   * @default "200ms"
   */
  readonly flushTimeout?: DurationInput;
  /**
   * `min_size`: number.
   *
   * @default 2000
   */
  readonly minSize?: NumberInput;
  /**
   * `max_size`: number.
   *
   * @default 3000
   */
  readonly maxSize?: NumberInput;
  /**
   * `sizer`: string. One of `"bytes"` or `"items"`.
   *
   * @default "items"
   */
  readonly sizer?: EnumInput<'bytes' | 'items'>;
}

/** The arguments of `file.mtime` and `file.size`. */
export interface OtelcolReceiverFileStatsDefaultMetric {
  /**
   * `enabled`: bool.
   *
   * @default true
   */
  readonly enabled?: BoolInput;
}

/** The arguments of `metrics_exclude` and `metrics_include`. */
export interface OtelcolReceiverFileStatsFilter {
  /** `strict`: string, required by the reference. */
  readonly strict?: StringInput;
  /** `regexp`: string, required by the reference. */
  readonly regexp?: StringInput;
}

/** The arguments of `file.atime`, `file.count` and `file.ctime`. */
export interface OtelcolReceiverFileStatsMetric {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
}

/** The arguments of `vcenter.cluster.cpu.effective`, `vcenter.cluster.cpu.limit`, `vcenter.cluster.host.count`, `vcenter.cluster.memory.effective` and 67 others. */
export interface OtelcolReceiverVcenterMetric {
  /** `enabled`: bool, required. */
  readonly enabled: BoolInput;
}

/** The arguments of `vcenter.cluster.name`, `vcenter.datacenter.name`, `vcenter.datastore.name`, `vcenter.host.name` and 8 others. */
export interface OtelcolReceiverVcenterResourceAttribute {
  /** `enabled`: bool, required. */
  readonly enabled: BoolInput;
}

/** The arguments of `retry` and `retry_on_failure`. */
export interface OtelcolRetry {
  /**
   * `enabled`: bool.
   *
   * @default true
   */
  readonly enabled?: BoolInput;
  /**
   * `initial_interval`: duration.
   *
   * @default "5s"
   */
  readonly initialInterval?: DurationInput;
  /**
   * `randomization_factor`: number.
   *
   * @default 0.5
   */
  readonly randomizationFactor?: NumberInput;
  /**
   * `multiplier`: number.
   *
   * @default 1.5
   */
  readonly multiplier?: NumberInput;
  /**
   * `max_interval`: duration.
   *
   * @default "30s"
   */
  readonly maxInterval?: DurationInput;
  /**
   * `max_elapsed_time`: duration.
   *
   * @default "5m"
   */
  readonly maxElapsedTime?: DurationInput;
}

/** The arguments of `tls`. */
export interface OtelcolTLSClient {
  /** `ca_pem`: string. */
  readonly caPem?: StringInput;
  /** `ca_file`: string. */
  readonly caFile?: StringInput;
  /** `cert_pem`: string. */
  readonly certPem?: StringInput;
  /** `cert_file`: string. */
  readonly certFile?: StringInput;
  /** `key_pem`: secret. */
  readonly keyPem?: SecretInput;
  /** `key_file`: string. */
  readonly keyFile?: StringInput;
  /** `min_version`: string. */
  readonly minVersion?: StringInput;
  /** `max_version`: string. */
  readonly maxVersion?: StringInput;
  /**
   * `reload_interval`: duration.
   *
   * @default "0s"
   */
  readonly reloadInterval?: DurationInput;
  /**
   * `cipher_suites`: list(string).
   *
   * @default []
   */
  readonly cipherSuites?: ListInput<StringInput>;
  /**
   * `include_system_ca_certs_pool`: bool.
   *
   * @default false
   */
  readonly includeSystemCaCertsPool?: BoolInput;
  /**
   * `curve_preferences`: list(string).
   *
   * @default []
   */
  readonly curvePreferences?: ListInput<StringInput>;
  /** `tpm` block. */
  readonly tpm?: OtelcolTPM;
  /**
   * `insecure`: bool.
   *
   * @default false
   */
  readonly insecure?: BoolInput;
  /**
   * `insecure_skip_verify`: bool.
   *
   * @default false
   */
  readonly insecureSkipVerify?: BoolInput;
  /** `server_name`: string. */
  readonly serverName?: StringInput;
}

/** The arguments of `tls`. */
export interface OtelcolTLSServer {
  /** `ca_pem`: string. */
  readonly caPem?: StringInput;
  /** `ca_file`: string. */
  readonly caFile?: StringInput;
  /** `cert_pem`: string. */
  readonly certPem?: StringInput;
  /** `cert_file`: string. */
  readonly certFile?: StringInput;
  /** `key_pem`: secret. */
  readonly keyPem?: SecretInput;
  /** `key_file`: string. */
  readonly keyFile?: StringInput;
  /** `min_version`: string. */
  readonly minVersion?: StringInput;
  /** `max_version`: string. */
  readonly maxVersion?: StringInput;
  /**
   * `reload_interval`: duration.
   *
   * @default "0s"
   */
  readonly reloadInterval?: DurationInput;
  /**
   * `cipher_suites`: list(string).
   *
   * @default []
   */
  readonly cipherSuites?: ListInput<StringInput>;
  /**
   * `include_system_ca_certs_pool`: bool.
   *
   * @default false
   */
  readonly includeSystemCaCertsPool?: BoolInput;
  /**
   * `curve_preferences`: list(string).
   *
   * @default []
   */
  readonly curvePreferences?: ListInput<StringInput>;
  /** `tpm` block. */
  readonly tpm?: OtelcolTPM;
  /** `client_ca_file`: string. */
  readonly clientCaFile?: StringInput;
}

/** The arguments of `tpm`. */
export interface OtelcolTPM {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * `path`: string.
   *
   * @default ""
   */
  readonly path?: StringInput;
  /**
   * `owner_auth`: string.
   *
   * @default ""
   */
  readonly ownerAuth?: StringInput;
  /**
   * `auth`: string.
   *
   * @default ""
   */
  readonly auth?: StringInput;
}

/** The arguments of `metric`. */
export interface PrometheusExporterCloudwatchMetric {
  /** `name`: string, required. */
  readonly name: StringInput;
  /** `statistics`: list(string), required. */
  readonly statistics: ListInput<StringInput>;
  /** `period`: duration. */
  readonly period?: DurationInput;
  /** `length`: duration. */
  readonly length?: DurationInput;
  /** `nil_to_zero`: bool. */
  readonly nilToZero?: BoolInput;
  /** `add_cloudwatch_timestamp`: bool. */
  readonly addCloudwatchTimestamp?: BoolInput;
}

/** The arguments of `role`. */
export interface PrometheusExporterCloudwatchRole {
  /** `role_arn`: string, required. */
  readonly roleArn: StringInput;
  /**
   * `external_id`: string.
   *
   * @default ""
   */
  readonly externalId?: StringInput;
}

/** The arguments of `heartbeat`. */
export interface PrometheusExporterMysqlHeartbeat {
  /**
   * `database`: string.
   *
   * @default "heartbeat"
   */
  readonly database?: StringInput;
  /**
   * `table`: string.
   *
   * @default "heartbeat"
   */
  readonly table?: StringInput;
  /**
   * `utc`: bool.
   *
   * @default false
   */
  readonly utc?: BoolInput;
}

/** The arguments of `info_schema.processlist`. */
export interface PrometheusExporterMysqlInfoSchemaProcessList {
  /**
   * `min_time`: number.
   *
   * @default 0
   */
  readonly minTime?: NumberInput;
  /**
   * `processes_by_user`: bool.
   *
   * @default true
   */
  readonly processesByUser?: BoolInput;
  /**
   * `processes_by_host`: bool.
   *
   * @default true
   */
  readonly processesByHost?: BoolInput;
}

/** The arguments of `info_schema.tables`. */
export interface PrometheusExporterMysqlInfoSchemaTables {
  /**
   * `databases`: string.
   *
   * @default "*"
   */
  readonly databases?: StringInput;
}

/** The arguments of `mysql.user`. */
export interface PrometheusExporterMysqlMySQLUser {
  /**
   * `privileges`: bool.
   *
   * @default false
   */
  readonly privileges?: BoolInput;
}

/** The arguments of `perf_schema.eventsstatements`. */
export interface PrometheusExporterMysqlPerfSchemaEventsStatements {
  /**
   * `limit`: number.
   *
   * @default 250
   */
  readonly limit?: NumberInput;
  /**
   * `time_limit`: number.
   *
   * @default 86400
   */
  readonly timeLimit?: NumberInput;
  /**
   * `text_limit`: number.
   *
   * @default 120
   */
  readonly textLimit?: NumberInput;
  /** `exclude_schemas`: list(string). */
  readonly excludeSchemas?: ListInput<StringInput>;
}

/** The arguments of `perf_schema.file_instances`. */
export interface PrometheusExporterMysqlPerfSchemaFileInstances {
  /**
   * `filter`: string.
   *
   * @default ".*"
   */
  readonly filter?: StringInput;
  /**
   * `remove_prefix`: string.
   *
   * @default "/var/lib/mysql"
   */
  readonly removePrefix?: StringInput;
}

/** The arguments of `perf_schema.memory_events`. */
export interface PrometheusExporterMysqlPerfSchemaMemoryEvents {
  /**
   * `remove_prefix`: string.
   *
   * @default "memory/"
   */
  readonly removePrefix?: StringInput;
}

/** The arguments of `autodiscovery`. */
export interface PrometheusExporterPostgresAutoDiscovery {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /** `database_allowlist`: list(string). */
  readonly databaseAllowlist?: ListInput<StringInput>;
  /** `database_denylist`: list(string). */
  readonly databaseDenylist?: ListInput<StringInput>;
}

/** The arguments of `stat_statements`. */
export interface PrometheusExporterPostgresStatStatementFlags {
  /**
   * `include_query`: bool.
   *
   * @default false
   */
  readonly includeQuery?: BoolInput;
  /**
   * `query_length`: number.
   *
   * @default 120
   */
  readonly queryLength?: NumberInput;
  /**
   * `limit`: number.
   *
   * @default 100
   */
  readonly limit?: NumberInput;
  /**
   * `exclude_databases`: list(string).
   *
   * @default []
   */
  readonly excludeDatabases?: ListInput<StringInput>;
  /**
   * `exclude_users`: list(string).
   *
   * @default []
   */
  readonly excludeUsers?: ListInput<StringInput>;
}

/** The arguments of `text_file` and `textfile`. */
export interface PrometheusExporterWindowsTextFile {
  /**
   * `text_file_directory`: string.
   *
   * @deprecated by Alloy
   */
  readonly textFileDirectory?: StringInput;
  /** `directories`: list(string). */
  readonly directories?: ListInput<StringInput>;
}

/** The arguments of `prometheus.operator.podmonitors`, `prometheus.operator.probes`, `prometheus.operator.scrapeconfigs` and `prometheus.operator.servicemonitors`. */
export interface PrometheusOperator {
  /** `client` block. */
  readonly client?: KubernetesClient;
  /** `forward_to`: list(MetricsReceiver), required. */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /** `namespaces`: list(string). */
  readonly namespaces?: ListInput<StringInput>;
  /**
   * `kubernetes_role`: string.
   *
   * @default "endpoints"
   */
  readonly kubernetesRole?: StringInput;
  /** `selector` block. */
  readonly selector?: LabelSelector;
  /** `clustering` block. */
  readonly clustering?: Clustering;
  /** `rule` blocks, one for each item. */
  readonly rule?: readonly RelabelRule[];
  /** `scrape` block. */
  readonly scrape?: PrometheusOperatorScrape;
  /**
   * `informer_sync_timeout`: duration.
   *
   * @default "1m"
   */
  readonly informerSyncTimeout?: DurationInput;
}

/** The `scrape` block. */
export interface PrometheusOperatorScrape {
  /**
   * `default_scrape_interval`: duration.
   *
   * @default "1m"
   */
  readonly defaultScrapeInterval?: DurationInput;
  /**
   * `default_scrape_timeout`: duration.
   *
   * @default "10s"
   */
  readonly defaultScrapeTimeout?: DurationInput;
  /** `default_sample_limit`: number. */
  readonly defaultSampleLimit?: NumberInput;
  /**
   * `scrape_native_histograms`: bool.
   *
   * @default false
   */
  readonly scrapeNativeHistograms?: BoolInput;
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
}

/** The arguments of `rule` and `write_relabel_config`. */
export interface RelabelRule {
  /** `source_labels`: list(string). */
  readonly sourceLabels?: ListInput<StringInput>;
  /**
   * `separator`: string.
   *
   * @default ";"
   */
  readonly separator?: StringInput;
  /**
   * `regex`: regex.
   *
   * @default "(.*)"
   */
  readonly regex?: StringInput;
  /** `modulus`: number. */
  readonly modulus?: NumberInput;
  /** `target_label`: string. */
  readonly targetLabel?: StringInput;
  /**
   * `replacement`: string.
   *
   * @default "$1"
   */
  readonly replacement?: StringInput;
  /**
   * `action`: string. One of `"drop"`, `"dropequal"`, `"hashmod"`, `"keep"`, `"keepequal"`, `"labeldrop"`, `"labelkeep"`, `"labelmap"`, `"lowercase"`, `"replace"` or `"uppercase"`.
   *
   * @default "replace"
   */
  readonly action?: EnumInput<'drop' | 'dropequal' | 'hashmod' | 'keep' | 'keepequal' | 'labeldrop' | 'labelkeep' | 'labelmap' | 'lowercase' | 'replace' | 'uppercase'>;
}

/** The arguments of `remote.kubernetes.configmap` and `remote.kubernetes.secret`. */
export interface RemoteKubernetes {
  /** `namespace`: string, required. */
  readonly namespace: StringInput;
  /** `name`: string, required. */
  readonly name: StringInput;
  /**
   * `poll_frequency`: duration.
   *
   * @default "1m"
   */
  readonly pollFrequency?: DurationInput;
  /**
   * `poll_timeout`: duration.
   *
   * @default "15s"
   */
  readonly pollTimeout?: DurationInput;
  /** `client` block. */
  readonly client?: KubernetesClient;
}

/** The arguments of `aws.ecs.cluster.arn`, `aws.ecs.launchtype`, `aws.ecs.task.arn`, `aws.ecs.task.family` and 60 others. */
export interface ResourcedetectionResourceAttribute {
  /** `enabled`: bool, required. */
  readonly enabled: BoolInput;
}

/** The arguments of `grpc`. */
export interface ServerGRPC {
  /**
   * `listen_address`: string.
   *
   * @default ""
   */
  readonly listenAddress?: StringInput;
  /**
   * `listen_port`: number.
   *
   * @default 0
   */
  readonly listenPort?: NumberInput;
  /**
   * `conn_limit`: number.
   *
   * @default 0
   */
  readonly connLimit?: NumberInput;
  /** `max_connection_age`: duration. */
  readonly maxConnectionAge?: DurationInput;
  /** `max_connection_age_grace`: duration. */
  readonly maxConnectionAgeGrace?: DurationInput;
  /** `max_connection_idle`: duration. */
  readonly maxConnectionIdle?: DurationInput;
  /**
   * `server_max_recv_msg_size`: number.
   *
   * @default 4194304
   */
  readonly serverMaxRecvMsgSize?: NumberInput;
  /**
   * `server_max_send_msg_size`: number.
   *
   * @default 4194304
   */
  readonly serverMaxSendMsgSize?: NumberInput;
  /**
   * `server_max_concurrent_streams`: number.
   *
   * @default 100
   */
  readonly serverMaxConcurrentStreams?: NumberInput;
  /** `tls` block. */
  readonly tls?: ServerTLS;
}

/** The arguments of `http`. */
export interface ServerHTTP {
  /**
   * `listen_address`: string.
   *
   * @default ""
   */
  readonly listenAddress?: StringInput;
  /**
   * `listen_port`: number.
   *
   * @default 8080
   */
  readonly listenPort?: NumberInput;
  /**
   * `conn_limit`: number.
   *
   * @default 0
   */
  readonly connLimit?: NumberInput;
  /**
   * `server_read_timeout`: duration.
   *
   * @default "30s"
   */
  readonly serverReadTimeout?: DurationInput;
  /**
   * `server_write_timeout`: duration.
   *
   * @default "30s"
   */
  readonly serverWriteTimeout?: DurationInput;
  /**
   * `server_idle_timeout`: duration.
   *
   * @default "2m"
   */
  readonly serverIdleTimeout?: DurationInput;
  /** `tls` block. */
  readonly tls?: ServerTLS;
  /** `http2` block. */
  readonly http2?: ServerHTTP2;
}

/** The arguments of `http2`. */
export interface ServerHTTP2 {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /** `max_handlers`: number. */
  readonly maxHandlers?: NumberInput;
  /**
   * `max_concurrent_streams`: number.
   *
   * @default 100
   */
  readonly maxConcurrentStreams?: NumberInput;
  /**
   * `max_decoder_header_table_size`: number.
   *
   * @default 4096
   */
  readonly maxDecoderHeaderTableSize?: NumberInput;
  /**
   * `max_encoder_header_table_size`: number.
   *
   * @default 4096
   */
  readonly maxEncoderHeaderTableSize?: NumberInput;
  /** `max_read_frame_size`: number. */
  readonly maxReadFrameSize?: NumberInput;
  /**
   * `permit_prohibited_ciphers`: bool.
   *
   * @default false
   */
  readonly permitProhibitedCiphers?: BoolInput;
  /** `idle_timeout`: duration. */
  readonly idleTimeout?: DurationInput;
  /** `read_idle_timeout`: duration. */
  readonly readIdleTimeout?: DurationInput;
  /**
   * `ping_timeout`: duration.
   *
   * @default "15s"
   */
  readonly pingTimeout?: DurationInput;
  /** `write_byte_timeout`: duration. */
  readonly writeByteTimeout?: DurationInput;
  /** `max_upload_buffer_per_connection`: number. */
  readonly maxUploadBufferPerConnection?: NumberInput;
  /** `max_upload_buffer_per_stream`: number. */
  readonly maxUploadBufferPerStream?: NumberInput;
}

/** The arguments of `tls`. */
export interface ServerTLS {
  /**
   * `cert_pem`: string.
   *
   * @default ""
   */
  readonly certPem?: StringInput;
  /**
   * `key_pem`: secret.
   *
   * @default ""
   */
  readonly keyPem?: SecretInput;
  /**
   * `cert_file`: string.
   *
   * @default ""
   */
  readonly certFile?: StringInput;
  /**
   * `key_file`: string.
   *
   * @default ""
   */
  readonly keyFile?: StringInput;
  /**
   * `client_auth_type`: string.
   *
   * @default "NoClientCert"
   */
  readonly clientAuthType?: StringInput;
  /**
   * `client_ca_file`: string.
   *
   * @default ""
   */
  readonly clientCaFile?: StringInput;
  /** `client_ca`: string. */
  readonly clientCa?: StringInput;
  /** `cipher_suites`: string. */
  readonly cipherSuites?: StringInput;
  /** `min_version`: string. */
  readonly minVersion?: StringInput;
}

/** The arguments of `tls_config`. */
export interface TLSConfig {
  /** `ca_pem`: string. */
  readonly caPem?: StringInput;
  /** `ca_file`: string. */
  readonly caFile?: StringInput;
  /** `cert_pem`: string. */
  readonly certPem?: StringInput;
  /** `cert_file`: string. */
  readonly certFile?: StringInput;
  /** `key_pem`: secret. */
  readonly keyPem?: SecretInput;
  /** `key_file`: string. */
  readonly keyFile?: StringInput;
  /** `server_name`: string. */
  readonly serverName?: StringInput;
  /**
   * `insecure_skip_verify`: bool.
   *
   * @default false
   */
  readonly insecureSkipVerify?: BoolInput;
  /** `min_version`: string. One of `"TLS10"`, `"TLS11"`, `"TLS12"` or `"TLS13"`. */
  readonly minVersion?: EnumInput<'TLS10' | 'TLS11' | 'TLS12' | 'TLS13'>;
}

/** A block of the group `stage.*`. */
export type LokiStage =
  | LokiStageCRI
  | LokiStageDecolorize
  | LokiStageDocker
  | LokiStageDrop
  | LokiStageEventLogMessage
  | LokiStageGeoIP
  | LokiStageJSON
  | LokiStageLabelDrop
  | LokiStageLabelAllow
  | LokiStageLabels
  | LokiStageLimit
  | LokiStageLogfmt
  | LokiStageLuhnFilter
  | LokiStageMatch
  | LokiStageMetrics
  | LokiStageMultiline
  | LokiStageOutput
  | LokiStagePack
  | LokiStagePattern
  | LokiStageRegex
  | LokiStageReplace
  | LokiStageSampling
  | LokiStageStaticLabels
  | LokiStageStructuredMetadata
  | LokiStageStructuredMetadataDrop
  | LokiStageTemplate
  | LokiStageTenant
  | LokiStageTimestamp
  | LokiStageTruncate
  | LokiStageWindowsEvent;

/** The `stage.decolorize` block. */
export interface LokiStageDecolorize {
  /** Which block of the group it is. */
  readonly kind: 'decolorize';
}

/** The `stage.docker` block. */
export interface LokiStageDocker {
  /** Which block of the group it is. */
  readonly kind: 'docker';
}

/** A block of the group `metric.*`. */
export type LokiMetric =
  | LokiMetricCounter
  | LokiMetricGauge
  | LokiMetricHistogram;

/** The `metric.counter` block. */
export interface LokiMetricCounter {
  /** Which block of the group it is. */
  readonly kind: 'counter';
  /** `name`: string, required. */
  readonly name: StringInput;
  /**
   * `description`: string.
   *
   * @default ""
   */
  readonly description?: StringInput;
  /**
   * `source`: string.
   *
   * @default ""
   */
  readonly source?: StringInput;
  /**
   * `prefix`: string.
   *
   * @default "loki_process_custom_"
   */
  readonly prefix?: StringInput;
  /**
   * `max_idle_duration`: duration.
   *
   * @default "5m"
   */
  readonly maxIdleDuration?: DurationInput;
  /**
   * `value`: string.
   *
   * @default ""
   */
  readonly value?: StringInput;
  /** `action`: string, required. One of `"add"` or `"inc"`. */
  readonly action: EnumInput<'add' | 'inc'>;
  /**
   * `match_all`: bool.
   *
   * @default false
   */
  readonly matchAll?: BoolInput;
  /**
   * `count_entry_bytes`: bool.
   *
   * @default false
   */
  readonly countEntryBytes?: BoolInput;
}

/** The `metric.gauge` block. */
export interface LokiMetricGauge {
  /** Which block of the group it is. */
  readonly kind: 'gauge';
  /** `name`: string, required. */
  readonly name: StringInput;
  /**
   * `description`: string.
   *
   * @default ""
   */
  readonly description?: StringInput;
  /**
   * `source`: string.
   *
   * @default ""
   */
  readonly source?: StringInput;
  /**
   * `prefix`: string.
   *
   * @default "loki_process_custom_"
   */
  readonly prefix?: StringInput;
  /**
   * `max_idle_duration`: duration.
   *
   * @default "5m"
   */
  readonly maxIdleDuration?: DurationInput;
  /**
   * `value`: string.
   *
   * @default ""
   */
  readonly value?: StringInput;
  /** `action`: string, required. One of `"add"`, `"dec"`, `"inc"`, `"set"` or `"sub"`. */
  readonly action: EnumInput<'add' | 'dec' | 'inc' | 'set' | 'sub'>;
}

/** The `metric.histogram` block. */
export interface LokiMetricHistogram {
  /** Which block of the group it is. */
  readonly kind: 'histogram';
  /** `name`: string, required. */
  readonly name: StringInput;
  /**
   * `description`: string.
   *
   * @default ""
   */
  readonly description?: StringInput;
  /**
   * `source`: string.
   *
   * @default ""
   */
  readonly source?: StringInput;
  /**
   * `prefix`: string.
   *
   * @default "loki_process_custom_"
   */
  readonly prefix?: StringInput;
  /**
   * `max_idle_duration`: duration.
   *
   * @default "5m"
   */
  readonly maxIdleDuration?: DurationInput;
  /**
   * `value`: string.
   *
   * @default ""
   */
  readonly value?: StringInput;
  /** `buckets`: list(number), required. */
  readonly buckets: ListInput<NumberInput>;
}
