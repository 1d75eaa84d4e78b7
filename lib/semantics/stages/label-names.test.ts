import { refusal, run } from '../../../test/harness/run-stages';

const labels = { a: '1', b: '2' };

test('labels are taken away, or all others', () => {
  expect(run('stage.label_drop { values = ["a", "c"] }', { labels })).toEqual([{ labels: { b: '2' } }]);
  expect(run('stage.label_keep { values = ["a", "c"] }', { labels })).toEqual([{ labels: { a: '1' } }]);
});

test('structured metadata is taken away', () => {
  expect(run('stage.structured_metadata_drop { values = ["a"] }', { labels, metadata: labels })).toEqual([
    { labels, metadata: { b: '2' } },
  ]);
});

test.each([
  ['label_drop', 'labeldrop'],
  ['label_keep', 'labelallow'],
  ['structured_metadata_drop', 'structured_metadata_drop'],
])('%s without names is refused', (stage, name) => {
  expect(refusal(`stage.${stage} { values = [] }`)).toBe(`building: ${name} stage config cannot be empty`);
});
