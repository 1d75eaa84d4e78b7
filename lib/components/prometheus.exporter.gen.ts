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
  OptionalSecretInput,
  SecretInput,
  StringInput,
  Targets,
} from '../values';
import type * as blocks from './blocks.gen';
import { Component, type ComponentProps, exportsFromLabel } from './component';

/**
 * Arguments of `prometheus.exporter.apache`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.apache/
 */
export interface ApacheProps extends ComponentProps {
  /**
   * Address of the `mod_status` page. Keep `?auto` at its end, since only that form can be parsed.
   *
   * `scrape_uri`: string.
   *
   * @default "http://localhost/server-status?auto"
   */
  readonly scrapeUri?: StringInput;
  /**
   * Host header to send, for servers that show their status page for one virtual host only.
   *
   * `host_override`: string.
   */
  readonly hostOverride?: StringInput;
  /**
   * Accepts any certificate when `scrape_uri` is HTTPS. Anyone on the way could then pose as the server.
   *
   * `insecure`: bool.
   *
   * @default false
   */
  readonly insecure?: BoolInput;
}

/** Exports of `prometheus.exporter.apache`. */
export interface ApacheExports {
  /**
   * The exporter as a target for `prometheus.scrape`; Apache is queried for each scrape.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports metrics of an Apache HTTP server, read from its status page.
 *
 * `prometheus.exporter.apache` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.apache/
 */
export class Apache extends Component implements ApacheExports {
  /**
   * The exports of the `prometheus.exporter.apache` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): ApacheExports {
    return exportsFromLabel(scope, 'prometheus.exporter.apache', label);
  }

  /**
   * Exports metrics of an Apache HTTP server, read from its status page.
   *
   * `prometheus.exporter.apache` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.apache/
   */
  constructor(scope: Construct, id: string, props: ApacheProps = {}) {
    super(scope, id, 'prometheus.exporter.apache', props);
  }

  /**
   * The exporter as a target for `prometheus.scrape`; Apache is queried for each scrape.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.azure`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.azure/
 */
export interface AzureProps extends ComponentProps {
  /**
   * IDs of the subscriptions to read metrics from. The identity of Alloy needs read access in each.
   *
   * `subscriptions`: list(string), required.
   */
  readonly subscriptions: ListInput<StringInput>;
  /**
   * Kusto condition that narrows the resources found by Resource Graph, such as `where location == 'westeurope'`. One API call is made for each resource, so narrow it in large subscriptions. Excludes `regions`.
   *
   * `resource_graph_query_filter`: string.
   */
  readonly resourceGraphQueryFilter?: StringInput;
  /**
   * Type of the resources, in the notation of Azure, such as `Microsoft.Storage/storageAccounts`. One component covers one type.
   *
   * `resource_type`: string, required.
   */
  readonly resourceType: StringInput;
  /**
   * Metrics to read, by the names that Azure Monitor gives them for this `resource_type`.
   *
   * `metrics`: list(string), required.
   */
  readonly metrics: ListInput<StringInput>;
  /**
   * Which aggregations to read: `minimum`, `maximum`, `average`, `total` or `count`. Without any, each metric comes with the one that Azure considers its main one.
   *
   * `metric_aggregations`: list(string).
   */
  readonly metricAggregations?: ListInput<StringInput>;
  /**
   * How far back to query, as an ISO 8601 duration. Raise it if samples are missing because Azure publishes them late.
   *
   * `timespan`: string.
   *
   * @default "PT5M"
   */
  readonly timespan?: StringInput;
  /**
   * Width of one data point, as an ISO 8601 duration. It has to be shorter than `timespan`; the latest point is exported.
   *
   * `interval`: string.
   *
   * @default "PT1M"
   */
  readonly interval?: StringInput;
  /**
   * Dimensions to split the metrics by. They become labels, and each multiplies the number of series.
   *
   * `included_dimensions`: list(string).
   */
  readonly includedDimensions?: ListInput<StringInput>;
  /**
   * Tags of the resources that become labels, with `tag_` in front.
   *
   * `included_resource_tags`: list(string).
   *
   * @default ["owner"]
   */
  readonly includedResourceTags?: ListInput<StringInput>;
  /**
   * Metric namespace, for resource types whose metrics are spread over several levels, such as the blob service of a storage account.
   *
   * `metric_namespace`: string.
   */
  readonly metricNamespace?: StringInput;
  /**
   * How names of the metrics are built from `{type}`, `{metric}`, `{aggregation}` and `{unit}`.
   *
   * `metric_name_template`: string.
   *
   * @default "azure_{type}_{metric}_{aggregation}_{unit}"
   */
  readonly metricNameTemplate?: StringInput;
  /**
   * How the help texts of the metrics are built, from the same placeholders as the names.
   *
   * `metric_help_template`: string.
   *
   * @default "Azure metric {metric} for {type} with aggregation {aggregation} as {unit}"
   */
  readonly metricHelpTemplate?: StringInput;
  /**
   * Which Azure cloud to talk to; sovereign clouds have their own addresses.
   *
   * `azure_cloud_environment`: string.
   *
   * @default "azurecloud"
   */
  readonly azureCloudEnvironment?: StringInput;
  /**
   * Makes Azure reject dimensions that a metric doesn't have. With it, metrics with different dimensions need a component each.
   *
   * `validate_dimensions`: bool.
   *
   * @default false
   */
  readonly validateDimensions?: BoolInput;
  /**
   * Reads the metrics of whole regions, with one API call for each subscription instead of each resource. Not every resource type supports that. Excludes `resource_graph_query_filter`.
   *
   * `regions`: list(string).
   */
  readonly regions?: ListInput<StringInput>;
}

/** Exports of `prometheus.exporter.azure`. */
export interface AzureExports {
  /**
   * The exporter as a target. A scrape waits for Azure, so give `prometheus.scrape` a generous timeout.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports metrics of Azure resources, read from Azure Monitor.
 *
 * `prometheus.exporter.azure` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.azure/
 */
export class Azure extends Component implements AzureExports {
  /**
   * The exports of the `prometheus.exporter.azure` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): AzureExports {
    return exportsFromLabel(scope, 'prometheus.exporter.azure', label);
  }

  /**
   * Exports metrics of Azure resources, read from Azure Monitor.
   *
   * `prometheus.exporter.azure` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.azure/
   */
  constructor(scope: Construct, id: string, props: AzureProps) {
    super(scope, id, 'prometheus.exporter.azure', props);
  }

  /**
   * The exporter as a target. A scrape waits for Azure, so give `prometheus.scrape` a generous timeout.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.blackbox`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.blackbox/
 */
export interface BlackboxProps extends ComponentProps {
  /**
   * YAML file with the probe modules, in the format of the Blackbox exporter. Set either this or `config`.
   *
   * `config_file`: string.
   */
  readonly configFile?: StringInput;
  /**
   * The probe modules as YAML text, for example from `local.file` or `encoding.to_json`. Set either this or `config_file`.
   *
   * `config`: optional_secret.
   */
  readonly config?: OptionalSecretInput;
  /**
   * One thing to probe. Each block becomes one target; for lists from other components use `targets`.
   *
   * `target` blocks, one for each item.
   */
  readonly target?: readonly BlackboxTarget[];
  /**
   * How much earlier than the scrape timeout a probe gives up, so that its result still gets through.
   *
   * `probe_timeout_offset`: duration.
   *
   * @default "500ms"
   */
  readonly probeTimeoutOffset?: DurationInput;
  /**
   * Things to probe as a list of maps, for example from discovery. Each needs `name` and `address` (or `__address__`) and may have `module`; other keys become labels. Excludes `target` blocks.
   *
   * `targets`: list(map(string)).
   */
  readonly targets?: ListInput<MapInput<StringInput>>;
}

/** Exports of `prometheus.exporter.blackbox`. */
export interface BlackboxExports {
  /**
   * One target for each probe. Scraping it runs the probe, so the scrape interval is the probe interval.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Probes endpoints over HTTP, TCP, ICMP, DNS or gRPC and exports the results as metrics.
 *
 * `prometheus.exporter.blackbox` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.blackbox/
 * @example
 * ```ts
 * const blackbox = new prometheus.exporter.Blackbox(config, 'shop', {
 *   config: '{ modules: { http_2xx: { prober: http, timeout: 5s } } }',
 *   target: [{ name: 'shop', address: 'https://shop.example.com', module: 'http_2xx' }],
 * });
 * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
 *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
 * });
 * new prometheus.Scrape(config, 'shop', {
 *   targets: blackbox.targets,
 *   forwardTo: [remoteWrite.receiver],
 * });
 * ```
 */
export class Blackbox extends Component implements BlackboxExports {
  /**
   * The exports of the `prometheus.exporter.blackbox` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): BlackboxExports {
    return exportsFromLabel(scope, 'prometheus.exporter.blackbox', label);
  }

  /**
   * Probes endpoints over HTTP, TCP, ICMP, DNS or gRPC and exports the results as metrics.
   *
   * `prometheus.exporter.blackbox` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.blackbox/
   * @example
   * ```ts
   * const blackbox = new prometheus.exporter.Blackbox(config, 'shop', {
   *   config: '{ modules: { http_2xx: { prober: http, timeout: 5s } } }',
   *   target: [{ name: 'shop', address: 'https://shop.example.com', module: 'http_2xx' }],
   * });
   * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
   *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
   * });
   * new prometheus.Scrape(config, 'shop', {
   *   targets: blackbox.targets,
   *   forwardTo: [remoteWrite.receiver],
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: BlackboxProps = {}) {
    super(scope, id, 'prometheus.exporter.blackbox', props);
  }

  /**
   * One target for each probe. Scraping it runs the probe, so the scrape interval is the probe interval.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * One thing to probe. Each block becomes one target; for lists from other components use `targets`.
 *
 * The `target` block.
 */
export interface BlackboxTarget {
  /**
   * Name of the probe. It ends up in the `job` label, after a slash.
   *
   * `name`: string, required.
   */
  readonly name: StringInput;
  /**
   * What to probe: a URL, host name or address, depending on the module.
   *
   * `address`: string, required.
   */
  readonly address: StringInput;
  /**
   * Probe module to run, by its name in the configuration. Left empty, the Blackbox exporter looks for `http_2xx`.
   *
   * `module`: string.
   *
   * @default ""
   */
  readonly module?: StringInput;
  /**
   * Labels of the resulting target, to tell probes apart or group them. They don't replace those that the exporter sets.
   *
   * `labels`: map(string).
   */
  readonly labels?: MapInput<StringInput>;
}

/**
 * Arguments of `prometheus.exporter.cadvisor`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.cadvisor/
 */
export interface CadvisorProps extends ComponentProps {
  /**
   * Turns all labels and environment variables of containers into metric labels. Turn it off on busy hosts, and pick a few with `allowlisted_container_labels`.
   *
   * `store_container_labels`: bool.
   *
   * @default true
   */
  readonly storeContainerLabels?: BoolInput;
  /**
   * Container labels that still become metric labels. Only used if `store_container_labels` is off.
   *
   * `allowlisted_container_labels`: list(string).
   *
   * @default [""]
   */
  readonly allowlistedContainerLabels?: ListInput<StringInput>;
  /**
   * Environment variables, by the beginning of their names, that become labels. Works for containerd and Docker.
   *
   * `env_metadata_allowlist`: list(string).
   *
   * @default [""]
   */
  readonly envMetadataAllowlist?: ListInput<StringInput>;
  /**
   * Cgroups, by the beginning of their paths, that are reported even though `docker_only` is on.
   *
   * `raw_cgroup_prefix_allowlist`: list(string).
   *
   * @default [""]
   */
  readonly rawCgroupPrefixAllowlist?: ListInput<StringInput>;
  /**
   * JSON file that names the perf events to measure. Without it none are.
   *
   * `perf_events_config`: string.
   *
   * @default ""
   */
  readonly perfEventsConfig?: StringInput;
  /**
   * How often the resource control groups of the CPU are read again; zero leaves them alone.
   *
   * `resctrl_interval`: duration.
   *
   * @default "0s"
   */
  readonly resctrlInterval?: DurationInput;
  /**
   * Kinds of metrics to leave out. Setting it replaces the built-in list, so kinds that are normally off come on unless you repeat them.
   *
   * `disabled_metrics`: list(string).
   */
  readonly disabledMetrics?: ListInput<StringInput>;
  /**
   * Kinds of metrics to produce, and no others. If set, `disabled_metrics` is ignored.
   *
   * `enabled_metrics`: list(string).
   *
   * @default []
   */
  readonly enabledMetrics?: ListInput<StringInput>;
  /**
   * How long samples stay in memory. It has to outlast the scrape interval; longer only costs memory.
   *
   * `storage_duration`: duration.
   *
   * @default "2m"
   */
  readonly storageDuration?: DurationInput;
  /**
   * Socket of containerd. It has to be mounted into the pod for the details of its containers to be found.
   *
   * `containerd_host`: string.
   *
   * @default "/run/containerd/containerd.sock"
   */
  readonly containerdHost?: StringInput;
  /**
   * Namespace inside containerd; Kubernetes has its containers in its own one.
   *
   * `containerd_namespace`: string.
   *
   * @default "k8s.io"
   */
  readonly containerdNamespace?: StringInput;
  /**
   * Address of the Docker daemon, a socket or a TCP endpoint.
   *
   * `docker_host`: string.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly dockerHost?: StringInput;
  /**
   * Talks to Docker over TLS, with the certificate and key named by the `docker_tls_` arguments.
   *
   * `use_docker_tls`: bool.
   *
   * @default false
   */
  readonly useDockerTls?: BoolInput;
  /**
   * File with the client certificate for Docker. Only read if `use_docker_tls` is on.
   *
   * `docker_tls_cert`: string.
   *
   * @default "cert.pem"
   */
  readonly dockerTlsCert?: StringInput;
  /**
   * File with the private key of the client certificate for Docker.
   *
   * `docker_tls_key`: string.
   *
   * @default "key.pem"
   */
  readonly dockerTlsKey?: StringInput;
  /**
   * File with the authority that signed the certificate of the Docker daemon.
   *
   * `docker_tls_ca`: string.
   *
   * @default "ca.pem"
   */
  readonly dockerTlsCa?: StringInput;
  /**
   * Leaves out cgroups that aren't Docker containers, except the root. Under containerd that leaves almost nothing.
   *
   * `docker_only`: bool.
   *
   * @default false
   */
  readonly dockerOnly?: BoolInput;
  /**
   * Skips the statistics of the root cgroup, that is of the machine as a whole. Useful where another exporter already has them.
   *
   * `disable_root_cgroup_stats`: bool.
   *
   * @default false
   */
  readonly disableRootCgroupStats?: BoolInput;
}

/** Exports of `prometheus.exporter.cadvisor`. */
export interface CadvisorExports {
  /**
   * The exporter as a target for `prometheus.scrape`. It sees the containers of its own machine only.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports metrics about the resource usage of the containers on the host.
 *
 * `prometheus.exporter.cadvisor` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.cadvisor/
 * @example
 * ```ts
 * const cadvisor = new prometheus.exporter.Cadvisor(config, 'containers', { dockerOnly: true });
 * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
 *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
 * });
 * new prometheus.Scrape(config, 'containers', {
 *   targets: cadvisor.targets,
 *   forwardTo: [remoteWrite.receiver],
 * });
 * ```
 */
export class Cadvisor extends Component implements CadvisorExports {
  /**
   * The exports of the `prometheus.exporter.cadvisor` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): CadvisorExports {
    return exportsFromLabel(scope, 'prometheus.exporter.cadvisor', label);
  }

  /**
   * Exports metrics about the resource usage of the containers on the host.
   *
   * `prometheus.exporter.cadvisor` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.cadvisor/
   * @example
   * ```ts
   * const cadvisor = new prometheus.exporter.Cadvisor(config, 'containers', { dockerOnly: true });
   * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
   *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
   * });
   * new prometheus.Scrape(config, 'containers', {
   *   targets: cadvisor.targets,
   *   forwardTo: [remoteWrite.receiver],
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: CadvisorProps = {}) {
    super(scope, id, 'prometheus.exporter.cadvisor', props);
  }

  /**
   * The exporter as a target for `prometheus.scrape`. It sees the containers of its own machine only.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.catchpoint`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.catchpoint/
 */
export interface CatchpointProps extends ComponentProps {
  /**
   * Logs every webhook call in detail, for finding out why data doesn't show up.
   *
   * `verbose_logging`: bool.
   *
   * @default false
   */
  readonly verboseLogging?: BoolInput;
  /**
   * Path at which Catchpoint delivers its test data. It has to agree with what the Catchpoint account is set to.
   *
   * `webhook_path`: string.
   *
   * @default "/catchpoint-webhook"
   */
  readonly webhookPath?: StringInput;
  /**
   * Port on which the data of Catchpoint is meant to arrive. It's also the `instance` label of the target.
   *
   * `port`: string.
   *
   * @default "9090"
   */
  readonly port?: StringInput;
}

/** Exports of `prometheus.exporter.catchpoint`. */
export interface CatchpointExports {
  /**
   * The exporter as a target; it holds what Catchpoint last delivered.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Receives test results from Catchpoint's webhook and exports them as metrics.
 *
 * `prometheus.exporter.catchpoint` in Alloy; experimental, needs `--stability.level=experimental`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.catchpoint/
 */
export class Catchpoint extends Component implements CatchpointExports {
  /**
   * The exports of the `prometheus.exporter.catchpoint` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): CatchpointExports {
    return exportsFromLabel(scope, 'prometheus.exporter.catchpoint', label);
  }

  /**
   * Receives test results from Catchpoint's webhook and exports them as metrics.
   *
   * `prometheus.exporter.catchpoint` in Alloy; experimental, needs `--stability.level=experimental`.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.catchpoint/
   */
  constructor(scope: Construct, id: string, props: CatchpointProps = {}) {
    super(scope, id, 'prometheus.exporter.catchpoint', props);
  }

