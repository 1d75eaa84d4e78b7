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
   * `scrape_uri`: string.
   *
   * @default "http://localhost/server-status?auto"
   */
  readonly scrapeUri?: StringInput;
  /** `host_override`: string. */
  readonly hostOverride?: StringInput;
  /**
   * `insecure`: bool.
   *
   * @default false
   */
  readonly insecure?: BoolInput;
}

/** Exports of `prometheus.exporter.apache`. */
export interface ApacheExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: ApacheProps = {}) {
    super(scope, id, 'prometheus.exporter.apache', props);
  }

  /** `targets`: list(Target). */
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
  /** `subscriptions`: list(string), required. */
  readonly subscriptions: ListInput<StringInput>;
  /** `resource_graph_query_filter`: string. */
  readonly resourceGraphQueryFilter?: StringInput;
  /** `resource_type`: string, required. */
  readonly resourceType: StringInput;
  /** `metrics`: list(string), required. */
  readonly metrics: ListInput<StringInput>;
  /** `metric_aggregations`: list(string). */
  readonly metricAggregations?: ListInput<StringInput>;
  /**
   * `timespan`: string.
   *
   * @default "PT5M"
   */
  readonly timespan?: StringInput;
  /**
   * `interval`: string.
   *
   * @default "PT1M"
   */
  readonly interval?: StringInput;
  /** `included_dimensions`: list(string). */
  readonly includedDimensions?: ListInput<StringInput>;
  /**
   * `included_resource_tags`: list(string).
   *
   * @default ["owner"]
   */
  readonly includedResourceTags?: ListInput<StringInput>;
  /** `metric_namespace`: string. */
  readonly metricNamespace?: StringInput;
  /**
   * `metric_name_template`: string.
   *
   * @default "azure_{type}_{metric}_{aggregation}_{unit}"
   */
  readonly metricNameTemplate?: StringInput;
  /**
   * `metric_help_template`: string.
   *
   * @default "Azure metric {metric} for {type} with aggregation {aggregation} as {unit}"
   */
  readonly metricHelpTemplate?: StringInput;
  /**
   * `azure_cloud_environment`: string.
   *
   * @default "azurecloud"
   */
  readonly azureCloudEnvironment?: StringInput;
  /**
   * `validate_dimensions`: bool.
   *
   * @default false
   */
  readonly validateDimensions?: BoolInput;
  /** `regions`: list(string). */
  readonly regions?: ListInput<StringInput>;
}

/** Exports of `prometheus.exporter.azure`. */
export interface AzureExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: AzureProps) {
    super(scope, id, 'prometheus.exporter.azure', props);
  }

  /** `targets`: list(Target). */
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
  /** `config_file`: string. */
  readonly configFile?: StringInput;
  /** `config`: optional_secret. */
  readonly config?: OptionalSecretInput;
  /** `target` blocks, one for each item. */
  readonly target?: readonly BlackboxTarget[];
  /**
   * `probe_timeout_offset`: duration.
   *
   * @default "500ms"
   */
  readonly probeTimeoutOffset?: DurationInput;
  /** `targets`: list(map(string)). */
  readonly targets?: ListInput<MapInput<StringInput>>;
}

/** Exports of `prometheus.exporter.blackbox`. */
export interface BlackboxExports {
  /** `targets`: list(Target). */
  readonly targets: Expression<Targets>;
}

/**
 * Probes endpoints over HTTP, TCP, ICMP, DNS or gRPC and exports the results as metrics.
 *
 * `prometheus.exporter.blackbox` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.blackbox/
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

  constructor(scope: Construct, id: string, props: BlackboxProps = {}) {
    super(scope, id, 'prometheus.exporter.blackbox', props);
  }

  /** `targets`: list(Target). */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/** The `target` block. */
export interface BlackboxTarget {
  /** `name`: string, required. */
  readonly name: StringInput;
  /** `address`: string, required. */
  readonly address: StringInput;
  /**
   * `module`: string.
   *
   * @default ""
   */
  readonly module?: StringInput;
  /** `labels`: map(string). */
  readonly labels?: MapInput<StringInput>;
}

/**
 * Arguments of `prometheus.exporter.cadvisor`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.cadvisor/
 */
export interface CadvisorProps extends ComponentProps {
  /**
   * `store_container_labels`: bool.
   *
   * @default true
   */
  readonly storeContainerLabels?: BoolInput;
  /**
   * `allowlisted_container_labels`: list(string).
   *
   * @default [""]
   */
  readonly allowlistedContainerLabels?: ListInput<StringInput>;
  /**
   * `env_metadata_allowlist`: list(string).
   *
   * @default [""]
   */
  readonly envMetadataAllowlist?: ListInput<StringInput>;
  /**
   * `raw_cgroup_prefix_allowlist`: list(string).
   *
   * @default [""]
   */
  readonly rawCgroupPrefixAllowlist?: ListInput<StringInput>;
  /**
   * `perf_events_config`: string.
   *
   * @default ""
   */
  readonly perfEventsConfig?: StringInput;
  /**
   * `resctrl_interval`: duration.
   *
   * @default "0s"
   */
  readonly resctrlInterval?: DurationInput;
  /** `disabled_metrics`: list(string). */
  readonly disabledMetrics?: ListInput<StringInput>;
  /**
   * `enabled_metrics`: list(string).
   *
   * @default []
   */
  readonly enabledMetrics?: ListInput<StringInput>;
  /**
   * `storage_duration`: duration.
   *
   * @default "2m"
   */
  readonly storageDuration?: DurationInput;
  /**
   * `containerd_host`: string.
   *
   * @default "/run/containerd/containerd.sock"
   */
  readonly containerdHost?: StringInput;
  /**
   * `containerd_namespace`: string.
   *
   * @default "k8s.io"
   */
  readonly containerdNamespace?: StringInput;
  /**
   * `docker_host`: string.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly dockerHost?: StringInput;
  /**
   * `use_docker_tls`: bool.
   *
   * @default false
   */
  readonly useDockerTls?: BoolInput;
  /**
   * `docker_tls_cert`: string.
   *
   * @default "cert.pem"
   */
  readonly dockerTlsCert?: StringInput;
  /**
   * `docker_tls_key`: string.
   *
   * @default "key.pem"
   */
  readonly dockerTlsKey?: StringInput;
  /**
   * `docker_tls_ca`: string.
   *
   * @default "ca.pem"
   */
  readonly dockerTlsCa?: StringInput;
  /**
   * `docker_only`: bool.
   *
   * @default false
   */
  readonly dockerOnly?: BoolInput;
  /**
   * `disable_root_cgroup_stats`: bool.
   *
   * @default false
   */
  readonly disableRootCgroupStats?: BoolInput;
}

/** Exports of `prometheus.exporter.cadvisor`. */
export interface CadvisorExports {
  /** `targets`: list(Target). */
  readonly targets: Expression<Targets>;
}

/**
 * Exports metrics about the resource usage of the containers on the host.
 *
 * `prometheus.exporter.cadvisor` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.cadvisor/
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

  constructor(scope: Construct, id: string, props: CadvisorProps = {}) {
    super(scope, id, 'prometheus.exporter.cadvisor', props);
  }

  /** `targets`: list(Target). */
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
   * `verbose_logging`: bool.
   *
   * @default false
   */
  readonly verboseLogging?: BoolInput;
  /**
   * `webhook_path`: string.
   *
   * @default "/catchpoint-webhook"
   */
  readonly webhookPath?: StringInput;
  /**
   * `port`: string.
   *
   * @default "9090"
   */
  readonly port?: StringInput;
}

/** Exports of `prometheus.exporter.catchpoint`. */
export interface CatchpointExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: CatchpointProps = {}) {
    super(scope, id, 'prometheus.exporter.catchpoint', props);
  }

  /** `targets`: list(Target). */
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
  /** `sts_region`: string, required. */
  readonly stsRegion: StringInput;
  /**
   * `fips_disabled`: bool.
   *
   * @default true
   */
  readonly fipsDisabled?: BoolInput;
  /**
   * `discovery_exported_tags`: map(list(string)).
   *
   * @default {}
   */
  readonly discoveryExportedTags?: MapInput<ListInput<StringInput>>;
  /** `discovery` blocks, one for each item. */
  readonly discovery?: readonly CloudwatchDiscovery[];
  /** `static` blocks, one for each item, with its label. */
  readonly static?: readonly CloudwatchStatic[];
  /** `custom_namespace` blocks, one for each item, with its label. */
  readonly customNamespace?: readonly CloudwatchCustomNamespace[];
  /** `decoupled_scraping` block. */
  readonly decoupledScraping?: CloudwatchDecoupledScraping;
  /**
   * `labels_snake_case`: bool.
   *
   * @default false
   */
  readonly labelsSnakeCase?: BoolInput;
  /**
   * `aws_sdk_version_v2`: bool.
   *
   * @default true
   * @deprecated by Alloy
   */
  readonly awsSdkVersionV2?: BoolInput;
  /**
   * `debug`: bool.
   *
   * @default false
   * @deprecated by Alloy
   */
  readonly debug?: BoolInput;
}

