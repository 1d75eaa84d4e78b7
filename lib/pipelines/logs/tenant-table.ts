import { regexpProblem } from '../../languages';
import type { Problem } from '../../values';
import { anyOf } from '../discovery/relabeling';
import { namespaceProblems } from './selector';

/** A row of a table that tells namespaces apart. */
export interface NamespaceRow {
  /** The tenant: the header `X-Scope-OrgID`. */
  readonly tenant: string;
  /** Its namespaces, by exact names. @default - none */
  readonly namespaces?: readonly string[];
  /** Its namespaces by a regular expression (RE2) for whole names, beside those of `namespaces`: `team-a-.+`. @default - none */
  readonly pattern?: string;
}

/** The expression for the whole name of a namespace of a row. */
export function namespacesOf({ namespaces = [], pattern }: NamespaceRow): string {
  return [
    ...(namespaces.length > 0 ? [anyOf(namespaces.map(String))] : []),
    ...(pattern ? [`(?:${pattern})`] : []),
  ].join('|');
}

/** What is wrong with a table: nothing in it, a row without namespaces, a tenant or a namespace that is there twice. */
export function tenantProblems(rows: unknown, others: unknown, kinds: readonly string[]): readonly Problem[] {
  const problems = otherProblems(others, kinds);
  if (!Array.isArray(rows)) return [{ path: ['tenants'], message: 'must be a list of tenants' }, ...problems];
  return [...rows.flatMap((row: NamespaceRow, index) => rowProblems(row, index, rows)), ...problems];
}

function rowProblems(row: NamespaceRow, index: number, rows: readonly NamespaceRow[]): readonly Problem[] {
  const path = ['tenants', index];
  const before = rows.slice(0, index);
  const namespaces: readonly string[] = Array.isArray(row.namespaces) ? row.namespaces : [];
  const problem = row.pattern === undefined ? undefined : regexpProblem(row.pattern);
  return [
    ...nameProblems(row.tenant, [...path, 'tenant']),
    ...(before.some(({ tenant }) => tenant === row.tenant)
      ? [
          {
            path: [...path, 'tenant'],
            message: `${JSON.stringify(row.tenant)} is there twice; name all its namespaces in one row`,
          },
        ]
      : []),
    ...namespaceProblems(row.namespaces, [...path, 'namespaces']),
    ...(namespaces.length === 0 && !row.pattern
      ? [{ path, message: 'has no namespaces: expected names in `namespaces`, or a `pattern`' }]
      : []),
    ...namespaces
      .filter((name) => before.some((other) => other.namespaces?.includes(name)))
      .map((name) => ({
        path: [...path, 'namespaces'],
        message: `${JSON.stringify(name)} belongs to a tenant before`,
      })),
    ...(problem === undefined ? [] : [{ path: [...path, 'pattern'], message: problem }]),
  ];
}

function otherProblems(others: unknown, kinds: readonly string[]): readonly Problem[] {
  const { kind, tenant } = (others ?? {}) as { readonly kind?: unknown; readonly tenant?: unknown };
  if (typeof kind !== 'string' || !kinds.includes(kind)) {
    return [{ path: ['others'], message: `must say what becomes of all others: a \`kind\` of ${kinds.join(', ')}` }];
  }
  return kind === 'tenant' ? nameProblems(tenant, ['others', 'tenant']) : [];
}

/** Which names of tenants Loki and Mimir take. */
const tenantName = /^[a-zA-Z0-9!\-_.*'()]{1,150}$/;

function nameProblems(tenant: unknown, path: Problem['path']): readonly Problem[] {
  if (typeof tenant === 'string' && tenantName.test(tenant) && tenant !== '.' && tenant !== '..') return [];
  const message = `${JSON.stringify(tenant) ?? 'undefined'} is no name of a tenant: expected up to 150 letters, digits and any of ! - _ . * ' ( )`;
  return [{ path, message }];
}
