import { type Expr, NO_OFFSET, partsOf } from '../syntax';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const offsets = ['start', 'end', 'open', 'close', 'nameStart', 'operatorStart'] as const;

/**
 * Removes the offsets from a tree that only the caller uses, so that it can become part of a tree without a source.
 *
 * @returns the tree itself, changed
 */
export function withoutOffsets(tree: Expr): Expr {
  const open: Expr[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    forget(node);
    if (node.kind === 'object') node.fields.forEach(forget);
    for (const part of partsOf(node)) open.push(part);
  }
  return tree;
}

function forget(node: Writable<Partial<Record<(typeof offsets)[number], number>>>): void {
  for (const offset of offsets) if (offset in node) node[offset] = NO_OFFSET;
}