/** Exports of `prometheus.exporter.cloudwatch`. */
export interface CloudwatchExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: CloudwatchProps) {
    super(scope, id, 'prometheus.exporter.cloudwatch', props);
  }

  /** `targets`: list(Target). */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/** The `discovery` block. */
export interface CloudwatchDiscovery {
  /** `regions`: list(string), required. */
  readonly regions: ListInput<StringInput>;
  /** `role` blocks, one for each item. */
  readonly role?: readonly blocks.PrometheusExporterCloudwatchRole[];
  /**
   * `custom_tags`: map(string).
   *
   * @default {}
   */
  readonly customTags?: MapInput<StringInput>;
  /**
   * `search_tags`: map(string).
   *
   * @default {}
   */
  readonly searchTags?: MapInput<StringInput>;
  /** `type`: string, required. */
  readonly type: StringInput;
  /** `dimension_name_requirements`: list(string). */
  readonly dimensionNameRequirements?: ListInput<StringInput>;
  /**
   * `recently_active_only`: bool.
   *
   * @default false
   */
  readonly recentlyActiveOnly?: BoolInput;
  /** `metric` blocks, one for each item, required. */
  readonly metric: readonly blocks.PrometheusExporterCloudwatchMetric[];
  /**
   * `period`: duration.
   *
   * @default "5m"
   */
  readonly period?: DurationInput;
  /** `length`: duration. */
  readonly length?: DurationInput;
  /**
   * `delay`: duration.
   *
   * @default "0s"
   */
  readonly delay?: DurationInput;
  /**
   * `add_cloudwatch_timestamp`: bool.
   *
   * @default false
   */
  readonly addCloudwatchTimestamp?: BoolInput;
  /**
   * `nil_to_zero`: bool.
   *
   * @default true
   */
  readonly nilToZero?: BoolInput;
}

/** The `static` block. */
export interface CloudwatchStatic {
  /** Label of the block. */
  readonly label: string;
  /** `regions`: list(string), required. */
  readonly regions: ListInput<StringInput>;
  /** `role` blocks, one for each item. */
  readonly role?: readonly blocks.PrometheusExporterCloudwatchRole[];
  /**
   * `custom_tags`: map(string).
   *
   * @default {}
   */
  readonly customTags?: MapInput<StringInput>;
  /** `namespace`: string, required. */
  readonly namespace: StringInput;
  /** `dimensions`: map(string), required. */
  readonly dimensions: MapInput<StringInput>;
  /** `metric` blocks, one for each item, required. */
  readonly metric: readonly blocks.PrometheusExporterCloudwatchMetric[];
  /** `period`: duration. */
  readonly period?: DurationInput;
  /** `length`: duration. */
  readonly length?: DurationInput;
  /** `delay`: duration. */
  readonly delay?: DurationInput;
  /**
   * `nil_to_zero`: bool.
   *
   * @default true
   */
  readonly nilToZero?: BoolInput;
}

/** The `custom_namespace` block. */
export interface CloudwatchCustomNamespace {
  /** Label of the block. */
  readonly label: string;
  /** `regions`: list(string), required. */
  readonly regions: ListInput<StringInput>;
  /** `role` blocks, one for each item. */
  readonly role?: readonly blocks.PrometheusExporterCloudwatchRole[];
  /**
   * `custom_tags`: map(string).
   *
   * @default {}
   */
  readonly customTags?: MapInput<StringInput>;
  /** `dimension_name_requirements`: list(string). */
  readonly dimensionNameRequirements?: ListInput<StringInput>;
  /** `namespace`: string, required. */
  readonly namespace: StringInput;
  /**
   * `recently_active_only`: bool.
   *
   * @default false
   */
  readonly recentlyActiveOnly?: BoolInput;
  /** `metric` blocks, one for each item, required. */
  readonly metric: readonly blocks.PrometheusExporterCloudwatchMetric[];
  /**
   * `delay`: duration.
   *
   * @default "0s"
   */
  readonly delay?: DurationInput;
  /**
   * `period`: duration.
   *
   * @default "5m"
   */
  readonly period?: DurationInput;
  /** `length`: duration. */
  readonly length?: DurationInput;
  /**
   * `add_cloudwatch_timestamp`: bool.
   *
   * @default false
   */
  readonly addCloudwatchTimestamp?: BoolInput;
  /**
   * `nil_to_zero`: bool.
   *
   * @default true
   */
  readonly nilToZero?: BoolInput;
}

/** The `decoupled_scraping` block. */
export interface CloudwatchDecoupledScraping {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
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
   * `server`: string.
   *
   * @default "http://localhost:8500"
   */
  readonly server?: StringInput;
  /** `ca_file`: string. */
  readonly caFile?: StringInput;
  /** `cert_file`: string. */
  readonly certFile?: StringInput;
  /** `key_file`: string. */
  readonly keyFile?: StringInput;
  /** `server_name`: string. */
  readonly serverName?: StringInput;
  /**
   * `timeout`: duration.
   *
   * @default "500ms"
   */
  readonly timeout?: DurationInput;
  /**
   * `insecure_skip_verify`: bool.
   *
   * @default false
   */
  readonly insecureSkipVerify?: BoolInput;
  /** `concurrent_request_limit`: number. */
  readonly concurrentRequestLimit?: NumberInput;
  /**
   * `allow_stale`: bool.
   *
   * @default true
   */
  readonly allowStale?: BoolInput;
  /**
   * `require_consistent`: bool.
   *
   * @default false
   */
  readonly requireConsistent?: BoolInput;
  /** `kv_prefix`: string. */
  readonly kvPrefix?: StringInput;
  /**
   * `kv_filter`: string.
   *
   * @default ".*"
   */
  readonly kvFilter?: StringInput;
  /**
   * `generate_health_summary`: bool.
   *
   * @default true
   */
  readonly generateHealthSummary?: BoolInput;
}

/** Exports of `prometheus.exporter.consul`. */
export interface ConsulExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: ConsulProps = {}) {
    super(scope, id, 'prometheus.exporter.consul', props);
  }

  /** `targets`: list(Target). */
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
  /** `server_hostname`: string, required. */
  readonly serverHostname: StringInput;
  /** `warehouse_http_path`: string, required. */
  readonly warehouseHttpPath: StringInput;
  /** `client_id`: string, required. */
  readonly clientId: StringInput;
  /** `client_secret`: secret, required. */
  readonly clientSecret: SecretInput;
  /**
   * `query_timeout`: duration.
   *
   * @default "5m"
   */
  readonly queryTimeout?: DurationInput;
  /**
   * `billing_lookback`: duration.
   *
   * @default "24h"
   */
  readonly billingLookback?: DurationInput;
  /**
   * `jobs_lookback`: duration.
   *
   * @default "3h"
   */
  readonly jobsLookback?: DurationInput;
  /**
   * `pipelines_lookback`: duration.
   *
   * @default "3h"
   */
  readonly pipelinesLookback?: DurationInput;
  /**
   * `queries_lookback`: duration.
   *
   * @default "2h"
   */
  readonly queriesLookback?: DurationInput;
  /**
   * `sla_threshold_seconds`: number.
   *
   * @default 3600
   */
  readonly slaThresholdSeconds?: NumberInput;
  /**
   * `collect_task_retries`: bool.
   *
   * @default false
   */
  readonly collectTaskRetries?: BoolInput;
}

/** Exports of `prometheus.exporter.databricks`. */
export interface DatabricksExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: DatabricksProps) {
    super(scope, id, 'prometheus.exporter.databricks', props);
  }

  /** `targets`: list(Target). */
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
   * `address`: string.
   *
   * @default "localhost:53"
   */
  readonly address?: StringInput;
  /**
   * `leases_file`: string.
   *
   * @default "/var/lib/misc/dnsmasq.leases"
   */
  readonly leasesFile?: StringInput;
  /**
   * `expose_leases`: bool.
   *
   * @default false
   */
  readonly exposeLeases?: BoolInput;
}

