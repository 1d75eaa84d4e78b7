// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  BoolInput,
  DurationInput,
  EnumInput,
  Expression,
  ListInput,
  MapInput,
  NumberInput,
  StringInput,
  Targets,
} from '../values';
import type * as blocks from './blocks.gen';
import { Component, type ComponentProps, exportsFromLabel } from './component';

/**
 * Arguments of `beyla.ebpf`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/beyla/beyla.ebpf/
 */
export interface EbpfProps extends ComponentProps {
  /**
   * `open_port`: string.
   *
   * @deprecated by Alloy
   */
  readonly openPort?: StringInput;
  /**
   * `executable_name`: string.
   *
   * @deprecated by Alloy
   */
  readonly executableName?: StringInput;
  /**
   * `debug`: bool.
   *
   * @default false
   */
  readonly debug?: BoolInput;
  /**
   * `trace_printer`: string.
   *
   * @default "disabled"
   */
  readonly tracePrinter?: StringInput;
  /**
   * `enforce_sys_caps`: bool.
   *
   * @default false
   */
  readonly enforceSysCaps?: BoolInput;
  /** `routes` block. */
  readonly routes?: EbpfRoutes;
  /** `attributes` block. */
  readonly attributes?: EbpfAttributes;
  /** `discovery` block. */
  readonly discovery?: EbpfDiscovery;
  /** `metrics` block. */
  readonly metrics?: EbpfMetrics;
  /** `traces` block. */
  readonly traces?: EbpfTraces;
  /** `ebpf` block. */
  readonly ebpf?: EbpfEbpf;
  /** `filters` block. */
  readonly filters?: EbpfFilters;
  /** `output` block. */
  readonly output?: blocks.OtelcolOutputTraces;
  /** `injector` block. */
  readonly injector?: EbpfInjector;
  /** `stats` block. */
  readonly stats?: EbpfStats;
}

/** Exports of `beyla.ebpf`. */
export interface EbpfExports {
  /** `targets`: list(Target). */
  readonly targets: Expression<Targets>;
}

/**
 * Instruments applications on the node without changing them, by means of eBPF, and gives metrics and traces of their requests.
 *
 * `beyla.ebpf` in Alloy; generally available; sends traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/beyla/beyla.ebpf/
 */
