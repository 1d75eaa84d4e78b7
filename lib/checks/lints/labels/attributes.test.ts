import { check } from '../../check';

/** What a lint says of a text, one line a finding: `2:3 message -> hint`. */
function findings(code: string, text: string): string[] {
  return check(text)
    .filter((found) => found.code === `lint/${code}`)
    .map(({ line, column, message, hint }) => `${line}:${column} ${message}${hint === undefined ? '' : ` -> ${hint}`}`);
}

const out = 'otelcol.exporter.otlp "t" { client { endpoint = "tempo:4317" } }\n';
const prometheus = `otelcol.exporter.prometheus "p" { forward_to = [prometheus.remote_write.m.receiver] }
prometheus.remote_write "m" { endpoint { url = "http://p/api/v1/write" } }\n`;
const loki = `otelcol.exporter.loki "l" { forward_to = [loki.write.l.receiver] }
loki.write "l" { endpoint { url = "http://loki/loki/api/v1/push" } }\n`;

/** Metrics of spans on their way through statements about data points. */
const ofSpans = (statement: string, to = 'otelcol.exporter.otlp.t.input') => `${out}otelcol.receiver.otlp "in" {
	grpc { }
	output { traces = [otelcol.connector.spanmetrics.s.input] }
}
otelcol.connector.spanmetrics "s" {
	dimension { name = "http.method" }
	histogram {
		explicit { }
	}
	output { metrics = [otelcol.processor.transform.t.input] }
}
otelcol.processor.transform "t" {
	metric_statements {
		context    = "datapoint"
		statements = [${JSON.stringify(statement)}]
	}
	output { metrics = [${to}] }
}
`;

describe('a statement about an attribute that nothing can have', () => {
  const of = (statement: string) => findings('impossible-attribute', ofSpans(statement));

  test.each([
    ['set(attributes["m"], attributes["http.methd"])', 'http.methd', 'did you mean "http.method"?'],
    ['set(attributes["m"], "x") where attributes["span_kind"] == "x"', 'span_kind', 'did you mean "span.kind"?'],
    [
      'set(attributes["p"], attributes["k8s.pod.name"])',
      'k8s.pod.name',
      'the resource may have it: write resource.attributes["k8s.pod.name"]',
    ],
    [
      'replace_pattern(attributes["net.peer"], "x", "y")',
      'net.peer',
      'the resource may have it: write resource.attributes["net.peer"]',
    ],
  ])('%s', (statement, name, hint) => {
    expect(of(statement)).toEqual([
      `16:17 no data point can have the attribute ${JSON.stringify(name)} here -> ${hint}`,
    ]);
  });

  test.each([
    'set(attributes["m"], attributes["http.method"])',
    'set(attributes["m"], resource.attributes["k8s.pod.name"])',
    'set(attributes["m"], "x") where attributes["m"] == nil',
    'set(attributes["m"], attributes["x"]) where attributes["x"] != nil',
    'set(attributes["m"], Coalesce([attributes["x"], "y"]))',
    'delete_key(attributes, "x")',
    'delete_key(attributes, "x") where attributes["x"] == attributes["http.method"]',
    'set(attributes["m"], attributes["x"]) where attributes["x"] != ""',
    'set(attributes["new"], "x")',
    'keep_keys(attributes, ["x"])',
  ])('nothing is found in %s', (statement) => {
    expect(of(statement)).toEqual([]);
  });

  test('says what has taken it away', () => {
    const text = ofSpans('keep_keys(attributes, ["span.name"])', 'otelcol.processor.filter.f.input');
    const filter = `otelcol.processor.filter "f" {
	metrics { datapoint = ["attributes[\\"http.method\\"] == \\"GET\\""] }
	output { metrics = [otelcol.exporter.otlp.t.input] }
}\n`;

    expect(findings('impossible-attribute', text + filter)).toEqual([
      '21:25 no data point can have the attribute "http.method" here: otelcol.processor.transform.t takes it away -> the resource may have it: write resource.attributes["http.method"]',
    ]);
  });

  test('is silent where telemetry comes from outside', () => {
    const text = `${out}otelcol.receiver.otlp "in" {
	grpc { }
	output { metrics = [otelcol.processor.filter.f.input] }
}
otelcol.processor.filter "f" {
	metrics { datapoint = ["attributes[\\"whatever\\"] == \\"GET\\""] }
	output { metrics = [otelcol.exporter.otlp.t.input] }
}\n`;

    expect(findings('impossible-attribute', text)).toEqual([]);
  });

  test('is found once in a module that runs twice, and not where one of its instances gets the attribute', () => {
    const module = (attributes: string) => `declare "cut" {
	argument "to" { }
	otelcol.processor.transform "a" {
		log_statements {
			context    = "log"
			statements = ["keep_keys(attributes, [\\"a\\"])", "set(attributes[\\"b\\"], attributes[\\"${attributes}\\"])"]
		}
		output { logs = [argument.to.value] }
	}
	export "input" { value = otelcol.processor.transform.a.input }
}
cut "one" { to = otelcol.exporter.otlp.t.input }
cut "two" { to = cut.one.input }
otelcol.receiver.otlp "in" {
	grpc { }
	output { logs = [cut.two.input] }
}
${out}`;

    expect(findings('impossible-attribute', module('c'))).toHaveLength(1);
    expect(findings('impossible-attribute', module('a'))).toEqual([]);
  });

  test('names a dimension that no span can have', () => {
    const text = `${out}otelcol.receiver.otlp "in" {
	grpc { }
	output { traces = [otelcol.processor.transform.t.input] }
}
otelcol.processor.transform "t" {
	trace_statements {
		context    = "span"
		statements = ["keep_keys(attributes, [\\"http.route\\"])", "keep_keys(resource.attributes, [\\"service.name\\"])"]
	}
	output { traces = [otelcol.connector.spanmetrics.s.input] }
}
otelcol.connector.spanmetrics "s" {
	dimension { name = "http.rout" }
	dimension {
		name    = "absent"
		default = "none"
	}
	histogram {
		explicit { }
	}
	output { metrics = [otelcol.exporter.otlp.t.input] }
}\n`;

    expect(findings('impossible-attribute', text)).toEqual([
      '14:21 no span can have the attribute "http.rout" here -> did you mean "http.route"?',
    ]);
  });
});