/** Exports of `prometheus.exporter.dnsmasq`. */
export interface DnsmasqExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: DnsmasqProps = {}) {
    super(scope, id, 'prometheus.exporter.dnsmasq', props);
  }

  /** `targets`: list(Target). */
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
   * `address`: string.
   *
   * @default "http://localhost:9200"
   */
  readonly address?: StringInput;
  /**
   * `timeout`: duration.
   *
   * @default "5s"
   */
  readonly timeout?: DurationInput;
  /**
   * `all`: bool.
   *
   * @default false
   */
  readonly all?: BoolInput;
  /**
   * `node`: string.
   *
   * @default "_local"
   */
  readonly node?: StringInput;
  /**
   * `indices`: bool.
   *
   * @default false
   */
  readonly indices?: BoolInput;
  /**
   * `indices_settings`: bool.
   *
   * @default false
   */
  readonly indicesSettings?: BoolInput;
  /**
   * `cluster_settings`: bool.
   *
   * @default false
   */
  readonly clusterSettings?: BoolInput;
  /**
   * `shards`: bool.
   *
   * @default false
   */
  readonly shards?: BoolInput;
  /**
   * `aliases`: bool.
   *
   * @default true
   */
  readonly aliases?: BoolInput;
  /**
   * `snapshots`: bool.
   *
   * @default false
   */
  readonly snapshots?: BoolInput;
  /**
   * `clusterinfo_interval`: duration.
   *
   * @default "5m"
   */
  readonly clusterinfoInterval?: DurationInput;
  /** `ca`: string. */
  readonly ca?: StringInput;
  /** `client_private_key`: string. */
  readonly clientPrivateKey?: StringInput;
  /** `client_cert`: string. */
  readonly clientCert?: StringInput;
  /**
   * `ssl_skip_verify`: bool.
   *
   * @default false
   */
  readonly sslSkipVerify?: BoolInput;
  /**
   * `data_stream`: bool.
   *
   * @default false
   */
  readonly dataStream?: BoolInput;
  /**
   * `slm`: bool.
   *
   * @default false
   */
  readonly slm?: BoolInput;
  /** `basic_auth` block. */
  readonly basicAuth?: blocks.BasicAuth;
}

/** Exports of `prometheus.exporter.elasticsearch`. */
export interface ElasticsearchExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: ElasticsearchProps = {}) {
    super(scope, id, 'prometheus.exporter.elasticsearch', props);
  }

  /** `targets`: list(Target). */
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
  /** `project_ids`: list(string), required. */
  readonly projectIds: ListInput<StringInput>;
  /** `metrics_prefixes`: list(string), required. */
  readonly metricsPrefixes: ListInput<StringInput>;
  /**
   * `extra_filters`: list(string).
   *
   * @default []
   */
  readonly extraFilters?: ListInput<StringInput>;
  /**
   * `request_interval`: duration.
   *
   * @default "5m"
   */
  readonly requestInterval?: DurationInput;
  /**
   * `request_offset`: duration.
   *
   * @default "0s"
   */
  readonly requestOffset?: DurationInput;
  /**
   * `ingest_delay`: bool.
   *
   * @default false
   */
  readonly ingestDelay?: BoolInput;
  /**
   * `drop_delegated_projects`: bool.
   *
   * @default false
   */
  readonly dropDelegatedProjects?: BoolInput;
  /**
   * `gcp_client_timeout`: duration.
   *
   * @default "15s"
   */
  readonly gcpClientTimeout?: DurationInput;
}

/** Exports of `prometheus.exporter.gcp`. */
export interface GcpExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: GcpProps) {
    super(scope, id, 'prometheus.exporter.gcp', props);
  }

  /** `targets`: list(Target). */
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
   * `api_url`: string.
   *
   * @default "https://api.github.com"
   */
  readonly apiUrl?: StringInput;
  /** `repositories`: list(string). */
  readonly repositories?: ListInput<StringInput>;
  /** `organizations`: list(string). */
  readonly organizations?: ListInput<StringInput>;
  /** `users`: list(string). */
  readonly users?: ListInput<StringInput>;
  /** `api_token`: secret. */
  readonly apiToken?: SecretInput;
  /** `api_token_file`: string. */
  readonly apiTokenFile?: StringInput;
  /** `github_app_key_path`: string. */
  readonly githubAppKeyPath?: StringInput;
  /** `github_app_id`: number. */
  readonly githubAppId?: NumberInput;
  /** `github_app_installation_id`: number. */
  readonly githubAppInstallationId?: NumberInput;
  /**
   * `github_rate_limit`: number.
   *
   * @default 15000
   */
  readonly githubRateLimit?: NumberInput;
}

/** Exports of `prometheus.exporter.github`. */
export interface GithubExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: GithubProps = {}) {
    super(scope, id, 'prometheus.exporter.github', props);
  }

  /** `targets`: list(Target). */
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
  /** `instance`: string. */
  readonly instance?: StringInput;
  /** `kafka_uris`: list(string), required by the reference. */
  readonly kafkaUris?: ListInput<StringInput>;
  /**
   * `use_sasl`: bool.
   *
   * @default false
   */
  readonly useSasl?: BoolInput;
  /**
   * `use_sasl_handshake`: bool.
   *
   * @default true
   */
  readonly useSaslHandshake?: BoolInput;
  /** `sasl_username`: string. */
  readonly saslUsername?: StringInput;
  /** `sasl_password`: secret. */
  readonly saslPassword?: SecretInput;
  /** `sasl_mechanism`: string. */
  readonly saslMechanism?: StringInput;
  /**
   * `sasl_disable_pafx_fast`: bool.
   *
   * @default false
   */
  readonly saslDisablePafxFast?: BoolInput;
  /**
   * `use_tls`: bool.
   *
   * @default false
   */
  readonly useTls?: BoolInput;
  /** `tls_server_name`: string. */
  readonly tlsServerName?: StringInput;
  /** `ca_file`: string. */
  readonly caFile?: StringInput;
  /** `cert_file`: string. */
  readonly certFile?: StringInput;
  /** `key_file`: string. */
  readonly keyFile?: StringInput;
  /**
   * `insecure_skip_verify`: bool.
   *
   * @default false
   */
  readonly insecureSkipVerify?: BoolInput;
  /**
   * `kafka_version`: string.
   *
   * @default "2.0.0"
   */
  readonly kafkaVersion?: StringInput;
  /**
   * `use_zookeeper_lag`: bool.
   *
   * @default false
   */
  readonly useZookeeperLag?: BoolInput;
  /** `zookeeper_uris`: list(string). */
  readonly zookeeperUris?: ListInput<StringInput>;
  /** `kafka_cluster_name`: string. */
  readonly kafkaClusterName?: StringInput;
  /**
   * `metadata_refresh_interval`: string.
   *
   * @default "1m"
   */
  readonly metadataRefreshInterval?: StringInput;
  /** `gssapi_service_name`: string. */
  readonly gssapiServiceName?: StringInput;
  /** `gssapi_kerberos_config_path`: string. */
  readonly gssapiKerberosConfigPath?: StringInput;
  /** `gssapi_realm`: string. */
  readonly gssapiRealm?: StringInput;
  /** `gssapi_key_tab_path`: string. */
  readonly gssapiKeyTabPath?: StringInput;
  /** `gssapi_kerberos_auth_type`: string. */
  readonly gssapiKerberosAuthType?: StringInput;
  /**
   * `offset_show_all`: bool.
   *
   * @default true
   */
  readonly offsetShowAll?: BoolInput;
  /**
   * `topic_workers`: number.
   *
   * @default 100
   */
  readonly topicWorkers?: NumberInput;
  /**
   * `allow_concurrency`: bool.
   *
   * @default true
   */
  readonly allowConcurrency?: BoolInput;
  /**
   * `allow_auto_topic_creation`: bool.
   *
   * @default false
   */
  readonly allowAutoTopicCreation?: BoolInput;
  /**
   * `max_offsets`: number.
   *
   * @default 1000
   */
  readonly maxOffsets?: NumberInput;
  /**
   * `prune_interval_seconds`: number.
   *
   * @default 30
   * @deprecated by Alloy
   */
  readonly pruneIntervalSeconds?: NumberInput;
  /**
   * `topics_filter_regex`: string.
   *
   * @default ".*"
   */
  readonly topicsFilterRegex?: StringInput;
  /**
   * `topics_exclude_regex`: string.
   *
   * @default "^$"
   */
  readonly topicsExcludeRegex?: StringInput;
  /**
   * `groups_filter_regex`: string.
   *
   * @default ".*"
   */
  readonly groupsFilterRegex?: StringInput;
  /**
   * `groups_exclude_regex`: string.
   *
   * @default "^$"
   */
  readonly groupsExcludeRegex?: StringInput;
}

