// biome-ignore-all lint/suspicious/noTemplateCurlyInString: groups look like that
import { check } from '../check';
import { validate } from '../validate';

/** What is said of the strings of a configuration: place, severity and code, message. */
function found(text: string): string[] {
  return check(text)
    .filter(({ code }) => code.startsWith('content/') || code === 'invalid-value')
    .map(
      ({ range, severity, code, message }) =>
        `${range!.start.line}:${range!.start.column}-${range!.end.column} ${severity} ${code} ${message}`,
    );
}

const stages = (body: string) => `loki.process "x" {\n\tforward_to = []\n\n${body}\n}\n`;
const transform = (body: string) => `otelcol.processor.transform "x" {\n${body}\n\n\toutput { }\n}\n`;

test.each([
  [
    'OTTL: a function',
    transform('\tlog_statements {\n\t\tcontext = "log"\n\t\tstatements = ["set(body, \\"a\\")", "sett(body, 1)"]\n\t}'),
    '4:38-50 error content/ottl undefined function "sett"',
  ],
  [
    'OTTL: a path, behind escapes',
    transform('\tlog_statements {\n\t\tcontext = "log"\n\t\tstatements = ["set(attributes[\\"a\\"], bodyy)"]\n\t}'),
    '4:41-45 error content/ottl error while parsing arguments for call to "set": invalid argument at position 1: segment "bodyy"',
  ],
  [
    'OTTL: statements that tell no context, as a whole',
    transform('\tstatements {\n\t\tlog = [`set(cache["a"], "b")`]\n\t}'),
    '3:9-32 error content/ottl unable to infer context from statements',
  ],
  [
    'OTTL: conditions of a filter',
    'otelcol.processor.filter "x" {\n\ttraces {\n\t\tspan = [`name == "a"`, `name === "a"`]\n\t}\n\n\toutput { }\n}\n',
    '3:34-34 error content/ottl condition has invalid syntax',
  ],
  [
    'OTTL: a condition of a policy',
    'otelcol.processor.tail_sampling "x" {\n\tpolicy {\n\t\tname = "a"\n\t\ttype = "ottl_condition"\n\n\t\tottl_condition {\n\t\t\terror_mode = "ignore"\n\t\t\tspan       = ["nope == 1"]\n\t\t}\n\t}\n\n\toutput { }\n}\n',
    '8:19-22 error content/ottl segment "nope"',
  ],
  [
    'OTTL: a condition of a policy in a policy in a policy',
    'otelcol.processor.tail_sampling "x" {\n\tpolicy {\n\t\tname = "a"\n\t\ttype = "composite"\n\n\t\tcomposite {\n\t\t\tmax_total_spans_per_second = 1\n\t\t\tpolicy_order               = ["b"]\n\n\t\t\tcomposite_sub_policy {\n\t\t\t\tname = "b"\n\t\t\t\ttype = "and"\n\n\t\t\t\tand {\n\t\t\t\t\tand_sub_policy {\n\t\t\t\t\t\tname = "c"\n\t\t\t\t\t\ttype = "ottl_condition"\n\n\t\t\t\t\t\tottl_condition {\n\t\t\t\t\t\t\terror_mode = "ignore"\n\t\t\t\t\t\t\tspan       = ["nope == 1"]\n\t\t\t\t\t\t}\n\t\t\t\t\t}\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t}\n\n\toutput { }\n}\n',
    '21:23-26 error content/ottl segment "nope"',
  ],
  [
    'an attribute of spans that is an expression',
    'otelcol.processor.tail_sampling "x" {\n\tpolicy {\n\t\tname = "a"\n\t\ttype = "string_attribute"\n\n\t\tstring_attribute {\n\t\t\tkey                    = "k"\n\t\t\tvalues                 = ["("]\n\t\t\tenabled_regex_matching = true\n\t\t}\n\t}\n\n\toutput { }\n}\n',
    '8:31-31 error content/regexp error parsing regexp: missing closing ): `(`',
  ],
  [
    'OTTL: a condition that is dropped',
    'otelcol.connector.count "x" {\n\tlogs {\n\t\tname       = "n"\n\t\tconditions = ["nope == 1"]\n\t}\n\n\toutput { }\n}\n',
    '4:18-21 warning content/ottl the condition is dropped: segment "nope"',
  ],
  [
    'OTTL: a value',
    'otelcol.connector.signaltometrics "x" {\n\tlogs {\n\t\tname = "n"\n\n\t\tsum {\n\t\t\tvalue = "Nope()"\n\t\t}\n\t}\n\n\toutput { }\n}\n',
    '6:13-18 error content/ottl undefined function "Nope"',
  ],
  [
    'LogQL, in a match of a match',
    stages(
      '\tstage.match {\n\t\tselector = `{a="b"}`\n\n\t\tstage.match {\n\t\t\tselector = "{a=\\"b\\",}"\n\t\t\taction   = "drop"\n\t\t}\n\t}',
    ),
    '8:25-25 error content/logql parse error',
  ],
  [
    'LogQL: an expression that makes Alloy crash',
    stages('\tstage.match {\n\t\tselector = "{a=~" + `"("}`\n\t\taction = "drop"\n\t}'),
    '5:24-26 error content/logql error parsing regexp: missing closing ): `(`',
  ],
  [
    'JMESPath',
    stages('\tstage.json {\n\t\texpressions = { ok = "a.b", bad = "log level" }\n\t}'),
    '5:42-46 error content/jmespath SyntaxError',
  ],
  [
    'JMESPath: the key where the expression is empty',
    stages('\tstage.json {\n\t\texpressions = { "@a" = "" }\n\t}'),
    '5:26-27 error content/jmespath SyntaxError',
  ],
  [
    'JMESPath: a subtraction',
    stages('\tstage.json {\n\t\texpressions = { a = "user-agent" }\n\t}'),
    '5:24-33 warning content/jmespath user-agent is a subtraction',
  ],
  [
    'a template, in the place of what alloy validate says',
    stages('\tstage.template {\n\t\tsource   = "a"\n\t\ttemplate = "{{ .a | nofunc }}"\n\t}'),
    '6:23-28 error content/template template: pipeline_template:1: function "nofunc" not defined',
  ],
  [
    'a template with too few arguments',
    stages('\tstage.template {\n\t\tsource   = "a"\n\t\ttemplate = "{{ Replace .a }}"\n\t}'),
    '6:18-27 warning content/template wrong number of args for Replace: want 4 got 1',
  ],
  [
    'an expression, where its fault stands',
    stages('\tstage.drop {\n\t\texpression = "a\\\\d(?=b)"\n\t}'),
    '5:21-23 error content/regexp error parsing regexp: invalid or unsupported Perl syntax: `(?=`',
  ],
  [
    'an expression without a group to extract',
    stages('\tstage.regex {\n\t\texpression = "a(b)"\n\t}'),
    '5:17-20 warning content/regexp the expression has no named group, so nothing is extracted',
  ],
  [
    'an expression that is escaped twice',
    stages('\tstage.multiline {\n\t\tfirstline = `^\\\\d{4}-`\n\t}'),
    '5:17-19 warning content/regexp \\\\d is a backslash with the letter d behind it',
  ],
  [
    'a comparison of LogQL',
    stages('\tstage.drop {\n\t\texpression = "level =~ \\"a|b\\""\n\t}'),
    '5:17-32 warning content/regexp the expression is a comparison of LogQL',
  ],
  [
    'an expression of a component of OpenTelemetry, where it is one',
    'otelcol.processor.attributes "x" {\n\tinclude {\n\t\tmatch_type = "regexp"\n\t\tservices   = ["a", "("]\n\t}\n\n\toutput { }\n}\n',
    '4:23-23 error content/regexp error parsing regexp: missing closing ): `(`',
  ],
  [
    'a pattern to extract from attributes',
    'otelcol.processor.attributes "x" {\n\taction {\n\t\tkey     = "k"\n\t\taction  = "extract"\n\t\tpattern = "a(b)"\n\t}\n\n\toutput { }\n}\n',
    '5:14-17 error content/regexp the expression has no named group',
  ],
  ['a pattern', stages('\tstage.pattern {\n\t\tpattern = "<a><b>"\n\t}'), '5:14-19 error content/pattern'],
  [
    'a second layout of time',
    stages(
      '\tstage.timestamp {\n\t\tsource           = "a"\n\t\tformat           = "RFC3339"\n\t\tfallback_formats = ["Unix", "YYYY"]\n\t}',
    ),
    '7:32-35 warning content/time-layout YYYY is no layout of Go',
  ],
  [
    'a time zone',
    stages('\tstage.timestamp {\n\t\tsource   = "a"\n\t\tformat   = "Unix"\n\t\tlocation = "utc"\n\t}'),
    '7:15-17 error content/time-zone unknown time zone utc',
  ],
  [
    'a replacement',
    'discovery.relabel "x" {\n\ttargets = []\n\n\trule {\n\t\ttarget_label = "a"\n\t\treplacement  = "$1_x"\n\t}\n}\n',
    '6:19-22 warning content/replacement $1_x is the group named "1_x", which is always empty',
  ],
])('%s', (_, text, expected) => {
  const all = found(text);

  expect(all).toHaveLength(1);
  expect(all[0]!.slice(0, expected.length)).toBe(expected);
});

