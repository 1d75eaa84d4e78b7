import { packBody } from '../pack-schema';
import type { Facts } from '../schema-file';
import { GENERATED, quote } from './text';

/** `schema.gen.ts`: the schema for run time, one JSON text an entry. */
export function emitSchema({ schema, signals }: Facts): string {
  const components = mapValues(schema.components, (entry, name) => {
    const { basis: _, ...rest } = { basis: undefined, ...signals[name]! };
    const { community, stability, exports } = entry;
    return { community, stability, body: packBody(entry.body), exports, signals: rest };
  });
  const configBlocks = mapValues(schema.configBlocks, ({ label, repeatable, stability, body, exports }) => {
    return { label, repeatable, stability, body: packBody(body), exports };
  });
  return `${GENERATED}
export const alloyVersion = ${quote(schema.alloyVersion)};
${table('components', components)}
${table('configBlocks', configBlocks)}
${table('definitions', mapValues(schema.definitions, packBody))}
${table('functions', schema.functions)}
${table('constants', schema.constants)}
`;
}

function table(name: string, entries: { readonly [name: string]: unknown }): string {
  const lines = Object.entries(entries).map(([key, entry]) => `  ${quote(key)}: ${quote(JSON.stringify(entry))},\n`);
  return `\nexport const ${name}: { readonly [name: string]: string } = {\n${lines.join('')}};`;
}

function mapValues<T, U>(entries: { readonly [name: string]: T }, map: (entry: T, name: string) => U) {
  return Object.fromEntries(
    Object.entries(entries)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, entry]) => [name, map(entry, name)]),
  );
}
