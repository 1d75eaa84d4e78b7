import type { Access, Expr, Identifier } from './tree';
import { SKIP, visit } from './visit';

/** A name with the fields that are read from it: `prometheus.remote_write.default.receiver`. */
export interface NamePath {
  readonly node: Identifier | Access;
  readonly names: readonly string[];
}

/** An expression and all its parts, outer ones first, in source order. */
export function walk(expr: Expr): readonly Expr[] {
  const found: Expr[] = [];
  visit(expr, (node) => found.push(node));
  return found;
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
  if (inner.kind !== 'identifier') return undefined;
  names.push(inner.name);
  return { node: node as Identifier | Access, names: names.reverse() };
}

/** All name paths in an expression, each as long as it goes, in source order. */
export function namePathsIn(expr: Expr): readonly NamePath[] {
  const found: NamePath[] = [];
  visit(expr, (node) => {
    const path = node.kind === 'access' || node.kind === 'identifier' ? namePathOf(node) : undefined;
    if (path === undefined) return undefined;
    found.push(path);
    return SKIP;
  });
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
