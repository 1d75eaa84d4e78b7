// biome-ignore-all lint/suspicious/noTemplateCurlyInString: groups look like that
import { check } from '../check';

/** Mistakes that people made, each in the smallest configuration, and what they have to be told. */

const logs = (stage: string) => `loki.source.kubernetes_events "in" {
	forward_to = [loki.process.logs.receiver]
}

loki.process "logs" {
	forward_to = [loki.write.out.receiver]

	${stage}
}

loki.write "out" {
	endpoint {
		url = "http://loki:3100/loki/api/v1/push"
	}
}
`;

const filter = (condition: string) => `otelcol.receiver.otlp "in" {
	grpc { }

	output {
		traces = [otelcol.processor.filter.health.input]
	}
}

otelcol.processor.filter "health" {
	traces {
		span = [${condition}]
	}

	output {
		traces = [otelcol.exporter.debug.out.input]
	}
}

otelcol.exporter.debug "out" { }
`;

function told(text: string) {
  return check(text)
    .filter(({ code }) => !code.startsWith('lint/'))
    .map(({ severity, code, message, hint }) => ({ severity, code, message, hint }));
}

test.each([
  [
    'a comparison of LogQL that is to be dropped',
    logs('stage.drop {\n\t\texpression = "event_type =~ \\"DEBUG|INFO\\""\n\t}'),
    { severity: 'warning', code: 'content/regexp', hint: expect.stringContaining('between the quotes') },
  ],
  [
    'a key of JSON with @',
    logs('stage.json {\n\t\texpressions = { time = "@timestamp" }\n\t}'),
    {
      severity: 'error',
      code: 'content/jmespath',
      hint: 'to read the key of that name, quote it: "\\"@timestamp\\""',
    },
  ],
  [
    'a key of JSON with a hyphen',
    logs('stage.json {\n\t\texpressions = { agent = "request_User-Agent" }\n\t}'),
    {
      severity: 'warning',
      code: 'content/jmespath',
      hint: 'to read the key of that name, quote it: "\\"request_User-Agent\\""',
    },
  ],
  [
    'a name with a dot that is read as an expression',
    logs('stage.json {\n\t\texpressions = { "exception.type" = "" }\n\t}'),
    {
      severity: 'warning',
      code: 'content/jmespath',
      message: '"exception.type" without an expression is the key type in exception',
      hint: 'for a key with a dot in its name, write the expression "\\"exception.type\\"", else "exception.type"',
    },
  ],
  [
    'a layout of Java',
    logs('stage.timestamp {\n\t\tsource = "time"\n\t\tformat = "yyyy-MM-dd HH:mm:ss"\n\t}'),
    { severity: 'warning', code: 'content/time-layout', hint: 'did you mean "2006-01-02 15:04:05"?' },
  ],
  [
    'a time as its layout',
    logs('stage.timestamp {\n\t\tsource = "time"\n\t\tformat = "2024-12-10 16:10:38.941"\n\t}'),
    { severity: 'warning', code: 'content/time-layout', hint: 'did you mean "2006-01-02 15:04:05.000"?' },
  ],
  [
    'a selector without double quotes',
    logs('stage.match {\n\t\tselector = "{app=\'nginx\'}"\n\t\taction   = "drop"\n\t}'),
    { severity: 'error', code: 'content/logql', hint: 'texts stand in double quotes in this selector' },
  ],
  [
    'a selector without a matcher',
    logs('stage.match {\n\t\tselector = "{}"\n\t\taction   = "drop"\n\t}'),
    { severity: 'error', code: 'content/logql', hint: expect.stringContaining('at least one label') },
  ],
  [
    'an expression in a selector that makes Alloy crash',
    logs('stage.match {\n\t\tselector = `{namespace=~"kube("}`\n\t\taction   = "drop"\n\t}'),
    { severity: 'error', code: 'content/logql', message: 'error parsing regexp: missing closing ): `kube(`' },
  ],
  [
    'a class of characters in a selector',
    logs('stage.match {\n\t\tselector = `{app="a"} |~ "\\d+"`\n\t\taction   = "drop"\n\t}'),
    { severity: 'error', code: 'content/logql', hint: 'a backslash for the regular expression is written twice here' },
  ],
  [
    'a raw string that is escaped',
    logs('stage.multiline {\n\t\tfirstline = `^\\\\d{4}-\\\\d{2}`\n\t}'),
    { severity: 'warning', code: 'content/regexp', hint: expect.stringContaining('in a raw string') },
  ],
  [
    'a condition in single quotes',
    filter(`"attributes['http.route'] == \\"/healthz\\""`),
    { severity: 'error', code: 'content/ottl', hint: 'texts stand in double quotes' },
  ],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual([expect.objectContaining(expected)]);
});

test('a suffix behind a group', () => {
  const text =
    'prometheus.relabel "x" {\n\tforward_to = []\n\n\trule {\n\t\tsource_labels = ["job"]\n\t\ttarget_label  = "job"\n\t\treplacement   = "$1_exporter"\n\t}\n}\n';

  expect(told(text)).toMatchObject([{ severity: 'warning', code: 'content/replacement', hint: 'write ${1}_exporter' }]);
});

test.each([
  ['a key in quotes', logs('stage.json {\n\t\texpressions = { time = "\\"@timestamp\\"" }\n\t}')],
  [
    'a path with a name',
    logs('stage.json {\n\t\texpressions = { "exception.type" = "exception.type", "a.b" = `"a.b"`, c = "" }\n\t}'),
  ],
  ['a layout', logs('stage.timestamp {\n\t\tsource = "time"\n\t\tformat = "2006-01-02 15:04:05"\n\t}')],
  ['a selector', logs('stage.match {\n\t\tselector = `{app="a"} |~ "\\\\d+"`\n\t\taction   = "drop"\n\t}')],
  ['a raw string', logs('stage.multiline {\n\t\tfirstline = `^\\d{4}-\\d{2}`\n\t}')],
  ['a condition', filter('`attributes["http.route"] == "/healthz"`')],
])('nothing is said of %s that is right', (_, text) => {
  expect(told(text)).toEqual([]);
});
