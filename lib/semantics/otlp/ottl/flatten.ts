import { type AttributeMap, type AttributeValue, isMap } from '../attribute-value';

/**
 * A map without maps and lists in it, as far as they aren't too deep: what was in them is under their names with dots in between.
 * @param depth how many levels are opened
 * @param resolvesConflicts whether what comes to a name that is taken gets a number behind it, and doesn't replace what is there
 */
export function flattened(map: AttributeMap, prefix: string, depth: number, resolvesConflicts: boolean): AttributeMap {
  const result = new Map<string, AttributeValue>();
  const taken = new Map<string, number>();
  const put = (name: string, value: AttributeValue) => {
    const count = taken.get(name);
    if (!resolvesConflicts || !result.has(name)) {
      taken.set(name, 0);
      result.set(name, value);
      return;
    }
    taken.set(name, (count ?? 0) + 1);
    result.set(`${name}.${count ?? 0}`, value);
  };
  const openMap = (inner: AttributeMap, before: string, level: number) => {
    for (const [name, value] of inner) open(before === '' ? name : `${before}.${name}`, value, level);
  };
  const open = (name: string, value: AttributeValue, level: number) => {
    if (isMap(value) && level < depth) openMap(value, name, level + 1);
    else if (Array.isArray(value) && level < depth) openList(value, name, level);
    else put(name, value);
  };
  const openList = (values: readonly AttributeValue[], name: string, level: number) => {
    for (const [at, value] of values.entries()) {
      if (isMap(value) && level + 1 < depth) openMap(value, `${name}.${at}`, level + 2);
      else if (Array.isArray(value) && level + 1 < depth) {
        // The original leaves the dot out in front of the place in a list in a list.
        for (const [place, inner] of value.entries()) open(`${name}.${at}${place}`, inner, level + 3);
      } else put(resolvesConflicts ? name : `${name}.${at}`, value);
    }
  };
  openMap(map, prefix, 0);
  return result;
}
