import { alloyWorkloads, chartObjects, exportValues } from '../../lib/helm';
import { chartRenders, inOrder, RELEASE } from './chart-renders';

const rendered = chartRenders.filter(({ objects }) => objects !== undefined);

test('the recorded renders are there', () => {
  expect(rendered).toHaveLength(53);
});

test.each(rendered)('$id: the model of the chart makes the same objects', ({ id, values, objects }) => {
  const made = chartObjects(values, RELEASE);

  // Rendered without a cluster that has the autoscaler.
  const expected = made.filter(({ kind }) => kind !== 'VerticalPodAutoscaler' || id.includes('with-vpa'));
  expect(inOrder(expected)).toEqual(inOrder(objects!));
});

test.each(rendered)('$id: exported from its render, the values make the same objects', ({ values, objects }) => {
  const [workload] = alloyWorkloads(objects!);

  const exported = exportValues(objects!, workload!);

  expect(exported.differences).toEqual([]);
  const extra = ((values['extraObjects'] ?? []) as readonly object[]).length;
  const again = chartObjects(exported.values, exported.release);
  expect(inOrder(again)).toHaveLength(objects!.length - extra);
  expect(objects).toEqual(expect.arrayContaining([...again]));
});
