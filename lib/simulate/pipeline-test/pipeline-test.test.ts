import { runTest } from './run-test';
import { readTestFile } from './test-file';
import { TestFileError } from './yaml-reader';

const read = (path: string) => (path === 'pipeline.alloy' ? pipeline : undefined);

const pipeline = `
loki.process "a" {
  forward_to = [loki.write.a.receiver]
  stage.label_drop {
    values = ["secret"]
  }
}
loki.write "a" {
  endpoint {
    url = pipelinetest.loki.url
  }
}
`;

const results = (text: string) => readTestFile(text, 'x.test.yaml', read).map((test) => runTest(test, read));
const failures = (text: string) => results(text).flatMap((result) => result.failures);

const head = `
config:
  path: pipeline.alloy
inputs:
  loki:
    - components: [loki.process.a.receiver]
      entries:
        - labels: {app: x, secret: y}
          line: hello
          timestamp: "2026-04-22T12:00:00.5Z"
          structured_metadata: {pod: p}
        - labels: {app: z}
          line: other
assert:
  loki:
`;

describe('the format of Alloy', () => {
  test.each([
    '- {type: count, count: 2}',
    '- {type: count, count: 1, match: {line: hello}}',
    '- {type: contains, match: {labels: {values: {app: x}}, line: hello, timestamp: "2026-04-22T12:00:00.5Z"}}',
    '- {type: contains, match: {structured_metadata: {mode: partial, values: {pod: p}}}}',
    '- {type: count, count: 0, match: {labels: {mode: partial, values: {secret: y}}}}',
    '- {type: count, count: 2, match: {labels: {values: {}}}}',
  ])('%s holds', (assertion) => {
    expect(failures(`${head}    ${assertion}`)).toEqual([]);
  });

  test.each([
    ['- {type: count, count: 1}', 'loki.count: want 1, got 2'],
    ['- {type: contains, match: {line: x}}', 'loki.contains: no matching entry found for line = "x"'],
    [
      '- {type: contains, match: {labels: {values: {app: x, secret: y}}, line: hello}}',
      'loki.contains: no matching entry found for labels = {app="x", secret="y"}, line = "hello"',
    ],
    [
      '- {type: count, count: 1, match: {timestamp: "2026-04-22T12:00:00Z", structured_metadata: {values: {a: b}}}}',
      'loki.count: want 1, got 0 for timestamp = 2026-04-22T12:00:00Z, structured_metadata = {a="b"}',
    ],
  ])('%s does not hold', (assertion, failure) => {
    expect(failures(`${head}    ${assertion}`)).toEqual([failure]);
  });

  test('below what is wrong stands what there is', () => {
    expect(results(`${head}    - {type: count, count: 1}`)[0]?.details).toContain(
      'loki entries (2):\n- labels = {app="x"} line = "hello" timestamp = 2026-04-22T12:00:00.5Z structured_metadata = {pod="p"}\n',
    );
  });

  test('the sink can be a receiver, and its text stands in the configuration', () => {
    const text = `
config: |
  loki.relabel "a" {
    forward_to = [pipelinetest.loki.receiver]
    rule {
      target_label = "x"
      replacement  = "1"
    }
  }
inputs:
  loki:
    - components: [loki.relabel.a.receiver]
      entries: [{line: a}]
    - components: [loki.relabel.a.receiver]
assert:
  loki: [{type: contains, match: {labels: {values: {x: "1"}}}}]
`;

    expect(failures(text)).toEqual([]);
  });
});

