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
   * Instruments whatever listens on these ports. Replaced by `open_ports` in `discovery/instrument`.
   *
   * `open_port`: string.
   *
   * @deprecated by Alloy
   */
  readonly openPort?: StringInput;
  /**
   * Instruments executables whose path matches. Replaced by `exe_path` in `discovery/instrument`.
   *
   * `executable_name`: string.
   *
   * @deprecated by Alloy
   */
  readonly executableName?: StringInput;
  /**
   * Logs what Beyla and its eBPF programs do, in great detail. For troubleshooting only.
   *
   * `debug`: bool.
   *
   * @default false
   */
  readonly debug?: BoolInput;
  /**
   * Prints each span to the output of Alloy, to see whether anything is captured at all.
   *
   * `trace_printer`: string.
   *
   * @default "disabled"
   */
  readonly tracePrinter?: StringInput;
  /**
   * Refuses to start if Linux capabilities are missing. Otherwise Beyla only logs them and does what it can.
   *
   * `enforce_sys_caps`: bool.
   *
   * @default false
   */
  readonly enforceSysCaps?: BoolInput;
  /**
   * How URL paths become routes, which keeps the number of series small.
   *
   * `routes` block.
   */
  readonly routes?: EbpfRoutes;
  /**
   * Which attributes metrics and traces carry, and where they come from.
   *
   * `attributes` block.
   */
  readonly attributes?: EbpfAttributes;
  /**
   * Which processes are instrumented.
   *
   * `discovery` block.
   */
  readonly discovery?: EbpfDiscovery;
  /**
   * Which metrics are made, and with what labels and buckets.
   *
   * `metrics` block.
   */
  readonly metrics?: EbpfMetrics;
  /**
   * Which traces are made, and how many of them are kept. They also need a destination in `output`.
   *
   * `traces` block.
   */
  readonly traces?: EbpfTraces;
  /**
   * Tunes the eBPF programs. The defaults suit most.
   *
   * `ebpf` block.
   */
  readonly ebpf?: EbpfEbpf;
  /**
   * Leaves out data by its attributes.
   *
   * `filters` block.
   */
  readonly filters?: EbpfFilters;
  /**
   * Where traces go. Metrics are scraped through the exported `targets` instead.
   *
   * `output` block.
   */
  readonly output?: blocks.OtelcolOutputTraces;
  /**
   * Injects OpenTelemetry SDKs into workloads, together with Beyla's injection controller in the cluster.
   *
   * `injector` block.
   */
  readonly injector?: EbpfInjector;
  /**
   * Statistics of connections from the kernel. They need `stats` in `features` of `metrics`.
   *
   * `stats` block.
   */
  readonly stats?: EbpfStats;
}

/** Exports of `beyla.ebpf`. */
export interface EbpfExports {
  /**
   * The target under which Alloy offers the metrics that Beyla makes, for `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
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

  /**
   * Instruments applications on the node without changing them, by means of eBPF, and gives metrics and traces of their requests.
   *
   * `beyla.ebpf` in Alloy; generally available; sends traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/beyla/beyla.ebpf/
   */
  constructor(scope: Construct, id: string, props: EbpfProps = {}) {
    super(scope, id, 'beyla.ebpf', props);
  }

