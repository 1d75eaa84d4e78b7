import { build, type Expr, NO_OFFSET } from '../syntax';

/** Deepest nesting of an expression that a program makes. Alloy has no limit; a value that is deeper than this is a mistake. */
export const MAX_DEPTH = 1_000;

/** A copy of a parsed expression without its offsets, so that it can stand in a tree that comes from no source; undefined if it's nested deeper than `MAX_DEPTH`. */
export function unplaced(node: Expr, depth = 0): Expr | undefined {
  if (depth > MAX_DEPTH) {
    return undefined;
  }
  const inner = (child: Expr) => unplaced(child, depth + 1);
  const all = (children: readonly Expr[]) => {
    const copies = children.map(inner);
    return copies.every((copy) => copy !== undefined) ? copies : undefined;
  };
  switch (node.kind) {
    case 'identifier':
      return build.identifier(node.name);
    case 'literal':
      return { ...node, start: NO_OFFSET };
    case 'array': {
      const elements = all(node.elements);
      return elements && build.array(elements);
    }
    case 'object': {
      const values = all(node.fields.map((field) => field.value));
      return values && build.object(node.fields.map(({ name, quoted }, i) => build.field(name, values[i]!, quoted)));
    }
    case 'access': {
      const value = inner(node.value);
      return value && build.access(value, node.name);
    }
    case 'index': {
      const value = inner(node.value);
      const index = inner(node.index);
      return value && index && build.index(value, index);
    }
    case 'call': {
      const callee = inner(node.callee);
      const args = all(node.args);
      return callee && args && build.call(callee, args);
    }
    case 'unary': {
      const operand = inner(node.operand);
      return operand && build.unary(node.operator, operand);
    }
    case 'binary': {
      const left = inner(node.left);
      const right = inner(node.right);
      return left && right && build.binary(node.operator, left, right);
    }
    case 'paren': {
      const value = inner(node.inner);
      return value && build.paren(value);
    }
    case 'bad-expression':
      return { kind: 'bad-expression', start: NO_OFFSET, end: NO_OFFSET };
  }
}
