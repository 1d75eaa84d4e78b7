import { GENERATED, quote } from './text';

/** `needs.json` as it lies in the file: entries with `_` in front are about the table, the others are components. */
export interface NeedsFile {
  readonly _predicates: { readonly [name: string]: unknown };
  readonly _options: { readonly [name: string]: unknown };
  readonly [component: string]: { readonly [key: string]: unknown };
}

/** What the derivation of Kubernetes objects reads; the rest of the table is for people, or is in the schema too. */
const KEYS = [
  'rbac',
  'hostPaths',
  'security',
  'ports',
  'env',
  'serviceAccountToken',
  'state',
  'writableDirs',
  'clustering',
  'singleReplica',
  'workload',
  'os',
  'egress',
  'crds',
] as const;

/** `needs.gen.ts`: the table of needs for run time, one JSON text for each component that needs something. */
export function emitNeeds(needs: NeedsFile): string {
  const components = Object.keys(needs)
    .filter((name) => !name.startsWith('_'))
    .sort()
    .map((name) => [name, withoutEmpty(needs[name]!)] as const)
    .filter(([, entry]) => Object.keys(entry).length > 0);
  const options = Object.keys(needs._options).sort();
  return `${GENERATED}
export type NeedOption =
${options.map((name) => `  | ${quote(name)}`).join('\n')};

${table('predicates', Object.entries(needs._predicates).sort(byName))}
${table('components', components)}`;
}

function table(name: string, entries: readonly (readonly [name: string, entry: unknown])[]): string {
  const rows = entries.map(([key, entry]) => `  ${quote(key)}: ${quote(JSON.stringify(entry))},\n`);
  return `export const ${name}: { readonly [name: string]: string } = {\n${rows.join('')}};\n`;
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function withoutEmpty(entry: { readonly [key: string]: unknown }): { readonly [key: string]: unknown } {
  return Object.fromEntries(KEYS.filter((key) => !isEmpty(entry[key])).map((key) => [key, entry[key]]));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}
