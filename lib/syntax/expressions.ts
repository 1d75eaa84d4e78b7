import type { Access, Expr, Identifier } from './tree';
import { partsOf } from './visit';

/** A name with the fields that are read from it: `prometheus.remote_write.default.receiver`. */
export interface NamePath {
  readonly node: Identifier | Access;
  readonly names: readonly string[];
}

/** An expression and all its parts, outer ones first, in source order. Iterative: expressions of a text can be nested deeply. */
export function* walk(expr: Expr): Generator<Expr> {
  const open: Expr[] = [expr];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    const parts = partsOf(node);
    for (let i = parts.length - 1; i >= 0; i--) {
      open.push(parts[i]!);
    }
  }
}

/** The name path that an expression is, if it is nothing else (parentheses don't count). */
export function namePathOf(expr: Expr): NamePath | undefined {
  const names: string[] = [];
  let inner = withoutParens(expr);
  const node = inner;
  while (inner.kind === 'access') {
    names.push(inner.name);
    inner = inner.value;
  }
  if (inner.kind !== 'identifier') {
    return undefined;
  }
  names.push(inner.name);
  return { node: node as Identifier | Access, names: names.reverse() };
}

/** All name paths in an expression, each as long as it goes, in source order. */
export function namePathsIn(expr: Expr): readonly NamePath[] {
  const found: NamePath[] = [];
  const open: Expr[] = [expr];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const path = node.kind === 'access' || node.kind === 'identifier' ? namePathOf(node) : undefined;
    if (path) {
      found.push(path);
      continue;
    }
    const parts = partsOf(node);
    for (let i = parts.length - 1; i >= 0; i--) {
      open.push(parts[i]!);
    }
  }
  return found;
}

/** An expression without the parentheses around it. */
export function withoutParens(expr: Expr): Expr {
  let inner = expr;
  while (inner.kind === 'paren') {
    inner = inner.inner;
  }
  return inner;
}
