import type { Workload } from '../../analysis';
import { check } from '../check';

/** What a lint says of a text, without places. */
function findings(code: string, text: string, workload: Workload = {}): string[] {
  return check(text, { workload }).flatMap((found) => (found.code === `lint/${code}` ? [found.message] : []));
}

const otlp = (endpoint: string, more = '') =>
  `otelcol.exporter.otlp "t" { client { endpoint = ${endpoint}\n${more} } }`;

describe('grpc-tls', () => {
  test.each(['"tempo:4317"', '"tempo.traces.svc:4317"', '"tempo.traces.svc.cluster.local:4317"'])(
    '%s without a tls block',
    (endpoint) => {
      expect(findings('grpc-tls', otlp(endpoint))).toEqual([
        `otelcol.exporter.otlp.t speaks TLS to ${JSON.parse(endpoint)}, a Service of the cluster: its client has no tls block`,
      ]);
    },
  );

  test.each([
    ['a block that says so', otlp('"tempo:4317"', 'tls { insecure = true }')],
    ['TLS with an authority', otlp('"tempo:4317"', 'tls { ca_file = "/ca" }')],
    ['a scheme, which says so', otlp('"http://tempo:4317"')],
    ['TLS by its scheme', otlp('"https://tempo:4317"')],
    ['a host outside of the cluster', otlp('"otlp.example.com:4317"')],
    ['an address', otlp('"10.0.0.7:4317"')],
    ['the port of HTTPS', otlp('"gateway:443"')],
    ['what only a running Alloy knows', otlp('sys.env("TEMPO")')],
  ])('nothing is said of %s', (_, text) => {
    expect(findings('grpc-tls', text)).toEqual([]);
  });

  test('of several receivers behind a balancer, it is said once', () => {
    const balancer = (resolver: string) =>
      `otelcol.exporter.loadbalancing "l" { resolver { ${resolver} }\n protocol { otlp { client { } } } }`;

    expect(findings('grpc-tls', balancer('static { hostnames = ["a:4317", "b:4317"] }'))).toHaveLength(1);
    expect(findings('grpc-tls', balancer('dns { hostname = "a.b.svc" }'))).toHaveLength(1);
    expect(findings('endpoint-port', balancer('static { hostnames = ["a", "b"] }'))).toEqual([]);
  });
});

test('endpoint-port: a Service without a port; HTTPS has one of its own', () => {
  expect(findings('endpoint-port', otlp('"tempo"'))).toEqual(['otelcol.exporter.otlp.t calls tempo without a port']);
  expect(findings('endpoint-port', otlp('"otlp.example.com"'))).toEqual([]);
  expect(findings('endpoint-port', otlp('"tempo:4317"'))).toEqual([]);
  expect(findings('endpoint-port', otlp('sys.env("TEMPO")'))).toEqual([]);
});

test('otlp-path: the path of a signal in the address of all; the argument of one takes whole URLs', () => {
  const http = (more: string) => `otelcol.exporter.otlphttp "t" { ${more} }`;

  expect(findings('otlp-path', http('client { endpoint = "http://tempo:4318/v1/traces/" }'))).toEqual([
    'otelcol.exporter.otlphttp.t adds /v1/traces to its address by itself, so that it would be there twice',
  ]);
  expect(findings('otlp-path', http('client { endpoint = "http://mimir/otlp" }'))).toEqual([]);
  expect(findings('otlp-path', http('client { }\n traces_endpoint = "http://tempo:4318/v1/traces"'))).toEqual([]);
  expect(findings('otlp-path', otlp('"tempo:4317"'))).toEqual([]);
});

test('no-destination: stages that make metrics need nobody to send to', () => {
  const logs = (stages: string) =>
    `loki.source.kubernetes_events "e" { forward_to = [loki.process.p.receiver] }\nloki.process "p" { forward_to = []\n${stages} }`;
  const metrics = 'stage.metrics {\n metric.counter {\n name = "lines"\n match_all = true\n action = "inc"\n }\n }';

  expect(findings('no-destination', logs(metrics))).toEqual([]);
  expect(findings('no-destination', logs(`stage.match {\n selector = "{a=\\"b\\"}"\n${metrics}\n}`))).toEqual([]);
  expect(findings('no-destination', logs('stage.cri { }'))).toHaveLength(1);
});

test('deprecated-argument says what replaces it, or that nothing does', () => {
  const hints = (text: string) =>
    check(text).flatMap(({ code, hint }) => (code === 'lint/deprecated-argument' ? [hint] : []));

  expect(hints('otelcol.auth.basic "a" {\n username = "u"\n}')).toEqual([
    'use `client_auth` for clients and `htpasswd` for servers instead',
  ]);
  expect(hints('prometheus.exporter.cloudwatch "c" {\n sts_region = "eu"\n debug = true\n}')).toEqual([
    'has no effect any more: the `logging` block of Alloy decides what is logged. Remove it',
  ]);
});

