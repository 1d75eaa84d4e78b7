import { arrivedSeries, simulated } from '../../../test/harness/simulated';
import { componentNames } from '../../facts';
import type { World } from '../world';
import { componentMaker } from './component-makers';

const scraped = (kind: string, body: string, world: World = {}) =>
  simulated(
    `prometheus.exporter.${kind} "a" {\n ${body}\n}\nprometheus.scrape "s" {\n targets = prometheus.exporter.${kind}.a.targets\n forward_to = []\n}\n`,
    world,
  );

const instanceOf = (kind: string, body: string, world: World = {}) => {
  const { scraped: targets, gaps } = scraped(kind, body, world);
  return targets[0]?.labels.get('instance') ?? gaps.map(({ message }) => message).join('\n');
};

test('all exporters are executed', () => {
  const exporters = componentNames().filter((name) => name.startsWith('prometheus.exporter.'));

  expect(exporters.length).toBeGreaterThan(25);
  expect(exporters.filter((name) => componentMaker(name) === undefined)).toEqual([]);
});

test('the target is Alloy itself', () => {
  const { scraped: targets } = scraped('redis', 'redis_addr = "cart:6379"');

  expect(targets).toMatchObject([
    { url: 'http://alloy.internal:12345/api/v0/component/prometheus.exporter.redis.a/metrics' },
  ]);
  expect(Object.fromEntries(targets[0]!.labels)).toEqual({ job: 'integrations/redis', instance: 'cart:6379' });
});

test('rules see which component it is', () => {
  const text = `prometheus.exporter.self "a" { }\ndiscovery.relabel "r" {\n targets = prometheus.exporter.self.a.targets\n rule {\n regex = "__meta_(component_.+)"\n action = "labelmap"\n }\n}\nprometheus.scrape "s" {\n targets = discovery.relabel.r.output\n forward_to = []\n}\n`;
  const [target] = simulated(text, { constants: { hostname: 'h' } }).scraped;

  expect(Object.fromEntries(target!.labels)).toEqual({
    component_id: 'prometheus.exporter.self.a',
    component_name: 'prometheus.exporter.self',
    instance: 'h',
    job: 'integrations/self',
  });
});

