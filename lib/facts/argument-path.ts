/**
 * Where an argument stands: the names from the body that a fact is about down to it, with `EACH` behind a name that stands for several.
 * Empty for the body itself. What `schema/` writes as `endpoint[]/url` is `['endpoint', EACH, 'url']`.
 */
export type ArgumentPath = readonly string[];

/** Behind a name: each block of that name or group, each element of that list. */
export const EACH = '[]';

const parsed = new Map<string, ArgumentPath>();

/** A path as `schema/` writes it. The same text gives the same list, so that paths of facts can be compared, and be keys. */
export function parsePath(text: string): ArgumentPath {
  let path = parsed.get(text);
  if (path === undefined) {
    path = text === '.' ? [] : text.split('/').flatMap(segmentsOf);
    parsed.set(text, path);
  }
  return path;
}

function segmentsOf(segment: string): readonly string[] {
  return segment.endsWith(EACH) ? [segment.slice(0, -EACH.length), EACH] : [segment];
}

/** The names on the way to an argument, as blocks are written around it. */
export function namesIn(path: ArgumentPath): readonly string[] {
  return path.includes(EACH) ? path.filter((segment) => segment !== EACH) : path;
}

/** A path as messages name an argument: `endpoint > url`. */
export function formatPath(path: ArgumentPath): string {
  return namesIn(path).join(' > ');
}

/** Whether a path leads to the argument of these names. */
export function leadsTo(path: ArgumentPath, names: readonly string[]): boolean {
  let next = 0;
  for (const segment of path) {
    if (segment === EACH) continue;
    if (segment !== names[next]) return false;
    next++;
  }
  return next === names.length;
}
