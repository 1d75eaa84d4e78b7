import { type Expr, endOf, printExpression, startOf } from '../../syntax';
import { type ChainStart, chainOf, type Link } from '../chain';
import { Expression } from '../expression';
import { bytesOf } from './byte-text';
import { callFunction, expectFunction } from './call';
import { UnlocatedError, ValueError } from './error';
import { builtinValue } from './library/builtins';
import { literalValue } from './literal';
import { elementOf, fieldOf } from './member';
import { applyBinary, applyUnary } from './operators';
import { isPartial, make, shared, type Value } from './value';

/** The context in which an expression is evaluated. */
export interface EvaluationOptions {
  /** Values of names: components (as objects of objects), `argument`, loop variables, `module_path`. They hide built-in names. */
  readonly scope?: ReadonlyMap<string, Value>;
  /**
   * What is known of a part of the expression before it's evaluated: of a name or a field that stands for an export, which exists only at run
   * time. Undefined for what is evaluated as usual.
   */
  readonly knownValue?: (part: Expr) => Value | undefined;
  /**
   * How to treat a name that is neither in `scope` nor built in: as something that exists only at run time (`unknown`), or as an error, as in Alloy.
   *
   * @default 'unknown'
   */
  readonly otherNames?: 'unknown' | 'error';
  /** All environment variables. Others are the empty string. @default - environment variables are unknown */
  readonly env?: { readonly [name: string]: string };
  /** Values of `constants`. Those left out are unknown. */
  readonly constants?: { readonly [Name in 'hostname' | 'os' | 'arch' | 'version']?: string };
}

/** A problem of an expression. */
export interface EvaluationError {
  /** Alloy's message. */
  readonly message: string;
  /** Offset of the first byte of the expression that the message is about; absent if Alloy gives no position. */
  readonly start?: number;
  /** Offset of its last byte. */
  readonly end?: number;
}

/** The result of an evaluation. */
export type Evaluation =
  /** The value, all of it. */
  | { readonly kind: 'known'; readonly value: Value }
  /** All or part of the value exists only at run time: an unknown, or a list or object with unknowns in it. */
  | { readonly kind: 'unknown'; readonly value: Value }
  /** Alloy would refuse it, whatever the unknowns are. */
  | { readonly kind: 'error'; readonly error: EvaluationError };

/**
 * Evaluates an expression as Alloy does, as far as it's known: references to exports and environment variables are unknowns, and so is anything computed
 * from them, with a type if that is certain. Errors are reported if they are certain. Chains (`a + b + c`) may have any length; nesting deeper than any
 * text allows is unknown.
 */
export function evaluate(expression: Expr | Expression<unknown>, options: EvaluationOptions = {}): Evaluation {
  const node = Expression.isExpression(expression) ? expression.node : expression;
  const evaluator = new Evaluator(options);
  try {
    const value = evaluator.evaluate(node);
    return { kind: isPartial(value) ? 'unknown' : 'known', value };
  } catch (error) {
    return { kind: 'error', error: evaluator.describe(error) };
  }
}

/** An error that already has its position. */
class LocatedError extends Error {
  constructor(
    readonly at: { readonly start: number; readonly end: number },
    message: string,
  ) {
    super(message);
  }
}

/** The maximum nesting of expressions: more than in any hand-written text. */
const DEEPEST = 1_024;

class Evaluator {
  readonly #options: EvaluationOptions;
  /** The node that most recently produced a value: an error about the value names it. */
  readonly #origin = new Map<Value, Expr>();
  #depth = 0;

  constructor(options: EvaluationOptions) {
    this.#options = options;
  }

  evaluate(expression: Expr): Value {
    if (this.#depth >= DEEPEST) return make.unknown();
    this.#depth++;
    const { start, links } = chainOf(expression);
    const known = this.#options.knownValue;
    let value = this.#given(start, known?.(start) ?? this.#start(start));
    for (const link of links) value = this.#given(link, known?.(link) ?? this.#goOn(link, value));
    this.#depth--;
    return value;
  }

  #given(node: Expr, value: Value): Value {
    if (value.type !== 'null') this.#origin.set(value, node);
    return value;
  }

  #start(node: ChainStart): Value {
    switch (node.kind) {
      case 'literal': {
        const value = literalValue(node);
        if ('error' in value) throw new UnlocatedError(value.error);
        return value;
      }
      case 'identifier':
        return this.#lookUp(node.name, node);
      case 'array':
        return make.array(this.#all(node.elements));
      case 'object': {
        const fields = new Map<string, Value>();
        for (const { name, value } of node.fields) fields.set(name, this.evaluate(value));
        return make.object(fields);
      }
      case 'paren':
        return this.evaluate(node.inner);
      case 'bad-expression':
        return shared.null;
    }
  }

  #goOn(link: Link, value: Value): Value {
    switch (link.kind) {
      case 'access': {
        const { name, nameStart } = link;
        const field = fieldOf(value, name);
        if (field) return field;
        const end = nameStart + bytesOf(name).length - 1;
        throw new LocatedError({ start: nameStart, end }, `field "${name}" does not exist`);
      }
      case 'index':
        return elementOf(value, this.evaluate(link.index));
      case 'call': {
        // The callee has to be a function before its arguments are evaluated.
        expectFunction(value);
        return callFunction(value, this.#all(link.args), (name) => this.#environment(name));
      }
      case 'unary':
        return applyUnary(link.operator, value);
      case 'binary':
        // There is no short-circuit.
        return applyBinary(link.operator, value, this.evaluate(link.right));
    }
  }

  #all(expressions: readonly Expr[]): Value[] {
    const values: Value[] = [];
    for (const expression of expressions) values.push(this.evaluate(expression));
    return values;
  }

  #environment(name: string): string | undefined {
    const { env } = this.#options;
    if (env === undefined) return undefined;
    return Object.hasOwn(env, name) ? env[name] : '';
  }

  #lookUp(name: string, node: Expr): Value {
    const found = this.#options.scope?.get(name) ?? (name === 'constants' ? this.#constants() : builtinValue(name));
    if (found) return found;
    if (this.#options.otherNames !== 'error') return make.unknown();
    throw new LocatedError(placeOf(node), `identifier "${name}" does not exist`);
  }

  #constants(): Value {
    const given = this.#options.constants ?? {};
    const names = ['hostname', 'os', 'arch', 'version'] as const;
    return make.object(
      new Map(
        names.map((name) => {
          const text = given[name];
          return [name, text === undefined ? make.unknown('string') : make.string(text)];
        }),
      ),
    );
  }

  describe(error: unknown): EvaluationError {
    if (error instanceof LocatedError) return withPlace(error.message, error.at);
    if (error instanceof UnlocatedError) return { message: error.message };
    if (!(error instanceof ValueError)) throw error;
    let node: Expr | undefined;
    let path: string[] = [];
    for (const { from, step } of error.steps) {
      const found = this.#origin.get(from);
      if (found) {
        node = found;
        path = [];
      }
      path.push(step);
    }
    const own = this.#origin.get(error.value);
    if (own) {
      node = own;
      path = [];
    }
    if (!node) return { message: ` ${error.message}` };
    // Alloy leaves out the first step of the path.
    const text = `${printExpression(node)}${path.slice(1).join('')} ${error.message}`;
    return withPlace(text, placeOf(node));
  }
}

function placeOf(node: Expr): { readonly start: number; readonly end: number } {
  return { start: startOf(node), end: endOf(node) };
}

/** An expression without a source has no position. */
function withPlace(message: string, { start, end }: { readonly start: number; readonly end: number }): EvaluationError {
  return start < 0 ? { message } : { message, start, end };
}
