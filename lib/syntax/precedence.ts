import type { BinaryOperator, Expr } from './tree';

/** How tightly an operator binds its operands; `^` is the only one that groups to the right. */
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

/** Where an expression stands in another one: the value of an access, index or call; the operand of a unary operator; a side of a binary one. */
export type OperandPlace = 'postfix' | 'unary' | { readonly operator: BinaryOperator; readonly side: 'left' | 'right' };

/** Whether an expression has to stand in parentheses there, so that the text means what the tree says. */
export function needsParens(node: Expr, place: OperandPlace): boolean {
  const precedence = precedenceOf(node);
  if (place === 'postfix') return precedence < POSTFIX;
  if (place === 'unary') return precedence < UNARY;
  const outer = binaryPrecedence[place.operator];
  const tight = (place.operator === '^') === (place.side === 'right');
  return tight ? precedence < outer : precedence <= outer;
}
