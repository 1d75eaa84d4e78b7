import { diagnoseRules } from '../../../test/harness/argument-rules';

const sink = '\notelcol.exporter.debug "y" { }\n';

const attributes = (action: string) =>
  diagnoseRules(
    `otelcol.processor.attributes "x" {\n\taction {\n\t\tkey = "k"\n\t\t${action.replaceAll('; ', '\n\t\t')}\n\t}\n\toutput {\n\t\ttraces = [otelcol.exporter.debug.y.input]\n\t}\n}\n${sink}`,
  );

describe('what an action on attributes takes depends on the action', () => {
  test.each([
    [
      'action = "insert"',
      '2:2 rule/requires either value, from_attribute or from_context must be specified for action "insert"',
    ],
    [
      'action = "UPSERT"',
      '2:2 rule/requires either value, from_attribute or from_context must be specified for action "UPSERT"',
    ],
    [
      'action = "insert"; value = 1; from_attribute = "b"',
      '6:20 rule/forbidden-together multiple value sources are set: action "insert" takes one of value, from_attribute and from_context',
    ],
    [
      'action = "update"; from_context = "a"; from_attribute = "b"',
      '5:18 rule/forbidden-together multiple value sources are set: action "update" takes one of value, from_attribute and from_context',
    ],
    [
      'action = "delete"; value = ""',
      '5:11 rule/forbidden-together action "delete" does not use value, which must not be specified',
    ],
    [
      'action = "Hash"; from_attribute = "a"',
      '5:20 rule/forbidden-together action "Hash" does not use from_attribute, which must not be specified',
    ],
    [
      'action = "insert"; value = 1; pattern = "a"',
      '6:13 rule/forbidden-together action "insert" does not use pattern, which must not be specified',
    ],
    [
      'action = "insert"; value = 1; converted_type = "int"',
      '6:20 rule/forbidden-together action "insert" does not use converted_type, which must not be specified',
    ],
    ['action = "extract"', '2:2 rule/requires missing required argument pattern for action "extract"'],
    ['action = "convert"', '2:2 rule/requires missing required argument converted_type for action "convert"'],
    [
      'action = "convert"; converted_type = "float"',
      '5:20 rule/format invalid value "float" in converted_type for action "convert": it must be one of double, int, string',
    ],
  ])('%s', (action, expected) => {
    expect(attributes(action)).toEqual([expected]);
  });

  test.each([
    'action = "insert"; value = ""',
    'action = "insert"; value = false',
    'action = "insert"; value = 0',
    'action = "insert"; value = sys.env("X")',
    'action = "insert"; from_attribute = sys.env("X")',
    'action = "UPDATE"; from_context = "metadata.x"',
    'action = "delete"; pattern = "^x"',
    'action = "delete"; value = null',
    'action = "extract"; pattern = "(?P<x>.*)"',
    'action = "convert"; converted_type = "double"',
    'action = sys.env("X")',
  ])('%s is fine', (action) => {
    expect(attributes(action)).toEqual([]);
  });
});