/** Exports of `prometheus.exporter.kafka`. */
export interface KafkaExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: KafkaProps = {}) {
    super(scope, id, 'prometheus.exporter.kafka', props);
  }

  /** `targets`: list(Target). */
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
   * `address`: string.
   *
   * @default "localhost:11211"
   */
  readonly address?: StringInput;
  /**
   * `timeout`: duration.
   *
   * @default "1s"
   */
  readonly timeout?: DurationInput;
  /** `tls_config` block. */
  readonly tlsConfig?: blocks.TLSConfig;
}

/** Exports of `prometheus.exporter.memcached`. */
export interface MemcachedExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: MemcachedProps = {}) {
    super(scope, id, 'prometheus.exporter.memcached', props);
  }

  /** `targets`: list(Target). */
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
  /** `mongodb_uri`: secret, required. */
  readonly mongodbUri: SecretInput;
  /**
   * `compatible_mode`: bool.
   *
   * @default true
   */
  readonly compatibleMode?: BoolInput;
  /**
   * `collect_all`: bool.
   *
   * @default true
   */
  readonly collectAll?: BoolInput;
  /**
   * `direct_connect`: bool.
   *
   * @default false
   */
  readonly directConnect?: BoolInput;
  /**
   * `discovering_mode`: bool.
   *
   * @default false
   */
  readonly discoveringMode?: BoolInput;
  /**
   * `currentop_slow_time`: duration.
   *
   * @default "1m"
   */
  readonly currentopSlowTime?: DurationInput;
  /**
   * `enable_db_stats`: bool.
   *
   * @default false
   */
  readonly enableDbStats?: BoolInput;
  /**
   * `enable_db_stats_free_storage`: bool.
   *
   * @default false
   */
  readonly enableDbStatsFreeStorage?: BoolInput;
  /**
   * `enable_diagnostic_data`: bool.
   *
   * @default false
   */
  readonly enableDiagnosticData?: BoolInput;
  /**
   * `enable_replicaset_status`: bool.
   *
   * @default false
   */
  readonly enableReplicasetStatus?: BoolInput;
  /**
   * `enable_replicaset_config`: bool.
   *
   * @default false
   */
  readonly enableReplicasetConfig?: BoolInput;
  /**
   * `enable_currentop_metrics`: bool.
   *
   * @default false
   */
  readonly enableCurrentopMetrics?: BoolInput;
  /**
   * `enable_top_metrics`: bool.
   *
   * @default false
   */
  readonly enableTopMetrics?: BoolInput;
  /**
   * `enable_index_stats`: bool.
   *
   * @default false
   */
  readonly enableIndexStats?: BoolInput;
  /**
   * `enable_coll_stats`: bool.
   *
   * @default false
   */
  readonly enableCollStats?: BoolInput;
  /**
   * `enable_profile`: bool.
   *
   * @default false
   */
  readonly enableProfile?: BoolInput;
  /**
   * `enable_shards`: bool.
   *
   * @default false
   */
  readonly enableShards?: BoolInput;
  /**
   * `enable_fcv`: bool.
   *
   * @default false
   */
  readonly enableFcv?: BoolInput;
  /**
   * `enable_pbm_metrics`: bool.
   *
   * @default false
   */
  readonly enablePbmMetrics?: BoolInput;
}

/** Exports of `prometheus.exporter.mongodb`. */
export interface MongodbExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: MongodbProps) {
    super(scope, id, 'prometheus.exporter.mongodb', props);
  }

  /** `targets`: list(Target). */
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
  /** `connection_string`: secret, required. */
  readonly connectionString: SecretInput;
  /**
   * `connection_name`: string.
   *
   * @default ""
   */
  readonly connectionName?: StringInput;
  /**
   * `max_idle_connections`: number.
   *
   * @default 3
   */
  readonly maxIdleConnections?: NumberInput;
  /**
   * `max_open_connections`: number.
   *
   * @default 3
   */
  readonly maxOpenConnections?: NumberInput;
  /**
   * `timeout`: duration.
   *
   * @default "10s"
   */
  readonly timeout?: DurationInput;
  /** `query_config`: optional_secret. */
  readonly queryConfig?: OptionalSecretInput;
}

/** Exports of `prometheus.exporter.mssql`. */
export interface MssqlExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: MssqlProps) {
    super(scope, id, 'prometheus.exporter.mssql', props);
  }

  /** `targets`: list(Target). */
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
  /** `data_source_name`: secret, required by the reference. */
  readonly dataSourceName?: SecretInput;
  /** `enable_collectors`: list(string). */
  readonly enableCollectors?: ListInput<StringInput>;
  /** `disable_collectors`: list(string). */
  readonly disableCollectors?: ListInput<StringInput>;
  /** `set_collectors`: list(string). */
  readonly setCollectors?: ListInput<StringInput>;
  /**
   * `enable_lock_wait_timeout`: bool.
   *
   * @default true
   */
  readonly enableLockWaitTimeout?: BoolInput;
  /**
   * `lock_wait_timeout`: number.
   *
   * @default 2
   */
  readonly lockWaitTimeout?: NumberInput;
  /**
   * `log_slow_filter`: bool.
   *
   * @default false
   */
  readonly logSlowFilter?: BoolInput;
  /** `info_schema.processlist` block. */
  readonly infoSchemaProcesslist?: blocks.PrometheusExporterMysqlInfoSchemaProcessList;
  /** `info_schema.tables` block. */
  readonly infoSchemaTables?: blocks.PrometheusExporterMysqlInfoSchemaTables;
  /** `perf_schema.eventsstatements` block. */
  readonly perfSchemaEventsstatements?: blocks.PrometheusExporterMysqlPerfSchemaEventsStatements;
  /** `perf_schema.file_instances` block. */
  readonly perfSchemaFileInstances?: blocks.PrometheusExporterMysqlPerfSchemaFileInstances;
  /** `perf_schema.memory_events` block. */
  readonly perfSchemaMemoryEvents?: blocks.PrometheusExporterMysqlPerfSchemaMemoryEvents;
  /** `heartbeat` block. */
  readonly heartbeat?: blocks.PrometheusExporterMysqlHeartbeat;
  /** `mysql.user` block. */
  readonly mysqlUser?: blocks.PrometheusExporterMysqlMySQLUser;
}

/** Exports of `prometheus.exporter.mysql`. */
export interface MysqlExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: MysqlProps = {}) {
    super(scope, id, 'prometheus.exporter.mysql', props);
  }

  /** `targets`: list(Target). */
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
   * `connection_string`: secret.
   *
   * @deprecated by Alloy
   */
  readonly connectionString?: SecretInput;
  /**
   * `max_idle_conns`: number.
   *
   * @default 0
   */
  readonly maxIdleConns?: NumberInput;
  /**
   * `max_open_conns`: number.
   *
   * @default 10
   */
  readonly maxOpenConns?: NumberInput;
  /**
   * `query_timeout`: number.
   *
   * @default 5
   */
  readonly queryTimeout?: NumberInput;
  /** `default_metrics`: string. */
  readonly defaultMetrics?: StringInput;
  /** `custom_metrics`: list(string). */
  readonly customMetrics?: ListInput<StringInput>;
  /**
   * `username`: string.
   *
   * @deprecated by Alloy
   */
  readonly username?: StringInput;
  /**
   * `password`: secret.
   *
   * @deprecated by Alloy
   */
  readonly password?: SecretInput;
  /** `database` blocks, one for each item. */
  readonly database?: readonly OracledbDatabase[];
}

/** Exports of `prometheus.exporter.oracledb`. */
export interface OracledbExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: OracledbProps = {}) {
    super(scope, id, 'prometheus.exporter.oracledb', props);
  }

  /** `targets`: list(Target). */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/** The `database` block. */
export interface OracledbDatabase {
  /** `name`: string, required. */
  readonly name: StringInput;
  /** `connection_string`: secret, required. */
  readonly connectionString: SecretInput;
  /** `username`: string. */
  readonly username?: StringInput;
  /** `password`: secret. */
  readonly password?: SecretInput;
  /** `labels`: map(string). */
  readonly labels?: MapInput<StringInput>;
}

/**
 * Arguments of `prometheus.exporter.postgres`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.postgres/
 */
export interface PostgresProps extends ComponentProps {
  /** `data_source_names`: list(secret), required by the reference. */
  readonly dataSourceNames?: ListInput<SecretInput>;
  /**
   * `disable_settings_metrics`: bool.
   *
   * @default false
   */
  readonly disableSettingsMetrics?: BoolInput;
  /**
   * `disable_default_metrics`: bool.
   *
   * @default false
   */
  readonly disableDefaultMetrics?: BoolInput;
  /**
   * `custom_queries_config_path`: string.
   *
   * @default ""
   */
  readonly customQueriesConfigPath?: StringInput;
  /**
   * `enabled_collectors`: list(string).
   *
   * @default []
   */
  readonly enabledCollectors?: ListInput<StringInput>;
  /** `autodiscovery` block. */
  readonly autodiscovery?: blocks.PrometheusExporterPostgresAutoDiscovery;
  /** `stat_statements` block. */
  readonly statStatements?: blocks.PrometheusExporterPostgresStatStatementFlags;
}

