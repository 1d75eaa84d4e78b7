import { extracted, refusal, run } from '../../../test/harness/run-stages';

const line = (body: string, text: string) => run(`stage.replace {\n${body}\n}`, { line: text })[0]?.line;

test.each([
  ['expression = "(\\\\d+)"\nreplace = "<{{ .Value }}>"', 'a1 b22', 'a<1> b<22>'],
  ['expression = "a(b)(c)"\nreplace = "{{ .Value | ToUpper }}"', 'abc abc', 'aBC aBC'],
  ['expression = "hello"\nreplace = "bye"', 'hello', 'hello'],
  ['expression = "(x)"\nreplace = ""', 'axb', 'ab'],
  ['expression = "((a)b)"\nreplace = "-"', 'abab', '--'],
  ['expression = "(a)|(b)"\nreplace = "{{ fail .Value }}"', 'ab', 'ab'],
])('%j', (body, text, expected) => {
  expect(line(body, text)).toBe(expected);
});

test('other values are at hand', () => {
  expect(
    run('stage.replace {\n expression = "(x)"\n replace = "{{ .job }}{{ .none }}"\n}', {
      line: 'x',
      labels: { job: 'a' },
    })[0]?.line,
  ).toBe('a<no value>');
});

test('a source is replaced in its place, and named groups go out as they became', () => {
  const stages = 'stage.replace {\n source = "job"\n expression = "(?P<g>x)y"\n replace = "{{ .Value }}!"\n}';

  expect(extracted(stages, 'xy', { job: 'xy' })).toMatchObject({ g: 'x!' });
  expect(run(`${stages}\nstage.output { source = "job" }`, { line: '', labels: { job: 'xy' } })[0]?.line).toBe('x!y');
});

test.each([
  ['expression = ""', 'expression is required'],
  ['expression = "("', 'could not compile regular expression: error parsing regexp: missing closing ): `(`'],
  [
    'expression = "x"\nreplace = "{{ nope }}"',
    'failed to compile template: template: pipeline_template:1: function "nope" not defined',
  ],
])('%j is refused', (body, message) => {
  expect(refusal(`stage.replace {\n${body}\n}`)).toBe(`building: ${message}`);
});
