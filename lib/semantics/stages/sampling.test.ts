import { entryOf, pipelineOf, refusal, run } from '../../../test/harness/run-stages';

test.each([
  [0, 0],
  [0.25, 1],
  [0.5, 2],
  [1, 4],
])('of a rate of %d, %d of four pass', (rate, expected) => {
  expect(run(`stage.sampling { rate = ${rate} }`, {}, {}, {}, {})).toHaveLength(expected);
});

test('what was dropped is counted', () => {
  const pipeline = pipelineOf('stage.sampling {\n rate = 0\n drop_counter_reason = "why"\n}');

  pipeline.run(entryOf({}), 0n);

  expect(pipeline.series().get('loki_process_dropped_lines_total{reason="why"}')).toBe(1);
});

test.each([
  ['-0.1', '-0.100000'],
  ['2', '2.000000'],
])('a rate of %s is refused', (rate, told) => {
  expect(refusal(`stage.sampling { rate = ${rate} }`)).toBe(
    `decoding: sampling stage failed to parse rate,Sampling Rate must be between 0.0 and 1.0, received ${told}`,
  );
});