test.each([
  ['an expression from outside', stages('\tstage.drop {\n\t\texpression = sys.env("X")\n\t}')],
  ['a part from outside', stages('\tstage.drop {\n\t\texpression = "(" + sys.env("X")\n\t}')],
  ['a selector from outside', stages('\tstage.match {\n\t\tselector = sys.env("X")\n\t\taction = "drop"\n\t}')],
  [
    'a statement that may tell the context',
    transform('\tstatements {\n\t\tlog = [`set(cache["a"], "b")`, sys.env("X")]\n\t}'),
  ],
  ['statements from outside', transform('\tstatements {\n\t\tlog = encoding.from_json(sys.env("X"))\n\t}')],
  [
    'a context from outside',
    transform('\tlog_statements {\n\t\tcontext = sys.env("X")\n\t\tstatements = [`set(nope, "b")`]\n\t}'),
  ],
  [
    'services that are no expressions',
    'otelcol.processor.attributes "x" {\n\tinclude {\n\t\tmatch_type = "strict"\n\t\tservices   = ["("]\n\t}\n\n\toutput { }\n}\n',
  ],
  [
    'services, where it is not known what they are',
    'otelcol.processor.attributes "x" {\n\tinclude {\n\t\tmatch_type = sys.env("X")\n\t\tservices   = ["("]\n\t}\n\n\toutput { }\n}\n',
  ],
  [
    'a replacement for an expression from outside',
    'discovery.relabel "x" {\n\ttargets = []\n\n\trule {\n\t\tregex        = sys.env("X")\n\t\ttarget_label = "a"\n\t\treplacement  = "$2"\n\t}\n}\n',
  ],
  [
    'what is matched by a collector that is off',
    'prometheus.exporter.unix "x" {\n\tdisable_collectors = ["filesystem"]\n\n\tfilesystem {\n\t\tfs_types_exclude = "("\n\t}\n}\n',
  ],
  ['the path of a program', stages('\tstage.drop {\n\t\texpression = `C:\\\\data\\\\web`\n\t}')],
  [
    'a custom component with an argument of that name',
    'declare "a" {\n\targument "expression" { }\n}\n\na "x" {\n\texpression = "("\n}\n',
  ],
])('nothing is said of %s', (_, text) => {
  expect(found(text)).toEqual([]);
});

