import { refusal, run } from '../../../test/harness/run-stages';

test('an extracted value becomes the line; without one the line stays', () => {
  expect(run('stage.output { source = "job" }', { line: 'x', labels: { job: 'a' } })[0]?.line).toBe('a');
  expect(run('stage.output { source = "none" }', { line: 'x' })[0]?.line).toBe('x');
});

test('null is no line', () => {
  const stages = 'stage.json { expressions = {v = ""} }\nstage.output { source = "v" }';

  expect(run(stages, { line: '{"v":null}' })[0]?.line).toBe('{"v":null}');
  expect(run(stages, { line: '{"v":false}' })[0]?.line).toBe('false');
});

test('no source is refused', () => {
  expect(refusal('stage.output { source = "" }')).toBe(
    'building: output source value is required if output is specified',
  );
});
