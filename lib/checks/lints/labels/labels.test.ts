import { check } from '../../check';

/** What is found of a code, one line a finding: `2:3 message`, and its hint behind an arrow. */
function findings(code: string, text: string): string[] {
  return check(text)
    .filter((found) => found.code === `lint/${code}`)
    .map(({ line, column, message, hint }) => `${line}:${column} ${message}${hint === undefined ? '' : ` -> ${hint}`}`);
}

const logs = 'loki.write "l" { endpoint { url = "http://loki/loki/api/v1/push" } }\n';
const pods = 'discovery.kubernetes "pods" { role = "pod" }\n';
const relabel = (targets: string, rule: string) =>
  `${pods}discovery.relabel "r" {\n targets = ${targets}\n rule {\n ${rule}\n }\n}\n`;
const process = (stages: string, source = 'labels = {job = "j"}') =>
  `${logs}loki.source.journal "in" {\n ${source}\n forward_to = [loki.process.p.receiver]\n}\nloki.process "p" {\n forward_to = [loki.write.l.receiver]\n ${stages}\n}\n`;

describe('nothing is found of what is not known', () => {
  const codes = [
    'impossible-label',
    'impossible-keep',
    'idle-drop',
    'never-extracted',
    'idle-match',
    'no-path',
    'no-labels',
  ];
  const nothing = (text: string) => codes.flatMap((code) => findings(code, text));

  test.each([
    [
      'targets of a file',
      relabel('discovery.file.f.targets', 'source_labels = ["x"]\n action = "keep"').concat(
        'discovery.file "f" { files = ["a"] }',
      ),
    ],
    [
      'targets of a module out of sight',
      relabel('m.x.targets', 'source_labels = ["__meta_x"]\n action = "keep"\n regex = "a"').concat(
        'import.file "m" { filename = "m" }\nm.x "x" { }',
      ),
    ],
    [
      'an expression of the environment',
      relabel(
        'discovery.kubernetes.pods.targets',
        'source_labels = ["__meta_kubernetes_pod_name"]\n regex = sys.env("A")\n action = "keep"',
      ),
    ],
    [
      'labels of pods, whatever they are',
      relabel(
        'discovery.kubernetes.pods.targets',
        'source_labels = ["__meta_kubernetes_pod_label_team"]\n regex = "a"\n action = "drop"',
      ),
    ],
    [
      'labels that labelmap makes',
      relabel(
        'discovery.kubernetes.pods.targets',
        'regex = "__meta_kubernetes_pod_label_(.+)"\n action = "labelmap"\n }\n rule {\n source_labels = ["team"]\n regex = "a"\n action = "keep"',
      ),
    ],
    [
      'entries that others push',
      `${logs}loki.source.api "in" {\n http { }\n forward_to = [loki.process.p.receiver]\n}\nloki.process "p" {\n forward_to = [loki.write.l.receiver]\n stage.match {\n selector = "{a=\\"b\\"}"\n stage.labels { values = {c = "d"} }\n }\n}`,
    ],
    ['what an expression extracts', process('stage.json { regex = "a.*" }\n stage.labels { values = {b = ""} }')],
    [
      'a rule that nothing comes to',
      `${logs}loki.relabel "r" {\n forward_to = [loki.write.l.receiver]\n rule {\n source_labels = ["a"]\n action = "keep"\n }\n}`,
    ],
  ])('%s', (_, text) => {
    expect(nothing(text)).toEqual([]);
  });
});

describe('impossible-label says where the label went', () => {
  test('a rule that takes it away', () => {
    const rules =
      'regex = "__meta_kubernetes_pod_name"\n action = "labeldrop"\n }\n rule {\n source_labels = ["__meta_kubernetes_pod_name"]\n target_label = "pod"';

    expect(findings('impossible-label', relabel('discovery.kubernetes.pods.targets', rules))).toEqual([
      '9:2 no target can have the label __meta_kubernetes_pod_name here: rule 1: labeldrop of discovery.relabel.r takes it away',
    ]);
  });

  test('a source with rules of its own', () => {
    const text = `${logs}loki.source.journal "in" {\n labels = {job = "j"}\n forward_to = [loki.relabel.r.receiver]\n}\nloki.relabel "r" {\n forward_to = [loki.write.l.receiver]\n rule {\n source_labels = ["__journal__systemd_unit"]\n target_label = "unit"\n }\n}`;

    expect(findings('impossible-label', text)).toEqual([
      '9:2 no log entry can have the label __journal__systemd_unit here: labels that begin with __ are gone behind loki.source.journal.in -> use relabel_rules of loki.source.journal.in',
    ]);
  });

  test('a name with characters that names of labels have not', () => {
    const rule = 'source_labels = ["__meta_kubernetes_pod_label_app.kubernetes.io/name"]\n target_label = "app"';

    expect(findings('impossible-label', relabel('discovery.kubernetes.pods.targets', rule))[0]).toContain(
      '-> write __meta_kubernetes_pod_label_app_kubernetes_io_name',
    );
  });

  test('once for a rule of a module, and only if no instance can have it', () => {
    const module = `declare "m" {\n argument "targets" { }\n discovery.relabel "r" {\n targets = argument.targets.value\n rule {\n source_labels = ["team"]\n target_label = "t"\n }\n }\n}\n`;
    const uses = (second: string) =>
      `${pods}${module}m "a" { targets = discovery.kubernetes.pods.targets }\nm "b" { targets = ${second} }`;

    expect(findings('impossible-label', uses('discovery.kubernetes.pods.targets'))).toHaveLength(1);
    expect(findings('impossible-label', uses('[{__address__ = "a:1", team = "x"}]'))).toEqual([]);
  });
});