/** Exports of `prometheus.exporter.postgres`. */
export interface PostgresExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: PostgresProps = {}) {
    super(scope, id, 'prometheus.exporter.postgres', props);
  }

  /** `targets`: list(Target). */
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
  /** `matcher` blocks, one for each item. */
  readonly matcher?: readonly ProcessMatcher[];
  /**
   * `procfs_path`: string.
   *
   * @default "/proc"
   */
  readonly procfsPath?: StringInput;
  /**
   * `track_children`: bool.
   *
   * @default true
   */
  readonly trackChildren?: BoolInput;
  /**
   * `track_threads`: bool.
   *
   * @default true
   */
  readonly trackThreads?: BoolInput;
  /**
   * `gather_smaps`: bool.
   *
   * @default true
   */
  readonly gatherSmaps?: BoolInput;
  /**
   * `recheck_on_scrape`: bool.
   *
   * @default false
   */
  readonly recheckOnScrape?: BoolInput;
  /**
   * `remove_empty_groups`: bool.
   *
   * @default false
   */
  readonly removeEmptyGroups?: BoolInput;
}

/** Exports of `prometheus.exporter.process`. */
export interface ProcessExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: ProcessProps = {}) {
    super(scope, id, 'prometheus.exporter.process', props);
  }

  /** `targets`: list(Target). */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/** The `matcher` block. */
export interface ProcessMatcher {
  /**
   * `name`: string.
   *
   * @default "{{.ExeBase}}"
   */
  readonly name?: StringInput;
  /** `comm`: list(string). */
  readonly comm?: ListInput<StringInput>;
  /** `exe`: list(string). */
  readonly exe?: ListInput<StringInput>;
  /** `cmdline`: list(string). */
  readonly cmdline?: ListInput<StringInput>;
}

/**
 * Arguments of `prometheus.exporter.redis`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.redis/
 */
export interface RedisProps extends ComponentProps {
  /**
   * `include_exporter_metrics`: bool.
   *
   * @default false
   */
  readonly includeExporterMetrics?: BoolInput;
  /** `redis_addr`: string, required. */
  readonly redisAddr: StringInput;
  /** `redis_user`: string. */
  readonly redisUser?: StringInput;
  /** `redis_password`: secret. */
  readonly redisPassword?: SecretInput;
  /** `redis_password_file`: string. */
  readonly redisPasswordFile?: StringInput;
  /** `redis_password_map_file`: string. */
  readonly redisPasswordMapFile?: StringInput;
  /**
   * `namespace`: string.
   *
   * @default "redis"
   */
  readonly namespace?: StringInput;
  /**
   * `config_command`: string.
   *
   * @default "CONFIG"
   */
  readonly configCommand?: StringInput;
  /** `check_keys`: list(string). */
  readonly checkKeys?: ListInput<StringInput>;
  /** `check_key_groups`: list(string). */
  readonly checkKeyGroups?: ListInput<StringInput>;
  /**
   * `check_key_groups_batch_size`: number.
   *
   * @default 10000
   */
  readonly checkKeyGroupsBatchSize?: NumberInput;
  /**
   * `max_distinct_key_groups`: number.
   *
   * @default 100
   */
  readonly maxDistinctKeyGroups?: NumberInput;
  /** `check_single_keys`: list(string). */
  readonly checkSingleKeys?: ListInput<StringInput>;
  /** `check_streams`: list(string). */
  readonly checkStreams?: ListInput<StringInput>;
  /** `check_single_streams`: list(string). */
  readonly checkSingleStreams?: ListInput<StringInput>;
  /**
   * `export_key_values`: bool.
   *
   * @default true
   */
  readonly exportKeyValues?: BoolInput;
  /** `count_keys`: list(string). */
  readonly countKeys?: ListInput<StringInput>;
  /** `script_path`: string. */
  readonly scriptPath?: StringInput;
  /** `script_paths`: list(string). */
  readonly scriptPaths?: ListInput<StringInput>;
  /**
   * `connection_timeout`: duration.
   *
   * @default "15s"
   */
  readonly connectionTimeout?: DurationInput;
  /** `tls_client_key_file`: string. */
  readonly tlsClientKeyFile?: StringInput;
  /** `tls_client_cert_file`: string. */
  readonly tlsClientCertFile?: StringInput;
  /** `tls_ca_cert_file`: string. */
  readonly tlsCaCertFile?: StringInput;
  /**
   * `set_client_name`: bool.
   *
   * @default true
   */
  readonly setClientName?: BoolInput;
  /**
   * `is_tile38`: bool.
   *
   * @default false
   */
  readonly isTile38?: BoolInput;
  /**
   * `is_cluster`: bool.
   *
   * @default false
   */
  readonly isCluster?: BoolInput;
  /**
   * `export_client_list`: bool.
   *
   * @default false
   */
  readonly exportClientList?: BoolInput;
  /**
   * `export_client_port`: bool.
   *
   * @default false
   */
  readonly exportClientPort?: BoolInput;
  /**
   * `redis_metrics_only`: bool.
   *
   * @default false
   */
  readonly redisMetricsOnly?: BoolInput;
  /**
   * `ping_on_connect`: bool.
   *
   * @default false
   */
  readonly pingOnConnect?: BoolInput;
  /**
   * `incl_system_metrics`: bool.
   *
   * @default false
   */
  readonly inclSystemMetrics?: BoolInput;
  /**
   * `skip_tls_verification`: bool.
   *
   * @default false
   */
  readonly skipTlsVerification?: BoolInput;
}

/** Exports of `prometheus.exporter.redis`. */
export interface RedisExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: RedisProps) {
    super(scope, id, 'prometheus.exporter.redis', props);
  }

  /** `targets`: list(Target). */
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
  /** `targets`: list(Target). */
  readonly targets: Expression<Targets>;
}

/**
 * Exports the metrics of Alloy itself.
 *
 * `prometheus.exporter.self` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.self/
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

  constructor(scope: Construct, id: string, props: SelfProps = {}) {
    super(scope, id, 'prometheus.exporter.self', props);
  }

  /** `targets`: list(Target). */
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
  /** `config_file`: string. */
  readonly configFile?: StringInput;
  /**
   * `concurrency`: number.
   *
   * @default 1
   */
  readonly concurrency?: NumberInput;
  /** `config`: optional_secret. */
  readonly config?: OptionalSecretInput;
  /**
   * `config_merge_strategy`: string. One of `"merge"` or `"replace"`.
   *
   * @default "replace"
   */
  readonly configMergeStrategy?: EnumInput<'merge' | 'replace'>;
  /** `target` blocks, one for each item, with its label. */
  readonly target?: readonly SnmpTarget[];
  /** `walk_param` blocks, one for each item, with its label. */
  readonly walkParam?: readonly SnmpWalkParam[];
  /** `targets`: list(map(string)). */
  readonly targets?: ListInput<MapInput<StringInput>>;
}

/** Exports of `prometheus.exporter.snmp`. */
export interface SnmpExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: SnmpProps = {}) {
    super(scope, id, 'prometheus.exporter.snmp', props);
  }

  /** `targets`: list(Target). */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/** The `target` block. */
export interface SnmpTarget {
  /** Label of the block. */
  readonly label: string;
  /** `address`: string, required. */
  readonly address: StringInput;
  /**
   * `module`: string.
   *
   * @default ""
   */
  readonly module?: StringInput;
  /**
   * `auth`: string.
   *
   * @default ""
   */
  readonly auth?: StringInput;
  /**
   * `walk_params`: string.
   *
   * @default ""
   */
  readonly walkParams?: StringInput;
  /**
   * `snmp_context`: string.
   *
   * @default ""
   */
  readonly snmpContext?: StringInput;
  /** `labels`: map(string). */
  readonly labels?: MapInput<StringInput>;
}

