import { wellFormed } from './byte-text';
import { fieldsOf, type Value } from './value';

/**
 * A value as plain TypeScript: integers beyond 2^53 as `bigint`, lists and objects as such. What has no plain form is undefined: unknowns, functions,
 * receivers and, so that they don't end up in a report, secrets. An `OptionalSecret` that isn't secret is a string.
 */
export function plainValue(value: Value): unknown {
  switch (value.type) {
    case 'null':
      return null;
    case 'bool':
      return value.value;
    case 'number':
      return typeof value.value === 'bigint' && Number.isSafeInteger(Number(value.value))
        ? Number(value.value)
        : value.value;
    case 'string':
      return wellFormed(value.value);
    case 'array':
      return value.elements.map(plainValue);
    case 'capsule':
      if (value.capsule === 'optional_secret' && !value.isSecret) return wellFormed(value.text);
      break;
  }
  const fields = fieldsOf(value);
  return fields && Object.fromEntries([...fields].map(([key, field]) => [key, plainValue(field)]));
}
