// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  BoolInput,
  DurationInput,
  Expression,
  ListInput,
  LogsReceiver,
  NumberInput,
  SecretInput,
  StringInput,
  Targets,
  TargetsInput,
} from '../values';
import type * as blocks from './blocks.gen';
import { Component, type ComponentProps, exportsFromLabel } from './component';

/**
 * Arguments of `database_observability.mysql`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/database_observability/database_observability.mysql/
 */
export interface MysqlProps extends ComponentProps {
  /** `data_source_name`: secret, required. */
  readonly dataSourceName: SecretInput;
  /** `forward_to`: list(LogsReceiver), required. */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /** `targets`: list(Target). */
  readonly targets?: TargetsInput;
  /** `enable_collectors`: list(string). */
  readonly enableCollectors?: ListInput<StringInput>;
  /** `disable_collectors`: list(string). */
  readonly disableCollectors?: ListInput<StringInput>;
  /**
   * `exclude_schemas`: list(string).
   *
   * @default ["alloydbadmin","alloydbmetadata","azure_maintenance","azure_sys","cloudsqladmin","rdsadmin"]
   */
  readonly excludeSchemas?: ListInput<StringInput>;
  /**
   * `allow_update_performance_schema_settings`: bool.
   *
   * @default false
   */
  readonly allowUpdatePerformanceSchemaSettings?: BoolInput;
  /** `cloud_provider` block. */
  readonly cloudProvider?: MysqlCloudProvider;
  /** `setup_consumers` block. */
  readonly setupConsumers?: MysqlSetupConsumers;
  /** `setup_actors` block. */
  readonly setupActors?: MysqlSetupActors;
  /** `query_details` block. */
  readonly queryDetails?: MysqlQueryDetails;
  /** `schema_details` block. */
  readonly schemaDetails?: MysqlSchemaDetails;
  /** `explain_plans` block. */
  readonly explainPlans?: MysqlExplainPlans;
  /** `locks` block. */
  readonly locks?: MysqlLocks;
  /** `query_samples` block. */
  readonly querySamples?: MysqlQuerySamples;
  /** `health_check` block. */
  readonly healthCheck?: MysqlHealthCheck;
  /** `prometheus_exporter` block. */
  readonly prometheusExporter?: MysqlPrometheusExporter;
}

/** Exports of `database_observability.mysql`. */
export interface MysqlExports {
  /** `targets`: list(Target). */
  readonly targets: Expression<Targets>;
}

/**
 * Collects query samples, schema details, locks and execution plans from a MySQL server as logs, and exports its metrics targets.
 *
 * `database_observability.mysql` in Alloy; generally available; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/database_observability/database_observability.mysql/
 */
