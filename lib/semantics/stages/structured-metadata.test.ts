import { refusal, run } from '../../../test/harness/run-stages';

test('extracted values become structured metadata', () => {
  const stages =
    'stage.json { expressions = {id = "", n = ""} }\nstage.structured_metadata { values = {trace = "id", none = ""} }';

  expect(run(stages, { line: '{"id":"x","n":1}' })[0]?.metadata).toEqual({ trace: 'x' });
});

test('labels that are meant go over', () => {
  const labels = { a: '1', ab: '2', c: '3' };

  expect(run('stage.structured_metadata { values = {x = "c"} }', { labels })).toEqual([
    { labels: { a: '1', ab: '2' }, metadata: { x: '3' } },
  ]);
  expect(run('stage.structured_metadata { regex = "b" }', { labels })).toEqual([
    { labels: { a: '1', c: '3' }, metadata: { ab: '2' } },
  ]);
});

test('what was there gets the new value', () => {
  expect(
    run('stage.structured_metadata { values = {a = ""} }', { labels: { a: 'new' }, metadata: { a: 'old', b: 'x' } }),
  ).toEqual([{ metadata: { a: 'new', b: 'x' } }]);
});

test('a wrong expression is refused', () => {
  expect(refusal('stage.structured_metadata { regex = "(" }')).toBe(
    'building: error parsing regexp: missing closing ): `(`',
  );
});