describe('what is matched depends on the signals that are sent on', () => {
  const matching = (include: string, output: string) =>
    diagnoseRules(
      `otelcol.processor.attributes "x" {\n\taction {\n\t\tkey = "k"\n\t\taction = "delete"\n\t}\n\tinclude {\n\t\tmatch_type = "strict"\n\t\t${include}\n\t}\n\toutput {\n\t\t${output}\n\t}\n}\n${sink}`,
    );
  const to = (...signals: string[]) =>
    signals.map((signal) => `${signal} = [otelcol.exporter.debug.y.input]`).join('\n');

  test.each([
    [
      'span_names = ["a"]',
      ['traces', 'metrics'],
      'span_names is for trace spans only, and the output block sends on something else',
    ],
    ['services = ["a"]', ['logs'], 'services is for trace spans only, and the output block sends on something else'],
    [
      'log_bodies = ["a"]',
      ['traces'],
      'log_bodies is for log records only, and the output block sends on something else',
    ],
    [
      'metric_names = ["a"]',
      ['logs'],
      'metric_names is for metrics only, and the output block sends on something else',
    ],
    [
      'attribute {\n key = "a"\n}',
      ['metrics'],
      'attribute is for trace spans and log records only, and the output block sends on something else',
    ],
  ])('%s beside %j', (include, signals, message) => {
    expect(matching(include, to(...signals)).map((line) => line.replace(/^\S+ /, ''))).toEqual([
      `rule/forbidden-together ${message}`,
    ]);
  });

  test.each([
    ['span_names = ["a"]', ['traces']],
    ['log_bodies = ["a"]', ['logs']],
    ['metric_names = ["a"]', ['metrics']],
    ['attribute {\n key = "a"\n}', ['traces', 'logs']],
    ['resource {\n key = "a"\n}', ['traces', 'logs', 'metrics']],
    ['span_kinds = ["SPAN_KIND_SERVER"]', ['traces']],
  ])('%s beside %j is fine', (include, signals) => {
    expect(matching(include, to(...signals))).toEqual([]);
  });

  test('a component that sends nothing on is not built', () => {
    expect(matching('span_names = ["a"]\nlog_bodies = ["a"]', '')).toEqual([]);
    expect(matching('', '')).toEqual([]);
  });

  test('something has to be matched', () => {
    expect(matching('', to('traces'))).toEqual([
      '1:1 rule/at-least-one-of include has to say what is matched: at least one of services, span_names, span_kinds, log_bodies, log_severity_texts, log_severity, metric_names, attribute, library or resource must be specified',
    ]);
  });

  test('kinds of spans are names, unless they are expressions', () => {
    expect(matching('span_kinds = ["SPAN_KIND_SERVER", "zz"]', to('traces'))).toEqual([
      '8:37 rule/format span_kinds must be one of SPAN_KIND_CLIENT, SPAN_KIND_CONSUMER, SPAN_KIND_INTERNAL, SPAN_KIND_PRODUCER, SPAN_KIND_SERVER when match_type is strict, got "zz"',
    ]);
  });
});

describe('policies of tail sampling', () => {
  const sampling = (policies: string) =>
    diagnoseRules(`otelcol.processor.tail_sampling "x" {\n${policies}\n\toutput { }\n}\n`);
  const codes = (list: string) =>
    `\tpolicy {\n\t\tname = "a"\n\t\ttype = "status_code"\n\t\tstatus_code {\n\t\t\tstatus_codes = ${list}\n\t\t}\n\t}`;

  test('have names, which differ', () => {
    const policy = (name: string) => `\tpolicy {\n\t\tname = "${name}"\n\t\ttype = "always_sample"\n\t}\n`;

    expect(sampling(policy(''))).toEqual(['3:10 rule/non-empty policy name cannot be empty']);
    expect(sampling(policy('a') + policy('b') + policy('a'))).toEqual(['11:10 rule/unique duplicate policy name "a"']);
  });

  test('know three status codes, of which one at least is asked for', () => {
    expect(sampling(codes('["OK", "zz"]'))).toEqual([
      '6:26 rule/format unknown status code "zz", supported: OK, ERROR, UNSET',
    ]);
    expect(sampling(codes('[]'))).toEqual(['2:2 rule/requires expected at least one status code to filter on']);
    expect(sampling(codes('["OK", "UNSET"]'))).toEqual([]);
  });

  test('in other policies are looked at as well', () => {
    const inner =
      '\t\t\tand_sub_policy {\n\t\t\t\tname = "b"\n\t\t\t\ttype = "ottl_condition"\n\t\t\t\tottl_condition {\n\t\t\t\t\terror_mode = "ignore"\n\t\t\t\t}\n\t\t\t}\n';

    expect(sampling(`\tpolicy {\n\t\tname = "a"\n\t\ttype = "and"\n\t\tand {\n${inner}\t\t}\n\t}`)).toEqual([
      '6:4 rule/at-least-one-of expected at least one OTTL condition to filter on',
    ]);
  });
});