  /**
   * The exporter as a target; it holds what Catchpoint last delivered.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.cloudwatch`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.cloudwatch/
 */
export interface CloudwatchProps extends ComponentProps {
  /**
   * Region whose STS is asked who the account is. It has nothing to do with the regions that metrics come from.
   *
   * `sts_region`: string, required.
   */
  readonly stsRegion: StringInput;
  /**
   * Uses the normal endpoints. Turn it off to call the FIPS ones, which exist in North America only.
   *
   * `fips_disabled`: bool.
   *
   * @default true
   */
  readonly fipsDisabled?: BoolInput;
  /**
   * For each service, such as `AWS/EC2`, the resource tags that become labels of its metrics. Holds for all `discovery` blocks.
   *
   * `discovery_exported_tags`: map(list(string)).
   *
   * @default {}
   */
  readonly discoveryExportedTags?: MapInput<ListInput<StringInput>>;
  /**
   * Finds the resources of one AWS service and reads the named metrics of each. At least one `discovery`, `static` or `custom_namespace` block is needed.
   *
   * `discovery` blocks, one for each item.
   */
  readonly discovery?: readonly CloudwatchDiscovery[];
  /**
   * Reads metrics whose dimensions are known, without looking for resources. The label of the block becomes the `name` label.
   *
   * `static` blocks, one for each item, with its label.
   */
  readonly static?: readonly CloudwatchStatic[];
  /**
   * Reads metrics that applications publish under a namespace of their own, whatever dimensions they have.
   *
   * `custom_namespace` blocks, one for each item, with its label.
   */
  readonly customNamespace?: readonly CloudwatchCustomNamespace[];
  /**
   * Reads CloudWatch in the background and answers scrapes from memory. Saves API requests, and keeps long queries from running into the scrape timeout.
   *
   * `decoupled_scraping` block.
   */
  readonly decoupledScraping?: CloudwatchDecoupledScraping;
  /**
   * Writes labels as `instance_id` rather than `InstanceId`. Changing it later renames labels in queries and dashboards.
   *
   * `labels_snake_case`: bool.
   *
   * @default false
   */
  readonly labelsSnakeCase?: BoolInput;
  /**
   * Has no effect any more: version 2 of the AWS SDK is always used. Remove it.
   *
   * `aws_sdk_version_v2`: bool.
   *
   * @default true
   * @deprecated by Alloy
   */
  readonly awsSdkVersionV2?: BoolInput;
  /**
   * Has no effect any more: the `logging` block of Alloy decides what is logged. Remove it.
   *
   * `debug`: bool.
   *
   * @default false
   * @deprecated by Alloy
   */
  readonly debug?: BoolInput;
}

/** Exports of `prometheus.exporter.cloudwatch`. */
export interface CloudwatchExports {
  /**
   * The exporter as a target. Without `decoupled_scraping`, each scrape makes the API requests, so choose its interval with the bill in mind.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports metrics of AWS services, read from Amazon CloudWatch.
 *
 * `prometheus.exporter.cloudwatch` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.cloudwatch/
 */
export class Cloudwatch extends Component implements CloudwatchExports {
  /**
   * The exports of the `prometheus.exporter.cloudwatch` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): CloudwatchExports {
    return exportsFromLabel(scope, 'prometheus.exporter.cloudwatch', label);
  }

  /**
   * Exports metrics of AWS services, read from Amazon CloudWatch.
   *
   * `prometheus.exporter.cloudwatch` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.cloudwatch/
   */
  constructor(scope: Construct, id: string, props: CloudwatchProps) {
    super(scope, id, 'prometheus.exporter.cloudwatch', props);
  }

  /**
   * The exporter as a target. Without `decoupled_scraping`, each scrape makes the API requests, so choose its interval with the bill in mind.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Finds the resources of one AWS service and reads the named metrics of each. At least one `discovery`, `static` or `custom_namespace` block is needed.
 *
 * The `discovery` block.
 */
export interface CloudwatchDiscovery {
  /**
   * Regions to look for resources in. Each one is queried on its own, and CloudWatch bills by request.
   *
   * `regions`: list(string), required.
   */
  readonly regions: ListInput<StringInput>;
  /**
   * IAM role to assume for this job, to read from another account. Several blocks read from several accounts.
   *
   * `role` blocks, one for each item.
   */
  readonly role?: readonly blocks.PrometheusExporterCloudwatchRole[];
  /**
   * Fixed labels for all metrics of the job, with `custom_tag_` in front of their names.
   *
   * `custom_tags`: map(string).
   *
   * @default {}
   */
  readonly customTags?: MapInput<StringInput>;
  /**
   * Keeps resources that have all of these tags. Values are regular expressions.
   *
   * `search_tags`: map(string).
   *
   * @default {}
   */
  readonly searchTags?: MapInput<StringInput>;
  /**
   * AWS service to look at, by alias (`ec2`) or CloudWatch namespace (`AWS/EC2`).
   *
   * `type`: string, required.
   */
  readonly type: StringInput;
  /**
   * Takes only metrics with exactly these dimensions, to avoid getting the same numbers in several breakdowns.
   *
   * `dimension_name_requirements`: list(string).
   */
  readonly dimensionNameRequirements?: ListInput<StringInput>;
  /**
   * Skips metrics without data in the last three hours, which saves requests for resources that no longer do anything.
   *
   * `recently_active_only`: bool.
   *
   * @default false
   */
  readonly recentlyActiveOnly?: BoolInput;
  /**
   * One metric to read from each resource, with its statistics. Repeat the block for more.
   *
   * `metric` blocks, one for each item, required.
   */
  readonly metric: readonly blocks.PrometheusExporterCloudwatchMetric[];
  /**
   * Width of the time buckets that CloudWatch aggregates into, for metrics that don't say otherwise. Match it to how often the service publishes.
   *
   * `period`: duration.
   *
   * @default "5m"
   */
  readonly period?: DurationInput;
  /**
   * How far back to look for data points. Left out, it follows from `period`; raise it for services that publish late.
   *
   * `length`: duration.
   */
  readonly length?: DurationInput;
  /**
   * Moves the whole time window back, to skip the latest points while they are still incomplete.
   *
   * `delay`: duration.
   *
   * @default "0s"
   */
  readonly delay?: DurationInput;
  /**
   * Gives samples the time that CloudWatch recorded instead of the time of the scrape. They then lie in the past, which receivers may refuse as out of order.
   *
   * `add_cloudwatch_timestamp`: bool.
   *
   * @default false
   */
  readonly addCloudwatchTimestamp?: BoolInput;
  /**
   * Reports a zero where CloudWatch has no data point. Turn it off to tell "nothing measured" from "zero".
   *
   * `nil_to_zero`: bool.
   *
   * @default true
   */
  readonly nilToZero?: BoolInput;
}

/**
 * Reads metrics whose dimensions are known, without looking for resources. The label of the block becomes the `name` label.
 *
 * The `static` block.
 */
export interface CloudwatchStatic {
  /** Label of the block. */
  readonly label: string;
  /**
   * Regions that the metrics are read from.
   *
   * `regions`: list(string), required.
   */
  readonly regions: ListInput<StringInput>;
  /**
   * IAM role to assume for this job, for metrics of another account.
   *
   * `role` blocks, one for each item.
   */
  readonly role?: readonly blocks.PrometheusExporterCloudwatchRole[];
  /**
   * Fixed labels for all metrics of the job; their names get the prefix `custom_tag_`.
   *
   * `custom_tags`: map(string).
   *
   * @default {}
   */
  readonly customTags?: MapInput<StringInput>;
  /**
   * CloudWatch namespace of the metrics, such as `AWS/EC2` or one of your own.
   *
   * `namespace`: string, required.
   */
  readonly namespace: StringInput;
  /**
   * Dimensions that identify the metrics. All that a metric was stored with have to be here, or nothing is found.
   *
   * `dimensions`: map(string), required.
   */
  readonly dimensions: MapInput<StringInput>;
  /**
   * One metric to read at these dimensions. Repeat the block for more.
   *
   * `metric` blocks, one for each item, required.
   */
  readonly metric: readonly blocks.PrometheusExporterCloudwatchMetric[];
  /**
   * Width of the buckets that CloudWatch aggregates into, for metrics that don't set their own.
   *
   * `period`: duration.
   */
  readonly period?: DurationInput;
  /**
   * How far back to look for data points, for metrics that don't set their own.
   *
   * `length`: duration.
   */
  readonly length?: DurationInput;
  /**
   * Moves the time window of the query back, for namespaces whose points arrive late.
   *
   * `delay`: duration.
   */
  readonly delay?: DurationInput;
  /**
   * Reports a zero where there is no data point, for metrics that don't set it themselves.
   *
   * `nil_to_zero`: bool.
   *
   * @default true
   */
  readonly nilToZero?: BoolInput;
}

/**
 * Reads metrics that applications publish under a namespace of their own, whatever dimensions they have.
 *
 * The `custom_namespace` block.
 */
export interface CloudwatchCustomNamespace {
  /** Label of the block. */
  readonly label: string;
  /**
   * Regions in which the namespace is read.
   *
   * `regions`: list(string), required.
   */
  readonly regions: ListInput<StringInput>;
  /**
   * IAM role to assume for this job, to read a namespace of another account.
   *
   * `role` blocks, one for each item.
   */
  readonly role?: readonly blocks.PrometheusExporterCloudwatchRole[];
  /**
   * Fixed labels for the metrics of this namespace, prefixed with `custom_tag_`.
   *
   * `custom_tags`: map(string).
   *
   * @default {}
   */
  readonly customTags?: MapInput<StringInput>;
  /**
   * Takes only metrics that have exactly these dimensions and no more. Empty takes every combination.
   *
   * `dimension_name_requirements`: list(string).
   */
  readonly dimensionNameRequirements?: ListInput<StringInput>;
  /**
   * Namespace to read, exactly as the applications write it.
   *
   * `namespace`: string, required.
   */
  readonly namespace: StringInput;
  /**
   * Skips metrics that had no data in the last three hours, so that series of past resources don't cost requests.
   *
   * `recently_active_only`: bool.
   *
   * @default false
   */
  readonly recentlyActiveOnly?: BoolInput;
  /**
   * One metric of the namespace, with the statistics to read. Repeat the block for more.
   *
   * `metric` blocks, one for each item, required.
   */
  readonly metric: readonly blocks.PrometheusExporterCloudwatchMetric[];
  /**
   * Moves the time window of the query back, so that points still on their way are waited for.
   *
   * `delay`: duration.
   *
   * @default "0s"
   */
  readonly delay?: DurationInput;
  /**
   * Width of the buckets for aggregation, for metrics without one of their own.
   *
   * `period`: duration.
   *
   * @default "5m"
   */
  readonly period?: DurationInput;
  /**
   * How far back to look for data points. Left out, it follows from `period`.
   *
   * `length`: duration.
   */
  readonly length?: DurationInput;
  /**
   * Keeps CloudWatch's own time for each sample. Receivers may refuse such samples as too old or out of order.
   *
   * `add_cloudwatch_timestamp`: bool.
   *
   * @default false
   */
  readonly addCloudwatchTimestamp?: BoolInput;
  /**
   * Reports a zero where CloudWatch has nothing; a `metric` block can decide otherwise.
   *
   * `nil_to_zero`: bool.
   *
   * @default true
   */
  readonly nilToZero?: BoolInput;
}

/**
 * Reads CloudWatch in the background and answers scrapes from memory. Saves API requests, and keeps long queries from running into the scrape timeout.
 *
 * The `decoupled_scraping` block.
 */
export interface CloudwatchDecoupledScraping {
  /**
   * Turns reading in the background on. Scrapes then get values up to one `scrape_interval` old.
   *
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * How often CloudWatch is read in the background, which sets the cost in API requests.
   *
   * `scrape_interval`: duration.
   *
   * @default "5m"
   */
  readonly scrapeInterval?: DurationInput;
}

/**
 * Arguments of `prometheus.exporter.consul`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.consul/
 */
export interface ConsulProps extends ComponentProps {
  /**
   * URL of the Consul server or agent to read from.
   *
   * `server`: string.
   *
   * @default "http://localhost:8500"
   */
  readonly server?: StringInput;
  /**
   * File with the authority that signed Consul's certificate.
   *
   * `ca_file`: string.
   */
  readonly caFile?: StringInput;
  /**
   * File with the client certificate for Consul; goes with `key_file`.
   *
   * `cert_file`: string.
   */
  readonly certFile?: StringInput;
  /**
   * File with the private key of the client certificate.
   *
   * `key_file`: string.
   */
  readonly keyFile?: StringInput;
  /**
   * Name expected in Consul's certificate, if it isn't the host in `server`.
   *
   * `server_name`: string.
   */
  readonly serverName?: StringInput;
  /**
   * How long each request to Consul may take. Raise it where Consul is far away or the catalog large, or the scrape ends up incomplete.
   *
   * `timeout`: duration.
   *
   * @default "500ms"
   */
  readonly timeout?: DurationInput;
  /**
   * Accepts any certificate from Consul. Name the authority in `ca_file` instead where you can.
   *
   * `insecure_skip_verify`: bool.
   *
   * @default false
   */
  readonly insecureSkipVerify?: BoolInput;
  /**
   * Upper bound on requests to Consul at once; zero sets none. Lower it if scrapes weigh on the server.
   *
   * `concurrent_request_limit`: number.
   */
  readonly concurrentRequestLimit?: NumberInput;
  /**
   * Lets any server answer, not just the leader, at the price of slightly old values.
   *
   * `allow_stale`: bool.
   *
   * @default true
   */
  readonly allowStale?: BoolInput;
  /**
   * Has the leader confirm that it still leads before it answers. Exact, slow, and at odds with `allow_stale`.
   *
   * `require_consistent`: bool.
   *
   * @default false
   */
  readonly requireConsistent?: BoolInput;
  /**
   * Exports the keys below this prefix whose values are numbers. Without it, the key-value store isn't read.
   *
   * `kv_prefix`: string.
   */
  readonly kvPrefix?: StringInput;
  /**
   * Regular expression that keys below `kv_prefix` have to match to be exported.
   *
   * `kv_filter`: string.
   *
   * @default ".*"
   */
  readonly kvFilter?: StringInput;
  /**
   * Asks for the health of each service and exports it. Costs a request for every service, so turn it off in large catalogs.
   *
   * `generate_health_summary`: bool.
   *
   * @default true
   */
  readonly generateHealthSummary?: BoolInput;
}

/** Exports of `prometheus.exporter.consul`. */
export interface ConsulExports {
  /**
   * The exporter as a target for `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports metrics of a Consul cluster: members, services and their health.
 *
 * `prometheus.exporter.consul` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.consul/
 */
export class Consul extends Component implements ConsulExports {
  /**
   * The exports of the `prometheus.exporter.consul` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): ConsulExports {
    return exportsFromLabel(scope, 'prometheus.exporter.consul', label);
  }

  /**
   * Exports metrics of a Consul cluster: members, services and their health.
   *
   * `prometheus.exporter.consul` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.consul/
   */
  constructor(scope: Construct, id: string, props: ConsulProps = {}) {
    super(scope, id, 'prometheus.exporter.consul', props);
  }

  /**
   * The exporter as a target for `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.databricks`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.databricks/
 */
export interface DatabricksProps extends ComponentProps {
  /**
   * Host name of the workspace, without protocol.
   *
   * `server_hostname`: string, required.
   */
  readonly serverHostname: StringInput;
  /**
   * HTTP path of the SQL warehouse that runs the queries, from its connection details. Queries start a stopped warehouse, which is then billed.
   *
   * `warehouse_http_path`: string, required.
   */
  readonly warehouseHttpPath: StringInput;
  /**
   * Application ID of the service principal. It needs access to the warehouse and the system tables.
   *
   * `client_id`: string, required.
   */
  readonly clientId: StringInput;
  /**
   * OAuth secret of the service principal.
   *
   * `client_secret`: secret, required.
   */
  readonly clientSecret: SecretInput;
  /**
   * How long one SQL query may take. A warehouse that has to start first takes minutes.
   *
   * `query_timeout`: duration.
   *
   * @default "5m"
   */
  readonly queryTimeout?: DurationInput;
  /**
   * How far back billing data is read. Databricks publishes it a day or two late, so a short window may find nothing.
   *
   * `billing_lookback`: duration.
   *
   * @default "24h"
   */
  readonly billingLookback?: DurationInput;
  /**
   * How far back job runs are read. Make it at least twice the scrape interval, so that no run falls between two scrapes.
   *
   * `jobs_lookback`: duration.
   *
   * @default "3h"
   */
  readonly jobsLookback?: DurationInput;
  /**
   * How far back runs of pipelines are read; at least twice the scrape interval.
   *
   * `pipelines_lookback`: duration.
   *
   * @default "3h"
   */
  readonly pipelinesLookback?: DurationInput;
  /**
   * How far back the history of SQL queries is read; at least twice the scrape interval.
   *
   * `queries_lookback`: duration.
   *
   * @default "2h"
   */
  readonly queriesLookback?: DurationInput;
  /**
   * Duration from which a job run counts as having missed its service level.
   *
   * `sla_threshold_seconds`: number.
   *
   * @default 3600
   */
  readonly slaThresholdSeconds?: NumberInput;
  /**
   * Adds metrics on retries of single tasks. Every task becomes a label value, which makes many series.
   *
   * `collect_task_retries`: bool.
   *
   * @default false
   */
  readonly collectTaskRetries?: BoolInput;
}

/** Exports of `prometheus.exporter.databricks`. */
export interface DatabricksExports {
  /**
   * The exporter as a target. Queries are slow and cost money, so scrape every ten minutes or so with a long timeout.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports metrics of a Databricks account: billing, jobs, pipelines and queries.
 *
 * `prometheus.exporter.databricks` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.databricks/
 */
export class Databricks extends Component implements DatabricksExports {
  /**
   * The exports of the `prometheus.exporter.databricks` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): DatabricksExports {
    return exportsFromLabel(scope, 'prometheus.exporter.databricks', label);
  }

  /**
   * Exports metrics of a Databricks account: billing, jobs, pipelines and queries.
   *
   * `prometheus.exporter.databricks` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.databricks/
   */
  constructor(scope: Construct, id: string, props: DatabricksProps) {
    super(scope, id, 'prometheus.exporter.databricks', props);
  }

