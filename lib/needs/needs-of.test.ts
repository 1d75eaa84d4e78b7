import { readFileSync } from 'node:fs';
import { codes, needs, rules } from '../../test/harness/needs';
import { addMembers, readOverlay } from '../../tools/generate/overlay';
import { Model } from '../analysis';
import { type BodySchema, componentNames, componentNeeds, componentSchema, formatPath } from '../facts';
import { unpackNeeds } from '../facts/packed-needs';
import { type Block, build, type Expr, parseExpression, Source } from '../syntax';
import { describeRule, type NeedFacts, needsOf } from '.';

describe('rules', () => {
  const discovery = (body: string) => `discovery.kubernetes "x" { ${body} }`;
  const tail = (targets: string) => `loki.source.kubernetes "t" { targets = ${targets}; forward_to = [] }`;

  test.each<[string, string, string[]]>([
    ['a role in the cluster', discovery('role = "pod"'), ['list,watch pods']],
    [
      'what a role implies',
      discovery('role = "endpoints"'),
      ['list,watch pods', 'list,watch services', 'list,watch endpoints'],
    ],
    ['nodes', discovery('role = "node"'), ['list,watch nodes']],
    ['metadata', discovery('role = "pod"; attach_metadata { node = true }'), ['list,watch pods', 'list,watch nodes']],
    ['named namespaces', discovery('role = "pod"; namespaces { names = ["b", "a"] }'), ['list,watch pods @ a,b']],
    ['the own namespace', discovery('role = "pod"; namespaces { own_namespace = true }'), ['list,watch pods @ own']],
    [
      'both',
      discovery('role = "pod"; namespaces { own_namespace = true; names = ["a"] }'),
      ['list,watch pods @ a,own'],
    ],
    [
      'the empty name, which is every namespace',
      discovery('role = "pod"; namespaces { names = ["", "a"] }'),
      ['list,watch pods'],
    ],
    ['another API server', discovery('role = "pod"; api_server = "https://k"'), []],
    ['a kubeconfig', discovery('role = "pod"; kubeconfig_file = "/k"'), []],
    ['an unknown role, which adds nothing', discovery('role = sys.env("R")'), []],
    [
      'an unknown namespace, which widens',
      discovery('role = "pod"; namespaces { names = [sys.env("N")] }'),
      ['list,watch pods'],
    ],
    [
      'namespaces of the discovery that feeds',
      `${discovery('role = "pod"; namespaces { names = ["a"] }')}; ${tail('discovery.kubernetes.x.targets')}`,
      ['list,watch pods @ a', 'get pods/log @ a', 'get pods @ a'],
    ],
    [
      'a discovery through relabeling',
      `${discovery('role = "pod"; namespaces { names = ["a"] }')}; discovery.relabel "r" { targets = discovery.kubernetes.x.targets }; ${tail('discovery.relabel.r.output')}`,
      ['list,watch pods @ a', 'get pods/log @ a', 'get pods @ a'],
    ],
    [
      'literal targets beside it',
      `${discovery('role = "pod"; namespaces { names = ["a"] }')}; ${tail('array.concat(discovery.kubernetes.x.targets, [{ "__meta_kubernetes_namespace" = "b" }])')}`,
      ['list,watch pods @ a', 'get pods/log @ a,b', 'get pods @ a,b'],
    ],
    ['another discovery, which tells no namespace', tail('discovery.http.x.targets'), ['get pods/log', 'get pods']],
    ['one object', 'remote.kubernetes.secret "s" { namespace = "a"; name = "b" }', ['get secrets [b] @ a']],
    [
      'one object in an unknown namespace: never a wide right to secrets',
      'remote.kubernetes.secret "s" { namespace = sys.env("N"); name = "b" }',
      [],
    ],
    [
      'an unknown ConfigMap namespace',
      'remote.kubernetes.configmap "s" { namespace = sys.env("N"); name = "b" }',
      ['get configmaps [b]'],
    ],
    ['an unknown name', 'remote.kubernetes.configmap "s" { namespace = "a"; name = sys.env("N") }', []],
    [
      'a DNS name',
      'otelcol.exporter.loadbalancing "l" { resolver { kubernetes { service = "svc.ns" } }; protocol { otlp { client { } } } }',
      ['list,watch endpointslices @ ns'],
    ],
    [
      'a DNS name without namespace',
      'otelcol.exporter.loadbalancing "l" { resolver { kubernetes { service = "svc" } }; protocol { otlp { client { } } } }',
      ['list,watch endpointslices @ own'],
    ],
    ['nothing', 'prometheus.scrape "s" { targets = []; forward_to = [] }', []],
    [
      'kubelet metrics, read with the token of nodes found by discovery',
      `${discovery('role = "node"')}; prometheus.scrape "s" { targets = discovery.kubernetes.x.targets; forward_to = []; bearer_token_file = "/var/run/secrets/kubernetes.io/serviceaccount/token" }`,
      ['list,watch nodes', 'get nodes/metrics'],
    ],
    [
      'attributes of pods',
      'otelcol.processor.k8sattributes "k" { extract { metadata = ["k8s.deployment.uid"]; label { from = "namespace" } }; output { } }',
      ['list,watch pods', 'list,watch replicasets', 'list,watch namespaces'],
    ],
  ])('%s', (_, text, expected) => {
    expect(rules(text)).toEqual(expected);
  });

  test('an option gives what the configuration does not say, and is offered until it is named', () => {
    const text =
      'prometheus.scrape "s" { targets = []; forward_to = []; bearer_token_file = "/var/run/secrets/kubernetes.io/serviceaccount/token" }';

    expect(needs(text).offers.map(({ option }) => option)).toContain('scrapeKubelet');
    expect(rules(text, { grants: ['scrapeKubelet'] })).toEqual(['get nodes/metrics']);
    expect(needs(text, { grants: ['scrapeKubelet'] }).offers.map(({ option }) => option)).not.toContain(
      'scrapeKubelet',
    );
  });

  test('an option gives nothing to a component that it is not for', () => {
    expect(rules('loki.write "l" { }', { grants: ['scrapeKubelet'] })).toEqual([]);
  });

  test('what widens, and what is left out, is reported', () => {
    expect(codes(discovery('role = "pod"; namespaces { names = [sys.env("N")] }'))).toEqual(['need-widened']);
    expect(codes('remote.kubernetes.secret "s" { namespace = sys.env("N"); name = "b" }')).toEqual(['need-unknown']);
    expect(codes(discovery('role = "pod"'))).toEqual([]);
  });

  test('what widens several rules of a component is reported once', () => {
    const found = needs(discovery('role = "endpoints"; namespaces { names = [sys.env("N")] }')).diagnostics;

    expect(found.map(({ message }) => message)).toEqual([
      'discovery.kubernetes.x gets list, watch on pods, list, watch on services, list, watch on endpoints in the whole cluster, because its namespaces are known only at run time',
    ]);
  });

  test('a report names the component and its place', () => {
    const [found] = needs(
      `logging { }; ${discovery('role = "pod"; namespaces { names = [sys.env("N")] }')}`,
    ).diagnostics;

    expect(found).toMatchObject({ severity: 'warning', file: 'test.alloy', line: 2, column: 1 });
    expect(found?.message).toBe(
      'discovery.kubernetes.x gets list, watch on pods in the whole cluster, because its namespaces are known only at run time',
    );
  });
});

