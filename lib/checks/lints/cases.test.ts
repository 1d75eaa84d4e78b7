import type { Workload } from '../../analysis';
import { check as lint } from '../check';

/** What a lint says of a text, one line a finding: `2:3 message`. */
function findings(code: string, text: string, workload: Workload = {}): string[] {
  return lint(text, { workload })
    .filter((found) => found.code === `lint/${code}`)
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
}

const logs = 'loki.write "l" { endpoint { url = "http://loki/loki/api/v1/push" } }\n';
const metrics = 'prometheus.remote_write "m" { endpoint { url = "http://p/api/v1/write" } }\n';
const traces = 'otelcol.exporter.otlp "t" { client { endpoint = "tempo:4317" } }\n';
const pods = 'discovery.kubernetes "pods" { role = "pod" }\n';
const self = 'prometheus.exporter.self "s" { }\n';
const daemonSet: Workload = { controller: 'DaemonSet' };

describe('unused-component', () => {
  test.each([
    [
      'a component used in an export of a declare',
      `declare "d" {\n${self} export "t" { value = prometheus.exporter.self.s.targets }\n}\nd "x" { }`,
    ],
    [
      'a component used by an imported one',
      `import.file "i" { filename = "a" }\n${pods}i.x "a" { targets = discovery.kubernetes.pods.targets }`,
    ],
    [
      'a component used in a template',
      `${pods}foreach "f" {\n collection = [1]\n var = "v"\n template { prometheus.scrape "a" { targets = discovery.kubernetes.pods.targets \n forward_to = [] } }\n}`,
    ],
    [
      'a component that sends by itself',
      `${traces}beyla.ebpf "b" { output { traces = [otelcol.exporter.otlp.t.input] } }`,
    ],
    ['a component without exports', 'loki.source.kubernetes_events "e" { forward_to = [] }'],
    ['an unknown component', 'no.such "x" { }'],
  ])('%s is used', (_, text) => {
    expect(findings('unused-component', text)).toEqual([]);
  });

  test('a component that only refers to itself is not', () => {
    expect(findings('unused-component', 'local.file "a" { filename = "x" }')).toEqual([
      '1:1 nothing uses local.file.a',
    ]);
  });

  test('a declare without an instance is not, but for those of a file of declares, which others import', () => {
    const library = `import.string "i" { content = "" }\ndeclare "a" {\n${self}}\ndeclare "b" { }`;

    expect(findings('unused-component', library)).toEqual(['3:1 nothing uses prometheus.exporter.self.s']);
    expect(findings('unused-component', `${metrics}declare "b" { }`)).toEqual(['2:1 declare.b has no instance']);
  });

  test('a declare that only has instances in a hidden place is used', () => {
    expect(findings('unused-component', 'declare "a" { }\ndeclare "b" {\n a "x" { }\n}\nb "y" { }')).toEqual([]);
  });
});

describe('unfed-component and no-destination', () => {
  test('rules of a relabel component that nobody sends to are no reason to speak', () => {
    const text = `loki.relabel "r" { forward_to = [] }\n${logs}loki.source.journal "j" {\n forward_to = [loki.write.l.receiver]\n relabel_rules = loki.relabel.r.rules\n}`;

    expect([...findings('unfed-component', text), ...findings('no-destination', text)]).toEqual([]);
  });

  test('a receiver of OpenTelemetry data with an empty output does not even listen', () => {
    expect(findings('no-destination', 'otelcol.receiver.otlp "o" {\n grpc { }\n output { }\n}')).toEqual([
      '1:1 otelcol.receiver.otlp.o sends to nobody: output > logs or output > metrics or output > traces names no receiver',
    ]);
  });

  test('an expression may name a receiver', () => {
    expect(findings('no-destination', 'loki.source.kubernetes_events "e" { forward_to = coalesce([], []) }')).toEqual(
      [],
    );
  });

  test('a block that need not be there may be absent', () => {
    expect(findings('no-destination', 'beyla.ebpf "b" { }')).toEqual([]);
  });
});

