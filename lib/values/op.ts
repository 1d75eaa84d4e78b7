import { type BinaryOperator, build } from '../syntax';
import type { OptionalSecretText, SecretText } from './alloy-types';
import { Expression } from './expression';
import type { AnyInput, BoolInput } from './inputs';
import type { Problem } from './problem';
import { mergeRequirements } from './requirement';
import { toSyntax } from './to-syntax';

/** A number for an operator. Operators convert nothing: a string that contains a number is refused. */
export type NumberOperand = number | bigint | Expression<number>;

/** A string for an operator. Operators convert nothing: a number is refused. */
export type StringOperand = string | Expression<string>;

type MaybeSecret = StringOperand | Expression<OptionalSecretText>;
type AnyText = MaybeSecret | Expression<SecretText>;

/** The problems of an operand, attributed to it. */
function blame(name: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, message: `${name}: ${problem.message}` }));
}

function combine<T>(name: string, operator: BinaryOperator, left: unknown, right: unknown): Expression<T> {
  const a = toSyntax(left);
  const b = toSyntax(right);
  return new Expression<T>(build.binary(operator, a.node, b.node), mergeRequirements(a.requirements, b.requirements), [
    ...blame(`left side of op.${name}`, a.problems),
    ...blame(`right side of op.${name}`, b.problems),
  ]);
}

function prefix<T>(name: string, operator: '!' | '-', operand: unknown): Expression<T> {
  const { node, requirements, problems } = toSyntax(operand);
  return new Expression<T>(build.unary(operator, node), requirements, blame(`operand of op.${name}`, problems));
}

function add(left: NumberOperand, right: NumberOperand): Expression<number>;
function add(left: StringOperand, right: StringOperand): Expression<string>;
function add(left: Expression<SecretText>, right: AnyText): Expression<SecretText>;
function add(left: AnyText, right: Expression<SecretText>): Expression<SecretText>;
function add(left: MaybeSecret, right: MaybeSecret): Expression<OptionalSecretText>;
function add(left: unknown, right: unknown): Expression<unknown> {
  return combine('add', '+', left, right);
}

function compare(name: string, operator: '<' | '<=' | '>' | '>=') {
  function comparison(left: NumberOperand, right: NumberOperand): Expression<boolean>;
  function comparison(left: StringOperand, right: StringOperand): Expression<boolean>;
  function comparison(left: unknown, right: unknown): Expression<boolean> {
    return combine(name, operator, left, right);
  }
  return comparison;
}

const arithmetic = (name: string, operator: BinaryOperator) => (left: NumberOperand, right: NumberOperand) =>
  combine<number>(name, operator, left, right);

/**
 * Alloy's operators. They accept what Alloy's operators accept, write parentheses where precedence needs them, and evaluate nothing:
 * `op.multiply(op.add(1, 2), 3)` is `(1 + 2) * 3` in the configuration.
 */
export const op = {
  /**
   * `left + right`: the sum of two numbers, or the concatenation of two strings. A string concatenated with a secret is a secret. Integers wrap around at
   * 64 bits.
   */
  add,
  /** `left - right` */
  subtract: arithmetic('subtract', '-'),
  /** `left * right` */
  multiply: arithmetic('multiply', '*'),
  /** `left / right`; integer division truncates. Division by zero stops the component from being built. */
  divide: arithmetic('divide', '/'),
  /** `left % right`: the remainder, with the sign of `left`. */
  modulo: arithmetic('modulo', '%'),
  /** `left ^ right`: `left` to the power of `right`. */
  power: arithmetic('power', '^'),
  /** `left == right`. Values of different types are never equal: not `1` and `"1"`. */
  equal: (left: AnyInput, right: AnyInput): Expression<boolean> => combine('equal', '==', left, right),
  /** `left != right` */
  notEqual: (left: AnyInput, right: AnyInput): Expression<boolean> => combine('notEqual', '!=', left, right),
  /** `left < right`, for two numbers or, by bytes, two strings. */
  less: compare('less', '<'),
  /** `left <= right` */
  lessOrEqual: compare('lessOrEqual', '<='),
  /** `left > right` */
  greater: compare('greater', '>'),
  /** `left >= right` */
  greaterOrEqual: compare('greaterOrEqual', '>='),
  /** `left && right`. Both sides are always evaluated. */
  and: (left: BoolInput, right: BoolInput): Expression<boolean> => combine('and', '&&', left, right),
  /** `left || right`. Both sides are always evaluated. */
  or: (left: BoolInput, right: BoolInput): Expression<boolean> => combine('or', '||', left, right),
  /** `!operand` */
  not: (operand: BoolInput): Expression<boolean> => prefix('not', '!', operand),
  /** `-operand` */
  negate: (operand: NumberOperand): Expression<number> => prefix('negate', '-', operand),
} as const;
