import { entryOf, pipelineOf, refusal, run, second } from '../../../test/harness/run-stages';

test('as many entries pass at once as the burst says, then some a second', () => {
  const times = [0n, 0n, 0n, second / 2n, second / 2n, second];

  expect(
    run(
      'stage.limit {\n rate = 2\n burst = 2\n drop = true\n}',
      ...times.map((now, at) => ({ line: `${at + 1}`, now })),
    ).map(({ line }) => line),
  ).toEqual(['1', '2', '4', '6']);
});

test('each value of a label has a limit of its own, and what has none passes', () => {
  const pipeline = pipelineOf('stage.limit {\n rate = 1\n burst = 1\n drop = true\n by_label_name = "app"\n}');
  const passes = (labels: Record<string, string>) => pipeline.run(entryOf({ labels }), 0n).length;

  expect([passes({ app: 'a' }), passes({ app: 'a' }), passes({ app: 'b' }), passes({}), passes({})]).toEqual([
    1, 0, 1, 1, 1,
  ]);
  expect(pipeline.series().get('loki_process_dropped_lines_by_label_total{label_name="app",label_value="a"}')).toBe(1);
  expect(pipeline.series().get('loki_process_dropped_lines_total{reason="ratelimit_drop_stage"}')).toBe(1);
});

test('one that drops nothing lets all pass', () => {
  expect(run('stage.limit {\n rate = 1\n burst = 1\n}', {}, {}, {})).toHaveLength(3);
});

test.each([
  ['rate = 0\nburst = 1', 'building: limit stage failed to parse rate or burst'],
  ['rate = 1\nburst = -1', 'building: limit stage failed to parse rate or burst'],
  ['rate = 1\nburst = 1\nby_label_name = "a"', 'building: when ratelimiting by label, drop must be true'],
])('%j is refused', (body, message) => {
  expect(refusal(`stage.limit {\n${body}\n}`)).toBe(message);
});