describe('what sources read', () => {
  const source = (name: string, body: string) =>
    `config: |\n  loki.echo "all" { }\n  loki.relabel "r" {\n    forward_to = []\n    rule {\n      regex  = "__(.+)"\n      action = "labelmap"\n    }\n  }\n  loki.source.${name} "a" {\n    ${body}\n    forward_to = [loki.echo.all.receiver]\n  }\n`;
  const rules = 'relabel_rules = loki.relabel.r.rules';
  const outcome = (name: string, body: string, input: string, match: string) =>
    failures(
      `${source(name, body)}inputs:\n  logs: [${input}]\nassert:\n  loki: [{type: contains, match: {${match}}}]\n`,
    );

  test.each([
    ['windowsevent', '', '{windows_event: {event_id: 1}}', `line: '{"event_id":1}'`],
    ['gelf', rules, '{gelf: {host: h}}', 'labels: {mode: partial, values: {gelf_message_host: h}}'],
    [
      'docker',
      `host = ""\n    targets = [{__meta_docker_container_id = "c"}]\n    ${rules}`,
      '{docker: c, stream: stderr, line: x}',
      'labels: {mode: partial, values: {meta_docker_container_log_stream: stderr}}',
    ],
    [
      'heroku',
      `http { }\n    ${rules}`,
      '{heroku: {log_id: l, params: {a: b}}, line: x, tenant: t}',
      'tenant: t, labels: {mode: partial, values: {heroku_drain_log_id: l, heroku_drain_param_a: b}}',
    ],
    [
      'kafka',
      `brokers = []\n    topics = ["t"]\n    ${rules}`,
      '{kafka: {topic: t, partition: 1, offset: 2, key: k, member_id: m}, line: x}',
      'labels: {values: {meta_kafka_topic: t, meta_kafka_partition: "1", meta_kafka_member_id: m, meta_kafka_group_id: loki.source.kafka, meta_kafka_message_key: k, meta_kafka_message_offset: "2"}}',
    ],
    [
      'azure_event_hubs',
      'fully_qualified_namespace = ""\n    event_hubs = ["t"]\n    authentication {\n      mechanism = "oauth"\n    }',
      '{event_hub: {topic: t}, line: x}',
      'line: x',
    ],
    ['cloudflare', 'api_token = ""\n    zone_id = "z"', '{cloudflare: z, line: x}', 'line: x'],
    [
      'gcplog',
      `push { }\n    ${rules}`,
      '{gcp: {message_id: m, subscription: s, attributes: {a: b}}, line: "{}"}',
      'labels: {values: {gcp_message_id: m, gcp_subscription_name: s, gcp_attributes_a: b}}',
    ],
    [
      'awsfirehose',
      `http { }\n    ${rules}`,
      '{firehose: {request_id: r, source_arn: s, common_attributes: {lbl_a: b}, cloud_watch: {log_group: g, log_stream: s, owner: o, message_type: t, subscription_filters: [f]}}, line: x}',
      'labels: {values: {a: b, aws_firehose_request_id: r, aws_firehose_source_arn: s, aws_owner: o, aws_cw_log_group: g, aws_cw_log_stream: s, aws_cw_msg_type: t, aws_cw_matched_filters: f}}',
    ],
  ])('loki.source.%s', (name, body, input, match) => {
    expect(outcome(name, body, input, match)).toEqual([]);
  });

  test.each([
    ['{docker: c, stream: other, line: x}', 'expected one of stdout, stderr'],
    ['{kafka: {partition: 1}, line: x}', 'topic: expected a text'],
    ['{heroku: {}}', 'line: expected a text'],
    ['{firehose: {group: x}, line: x}', 'unknown key group'],
  ])('%s is no input', (input, message) => {
    expect(() => outcome('gelf', '', input, 'line: x')).toThrow(message);
  });
});

