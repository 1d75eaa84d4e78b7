import type { Access, Binary, Call, Expr, Index, Unary } from '../syntax';

/** An expression around another one: `inner.b`, `inner[b]`, `inner(b)`, `inner + b`, `!inner`. */
export type Link = Access | Index | Call | Binary | Unary;

/** An expression that is not one of these. */
export type ChainStart = Exclude<Expr, Link>;

/**
 * An expression as the innermost one and those around it, from the inside out: `a.b + c` is `a`, `a.b`, `a.b + c`. Nesting is limited, but chains may have
 * any length: they are walked by a loop, not by recursion.
 */
export function chainOf(expression: Expr): { readonly start: ChainStart; readonly links: readonly Link[] } {
  const links: Link[] = [];
  let inner = expression;
  for (;;) {
    switch (inner.kind) {
      case 'access':
      case 'index':
        links.push(inner);
        inner = inner.value;
        break;
      case 'call':
        links.push(inner);
        inner = inner.callee;
        break;
      case 'binary':
        links.push(inner);
        inner = inner.left;
        break;
      case 'unary':
        links.push(inner);
        inner = inner.operand;
        break;
      default:
        return { start: inner, links: links.reverse() };
    }
  }
}
