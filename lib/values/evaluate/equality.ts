import { unify } from './number';
import { fieldsOf, typeOf, type Value } from './value';

/** Whether two values are equal; undefined if that depends on something unknown. */
export function areEqual(a: Value, b: Value): boolean | undefined {
  if (a.type === 'unknown' || b.type === 'unknown') {
    const types = [typeOf(a), typeOf(b)];
    // Secrets and texts may compare after all.
    const isCertain = types[0] !== types[1] && types.every((type) => type !== undefined && type !== 'capsule');
    return isCertain ? false : undefined;
  }
  if (a.type !== b.type) return false;
  if (a.type === 'array' && b.type === 'array') {
    return (
      a.elements.length === b.elements.length && allEqual(a.elements, (element, i) => areEqual(element, b.elements[i]!))
    );
  }
  const fieldsA = fieldsOf(a);
  const fieldsB = fieldsOf(b);
  if (fieldsA && fieldsB) {
    return (
      fieldsA.size === fieldsB.size &&
      allEqual([...fieldsA], ([key, field]) => {
        const other = fieldsB.get(key);
        return other !== undefined && areEqual(field, other);
      })
    );
  }
  return areScalarsEqual(a, b);
}

/** False if one certainly isn't equal, whatever the unknowns are. */
function allEqual<T>(items: readonly T[], isEqual: (item: T, i: number) => boolean | undefined): boolean | undefined {
  let result: boolean | undefined = true;
  for (let i = 0; i < items.length; i++) {
    const equal = isEqual(items[i]!, i);
    if (equal === false) return false;
    result &&= equal;
  }
  return result;
}

function areScalarsEqual(a: Value, b: Value): boolean {
  if (a.type === 'null') return true;
  if ((a.type === 'bool' && b.type === 'bool') || (a.type === 'string' && b.type === 'string')) {
    return a.value === b.value;
  }
  if (a.type === 'number' && b.type === 'number') {
    const [x, y] = unify(a, b);
    return x.value === y.value;
  }
  if (a.type !== 'capsule' || b.type !== 'capsule') {
    // Functions equal nothing, not even themselves.
    return false;
  }
  if (a.capsule === 'secret' && b.capsule === 'secret') return a.text === b.text;
  if (a.capsule === 'optional_secret' && b.capsule === 'optional_secret') {
    return a.text === b.text && a.isSecret === b.isSecret;
  }
  return a.capsule === 'other' && a === b;
}