test.each([
  ['apache', '', 'localhost'],
  ['apache', 'scrape_uri = "http://host01:8080/server-status?auto"', 'host01:8080'],
  ['catchpoint', '', '9090'],
  ['consul', 'server = "consul"', 'unknown'],
  ['consul', 'server = "1.2.3.4:80"', 'server is no URL'],
  ['databricks', 'server_hostname = "dbc"', 'dbc'],
  ['dnsmasq', '', 'localhost:53'],
  ['elasticsearch', '', 'localhost:9200'],
  ['github', '', 'api.github.com'],
  ['kafka', 'kafka_uris = ["a:1"]\n instance = "x"', 'a:1'],
  ['kafka', 'kafka_uris = ["a:1", "b:1"]\n instance = "x"', 'x'],
  ['kafka', 'kafka_uris = ["a:1", "b:1"]', 'instance is needed'],
  ['kafka', '', 'no kafka_uris'],
  ['memcached', 'address = "host01:11211"', 'host01:11211'],
  ['mongodb', 'mongodb_uri = "mongodb://user:p@ss@host01:27017"', 'host01:27017'],
  ['mongodb', 'mongodb_uri = "mongodb://user:pass@host01,host02:1/db"', 'host01,host02:1'],
  ['mongodb', 'mongodb_uri = "mongodb://user:pass@host01:27017,host02/db"', 'mongodb_uri is no URL'],
  ['mssql', 'connection_string = "sqlserver://user:pass@host01:1433?database=master"', 'host01:1433'],
  ['mysql', 'data_source_name = "user:pass@tcp(host01:3306)/dbname?timeout=5s"', 'tcp(host01:3306)/dbname'],
  ['mysql', 'data_source_name = "root:a/b@(db)/"', 'tcp(db:3306)/'],
  ['mysql', 'data_source_name = "user@unix(/run/s.sock)/a%2Fb"', 'unix(/run/s.sock)/a/b'],
  ['mysql', 'data_source_name = "user@tcp(::1)/x"', 'tcp([::1]:3306)/x'],
  ['mysql', 'data_source_name = "user@tcp([::1]:1)/x"', 'tcp([::1]:1)/x'],
  ['mysql', 'data_source_name = "/"', 'tcp(127.0.0.1:3306)/'],
  ['mysql', 'data_source_name = "db"', 'no slash'],
  ['oracledb', 'connection_string = "oracle://user:pass@host01:1521/service"', 'host01:1521'],
  ['oracledb', 'connection_string = "oracle://host01:1521/service"', 'host01:1521'],
  ['oracledb', 'connection_string = "host01:1521/service"', 'host01:1521'],
  ['oracledb', 'database {\n name = "a"\n connection_string = "h:1/a"\n }', 'h:1'],
  [
    'oracledb',
    'database {\n name = "a"\n connection_string = "h:1/a"\n }\n database {\n name = "b"\n connection_string = "h:1/b"\n }',
    'prometheus.exporter.oracledb.a',
  ],
  [
    'postgres',
    'data_source_names = ["postgres://user:pass@host01:5432/dbname?sslmode=disable"]',
    'postgresql://host01:5432/dbname',
  ],
  ['postgres', 'data_source_names = ["postgresql://"]', 'postgresql://localhost:5432/'],
  ['postgres', 'data_source_names = ["postgresql://db/x"]', 'postgresql://db/x'],
  ['postgres', 'data_source_names = ["postgresql:///x?host=db&port=1"]', 'postgresql://db:1/x'],
  ['postgres', 'data_source_names = ["postgres://[::1]:1/x"]', 'postgresql://::1:1/x'],
  ['postgres', 'data_source_names = ["host=db"]', 'no URL of postgresql'],
  ['postgres', 'data_source_names = ["postgres://a/x", "postgres://b/x"]', 'prometheus.exporter.postgres.a'],
  ['postgres', '', 'POSTGRES_EXPORTER_DATA_SOURCE_NAME'],
  ['snowflake', 'account_name = "acc"\n username = "u"\n warehouse = "w"', 'acc'],
  ['squid', 'address = "s:3128"', 's:3128'],
  ['static', 'text = ""', 'prometheus.exporter.static.a'],
  ['statsd', '', 'prometheus.exporter.statsd.a'],
  ['azure', 'subscriptions = ["s"]\n resource_type = "t"\n metrics = ["m"]', 'give what it exports with `targets`'],
  ['unix', '', 'give it with `constants: { hostname }`'],
])('the instance of %s with %j is %s', (kind, body, expected) => {
  expect(instanceOf(kind, body)).toContain(expected);
});

test('no message shows what is in a data source', () => {
  expect(instanceOf('mongodb', 'mongodb_uri = "mongodb://user:p ss@host01"')).not.toMatch(/ss@/);
  expect(instanceOf('postgres', 'data_source_names = ["secret=db"]')).not.toContain('secret');
});

test('the name of the host is a variable, or a constant', () => {
  expect(instanceOf('unix', '', { constants: { hostname: 'h' } })).toBe('h');
  expect(instanceOf('unix', '', { constants: { hostname: 'h' }, env: { HOSTNAME: 'pod' } })).toBe('pod');
  expect(instanceOf('postgres', '', { env: { POSTGRES_EXPORTER_DATA_SOURCE_NAME: 'postgres://db/x' } })).toBe(
    'postgresql://db/x',
  );
});

test('what a test gives is what it exports', () => {
  const world = { targets: { 'prometheus.exporter.unix.a': [{ __address__: 'node', instance: 'given' }] } };

  expect(instanceOf('unix', '', world)).toBe('given');
});

