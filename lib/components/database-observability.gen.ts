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
  /**
   * How to connect to the server, in the form `user:password@(host:3306)/`. The user needs access to `performance_schema`.
   *
   * `data_source_name`: secret, required.
   */
  readonly dataSourceName: SecretInput;
  /**
   * The Loki receivers that get what is observed, as log entries.
   *
   * `forward_to`: list(LogsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * The targets of a `prometheus.exporter.mysql` for the same server, exported again with fitting labels. Without any, an exporter runs inside this component.
   *
   * `targets`: list(Target).
   */
  readonly targets?: TargetsInput;
  /**
   * Collectors to run on top of the usual ones, such as `locks`.
   *
   * `enable_collectors`: list(string).
   */
  readonly enableCollectors?: ListInput<StringInput>;
  /**
   * Collectors not to run although they usually do.
   *
   * `disable_collectors`: list(string).
   */
  readonly disableCollectors?: ListInput<StringInput>;
  /**
   * Schemas that aren't observed. Your list replaces the one of schemas that cloud providers use for themselves.
   *
   * `exclude_schemas`: list(string).
   *
   * @default ["alloydbadmin","alloydbmetadata","azure_maintenance","azure_sys","cloudsqladmin","rdsadmin"]
   */
  readonly excludeSchemas?: ListInput<StringInput>;
  /**
   * Lets collectors change settings of `performance_schema`. Each collector that may do so has an additional argument of its own.
   *
   * `allow_update_performance_schema_settings`: bool.
   *
   * @default false
   */
  readonly allowUpdatePerformanceSchemaSettings?: BoolInput;
  /**
   * Where the database is hosted, to be added as labels. Choose one of the clouds.
   *
   * `cloud_provider` block.
   */
  readonly cloudProvider?: MysqlCloudProvider;
  /**
   * Reports which consumers of `performance_schema` are on, to see why data is missing.
   *
   * `setup_consumers` block.
   */
  readonly setupConsumers?: MysqlSetupConsumers;
  /**
   * Checks that Alloy's own queries aren't recorded by the server.
   *
   * `setup_actors` block.
   */
  readonly setupActors?: MysqlSetupActors;
  /**
   * Reports which statements run, and which tables they touch.
   *
   * `query_details` block.
   */
  readonly queryDetails?: MysqlQueryDetails;
  /**
   * Reports schemas, tables and columns.
   *
   * `schema_details` block.
   */
  readonly schemaDetails?: MysqlSchemaDetails;
  /**
   * Asks the server for the plans of statements.
   *
   * `explain_plans` block.
   */
  readonly explainPlans?: MysqlExplainPlans;
  /**
   * Reports statements that wait for locks, and those that hold them.
   *
   * `locks` block.
   */
  readonly locks?: MysqlLocks;
  /**
   * Reports single executions of statements, with what they waited for.
   *
   * `query_samples` block.
   */
  readonly querySamples?: MysqlQuerySamples;
  /**
   * Checks permissions and settings that the collectors rely on.
   *
   * `health_check` block.
   */
  readonly healthCheck?: MysqlHealthCheck;
  /**
   * Tunes the MySQL exporter that runs inside this component. Can't be combined with `targets`.
   *
   * `prometheus_exporter` block.
   */
  readonly prometheusExporter?: MysqlPrometheusExporter;
}

/** Exports of `database_observability.mysql`. */
export interface MysqlExports {
  /**
   * Targets of the exporter, labelled to fit the log entries, for `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
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

  /**
   * Collects query samples, schema details, locks and execution plans from a MySQL server as logs, and exports its metrics targets.
   *
   * `database_observability.mysql` in Alloy; generally available; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/database_observability/database_observability.mysql/
   */
  constructor(scope: Construct, id: string, props: MysqlProps) {
    super(scope, id, 'database_observability.mysql', props);
  }

