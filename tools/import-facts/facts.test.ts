import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json, JsonObject } from './json';

const VERSION = 'v1.18.1';

function facts(name: string): JsonObject {
  return JSON.parse(readFileSync(join(__dirname, '../../schema', VERSION, `${name}.json`), 'utf8')) as JsonObject;
}

const keys = (value: Json | undefined): string[] => Object.keys(value as JsonObject);
const schema = facts('schema');
const units = [...keys(schema['components']), ...keys(schema['configBlocks'])].sort();

describe('summaries', () => {
  const summaries = facts('summaries') as Readonly<Record<string, string>>;

  test('there is one for each component and configuration block, and none besides', () => {
    expect(units).toHaveLength(184 + 13);
    expect(Object.keys(summaries)).toEqual(units);
  });

  test.each(Object.entries(summaries))('%s has one sentence in the third person', (_, summary) => {
    expect(summary).toMatch(/^[A-Z][a-z]+s,? [^\n]+\.$/);
    expect(summary.length).toBeLessThanOrEqual(140);
  });

  test('no two are the same', () => {
    expect(new Set(Object.values(summaries)).size).toBe(units.length);
  });
});

describe('tables', () => {
  test('needs and signals cover each component, once', () => {
    const components = keys(schema['components']).sort();
    expect(keys(facts('needs')).filter((name) => !name.startsWith('_'))).toEqual(components);
    expect(keys(facts('signals')).sort()).toEqual(components);
  });

  test('there are 769 rules on 163 bodies', () => {
    const rules = Object.values(facts('rules')) as readonly (readonly JsonObject[])[];
    const kinds = new Map<string, number>();
    for (const { rule } of rules.flat()) kinds.set(String(rule), (kinds.get(String(rule)) ?? 0) + 1);
    expect(rules).toHaveLength(163);
    expect(Object.fromEntries(kinds)).toEqual({
      format: 198,
      forbiddenTogether: 129,
      range: 121,
      nonEmpty: 84,
      atLeastOneOf: 69,
      atMostOneOf: 60,
      requires: 49,
      custom: 46,
      exactlyOneOf: 8,
      unique: 5,
    });
  });

  test('there are 1075 roles on 138 components', () => {
    const { _meta: _, ...roles } = facts('roles');
    expect(Object.keys(roles)).toHaveLength(138);
    expect(Object.values(roles).flatMap(keys)).toHaveLength(1075);
  });
});