export class Mysql extends Component implements MysqlExports {
  /**
   * The exports of the `database_observability.mysql` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): MysqlExports {
    return exportsFromLabel(scope, 'database_observability.mysql', label);
  }

  constructor(scope: Construct, id: string, props: MysqlProps) {
    super(scope, id, 'database_observability.mysql', props);
  }

  /** `targets`: list(Target). */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/** The `cloud_provider` block. */
export interface MysqlCloudProvider {
  /** `aws` block. */
  readonly aws?: MysqlCloudProviderAws;
  /** `azure` block. */
  readonly azure?: MysqlCloudProviderAzure;
  /** `gcp` block. */
  readonly gcp?: MysqlCloudProviderGcp;
}

/** The `aws` block. */
export interface MysqlCloudProviderAws {
  /** `arn`: string, required. */
  readonly arn: StringInput;
}

/** The `azure` block. */
export interface MysqlCloudProviderAzure {
  /** `subscription_id`: string, required. */
  readonly subscriptionId: StringInput;
  /** `resource_group`: string, required. */
  readonly resourceGroup: StringInput;
  /** `server_name`: string. */
  readonly serverName?: StringInput;
}

/** The `gcp` block. */
export interface MysqlCloudProviderGcp {
  /** `connection_name`: string, required. */
  readonly connectionName: StringInput;
}

/** The `setup_consumers` block. */
export interface MysqlSetupConsumers {
  /**
   * `collect_interval`: duration.
   *
   * @default "1h"
   */
  readonly collectInterval?: DurationInput;
}

/** The `setup_actors` block. */
export interface MysqlSetupActors {
  /**
   * `collect_interval`: duration.
   *
   * @default "1h"
   */
  readonly collectInterval?: DurationInput;
  /**
   * `auto_update_setup_actors`: bool.
   *
   * @default false
   */
  readonly autoUpdateSetupActors?: BoolInput;
}

/** The `query_details` block. */
export interface MysqlQueryDetails {
  /**
   * `collect_interval`: duration.
   *
   * @default "1m"
   */
  readonly collectInterval?: DurationInput;
  /**
   * `statements_limit`: number.
   *
   * @default 250
   */
  readonly statementsLimit?: NumberInput;
}

/** The `schema_details` block. */
export interface MysqlSchemaDetails {
  /**
   * `collect_interval`: duration.
   *
   * @default "1m"
   */
  readonly collectInterval?: DurationInput;
  /**
   * `cache_enabled`: bool.
   *
   * @default true
   * @deprecated by Alloy
   */
  readonly cacheEnabled?: BoolInput;
  /**
   * `cache_size`: number.
   *
   * @default 256
   * @deprecated by Alloy
   */
  readonly cacheSize?: NumberInput;
  /**
   * `cache_ttl`: duration.
   *
   * @default "10m"
   * @deprecated by Alloy
   */
  readonly cacheTtl?: DurationInput;
}

/** The `explain_plans` block. */
export interface MysqlExplainPlans {
  /**
   * `collect_interval`: duration.
   *
   * @default "1m"
   */
  readonly collectInterval?: DurationInput;
  /**
   * `per_collect_ratio`: number.
   *
   * @default 1
   */
  readonly perCollectRatio?: NumberInput;
  /**
   * `initial_lookback`: duration.
   *
   * @default "24h"
   */
  readonly initialLookback?: DurationInput;
}

/** The `locks` block. */
export interface MysqlLocks {
  /**
   * `collect_interval`: duration.
   *
   * @default "30s"
   */
  readonly collectInterval?: DurationInput;
  /**
   * `threshold`: duration.
   *
   * @default "1s"
   */
  readonly threshold?: DurationInput;
}

/** The `query_samples` block. */
export interface MysqlQuerySamples {
  /**
   * `collect_interval`: duration.
   *
   * @default "10s"
   */
  readonly collectInterval?: DurationInput;
  /**
   * `disable_query_redaction`: bool.
   *
   * @default false
   */
  readonly disableQueryRedaction?: BoolInput;
  /**
   * `auto_enable_setup_consumers`: bool.
   *
   * @default false
   */
  readonly autoEnableSetupConsumers?: BoolInput;
  /**
   * `setup_consumers_check_interval`: duration.
   *
   * @default "1h"
   */
  readonly setupConsumersCheckInterval?: DurationInput;
  /**
   * `sample_min_duration`: duration.
   *
   * @default "0s"
   */
  readonly sampleMinDuration?: DurationInput;
  /**
   * `wait_event_min_duration`: duration.
   *
   * @default "1us"
   */
  readonly waitEventMinDuration?: DurationInput;
  /**
   * `enable_pre_classified_wait_events`: bool.
   *
   * @default false
   */
  readonly enablePreClassifiedWaitEvents?: BoolInput;
}

/** The `health_check` block. */
export interface MysqlHealthCheck {
  /**
   * `collect_interval`: duration.
   *
   * @default "1h"
   */
  readonly collectInterval?: DurationInput;
}

/** The `prometheus_exporter` block. */
export interface MysqlPrometheusExporter {
  /** `data_source_name`: secret. */
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

/**
 * Arguments of `database_observability.postgres`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/database_observability/database_observability.postgres/
 */
export interface PostgresProps extends ComponentProps {
  /** `data_source_name`: secret, required. */
  readonly dataSourceName: SecretInput;
  /** `forward_to`: list(LogsReceiver), required. */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /** `targets`: list(Target). */
  readonly targets?: TargetsInput;
  /** `enable_collectors`: list(string). */
  readonly enableCollectors?: ListInput<StringInput>;
  /** `disable_collectors`: list(string). */
  readonly disableCollectors?: ListInput<StringInput>;
  /**
   * `exclude_databases`: list(string).
   *
   * @default ["alloydbadmin","alloydbmetadata","azure_maintenance","azure_sys","cloudsqladmin","rdsadmin"]
   */
  readonly excludeDatabases?: ListInput<StringInput>;
  /**
   * `exclude_users`: list(string).
   *
   * @default ["azuresu","cloudsqladmin","db-o11y","rdsadmin"]
   */
  readonly excludeUsers?: ListInput<StringInput>;
  /**
   * `exclude_current_user`: bool.
   *
   * @default true
   */
  readonly excludeCurrentUser?: BoolInput;
  /** `cloud_provider` block. */
  readonly cloudProvider?: PostgresCloudProvider;
  /** `query_samples` block. */
  readonly querySamples?: PostgresQuerySamples;
  /** `query_details` block. */
  readonly queryDetails?: PostgresQueryDetails;
  /** `schema_details` block. */
  readonly schemaDetails?: PostgresSchemaDetails;
  /** `explain_plans` block. */
  readonly explainPlans?: PostgresExplainPlans;
  /** `health_check` block. */
  readonly healthCheck?: PostgresHealthCheck;
  /** `logs` block. */
  readonly logs?: PostgresLogs;
  /** `prometheus_exporter` block. */
  readonly prometheusExporter?: PostgresPrometheusExporter;
}

/** Exports of `database_observability.postgres`. */
export interface PostgresExports {
  /** `logs_receiver`: LogsReceiver. */
  readonly logsReceiver: Expression<LogsReceiver>;
  /** `targets`: list(Target). */
  readonly targets: Expression<Targets>;
}

/**
 * Collects query samples, schema details and execution plans from a PostgreSQL server as logs, and exports its metrics targets.
 *
 * `database_observability.postgres` in Alloy; generally available; takes logs; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/database_observability/database_observability.postgres/
 */
export class Postgres extends Component implements PostgresExports {
  /**
   * The exports of the `database_observability.postgres` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): PostgresExports {
    return exportsFromLabel(scope, 'database_observability.postgres', label);
  }

  constructor(scope: Construct, id: string, props: PostgresProps) {
    super(scope, id, 'database_observability.postgres', props);
  }

  /** `logs_receiver`: LogsReceiver. */
  get logsReceiver(): Expression<LogsReceiver> {
    return this.export('logs_receiver');
  }