test('dropped-signal: a signal that a connector turns into another is not lost', () => {
  const text = `${metrics}otelcol.exporter.prometheus "p" { forward_to = [prometheus.remote_write.m.receiver] }
otelcol.connector.spanmetrics "s" {
  histogram { explicit { } }
  output { metrics = [otelcol.exporter.prometheus.p.input] }
}
otelcol.receiver.otlp "o" {
  grpc { }
  output { traces = [otelcol.connector.spanmetrics.s.input] }
}`;

  expect(findings('dropped-signal', text)).toEqual([]);
});

describe('sent-twice', () => {
  test('one receiver twice in a list', () => {
    const text = `${logs}loki.source.kubernetes_events "e" { forward_to = [loki.write.l.receiver, loki.write.l.receiver] }`;

    expect(findings('sent-twice', text)).toEqual(['2:74 loki.source.kubernetes_events.e sends to loki.write.l twice']);
  });

  test('a way through a component that reads what it gets, and sends what it makes of databases, is none', () => {
    const text = `${logs}database_observability.postgres "d" {
  data_source_name = sys.env("DSN")
  forward_to       = [loki.write.l.receiver]
  targets          = []
}
loki.source.kubernetes_events "e" { forward_to = [loki.write.l.receiver, database_observability.postgres.d.logs_receiver] }`;

    expect(findings('sent-twice', text)).toEqual([]);
  });

  test('two ways through components that may each drop a part are fine', () => {
    const relabel = (id: string) =>
      `prometheus.relabel "${id}" { forward_to = [prometheus.remote_write.m.receiver] }\n`;
    const text = `${metrics}${relabel('a')}${relabel('b')}prometheus.scrape "s" {\n targets = []\n forward_to = [prometheus.relabel.a.receiver, prometheus.relabel.b.receiver]\n}`;

    expect(findings('sent-twice', text)).toEqual([]);
  });

  test('different signals to one destination are fine', () => {
    const text = `${traces}otelcol.receiver.otlp "o" {\n grpc { }\n output {\n  traces = [otelcol.exporter.otlp.t.input]\n  logs = [otelcol.exporter.otlp.t.input]\n }\n}`;

    expect(findings('sent-twice', text)).toEqual([]);
  });
});

test('duplicate-scrape: other paths and other receivers are other scrapes', () => {
  const scrape = (id: string, more: string) =>
    `prometheus.scrape "${id}" {\n targets = discovery.kubernetes.pods.targets\n forward_to = [prometheus.remote_write.m.receiver]\n${more}}\n`;

  expect(
    findings('duplicate-scrape', `${metrics}${pods}${scrape('a', '')}${scrape('b', ' metrics_path = "/x"\n')}`),
  ).toEqual([]);
  expect(
    findings('duplicate-scrape', `${metrics}${pods}${scrape('a', '')}${scrape('b', ' scrape_interval = "5s"\n')}`),
  ).toEqual(['7:1 prometheus.scrape.b scrapes the same targets as prometheus.scrape.a']);
});