describe('what goes beyond it', () => {
  const scraping = `
config: |
  discovery.kubernetes "pods" {
    role = "pod"
  }
  prometheus.scrape "pods" {
    targets    = discovery.kubernetes.pods.targets
    forward_to = [prometheus.remote_write.a.receiver]
  }
  prometheus.remote_write "a" {
    external_labels = {cluster = sys.env("CLUSTER")}
    endpoint {
      url = "http://x"
    }
  }
given:
  metrics: |
    requests_total 3
  env: {CLUSTER: c1}
tests:
  - name: a pod with a port
    inputs:
      kubernetes:
        - kind: Pod
          metadata: {name: cart}
          spec: {containers: [{name: app, ports: [{containerPort: 80}]}]}
    assert:
      targets:
        - {type: count, count: 1}
        - {type: contains, match: {component: prometheus.scrape.pods, url: "http://10.1.0.1:80/metrics", interval: 60, timeout: 10}}
        - {type: contains, match: {labels: {mode: partial, values: {job: prometheus.scrape.pods}}}}
      metrics:
        - {type: contains, match: {name: requests_total, value: 3, destination: prometheus.remote_write.a, labels: {mode: partial, values: {cluster: c1}}}}
  - name: another cluster
    given:
      env: {CLUSTER: c2}
    assert:
      targets: [{type: count, count: 1}]
`;

  test('several tests of a configuration, with pods, metrics and the environment', () => {
    expect(results(scraping).map((result) => result.failures)).toEqual([[], ['targets.count: want 1, got 0']]);
    expect(readTestFile(scraping, 'x', read).map(({ name }) => name)).toEqual(['a pod with a port', 'another cluster']);
  });

  test('lines for sources, and their tenant', () => {
    const text = `
config: |
  loki.source.api "a" {
    http { }
    forward_to = [loki.write.a.receiver]
  }
  loki.write "a" {
    endpoint {
      url = "http://loki"
    }
  }
inputs:
  logs:
    - {line: x, labels: {a: b}, tenant: t}
assert:
  loki: [{type: contains, match: {tenant: t, destination: loki.write.a}}]
`;

    expect(failures(text)).toEqual([]);
  });

  test('spans', () => {
    const text = `
config: |
  otelcol.receiver.otlp "in" {
    output {
      traces = [otelcol.processor.tail_sampling.errors.input]
    }
  }
  otelcol.processor.tail_sampling "errors" {
    policy {
      name = "errors"
      type = "status_code"
      status_code {
        status_codes = ["ERROR"]
      }
    }
    output {
      traces = [otelcol.exporter.debug.out.input]
    }
  }
  otelcol.exporter.debug "out" { }
inputs:
  spans:
    - {name: a, status: Error, kind: Server, duration: 5, resource: {service.name: cart}, attributes: {n: 1}}
    - {name: b, trace_id: ffffffffffffffffffffffffffffffff}
assert:
  spans:
    - {type: count, count: 1}
    - {type: contains, match: {name: a, destination: otelcol.exporter.debug.out, attributes: {values: {n: "1"}}, resource: {values: {service.name: cart}}}}
    - {type: count, count: 1, match: {trace_id: ffffffffffffffffffffffffffffffff}}
`;

    expect(failures(text)).toEqual(['spans.count: want 1, got 0 for trace_id = "ffffffffffffffffffffffffffffffff"']);
  });

  test('profiles', () => {
    const text = `
config: |
  pyroscope.scrape "a" {
    targets    = [{__address__ = "a:1", service_name = "cart"}]
    forward_to = [pyroscope.write.a.receiver]
  }
  pyroscope.write "a" {
    endpoint {
      url = "http://pyroscope"
    }
  }
assert:
  profiles:
    - {type: count, count: 5}
    - {type: contains, match: {name: block, url: "http://a:1/debug/pprof/block", interval: 15, destination: pyroscope.write.a}}
    - {type: contains, match: {labels: {mode: partial, values: {service_name: cart}}}}
    - {type: contains, match: {name: other}}
`;

    expect(failures(text)).toEqual(['profiles.contains: no matching profile found for name = "other"']);
    expect(results(text)[0]?.details).toContain('- pyroscope.write.a block of http://a:1/debug/pprof/block labels = {');
  });

  test('logs and metrics of OpenTelemetry', () => {
    const text = `
config: |
  otelcol.receiver.otlp "in" {
    output {
      logs    = [otelcol.exporter.debug.out.input]
      metrics = [otelcol.exporter.debug.out.input]
    }
  }
  otelcol.exporter.debug "out" { }
inputs:
  otlp_logs:
    - {body: {a: 1}, severity_number: 9, severity_text: INFO, time: "2026-01-01T00:00:00Z", attributes: {b: true}, resource: {service.name: cart}}
  otlp_metrics:
    - {name: n, type: sum, unit: s, points: [{value: 1, attributes: {p: x}}, {value: 2.5}], resource: {service.name: cart}, scope: {name: lib}}
    - {name: h, type: histogram, bounds: [1], bucket_counts: [2, 3], sum: 7}
assert:
  otlp_logs:
    - {type: count, count: 1}
    - {type: contains, match: {body: '{"a":1}', severity_number: 9, severity_text: INFO, timestamp: "2026-01-01T00:00:00Z", attributes: {values: {b: "true"}}, resource: {values: {service.name: cart}}, destination: otelcol.exporter.debug.out}}
    - {type: contains, match: {body: x}}
  otlp_metrics:
    - {type: count, count: 3}
    - {type: contains, match: {name: n, type: sum, unit: s, value: 1, attributes: {values: {p: x}}, resource: {values: {service.name: cart}}}}
    - {type: contains, match: {name: h, count: 5, sum: 7}}
    - {type: count, count: 2, match: {value: 2.5}}
`;
    const [result] = results(text);

    expect(result?.failures).toEqual([
      'otlp_metrics.count: want 2, got 1 for value = 2.5',
      'otlp_logs.contains: no matching log found for body = "x"',
    ]);
    expect(result?.details).toContain(
      'points of metrics (3):\n- otelcol.exporter.debug.out sum n attributes = {p="x"} value = 1\n',
    );
    expect(result?.details).toContain(
      'logs (1):\n- otelcol.exporter.debug.out "{\\"a\\":1}" INFO attributes = {b="true"}\n',
    );
  });

  test('series, profiles and telemetry come in, by themselves or to a component', () => {
    const text = `
config: |
  prometheus.receive_http "in" {
    http { }
    forward_to = [prometheus.echo.all.receiver]
  }
  prometheus.echo "all" { }
  pyroscope.receive_http "in" {
    http { }
    forward_to = [pyroscope.write.all.receiver]
  }
  pyroscope.write "all" {
    endpoint {
      url = "http://pyroscope"
    }
  }
  otelcol.exporter.debug "all" { }
  faro.receiver "pages" {
    output {
      traces = [otelcol.exporter.debug.all.input]
    }
  }
inputs:
  series:
    - up{job="a"} 1
    - {name: m, labels: {a: b}, value: 2, timestamp: "2025-01-01T00:00:00Z", to: prometheus.echo.all}
  profiles:
    - {name: memory, labels: {service_name: cart}}
    - {name: wall, to: [pyroscope.write.all.receiver]}
  spans:
    - {name: click, to: faro.receiver.pages}
    - {name: direct, to: otelcol.exporter.debug.all.input}
assert:
  metrics:
    - {type: count, count: 2}
    - {type: contains, match: {name: m, value: 2, labels: {values: {a: b}}}}
  profiles:
    - {type: count, count: 2}
    - {type: count, count: 0, match: {interval: 15}}
    - {type: contains, match: {name: memory, labels: {values: {service_name: cart, app_name: memory}}}}
  spans:
    - {type: count, count: 2, match: {destination: otelcol.exporter.debug.all}}
`;

    expect(failures(text)).toEqual([]);
    expect(() => failures('config: ""\ninputs: {series: [{name: x}]}')).toThrow('value: expected a number');
    expect(failures('config: ""\ninputs: {series: ["x 1"]}')).toEqual([
      'no component takes series: expected a prometheus.receive_http, or say with `to` which one gets them',
    ]);
  });

  test('telemetry that nothing takes is a failure', () => {
    expect(failures('config: ""\ninputs: {otlp_metrics: [{name: x}]}')).toEqual([
      'no component takes metrics of OpenTelemetry: expected an otelcol.receiver that gives it, or say with `to` which component gets it',
    ]);
  });

  test('what is not executed is a failure', () => {
    const text = `
config: |
  loki.process "a" {
    forward_to = [loki.process.b.receiver]
  }
  loki.process "b" {
    stage.geoip {
      db      = "/geo.mmdb"
      source  = "ip"
      db_type = "city"
    }
    forward_to = []
  }
inputs:
  logs: [{line: x, to: loki.process.a}]
`;

    expect(failures(text)).toEqual([
      'x.test.yaml (config):4:1: loki.process.b: stage.geoip asks a database in the file /geo.mmdb, which is not there to be read',
    ]);
  });
});