describe('listeners', () => {
  const otlp = (body: string) => `otelcol.receiver.otlp "x" { ${body}; output { traces = [a.b.c.input] } }`;

  test.each<[string, string, string[]]>([
    ['the default of a block that is there', otlp('grpc { }'), ['TCP 4317 otlp-grpc']],
    ['a port of its own', otlp('http { endpoint = "0.0.0.0:14318" }'), ['TCP 14318 otlp-http']],
    ['an IPv6 address', otlp('grpc { endpoint = "[::]:4317" }'), ['TCP 4317 otlp-grpc']],
    ['the pod alone', otlp('grpc { endpoint = "localhost:4317" }'), ['TCP 4317 otlp-grpc loopback']],
    ['a socket, which is no port', otlp('grpc { endpoint = "/tmp/s"; transport = "unix" }'), []],
    ['an unknown address', otlp('grpc { endpoint = sys.env("A") }'), ['TCP undefined otlp-grpc']],
    ['no consumer, so no listener', 'otelcol.receiver.otlp "x" { grpc { }; output { } }', []],
    [
      'one for each block',
      'loki.source.syslog "s" { listener { address = "0.0.0.0:1514" }; listener { address = ":1515"; protocol = "udp" }; forward_to = [] }',
      ['TCP 1514 syslog-1', 'UDP 1515 syslog-2'],
    ],
    ['a number', 'loki.source.api "a" { http { listen_port = 3500 }; forward_to = [] }', ['TCP 3500 loki-api']],
    ['a random port is none', 'loki.source.api "a" { http { }; forward_to = [] }', ['TCP 8080 loki-api']],
    ['a loopback default', 'faro.receiver "f" { output { } }', ['TCP 12347 faro loopback']],
    ['its address', 'faro.receiver "f" { server { listen_address = "0.0.0.0" }; output { } }', ['TCP 12347 faro']],
    ['both protocols', 'prometheus.exporter.statsd "s" { }', ['UDP 9125 statsd-udp', 'TCP 9125 statsd-tcp']],
    ['one switched off', 'prometheus.exporter.statsd "s" { listen_tcp = "" }', ['UDP 9125 statsd-udp']],
  ])('%s', (_, text, expected) => {
    const found = needs(text).listeners.map(
      ({ protocol, port, name, loopback }) => `${protocol} ${port} ${name}${loopback ? ' loopback' : ''}`,
    );

    expect(found).toEqual(expected);
  });

  test('a tls block is seen', () => {
    expect(needs(otlp('http { tls { cert_file = "/c" } }')).listeners[0]?.tls).toBe(true);
  });
});