describe('what identifies a pod becomes a label', () => {
  test('by a dimension of metrics of spans', () => {
    const text = ofSpans('set(time, time)', 'otelcol.exporter.prometheus.p.input').replace(
      'http.method',
      'k8s.pod.uid',
    );

    expect(findings('high-cardinality-label', text + prometheus)).toEqual([
      expect.stringMatching(
        /^\d+:1 label k8s_pod_uid is the uid of each item, so it has too many values to be one of series -> .*its way: k8s\.pod\.uid of otelcol\.connector\.spanmetrics\.s, k8s_pod_uid by otelcol\.exporter\.prometheus\.p$/,
      ),
    ]);
    expect(
      findings(
        'high-cardinality-label',
        ofSpans('set(time, time)', 'otelcol.exporter.prometheus.p.input') + prometheus,
      ),
    ).toEqual([]);
  });

  test('by a statement that copies it from the resource', () => {
    const copied = ofSpans(
      'set(attributes["pod"], resource.attributes["k8s.pod.ip"])',
      'otelcol.exporter.prometheus.p.input',
    );

    expect(findings('high-cardinality-label', copied + prometheus)).toEqual([
      expect.stringContaining('label pod is the ip of each item, so it has too many values to be one of series'),
    ]);
  });

  const hinted = (hint: string) => `${loki}otelcol.receiver.otlp "in" {
	grpc { }
	output { logs = [otelcol.processor.attributes.a.input] }
}
otelcol.processor.attributes "a" {
	action {
		action = "insert"
		key    = "loki.attribute.labels"
		value  = "${hint}"
	}
	output { logs = [otelcol.exporter.loki.l.input] }
}\n`;

  test('by a hint for Loki', () => {
    expect(findings('high-cardinality-label', hinted('event.domain, k8s.pod.uid'))).toEqual([
      expect.stringContaining(
        'label k8s_pod_uid is the uid of each item, so it has too many values to be one of log streams',
      ),
    ]);
    expect(findings('high-cardinality-label', hinted('event.domain'))).toEqual([]);
  });

  test('not in target_info, which is there for that', () => {
    const text = `${prometheus}otelcol.receiver.otlp "in" {
	grpc { }
	output { metrics = [otelcol.processor.k8sattributes.k.input] }
}
otelcol.processor.k8sattributes "k" {
	output { metrics = [otelcol.exporter.prometheus.p.input] }
}\n`;

    expect(findings('high-cardinality-label', text)).toEqual([]);
    expect(
      findings(
        'high-cardinality-label',
        text.replace('receiver] }', 'receiver]\nresource_to_telemetry_conversion = true\n}'),
      ),
    ).toEqual([expect.stringContaining('label k8s_pod_uid is the uid')]);
  });
});

test('a rule on a label that no series of spans can have', () => {
  const text = `${ofSpans('keep_keys(resource.attributes, ["service.name"])', 'otelcol.exporter.prometheus.p.input')}otelcol.exporter.prometheus "p" {
	forward_to          = [prometheus.relabel.r.receiver]
	include_target_info = false
}
prometheus.relabel "r" {
	rule {
		source_labels = ["http_metod"]
		target_label  = "method"
	}
	forward_to = [prometheus.remote_write.m.receiver]
}
prometheus.remote_write "m" { endpoint { url = "http://p/api/v1/write" } }\n`;

  expect(findings('impossible-label', text)).toEqual([
    expect.stringMatching(/no series can have the label http_metod here -> did you mean "http_method"\?$/),
  ]);
  expect(findings('impossible-label', text.replace('http_metod', 'http_method'))).toEqual([]);
  expect(findings('impossible-label', text.replace('http_metod', '__name__'))).toEqual([]);
});