test.each([
  ['prometheus.exporter.redis "x" {\n\tredis_addr = ""\n}', '2:15 rule/non-empty redis_addr must not be empty'],
  ['prometheus.exporter.kafka "x" {\n\tkafka_uris = []\n}', '2:15 rule/non-empty kafka_uris must not be empty'],
  ['prometheus.exporter.kafka "x" { }', '1:1 rule/non-empty kafka_uris must not be empty'],
  [
    'prometheus.exporter.kafka "x" {\n\tkafka_uris = ["kafka"]\n}',
    '2:16 rule/format cannot connect to a broker of Kafka: address kafka: missing port in address',
  ],
  [
    'prometheus.exporter.kafka "x" {\n\tkafka_uris = ["kafka:9092"]\n\tkafka_version = "2.0"\n}',
    '3:18 rule/format invalid version "2.0" of Kafka: it must be three numbers, such as 2.0.0, or four that begin with 0',
  ],
  [
    'prometheus.exporter.consul "x" {\n\tserver = "::"\n}',
    '2:11 rule/format server is no URL: parse "::": missing protocol scheme',
  ],
  [
    'prometheus.exporter.postgres "x" {\n\tdata_source_names = ["host=a"]\n}',
    '2:23 rule/format cannot parse the data source name: it must begin with postgresql:// or postgres://',
  ],
  [
    'prometheus.exporter.process "x" {\n\tmatcher { }\n}',
    '2:2 rule/at-least-one-of no matchers provided: a matcher needs comm, exe or cmdline',
  ],
  ['loki.write "x" { }', '1:1 rule/at-least-one-of at least one endpoint must be provided'],
  [
    'loki.relabel "x" {\n\tforward_to = []\n\tmax_cache_size = 0\n}',
    '3:19 rule/range max_cache_size must be greater than 0, got 0',
  ],
  [
    'local.file_match "x" {\n\tpath_targets = []\n\tsync_period = "0s"\n}',
    '3:16 rule/range sync_period must be greater than 0, got 0s: Alloy crashes',
  ],
  [
    'discovery.dns "x" {\n\tnames = ["a"]\n\ttype = "SRV"\n\trefresh_interval = "-1s"\n}',
    '4:21 rule/range refresh_interval must be greater than 0, got -1s: Alloy crashes',
  ],
  [
    'otelcol.exporter.loadbalancing "x" {\n\tresolver {\n\t\tstatic {\n\t\t\thostnames = []\n\t\t}\n\t}\n\tprotocol {\n\t\totlp {\n\t\t\tclient { }\n\t\t}\n\t}\n}',
    '3:3 rule/requires no endpoints specified for the static resolver',
  ],
  [
    'otelcol.exporter.otlphttp "x" {\n\tclient {\n\t\tendpoint = "::"\n\t}\n}',
    '3:14 rule/format endpoint must be a valid URL: parse "::": missing protocol scheme',
  ],
  ['remotecfg {\n\turl = "fleet:443/a b"\n}', undefined],
  ['remotecfg {\n\turl = "fleet"\n}', '2:8 rule/format url must begin with http:// or https://, got "fleet"'],
  [
    'import.git "x" {\n\trepository = "::"\n\tpath = "x"\n}',
    '2:15 rule/format cannot download the repository "::": it is no URL, no address of SSH and no directory',
  ],
  ['import.git "x" {\n\trepository = "git@github.com:a/b.git"\n\tpath = "x"\n}', undefined],
  [
    'loki.source.journal "x" {\n\tforward_to = []\n\tmatches = "a=b +"\n}',
    '3:12 rule/format cannot read matches: it must be fields and values, such as "_SYSTEMD_UNIT=nginx.service PRIORITY=6", got "a=b +"',
  ],
  ['loki.source.journal "x" {\n\tforward_to = []\n\tmatches = "_TRANSPORT=kernel _PID=1"\n}', undefined],
  ['local.file "x" {\n\tfilename = ""\n}', '2:13 rule/non-empty filename must not be empty'],
  [
    'loki.rules.kubernetes "x" {\n\taddress = "http://loki"\n\trule_selector {\n\t\tmatch_expression {\n\t\t\tkey = "a"\n\t\t\toperator = "In"\n\t\t}\n\t}\n}',
    '4:3 rule/requires values must not be empty for the operator In',
  ],
  [
    'mimir.rules.kubernetes "x" {\n\taddress = "http://mimir"\n\trule_namespace_selector {\n\t\tmatch_labels = { "a b" = "c" }\n\t}\n}',
    '4:18 rule/format a b is no key of a label of Kubernetes',
  ],
  [
    'mimir.rules.kubernetes "x" {\n\taddress = "http://mimir"\n\trule_selector {\n\t\tmatch_labels = { "app.kubernetes.io/name" = "c" }\n\t}\n}',
    undefined,
  ],
])('%s', (text, expected) => {
  expect(diagnoseRules(text)).toEqual(expected === undefined ? [] : [expected]);
});

