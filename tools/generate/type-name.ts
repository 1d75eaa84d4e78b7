import type { TypeSchema } from '../../lib/facts';

/** The type in the words of Alloy's reference: `list(secret)`. */
export function typeName(type: TypeSchema): string {
  if (typeof type === 'string') return type;
  if ('string' in type) return `string (${type.string.replaceAll('_', ' ')})`;
  if ('list' in type) return `list(${typeName(type.list)})`;
  if ('map' in type) return `map(${typeName(type.map)})`;
  return 'object' in type ? 'object' : type.capsule;
}
