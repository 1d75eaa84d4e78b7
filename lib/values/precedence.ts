import { type BinaryOperator, build, type Expr } from '../syntax';

/** How tightly a binary operator binds; a higher one binds first. */
export const binaryPrecedence: Readonly<Record<BinaryOperator, number>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
  '%': 5,
  '^': 6,
};

const UNARY = 7;
const POSTFIX = 8;

function precedenceOf(node: Expr): number {
  switch (node.kind) {
    case 'binary':
      return binaryPrecedence[node.operator];
    case 'unary':
      return UNARY;
    default:
      return POSTFIX;
  }
}

function atLeast(level: number, node: Expr): Expr {
  return precedenceOf(node) < level ? build.paren(node) : node;
}

/** The node in a form that `.name`, `[index]` and `(arguments)` can follow. */
export function postfixOperand(node: Expr): Expr {
  return atLeast(POSTFIX, node);
}

/** The node in a form that a unary operator can stand before. */
export function unaryOperand(node: Expr): Expr {
  return atLeast(POSTFIX, node);
}

/** `left operator right`, with parentheses where the operands bind less tightly. All operators are left-associative but `^`. */
export function binary(operator: BinaryOperator, left: Expr, right: Expr): Expr {
  const level = binaryPrecedence[operator];
  const rightAssociative = operator === '^';
  return build.binary(
    operator,
    atLeast(rightAssociative ? level + 1 : level, left),
    atLeast(rightAssociative ? level : level + 1, right),
  );
}