  /**
   * The target under which Alloy offers the metrics that Beyla makes, for `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * How URL paths become routes, which keeps the number of series small.
 *
 * The `routes` block.
 */
export interface EbpfRoutes {
  /**
   * What the route is for paths that match no pattern. `path` takes them as they are and can make a series for every URL.
   *
   * `unmatched`: string.
   *
   * @default "heuristic"
   */
  readonly unmatched?: StringInput;
  /**
   * Routes of your applications, such as `/user/{id}`, in which parts that vary are named.
   *
   * `patterns`: list(string).
   *
   * @default []
   */
  readonly patterns?: ListInput<StringInput>;
  /**
   * Paths that aren't reported, such as `/health`. `ignore_mode` says what is left out.
   *
   * `ignored_patterns`: list(string).
   *
   * @default []
   */
  readonly ignoredPatterns?: ListInput<StringInput>;
  /**
   * Whether `ignored_patterns` leave out metrics, traces or both.
   *
   * `ignore_mode`: string.
   *
   * @default ""
   */
  readonly ignoreMode?: StringInput;
  /**
   * What the heuristic puts in place of parts that look like IDs.
   *
   * `wildcard_char`: string.
   *
   * @default "*"
   */
  readonly wildcardChar?: StringInput;
  /**
   * How many different values one part of a path may have in a service before the heuristic replaces it.
   *
   * `max_path_segment_cardinality`: number.
   *
   * @default 10
   */
  readonly maxPathSegmentCardinality?: NumberInput;
}

/**
 * Which attributes metrics and traces carry, and where they come from.
 *
 * The `attributes` block.
 */
export interface EbpfAttributes {
  /**
   * Adds names of pods, owners, namespaces and nodes. Alloy needs permission to list and watch them.
   *
   * `kubernetes` block, required.
   */
  readonly kubernetes: EbpfAttributesKubernetes;
  /**
   * How an instance of a service is identified. Unless told otherwise, by host name and process ID.
   *
   * `instance_id` block.
   */
  readonly instanceId?: EbpfAttributesInstanceId;
  /**
   * Which attributes one metric, or a group of metrics, carries.
   *
   * `select` blocks, one for each item.
   */
  readonly select?: readonly EbpfAttributesSelect[];
  /**
   * What service graph metrics call a peer whose address has no name, so that addresses don't become series.
   *
   * `rename_unresolved_hosts`: string.
   */
  readonly renameUnresolvedHosts?: StringInput;
  /**
   * What service graph metrics call an unnamed peer that the service calls.
   *
   * `rename_unresolved_hosts_outgoing`: string.
   */
  readonly renameUnresolvedHostsOutgoing?: StringInput;
  /**
   * What service graph metrics call an unnamed peer that calls the service.
   *
   * `rename_unresolved_hosts_incoming`: string.
   */
  readonly renameUnresolvedHostsIncoming?: StringInput;
  /**
   * How many span names a service may have in span metrics; further ones are reported as one. Zero or less lifts the limit.
   *
   * `metric_span_names_limit`: number.
   */
  readonly metricSpanNamesLimit?: NumberInput;
  /**
   * How the host is identified in resource attributes.
   *
   * `host_id` block.
   */
  readonly hostId?: EbpfAttributesHostId;
  /**
   * How reading metadata of the cloud or the machine is retried.
   *
   * `metadata_retry` block.
   */
  readonly metadataRetry?: EbpfAttributesMetadataRetry;
}

/**
 * Adds names of pods, owners, namespaces and nodes. Alloy needs permission to list and watch them.
 *
 * The `kubernetes` block.
 */
export interface EbpfAttributesKubernetes {
  /**
   * Whether Kubernetes metadata is added: `true`, `false`, or `autodetect`, which checks whether Alloy runs in a cluster.
   *
   * `enable`: string, required.
   */
  readonly enable: StringInput;
  /**
   * The name of the cluster to report, where the cloud's metadata doesn't say.
   *
   * `cluster_name`: string.
   *
   * @default ""
   */
  readonly clusterName?: StringInput;
  /**
   * How long to wait at the start for the first list of Kubernetes objects. Data before that may lack metadata.
   *
   * `informers_sync_timeout`: duration.
   *
   * @default "30s"
   */
  readonly informersSyncTimeout?: DurationInput;
  /**
   * How often the known objects are processed again. Longer intervals put less load on the API server.
   *
   * `informers_resync_period`: duration.
   *
   * @default "30m"
   */
  readonly informersResyncPeriod?: DurationInput;
  /**
   * Kinds that aren't watched, `node` or `service`, to reduce load on the API server. Metadata is then incomplete.
   *
   * `disable_informers`: list(string).
   *
   * @default []
   */
  readonly disableInformers?: ListInput<StringInput>;
  /**
   * Watches only pods of Alloy's own node, which saves memory in large clusters. Peers on other nodes then stay unnamed.
   *
   * `meta_restrict_local_node`: bool.
   *
   * @default false
   */
  readonly metaRestrictLocalNode?: BoolInput;
  /**
   * Host and port of a Beyla cache service, which watches Kubernetes once for all nodes.
   *
   * `meta_cache_address`: string.
   *
   * @default ""
   */
  readonly metaCacheAddress?: StringInput;
  /**
   * Path of a kubeconfig, for an Alloy outside of the cluster.
   *
   * `kubeconfig_path`: string.
   */
  readonly kubeconfigPath?: StringInput;
  /**
   * How long to wait before connecting to the API server again after the connection was lost.
   *
   * `reconnect_initial_interval`: duration.
   *
   * @default "0s"
   */
  readonly reconnectInitialInterval?: DurationInput;
  /**
   * Leaves out network flows with an end that isn't in the cluster.
   *
   * `drop_external`: bool.
   *
   * @default false
   */
  readonly dropExternal?: BoolInput;
  /**
   * A Go template that makes the service name from Kubernetes metadata.
   *
   * `service_name_template`: string.
   */
  readonly serviceNameTemplate?: StringInput;
  /**
   * Which pod labels give resource attributes: from an attribute such as `service.name` to the labels to try.
   *
   * `resource_labels`: map(list(string)).
   */
  readonly resourceLabels?: MapInput<ListInput<StringInput>>;
}

/**
 * How an instance of a service is identified. Unless told otherwise, by host name and process ID.
 *
 * The `instance_id` block.
 */
export interface EbpfAttributesInstanceId {
  /**
   * Asks DNS for the full host name instead of taking the local one.
   *
   * `dns`: bool.
   *
   * @default false
   */
  readonly dns?: BoolInput;
  /**
   * A host name to use as it is. The process ID is still appended.
   *
   * `override_hostname`: string.
   *
   * @default ""
   */
  readonly overrideHostname?: StringInput;
}

/**
 * Which attributes one metric, or a group of metrics, carries.
 *
 * The `select` block.
 */
export interface EbpfAttributesSelect {
  /**
   * The metric that the lists are for, with `*` for several. The more exact name wins.
   *
   * `attr`: string, required.
   */
  readonly attr: StringInput;
  /**
   * Attributes to report, with `*` as wildcard. Each may multiply the series.
   *
   * `include`: list(string).
   *
   * @default []
   */
  readonly include?: ListInput<StringInput>;
  /**
   * Attributes to take away from those included or reported anyway.
   *
   * `exclude`: list(string).
   *
   * @default []
   */
  readonly exclude?: ListInput<StringInput>;
}

/**
 * How the host is identified in resource attributes.
 *
 * The `host_id` block.
 */
export interface EbpfAttributesHostId {
  /**
   * The `host.id` to report instead of the one found on the machine or in the cloud.
   *
   * `override`: string.
   */
  readonly override?: StringInput;
}

/**
 * How reading metadata of the cloud or the machine is retried.
 *
 * The `metadata_retry` block.
 */
export interface EbpfAttributesMetadataRetry {
  /**
   * How long metadata is asked for in total before Beyla goes on without it.
   *
   * `timeout`: duration.
   */
  readonly timeout?: DurationInput;
  /**
   * How long to wait before the second attempt.
   *
   * `start_interval`: duration.
   */
  readonly startInterval?: DurationInput;
  /**
   * The longest wait between two attempts.
   *
   * `max_interval`: duration.
   */
  readonly maxInterval?: DurationInput;
}

/**
 * Which processes are instrumented.
 *
 * The `discovery` block.
 */
export interface EbpfDiscovery {
  /**
   * Processes to instrument, with regular expressions. Superseded by `instrument`, and ignored if that is there.
   *
   * `services` blocks, one for each item.
   */
  readonly services?: readonly blocks.BeylaEbpfService[];
  /**
   * Processes that `services` would choose but shouldn't. Superseded by `exclude_instrument`.
   *
   * `exclude_services` blocks, one for each item.
   */
  readonly excludeServices?: readonly blocks.BeylaEbpfService[];
  /**
   * Keeps Beyla, Alloy and collectors themselves out. Superseded by `default_exclude_instrument`.
   *
   * `default_exclude_services` blocks, one for each item.
   */
  readonly defaultExcludeServices?: readonly blocks.BeylaEbpfService[];
  /**
   * Processes that are only reported, by a `survey_info` metric, without being instrumented.
   *
   * `survey` blocks, one for each item.
   */
  readonly survey?: readonly blocks.BeylaEbpfService[];
  /**
   * Processes to instrument, with globs. All that a block gives must hold; one block that matches is enough.
   *
   * `instrument` blocks, one for each item.
   */
  readonly instrument?: readonly blocks.BeylaEbpfService[];
  /**
   * Processes that stay untouched although an `instrument` block matches.
   *
   * `exclude_instrument` blocks, one for each item.
   */
  readonly excludeInstrument?: readonly blocks.BeylaEbpfService[];
  /**
   * Keeps Beyla, Alloy and collectors from being instrumented. Set it only to instrument them on purpose.
   *
   * `default_exclude_instrument` blocks, one for each item.
   */
  readonly defaultExcludeInstrument?: readonly blocks.BeylaEbpfService[];
  /**
   * Treats Go programs like any other, by watching the network only. Traces are then less exact.
   *
   * `skip_go_specific_tracers`: bool.
   *
   * @default false
   */
  readonly skipGoSpecificTracers?: BoolInput;
  /**
   * Leaves services alone that send OpenTelemetry data themselves, so that nothing is reported twice.
   *
   * `exclude_otel_instrumented_services`: bool.
   *
   * @default false
   */
  readonly excludeOtelInstrumentedServices?: BoolInput;
  /**
   * How often running processes are looked through.
   *
   * `poll_interval`: duration.
   */
  readonly pollInterval?: DurationInput;
  /**
   * How long a process must have run before it is considered, which leaves out short-lived ones.
   *
   * `min_process_age`: duration.
   */
  readonly minProcessAge?: DurationInput;
  /**
   * The port by which Beyla recognizes that a service sends OTLP by gRPC, where its environment doesn't say.
   *
   * `default_otlp_grpc_port`: number.
   */
  readonly defaultOtlpGrpcPort?: NumberInput;
  /**
   * Also makes no span metrics for services that send OpenTelemetry data themselves.
   *
   * `exclude_otel_instrumented_services_span_metrics`: bool.
   *
   * @default false
   */
  readonly excludeOtelInstrumentedServicesSpanMetrics?: BoolInput;
}

/**
 * Which metrics are made, and with what labels and buckets.
 *
 * The `metrics` block.
 */
export interface EbpfMetrics {
  /**
   * Groups of metrics to make, such as `application`, `application_service_graph` or `network`. Each costs series.
   *
   * `features`: list(string).
   *
   * @default ["application"]
   */
  readonly features?: ListInput<StringInput>;
  /**
   * Protocols that metrics are made for, such as `http` or `sql`. `*` stands for all.
   *
   * `instrumentations`: list(string).
   *
   * @default ["*"]
   */
  readonly instrumentations?: ListInput<StringInput>;
  /**
   * Lets a service appear as its own peer in the service graph.
   *
   * `allow_service_graph_self_references`: bool.
   *
   * @default false
   */
  readonly allowServiceGraphSelfReferences?: BoolInput;
  /**
   * Metrics of network flows between workloads. They need `network` in `features`.
   *
   * `network` block.
   */
  readonly network?: EbpfMetricsNetwork;
  /**
   * Resource attributes, as services set them by `OTEL_RESOURCE_ATTRIBUTES`, to add to `target_info`.
   *
   * `extra_resource_labels`: list(string).
   *
   * @default []
   */
  readonly extraResourceLabels?: ListInput<StringInput>;
  /**
   * Resource attributes to add to span metrics. Each may multiply the series.
   *
   * `extra_span_resource_labels`: list(string).
   *
   * @default ["k8s.cluster.name","k8s.namespace.name","service.version","deployment.environment"]
   */
  readonly extraSpanResourceLabels?: ListInput<StringInput>;
  /**
   * Makes native histograms instead of those with fixed buckets.
   *
   * `native_histograms`: bool.
   *
   * @default false
   */
  readonly nativeHistograms?: BoolInput;
  /**
   * Whether samples link to traces as exemplars: never, always, or if the trace is sampled.
   *
   * `exemplar_filter`: string. One of `"always_off"`, `"always_on"` or `"trace_based"`.
   *
   * @default "always_off"
   */
  readonly exemplarFilter?: EnumInput<'always_off' | 'always_on' | 'trace_based'>;
  /**
   * How long a series without new data is still offered.
   *
   * `ttl`: duration.
   */
  readonly ttl?: DurationInput;
  /**
   * How many services span metrics are kept for.
   *
   * `span_service_cache_size`: number.
   */
  readonly spanServiceCacheSize?: NumberInput;
  /**
   * How native histograms are cut into buckets.
   *
   * `native_histogram` block.
   */
  readonly nativeHistogram?: EbpfMetricsNativeHistogram;
  /**
   * The bounds of histograms with fixed buckets.
   *
   * `buckets` block.
   */
  readonly buckets?: EbpfMetricsBuckets;
}

/**
 * Metrics of network flows between workloads. They need `network` in `features`.
 *
 * The `network` block.
 */
export interface EbpfMetricsNetwork {
  /**
   * Turned network metrics on. Add `network` to `features` instead.
   *
   * `enable`: bool.
   *
   * @default false
   * @deprecated by Alloy
   */
  readonly enable?: BoolInput;
  /**
   * How flows are captured: by a socket filter, or by traffic control, which collides with other users of it such as Cilium.
   *
   * `source`: string.
   *
   * @default "socket_filter"
   */
  readonly source?: StringInput;
  /**
   * The address that Alloy reports as its own.
   *
   * `agent_ip`: string.
   *
   * @default ""
   */
  readonly agentIp?: StringInput;
  /**
   * Which interface Alloy's own address is taken from: `external`, `local` or `name:eth0`. Unused if `agent_ip` is set.
   *
   * `agent_ip_iface`: string.
   *
   * @default "external"
   */
  readonly agentIpIface?: StringInput;
  /**
   * Whether an IPv4 or IPv6 address is reported as Alloy's own. Unused if `agent_ip` is set.
   *
   * `agent_ip_type`: string.
   *
   * @default "any"
   */
  readonly agentIpType?: StringInput;
  /**
   * Interfaces to watch; between slashes, a regular expression. Empty means all but the excluded ones.
   *
   * `interfaces`: list(string).
   *
   * @default []
   */
  readonly interfaces?: ListInput<StringInput>;
  /**
   * Interfaces not to watch; between slashes, a regular expression.
   *
   * `exclude_interfaces`: list(string).
   *
   * @default ["lo"]
   */
  readonly excludeInterfaces?: ListInput<StringInput>;
  /**
   * Transport protocols whose flows are kept, such as `TCP`. Empty means all.
   *
   * `protocols`: list(string).
   *
   * @default []
   */
  readonly protocols?: ListInput<StringInput>;
  /**
   * Transport protocols whose flows are left out. Ignored if `protocols` is set.
   *
   * `exclude_protocols`: list(string).
   *
   * @default []
   */
  readonly excludeProtocols?: ListInput<StringInput>;
  /**
   * How many flows are collected before they are passed on.
   *
   * `cache_max_flows`: number.
   *
   * @default 5000
   */
  readonly cacheMaxFlows?: NumberInput;
  /**
   * How long flows are collected before they are passed on.
   *
   * `cache_active_timeout`: duration.
   *
   * @default "5s"
   */
  readonly cacheActiveTimeout?: DurationInput;
  /**
   * Whether incoming flows, outgoing ones or both are measured.
   *
   * `direction`: string.
   *
   * @default "both"
   */
  readonly direction?: StringInput;
  /**
   * Looks at one packet in this many only. Saves CPU at the price of exactness; zero looks at all.
   *
   * `sampling`: number.
   */
  readonly sampling?: NumberInput;
  /**
   * Networks whose range is put on flows as `src.cidr` and `dst.cidr`; the narrowest one wins. Add `0.0.0.0/0` to catch the rest.
   *
   * `cidrs`: list(string).
   *
   * @default []
   */
  readonly cidrs?: ListInput<StringInput>;
  /**
   * Whether a flow that passes several interfaces is counted once (`first_come`) or each time (`none`).
   *
   * `deduper`: string.
   */
  readonly deduper?: StringInput;
  /**
   * How long the interface on which a flow was first seen is remembered. Unset, it is twice `cache_active_timeout`.
   *
   * `deduper_fc_ttl`: duration.
   */
  readonly deduperFcTtl?: DurationInput;
  /**
   * Guesses which end is the server if it can't be known: `ordinal` takes the lower port, `disable` leaves both empty.
   *
   * `guess_ports`: string.
   */
  readonly guessPorts?: StringInput;
  /**
   * How new interfaces are noticed: `watch` at once, `poll` now and then.
   *
   * `listen_interfaces`: string.
   */
  readonly listenInterfaces?: StringInput;
  /**
   * How often interfaces are looked through with `poll`.
   *
   * `listen_poll_period`: duration.
   */
  readonly listenPollPeriod?: DurationInput;
  /**
   * Prints each flow to standard output. This is a lot of output; for troubleshooting only.
   *
   * `print_flows`: bool.
   *
   * @default false
   */
  readonly printFlows?: BoolInput;
  /**
   * Adds country and operator of addresses outside, from a database on the host.
   *
   * `geo_ip` block.
   */
  readonly geoIp?: blocks.BeylaEbpfGeoIP;
  /**
   * Adds host names to addresses that aren't known from Kubernetes.
   *
   * `reverse_dns` block.
   */
  readonly reverseDns?: blocks.BeylaEbpfReverseDNS;
}

/**
 * How native histograms are cut into buckets.
 *
 * The `native_histogram` block.
 */
export interface EbpfMetricsNativeHistogram {
  /**
   * By how much each bucket is wider than the one before it. Nearer to one is finer.
   *
   * `bucket_factor`: number.
   */
  readonly bucketFactor?: NumberInput;
  /**
   * How many buckets a histogram may have before it becomes coarser.
   *
   * `max_bucket_number`: number.
   */
  readonly maxBucketNumber?: NumberInput;
  /**
   * How long a histogram must have existed before it may be reset to get rid of buckets.
   *
   * `min_reset_duration`: duration.
   */
  readonly minResetDuration?: DurationInput;
}

/**
 * The bounds of histograms with fixed buckets.
 *
 * The `buckets` block.
 */
export interface EbpfMetricsBuckets {
  /**
   * Upper bounds for durations of requests, in seconds.
   *
   * `duration_histogram`: list(number).
   */
  readonly durationHistogram?: ListInput<NumberInput>;
  /**
   * Upper bounds for sizes of requests, in bytes.
   *
   * `request_size_histogram`: list(number).
   */
  readonly requestSizeHistogram?: ListInput<NumberInput>;
  /**
   * Upper bounds for sizes of responses, in bytes.
   *
   * `response_size_histogram`: list(number).
   */
  readonly responseSizeHistogram?: ListInput<NumberInput>;
  /**
   * Upper bounds for how many tokens a model call takes.
   *
   * `gen_ai_token_usage_histogram`: list(number).
   */
  readonly genAiTokenUsageHistogram?: ListInput<NumberInput>;
  /**
   * Upper bounds for durations of model calls, in seconds.
   *
   * `gen_ai_client_duration_histogram`: list(number).
   */
  readonly genAiClientDurationHistogram?: ListInput<NumberInput>;
  /**
   * Upper bounds for TCP round-trip times.
   *
   * `stat_tcp_rtt_histogram`: list(number).
   */
  readonly statTcpRttHistogram?: ListInput<NumberInput>;
}

/**
 * Which traces are made, and how many of them are kept. They also need a destination in `output`.
 *
 * The `traces` block.
 */
export interface EbpfTraces {
  /**
   * Protocols that spans are made for, such as `http` or `sql`. `*` stands for all.
   *
   * `instrumentations`: list(string).
   *
   * @default ["*"]
   */
  readonly instrumentations?: ListInput<StringInput>;
  /**
   * How traces of all services are sampled, unless a service has a sampler of its own.
   *
   * `sampler` block.
   */
  readonly sampler?: blocks.BeylaEbpfSampler;
}

/**
 * Tunes the eBPF programs. The defaults suit most.
 *
 * The `ebpf` block.
 */
export interface EbpfEbpf {
  /**
   * How many events pile up in the kernel before Beyla is woken. Higher saves CPU on busy hosts and delays data on quiet ones.
   *
   * `wakeup_len`: number.
   */
  readonly wakeupLen?: NumberInput;
  /**
   * Reads the `Traceparent` header of incoming requests, so that spans join the caller's trace.
   *
   * `track_request_headers`: bool.
   *
   * @default false
   */
  readonly trackRequestHeaders?: BoolInput;
  /**
   * How long to wait for a response before an HTTP request counts as timed out.
   *
   * `http_request_timeout`: duration.
   *
   * @default "30s"
   */
  readonly httpRequestTimeout?: DurationInput;
  /**
   * Whether trace context is written into outgoing requests: into HTTP headers, into TCP packets, both or not at all. Writing needs more privileges.
   *
   * `context_propagation`: string.
   *
   * @default "disabled"
   */
  readonly contextPropagation?: StringInput;
  /**
   * Reports requests as soon as a response begins, for clients that send many at once. Sizes and durations are less exact.
   *
   * `high_request_volume`: bool.
   *
   * @default false
   */
  readonly highRequestVolume?: BoolInput;
  /**
   * Recognizes SQL by its text, also for databases whose protocol Beyla doesn't know.
   *
   * `heuristic_sql_detect`: bool.
   *
   * @default false
   */
  readonly heuristicSqlDetect?: BoolInput;
  /**
   * Logs events of the eBPF programs. For troubleshooting only.
   *
   * `bpf_debug`: bool.
   *
   * @default false
   */
  readonly bpfDebug?: BoolInput;
  /**
   * Prints the protocol data that was captured, payloads included. For troubleshooting only.
   *
   * `protocol_debug_print`: bool.
   *
   * @default false
   */
  readonly protocolDebugPrint?: BoolInput;
  /**
   * Reads payloads of known protocols for more telling spans. Payloads may hold personal data.
   *
   * `payload_extraction` block.
   */
  readonly payloadExtraction?: EbpfEbpfPayloadExtraction;
  /**
   * Scales the tables that eBPF programs keep in the kernel.
   *
   * `maps_config` block.
   */
  readonly mapsConfig?: EbpfEbpfMapsConfig;
  /**
   * Whether CUDA kernels and memory of GPUs are watched; `auto` does where a program uses them.
   *
   * `instrument_cuda`: string.
   */
  readonly instrumentCuda?: StringInput;
  /**
   * How probes are attached to traffic control: `tc`, the newer `tcx`, or `auto`.
   *
   * `traffic_control_backend`: string.
   */
  readonly trafficControlBackend?: StringInput;
  /**
   * How far apart two requests may be to still count as caller and callee. It keeps endless loops from becoming one trace.
   *
   * `max_transaction_time`: duration.
   */
  readonly maxTransactionTime?: DurationInput;
  /**
   * How long to wait for an answer before a DNS request counts as failed.
   *
   * `dns_request_timeout`: duration.
   */
  readonly dnsRequestTimeout?: DurationInput;
  /**
   * How many bytes of payloads are captured per request and direction. Zero captures none; parsing of payloads needs more.
   *
   * `buffer_sizes` block.
   */
  readonly bufferSizes?: EbpfEbpfBufferSizes;
}

/**
 * Reads payloads of known protocols for more telling spans. Payloads may hold personal data.
 *
 * The `payload_extraction` block.
 */
export interface EbpfEbpfPayloadExtraction {
  /**
   * Protocols that are spoken on top of HTTP.
   *
   * `http` block.
   */
  readonly http?: EbpfEbpfPayloadExtractionHttp;
}

/**
 * Protocols that are spoken on top of HTTP.
 *
 * The `http` block.
 */
export interface EbpfEbpfPayloadExtractionHttp {
  /**
   * Names spans after GraphQL operations.
   *
   * `graphql` block.
   */
  readonly graphql?: blocks.BeylaEbpfProtocolToggle;
  /**
   * Shows operation and index of calls to Elasticsearch and OpenSearch.
   *
   * `elasticsearch` block.
   */
  readonly elasticsearch?: blocks.BeylaEbpfProtocolToggle;
  /**
   * Shows operation and resource of calls to AWS services such as S3 and SQS.
   *
   * `aws` block.
   */
  readonly aws?: blocks.BeylaEbpfProtocolToggle;
  /**
   * Names spans after JSON-RPC methods.
   *
   * `jsonrpc` block.
   */
  readonly jsonrpc?: blocks.BeylaEbpfProtocolToggle;
  /**
   * Shows SQL++ queries to Couchbase.
   *
   * `sqlpp` block.
   */
  readonly sqlpp?: EbpfEbpfPayloadExtractionHttpSqlpp;
  /**
   * Shows model, tokens and more of calls to language models and related services.
   *
   * `genai` block.
   */
  readonly genai?: EbpfEbpfPayloadExtractionHttpGenai;
  /**
   * Adds headers and bodies of HTTP requests to spans, by rules.
   *
   * `enrichment` block.
   */
  readonly enrichment?: EbpfEbpfPayloadExtractionHttpEnrichment;
}

/**
 * Shows SQL++ queries to Couchbase.
 *
 * The `sqlpp` block.
 */
export interface EbpfEbpfPayloadExtractionHttpSqlpp {
  /**
   * Parses SQL++ requests. The HTTP buffer in `buffer_sizes` has to be large enough to hold them.
   *
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * URL paths by which SQL++ requests are recognized, such as `/query/service`.
   *
   * `endpoint_patterns`: list(string).
   */
  readonly endpointPatterns?: ListInput<StringInput>;
}

/**
 * Shows model, tokens and more of calls to language models and related services.
 *
 * The `genai` block.
 */
export interface EbpfEbpfPayloadExtractionHttpGenai {
  /**
   * Reads calls to the OpenAI API and compatible ones.
   *
   * `openai` block.
   */
  readonly openai?: blocks.BeylaEbpfProtocolToggle;
  /**
   * Reads calls to Anthropic's API.
   *
   * `anthropic` block.
   */
  readonly anthropic?: blocks.BeylaEbpfProtocolToggle;
  /**
   * Reads calls to Google's Gemini API.
   *
   * `gemini` block.
   */
  readonly gemini?: blocks.BeylaEbpfProtocolToggle;
  /**
   * Reads calls to the API of Qwen models.
   *
   * `qwen` block.
   */
  readonly qwen?: blocks.BeylaEbpfProtocolToggle;
  /**
   * Reads calls to AWS Bedrock.
   *
   * `bedrock` block.
   */
  readonly bedrock?: blocks.BeylaEbpfProtocolToggle;
  /**
   * Reads calls by the Model Context Protocol, such as those of tools.
   *
   * `mcp` block.
   */
  readonly mcp?: blocks.BeylaEbpfProtocolToggle;
  /**
   * Reads calls that compute embeddings.
   *
   * `embedding` block.
   */
  readonly embedding?: blocks.BeylaEbpfProtocolToggle;
  /**
   * Reads calls that rerank documents.
   *
   * `rerank` block.
   */
  readonly rerank?: blocks.BeylaEbpfProtocolToggle;
  /**
   * Reads calls that retrieve documents, as from vector databases.
   *
   * `retrieval` block.
   */
  readonly retrieval?: blocks.BeylaEbpfProtocolToggle;
}

/**
 * Adds headers and bodies of HTTP requests to spans, by rules.
 *
 * The `enrichment` block.
 */
export interface EbpfEbpfPayloadExtractionHttpEnrichment {
  /**
   * Adds headers and bodies as `policy` and the rules say.
   *
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * What happens to headers and bodies that no rule matches.
   *
   * `policy` block.
   */
  readonly policy?: EbpfEbpfPayloadExtractionHttpEnrichmentPolicy;
  /**
   * A rule for headers or bodies. For headers the first rule that matches decides, so put the strict ones first.
   *
   * `rule` blocks, one for each item.
   */
  readonly rule?: readonly EbpfEbpfPayloadExtractionHttpEnrichmentRule[];
}

/**
 * What happens to headers and bodies that no rule matches.
 *
 * The `policy` block.
 */
export interface EbpfEbpfPayloadExtractionHttpEnrichmentPolicy {
  /**
   * What is done where no rule matches.
   *
   * `default_action` block.
   */
  readonly defaultAction?: EbpfEbpfPayloadExtractionHttpEnrichmentPolicyDefaultAction;
  /**
   * What is written in place of obfuscated text.
   *
   * `obfuscation_string`: string.
   */
  readonly obfuscationString?: StringInput;
}

/**
 * What is done where no rule matches.
 *
 * The `default_action` block.
 */
export interface EbpfEbpfPayloadExtractionHttpEnrichmentPolicyDefaultAction {
  /**
   * Whether other headers are included, excluded or obfuscated. Including them all may expose credentials and cookies.
   *
   * `headers`: string.
   */
  readonly headers?: StringInput;
  /**
   * Whether other bodies are included, excluded or obfuscated.
   *
   * `body`: string.
   */
  readonly body?: StringInput;
}

/**
 * A rule for headers or bodies. For headers the first rule that matches decides, so put the strict ones first.
 *
 * The `rule` block.
 */
export interface EbpfEbpfPayloadExtractionHttpEnrichmentRule {
  /**
   * What to do with a match: `include`, `exclude` or `obfuscate` it.
   *
   * `action`: string.
   */
  readonly action?: StringInput;
  /**
   * Whether the rule is about `headers` or about the `body`.
   *
   * `type`: string.
   */
  readonly type?: StringInput;
  /**
   * Whether the rule is for the `request`, the `response` or `all`.
   *
   * `scope`: string.
   */
  readonly scope?: StringInput;
  /**
   * Which headers or requests the rule is for. All that is given here must hold.
   *
   * `match` block.
   */
  readonly match?: EbpfEbpfPayloadExtractionHttpEnrichmentRuleMatch;
}

/**
 * Which headers or requests the rule is for. All that is given here must hold.
 *
 * The `match` block.
 */
export interface EbpfEbpfPayloadExtractionHttpEnrichmentRuleMatch {
  /**
   * Globs for the names of headers. Needed by rules for headers, refused for bodies.
   *
   * `patterns`: list(string).
   */
  readonly patterns?: ListInput<StringInput>;
  /**
   * Distinguishes upper and lower case in names of headers. Doesn't apply to bodies.
   *
   * `case_sensitive`: bool.
   *
   * @default false
   */
  readonly caseSensitive?: BoolInput;
  /**
   * Fields of a JSON body to hide, such as `$.user.email`. Only with `obfuscate` on bodies, which needs it.
   *
   * `obfuscation_json_paths`: list(string).
   */
  readonly obfuscationJsonPaths?: ListInput<StringInput>;
  /**
   * Globs for the path of the request. Empty means any path.
   *
   * `url_path_patterns`: list(string).
   */
  readonly urlPathPatterns?: ListInput<StringInput>;
  /**
   * HTTP methods that the rule is for. Empty means all of them.
   *
   * `methods`: list(string).
   */
  readonly methods?: ListInput<StringInput>;
}

/**
 * Scales the tables that eBPF programs keep in the kernel.
 *
 * The `maps_config` block.
 */
export interface EbpfEbpfMapsConfig {
  /**
   * Doubles the tables for each step above zero and halves them for each step below. Raise it if busy hosts lose events.
   *
   * `global_scale_factor`: number.
   *
   * @default 0
   */
  readonly globalScaleFactor?: NumberInput;
}

/**
 * How many bytes of payloads are captured per request and direction. Zero captures none; parsing of payloads needs more.
 *
 * The `buffer_sizes` block.
 */
export interface EbpfEbpfBufferSizes {
  /**
   * Bytes captured of HTTP bodies and headers.
   *
   * `http`: number.
   */
  readonly http?: NumberInput;
  /**
   * Bytes captured of MySQL requests, for long statements.
   *
   * `mysql`: number.
   */
  readonly mysql?: NumberInput;
  /**
   * Bytes captured of Kafka requests, for long topic lists.
   *
   * `kafka`: number.
   */
  readonly kafka?: NumberInput;
  /**
   * Bytes captured of PostgreSQL requests, for long statements.
   *
   * `postgres`: number.
   */
  readonly postgres?: NumberInput;
  /**
   * Bytes captured of SQL Server requests, for long statements.
   *
   * `mssql`: number.
   */
  readonly mssql?: NumberInput;
  /**
   * Bytes captured of other TCP traffic.
   *
   * `tcp`: number.
   */
  readonly tcp?: NumberInput;
}

/**
 * Leaves out data by its attributes.
 *
 * The `filters` block.
 */
export interface EbpfFilters {
  /**
   * A condition that application metrics and traces must meet to be kept.
   *
   * `application` blocks, one for each item.
   */
  readonly application?: readonly blocks.BeylaEbpfAttributeFamily[];
  /**
   * A condition that network metrics must meet to be kept.
   *
   * `network` blocks, one for each item.
   */
  readonly network?: readonly blocks.BeylaEbpfAttributeFamily[];
}

/**
 * Injects OpenTelemetry SDKs into workloads, together with Beyla's injection controller in the cluster.
 *
 * The `injector` block.
 */
export interface EbpfInjector {
  /**
   * Workloads to inject SDKs into. One block that matches is enough.
   *
   * `instrument` blocks, one for each item.
   */
  readonly instrument?: readonly blocks.BeylaEbpfService[];
  /**
   * Workloads that get no SDK although an `instrument` block matches.
   *
   * `exclude_instrument` blocks, one for each item.
   */
  readonly excludeInstrument?: readonly blocks.BeylaEbpfService[];
  /**
   * How Beyla works together with the injection controller.
   *
   * `webhook` block.
   */
  readonly webhook?: EbpfInjectorWebhook;
  /**
   * The version of the image that holds the SDKs.
   *
   * `image_version`: string.
   *
   * @default ""
   */
  readonly imageVersion?: StringInput;
  /**
   * Which share of traces injected SDKs record, and whether they follow the caller.
   *
   * `sampler` block.
   */
  readonly sampler?: blocks.BeylaEbpfSampler;
  /**
   * Formats of trace context that injected SDKs use, such as `tracecontext` and `baggage`.
   *
   * `propagators`: list(string).
   *
   * @default []
   */
  readonly propagators?: ListInput<StringInput>;
  /**
   * Which of traces, metrics and logs injected SDKs send.
   *
   * `otel_exported_signals` block.
   */
  readonly otelExportedSignals?: EbpfInjectorOtelExportedSignals;
  /**
   * Resource attributes that injected SDKs report.
   *
   * `resources` block.
   */
  readonly resources?: EbpfInjectorResources;
  /**
   * Languages whose SDKs are injected, such as `java` or `python`.
   *
   * `enabled_sdks`: list(string).
   *
   * @default []
   */
  readonly enabledSdks?: ListInput<StringInput>;
  /**
   * The OTLP endpoint that injected SDKs send to.
   *
   * `exporter_otlp_endpoint`: string.
   *
   * @default ""
   */
  readonly exporterOtlpEndpoint?: StringInput;
  /**
   * The OTLP protocol that injected SDKs speak with the endpoint.
   *
   * `exporter_otlp_protocol`: string.
   *
   * @default ""
   */
  readonly exporterOtlpProtocol?: StringInput;
}

/**
 * How Beyla works together with the injection controller.
 *
 * The `webhook` block.
 */
export interface EbpfInjectorWebhook {
  /**
   * Namespace and name of the controller's deployment, as in `beyla/injector`, whose restarts Beyla watches for.
   *
   * `external_deployment_name`: string.
   *
   * @default ""
   */
  readonly externalDeploymentName?: StringInput;
}

/**
 * Which of traces, metrics and logs injected SDKs send.
 *
 * The `otel_exported_signals` block.
 */
export interface EbpfInjectorOtelExportedSignals {
  /**
   * Whether injected SDKs send traces.
   *
   * `traces`: bool.
   *
   * @default true
   */
  readonly traces?: BoolInput;
  /**
   * Whether injected SDKs send metrics.
   *
   * `metrics`: bool.
   *
   * @default false
   */
  readonly metrics?: BoolInput;
  /**
   * Whether injected SDKs send logs.
   *
   * `logs`: bool.
   *
   * @default false
   */
  readonly logs?: BoolInput;
}

/**
 * Resource attributes that injected SDKs report.
 *
 * The `resources` block.
 */
export interface EbpfInjectorResources {
  /**
   * Further resource attributes with fixed values, such as the environment.
   *
   * `attributes`: map(string).
   *
   * @default {}
   */
  readonly attributes?: MapInput<StringInput>;
  /**
   * Adds UIDs of Kubernetes objects, such as that of the deployment.
   *
   * `add_k8s_uid_attributes`: bool.
   *
   * @default false
   */
  readonly addK8sUidAttributes?: BoolInput;
  /**
   * Adds the pod's address, for clusters in which a receiver can't see it.
   *
   * `add_k8s_ip_attribute`: bool.
   *
   * @default false
   */
  readonly addK8sIpAttribute?: BoolInput;
  /**
   * Takes service name and version from the usual `app.kubernetes.io` labels.
   *
   * `use_k8s_labels_for_resource_attributes`: bool.
   *
   * @default false
   */
  readonly useK8sLabelsForResourceAttributes?: BoolInput;
}

/**
 * Statistics of connections from the kernel. They need `stats` in `features` of `metrics`.
 *
 * The `stats` block.
 */
export interface EbpfStats {
  /**
   * The address that statistics report as Alloy's own.
   *
   * `agent_ip`: string.
   *
   * @default ""
   */
  readonly agentIp?: StringInput;
  /**
   * Which interface Alloy's own address is taken from: `external`, `local` or `name:eth0`. Unused if `agent_ip` is set.
   *
   * `agent_ip_iface`: string.
   *
   * @default "external"
   */
  readonly agentIpIface?: StringInput;
  /**
   * Whether an IPv4 or IPv6 address is reported as Alloy's own. Unused if `agent_ip` is set.
   *
   * `agent_ip_type`: string.
   *
   * @default "any"
   */
  readonly agentIpType?: StringInput;
  /**
   * Networks whose range is put on statistics as `src.cidr` and `dst.cidr`.
   *
   * `cidrs`: list(string).
   *
   * @default []
   */
  readonly cidrs?: ListInput<StringInput>;
  /**
   * Prints each record to standard output. For troubleshooting only.
   *
   * `print_stats`: bool.
   *
   * @default false
   */
  readonly printStats?: BoolInput;
  /**
   * Adds country and operator of addresses outside, from a database on the host.
   *
   * `geo_ip` block.
   */
  readonly geoIp?: blocks.BeylaEbpfGeoIP;
  /**
   * Adds host names to addresses that aren't known from Kubernetes.
   *
   * `reverse_dns` block.
   */
  readonly reverseDns?: blocks.BeylaEbpfReverseDNS;
}