test('the syntax of a statement is wrong whatever its context', () => {
  expect(
    found(transform('\tlog_statements {\n\t\tcontext = sys.env("X")\n\t\tstatements = [`set(body`]\n\t}')),
  ).toEqual([expect.stringMatching(/^4:\d+-\d+ error content\/ottl statement has invalid syntax/)]);
});

test('a context that is none of the argument is said once', () => {
  const text = transform('\tlog_statements {\n\t\tcontext = "logs"\n\t\tstatements = [`set(body, "b")`]\n\t}');

  expect(check(text).filter(({ severity }) => severity === 'error')).toMatchObject([{ code: 'invalid-value' }]);
});

test('a context of another signal is said of the statements', () => {
  expect(
    found(transform('\tlog_statements {\n\t\tcontext = "span"\n\t\tstatements = [`set(name, "b")`]\n\t}')),
  ).toEqual([expect.stringMatching(/^4:16-33 error content\/ottl unknown context "span" for statements/)]);
});

test('a string that is computed is pointed at as a whole', () => {
  expect(found(stages('\tstage.drop {\n\t\texpression = string.format("(%s", "a")\n\t}'))).toEqual([
    '5:16-40 error content/regexp error parsing regexp: missing closing ): `(a`',
  ]);
});

test('all texts of a configuration are read, in modules as well', () => {
  const text = `declare "a" {\n\t${stages('stage.drop {\nexpression = "("\n}\nstage.drop {\nexpression = "["\n}')}\n}\n`;

  expect(found(text)).toHaveLength(2);
});

describe('validate', () => {
  const template = stages('\tstage.template {\n\t\tsource   = "a"\n\t\ttemplate = "{{ .a | nofunc }}"\n\t}');

  test('says what alloy validate says, at its place', () => {
    expect(validate(template)).toMatchObject([
      {
        code: 'invalid-value',
        line: 6,
        column: 14,
        message: 'template: pipeline_template:1: function "nofunc" not defined',
      },
    ]);
    expect(validate(stages('\tstage.drop {\n\t\texpression = "("\n\t}'))).toEqual([]);
  });

  test('takes a template that fails when it runs', () => {
    expect(validate(stages('\tstage.template {\n\t\tsource = "a"\n\t\ttemplate = "{{ Replace .a }}"\n\t}'))).toEqual(
      [],
    );
  });

  test('says it once, and more closely, with what is checked when Alloy runs', () => {
    expect(validate(template, { crossArgumentRules: true })).toMatchObject([
      { code: 'content/template', line: 6, column: 23 },
    ]);
  });
});
