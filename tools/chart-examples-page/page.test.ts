import { chartRights } from '../../test/parity/rights';
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
const chart = { valuesLines: 20, alloyLines: 1000, components: 9, collectors: 2 };

test('a row compares what both are made of, leads to its TypeScript, and the sums stand above', () => {
  const page = chartExamplesPage(
    [
      { id: 'a/b', chart, own },
      { id: 'c', chart, own, difference: 'something else' },
    ],
    97,
  );

  const rights = 2 * chartRights.length;
  expect(page).toContain(
    `\n| [\`a/b\`](../test/chart-examples/a/b.ts) | 20 | 11 | 1000 | 40 | 9 | 4 | 300 | 7 | ${rights} | 1 |\n`,
  );
  expect(page).toContain('| Lines of Alloy | 2,000 | 80 |');
  expect(page).toContain(`| Rights of all Alloys | ${2 * rights} | 2 |`);
  expect(page).toContain('2 of them stand in');
  expect(page.endsWith('\n- `c`: something else.\n')).toBe(true);
});

test('what the chart cannot render without further values has no figures', () => {
  const page = chartExamplesPage(
    [{ id: 'a', chart: { ...chart, alloyLines: 0, components: 0, collectors: 0 }, own }],
    1,
  );

  expect(page).toContain('| 20 | 11 | – | 40 | – | 4 | 300 | 7 | – | 1 |');
  expect(page).toContain('| Lines of Alloy | 0 | 0 |');
  expect(page).toContain('comes with 1 examples. All of them stand in');
});