describe('access to the node', () => {
  const mounts = (text: string, facts?: Partial<NeedFacts>) =>
    needs(text, facts).hostPaths.map(
      ({ path, mountPath, readOnly }) => `${path} -> ${mountPath}${readOnly ? '' : ' rw'}`,
    );
  const security = (text: string, facts?: Partial<NeedFacts>) =>
    needs(text, facts).security.map((need) => ('capability' in need ? need.capability : need.kind));

  test.each<[string, string, string[]]>([
    [
      'log files',
      'local.file_match "m" { path_targets = [{ __path__ = "/var/log/pods/*.log" }] }',
      ['/var/log -> /var/log'],
    ],
    ['other files', 'local.file_match "m" { path_targets = [{ __path__ = "/data/x.log" }] }', []],
    [
      'files that only a running Alloy knows',
      'local.file_match "m" { path_targets = [{ __path__ = sys.env("P") }] }',
      [],
    ],
    [
      'a path made by relabeling',
      'discovery.relabel "r" { targets = []; rule { target_label = "__path__"; replacement = "/var/log/pods/*$1/*.log" } }; local.file_match "m" { path_targets = discovery.relabel.r.output }',
      ['/var/log -> /var/log'],
    ],
    [
      'a socket',
      'discovery.docker "d" { host = "unix:///var/run/docker.sock" }',
      ['/var/run/docker.sock -> /var/run/docker.sock'],
    ],
    ['no socket', 'discovery.docker "d" { host = "tcp://docker:2375" }', []],
    [
      'the journal',
      'loki.source.journal "j" { forward_to = [] }',
      [
        '/var/log/journal -> /var/log/journal',
        '/run/log/journal -> /run/log/journal',
        '/etc/machine-id -> /etc/machine-id',
      ],
    ],
    [
      'a journal elsewhere',
      'loki.source.journal "j" { path = "/j"; forward_to = [] }',
      ['/j -> /j', '/etc/machine-id -> /etc/machine-id'],
    ],
    [
      'the directory of a socket',
      'otelcol.receiver.fluentforward "f" { endpoint = "unix:///run/f/s.sock"; output { } }',
      ['/run/f -> /run/f rw'],
    ],
    [
      'where an argument points',
      'prometheus.exporter.process "p" { procfs_path = "/host/proc" }',
      ['/proc -> /host/proc'],
    ],
  ])('%s', (_, text, expected) => {
    expect(mounts(text)).toEqual(expected);
  });

  test('a path known only at run time is reported', () => {
    expect(codes('local.file_match "m" { path_targets = [{ __path__ = sys.env("P") }] }')).toContain('need-unknown');
  });

  test('an exporter that would look at its own container is refused, with the arguments to set', () => {
    const found = needs('prometheus.exporter.unix "u" { }').diagnostics;

    expect(found).toMatchObject([{ code: 'host-path-argument', severity: 'error' }]);
    expect(found[0]?.hint).toBe(
      'set `rootfs_path = "/host/root"`, `procfs_path = "/host/proc"`, `sysfs_path = "/host/sys"`',
    );
  });

  test.each([
    ['its text files alone', 'set_collectors = ["textfile"]', []],
    ['the processes of the node, too', 'set_collectors = ["textfile", "processes"]', ['host-path-argument']],
    [
      'a collector more than those set',
      'set_collectors = ["textfile"]\n enable_collectors = ["cpu"]',
      ['host-path-argument'],
    ],
    ['no collector that is set', 'set_collectors = []', ['host-path-argument']],
  ])('an exporter that reads %s', (_, collectors, expected) => {
    const text = `prometheus.exporter.unix "u" {\n ${collectors}\n}`;

    expect(codes(text)).toEqual(expected);
    expect(mounts(text).length > 0).toBe(expected.length > 0);
    expect(needs(text).nodeLocal.length > 0).toBe(expected.length > 0);
  });

  test('an exporter whose collectors are known at run time only is about its node', () => {
    expect(needs('prometheus.exporter.unix "u" { set_collectors = [sys.env("C")] }').nodeLocal).toHaveLength(1);
  });

  test('one that looks elsewhere gets the mounts where it looks', () => {
    const text =
      'prometheus.exporter.unix "u" { rootfs_path = "/r"; procfs_path = "/p"; sysfs_path = "/s"; udev_data_path = "/r/run/udev/data" }';

    expect(mounts(text)).toEqual(['/ -> /r', '/proc -> /p', '/sys -> /s', '/run/udev/data -> /r/run/udev/data']);
    expect(codes(text)).toEqual([]);
  });

  test('one path that stays at its default is mounted there', () => {
    const text = 'prometheus.exporter.unix "u" { rootfs_path = "/r"; procfs_path = "/p"; sysfs_path = "/s" }';

    expect(mounts(text)).toContain('/run/udev/data -> /run/udev/data');
    expect(codes(text)).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    ['the process ids', 'discovery.process "p" { }', ['root', 'hostPID', 'SYS_PTRACE']],
    ['the own process ids by another way', 'prometheus.exporter.process "p" { procfs_path = "/host/proc" }', []],
    ['pings', 'prometheus.exporter.blackbox "b" { config = "{ modules: { a: { prober: icmp } } }" }', ['NET_RAW']],
    ['no pings', 'prometheus.exporter.blackbox "b" { config = "{ modules: { a: { prober: http } } }" }', []],
    ['everything', 'prometheus.exporter.cadvisor "c" { }', ['root', 'hostPID', 'hostNetwork', 'privileged']],
  ])('%s', (_, text, expected) => {
    expect(security(text)).toEqual(expected);
  });

  test('capabilities stand in for privileged, unless the workload is', () => {
    const ebpf = 'pyroscope.ebpf "e" { targets = []; forward_to = [] }';

    expect(security(ebpf)).toContain('SYS_PTRACE');
    expect(security(ebpf)).not.toContain('privileged');
    expect(security(ebpf, { privileged: true })).toEqual(['root', 'hostPID', 'privileged']);
    expect(mounts(ebpf)).toEqual(['/sys/kernel/tracing -> /sys/kernel/tracing']);
    expect(mounts(ebpf, { privileged: true })).toEqual([]);
  });
});

