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
  /**
   * The scheme that stands before the credentials in the `Authorization` header, such as `Bearer` or `Token`.
   *
   * `type`: string.
   */
  readonly type?: StringInput;
  /**
   * The token or key that is sent with every request. It can't be combined with `credentials_file`.
   *
   * `credentials`: secret.
   */
  readonly credentials?: SecretInput;
  /**
   * Path of a file that holds the credentials. It is opened for every single request; reading it once through `local.file` is cheaper.
   *
   * `credentials_file`: string.
   */
  readonly credentialsFile?: StringInput;
}

/** The arguments of `basic_auth`. */
export interface BasicAuth {
  /**
   * The user to sign in as, sent with every request in the `Authorization` header.
   *
   * `username`: string.
   */
  readonly username?: StringInput;
  /**
   * The password of `username`. Set either this or `password_file`.
   *
   * `password`: secret.
   */
  readonly password?: SecretInput;
  /**
   * Path of a file that holds the password. Each request opens it again, so `local.file` with `password` is cheaper where requests are frequent.
   *
   * `password_file`: string.
   */
  readonly passwordFile?: StringInput;
}

/** The arguments of `application` and `network`. */
export interface BeylaEbpfAttributeFamily {
  /**
   * The attribute to compare, such as `url.path` or `k8s.src.owner.name`. Data that doesn't pass is left out.
   *
   * `attr`: string, required.
   */
  readonly attr: StringInput;
  /**
   * A glob that the attribute must match for the data to be kept. Set only one comparison a block.
   *
   * `match`: string.
   */
  readonly match?: StringInput;
  /**
   * A glob that the attribute must not match; data that matches is left out.
   *
   * `not_match`: string.
   */
  readonly notMatch?: StringInput;
  /**
   * Keeps data whose attribute is a number above this one.
   *
   * `greater_than`: number.
   */
  readonly greaterThan?: NumberInput;
  /**
   * Keeps data whose attribute is this number or more.
   *
   * `greater_equals`: number.
   */
  readonly greaterEquals?: NumberInput;
  /**
   * Keeps data whose attribute is exactly this number.
   *
   * `equals`: number.
   */
  readonly equals?: NumberInput;
  /**
   * Keeps data whose attribute is any other number.
   *
   * `not_equals`: number.
   */
  readonly notEquals?: NumberInput;
  /**
   * Keeps data whose attribute is this number or less.
   *
   * `less_equals`: number.
   */
  readonly lessEquals?: NumberInput;
  /**
   * Keeps data whose attribute is a number below this one.
   *
   * `less_than`: number.
   */
  readonly lessThan?: NumberInput;
}

/** The arguments of `geo_ip`. */
export interface BeylaEbpfGeoIP {
  /**
   * Path of an IPinfo database on the host of Alloy. Set this, or the MaxMind databases.
   *
   * `ipinfo_path`: string.
   */
  readonly ipinfoPath?: StringInput;
  /**
   * Path of a MaxMind database of countries, which adds the country of each peer.
   *
   * `maxmind_country_path`: string.
   */
  readonly maxmindCountryPath?: StringInput;
  /**
   * Path of a MaxMind database of autonomous systems, which adds the network operator of each peer.
   *
   * `maxmind_asn_path`: string.
   */
  readonly maxmindAsnPath?: StringInput;
  /**
   * How many looked-up addresses are remembered, the most recent ones.
   *
   * `cache_len`: number.
   */
  readonly cacheLen?: NumberInput;
  /**
   * How long a looked-up address is remembered before it is looked up again.
   *
   * `cache_ttl`: duration.
   */
  readonly cacheTtl?: DurationInput;
}

