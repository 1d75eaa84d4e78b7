import { runStages } from './run-stages';

const entry = (line: string) => ({ labels: { app: 'a', __x: '1' }, line, timestamp: '5' });

test('gives what arrives behind the stages, and the series', () => {
  const stages =
    'stage.tenant {\n value = "t"\n}\nstage.metrics {\n metric.counter {\n name = "n"\n match_all = true\n action = "inc"\n }\n}';

  expect(runStages(stages, [entry('x'), entry('y')])).toEqual({
    out: ['x', 'y'].map((line) => ({
      labels: { app: 'a' },
      line,
      timestamp: '5',
      structured_metadata: {},
      tenant: 't',
    })),
    metrics: expect.objectContaining({ 'loki_process_custom_n{app="a"}': '2' }),
  });
});

test('the time is a parameter', () => {
  const stages = 'stage.timestamp {\n source = "t"\n format = "15:04"\n}\n';
  const outOf = (now: string) =>
    runStages(`stage.regex {\n expression = "(?P<t>.*)"\n}\n${stages}`, [entry('10:00')], { now });

  expect(outOf('1700000000000000000')).not.toEqual(outOf('1600000000000000000'));
});

test.each([
  [
    'stage.drop {\n expression = "("\n}',
    1,
    1,
    /^Failed to build component: building component: invalid stage config drop stage/,
  ],
  ['stage.drop {\n older_than = "x"\n}', 4, 15, /^"x" time: invalid duration "x"$/],
  ['stage.match {\n selector = `{a="b"}`\n rule {\n }\n}', 5, 2, /^unrecognized block name "rule"$/],
])('%j is refused', (stages, line, column, message) => {
  expect(runStages(stages, [])).toEqual({
    error: expect.stringMatching(message),
    errors: [{ severity: 'error', line, column, message: expect.stringMatching(message) }],
  });
});