describe('what components refuse when they are built', () => {
  test.each([
    [
      'prometheus.exporter.redis "x" {\n\tredis_addr = "a:1"\n\tredis_password_file = "/a"\n\tredis_password_map_file = "/b"\n}',
      '4:28 rule/forbidden-together only one of redis_password_file and redis_password_map_file should be specified',
    ],
    [
      'prometheus.exporter.kafka "x" {\n\tkafka_uris = ["a:1"]\n\tuse_sasl = true\n\tsasl_username = "u"\n}',
      '1:1 rule/requires SASL is enabled but sasl_password was not provided',
    ],
    [
      'prometheus.exporter.statsd "x" {\n\tlisten_udp = ""\n\tlisten_tcp = ""\n}',
      '1:1 rule/at-least-one-of at least one of listen_udp, listen_tcp and listen_unixgram must be used',
    ],
    [
      'remote.vault "x" {\n\tserver = "http://v"\n\tpath = "secret"\n\tauth.token {\n\t\ttoken = "t"\n\t}\n}',
      '3:9 rule/format missing mount path in "secret": without key, path is the mount and the secret, with a slash between them',
    ],
    [
      'loki.source.kafka "x" {\n\tforward_to = []\n\tbrokers = ["a:1"]\n\ttopics = ["t"]\n\tauthentication {\n\t\ttype = "tls"\n\t}\n}',
      '6:10 rule/format unsupported authentication type "tls": it must be one of none, sasl, ssl',
    ],
    [
      'loki.source.kafka "x" {\n\tforward_to = []\n\tbrokers = ["a:1"]\n\ttopics = ["t"]\n\tassignor = "best"\n}',
      '5:13 rule/format unrecognized consumer group partition assignor "best": it must be one of range, roundrobin, sticky',
    ],
  ])('%s', (text, expected) => {
    expect(diagnoseRules(text)).toEqual([expected]);
  });

  test.each([
    'remote.vault "x" {\n\tserver = "http://v"\n\tpath = "secret"\n\tkey = "a"\n\tauth.token {\n\t\ttoken = "t"\n\t}\n}',
    'loki.source.kafka "x" {\n\tforward_to = []\n\tbrokers = ["a:1"]\n\ttopics = ["t"]\n\tassignor = ""\n}',
    'loki.process "x" {\n\tforward_to = []\n\tstage.drop {\n\t\tsource = "a"\n\t\tvalue = "b"\n\t}\n}',
  ])('%s is fine', (text) => {
    expect(diagnoseRules(text)).toEqual([]);
  });

  test.each([
    [
      'separator = ","',
      '3:2 rule/at-least-one-of drop stage config must contain at least one of source, expression, older_than or longer_than',
    ],
    [
      'value = "a"',
      '3:2 rule/at-least-one-of drop stage config must contain at least one of source, expression, older_than or longer_than',
    ],
    [
      'expression = "a"\nvalue = "b"',
      '4:16 rule/forbidden-together value and expression cannot both be defined at the same time',
    ],
    ['older_than = "1h"\nvalue = "b"', '3:2 rule/requires drop stage config must contain source if value is specified'],
  ])('stage.drop with %s', (drop, expected) => {
    const [found, ...more] = diagnoseRules(
      `loki.process "x" {\n\tforward_to = []\n\tstage.drop {\n\t\t${drop}\n\t}\n}`,
    );

    expect(more).toEqual([]);
    expect(found?.replace(/^5:\d+/, '4:16')).toBe(expected);
  });
});
