import { existsSync, readFileSync } from 'node:fs';
import { chartExamplesPage } from '../../tools/chart-examples-page/page';
import { chartExamples } from '.';
import recorded from './chart-figures.json';
import { differences } from './differences';
import { expectedWarnings } from './expected-warnings';
import { type ChartFigures, ownFigures } from './figures';

const chart: Readonly<Record<string, ChartFigures>> = recorded;
const figures = new Map(Object.keys(chartExamples).map((id) => [id, ownFigures(id)]));

describe.each(Object.keys(chartExamples))('%s', (id) => {
  const own = figures.get(id)!;

  test('is an example of the chart, and has no errors', () => {
    expect(chart).toHaveProperty([id]);
    expect(own.errors).toEqual([]);
  });

  test('has no warning but those that belong to what it shows', () => {
    expect(own.warnings).toEqual(expectedWarnings[id] ?? []);
  });

  test('makes objects and configurations', () => {
    expect(own.objects).toBeGreaterThan(0);
    expect(own.alloyLines).toBeGreaterThan(0);
  });

  test('stands in the folder under its name', () => {
    expect(existsSync(`test/chart-examples/${id}.ts`)).toBe(true);
  });
});

test('all of them together are written in fewer lines than their values', () => {
  const sum = (of: (id: string) => number) => Object.keys(chartExamples).reduce((all, id) => all + of(id), 0);

  expect(sum((id) => figures.get(id)!.typescriptLines)).toBeLessThan(sum((id) => chart[id]!.valuesLines));
});

test('docs/chart-examples.md is what the examples say; npm run chart-examples-page writes it anew', () => {
  const examples = Object.keys(chartExamples).map((id) => ({
    id,
    chart: chart[id]!,
    own: figures.get(id)!,
    ...(differences[id] !== undefined && { difference: differences[id] }),
  }));

  const page = chartExamplesPage(examples, Object.keys(chart).length);

  expect(readFileSync('docs/chart-examples.md', 'utf8')).toBe(page);
  expect(Object.keys(differences).filter((id) => !(id in chartExamples))).toEqual([]);
});
