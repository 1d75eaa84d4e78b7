import { extracted, refusal, run } from '../../../test/harness/run-stages';

const value = (template: string, line = '', labels = {}) =>
  extracted(`stage.template {\n source = "v"\n template = ${JSON.stringify(template)}\n}`, line, labels)['v'];

test.each([
  ['{{ .job }}-{{ .none }}', 'a-<no value>'],
  ['{{ .Entry | ToUpper }}', 'LINE'],
  ['{{ if eq .job "a" }}yes{{ end }}', 'yes'],
  ['{{ .Value }}', '<no value>'],
])('%s is %s', (template, expected) => {
  expect(value(template, 'line', { job: 'a' })).toBe(expected);
});

test('an empty result takes the value away, a template that fails changes nothing', () => {
  const stages = (template: string) =>
    `stage.template {\n source = "job"\n template = ${JSON.stringify(template)}\n}\nstage.drop { source = "job" }`;

  expect(run(stages(''), { labels: { job: 'a' } })).toHaveLength(1);
  expect(run(stages('{{ fail "x" }}'), { labels: { job: 'a' } })).toHaveLength(0);
});

test('values that have no text are not at hand', () => {
  const stages = 'stage.json { expressions = {n = ""} }\nstage.template {\n source = "v"\n template = "{{ .n }}"\n}';

  expect(extracted(stages, '{"n":null}')['v']).toBe('<no value>');
  expect(extracted(stages, '{"n":1e6}')['v']).toBe('1000000');
});

test('the time is when the entry comes', () => {
  const stages =
    'stage.template {\n source = "v"\n template = "{{ now | unixEpoch }}"\n}\nstage.output { source = "v" }';

  expect(run(stages, { now: 5_500_000_000n })[0]?.line).toBe('5');
});

test.each([
  ['source = ""\ntemplate = "x"', 'decoding: template source value is required'],
  ['source = "x"\ntemplate = "{{ .a "', 'argument: template: pipeline_template:1: unclosed action'],
])('%j is refused', (body, message) => {
  expect(refusal(`stage.template {\n${body}\n}`)).toBe(message);
});