describe('unclustered-scrape', () => {
  const scrape = (targets: string, more = '') =>
    `prometheus.scrape "a" {\n targets = ${targets}\n forward_to = [prometheus.remote_write.m.receiver]\n${more}}\n`;

  test.each([
    [
      'targets on the own node of the pod',
      `discovery.kubernetes "pods" {\n role = "pod"\n selectors {\n role = "pod"\n field = "spec.nodeName=" + sys.env("NODE")\n }\n}\n${scrape('discovery.kubernetes.pods.targets')}`,
    ],
    ['Alloy itself', `${self}${scrape('prometheus.exporter.self.s.targets')}`],
    [
      'targets that a rule keeps by their node',
      `${pods}discovery.relabel "r" {\n targets = discovery.kubernetes.pods.targets\n rule {\n source_labels = ["__meta_kubernetes_pod_node_name"]\n action = "keep"\n regex = constants.hostname\n }\n}\n${scrape('discovery.relabel.r.output')}`,
    ],
    [
      'clustering that depends on a variable',
      `${pods}${scrape('discovery.kubernetes.pods.targets', ' clustering { enabled = sys.env("C") == "1" }\n')}`,
    ],
    ['targets from a module', `import.file "i" { filename = "a" }\ni.x "a" { }\n${scrape('i.x.a.targets')}`],
    ['an argument', `declare "d" {\n argument "t" { }\n${scrape('argument.t.value')}}`],
  ])('%s are no reason to speak', (_, text) => {
    expect(findings('unclustered-scrape', metrics + text, daemonSet)).toEqual([]);
  });

  test('targets written out are scraped by every pod', () => {
    expect(findings('unclustered-scrape', metrics + scrape('[{__address__ = "a:1"}]'), daemonSet)).toHaveLength(1);
  });

  test('clustering that is off does not help, and several replicas are enough', () => {
    const text = `${metrics}${pods}${scrape('discovery.kubernetes.pods.targets', ' clustering { enabled = false }\n')}`;

    expect(findings('unclustered-scrape', text, { controller: 'Deployment', multipleReplicas: true })).toEqual([
      '3:1 every pod does all the work of prometheus.scrape.a, so its data arrives several times',
    ]);
    expect(findings('unclustered-scrape', text, { controller: 'Deployment', multipleReplicas: false })).toEqual([]);
  });

  test('sources of logs count too', () => {
    const text = `${logs}loki.source.kubernetes_events "e" { forward_to = [loki.write.l.receiver] }\nloki.source.podlogs "p" {\n forward_to = [loki.write.l.receiver]\n node_filter { enabled = true }\n}`;

    expect(findings('unclustered-scrape', text, daemonSet)).toEqual([
      '2:1 every pod of the DaemonSet does all the work of loki.source.kubernetes_events.e, so its data arrives several times',
    ]);
  });
});

describe('listeners', () => {
  const api = (id: string, http = '') =>
    `loki.source.api "${id}" {\n http { ${http} }\n forward_to = [loki.write.l.receiver]\n}\n`;

  test('equal defaults are a conflict', () => {
    expect(findings('port-conflict', `${logs}${api('a')}${api('b')}`)).toEqual([
      '6:1 loki.source.api.b listens on port 8080 (TCP), and so does loki.source.api.a',
    ]);
  });

  test('so is the port of Alloy itself, wherever that is', () => {
    expect(findings('port-conflict', `${logs}${api('a', 'listen_port = 12345')}`)).toHaveLength(1);
    expect(findings('port-conflict', `${logs}${api('a', 'listen_port = 12345')}`, { httpPort: 8000 })).toEqual([]);
  });

  test('so is a port of another container', () => {
    const takenPorts = [{ port: 8080, protocol: 'TCP', by: 'the container proxy' }];

    expect(findings('port-conflict', `${logs}${api('a')}`, { takenPorts })).toEqual([
      '2:1 loki.source.api.a listens on port 8080 (TCP), and so does the container proxy',
    ]);
    expect(
      findings('port-conflict', `${logs}${api('a')}`, { takenPorts: [{ ...takenPorts[0]!, protocol: 'UDP' }] }),
    ).toEqual([]);
  });

  test('a conflict is an error where the ports of the workload are known', () => {
    const severities = (workload: Workload) =>
      lint(`${logs}${api('a')}${api('b')}`, { workload })
        .filter(({ code }) => code === 'lint/port-conflict')
        .map(({ severity }) => severity);

    expect(severities({})).toEqual(['warning']);
    expect(severities({ servicePorts: [] })).toEqual(['error']);
  });

  test('listeners of modules count once for each instance, and are told where they are written', () => {
    const module = `declare "m" {\n argument "port" { }\n loki.source.api "a" {\n http { listen_port = argument.port.value }\n forward_to = []\n }\n}\n`;

    expect(findings('port-conflict', `${module}m "x" { port = 1 }\nm "y" { port = 2 }`)).toEqual([]);
    expect(findings('port-conflict', `${module}m "x" { port = 1 }\nm "y" { port = 1 }`)).toEqual([
      '4:23 m.y/loki.source.api.a listens on port 1 (TCP), and so does m.x/loki.source.api.a',
    ]);
    expect(findings('port-conflict', module)).toEqual([]);
  });

  test('TCP and UDP, and ports that are not known, are no conflict', () => {
    expect(findings('port-conflict', `${logs}${api('a')}${api('b', 'listen_port = sys.env("PORT")')}`)).toEqual([]);
    expect(
      findings('port-conflict', 'prometheus.exporter.statsd "s" {\n listen_udp = ":9125"\n listen_tcp = ":9125"\n}'),
    ).toEqual([]);
  });

  test('a default that is the loopback address counts, behind a Service only', () => {
    const text = `${traces}otelcol.receiver.influxdb "i" { output { metrics = [otelcol.exporter.otlp.t.input] } }`;

    expect(findings('loopback-listener', text, { servicePorts: [{ port: 8086, protocol: 'TCP' }] })).toEqual([
      "2:1 otelcol.receiver.influxdb.i listens on the loopback address (port 8086), which the Service doesn't reach",
    ]);
    expect(findings('loopback-listener', text, { servicePorts: [] })).toEqual([]);
    const service = [{ port: 12_345, protocol: 'TCP' }] as const;
    for (const listed of ['otelcol.receiver.influxdb.i', 'influxdb']) {
      expect(findings('loopback-listener', text, { servicePorts: service, privateListeners: [listed] })).toEqual([]);
    }
    expect(findings('loopback-listener', text)).toEqual([]);
  });
});

