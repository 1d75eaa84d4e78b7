import { chartExamplesPage } from './page';

const own = {
  typescriptLines: 11,
  alloyLines: 40,
  components: 4,
  manifestLines: 300,
  objects: 7,
  rights: 1,
  errors: [],
  warnings: [],
};
const chart = { valuesLines: 20, alloyLines: 1000, components: 9 };

test('a row compares what both are made of, and the sums stand above', () => {
  const page = chartExamplesPage(
    [
      { id: 'a', chart, own },
      { id: 'b', chart, own, difference: 'something else' },
    ],
    97,
  );

  expect(page).toContain('\n| `a` | 20 | 11 | 1000 | 40 | 9 | 4 | 300 | 7 | 1 |\n');
  expect(page).toContain('| Lines of Alloy | 2,000 | 80 |');
  expect(page).toContain('\n- `b`: something else.\n- The other 95 examples');
});