  /**
   * The exporter as a target. Queries are slow and cost money, so scrape every ten minutes or so with a long timeout.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.dnsmasq`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.dnsmasq/
 */
export interface DnsmasqProps extends ComponentProps {
  /**
   * Host and port of dnsmasq. Its statistics are read by DNS queries, so no other port is needed.
   *
   * `address`: string.
   *
   * @default "localhost:53"
   */
  readonly address?: StringInput;
  /**
   * File in which dnsmasq keeps its DHCP leases. It has to be readable for Alloy.
   *
   * `leases_file`: string.
   *
   * @default "/var/lib/misc/dnsmasq.leases"
   */
  readonly leasesFile?: StringInput;
  /**
   * Exports every lease with the addresses and name of its client. That makes a series for each client that ever shows up.
   *
   * `expose_leases`: bool.
   *
   * @default false
   */
  readonly exposeLeases?: BoolInput;
}

/** Exports of `prometheus.exporter.dnsmasq`. */
export interface DnsmasqExports {
  /**
   * The exporter as a target for `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports metrics of a dnsmasq server and its DHCP leases.
 *
 * `prometheus.exporter.dnsmasq` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.dnsmasq/
 */
export class Dnsmasq extends Component implements DnsmasqExports {
  /**
   * The exports of the `prometheus.exporter.dnsmasq` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): DnsmasqExports {
    return exportsFromLabel(scope, 'prometheus.exporter.dnsmasq', label);
  }

  /**
   * Exports metrics of a dnsmasq server and its DHCP leases.
   *
   * `prometheus.exporter.dnsmasq` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.dnsmasq/
   */
  constructor(scope: Construct, id: string, props: DnsmasqProps = {}) {
    super(scope, id, 'prometheus.exporter.dnsmasq', props);
  }

  /**
   * The exporter as a target for `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.elasticsearch`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.elasticsearch/
 */
export interface ElasticsearchProps extends ComponentProps {
  /**
   * URL of the node to ask. Through it the whole cluster can be read, see `all`.
   *
   * `address`: string.
   *
   * @default "http://localhost:9200"
   */
  readonly address?: StringInput;
  /**
   * How long a request to Elasticsearch may take before its metrics are missing from the scrape.
   *
   * `timeout`: duration.
   *
   * @default "5s"
   */
  readonly timeout?: DurationInput;
  /**
   * Exports the statistics of all nodes rather than of one. Scrape through a single node then, or each is counted several times.
   *
   * `all`: bool.
   *
   * @default false
   */
  readonly all?: BoolInput;
  /**
   * Which node to export, by name, if `all` is off; `_local` is the one at `address`.
   *
   * `node`: string.
   *
   * @default "_local"
   */
  readonly node?: StringInput;
  /**
   * Exports statistics of every index. The number of series grows with the number of indices.
   *
   * `indices`: bool.
   *
   * @default false
   */
  readonly indices?: BoolInput;
  /**
   * Exports settings of all indices, such as being read-only.
   *
   * `indices_settings`: bool.
   *
   * @default false
   */
  readonly indicesSettings?: BoolInput;
  /**
   * Exports settings of the cluster, such as its shard limit.
   *
   * `cluster_settings`: bool.
   *
   * @default false
   */
  readonly clusterSettings?: BoolInput;
  /**
   * Exports statistics of every shard, and with them those of indices.
   *
   * `shards`: bool.
   *
   * @default false
   */
  readonly shards?: BoolInput;
  /**
   * Exports which aliases point to which index.
   *
   * `aliases`: bool.
   *
   * @default true
   */
  readonly aliases?: BoolInput;
  /**
   * Exports the state of snapshots. Can be slow where repositories hold many.
   *
   * `snapshots`: bool.
   *
   * @default false
   */
  readonly snapshots?: BoolInput;
  /**
   * How often the name of the cluster, a label on most metrics, is asked for.
   *
   * `clusterinfo_interval`: duration.
   *
   * @default "5m"
   */
  readonly clusterinfoInterval?: DurationInput;
  /**
   * PEM file with the authorities trusted for the connection to Elasticsearch.
   *
   * `ca`: string.
   */
  readonly ca?: StringInput;
  /**
   * PEM file with the key of the client certificate.
   *
   * `client_private_key`: string.
   */
  readonly clientPrivateKey?: StringInput;
  /**
   * PEM file with the client certificate, for clusters that ask for one; goes with `client_private_key`.
   *
   * `client_cert`: string.
   */
  readonly clientCert?: StringInput;
  /**
   * Accepts any certificate from Elasticsearch. Put the authority into `ca` instead where you can.
   *
   * `ssl_skip_verify`: bool.
   *
   * @default false
   */
  readonly sslSkipVerify?: BoolInput;
  /**
   * Exports statistics of data streams, such as their size and number of backing indices.
   *
   * `data_stream`: bool.
   *
   * @default false
   */
  readonly dataStream?: BoolInput;
  /**
   * Exports what snapshot lifecycle management did, such as failed policies.
   *
   * `slm`: bool.
   *
   * @default false
   */
  readonly slm?: BoolInput;
  /**
   * User and password for Elasticsearch. Give the user monitoring rights only; a `password_file` is read once, not for each request.
   *
   * `basic_auth` block.
   */
  readonly basicAuth?: blocks.BasicAuth;
}

/** Exports of `prometheus.exporter.elasticsearch`. */
export interface ElasticsearchExports {
  /**
   * The exporter as a target for `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports metrics of an Elasticsearch cluster, its nodes and indices.
 *
 * `prometheus.exporter.elasticsearch` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.elasticsearch/
 */
export class Elasticsearch extends Component implements ElasticsearchExports {
  /**
   * The exports of the `prometheus.exporter.elasticsearch` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): ElasticsearchExports {
    return exportsFromLabel(scope, 'prometheus.exporter.elasticsearch', label);
  }

  /**
   * Exports metrics of an Elasticsearch cluster, its nodes and indices.
   *
   * `prometheus.exporter.elasticsearch` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.elasticsearch/
   */
  constructor(scope: Construct, id: string, props: ElasticsearchProps = {}) {
    super(scope, id, 'prometheus.exporter.elasticsearch', props);
  }

  /**
   * The exporter as a target for `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.gcp`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.gcp/
 */
export interface GcpProps extends ComponentProps {
  /**
   * Projects to read metrics from. The credentials need the Monitoring Viewer role in each.
   *
   * `project_ids`: list(string), required.
   */
  readonly projectIds: ListInput<StringInput>;
  /**
   * Which metrics to read, by the beginning of their type, such as `compute.googleapis.com/instance/cpu`. Each match costs API requests, so be specific.
   *
   * `metrics_prefixes`: list(string), required.
   */
  readonly metricsPrefixes: ListInput<StringInput>;
  /**
   * Conditions on resources or labels, as a metric prefix, a colon and a Cloud Monitoring filter. They apply to metrics with that prefix.
   *
   * `extra_filters`: list(string).
   *
   * @default []
   */
  readonly extraFilters?: ListInput<StringInput>;
  /**
   * How long a stretch of time each query covers. It has to span the delay with which the metric appears, or nothing is found.
   *
   * `request_interval`: duration.
   *
   * @default "5m"
   */
  readonly requestInterval?: DurationInput;
  /**
   * Moves the queried time back by this much, for metrics whose latest points are still incomplete.
   *
   * `request_offset`: duration.
   *
   * @default "0s"
   */
  readonly requestOffset?: DurationInput;
  /**
   * Moves the queried time back by the delay that Google states for each metric. Values become complete, and older.
   *
   * `ingest_delay`: bool.
   *
   * @default false
   */
  readonly ingestDelay?: BoolInput;
  /**
   * Drops metrics of other projects that a listed one merely monitors, so that nothing is counted twice.
   *
   * `drop_delegated_projects`: bool.
   *
   * @default false
   */
  readonly dropDelegatedProjects?: BoolInput;
  /**
   * How long the calls to Google may take. A scrape makes many, so a slow response can use up the scrape timeout.
   *
   * `gcp_client_timeout`: duration.
   *
   * @default "15s"
   */
  readonly gcpClientTimeout?: DurationInput;
}

/** Exports of `prometheus.exporter.gcp`. */
export interface GcpExports {
  /**
   * The exporter as a target. Each scrape queries Cloud Monitoring, which counts against its quota.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports metrics of Google Cloud services, read from Cloud Monitoring.
 *
 * `prometheus.exporter.gcp` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.gcp/
 */
export class Gcp extends Component implements GcpExports {
  /**
   * The exports of the `prometheus.exporter.gcp` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): GcpExports {
    return exportsFromLabel(scope, 'prometheus.exporter.gcp', label);
  }

  /**
   * Exports metrics of Google Cloud services, read from Cloud Monitoring.
   *
   * `prometheus.exporter.gcp` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.gcp/
   */
  constructor(scope: Construct, id: string, props: GcpProps) {
    super(scope, id, 'prometheus.exporter.gcp', props);
  }

  /**
   * The exporter as a target. Each scrape queries Cloud Monitoring, which counts against its quota.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.github`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.github/
 */
export interface GithubProps extends ComponentProps {
  /**
   * Address of the API, to be changed for GitHub Enterprise Server.
   *
   * `api_url`: string.
   *
   * @default "https://api.github.com"
   */
  readonly apiUrl?: StringInput;
  /**
   * Repositories to report on, as `owner/name`.
   *
   * `repositories`: list(string).
   */
  readonly repositories?: ListInput<StringInput>;
  /**
   * Organizations all of whose repositories are reported on.
   *
   * `organizations`: list(string).
   */
  readonly organizations?: ListInput<StringInput>;
  /**
   * Users all of whose repositories are reported on.
   *
   * `users`: list(string).
   */
  readonly users?: ListInput<StringInput>;
  /**
   * Personal access token. Without any way of authenticating, GitHub's limit of requests is soon used up.
   *
   * `api_token`: secret.
   */
  readonly apiToken?: SecretInput;
  /**
   * File that holds the token. It wins over `api_token`.
   *
   * `api_token_file`: string.
   */
  readonly apiTokenFile?: StringInput;
  /**
   * File with the private key of a GitHub App, to authenticate as the app instead of by token. Needs `github_app_id` and `github_app_installation_id`.
   *
   * `github_app_key_path`: string.
   */
  readonly githubAppKeyPath?: StringInput;
  /**
   * ID of the GitHub App that stands for Alloy.
   *
   * `github_app_id`: number.
   */
  readonly githubAppId?: NumberInput;
  /**
   * ID of the installation, which ties the app to one organization or user and to its repositories.
   *
   * `github_app_installation_id`: number.
   */
  readonly githubAppInstallationId?: NumberInput;
  /**
   * Number of remaining requests below which the app authenticates again. Only for authentication as an app.
   *
   * `github_rate_limit`: number.
   *
   * @default 15000
   */
  readonly githubRateLimit?: NumberInput;
}

/** Exports of `prometheus.exporter.github`. */
export interface GithubExports {
  /**
   * The exporter as a target. Each scrape makes a few API requests for every repository.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports metrics of GitHub repositories and of the API rate limit.
 *
 * `prometheus.exporter.github` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.github/
 */
export class Github extends Component implements GithubExports {
  /**
   * The exports of the `prometheus.exporter.github` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): GithubExports {
    return exportsFromLabel(scope, 'prometheus.exporter.github', label);
  }

  /**
   * Exports metrics of GitHub repositories and of the API rate limit.
   *
   * `prometheus.exporter.github` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.github/
   */
  constructor(scope: Construct, id: string, props: GithubProps = {}) {
    super(scope, id, 'prometheus.exporter.github', props);
  }

  /**
   * The exporter as a target. Each scrape makes a few API requests for every repository.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.kafka`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.kafka/
 */
export interface KafkaProps extends ComponentProps {
  /**
   * Value of the `instance` label. Needed as soon as `kafka_uris` lists several brokers; with one, its address is taken.
   *
   * `instance`: string.
   */
  readonly instance?: StringInput;
  /**
   * Brokers to start from, as host and port. The rest of the cluster is learned from them.
   *
   * `kafka_uris`: list(string), required by the reference.
   */
  readonly kafkaUris?: ListInput<StringInput>;
  /**
   * Authenticates to the brokers, in the way that `sasl_mechanism` says.
   *
   * `use_sasl`: bool.
   *
   * @default false
   */
  readonly useSasl?: BoolInput;
  /**
   * Sends Kafka's own handshake before authenticating. Turn it off only for SASL proxies that aren't Kafka.
   *
   * `use_sasl_handshake`: bool.
   *
   * @default true
   */
  readonly useSaslHandshake?: BoolInput;
  /**
   * User that logs in to the brokers. It needs permission to describe topics and groups.
   *
   * `sasl_username`: string.
   */
  readonly saslUsername?: StringInput;
  /**
   * Password that `sasl_username` logs in with.
   *
   * `sasl_password`: secret.
   */
  readonly saslPassword?: SecretInput;
  /**
   * How to authenticate: left empty with plain user and password, else a SCRAM variant (`scram-sha256`, `scram-sha512`) or `gssapi` for Kerberos.
   *
   * `sasl_mechanism`: string.
   */
  readonly saslMechanism?: StringInput;
  /**
   * Leaves FAST pre-authentication out of Kerberos logins, which Active Directory may require.
   *
   * `sasl_disable_pafx_fast`: bool.
   *
   * @default false
   */
  readonly saslDisablePafxFast?: BoolInput;
  /**
   * Connects to the brokers over TLS. The certificate arguments have no effect without it.
   *
   * `use_tls`: bool.
   *
   * @default false
   */
  readonly useTls?: BoolInput;
  /**
   * Name expected in the brokers' certificates, if it isn't the host in their address.
   *
   * `tls_server_name`: string.
   */
  readonly tlsServerName?: StringInput;
  /**
   * File with the authority that signed the brokers' certificates.
   *
   * `ca_file`: string.
   */
  readonly caFile?: StringInput;
  /**
   * File with the client certificate, for brokers that ask for one; goes with `key_file`.
   *
   * `cert_file`: string.
   */
  readonly certFile?: StringInput;
  /**
   * File with the private key of the client certificate.
   *
   * `key_file`: string.
   */
  readonly keyFile?: StringInput;
  /**
   * Accepts any certificate from the brokers, so that anyone on the way could pose as one.
   *
   * `insecure_skip_verify`: bool.
   *
   * @default false
   */
  readonly insecureSkipVerify?: BoolInput;
  /**
   * Version of the protocol to speak. Set it no higher than that of the oldest broker; too low, and newer features are missing.
   *
   * `kafka_version`: string.
   *
   * @default "2.0.0"
   */
  readonly kafkaVersion?: StringInput;
  /**
   * Also reads the offsets of consumers that keep them in ZooKeeper, as very old clients do.
   *
   * `use_zookeeper_lag`: bool.
   *
   * @default false
   */
  readonly useZookeeperLag?: BoolInput;
  /**
   * ZooKeeper servers to read offsets of old consumers from. Only used with `use_zookeeper_lag`.
   *
   * `zookeeper_uris`: list(string).
   */
  readonly zookeeperUris?: ListInput<StringInput>;
  /**
   * Name of the cluster as a label, to tell several clusters apart.
   *
   * `kafka_cluster_name`: string.
   */
  readonly kafkaClusterName?: StringInput;
  /**
   * How often topics and brokers are looked up again. A new topic shows up only after that.
   *
   * `metadata_refresh_interval`: string.
   *
   * @default "1m"
   */
  readonly metadataRefreshInterval?: StringInput;
  /**
   * Service part of the brokers' Kerberos principals, usually `kafka`.
   *
   * `gssapi_service_name`: string.
   */
  readonly gssapiServiceName?: StringInput;
  /**
   * Kerberos configuration, usually `/etc/krb5.conf`.
   *
   * `gssapi_kerberos_config_path`: string.
   */
  readonly gssapiKerberosConfigPath?: StringInput;
  /**
   * Kerberos realm that the user belongs to.
   *
   * `gssapi_realm`: string.
   */
  readonly gssapiRealm?: StringInput;
  /**
   * Keytab with the user's key. Only read if `gssapi_kerberos_auth_type` is `keytabAuth`.
   *
   * `gssapi_key_tab_path`: string.
   */
  readonly gssapiKeyTabPath?: StringInput;
  /**
   * How to log in to Kerberos: `keytabAuth` with a keytab, or `userAuth` with `sasl_username` and `sasl_password`.
   *
   * `gssapi_kerberos_auth_type`: string.
   */
  readonly gssapiKerberosAuthType?: StringInput;
  /**
   * Reports every consumer group. Turned off, only groups with connected members are, so the lag of stopped consumers disappears.
   *
   * `offset_show_all`: bool.
   *
   * @default true
   */
  readonly offsetShowAll?: BoolInput;
  /**
   * At most how many topics are read at the same time. Lower it if scrapes weigh on the brokers.
   *
   * `topic_workers`: number.
   *
   * @default 100
   */
  readonly topicWorkers?: NumberInput;
  /**
   * Lets each scrape ask Kafka itself. Turned off, scrapes at the same time share one result, which large clusters need.
   *
   * `allow_concurrency`: bool.
   *
   * @default true
   */
  readonly allowConcurrency?: BoolInput;
  /**
   * Lets brokers create topics that are asked for and don't exist. Monitoring shouldn't, so leave it off.
   *
   * `allow_auto_topic_creation`: bool.
   *
   * @default false
   */
  readonly allowAutoTopicCreation?: BoolInput;
  /**
   * How many offsets are remembered for each partition to work out lag in time. More reach further back and take more memory.
   *
   * `max_offsets`: number.
   *
   * @default 1000
   */
  readonly maxOffsets?: NumberInput;
  /**
   * Has no effect any more: `metadata_refresh_interval` decides. Remove it.
   *
   * `prune_interval_seconds`: number.
   *
   * @default 30
   * @deprecated by Alloy
   */
  readonly pruneIntervalSeconds?: NumberInput;
  /**
   * Topics to report on, as a regular expression. Narrow it in clusters with many partitions.
   *
   * `topics_filter_regex`: string.
   *
   * @default ".*"
   */
  readonly topicsFilterRegex?: StringInput;
  /**
   * Topics to leave out, of those that `topics_filter_regex` lets in.
   *
   * `topics_exclude_regex`: string.
   *
   * @default "^$"
   */
  readonly topicsExcludeRegex?: StringInput;
  /**
   * Consumer groups to report on, as a regular expression.
   *
   * `groups_filter_regex`: string.
   *
   * @default ".*"
   */
  readonly groupsFilterRegex?: StringInput;
  /**
   * Consumer groups to leave out, for example short-lived ones of command line tools.
   *
   * `groups_exclude_regex`: string.
   *
   * @default "^$"
   */
  readonly groupsExcludeRegex?: StringInput;
}

/** Exports of `prometheus.exporter.kafka`. */
export interface KafkaExports {
  /**
   * The exporter as a target for `prometheus.scrape`; one component covers a whole cluster.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports metrics of Kafka brokers, topics and the lag of consumer groups.
 *
 * `prometheus.exporter.kafka` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.kafka/
 */
export class Kafka extends Component implements KafkaExports {
  /**
   * The exports of the `prometheus.exporter.kafka` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): KafkaExports {
    return exportsFromLabel(scope, 'prometheus.exporter.kafka', label);
  }

  /**
   * Exports metrics of Kafka brokers, topics and the lag of consumer groups.
   *
   * `prometheus.exporter.kafka` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.kafka/
   */
  constructor(scope: Construct, id: string, props: KafkaProps = {}) {
    super(scope, id, 'prometheus.exporter.kafka', props);
  }