test('where it is missing where signals go, that is all that is said: they may go to any of the destinations', () => {
  const codes = (text: string) =>
    check(text, { off: { 'lint/unused-component': 'not looked at' } }).map(({ code }) => code);
  const loki = 'loki.write "l" { endpoint { url = "http://loki/loki/api/v1/push" } }\n';

  expect(codes(`${loki}otelcol.receiver.otlp "r" { grpc { } }`)).toEqual(['missing-block']);
  expect(codes(`${loki}loki.source.kubernetes_events "e" { }`)).toEqual(['missing-attribute']);
  expect(codes(`${loki}loki.source.kubernetes_events "e" { forward_to = [] }`)).toEqual([
    'lint/unfed-component',
    'lint/no-destination',
  ]);
  expect(codes(`${loki}prometheus.scrape "s" { targets = [] }`)).toEqual(['lint/unfed-component', 'missing-attribute']);
});

describe('signals with a URL of their own', () => {
  const exporter = (endpoint: string, output: string, more = '') =>
    `otelcol.exporter.otlphttp "out" { client { endpoint = "${endpoint}" }\n ${more} }
otelcol.receiver.otlp "in" { grpc { }\n output { ${output} } }`;
  const traces = 'traces = [otelcol.exporter.otlphttp.out.input]';
  const logs = 'logs = [otelcol.exporter.otlphttp.out.input]';
  const own = 'traces_endpoint = "http://tempo:4318/v1/traces"';

  test('url-scheme: an address that nothing is sent to may be anything', () => {
    expect(findings('url-scheme', exporter('unused', traces, own))).toEqual([]);
    expect(findings('url-scheme', exporter('unused', `${traces}\n${logs}`, own))).toHaveLength(1);
    expect(findings('url-scheme', exporter('unused', traces))).toHaveLength(1);
  });

  test('wrong-backend: they go to a server of their own', () => {
    expect(findings('wrong-backend', exporter('http://loki:3100/otlp', `${traces}\n${logs}`, own))).toEqual([]);
    expect(findings('wrong-backend', exporter('http://loki:3100/otlp', `${traces}\n${logs}`))).toEqual([
      "otelcol.exporter.otlphttp.out sends traces to loki, which takes logs if it's Loki",
    ]);
  });
});

describe('push-path', () => {
  const loki = (url: string) => `loki.write "l" { endpoint { url = "${url}" } }`;

  test.each([
    ['http://loki/api/v1/push', 'the path /api/v1/push, which is that of prometheus.remote_write'],
    ['http://loki/loki/api/v1/query_range', 'the path /loki/api/v1/query_range, at which nothing can be written'],
    ['http://loki/', 'a URL without a path'],
  ])('%s', (url, reason) => {
    expect(findings('push-path', loki(url))).toEqual([expect.stringContaining(reason)]);
  });

  test.each(['http://loki/loki/api/v1/push', 'http://gateway/team-a/loki/api/v1/push', 'http://gateway/ingest?org=a'])(
    '%s may be right',
    (url) => {
      expect(findings('push-path', loki(url))).toEqual([]);
    },
  );

  test('Prometheus and Mimir have different paths, and Loki has another one', () => {
    const write = (url: string) => `prometheus.remote_write "m" { endpoint { url = "${url}" } }`;

    expect(findings('push-path', write('http://m/api/v1/push'))).toEqual([]);
    expect(findings('push-path', write('http://m/prometheus/api/v1/write'))).toEqual([]);
    expect(findings('push-path', write('http://m/loki/api/v1/push'))).toHaveLength(1);
  });
});

describe('own-address', () => {
  const alone: Workload = { hostNetwork: false, sidecars: false, servicePorts: [] };
  const write = (url: string) => `loki.write "l" { endpoint { url = "${url}" } }\n`;
  const found = (text: string, workload: Workload = alone) => findings('own-address', text, workload);

  test.each(['http://localhost:3100/loki/api/v1/push', 'http://127.0.0.1:3100/x', 'http://[::1]:3100/x'])(
    '%s',
    (url) => {
      expect(found(write(url))).toEqual([
        expect.stringContaining('which is the pod itself, and nothing in the pod listens'),
      ]);
    },
  );

  test.each<[string, string, Workload?]>([
    ["Alloy's own server", write('http://localhost:12345/x')],
    [
      'a listener of the configuration',
      `${write('http://localhost:3100/loki/api/v1/push')}loki.source.api "a" { http { listen_port = 3100 }\n forward_to = [] }`,
    ],
    [
      'a listener whose port is not known',
      `${write('http://localhost:3100/x')}loki.source.api "a" { http { listen_port = sys.env("P") }\n forward_to = [] }`,
    ],
    ['a sidecar', write('http://localhost:3100/x'), { ...alone, sidecars: true }],
    ["the node's network", write('http://localhost:3100/x'), { ...alone, hostNetwork: true }],
    ['a workload of which nothing is known', write('http://localhost:3100/x'), {}],
    ['a default that is not written', 'discovery.consul "c" { }'],
    ['a socket', 'discovery.docker "d" { host = "unix:///var/run/docker.sock" }'],
  ])('nothing is said of %s', (...[, text, workload]) => {
    expect(found(text, workload)).toEqual([]);
  });
});

