import { extracted, refusal, run } from '../../../test/harness/run-stages';

test('values go out by their expressions, those without one by their names', () => {
  const stages = 'stage.json { expressions = {level = "", id = "user.id", first = "tags[0]"} }';

  expect(extracted(stages, '{"level":"info","user":{"id":7},"tags":["a","b"]}')).toEqual({
    level: 'info',
    id: '7',
    first: 'a',
  });
});

test.each([
  ['1e21', '1000000000000000000000'],
  ['12345678901234567890', '12345678901234567000'],
  ['1e-7', '0.0000001'],
  ['-0', '-0'],
  ['true', 'true'],
  ['{"b":1,"a":"<"}', '{"a":"\\u003c","b":1}'],
  ['[1,null]', '[1,null]'],
  ['"\\ud800"', '\ufffd'],
])('%s is the text %s', (value, text) => {
  expect(extracted('stage.json { expressions = {x = ""} }', `{"x":${value}}`)).toEqual({ x: text });
});

test('what is null or missing is there, without a text', () => {
  const stages = 'stage.json { expressions = {x = ""} }\nstage.drop { source = "x" }';

  expect(extracted('stage.json { expressions = {x = ""} }', '{"x":null}')).toEqual({});
  expect(run(stages, { line: '{"x":null}' })).toEqual([]);
  expect(run(stages, { line: '{}' })).toEqual([]);
});

test('an expression that fails takes nothing out', () => {
  const stages = 'stage.json { expressions = {x = "nope(@)"} }\nstage.drop { source = "x" }';

  expect(run(stages, { line: '{}' })).toHaveLength(1);
});

test('what would be counted of something else than numbers is null', () => {
  const stages = 'stage.json { expressions = {x = "a-b"} }\nstage.drop { source = "x" }';

  expect(run(stages, { line: '{"a-b":1}' })).toEqual([]);
  expect(extracted('stage.json { expressions = {x = "a-b"} }', '{"a":3,"b":1}')).toEqual({ x: '2' });
});

test('keys that match an expression go out by their names', () => {
  expect(extracted('stage.json { regex = "^a" }', '{"a1":1,"ba":2,"a2":"x"}')).toEqual({ a1: '1', a2: 'x' });
});

test('the text can come from a source', () => {
  const stages =
    'stage.json { expressions = {inner = ""} }\nstage.json {\n source = "inner"\n expressions = {x = ""}\n}';

  expect(extracted(stages, '{"inner":"{\\"x\\":1}"}')).toMatchObject({ x: '1' });
  expect(extracted(stages, '{}')).toEqual({});
});

test.each(['no json', '[1]', '"x"', '{"a":1} x', '{"a":1e999}', ''])('%j is no object', (line) => {
  expect(run('stage.json { expressions = {a = ""} }', { line })).toHaveLength(1);
  expect(run('stage.json {\n expressions = {a = ""}\n drop_malformed = true\n}', { line })).toEqual([]);
});

test.each([
  ['', 'building: JMES expressions or regex is required'],
  ['expressions = {a = "("}', 'building: could not compile JMES expression: SyntaxError: Incomplete expression'],
  ['expressions = {a = ""}\nsource = ""', 'building: empty source'],
  ['regex = "("', 'building: error parsing regexp: missing closing ): `(`'],
])('%j is refused', (body, message) => {
  expect(refusal(`stage.json {\n${body}\n}`)).toBe(message);
});