describe('the process', () => {
  const env = (text: string) => needs(text).env.map(({ name, field }) => `${name}=${field ?? '?'}`);

  test.each<[string, string, string[]]>([
    [
      'the node in a selector',
      'discovery.kubernetes "x" { role = "pod"; selectors { role = "pod"; field = "spec.nodeName=" + sys.env("HOSTNAME") } }',
      ['HOSTNAME=?', 'HOSTNAME=spec.nodeName'],
    ],
    ['the instance of an exporter', 'prometheus.exporter.self "s" { }', ['HOSTNAME=spec.nodeName']],
    [
      'a name in an argument',
      'otelcol.processor.resourcedetection "r" { detectors = ["kubernetes_node"]; kubernetes_node { node_from_env_var = "N" }; output { } }',
      ['N=spec.nodeName'],
    ],
    ['a data source of its own', 'prometheus.exporter.mysql "m" { }', ['MYSQLD_EXPORTER_DATA_SOURCE_NAME=?']],
    [
      'none beside one in an argument',
      'prometheus.exporter.mysql "m" { data_source_name = sys.env("DSN") }',
      ['DSN=?'],
    ],
    ['a field of the pod', 'logging { write_to = [sys.env("POD_IP")] }', ['POD_IP=status.podIP']],
  ])('reads %s', (_, text, expected) => {
    expect(env(text)).toEqual(expected);
  });

  test('asks for the token where a component calls the API or names its file', () => {
    expect(needs('discovery.kubernetes "x" { role = "pod" }').token).toHaveLength(1);
    expect(
      needs('local.file "t" { filename = "/var/run/secrets/kubernetes.io/serviceaccount/token" }').token,
    ).toHaveLength(1);
    expect(needs('discovery.kubernetes "x" { role = "pod"; kubeconfig_file = "/k" }').token).toEqual([]);
    expect(needs('loki.write "l" { }').token).toEqual([]);
  });

  test('asks for the lowest stability of what is used', () => {
    expect(needs('loki.write "l" { }').stabilityLevel).toBe('generally-available');
    expect(needs('otelcol.receiver.filelog "f" { include = []; output { } }').stabilityLevel).toBe('public-preview');
    expect(needs('otelcol.receiver.filelog "f" { include = []; output { } }; loki.enrich "e" { }').stabilityLevel).toBe(
      'experimental',
    );
  });

  test('asks for community components, clustering, one replica', () => {
    expect(needs('otelcol.exporter.splunkhec "s" { }').community).toHaveLength(1);
    expect(
      needs('prometheus.scrape "s" { targets = []; forward_to = []; clustering { enabled = true } }').clustering,
    ).toHaveLength(1);
    expect(
      needs('prometheus.scrape "s" { targets = []; forward_to = []; clustering { enabled = false } }').clustering,
    ).toEqual([]);
    expect(needs('mimir.alerts.kubernetes "m" { address = "a" }').singleReplica).toHaveLength(1);
    expect(needs('mimir.rules.kubernetes "m" { address = "a" }').clustering).toHaveLength(1);
    expect(needs('mimir.rules.kubernetes "m" { address = "a" }', { multipleReplicas: false }).clustering).toEqual([]);
  });

  test('keeps state', () => {
    expect(needs('loki.write "l" { }').state).toEqual([]);
    expect(needs('loki.write "l" { wal { enabled = true } }').state).toMatchObject([{ kind: 'write-ahead log' }]);
    expect(needs('otelcol.storage.file "f" { directory = "/data" }').state).toMatchObject([{ directory: '/data' }]);
  });

  test('writes to directories', () => {
    expect(needs('otelcol.exporter.file "f" { path = "/out/traces.json" }').writableDirs).toMatchObject([
      { directory: '/out' },
    ]);
  });
});

