import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type ChartDifference, differences, differenceText, type Manifest } from '../../lib/helm';
import { importAlloyChart, renderedNames, renderedObjects, renderedValues } from '../../lib/importer';
import { optionsCode } from '../../lib/stack-file';
import { format } from '../../lib/syntax';
import { programObjects } from '../harness/program-objects';
import { chartDifferences } from '../parity/chart-differences';
import { chartRenders, RELEASE } from './chart-renders';

// The values that the chart of Alloy is tested with: imported and synthesized, the objects are those of the chart's render, but for what docs/from-helm.md lists.

const schema = JSON.parse(readFileSync(join(__dirname, '../../schema/stack.schema.json'), 'utf8'));
const imported = (values: unknown) =>
  importAlloyChart(stringify(values), RELEASE, (options) => optionsCode(options, schema));
const rendered = chartRenders.filter(({ objects }) => objects !== undefined);

/** Objects whose configurations are formatted, as here: for Alloy, it makes no difference. */
function formatted(objects: readonly Manifest[]): readonly Manifest[] {
  return objects.map((object) => {
    if (object.kind !== 'ConfigMap' || object['data'] === undefined) return object;
    const data = Object.entries(object['data'] as Record<string, string>).map(([key, text]) => [key, format(text)]);
    return { ...object, data: Object.fromEntries(data) };
  });
}

/** The configuration that runs, whatever its key is called. */
const configurationOf = (objects: readonly Manifest[]) =>
  objects.filter(({ kind }) => kind === 'ConfigMap').flatMap(({ data }) => Object.values(data));

const found = new Map<string, readonly ChartDifference[]>();

test.each(rendered)('$id: the objects are the same, but for what is known', ({ id, values, objects }) => {
  const { text, problems } = imported(values);
  expect(problems).toEqual([]);
  const theirs = formatted(objects!);

  const made = programObjects(text) as readonly Manifest[];

  expect(configurationOf(made)).toEqual(configurationOf(theirs));
  const all = differences(made, theirs);
  found.set(id, all);
  const unknown = all.filter((each) => !chartDifferences.some(({ covers }) => covers(each)));
  expect(unknown.map(differenceText)).toEqual([]);
});

test.each(rendered)('$id: read back from the render, they are the same, but for what is known', ({ objects }) => {
  const { objects: read } = renderedObjects(objects!.map((object) => `---\n${stringify(object)}`).join(''));
  const [name = ''] = renderedNames(read);
  const { text, notes } = renderedValues(read, name);
  expect(notes).toEqual([]);
  const program = importAlloyChart(text, RELEASE, (options) => optionsCode(options, schema));

  const made = programObjects(program.text) as readonly Manifest[];

  const all = differences(made, formatted(objects!));
  expect(all.filter((each) => !chartDifferences.some(({ covers }) => covers(each))).map(differenceText)).toEqual([]);
});

test('each known difference is there', () => {
  const all = [...found.values()].flat();

  const unseen = chartDifferences.filter(({ covers }) => !all.some(covers));
  expect(unseen.map(({ chart }) => chart)).toEqual([]);
});

test.each(rendered)('$id: each value is in the program, or reported', ({ values }) => {
  const { mapped, unmapped, ignored } = imported(values);

  expect(mapped.length + unmapped.length + ignored.length).toBe(Object.keys(values).length === 0 ? 0 : leaves(values));
  expect(ignored).toEqual([]);
});

test('what the chart refuses is refused', () => {
  const { values } = chartRenders.find(({ error }) => error !== undefined)!;

  const { text, problems } = imported(values);

  expect(text).toBe('');
  expect(problems.map(({ message }) => message)).toEqual([
    'controller.autoscaling.horizontal.externalHPA: the chart refuses it beside controller.autoscaling.horizontal.enabled: leave one of them out',
  ]);
});

/** How many values there are that have no others inside. */
function leaves(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  const items = Object.values(value);
  if (items.length === 0 || (Array.isArray(value) && items.every((item) => typeof item !== 'object'))) return 1;
  return items.reduce((sum: number, item) => sum + leaves(item), 0);
}