test('otlp-port: gRPC to the port of HTTP', () => {
  const exporter = (endpoint: string) => `otelcol.exporter.otlp "t" { client { endpoint = ${endpoint} } }`;

  expect(findings('otlp-port', exporter('"tempo:4318"'))).toHaveLength(1);
  expect(findings('otlp-port', exporter('"tempo:4317"'))).toEqual([]);
  expect(findings('otlp-port', exporter('"tempo:43180"'))).toEqual([]);
  expect(findings('otlp-port', exporter('sys.env("TEMPO")'))).toEqual([]);
});

test('url-scheme: what pushes over HTTP, and not what is known only when it runs', () => {
  const write = (...urls: string[]) =>
    `prometheus.remote_write "m" {\n${urls.map((url) => ` endpoint {\n url = ${url}\n }\n`).join('')}}\n`;
  const otlp = 'otelcol.exporter.otlphttp "t" {\n client {\n endpoint = "tempo:4318"\n }\n}\n';

  expect(
    findings('url-scheme', `${write('"HTTPS://a/p"', '"b.example.com/p"', '"c:9090/p"', 'sys.env("D")')}${otlp}`),
  ).toEqual([
    '6:8 url of prometheus.remote_write.m is no URL of HTTP, and nothing can be sent there',
    '9:8 url of prometheus.remote_write.m is no URL of HTTP, and nothing can be sent there',
    '17:13 endpoint of otelcol.exporter.otlphttp.t is no URL of HTTP, and nothing can be sent there',
  ]);
});

test('push-path: each endpoint by itself, with and without a slash', () => {
  const write = (...urls: string[]) =>
    `prometheus.remote_write "m" {\n${urls.map((url) => ` endpoint {\n url = ${url}\n }\n`).join('')}}`;

  expect(findings('push-path', write('"http://a/api/v1/push"', '"https://b:9009/"', 'sys.env("C")'))).toEqual([
    '6:8 endpoint 2 of prometheus.remote_write.m has a URL without a path',
  ]);
});