  /**
   * The exporter as a target for `prometheus.scrape`; one component covers a whole cluster.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.memcached`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.memcached/
 */
export interface MemcachedProps extends ComponentProps {
  /**
   * Host and port of Memcached.
   *
   * `address`: string.
   *
   * @default "localhost:11211"
   */
  readonly address?: StringInput;
  /**
   * How long to wait for Memcached before the scrape reports it as down.
   *
   * `timeout`: duration.
   *
   * @default "1s"
   */
  readonly timeout?: DurationInput;
  /**
   * TLS settings, for a Memcached that listens with TLS. Without the block the connection is unencrypted.
   *
   * `tls_config` block.
   */
  readonly tlsConfig?: blocks.TLSConfig;
}

/** Exports of `prometheus.exporter.memcached`. */
export interface MemcachedExports {
  /**
   * The exporter as a target for `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports metrics of a Memcached server.
 *
 * `prometheus.exporter.memcached` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.memcached/
 */
export class Memcached extends Component implements MemcachedExports {
  /**
   * The exports of the `prometheus.exporter.memcached` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): MemcachedExports {
    return exportsFromLabel(scope, 'prometheus.exporter.memcached', label);
  }

  /**
   * Exports metrics of a Memcached server.
   *
   * `prometheus.exporter.memcached` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.memcached/
   */
  constructor(scope: Construct, id: string, props: MemcachedProps = {}) {
    super(scope, id, 'prometheus.exporter.memcached', props);
  }

  /**
   * The exporter as a target for `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.mongodb`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.mongodb/
 */
export interface MongodbProps extends ComponentProps {
  /**
   * Connection string of one node, with user and password. The user needs the `clusterMonitor` role and read access to `local`.
   *
   * `mongodb_uri`: secret, required.
   */
  readonly mongodbUri: SecretInput;
  /**
   * Also exports metrics under the names of exporters before 0.20, which many dashboards still use.
   *
   * `compatible_mode`: bool.
   *
   * @default true
   */
  readonly compatibleMode?: BoolInput;
  /**
   * Turns all collectors and `discovering_mode` on, whatever the `enable_` arguments say. Turn it off to choose; on servers with many collections it's expensive.
   *
   * `collect_all`: bool.
   *
   * @default true
   */
  readonly collectAll?: BoolInput;
  /**
   * Talks only to the node in `mongodb_uri`, not to the rest of its replica set. An error with several hosts or an SRV address.
   *
   * `direct_connect`: bool.
   *
   * @default false
   */
  readonly directConnect?: BoolInput;
  /**
   * Finds databases and their collections on its own for the collectors of collection and index statistics.
   *
   * `discovering_mode`: bool.
   *
   * @default false
   */
  readonly discoveringMode?: BoolInput;
  /**
   * How long an operation has to run already before `enable_currentop_metrics` reports it.
   *
   * `currentop_slow_time`: duration.
   *
   * @default "1m"
   */
  readonly currentopSlowTime?: DurationInput;
  /**
   * Exports size and number of objects of each database.
   *
   * `enable_db_stats`: bool.
   *
   * @default false
   */
  readonly enableDbStats?: BoolInput;
  /**
   * Adds to the database statistics how much storage is allocated but unused. MongoDB takes longer to work that out.
   *
   * `enable_db_stats_free_storage`: bool.
   *
   * @default false
   */
  readonly enableDbStatsFreeStorage?: BoolInput;
  /**
   * Exports the server's own diagnostic data: connections, memory, cache, locks and much else.
   *
   * `enable_diagnostic_data`: bool.
   *
   * @default false
   */
  readonly enableDiagnosticData?: BoolInput;
  /**
   * Exports state and lag of the members of the replica set.
   *
   * `enable_replicaset_status`: bool.
   *
   * @default false
   */
  readonly enableReplicasetStatus?: BoolInput;
  /**
   * Exports the configuration of the replica set, such as votes and priorities of members.
   *
   * `enable_replicaset_config`: bool.
   *
   * @default false
   */
  readonly enableReplicasetConfig?: BoolInput;
  /**
   * Exports operations that have been running for longer than `currentop_slow_time`.
   *
   * `enable_currentop_metrics`: bool.
   *
   * @default false
   */
  readonly enableCurrentopMetrics?: BoolInput;
  /**
   * Exports how much time each collection spends on reads, writes and locks.
   *
   * `enable_top_metrics`: bool.
   *
   * @default false
   */
  readonly enableTopMetrics?: BoolInput;
  /**
   * Exports how often indexes are used. One series for each index.
   *
   * `enable_index_stats`: bool.
   *
   * @default false
   */
  readonly enableIndexStats?: BoolInput;
  /**
   * Exports size and latencies of collections. One set of series for each collection.
   *
   * `enable_coll_stats`: bool.
   *
   * @default false
   */
  readonly enableCollStats?: BoolInput;
  /**
   * Exports how many slow queries the database profiler has recorded. The profiler has to be on.
   *
   * `enable_profile`: bool.
   *
   * @default false
   */
  readonly enableProfile?: BoolInput;
  /**
   * Exports how chunks are spread over shards. Connect to a `mongos` for it.
   *
   * `enable_shards`: bool.
   *
   * @default false
   */
  readonly enableShards?: BoolInput;
  /**
   * Exports the feature compatibility version, to notice an upgrade that was never finished.
   *
   * `enable_fcv`: bool.
   *
   * @default false
   */
  readonly enableFcv?: BoolInput;
  /**
   * Exports the state of Percona Backup for MongoDB.
   *
   * `enable_pbm_metrics`: bool.
   *
   * @default false
   */
  readonly enablePbmMetrics?: BoolInput;
}

/** Exports of `prometheus.exporter.mongodb`. */
export interface MongodbExports {
  /**
   * The exporter as a target. It covers one node, so each node of a replica set needs a component.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports metrics of a MongoDB server or replica set.
 *
 * `prometheus.exporter.mongodb` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.mongodb/
 */
export class Mongodb extends Component implements MongodbExports {
  /**
   * The exports of the `prometheus.exporter.mongodb` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): MongodbExports {
    return exportsFromLabel(scope, 'prometheus.exporter.mongodb', label);
  }

  /**
   * Exports metrics of a MongoDB server or replica set.
   *
   * `prometheus.exporter.mongodb` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.mongodb/
   */
  constructor(scope: Construct, id: string, props: MongodbProps) {
    super(scope, id, 'prometheus.exporter.mongodb', props);
  }

  /**
   * The exporter as a target. It covers one node, so each node of a replica set needs a component.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.mssql`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.mssql/
 */
export interface MssqlProps extends ComponentProps {
  /**
   * Address and login as a `sqlserver://` URL. Encode special characters of user and password as in any URL.
   *
   * `connection_string`: secret, required.
   */
  readonly connectionString: SecretInput;
  /**
   * Name of this connection, as a label of the metric that tells whether the server is up.
   *
   * `connection_name`: string.
   *
   * @default ""
   */
  readonly connectionName?: StringInput;
  /**
   * How many connections stay open between scrapes.
   *
   * `max_idle_connections`: number.
   *
   * @default 3
   */
  readonly maxIdleConnections?: NumberInput;
  /**
   * Upper bound on connections at once; queries beyond it wait.
   *
   * `max_open_connections`: number.
   *
   * @default 3
   */
  readonly maxOpenConnections?: NumberInput;
  /**
   * How long the queries of a scrape may take together with connecting.
   *
   * `timeout`: duration.
   *
   * @default "10s"
   */
  readonly timeout?: DurationInput;
  /**
   * Queries and the metrics made of their results, as YAML of the SQL exporter. Replaces the built-in set of queries.
   *
   * `query_config`: optional_secret.
   */
  readonly queryConfig?: OptionalSecretInput;
}

/** Exports of `prometheus.exporter.mssql`. */
export interface MssqlExports {
  /**
   * The exporter as a target for `prometheus.scrape`; queries run at each scrape.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports metrics of a Microsoft SQL Server, also from queries of one's own.
 *
 * `prometheus.exporter.mssql` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.mssql/
 */
export class Mssql extends Component implements MssqlExports {
  /**
   * The exports of the `prometheus.exporter.mssql` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): MssqlExports {
    return exportsFromLabel(scope, 'prometheus.exporter.mssql', label);
  }

  /**
   * Exports metrics of a Microsoft SQL Server, also from queries of one's own.
   *
   * `prometheus.exporter.mssql` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.mssql/
   */
  constructor(scope: Construct, id: string, props: MssqlProps) {
    super(scope, id, 'prometheus.exporter.mssql', props);
  }

  /**
   * The exporter as a target for `prometheus.scrape`; queries run at each scrape.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.mysql`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.mysql/
 */
export interface MysqlProps extends ComponentProps {
  /**
   * Address and login in the form of the Go driver, `user:password@tcp(host:3306)/`. The user needs PROCESS, REPLICATION CLIENT and SELECT.
   *
   * `data_source_name`: secret, required by the reference.
   */
  readonly dataSourceName?: SecretInput;
  /**
   * Collectors to run in addition to the usual ones.
   *
   * `enable_collectors`: list(string).
   */
  readonly enableCollectors?: ListInput<StringInput>;
  /**
   * Collectors to leave out of the usual ones.
   *
   * `disable_collectors`: list(string).
   */
  readonly disableCollectors?: ListInput<StringInput>;
  /**
   * The collectors to run, and no others. `enable_collectors` and `disable_collectors` still change the list.
   *
   * `set_collectors`: list(string).
   */
  readonly setCollectors?: ListInput<StringInput>;
  /**
   * Sets `lock_wait_timeout` on the connection. Turn it off where the server or a proxy refuses session variables.
   *
   * `enable_lock_wait_timeout`: bool.
   *
   * @default true
   */
  readonly enableLockWaitTimeout?: BoolInput;
  /**
   * How many seconds a query of the exporter waits for a metadata lock. Keep it short, or a blocked table holds up the scrape.
   *
   * `lock_wait_timeout`: number.
   *
   * @default 2
   */
  readonly lockWaitTimeout?: NumberInput;
  /**
   * Keeps the exporter's own queries out of the slow query log. Percona Server and MariaDB understand it, MySQL itself doesn't.
   *
   * `log_slow_filter`: bool.
   *
   * @default false
   */
  readonly logSlowFilter?: BoolInput;
  /**
   * Options of the `info_schema.processlist` collector, which counts threads by state.
   *
   * `info_schema.processlist` block.
   */
  readonly infoSchemaProcesslist?: blocks.PrometheusExporterMysqlInfoSchemaProcessList;
  /**
   * Options of the `info_schema.tables` collector, which reports the size of tables.
   *
   * `info_schema.tables` block.
   */
  readonly infoSchemaTables?: blocks.PrometheusExporterMysqlInfoSchemaTables;
  /**
   * Options of the `perf_schema.eventsstatements` collector, which reports on statements by their digest.
   *
   * `perf_schema.eventsstatements` block.
   */
  readonly perfSchemaEventsstatements?: blocks.PrometheusExporterMysqlPerfSchemaEventsStatements;
  /**
   * Options of the `perf_schema.file_instances` collector, which reports on reads and writes of each data file.
   *
   * `perf_schema.file_instances` block.
   */
  readonly perfSchemaFileInstances?: blocks.PrometheusExporterMysqlPerfSchemaFileInstances;
  /**
   * Options of the `perf_schema.memory_events` collector, which reports what the server uses memory for.
   *
   * `perf_schema.memory_events` block.
   */
  readonly perfSchemaMemoryEvents?: blocks.PrometheusExporterMysqlPerfSchemaMemoryEvents;
  /**
   * Options of the `heartbeat` collector, which measures replication lag by a table that `pt-heartbeat` updates.
   *
   * `heartbeat` block.
   */
  readonly heartbeat?: blocks.PrometheusExporterMysqlHeartbeat;
  /**
   * Options of the `mysql.user` collector, which reports on accounts and their limits.
   *
   * `mysql.user` block.
   */
  readonly mysqlUser?: blocks.PrometheusExporterMysqlMySQLUser;
}

/** Exports of `prometheus.exporter.mysql`. */
export interface MysqlExports {
  /**
   * The exporter as a target for `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports metrics of a MySQL or MariaDB server.
 *
 * `prometheus.exporter.mysql` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.mysql/
 */
export class Mysql extends Component implements MysqlExports {
  /**
   * The exports of the `prometheus.exporter.mysql` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): MysqlExports {
    return exportsFromLabel(scope, 'prometheus.exporter.mysql', label);
  }

  /**
   * Exports metrics of a MySQL or MariaDB server.
   *
   * `prometheus.exporter.mysql` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.mysql/
   */
  constructor(scope: Construct, id: string, props: MysqlProps = {}) {
    super(scope, id, 'prometheus.exporter.mysql', props);
  }

  /**
   * The exporter as a target for `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.oracledb`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.oracledb/
 */
export interface OracledbProps extends ComponentProps {
  /**
   * Address of the one database to read. Superseded by `database` blocks, with which it can't be combined.
   *
   * `connection_string`: secret.
   *
   * @deprecated by Alloy
   */
  readonly connectionString?: SecretInput;
  /**
   * How many connections to each database are kept for the next scrape.
   *
   * `max_idle_conns`: number.
   *
   * @default 0
   */
  readonly maxIdleConns?: NumberInput;
  /**
   * Upper bound on connections to each database at once.
   *
   * `max_open_conns`: number.
   *
   * @default 10
   */
  readonly maxOpenConns?: NumberInput;
  /**
   * How many seconds a query may take before its metric is missing from the scrape.
   *
   * `query_timeout`: number.
   *
   * @default 5
   */
  readonly queryTimeout?: NumberInput;
  /**
   * TOML file that replaces the built-in set of metrics.
   *
   * `default_metrics`: string.
   */
  readonly defaultMetrics?: StringInput;
  /**
   * TOML files with further metrics: queries, and what their columns become.
   *
   * `custom_metrics`: list(string).
   */
  readonly customMetrics?: ListInput<StringInput>;
  /**
   * User for `connection_string`, if that has none in it. Superseded by `database` blocks.
   *
   * `username`: string.
   *
   * @deprecated by Alloy
   */
  readonly username?: StringInput;
  /**
   * Password for `connection_string`, if that has none in it. Superseded by `database` blocks.
   *
   * `password`: secret.
   *
   * @deprecated by Alloy
   */
  readonly password?: SecretInput;
  /**
   * One database to read. With several blocks, one component covers them all.
   *
   * `database` blocks, one for each item.
   */
  readonly database?: readonly OracledbDatabase[];
}

/** Exports of `prometheus.exporter.oracledb`. */
export interface OracledbExports {
  /**
   * The exporter as a target. The Oracle Instant Client has to be installed where Alloy runs.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports metrics of an Oracle database, also from queries of one's own.
 *
 * `prometheus.exporter.oracledb` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.oracledb/
 */
export class Oracledb extends Component implements OracledbExports {
  /**
   * The exports of the `prometheus.exporter.oracledb` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): OracledbExports {
    return exportsFromLabel(scope, 'prometheus.exporter.oracledb', label);
  }

  /**
   * Exports metrics of an Oracle database, also from queries of one's own.
   *
   * `prometheus.exporter.oracledb` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.oracledb/
   */
  constructor(scope: Construct, id: string, props: OracledbProps = {}) {
    super(scope, id, 'prometheus.exporter.oracledb', props);
  }