test.each([
  ['config: [1]', 'config: expected a mapping'],
  ['config: {path: x}', 'config.path: there is no file x'],
  ['config: {}', 'config: expected the text of a configuration, or the path of one'],
  ['config: ""\nasserts: {}', 'unknown key asserts, expected config, given, inputs, assert, tests'],
  ['config: ""\nassert: {loki: [{type: other}]}', 'assert.loki[0].type: expected count or contains, got "other"'],
  ['config: ""\nassert: {loki: [{type: count}]}', 'assert.loki[0].count: a count is needed'],
  ['config: ""\nassert: {loki: [{type: contains}]}', 'assert.loki[0].match: at least one field is needed'],
  ['config: ""\nassert: {loki: {}}', 'assert.loki: expected a list'],
  ['config: ""\nassert: {loki: [{type: count, count: x}]}', 'assert.loki[0].count: expected a number'],
  [
    'config: ""\nassert: {loki: [{type: count, count: 1, match: {labels: {mode: all}}}]}',
    'assert.loki[0].match.labels.mode: expected exact or partial, got "all"',
  ],
  [
    'config: ""\ninputs: {loki: [{entries: [{line: x}]}]}',
    'inputs.loki[0].components: entries need at least one receiver',
  ],
  ['config: ""\ninputs: {logs: [{labels: {a: {}}, line: x}]}', 'inputs.logs[0].labels: a is no text'],
  ['config: ""\ninputs: {logs: [{line: x, timestamp: now}]}', 'inputs.logs[0].timestamp: "now" is no time of RFC 3339'],
  ['config: ""\ninputs: {loki: []}\ntests: []', 'tests: inputs and assert stand inside of each of several tests'],
  [
    'config: ""\ninputs: {spans: [{name: x, kind: Other}]}',
    'inputs.spans[0].kind: expected one of Unspecified, Internal, Server, Client, Producer, Consumer',
  ],
  [
    'config: ""\ninputs: {otlp_metrics: [{name: x, type: counter}]}',
    'inputs.otlp_metrics[0].type: expected one of gauge, sum, histogram, exponential_histogram, summary',
  ],
  ['config: ""\ninputs: {otlp_metrics: [{value: 1}]}', 'inputs.otlp_metrics[0].name: expected a text'],
  [
    'config: ""\ninputs: {otlp_metrics: [{name: x, points: [{value: a}]}]}',
    'inputs.otlp_metrics[0].points[0].value: expected a number',
  ],
  [
    'config: ""\ninputs: {otlp_metrics: [{name: x, monotonic: 1}]}',
    'inputs.otlp_metrics[0].monotonic: expected true or false',
  ],
  ['config: ""\ninputs: {otlp_logs: [{time: now}]}', 'inputs.otlp_logs[0].time: "now" is no time of RFC 3339'],
  ['config: ""\ntests: [{}]', 'tests[0].name: expected a text'],
])('%j is no test', (text, message) => {
  expect(() => readTestFile(text, 'x', read)).toThrow(new TestFileError(message));
});

test('YAML with an error is no test', () => {
  expect(() => readTestFile('a: [', 'x', read)).toThrow(TestFileError);
});
