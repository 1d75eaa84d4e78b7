import type { Expr } from './tree';

/** The direct parts of an expression, in source order. */
export function partsOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'identifier':
    case 'literal':
    case 'bad-expression':
      return [];
    case 'array':
      return expr.elements;
    case 'object':
      return expr.fields.map((field) => field.value);
    case 'access':
      return [expr.value];
    case 'index':
      return [expr.value, expr.index];
    case 'call':
      return [expr.callee, ...expr.args];
    case 'unary':
      return [expr.operand];
    case 'binary':
      return [expr.left, expr.right];
    case 'paren':
      return [expr.inner];
  }
}