  /**
   * The exporter as a target. The Oracle Instant Client has to be installed where Alloy runs.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * One database to read. With several blocks, one component covers them all.
 *
 * The `database` block.
 */
export interface OracledbDatabase {
  /**
   * Name that tells this database apart, as the `database` label of its metrics.
   *
   * `name`: string, required.
   */
  readonly name: StringInput;
  /**
   * Address of the database: `host:port/service`, or an `oracle://` URL with user and password in it.
   *
   * `connection_string`: secret, required.
   */
  readonly connectionString: SecretInput;
  /**
   * User that logs in, unless it stands in `connection_string`. It needs to read the system views, as with SELECT_CATALOG_ROLE.
   *
   * `username`: string.
   */
  readonly username?: StringInput;
  /**
   * Password that goes with `username`.
   *
   * `password`: secret.
   */
  readonly password?: SecretInput;
  /**
   * Further labels for all metrics of this database.
   *
   * `labels`: map(string).
   */
  readonly labels?: MapInput<StringInput>;
}

/**
 * Arguments of `prometheus.exporter.postgres`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.postgres/
 */
export interface PostgresProps extends ComponentProps {
  /**
   * Connection strings of the servers, as URLs or in libpq form. The user needs the `pg_monitor` role.
   *
   * `data_source_names`: list(secret), required by the reference.
   */
  readonly dataSourceNames?: ListInput<SecretInput>;
  /**
   * Leaves out the server's settings from `pg_settings`, which are some hundred series.
   *
   * `disable_settings_metrics`: bool.
   *
   * @default false
   */
  readonly disableSettingsMetrics?: BoolInput;
  /**
   * Leaves only the metrics of `custom_queries_config_path`.
   *
   * `disable_default_metrics`: bool.
   *
   * @default false
   */
  readonly disableDefaultMetrics?: BoolInput;
  /**
   * YAML file with queries of your own and the metrics made of them.
   *
   * `custom_queries_config_path`: string.
   *
   * @default ""
   */
  readonly customQueriesConfigPath?: StringInput;
  /**
   * Collectors to run, instead of the usual ones. With several servers, only the first gets them.
   *
   * `enabled_collectors`: list(string).
   *
   * @default []
   */
  readonly enabledCollectors?: ListInput<StringInput>;
  /**
   * Also reads the other databases of each server.
   *
   * `autodiscovery` block.
   */
  readonly autodiscovery?: blocks.PrometheusExporterPostgresAutoDiscovery;
  /**
   * Options of the `stat_statements` collector, which has to be among `enabled_collectors`.
   *
   * `stat_statements` block.
   */
  readonly statStatements?: blocks.PrometheusExporterPostgresStatStatementFlags;
}

/** Exports of `prometheus.exporter.postgres`. */
export interface PostgresExports {
  /**
   * The exporter as a target for `prometheus.scrape`. Collecting is cut off after ten seconds.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports metrics of PostgreSQL servers and their databases.
 *
 * `prometheus.exporter.postgres` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.postgres/
 */
export class Postgres extends Component implements PostgresExports {
  /**
   * The exports of the `prometheus.exporter.postgres` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): PostgresExports {
    return exportsFromLabel(scope, 'prometheus.exporter.postgres', label);
  }

  /**
   * Exports metrics of PostgreSQL servers and their databases.
   *
   * `prometheus.exporter.postgres` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.postgres/
   */
  constructor(scope: Construct, id: string, props: PostgresProps = {}) {
    super(scope, id, 'prometheus.exporter.postgres', props);
  }

  /**
   * The exporter as a target for `prometheus.scrape`. Collecting is cut off after ten seconds.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.process`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.process/
 */
export interface ProcessProps extends ComponentProps {
  /**
   * Puts processes into a named group; a process joins the first group that it fits. Only processes of a group are reported.
   *
   * `matcher` blocks, one for each item.
   */
  readonly matcher?: readonly ProcessMatcher[];
  /**
   * Where the host's `/proc` is mounted. In a pod, mount it and name it here, or only Alloy's own container is seen.
   *
   * `procfs_path`: string.
   *
   * @default "/proc"
   */
  readonly procfsPath?: StringInput;
  /**
   * Counts processes that match nothing to the group of their nearest ancestor.
   *
   * `track_children`: bool.
   *
   * @default true
   */
  readonly trackChildren?: BoolInput;
  /**
   * Also reports each group's threads by name. Turn it off for programs with many differently named threads.
   *
   * `track_threads`: bool.
   *
   * @default true
   */
  readonly trackThreads?: BoolInput;
  /**
   * Reads the memory maps of each process to tell its proportional share. Expensive for large processes.
   *
   * `gather_smaps`: bool.
   *
   * @default true
   */
  readonly gatherSmaps?: BoolInput;
  /**
   * Matches processes again at each scrape, for those that change their name after starting.
   *
   * `recheck_on_scrape`: bool.
   *
   * @default false
   */
  readonly recheckOnScrape?: BoolInput;
  /**
   * Forgets groups once their last process has ended. Turned off, they stay at zero, so that an alert can notice.
   *
   * `remove_empty_groups`: bool.
   *
   * @default false
   */
  readonly removeEmptyGroups?: BoolInput;
}

/** Exports of `prometheus.exporter.process`. */
export interface ProcessExports {
  /**
   * The exporter as a target for `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports metrics of groups of processes on the host, read from /proc.
 *
 * `prometheus.exporter.process` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.process/
 */
export class Process extends Component implements ProcessExports {
  /**
   * The exports of the `prometheus.exporter.process` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): ProcessExports {
    return exportsFromLabel(scope, 'prometheus.exporter.process', label);
  }

  /**
   * Exports metrics of groups of processes on the host, read from /proc.
   *
   * `prometheus.exporter.process` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.process/
   */
  constructor(scope: Construct, id: string, props: ProcessProps = {}) {
    super(scope, id, 'prometheus.exporter.process', props);
  }

  /**
   * The exporter as a target for `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Puts processes into a named group; a process joins the first group that it fits. Only processes of a group are reported.
 *
 * The `matcher` block.
 */
export interface ProcessMatcher {
  /**
   * Name of the group, a template with fields such as `{{.Comm}}`, `{{.ExeFull}}` or `{{.Matches}}`. With `{{.PID}}` every process becomes a group; turn `remove_empty_groups` on then.
   *
   * `name`: string.
   *
   * @default "{{.ExeBase}}"
   */
  readonly name?: StringInput;
  /**
   * Names of programs as in `/proc/PID/stat`, cut off after 15 characters. One of them has to be equal.
   *
   * `comm`: list(string).
   */
  readonly comm?: ListInput<StringInput>;
  /**
   * Programs as in the first argument of the command line. With a slash the whole path has to be equal, without one only the file name.
   *
   * `exe`: list(string).
   */
  readonly exe?: ListInput<StringInput>;
  /**
   * Regular expressions that all have to match the command line. Named groups are available in `name` as `{{.Matches}}`.
   *
   * `cmdline`: list(string).
   */
  readonly cmdline?: ListInput<StringInput>;
}

/**
 * Arguments of `prometheus.exporter.redis`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.redis/
 */
export interface RedisProps extends ComponentProps {
  /**
   * Adds metrics about the exporter itself.
   *
   * `include_exporter_metrics`: bool.
   *
   * @default false
   */
  readonly includeExporterMetrics?: BoolInput;
  /**
   * Address of the Redis server, `host:port` or a `redis://` or `rediss://` URL.
   *
   * `redis_addr`: string, required.
   */
  readonly redisAddr: StringInput;
  /**
   * ACL user to log in as. Without it, the password is that of the `default` user.
   *
   * `redis_user`: string.
   */
  readonly redisUser?: StringInput;
  /**
   * Password for Redis. `redis_password_file` wins over it.
   *
   * `redis_password`: secret.
   */
  readonly redisPassword?: SecretInput;
  /**
   * File that holds the password.
   *
   * `redis_password_file`: string.
   */
  readonly redisPasswordFile?: StringInput;
  /**
   * JSON file that maps addresses of servers to their passwords.
   *
   * `redis_password_map_file`: string.
   */
  readonly redisPasswordMapFile?: StringInput;
  /**
   * First part of all metric names. Dashboards expect the usual one.
   *
   * `namespace`: string.
   *
   * @default "redis"
   */
  readonly namespace?: StringInput;
  /**
   * What the `CONFIG` command is called on servers where it was renamed. A dash leaves configuration metrics out.
   *
   * `config_command`: string.
   *
   * @default "CONFIG"
   */
  readonly configCommand?: StringInput;
  /**
   * Key patterns whose matches are reported with value and length. They are found by SCAN, which takes long in large databases.
   *
   * `check_keys`: list(string).
   */
  readonly checkKeys?: ListInput<StringInput>;
  /**
   * Lua patterns that sort keys into groups, whose number and memory are reported. Walks through all keys.
   *
   * `check_key_groups`: list(string).
   */
  readonly checkKeyGroups?: ListInput<StringInput>;
  /**
   * How many keys each SCAN step asks for, also for `check_keys`. Larger steps finish sooner and block Redis for longer.
   *
   * `check_key_groups_batch_size`: number.
   *
   * @default 10000
   */
  readonly checkKeyGroupsBatchSize?: NumberInput;
  /**
   * How many groups are reported on their own for each database, the largest first; the others are added up as `overflow`.
   *
   * `max_distinct_key_groups`: number.
   *
   * @default 100
   */
  readonly maxDistinctKeyGroups?: NumberInput;
  /**
   * Keys that are reported with value and length. No search is needed, so prefer it to `check_keys`.
   *
   * `check_single_keys`: list(string).
   */
  readonly checkSingleKeys?: ListInput<StringInput>;
  /**
   * Patterns of streams that are reported with their groups and consumers; found by SCAN.
   *
   * `check_streams`: list(string).
   */
  readonly checkStreams?: ListInput<StringInput>;
  /**
   * Streams that are reported with their groups and consumers, without a search.
   *
   * `check_single_streams`: list(string).
   */
  readonly checkSingleStreams?: ListInput<StringInput>;
  /**
   * Puts the values of checked keys into labels. Turn it off if they are secret or change often.
   *
   * `export_key_values`: bool.
   *
   * @default true
   */
  readonly exportKeyValues?: BoolInput;
  /**
   * Key patterns whose matches are only counted.
   *
   * `count_keys`: list(string).
   */
  readonly countKeys?: ListInput<StringInput>;
  /**
   * Lua script that Redis runs at each scrape and whose results become metrics. For several, use `script_paths`.
   *
   * `script_path`: string.
   */
  readonly scriptPath?: StringInput;
  /**
   * Lua scripts that Redis runs at each scrape and whose results become metrics.
   *
   * `script_paths`: list(string).
   */
  readonly scriptPaths?: ListInput<StringInput>;
  /**
   * How long connecting to Redis may take before the scrape reports it as down.
   *
   * `connection_timeout`: duration.
   *
   * @default "15s"
   */
  readonly connectionTimeout?: DurationInput;
  /**
   * File with the key of the client certificate.
   *
   * `tls_client_key_file`: string.
   */
  readonly tlsClientKeyFile?: StringInput;
  /**
   * File with the client certificate, for servers that ask for one; goes with `tls_client_key_file`.
   *
   * `tls_client_cert_file`: string.
   */
  readonly tlsClientCertFile?: StringInput;
  /**
   * File with the authority that signed Redis's certificate.
   *
   * `tls_ca_cert_file`: string.
   */
  readonly tlsCaCertFile?: StringInput;
  /**
   * Shows up as `redis_exporter` in the client list. Turn it off for proxies that don't know `CLIENT SETNAME`.
   *
   * `set_client_name`: bool.
   *
   * @default true
   */
  readonly setClientName?: BoolInput;
  /**
   * Reads the metrics of Tile38, a geographic database that speaks Redis's protocol.
   *
   * `is_tile38`: bool.
   *
   * @default false
   */
  readonly isTile38?: BoolInput;
  /**
   * Follows keys to the node that has them. Needed to check keys in a cluster.
   *
   * `is_cluster`: bool.
   *
   * @default false
   */
  readonly isCluster?: BoolInput;
  /**
   * Reports every connected client. The number of series follows the number of clients.
   *
   * `export_client_list`: bool.
   *
   * @default false
   */
  readonly exportClientList?: BoolInput;
  /**
   * Also tells the port of each client, which makes a new series for every connection.
   *
   * `export_client_port`: bool.
   *
   * @default false
   */
  readonly exportClientPort?: BoolInput;
  /**
   * Leaves out metrics about the Go runtime of the exporter.
   *
   * `redis_metrics_only`: bool.
   *
   * @default false
   */
  readonly redisMetricsOnly?: BoolInput;
  /**
   * Sends a PING after connecting and reports how long the answer took.
   *
   * `ping_on_connect`: bool.
   *
   * @default false
   */
  readonly pingOnConnect?: BoolInput;
  /**
   * Adds metrics of the machine, such as its total memory.
   *
   * `incl_system_metrics`: bool.
   *
   * @default false
   */
  readonly inclSystemMetrics?: BoolInput;
  /**
   * Accepts any certificate from Redis. Name the authority in `tls_ca_cert_file` instead where you can.
   *
   * `skip_tls_verification`: bool.
   *
   * @default false
   */
  readonly skipTlsVerification?: BoolInput;
}

/** Exports of `prometheus.exporter.redis`. */
export interface RedisExports {
  /**
   * The exporter as a target; one component covers one server.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports metrics of a Redis or Valkey server.
 *
 * `prometheus.exporter.redis` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.redis/
 */
export class Redis extends Component implements RedisExports {
  /**
   * The exports of the `prometheus.exporter.redis` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): RedisExports {
    return exportsFromLabel(scope, 'prometheus.exporter.redis', label);
  }

  /**
   * Exports metrics of a Redis or Valkey server.
   *
   * `prometheus.exporter.redis` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.redis/
   */
  constructor(scope: Construct, id: string, props: RedisProps) {
    super(scope, id, 'prometheus.exporter.redis', props);
  }

  /**
   * The exporter as a target; one component covers one server.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.self`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.self/
 */
export interface SelfProps extends ComponentProps {}

/** Exports of `prometheus.exporter.self`. */
export interface SelfExports {
  /**
   * Alloy's own metrics as a target. Scrape it to watch Alloy, also without opening its port to anyone.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports the metrics of Alloy itself.
 *
 * `prometheus.exporter.self` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.self/
 * @example
 * ```ts
 * const self = new prometheus.exporter.Self(config, 'alloy');
 * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
 *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
 * });
 * new prometheus.Scrape(config, 'alloy', {
 *   targets: self.targets,
 *   forwardTo: [remoteWrite.receiver],
 * });
 * ```
 */
export class Self extends Component implements SelfExports {
  /**
   * The exports of the `prometheus.exporter.self` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): SelfExports {
    return exportsFromLabel(scope, 'prometheus.exporter.self', label);
  }

  /**
   * Exports the metrics of Alloy itself.
   *
   * `prometheus.exporter.self` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.self/
   * @example
   * ```ts
   * const self = new prometheus.exporter.Self(config, 'alloy');
   * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
   *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
   * });
   * new prometheus.Scrape(config, 'alloy', {
   *   targets: self.targets,
   *   forwardTo: [remoteWrite.receiver],
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: SelfProps = {}) {
    super(scope, id, 'prometheus.exporter.self', props);
  }

  /**
   * Alloy's own metrics as a target. Scrape it to watch Alloy, also without opening its port to anyone.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.snmp`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.snmp/
 */
export interface SnmpProps extends ComponentProps {
  /**
   * YAML file with modules and logins, in the format of the SNMP exporter's generator. Replaces the built-in configuration unless `config_merge_strategy` says otherwise.
   *
   * `config_file`: string.
   */
  readonly configFile?: StringInput;
  /**
   * How many modules of one device are walked at the same time. Small devices may not take more than one.
   *
   * `concurrency`: number.
   *
   * @default 1
   */
  readonly concurrency?: NumberInput;
  /**
   * Modules and logins as YAML text, for example from a secret. Takes the place of `config_file`.
   *
   * `config`: optional_secret.
   */
  readonly config?: OptionalSecretInput;
  /**
   * Whether your configuration replaces the built-in one or is added to it, for example to contribute nothing but logins.
   *
   * `config_merge_strategy`: string. One of `"merge"` or `"replace"`.
   *
   * @default "replace"
   */
  readonly configMergeStrategy?: EnumInput<'merge' | 'replace'>;
  /**
   * One device to walk; the label of the block ends up in the `job` label. For lists from other components use `targets`.
   *
   * `target` blocks, one for each item, with its label.
   */
  readonly target?: readonly SnmpTarget[];
  /**
   * Named settings for walking, for slow or lossy devices; a target refers to the block's label.
   *
   * `walk_param` blocks, one for each item, with its label.
   */
  readonly walkParam?: readonly SnmpWalkParam[];
  /**
   * Devices as a list of maps, for example from discovery. Each needs `name` and `address` (or `__address__`) and may have `module`, `auth`, `walk_params` and `snmp_context`; other keys become labels.
   *
   * `targets`: list(map(string)).
   */
  readonly targets?: ListInput<MapInput<StringInput>>;
}

/** Exports of `prometheus.exporter.snmp`. */
export interface SnmpExports {
  /**
   * One target for each device. Walking takes time, so set long intervals and timeouts in `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Asks network devices by SNMP and exports the answers as metrics.
 *
 * `prometheus.exporter.snmp` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.snmp/
 */
export class Snmp extends Component implements SnmpExports {
  /**
   * The exports of the `prometheus.exporter.snmp` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): SnmpExports {
    return exportsFromLabel(scope, 'prometheus.exporter.snmp', label);
  }

  /**
   * Asks network devices by SNMP and exports the answers as metrics.
   *
   * `prometheus.exporter.snmp` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.snmp/
   */
  constructor(scope: Construct, id: string, props: SnmpProps = {}) {
    super(scope, id, 'prometheus.exporter.snmp', props);
  }

