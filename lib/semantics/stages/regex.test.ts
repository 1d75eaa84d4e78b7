import { extracted, refusal, run } from '../../../test/harness/run-stages';

test('named groups go out, empty where they took no part; others stay', () => {
  expect(extracted('stage.regex { expression = "^(?P<a>\\\\w)(\\\\w)(?P<b>x)?" }', 'uv')).toEqual({ a: 'u', b: '' });
  expect(extracted('stage.regex { expression = "^(?P<a>x)" }', 'uv')).toEqual({});
});

test('of two groups with one name the last one counts', () => {
  expect(extracted('stage.regex { expression = "(?P<a>.)(?P<a>.)" }', 'uv')).toEqual({ a: 'v' });
});

test('they can become labels', () => {
  const stages = 'stage.regex {\n expression = "(?P<a>.)"\n labels_from_groups = true\n}';

  expect(run(stages, { line: 'x', labels: { a: 'old' } })).toEqual([{ line: 'x', labels: { a: 'x' } }]);
});

test('the text can come from a source', () => {
  const stages = 'stage.regex {\n expression = "(?P<a>.)"\n source = "job"\n}';

  expect(extracted(stages, 'x', { job: 'y' })).toMatchObject({ a: 'y' });
  expect(extracted(stages, 'x')).toEqual({});
});

test.each([
  ['expression = ""', 'expression is required'],
  ['expression = "x"\nsource = ""', 'empty source'],
  ['expression = "("', 'could not compile regular expression: error parsing regexp: missing closing ): `(`'],
])('%j is refused', (body, message) => {
  expect(refusal(`stage.regex {\n${body}\n}`)).toBe(`building: ${message}`);
});
