import { isObject, type Json, type JsonObject } from './json';
import { resolve } from './paths';
import type { RawSchema } from './schema';

/** The label of a component or block, as the last segment of a path. */
const LABEL = '@label';

/** What arguments are used for, keyed by component and path. The shared table is in our syntax already: this checks it. */
export function importRoles(shared: Json, schema: RawSchema): JsonObject {
  if (!isObject(shared)) throw new Error('roles: expected an object');
  const meta = shared['_meta'];
  if (!isObject(meta) || !isObject(meta['counts'])) throw new Error('roles: _meta or its counts are missing');
  const problems: string[] = [];
  const counts = new Map<string, number>();
  for (const [name, roles] of Object.entries(shared)) {
    if (name === '_meta') continue;
    const body = schema.components[name]?.body;
    if (body === undefined || !isObject(roles)) {
      problems.push(`${name}: not in the schema`);
      continue;
    }
    for (const [path, role] of Object.entries(roles)) {
      try {
        const block = path === LABEL ? '.' : path.endsWith(`/${LABEL}`) ? path.slice(0, -LABEL.length - 1) : path;
        const place = resolve(schema, { kind: 'body', body }, block);
        if ((block === path) !== (place.kind === 'value')) throw new Error(`${JSON.stringify(path)} is no argument`);
        if (!isObject(role) || typeof role['role'] !== 'string') throw new Error(`${JSON.stringify(path)} has no role`);
        counts.set(role['role'], (counts.get(role['role']) ?? 0) + 1);
      } catch (error) {
        problems.push(`${name}: ${(error as Error).message}`);
      }
    }
  }
  for (const [role, announced] of Object.entries(meta['counts'])) {
    const found = counts.get(role) ?? 0;
    if (found !== announced) problems.push(`${found} arguments of role ${role}, ${announced} announced`);
    counts.delete(role);
  }
  for (const role of counts.keys()) problems.push(`role ${role} isn't announced`);
  if (problems.length > 0) throw new Error(`roles:\n${problems.join('\n')}`);
  return { ...shared, _meta: { ...meta, format: '../README.md' } };
}
