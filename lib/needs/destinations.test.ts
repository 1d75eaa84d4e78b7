import { needs } from '../../test/harness/needs';
import { componentNames, rolesOf } from '../facts';

/** Who sends where; `;` ends a line. */
function destinations(text: string): string[] {
  return needs(text).destinations.map((to) => {
    const from = to.argument ?? '-';
    switch (to.kind) {
      case 'host':
        return `${from}: ${to.protocol} ${to.host} ${to.port ?? 'any'}`;
      case 'pods':
        return `${from}: pods of ${to.namespaces ?? 'all'} ${to.ports ?? 'any'}`;
      case 'nodes':
      case 'cloud':
        return `${from}: ${to.kind} ${to.port}`;
      case 'cidr':
        return `${from}: ${to.cidr} ${to.port}`;
      default:
        return `${from}: unknown`;
    }
  });
}

const otlp = (client: string) => `otelcol.exporter.otlp "x" { client { ${client} } }`;
const scrape = (targets: string) => `prometheus.scrape "x" { targets = ${targets}; forward_to = [] }`;
const pods = 'discovery.kubernetes "p" { role = "pod" }; ';
const write = (endpoint: string) => `loki.write "x" { endpoint { ${endpoint} } }`;

const nodes = 'discovery.kubernetes "n" { role = "node" }; ';
const moved = (replacement: string, from = 'discovery.kubernetes.n.targets') =>
  `discovery.relabel "r" { targets = ${from}; rule { source_labels = ["__address__"]; target_label = "__address__"; replacement = ${replacement} } }; ${scrape('discovery.relabel.r.output')}`;

test.each<[string, string, string[]]>([
  ['another port of the nodes', nodes + moved('"$1:9100"'), ['targets: nodes 10250', 'targets: nodes 9100']],
  ['another port, in braces', nodes + moved(`"$\{1}:9100"`), ['targets: nodes 10250', 'targets: nodes 9100']],
  ['the same port', nodes + moved('"$1"'), ['targets: nodes 10250']],
  ['a port that a label says', nodes + moved('"$1:$2"'), ['targets: nodes 10250', 'targets: unknown']],
  [
    'the API server in front of them',
    nodes + moved('"kubernetes.default.svc:443"'),
    ['targets: nodes 10250', 'targets: TCP kubernetes.default.svc 443'],
  ],
  ['any port of pods', pods + moved('"$1:$2"', 'discovery.kubernetes.p.targets'), ['targets: pods of all any']],
])('what is scraped behind rules: %s', (_, text, expected) => {
  expect(destinations(text)).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ['a URL', write('url = "https://logs.example.com/push"'), ['endpoint > url: TCP logs.example.com 443']],
  ['a constant expression', write('url = "http://" + "loki:3100"'), ['endpoint > url: TCP loki 3100']],
  ['a URL of run time', write('url = sys.env("URL")'), ['endpoint > url: unknown']],
  [
    'a URL whose host is known',
    write('url = "https://logs.example.com:8443/push?tenant=" + sys.env("TENANT")'),
    ['endpoint > url: TCP logs.example.com 8443'],
  ],
  [
    'a URL whose host is known, in a format',
    write('url = string.format("https://logs.example.com/%s", sys.env("TENANT"))'),
    ['endpoint > url: TCP logs.example.com 443'],
  ],
  [
    'a URL of whose host a part is known',
    write('url = "https://logs." + sys.env("DOMAIN") + "/push"'),
    ['endpoint > url: unknown'],
  ],
  [
    'a URL in whose host a part is missing',
    write('url = string.format("https://logs.%s/push", sys.env("DOMAIN"))'),
    ['endpoint > url: unknown'],
  ],
  [
    'two endpoints',
    'loki.write "x" { endpoint { url = "http://a:1" }; endpoint { url = "http://b:2" } }',
    ['endpoint > url: TCP a 1', 'endpoint > url: TCP b 2'],
  ],
  [
    'a proxy beside it',
    write('url = "http://a:1"; proxy_url = "http://proxy:3128"'),
    ['endpoint > proxy_url: TCP proxy 3128', 'endpoint > url: TCP a 1'],
  ],
  [
    'where a token comes from',
    write('url = "http://a:1"; oauth2 { token_url = "https://id.example.com/t" }'),
    ['endpoint > oauth2 > token_url: TCP id.example.com 443', 'endpoint > url: TCP a 1'],
  ],
  ['the default port', otlp('endpoint = "tempo"'), ['client > endpoint: TCP tempo 4317']],
  ['the pod itself', otlp('endpoint = "localhost:4317"'), []],
  [
    'a list, partly known',
    'loki.source.kafka "x" { brokers = ["a:1", sys.env("B")]; topics = ["t"]; forward_to = [] }',
    ['brokers: TCP a 1', 'brokers: unknown'],
  ],
  [
    'a port of its own argument, over UDP',
    'otelcol.exporter.syslog "x" { endpoint = "syslog"; port = 1514; network = "udp" }',
    ['endpoint: UDP syslog 1514'],
  ],
  [
    'the pods behind a Service, one by one',
    'otelcol.exporter.loadbalancing "x" { resolver { kubernetes { service = "tempo.traces"; ports = [4317, 5317] } }; protocol { otlp { client { } } } }',
    ['resolver > kubernetes > service: pods of traces 4317,5317'],
  ],
  [
    'the names that are resolved',
    'otelcol.exporter.loadbalancing "x" { resolver { dns { hostname = "tempo-headless"; port = "5317" } }; protocol { otlp { client { } } } }',
    ['resolver > dns > hostname: TCP tempo-headless 5317'],
  ],
  [
    'targets as maps',
    'prometheus.exporter.snmp "x" { targets = [{ "name" = "n", "address" = "switch.example.com" }] }',
    ['targets: UDP switch.example.com 161'],
  ],
  [
    'what a module probes, without a port',
    'prometheus.exporter.blackbox "x" { config = "{}"; target { name = "n"; address = "example.org"; module = "icmp" } }',
    ['target > address: TCP example.org any'],
  ],
  ['a public cloud', 'discovery.azure "x" { subscription_id = "s" }', ['-: cloud 443']],
  [
    'one of its regions by address',
    'discovery.ec2 "x" { endpoint = "https://ec2.example.com" }',
    ['endpoint: TCP ec2.example.com 443'],
  ],
  [
    'metadata of the instance',
    'otelcol.processor.resourcedetection "x" { detectors = ["ec2"]; output { } }',
    ['-: 169.254.169.254/32 80'],
  ],
  [
    'what configuration is fetched from',
    'remotecfg { url = "https://fleet.example.com" }',
    ['url: TCP fleet.example.com 443'],
  ],
  ['no remote configuration', 'remotecfg { }', []],
  ['a module by HTTP', 'import.http "m" { url = "http://modules:8080/m.alloy" }', ['url: TCP modules 8080']],
  ['a module of run time', 'import.http "m" { url = sys.env("M") }', ['url: unknown']],
  [
    'a module by git',
    'import.git "m" { repository = "https://git.example.com/m.git"; path = "m" }',
    ['repository: TCP git.example.com 443'],
  ],
  [
    'a module by git and SSH',
    'import.git "m" { repository = "git@git.example.com:team/m.git"; path = "m" }',
    ['repository: TCP git.example.com 22'],
  ],
  [
    'a module by SSH on a port',
    'import.git "m" { repository = "ssh://git@git.example.com:2222/m.git"; path = "m" }',
    ['repository: TCP git.example.com 2222'],
  ],
])('%s', (_, text, expected) => {
  expect(destinations(text)).toEqual(expected);
});

