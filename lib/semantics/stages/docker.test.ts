import { extracted, run } from '../../../test/harness/run-stages';

test('a line of Docker is taken apart', () => {
  const line = '{"log":"text\\n","stream":"stderr","time":"2023-11-14T22:13:20Z","attrs":{"tag":"x"}}';

  expect(run('stage.docker { }', { line })).toEqual([
    { line: 'text\n', labels: { stream: 'stderr' }, timestamp: 1_700_000_000_000_000_000n },
  ]);
  expect(extracted('stage.docker { }', line)).toMatchObject({ output: 'text\n', timestamp: '2023-11-14T22:13:20Z' });
});

test('names go in any case, and what is missing is empty', () => {
  expect(run('stage.docker { }', { line: '{"LOG":"x"}', timestamp: 5n })).toEqual([
    { line: 'x', labels: { stream: '' }, timestamp: 5n },
  ]);
});

test.each(['{"log":5}', '{"log":""}', '{"stream":"stdout"}', '[]', 'null', 'no json', '{"log":"x","stream":1}'])(
  '%s goes on as it is',
  (line) => {
    expect(run('stage.docker { }', { line })).toEqual([{ line }]);
  },
);
