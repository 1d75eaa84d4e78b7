import type { Expr } from '../syntax';
import { type PathValue, valueOfExpression } from './path-value';

/** The parts of a reference (`local.file_match.x.targets`), or undefined for another expression. Parentheses don't count. */
export function referenceParts(expr: Expr): readonly string[] | undefined {
  const parts: string[] = [];
  let node = expr;
  for (;;) {
    switch (node.kind) {
      case 'paren':
        node = node.inner;
        break;
      case 'access':
        parts.push(node.name);
        node = node.value;
        break;
      case 'identifier':
        parts.push(node.name);
        return parts.reverse();
      default:
        return undefined;
    }
  }
}

/** Whether an expression is nothing but a reference to an export of a component. */
export function isExportReference(expr: Expr): boolean {
  const parts = referenceParts(expr);
  return parts !== undefined && parts.length >= 3;
}

/** All references in an expression, the longest form of each: `a.b.c` once, without `a.b`. Names of called functions are none. */
export function referencesIn(expr: Expr): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  visit(expr, (node) => {
    const parts = node.kind === 'access' || node.kind === 'identifier' ? referenceParts(node) : undefined;
    if (parts === undefined) return true;
    found.push(parts);
    return false;
  });
  return found;
}

/** The name of each `sys.env(...)` call in an expression; `undefined` stands for a name that isn't constant. */
export function envNamesIn(expr: Expr): (string | undefined)[] {
  const names: (string | undefined)[] = [];
  visit(expr, (node) => {
    if (node.kind !== 'call') return true;
    const callee = referenceParts(node.callee)?.join('.');
    if (callee === 'sys.env' || callee === 'env') {
      const value: PathValue = node.args[0] === undefined ? { kind: 'absent' } : valueOfExpression(node.args[0]);
      names.push(value.kind === 'scalar' ? String(value.value) : undefined);
    }
    return true;
  });
  return names;
}

export function callsEnv(expr: Expr, name: string): boolean {
  return envNamesIn(expr).includes(name);
}

/** Walks an expression from the outside in; `enter` says whether to go into a node. Iterative: text may be nested without limit. */
export function visit(root: Expr, enter: (node: Expr) => boolean): void {
  const pending: Expr[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (enter(node)) pending.push(...partsOf(node).reverse());
  }
}

function partsOf(node: Expr): Expr[] {
  switch (node.kind) {
    case 'array':
      return [...node.elements];
    case 'object':
      return node.fields.map((field) => field.value);
    case 'access':
      return [node.value];
    case 'index':
      return [node.value, node.index];
    case 'call':
      // The callee is a function's name; only one that isn't a plain name can hold references.
      return referenceParts(node.callee) === undefined ? [node.callee, ...node.args] : [...node.args];
    case 'unary':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'paren':
      return [node.inner];
    default:
      return [];
  }
}
