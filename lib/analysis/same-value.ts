import type { PathValue } from './path-value';
import { every, type Truth } from './truth';

/** Whether two values are equal; unknown if that depends on a part of either that shows only when Alloy runs. */
export function sameValue(a: PathValue, b: PathValue): Truth {
  if (a.kind === 'unknown' || b.kind === 'unknown') return undefined;
  if (a.kind === 'scalar' && b.kind === 'scalar') return a.value === b.value;
  if (a.kind === 'list' && b.kind === 'list') {
    if (a.items.length !== b.items.length) return false;
    return every(a.items.keys(), (i) => sameValue(a.items[i]!.value, b.items[i]!.value));
  }
  if (a.kind === 'object' && b.kind === 'object') {
    if (a.fields.size !== b.fields.size) return false;
    return every(a.fields, ([name, field]) => {
      const other = b.fields.get(name);
      return other !== undefined && sameValue(field.value, other.value);
    });
  }
  return a.kind === b.kind;
}
