import { entryOf, extracted, pipelineOf, refusal, run } from '../../../test/harness/run-stages';

const rule = (body: string) => `stage.truncate {\n rule {\n${body}\n }\n}`;

test('the line is shortened to a number of bytes, its suffix included', () => {
  expect(run(rule('limit = "6B"\nsuffix = "..."'), { line: 'abcdefg' })[0]?.line).toBe('abc...');
  expect(run(rule('limit = "7B"\nsuffix = "..."'), { line: 'abcdefg' })[0]?.line).toBe('abcd...');
  expect(run(rule('limit = "7B"'), { line: 'abcdefg' })[0]?.line).toBe('abcdefg');
});

test('labels are shortened, all or those named, and so is structured metadata', () => {
  const values = { a: 'xxxx', b: 'yyyy', c: 'z' };

  expect(run(rule('limit = "2B"\nsource_type = "label"'), { labels: values })[0]?.labels).toEqual({
    a: 'xx',
    b: 'yy',
    c: 'z',
  });
  expect(run(rule('limit = "2B"\nsource_type = "label"\nsources = ["b", "d"]'), { labels: values })[0]?.labels).toEqual(
    { ...values, b: 'yy' },
  );
  expect(
    run(rule('limit = "2B"\nsource_type = "structured_metadata"\nsources = ["a"]'), { metadata: values })[0]?.metadata,
  ).toEqual({
    ...values,
    a: 'xx',
  });
});

test('a character that is cut leaves a byte', () => {
  expect(run(rule('limit = "1B"'), { line: 'é' })[0]?.line).toBe('\udcc3');
});

test('what was shortened is noted and counted, several kinds together', () => {
  const stages = `stage.truncate {\n rule { limit = "1B" }\n rule {\n  limit = "1B"\n  source_type = "label"\n }\n}`;
  const pipeline = pipelineOf(stages);

  pipeline.run(entryOf({ line: 'xx', labels: { a: 'xx', b: 'yy' } }), 0n);

  expect(extracted(stages, 'xx', { a: 'xx' })['truncated']).toBe('label,line');
  expect(Object.fromEntries(pipeline.series())).toEqual({
    'loki_process_truncated_fields_total{field="line"}': 1,
    'loki_process_truncated_fields_total{field="label"}': 2,
  });
});

test.each([
  ['stage.truncate { }', 'decoding: missing required block "rule"'],
  [rule('limit = "0B"'), 'decoding: limit must be greater than zero'],
  [rule('limit = "2B"\nsources = ["a"]'), "decoding: sources cannot be set when source_type is 'line'"],
  [rule('limit = "2B"\nsuffix = "ab"'), 'decoding: suffix length cannot be greater than or equal to limit'],
  [rule('limit = "2B"\nsource_type = "x"'), 'argument: unknown source_type: x'],
  [rule('limit = 5'), 'argument: units: unknown unit  in 5'],
])('%j is refused', (stages, message) => {
  expect(refusal(stages)).toBe(message);
});
