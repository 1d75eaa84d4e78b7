/** A mapping of a manifest or of values: looked into freely, because both are of others' making. */
// biome-ignore lint/suspicious/noExplicitAny: each member is one of YAML, and what it should be is said where it is read
export type Fields = { readonly [name: string]: any };

/** A Kubernetes object. */
export interface Manifest extends Fields {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Fields;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Without members that say nothing: undefined, null, and mappings and lists that are empty or become so. */
export function compact<T extends Fields>(fields: T): T {
  const kept = Object.entries(fields)
    .map(([name, value]) => [name, isFields(value) ? compact(value) : value] as const)
    .filter(([, value]) => !isNothing(value));
  return Object.fromEntries(kept) as T;
}

/** Without the members that are undefined. */
export function defined<T extends Fields>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isFields(value) && Object.keys(value).length === 0;
}

/** Whether two values of JSON are the same, in any order of members. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) => {
    if (!isFields(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)));
  });
}
