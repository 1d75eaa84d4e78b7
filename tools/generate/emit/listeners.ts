import type { NeedsFile } from './needs';
import { GENERATED, quote } from './text';

type Json = { readonly [key: string]: unknown };

/** `listeners.gen.ts`: the ports that components may listen on, one JSON text for each that has any. */
export function emitListeners(needs: NeedsFile): string {
  const rows = Object.keys(needs)
    .filter((name) => !name.startsWith('_'))
    .sort()
    .map((name) => ({ name, ports: (needs[name]!['ports'] ?? []) as readonly Json[] }))
    .filter(({ ports }) => ports.length > 0)
    .map(({ name, ports }) => {
      const entries = ports.map(({ note: _, ...entry }) => withoutRefs(entry, needs._predicates));
      return `  ${quote(name)}: ${quote(JSON.stringify(entries))},\n`;
    });
  return `${GENERATED}
export const listeners: { readonly [component: string]: string } = {
${rows.join('')}};
`;
}

/** A value with the predicates themselves in place of their names. */
function withoutRefs(value: unknown, predicates: Json): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => withoutRefs(item, predicates));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const { ref } = value as Json;
  return typeof ref === 'string'
    ? withoutRefs(predicates[ref], predicates)
    : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutRefs(item, predicates)]));
}
