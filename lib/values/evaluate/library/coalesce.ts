import { make, shared, typeOf, type Value } from '../value';
import type { RawFunction } from './function';

/** `coalesce`. Unknown as soon as it depends on an argument of which it isn't known whether it's empty. */
export const coalesce: RawFunction = {
  raw(args) {
    for (const arg of args) {
      const empty = isEmpty(arg);
      if (empty === undefined) {
        const types = new Set(args.map(typeOf));
        return make.unknown(types.size === 1 ? typeOf(arg) : undefined);
      }
      if (!empty) return arg;
    }
    return args.at(-1) ?? shared.null;
  },
};

/** Whether a value is the zero value of its type or an empty list or object; undefined if that isn't known. */
function isEmpty(value: Value): boolean | undefined {
  if (value.type === 'unknown') return value.of === 'function' ? false : undefined;
  switch (value.type) {
    case 'null':
      return true;
    case 'bool':
      return !value.value;
    case 'string':
      return value.value === '';
    case 'number':
      return value.kind === 'float' ? Object.is(value.value, 0) : value.value === 0n;
    case 'array':
      return value.elements.length === 0;
    case 'object':
      return value.fields.size === 0;
    case 'capsule':
      if (value.capsule === 'target') return value.fields.size === 0;
      if (value.capsule === 'secret') return value.text === '';
      return value.capsule === 'optional_secret' && value.text === '' && !value.isSecret;
    default:
      return false;
  }
}