/** The `walk_param` block. */
export interface SnmpWalkParam {
  /** Label of the block. */
  readonly label: string;
  /**
   * `max_repetitions`: number.
   *
   * @default 25
   */
  readonly maxRepetitions?: NumberInput;
  /**
   * `retries`: number.
   *
   * @default 3
   */
  readonly retries?: NumberInput;
  /** `timeout`: duration. */
  readonly timeout?: DurationInput;
  /**
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
  /** `account_name`: string, required. */
  readonly accountName: StringInput;
  /** `username`: string, required. */
  readonly username: StringInput;
  /** `password`: secret. */
  readonly password?: SecretInput;
  /** `private_key_path`: string. */
  readonly privateKeyPath?: StringInput;
  /** `private_key_password`: secret. */
  readonly privateKeyPassword?: SecretInput;
  /**
   * `role`: string.
   *
   * @default "ACCOUNTADMIN"
   */
  readonly role?: StringInput;
  /** `warehouse`: string, required. */
  readonly warehouse: StringInput;
  /**
   * `exclude_deleted_tables`: bool.
   *
   * @default false
   */
  readonly excludeDeletedTables?: BoolInput;
  /**
   * `enable_tracing`: bool.
   *
   * @default false
   */
  readonly enableTracing?: BoolInput;
}

/** Exports of `prometheus.exporter.snowflake`. */
export interface SnowflakeExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: SnowflakeProps) {
    super(scope, id, 'prometheus.exporter.snowflake', props);
  }

  /** `targets`: list(Target). */
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
  /** `address`: string, required. */
  readonly address: StringInput;
  /** `username`: string. */
  readonly username?: StringInput;
  /** `password`: secret. */
  readonly password?: SecretInput;
}

/** Exports of `prometheus.exporter.squid`. */
export interface SquidExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: SquidProps) {
    super(scope, id, 'prometheus.exporter.squid', props);
  }

  /** `targets`: list(Target). */
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
  /** `text`: string, required. */
  readonly text: StringInput;
}

/** Exports of `prometheus.exporter.static`. */
export interface StaticExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: StaticProps) {
    super(scope, id, 'prometheus.exporter.static', props);
  }

  /** `targets`: list(Target). */
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
   * `listen_udp`: string.
   *
   * @default ":9125"
   */
  readonly listenUdp?: StringInput;
  /**
   * `listen_tcp`: string.
   *
   * @default ":9125"
   */
  readonly listenTcp?: StringInput;
  /** `listen_unixgram`: string. */
  readonly listenUnixgram?: StringInput;
  /**
   * `unix_socket_mode`: string.
   *
   * @default "755"
   */
  readonly unixSocketMode?: StringInput;
  /** `mapping_config_path`: string. */
  readonly mappingConfigPath?: StringInput;
  /** `read_buffer`: number. */
  readonly readBuffer?: NumberInput;
  /**
   * `cache_size`: number.
   *
   * @default 1000
   */
  readonly cacheSize?: NumberInput;
  /**
   * `cache_type`: string.
   *
   * @default "lru"
   */
  readonly cacheType?: StringInput;
  /**
   * `event_queue_size`: number.
   *
   * @default 10000
   */
  readonly eventQueueSize?: NumberInput;
  /**
   * `event_flush_threshold`: number.
   *
   * @default 1000
   */
  readonly eventFlushThreshold?: NumberInput;
  /**
   * `event_flush_interval`: duration.
   *
   * @default "200ms"
   */
  readonly eventFlushInterval?: DurationInput;
  /**
   * `parse_dogstatsd_tags`: bool.
   *
   * @default true
   */
  readonly parseDogstatsdTags?: BoolInput;
  /**
   * `parse_influxdb_tags`: bool.
   *
   * @default true
   */
  readonly parseInfluxdbTags?: BoolInput;
  /**
   * `parse_librato_tags`: bool.
   *
   * @default true
   */
  readonly parseLibratoTags?: BoolInput;
  /**
   * `parse_signalfx_tags`: bool.
   *
   * @default true
   */
  readonly parseSignalfxTags?: BoolInput;
  /** `relay_addr`: string. */
  readonly relayAddr?: StringInput;
  /**
   * `relay_packet_length`: number.
   *
   * @default 1400
   */
  readonly relayPacketLength?: NumberInput;
}

/** Exports of `prometheus.exporter.statsd`. */
export interface StatsdExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: StatsdProps = {}) {
    super(scope, id, 'prometheus.exporter.statsd', props);
  }

  /** `targets`: list(Target). */
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
   * `include_exporter_metrics`: bool.
   *
   * @default false
   */
  readonly includeExporterMetrics?: BoolInput;
  /**
   * `procfs_path`: string.
   *
   * @default "/proc"
   */
  readonly procfsPath?: StringInput;
  /**
   * `sysfs_path`: string.
   *
   * @default "/sys"
   */
  readonly sysfsPath?: StringInput;
  /**
   * `rootfs_path`: string.
   *
   * @default "/"
   */
  readonly rootfsPath?: StringInput;
  /**
   * `udev_data_path`: string.
   *
   * @default "/run/udev/data"
   */
  readonly udevDataPath?: StringInput;
  /**
   * `enable_collectors`: list(string).
   *
   * @default []
   */
  readonly enableCollectors?: ListInput<StringInput>;
  /**
   * `disable_collectors`: list(string).
   *
   * @default []
   */
  readonly disableCollectors?: ListInput<StringInput>;
  /** `set_collectors`: list(string). */
  readonly setCollectors?: ListInput<StringInput>;
  /** `arp` block. */
  readonly arp?: UnixArp;
  /** `bcache` block. */
  readonly bcache?: UnixBcache;
  /** `cpu` block. */
  readonly cpu?: UnixCpu;
  /** `disk` block. */
  readonly disk?: UnixDisk;
  /** `ethtool` block. */
  readonly ethtool?: UnixEthtool;
  /** `filesystem` block. */
  readonly filesystem?: UnixFilesystem;
  /** `hwmon` block. */
  readonly hwmon?: UnixHwmon;
  /** `ipvs` block. */
  readonly ipvs?: UnixIpvs;
  /** `ntp` block. */
  readonly ntp?: UnixNtp;
  /** `netclass` block. */
  readonly netclass?: UnixNetclass;
  /** `netdev` block. */
  readonly netdev?: UnixNetdev;
  /** `netstat` block. */
  readonly netstat?: UnixNetstat;
  /** `perf` block. */
  readonly perf?: UnixPerf;
  /** `powersupply` block. */
  readonly powersupply?: UnixPowersupply;
  /** `runit` block. */
  readonly runit?: UnixRunit;
  /** `supervisord` block. */
  readonly supervisord?: UnixSupervisord;
  /** `sysctl` block. */
  readonly sysctl?: UnixSysctl;
  /** `systemd` block. */
  readonly systemd?: UnixSystemd;
  /** `tapestats` block. */
  readonly tapestats?: UnixTapestats;
  /** `textfile` block. */
  readonly textfile?: UnixTextfile;
  /** `vmstat` block. */
  readonly vmstat?: UnixVmstat;
}

/** Exports of `prometheus.exporter.unix`. */
export interface UnixExports {
  /** `targets`: list(Target). */
  readonly targets: Expression<Targets>;
}

/**
 * Exports hardware and operating system metrics of a Linux or other Unix host.
 *
 * `prometheus.exporter.unix` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.exporter.unix/
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

  constructor(scope: Construct, id: string, props: UnixProps = {}) {
    super(scope, id, 'prometheus.exporter.unix', props);
  }

  /** `targets`: list(Target). */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/** The `arp` block. */
export interface UnixArp {
  /** `device_exclude`: string. */
  readonly deviceExclude?: StringInput;
  /** `device_include`: string. */
  readonly deviceInclude?: StringInput;
  /**
   * `netlink`: bool.
   *
   * @default false
   */
  readonly netlink?: BoolInput;
}

/** The `bcache` block. */
export interface UnixBcache {
  /**
   * `priority_stats`: bool.
   *
   * @default false
   */
  readonly priorityStats?: BoolInput;
}

/** The `cpu` block. */
export interface UnixCpu {
  /** `bugs_include`: string. */
  readonly bugsInclude?: StringInput;
  /**
   * `guest`: bool.
   *
   * @default false
   */
  readonly guest?: BoolInput;
  /**
   * `info`: bool.
   *
   * @default false
   */
  readonly info?: BoolInput;
  /** `flags_include`: string. */
  readonly flagsInclude?: StringInput;
}

/** The `disk` block. */
export interface UnixDisk {
  /**
   * `device_exclude`: string.
   *
   * @default "^(ram|loop|fd|(h|s|v|xv)d[a-z]|nvme\\d+n\\d+p)\\d+$"
   */
  readonly deviceExclude?: StringInput;
  /** `device_include`: string. */
  readonly deviceInclude?: StringInput;
}

/** The `ethtool` block. */
export interface UnixEthtool {
  /** `device_exclude`: string. */
  readonly deviceExclude?: StringInput;
  /** `device_include`: string. */
  readonly deviceInclude?: StringInput;
  /**
   * `metrics_include`: string.
   *
   * @default ".*"
   */
  readonly metricsInclude?: StringInput;
}

