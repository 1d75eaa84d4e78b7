import { type AddressForm, addressesIn, isOwnAddress, isServiceName } from './address';

const read = (text: string, form: AddressForm['form'], defaultPort?: number) =>
  addressesIn(text, { form, ...(defaultPort === undefined ? {} : { defaultPort }) })?.map(
    ({ host, port }) => `${host}${port === undefined ? '' : ` ${port}`}`,
  );

test.each<[string, AddressForm['form'], number | undefined, string[] | undefined]>([
  ['http://loki:3100/loki/api/v1/push', 'url', undefined, ['loki 3100']],
  ['https://logs.example.com/push?x=a:1', 'url', undefined, ['logs.example.com 443']],
  ['http://user:p@ss@Logs.Example.com', 'url', 4318, ['logs.example.com 80']],
  ['tempo:4317', 'host:port', 4317, ['tempo 4317']],
  ['tempo', 'host:port', 4317, ['tempo 4317']],
  ['dns:///tempo.traces.svc:4317', 'host:port', 4317, ['tempo.traces.svc 4317']],
  ['[2001:db8::1]:9090', 'host:port', undefined, ['2001:db8::1 9090']],
  ['https://[2001:db8::1]/x', 'url', undefined, ['2001:db8::1 443']],
  ['grafana.com.', 'host', 443, ['grafana.com. 443']],
  ['datadoghq.eu', 'domain', 443, ['*.datadoghq.eu 443']],
  ['xy12345.eu-west-1', 'account', 443, ['xy12345.eu-west-1.snowflakecomputing.com 443']],
  ['example.com', 'any', undefined, ['example.com']],
  ['unix:///var/run/docker.sock', 'url', 2375, []],
  ['/run/containerd.sock', 'socket path', undefined, []],
  ['', 'url', undefined, []],
  ['_http._tcp.web.example.com', 'dns name', undefined, []],
  ['s3://bucket/key', 's3 url', undefined, []],
  ['http://:80', 'url', undefined, undefined],
  ['http://a b/', 'url', undefined, undefined],
  ['tempo:99999', 'host:port', undefined, undefined],
  ['postgres://u:p@db.shop.svc:5433/x?sslmode=off', 'dsn', 5432, ['db.shop.svc 5433']],
  ['mongodb://u:p@a:1,b/x', 'dsn', 27017, ['a 1', 'b 27017']],
  ['u:p@tcp(mysql:3307)/x', 'dsn', 3306, ['mysql 3307']],
  ['u:p@(mysql)/x', 'dsn', 3306, ['mysql 3306']],
  ['host=pg user=u password=x', 'dsn', 5432, ['pg 5432']],
  ['host=pg port=6000', 'dsn', 5432, ['pg 6000']],
  ['Endpoint=sb://ns.servicebus.windows.net/;SharedAccessKey=k', 'dsn', 9093, ['ns.servicebus.windows.net 9093']],
  ['something else', 'dsn', 5432, undefined],
])('%j as %s', (text, form, defaultPort, hosts) => {
  expect(read(text, form, defaultPort)).toEqual(hosts);
});

test.each(['localhost', '127.0.0.1', '127.1.2.3', '::1'])('%s never leaves the pod', (host) => {
  expect(isOwnAddress({ host })).toBe(true);
});

test.each(['localhost.example.com', '128.0.0.1', 'alloy'])('%s does', (host) => {
  expect(isOwnAddress({ host })).toBe(false);
});

test.each([
  ['tempo', true],
  ['tempo.traces.svc', true],
  ['tempo-0.tempo.traces.svc.cluster.local', true],
  ['tempo.traces.svc.cluster.local.', true],
  // A namespace, or the top of the names of the world.
  ['tempo.dev', false],
  ['otlp.example.com', false],
  ['localhost', false],
  ['10.0.0.7', false],
  ['*.svc', false],
])('%s is certainly a Service: %s', (host, expected) => {
  expect(isServiceName(host)).toBe(expected);
});
