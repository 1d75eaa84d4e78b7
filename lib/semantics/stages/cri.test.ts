import { entryOf, extracted, pipelineOf, refusal, run } from '../../../test/harness/run-stages';

test('a line of a container runtime is taken apart', () => {
  expect(run('stage.cri { }', { line: '2023-11-14T22:13:20.5Z stderr F some text', labels: { job: 'a' } })).toEqual([
    { line: 'some text', labels: { job: 'a', stream: 'stderr' }, timestamp: 1_700_000_000_500_000_000n },
  ]);
  expect(extracted('stage.cri { }', '2023-11-14T22:13:20Z stdout F x')).toMatchObject({
    flags: 'F',
    stream: 'stdout',
    content: 'x',
    time: '2023-11-14T22:13:20Z',
  });
});

test('parts of a line are put together, those of another stream apart', () => {
  const at = '2023-11-14T22:13:20Z';

  expect(
    run(
      'stage.cri { }',
      { line: `${at} stdout P one ` },
      { line: `${at} stderr F other` },
      { line: `${at} stdout P two ` },
      { line: `${at} stdout F three` },
    ).map(({ line }) => line),
  ).toEqual(['other', 'one two three']);
});

test.each(['no runtime', '2023 stdin F x', '2023  stdout F x', '2023 stdoutF x', ''])(
  '%j is none, and goes on as it is',
  (line) => {
    expect(run('stage.cri { }', { line, timestamp: 5n })).toEqual([
      line === '' ? { timestamp: 5n } : { line, timestamp: 5n },
    ]);
  },
);

test('a flag that is missing counts as F, and a time that is none leaves the one that was', () => {
  expect(run('stage.cri { }', { line: 'yesterday stdout X y', timestamp: 5n })).toEqual([
    { line: 'X y', labels: { stream: 'stdout' }, timestamp: 5n },
  ]);
});

test('where too many parts wait, all of them go on as they are', () => {
  const pipeline = pipelineOf('stage.cri { max_partial_lines = 1 }');
  const part = (job: string) => entryOf({ line: `x stdout P ${job}`, labels: { job } });

  expect(pipeline.run(part('a'), 0n)).toEqual([]);
  expect(pipeline.run(part('b'), 0n).map(({ line }) => line)).toEqual(['a']);
  expect(pipeline.series().get('loki_process_cri_partial_lines_flushed_total')).toBe(1);
});

test('lines that were put together are shortened to a number of bytes', () => {
  const stages = 'stage.cri { max_partial_line_size = 3\nmax_partial_line_size_truncate = true }';

  expect(run(stages, { line: 'x stdout P ab' }, { line: 'x stdout F cde' }).map(({ line }) => line)).toEqual(['abc']);
  expect(run(stages, { line: 'x stdout F abcdef' }).map(({ line }) => line)).toEqual(['abcdef']);
});

test('a limit of no parts is refused', () => {
  expect(refusal('stage.cri { max_partial_lines = 0 }')).toBe('decoding: max_partial_lines must be greater than 0');
});