  /** `targets`: list(Target). */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/** The `cloud_provider` block. */
export interface PostgresCloudProvider {
  /** `aws` block. */
  readonly aws?: PostgresCloudProviderAws;
  /** `azure` block. */
  readonly azure?: PostgresCloudProviderAzure;
  /** `gcp` block. */
  readonly gcp?: PostgresCloudProviderGcp;
}

/** The `aws` block. */
export interface PostgresCloudProviderAws {
  /** `arn`: string, required. */
  readonly arn: StringInput;
}

/** The `azure` block. */
export interface PostgresCloudProviderAzure {
  /** `subscription_id`: string, required. */
  readonly subscriptionId: StringInput;
  /** `resource_group`: string, required. */
  readonly resourceGroup: StringInput;
  /** `server_name`: string. */
  readonly serverName?: StringInput;
}

/** The `gcp` block. */
export interface PostgresCloudProviderGcp {
  /** `connection_name`: string, required. */
  readonly connectionName: StringInput;
}

/** The `query_samples` block. */
export interface PostgresQuerySamples {
  /**
   * `collect_interval`: duration.
   *
   * @default "10s"
   */
  readonly collectInterval?: DurationInput;
  /**
   * `disable_query_redaction`: bool.
   *
   * @default false
   */
  readonly disableQueryRedaction?: BoolInput;
  /**
   * `exclude_current_user`: bool.
   *
   * @deprecated by Alloy
   */
  readonly excludeCurrentUser?: BoolInput;
  /**
   * `enable_pre_classified_wait_events`: bool.
   *
   * @default false
   */
  readonly enablePreClassifiedWaitEvents?: BoolInput;
}

/** The `query_details` block. */
export interface PostgresQueryDetails {
  /**
   * `collect_interval`: duration.
   *
   * @default "1m"
   */
  readonly collectInterval?: DurationInput;
  /**
   * `statements_limit`: number.
   *
   * @default 100
   */
  readonly statementsLimit?: NumberInput;
}

/** The `schema_details` block. */
export interface PostgresSchemaDetails {
  /**
   * `collect_interval`: duration.
   *
   * @default "1m"
   */
  readonly collectInterval?: DurationInput;
  /**
   * `cache_enabled`: bool.
   *
   * @default true
   * @deprecated by Alloy
   */
  readonly cacheEnabled?: BoolInput;
  /**
   * `cache_size`: number.
   *
   * @default 256
   * @deprecated by Alloy
   */
  readonly cacheSize?: NumberInput;
  /**
   * `cache_ttl`: duration.
   *
   * @default "10m"
   * @deprecated by Alloy
   */
  readonly cacheTtl?: DurationInput;
}

/** The `explain_plans` block. */
export interface PostgresExplainPlans {
  /**
   * `collect_interval`: duration.
   *
   * @default "1m"
   */
  readonly collectInterval?: DurationInput;
  /**
   * `per_collect_ratio`: number.
   *
   * @default 1
   */
  readonly perCollectRatio?: NumberInput;
}

/** The `health_check` block. */
export interface PostgresHealthCheck {
  /**
   * `collect_interval`: duration.
   *
   * @default "1h"
   */
  readonly collectInterval?: DurationInput;
}

/** The `logs` block. */
export interface PostgresLogs {
  /**
   * `enable_error_logs_processing`: bool.
   *
   * @default false
   */
  readonly enableErrorLogsProcessing?: BoolInput;
}

/** The `prometheus_exporter` block. */
export interface PostgresPrometheusExporter {
  /** `data_source_names`: list(secret). */
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
  /** `custom_queries_config_path`: string. */
  readonly customQueriesConfigPath?: StringInput;
  /** `enabled_collectors`: list(string). */
  readonly enabledCollectors?: ListInput<StringInput>;
  /** `autodiscovery` block. */
  readonly autodiscovery?: blocks.PrometheusExporterPostgresAutoDiscovery;
  /** `stat_statements` block. */
  readonly statStatements?: blocks.PrometheusExporterPostgresStatStatementFlags;
}

/**
 * Arguments of `database_observability.sql_server`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/database_observability/database_observability.sql_server/
 */
export interface SqlServerProps extends ComponentProps {
  /** `data_source_name`: secret, required. */
  readonly dataSourceName: SecretInput;
  /** `forward_to`: list(LogsReceiver), required. */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /** `targets`: list(Target). */
  readonly targets?: TargetsInput;
  /** `enable_collectors`: list(string). */
  readonly enableCollectors?: ListInput<StringInput>;
  /** `disable_collectors`: list(string). */
  readonly disableCollectors?: ListInput<StringInput>;
  /**
   * `exclude_schemas`: list(string).
   *
   * @default ["alloydbadmin","alloydbmetadata","azure_maintenance","azure_sys","cloudsqladmin","rdsadmin"]
   */
  readonly excludeSchemas?: ListInput<StringInput>;
  /**
   * `exclude_databases`: list(string).
   *
   * @default ["alloydbadmin","alloydbmetadata","azure_maintenance","azure_sys","cloudsqladmin","rdsadmin"]
   */
  readonly excludeDatabases?: ListInput<StringInput>;
  /** `schema_details` block. */
  readonly schemaDetails?: SqlServerSchemaDetails;
}

/** Exports of `database_observability.sql_server`. */
export interface SqlServerExports {
  /** `targets`: list(Target). */
  readonly targets: Expression<Targets>;
}

/**
 * Collects schema details from a Microsoft SQL Server as logs, and exports its metrics targets.
 *
 * `database_observability.sql_server` in Alloy; experimental, needs `--stability.level=experimental`; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/database_observability/database_observability.sql_server/
 */
export class SqlServer extends Component implements SqlServerExports {
  /**
   * The exports of the `database_observability.sql_server` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): SqlServerExports {
    return exportsFromLabel(scope, 'database_observability.sql_server', label);
  }

  constructor(scope: Construct, id: string, props: SqlServerProps) {
    super(scope, id, 'database_observability.sql_server', props);
  }

  /** `targets`: list(Target). */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/** The `schema_details` block. */
export interface SqlServerSchemaDetails {
  /**
   * `collect_interval`: duration.
   *
   * @default "1m"
   */
  readonly collectInterval?: DurationInput;
}
