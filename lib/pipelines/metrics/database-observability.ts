import type { Construct } from 'constructs';
import { databaseObservability, type discovery, loki, type prometheus } from '../../components';
import { checkedProps } from '../../config';
import type { Expression, ListInput, LogsReceiver, Problem, SecretInput, StringInput } from '../../values';
import { copy, type Rule } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';
import { EXPORTER_ROUTE, type ExporterRoute, exporterScrape } from './exporter-scrape';
import { selectionProblems } from './metric-selection';

/** What is the pipeline's own of the arguments of the component. */
type Own = 'dataSourceName' | 'forwardTo' | 'targets' | 'label';

/** MySQL, and how it is observed. */
export interface MysqlObservability {
  readonly kind: 'mysql';
  /** Arguments of `database_observability.mysql` beyond those of the pipeline: collectors, intervals, the exporter inside. @default - its own */
  readonly settings?: Omit<databaseObservability.MysqlProps, Own>;
}

/** PostgreSQL, and how it is observed. */
export interface PostgresObservability {
  readonly kind: 'postgres';
  /** Arguments of `database_observability.postgres` beyond those of the pipeline: collectors, intervals, the exporter inside. @default - its own */
  readonly settings?: Omit<databaseObservability.PostgresProps, Own>;
}

export interface DatabaseObservabilityProps extends ExporterRoute {
  /** The kind of the database, with its settings. */
  readonly database: MysqlObservability | PostgresObservability;
  /**
   * How Alloy connects: the data source name with user and password. `Secret.env(...)` or `Secret.file(...)`: a plain string is refused by the compiler.
   */
  readonly dataSourceName: SecretInput;
  /** Where queries, plans, locks and schemas go, which are log entries: `logs.receiver` of a destination. */
  readonly logs: ListInput<Expression<LogsReceiver>>;
  /** The label `instance` of metrics and entries. @default - the id of the pipeline */
  readonly instance?: StringInput;
}

/**
 * What a database does: its metrics, and as log entries its queries, their plans, waits and schemas, for Grafana's Database Observability.
 *
 * It runs in one copy of Alloy, a Deployment with one replica: each copy would ask the same and send all entries again. Metrics and entries have `job`
 * `integrations/db-o11y`, `instance`, the id of the pipeline, and `dsn`, the address.
 *
 * @example
 * new pipelines.DatabaseObservability(alloy.config, 'orders', {
 *   database: { kind: 'mysql' },
 *   dataSourceName: Secret.env('orders-db', 'dsn'),
 *   forwardTo: [metrics.receiver],
 *   logs: [logs.receiver],
 * });
 */
export class DatabaseObservability extends Pipeline {
  /** Asks the database; absent where its kind is none of these. */
  readonly source?: databaseObservability.Mysql | databaseObservability.Postgres;
  /** Labels the entries. */
  readonly entries: loki.Relabel;
  /** Labels the target with the metrics. */
  readonly targets: discovery.Relabel;
  /** Scrapes it. */
  readonly scrape: prometheus.Scrape;
  /** Keeps and drops metrics, and applies `metricRules`; absent if all pass unchanged. */
  readonly relabel?: prometheus.Relabel;

  constructor(scope: Construct, id: string, props: DatabaseObservabilityProps) {
    super(scope, id, 'DatabaseObservability', `Database ${id}: metrics and queries`);
    props = checkedProps(
      this,
      props,
      {
        ...EXPORTER_ROUTE,
        database: { kind: 'prop', settings: 'prop' },
        dataSourceName: 'reference',
        logs: 'receivers',
        instance: 'prop',
      },
      [...databaseProblems(props), ...selectionProblems(props)],
    );
    const rules = identity(props.instance ?? id);
    this.entries = new loki.Relabel(this, '', { forwardTo: props.logs, rule: rules });
    const given = { dataSourceName: props.dataSourceName, forwardTo: [this.entries.receiver] };
    const { database } = props;
    if (database?.kind === 'mysql') {
      this.source = new databaseObservability.Mysql(this, '', {
        prometheusExporter: {},
        ...database.settings,
        ...given,
      });
    } else if (database?.kind === 'postgres') {
      this.source = new databaseObservability.Postgres(this, '', {
        prometheusExporter: {},
        ...database.settings,
        ...given,
      });
    }
    const { targets, scrape, relabel } = exporterScrape(this, 'database', props, {
      targets: this.source?.targets ?? [],
      rules,
      clustered: false,
    });
    this.targets = targets;
    this.scrape = scrape;
    if (relabel) this.relabel = relabel;
  }
}

function identity(instance: StringInput): readonly Rule[] {
  return [
    { targetLabel: 'job', replacement: 'integrations/db-o11y' },
    copy('instance', 'dsn'),
    { targetLabel: 'instance', replacement: instance },
  ];
}

function databaseProblems(props: { readonly database?: { readonly kind?: unknown } } | undefined): readonly Problem[] {
  const kind = props?.database?.kind;
  if (kind === 'mysql' || kind === 'postgres') return [];
  if (props?.database === undefined || props.database === null) return [{ path: ['database'], message: 'is missing' }];
  return [{ path: ['database', 'kind'], message: `is ${JSON.stringify(kind)}, but must be one of mysql, postgres` }];
}