/** The arguments of `anthropic`, `aws`, `bedrock`, `elasticsearch` and 9 others. */
export interface BeylaEbpfProtocolToggle {
  /**
   * Parses payloads of this kind and adds what they say to the spans. The HTTP buffer in `buffer_sizes` has to be large enough to hold them.
   *
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
}

/** The arguments of `reverse_dns`. */
export interface BeylaEbpfReverseDNS {
  /**
   * How names of addresses are found: not at all, by asking DNS (`local`), or by listening to DNS answers (`ebpf`).
   *
   * `type`: string.
   */
  readonly type?: StringInput;
  /**
   * How many names are remembered, the most recent ones. Raise it where peers are many.
   *
   * `cache_len`: number.
   */
  readonly cacheLen?: NumberInput;
  /**
   * How long a name is remembered before it is looked up again.
   *
   * `cache_ttl`: duration.
   */
  readonly cacheTtl?: DurationInput;
}

/** The arguments of `sampler`. */
export interface BeylaEbpfSampler {
  /**
   * How traces are chosen. The `parentbased_` ones follow the decision of the caller, so that traces stay whole.
   *
   * `name`: string. One of `"always_off"`, `"always_on"`, `"parentbased_always_off"`, `"parentbased_always_on"`, `"parentbased_traceidratio"` or `"traceidratio"`.
   */
  readonly name?: EnumInput<'always_off' | 'always_on' | 'parentbased_always_off' | 'parentbased_always_on' | 'parentbased_traceidratio' | 'traceidratio'>;
  /**
   * The share of traces to keep, between `0` and `1`, for the samplers that go by a ratio.
   *
   * `arg`: string.
   *
   * @default ""
   */
  readonly arg?: StringInput;
}

/** The arguments of `default_exclude_instrument`, `default_exclude_services`, `exclude_instrument`, `exclude_services` and 3 others. */
export interface BeylaEbpfService {
  /**
   * The service name to report for matching processes. It is better set on the workload, by `OTEL_SERVICE_NAME` or labels.
   *
   * `name`: string.
   *
   * @default ""
   */
  readonly name?: StringInput;
  /**
   * The service namespace to report for matching processes.
   *
   * `namespace`: string.
   *
   * @default ""
   */
  readonly namespace?: StringInput;
  /**
   * Ports, separated by commas, and ranges such as `8000-8999`; a process that listens on one of them matches.
   *
   * `open_ports`: string.
   *
   * @default ""
   */
  readonly openPorts?: StringInput;
  /**
   * The path of the executable, as a glob, such as `/opt/shop/*`. In `services` and `exclude_services` it is a regular expression.
   *
   * `exe_path`: string.
   *
   * @default ""
   */
  readonly exePath?: StringInput;
  /**
   * The arguments of the process, without its own name, as a glob. It tells apart programs of one interpreter.
   *
   * `cmd_args`: string.
   *
   * @default ""
   */
  readonly cmdArgs?: StringInput;
  /**
   * The language that the program is written in, such as `go` or `{java,python}`.
   *
   * `languages`: string.
   */
  readonly languages?: StringInput;
  /**
   * Process IDs to choose, for experiments on one host.
   *
   * `target_pids`: list(number).
   */
  readonly targetPids?: ListInput<NumberInput>;
  /**
   * Chooses processes by the Kubernetes objects that they belong to. All that is given here must hold.
   *
   * `kubernetes` block.
   */
  readonly kubernetes?: BeylaEbpfServiceKubernetes;
  /**
   * Chooses only processes inside of containers, not those of the host.
   *
   * `containers_only`: bool.
   *
   * @default false
   */
  readonly containersOnly?: BoolInput;
  /**
   * What is exported for these services: `metrics`, `traces` or both. Empty means both.
   *
   * `exports`: list(string).
   *
   * @default []
   */
  readonly exports?: ListInput<StringInput>;
  /**
   * How traces of these services are sampled, instead of the sampler for all.
   *
   * `sampler` block.
   */
  readonly sampler?: BeylaEbpfSampler;
}

/**
 * Chooses processes by the Kubernetes objects that they belong to. All that is given here must hold.
 *
 * The `kubernetes` block.
 */
export interface BeylaEbpfServiceKubernetes {
  /**
   * The namespace that the pod runs in.
   *
   * `namespace`: string.
   *
   * @default ""
   */
  readonly namespace?: StringInput;
  /**
   * The pod itself. Names of pods change, so the owner is the better choice.
   *
   * `pod_name`: string.
   *
   * @default ""
   */
  readonly podName?: StringInput;
  /**
   * The deployment that the pod belongs to.
   *
   * `deployment_name`: string.
   *
   * @default ""
   */
  readonly deploymentName?: StringInput;
  /**
   * The replica set that the pod belongs to.
   *
   * `replicaset_name`: string.
   *
   * @default ""
   */
  readonly replicasetName?: StringInput;
  /**
   * The stateful set that the pod belongs to.
   *
   * `statefulset_name`: string.
   *
   * @default ""
   */
  readonly statefulsetName?: StringInput;
  /**
   * The daemon set that the pod belongs to.
   *
   * `daemonset_name`: string.
   *
   * @default ""
   */
  readonly daemonsetName?: StringInput;
  /**
   * The topmost owner of the pod, whatever its kind.
   *
   * `owner_name`: string.
   *
   * @default ""
   */
  readonly ownerName?: StringInput;
  /**
   * Labels of the pod, each with a pattern for its value.
   *
   * `pod_labels`: map(string).
   *
   * @default {}
   */
  readonly podLabels?: MapInput<StringInput>;
  /**
   * Annotations of the pod, each with a pattern for its value.
   *
   * `pod_annotations`: map(string).
   *
   * @default {}
   */
  readonly podAnnotations?: MapInput<StringInput>;
}

/** The arguments of `clustering`. */
export interface Clustering {
  /**
   * Shares the work among all Alloy instances of the cluster, so that each item is handled by one of them. Has no effect unless Alloy itself runs with clustering; without it, every replica does everything.
   *
   * `enabled`: bool, required.
   */
  readonly enabled: BoolInput;
}

/** The arguments of `filter`. */
export interface DiscoveryAwsEC2Filter {
  /**
   * A filter of EC2's DescribeInstances, such as `tag:team` or `instance-state-name`.
   *
   * `name`: string, required.
   */
  readonly name: StringInput;
  /**
   * The values that pass the filter; one that matches is enough.
   *
   * `values`: list(string), required.
   */
  readonly values: ListInput<StringInput>;
}

/** The arguments of `client` and `http_client_config`. */
export interface HTTPClient {
  /**
   * Signs in with a user name and a password. Only one of the ways to authenticate can be used.
   *
   * `basic_auth` block.
   */
  readonly basicAuth?: BasicAuth;
  /**
   * Sends an `Authorization` header of any scheme. Only one of the ways to authenticate can be used.
   *
   * `authorization` block.
   */
  readonly authorization?: Authorization;
  /**
   * Fetches access tokens by the OAuth 2.0 client credentials flow and sends them along. Only one of the ways to authenticate can be used.
   *
   * `oauth2` block.
   */
  readonly oauth2?: OAuth2;
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
  readonly tlsConfig?: TLSConfig;
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
}

/** The arguments of `client`. */
export interface KubernetesClient {
  /**
   * URL of the Kubernetes API server. Leave it out inside a cluster: the pod's service account then gives address and credentials.
   *
   * `api_server`: string (url).
   */
  readonly apiServer?: StringInput;
  /**
   * Path of a kubeconfig that says which cluster to talk to and how to sign in. Used by an Alloy outside of the cluster.
   *
   * `kubeconfig_file`: string.
   */
  readonly kubeconfigFile?: StringInput;
  /**
   * Signs in to the API server with a user name and a password. Only one of the ways to authenticate can be used.
   *
   * `basic_auth` block.
   */
  readonly basicAuth?: BasicAuth;
  /**
   * Sends an `Authorization` header of any scheme to the API server. Only one of the ways to authenticate can be used.
   *
   * `authorization` block.
   */
  readonly authorization?: Authorization;
  /**
   * Fetches access tokens for the API server by the OAuth 2.0 client credentials flow. Only one of the ways to authenticate can be used.
   *
   * `oauth2` block.
   */
  readonly oauth2?: OAuth2;
  /**
   * A token to send to the API server as `Authorization: Bearer`. Tokens of service accounts expire; prefer `bearer_token_file` for them.
   *
   * `bearer_token`: secret.
   */
  readonly bearerToken?: SecretInput;
  /**
   * Path of a file with the bearer token for the API server, read again so that a rotated token is picked up.
   *
   * `bearer_token_file`: string.
   */
  readonly bearerTokenFile?: StringInput;
  /**
   * The proxy through which the API server is reached. Can't be combined with `proxy_from_environment`.
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
   * Takes the proxy to the API server from `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` of Alloy's process.
   *
   * `proxy_from_environment`: bool.
   *
   * @default false
   */
  readonly proxyFromEnvironment?: BoolInput;
  /**
   * Headers meant for the proxy, sent when a tunnel to the API server is opened.
   *
   * `proxy_connect_header`: map(list(secret)).
   */
  readonly proxyConnectHeader?: MapInput<ListInput<SecretInput>>;
  /**
   * How connections to the API server are secured. Inside a cluster the CA of the service account is used without it.
   *
   * `tls_config` block.
   */
  readonly tlsConfig?: TLSConfig;
  /**
   * Follows redirects that the API server, or a gateway in front of it, answers with.
   *
   * `follow_redirects`: bool.
   *
   * @default true
   */
  readonly followRedirects?: BoolInput;
  /**
   * Lets the client agree on HTTP/2 with the API server. Turn it off if something in between breaks long-lived watches.
   *
   * `enable_http2`: bool.
   *
   * @default true
   */
  readonly enableHttp2?: BoolInput;
  /**
   * Headers that are added to each request to the API server, each name with one or more values.
   *
   * `http_headers`: map(list(secret)).
   */
  readonly httpHeaders?: MapInput<ListInput<SecretInput>>;
}

/** The arguments of `alertmanagerconfig_namespace_selector`, `alertmanagerconfig_selector`, `rule_namespace_selector` and `rule_selector`. */
export interface KubernetesLabelSelector {
  /**
   * Labels that a resource must carry with exactly these values. All of them, and all expressions, have to hold.
   *
   * `match_labels`: map(string).
   */
  readonly matchLabels?: MapInput<StringInput>;
  /**
   * One more condition on the labels of a resource, for what `match_labels` can't say, such as the absence of a label.
   *
   * `match_expression` blocks, one for each item.
   */
  readonly matchExpression?: readonly KubernetesLabelSelectorMatchExpression[];
}

/**
 * One more condition on the labels of a resource, for what `match_labels` can't say, such as the absence of a label.
 *
 * The `match_expression` block.
 */
export interface KubernetesLabelSelectorMatchExpression {
  /**
   * The label whose presence or value the condition looks at.
   *
   * `key`: string, required.
   */
  readonly key: StringInput;
  /**
   * How the label is compared: its value is among `values` or not, or the label exists or not.
   *
   * `operator`: string, required. One of `"DoesNotExist"`, `"Exists"`, `"In"` or `"NotIn"`.
   */
  readonly operator: EnumInput<'DoesNotExist' | 'Exists' | 'In' | 'NotIn'>;
  /**
   * The values for `In` and `NotIn`. Leave it empty for `Exists` and `DoesNotExist`.
   *
   * `values`: list(string).
   */
  readonly values?: ListInput<StringInput>;
}

/** The arguments of `namespace_selector` and `selector`. */
export interface LabelSelector {
  /**
   * Labels with the values that a resource must have. A resource is chosen if all of them and every expression hold.
   *
   * `match_labels`: map(string).
   *
   * @default {}
   */
  readonly matchLabels?: MapInput<StringInput>;
  /**
   * A condition on labels beyond equality, such as one of several values. Conditions of several blocks must all hold.
   *
   * `match_expression` blocks, one for each item.
   */
  readonly matchExpression?: readonly LabelSelectorMatchExpression[];
}

/**
 * A condition on labels beyond equality, such as one of several values. Conditions of several blocks must all hold.
 *
 * The `match_expression` block.
 */
export interface LabelSelectorMatchExpression {
  /**
   * The label that the condition is about.
   *
   * `key`: string, required.
   */
  readonly key: StringInput;
  /**
   * The comparison: `In` and `NotIn` look at the label's value, `Exists` and `DoesNotExist` only at whether it is there.
   *
   * `operator`: string, required. One of `"DoesNotExist"`, `"Exists"`, `"In"` or `"NotIn"`.
   */
  readonly operator: EnumInput<'DoesNotExist' | 'Exists' | 'In' | 'NotIn'>;
  /**
   * What the label's value is compared with by `In` and `NotIn`; the other operators take none.
   *
   * `values`: list(string).
   */
  readonly values?: ListInput<StringInput>;
}

/**
 * Parses lines in the format of containerd and CRI-O: sets the time, makes the stream a label, and joins partial lines.
 *
 * The arguments of `stage.cri`.
 */
export interface LokiStageCRI {
  /**
   * Parses lines in the format of containerd and CRI-O: sets the time, makes the stream a label, and joins partial lines.
   *
   * A `stage.cri` block.
   */
  readonly kind: 'cri';
  /**
   * How many partial lines are kept while their ends are awaited. Beyond that, all that is buffered is sent on as it is, so long messages may come out in pieces.
   *
   * `max_partial_lines`: number.
   *
   * @default 100
   */
  readonly maxPartialLines?: NumberInput;
  /**
   * How many bytes of a partial line are kept. Only used with `max_partial_line_size_truncate`; zero means no limit.
   *
   * `max_partial_line_size`: number.
   *
   * @default 0
   */
  readonly maxPartialLineSize?: NumberInput;
  /**
   * Cuts partial lines at `max_partial_line_size`, to bound the memory that endless lines take.
   *
   * `max_partial_line_size_truncate`: bool.
   *
   * @default false
   */
  readonly maxPartialLineSizeTruncate?: BoolInput;
}

/**
 * Drops entries for which everything in the block holds. Use several blocks if one condition should be enough.
 *
 * The arguments of `stage.drop`.
 */
export interface LokiStageDrop {
  /**
   * Drops entries for which everything in the block holds. Use several blocks if one condition should be enough.
   *
   * A `stage.drop` block.
   */
  readonly kind: 'drop';
  /**
   * The `reason` under which `loki_process_dropped_lines_total` counts what this stage drops. Give each drop stage its own, to tell them apart.
   *
   * `drop_counter_reason`: string.
   *
   * @default "drop_stage"
   */
  readonly dropCounterReason?: StringInput;
  /**
   * The extracted value to look at, or several separated by commas, whose values are then joined. Left empty, the line itself is used.
   *
   * `source`: string.
   *
   * @default ""
   */
  readonly source?: StringInput;
  /**
   * The exact text that the value of `source` has to equal. It needs `source`, and can't be combined with `expression`.
   *
   * `value`: string.
   *
   * @default ""
   */
  readonly value?: StringInput;
  /**
   * What stands between the values if `source` names several.
   *
   * `separator`: string.
   *
   * @default ";"
   */
  readonly separator?: StringInput;
  /**
   * An RE2 expression searched for in the line, or in the value of `source`. Entries in which it is found are dropped.
   *
   * `expression`: string.
   *
   * @default ""
   */
  readonly expression?: StringInput;
  /**
   * Drops entries whose timestamp lies further back than this, such as those that Loki would refuse as too old.
   *
   * `older_than`: duration.
   */
  readonly olderThan?: DurationInput;
  /**
   * Drops entries whose line is longer than this. To keep their beginning, use the truncate stage instead.
   *
   * `longer_than`: bytes_size.
   */
  readonly longerThan?: SizeInput;
}

/**
 * Extracts the fields of a Windows event's message. Outdated; `stage.windowsevent` does it better.
 *
 * The arguments of `stage.eventlogmessage`.
 */
export interface LokiStageEventLogMessage {
  /**
   * Extracts the fields of a Windows event's message. Outdated; `stage.windowsevent` does it better.
   *
   * A `stage.eventlogmessage` block.
   */
  readonly kind: 'eventlogmessage';
  /**
   * The extracted value that holds the message of the Windows event.
   *
   * `source`: string.
   *
   * @default "message"
   */
  readonly source?: StringInput;
  /**
   * Leaves out fields whose names can't be labels. Otherwise offending characters become underscores.
   *
   * `drop_invalid_labels`: bool.
   *
   * @default false
   */
  readonly dropInvalidLabels?: BoolInput;
  /**
   * Replaces an extracted value of the same name. Otherwise the new one is stored with the suffix `_extracted`.
   *
   * `overwrite_existing`: bool.
   *
   * @default false
   */
  readonly overwriteExisting?: BoolInput;
}

/**
 * Looks up an IP address in a MaxMind database and extracts its country, city or network.
 *
 * The arguments of `stage.geoip`.
 */
export interface LokiStageGeoIP {
  /**
   * Looks up an IP address in a MaxMind database and extracts its country, city or network.
   *
   * A `stage.geoip` block.
   */
  readonly kind: 'geoip';
  /**
   * Path of a MaxMind database in MMDB format on Alloy's file system.
   *
   * `db`: string, required.
   */
  readonly db: StringInput;
  /**
   * The extracted value that holds the IP address to look up.
   *
   * `source`: string, required.
   */
  readonly source: StringInput;
  /**
   * Which kind of database `db` is, which decides on the fields that are extracted. It is needed unless `custom_lookups` are all you want.
   *
   * `db_type`: string.
   */
  readonly dbType?: StringInput;
  /**
   * Further fields of a database that was enriched by hand: from the name of the extracted value to a JMESPath expression into the record.
   *
   * `custom_lookups`: map(string).
   */
  readonly customLookups?: MapInput<StringInput>;
}

/**
 * Parses the line, or an extracted value, as JSON and extracts values from it for later stages.
 *
 * The arguments of `stage.json`.
 */
export interface LokiStageJSON {
  /**
   * Parses the line, or an extracted value, as JSON and extracts values from it for later stages.
   *
   * A `stage.json` block.
   */
  readonly kind: 'json';
  /**
   * What to extract: from the name of the extracted value to a JMESPath expression. An empty expression takes the key of that name; keys with a hyphen need quotes of their own.
   *
   * `expressions`: map(string).
   */
  readonly expressions?: MapInput<StringInput>;
  /**
   * Extracts all keys of the top level whose names match, without listing them one by one.
   *
   * `regex`: string.
   */
  readonly regex?: StringInput;
  /**
   * The extracted value to parse. Left empty, the line is parsed.
   *
   * `source`: string.
   *
   * @default ""
   */
  readonly source?: StringInput;
  /**
   * Drops entries that aren't valid JSON. Otherwise they pass on without extracted values.
   *
   * `drop_malformed`: bool.
   *
   * @default false
   */
  readonly dropMalformed?: BoolInput;
}

/**
 * Removes all labels from the entry except for those listed.
 *
 * The arguments of `stage.label_keep`.
 */
export interface LokiStageLabelAllow {
  /**
   * Removes all labels from the entry except for those listed.
   *
   * A `stage.label_keep` block.
   */
  readonly kind: 'label_keep';
  /**
   * The labels to keep; all others are removed from the entry.
   *
   * `values`: list(string), required.
   */
  readonly values: ListInput<StringInput>;
}

/**
 * Removes the listed labels from the entry, for instance to have fewer streams.
 *
 * The arguments of `stage.label_drop`.
 */
export interface LokiStageLabelDrop {
  /**
   * Removes the listed labels from the entry, for instance to have fewer streams.
   *
   * A `stage.label_drop` block.
   */
  readonly kind: 'label_drop';
  /**
   * The labels to remove from the entry. Entries that differ only in them end up in the same stream.
   *
   * `values`: list(string), required.
   */
  readonly values: ListInput<StringInput>;
}

/**
 * Turns extracted values or structured metadata into labels.
 *
 * The arguments of `stage.labels`.
 */
export interface LokiStageLabels {
  /**
   * Turns extracted values or structured metadata into labels.
   *
   * A `stage.labels` block.
   */
  readonly kind: 'labels';
  /**
   * The labels to set: from the name of the label to the name of the value that it gets. An empty value stands for the same name. Every new value makes a stream, so leave out what is unbounded.
   *
   * `values`: map(string), required.
   */
  readonly values: MapInput<StringInput>;
  /**
   * Where the values are taken from: what earlier stages extracted, or the structured metadata of the entry.
   *
   * `source_type`: string. One of `"extracted"`, `"label"`, `"line"` or `"structured_metadata"`.
   *
   * @default "extracted"
   */
  readonly sourceType?: EnumInput<'extracted' | 'label' | 'line' | 'structured_metadata'>;
}

/**
 * Lets only so many entries per second pass, and delays or drops the others.
 *
 * The arguments of `stage.limit`.
 */
export interface LokiStageLimit {
  /**
   * Lets only so many entries per second pass, and delays or drops the others.
   *
   * A `stage.limit` block.
   */
  readonly kind: 'limit';
  /**
   * How many entries per second may pass in the long run.
   *
   * `rate`: number, required.
   */
  readonly rate: NumberInput;
  /**
   * How many entries may pass at once after a quiet time.
   *
   * `burst`: number, required.
   */
  readonly burst: NumberInput;
  /**
   * Drops entries above the limit. Otherwise they wait, which slows down whatever sends them.
   *
   * `drop`: bool.
   *
   * @default false
   */
  readonly drop?: BoolInput;
  /**
   * Limits each value of this label by itself, so that one noisy namespace doesn't use up the share of the others. Needs `drop`; entries without the label aren't limited.
   *
   * `by_label_name`: string.
   *
   * @default ""
   */
  readonly byLabelName?: StringInput;
  /**
   * How many values of `by_label_name` are tracked at once. Beyond that, limits of values that were seen earlier are forgotten; lower numbers than the usual are raised to it.
   *
   * `max_distinct_labels`: number.
   *
   * @default 10000
   */
  readonly maxDistinctLabels?: NumberInput;
}

/**
 * Parses the line, or an extracted value, as logfmt and extracts fields from it.
 *
 * The arguments of `stage.logfmt`.
 */
export interface LokiStageLogfmt {
  /**
   * Parses the line, or an extracted value, as logfmt and extracts fields from it.
   *
   * A `stage.logfmt` block.
   */
  readonly kind: 'logfmt';
  /**
   * What to extract: from the name of the extracted value to the field of the line. An empty field stands for the same name.
   *
   * `mapping`: map(string).
   */
  readonly mapping?: MapInput<StringInput>;
  /**
   * The extracted value to parse. Left empty, the line is parsed.
   *
   * `source`: string.
   *
   * @default ""
   */
  readonly source?: StringInput;
  /**
   * Extracts all fields whose names match, without listing them one by one.
   *
   * `regex`: string.
   */
  readonly regex?: StringInput;
}

/**
 * Hides numbers that pass the Luhn checksum, such as those of credit cards.
 *
 * The arguments of `stage.luhn`.
 */
export interface LokiStageLuhnFilter {
  /**
   * Hides numbers that pass the Luhn checksum, such as those of credit cards.
   *
   * A `stage.luhn` block.
   */
  readonly kind: 'luhn';
  /**
   * What is written in place of a number that passes the checksum.
   *
   * `replacement`: string.
   *
   * @default "**REDACTED**"
   */
  readonly replacement?: StringInput;
  /**
   * The extracted value to search. Left empty, the line itself is searched and changed.
   *
   * `source`: string.
   *
   * @default ""
   */
  readonly source?: StringInput;
  /**
   * How many digits a number must have to be considered. Lower values hide more harmless numbers.
   *
   * `min_length`: number.
   *
   * @default 13
   */
  readonly minLength?: NumberInput;
  /**
   * Characters that may stand between the digits, such as `-` and space for numbers in groups.
   *
   * `delimiters`: string.
   *
   * @default ""
   */
  readonly delimiters?: StringInput;
}

/**
 * Runs further stages only on entries that a LogQL selector matches, or drops those entries.
 *
 * The arguments of `stage.match`.
 */
export interface LokiStageMatch {
  /**
   * Runs further stages only on entries that a LogQL selector matches, or drops those entries.
   *
   * A `stage.match` block.
   */
  readonly kind: 'match';
  /**
   * A LogQL selector with labels and line filters, such as `{app="shop"} |= "error"`, that an entry has to match. Label filters after a pipe aren't supported.
   *
   * `selector`: string, required.
   */
  readonly selector: StringInput;
  /**
   * What happens to matching entries: they go through the nested stages, or they are dropped. All others pass by unchanged.
   *
   * `action`: string. One of `"drop"` or `"keep"`.
   *
   * @default "keep"
   */
  readonly action?: EnumInput<'drop' | 'keep'>;
  /**
   * A name for the nested stages, taken over from Promtail. Alloy does nothing with it.
   *
   * `pipeline_name`: string.
   *
   * @default ""
   */
  readonly pipelineName?: StringInput;
  /**
   * The `reason` under which `loki_process_dropped_lines_total` counts what `action` `drop` removes.
   *
   * `drop_counter_reason`: string.
   *
   * @default "match_stage"
   */
  readonly dropCounterReason?: StringInput;
  /** `stage.*` blocks in their order, told apart by `kind`. */
  readonly stage?: readonly LokiStage[];
}

/**
 * Derives metrics from entries, offered on Alloy's own `/metrics`. They start at zero when the configuration is reloaded.
 *
 * The arguments of `stage.metrics`.
 */
export interface LokiStageMetrics {
  /**
   * Derives metrics from entries, offered on Alloy's own `/metrics`. They start at zero when the configuration is reloaded.
   *
   * A `stage.metrics` block.
   */
  readonly kind: 'metrics';
  /** `metric.*` blocks in their order, told apart by `kind`. */
  readonly metric?: readonly LokiMetric[];
}

/**
 * Merges lines that belong together, such as a stack trace, into one entry.
 *
 * The arguments of `stage.multiline`.
 */
export interface LokiStageMultiline {
  /**
   * Merges lines that belong together, such as a stack trace, into one entry.
   *
   * A `stage.multiline` block.
   */
  readonly kind: 'multiline';
  /**
   * An RE2 expression that matches the first line of an entry, for instance its timestamp. Lines that don't match are appended to the entry before.
   *
   * `firstline`: string, required.
   */
  readonly firstline: StringInput;
  /**
   * How many lines an entry may have. What comes after that starts a new one.
   *
   * `max_lines`: number.
   *
   * @default 128
   */
  readonly maxLines?: NumberInput;
  /**
   * How long to wait for further lines before an entry is passed on. Too short, and slow stack traces are torn apart.
   *
   * `max_wait_time`: duration.
   *
   * @default "3s"
   */
  readonly maxWaitTime?: DurationInput;
  /**
   * Removes line breaks from the end of the merged entry.
   *
   * `trim_newlines`: bool.
   *
   * @default true
   */
  readonly trimNewlines?: BoolInput;
}

/**
 * Replaces the line with an extracted value.
 *
 * The arguments of `stage.output`.
 */
export interface LokiStageOutput {
  /**
   * Replaces the line with an extracted value.
   *
   * A `stage.output` block.
   */
  readonly kind: 'output';
  /**
   * The extracted value that replaces the line. If it wasn't extracted, the line stays as it is.
   *
   * `source`: string, required.
   */
  readonly source: StringInput;
}

/**
 * Packs the line together with labels and extracted values into a JSON object, which saves streams without losing information.
 *
 * The arguments of `stage.pack`.
 */
export interface LokiStagePack {
  /**
   * Packs the line together with labels and extracted values into a JSON object, which saves streams without losing information.
   *
   * A `stage.pack` block.
   */
  readonly kind: 'pack';
  /**
   * The labels and extracted values that move into the JSON object that the line becomes; packed labels are removed from the entry. Loki's `unpack` brings them back.
   *
   * `labels`: list(string), required.
   */
  readonly labels: ListInput<StringInput>;
  /**
   * Gives the entry the current time. It avoids entries out of order when several streams become one.
   *
   * `ingest_timestamp`: bool.
   *
   * @default true
   */
  readonly ingestTimestamp?: BoolInput;
}

/**
 * Extracts values from the line by a LogQL pattern, which is simpler and faster than a regular expression.
 *
 * The arguments of `stage.pattern`.
 */
export interface LokiStagePattern {
  /**
   * Extracts values from the line by a LogQL pattern, which is simpler and faster than a regular expression.
   *
   * A `stage.pattern` block.
   */
  readonly kind: 'pattern';
  /**
   * A LogQL pattern such as `<ip> - <user> <_>`, whose named captures are extracted. At least one capture needs a name.
   *
   * `pattern`: string, required.
   */
  readonly pattern: StringInput;
  /**
   * The extracted value to parse. Left empty, the line is parsed.
   *
   * `source`: string.
   *
   * @default ""
   */
  readonly source?: StringInput;
  /**
   * Makes each named capture a label as well, replacing labels of the same name. Convenient, and dangerous for captures with many values.
   *
   * `labels_from_groups`: bool.
   *
   * @default false
   */
  readonly labelsFromGroups?: BoolInput;
}

/**
 * Extracts values from the line by the named groups of a regular expression.
 *
 * The arguments of `stage.regex`.
 */
export interface LokiStageRegex {
  /**
   * Extracts values from the line by the named groups of a regular expression.
   *
   * A `stage.regex` block.
   */
  readonly kind: 'regex';
  /**
   * An RE2 expression whose named groups, such as `(?P<level>\\w+)`, are extracted. Backslashes are doubled in quoted strings.
   *
   * `expression`: string, required.
   */
  readonly expression: StringInput;
  /**
   * The extracted value to parse. Left empty, the line is parsed.
   *
   * `source`: string.
   *
   * @default ""
   */
  readonly source?: StringInput;
  /**
   * Makes each named group a label as well, replacing labels of the same name. Convenient, and dangerous for groups with many values.
   *
   * `labels_from_groups`: bool.
   *
   * @default false
   */
  readonly labelsFromGroups?: BoolInput;
}

/**
 * Replaces what the groups of a regular expression capture, for example to hide secrets.
 *
 * The arguments of `stage.replace`.
 */
export interface LokiStageReplace {
  /**
   * Replaces what the groups of a regular expression capture, for example to hide secrets.
   *
   * A `stage.replace` block.
   */
  readonly kind: 'replace';
  /**
   * An RE2 expression; what its groups capture is replaced. Named groups are extracted as well.
   *
   * `expression`: string, required.
   */
  readonly expression: StringInput;
  /**
   * The extracted value to change. Left empty, the line itself is changed.
   *
   * `source`: string.
   */
  readonly source?: StringInput;
  /**
   * The replacement, a Go template in which `.Value` is what was captured. If it is empty, the captured text is removed.
   *
   * `replace`: string.
   */
  readonly replace?: StringInput;
}

/**
 * Keeps a random share of the entries and drops the others.
 *
 * The arguments of `stage.sampling`.
 */
export interface LokiStageSampling {
  /**
   * Keeps a random share of the entries and drops the others.
   *
   * A `stage.sampling` block.
   */
  readonly kind: 'sampling';
  /**
   * The `reason` under which `loki_process_dropped_lines_total` counts what sampling leaves out.
   *
   * `drop_counter_reason`: string.
   *
   * @default "sampling_stage"
   */
  readonly dropCounterReason?: StringInput;
  /**
   * The share of entries to keep, from 0 to 1. Which ones is random.
   *
   * `rate`: number, required.
   */
  readonly rate: NumberInput;
}

/**
 * Adds labels with fixed values to every entry.
 *
 * The arguments of `stage.static_labels`.
 */
export interface LokiStageStaticLabels {
  /**
   * Adds labels with fixed values to every entry.
   *
   * A `stage.static_labels` block.
   */
  readonly kind: 'static_labels';
  /**
   * Labels with fixed values that every entry gets, for example the environment.
   *
   * `values`: map(string), required.
   */
  readonly values: MapInput<StringInput>;
}

/**
 * Attaches extracted values and labels as structured metadata, which can be queried but doesn't make streams.
 *
 * The arguments of `stage.structured_metadata`.
 */
export interface LokiStageStructuredMetadata {
  /**
   * Attaches extracted values and labels as structured metadata, which can be queried but doesn't make streams.
   *
   * A `stage.structured_metadata` block.
   */
  readonly kind: 'structured_metadata';
  /**
   * What to attach: from the name in the metadata to the extracted value or label it is taken from; an empty value stands for the same name. A label that is taken stops being a label.
   *
   * `values`: map(string).
   *
   * @default {}
   */
  readonly values?: MapInput<StringInput>;
  /**
   * Attaches all extracted values and labels whose names match.
   *
   * `regex`: string.
   *
   * @default ""
   */
  readonly regex?: StringInput;
}

/**
 * Takes entries out of the structured metadata, for example those that became labels.
 *
 * The arguments of `stage.structured_metadata_drop`.
 */
export interface LokiStageStructuredMetadataDrop {
  /**
   * Takes entries out of the structured metadata, for example those that became labels.
   *
   * A `stage.structured_metadata_drop` block.
   */
  readonly kind: 'structured_metadata_drop';
  /**
   * The entries of the structured metadata to remove.
   *
   * `values`: list(string), required.
   */
  readonly values: ListInput<StringInput>;
}

/**
 * Makes a new extracted value, or changes one, with a Go template.
 *
 * The arguments of `stage.template`.
 */
export interface LokiStageTemplate {
  /**
   * Makes a new extracted value, or changes one, with a Go template.
   *
   * A `stage.template` block.
   */
  readonly kind: 'template';
  /**
   * The extracted value that gets the result. It is created if it doesn't exist.
   *
   * `source`: string, required.
   */
  readonly source: StringInput;
  /**
   * A Go template with Sprig's functions: `.Value` is the present value of `source`, `.Entry` the line, and every extracted value goes by its name.
   *
   * `template`: string (go template), required.
   */
  readonly template: StringInput;
}

/**
 * Chooses the Loki tenant that the entry is sent to.
 *
 * The arguments of `stage.tenant`.
 */
export interface LokiStageTenant {
  /**
   * Chooses the Loki tenant that the entry is sent to.
   *
   * A `stage.tenant` block.
   */
  readonly kind: 'tenant';
  /**
   * Takes the tenant from the label of this name. Set exactly one of the three arguments.
   *
   * `label`: string.
   *
   * @default ""
   */
  readonly label?: StringInput;
  /**
   * Takes the tenant from the extracted value of this name.
   *
   * `source`: string.
   *
   * @default ""
   */
  readonly source?: StringInput;
  /**
   * Sends all entries to this tenant, whatever they contain.
   *
   * `value`: string.
   *
   * @default ""
   */
  readonly value?: StringInput;
}

/**
 * Takes the time of the entry from an extracted value, instead of the time at which it was read.
 *
 * The arguments of `stage.timestamp`.
 */
export interface LokiStageTimestamp {
  /**
   * Takes the time of the entry from an extracted value, instead of the time at which it was read.
   *
   * A `stage.timestamp` block.
   */
  readonly kind: 'timestamp';
  /**
   * The extracted value that holds the time.
   *
   * `source`: string, required.
   */
  readonly source: StringInput;
  /**
   * How to read the time: a name such as `RFC3339` or `UnixMs`, or a Go layout written with the reference time 2006-01-02 15:04:05.
   *
   * `format`: string, required.
   */
  readonly format: StringInput;
  /**
   * Formats to try in turn if `format` doesn't fit, for sources that mix several.
   *
   * `fallback_formats`: list(string).
   *
   * @default []
   */
  readonly fallbackFormats?: ListInput<StringInput>;
  /**
   * The IANA time zone, such as `Europe/Berlin`, in which times without a zone are read.
   *
   * `location`: string.
   *
   * @default ""
   */
  readonly location?: StringInput;
  /**
   * What to do if the time is missing or can't be read: `skip` keeps the time of reading, `fudge` continues from the stream's last time.
   *
   * `action_on_failure`: string.
   *
   * @default "fudge"
   */
  readonly actionOnFailure?: StringInput;
  /**
   * What to do if a stream's entry has the same time as the one before: `fudge` moves it on by a nanosecond to keep the order, `keep` leaves it.
   *
   * `action_on_duplicate_timestamp`: string.
   *
   * @default "fudge"
   */
  readonly actionOnDuplicateTimestamp?: StringInput;
}

/**
 * Cuts off lines, labels or values that are too long, before Loki refuses them.
 *
 * The arguments of `stage.truncate`.
 */
export interface LokiStageTruncate {
  /**
   * Cuts off lines, labels or values that are too long, before Loki refuses them.
   *
   * A `stage.truncate` block.
   */
  readonly kind: 'truncate';
  /**
   * A limit and what it applies to. Rules run in order.
   *
   * `rule` blocks, one for each item, required.
   */
  readonly rule: readonly LokiStageTruncateRule[];
}

/**
 * A limit and what it applies to. Rules run in order.
 *
 * The `rule` block.
 */
export interface LokiStageTruncateRule {
  /**
   * The largest size that remains, suffix included. What lies beyond is cut off.
   *
   * `limit`: bytes_size, required.
   */
  readonly limit: SizeInput;
  /**
   * A mark such as `...` at the end of what was cut, so that readers see that something is missing.
   *
   * `suffix`: string.
   */
  readonly suffix?: StringInput;
  /**
   * Names of the labels or values to shorten. Left empty, all of the source type are.
   *
   * `sources`: list(string).
   */
  readonly sources?: ListInput<StringInput>;
  /**
   * What is shortened: the line, labels, structured metadata or extracted values.
   *
   * `source_type`: string. One of `"extracted"`, `"label"`, `"line"` or `"structured_metadata"`.
   *
   * @default "line"
   */
  readonly sourceType?: EnumInput<'extracted' | 'label' | 'line' | 'structured_metadata'>;
}

/**
 * Extracts the sections and fields of a Windows event's message.
 *
 * The arguments of `stage.windowsevent`.
 */
export interface LokiStageWindowsEvent {
  /**
   * Extracts the sections and fields of a Windows event's message.
   *
   * A `stage.windowsevent` block.
   */
  readonly kind: 'windowsevent';
  /**
   * The extracted value that holds the message of the Windows event.
   *
   * `source`: string.
   *
   * @default "message"
   */
  readonly source?: StringInput;
  /**
   * Leaves out fields whose names can't be labels. Otherwise offending characters become underscores.
   *
   * `drop_invalid_labels`: bool.
   *
   * @default false
   */
  readonly dropInvalidLabels?: BoolInput;
  /**
   * Replaces an extracted value of the same name. Otherwise the new one is stored with the suffix `_extracted`.
   *
   * `overwrite_existing`: bool.
   *
   * @default false
   */
  readonly overwriteExisting?: BoolInput;
}

/** The arguments of `oauth2`. */
export interface OAuth2 {
  /**
   * The id under which this client is registered at the authorization server.
   *
   * `client_id`: string.
   */
  readonly clientId?: StringInput;
  /**
   * The secret of the client, exchanged for an access token in the client credentials flow. Can't be combined with `client_secret_file`.
   *
   * `client_secret`: secret.
   */
  readonly clientSecret?: SecretInput;
  /**
   * Path of a file that holds the client's secret. It is opened for each request; `local.file` with `client_secret` reads it only when it changes.
   *
   * `client_secret_file`: string.
   */
  readonly clientSecretFile?: StringInput;
  /**
   * The scopes to ask for. With too few, the protected server refuses the token.
   *
   * `scopes`: list(string).
   */
  readonly scopes?: ListInput<StringInput>;
  /**
   * The token endpoint of the authorization server, where access tokens are fetched and renewed.
   *
   * `token_url`: string.
   */
  readonly tokenUrl?: StringInput;
  /**
   * Further parameters for the token request, such as an `audience` or a `resource` that the authorization server expects.
   *
   * `endpoint_params`: map(string).
   */
  readonly endpointParams?: MapInput<StringInput>;
  /**
   * The proxy through which tokens are fetched; requests with the token take the outer block's proxy. Can't be combined with `proxy_from_environment`.
   *
   * `proxy_url`: string (url).
   */
  readonly proxyUrl?: StringInput;
  /**
   * Hosts, domains and networks, separated by commas, whose tokens are fetched without `proxy_url`.
   *
   * `no_proxy`: string.
   */
  readonly noProxy?: StringInput;
  /**
   * Takes the proxy for token requests from `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` of Alloy's process instead of from `proxy_url`.
   *
   * `proxy_from_environment`: bool.
   *
   * @default false
   */
  readonly proxyFromEnvironment?: BoolInput;
  /**
   * Headers for the proxy itself, sent when a tunnel to the token endpoint is opened, for example to sign in to the proxy.
   *
   * `proxy_connect_header`: map(list(secret)).
   */
  readonly proxyConnectHeader?: MapInput<ListInput<SecretInput>>;
  /**
   * How the connection to the token endpoint is secured: trusted authorities, client certificate, expected name.
   *
   * `tls_config` block.
   */
  readonly tlsConfig?: TLSConfig;
}

/** The arguments of `attribute` and `resource`. */
export interface OtelcolAttribute {
  /**
   * The attribute to look at, compared literally.
   *
   * `key`: string, required.
   */
  readonly key: StringInput;
  /**
   * What the attribute has to be equal to, of the same type: a string, a number or a boolean. Without it, the attribute only has to exist.
   *
   * `value`: any.
   */
  readonly value?: AnyInput;
}

/** The arguments of `cors`. */
export interface OtelcolCORS {
  /**
   * The origins, such as `https://shop.example.com`, from which browsers may send. `*` stands for any part; with an empty list, no page of another origin gets through.
   *
   * `allowed_origins`: list(string).
   *
   * @default []
   */
  readonly allowedOrigins?: ListInput<StringInput>;
  /**
   * Request headers that scripts may set beyond the ones that browsers allow anyway. `*` allows all.
   *
   * `allowed_headers`: list(string).
   *
   * @default ["X-Requested-With"]
   */
  readonly allowedHeaders?: ListInput<StringInput>;
  /**
   * For how many seconds browsers may remember the answer to a preflight request. Higher saves round trips.
   *
   * `max_age`: number.
   *
   * @default 0
   */
  readonly maxAge?: NumberInput;
}

/** The arguments of `compression_params`. */
export interface OtelcolCompressionParams {
  /**
   * How hard to compress, in the scale of the chosen algorithm. A higher level saves bandwidth and costs CPU.
   *
   * `level`: number, required.
   */
  readonly level: NumberInput;
}

/** The arguments of `datapoints`, `logs`, `metrics`, `spanevents` and `spans`. */
export interface OtelcolConnectorCountMetricInfo {
  /**
   * The metric that the counts are emitted as.
   *
   * `name`: string.
   */
  readonly name?: StringInput;
  /**
   * A sentence on what is counted, sent along with the metric.
   *
   * `description`: string.
   *
   * @default ""
   */
  readonly description?: StringInput;
  /**
   * OTTL conditions; an item is counted if at least one of them holds. Without any, all items are counted.
   *
   * `conditions`: list(string).
   *
   * @default []
   */
  readonly conditions?: ListInput<StringInput>;
  /**
   * An attribute to group by: each combination of values gets a count of its own. Watch the number of series that this makes.
   *
   * `attributes` blocks, one for each item.
   */
  readonly attributes?: readonly OtelcolConnectorCountMetricInfoAttributes[];
}

/**
 * An attribute to group by: each combination of values gets a count of its own. Watch the number of series that this makes.
 *
 * The `attributes` block.
 */
export interface OtelcolConnectorCountMetricInfoAttributes {
  /**
   * The attribute to group by, looked up on the item first, then on its scope, then on its resource.
   *
   * `key`: string, required.
   */
  readonly key: StringInput;
  /**
   * The value for items that lack the attribute. Without it, such items aren't counted by this metric.
   *
   * `default_value`: any.
   */
  readonly defaultValue?: AnyInput;
}

/** The arguments of `attributes` and `include_resource_attributes`. */
export interface OtelcolConnectorSignaltometricsAttribute {
  /**
   * The attribute that is taken over into the generated metric.
   *
   * `key`: string, required.
   */
  readonly key: StringInput;
  /**
   * Counts items without the attribute too, just without it. Can't be combined with `default_value`.
   *
   * `optional`: bool.
   *
   * @default false
   */
  readonly optional?: BoolInput;
  /**
   * Stands in where an item lacks the attribute. With neither this nor `optional`, such items are left out of the metric.
   *
   * `default_value`: any.
   */
  readonly defaultValue?: AnyInput;
}

/** The arguments of `datapoints`, `logs` and `spans`. */
export interface OtelcolConnectorSignaltometricsMetricInfo {
  /**
   * The metric that is generated from the matching items.
   *
   * `name`: string, required.
   */
  readonly name: StringInput;
  /**
   * A sentence on what the metric measures, sent along with it.
   *
   * `description`: string.
   *
   * @default ""
   */
  readonly description?: StringInput;
  /**
   * The unit of the values, in UCUM notation such as `ms` or `By`. Backends may derive a suffix of the name from it.
   *
   * `unit`: string.
   *
   * @default ""
   */
  readonly unit?: StringInput;
  /**
   * A resource attribute that the metric keeps. With at least one block only those listed stay; without any, all of them do.
   *
   * `include_resource_attributes` blocks, one for each item.
   */
  readonly includeResourceAttributes?: readonly OtelcolConnectorSignaltometricsAttribute[];
  /**
   * An attribute of the item to group by: each combination of values becomes a data point of its own.
   *
   * `attributes` blocks, one for each item.
   */
  readonly attributes?: readonly OtelcolConnectorSignaltometricsAttribute[];
  /**
   * OTTL conditions that choose the items; one that holds is enough. Without any, every item counts.
   *
   * `conditions`: list(string).
   *
   * @default []
   */
  readonly conditions?: ListInput<StringInput>;
  /**
   * Makes the metric a histogram with fixed buckets. A metric has exactly one of the four kinds.
   *
   * `histogram` block.
   */
  readonly histogram?: OtelcolConnectorSignaltometricsMetricInfoHistogram;
  /**
   * Makes the metric a histogram whose buckets adapt to the data, stored as a native histogram by Prometheus.
   *
   * `exponential_histogram` block.
   */
  readonly exponentialHistogram?: OtelcolConnectorSignaltometricsMetricInfoExponentialHistogram;
  /**
   * Makes the metric a sum: of a constant to count items, of a field to add it up.
   *
   * `sum` block.
   */
  readonly sum?: OtelcolConnectorSignaltometricsMetricInfoSum;
  /**
   * Makes the metric a gauge that shows the latest value.
   *
   * `gauge` block.
   */
  readonly gauge?: OtelcolConnectorSignaltometricsMetricInfoGauge;
}

/**
 * Makes the metric a histogram with fixed buckets. A metric has exactly one of the four kinds.
 *
 * The `histogram` block.
 */
export interface OtelcolConnectorSignaltometricsMetricInfoHistogram {
  /**
   * The upper bounds of the buckets, in ascending order and in the unit of `value`. Choose them around the values that matter.
   *
   * `buckets`: list(number).
   *
   * @default [2,4,6,8,10,50,100,200,400,800,1000,1400,2000,5000,10000,15000]
   */
  readonly buckets?: ListInput<NumberInput>;
  /**
   * An OTTL expression that says how many observations one item stands for, for instance the inverse of its sampling rate. Each counts once without it.
   *
   * `count`: string.
   *
   * @default ""
   */
  readonly count?: StringInput;
  /**
   * An OTTL expression for the value that each item adds to the histogram, such as the duration of a span.
   *
   * `value`: string, required.
   */
  readonly value: StringInput;
}

/**
 * Makes the metric a histogram whose buckets adapt to the data, stored as a native histogram by Prometheus.
 *
 * The `exponential_histogram` block.
 */
export interface OtelcolConnectorSignaltometricsMetricInfoExponentialHistogram {
  /**
   * How many buckets are kept for positive and for negative values each. More give finer resolution and need more memory.
   *
   * `max_size`: number.
   *
   * @default 160
   */
  readonly maxSize?: NumberInput;
  /**
   * An OTTL expression that says how many observations one item stands for. Each counts once without it.
   *
   * `count`: string.
   *
   * @default ""
   */
  readonly count?: StringInput;
  /**
   * An OTTL expression for the value that each item adds to the histogram.
   *
   * `value`: string, required.
   */
  readonly value: StringInput;
}

/**
 * Makes the metric a sum: of a constant to count items, of a field to add it up.
 *
 * The `sum` block.
 */
export interface OtelcolConnectorSignaltometricsMetricInfoSum {
  /**
   * An OTTL expression for what each item adds to the sum. `1` counts the items.
   *
   * `value`: string, required.
   */
  readonly value: StringInput;
}

/**
 * Makes the metric a gauge that shows the latest value.
 *
 * The `gauge` block.
 */
export interface OtelcolConnectorSignaltometricsMetricInfoGauge {
  /**
   * An OTTL expression for the value that the gauge is set to.
   *
   * `value`: string, required.
   */
  readonly value: StringInput;
}

/** The arguments of `calls_dimension` and `dimension`. */
export interface OtelcolConnectorSpanmetricsDimension {
  /**
   * The span or resource attribute that becomes a label of the metrics. Attributes with many values make many series.
   *
   * `name`: string, required.
   */
  readonly name: StringInput;
  /**
   * The label's value for spans without the attribute. Without a default, the label is left out for them.
   *
   * `default`: string.
   */
  readonly default?: StringInput;
}

/** The arguments of `retry_on_failure`. */
export interface OtelcolConsumerRetry {
  /**
   * Reads no further and sends the same entries again when the next component refuses them. Without it, refused entries are lost.
   *
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * How long to wait before the first new attempt; the wait grows with each further one.
   *
   * `initial_interval`: duration.
   *
   * @default "1s"
   */
  readonly initialInterval?: DurationInput;
  /**
   * The longest wait between two attempts.
   *
   * `max_interval`: duration.
   *
   * @default "30s"
   */
  readonly maxInterval?: DurationInput;
  /**
   * How long one batch is tried before it is dropped. Zero means that it is tried until it gets through.
   *
   * `max_elapsed_time`: duration.
   *
   * @default "5m"
   */
  readonly maxElapsedTime?: DurationInput;
}

/** The arguments of `cookies`. */
export interface OtelcolCookies {
  /**
   * Keeps the cookies that the server sets and sends them with later requests, as needed by load balancers with sticky sessions.
   *
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
}

/** The arguments of `debug_metrics`. */
export interface OtelcolDebugMetrics {
  /**
   * Leaves addresses and ports of peers out of the component's own metrics. Turning it off can make Alloy produce a series per client.
   *
   * `disable_high_cardinality_metrics`: bool.
   *
   * @default true
   */
  readonly disableHighCardinalityMetrics?: BoolInput;
  /**
   * Chose how detailed the component's own metrics are. It has no effect any more and can be removed.
   *
   * `level`: string. One of `"basic"`, `"detailed"`, `"none"` or `"normal"`.
   *
   * @default "detailed"
   * @deprecated by Alloy
   */
  readonly level?: EnumInput<'basic' | 'detailed' | 'none' | 'normal'>;
}

/** The arguments of `logs`, `metrics` and `traces`. */
export interface OtelcolExporterKafkaSignal {
  /**
   * The Kafka topic that data of this signal is written to.
   *
   * `topic`: string.
   */
  readonly topic?: StringInput;
  /**
   * A key of the request's metadata, such as a header of the client, whose value names the topic. `topic` is used where it is missing.
   *
   * `topic_from_metadata_key`: string.
   *
   * @default ""
   */
  readonly topicFromMetadataKey?: StringInput;
  /**
   * How the payload of a message is encoded. Whoever consumes the topic has to know it.
   *
   * `encoding`: string.
   *
   * @default "otlp_proto"
   */
  readonly encoding?: StringInput;
  /**
   * A key of the request's metadata whose value becomes the key of the Kafka message, so that messages with equal values land in the same partition.
   *
   * `message_key_from_metadata_key`: string.
   *
   * @default ""
   */
  readonly messageKeyFromMetadataKey?: StringInput;
}

/** The arguments of `authentication`. */
export interface OtelcolKafkaAuthentication {
  /**
   * Signs in with a user name and a password sent unencrypted. Combine it with `tls`, or use `sasl`.
   *
   * `plaintext` block.
   */
  readonly plaintext?: OtelcolKafkaAuthenticationPlaintext;
  /**
   * Signs in through SASL, the usual way at managed Kafka services.
   *
   * `sasl` block.
   */
  readonly sasl?: OtelcolKafkaAuthenticationSasl;
  /**
   * Encrypts the connections to the brokers. Without the block, data and credentials travel unencrypted.
   *
   * `tls` block.
   */
  readonly tls?: OtelcolTLSClient;
  /**
   * Signs in with Kerberos, by password or keytab.
   *
   * `kerberos` block.
   */
  readonly kerberos?: OtelcolKafkaAuthenticationKerberos;
}

/**
 * Signs in with a user name and a password sent unencrypted. Combine it with `tls`, or use `sasl`.
 *
 * The `plaintext` block.
 */
export interface OtelcolKafkaAuthenticationPlaintext {
  /**
   * The user to sign in as at the brokers.
   *
   * `username`: string, required.
   */
  readonly username: StringInput;
  /**
   * The password of the user. It crosses the network unencrypted unless `tls` is set.
   *
   * `password`: secret, required.
   */
  readonly password: SecretInput;
}

/**
 * Signs in through SASL, the usual way at managed Kafka services.
 *
 * The `sasl` block.
 */
export interface OtelcolKafkaAuthenticationSasl {
  /**
   * The SASL user, or the API key of a managed service.
   *
   * `username`: string, required.
   */
  readonly username: StringInput;
  /**
   * The secret that belongs to the SASL user.
   *
   * `password`: secret, required.
   */
  readonly password: SecretInput;
  /**
   * The SASL mechanism that the brokers expect, such as `PLAIN` or `SCRAM-SHA-512`. `AWS_MSK_IAM_OAUTHBEARER` needs the `aws_msk` block.
   *
   * `mechanism`: string, required.
   */
  readonly mechanism: StringInput;
  /**
   * The version of the SASL handshake, `0` or `1`. Change it only for brokers that insist on one.
   *
   * `version`: number.
   *
   * @default 0
   */
  readonly version?: NumberInput;
  /**
   * Details for brokers of Amazon MSK that check IAM credentials.
   *
   * `aws_msk` block.
   */
  readonly awsMsk?: OtelcolKafkaAuthenticationSaslAwsMsk;
}

/**
 * Details for brokers of Amazon MSK that check IAM credentials.
 *
 * The `aws_msk` block.
 */
export interface OtelcolKafkaAuthenticationSaslAwsMsk {
  /**
   * The AWS region that the MSK cluster runs in, for which tokens are signed.
   *
   * `region`: string, required.
   */
  readonly region: StringInput;
}

/**
 * Signs in with Kerberos, by password or keytab.
 *
 * The `kerberos` block.
 */
export interface OtelcolKafkaAuthenticationKerberos {
  /**
   * The name of the brokers' service principal, `kafka` in most installations.
   *
   * `service_name`: string.
   */
  readonly serviceName?: StringInput;
  /**
   * The realm that the user belongs to, usually the domain in capitals.
   *
   * `realm`: string.
   */
  readonly realm?: StringInput;
  /**
   * Takes the key from `keytab_file` instead of using `password`.
   *
   * `use_keytab`: bool.
   *
   * @default false
   */
  readonly useKeytab?: BoolInput;
  /**
   * The principal to sign in as, without the realm.
   *
   * `username`: string, required.
   */
  readonly username: StringInput;
  /**
   * The password of the principal, needed unless `use_keytab` is on.
   *
   * `password`: secret.
   */
  readonly password?: SecretInput;
  /**
   * Path of the Kerberos configuration, `krb5.conf`, which says where the key distribution centers are.
   *
   * `config_file`: string.
   */
  readonly configFile?: StringInput;
  /**
   * Path of the keytab that holds the principal's keys, read if `use_keytab` is on.
   *
   * `keytab_file`: string.
   */
  readonly keytabFile?: StringInput;
  /**
   * Turns off FAST pre-authentication, for Kerberos servers that don't know it, such as some versions of Active Directory.
   *
   * `disable_fast_negotiation`: bool.
   *
   * @default false
   */
  readonly disableFastNegotiation?: BoolInput;
}

/** The arguments of `metadata`. */
export interface OtelcolKafkaMetadata {
  /**
   * Keeps metadata on all topics of the Kafka cluster. Turned off, only what is needed is asked for, and the brokers needn't be up when Alloy starts.
   *
   * `full`: bool.
   *
   * @default true
   */
  readonly full?: BoolInput;
  /**
   * How often topics, partitions and their leaders are looked up again in the background.
   *
   * `refresh_interval`: duration.
   *
   * @default "10m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * What to do when metadata can't be read, for example while the brokers are still starting.
   *
   * `retry` block.
   */
  readonly retry?: OtelcolKafkaMetadataRetry;
}

/**
 * What to do when metadata can't be read, for example while the brokers are still starting.
 *
 * The `retry` block.
 */
export interface OtelcolKafkaMetadataRetry {
  /**
   * How many times a failed metadata request is made again before the component gives up.
   *
   * `max_retries`: number.
   *
   * @default 3
   */
  readonly maxRetries?: NumberInput;
  /**
   * How long to wait between two attempts to read metadata.
   *
   * `backoff`: duration.
   *
   * @default "250ms"
   */
  readonly backoff?: DurationInput;
}

/** The arguments of `keepalive`. */
export interface OtelcolKeepaliveClient {
  /**
   * How long a connection may be silent before the client pings the server. Pinging more often than the server permits makes it close the connection.
   *
   * `ping_wait`: duration.
   */
  readonly pingWait?: DurationInput;
  /**
   * How long to wait for the answer to a ping before the connection is given up.
   *
   * `ping_response_timeout`: duration.
   */
  readonly pingResponseTimeout?: DurationInput;
  /**
   * Pings even while no request is open, so that firewalls and load balancers don't drop the idle connection.
   *
   * `ping_without_stream`: bool.
   *
   * @default false
   */
  readonly pingWithoutStream?: BoolInput;
}

/** The arguments of `enforcement_policy`. */
export interface OtelcolKeepaliveEnforcementPolicy {
  /**
   * The shortest pause that clients must leave between their pings. The server closes connections of clients that ping more often.
   *
   * `min_time`: duration.
   *
   * @default "5m"
   */
  readonly minTime?: DurationInput;
  /**
   * Lets clients ping while they have no request open. Otherwise such pings end the connection.
   *
   * `permit_without_stream`: bool.
   *
   * @default false
   */
  readonly permitWithoutStream?: BoolInput;
}

/** The arguments of `keepalive`. */
export interface OtelcolKeepaliveServer {
  /**
   * When the server pings clients and when it closes connections that are idle or old.
   *
   * `server_parameters` block.
   */
  readonly serverParameters?: OtelcolKeepaliveServerParameters;
  /**
   * How often clients may ping. Whoever pings more often is disconnected.
   *
   * `enforcement_policy` block.
   */
  readonly enforcementPolicy?: OtelcolKeepaliveEnforcementPolicy;
}

/** The arguments of `server_parameters`. */
export interface OtelcolKeepaliveServerParameters {
  /**
   * Closes a connection on which nothing has been requested for this long. Unset, idle connections stay.
   *
   * `max_connection_idle`: duration.
   */
  readonly maxConnectionIdle?: DurationInput;
  /**
   * Closes connections of this age, busy or not, so that clients are redistributed over the replicas behind a load balancer.
   *
   * `max_connection_age`: duration.
   */
  readonly maxConnectionAge?: DurationInput;
  /**
   * How long requests in flight may still take once `max_connection_age` is reached; then the connection is cut.
   *
   * `max_connection_age_grace`: duration.
   */
  readonly maxConnectionAgeGrace?: DurationInput;
  /**
   * How long a connection may be silent before the server pings the client to see whether it is still there.
   *
   * `time`: duration.
   *
   * @default "2h"
   */
  readonly time?: DurationInput;
  /**
   * How long to wait for the answer to a ping before the connection is closed.
   *
   * `timeout`: duration.
   *
   * @default "20s"
   */
  readonly timeout?: DurationInput;
}

/** The arguments of `exclude` and `include`. */
export interface OtelcolMatchProperties {
  /**
   * Whether the names and values in the lists are compared literally (`strict`) or as regular expressions (`regexp`).
   *
   * `match_type`: string, required.
   */
  readonly matchType: StringInput;
  /**
   * Tunes the cache of regular expressions; it only matters with `match_type` `regexp`.
   *
   * `regexp` block.
   */
  readonly regexp?: OtelcolMatchPropertiesRegexp;
  /**
   * Service names, one of which must match the resource's `service.name`.
   *
   * `services`: list(string).
   *
   * @default []
   */
  readonly services?: ListInput<StringInput>;
  /**
   * Span names, one of which must match. Only for traces.
   *
   * `span_names`: list(string).
   *
   * @default []
   */
  readonly spanNames?: ListInput<StringInput>;
  /**
   * Texts, one of which must match the body of the log record. Only for logs, and only for bodies that are strings.
   *
   * `log_bodies`: list(string).
   *
   * @default []
   */
  readonly logBodies?: ListInput<StringInput>;
  /**
   * Severity texts as the source wrote them, one of which must match. Only for logs; `log_severity` compares by rank.
   *
   * `log_severity_texts`: list(string).
   *
   * @default []
   */
  readonly logSeverityTexts?: ListInput<StringInput>;
  /**
   * Matches log records by their numeric severity.
   *
   * `log_severity` block.
   */
  readonly logSeverity?: OtelcolMatchPropertiesLogSeverity;
  /**
   * Metric names, one of which must match. Only for metrics.
   *
   * `metric_names`: list(string).
   *
   * @default []
   */
  readonly metricNames?: ListInput<StringInput>;
  /**
   * An attribute that has to be there, with the given value if there is one. All blocks have to hold.
   *
   * `attribute` blocks, one for each item.
   */
  readonly attribute?: readonly OtelcolAttribute[];
  /**
   * A resource attribute that must be there, with the given value if there is one. All blocks have to hold.
   *
   * `resource` blocks, one for each item.
   */
  readonly resource?: readonly OtelcolAttribute[];
  /**
   * An instrumentation scope that the data must come from.
   *
   * `library` blocks, one for each item.
   */
  readonly library?: readonly OtelcolMatchPropertiesLibrary[];
  /**
   * Kinds of spans, such as `SPAN_KIND_SERVER`, one of which must match. Only for traces.
   *
   * `span_kinds`: list(string).
   *
   * @default []
   */
  readonly spanKinds?: ListInput<StringInput>;
}

/**
 * Tunes the cache of regular expressions; it only matters with `match_type` `regexp`.
 *
 * The `regexp` block.
 */
export interface OtelcolMatchPropertiesRegexp {
  /**
   * Remembers which values matched. Faster where few values recur, wasteful where each is new.
   *
   * `cache_enabled`: bool.
   *
   * @default false
   */
  readonly cacheEnabled?: BoolInput;
  /**
   * How many results the cache keeps. Zero means no limit, so set one where values are many.
   *
   * `cache_max_num_entries`: number.
   *
   * @default 0
   */
  readonly cacheMaxNumEntries?: NumberInput;
}

/**
 * Matches log records by their numeric severity.
 *
 * The `log_severity` block.
 */
export interface OtelcolMatchPropertiesLogSeverity {
  /**
   * The lowest severity that matches; everything more severe matches too.
   *
   * `min`: string, required. One of `"DEBUG"`, `"DEBUG2"`, `"DEBUG3"`, `"DEBUG4"`, `"ERROR"`, `"ERROR2"`, `"ERROR3"`, `"ERROR4"`, `"FATAL"`, `"FATAL2"`, `"FATAL3"`, `"FATAL4"`, `"INFO"`, `"INFO2"`, `"INFO3"`, `"INFO4"`, `"TRACE"`, `"TRACE2"`, `"TRACE3"`, `"TRACE4"`, `"WARN"`, `"WARN2"`, `"WARN3"` or `"WARN4"`.
   */
  readonly min: EnumInput<'DEBUG' | 'DEBUG2' | 'DEBUG3' | 'DEBUG4' | 'ERROR' | 'ERROR2' | 'ERROR3' | 'ERROR4' | 'FATAL' | 'FATAL2' | 'FATAL3' | 'FATAL4' | 'INFO' | 'INFO2' | 'INFO3' | 'INFO4' | 'TRACE' | 'TRACE2' | 'TRACE3' | 'TRACE4' | 'WARN' | 'WARN2' | 'WARN3' | 'WARN4'>;
  /**
   * Whether log records that carry no severity match.
   *
   * `match_undefined`: bool, required.
   */
  readonly matchUndefined: BoolInput;
}

/**
 * An instrumentation scope that the data must come from.
 *
 * The `library` block.
 */
export interface OtelcolMatchPropertiesLibrary {
  /**
   * The instrumentation scope as the SDK reports it, for instance the name of a package.
   *
   * `name`: string, required.
   */
  readonly name: StringInput;
  /**
   * The version of the instrumentation scope. Any matches if it is unset; an empty string matches only scopes without a version.
   *
   * `version`: string.
   */
  readonly version?: StringInput;
}

/** The arguments of `multiline`. */
export interface OtelcolMultiline {
  /**
   * A regular expression for the beginning of an entry: each match starts a new one. Set either this or `line_end_pattern`.
   *
   * `line_start_pattern`: string.
   */
  readonly lineStartPattern?: StringInput;
  /**
   * A regular expression for the end of an entry: each match completes it. Set either this or `line_start_pattern`.
   *
   * `line_end_pattern`: string.
   */
  readonly lineEndPattern?: StringInput;
  /**
   * Cuts the text that the pattern matched out of the entries.
   *
   * `omit_pattern`: bool.
   *
   * @default false
   */
  readonly omitPattern?: BoolInput;
}

/** The arguments of `output`. Carries metrics, logs and traces. */
export interface OtelcolOutput {
  /**
   * The components that metrics are passed on to, each getting all of them. Metrics are dropped if the list is empty.
   *
   * `metrics`: list(otelcol.Consumer) of metrics.
   *
   * @default []
   */
  readonly metrics?: ListInput<Expression<Consumer<'metrics'>>>;
  /**
   * The components that logs are passed on to, each getting all of them. Logs are dropped if the list is empty.
   *
   * `logs`: list(otelcol.Consumer) of logs.
   *
   * @default []
   */
  readonly logs?: ListInput<Expression<Consumer<'logs'>>>;
  /**
   * The components that traces are passed on to, each getting all of them. Traces are dropped if the list is empty.
   *
   * `traces`: list(otelcol.Consumer) of traces.
   *
   * @default []
   */
  readonly traces?: ListInput<Expression<Consumer<'traces'>>>;
}

/** The arguments of `output`. Carries logs. */
export interface OtelcolOutputLogs {
  /**
   * The components that metrics are passed on to, each getting all of them. Metrics are dropped if the list is empty.
   *
   * `metrics`: list(otelcol.Consumer).
   *
   * Never carries anything: no such data is sent here.
   */
  readonly metrics?: readonly never[];
  /**
   * The components that logs are passed on to, each getting all of them. Logs are dropped if the list is empty.
   *
   * `logs`: list(otelcol.Consumer) of logs.
   *
   * @default []
   */
  readonly logs?: ListInput<Expression<Consumer<'logs'>>>;
  /**
   * The components that traces are passed on to, each getting all of them. Traces are dropped if the list is empty.
   *
   * `traces`: list(otelcol.Consumer).
   *
   * Never carries anything: no such data is sent here.
   */
  readonly traces?: readonly never[];
}

/** The arguments of `output`. Carries logs and traces. */
export interface OtelcolOutputLogsTraces {
  /**
   * The components that metrics are passed on to, each getting all of them. Metrics are dropped if the list is empty.
   *
   * `metrics`: list(otelcol.Consumer).
   *
   * Never carries anything: no such data is sent here.
   */
  readonly metrics?: readonly never[];
  /**
   * The components that logs are passed on to, each getting all of them. Logs are dropped if the list is empty.
   *
   * `logs`: list(otelcol.Consumer) of logs.
   *
   * @default []
   */
  readonly logs?: ListInput<Expression<Consumer<'logs'>>>;
  /**
   * The components that traces are passed on to, each getting all of them. Traces are dropped if the list is empty.
   *
   * `traces`: list(otelcol.Consumer) of traces.
   *
   * @default []
   */
  readonly traces?: ListInput<Expression<Consumer<'traces'>>>;
}

/** The arguments of `output`. Carries metrics. */
export interface OtelcolOutputMetrics {
  /**
   * The components that metrics are passed on to, each getting all of them. Metrics are dropped if the list is empty.
   *
   * `metrics`: list(otelcol.Consumer) of metrics.
   *
   * @default []
   */
  readonly metrics?: ListInput<Expression<Consumer<'metrics'>>>;
  /**
   * The components that logs are passed on to, each getting all of them. Logs are dropped if the list is empty.
   *
   * `logs`: list(otelcol.Consumer).
   *
   * Never carries anything: no such data is sent here.
   */
  readonly logs?: readonly never[];
  /**
   * The components that traces are passed on to, each getting all of them. Traces are dropped if the list is empty.
   *
   * `traces`: list(otelcol.Consumer).
   *
   * Never carries anything: no such data is sent here.
   */
  readonly traces?: readonly never[];
}

/** The arguments of `output`. Carries traces. */
export interface OtelcolOutputTraces {
  /**
   * The components that metrics are passed on to, each getting all of them. Metrics are dropped if the list is empty.
   *
   * `metrics`: list(otelcol.Consumer).
   *
   * Never carries anything: no such data is sent here.
   */
  readonly metrics?: readonly never[];
  /**
   * The components that logs are passed on to, each getting all of them. Logs are dropped if the list is empty.
   *
   * `logs`: list(otelcol.Consumer).
   *
   * Never carries anything: no such data is sent here.
   */
  readonly logs?: readonly never[];
  /**
   * The components that traces are passed on to, each getting all of them. Traces are dropped if the list is empty.
   *
   * `traces`: list(otelcol.Consumer) of traces.
   *
   * @default []
   */
  readonly traces?: ListInput<Expression<Consumer<'traces'>>>;
}

/** The arguments of `exclude` and `include`. */
export interface OtelcolProcessorCumulativetodeltaMatchArgs {
  /**
   * Metric names or patterns, one of which has to match. Goes with `match_type`.
   *
   * `metrics`: list(string).
   */
  readonly metrics?: ListInput<StringInput>;
  /**
   * Whether `metrics` are compared literally (`strict`) or as regular expressions (`regexp`). Needed if `metrics` is set.
   *
   * `match_type`: string. One of `"regexp"` or `"strict"`.
   */
  readonly matchType?: EnumInput<'regexp' | 'strict'>;
  /**
   * Kinds of metrics that match, so that for example only histograms are meant.
   *
   * `metric_types`: list(string). One of `"histogram"` or `"sum"`.
   */
  readonly metricTypes?: ListInput<EnumInput<'histogram' | 'sum'>>;
}

/** The arguments of `log_conditions`, `metric_conditions` and `trace_conditions`. */
export interface OtelcolProcessorFilterContextConditions {
  /**
   * Which item the conditions look at, such as `span` or `resource`. Left out, it is inferred from the paths, for which each path needs its context as a prefix.
   *
   * `context`: string.
   */
  readonly context?: StringInput;
  /**
   * OTTL conditions that say what to drop: an item for which one of them holds is removed.
   *
   * `conditions`: list(string), required.
   */
  readonly conditions: ListInput<StringInput>;
}

/** The arguments of `annotation` and `label`. */
export interface OtelcolProcessorK8sattributesFieldExtract {
  /**
   * The resource attribute that gets the value. With `key_regex` it may refer to groups, such as `$1`; left out, the name is made from the source and the key.
   *
   * `tag_name`: string.
   *
   * @default ""
   */
  readonly tagName?: StringInput;
  /**
   * The one label or annotation to read, spelled exactly. Can't be combined with `key_regex`.
   *
   * `key`: string.
   *
   * @default ""
   */
  readonly key?: StringInput;
  /**
   * A regular expression for the keys to read, so that several labels or annotations are taken at once.
   *
   * `key_regex`: string.
   *
   * @default ""
   */
  readonly keyRegex?: StringInput;
  /**
   * The kind of object whose labels or annotations are read, for instance the pod, its namespace or its node. Alloy needs permission to read that kind.
   *
   * `from`: string.
   *
   * @default "pod"
   */
  readonly from?: StringInput;
}

/** The arguments of `field` and `label`. */
export interface OtelcolProcessorK8sattributesFieldFilter {
  /**
   * The label or field of the pod that is compared.
   *
   * `key`: string, required.
   */
  readonly key: StringInput;
  /**
   * What the label or field is compared with.
   *
   * `value`: string, required.
   */
  readonly value: StringInput;
  /**
   * The comparison: equal, not equal, present or absent. Presence can be tested only where the API server supports it.
   *
   * `op`: string.
   *
   * @default "equals"
   */
  readonly op?: StringInput;
}

/** The arguments of `and`. */
export interface OtelcolProcessorTailSamplingAnd {
  /**
   * One of the policies that all have to choose the trace for it to be kept.
   *
   * `and_sub_policy` blocks, one for each item, required.
   */
  readonly andSubPolicy: readonly OtelcolProcessorTailSamplingAndSubPolicy[];
}

/** The arguments of `and_sub_policy` and `drop_sub_policy`. */
export interface OtelcolProcessorTailSamplingAndSubPolicy {
  /**
   * A name of your own for this part of the policy, used in logs and metrics.
   *
   * `name`: string, required.
   */
  readonly name: StringInput;
  /**
   * The kind of policy. The block of the same name holds its settings.
   *
   * `type`: string, required.
   */
  readonly type: StringInput;
  /**
   * Chooses traces by how long they took. Needs `type` `latency`.
   *
   * `latency` block.
   */
  readonly latency?: OtelcolProcessorTailSamplingLatency;
  /**
   * Chooses traces by the range that an attribute lies in. Needs `type` `numeric_attribute`.
   *
   * `numeric_attribute` block.
   */
  readonly numericAttribute?: OtelcolProcessorTailSamplingNumericAttribute;
  /**
   * Chooses a fixed share of the traces. Needs `type` `probabilistic`.
   *
   * `probabilistic` block.
   */
  readonly probabilistic?: OtelcolProcessorTailSamplingProbabilistic;
  /**
   * Chooses traces that hold a span with a certain status. Needs `type` `status_code`.
   *
   * `status_code` block.
   */
  readonly statusCode?: OtelcolProcessorTailSamplingStatusCode;
  /**
   * Chooses traces by the text of an attribute. Needs `type` `string_attribute`.
   *
   * `string_attribute` block.
   */
  readonly stringAttribute?: OtelcolProcessorTailSamplingStringAttribute;
  /**
   * Chooses traces as long as a number of spans per second isn't exceeded. Needs `type` `rate_limiting`.
   *
   * `rate_limiting` block.
   */
  readonly rateLimiting?: OtelcolProcessorTailSamplingRateLimiting;
  /**
   * Chooses traces as long as an amount of data per second isn't exceeded. Needs `type` `bytes_limiting`.
   *
   * `bytes_limiting` block.
   */
  readonly bytesLimiting?: OtelcolProcessorTailSamplingBytesLimiting;
  /**
   * Chooses traces by how many spans they have. Needs `type` `span_count`.
   *
   * `span_count` block.
   */
  readonly spanCount?: OtelcolProcessorTailSamplingSpanCount;
  /**
   * Chooses traces by an attribute that is true or false. Needs `type` `boolean_attribute`.
   *
   * `boolean_attribute` block.
   */
  readonly booleanAttribute?: OtelcolProcessorTailSamplingBooleanAttribute;
  /**
   * Chooses traces by OTTL conditions on spans and their events. Needs `type` `ottl_condition`.
   *
   * `ottl_condition` block.
   */
  readonly ottlCondition?: OtelcolProcessorTailSamplingOttlCondition;
  /**
   * Chooses traces by an entry of the W3C trace state. Needs `type` `trace_state`.
   *
   * `trace_state` block.
   */
  readonly traceState?: OtelcolProcessorTailSamplingTraceState;
}

/** The arguments of `boolean_attribute`. */
export interface OtelcolProcessorTailSamplingBooleanAttribute {
  /**
   * The span or resource attribute to look at.
   *
   * `key`: string, required.
   */
  readonly key: StringInput;
  /**
   * The value that the attribute must have for the trace to be chosen.
   *
   * `value`: bool, required.
   */
  readonly value: BoolInput;
  /**
   * Chooses traces in which the attribute doesn't have the value. Inverted decisions are deprecated upstream in favor of `drop` policies.
   *
   * `invert_match`: bool.
   *
   * @default false
   */
  readonly invertMatch?: BoolInput;
}

/** The arguments of `bytes_limiting`. */
export interface OtelcolProcessorTailSamplingBytesLimiting {
  /**
   * How much trace data is let through per second in the long run, in bytes.
   *
   * `bytes_per_second`: number, required.
   */
  readonly bytesPerSecond: NumberInput;
  /**
   * How many bytes may pass at once after a quiet time. Zero stands for twice the rate.
   *
   * `burst_capacity`: number.
   *
   * @default 0
   */
  readonly burstCapacity?: NumberInput;
}

/** The arguments of `latency`. */
export interface OtelcolProcessorTailSamplingLatency {
  /**
   * Chooses traces that took longer than this many milliseconds, from the first start to the last end of a span.
   *
   * `threshold_ms`: number, required.
   */
  readonly thresholdMs: NumberInput;
  /**
   * Chooses only traces that took at most this many milliseconds. Zero means no upper limit.
   *
   * `upper_threshold_ms`: number.
   *
   * @default 0
   */
  readonly upperThresholdMs?: NumberInput;
}

/** The arguments of `numeric_attribute`. */
export interface OtelcolProcessorTailSamplingNumericAttribute {
  /**
   * The span or resource attribute whose number is compared.
   *
   * `key`: string, required.
   */
  readonly key: StringInput;
  /**
   * The smallest number that still matches.
   *
   * `min_value`: number, required.
   */
  readonly minValue: NumberInput;
  /**
   * The largest number that still matches.
   *
   * `max_value`: number, required.
   */
  readonly maxValue: NumberInput;
  /**
   * Chooses traces whose attribute lies outside of the range. Inverted decisions are deprecated upstream in favor of `drop` policies.
   *
   * `invert_match`: bool.
   *
   * @default false
   */
  readonly invertMatch?: BoolInput;
}

/** The arguments of `ottl_condition`. */
export interface OtelcolProcessorTailSamplingOttlCondition {
  /**
   * What happens if a condition can't be evaluated: go on with or without a log line, or fail, by which the data is lost.
   *
   * `error_mode`: string, required. One of `"ignore"`, `"propagate"` or `"silent"`.
   */
  readonly errorMode: EnumInput<'ignore' | 'propagate' | 'silent'>;
  /**
   * OTTL conditions on spans; the trace is chosen if one of them holds for any span.
   *
   * `span`: list(string).
   *
   * @default []
   */
  readonly span?: ListInput<StringInput>;
  /**
   * OTTL conditions on span events; the trace is chosen if one of them holds for any event.
   *
   * `spanevent`: list(string).
   *
   * @default []
   */
  readonly spanevent?: ListInput<StringInput>;
}

/** The arguments of `probabilistic`. */
export interface OtelcolProcessorTailSamplingProbabilistic {
  /**
   * Goes into the hash of the trace ID. Give each layer of samplers its own, or a later layer decides the same way as the one before it.
   *
   * `hash_salt`: string.
   */
  readonly hashSalt?: StringInput;
  /**
   * The share of traces to choose, from 0 to 100. The decision follows from the trace ID, so all replicas agree.
   *
   * `sampling_percentage`: number, required.
   */
  readonly samplingPercentage: NumberInput;
}

/** The arguments of `rate_limiting`. */
export interface OtelcolProcessorTailSamplingRateLimiting {
  /**
   * How many spans per second are let through. Traces beyond that aren't chosen by this policy.
   *
   * `spans_per_second`: number, required.
   */
  readonly spansPerSecond: NumberInput;
  /**
   * How many spans may pass at once after a quiet time. Zero stands for twice the rate.
   *
   * `burst_capacity`: number.
   *
   * @default 0
   */
  readonly burstCapacity?: NumberInput;
}

/** The arguments of `span_count`. */
export interface OtelcolProcessorTailSamplingSpanCount {
  /**
   * Chooses traces with at least this many spans.
   *
   * `min_spans`: number, required.
   */
  readonly minSpans: NumberInput;
  /**
   * Chooses only traces with at most this many spans. Zero means no upper limit.
   *
   * `max_spans`: number.
   *
   * @default 0
   */
  readonly maxSpans?: NumberInput;
}

/** The arguments of `status_code`. */
export interface OtelcolProcessorTailSamplingStatusCode {
  /**
   * The status codes to choose by; one span that has one of them is enough. `ERROR` keeps the failed traces.
   *
   * `status_codes`: list(string), required.
   */
  readonly statusCodes: ListInput<StringInput>;
}

/** The arguments of `string_attribute`. */
export interface OtelcolProcessorTailSamplingStringAttribute {
  /**
   * The span or resource attribute whose text is compared.
   *
   * `key`: string, required.
   */
  readonly key: StringInput;
  /**
   * The texts, or regular expressions, one of which the attribute has to match.
   *
   * `values`: list(string), required.
   */
  readonly values: ListInput<StringInput>;
  /**
   * Takes `values` as regular expressions instead of comparing them literally.
   *
   * `enabled_regex_matching`: bool.
   *
   * @default false
   */
  readonly enabledRegexMatching?: BoolInput;
  /**
   * How many results of regular expressions are remembered, so that recurring texts needn't be matched again.
   *
   * `cache_max_size`: number.
   */
  readonly cacheMaxSize?: NumberInput;
  /**
   * Chooses traces in which the attribute matches none of the values. Inverted decisions are deprecated upstream in favor of `drop` policies.
   *
   * `invert_match`: bool.
   *
   * @default false
   */
  readonly invertMatch?: BoolInput;
}

/** The arguments of `trace_state`. */
export interface OtelcolProcessorTailSamplingTraceState {
  /**
   * The entry of the trace state to look at, usually the name of a vendor.
   *
   * `key`: string, required.
   */
  readonly key: StringInput;
  /**
   * The values, one of which the entry has to have.
   *
   * `values`: list(string), required.
   */
  readonly values: ListInput<StringInput>;
}

/** The arguments of `log_statements`, `metric_statements` and `trace_statements`. */
export interface OtelcolProcessorTransformContextStatements {
  /**
   * The item that the statements run on, once for each, such as `span` or `datapoint`. It also says which paths they may use.
   *
   * `context`: string, required. One of `"datapoint"`, `"log"`, `"metric"`, `"resource"`, `"scope"`, `"span"` or `"spanevent"`.
   */
  readonly context: EnumInput<'datapoint' | 'log' | 'metric' | 'resource' | 'scope' | 'span' | 'spanevent'>;
  /**
   * OTTL conditions, one of which has to hold for the statements to run on an item. Without any they always run.
   *
   * `conditions`: list(string).
   */
  readonly conditions?: ListInput<StringInput>;
  /**
   * OTTL statements that change the data, run in order, such as `set(attributes["team"], "shop")`.
   *
   * `statements`: list(string), required.
   */
  readonly statements: ListInput<StringInput>;
  /**
   * What happens if one of these statements fails; overrides the component's `error_mode` for this group.
   *
   * `error_mode`: string. One of `"ignore"`, `"propagate"` or `"silent"`.
   */
  readonly errorMode?: EnumInput<'ignore' | 'propagate' | 'silent'>;
}

/** The arguments of `queue` and `sending_queue`. */
export interface OtelcolQueue {
  /**
   * Queues batches in front of the exporter, so that a slow or absent backend doesn't block the pipeline. Without it, senders wait for the backend.
   *
   * `enabled`: bool.
   *
   * @default true
   */
  readonly enabled?: BoolInput;
  /**
   * How many batches are sent in parallel. Raise it if the queue fills up although the backend could take more.
   *
   * `num_consumers`: number.
   *
   * @default 10
   */
  readonly numConsumers?: NumberInput;
  /**
   * How much the queue holds, counted as `sizer` says: the rate times the seconds of outage to survive. A large queue in memory can get Alloy killed.
   *
   * `queue_size`: number.
   *
   * @default 1000
   */
  readonly queueSize?: NumberInput;
  /**
   * Makes senders wait for room when the queue is full. Otherwise they get an error at once, and may try again or lose the data.
   *
   * `block_on_overflow`: bool.
   *
   * @default false
   */
  readonly blockOnOverflow?: BoolInput;
  /**
   * What `queue_size` counts: requests, which is cheapest, single items, or bytes, which costs most.
   *
   * `sizer`: string.
   *
   * @default "requests"
   */
  readonly sizer?: StringInput;
  /**
   * Holds each sender until its data has been sent, so that errors of the backend reach the origin.
   *
   * `wait_for_result`: bool.
   *
   * @default false
   */
  readonly waitForResult?: BoolInput;
  /**
   * Merges small requests into larger ones, and splits large ones, before they are sent. It makes a batch processor in front unnecessary.
   *
   * `batch` block.
   */
  readonly batch?: OtelcolQueueBatch;
  /**
   * A storage component to keep the queue in, so that queued data survives a restart. Without it, the queue lives in memory and is lost.
   *
   * `storage`: otelcol.ExtensionHandler.
   */
  readonly storage?: Expression<StorageHandler>;
}

/**
 * Merges small requests into larger ones, and splits large ones, before they are sent. It makes a batch processor in front unnecessary.
 *
 * The `batch` block.
 */
export interface OtelcolQueueBatch {
  /**
   * The longest that data waits for its batch to fill up. It must be above zero.
   *
   * `flush_timeout`: duration.
   *
   * @default "200ms"
   */
  readonly flushTimeout?: DurationInput;
  /**
   * A batch is sent once it has this size, counted as the `sizer` of the block says.
   *
   * `min_size`: number.
   *
   * @default 2000
   */
  readonly minSize?: NumberInput;
  /**
   * The size above which a batch is split, at least `min_size`. Set it to what the backend accepts.
   *
   * `max_size`: number.
   *
   * @default 3000
   */
  readonly maxSize?: NumberInput;
  /**
   * What the sizes of the batch count: items or bytes. Counting bytes takes more CPU.
   *
   * `sizer`: string. One of `"bytes"` or `"items"`.
   *
   * @default "items"
   */
  readonly sizer?: EnumInput<'bytes' | 'items'>;
}

/** The arguments of `file.mtime` and `file.size`. */
export interface OtelcolReceiverFileStatsDefaultMetric {
  /**
   * Whether the metric is collected for each file. Turn it off to save series.
   *
   * `enabled`: bool.
   *
   * @default true
   */
  readonly enabled?: BoolInput;
}

/** The arguments of `metrics_exclude` and `metrics_include`. */
export interface OtelcolReceiverFileStatsFilter {
  /**
   * The exact text of the attribute, for filters that compare literally.
   *
   * `strict`: string, required by the reference.
   */
  readonly strict?: StringInput;
  /**
   * A regular expression for the attribute's text, for filters that match patterns.
   *
   * `regexp`: string, required by the reference.
   */
  readonly regexp?: StringInput;
}

/** The arguments of `file.atime`, `file.count` and `file.ctime`. */
export interface OtelcolReceiverFileStatsMetric {
  /**
   * Whether the metric is collected for each file. It is extra; turn it on where it is looked at.
   *
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
}

/** The arguments of `vcenter.cluster.cpu.effective`, `vcenter.cluster.cpu.limit`, `vcenter.cluster.host.count`, `vcenter.cluster.memory.effective` and 67 others. */
export interface OtelcolReceiverVcenterMetric {
  /**
   * Whether this metric is collected from vCenter. Turn off what nobody looks at, to save series.
   *
   * `enabled`: bool, required.
   */
  readonly enabled: BoolInput;
}

/** The arguments of `vcenter.cluster.name`, `vcenter.datacenter.name`, `vcenter.datastore.name`, `vcenter.host.name` and 8 others. */
export interface OtelcolReceiverVcenterResourceAttribute {
  /**
   * Whether this attribute is put on the resources that the metrics describe. Without it, resources may be hard to tell apart.
   *
   * `enabled`: bool, required.
   */
  readonly enabled: BoolInput;
}

/** The arguments of `retry` and `retry_on_failure`. */
export interface OtelcolRetry {
  /**
   * Sends again what the backend couldn't take, with growing pauses. Without it, a failed request loses its data.
   *
   * `enabled`: bool.
   *
   * @default true
   */
  readonly enabled?: BoolInput;
  /**
   * How long to wait after the first failure; each further wait is longer by `multiplier`.
   *
   * `initial_interval`: duration.
   *
   * @default "5s"
   */
  readonly initialInterval?: DurationInput;
  /**
   * By what share each wait is varied at random, so that many senders don't all come back at the same moment.
   *
   * `randomization_factor`: number.
   *
   * @default 0.5
   */
  readonly randomizationFactor?: NumberInput;
  /**
   * By how much each wait is longer than the one before it. It has to be greater than one.
   *
   * `multiplier`: number.
   *
   * @default 1.5
   */
  readonly multiplier?: NumberInput;
  /**
   * The longest wait between two attempts, whatever the growth says.
   *
   * `max_interval`: duration.
   *
   * @default "30s"
   */
  readonly maxInterval?: DurationInput;
  /**
   * How long one batch is tried before it is dropped. Zero means that it is tried until it gets through, while the queue fills up.
   *
   * `max_elapsed_time`: duration.
   *
   * @default "5m"
   */
  readonly maxElapsedTime?: DurationInput;
}

/** The arguments of `tls`. */
export interface OtelcolTLSClient {
  /**
   * Certificate authorities to trust, as PEM text. Can't be combined with `ca_file`; without either, those of the system are trusted.
   *
   * `ca_pem`: string.
   */
  readonly caPem?: StringInput;
  /**
   * Path of a PEM file with the certificate authorities to trust.
   *
   * `ca_file`: string.
   */
  readonly caFile?: StringInput;
  /**
   * The client's own certificate as PEM text, for servers that demand mutual TLS.
   *
   * `cert_pem`: string.
   */
  readonly certPem?: StringInput;
  /**
   * Path of the client's own certificate, for servers that demand mutual TLS.
   *
   * `cert_file`: string.
   */
  readonly certFile?: StringInput;
  /**
   * The private key of the client certificate, as PEM text. Can't be combined with `key_file`.
   *
   * `key_pem`: secret.
   */
  readonly keyPem?: SecretInput;
  /**
   * Path of the client certificate's private key.
   *
   * `key_file`: string.
   */
  readonly keyFile?: StringInput;
  /**
   * The oldest TLS version to agree on, such as `1.3`. Lower it only for servers that can do no better.
   *
   * `min_version`: string.
   */
  readonly minVersion?: StringInput;
  /**
   * The newest TLS version to agree on. Set it only for servers that fail with newer ones.
   *
   * `max_version`: string.
   */
  readonly maxVersion?: StringInput;
  /**
   * How often the certificate files are read again. Zero means never, so that a renewed certificate needs a restart.
   *
   * `reload_interval`: duration.
   *
   * @default "0s"
   */
  readonly reloadInterval?: DurationInput;
  /**
   * The cipher suites that may be used up to TLS 1.2. Empty leaves the choice to Go, which is safe.
   *
   * `cipher_suites`: list(string).
   *
   * @default []
   */
  readonly cipherSuites?: ListInput<StringInput>;
  /**
   * Trusts the authorities of the system as well as the given CA, for clients that meet public and private certificates.
   *
   * `include_system_ca_certs_pool`: bool.
   *
   * @default false
   */
  readonly includeSystemCaCertsPool?: BoolInput;
  /**
   * The elliptic curves for the key exchange, the favorite first. Empty leaves the order to Go.
   *
   * `curve_preferences`: list(string).
   *
   * @default []
   */
  readonly curvePreferences?: ListInput<StringInput>;
  /**
   * Takes the private key from a TPM chip instead of a plain file.
   *
   * `tpm` block.
   */
  readonly tpm?: OtelcolTPM;
  /**
   * Connects without TLS altogether. Needed for servers that speak plain text; data and credentials are then readable on the way.
   *
   * `insecure`: bool.
   *
   * @default false
   */
  readonly insecure?: BoolInput;
  /**
   * Encrypts, but accepts any certificate of the server, which leaves the connection open to interception.
   *
   * `insecure_skip_verify`: bool.
   *
   * @default false
   */
  readonly insecureSkipVerify?: BoolInput;
  /**
   * The name that the server's certificate must carry, where it differs from the host in the address.
   *
   * `server_name`: string.
   */
  readonly serverName?: StringInput;
}

/** The arguments of `tls`. */
export interface OtelcolTLSServer {
  /**
   * Certificate authorities as PEM text. Clients aren't verified by them; set `client_ca_file` for that.
   *
   * `ca_pem`: string.
   */
  readonly caPem?: StringInput;
  /**
   * Path of a PEM file with certificate authorities. Clients aren't verified by them; set `client_ca_file` for that.
   *
   * `ca_file`: string.
   */
  readonly caFile?: StringInput;
  /**
   * The certificate that the server shows to clients, as PEM text.
   *
   * `cert_pem`: string.
   */
  readonly certPem?: StringInput;
  /**
   * Path of the certificate that the server shows to clients.
   *
   * `cert_file`: string.
   */
  readonly certFile?: StringInput;
  /**
   * The private key of the server's certificate, as PEM text. Can't be combined with `key_file`.
   *
   * `key_pem`: secret.
   */
  readonly keyPem?: SecretInput;
  /**
   * Path of the private key that belongs to the server's certificate.
   *
   * `key_file`: string.
   */
  readonly keyFile?: StringInput;
  /**
   * The oldest TLS version that clients may use. Lower it only for clients that can do no better.
   *
   * `min_version`: string.
   */
  readonly minVersion?: StringInput;
  /**
   * The newest TLS version that clients may use. Set it only for clients that fail with newer ones.
   *
   * `max_version`: string.
   */
  readonly maxVersion?: StringInput;
  /**
   * How often the certificate files are read again. Zero means never, so that a renewed certificate needs a restart.
   *
   * `reload_interval`: duration.
   *
   * @default "0s"
   */
  readonly reloadInterval?: DurationInput;
  /**
   * The cipher suites that clients may use up to TLS 1.2. Empty leaves the choice to Go, which is safe.
   *
   * `cipher_suites`: list(string).
   *
   * @default []
   */
  readonly cipherSuites?: ListInput<StringInput>;
  /**
   * Trusts the authorities of the system in addition to the given CA.
   *
   * `include_system_ca_certs_pool`: bool.
   *
   * @default false
   */
  readonly includeSystemCaCertsPool?: BoolInput;
  /**
   * The elliptic curves for the key exchange, the favorite first. Empty leaves the order to Go.
   *
   * `curve_preferences`: list(string).
   *
   * @default []
   */
  readonly curvePreferences?: ListInput<StringInput>;
  /**
   * Takes the server's private key from a TPM chip instead of a plain file.
   *
   * `tpm` block.
   */
  readonly tpm?: OtelcolTPM;
  /**
   * Path of the authorities that sign client certificates. Setting it turns on mutual TLS: clients without a valid certificate are turned away.
   *
   * `client_ca_file`: string.
   */
  readonly clientCaFile?: StringInput;
}

/** The arguments of `tpm`. */
export interface OtelcolTPM {
  /**
   * Loads the key at `key_file`, in TSS2 format, through the TPM, which never gives the private key away.
   *
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * The TPM device or its Unix socket, such as `/dev/tpmrm0`. Can't be set on Windows.
   *
   * `path`: string.
   *
   * @default ""
   */
  readonly path?: StringInput;
  /**
   * The authorization value of the TPM's owner hierarchy, where one is set.
   *
   * `owner_auth`: string.
   *
   * @default ""
   */
  readonly ownerAuth?: StringInput;
  /**
   * The authorization value that protects the key, where it was created with one.
   *
   * `auth`: string.
   *
   * @default ""
   */
  readonly auth?: StringInput;
}

/** The arguments of `metric`. */
export interface PrometheusExporterCloudwatchMetric {
  /**
   * The CloudWatch metric to read, spelled as AWS does.
   *
   * `name`: string, required.
   */
  readonly name: StringInput;
  /**
   * The statistics to read, such as `Average`, `Sum` or `p95`. Each becomes a series of its own.
   *
   * `statistics`: list(string), required.
   */
  readonly statistics: ListInput<StringInput>;
  /**
   * The width of the time bucket that CloudWatch aggregates over. Unset, that of the job is used.
   *
   * `period`: duration.
   */
  readonly period?: DurationInput;
  /**
   * How far back CloudWatch is asked on each scrape. Make it several periods for metrics that arrive late. Unset, that of the job is used, or else `period`.
   *
   * `length`: duration.
   */
  readonly length?: DurationInput;
  /**
   * Reports zero where CloudWatch has no data. Unset, the setting of the job is used.
   *
   * `nil_to_zero`: bool.
   */
  readonly nilToZero?: BoolInput;
  /**
   * Gives samples the time that CloudWatch recorded instead of that of the scrape. Late data may then be refused as too old.
   *
   * `add_cloudwatch_timestamp`: bool.
   */
  readonly addCloudwatchTimestamp?: BoolInput;
}

/** The arguments of `role`. */
export interface PrometheusExporterCloudwatchRole {
  /**
   * The IAM role to assume before AWS is asked, for instance one of another account. Alloy's own credentials must be allowed to assume it.
   *
   * `role_arn`: string, required.
   */
  readonly roleArn: StringInput;
  /**
   * The external ID that the role's trust policy may demand of third parties.
   *
   * `external_id`: string.
   *
   * @default ""
   */
  readonly externalId?: StringInput;
}

/** The arguments of `heartbeat`. */
export interface PrometheusExporterMysqlHeartbeat {
  /**
   * The database in which `pt-heartbeat` keeps its table.
   *
   * `database`: string.
   *
   * @default "heartbeat"
   */
  readonly database?: StringInput;
  /**
   * The table that `pt-heartbeat` writes to.
   *
   * `table`: string.
   *
   * @default "heartbeat"
   */
  readonly table?: StringInput;
  /**
   * Compares with UTC, as is right if `pt-heartbeat` runs with `--utc`. A mismatch shows up as a wrong lag.
   *
   * `utc`: bool.
   *
   * @default false
   */
  readonly utc?: BoolInput;
}

/** The arguments of `info_schema.processlist`. */
export interface PrometheusExporterMysqlInfoSchemaProcessList {
  /**
   * Counts only threads that have been in their state for at least this many seconds.
   *
   * `min_time`: number.
   *
   * @default 0
   */
  readonly minTime?: NumberInput;
  /**
   * Adds the number of threads of each user.
   *
   * `processes_by_user`: bool.
   *
   * @default true
   */
  readonly processesByUser?: BoolInput;
  /**
   * Adds the number of threads of each client host. Many clients make many series.
   *
   * `processes_by_host`: bool.
   *
   * @default true
   */
  readonly processesByHost?: BoolInput;
}

/** The arguments of `info_schema.tables`. */
export interface PrometheusExporterMysqlInfoSchemaTables {
  /**
   * The databases whose tables are measured, separated by commas. All of them can be slow on servers with many tables.
   *
   * `databases`: string.
   *
   * @default "*"
   */
  readonly databases?: StringInput;
}

/** The arguments of `mysql.user`. */
export interface PrometheusExporterMysqlMySQLUser {
  /**
   * Also reports which privileges each user has, for which Alloy's user must be able to read `mysql.user`.
   *
   * `privileges`: bool.
   *
   * @default false
   */
  readonly privileges?: BoolInput;
}

/** The arguments of `perf_schema.eventsstatements`. */
export interface PrometheusExporterMysqlPerfSchemaEventsStatements {
  /**
   * How many statement digests are reported, those seen last first. Each makes a set of series.
   *
   * `limit`: number.
   *
   * @default 250
   */
  readonly limit?: NumberInput;
  /**
   * Leaves out statements that haven't been seen for this many seconds.
   *
   * `time_limit`: number.
   *
   * @default 86400
   */
  readonly timeLimit?: NumberInput;
  /**
   * How many characters of a normalized statement are kept in the label.
   *
   * `text_limit`: number.
   *
   * @default 120
   */
  readonly textLimit?: NumberInput;
  /**
   * Schemas whose statements aren't reported, for instance those of the system.
   *
   * `exclude_schemas`: list(string).
   */
  readonly excludeSchemas?: ListInput<StringInput>;
}

/** The arguments of `perf_schema.file_instances`. */
export interface PrometheusExporterMysqlPerfSchemaFileInstances {
  /**
   * A regular expression that file names must match to be reported. Narrow it down on servers with many files.
   *
   * `filter`: string.
   *
   * @default ".*"
   */
  readonly filter?: StringInput;
  /**
   * What is cut off the front of file names in labels, normally the data directory.
   *
   * `remove_prefix`: string.
   *
   * @default "/var/lib/mysql"
   */
  readonly removePrefix?: StringInput;
}

/** The arguments of `perf_schema.memory_events`. */
export interface PrometheusExporterMysqlPerfSchemaMemoryEvents {
  /**
   * What is cut off the front of event names in labels.
   *
   * `remove_prefix`: string.
   *
   * @default "memory/"
   */
  readonly removePrefix?: StringInput;
}

/** The arguments of `autodiscovery`. */
export interface PrometheusExporterPostgresAutoDiscovery {
  /**
   * Finds all databases of each server and scrapes them as well, so that new ones needn't be listed.
   *
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * Scrapes only these of the databases that are found.
   *
   * `database_allowlist`: list(string).
   */
  readonly databaseAllowlist?: ListInput<StringInput>;
  /**
   * Scrapes all databases that are found except for these.
   *
   * `database_denylist`: list(string).
   */
  readonly databaseDenylist?: ListInput<StringInput>;
}

/** The arguments of `stat_statements`. */
export interface PrometheusExporterPostgresStatStatementFlags {
  /**
   * Adds a metric that maps query IDs to the text of the statement. The texts can hold data, and there may be many.
   *
   * `include_query`: bool.
   *
   * @default false
   */
  readonly includeQuery?: BoolInput;
  /**
   * How many characters of a statement are kept.
   *
   * `query_length`: number.
   *
   * @default 120
   */
  readonly queryLength?: NumberInput;
  /**
   * How many statements are read at most, which bounds the number of series.
   *
   * `limit`: number.
   *
   * @default 100
   */
  readonly limit?: NumberInput;
  /**
   * Databases whose statements aren't reported.
   *
   * `exclude_databases`: list(string).
   *
   * @default []
   */
  readonly excludeDatabases?: ListInput<StringInput>;
  /**
   * Users whose statements aren't reported, such as that of the exporter itself.
   *
   * `exclude_users`: list(string).
   *
   * @default []
   */
  readonly excludeUsers?: ListInput<StringInput>;
}

/** The arguments of `text_file` and `textfile`. */
export interface PrometheusExporterWindowsTextFile {
  /**
   * Directories to read, separated by commas. Use `directories` instead.
   *
   * `text_file_directory`: string.
   *
   * @deprecated by Alloy
   */
  readonly textFileDirectory?: StringInput;
  /**
   * Directories whose `.prom` files are exposed as metrics, for instance those that scheduled tasks write.
   *
   * `directories`: list(string).
   */
  readonly directories?: ListInput<StringInput>;
}

/** The arguments of `prometheus.operator.podmonitors`, `prometheus.operator.probes`, `prometheus.operator.scrapeconfigs` and `prometheus.operator.servicemonitors`. */
export interface PrometheusOperator {
  /**
   * How to reach the Kubernetes API. Inside a cluster leave it out: the service account of the pod is used.
   *
   * `client` block.
   */
  readonly client?: KubernetesClient;
  /**
   * The receivers of the scraped metrics; each gets all of them.
   *
   * `forward_to`: list(MetricsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /**
   * The namespaces in which the resources are looked for. Without any, all are searched, for which Alloy needs cluster-wide permissions.
   *
   * `namespaces`: list(string).
   */
  readonly namespaces?: ListInput<StringInput>;
  /**
   * Whether backends of services are found through `Endpoints` or through `EndpointSlice` objects, which scale better.
   *
   * `kubernetes_role`: string.
   *
   * @default "endpoints"
   */
  readonly kubernetesRole?: StringInput;
  /**
   * Which of the resources are used, by their own labels. Without it, all of them are.
   *
   * `selector` block.
   */
  readonly selector?: LabelSelector;
  /**
   * Spreads the found targets over all Alloy instances of the cluster. Without it, each replica scrapes every target.
   *
   * `clustering` block.
   */
  readonly clustering?: Clustering;
  /**
   * A relabeling rule for the found targets, applied before the rules of the resource itself.
   *
   * `rule` blocks, one for each item.
   */
  readonly rule?: readonly RelabelRule[];
  /**
   * How targets are scraped where the resource doesn't say.
   *
   * `scrape` block.
   */
  readonly scrape?: PrometheusOperatorScrape;
  /**
   * How long to wait for the first complete list of resources. Missing permissions or definitions show up as this timeout.
   *
   * `informer_sync_timeout`: duration.
   *
   * @default "1m"
   */
  readonly informerSyncTimeout?: DurationInput;
}

/**
 * How targets are scraped where the resource doesn't say.
 *
 * The `scrape` block.
 */
export interface PrometheusOperatorScrape {
  /**
   * How often targets are scraped if the resource sets no interval.
   *
   * `default_scrape_interval`: duration.
   *
   * @default "1m"
   */
  readonly defaultScrapeInterval?: DurationInput;
  /**
   * How long one scrape may take if the resource sets no timeout. Keep it at or below the interval.
   *
   * `default_scrape_timeout`: duration.
   *
   * @default "10s"
   */
  readonly defaultScrapeTimeout?: DurationInput;
  /**
   * How many samples a scrape may return if the resource sets no limit. A target that exceeds it is treated as failed.
   *
   * `default_sample_limit`: number.
   */
  readonly defaultSampleLimit?: NumberInput;
  /**
   * Reads native histograms too, by preferring the protobuf format. The receivers have to support them.
   *
   * `scrape_native_histograms`: bool.
   *
   * @default false
   */
  readonly scrapeNativeHistograms?: BoolInput;
  /**
   * Passes type, unit and help of metrics on. Costs memory, and only few receivers can use it.
   *
   * `honor_metadata`: bool.
   *
   * @default false
   */
  readonly honorMetadata?: BoolInput;
  /**
   * Adds the type and the unit of each metric as labels, where the scrape provides them.
   *
   * `enable_type_and_unit_labels`: bool.
   *
   * @default false
   */
  readonly enableTypeAndUnitLabels?: BoolInput;
}

/** The arguments of `rule` and `write_relabel_config`. */
export interface RelabelRule {
  /**
   * The labels whose values, joined by `separator`, are what `regex` is matched against. A label that is missing counts as empty.
   *
   * `source_labels`: list(string).
   */
  readonly sourceLabels?: ListInput<StringInput>;
  /**
   * What stands between the values of `source_labels` when they are joined. Choose one that doesn't occur in the values.
   *
   * `separator`: string.
   *
   * @default ";"
   */
  readonly separator?: StringInput;
  /**
   * An RE2 expression that has to match the whole joined value, as it is anchored at both ends; `labelmap`, `labeldrop` and `labelkeep` match names of labels instead.
   *
   * `regex`: regex.
   *
   * @default "(.*)"
   */
  readonly regex?: StringInput;
  /**
   * For `hashmod`: by how many the hash of the joined values is divided, in other words the number of shards.
   *
   * `modulus`: number.
   */
  readonly modulus?: NumberInput;
  /**
   * The label that gets the result, for the actions that write one. `keepequal` and `dropequal` compare with it instead.
   *
   * `target_label`: string.
   */
  readonly targetLabel?: StringInput;
  /**
   * What is written to `target_label` where `regex` matches, with `$1` or `${name}` for its groups. An empty result removes the label.
   *
   * `replacement`: string.
   *
   * @default "$1"
   */
  readonly replacement?: StringInput;
  /**
   * What the rule does: write a label, keep or drop the whole item, or rename, keep or remove labels by name. Rules run in order, and a dropped item meets none of those that follow.
   *
   * `action`: string. One of `"drop"`, `"dropequal"`, `"hashmod"`, `"keep"`, `"keepequal"`, `"labeldrop"`, `"labelkeep"`, `"labelmap"`, `"lowercase"`, `"replace"` or `"uppercase"`.
   *
   * @default "replace"
   */
  readonly action?: EnumInput<'drop' | 'dropequal' | 'hashmod' | 'keep' | 'keepequal' | 'labeldrop' | 'labelkeep' | 'labelmap' | 'lowercase' | 'replace' | 'uppercase'>;
}

/** The arguments of `remote.kubernetes.configmap` and `remote.kubernetes.secret`. */
export interface RemoteKubernetes {
  /**
   * The namespace that the object lives in. Alloy needs permission to read it there.
   *
   * `namespace`: string, required.
   */
  readonly namespace: StringInput;
  /**
   * Which object of the namespace to read.
   *
   * `name`: string, required.
   */
  readonly name: StringInput;
  /**
   * How often the object is read again. Shorter means that changes arrive sooner, at the price of more requests to the API server.
   *
   * `poll_frequency`: duration.
   *
   * @default "1m"
   */
  readonly pollFrequency?: DurationInput;
  /**
   * How long one read may take before it counts as failed; the last known data stays in use.
   *
   * `poll_timeout`: duration.
   *
   * @default "15s"
   */
  readonly pollTimeout?: DurationInput;
  /**
   * How to reach the Kubernetes API. Inside a cluster leave it out: the service account of the pod is used.
   *
   * `client` block.
   */
  readonly client?: KubernetesClient;
}

/** The arguments of `aws.ecs.cluster.arn`, `aws.ecs.launchtype`, `aws.ecs.task.arn`, `aws.ecs.task.family` and 60 others. */
export interface ResourcedetectionResourceAttribute {
  /**
   * Whether the detector adds this attribute to the resource. Turn off what nobody looks at, as each attribute may end up as a label.
   *
   * `enabled`: bool, required.
   */
  readonly enabled: BoolInput;
}

/** The arguments of `grpc`. */
export interface ServerGRPC {
  /**
   * The address to listen on. Empty means every interface; set `127.0.0.1` to accept local clients only.
   *
   * `listen_address`: string.
   *
   * @default ""
   */
  readonly listenAddress?: StringInput;
  /**
   * The port to listen on. Zero takes any free one, which can't be known in advance.
   *
   * `listen_port`: number.
   *
   * @default 0
   */
  readonly listenPort?: NumberInput;
  /**
   * How many clients may be connected at once; zero means any number.
   *
   * `conn_limit`: number.
   *
   * @default 0
   */
  readonly connLimit?: NumberInput;
  /**
   * Closes connections of this age, so that clients are redistributed over the replicas. Unset, they may live forever.
   *
   * `max_connection_age`: duration.
   */
  readonly maxConnectionAge?: DurationInput;
  /**
   * How long running calls may still take once a connection has reached its age.
   *
   * `max_connection_age_grace`: duration.
   */
  readonly maxConnectionAgeGrace?: DurationInput;
  /**
   * Closes connections on which nothing has happened for this long.
   *
   * `max_connection_idle`: duration.
   */
  readonly maxConnectionIdle?: DurationInput;
  /**
   * The largest message in bytes that is accepted; larger ones fail at the sender.
   *
   * `server_max_recv_msg_size`: number.
   *
   * @default 4194304
   */
  readonly serverMaxRecvMsgSize?: NumberInput;
  /**
   * The largest message in bytes that is sent back.
   *
   * `server_max_send_msg_size`: number.
   *
   * @default 4194304
   */
  readonly serverMaxSendMsgSize?: NumberInput;
  /**
   * How many calls one connection may have open at once; zero means any number.
   *
   * `server_max_concurrent_streams`: number.
   *
   * @default 100
   */
  readonly serverMaxConcurrentStreams?: NumberInput;
  /**
   * Serves with TLS. Without it, the server speaks plain text.
   *
   * `tls` block.
   */
  readonly tls?: ServerTLS;
}

/** The arguments of `http`. */
export interface ServerHTTP {
  /**
   * The address to listen on. Empty means every interface; set `127.0.0.1` to accept local clients only.
   *
   * `listen_address`: string.
   *
   * @default ""
   */
  readonly listenAddress?: StringInput;
  /**
   * The port to listen on. It must be free: two components with the same one can't both start.
   *
   * `listen_port`: number.
   *
   * @default 8080
   */
  readonly listenPort?: NumberInput;
  /**
   * How many clients may be connected at once; zero means any number.
   *
   * `conn_limit`: number.
   *
   * @default 0
   */
  readonly connLimit?: NumberInput;
  /**
   * How long reading a request may take. Raise it for large bodies over slow links.
   *
   * `server_read_timeout`: duration.
   *
   * @default "30s"
   */
  readonly serverReadTimeout?: DurationInput;
  /**
   * How long writing a response may take.
   *
   * `server_write_timeout`: duration.
   *
   * @default "30s"
   */
  readonly serverWriteTimeout?: DurationInput;
  /**
   * How long an idle connection is kept open for further requests.
   *
   * `server_idle_timeout`: duration.
   *
   * @default "2m"
   */
  readonly serverIdleTimeout?: DurationInput;
  /**
   * Serves HTTPS. Without it, the server speaks plain HTTP.
   *
   * `tls` block.
   */
  readonly tls?: ServerTLS;
  /**
   * Tunes HTTP/2 on this server. Leave it out unless clients send many requests over one connection.
   *
   * `http2` block.
   */
  readonly http2?: ServerHTTP2;
}

/** The arguments of `http2`. */
export interface ServerHTTP2 {
  /**
   * Uses the settings of this block. Without it, they are ignored.
   *
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * Meant to limit how many requests are worked on at once over all connections. Go's server doesn't enforce it.
   *
   * `max_handlers`: number.
   */
  readonly maxHandlers?: NumberInput;
  /**
   * How many requests one connection may have open at once.
   *
   * `max_concurrent_streams`: number.
   *
   * @default 100
   */
  readonly maxConcurrentStreams?: NumberInput;
  /**
   * The size in bytes of the table that decompresses request headers.
   *
   * `max_decoder_header_table_size`: number.
   *
   * @default 4096
   */
  readonly maxDecoderHeaderTableSize?: NumberInput;
  /**
   * The largest table in bytes for compressing response headers.
   *
   * `max_encoder_header_table_size`: number.
   *
   * @default 4096
   */
  readonly maxEncoderHeaderTableSize?: NumberInput;
  /**
   * The largest frame in bytes that is read. Values outside of what HTTP/2 permits fall back to Go's own.
   *
   * `max_read_frame_size`: number.
   */
  readonly maxReadFrameSize?: NumberInput;
  /**
   * Allows cipher suites that the HTTP/2 standard forbids. Only for clients that can do nothing else.
   *
   * `permit_prohibited_ciphers`: bool.
   *
   * @default false
   */
  readonly permitProhibitedCiphers?: BoolInput;
  /**
   * How long a connection may go without a request before it is closed.
   *
   * `idle_timeout`: duration.
   */
  readonly idleTimeout?: DurationInput;
  /**
   * How long the client may send no frame before a ping checks whether it is still there. Unset, none is sent.
   *
   * `read_idle_timeout`: duration.
   */
  readonly readIdleTimeout?: DurationInput;
  /**
   * Closes a connection whose client leaves a ping unanswered for this long.
   *
   * `ping_timeout`: duration.
   *
   * @default "15s"
   */
  readonly pingTimeout?: DurationInput;
  /**
   * Closes a connection on which nothing could be written for this long.
   *
   * `write_byte_timeout`: duration.
   */
  readonly writeByteTimeout?: DurationInput;
  /**
   * How many bytes a client may send ahead on one connection; the initial window of flow control.
   *
   * `max_upload_buffer_per_connection`: number.
   */
  readonly maxUploadBufferPerConnection?: NumberInput;
  /**
   * How many bytes a client may send ahead in one request; the initial window of flow control.
   *
   * `max_upload_buffer_per_stream`: number.
   */
  readonly maxUploadBufferPerStream?: NumberInput;
}

/** The arguments of `tls`. */
export interface ServerTLS {
  /**
   * The certificate that is shown to clients, as PEM text. Can't be combined with `cert_file`.
   *
   * `cert_pem`: string.
   *
   * @default ""
   */
  readonly certPem?: StringInput;
  /**
   * The private key of the certificate, as PEM text. Can't be combined with `key_file`.
   *
   * `key_pem`: secret.
   *
   * @default ""
   */
  readonly keyPem?: SecretInput;
  /**
   * Path of the certificate that is shown to clients.
   *
   * `cert_file`: string.
   *
   * @default ""
   */
  readonly certFile?: StringInput;
  /**
   * Path of the certificate's private key.
   *
   * `key_file`: string.
   *
   * @default ""
   */
  readonly keyFile?: StringInput;
  /**
   * Whether clients are asked for a certificate, and whether it must be valid. `RequireAndVerifyClientCert` is mutual TLS.
   *
   * `client_auth_type`: string.
   *
   * @default "NoClientCert"
   */
  readonly clientAuthType?: StringInput;
  /**
   * Path of the authorities that client certificates are checked against.
   *
   * `client_ca_file`: string.
   *
   * @default ""
   */
  readonly clientCaFile?: StringInput;
  /**
   * The authorities that client certificates are checked against, as PEM text.
   *
   * `client_ca`: string.
   */
  readonly clientCa?: StringInput;
  /**
   * The cipher suites that clients may use, separated by commas. Empty leaves the choice to Go.
   *
   * `cipher_suites`: string.
   */
  readonly cipherSuites?: StringInput;
  /**
   * The oldest TLS version that clients may use.
   *
   * `min_version`: string.
   */
  readonly minVersion?: StringInput;
}

/** The arguments of `tls_config`. */
export interface TLSConfig {
  /**
   * Certificate authorities, as PEM text, that may have signed the server's certificate. Without this and `ca_file`, those of the system are trusted.
   *
   * `ca_pem`: string.
   */
  readonly caPem?: StringInput;
  /**
   * Path of a PEM file with the certificate authorities to trust. Set it for a private CA instead of turning verification off.
   *
   * `ca_file`: string.
   */
  readonly caFile?: StringInput;
  /**
   * The client's own certificate as PEM text, for servers that ask for one. It needs a key as well.
   *
   * `cert_pem`: string.
   */
  readonly certPem?: StringInput;
  /**
   * Path of a PEM file with the client's own certificate, for servers that ask for one.
   *
   * `cert_file`: string.
   */
  readonly certFile?: StringInput;
  /**
   * The private key that belongs to the client certificate, as PEM text. Can't be combined with `key_file`.
   *
   * `key_pem`: secret.
   */
  readonly keyPem?: SecretInput;
  /**
   * Path of the private key that belongs to the client certificate.
   *
   * `key_file`: string.
   */
  readonly keyFile?: StringInput;
  /**
   * The host name that the server's certificate has to carry, and that is sent as SNI. Set it where the address in the URL is another name.
   *
   * `server_name`: string.
   */
  readonly serverName?: StringInput;
  /**
   * Accepts whatever certificate the server shows, so that anyone in between can read and change the traffic. Trust the right CA with `ca_file` instead, outside of experiments.
   *
   * `insecure_skip_verify`: bool.
   *
   * @default false
   */
  readonly insecureSkipVerify?: BoolInput;
  /**
   * The oldest TLS version that a handshake may end with. Unset, Go's own minimum of TLS 1.2 holds.
   *
   * `min_version`: string. One of `"TLS10"`, `"TLS11"`, `"TLS12"` or `"TLS13"`.
   */
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

/**
 * Removes ANSI color codes from the line, so that later stages and queries see plain text.
 *
 * The `stage.decolorize` block.
 */
export interface LokiStageDecolorize {
  /**
   * Removes ANSI color codes from the line, so that later stages and queries see plain text.
   *
   * A `stage.decolorize` block.
   */
  readonly kind: 'decolorize';
}

/**
 * Parses the JSON lines that Docker writes: sets the time, makes the stream a label, and keeps the message as the line.
 *
 * The `stage.docker` block.
 */
export interface LokiStageDocker {
  /**
   * Parses the JSON lines that Docker writes: sets the time, makes the stream a label, and keeps the message as the line.
   *
   * A `stage.docker` block.
   */
  readonly kind: 'docker';
}

/** A block of the group `metric.*`. */
export type LokiMetric =
  | LokiMetricCounter
  | LokiMetricGauge
  | LokiMetricHistogram;

/**
 * A metric that only grows, such as the number of errors or of bytes.
 *
 * The `metric.counter` block.
 */
export interface LokiMetricCounter {
  /**
   * A metric that only grows, such as the number of errors or of bytes.
   *
   * A `metric.counter` block.
   */
  readonly kind: 'counter';
  /**
   * The name of the metric, after `prefix`. The entry's labels become labels of the metric.
   *
   * `name`: string, required.
   */
  readonly name: StringInput;
  /**
   * The help text that is shown with the metric.
   *
   * `description`: string.
   *
   * @default ""
   */
  readonly description?: StringInput;
  /**
   * The extracted value that the metric is made of. Left empty, it is the one named like the metric.
   *
   * `source`: string.
   *
   * @default ""
   */
  readonly source?: StringInput;
  /**
   * What stands in front of `name`. Choose your own to make the metric's origin recognizable.
   *
   * `prefix`: string.
   *
   * @default "loki_process_custom_"
   */
  readonly prefix?: StringInput;
  /**
   * How long a series may go without a change before it is removed, so that labels that are gone don't pile up.
   *
   * `max_idle_duration`: duration.
   *
   * @default "5m"
   */
  readonly maxIdleDuration?: DurationInput;
  /**
   * Counts only entries in which the source has exactly this value. Can't be combined with `match_all`.
   *
   * `value`: string.
   *
   * @default ""
   */
  readonly value?: StringInput;
  /**
   * How the counter grows: by one for each entry, or by the number that was extracted.
   *
   * `action`: string, required. One of `"add"` or `"inc"`.
   */
  readonly action: EnumInput<'add' | 'inc'>;
  /**
   * Counts every entry, whether or not the source was extracted.
   *
   * `match_all`: bool.
   *
   * @default false
   */
  readonly matchAll?: BoolInput;
  /**
   * Adds the length of each line instead of a value. Needs `match_all` and `action` `add`.
   *
   * `count_entry_bytes`: bool.
   *
   * @default false
   */
  readonly countEntryBytes?: BoolInput;
}

/**
 * A metric that can rise and fall, such as the length of a queue.
 *
 * The `metric.gauge` block.
 */
export interface LokiMetricGauge {
  /**
   * A metric that can rise and fall, such as the length of a queue.
   *
   * A `metric.gauge` block.
   */
  readonly kind: 'gauge';
  /**
   * The name of the metric, after `prefix`. The entry's labels become labels of the metric.
   *
   * `name`: string, required.
   */
  readonly name: StringInput;
  /**
   * The help text that is shown with the metric.
   *
   * `description`: string.
   *
   * @default ""
   */
  readonly description?: StringInput;
  /**
   * The extracted value that the metric is made of. Left empty, it is the one named like the metric.
   *
   * `source`: string.
   *
   * @default ""
   */
  readonly source?: StringInput;
  /**
   * What stands in front of `name`. Choose your own to make the metric's origin recognizable.
   *
   * `prefix`: string.
   *
   * @default "loki_process_custom_"
   */
  readonly prefix?: StringInput;
  /**
   * How long a series may go without a change before it is removed, so that labels that are gone don't pile up.
   *
   * `max_idle_duration`: duration.
   *
   * @default "5m"
   */
  readonly maxIdleDuration?: DurationInput;
  /**
   * Changes the gauge only for entries in which the source has exactly this value.
   *
   * `value`: string.
   *
   * @default ""
   */
  readonly value?: StringInput;
  /**
   * How the gauge changes: it is set to the extracted number, moved by it, or moved by one.
   *
   * `action`: string, required. One of `"add"`, `"dec"`, `"inc"`, `"set"` or `"sub"`.
   */
  readonly action: EnumInput<'add' | 'dec' | 'inc' | 'set' | 'sub'>;
}

/**
 * A metric that counts values in buckets, such as durations of requests.
 *
 * The `metric.histogram` block.
 */
export interface LokiMetricHistogram {
  /**
   * A metric that counts values in buckets, such as durations of requests.
   *
   * A `metric.histogram` block.
   */
  readonly kind: 'histogram';
  /**
   * The name of the metric, after `prefix`. The entry's labels become labels of the metric.
   *
   * `name`: string, required.
   */
  readonly name: StringInput;
  /**
   * The help text that is shown with the metric.
   *
   * `description`: string.
   *
   * @default ""
   */
  readonly description?: StringInput;
  /**
   * The extracted value that is observed, a number or a duration. Left empty, it is the one named like the metric.
   *
   * `source`: string.
   *
   * @default ""
   */
  readonly source?: StringInput;
  /**
   * What stands in front of `name`. Choose your own to make the metric's origin recognizable.
   *
   * `prefix`: string.
   *
   * @default "loki_process_custom_"
   */
  readonly prefix?: StringInput;
  /**
   * How long a series may go without a change before it is removed, so that labels that are gone don't pile up.
   *
   * `max_idle_duration`: duration.
   *
   * @default "5m"
   */
  readonly maxIdleDuration?: DurationInput;
  /**
   * Observes only entries in which the source has exactly this value.
   *
   * `value`: string.
   *
   * @default ""
   */
  readonly value?: StringInput;
  /**
   * The upper bounds of the buckets, in ascending order. Durations are observed in seconds.
   *
   * `buckets`: list(number), required.
   */
  readonly buckets: ListInput<NumberInput>;
}
