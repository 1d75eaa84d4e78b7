import { build, type Expr, isIdentifier, parseExpression } from '../syntax';
import type { Target } from './alloy-types';
import type { Problem } from './problem';
import { mergeRequirements, type Requirement } from './requirement';
import { withoutOffsets } from './without-offsets';

/** The type of the value. The compiler shows this name where a component stands in place of one of its exports. */
declare const passItsReceiverInputOrTargets: unique symbol;

const mark = Symbol.for('cdk8s-alloy.Expression');

/** Nothing, if `T` was given; otherwise a parameter that can't be supplied, whose name says what is missing. */
type TypeArgument<T> = [T] extends [never]
  ? [missing: 'give the type that Alloy gives the value: Expression.raw<string>(...)']
  : 0 extends 1 & T
    ? [missing: 'any would fit everywhere: give the type that Alloy gives the value']
    : [];

/** Names of the fields of an object; none for lists and strings, which have fields only in TypeScript. */
type FieldName<O> = O extends readonly unknown[] ? never : keyof O & string;

/**
 * A typed Alloy expression: a reference to an export, a call of the standard library, an operator. `T` is the type that Alloy gives the value; expressions
 * of different types can't be mistaken for each other. Expressions are immutable.
 */
export class Expression<out T> {
  /** Whether `x` is an expression, of this copy of the package or another. */
  static isExpression(x: unknown): x is Expression<unknown> {
    return typeof x === 'object' && x !== null && mark in x;
  }

  /**
   * An expression in Alloy's own syntax, for what the typed API can't express. The type argument is the type that Alloy gives it; nothing checks that, so
   * it has to be given: `Expression.raw<string>('sys.env("HOSTNAME") + "-a"')`.
   *
   * A text that doesn't parse is reported when the configuration is checked.
   */
  static raw<T = never>(text: string, ..._missing: TypeArgument<T>): Expression<NoInfer<T>> {
    const { expression, diagnostics } = parseExpression(text);
    const problems = diagnostics.map(({ message, line, column }) => ({
      message: `raw expression doesn't parse: ${message} (line ${line}, column ${column} of its text)`,
      path: [],
    }));
    return new Expression(withoutOffsets(expression), [], problems);
  }

  /** The expression as a tree. Meaningless if there are `problems`. */
  readonly node: Expr;
  /** What evaluating it requires, each once. */
  readonly requirements: readonly Requirement[];
  /** What is wrong with it. Reported when the configuration that uses it is checked. */
  readonly problems: readonly Problem[];

  declare readonly [passItsReceiverInputOrTargets]: T;

  constructor(node: Expr, requirements: readonly Requirement[] = [], problems: readonly Problem[] = []) {
    this.node = node;
    this.requirements = requirements;
    this.problems = problems;
    Object.defineProperty(this, mark, { value: true });
  }

  /**
   * A field of an object: `value.name` in Alloy, where a missing field is an error. A name that isn't an identifier is written `value["the name"]`; there
   * a missing field is `null`.
   */
  field(this: Expression<Target>, name: string): Expression<string>;
  field<O extends object, K extends FieldName<O>>(this: Expression<O>, name: K): Expression<O[K]>;
  field(name: string): Expression<unknown> {
    if (!isIdentifier(name)) return this.#element(name);
    return new Expression(build.access(this.node, name), this.requirements, this.problems);
  }

  /**
   * An element: of a list by its index, from 0, where an index out of range is an error; of an object by its key, where a missing key is `null`, which
   * Alloy converts to the zero value of the expected type.
   */
  at<E>(this: Expression<readonly E[]>, index: number | Expression<number>): Expression<E>;
  at(this: Expression<Target>, key: string | Expression<string>): Expression<string>;
  at<O extends object, K extends FieldName<O>>(this: Expression<O>, key: K): Expression<O[K]>;
  at<V>(this: Expression<Readonly<Record<string, V>>>, key: Expression<string>): Expression<V>;
  at(key: string | number | Expression<string> | Expression<number>): Expression<unknown> {
    return this.#element(key);
  }

  #element(key: string | number | Expression<unknown>): Expression<unknown> {
    if (Expression.isExpression(key)) {
      return new Expression(build.index(this.node, key.node), mergeRequirements(this.requirements, key.requirements), [
        ...this.problems,
        ...key.problems,
      ]);
    }
    const valid = typeof key === 'string' ? isWritable(key) : Number.isSafeInteger(key) && key >= 0;
    const problems = valid
      ? this.problems
      : [
          ...this.problems,
          {
            message:
              typeof key === 'string'
                ? 'the key is no valid Unicode text: it holds half of a surrogate pair'
                : `the index of an element has to be a whole number from 0, got ${key}`,
            path: [],
          },
        ];
    const index = !valid ? build.null() : typeof key === 'string' ? build.string(key) : build.number(key);
    return new Expression(build.index(this.node, index), this.requirements, problems);
  }
}

/** Whether a string can be written at all: it has no unpaired surrogate. */
export function isWritable(text: string): boolean {
  return !/[\ud800-\udfff]/u.test(text);
}

/** What an argument of type `T` accepts: the value itself, or an expression for it. */
export type Input<T> = T | Expression<T>;