  /**
   * Targets of the exporter, labelled to fit the log entries, for `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Where the database is hosted, to be added as labels. Choose one of the clouds.
 *
 * The `cloud_provider` block.
 */
export interface MysqlCloudProvider {
  /**
   * The database is one of Amazon RDS or Aurora.
   *
   * `aws` block.
   */
  readonly aws?: MysqlCloudProviderAws;
  /**
   * The database is hosted by Microsoft Azure.
   *
   * `azure` block.
   */
  readonly azure?: MysqlCloudProviderAzure;
  /**
   * The database is one of Google Cloud SQL.
   *
   * `gcp` block.
   */
  readonly gcp?: MysqlCloudProviderGcp;
}

/**
 * The database is one of Amazon RDS or Aurora.
 *
 * The `aws` block.
 */
export interface MysqlCloudProviderAws {
  /**
   * The ARN by which AWS identifies the instance, added as labels.
   *
   * `arn`: string, required.
   */
  readonly arn: StringInput;
}

/**
 * The database is hosted by Microsoft Azure.
 *
 * The `azure` block.
 */
export interface MysqlCloudProviderAzure {
  /**
   * The Azure subscription that the server belongs to.
   *
   * `subscription_id`: string, required.
   */
  readonly subscriptionId: StringInput;
  /**
   * The resource group that the server belongs to.
   *
   * `resource_group`: string, required.
   */
  readonly resourceGroup: StringInput;
  /**
   * What the database server is called in Azure.
   *
   * `server_name`: string.
   */
  readonly serverName?: StringInput;
}

/**
 * The database is one of Google Cloud SQL.
 *
 * The `gcp` block.
 */
export interface MysqlCloudProviderGcp {
  /**
   * The connection name of the instance, as `project:region:instance`.
   *
   * `connection_name`: string, required.
   */
  readonly connectionName: StringInput;
}

/**
 * Reports which consumers of `performance_schema` are on, to see why data is missing.
 *
 * The `setup_consumers` block.
 */
export interface MysqlSetupConsumers {
  /**
   * How often the consumers are read.
   *
   * `collect_interval`: duration.
   *
   * @default "1h"
   */
  readonly collectInterval?: DurationInput;
}

/**
 * Checks that Alloy's own queries aren't recorded by the server.
 *
 * The `setup_actors` block.
 */
export interface MysqlSetupActors {
  /**
   * How often the settings are checked.
   *
   * `collect_interval`: duration.
   *
   * @default "1h"
   */
  readonly collectInterval?: DurationInput;
  /**
   * Corrects the settings where they are wrong. Needs `allow_update_performance_schema_settings`.
   *
   * `auto_update_setup_actors`: bool.
   *
   * @default false
   */
  readonly autoUpdateSetupActors?: BoolInput;
}

/**
 * Reports which statements run, and which tables they touch.
 *
 * The `query_details` block.
 */
export interface MysqlQueryDetails {
  /**
   * How often the recent statements are read. Shorter loads the server more.
   *
   * `collect_interval`: duration.
   *
   * @default "1m"
   */
  readonly collectInterval?: DurationInput;
  /**
   * How many statements are reported at most, those seen last first.
   *
   * `statements_limit`: number.
   *
   * @default 250
   */
  readonly statementsLimit?: NumberInput;
}

/**
 * Reports schemas, tables and columns.
 *
 * The `schema_details` block.
 */
export interface MysqlSchemaDetails {
  /**
   * How often the definitions are read. Raise it for servers with very many tables.
   *
   * `collect_interval`: duration.
   *
   * @default "1m"
   */
  readonly collectInterval?: DurationInput;
  /**
   * Cached definitions of tables in older versions. It has no effect any more and can be removed.
   *
   * `cache_enabled`: bool.
   *
   * @default true
   * @deprecated by Alloy
   */
  readonly cacheEnabled?: BoolInput;
  /**
   * Sized the cache of older versions. It has no effect any more and can be removed.
   *
   * `cache_size`: number.
   *
   * @default 256
   * @deprecated by Alloy
   */
  readonly cacheSize?: NumberInput;
  /**
   * Limited the age of cached definitions in older versions. It has no effect any more and can be removed.
   *
   * `cache_ttl`: duration.
   *
   * @default "10m"
   * @deprecated by Alloy
   */
  readonly cacheTtl?: DurationInput;
}

/**
 * Asks the server for the plans of statements.
 *
 * The `explain_plans` block.
 */
export interface MysqlExplainPlans {
  /**
   * How often plans are asked for. Shorter loads the server more.
   *
   * `collect_interval`: duration.
   *
   * @default "1m"
   */
  readonly collectInterval?: DurationInput;
  /**
   * The share of statements whose plans are asked for each time. Lower it to reduce load on the server.
   *
   * `per_collect_ratio`: number.
   *
   * @default 1
   */
  readonly perCollectRatio?: NumberInput;
  /**
   * How old statements may be whose plans are asked for at the start.
   *
   * `initial_lookback`: duration.
   *
   * @default "24h"
   */
  readonly initialLookback?: DurationInput;
}

/**
 * Reports statements that wait for locks, and those that hold them.
 *
 * The `locks` block.
 */
export interface MysqlLocks {
  /**
   * How often locks are looked at. Those that come and go in between aren't seen.
   *
   * `collect_interval`: duration.
   *
   * @default "30s"
   */
  readonly collectInterval?: DurationInput;
  /**
   * How long a wait must last to be reported.
   *
   * `threshold`: duration.
   *
   * @default "1s"
   */
  readonly threshold?: DurationInput;
}

/**
 * Reports single executions of statements, with what they waited for.
 *
 * The `query_samples` block.
 */
export interface MysqlQuerySamples {
  /**
   * How often executions are read. The server keeps only few, so longer means more gaps.
   *
   * `collect_interval`: duration.
   *
   * @default "10s"
   */
  readonly collectInterval?: DurationInput;
  /**
   * Reports statements with their values, and messages of errors. They may hold personal data.
   *
   * `disable_query_redaction`: bool.
   *
   * @default false
   */
  readonly disableQueryRedaction?: BoolInput;
  /**
   * Turns on the consumers of `performance_schema` that are needed. Needs `allow_update_performance_schema_settings`.
   *
   * `auto_enable_setup_consumers`: bool.
   *
   * @default false
   */
  readonly autoEnableSetupConsumers?: BoolInput;
  /**
   * How often it is checked that the needed consumers of `performance_schema` are still on.
   *
   * `setup_consumers_check_interval`: duration.
   *
   * @default "1h"
   */
  readonly setupConsumersCheckInterval?: DurationInput;
  /**
   * How long an execution must have taken to be reported. Zero reports all.
   *
   * `sample_min_duration`: duration.
   *
   * @default "0s"
   */
  readonly sampleMinDuration?: DurationInput;
  /**
   * How long a wait must have lasted to be reported. Zero reports all.
   *
   * `wait_event_min_duration`: duration.
   *
   * @default "1us"
   */
  readonly waitEventMinDuration?: DurationInput;
  /**
   * Reports waits already sorted into classes, for dashboards that expect it.
   *
   * `enable_pre_classified_wait_events`: bool.
   *
   * @default false
   */
  readonly enablePreClassifiedWaitEvents?: BoolInput;
}

/**
 * Checks permissions and settings that the collectors rely on.
 *
 * The `health_check` block.
 */
export interface MysqlHealthCheck {
  /**
   * How often the checks run, and so how late a lost permission is noticed.
   *
   * `collect_interval`: duration.
   *
   * @default "1h"
   */
  readonly collectInterval?: DurationInput;
}

/**
 * Tunes the MySQL exporter that runs inside this component. Can't be combined with `targets`.
 *
 * The `prometheus_exporter` block.
 */
export interface MysqlPrometheusExporter {
  /**
   * How the exporter connects. Taken from the component, so leave it out.
   *
   * `data_source_name`: secret.
   */
  readonly dataSourceName?: SecretInput;
  /**
   * Collectors of the exporter to run on top of the usual ones.
   *
   * `enable_collectors`: list(string).
   */
  readonly enableCollectors?: ListInput<StringInput>;
  /**
   * Collectors of the exporter not to run although they usually do.
   *
   * `disable_collectors`: list(string).
   */
  readonly disableCollectors?: ListInput<StringInput>;
  /**
   * The collectors of the exporter to run, in place of the usual ones.
   *
   * `set_collectors`: list(string).
   */
  readonly setCollectors?: ListInput<StringInput>;
  /**
   * Sets `lock_wait_timeout` on the connection, so that scrapes don't hang behind a lock.
   *
   * `enable_lock_wait_timeout`: bool.
   *
   * @default true
   */
  readonly enableLockWaitTimeout?: BoolInput;
  /**
   * How many seconds a query of the exporter waits for a metadata lock.
   *
   * `lock_wait_timeout`: number.
   *
   * @default 2
   */
  readonly lockWaitTimeout?: NumberInput;
  /**
   * Keeps the exporter's queries out of the slow query log. MySQL itself doesn't support it.
   *
   * `log_slow_filter`: bool.
   *
   * @default false
   */
  readonly logSlowFilter?: BoolInput;
  /**
   * Which threads are counted, and how.
   *
   * `info_schema.processlist` block.
   */
  readonly infoSchemaProcesslist?: blocks.PrometheusExporterMysqlInfoSchemaProcessList;
  /**
   * Which databases' tables are measured.
   *
   * `info_schema.tables` block.
   */
  readonly infoSchemaTables?: blocks.PrometheusExporterMysqlInfoSchemaTables;
  /**
   * Which statements are reported, and how many; each makes a set of series.
   *
   * `perf_schema.eventsstatements` block.
   */
  readonly perfSchemaEventsstatements?: blocks.PrometheusExporterMysqlPerfSchemaEventsStatements;
  /**
   * Which files are reported, and how they are named in labels.
   *
   * `perf_schema.file_instances` block.
   */
  readonly perfSchemaFileInstances?: blocks.PrometheusExporterMysqlPerfSchemaFileInstances;
  /**
   * How events of the server's memory are named in labels.
   *
   * `perf_schema.memory_events` block.
   */
  readonly perfSchemaMemoryEvents?: blocks.PrometheusExporterMysqlPerfSchemaMemoryEvents;
  /**
   * Where `pt-heartbeat` writes, to measure the lag of replicas.
   *
   * `heartbeat` block.
   */
  readonly heartbeat?: blocks.PrometheusExporterMysqlHeartbeat;
  /**
   * What is reported about users, if the collector of this name is on.
   *
   * `mysql.user` block.
   */
  readonly mysqlUser?: blocks.PrometheusExporterMysqlMySQLUser;
}

/**
 * Arguments of `database_observability.postgres`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/database_observability/database_observability.postgres/
 */
export interface PostgresProps extends ComponentProps {
  /**
   * How to connect to the server, as a URL such as `postgres://user:password@host:5432/db`. The user needs the role `pg_monitor`.
   *
   * `data_source_name`: secret, required.
   */
  readonly dataSourceName: SecretInput;
  /**
   * The Loki receivers that get what is observed, as log entries.
   *
   * `forward_to`: list(LogsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * The targets of a `prometheus.exporter.postgres` for the same server, exported again with fitting labels. Without any, an exporter runs inside this component.
   *
   * `targets`: list(Target).
   */
  readonly targets?: TargetsInput;
  /**
   * Collectors to run on top of the usual ones.
   *
   * `enable_collectors`: list(string).
   */
  readonly enableCollectors?: ListInput<StringInput>;
  /**
   * Collectors not to run although they usually do.
   *
   * `disable_collectors`: list(string).
   */
  readonly disableCollectors?: ListInput<StringInput>;
  /**
   * Databases that aren't observed. Your list replaces the one of databases that cloud providers use for themselves.
   *
   * `exclude_databases`: list(string).
   *
   * @default ["alloydbadmin","alloydbmetadata","azure_maintenance","azure_sys","cloudsqladmin","rdsadmin"]
   */
  readonly excludeDatabases?: ListInput<StringInput>;
  /**
   * Users whose activity isn't observed. Your list replaces the one of users that cloud providers use for themselves.
   *
   * `exclude_users`: list(string).
   *
   * @default ["azuresu","cloudsqladmin","db-o11y","rdsadmin"]
   */
  readonly excludeUsers?: ListInput<StringInput>;
  /**
   * Leaves out what Alloy's own user does.
   *
   * `exclude_current_user`: bool.
   *
   * @default true
   */
  readonly excludeCurrentUser?: BoolInput;
  /**
   * Where the database is hosted, to be added as labels. Choose one of the clouds.
   *
   * `cloud_provider` block.
   */
  readonly cloudProvider?: PostgresCloudProvider;
  /**
   * Reports what sessions execute and wait for.
   *
   * `query_samples` block.
   */
  readonly querySamples?: PostgresQuerySamples;
  /**
   * Reports which statements run, and which tables they touch. Needs the extension `pg_stat_statements`.
   *
   * `query_details` block.
   */
  readonly queryDetails?: PostgresQueryDetails;
  /**
   * Reports databases, schemas, tables and columns.
   *
   * `schema_details` block.
   */
  readonly schemaDetails?: PostgresSchemaDetails;
  /**
   * Asks the server for the plans of statements.
   *
   * `explain_plans` block.
   */
  readonly explainPlans?: PostgresExplainPlans;
  /**
   * Checks permissions and settings that the collectors rely on.
   *
   * `health_check` block.
   */
  readonly healthCheck?: PostgresHealthCheck;
  /**
   * What is made of the server's own logs, fed in through `logs_receiver`.
   *
   * `logs` block.
   */
  readonly logs?: PostgresLogs;
  /**
   * Tunes the PostgreSQL exporter that runs inside this component. Can't be combined with `targets`.
   *
   * `prometheus_exporter` block.
   */
  readonly prometheusExporter?: PostgresPrometheusExporter;
}

/** Exports of `database_observability.postgres`. */
export interface PostgresExports {
  /**
   * Takes the server's own logs, for example from `loki.source.file`, and counts their errors.
   *
   * `logs_receiver`: LogsReceiver.
   */
  readonly logsReceiver: Expression<LogsReceiver>;
  /**
   * Targets of the exporter, labelled to fit the log entries, for `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
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

  /**
   * Collects query samples, schema details and execution plans from a PostgreSQL server as logs, and exports its metrics targets.
   *
   * `database_observability.postgres` in Alloy; generally available; takes logs; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/database_observability/database_observability.postgres/
   */
  constructor(scope: Construct, id: string, props: PostgresProps) {
    super(scope, id, 'database_observability.postgres', props);
  }

