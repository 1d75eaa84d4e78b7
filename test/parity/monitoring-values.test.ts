import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHART_VERSION } from '../../lib/importer/k8s-monitoring/chart-names';
import { monitoringPage } from '../../tools/parity-page/monitoring-page';
import { monitoringLeaves } from './monitoring-leaves';
import { monitoringValues } from './monitoring-values';

const leaves = monitoringLeaves();

/** Whether a path is one of a pattern, or below it. */
function fits(pattern: string, path: string): boolean {
  const body = pattern
    .replace(/^\*\*\./, '')
    .split('.')
    .map((name) => (name === '*' ? '[^.]+' : name.replace(/[-]/g, '\\-')))
    .join('\\.');
  return new RegExp(`^${pattern.startsWith('**.') ? '(?:.+\\.)?' : ''}${body}(?:\\.|$)`).test(path);
}

const rows = monitoringValues.flatMap((section) => section.rows);

test('every value of a feature or a destination of the chart is in a row', () => {
  expect(leaves.length).toBeGreaterThan(800);
  expect(leaves.filter((path) => !rows.some(({ values }) => values.some((value) => fits(value, path))))).toEqual([]);
});

test('every pattern of a row is about some value', () => {
  const idle = rows.flatMap(({ values }) => values).filter((value) => !leaves.some((path) => fits(value, path)));

  expect(idle).toEqual([]);
});

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, { readonly const?: string }>>;
  readonly [keyword: string]: unknown;
}

const schema = JSON.parse(readFileSync(join('schema', 'stack.schema.json'), 'utf8')) as Schema;

/** Names of the props of a kind of pipeline or destination, as a stack takes them. */
function propsOf(kind: string, at: unknown = schema, found = new Set<string>()): Set<string> {
  if (typeof at !== 'object' || at === null) return found;
  const { properties } = at as Schema;
  if (properties?.['kind']?.const === kind) for (const name of Object.keys(properties)) found.add(name);
  for (const below of Object.values(at)) propsOf(kind, below, found);
  return found;
}

test('every prop that a row names is one', () => {
  const named = rows.flatMap(({ here }) => [...here.matchAll(/`([A-Z]\w+)\.([a-z]\w+)`/g)]);
  const kinds = new Map<string, Set<string>>();
  const missing = named
    .filter(([, kind, prop]) => {
      if (kind === 'Secret') return false;
      const props = kinds.get(kind!) ?? propsOf(kind!);
      kinds.set(kind!, props);
      // What a stack fills itself is no prop of it.
      return !props.has(prop!) && !['pods', 'cluster'].includes(prop!);
    })
    .map(([text]) => text);

  expect(named.length).toBeGreaterThan(150);
  expect(missing).toEqual([]);
});

test('docs/k8s-monitoring-values.md is what the rows say; npm run parity-page writes it anew', () => {
  expect(readFileSync(join('docs', 'k8s-monitoring-values.md'), 'utf8')).toBe(
    monitoringPage(CHART_VERSION, monitoringValues, leaves.length),
  );
});

test('a pattern is a path, a part of one, or one with any name in it', () => {
  expect(fits('a.b', 'a.b')).toBe(true);
  expect(fits('a.b', 'a.b.c')).toBe(true);
  expect(fits('a.b', 'a.bc')).toBe(false);
  expect(fits('a.*.c', 'a.x.c')).toBe(true);
  expect(fits('a.*', 'b.x')).toBe(false);
  expect(fits('**.c', 'a.b.c')).toBe(true);
  expect(fits('**.c', 'a.b.d')).toBe(false);
});
