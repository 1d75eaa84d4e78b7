import { parsePath } from './argument-path';
import type { Predicate } from './predicate';

/** A predicate as `schema/` writes it, with paths that are texts. */
export type PackedPredicate = { readonly [kind: string]: unknown };

/** Reads the paths of a predicate. */
export function unpackPredicate(packed: PackedPredicate): Predicate {
  const [kind = '', argument] = Object.entries(packed)[0] ?? [];
  return { [kind]: unpackArgument(kind, argument) } as unknown as Predicate;
}

function unpackArgument(kind: string, argument: unknown): unknown {
  switch (kind) {
    case 'all':
    case 'any':
      return (argument as readonly PackedPredicate[]).map(unpackPredicate);
    case 'not':
    case 'known':
      return unpackPredicate(argument as PackedPredicate);
    case 'ref':
    case 'deployment':
      return argument;
    case 'same':
      return (argument as readonly string[]).map(parsePath);
    case 'anyItem': {
      const [path, condition] = argument as readonly [string, PackedPredicate];
      return [parsePath(path), unpackPredicate(condition)];
    }
    case 'feeds': {
      const [path, component, condition] = argument as readonly [string, string, PackedPredicate];
      return [parsePath(path), component, unpackPredicate(condition)];
    }
    default: {
      if (typeof argument === 'string') return parsePath(argument);
      const [path, ...rest] = argument as readonly [string, ...unknown[]];
      return [parsePath(path), ...rest];
    }
  }
}
