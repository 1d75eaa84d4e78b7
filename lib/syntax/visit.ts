import type { Expr, Statement } from './tree';

/** What a visitor returns to leave out what is inside of the node. */
export const SKIP: unique symbol = Symbol('skip');

/**
 * Goes through statements and expressions and all that is in them: outer nodes before inner ones, in source order. Needs no stack,
 * so chains may have any length.
 *
 * @param enter returns `SKIP` to leave out what is inside of the node
 */
export function visit(root: Expr, enter: (node: Expr) => unknown): void;
export function visit(root: Statement | readonly Statement[], enter: (node: Statement | Expr) => unknown): void;
export function visit<Node extends Statement | Expr>(
  root: Node | readonly Statement[],
  enter: (node: Node) => unknown,
): void {
  const open: (Statement | Expr)[] = 'kind' in root ? [root] : root.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (enter(node as Node) !== SKIP) pushParts(node, open);
  }
}

/** The direct parts of an expression, in source order. */
export function partsOf(expr: Expr): readonly Expr[] {
  const parts: (Statement | Expr)[] = [];
  pushParts(expr, parts);
  return parts.reverse() as Expr[];
}

/** Adds the direct parts of a node, the first one last. */
function pushParts(node: Statement | Expr, into: (Statement | Expr)[]): void {
  switch (node.kind) {
    case 'block':
      pushReversed(node.body, into);
      break;
    case 'attribute':
    case 'access':
      into.push(node.value);
      break;
    case 'array':
      pushReversed(node.elements, into);
      break;
    case 'object':
      for (let i = node.fields.length - 1; i >= 0; i--) into.push(node.fields[i]!.value);
      break;
    case 'index':
      into.push(node.index, node.value);
      break;
    case 'call':
      pushReversed(node.args, into);
      into.push(node.callee);
      break;
    case 'unary':
      into.push(node.operand);
      break;
    case 'binary':
      into.push(node.right, node.left);
      break;
    case 'paren':
      into.push(node.inner);
      break;
    default:
      break;
  }
}

function pushReversed(nodes: readonly (Statement | Expr)[], into: (Statement | Expr)[]): void {
  for (let i = nodes.length - 1; i >= 0; i--) into.push(nodes[i]!);
}
