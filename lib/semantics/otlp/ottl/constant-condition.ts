import type { AttributeValue } from '../attribute-value';
import { compare } from './compare';
import { enumValue } from './enumerations';
import type { Condition, Expression } from './language';

/**
 * Whether a condition holds whatever it's about; undefined where that depends. One that is certain is so even if a part of it fails: OTTL works
 * it out when it's read.
 */
export function constantOf(condition: Condition): boolean | undefined {
  switch (condition.kind) {
    case 'bool':
      return condition.value;
    case 'not': {
      const operand = constantOf(condition.operand);
      return operand === undefined ? undefined : !operand;
    }
    case 'or':
      return folded(condition.operands, true);
    case 'and':
      return folded(condition.operands, false);
    case 'comparison': {
      const [left, right] = [literalOf(condition.left), literalOf(condition.right)];
      return left === undefined || right === undefined ? undefined : compare(left, right, condition.operator);
    }
    default:
      return undefined;
  }
}

/** @param decisive the value of an operand that decides alone */
function folded(operands: readonly Condition[], decisive: boolean): boolean | undefined {
  const constants = operands.map(constantOf);
  if (constants.includes(decisive)) return decisive;
  return constants.includes(undefined) ? undefined : !decisive;
}

function literalOf(expression: Expression): AttributeValue | undefined {
  switch (expression.kind) {
    case 'nil':
      return null;
    case 'string':
    case 'bool':
    case 'bytes':
    case 'int':
    case 'float':
      return expression.value;
    case 'enum':
      return enumValue(expression.name);
    case 'group':
      return literalOf(expression.operand);
    case 'sign': {
      const { operator, operand } = expression;
      if (operator === '+') return literalOf(operand);
      // What is in parentheses, OTTL negates when it runs.
      return operand.kind === 'int' || operand.kind === 'float' ? -operand.value : undefined;
    }
    default:
      return undefined;
  }
}