describe('memory-limiter', () => {
  const batch = 'otelcol.processor.batch "b" { output { traces = [otelcol.exporter.otlp.t.input] } }\n';
  const limiter =
    'otelcol.processor.memory_limiter "m" {\n check_interval = "1s"\n limit = "1GiB"\n output { traces = [otelcol.processor.batch.b.input] }\n}\n';
  const receiver = (id: string, to: string) =>
    `otelcol.receiver.otlp "${id}" {\n grpc { }\n output { traces = [${to}.input] }\n}\n`;

  test('one of two ways without a limiter is enough', () => {
    const text = `${traces}${batch}${limiter}${receiver('a', 'otelcol.processor.memory_limiter.m')}${receiver('b', 'otelcol.processor.batch.b')}`;

    expect(findings('memory-limiter', text)).toEqual([
      '2:1 otelcol.processor.batch.b gets data from otelcol.receiver.otlp.b with no memory limiter before it',
    ]);
  });

  test('a limiter behind the batch comes too late', () => {
    const late = `otelcol.processor.memory_limiter "m" {\n check_interval = "1s"\n limit = "1GiB"\n output { traces = [otelcol.exporter.otlp.t.input] }\n}\notelcol.processor.batch "b" { output { traces = [otelcol.processor.memory_limiter.m.input] } }\n`;

    expect(findings('memory-limiter', `${traces}${late}${receiver('a', 'otelcol.processor.batch.b')}`)).toHaveLength(1);
  });

  test('processors in between do not hide the receiver, and cycles do not hang', () => {
    const loop =
      'otelcol.processor.attributes "x" { output { traces = [otelcol.processor.batch.b.input, otelcol.processor.attributes.x.input] } }\n';

    expect(
      findings('memory-limiter', `${traces}${batch}${loop}${receiver('a', 'otelcol.processor.attributes.x')}`),
    ).toHaveLength(1);
  });
});

describe('labels', () => {
  const stage = (body: string) => `${logs}loki.process "p" {\n forward_to = [loki.write.l.receiver]\n ${body}\n}`;

  test.each(['trace_id', 'traceID', 'span-id', 'request_id', 'user_id', 'pod_uid', 'path', 'url', 'client_ip'])(
    '%s has too many values',
    (name) => {
      expect(findings('high-cardinality-label', stage(`stage.labels { values = {"${name}" = ""} }`))).toHaveLength(1);
    },
  );

  test.each(['level', 'pod', 'namespace', 'container', 'method', 'status', 'filename', '__path__', 'grid'])(
    '%s is fine',
    (name) => {
      expect(findings('high-cardinality-label', stage(`stage.labels { values = {"${name}" = ""} }`))).toEqual([]);
    },
  );

  test('a rule of a loki.relabel makes labels too; structured metadata has none', () => {
    const rule = 'loki.relabel "r" {\n forward_to = []\n rule { target_label = "trace_id" }\n}';

    expect(findings('high-cardinality-label', rule)).toEqual([
      '3:9 label trace_id has too many values to be one of log streams',
    ]);
    expect(findings('high-cardinality-label', stage('stage.structured_metadata { values = {trace_id = ""} }'))).toEqual(
      [],
    );
  });

  test('names are those of Prometheus, wherever labels are added', () => {
    expect(
      findings(
        'label-name',
        'prometheus.remote_write "m" { external_labels = {"k8s.cluster" = "a", ok_1 = "b", "1st" = "c"} }',
      ),
    ).toEqual([
      '1:31 "k8s.cluster" in external_labels is no name of a label',
      '1:31 "1st" in external_labels is no name of a label',
    ]);
  });
});

test.each([
  ['go_*', 1],
  ['up|node_*|process_*', 2],
  ['go_.*', 0],
  ['(go|node)_.*', 0],
  ['.*', 0],
  ['a[0-9]*', 0],
])('glob-like-regex: %s has %i', (regex, count) => {
  const text = `prometheus.relabel "r" {\n forward_to = []\n rule {\n regex = "${regex}"\n action = "drop"\n }\n}`;

  expect(findings('glob-like-regex', text)).toHaveLength(count);
});