test('a keep that is impossible is told once, and what comes behind it is not', () => {
  const keep = (value: string) =>
    `source_labels = ["__meta_kubernetes_namespace"]\n regex = "${value}"\n action = "keep"\n }\n rule {\n `;
  const text = relabel(
    'discovery.kubernetes.pods.targets',
    `${keep('a')}${keep('b')}${keep('c')}source_labels = ["nowhere"]\n target_label = "x"`,
  );

  expect(findings('impossible-keep', text)).toEqual([
    '11:2 this keep drops all targets: __meta_kubernetes_namespace is "a" -> rule 1: keep of discovery.relabel.r lets nothing else pass: to keep one or the other, write one rule with both',
  ]);
  expect(findings('impossible-label', text)).toEqual([]);
});

test('a value that is extracted and no label is told where a selector asks for it', () => {
  const match = 'stage.match {\n selector = "{level=\\"error\\"}"\n stage.static_labels { values = {a = "b"} }\n }';

  expect(findings('idle-match', process(`stage.json { expressions = {level = ""} }\n ${match}`))[0]).toContain(
    'it is extracted, and no label: put stage.labels { values = {level = ""} } in front',
  );
});

test('JSON in lines of Docker is no JSON of applications', () => {
  const files = (stages: string) =>
    `${logs}local.file_match "f" { path_targets = [{__path__ = "/var/log/containers/*.log"}] }\nloki.source.file "f" {\n targets = local.file_match.f.targets\n forward_to = [loki.process.p.receiver]\n}\nloki.process "p" {\n forward_to = [loki.write.l.receiver]\n ${stages}\n}`;

  expect(findings('container-lines', files('stage.json { expressions = {log = ""} }'))).toEqual([]);
  expect(findings('container-lines', files('stage.json { expressions = {level = ""} }'))).toHaveLength(1);
  expect(findings('container-lines', files('stage.docker { }\n stage.json { expressions = {level = ""} }'))).toEqual(
    [],
  );
});

test('addresses of pods are found under any name, but for the one that is for them', () => {
  const streams = (label: string) =>
    `${logs}${relabel('discovery.kubernetes.pods.targets', `source_labels = ["__meta_kubernetes_pod_ip"]\n target_label = "${label}"`)}loki.source.kubernetes "k" {\n targets = discovery.relabel.r.output\n forward_to = [loki.write.l.receiver]\n}`;

  expect(findings('high-cardinality-label', streams('origin'))).toHaveLength(1);
  expect(findings('high-cardinality-label', streams('instance'))).toEqual([]);
  expect(findings('high-cardinality-label', streams('__tmp'))).toEqual([]);
});

test('a uid that an attribute of a resource brings is one, too, unless it is called what it is for', () => {
  const streams = (hint: string, stages = '') => `${logs}otelcol.receiver.otlp "in" {
 grpc { }
 output {
  logs = [otelcol.processor.transform.t.input]
 }
}
otelcol.processor.transform "t" {
 log_statements {
  context = "resource"
  statements = [${JSON.stringify(`set(attributes["loki.resource.labels"], "${hint}")`)}]
 }
 output {
  logs = [otelcol.exporter.loki.x.input]
 }
}
otelcol.exporter.loki "x" {
 forward_to = [loki.process.p.receiver]
}
loki.process "p" {
 forward_to = [loki.write.l.receiver]
 ${stages}
}
`;

  expect(findings('high-cardinality-label', streams('service.name, k8s.pod.uid'))).toEqual([
    expect.stringContaining('label k8s_pod_uid is the uid of each item'),
  ]);
  expect(findings('high-cardinality-label', streams('container.id'))).toHaveLength(1);
  expect(findings('high-cardinality-label', streams('service.name,service.instance.id,k8s.pod.name'))).toEqual([]);
  expect(
    findings('high-cardinality-label', streams('k8s.pod.uid', 'stage.label_drop {\n values = ["k8s_pod_uid"]\n }')),
  ).toEqual([]);
});

