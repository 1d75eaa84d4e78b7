import { run } from '../../../test/harness/run-stages';

test('labels are set, over others; empty ones are not', () => {
  expect(run('stage.static_labels { values = {a = "1", b = "", c = "3"} }', { labels: { b: '2', c: 'old' } })).toEqual([
    { labels: { a: '1', b: '2', c: '3' } },
  ]);
});