export class Ebpf extends Component implements EbpfExports {
  /**
   * The exports of the `beyla.ebpf` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): EbpfExports {
    return exportsFromLabel(scope, 'beyla.ebpf', label);
  }

  constructor(scope: Construct, id: string, props: EbpfProps = {}) {
    super(scope, id, 'beyla.ebpf', props);
  }

  /** `targets`: list(Target). */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/** The `routes` block. */
export interface EbpfRoutes {
  /**
   * `unmatched`: string.
   *
   * @default "heuristic"
   */
  readonly unmatched?: StringInput;
  /**
   * `patterns`: list(string).
   *
   * @default []
   */
  readonly patterns?: ListInput<StringInput>;
  /**
   * `ignored_patterns`: list(string).
   *
   * @default []
   */
  readonly ignoredPatterns?: ListInput<StringInput>;
  /**
   * `ignore_mode`: string.
   *
   * @default ""
   */
  readonly ignoreMode?: StringInput;
  /**
   * `wildcard_char`: string.
   *
   * @default "*"
   */
  readonly wildcardChar?: StringInput;
  /**
   * `max_path_segment_cardinality`: number.
   *
   * @default 10
   */
  readonly maxPathSegmentCardinality?: NumberInput;
}

/** The `attributes` block. */
export interface EbpfAttributes {
  /** `kubernetes` block, required. */
  readonly kubernetes: EbpfAttributesKubernetes;
  /** `instance_id` block. */
  readonly instanceId?: EbpfAttributesInstanceId;
  /** `select` blocks, one for each item. */
  readonly select?: readonly EbpfAttributesSelect[];
  /** `rename_unresolved_hosts`: string. */
  readonly renameUnresolvedHosts?: StringInput;
  /** `rename_unresolved_hosts_outgoing`: string. */
  readonly renameUnresolvedHostsOutgoing?: StringInput;
  /** `rename_unresolved_hosts_incoming`: string. */
  readonly renameUnresolvedHostsIncoming?: StringInput;
  /** `metric_span_names_limit`: number. */
  readonly metricSpanNamesLimit?: NumberInput;
  /** `host_id` block. */
  readonly hostId?: EbpfAttributesHostId;
  /** `metadata_retry` block. */
  readonly metadataRetry?: EbpfAttributesMetadataRetry;
}

/** The `kubernetes` block. */
export interface EbpfAttributesKubernetes {
  /** `enable`: string, required. */
  readonly enable: StringInput;
  /**
   * `cluster_name`: string.
   *
   * @default ""
   */
  readonly clusterName?: StringInput;
  /**
   * `informers_sync_timeout`: duration.
   *
   * @default "30s"
   */
  readonly informersSyncTimeout?: DurationInput;
  /**
   * `informers_resync_period`: duration.
   *
   * @default "30m"
   */
  readonly informersResyncPeriod?: DurationInput;
  /**
   * `disable_informers`: list(string).
   *
   * @default []
   */
  readonly disableInformers?: ListInput<StringInput>;
  /**
   * `meta_restrict_local_node`: bool.
   *
   * @default false
   */
  readonly metaRestrictLocalNode?: BoolInput;
  /**
   * `meta_cache_address`: string.
   *
   * @default ""
   */
  readonly metaCacheAddress?: StringInput;
  /** `kubeconfig_path`: string. */
  readonly kubeconfigPath?: StringInput;
  /**
   * `reconnect_initial_interval`: duration.
   *
   * @default "0s"
   */
  readonly reconnectInitialInterval?: DurationInput;
  /**
   * `drop_external`: bool.
   *
   * @default false
   */
  readonly dropExternal?: BoolInput;
  /** `service_name_template`: string. */
  readonly serviceNameTemplate?: StringInput;
  /** `resource_labels`: map(list(string)). */
  readonly resourceLabels?: MapInput<ListInput<StringInput>>;
}

/** The `instance_id` block. */
export interface EbpfAttributesInstanceId {
  /**
   * `dns`: bool.
   *
   * @default false
   */
  readonly dns?: BoolInput;
  /**
   * `override_hostname`: string.
   *
   * @default ""
   */
  readonly overrideHostname?: StringInput;
}

/** The `select` block. */
export interface EbpfAttributesSelect {
  /** `attr`: string, required. */
  readonly attr: StringInput;
  /**
   * `include`: list(string).
   *
   * @default []
   */
  readonly include?: ListInput<StringInput>;
  /**
   * `exclude`: list(string).
   *
   * @default []
   */
  readonly exclude?: ListInput<StringInput>;
}

/** The `host_id` block. */
export interface EbpfAttributesHostId {
  /** `override`: string. */
  readonly override?: StringInput;
}

/** The `metadata_retry` block. */
export interface EbpfAttributesMetadataRetry {
  /** `timeout`: duration. */
  readonly timeout?: DurationInput;
  /** `start_interval`: duration. */
  readonly startInterval?: DurationInput;
  /** `max_interval`: duration. */
  readonly maxInterval?: DurationInput;
}

/** The `discovery` block. */
export interface EbpfDiscovery {
  /** `services` blocks, one for each item. */
  readonly services?: readonly blocks.BeylaEbpfService[];
  /** `exclude_services` blocks, one for each item. */
  readonly excludeServices?: readonly blocks.BeylaEbpfService[];
  /** `default_exclude_services` blocks, one for each item. */
  readonly defaultExcludeServices?: readonly blocks.BeylaEbpfService[];
  /** `survey` blocks, one for each item. */
  readonly survey?: readonly blocks.BeylaEbpfService[];
  /** `instrument` blocks, one for each item. */
  readonly instrument?: readonly blocks.BeylaEbpfService[];
  /** `exclude_instrument` blocks, one for each item. */
  readonly excludeInstrument?: readonly blocks.BeylaEbpfService[];
  /** `default_exclude_instrument` blocks, one for each item. */
  readonly defaultExcludeInstrument?: readonly blocks.BeylaEbpfService[];
  /**
   * `skip_go_specific_tracers`: bool.
   *
   * @default false
   */
  readonly skipGoSpecificTracers?: BoolInput;
  /**
   * `exclude_otel_instrumented_services`: bool.
   *
   * @default false
   */
  readonly excludeOtelInstrumentedServices?: BoolInput;
  /** `poll_interval`: duration. */
  readonly pollInterval?: DurationInput;
  /** `min_process_age`: duration. */
  readonly minProcessAge?: DurationInput;
  /** `default_otlp_grpc_port`: number. */
  readonly defaultOtlpGrpcPort?: NumberInput;
  /**
   * `exclude_otel_instrumented_services_span_metrics`: bool.
   *
   * @default false
   */
  readonly excludeOtelInstrumentedServicesSpanMetrics?: BoolInput;
}

/** The `metrics` block. */
export interface EbpfMetrics {
  /**
   * `features`: list(string).
   *
   * @default ["application"]
   */
  readonly features?: ListInput<StringInput>;
  /**
   * `instrumentations`: list(string).
   *
   * @default ["*"]
   */
  readonly instrumentations?: ListInput<StringInput>;
  /**
   * `allow_service_graph_self_references`: bool.
   *
   * @default false
   */
  readonly allowServiceGraphSelfReferences?: BoolInput;
  /** `network` block. */
  readonly network?: EbpfMetricsNetwork;
  /**
   * `extra_resource_labels`: list(string).
   *
   * @default []
   */
  readonly extraResourceLabels?: ListInput<StringInput>;
  /**
   * `extra_span_resource_labels`: list(string).
   *
   * @default ["k8s.cluster.name","k8s.namespace.name","service.version","deployment.environment"]
   */
  readonly extraSpanResourceLabels?: ListInput<StringInput>;
  /**
   * `native_histograms`: bool.
   *
   * @default false
   */
  readonly nativeHistograms?: BoolInput;
  /**
   * `exemplar_filter`: string. One of `"always_off"`, `"always_on"` or `"trace_based"`.
   *
   * @default "always_off"
   */
  readonly exemplarFilter?: EnumInput<'always_off' | 'always_on' | 'trace_based'>;
  /** `ttl`: duration. */
  readonly ttl?: DurationInput;
  /** `span_service_cache_size`: number. */
  readonly spanServiceCacheSize?: NumberInput;
  /** `native_histogram` block. */
  readonly nativeHistogram?: EbpfMetricsNativeHistogram;
  /** `buckets` block. */
  readonly buckets?: EbpfMetricsBuckets;
}

/** The `network` block. */
export interface EbpfMetricsNetwork {
  /**
   * `enable`: bool.
   *
   * @default false
   * @deprecated by Alloy
   */
  readonly enable?: BoolInput;
  /**
   * `source`: string.
   *
   * @default "socket_filter"
   */
  readonly source?: StringInput;
  /**
   * `agent_ip`: string.
   *
   * @default ""
   */
  readonly agentIp?: StringInput;
  /**
   * `agent_ip_iface`: string.
   *
   * @default "external"
   */
  readonly agentIpIface?: StringInput;
  /**
   * `agent_ip_type`: string.
   *
   * @default "any"
   */
  readonly agentIpType?: StringInput;
  /**
   * `interfaces`: list(string).
   *
   * @default []
   */
  readonly interfaces?: ListInput<StringInput>;
  /**
   * `exclude_interfaces`: list(string).
   *
   * @default ["lo"]
   */
  readonly excludeInterfaces?: ListInput<StringInput>;
  /**
   * `protocols`: list(string).
   *
   * @default []
   */
  readonly protocols?: ListInput<StringInput>;
  /**
   * `exclude_protocols`: list(string).
   *
   * @default []
   */
  readonly excludeProtocols?: ListInput<StringInput>;
  /**
   * `cache_max_flows`: number.
   *
   * @default 5000
   */
  readonly cacheMaxFlows?: NumberInput;
  /**
   * `cache_active_timeout`: duration.
   *
   * @default "5s"
   */
  readonly cacheActiveTimeout?: DurationInput;
  /**
   * `direction`: string.
   *
   * @default "both"
   */
  readonly direction?: StringInput;
  /** `sampling`: number. */
  readonly sampling?: NumberInput;
  /**
   * `cidrs`: list(string).
   *
   * @default []
   */
  readonly cidrs?: ListInput<StringInput>;
  /** `deduper`: string. */
  readonly deduper?: StringInput;
  /** `deduper_fc_ttl`: duration. */
  readonly deduperFcTtl?: DurationInput;
  /** `guess_ports`: string. */
  readonly guessPorts?: StringInput;
  /** `listen_interfaces`: string. */
  readonly listenInterfaces?: StringInput;
  /** `listen_poll_period`: duration. */
  readonly listenPollPeriod?: DurationInput;
  /**
   * `print_flows`: bool.
   *
   * @default false
   */
  readonly printFlows?: BoolInput;
  /** `geo_ip` block. */
  readonly geoIp?: blocks.BeylaEbpfGeoIP;
  /** `reverse_dns` block. */
  readonly reverseDns?: blocks.BeylaEbpfReverseDNS;
}

/** The `native_histogram` block. */
export interface EbpfMetricsNativeHistogram {
  /** `bucket_factor`: number. */
  readonly bucketFactor?: NumberInput;
  /** `max_bucket_number`: number. */
  readonly maxBucketNumber?: NumberInput;
  /** `min_reset_duration`: duration. */
  readonly minResetDuration?: DurationInput;
}

/** The `buckets` block. */
export interface EbpfMetricsBuckets {
  /** `duration_histogram`: list(number). */
  readonly durationHistogram?: ListInput<NumberInput>;
  /** `request_size_histogram`: list(number). */
  readonly requestSizeHistogram?: ListInput<NumberInput>;
  /** `response_size_histogram`: list(number). */
  readonly responseSizeHistogram?: ListInput<NumberInput>;
  /** `gen_ai_token_usage_histogram`: list(number). */
  readonly genAiTokenUsageHistogram?: ListInput<NumberInput>;
  /** `gen_ai_client_duration_histogram`: list(number). */
  readonly genAiClientDurationHistogram?: ListInput<NumberInput>;
  /** `stat_tcp_rtt_histogram`: list(number). */
  readonly statTcpRttHistogram?: ListInput<NumberInput>;
}

/** The `traces` block. */
export interface EbpfTraces {
  /**
   * `instrumentations`: list(string).
   *
   * @default ["*"]
   */
  readonly instrumentations?: ListInput<StringInput>;
  /** `sampler` block. */
  readonly sampler?: blocks.BeylaEbpfSampler;
}

/** The `ebpf` block. */
export interface EbpfEbpf {
  /** `wakeup_len`: number. */
  readonly wakeupLen?: NumberInput;
  /**
   * `track_request_headers`: bool.
   *
   * @default false
   */
  readonly trackRequestHeaders?: BoolInput;
  /**
   * `http_request_timeout`: duration.
   *
   * @default "30s"
   */
  readonly httpRequestTimeout?: DurationInput;
  /**
   * `context_propagation`: string.
   *
   * @default "disabled"
   */
  readonly contextPropagation?: StringInput;
  /**
   * `high_request_volume`: bool.
   *
   * @default false
   */
  readonly highRequestVolume?: BoolInput;
  /**
   * `heuristic_sql_detect`: bool.
   *
   * @default false
   */
  readonly heuristicSqlDetect?: BoolInput;
  /**
   * `bpf_debug`: bool.
   *
   * @default false
   */
  readonly bpfDebug?: BoolInput;
  /**
   * `protocol_debug_print`: bool.
   *
   * @default false
   */
  readonly protocolDebugPrint?: BoolInput;
  /** `payload_extraction` block. */
  readonly payloadExtraction?: EbpfEbpfPayloadExtraction;
  /** `maps_config` block. */
  readonly mapsConfig?: EbpfEbpfMapsConfig;
  /** `instrument_cuda`: string. */
  readonly instrumentCuda?: StringInput;
  /** `traffic_control_backend`: string. */
  readonly trafficControlBackend?: StringInput;
  /** `max_transaction_time`: duration. */
  readonly maxTransactionTime?: DurationInput;
  /** `dns_request_timeout`: duration. */
  readonly dnsRequestTimeout?: DurationInput;
  /** `buffer_sizes` block. */
  readonly bufferSizes?: EbpfEbpfBufferSizes;
}

/** The `payload_extraction` block. */
export interface EbpfEbpfPayloadExtraction {
  /** `http` block. */
  readonly http?: EbpfEbpfPayloadExtractionHttp;
}

/** The `http` block. */
export interface EbpfEbpfPayloadExtractionHttp {
  /** `graphql` block. */
  readonly graphql?: blocks.BeylaEbpfProtocolToggle;
  /** `elasticsearch` block. */
  readonly elasticsearch?: blocks.BeylaEbpfProtocolToggle;
  /** `aws` block. */
  readonly aws?: blocks.BeylaEbpfProtocolToggle;
  /** `jsonrpc` block. */
  readonly jsonrpc?: blocks.BeylaEbpfProtocolToggle;
  /** `sqlpp` block. */
  readonly sqlpp?: EbpfEbpfPayloadExtractionHttpSqlpp;
  /** `genai` block. */
  readonly genai?: EbpfEbpfPayloadExtractionHttpGenai;
  /** `enrichment` block. */
  readonly enrichment?: EbpfEbpfPayloadExtractionHttpEnrichment;
}

/** The `sqlpp` block. */
export interface EbpfEbpfPayloadExtractionHttpSqlpp {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /** `endpoint_patterns`: list(string). */
  readonly endpointPatterns?: ListInput<StringInput>;
}

/** The `genai` block. */
export interface EbpfEbpfPayloadExtractionHttpGenai {
  /** `openai` block. */
  readonly openai?: blocks.BeylaEbpfProtocolToggle;
  /** `anthropic` block. */
  readonly anthropic?: blocks.BeylaEbpfProtocolToggle;
  /** `gemini` block. */
  readonly gemini?: blocks.BeylaEbpfProtocolToggle;
  /** `qwen` block. */
  readonly qwen?: blocks.BeylaEbpfProtocolToggle;
  /** `bedrock` block. */
  readonly bedrock?: blocks.BeylaEbpfProtocolToggle;
  /** `mcp` block. */
  readonly mcp?: blocks.BeylaEbpfProtocolToggle;
  /** `embedding` block. */
  readonly embedding?: blocks.BeylaEbpfProtocolToggle;
  /** `rerank` block. */
  readonly rerank?: blocks.BeylaEbpfProtocolToggle;
  /** `retrieval` block. */
  readonly retrieval?: blocks.BeylaEbpfProtocolToggle;
}

/** The `enrichment` block. */
export interface EbpfEbpfPayloadExtractionHttpEnrichment {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /** `policy` block. */
  readonly policy?: EbpfEbpfPayloadExtractionHttpEnrichmentPolicy;
  /** `rule` blocks, one for each item. */
  readonly rule?: readonly EbpfEbpfPayloadExtractionHttpEnrichmentRule[];
}

/** The `policy` block. */
export interface EbpfEbpfPayloadExtractionHttpEnrichmentPolicy {
  /** `default_action` block. */
  readonly defaultAction?: EbpfEbpfPayloadExtractionHttpEnrichmentPolicyDefaultAction;
  /** `obfuscation_string`: string. */
  readonly obfuscationString?: StringInput;
}

/** The `default_action` block. */
export interface EbpfEbpfPayloadExtractionHttpEnrichmentPolicyDefaultAction {
  /** `headers`: string. */
  readonly headers?: StringInput;
  /** `body`: string. */
  readonly body?: StringInput;
}

/** The `rule` block. */
export interface EbpfEbpfPayloadExtractionHttpEnrichmentRule {
  /** `action`: string. */
  readonly action?: StringInput;
  /** `type`: string. */
  readonly type?: StringInput;
  /** `scope`: string. */
  readonly scope?: StringInput;
  /** `match` block. */
  readonly match?: EbpfEbpfPayloadExtractionHttpEnrichmentRuleMatch;
}

/** The `match` block. */
export interface EbpfEbpfPayloadExtractionHttpEnrichmentRuleMatch {
  /** `patterns`: list(string). */
  readonly patterns?: ListInput<StringInput>;
  /**
   * `case_sensitive`: bool.
   *
   * @default false
   */
  readonly caseSensitive?: BoolInput;
  /** `obfuscation_json_paths`: list(string). */
  readonly obfuscationJsonPaths?: ListInput<StringInput>;
  /** `url_path_patterns`: list(string). */
  readonly urlPathPatterns?: ListInput<StringInput>;
  /** `methods`: list(string). */
  readonly methods?: ListInput<StringInput>;
}

/** The `maps_config` block. */
export interface EbpfEbpfMapsConfig {
  /**
   * `global_scale_factor`: number.
   *
   * @default 0
   */
  readonly globalScaleFactor?: NumberInput;
}

/** The `buffer_sizes` block. */
export interface EbpfEbpfBufferSizes {
  /** `http`: number. */
  readonly http?: NumberInput;
  /** `mysql`: number. */
  readonly mysql?: NumberInput;
  /** `kafka`: number. */
  readonly kafka?: NumberInput;
  /** `postgres`: number. */
  readonly postgres?: NumberInput;
  /** `mssql`: number. */
  readonly mssql?: NumberInput;
  /** `tcp`: number. */
  readonly tcp?: NumberInput;
}

/** The `filters` block. */
export interface EbpfFilters {
  /** `application` blocks, one for each item. */
  readonly application?: readonly blocks.BeylaEbpfAttributeFamily[];
  /** `network` blocks, one for each item. */
  readonly network?: readonly blocks.BeylaEbpfAttributeFamily[];
}

/** The `injector` block. */
export interface EbpfInjector {
  /** `instrument` blocks, one for each item. */
  readonly instrument?: readonly blocks.BeylaEbpfService[];
  /** `exclude_instrument` blocks, one for each item. */
  readonly excludeInstrument?: readonly blocks.BeylaEbpfService[];
  /** `webhook` block. */
  readonly webhook?: EbpfInjectorWebhook;
  /**
   * `image_version`: string.
   *
   * @default ""
   */
  readonly imageVersion?: StringInput;
  /** `sampler` block. */
  readonly sampler?: blocks.BeylaEbpfSampler;
  /**
   * `propagators`: list(string).
   *
   * @default []
   */
  readonly propagators?: ListInput<StringInput>;
  /** `otel_exported_signals` block. */
  readonly otelExportedSignals?: EbpfInjectorOtelExportedSignals;
  /** `resources` block. */
  readonly resources?: EbpfInjectorResources;
  /**
   * `enabled_sdks`: list(string).
   *
   * @default []
   */
  readonly enabledSdks?: ListInput<StringInput>;
  /**
   * `exporter_otlp_endpoint`: string.
   *
   * @default ""
   */
  readonly exporterOtlpEndpoint?: StringInput;
  /**
   * `exporter_otlp_protocol`: string.
   *
   * @default ""
   */
  readonly exporterOtlpProtocol?: StringInput;
}

/** The `webhook` block. */
export interface EbpfInjectorWebhook {
  /**
   * `external_deployment_name`: string.
   *
   * @default ""
   */
  readonly externalDeploymentName?: StringInput;
}

/** The `otel_exported_signals` block. */
export interface EbpfInjectorOtelExportedSignals {
  /**
   * `traces`: bool.
   *
   * @default true
   */
  readonly traces?: BoolInput;
  /**
   * `metrics`: bool.
   *
   * @default false
   */
  readonly metrics?: BoolInput;
  /**
   * `logs`: bool.
   *
   * @default false
   */
  readonly logs?: BoolInput;
}

/** The `resources` block. */
export interface EbpfInjectorResources {
  /**
   * `attributes`: map(string).
   *
   * @default {}
   */
  readonly attributes?: MapInput<StringInput>;
  /**
   * `add_k8s_uid_attributes`: bool.
   *
   * @default false
   */
  readonly addK8sUidAttributes?: BoolInput;
  /**
   * `add_k8s_ip_attribute`: bool.
   *
   * @default false
   */
  readonly addK8sIpAttribute?: BoolInput;
  /**
   * `use_k8s_labels_for_resource_attributes`: bool.
   *
   * @default false
   */
  readonly useK8sLabelsForResourceAttributes?: BoolInput;
}

/** The `stats` block. */
export interface EbpfStats {
  /**
   * `agent_ip`: string.
   *
   * @default ""
   */
  readonly agentIp?: StringInput;
  /**
   * `agent_ip_iface`: string.
   *
   * @default "external"
   */
  readonly agentIpIface?: StringInput;
  /**
   * `agent_ip_type`: string.
   *
   * @default "any"
   */
  readonly agentIpType?: StringInput;
  /**
   * `cidrs`: list(string).
   *
   * @default []
   */
  readonly cidrs?: ListInput<StringInput>;
  /**
   * `print_stats`: bool.
   *
   * @default false
   */
  readonly printStats?: BoolInput;
  /** `geo_ip` block. */
  readonly geoIp?: blocks.BeylaEbpfGeoIP;
  /** `reverse_dns` block. */
  readonly reverseDns?: blocks.BeylaEbpfReverseDNS;
}