describe('what is scraped', () => {
  test.each<[string, string, string[]]>([
    ['pods of the cluster', pods + scrape('discovery.kubernetes.p.targets'), ['targets: pods of all any']],
    [
      'pods of namespaces',
      `discovery.kubernetes "p" { role = "pod"; namespaces { names = ["b", "a"] } }; ${scrape('discovery.kubernetes.p.targets')}`,
      ['targets: pods of a,b any'],
    ],
    [
      'pods of namespaces that only Alloy knows',
      `discovery.kubernetes "p" { role = "pod"; namespaces { names = [sys.env("N")] } }; ${scrape('discovery.kubernetes.p.targets')}`,
      ['targets: pods of all any'],
    ],
    [
      'through a relabelling',
      `${pods}discovery.relabel "r" { targets = discovery.kubernetes.p.targets }; ${scrape('discovery.relabel.r.output')}`,
      ['targets: pods of all any'],
    ],
    [
      'kubelets',
      `discovery.kubernetes "n" { role = "node" }; ${scrape('discovery.kubernetes.n.targets')}`,
      ['targets: nodes 10250'],
    ],
    [
      'an exporter in the process',
      `prometheus.exporter.self "s" { }; ${scrape('prometheus.exporter.self.s.targets')}`,
      [],
    ],
    [
      'targets that are written out',
      scrape('[{ "__address__" = "a.b.svc:9090" }, { "__address__" = "c", "__scheme__" = "https" }]'),
      ['targets: TCP a.b.svc 9090', 'targets: TCP c 443'],
    ],
    ['an address of run time', scrape('[{ "__address__" = sys.env("A") }]'), ['targets: unknown']],
    ['no targets', scrape('[]'), []],
    [
      'another discovery',
      `discovery.file "f" { files = ["/x.json"] }; ${scrape('discovery.file.f.targets')}`,
      ['targets: unknown'],
    ],
    [
      'targets in a file',
      `local.file "f" { filename = "/x.json" }; ${scrape('encoding.from_json(local.file.f.content)')}`,
      ['targets: unknown'],
    ],
    ['what an operator finds', 'prometheus.operator.podmonitors "m" { forward_to = [] }', ['-: pods of all any']],
  ])('%s', (_, text, expected) => {
    expect(destinations(text)).toEqual(expected);
  });
});

test('every component can be asked, whatever its arguments are', () => {
  const asked = componentNames().filter((name) => rolesOf(name).length > 0);

  expect(asked.length).toBeGreaterThan(100);
  for (const name of asked) expect(() => destinations(`${name} "x" { }`)).not.toThrow();
});