describe('kubelet-request', () => {
  const nodes = 'discovery.kubernetes "n" { role = "node" }\n';
  const scrape = (more: string, targets = 'discovery.kubernetes.n.targets') =>
    `${nodes}prometheus.scrape "s" { targets = ${targets}\n forward_to = []\n${more} }\n`;
  const relabel = (rules: string) => `discovery.relabel "r" { targets = discovery.kubernetes.n.targets\n${rules} }\n`;
  const TOKEN = 'bearer_token_file = "/var/run/secrets/kubernetes.io/serviceaccount/token"';
  const found = (text: string) => findings('kubelet-request', text);

  test('HTTP to kubelets, and no credentials', () => {
    expect(found(scrape(''))).toEqual([
      'prometheus.scrape.s speaks HTTP to the kubelets, and gets an answer by HTTPS only',
    ]);
    expect(found(scrape('scheme = "https"'))).toEqual([
      'prometheus.scrape.s shows the kubelets no credentials, and is refused (401)',
    ]);
  });

  test('the API server, by its name in an address', () => {
    const api = relabel('rule { target_label = "__address__"\n replacement = "kubernetes.default.svc:443" }');

    expect(found(api + scrape('scheme = "https"', 'discovery.relabel.r.output'))).toEqual([
      'prometheus.scrape.s shows the API server no credentials, and is refused (401)',
    ]);
  });

  test.each([
    ['a token', scrape(`scheme = "https"\n${TOKEN}`)],
    ['a certificate', scrape('scheme = "https"\ntls_config { cert_file = "/c"\n key_file = "/k" }')],
    [
      'a scheme by a rule',
      relabel('rule { target_label = "__scheme__"\n replacement = "https" }') +
        scrape(TOKEN, 'discovery.relabel.r.output'),
    ],
    [
      'another port of the nodes',
      relabel(
        'rule { source_labels = ["__meta_kubernetes_node_address_InternalIP"]\n target_label = "__address__"\n replacement = "$1:9100" }',
      ) + scrape('', 'discovery.relabel.r.output'),
    ],
    [
      'a label that only a running Alloy knows',
      relabel('rule { target_label = sys.env("L")\n replacement = "x" }') + scrape('', 'discovery.relabel.r.output'),
    ],
    [
      'pods',
      'discovery.kubernetes "p" { role = "pod" }\nprometheus.scrape "s" { targets = discovery.kubernetes.p.targets\n forward_to = [] }',
    ],
  ])('nothing is said of %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('native-histograms', () => {
  const config = (endpoints: string, scrape = 'scrape_native_histograms = true') =>
    `prometheus.remote_write "m" { ${endpoints} }\nprometheus.relabel "r" { forward_to = [prometheus.remote_write.m.receiver] }\nprometheus.scrape "s" { targets = []\n forward_to = [prometheus.relabel.r.receiver]\n${scrape} }`;
  const plain = 'endpoint { url = "http://m/api/v1/push" }';
  const sending = 'endpoint { url = "http://m/api/v1/push"\n send_native_histograms = true }';

  test('one of several endpoints that drops them, through other components', () => {
    expect(findings('native-histograms', config(`${plain}\n${sending}`))).toEqual([
      'prometheus.scrape.s scrapes native histograms, and an endpoint of prometheus.remote_write.m drops them',
    ]);
  });

  test.each([
    ['all send them', config(sending)],
    ['nobody asks for them', config(plain, '')],
    [
      'whether they are sent depends on a variable',
      config('endpoint { url = "http://m/x"\n send_native_histograms = sys.env("N") == "1" }'),
    ],
    ['nothing is sent', 'prometheus.scrape "s" { targets = []\n forward_to = []\n scrape_native_histograms = true }'],
  ])('nothing is said where %s', (_, text) => {
    expect(findings('native-histograms', text)).toEqual([]);
  });
});

describe('incoming-timestamp', () => {
  const api = (more: string, to = '') =>
    `loki.source.api "a" { http { listen_port = 3100 }\n forward_to = [${to}]\n${more} }\n`;
  const process = (stages: string) => `loki.process "p" { forward_to = []\n${stages} }`;

  test('the default replaces times', () => {
    expect(findings('incoming-timestamp', api(''))).toEqual([
      'loki.source.api.a replaces the time of each entry by that of its arrival',
    ]);
    expect(
      findings(
        'incoming-timestamp',
        api('', 'loki.process.p.receiver') + process('stage.json { expressions = {a = ""} }'),
      ),
    ).toHaveLength(1);
  });

  test.each([
    ['it is said that they are kept', api('use_incoming_timestamp = true')],
    ['it is said that they are not', api('use_incoming_timestamp = false')],
    [
      'the time is read from the line',
      api('', 'loki.process.p.receiver') +
        process('stage.match { selector = "{a=\\"b\\"}"\n stage.timestamp { source = "t"\n format = "RFC3339" } }'),
    ],
    ['nobody pushes', 'loki.source.journal "j" { forward_to = [] }'],
  ])('nothing is said where %s', (_, text) => {
    expect(findings('incoming-timestamp', text)).toEqual([]);
  });
});
