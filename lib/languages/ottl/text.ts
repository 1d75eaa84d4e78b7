import type { Key, Path } from './tree';

/** A path as messages write it: `attributes[key]`, without quotes. */
export function pathText({ fields }: Path): string {
  return fields.map(({ name, keys }) => name + keysText(keys)).join('.');
}

/** Keys as messages write them; one that is worked out is empty, unless it's a path or a number. */
export function keysText(keys: readonly Key[]): string {
  return keys.map((key) => `[${keyText(key)}]`).join('');
}

function keyText({ value }: Key): string {
  switch (value.kind) {
    case 'string':
      return value.value;
    case 'int':
      return String(value.value);
    default:
      return '';
  }
}