  /**
   * One target for each device. Walking takes time, so set long intervals and timeouts in `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * One device to walk; the label of the block ends up in the `job` label. For lists from other components use `targets`.
 *
 * The `target` block.
 */
export interface SnmpTarget {
  /** Label of the block. */
  readonly label: string;
  /**
   * Host name or IP address of the device. Add a port after it or `tcp://` in front where it isn't the usual UDP port.
   *
   * `address`: string, required.
   */
  readonly address: StringInput;
  /**
   * Modules to walk, separated by commas, by their names in the configuration.
   *
   * `module`: string.
   *
   * @default ""
   */
  readonly module?: StringInput;
  /**
   * Login to use, by its name in the configuration: a community, or an SNMPv3 user.
   *
   * `auth`: string.
   *
   * @default ""
   */
  readonly auth?: StringInput;
  /**
   * Name of a `walk_param` block whose settings hold for this device.
   *
   * `walk_params`: string.
   *
   * @default ""
   */
  readonly walkParams?: StringInput;
  /**
   * SNMPv3 context to ask in, for devices with several; overrides the one in the configuration.
   *
   * `snmp_context`: string.
   *
   * @default ""
   */
  readonly snmpContext?: StringInput;
  /**
   * Labels for all metrics of the device, such as its site or role.
   *
   * `labels`: map(string).
   */
  readonly labels?: MapInput<StringInput>;
}

/**
 * Named settings for walking, for slow or lossy devices; a target refers to the block's label.
 *
 * The `walk_param` block.
 */
export interface SnmpWalkParam {
  /** Label of the block. */
  readonly label: string;
  /**
   * How many objects a request asks for. Lower it for devices that drop large answers.
   *
   * `max_repetitions`: number.
   *
   * @default 25
   */
  readonly maxRepetitions?: NumberInput;
  /**
   * How many times a request without an answer is repeated.
   *
   * `retries`: number.
   *
   * @default 3
   */
  readonly retries?: NumberInput;
  /**
   * How long to wait for the answer to one request. With retries it has to fit into the scrape timeout.
   *
   * `timeout`: duration.
   */
  readonly timeout?: DurationInput;
  /**
   * Takes answers from another address than the one that was asked, as devices with several interfaces may give.
   *
   * `use_unconnected_udp_socket`: bool.
   *
   * @default false
   */
  readonly useUnconnectedUdpSocket?: BoolInput;
}

/**
 * Arguments of `prometheus.exporter.snowflake`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.snowflake/
 */
export interface SnowflakeProps extends ComponentProps {
  /**
   * Identifier of the account, the first part of its host name.
   *
   * `account_name`: string, required.
   */
  readonly accountName: StringInput;
  /**
   * User that runs the queries.
   *
   * `username`: string, required.
   */
  readonly username: StringInput;
  /**
   * Password of the user. Set either this or `private_key_path`.
   *
   * `password`: secret.
   */
  readonly password?: SecretInput;
  /**
   * File with the RSA key whose public half is registered for the user. Set either this or `password`.
   *
   * `private_key_path`: string.
   */
  readonly privateKeyPath?: StringInput;
  /**
   * Password that the private key is encrypted with.
   *
   * `private_key_password`: secret.
   */
  readonly privateKeyPassword?: SecretInput;
  /**
   * Role to run the queries in. A role of your own with access to the usage views is safer than the all-powerful one.
   *
   * `role`: string.
   *
   * @default "ACCOUNTADMIN"
   */
  readonly role?: StringInput;
  /**
   * Warehouse that runs the queries. It's started for them, and billed.
   *
   * `warehouse`: string, required.
   */
  readonly warehouse: StringInput;
  /**
   * Leaves out storage of tables that were dropped but are still kept for recovery.
   *
   * `exclude_deleted_tables`: bool.
   *
   * @default false
   */
  readonly excludeDeletedTables?: BoolInput;
  /**
   * Logs every step of the database driver, for finding out why connections fail.
   *
   * `enable_tracing`: bool.
   *
   * @default false
   */
  readonly enableTracing?: BoolInput;
}

/** Exports of `prometheus.exporter.snowflake`. */
export interface SnowflakeExports {
  /**
   * The exporter as a target. Usage views lag by hours, so scrape rarely.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports metrics of a Snowflake account: usage, queries, storage and cost.
 *
 * `prometheus.exporter.snowflake` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.snowflake/
 */
export class Snowflake extends Component implements SnowflakeExports {
  /**
   * The exports of the `prometheus.exporter.snowflake` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): SnowflakeExports {
    return exportsFromLabel(scope, 'prometheus.exporter.snowflake', label);
  }

  /**
   * Exports metrics of a Snowflake account: usage, queries, storage and cost.
   *
   * `prometheus.exporter.snowflake` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.snowflake/
   */
  constructor(scope: Construct, id: string, props: SnowflakeProps) {
    super(scope, id, 'prometheus.exporter.snowflake', props);
  }

  /**
   * The exporter as a target. Usage views lag by hours, so scrape rarely.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.squid`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.squid/
 */
export interface SquidProps extends ComponentProps {
  /**
   * Host and port of Squid. Its cache manager has to allow requests from Alloy.
   *
   * `address`: string, required.
   */
  readonly address: StringInput;
  /**
   * User for the cache manager, if Squid asks for one.
   *
   * `username`: string.
   */
  readonly username?: StringInput;
  /**
   * Password for the cache manager, sent with `username`.
   *
   * `password`: secret.
   */
  readonly password?: SecretInput;
}

/** Exports of `prometheus.exporter.squid`. */
export interface SquidExports {
  /**
   * The exporter as a target for `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports metrics of a Squid proxy.
 *
 * `prometheus.exporter.squid` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.squid/
 */
export class Squid extends Component implements SquidExports {
  /**
   * The exports of the `prometheus.exporter.squid` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): SquidExports {
    return exportsFromLabel(scope, 'prometheus.exporter.squid', label);
  }

  /**
   * Exports metrics of a Squid proxy.
   *
   * `prometheus.exporter.squid` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.squid/
   */
  constructor(scope: Construct, id: string, props: SquidProps) {
    super(scope, id, 'prometheus.exporter.squid', props);
  }

  /**
   * The exporter as a target for `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.static`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.static/
 */
export interface StaticProps extends ComponentProps {
  /**
   * Metrics in Prometheus text format, such as constants, or a file that `local.file` reads.
   *
   * `text`: string, required.
   */
  readonly text: StringInput;
}

/** Exports of `prometheus.exporter.static`. */
export interface StaticExports {
  /**
   * The text as a target. Each scrape yields the same values until the configuration changes.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports the metrics of a fixed text in the Prometheus format.
 *
 * `prometheus.exporter.static` in Alloy; experimental, needs `--stability.level=experimental`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.static/
 */
export class Static extends Component implements StaticExports {
  /**
   * The exports of the `prometheus.exporter.static` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): StaticExports {
    return exportsFromLabel(scope, 'prometheus.exporter.static', label);
  }

  /**
   * Exports the metrics of a fixed text in the Prometheus format.
   *
   * `prometheus.exporter.static` in Alloy; experimental, needs `--stability.level=experimental`.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.static/
   */
  constructor(scope: Construct, id: string, props: StaticProps) {
    super(scope, id, 'prometheus.exporter.static', props);
  }

  /**
   * The text as a target. Each scrape yields the same values until the configuration changes.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.statsd`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.statsd/
 */
export interface StatsdProps extends ComponentProps {
  /**
   * UDP address that takes StatsD lines; an empty string closes it. Lines are lost without notice if the buffer is full.
   *
   * `listen_udp`: string.
   *
   * @default ":9125"
   */
  readonly listenUdp?: StringInput;
  /**
   * TCP address that takes StatsD lines; an empty string closes it.
   *
   * `listen_tcp`: string.
   *
   * @default ":9125"
   */
  readonly listenTcp?: StringInput;
  /**
   * Path of a Unix datagram socket that takes StatsD lines.
   *
   * `listen_unixgram`: string.
   */
  readonly listenUnixgram?: StringInput;
  /**
   * File permissions of the socket at `listen_unixgram`, in octal. Senders need to write to it.
   *
   * `unix_socket_mode`: string.
   *
   * @default "755"
   */
  readonly unixSocketMode?: StringInput;
  /**
   * YAML file with rules that turn dotted StatsD names into metric names and labels.
   *
   * `mapping_config_path`: string.
   */
  readonly mappingConfigPath?: StringInput;
  /**
   * Size in bytes of the kernel's receive buffer. Raise it, and `net.core.rmem_max` with it, if bursts of lines get lost.
   *
   * `read_buffer`: number.
   */
  readonly readBuffer?: NumberInput;
  /**
   * How many names the cache of mapping results holds. It should hold all names in use, or rules run over and over.
   *
   * `cache_size`: number.
   *
   * @default 1000
   */
  readonly cacheSize?: NumberInput;
  /**
   * What the cache throws away when it's full: what hasn't been used for longest, or anything at random.
   *
   * `cache_type`: string.
   *
   * @default "lru"
   */
  readonly cacheType?: StringInput;
  /**
   * How many batches of events wait to be processed before receiving stalls.
   *
   * `event_queue_size`: number.
   *
   * @default 10000
   */
  readonly eventQueueSize?: NumberInput;
  /**
   * Number of events after which a batch is handed on at once.
   *
   * `event_flush_threshold`: number.
   *
   * @default 1000
   */
  readonly eventFlushThreshold?: NumberInput;
  /**
   * How long a batch that isn't full waits before it's handed on.
   *
   * `event_flush_interval`: duration.
   *
   * @default "200ms"
   */
  readonly eventFlushInterval?: DurationInput;
  /**
   * Reads tags in DogStatsD style, after `|#`, as labels.
   *
   * `parse_dogstatsd_tags`: bool.
   *
   * @default true
   */
  readonly parseDogstatsdTags?: BoolInput;
  /**
   * Reads tags in InfluxDB style, after commas in the name, as labels.
   *
   * `parse_influxdb_tags`: bool.
   *
   * @default true
   */
  readonly parseInfluxdbTags?: BoolInput;
  /**
   * Reads tags in Librato style, after `#` in the name, as labels.
   *
   * `parse_librato_tags`: bool.
   *
   * @default true
   */
  readonly parseLibratoTags?: BoolInput;
  /**
   * Reads tags in SignalFx style, in brackets in the name, as labels.
   *
   * `parse_signalfx_tags`: bool.
   *
   * @default true
   */
  readonly parseSignalfxTags?: BoolInput;
  /**
   * Host and port to which all lines are also sent by UDP, to run two systems side by side.
   *
   * `relay_addr`: string.
   */
  readonly relayAddr?: StringInput;
  /**
   * Largest packet sent to `relay_addr`. Keep it below the network's packet size, or packets get split and lost.
   *
   * `relay_packet_length`: number.
   *
   * @default 1400
   */
  readonly relayPacketLength?: NumberInput;
}

/** Exports of `prometheus.exporter.statsd`. */
export interface StatsdExports {
  /**
   * The exporter as a target; a scrape reads what has arrived up to then.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Receives StatsD metrics and exports them as Prometheus metrics.
 *
 * `prometheus.exporter.statsd` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.statsd/
 */
export class Statsd extends Component implements StatsdExports {
  /**
   * The exports of the `prometheus.exporter.statsd` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): StatsdExports {
    return exportsFromLabel(scope, 'prometheus.exporter.statsd', label);
  }

  /**
   * Receives StatsD metrics and exports them as Prometheus metrics.
   *
   * `prometheus.exporter.statsd` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.statsd/
   */
  constructor(scope: Construct, id: string, props: StatsdProps = {}) {
    super(scope, id, 'prometheus.exporter.statsd', props);
  }

  /**
   * The exporter as a target; a scrape reads what has arrived up to then.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.unix`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.unix/
 */
export interface UnixProps extends ComponentProps {
  /**
   * Adds metrics about the exporter itself.
   *
   * `include_exporter_metrics`: bool.
   *
   * @default false
   */
  readonly includeExporterMetrics?: BoolInput;
  /**
   * Where the host's `/proc` is found. In a pod, mount it from the host and name the mount here, or the metrics are those of the container.
   *
   * `procfs_path`: string.
   *
   * @default "/proc"
   */
  readonly procfsPath?: StringInput;
  /**
   * Where the host's `/sys` is found. In a pod, mount it from the host and name the mount here.
   *
   * `sysfs_path`: string.
   *
   * @default "/sys"
   */
  readonly sysfsPath?: StringInput;
  /**
   * Where the host's root directory is found, for file systems. In a pod, mount it with `HostToContainer` propagation, so that new mounts show up.
   *
   * `rootfs_path`: string.
   *
   * @default "/"
   */
  readonly rootfsPath?: StringInput;
  /**
   * Where udev keeps its data, from which disks get their model and serial number as labels.
   *
   * `udev_data_path`: string.
   *
   * @default "/run/udev/data"
   */
  readonly udevDataPath?: StringInput;
  /**
   * Collectors to run in addition to the usual ones or those of `set_collectors`.
   *
   * `enable_collectors`: list(string).
   *
   * @default []
   */
  readonly enableCollectors?: ListInput<StringInput>;
  /**
   * Collectors to leave out; wins over `enable_collectors`. The surest way to reduce series.
   *
   * `disable_collectors`: list(string).
   *
   * @default []
   */
  readonly disableCollectors?: ListInput<StringInput>;
  /**
   * The collectors to run in place of the usual set. What isn't in the list is off, except by `enable_collectors`.
   *
   * `set_collectors`: list(string).
   */
  readonly setCollectors?: ListInput<StringInput>;
  /**
   * Options of the `arp` collector, which counts neighbours for each network device.
   *
   * `arp` block.
   */
  readonly arp?: UnixArp;
  /**
   * Options of the `bcache` collector, which reports on block devices cached by others.
   *
   * `bcache` block.
   */
  readonly bcache?: UnixBcache;
  /**
   * Options of the `cpu` collector, which reports the time that each CPU spends in each mode.
   *
   * `cpu` block.
   */
  readonly cpu?: UnixCpu;
  /**
   * Options of the `diskstats` collector, which reports reads, writes and their duration.
   *
   * `disk` block.
   */
  readonly disk?: UnixDisk;
  /**
   * Options of the `ethtool` collector, which reports what network drivers count themselves. It isn't among the usual ones.
   *
   * `ethtool` block.
   */
  readonly ethtool?: UnixEthtool;
  /**
   * Options of the `filesystem` collector, which reports space and inodes of each mount.
   *
   * `filesystem` block.
   */
  readonly filesystem?: UnixFilesystem;
  /**
   * Options of the `hwmon` collector, which reports temperatures, fans and voltages.
   *
   * `hwmon` block.
   */
  readonly hwmon?: UnixHwmon;
  /**
   * Options of the `ipvs` collector, which reports on the kernel's load balancer, as kube-proxy uses in IPVS mode.
   *
   * `ipvs` block.
   */
  readonly ipvs?: UnixIpvs;
  /**
   * Options of the `ntp` collector, which asks a time server how good the clock is. For the local clock alone, the `timex` collector is enough.
   *
   * `ntp` block.
   */
  readonly ntp?: UnixNtp;
  /**
   * Options of the `netclass` collector, which reports state, speed and MTU of network devices.
   *
   * `netclass` block.
   */
  readonly netclass?: UnixNetclass;
  /**
   * Options of the `netdev` collector, which reports bytes, packets and errors of network devices.
   *
   * `netdev` block.
   */
  readonly netdev?: UnixNetdev;
  /**
   * Options of the `netstat` collector, which reports the kernel's counters of IP, TCP and UDP.
   *
   * `netstat` block.
   */
  readonly netstat?: UnixNetstat;
  /**
   * Options of the `perf` collector, which reads the performance counters of the CPU. It isn't among the usual ones, and needs permission for perf events.
   *
   * `perf` block.
   */
  readonly perf?: UnixPerf;
  /**
   * Options of the `powersupplyclass` collector, which reports batteries and mains.
   *
   * `powersupply` block.
   */
  readonly powersupply?: UnixPowersupply;
  /**
   * Options of the `runit` collector, which reports services under runit.
   *
   * `runit` block.
   */
  readonly runit?: UnixRunit;
  /**
   * Options of the `supervisord` collector, which reports processes under supervisord.
   *
   * `supervisord` block.
   */
  readonly supervisord?: UnixSupervisord;
  /**
   * Options of the `sysctl` collector, which reports kernel parameters of your choice.
   *
   * `sysctl` block.
   */
  readonly sysctl?: UnixSysctl;
  /**
   * Options of the `systemd` collector, which reports the state of units. It needs the host's D-Bus socket.
   *
   * `systemd` block.
   */
  readonly systemd?: UnixSystemd;
  /**
   * Options of the `tapestats` collector, which reports on tape drives.
   *
   * `tapestats` block.
   */
  readonly tapestats?: UnixTapestats;
  /**
   * Options of the `textfile` collector, which exports metrics that scripts write to files.
   *
   * `textfile` block.
   */
  readonly textfile?: UnixTextfile;
  /**
   * Options of the `vmstat` collector, which reports the kernel's counters of virtual memory.
   *
   * `vmstat` block.
   */
  readonly vmstat?: UnixVmstat;
}

/** Exports of `prometheus.exporter.unix`. */
export interface UnixExports {
  /**
   * The exporter as a target for `prometheus.scrape`. It's the machine that Alloy runs on, so each machine needs its own.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports hardware and operating system metrics of a Linux or other Unix host.
 *
 * `prometheus.exporter.unix` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.unix/
 * @example
 * ```ts
 * const unix = new prometheus.exporter.Unix(config, 'node', {
 *   rootfsPath: '/host/root',
 *   procfsPath: '/host/proc',
 *   sysfsPath: '/host/sys',
 * });
 * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
 *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
 * });
 * new prometheus.Scrape(config, 'node', { targets: unix.targets, forwardTo: [remoteWrite.receiver] });
 * ```
 */
export class Unix extends Component implements UnixExports {
  /**
   * The exports of the `prometheus.exporter.unix` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): UnixExports {
    return exportsFromLabel(scope, 'prometheus.exporter.unix', label);
  }

  /**
   * Exports hardware and operating system metrics of a Linux or other Unix host.
   *
   * `prometheus.exporter.unix` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.unix/
   * @example
   * ```ts
   * const unix = new prometheus.exporter.Unix(config, 'node', {
   *   rootfsPath: '/host/root',
   *   procfsPath: '/host/proc',
   *   sysfsPath: '/host/sys',
   * });
   * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
   *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
   * });
   * new prometheus.Scrape(config, 'node', { targets: unix.targets, forwardTo: [remoteWrite.receiver] });
   * ```
   */
  constructor(scope: Construct, id: string, props: UnixProps = {}) {
    super(scope, id, 'prometheus.exporter.unix', props);
  }