  /**
   * Takes the server's own logs, for example from `loki.source.file`, and counts their errors.
   *
   * `logs_receiver`: LogsReceiver.
   */
  get logsReceiver(): Expression<LogsReceiver> {
    return this.export('logs_receiver');
  }

  /**
   * Targets of the exporter, labelled to fit the log entries, for `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Where the database is hosted, to be added as labels. Choose one of the clouds.
 *
 * The `cloud_provider` block.
 */
export interface PostgresCloudProvider {
  /**
   * The database is one of Amazon RDS or Aurora.
   *
   * `aws` block.
   */
  readonly aws?: PostgresCloudProviderAws;
  /**
   * The database is hosted by Microsoft Azure.
   *
   * `azure` block.
   */
  readonly azure?: PostgresCloudProviderAzure;
  /**
   * The database is one of Google Cloud SQL.
   *
   * `gcp` block.
   */
  readonly gcp?: PostgresCloudProviderGcp;
}

/**
 * The database is one of Amazon RDS or Aurora.
 *
 * The `aws` block.
 */
export interface PostgresCloudProviderAws {
  /**
   * The ARN by which AWS identifies the instance, added as labels.
   *
   * `arn`: string, required.
   */
  readonly arn: StringInput;
}

/**
 * The database is hosted by Microsoft Azure.
 *
 * The `azure` block.
 */
export interface PostgresCloudProviderAzure {
  /**
   * The Azure subscription that the server belongs to.
   *
   * `subscription_id`: string, required.
   */
  readonly subscriptionId: StringInput;
  /**
   * The resource group that the server belongs to.
   *
   * `resource_group`: string, required.
   */
  readonly resourceGroup: StringInput;
  /**
   * What the database server is called in Azure.
   *
   * `server_name`: string.
   */
  readonly serverName?: StringInput;
}

/**
 * The database is one of Google Cloud SQL.
 *
 * The `gcp` block.
 */
export interface PostgresCloudProviderGcp {
  /**
   * The connection name of the instance, as `project:region:instance`.
   *
   * `connection_name`: string, required.
   */
  readonly connectionName: StringInput;
}

/**
 * Reports what sessions execute and wait for.
 *
 * The `query_samples` block.
 */
export interface PostgresQuerySamples {
  /**
   * How often sessions are looked at. Statements that run for less time than that may be missed.
   *
   * `collect_interval`: duration.
   *
   * @default "10s"
   */
  readonly collectInterval?: DurationInput;
  /**
   * Reports statements with their values. They may hold personal data.
   *
   * `disable_query_redaction`: bool.
   *
   * @default false
   */
  readonly disableQueryRedaction?: BoolInput;
  /**
   * Leaves out what Alloy's own user does. Superseded by the component's own argument, which it still overrides.
   *
   * `exclude_current_user`: bool.
   *
   * @deprecated by Alloy
   */
  readonly excludeCurrentUser?: BoolInput;
  /**
   * Reports waits already sorted into classes, for dashboards that expect it.
   *
   * `enable_pre_classified_wait_events`: bool.
   *
   * @default false
   */
  readonly enablePreClassifiedWaitEvents?: BoolInput;
}

/**
 * Reports which statements run, and which tables they touch. Needs the extension `pg_stat_statements`.
 *
 * The `query_details` block.
 */
export interface PostgresQueryDetails {
  /**
   * How often the recent statements are read. Shorter loads the server more.
   *
   * `collect_interval`: duration.
   *
   * @default "1m"
   */
  readonly collectInterval?: DurationInput;
  /**
   * How many statements are reported at most.
   *
   * `statements_limit`: number.
   *
   * @default 100
   */
  readonly statementsLimit?: NumberInput;
}

/**
 * Reports databases, schemas, tables and columns.
 *
 * The `schema_details` block.
 */
export interface PostgresSchemaDetails {
  /**
   * How often the definitions are read. Raise it for servers with very many tables.
   *
   * `collect_interval`: duration.
   *
   * @default "1m"
   */
  readonly collectInterval?: DurationInput;
  /**
   * Cached definitions of tables in older versions. It has no effect any more and can be removed.
   *
   * `cache_enabled`: bool.
   *
   * @default true
   * @deprecated by Alloy
   */
  readonly cacheEnabled?: BoolInput;
  /**
   * Sized the cache of older versions. It has no effect any more and can be removed.
   *
   * `cache_size`: number.
   *
   * @default 256
   * @deprecated by Alloy
   */
  readonly cacheSize?: NumberInput;
  /**
   * Limited the age of cached definitions in older versions. It has no effect any more and can be removed.
   *
   * `cache_ttl`: duration.
   *
   * @default "10m"
   * @deprecated by Alloy
   */
  readonly cacheTtl?: DurationInput;
}

/**
 * Asks the server for the plans of statements.
 *
 * The `explain_plans` block.
 */
export interface PostgresExplainPlans {
  /**
   * How often plans are asked for. Shorter loads the server more.
   *
   * `collect_interval`: duration.
   *
   * @default "1m"
   */
  readonly collectInterval?: DurationInput;
  /**
   * The share of statements whose plans are asked for each time. Lower it to reduce load on the server.
   *
   * `per_collect_ratio`: number.
   *
   * @default 1
   */
  readonly perCollectRatio?: NumberInput;
}

/**
 * Checks permissions and settings that the collectors rely on.
 *
 * The `health_check` block.
 */
export interface PostgresHealthCheck {
  /**
   * How often the checks run, and so how late a lost permission is noticed.
   *
   * `collect_interval`: duration.
   *
   * @default "1h"
   */
  readonly collectInterval?: DurationInput;
}

/**
 * What is made of the server's own logs, fed in through `logs_receiver`.
 *
 * The `logs` block.
 */
export interface PostgresLogs {
  /**
   * Passes on an entry for each error with its statement. Otherwise errors are only counted.
   *
   * `enable_error_logs_processing`: bool.
   *
   * @default false
   */
  readonly enableErrorLogsProcessing?: BoolInput;
}

/**
 * Tunes the PostgreSQL exporter that runs inside this component. Can't be combined with `targets`.
 *
 * The `prometheus_exporter` block.
 */
export interface PostgresPrometheusExporter {
  /**
   * Which servers the exporter connects to. Taken from the component, so leave it out.
   *
   * `data_source_names`: list(secret).
   */
  readonly dataSourceNames?: ListInput<SecretInput>;
  /**
   * Leaves out metrics on the server's settings.
   *
   * `disable_settings_metrics`: bool.
   *
   * @default false
   */
  readonly disableSettingsMetrics?: BoolInput;
  /**
   * Leaves out all built-in metrics, so that only your own queries are run.
   *
   * `disable_default_metrics`: bool.
   *
   * @default false
   */
  readonly disableDefaultMetrics?: BoolInput;
  /**
   * Path of a YAML file with queries of your own whose results become metrics.
   *
   * `custom_queries_config_path`: string.
   */
  readonly customQueriesConfigPath?: StringInput;
  /**
   * Which collectors of the exporter run, in place of the usual ones.
   *
   * `enabled_collectors`: list(string).
   */
  readonly enabledCollectors?: ListInput<StringInput>;
  /**
   * Whether further databases of the server are scraped.
   *
   * `autodiscovery` block.
   */
  readonly autodiscovery?: blocks.PrometheusExporterPostgresAutoDiscovery;
  /**
   * Which statements are reported, and whether with their text.
   *
   * `stat_statements` block.
   */
  readonly statStatements?: blocks.PrometheusExporterPostgresStatStatementFlags;
}

/**
 * Arguments of `database_observability.sql_server`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/database_observability/database_observability.sql_server/
 */
export interface SqlServerProps extends ComponentProps {
  /**
   * How to connect to the server, as a URL such as `sqlserver://user:password@host:1433`.
   *
   * `data_source_name`: secret, required.
   */
  readonly dataSourceName: SecretInput;
  /**
   * The Loki receivers that get what is observed, as log entries.
   *
   * `forward_to`: list(LogsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * The targets of a separate exporter for the same server, exported again with fitting labels.
   *
   * `targets`: list(Target).
   */
  readonly targets?: TargetsInput;
  /**
   * Collectors to run on top of the usual ones.
   *
   * `enable_collectors`: list(string).
   */
  readonly enableCollectors?: ListInput<StringInput>;
  /**
   * Collectors not to run although they usually do.
   *
   * `disable_collectors`: list(string).
   */
  readonly disableCollectors?: ListInput<StringInput>;
  /**
   * Schemas that aren't observed, in addition to those of the system.
   *
   * `exclude_schemas`: list(string).
   *
   * @default ["alloydbadmin","alloydbmetadata","azure_maintenance","azure_sys","cloudsqladmin","rdsadmin"]
   */
  readonly excludeSchemas?: ListInput<StringInput>;
  /**
   * Databases that aren't observed, in addition to those of the system.
   *
   * `exclude_databases`: list(string).
   *
   * @default ["alloydbadmin","alloydbmetadata","azure_maintenance","azure_sys","cloudsqladmin","rdsadmin"]
   */
  readonly excludeDatabases?: ListInput<StringInput>;
  /**
   * Reports schemas and tables of all databases that the login can open.
   *
   * `schema_details` block.
   */
  readonly schemaDetails?: SqlServerSchemaDetails;
}

/** Exports of `database_observability.sql_server`. */
export interface SqlServerExports {
  /**
   * Targets labelled to fit the log entries, for `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
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

  /**
   * Collects schema details from a Microsoft SQL Server as logs, and exports its metrics targets.
   *
   * `database_observability.sql_server` in Alloy; experimental, needs `--stability.level=experimental`; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/database_observability/database_observability.sql_server/
   */
  constructor(scope: Construct, id: string, props: SqlServerProps) {
    super(scope, id, 'database_observability.sql_server', props);
  }

  /**
   * Targets labelled to fit the log entries, for `prometheus.scrape`.
   *
   * `targets`: list(Target).
   */
  get targets(): Expression<Targets> {
    return this.export('targets');
  }
}

/**
 * Reports schemas and tables of all databases that the login can open.
 *
 * The `schema_details` block.
 */
export interface SqlServerSchemaDetails {
  /**
   * How often the definitions are read. Raise it for servers with very many tables.
   *
   * `collect_interval`: duration.
   *
   * @default "1m"
   */
  readonly collectInterval?: DurationInput;
}
