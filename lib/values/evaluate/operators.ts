import type { BinaryOperator, UnaryOperator } from '../../syntax';
import { addTexts, compareTexts } from './byte-text';
import { areEqual } from './equality';
import { UnlocatedError, ValueError } from './error';
import { arithmetic, unify, wrap } from './number';
import { type AlloyType, make, type NumberValue, shared, typeOf, type Value } from './value';

/** The result of a unary operator. @throws ValueError */
export function applyUnary(operator: UnaryOperator, operand: Value): Value {
  const wanted = operator === '!' ? 'bool' : 'number';
  const type = typeOf(operand);
  if (type !== undefined && type !== wanted) throw new ValueError(operand, `should be ${wanted}, got ${type}`);
  if (operand.type === 'bool') return shared.bool(!operand.value);
  if (operand.type === 'number') {
    return operand.kind === 'float' ? shared.float(-operand.value) : shared.integer('int', wrap('int', -operand.value));
  }
  return make.unknown(wanted);
}

const allowed: Readonly<Record<Exclude<BinaryOperator, '==' | '!='>, readonly AlloyType[]>> = {
  '||': ['bool'],
  '&&': ['bool'],
  '+': ['number', 'string', 'capsule'],
  '-': ['number'],
  '*': ['number'],
  '/': ['number'],
  '%': ['number'],
  '^': ['number'],
  '<': ['number', 'string'],
  '<=': ['number', 'string'],
  '>': ['number', 'string'],
  '>=': ['number', 'string'],
};

/** The result of a binary operator. Both operands are evaluated: Alloy doesn't short-circuit. @throws ValueError */
export function applyBinary(operator: BinaryOperator, leftOperand: Value, rightOperand: Value): Value {
  const [left, right] = unwrap(leftOperand, rightOperand);
  if (operator === '==' || operator === '!=') {
    const equal = areEqual(left, right);
    return equal === undefined ? make.unknown('bool') : shared.bool(equal === (operator === '=='));
  }
  if (mayUnwrap(operator, left, right)) return make.unknown(resultType(operator, undefined));
  const leftType = allowedType(operator, left, leftOperand);
  const rightType = allowedType(operator, right, rightOperand);
  if ((operator === '/' || operator === '%') && right.type === 'number' && Number(right.value) === 0) {
    if (leftType === undefined || leftType === 'number') throw new ValueError(rightOperand, 'divide by zero error');
  }
  if (leftType === undefined || rightType === undefined) {
    return make.unknown(resultType(operator, leftType ?? rightType));
  }
  if (leftType !== rightType) throw new ValueError(rightOperand, `should be ${leftType}, got ${rightType}`);
  if (left.type === 'unknown' || right.type === 'unknown') return combineUnknown(operator, left, right, leftType);
  return combine(operator, left, right, leftOperand);
}

function allowedType(operator: keyof typeof allowed, value: Value, operand: Value): AlloyType | undefined {
  const type = typeOf(value);
  if (type !== undefined && !allowed[operator].includes(type)) {
    throw new ValueError(
      operand,
      `should be one of [${allowed[operator].join(' ')}] for binop ${operator}, got ${type}`,
    );
  }
  return type;
}

function resultType(operator: BinaryOperator, operand: AlloyType | undefined): AlloyType | undefined {
  switch (operator) {
    case '+':
      return operand === 'number' ? 'number' : undefined;
    case '-':
    case '*':
    case '/':
    case '%':
    case '^':
      return 'number';
    default:
      return 'bool';
  }
}

/** Whether something unknown may turn out to be a secret, or be combined with one, so that both sides become texts or secrets after all. */
function mayUnwrap(operator: BinaryOperator, left: Value, right: Value): boolean {
  const types = [typeOf(left), typeOf(right)];
  return (
    ['+', '<', '<=', '>', '>='].includes(operator) &&
    (left.type === 'unknown' || right.type === 'unknown') &&
    types.includes('capsule') &&
    types.every((type) => type === undefined || type === 'string' || type === 'capsule')
  );
}

function combineUnknown(operator: BinaryOperator, left: Value, right: Value, type: AlloyType): Value {
  // Both sides are evaluated, but one may be enough to know the result.
  for (const side of [left, right]) {
    if (side.type === 'bool' && operator === '&&' && !side.value) return shared.false;
    if (side.type === 'bool' && operator === '||' && side.value) return shared.true;
  }
  return make.unknown(operator === '+' ? type : resultType(operator, type));
}

function combine(operator: BinaryOperator, left: Value, right: Value, leftOperand: Value): Value {
  if (left.type === 'number' && right.type === 'number') return onNumbers(operator, left, right);
  if (left.type === 'string' && right.type === 'string') {
    return operator === '+'
      ? shared.string(addTexts(left.value, right.value))
      : shared.bool(holds(operator, compareTexts(left.value, right.value)));
  }
  if (left.type === 'bool' && right.type === 'bool') {
    return shared.bool(operator === '&&' ? left.value && right.value : left.value || right.value);
  }
  if (left.type === 'capsule' && right.type === 'capsule') {
    if (left.capsule === 'secret' && right.capsule === 'secret') return make.secret(addTexts(left.text, right.text));
    if (left.capsule === 'optional_secret' && right.capsule === 'optional_secret') {
      return make.optionalSecret(addTexts(left.text, right.text), left.isSecret || right.isSecret);
    }
  }
  throw new ValueError(
    leftOperand,
    `could not perform binop ${operator} for unknown types lhs ${typeOf(left)} rhs ${typeOf(right)}`,
  );
}

function onNumbers(operator: BinaryOperator, left: NumberValue, right: NumberValue): Value {
  switch (operator) {
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
    case '^':
      return arithmetic(operator, left, right);
    default: {
      const [a, b] = unify(left, right);
      // NaN compares with nothing.
      if (Number.isNaN(a.value) || Number.isNaN(b.value)) return shared.false;
      return shared.bool(holds(operator, a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
    }
  }
}

function holds(operator: BinaryOperator, order: number): boolean {
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    default:
      throw new UnlocatedError(`unexpected operator ${operator}`);
  }
}

/** Converts a secret and what it's combined with to one type: anything combined with a secret becomes one. */
function unwrap(left: Value, right: Value): [Value, Value] {
  const kinds = [kindOfText(left), kindOfText(right)] as const;
  if ((left.type !== 'capsule' && right.type !== 'capsule') || !kinds[0] || !kinds[1]) return [left, right];
  if (kinds.includes('secret')) return [make.secret(textIn(left)), make.secret(textIn(right))];
  if (!kinds.includes('string')) return [left, right];
  const secret = [left, right].some((v) => v.type === 'capsule' && v.capsule === 'optional_secret' && v.isSecret);
  const as = (value: Value) =>
    !secret ? make.string(textIn(value)) : value.type === 'string' ? make.optionalSecret(value.value, true) : value;
  return [as(left), as(right)];
}

function kindOfText(value: Value): 'string' | 'secret' | 'optional_secret' | undefined {
  if (value.type === 'string') return 'string';
  if (value.type !== 'capsule') return undefined;
  return value.capsule === 'secret' || value.capsule === 'optional_secret' ? value.capsule : undefined;
}

function textIn(value: Value): string {
  if (value.type === 'string') return value.value;
  return value.type === 'capsule' && 'text' in value ? value.text : '';
}