  /**
   * The exporter as a target for `prometheus.scrape`. It's the machine that Alloy runs on, so each machine needs its own.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Options of the `arp` collector, which counts neighbours for each network device.
 *
 * The `arp` block.
 */
export interface UnixArp {
  /**
   * Devices to leave out, as a regular expression. Can't be combined with `device_include`.
   *
   * `device_exclude`: string.
   */
  readonly deviceExclude?: StringInput;
  /**
   * Devices to report, as a regular expression. Can't be combined with `device_exclude`.
   *
   * `device_include`: string.
   */
  readonly deviceInclude?: StringInput;
  /**
   * Asks the kernel by netlink rather than reading `/proc/net/arp`, whose format breaks on InfiniBand and the like.
   *
   * `netlink`: bool.
   *
   * @default false
   */
  readonly netlink?: BoolInput;
}

/**
 * Options of the `bcache` collector, which reports on block devices cached by others.
 *
 * The `bcache` block.
 */
export interface UnixBcache {
  /**
   * Adds statistics on how often cached data is used. The kernel has to sort the whole cache for them.
   *
   * `priority_stats`: bool.
   *
   * @default false
   */
  readonly priorityStats?: BoolInput;
}

/**
 * Options of the `cpu` collector, which reports the time that each CPU spends in each mode.
 *
 * The `cpu` block.
 */
export interface UnixCpu {
  /**
   * Hardware bugs to report out of those in `/proc/cpuinfo`, as a regular expression. Turns `info` on.
   *
   * `bugs_include`: string.
   */
  readonly bugsInclude?: StringInput;
  /**
   * Adds the time spent running virtual machines. It's already part of user time, so don't add the two up.
   *
   * `guest`: bool.
   *
   * @default false
   */
  readonly guest?: BoolInput;
  /**
   * Adds a series for each CPU with its model, family and stepping as labels.
   *
   * `info`: bool.
   *
   * @default false
   */
  readonly info?: BoolInput;
  /**
   * CPU features to report out of those in `/proc/cpuinfo`, as a regular expression. Turns `info` on.
   *
   * `flags_include`: string.
   */
  readonly flagsInclude?: StringInput;
}

/**
 * Options of the `diskstats` collector, which reports reads, writes and their duration.
 *
 * The `disk` block.
 */
export interface UnixDisk {
  /**
   * Devices to leave out, as a regular expression. Partitions normally are, since their disk has the totals.
   *
   * `device_exclude`: string.
   *
   * @default "^(ram|loop|fd|(h|s|v|xv)d[a-z]|nvme\\d+n\\d+p)\\d+$"
   */
  readonly deviceExclude?: StringInput;
  /**
   * Devices to report, as a regular expression; `device_exclude` is ignored then.
   *
   * `device_include`: string.
   */
  readonly deviceInclude?: StringInput;
}

/**
 * Options of the `ethtool` collector, which reports what network drivers count themselves. It isn't among the usual ones.
 *
 * The `ethtool` block.
 */
export interface UnixEthtool {
  /**
   * Network devices to leave out, as a regular expression. Can't be combined with `device_include`.
   *
   * `device_exclude`: string.
   */
  readonly deviceExclude?: StringInput;
  /**
   * Network devices to report, as a regular expression. Can't be combined with `device_exclude`.
   *
   * `device_include`: string.
   */
  readonly deviceInclude?: StringInput;
  /**
   * Driver statistics to report, as a regular expression. Drivers can have hundreds, often one for each queue.
   *
   * `metrics_include`: string.
   *
   * @default ".*"
   */
  readonly metricsInclude?: StringInput;
}

/**
 * Options of the `filesystem` collector, which reports space and inodes of each mount.
 *
 * The `filesystem` block.
 */
export interface UnixFilesystem {
  /**
   * Types of file systems to leave out, as a regular expression. Your value replaces the built-in list, so repeat what should stay out.
   *
   * `fs_types_exclude`: string.
   *
   * @default "^(autofs|binfmt_misc|bpf|cgroup2?|configfs|debugfs|devpts|devtmpfs|fusectl|hugetlbfs|iso9660|mqueue|nsfs|overlay|proc|procfs|pstore|rpc_pipefs|securityfs|selinuxfs|squashfs|sysfs|tracefs)$"
   */
  readonly fsTypesExclude?: StringInput;
  /**
   * Mount points to leave out, as a regular expression. On Kubernetes nodes, add `var/lib/kubelet/.+`, or each volume of each pod becomes a series.
   *
   * `mount_points_exclude`: string.
   *
   * @default "^/(dev|proc|run/credentials/.+|sys|var/lib/docker/.+)($|/)"
   */
  readonly mountPointsExclude?: StringInput;
  /**
   * How long a mount may take to answer, before it's left alone as stuck. Network file systems hang when their server is gone.
   *
   * `mount_timeout`: duration.
   *
   * @default "5s"
   */
  readonly mountTimeout?: DurationInput;
}

/**
 * Options of the `hwmon` collector, which reports temperatures, fans and voltages.
 *
 * The `hwmon` block.
 */
export interface UnixHwmon {
  /**
   * Sensor chips to leave out, as a regular expression. Can't be combined with `chip_include`.
   *
   * `chip_exclude`: string.
   */
  readonly chipExclude?: StringInput;
  /**
   * Sensor chips to report, as a regular expression. Can't be combined with `chip_exclude`.
   *
   * `chip_include`: string.
   */
  readonly chipInclude?: StringInput;
}

/**
 * Options of the `ipvs` collector, which reports on the kernel's load balancer, as kube-proxy uses in IPVS mode.
 *
 * The `ipvs` block.
 */
export interface UnixIpvs {
  /**
   * Labels that backends are told apart by. Fewer add their counters up and make fewer series.
   *
   * `backend_labels`: list(string).
   */
  readonly backendLabels?: ListInput<StringInput>;
}

/**
 * Options of the `ntp` collector, which asks a time server how good the clock is. For the local clock alone, the `timex` collector is enough.
 *
 * The `ntp` block.
 */
export interface UnixNtp {
  /**
   * How many routers the query may pass. Raise it if `server` isn't on this machine.
   *
   * `ip_ttl`: number.
   *
   * @default 1
   */
  readonly ipTtl?: NumberInput;
  /**
   * How far the local clock may be off before it counts as insane.
   *
   * `local_offset_tolerance`: duration.
   *
   * @default "1ms"
   */
  readonly localOffsetTolerance?: DurationInput;
  /**
   * How uncertain the server may be about the time before it counts as insane.
   *
   * `max_distance`: duration.
   *
   * @default "3466.08ms"
   */
  readonly maxDistance?: DurationInput;
  /**
   * Version of the protocol in which `server` is asked.
   *
   * `protocol_version`: number.
   *
   * @default 4
   */
  readonly protocolVersion?: NumberInput;
  /**
   * Time server to ask, normally the daemon on this machine. Public servers must not be polled this often.
   *
   * `server`: string.
   *
   * @default "127.0.0.1"
   */
  readonly server?: StringInput;
  /**
   * Confirms that a `server` outside of this machine is your own, without which it's refused.
   *
   * `server_is_local`: bool.
   *
   * @default false
   */
  readonly serverIsLocal?: BoolInput;
}

/**
 * Options of the `netclass` collector, which reports state, speed and MTU of network devices.
 *
 * The `netclass` block.
 */
export interface UnixNetclass {
  /**
   * Leaves out the speed of devices that claim a negative one, as virtual devices do.
   *
   * `ignore_invalid_speed_device`: bool.
   *
   * @default false
   */
  readonly ignoreInvalidSpeedDevice?: BoolInput;
  /**
   * Network devices to leave out, as a regular expression. On Kubernetes nodes, leave out those of pods.
   *
   * `ignored_devices`: string.
   *
   * @default "^$"
   */
  readonly ignoredDevices?: StringInput;
}

/**
 * Options of the `netdev` collector, which reports bytes, packets and errors of network devices.
 *
 * The `netdev` block.
 */
export interface UnixNetdev {
  /**
   * Adds a series for each address of each device.
   *
   * `address_info`: bool.
   *
   * @default false
   */
  readonly addressInfo?: BoolInput;
  /**
   * Devices to leave out, as a regular expression, such as `^veth` for pods. Can't be combined with `device_include`.
   *
   * `device_exclude`: string.
   */
  readonly deviceExclude?: StringInput;
  /**
   * Devices to report, as a regular expression. Can't be combined with `device_exclude`.
   *
   * `device_include`: string.
   */
  readonly deviceInclude?: StringInput;
}

/**
 * Options of the `netstat` collector, which reports the kernel's counters of IP, TCP and UDP.
 *
 * The `netstat` block.
 */
export interface UnixNetstat {
  /**
   * Counters to report, as a regular expression over names such as `TcpExt_ListenDrops`. Your value replaces the built-in choice.
   *
   * `fields`: string.
   *
   * @default "^(.*_(InErrors|InErrs)|Ip_Forwarding|Ip(6|Ext)_(InOctets|OutOctets)|Icmp6?_(InMsgs|OutMsgs)|TcpExt_(Listen.*|Syncookies.*|TCPSynRetrans|TCPTimeouts)|Tcp_(ActiveOpens|InSegs|OutSegs|OutRsts|PassiveOpens|RetransSegs|CurrEstab)|Udp6?_(InDatagrams|OutDatagrams|NoPorts|RcvbufErrors|SndbufErrors))$"
   */
  readonly fields?: StringInput;
}

/**
 * Options of the `perf` collector, which reads the performance counters of the CPU. It isn't among the usual ones, and needs permission for perf events.
 *
 * The `perf` block.
 */
export interface UnixPerf {
  /**
   * CPUs to read, such as `0,2-6`. Left empty, all are.
   *
   * `cpus`: string.
   */
  readonly cpus?: StringInput;
  /**
   * Kernel tracepoints to count, as `subsystem:event`.
   *
   * `tracepoint`: list(string).
   */
  readonly tracepoint?: ListInput<StringInput>;
  /**
   * Leaves out the counters of the CPU itself, which virtual machines often don't have.
   *
   * `disable_hardware_profilers`: bool.
   *
   * @default false
   */
  readonly disableHardwareProfilers?: BoolInput;
  /**
   * Leaves out what the kernel counts, such as page faults and context switches.
   *
   * `disable_software_profilers`: bool.
   *
   * @default false
   */
  readonly disableSoftwareProfilers?: BoolInput;
  /**
   * Leaves out the counters of the CPU's caches.
   *
   * `disable_cache_profilers`: bool.
   *
   * @default false
   */
  readonly disableCacheProfilers?: BoolInput;
  /**
   * Hardware counters to read, such as `CpuCycles`. Left empty, all that exist are.
   *
   * `hardware_profilers`: list(string).
   */
  readonly hardwareProfilers?: ListInput<StringInput>;
  /**
   * Software counters to read, such as `PageFault`. Left empty, all are.
   *
   * `software_profilers`: list(string).
   */
  readonly softwareProfilers?: ListInput<StringInput>;
  /**
   * Cache counters to read, such as `L1DataReadHit`. Left empty, all that exist are.
   *
   * `cache_profilers`: list(string).
   */
  readonly cacheProfilers?: ListInput<StringInput>;
}

/**
 * Options of the `powersupplyclass` collector, which reports batteries and mains.
 *
 * The `powersupply` block.
 */
export interface UnixPowersupply {
  /**
   * Power supplies to leave out, as a regular expression.
   *
   * `ignored_supplies`: string.
   *
   * @default "^$"
   */
  readonly ignoredSupplies?: StringInput;
}

/**
 * Options of the `runit` collector, which reports services under runit.
 *
 * The `runit` block.
 */
export interface UnixRunit {
  /**
   * Directory in which runit keeps its services.
   *
   * `service_dir`: string.
   *
   * @default "/etc/service"
   */
  readonly serviceDir?: StringInput;
}

/**
 * Options of the `supervisord` collector, which reports processes under supervisord.
 *
 * The `supervisord` block.
 */
export interface UnixSupervisord {
  /**
   * XML-RPC address of supervisord, over HTTP or a `unix://` socket.
   *
   * `url`: string.
   *
   * @default "http://localhost:9001/RPC2"
   */
  readonly url?: StringInput;
}

/**
 * Options of the `sysctl` collector, which reports kernel parameters of your choice.
 *
 * The `sysctl` block.
 */
export interface UnixSysctl {
  /**
   * Parameters with numeric values to report. For several values in one, name them after a colon, as in `kernel.threads-max` or `fs.file-nr:allocated,free,max`.
   *
   * `include`: list(string).
   *
   * @default []
   */
  readonly include?: ListInput<StringInput>;
  /**
   * Parameters with text values, reported as a label.
   *
   * `include_info`: list(string).
   *
   * @default []
   */
  readonly includeInfo?: ListInput<StringInput>;
}

/**
 * Options of the `systemd` collector, which reports the state of units. It needs the host's D-Bus socket.
 *
 * The `systemd` block.
 */
export interface UnixSystemd {
  /**
   * Adds how often each service was restarted. Costs a query for every service.
   *
   * `enable_restarts`: bool.
   *
   * @default false
   */
  readonly enableRestarts?: BoolInput;
  /**
   * Adds when each unit was started. Costs a query for every unit.
   *
   * `start_time`: bool.
   *
   * @default false
   */
  readonly startTime?: BoolInput;
  /**
   * Adds number and limit of the tasks of each unit. Costs a query for every unit.
   *
   * `task_metrics`: bool.
   *
   * @default false
   */
  readonly taskMetrics?: BoolInput;
  /**
   * Units to leave out, as a regular expression, of those that `unit_include` lets in.
   *
   * `unit_exclude`: string.
   *
   * @default ".+\\.(automount|device|mount|scope|slice)"
   */
  readonly unitExclude?: StringInput;
  /**
   * Units to report, as a regular expression. Narrow it, as each unit makes a series for each state it can be in.
   *
   * `unit_include`: string.
   *
   * @default ".+"
   */
  readonly unitInclude?: StringInput;
}

/**
 * Options of the `tapestats` collector, which reports on tape drives.
 *
 * The `tapestats` block.
 */
export interface UnixTapestats {
  /**
   * Tape drives to leave out, as a regular expression.
   *
   * `ignored_devices`: string.
   *
   * @default "^$"
   */
  readonly ignoredDevices?: StringInput;
}

/**
 * Options of the `textfile` collector, which exports metrics that scripts write to files.
 *
 * The `textfile` block.
 */
export interface UnixTextfile {
  /**
   * Directory with files that end in `.prom`. Write a file under another name and rename it, or a half-written one is read.
   *
   * `directory`: string.
   */
  readonly directory?: StringInput;
}

/**
 * Options of the `vmstat` collector, which reports the kernel's counters of virtual memory.
 *
 * The `vmstat` block.
 */
export interface UnixVmstat {
  /**
   * Counters of `/proc/vmstat` to report, as a regular expression. Your value replaces the built-in choice.
   *
   * `fields`: string.
   *
   * @default "^(oom_kill|pgpg|pswp|pg.*fault).*"
   */
  readonly fields?: StringInput;
}

/**
 * Arguments of `prometheus.exporter.windows`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.windows/
 */
export interface WindowsProps extends ComponentProps {
  /**
   * The collectors to run, and no others. The block of a collector has no effect unless it's in this list.
   *
   * `enabled_collectors`: list(string).
   *
   * @default ["cpu","logical_disk","net","os","service","system"]
   */
  readonly enabledCollectors?: ListInput<StringInput>;
  /**
   * Options of the `dfsr` collector, which reports on the replication of files between servers.
   *
   * `dfsr` block.
   */
  readonly dfsr?: WindowsDfsr;
  /**
   * Options of the `exchange` collector, which reports on Exchange Server.
   *
   * `exchange` block.
   */
  readonly exchange?: WindowsExchange;
  /**
   * Options of the `iis` collector, which reports on web sites and application pools.
   *
   * `iis` block.
   */
  readonly iis?: WindowsIis;
  /**
   * Options of the `logical_disk` collector, which reports space and activity of volumes.
   *
   * `logical_disk` block.
   */
  readonly logicalDisk?: WindowsLogicalDisk;
  /**
   * Has no effect any more. Remove the block; the `msmq` collector needs no options.
   *
   * `msmq` block.
   */
  readonly msmq?: WindowsMsmq;
  /**
   * Options of the `mssql` collector, which reads the performance counters of local SQL Server instances.
   *
   * `mssql` block.
   */
  readonly mssql?: WindowsMssql;
  /**
   * Has no effect any more: the settings of the `net` block are used in any case.
   *
   * `network` block.
   */
  readonly network?: WindowsNetwork;
  /**
   * Options of the `physical_disk` collector, which reports reads, writes and queues of disks.
   *
   * `physical_disk` block.
   */
  readonly physicalDisk?: WindowsPhysicalDisk;
  /**
   * Options of the `printer` collector, which reports printers and their jobs.
   *
   * `printer` block.
   */
  readonly printer?: WindowsPrinter;
  /**
   * Options of the `process` collector, which reports CPU, memory and handles of each process.
   *
   * `process` block.
   */
  readonly process?: WindowsProcess;
  /**
   * Options of the `scheduled_task` collector, which reports state and last result of tasks.
   *
   * `scheduled_task` block.
   */
  readonly scheduledTask?: WindowsScheduledTask;
  /**
   * Options of the `service` collector, which reports the state of services.
   *
   * `service` block.
   */
  readonly service?: WindowsService;
  /**
   * Options of the `smb` collector, which reports on shares that this machine offers.
   *
   * `smb` block.
   */
  readonly smb?: WindowsSmb;
  /**
   * Options of the `smb_client` collector, which reports on shares that this machine uses.
   *
   * `smb_client` block.
   */
  readonly smbClient?: WindowsSmbClient;
  /**
   * Options of the `smtp` collector, which reports on the SMTP server of IIS.
   *
   * `smtp` block.
   */
  readonly smtp?: WindowsSmtp;
  /**
   * Former name of the `textfile` block, which should take its place. The directories of both are read.
   *
   * `text_file` block.
   */
  readonly textFile?: blocks.PrometheusExporterWindowsTextFile;
  /**
   * Options of the `textfile` collector, which exports metrics that scripts write to files. Such a file has to end with an empty line.
   *
   * `textfile` block.
   */
  readonly textfile?: blocks.PrometheusExporterWindowsTextFile;
  /**
   * Options of the `tcp` collector, which reports TCP connections.
   *
   * `tcp` block.
   */
  readonly tcp?: WindowsTcp;
  /**
   * Options of the `update` collector, which reports updates that wait to be installed.
   *
   * `update` block.
   */
  readonly update?: WindowsUpdate;
  /**
   * Options of the `filetime` collector, which reports when files were last changed.
   *
   * `filetime` block.
   */
  readonly filetime?: WindowsFiletime;
  /**
   * Options of the `performancecounter` collector, which exports any performance counter of Windows.
   *
   * `performancecounter` block.
   */
  readonly performancecounter?: WindowsPerformancecounter;
  /**
   * Options of the `mscluster` collector, which reports on failover clusters.
   *
   * `mscluster` block.
   */
  readonly mscluster?: WindowsMscluster;
  /**
   * Options of the `netframework` collector, which reports on the .NET Framework runtime of each process.
   *
   * `netframework` block.
   */
  readonly netframework?: WindowsNetframework;
  /**
   * Options of the `dns` collector, which reports on the DNS server of Windows.
   *
   * `dns` block.
   */
  readonly dns?: WindowsDns;
  /**
   * Options of the `net` collector, which reports bytes, packets and errors of network interfaces.
   *
   * `net` block.
   */
  readonly net?: WindowsNet;
  /**
   * Options of the `time` collector, which reports on the Windows Time service.
   *
   * `time` block.
   */
  readonly time?: WindowsTime;
}

/** Exports of `prometheus.exporter.windows`. */
export interface WindowsExports {
  /**
   * The exporter as a target for `prometheus.scrape`; works on Windows only.
   *
   * `targets`: list(Target).
   */
  readonly targets: Expression<Targets>;
}

/**
 * Exports hardware and operating system metrics of a Windows host.
 *
 * `prometheus.exporter.windows` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.windows/
 */
export class Windows extends Component implements WindowsExports {
  /**
   * The exports of the `prometheus.exporter.windows` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): WindowsExports {
    return exportsFromLabel(scope, 'prometheus.exporter.windows', label);
  }

  /**
   * Exports hardware and operating system metrics of a Windows host.
   *
   * `prometheus.exporter.windows` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.windows/
   */
  constructor(scope: Construct, id: string, props: WindowsProps = {}) {
    super(scope, id, 'prometheus.exporter.windows', props);
  }