test('every component of the schema can be asked for its needs', () => {
  const names = componentNames();

  expect(names).toHaveLength(184);
  for (const name of names)
    expect(needs(`${name} "x" { }`).diagnostics.every(({ message }) => message.startsWith(name))).toBe(true);
});

test('arguments of any kind give needs, never an exception', () => {
  const values = [
    'null',
    '""',
    '-1',
    '[]',
    '[null, {}, [1]]',
    '{ a = [x.y.z] }',
    'a.b.c',
    'sys.env("A")',
    '1 / 0',
    'f(',
    ':0',
    '"[::1"',
  ];
  const source = new Source('odd.alloy', '');
  const odd = (name: string, body: BodySchema, value: Expr, depth = 0): Block => {
    const attributes = [...body.attributes.keys()].map((attribute) => build.attribute(attribute, value));
    const blocks = depth > 2 ? [] : [...body.blocks].map(([inner, { body }]) => odd(inner, body, value, depth + 1));
    return build.block(name, 'x', [...attributes, ...blocks]);
  };

  for (const value of values.map((text) => parseExpression(text).expression)) {
    const blocks = componentNames().map((name) => ({ block: odd(name, componentSchema(name)!.body, value), source }));
    const { listeners, stabilityLevel } = needsOf(new Model(blocks), { namespace: 'own' });
    expect(listeners.every(({ port = 1 }) => port > 0)).toBe(true);
    expect(stabilityLevel).toBe('experimental');
  }
});