test('a finding tells the way of a label that was renamed before it arrived, or before it went', () => {
  const metrics = (late: string) =>
    `prometheus.remote_write "w" { endpoint { url = "http://p/api/v1/write" } }\n${relabel('discovery.kubernetes.pods.targets', 'source_labels = ["__meta_kubernetes_pod_uid"]\n target_label = "origin"')}prometheus.scrape "s" {\n targets = discovery.relabel.r.output\n forward_to = [prometheus.relabel.late.receiver]\n}\nprometheus.relabel "late" {\n forward_to = [prometheus.remote_write.w.receiver]\n ${late}\n}\n`;
  const way =
    '__meta_kubernetes_pod_uid of discovery.kubernetes.pods, origin by rule 1: replace of discovery.relabel.r';
  const drop = 'rule {\n regex = "origin"\n action = "labeldrop"\n}\n';
  const keep = 'rule {\n source_labels = ["origin"]\n regex = "a"\n action = "keep"\n}\n';
  const copy = 'rule {\n source_labels = ["origin"]\n target_label = "from"\n}\n';

  expect(findings('high-cardinality-label', metrics(copy)).at(-1)).toMatch(
    `; its way: ${way}, from by rule 1: replace of prometheus.relabel.late`,
  );
  expect(check(metrics(`${drop}${keep}`)).map(({ hint }) => hint)).toContainEqual(
    expect.stringMatching(`its way: ${way}, gone behind rule 1: labeldrop of prometheus.relabel.late`),
  );
  expect(findings('high-cardinality-label', metrics('')).join()).not.toContain('its way');
});

describe('targets of a discovery that nothing tells apart', () => {
  const config = (rules: string, discovery = 'role = "pod"') =>
    `discovery.kubernetes "d" { ${discovery} }
discovery.relabel "r" {
 targets = discovery.kubernetes.d.targets
 ${rules}
}
prometheus.scrape "s" {
 targets = discovery.relabel.r.output
 forward_to = []
}
`;
  const rule = (text: string) => `rule {\n ${text}\n }\n`;
  const copied = (from: string, to: string) =>
    rule(`source_labels = ["__meta_kubernetes_${from}"]\n target_label = "${to}"`);
  const fixed = rule('target_label = "instance"\n replacement = "shop"');

  test.each([
    ['a fixed instance', fixed, undefined],
    ['the node', copied('pod_node_name', 'instance') + copied('namespace', 'namespace'), undefined],
    [
      'a drop of what has ended',
      rule('source_labels = ["__meta_kubernetes_pod_phase"]\n regex = "Failed"\n action = "drop"') + fixed,
      undefined,
    ],
    ['another role', copied('service_type', 'type') + fixed, 'role = "service"'],
  ])('%s', (_, rules, discovery) => {
    expect(findings('same-series', config(rules, discovery))).toEqual([
      expect.stringMatching(
        /^\d+:2 the targets of discovery\.kubernetes\.d have no label here that tells them apart, so their series are the same -> leave/,
      ),
    ]);
  });

  test('of two paths of one address, the series of the scrape itself', () => {
    const targets = (second: string) =>
      `prometheus.scrape "s" {\n targets = [{__address__ = "a:443", __metrics_path__ = "/a"}, {__address__ = "${second}", __metrics_path__ = "/b", instance = "a:443"}]\n forward_to = []\n}`;

    expect(findings('same-series', targets('a:443'))).toEqual([
      expect.stringContaining('a:443/a and a:443/b have the same labels, so `up` and what else their scrapes add is'),
    ]);
    expect(findings('same-series', targets('b:443'))).toEqual([
      expect.stringContaining('a:443/a and b:443/b have the same labels, so their series are the same'),
    ]);
  });

  test.each([
    ['the address stays', copied('namespace', 'namespace'), undefined],
    ['the name of the pod', copied('pod_name', 'pod') + fixed, undefined],
    ['labels of the pod', rule('regex = "__meta_kubernetes_pod_label_(.+)"\n action = "labelmap"') + fixed, undefined],
    [
      'a rule that may pick one',
      rule('source_labels = ["__meta_kubernetes_pod_label_app"]\n regex = "shop"\n action = "keep"') + fixed,
      undefined,
    ],
    ['a selector', fixed, 'role = "pod"\n selectors {\n role = "pod"\n label = "app=shop"\n }'],
    ['namespaces', fixed, 'role = "pod"\n namespaces {\n names = ["shop"]\n }'],
    ['a role that only Alloy knows', fixed, 'role = sys.env("ROLE")'],
    [
      'an instance for some',
      rule('source_labels = ["__meta_kubernetes_namespace"]\n regex = "shop"\n target_label = "instance"'),
      undefined,
    ],
    ['a value that only Alloy knows', rule('target_label = "instance"\n replacement = sys.env("NAME")'), undefined],
  ])('nothing is found with %s', (_, rules, discovery) => {
    expect(findings('same-series', config(rules, discovery))).toEqual([]);
  });
});

