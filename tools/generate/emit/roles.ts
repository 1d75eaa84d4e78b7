import { GENERATED, quote } from './text';

/** `roles.json` as it lies in the file: `_meta` is about the table, the others are components. */
export interface RolesFile {
  readonly [component: string]: {
    readonly [path: string]: { readonly role?: string; readonly [key: string]: unknown };
  };
}

/** `cloud.json`: components that call a public cloud without an argument that says where. */
export interface CloudFile {
  readonly [component: string]: { readonly when?: unknown };
}

/** Roles that something is derived from or checked by; the others are for people. */
const ROLES = ['address', 'file', 'secretFile'];

/** `roles.gen.ts`: what arguments are used for, one JSON text for each component, by role and then by the rest of the entry. */
export function emitRoles(roles: RolesFile, cloud: CloudFile): string {
  const rows = Object.keys(roles)
    .filter((name) => !name.startsWith('_'))
    .sort()
    .map((name) => ({ name, groups: grouped(roles[name]!) }))
    .filter(({ groups }) => groups.length > 0);
  return `${GENERATED}
/** Of each component: entries with the paths that they hold for. */
export const roles: { readonly [component: string]: string } = {
${rows.map(({ name, groups }) => `  ${quote(name)}: ${quote(JSON.stringify(groups))},\n`).join('')}};

/** Components that call a public cloud without an argument that says where, and when they do. */
export const cloud: { readonly [component: string]: string } = {
${Object.keys(cloud)
  .sort()
  .map((name) => `  ${quote(name)}: ${quote(JSON.stringify(cloud[name]))},\n`)
  .join('')}};
`;
}

/** Arguments of one role are alike mostly: each entry once, with its paths. */
function grouped(entries: RolesFile[string]): readonly (readonly [entry: object, paths: readonly string[]])[] {
  const groups = new Map<string, string[]>();
  for (const [path, { note: _, signal: __, ...entry }] of Object.entries(entries)) {
    if (!ROLES.includes(entry.role ?? '')) continue;
    const key = JSON.stringify(entry);
    groups.set(key, [...(groups.get(key) ?? []), path]);
  }
  return [...groups].map(([key, paths]) => [JSON.parse(key) as object, paths] as const);
}
