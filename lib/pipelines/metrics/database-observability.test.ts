import { content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { loki, prometheus } from '../../components';
import { wrongPropsOf } from '../../config';
import { scrape } from '../../testing';
import { Secret } from '../../values';
import { DatabaseObservability, type DatabaseObservabilityProps } from './database-observability';

function make(props: Partial<DatabaseObservabilityProps> = {}) {
  const config = newConfig();
  const metrics = new prometheus.Echo(config, 'all');
  const logs = new loki.Echo(config, 'all');
  const database = new DatabaseObservability(config, 'orders', {
    database: { kind: 'mysql' },
    dataSourceName: Secret.env('orders-db', 'dsn'),
    forwardTo: [metrics.receiver],
    logs: [logs.receiver],
    ...props,
  });
  return { config, database };
}

const own = { __address__: 'alloy.internal:12345', job: 'integrations/db-o11y', server_id: '4f1a' };

test.each([
  ['mysql', 'tcp(orders-db.shop.svc:3306)/'],
  ['postgres', 'postgresql://orders-db.shop.svc:5432/orders'],
] as const)(
  'metrics of %s have the job of the dashboards, the instance of the pipeline, and the address as dsn',
  (kind, dsn) => {
    const { config } = make({ database: { kind } });
    const { targets } = scrape(config, [], {
      targets: { [`database_observability.${kind}.orders`]: [{ ...own, instance: dsn }] },
    });

    expect(problems(config)).toEqual([]);
    expect(targets).toMatchObject([
      { labels: { job: 'integrations/db-o11y', instance: 'orders', dsn, server_id: '4f1a' }, clustered: false },
    ]);
  },
);

test('entries are labelled as metrics are', () => {
  const { config } = make({ instance: 'orders-eu' });

  expect(content(config, 'loki.relabel', 'orders')).toMatchObject({
    forward_to: ['loki.echo.all.receiver'],
    rule: content(config, 'discovery.relabel', 'orders_database')['rule'],
  });
});

test('the exporter is inside, and settings are those of the component', () => {
  const { config } = make({
    database: {
      kind: 'postgres',
      settings: { excludeDatabases: ['rdsadmin'], querySamples: { collectInterval: '30s' } },
    },
  });

  expect(content(config, 'database_observability.postgres', 'orders')).toMatchObject({
    prometheus_exporter: [{}],
    exclude_databases: ['rdsadmin'],
    query_samples: [{ collect_interval: '30s' }],
  });
});

test('the data source name is no part of the configuration', () => {
  const source = content(make().config, 'database_observability.mysql', 'orders');

  expect(source['data_source_name']).toContain('sys.env(');
});

test.each<[string, Partial<DatabaseObservabilityProps>, string]>([
  [
    'another database',
    { database: { kind: 'oracle' as never } },
    'database.kind: is "oracle", but must be one of mysql, postgres',
  ],
  ['none', { database: undefined as never }, 'database: is missing'],
  ['no data source name', { dataSourceName: undefined as never }, 'dataSourceName: is missing'],
  ['no logs', { logs: [] }, 'logs: names no receiver, so that all would be dropped'],
  ['a list that can match nothing', { keepMetrics: ['mysql_*'] }, 'keepMetrics[0]: "mysql_*" is a glob'],
])('%s is refused', (_, props, message) => {
  const { database, config } = make(props);

  expect(wrongPropsOf(database).map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
  expect(() => config.check()).not.toThrow();
});

test('a wrong setting is told by the component', () => {
  const { config } = make({
    database: { kind: 'mysql', settings: { querySamples: { collectInterval: 'often' as '1s' } } },
  });

  expect(problems(config).join('\n')).toContain('often');
});