test('literal-secret: in modules once, never with its text', () => {
  const found = lint(
    'declare "d" {\n prometheus.remote_write "m" { endpoint {\n url = "http://a/b"\n bearer_token = "hunter2"\n } }\n}',
  ).filter(({ code }) => code === 'lint/literal-secret');

  expect(found).toMatchObject([{ line: 4, column: 17 }]);
  expect(JSON.stringify(found)).not.toContain('hunter2');
});

test('unknown-env: known names, names of every container, and open environments are fine', () => {
  const text = 'local.file "a" { filename = sys.env("A") + env("B") + sys.env("HOSTNAME") + sys.env(constants.os) }';

  expect(findings('unknown-env', text, { env: ['A'] })).toEqual(['1:29 nothing sets the environment variable B']);
  expect(findings('unknown-env', text)).toEqual([]);
});

test.each([
  ['sample_limit', 'sys.env("A")', 'it is the empty text then, and Alloy does not start: should be number, got string'],
  ['scrape_interval', '(env("A"))', expect.stringContaining('Alloy does not start: ')],
  ['job_name', 'sys.env("A")', undefined],
  ['sample_limit', 'encoding.from_json(sys.env("A"))', undefined],
])('unknown-env: %s = %s says what comes of it', (name, value, expected) => {
  const text = `prometheus.scrape "s" {\n targets = []\n forward_to = []\n ${name} = ${value}\n}`;
  const found = lint(text, { workload: { env: [] } }).filter(({ code }) => code === 'lint/unknown-env');

  expect(found.map(({ hint }) => hint)).toEqual([expected]);
});

test('unknown-env: what a component reads by itself', () => {
  const mysql = 'prometheus.exporter.mysql "m" { }';

  expect(findings('unknown-env', mysql, { env: [] })).toEqual([
    '1:1 prometheus.exporter.mysql.m reads the environment variable MYSQLD_EXPORTER_DATA_SOURCE_NAME, and nothing sets it',
  ]);
  expect(findings('unknown-env', mysql, { env: ['MYSQLD_EXPORTER_DATA_SOURCE_NAME'] })).toEqual([]);
  expect(findings('unknown-env', mysql)).toEqual([]);
});

test('unmounted-file: files of the image, relative paths, paths that are not known and unknown mounts are fine', () => {
  const file = (path: string) => `local.file "a" { filename = ${path} }`;
  const workload = { mounts: ['/etc/alloy', '/data/'] };

  for (const path of [
    '"/etc/ssl/certs/ca-certificates.crt"',
    '"/etc/ssl/certs"',
    '"ca.pem"',
    'sys.env("CA")',
    '"/data/a"',
    '"/etc/alloy/b"',
  ]) {
    expect(findings('unmounted-file', file(path), workload)).toEqual([]);
  }
  expect(findings('unmounted-file', file('"/etc/alloys/b"'), workload)).toEqual([
    '1:29 no volume is mounted where /etc/alloys/b is',
  ]);
  expect(findings('unmounted-file', file('"/etc/alloys/b"'))).toEqual([]);
  expect(findings('unmounted-file', file('"/etc/ssl/certs/internal-ca.crt"'), workload)).toEqual([
    '1:29 no volume is mounted where /etc/ssl/certs/internal-ca.crt is',
  ]);
  expect(findings('unmounted-file', file('"/etc/alloy/b"'), { mounts: ['/etc/alloy/config.alloy'] })).toHaveLength(1);
});

