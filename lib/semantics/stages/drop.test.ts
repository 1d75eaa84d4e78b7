import { entryOf, pipelineOf, refusal, run, second } from '../../../test/harness/run-stages';

const kept = (stages: string, line: string) => run(stages, { line }).length === 1;

test('an expression drops the lines that it matches', () => {
  const stages = 'stage.drop { expression = "err(or)?$" }';

  expect(kept(stages, 'some error')).toBe(false);
  expect(kept(stages, 'error once')).toBe(true);
});

test('a value has to be the whole of the source', () => {
  const stages = 'stage.json { expressions = {level = ""} }\nstage.drop {\n source = "level"\n value = "a.c"\n}';

  expect(kept(stages, '{"level":"a.c"}')).toBe(false);
  expect(kept(stages, '{"level":"abc"}')).toBe(true);
  expect(kept(stages, '{}')).toBe(true);
});

test('several sources are joined; those that are missing are left out', () => {
  const stages =
    'stage.json { expressions = {a = "", b = ""} }\nstage.drop {\n source = "a,b"\n separator = "-"\n expression = "^x-y$|^y$"\n}';

  expect(kept(stages, '{"a":"x","b":"y"}')).toBe(false);
  expect(kept(stages, '{"b":"y"}')).toBe(true);
  expect(
    kept('stage.json { expressions = {b = ""} }\nstage.drop {\n source = "a,b"\n expression = "^y$"\n}', '{"b":"y"}'),
  ).toBe(false);
});

test('a source by itself drops where it is there', () => {
  expect(run('stage.drop { source = "job" }', { labels: { job: '' } })).toEqual([]);
  expect(run('stage.drop { source = "job" }', { labels: { app: 'x' } })).toHaveLength(1);
});

test('length counts in bytes', () => {
  expect(kept('stage.drop { longer_than = "4B" }', 'éé')).toBe(true);
  expect(kept('stage.drop { longer_than = "3B" }', 'éé')).toBe(false);
});

test('age counts from when the entry comes', () => {
  const stages = 'stage.drop { older_than = "1m" }';

  expect(run(stages, { timestamp: 0n, now: 61n * second })).toEqual([]);
  expect(run(stages, { timestamp: 1n * second, now: 61n * second })).toHaveLength(1);
});

test('all conditions have to be fulfilled', () => {
  expect(kept('stage.drop {\n longer_than = "1B"\n expression = "x"\n}', 'x')).toBe(true);
  expect(kept('stage.drop {\n longer_than = "1B"\n expression = "x"\n}', 'xx')).toBe(false);
});

test('what was dropped is counted by its reason', () => {
  const pipeline = pipelineOf('stage.drop {\n expression = "."\n drop_counter_reason = "why"\n}');

  pipeline.run(entryOf({ line: 'x' }), 0n);

  expect(pipeline.series().get('loki_process_dropped_lines_total{reason="why"}')).toBe(1);
});

test.each([
  [
    '',
    'building: drop stage config must contain at least one of `source`, `expression`, `older_than` or `longer_than`',
  ],
  [
    'source = "a"\nvalue = "b"\nexpression = "c"',
    'building: drop stage config error, `value` and `expression` cannot both be defined at the same time',
  ],
  ['expression = "x"\nlonger_than = "1x"', 'argument: units: unknown unit x in 1x'],
  ['longer_than = "1B"\nvalue = "b"', 'building: drop stage config must contain `source` if `value` is specified'],
  ['expression = "("', 'building: drop stage regex compilation error: error parsing regexp: missing closing ): `(`'],
  ['older_than = "1"', 'argument: time: missing unit in duration "1"'],
])('%j is refused', (body, message) => {
  expect(refusal(`stage.drop {\n${body}\n}`)).toBe(message);
});