test('prometheus.exporter.static answers with its text, others with what is given', () => {
  const text = `prometheus.exporter.static "a" {\n text = "up_to_date 1"\n}\nprometheus.exporter.self "b" { }\nprometheus.scrape "s" {\n targets = array.concat(prometheus.exporter.static.a.targets, prometheus.exporter.self.b.targets)\n forward_to = [prometheus.echo.all.receiver]\n}\nprometheus.echo "all" { }\n`;
  const series = arrivedSeries(simulated(text, { metrics: 'given 1', constants: { hostname: 'h' } }));

  expect(series.map(({ labels }) => [labels['job'], labels['__name__']])).toEqual([
    ['integrations/static', 'up_to_date'],
    ['integrations/self', 'given'],
  ]);
});

describe('probes', () => {
  const url = (kind: string, body: string, world?: World) =>
    scraped(kind, body, world).scraped.map((target) => target.url.replace(/^.*\?/, ''));

  test('prometheus.exporter.blackbox has a target for each block', () => {
    const body =
      'config = "{}"\n target {\n name = "a"\n address = "http://cart"\n module = "m"\n labels = {team = "t", job = "mine", instance = "mine"}\n }\n target {\n name = "b"\n address = "x"\n }';
    const { scraped: targets } = scraped('blackbox', body);

    expect(targets.map(({ labels }) => Object.fromEntries(labels))).toEqual([
      { team: 't', job: 'integrations/blackbox/a', instance: 'prometheus.exporter.blackbox.a' },
      { job: 'integrations/blackbox/b', instance: 'prometheus.exporter.blackbox.a' },
    ]);
    expect(url('blackbox', body)).toEqual(['module=m&target=http%3A%2F%2Fcart', 'target=x']);
  });

  test('or for each target of others, whose labels stay', () => {
    const pod = {
      kind: 'Pod',
      metadata: { name: 'cart' },
      spec: { containers: [{ name: 'app', ports: [{ containerPort: 80 }] }] },
    };
    const text = `discovery.kubernetes "pods" {\n role = "pod"\n}\ndiscovery.relabel "pods" {\n targets = discovery.kubernetes.pods.targets\n rule {\n source_labels = ["__meta_kubernetes_pod_name"]\n target_label = "name"\n }\n rule {\n target_label = "target"\n replacement = "kept"\n }\n}\nprometheus.exporter.blackbox "a" {\n config = "{}"\n targets = discovery.relabel.pods.output\n}\nprometheus.scrape "s" {\n targets = prometheus.exporter.blackbox.a.targets\n forward_to = []\n}\n`;
    const { scraped: targets, gaps } = simulated(text, { objects: [pod] });

    expect(gaps).toEqual([]);
    expect(targets).toHaveLength(1);
    expect(targets[0]!.url).toContain('?target=10.1.0.1%3A80');
    expect(Object.fromEntries(targets[0]!.labels)).toEqual({
      target: 'kept',
      job: 'integrations/blackbox/cart',
      instance: 'prometheus.exporter.blackbox.a',
    });
  });

  test('prometheus.exporter.snmp asks with more', () => {
    const block =
      'target "switch" {\n address = "1.2.3.4"\n module = "m"\n auth = "a"\n walk_params = "w"\n snmp_context = "c"\n }';
    const list = 'targets = [{name = "switch", __address__ = "1.2.3.4", target = "x", module = "m"}]';

    expect(url('snmp', block)).toEqual(['auth=a&module=m&name=switch&snmp_context=c&target=1.2.3.4&walk_params=w']);
    expect(url('snmp', list)).toEqual(['module=m&name=switch&target=1.2.3.4']);
    expect(scraped('snmp', list).scraped[0]!.labels.has('target')).toBe(false);
  });

  test('a target without a name or an address is refused', () => {
    expect(instanceOf('snmp', 'targets = [{name = "a"}]')).toContain('all targets need a name');
    expect(instanceOf('blackbox', 'config = "{}"\n targets = [{address = "a"}]')).toContain('all targets need a name');
  });
});
