import paths from './chart-1.10.1-values.json';
import { chartValues } from './chart-values';
import { expectClaim, objectsOf } from './proof';

const rows = chartValues.flatMap((section) => section.rows);

test('every value of the chart has its place, once', () => {
  expect(rows.flatMap(({ values }) => values).sort()).toEqual([...paths].sort());
});

test.each(rows.flatMap(({ values, proof }) => (proof === undefined ? [] : [{ values: values.join(', '), proof }])))(
  '$values',
  ({ proof }) => {
    expectClaim(objectsOf(proof), proof);
  },
);
