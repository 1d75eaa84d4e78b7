import type { Expr } from '../syntax';

declare const type: unique symbol;

const mark = Symbol.for('cdk8s-alloy.Expression');

/**
 * What an expression asks of the pod that evaluates it: an environment variable or a file with a key of a Kubernetes Secret.
 * It travels with the expression through functions and operators.
 */
export type Requirement =
  | { readonly kind: 'env'; readonly name: string; readonly secret: string; readonly key: string }
  | { readonly kind: 'file'; readonly secret: string; readonly key: string; readonly isSecret: boolean };

/**
 * A typed piece of an Alloy expression: a reference to an export, a call of the standard library, an operator. `T` is the type
 * that Alloy gives the value; expressions of different types don't stand for each other.
 */
export class Expression<out T> {
  /** Whether `x` is an expression, of this copy of the package or another. */
  static isExpression(x: unknown): x is Expression<unknown> {
    return typeof x === 'object' && x !== null && mark in x;
  }

  /** The expression as a tree. */
  readonly node: Expr;
  /** What evaluating it needs, each once. */
  readonly requirements: readonly Requirement[];

  declare readonly [type]: T;

  constructor(node: Expr, requirements: readonly Requirement[] = []) {
    this.node = node;
    this.requirements = requirements;
    Object.defineProperty(this, mark, { value: true });
  }
}

/** What an argument of type `T` takes: the value itself, or an expression for it. */
export type Input<T> = T | Expression<T>;