/** The `filesystem` block. */
export interface UnixFilesystem {
  /**
   * `fs_types_exclude`: string.
   *
   * @default "^(autofs|binfmt_misc|bpf|cgroup2?|configfs|debugfs|devpts|devtmpfs|fusectl|hugetlbfs|iso9660|mqueue|nsfs|overlay|proc|procfs|pstore|rpc_pipefs|securityfs|selinuxfs|squashfs|sysfs|tracefs)$"
   */
  readonly fsTypesExclude?: StringInput;
  /**
   * `mount_points_exclude`: string.
   *
   * @default "^/(dev|proc|run/credentials/.+|sys|var/lib/docker/.+)($|/)"
   */
  readonly mountPointsExclude?: StringInput;
  /**
   * `mount_timeout`: duration.
   *
   * @default "5s"
   */
  readonly mountTimeout?: DurationInput;
}

/** The `hwmon` block. */
export interface UnixHwmon {
  /** `chip_exclude`: string. */
  readonly chipExclude?: StringInput;
  /** `chip_include`: string. */
  readonly chipInclude?: StringInput;
}

/** The `ipvs` block. */
export interface UnixIpvs {
  /** `backend_labels`: list(string). */
  readonly backendLabels?: ListInput<StringInput>;
}

/** The `ntp` block. */
export interface UnixNtp {
  /**
   * `ip_ttl`: number.
   *
   * @default 1
   */
  readonly ipTtl?: NumberInput;
  /**
   * `local_offset_tolerance`: duration.
   *
   * @default "1ms"
   */
  readonly localOffsetTolerance?: DurationInput;
  /**
   * `max_distance`: duration.
   *
   * @default "3466.08ms"
   */
  readonly maxDistance?: DurationInput;
  /**
   * `protocol_version`: number.
   *
   * @default 4
   */
  readonly protocolVersion?: NumberInput;
  /**
   * `server`: string.
   *
   * @default "127.0.0.1"
   */
  readonly server?: StringInput;
  /**
   * `server_is_local`: bool.
   *
   * @default false
   */
  readonly serverIsLocal?: BoolInput;
}

/** The `netclass` block. */
export interface UnixNetclass {
  /**
   * `ignore_invalid_speed_device`: bool.
   *
   * @default false
   */
  readonly ignoreInvalidSpeedDevice?: BoolInput;
  /**
   * `ignored_devices`: string.
   *
   * @default "^$"
   */
  readonly ignoredDevices?: StringInput;
}

/** The `netdev` block. */
export interface UnixNetdev {
  /**
   * `address_info`: bool.
   *
   * @default false
   */
  readonly addressInfo?: BoolInput;
  /** `device_exclude`: string. */
  readonly deviceExclude?: StringInput;
  /** `device_include`: string. */
  readonly deviceInclude?: StringInput;
}

/** The `netstat` block. */
export interface UnixNetstat {
  /**
   * `fields`: string.
   *
   * @default "^(.*_(InErrors|InErrs)|Ip_Forwarding|Ip(6|Ext)_(InOctets|OutOctets)|Icmp6?_(InMsgs|OutMsgs)|TcpExt_(Listen.*|Syncookies.*|TCPSynRetrans|TCPTimeouts)|Tcp_(ActiveOpens|InSegs|OutSegs|OutRsts|PassiveOpens|RetransSegs|CurrEstab)|Udp6?_(InDatagrams|OutDatagrams|NoPorts|RcvbufErrors|SndbufErrors))$"
   */
  readonly fields?: StringInput;
}

/** The `perf` block. */
export interface UnixPerf {
  /** `cpus`: string. */
  readonly cpus?: StringInput;
  /** `tracepoint`: list(string). */
  readonly tracepoint?: ListInput<StringInput>;
  /**
   * `disable_hardware_profilers`: bool.
   *
   * @default false
   */
  readonly disableHardwareProfilers?: BoolInput;
  /**
   * `disable_software_profilers`: bool.
   *
   * @default false
   */
  readonly disableSoftwareProfilers?: BoolInput;
  /**
   * `disable_cache_profilers`: bool.
   *
   * @default false
   */
  readonly disableCacheProfilers?: BoolInput;
  /** `hardware_profilers`: list(string). */
  readonly hardwareProfilers?: ListInput<StringInput>;
  /** `software_profilers`: list(string). */
  readonly softwareProfilers?: ListInput<StringInput>;
  /** `cache_profilers`: list(string). */
  readonly cacheProfilers?: ListInput<StringInput>;
}

/** The `powersupply` block. */
export interface UnixPowersupply {
  /**
   * `ignored_supplies`: string.
   *
   * @default "^$"
   */
  readonly ignoredSupplies?: StringInput;
}

/** The `runit` block. */
export interface UnixRunit {
  /**
   * `service_dir`: string.
   *
   * @default "/etc/service"
   */
  readonly serviceDir?: StringInput;
}

/** The `supervisord` block. */
export interface UnixSupervisord {
  /**
   * `url`: string.
   *
   * @default "http://localhost:9001/RPC2"
   */
  readonly url?: StringInput;
}

/** The `sysctl` block. */
export interface UnixSysctl {
  /**
   * `include`: list(string).
   *
   * @default []
   */
  readonly include?: ListInput<StringInput>;
  /**
   * `include_info`: list(string).
   *
   * @default []
   */
  readonly includeInfo?: ListInput<StringInput>;
}

/** The `systemd` block. */
export interface UnixSystemd {
  /**
   * `enable_restarts`: bool.
   *
   * @default false
   */
  readonly enableRestarts?: BoolInput;
  /**
   * `start_time`: bool.
   *
   * @default false
   */
  readonly startTime?: BoolInput;
  /**
   * `task_metrics`: bool.
   *
   * @default false
   */
  readonly taskMetrics?: BoolInput;
  /**
   * `unit_exclude`: string.
   *
   * @default ".+\\.(automount|device|mount|scope|slice)"
   */
  readonly unitExclude?: StringInput;
  /**
   * `unit_include`: string.
   *
   * @default ".+"
   */
  readonly unitInclude?: StringInput;
}

/** The `tapestats` block. */
export interface UnixTapestats {
  /**
   * `ignored_devices`: string.
   *
   * @default "^$"
   */
  readonly ignoredDevices?: StringInput;
}

/** The `textfile` block. */
export interface UnixTextfile {
  /** `directory`: string. */
  readonly directory?: StringInput;
}

/** The `vmstat` block. */
export interface UnixVmstat {
  /**
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
   * `enabled_collectors`: list(string).
   *
   * @default ["cpu","logical_disk","net","os","service","system"]
   */
  readonly enabledCollectors?: ListInput<StringInput>;
  /** `dfsr` block. */
  readonly dfsr?: WindowsDfsr;
  /** `exchange` block. */
  readonly exchange?: WindowsExchange;
  /** `iis` block. */
  readonly iis?: WindowsIis;
  /** `logical_disk` block. */
  readonly logicalDisk?: WindowsLogicalDisk;
  /** `msmq` block. */
  readonly msmq?: WindowsMsmq;
  /** `mssql` block. */
  readonly mssql?: WindowsMssql;
  /** `network` block. */
  readonly network?: WindowsNetwork;
  /** `physical_disk` block. */
  readonly physicalDisk?: WindowsPhysicalDisk;
  /** `printer` block. */
  readonly printer?: WindowsPrinter;
  /** `process` block. */
  readonly process?: WindowsProcess;
  /** `scheduled_task` block. */
  readonly scheduledTask?: WindowsScheduledTask;
  /** `service` block. */
  readonly service?: WindowsService;
  /** `smb` block. */
  readonly smb?: WindowsSmb;
  /** `smb_client` block. */
  readonly smbClient?: WindowsSmbClient;
  /** `smtp` block. */
  readonly smtp?: WindowsSmtp;
  /** `text_file` block. */
  readonly textFile?: blocks.PrometheusExporterWindowsTextFile;
  /** `textfile` block. */
  readonly textfile?: blocks.PrometheusExporterWindowsTextFile;
  /** `tcp` block. */
  readonly tcp?: WindowsTcp;
  /** `update` block. */
  readonly update?: WindowsUpdate;
  /** `filetime` block. */
  readonly filetime?: WindowsFiletime;
  /** `performancecounter` block. */
  readonly performancecounter?: WindowsPerformancecounter;
  /** `mscluster` block. */
  readonly mscluster?: WindowsMscluster;
  /** `netframework` block. */
  readonly netframework?: WindowsNetframework;
  /** `dns` block. */
  readonly dns?: WindowsDns;
  /** `net` block. */
  readonly net?: WindowsNet;
  /** `time` block. */
  readonly time?: WindowsTime;
}