test.each<[string, string, string[]]>([
  ['a list', 'discovery.file "a" { files = ["/a/x.json", "/data/y.json"] }', ['/a/x.json']],
  [
    'a label of targets',
    'loki.source.file "a" {\n targets = [{ __path__ = "/a/*.log" }]\n forward_to = []\n}',
    ['/a/*.log'],
  ],
  [
    'an argument with another name',
    'otelcol.exporter.file "a" {\n path = "/a/out.json"\n}\notelcol.storage.file "b" {\n directory = "/b"\n}',
    ['/a/out.json', '/b'],
  ],
  [
    'a block of the configuration',
    'http { tls {\n cert_file = "/a/tls.crt"\n key_file = "/data/tls.key"\n} }',
    ['/a/tls.crt'],
  ],
  ['a default', 'prometheus.exporter.unix "a" { }', []],
  ['an argument that is no file', 'discovery.http "a" { url = "http://x/a" }', []],
])('unmounted-file: %s', (_, text, paths) => {
  const found = findings('unmounted-file', text, { mounts: ['/etc/alloy', '/data'] });

  expect(found.map((finding) => finding.replace(/^.* where (\S+) is$/, '$1'))).toEqual(paths);
});

test('unmounted-file: the way out of a file with a secret is the Secret', () => {
  const write =
    'loki.write "a" { endpoint {\n url = "http://x/loki/api/v1/push"\n bearer_token_file = "/a/token"\n tls_config {\n ca_file = "/a/ca.crt"\n }\n} }';
  const hints = lint(write, { workload: { mounts: [] } })
    .filter(({ code }) => code === 'lint/unmounted-file')
    .map(({ line, hint }) => [line, hint?.includes('Secret.file')]);

  expect(hints).toEqual([
    [3, true],
    [5, false],
  ]);
});

test('http-auth-everywhere: a filter, no authentication, and no workload are fine', () => {
  const auth = 'http { auth { basic {\n username = "a"\n password = sys.env("P")\n } } }';

  expect(findings('http-auth-everywhere', auth, daemonSet)).toHaveLength(1);
  expect(findings('http-auth-everywhere', auth)).toEqual([]);
  expect(findings('http-auth-everywhere', 'http { }', daemonSet)).toEqual([]);
});

test('unstable-component: the stability level and the flag of the workload decide', () => {
  const text =
    'otelcol.receiver.filelog "f" {\n include = []\n output { }\n}\notelcol.exporter.datadog "d" { api { api_key = sys.env("K") } }';

  expect(findings('unstable-component', text)).toEqual([
    '1:1 otelcol.receiver.filelog is in public preview',
    '5:1 otelcol.exporter.datadog is a community component',
  ]);
  expect(findings('unstable-component', text, { stabilityLevel: 'public-preview', communityComponents: true })).toEqual(
    [],
  );
});

describe('lint', () => {
  test('gives the errors of a text that does not parse, and nothing else', () => {
    expect(lint('prometheus.scrape "a" {', { filename: 'x.alloy' })).toMatchObject([
      { code: 'syntax', file: 'x.alloy' },
    ]);
  });

  test('takes several sources as one configuration', () => {
    const found = lint([
      { name: 'a.alloy', text: metrics },
      {
        name: 'b.alloy',
        text: `${self}prometheus.scrape "a" {\n targets = prometheus.exporter.self.s.targets\n forward_to = [prometheus.remote_write.m.receiver]\n}`,
      },
    ]);

    expect(found).toEqual([]);
  });

  test('is in order of the places', () => {
    expect(
      lint(`${self}prometheus.relabel "r" { forward_to = [prometheus.exporter.self.s.target] }\n${pods}`).map(
        ({ line }) => line,
      ),
    ).toEqual([2, 2, 3]);
  });

  test('says what is wrong with the switches', () => {
    expect(lint(self, { off: { 'lint/unused-component': '', 'lint/x': 'why' } }).map(({ message }) => message)).toEqual(
      ['lint/unused-component is turned off without a reason', 'there is no lint "lint/x" to turn off'],
    );
  });

  test('survives a deep nesting of modules', () => {
    const text = `${metrics}${'declare "d" {\n'.repeat(490)}${self}${'}\n'.repeat(490)}`;

    expect(lint(text).length).toBeGreaterThan(1);
  });
});

