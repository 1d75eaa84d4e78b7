import { existsSync, readFileSync } from 'node:fs';
import { chartExamplesPage } from '../../tools/chart-examples-page/page';
import { chartExamples } from '.';
import recorded from './chart-figures.json';
import { differences } from './differences';
import { type ChartFigures, ownFigures } from './figures';

const chart: Readonly<Record<string, ChartFigures>> = recorded;

describe.each(Object.keys(chartExamples))('%s', (id) => {
  const own = ownFigures(id);

  test('is an example of the chart, and has no errors', () => {
    expect(chart).toHaveProperty([id]);
    expect(own.errors).toEqual([]);
  });

  test('makes objects and components', () => {
    expect(own.objects).toBeGreaterThan(0);
    expect(own.components).toBeGreaterThan(0);
  });

  test('stands in the folder under its name', () => {
    expect(existsSync(`test/chart-examples/${id}.ts`)).toBe(true);
  });
});

test('all of them together are written in fewer lines than their values', () => {
  const sum = (of: (id: string) => number) => Object.keys(chartExamples).reduce((all, id) => all + of(id), 0);

  expect(sum((id) => ownFigures(id).typescriptLines)).toBeLessThan(sum((id) => chart[id]!.valuesLines));
});

test('docs/chart-examples.md is what the examples say; npm run chart-examples-page writes it anew', () => {
  const examples = Object.keys(chartExamples).map((id) => ({
    id,
    chart: chart[id]!,
    own: ownFigures(id),
    ...(differences[id] !== undefined && { difference: differences[id] }),
  }));

  const page = chartExamplesPage(examples, Object.keys(chart).length);

  expect(readFileSync('docs/chart-examples.md', 'utf8')).toBe(page);
  expect(Object.keys(differences).filter((id) => !(id in chartExamples))).toEqual([]);
});