test('the run-time copy holds what schema/ says', () => {
  const imported = JSON.parse(readFileSync('schema/v1.18.1/needs.json', 'utf8'));
  const table = addMembers(imported, readOverlay<typeof imported>('schema/v1.18.1', 'needs.json'));

  for (const name of componentNames()) {
    for (const [key, need] of Object.entries(componentNeeds(name))) {
      expect(unpackNeeds({ [key]: table[name][key] })).toEqual({ [key]: need });
    }
    expect(table[name].rbac).toHaveLength(componentNeeds(name).rbac?.length ?? 0);
  }
});

test.each([
  [{ verbs: ['get'], nonResourceURLs: ['/metrics'] }, 'get on the URL /metrics'],
  [{ verbs: ['list', 'watch'], apiGroups: [''], resources: ['pods'] }, 'list, watch on pods'],
  [{ verbs: ['list'], apiGroups: ['apps'], resources: ['replicasets'] }, 'list on replicasets of apps'],
])('%j reads %s', (rule, expected) => {
  expect(describeRule(rule)).toBe(expected);
});

test('a listener of several names its argument as it is written', () => {
  const { listeners } = needs('loki.source.syslog "s" { listener { address = "0.0.0.0:1514" }; forward_to = [] }');

  expect(listeners.map(({ argument }) => formatPath(argument))).toEqual(['listener > address']);
});

describe('rights of scrapes', () => {
  const TOKEN = 'bearer_token_file = "/var/run/secrets/kubernetes.io/serviceaccount/token"';
  const nodes = 'discovery.kubernetes "n" { role = "node" }; ';
  const relabel = (...rules: string[]) =>
    `discovery.relabel "r" { targets = discovery.kubernetes.n.targets; ${rules.map((rule) => `rule { ${rule} }; `).join('')}}; `;
  const scrape = (more: string, targets = 'discovery.relabel.r.output') =>
    `prometheus.scrape "s" { targets = ${targets}; forward_to = []; ${more} }`;
  const rightsOf = (text: string) => rules(nodes + text).filter((rule) => !rule.startsWith('list,watch'));
  const offersOf = (text: string) => needs(nodes + text).offers.map(({ option }) => option);
  const path = (text: string) => `target_label = "__metrics_path__"; replacement = "${text}"`;
  // `$${1}` would be a template of JavaScript.
  const PROXY = path('/api/v1/nodes/$' + '{1}/proxy/metrics/cadvisor');
  const API = 'target_label = "__address__"; replacement = "kubernetes.default.svc:443"';

  test('a literal path through the API server needs the proxy, and not the metrics of nodes', () => {
    expect(rightsOf(relabel(API, PROXY) + scrape(TOKEN))).toEqual(['get nodes/proxy']);
    expect(offersOf(relabel(API, PROXY) + scrape(TOKEN))).toEqual([]);
    expect(
      rightsOf(
        scrape(
          `${TOKEN}; metrics_path = "/api/v1/nodes/a/proxy/metrics"`,
          '[{ __address__ = "kubernetes.default.svc" }]',
        ),
      ),
    ).toEqual(['get nodes/proxy']);
  });

  test('without the token nobody would know who asks', () => {
    expect(rightsOf(relabel(API, PROXY) + scrape(''))).toEqual([]);
    expect(offersOf(relabel(API, PROXY) + scrape(''))).toEqual([]);
  });

  test('metrics of the API server itself are another right', () => {
    expect(rightsOf(scrape(TOKEN, '[{ __address__ = "kubernetes.default.svc.cluster.local:443" }]'))).toEqual([
      'get /metrics',
    ]);
    expect(offersOf(scrape(TOKEN, '[{ __address__ = "kubernetes.default.svc.cluster.local:443" }]'))).toEqual([]);
  });

  test('kubelets need the metrics of nodes; a path that nobody knows is offered what it may need', () => {
    expect(rightsOf(scrape(TOKEN, 'discovery.kubernetes.n.targets'))).toEqual(['get nodes/metrics']);
    expect(offersOf(scrape(TOKEN, 'discovery.kubernetes.n.targets'))).toEqual([]);
    expect(offersOf(relabel(path('$1')) + scrape(TOKEN))).toEqual([
      'scrapeKubelet',
      'scrapeKubeletStats',
      'scrapeKubeletThroughApiServerProxy',
    ]);
  });

  test('an option can be declined, and one that nobody asks for is not', () => {
    const text = relabel(path('$1')) + scrape(TOKEN);
    const declined = ['scrapeKubelet', 'icmpProbes'] as const;

    expect(needs(nodes + text, { declined }).offers.map(({ option }) => option)).not.toContain('scrapeKubelet');
    expect([...needs(nodes + text, { declined }).declined]).toEqual(['scrapeKubelet']);
  });
});