describe('variants that count as the same mistake', () => {
  const scraped = (rules: string, more = '') => `discovery.kubernetes "p" { role = "pod" }
discovery.relabel "r" {
 targets = discovery.kubernetes.p.targets
 ${rules}
}
prometheus.scrape "s" {
 targets = discovery.relabel.r.output
 forward_to = [prometheus.relabel.late.receiver]
}
prometheus.relabel "late" {
 ${more}
 forward_to = []
}
`;
  const keep = (name: string, regex: string) =>
    `rule {\n source_labels = ["${name}"]\n regex = "${regex}"\n action = "keep"\n }\n`;
  const copy = (from: string, to: string) => `rule {\n source_labels = ["${from}"]\n target_label = "${to}"\n }\n`;
  const namespace = '__meta_kubernetes_namespace';

  test('a keep of a copy of what another keep has narrowed down', () => {
    expect(
      findings('impossible-keep', scraped(copy(namespace, 'ns') + keep(namespace, 'shop') + keep('ns', 'bank'))),
    ).toEqual([
      '15:2 this keep drops all targets: ns is "shop" -> rule 2: keep of discovery.relabel.r lets nothing else pass: to keep one or the other, write one rule with both',
    ]);
    expect(
      findings('impossible-keep', scraped(copy(namespace, 'ns') + keep(namespace, 'shop|bank') + keep('ns', 'bank'))),
    ).toEqual([]);
    // Changed before the keep, it's a copy no more.
    const changed = `${copy(namespace, 'ns')}rule {\n target_label = "ns"\n replacement = "bank"\n }\n`;
    expect(findings('impossible-keep', scraped(changed + keep(namespace, 'shop') + keep('ns', 'bank')))).toEqual([]);
  });

  test('the name of a metric before a scrape', () => {
    expect(findings('impossible-label', scraped(keep('__name__', 'go_.*')))).toEqual([
      expect.stringMatching(/use prometheus\.relabel$/),
    ]);
  });

  test('what a rule was to make of a label that is missing is no finding of its own', () => {
    const rules = copy('__meta_kubernetes_nothing', 'a') + copy('a', 'b') + copy('b', 'c');

    expect(findings('impossible-label', scraped(rules))).toHaveLength(1);
  });

  test('the uid as a part of a label', () => {
    const joined =
      'rule {\n source_labels = ["__meta_kubernetes_namespace", "__meta_kubernetes_pod_uid"]\n target_label = "who"\n }\n';
    const write = 'prometheus.remote_write "w" { endpoint { url = "http://m/api/v1/push" } }\n';
    const text =
      scraped(joined).replace('forward_to = []', 'forward_to = [prometheus.remote_write.w.receiver]') + write;

    expect(findings('high-cardinality-label', text)).toEqual([
      expect.stringContaining('label who is the uid of each item'),
    ]);
  });

  test('instance gone behind a scrape, with nothing else to tell targets apart', () => {
    const drop = 'rule {\n regex = "instance"\n action = "labeldrop"\n }';

    expect(findings('same-series', scraped('', drop))).toEqual([
      expect.stringMatching(/^12:2 without instance, series of the targets of discovery\.kubernetes\.p have no label/),
    ]);
    expect(findings('same-series', scraped(copy('__meta_kubernetes_pod_name', 'pod'), drop))).toEqual([]);
    expect(findings('same-series', scraped(keep('__meta_kubernetes_pod_label_app', 'x'), drop))).toEqual([]);
  });

  test('an address with a path, for profiles', () => {
    const text = 'pyroscope.scrape "s" {\n targets = [{__address__ = "web:80/debug"}]\n forward_to = []\n}\n';

    expect(findings('address-form', text)).toEqual([expect.stringMatching(/write __address__ = "web:80"$/)]);
  });

  test('several fixed texts in stage.labels are one finding', () => {
    const text = `loki.source.journal "j" { forward_to = [loki.process.p.receiver] }
loki.process "p" {
 stage.labels { values = {env = "prod", cluster = "eu-1"} }
 forward_to = []
}
`;

    expect(findings('never-extracted', text)).toEqual([
      '3:17 nothing named "prod", "eu-1" is extracted before this stage.labels, so env, cluster are never set -> for the texts themselves, use stage.static_labels',
    ]);
  });

  test('another spelling of __path__', () => {
    const text = 'loki.source.file "f" {\n targets = [{_path_ = "/a.log"}]\n forward_to = []\n}\n';

    expect(findings('no-path', text)).toEqual([expect.stringMatching(/did you mean __path__ instead of _path_\?$/)]);
  });
});
