import { refusal, run } from '../../../test/harness/run-stages';
import { StagePipeline } from './pipeline';

test('extracted values become labels, under names of their own where these are given', () => {
  const stages =
    'stage.json { expressions = {level = "", n = ""} }\nstage.labels { values = {level = "", number = "n", none = ""} }';

  expect(run(stages, { line: '{"level":"info","n":1.5}' })).toMatchObject([
    { labels: { level: 'info', number: '1.5' } },
  ]);
});

test('so does structured metadata, which stays', () => {
  const stages = 'stage.labels {\n source_type = "structured_metadata"\n values = {id = "trace_id"}\n}';

  expect(run(stages, { metadata: { trace_id: 'x' } })).toEqual([{ labels: { id: 'x' }, metadata: { trace_id: 'x' } }]);
});

test('a value that is no UTF-8 is no label', () => {
  const stages =
    'stage.template {\n source = "x"\n template = "{{ trunc 1 .job }}"\n}\nstage.labels { values = {x = ""} }';

  expect(run(stages, { labels: { job: 'é' } })).toEqual([{ labels: { job: 'é' } }]);
});

test.each([
  ['values = {a = ""}\nsource_type = "zz"', 'argument: unknown source_type: zz'],
  [
    'values = {a = ""}\nsource_type = "line"',
    "building: invalid labels source_type: line. Can only be 'extracted' or 'structured_metadata'",
  ],
])('%j is refused', (body, message) => {
  expect(refusal(`stage.labels {\n${body}\n}`)).toBe(message);
});

test('a label without a name is refused', () => {
  const blocks = [{ name: 'stage.labels', attributes: { values: { '': 'x' } }, blocks: [] }];

  expect(() => new StagePipeline(blocks)).toThrow('invalid label name: ');
});
