import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, type Json, toText } from './json';
import { importNeeds } from './needs';
import { importOttl } from './ottl';
import { importRoles } from './roles';
import { importRules } from './rules';
import type { RawSchema } from './schema';
import { importSignals } from './signals';

/** The tables of one version of Alloy, by the names of their files. */
export interface ImportedFacts {
  readonly version: string;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Reads the shared facts in a directory, which holds `alloy/{schema,signals,rules,labels,workload-facts}.json`,
 * `parity/{derived-needs,argument-roles}.json` and `golden/ottl-facts.json`.
 * @throws Error that lists what doesn't fit the schema
 */
export function importFacts(directory: string): ImportedFacts {
  const read = (...path: string[]): string => readFileSync(join(directory, ...path), 'utf8');
  const json = (...path: string[]): Json => JSON.parse(read(...path)) as Json;
  const text = read('alloy', 'schema.json');
  const schema = JSON.parse(text) as RawSchema;
  const files = new Map([
    ['schema.json', text],
    ['signals.json', toText(importSignals(json('alloy', 'signals.json'), schema))],
    ['rules.json', toText(importRules(json('alloy', 'rules.json'), schema))],
    ['labels.json', toText(ofComponents('labels', json('alloy', 'labels.json'), schema))],
    ['workload.json', toText(ofComponents('workload', json('alloy', 'workload-facts.json'), schema))],
    ['needs.json', toText(importNeeds(json('parity', 'derived-needs.json'), schema))],
    ['roles.json', toText(importRoles(json('parity', 'argument-roles.json'), schema))],
    ['ottl.json', toText(importOttl(json('golden', 'ottl-facts.json')))],
  ]);
  return { version: schema.alloyVersion, files };
}

/** A table as it is, if all its entries but its `notes` are of components. */
export function ofComponents(table: string, shared: Json, { components }: Pick<RawSchema, 'components'>): Json {
  if (!isObject(shared)) throw new Error(`${table}: expected an object`);
  const unknown = Object.keys(shared).filter((name) => name !== 'notes' && !Object.hasOwn(components, name));
  if (unknown.length > 0)
    throw new Error(`${table}:\n${unknown.map((name) => `${name}: not in the schema`).join('\n')}`);
  return shared;
}