test.each([
  ['database_observability.mysql "d" { data_source_name = "x"; forward_to = []; targets = [] }', 1],
  ['loki.rules.kubernetes "r" { address = "http://loki" }', 1],
  ['otelcol.receiver.awss3 "s" { s3downloader { s3_bucket = "b" }; output { } }', 1],
  [
    'otelcol.receiver.awss3 "s" { s3downloader { s3_bucket = "b" }; sqs { queue_url = "q"; region = "r" }; output { } }',
    0,
  ],
  ['prometheus.exporter.self "s" { }', 0],
])('%s must run once: %i', (text, expected) => {
  expect(needs(text).singleReplica).toHaveLength(expected);
});

test.each([
  ['loki.source.file "f" { targets = [{ __path__ = "/var/log/pods/x.log" }]; forward_to = [] }', 1],
  ['loki.source.file "f" { targets = [{ __path__ = "/data/x.log" }]; forward_to = [] }', 0],
  ['discovery.kubelet "k" { }', 1],
  ['discovery.consulagent "c" { server = "consul:8500" }', 0],
  ['discovery.consulagent "c" { }', 1],
  ['prometheus.exporter.unix "u" { set_collectors = ["textfile"]; textfile { directory = "/x" } }', 0],
  ['otelcol.exporter.file "f" { path = "/x" }', 0],
])('%s is about its node: %i', (text, expected) => {
  expect(needs(text).nodeLocal).toHaveLength(expected);
});

describe('names of the pod for that of the node', () => {
  const rule = (regex: string, label = '__meta_kubernetes_pod_node_name', action = 'keep') =>
    `discovery.relabel "r" { targets = []; rule { source_labels = ["${label}"]; regex = ${regex}; action = "${action}" }; }`;
  const names = (text: string) => needs(text).hostnamesAsNodes.map(({ argument, name }) => `${argument} ${name}`);

  test.each([
    [rule('sys.env("HOSTNAME")'), ['rule > regex HOSTNAME']],
    [rule('constants.hostname'), ['rule > regex constants.hostname']],
    [
      rule('"^" + constants.hostname + "$"', '__meta_kubernetes_node_name', 'drop'),
      ['rule > regex constants.hostname'],
    ],
    [rule('coalesce(sys.env("NODE"), constants.hostname)'), []],
    [rule('sys.env("K8S_NODE_NAME")'), []],
    [rule('constants.hostname', '__meta_kubernetes_pod_name'), []],
    [rule('constants.hostname', '__meta_kubernetes_pod_node_name', 'replace'), []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