/** Exports of `prometheus.exporter.windows`. */
export interface WindowsExports {
  /** `targets`: list(Target). */
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

  constructor(scope: Construct, id: string, props: WindowsProps = {}) {
    super(scope, id, 'prometheus.exporter.windows', props);
  }

  /** `targets`: list(Target). */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/** The `dfsr` block. */
export interface WindowsDfsr {
  /**
   * `sources_enabled`: list(string).
   *
   * @default ["connection","folder","volume"]
   */
  readonly sourcesEnabled?: ListInput<StringInput>;
}

/** The `exchange` block. */
export interface WindowsExchange {
  /**
   * `enabled_list`: list(string).
   *
   * @default ["ADAccessProcesses","TransportQueues","HttpProxy","ActiveSync","AvailabilityService","OutlookWebAccess","Autodiscover","WorkloadManagement","RpcClientAccess","MapiHttpEmsmdb"]
   */
  readonly enabledList?: ListInput<StringInput>;
}

/** The `iis` block. */
export interface WindowsIis {
  /** `app_blacklist`: string. */
  readonly appBlacklist?: StringInput;
  /** `app_whitelist`: string. */
  readonly appWhitelist?: StringInput;
  /** `site_blacklist`: string. */
  readonly siteBlacklist?: StringInput;
  /** `site_whitelist`: string. */
  readonly siteWhitelist?: StringInput;
  /**
   * `app_exclude`: string.
   *
   * @default "^$"
   */
  readonly appExclude?: StringInput;
  /**
   * `app_include`: string.
   *
   * @default "^.+$"
   */
  readonly appInclude?: StringInput;
  /**
   * `site_exclude`: string.
   *
   * @default "^$"
   */
  readonly siteExclude?: StringInput;
  /**
   * `site_include`: string.
   *
   * @default "^.+$"
   */
  readonly siteInclude?: StringInput;
}

/** The `logical_disk` block. */
export interface WindowsLogicalDisk {
  /**
   * `enabled_list`: list(string).
   *
   * @default ["metrics"]
   */
  readonly enabledList?: ListInput<StringInput>;
  /** `blacklist`: string. */
  readonly blacklist?: StringInput;
  /** `whitelist`: string. */
  readonly whitelist?: StringInput;
  /**
   * `include`: string.
   *
   * @default "^.+$"
   */
  readonly include?: StringInput;
  /**
   * `exclude`: string.
   *
   * @default "^$"
   */
  readonly exclude?: StringInput;
}

/** The `msmq` block. */
export interface WindowsMsmq {
  /** `where_clause`: string. */
  readonly whereClause?: StringInput;
}

/** The `mssql` block. */
export interface WindowsMssql {
  /**
   * `enabled_classes`: list(string).
   *
   * @default ["accessmethods","availreplica","bufman","databases","dbreplica","genstats","info","locks","memmgr","sqlerrors","sqlstats","transactions","waitstats"]
   */
  readonly enabledClasses?: ListInput<StringInput>;
}

/** The `network` block. */
export interface WindowsNetwork {
  /** `blacklist`: string. */
  readonly blacklist?: StringInput;
  /** `whitelist`: string. */
  readonly whitelist?: StringInput;
  /**
   * `exclude`: string.
   *
   * @default "^$"
   */
  readonly exclude?: StringInput;
  /**
   * `include`: string.
   *
   * @default "^.+$"
   */
  readonly include?: StringInput;
}

/** The `physical_disk` block. */
export interface WindowsPhysicalDisk {
  /**
   * `include`: string.
   *
   * @default "^.+$"
   */
  readonly include?: StringInput;
  /**
   * `exclude`: string.
   *
   * @default "^$"
   */
  readonly exclude?: StringInput;
}

/** The `printer` block. */
export interface WindowsPrinter {
  /**
   * `exclude`: string.
   *
   * @default "^$"
   */
  readonly exclude?: StringInput;
  /**
   * `include`: string.
   *
   * @default "^.+$"
   */
  readonly include?: StringInput;
}

/** The `process` block. */
export interface WindowsProcess {
  /** `blacklist`: string. */
  readonly blacklist?: StringInput;
  /** `whitelist`: string. */
  readonly whitelist?: StringInput;
  /**
   * `exclude`: string.
   *
   * @default "^$"
   */
  readonly exclude?: StringInput;
  /**
   * `include`: string.
   *
   * @default "^.+$"
   */
  readonly include?: StringInput;
  /**
   * `enable_iis_worker_process`: bool.
   *
   * @default false
   */
  readonly enableIisWorkerProcess?: BoolInput;
  /**
   * `counter_version`: number.
   *
   * @default 0
   */
  readonly counterVersion?: NumberInput;
}

/** The `scheduled_task` block. */
export interface WindowsScheduledTask {
  /**
   * `exclude`: string.
   *
   * @default "^$"
   */
  readonly exclude?: StringInput;
  /**
   * `include`: string.
   *
   * @default "^.+$"
   */
  readonly include?: StringInput;
}

/** The `service` block. */
export interface WindowsService {
  /**
   * `include`: string.
   *
   * @default "^.+$"
   */
  readonly include?: StringInput;
  /**
   * `exclude`: string.
   *
   * @default "^$"
   */
  readonly exclude?: StringInput;
  /** `use_api`: string. */
  readonly useApi?: StringInput;
  /** `where_clause`: string. */
  readonly whereClause?: StringInput;
  /** `enable_v2_collector`: string. */
  readonly enableV2Collector?: StringInput;
}

/** The `smb` block. */
export interface WindowsSmb {
  /**
   * `enabled_list`: list(string).
   *
   * @default []
   * @deprecated by Alloy
   */
  readonly enabledList?: ListInput<StringInput>;
}

/** The `smb_client` block. */
export interface WindowsSmbClient {
  /**
   * `enabled_list`: list(string).
   *
   * @default []
   * @deprecated by Alloy
   */
  readonly enabledList?: ListInput<StringInput>;
}

/** The `smtp` block. */
export interface WindowsSmtp {
  /** `blacklist`: string. */
  readonly blacklist?: StringInput;
  /** `whitelist`: string. */
  readonly whitelist?: StringInput;
  /**
   * `exclude`: string.
   *
   * @default "^$"
   */
  readonly exclude?: StringInput;
  /**
   * `include`: string.
   *
   * @default "^.+$"
   */
  readonly include?: StringInput;
}

/** The `tcp` block. */
export interface WindowsTcp {
  /**
   * `enabled_list`: list(string).
   *
   * @default ["metrics","connections_state"]
   */
  readonly enabledList?: ListInput<StringInput>;
}

/** The `update` block. */
export interface WindowsUpdate {
  /**
   * `online`: bool.
   *
   * @default false
   */
  readonly online?: BoolInput;
  /**
   * `scrape_interval`: duration.
   *
   * @default "6h"
   */
  readonly scrapeInterval?: DurationInput;
}

/** The `filetime` block. */
export interface WindowsFiletime {
  /**
   * `file_patterns`: list(string).
   *
   * @default []
   */
  readonly filePatterns?: ListInput<StringInput>;
}

/** The `performancecounter` block. */
export interface WindowsPerformancecounter {
  /**
   * `objects`: string.
   *
   * @default ""
   */
  readonly objects?: StringInput;
}

/** The `mscluster` block. */
export interface WindowsMscluster {
  /**
   * `enabled_list`: list(string).
   *
   * @default ["cluster","network","node","resource","resourcegroup"]
   */
  readonly enabledList?: ListInput<StringInput>;
}

/** The `netframework` block. */
export interface WindowsNetframework {
  /**
   * `enabled_list`: list(string).
   *
   * @default ["clrexceptions","clrinterop","clrjit","clrloading","clrlocksandthreads","clrmemory","clrremoting","clrsecurity"]
   */
  readonly enabledList?: ListInput<StringInput>;
}

/** The `dns` block. */
export interface WindowsDns {
  /**
   * `enabled_list`: list(string).
   *
   * @default ["metrics","wmi_stats"]
   */
  readonly enabledList?: ListInput<StringInput>;
}

/** The `net` block. */
export interface WindowsNet {
  /**
   * `enabled_list`: list(string).
   *
   * @default ["metrics","nic_info"]
   */
  readonly enabledList?: ListInput<StringInput>;
  /**
   * `exclude`: string.
   *
   * @default "^$"
   */
  readonly exclude?: StringInput;
  /**
   * `include`: string.
   *
   * @default "^.+$"
   */
  readonly include?: StringInput;
}

/** The `time` block. */
export interface WindowsTime {
  /**
   * `enabled_list`: list(string).
   *
   * @default ["system_time","clock_source","ntp"]
   */
  readonly enabledList?: ListInput<StringInput>;
}