describe('ignored-selector', () => {
  const discovery = (role: string, selector: string) =>
    `discovery.kubernetes "d" {\n role = ${role}\n selectors {\n role = ${selector}\n label = "a=b"\n }\n}`;

  test.each([
    ['"service"', '"pod"', 'write `role = "service"`, or discover by role pod or endpoints or endpointslice'],
    ['"pod"', '"ingress"', 'write `role = "pod"`, or discover by role ingress'],
    ['"endpoints"', '"endpointslice"', 'write `role = "endpoints"`, or discover by role endpointslice'],
  ])('role %s knows no selector of role %s', (role, selector, hint) => {
    const found = lint(discovery(role, selector)).filter(({ code }) => code === 'lint/ignored-selector');

    expect(found).toMatchObject([{ line: 4, column: 9, hint }]);
  });

  test.each([
    ['"endpoints"', '"pod"'],
    ['"endpointslice"', '"service"'],
    ['"node"', '"node"'],
    ['"pod"', '"node"'],
    ['"pods"', '"pod"'],
    ['"pod"', '"pods"'],
    ['sys.env("ROLE")', '"pod"'],
    ['"pod"', 'sys.env("ROLE")'],
  ])('of role %s, nothing is said of a selector of role %s', (role, selector) => {
    expect(findings('ignored-selector', discovery(role, selector))).toEqual([]);
  });
});

describe('unknown-module', () => {
  const blackbox = (config: string, modules: readonly string[]) =>
    `prometheus.exporter.blackbox "b" {\n config = ${config}\n${modules.map((module) => ` target {\n name = "a"\n address = "b"\n module = ${module}\n }\n`).join('')}}`;
  const config = '"modules:\\n  http_2xx: { prober: http }\\n  dns: { prober: dns }\\n"';

  test('each target that names none is told, with what is like it', () => {
    const found = lint(blackbox(config, ['"http_2XX"', '"dns"', '"icmp"'])).filter(
      ({ code }) => code === 'lint/unknown-module',
    );

    expect(found).toMatchObject([
      {
        line: 6,
        message: 'the configuration of prometheus.exporter.blackbox.b has no module "http_2XX"',
        hint: 'did you mean "http_2xx"?',
      },
      { line: 16, hint: 'its modules are http_2xx, dns' },
    ]);
  });

  test.each([
    ['a configuration that is known at run time only', 'sys.env("C")', '"a"'],
    ['one that is no YAML', '"modules: {"', '"a"'],
    ['one without modules', '"other: {}"', '"a"'],
    ['a module that is known at run time only', config, 'sys.env("M")'],
    ['no module', config, '""'],
  ])('nothing is said of %s', (_, text, module) => {
    expect(findings('unknown-module', blackbox(text, [module]))).toEqual([]);
  });
});

describe('own-directory', () => {
  const workload: Workload = { mounts: ['/tmp', '/tmp/shared', '/data'], ownDirectories: ['/tmp'] };
  const reads = (path: string) =>
    `${logs}loki.source.file "f" {\n targets = [{__path__ = ${path}}]\n forward_to = [loki.write.l.receiver]\n}\n`;

  test('a file in a directory that only Alloy has is told', () => {
    expect(findings('own-directory', reads('"/tmp/a.log"'), workload)).toEqual([
      "3:25 nobody writes /tmp/a.log: /tmp is a directory of Alloy's container alone",
    ]);
  });

  test.each([
    ['a file in a volume of others inside of it', reads('"/tmp/shared/a.log"')],
    ['a file in another volume', reads('"/data/a.log"')],
    ['a file that is known at run time only', reads('sys.env("F")')],
    ['a file that a component writes', `${reads('"/tmp/a.log"')}otelcol.exporter.file "w" { path = "/tmp/a.log" }`],
    ['a directory to write to', 'otelcol.storage.file "s" { directory = "/tmp/s" }'],
  ])('%s is not', (_, text) => {
    expect(findings('own-directory', text, workload)).toEqual([]);
  });

  test('nothing is told where the directories are not known', () => {
    expect(findings('own-directory', reads('"/tmp/a.log"'), { mounts: ['/tmp'] })).toEqual([]);
  });
});