  /**
   * The exporter as a target for `prometheus.scrape`; works on Windows only.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Options of the `dfsr` collector, which reports on the replication of files between servers.
 *
 * The `dfsr` block.
 */
export interface WindowsDfsr {
  /**
   * Which of the replication's counters to read: those of connections, folders, volumes.
   *
   * `sources_enabled`: list(string).
   *
   * @default ["connection","folder","volume"]
   */
  readonly sourcesEnabled?: ListInput<StringInput>;
}

/**
 * Options of the `exchange` collector, which reports on Exchange Server.
 *
 * The `exchange` block.
 */
export interface WindowsExchange {
  /**
   * Parts of Exchange to report on. Leave out roles that the server doesn't have.
   *
   * `enabled_list`: list(string).
   *
   * @default ["ADAccessProcesses","TransportQueues","HttpProxy","ActiveSync","AvailabilityService","OutlookWebAccess","Autodiscover","WorkloadManagement","RpcClientAccess","MapiHttpEmsmdb"]
   */
  readonly enabledList?: ListInput<StringInput>;
}

/**
 * Options of the `iis` collector, which reports on web sites and application pools.
 *
 * The `iis` block.
 */
export interface WindowsIis {
  /**
   * Has no effect any more, because `app_exclude` always takes precedence. Use that instead.
   *
   * `app_blacklist`: string.
   */
  readonly appBlacklist?: StringInput;
  /**
   * Has no effect any more, because `app_include` always takes precedence. Use that instead.
   *
   * `app_whitelist`: string.
   */
  readonly appWhitelist?: StringInput;
  /**
   * Has no effect any more, because `site_exclude` always takes precedence. Use that instead.
   *
   * `site_blacklist`: string.
   */
  readonly siteBlacklist?: StringInput;
  /**
   * Has no effect any more, because `site_include` always takes precedence. Use that instead.
   *
   * `site_whitelist`: string.
   */
  readonly siteWhitelist?: StringInput;
  /**
   * Application pools to leave out, as a regular expression for the whole name.
   *
   * `app_exclude`: string.
   *
   * @default "^$"
   */
  readonly appExclude?: StringInput;
  /**
   * Application pools to report, as a regular expression for the whole name.
   *
   * `app_include`: string.
   *
   * @default "^.+$"
   */
  readonly appInclude?: StringInput;
  /**
   * Web sites to leave out, as a regular expression for the whole name.
   *
   * `site_exclude`: string.
   *
   * @default "^$"
   */
  readonly siteExclude?: StringInput;
  /**
   * Web sites to report, as a regular expression for the whole name.
   *
   * `site_include`: string.
   *
   * @default "^.+$"
   */
  readonly siteInclude?: StringInput;
}

/**
 * Options of the `logical_disk` collector, which reports space and activity of volumes.
 *
 * The `logical_disk` block.
 */
export interface WindowsLogicalDisk {
  /**
   * What to report on volumes: `metrics` for space and activity, `bitlocker_status` for encryption.
   *
   * `enabled_list`: list(string).
   *
   * @default ["metrics"]
   */
  readonly enabledList?: ListInput<StringInput>;
  /**
   * Has no effect any more, because `exclude` always takes precedence. Use that instead.
   *
   * `blacklist`: string.
   */
  readonly blacklist?: StringInput;
  /**
   * Has no effect any more, because `include` always takes precedence. Use that instead.
   *
   * `whitelist`: string.
   */
  readonly whitelist?: StringInput;
  /**
   * Volumes to report, as a regular expression for the whole name, such as `C:`.
   *
   * `include`: string.
   *
   * @default "^.+$"
   */
  readonly include?: StringInput;
  /**
   * Volumes to leave out, as a regular expression for the whole name.
   *
   * `exclude`: string.
   *
   * @default "^$"
   */
  readonly exclude?: StringInput;
}

/**
 * Has no effect any more. Remove the block; the `msmq` collector needs no options.
 *
 * The `msmq` block.
 */
export interface WindowsMsmq {
  /**
   * Has no effect any more, like the block around it.
   *
   * `where_clause`: string.
   */
  readonly whereClause?: StringInput;
}

/**
 * Options of the `mssql` collector, which reads the performance counters of local SQL Server instances.
 *
 * The `mssql` block.
 */
export interface WindowsMssql {
  /**
   * Groups of SQL Server counters to read. Drop those that you don't use, since instances with many databases have a lot.
   *
   * `enabled_classes`: list(string).
   *
   * @default ["accessmethods","availreplica","bufman","databases","dbreplica","genstats","info","locks","memmgr","sqlerrors","sqlstats","transactions","waitstats"]
   */
  readonly enabledClasses?: ListInput<StringInput>;
}

/**
 * Has no effect any more: the settings of the `net` block are used in any case.
 *
 * The `network` block.
 */
export interface WindowsNetwork {
  /**
   * Has no effect any more: use `exclude` of the `net` block.
   *
   * `blacklist`: string.
   */
  readonly blacklist?: StringInput;
  /**
   * Has no effect any more: use `include` of the `net` block.
   *
   * `whitelist`: string.
   */
  readonly whitelist?: StringInput;
  /**
   * Overwritten by `exclude` of the `net` block, even if that isn't written. Use that one.
   *
   * `exclude`: string.
   *
   * @default "^$"
   */
  readonly exclude?: StringInput;
  /**
   * Overwritten by `include` of the `net` block, even if that isn't written. Use that one.
   *
   * `include`: string.
   *
   * @default "^.+$"
   */
  readonly include?: StringInput;
}

/**
 * Options of the `physical_disk` collector, which reports reads, writes and queues of disks.
 *
 * The `physical_disk` block.
 */
export interface WindowsPhysicalDisk {
  /**
   * Disks to report, as a regular expression for the whole name.
   *
   * `include`: string.
   *
   * @default "^.+$"
   */
  readonly include?: StringInput;
  /**
   * Disks to leave out, as a regular expression for the whole name.
   *
   * `exclude`: string.
   *
   * @default "^$"
   */
  readonly exclude?: StringInput;
}

/**
 * Options of the `printer` collector, which reports printers and their jobs.
 *
 * The `printer` block.
 */
export interface WindowsPrinter {
  /**
   * Printers to leave out, as a regular expression for the whole name.
   *
   * `exclude`: string.
   *
   * @default "^$"
   */
  readonly exclude?: StringInput;
  /**
   * Printers to report, as a regular expression for the whole name.
   *
   * `include`: string.
   *
   * @default "^.+$"
   */
  readonly include?: StringInput;
}

/**
 * Options of the `process` collector, which reports CPU, memory and handles of each process.
 *
 * The `process` block.
 */
export interface WindowsProcess {
  /**
   * Has no effect any more, because `exclude` always takes precedence. Use that instead.
   *
   * `blacklist`: string.
   */
  readonly blacklist?: StringInput;
  /**
   * Has no effect any more, because `include` always takes precedence. Use that instead.
   *
   * `whitelist`: string.
   */
  readonly whitelist?: StringInput;
  /**
   * Processes to leave out, as a regular expression for the whole name.
   *
   * `exclude`: string.
   *
   * @default "^$"
   */
  readonly exclude?: StringInput;
  /**
   * Processes to report, as a regular expression for the whole name. Narrow it, since every process makes some dozen series.
   *
   * `include`: string.
   *
   * @default "^.+$"
   */
  readonly include?: StringInput;
  /**
   * Adds the application pool to the names of IIS worker processes. Known to leak memory upstream.
   *
   * `enable_iis_worker_process`: bool.
   *
   * @default false
   */
  readonly enableIisWorkerProcess?: BoolInput;
  /**
   * Which process counters of Windows to read: 1 for the old ones, 2 for those that came with Windows 11, 0 for 2 if there are any.
   *
   * `counter_version`: number.
   *
   * @default 0
   */
  readonly counterVersion?: NumberInput;
}

/**
 * Options of the `scheduled_task` collector, which reports state and last result of tasks.
 *
 * The `scheduled_task` block.
 */
export interface WindowsScheduledTask {
  /**
   * Tasks to leave out, as a regular expression for the whole path.
   *
   * `exclude`: string.
   *
   * @default "^$"
   */
  readonly exclude?: StringInput;
  /**
   * Tasks to report, as a regular expression for the whole path. Windows itself has hundreds.
   *
   * `include`: string.
   *
   * @default "^.+$"
   */
  readonly include?: StringInput;
}

/**
 * Options of the `service` collector, which reports the state of services.
 *
 * The `service` block.
 */
export interface WindowsService {
  /**
   * Services to report, as a regular expression for the whole name. Each makes a series for each state it can be in.
   *
   * `include`: string.
   *
   * @default "^.+$"
   */
  readonly include?: StringInput;
  /**
   * Services to leave out, as a regular expression for the whole name.
   *
   * `exclude`: string.
   *
   * @default "^$"
   */
  readonly exclude?: StringInput;
  /**
   * Has no effect any more: services are always read through the Windows API. Remove it.
   *
   * `use_api`: string.
   */
  readonly useApi?: StringInput;
  /**
   * Has no effect any more: use `include` and `exclude`.
   *
   * `where_clause`: string.
   */
  readonly whereClause?: StringInput;
  /**
   * Has no effect any more: there's only one `service` collector. Remove it.
   *
   * `enable_v2_collector`: string.
   */
  readonly enableV2Collector?: StringInput;
}

/**
 * Options of the `smb` collector, which reports on shares that this machine offers.
 *
 * The `smb` block.
 */
export interface WindowsSmb {
  /**
   * Has no effect any more: there's only one group of metrics. Remove it.
   *
   * `enabled_list`: list(string).
   *
   * @default []
   * @deprecated by Alloy
   */
  readonly enabledList?: ListInput<StringInput>;
}

/**
 * Options of the `smb_client` collector, which reports on shares that this machine uses.
 *
 * The `smb_client` block.
 */
export interface WindowsSmbClient {
  /**
   * Has no effect any more: the collector always reports all it has. Remove it.
   *
   * `enabled_list`: list(string).
   *
   * @default []
   * @deprecated by Alloy
   */
  readonly enabledList?: ListInput<StringInput>;
}

/**
 * Options of the `smtp` collector, which reports on the SMTP server of IIS.
 *
 * The `smtp` block.
 */
export interface WindowsSmtp {
  /**
   * Has no effect any more, because `exclude` always takes precedence. Use that instead.
   *
   * `blacklist`: string.
   */
  readonly blacklist?: StringInput;
  /**
   * Has no effect any more, because `include` always takes precedence. Use that instead.
   *
   * `whitelist`: string.
   */
  readonly whitelist?: StringInput;
  /**
   * Virtual SMTP servers to leave out, as a regular expression for the whole name.
   *
   * `exclude`: string.
   *
   * @default "^$"
   */
  readonly exclude?: StringInput;
  /**
   * Virtual SMTP servers to report, as a regular expression for the whole name.
   *
   * `include`: string.
   *
   * @default "^.+$"
   */
  readonly include?: StringInput;
}

/**
 * Options of the `tcp` collector, which reports TCP connections.
 *
 * The `tcp` block.
 */
export interface WindowsTcp {
  /**
   * What to report: `metrics` for the counters of TCP, `connections_state` for connections by state.
   *
   * `enabled_list`: list(string).
   *
   * @default ["metrics","connections_state"]
   */
  readonly enabledList?: ListInput<StringInput>;
}

/**
 * Options of the `update` collector, which reports updates that wait to be installed.
 *
 * The `update` block.
 */
export interface WindowsUpdate {
  /**
   * Asks Microsoft or the update server for updates rather than only looking at what Windows already knows.
   *
   * `online`: bool.
   *
   * @default false
   */
  readonly online?: BoolInput;
  /**
   * How often updates are searched for. A search takes long, so scrapes get the last result.
   *
   * `scrape_interval`: duration.
   *
   * @default "6h"
   */
  readonly scrapeInterval?: DurationInput;
}

/**
 * Options of the `filetime` collector, which reports when files were last changed.
 *
 * The `filetime` block.
 */
export interface WindowsFiletime {
  /**
   * Files to report, as glob patterns. Useful to notice a backup that no longer gets written.
   *
   * `file_patterns`: list(string).
   *
   * @default []
   */
  readonly filePatterns?: ListInput<StringInput>;
}

/**
 * Options of the `performancecounter` collector, which exports any performance counter of Windows.
 *
 * The `performancecounter` block.
 */
export interface WindowsPerformancecounter {
  /**
   * Counters to export, as a YAML list of objects with their counters and instances, for example from `local.file`.
   *
   * `objects`: string.
   *
   * @default ""
   */
  readonly objects?: StringInput;
}

/**
 * Options of the `mscluster` collector, which reports on failover clusters.
 *
 * The `mscluster` block.
 */
export interface WindowsMscluster {
  /**
   * Parts of the cluster to report on, such as nodes or resources.
   *
   * `enabled_list`: list(string).
   *
   * @default ["cluster","network","node","resource","resourcegroup"]
   */
  readonly enabledList?: ListInput<StringInput>;
}

/**
 * Options of the `netframework` collector, which reports on the .NET Framework runtime of each process.
 *
 * The `netframework` block.
 */
export interface WindowsNetframework {
  /**
   * Parts of the runtime to report on, such as `clrmemory` for garbage collection or `clrexceptions`.
   *
   * `enabled_list`: list(string).
   *
   * @default ["clrexceptions","clrinterop","clrjit","clrloading","clrlocksandthreads","clrmemory","clrremoting","clrsecurity"]
   */
  readonly enabledList?: ListInput<StringInput>;
}

/**
 * Options of the `dns` collector, which reports on the DNS server of Windows.
 *
 * The `dns` block.
 */
export interface WindowsDns {
  /**
   * What to report: `metrics` for the server's counters, `wmi_stats` for its error statistics.
   *
   * `enabled_list`: list(string).
   *
   * @default ["metrics","wmi_stats"]
   */
  readonly enabledList?: ListInput<StringInput>;
}

/**
 * Options of the `net` collector, which reports bytes, packets and errors of network interfaces.
 *
 * The `net` block.
 */
export interface WindowsNet {
  /**
   * What to report: `metrics` for the counters, `nic_info` for addresses and names of interfaces.
   *
   * `enabled_list`: list(string).
   *
   * @default ["metrics","nic_info"]
   */
  readonly enabledList?: ListInput<StringInput>;
  /**
   * Network interfaces to leave out, as a regular expression for the whole name.
   *
   * `exclude`: string.
   *
   * @default "^$"
   */
  readonly exclude?: StringInput;
  /**
   * Network interfaces to report, as a regular expression for the whole name.
   *
   * `include`: string.
   *
   * @default "^.+$"
   */
  readonly include?: StringInput;
}

/**
 * Options of the `time` collector, which reports on the Windows Time service.
 *
 * The `time` block.
 */
export interface WindowsTime {
  /**
   * What to report: the `system_time`, the `clock_source`, or how well `ntp` keeps the clock. The last needs Windows Server 2016 or newer.
   *
   * `enabled_list`: list(string).
   *
   * @default ["system_time","clock_source","ntp"]
   */
  readonly enabledList?: ListInput<StringInput>;
}
