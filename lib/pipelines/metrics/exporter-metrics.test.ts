import { components, content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { Component, type ComponentProps, prometheus } from '../../components';
import { type AlloyConfig, wrongPropsOf } from '../../config';
import { scrape } from '../../testing';
import { Secret, std } from '../../values';
import { type ExporterClass, ExporterMetrics, type ExporterMetricsProps } from './exporter-metrics';

function make<P extends ComponentProps | undefined>(
  exporter: ExporterClass<P>,
  given: P,
  props: Partial<ExporterMetricsProps<P>> = {},
) {
  const config = newConfig();
  const { receiver } = new prometheus.Echo(config, 'all');
  const metrics = new ExporterMetrics(config, 'orders', {
    exporter,
    arguments: given,
    forwardTo: [receiver],
    ...props,
  });
  return { config, metrics };
}

const password = Secret.env('orders', 'password');
const redis = (props: Partial<ExporterMetricsProps<prometheus.exporter.RedisProps>> = {}) =>
  make(prometheus.exporter.Redis, { redisAddr: 'redis.shop.svc:6379', redisPassword: password }, props);

/** What is scraped of the targets that an exporter has. */
function scraped(config: AlloyConfig, targets: readonly Readonly<Record<string, string>>[], metrics = '') {
  const [id] = components(config)
    .filter((name) => name.startsWith('prometheus.exporter.'))
    .map((name) => name.replace(/ "(.*)"/, '.$1'));
  const own = { __address__: 'alloy.internal:12345', __metrics_path__: `/api/v0/component/${id}/metrics` };
  return scrape(config, [], {
    targets: { [id!]: targets.map((target) => ({ ...own, ...target })) },
    constants: { hostname: 'alloy-0' },
    metrics,
  });
}

describe('what is asked over the network', () => {
  test('is scraped once, with the job of the exporter, and the id of the pipeline as instance', () => {
    const { targets } = scraped(redis().config, [{ job: 'integrations/redis', instance: 'redis.shop.svc:6379' }]);

    expect(targets).toMatchObject([{ clustered: true, labels: { job: 'integrations/redis', instance: 'orders' } }]);
  });

  test('may have another job and instance', () => {
    const { config } = redis({ job: 'cache', instance: std.sys.env('NAME'), scrapeInterval: '30s' });
    const rules = content(config, 'discovery.relabel', 'orders_exporter')['rule'];

    expect(rules).toEqual([
      { target_label: 'instance', replacement: 'sys.env("NAME")' },
      { target_label: 'job', replacement: 'cache' },
    ]);
    expect(content(config, 'prometheus.scrape', 'orders_exporter')).toMatchObject({ scrape_interval: '30s' });
  });

  test('is asked with credentials that are no part of the configuration', () => {
    const { config } = redis();

    expect(content(config, 'prometheus.exporter.redis', 'orders')['redis_password']).toContain('sys.env(');
    expect(problems(config)).toEqual([]);
  });

  test('has the metrics that are kept, under further rules', () => {
    const { config, metrics } = redis({
      keepMetrics: ['redis_.*'],
      dropMetrics: ['redis_commands_.*'],
      rules: [{ targetLabel: 'team', replacement: 'shop' }],
    });
    const { series } = scraped(
      config,
      [{ job: 'integrations/redis' }],
      'redis_up 1\nredis_commands_total 2\ngo_threads 1',
    );

    expect(metrics.relabel).toBeDefined();
    expect(series.map(({ name }) => name)).toEqual(['redis_up', 'up', 'scrape_samples_scraped']);
    expect(series[0]!.labels).toEqual({ job: 'integrations/redis', instance: 'orders', team: 'shop' });
  });
});

test.each<[string, ExporterClass<never>, object]>([
  ['Apache', prometheus.exporter.Apache, { scrapeUri: 'http://httpd.shop.svc/server-status?auto' }],
  ['Consul', prometheus.exporter.Consul, { server: 'http://consul.shop.svc:8500' }],
  ['Elasticsearch', prometheus.exporter.Elasticsearch, { address: 'http://search.shop.svc:9200' }],
  ['Kafka', prometheus.exporter.Kafka, { kafkaUris: ['kafka.shop.svc:9092'] }],
  ['Memcached', prometheus.exporter.Memcached, { address: 'memcached.shop.svc:11211' }],
  ['MongoDB', prometheus.exporter.Mongodb, { mongodbUri: Secret.env('orders', 'uri') }],
  ['SQL Server', prometheus.exporter.Mssql, { connectionString: Secret.env('orders', 'dsn') }],
  ['MySQL', prometheus.exporter.Mysql, { dataSourceName: Secret.env('orders', 'dsn') }],
  ['Oracle', prometheus.exporter.Oracledb, { connectionString: Secret.env('orders', 'dsn') }],
  ['PostgreSQL', prometheus.exporter.Postgres, { dataSourceNames: [Secret.env('orders', 'dsn')] }],
  ['Redis', prometheus.exporter.Redis, { redisAddr: 'redis.shop.svc:6379' }],
  ['Squid', prometheus.exporter.Squid, { address: 'squid.shop.svc:3128' }],
  ['Snowflake', prometheus.exporter.Snowflake, { accountName: 'a', username: 'alloy', password, warehouse: 'w' }],
  [
    'Databricks',
    prometheus.exporter.Databricks,
    { serverHostname: 'h', warehouseHttpPath: '/p', clientId: 'c', clientSecret: password },
  ],
  ['GitHub', prometheus.exporter.Github, { repositories: ['a/b'], apiToken: password }],
  [
    'Azure',
    prometheus.exporter.Azure,
    { subscriptions: ['s'], resourceType: 'Microsoft.Storage/storageAccounts', metrics: ['Availability'] },
  ],
  ['Google Cloud', prometheus.exporter.Gcp, { projectIds: ['p'], metricsPrefixes: ['loadbalancing.googleapis.com'] }],
  [
    'CloudWatch',
    prometheus.exporter.Cloudwatch,
    {
      stsRegion: 'eu-west-1',
      discovery: [
        {
          type: 'AWS/SQS',
          regions: ['eu-west-1'],
          metric: [{ name: 'NumberOfMessagesSent', statistics: ['Sum'], period: '5m' }],
        },
      ],
    },
  ],
])('%s is one target, shared by the cluster, in a configuration without errors', (_, exporter, given) => {
  const { config } = make(exporter as ExporterClass<object>, given);

  expect(problems(config)).toEqual([]);
  expect(scraped(config, [{ job: 'integrations/x', instance: 'y' }]).targets).toMatchObject([
    { clustered: true, labels: { instance: 'orders' } },
  ]);
});

test('StatsD is scraped by each pod itself: what it got is nowhere else', () => {
  const { config } = make(prometheus.exporter.Statsd, { listenUdp: ':8125' });

  expect(
    scraped(config, [{ job: 'integrations/statsd', instance: 'prometheus.exporter.statsd.orders' }]).targets,
  ).toMatchObject([{ clustered: false, labels: { job: 'integrations/statsd', instance: 'alloy-0' } }]);
  expect(problems(config)).toEqual([]);
});

test('devices that are asked by SNMP are told apart by job and address', () => {
  const { config } = make(prometheus.exporter.Snmp, {
    target: [
      { label: 'router', address: '10.0.0.1', module: 'if_mib' },
      { label: 'switch', address: '10.0.0.2', module: 'if_mib' },
    ],
  });
  const target = (name: string, address: string) => ({
    job: `integrations/snmp/${name}`,
    instance: 'prometheus.exporter.snmp.orders',
    __param_target: address,
  });

  expect(scraped(config, [target('router', '10.0.0.1'), target('switch', '10.0.0.2')]).targets).toMatchObject([
    { clustered: true, labels: { job: 'integrations/snmp/router', instance: '10.0.0.1' } },
    { clustered: true, labels: { job: 'integrations/snmp/switch', instance: '10.0.0.2' } },
  ]);
  expect(problems(config)).toEqual([]);
});

test.each<[string, unknown]>([
  ['a component that is no exporter', prometheus.RemoteWrite],
  ['a name', 'redis'],
  ['the base class', Component],
])('%s is refused', (_, exporter) => {
  const { metrics, config } = make(exporter as ExporterClass<object>, {});

  expect(wrongPropsOf(metrics)).toMatchObject([
    { message: 'exporter: is no class of an exporter', hint: expect.stringContaining('prometheus.exporter') },
  ]);
  expect(() => config.check()).not.toThrow();
});

test('a missing exporter, and a list that can match nothing, are told together', () => {
  const { metrics } = make(undefined as unknown as ExporterClass<object>, {}, { keepMetrics: ['redis_*'] });

  expect(wrongPropsOf(metrics).map(({ message }) => message)).toEqual([
    'exporter: is missing',
    expect.stringContaining('redis_*'),
  ]);
});

test('wrong arguments are told by the exporter', () => {
  expect(problems(make(prometheus.exporter.Redis, {} as never).config).join('\n')).toContain('redis_addr');
});
