import { type Expr, endOf, partsOf, printExpression, startOf } from '../../syntax';
import { Expression } from '../expression';
import { bytesOf } from './byte-text';
import { convertValue } from './convert';
import { FunctionError, LeftUnknown, LONGEST_TEXT, UnlocatedError, ValueError } from './error';
import { builtinFunction, builtinValue } from './library/builtins';
import type { OrdinaryFunction, Surroundings } from './library/function';
import { literalValue } from './literal';
import { applyBinary, applyUnary } from './operators';
import { fieldsOf, isPartial, make, shared, typeOf, type Value } from './value';

/** What is known of the place where an expression is evaluated. */
export interface EvaluationOptions {
  /** Values of names: components (as objects of objects), `argument`, loop variables, `module_path`. They hide built-in names. */
  readonly scope?: ReadonlyMap<string, Value>;
  /**
   * What a name is that is neither in `scope` nor built in: something that exists only when Alloy runs (`unknown`), or an error as in
   * Alloy.
   *
   * @default 'unknown'
   */
  readonly otherNames?: 'unknown' | 'error';
  /** All environment variables. One that isn't in it is the empty text. @default - environment variables are unknown */
  readonly env?: { readonly [name: string]: string };
  /** Values of `constants`. Those left out are unknown. */
  readonly constants?: { readonly [Name in 'hostname' | 'os' | 'arch' | 'version']?: string };
}

/** What is wrong with an expression. */
export interface EvaluationError {
  /** Alloy's message. */
  readonly message: string;
  /** Offset of the first byte of the expression that the message is about; absent where Alloy gives no position. */
  readonly start?: number;
  /** Offset of its last byte. */
  readonly end?: number;
}

/** What came of an evaluation. */
export type Evaluation =
  /** The value, all of it. */
  | { readonly kind: 'known'; readonly value: Value }
  /** All or a part of the value exists only when Alloy runs: an unknown, or a list or object with unknowns in it. */
  | { readonly kind: 'unknown'; readonly value: Value }
  /** Alloy would refuse it, whatever the unknowns are. */
  | { readonly kind: 'error'; readonly error: EvaluationError };

/**
 * Evaluates an expression as Alloy does, as far as it's known: references to exports and environment variables are unknowns, and so is
 * what is made of them, with a type where that is certain. Errors are reported if they are certain. Works at any depth of nesting.
 */
export function evaluate(expression: Expr | Expression<unknown>, options: EvaluationOptions = {}): Evaluation {
  const node = Expression.isExpression(expression) ? expression.node : expression;
  const evaluator = new Evaluator(options);
  try {
    const value = evaluator.run(node);
    return { kind: isPartial(value) ? 'unknown' : 'known', value };
  } catch (problem) {
    return { kind: 'error', error: evaluator.describe(problem) };
  }
}

/** An error with its place already found. */
class LocatedError extends Error {
  constructor(
    readonly at: { readonly start: number; readonly end: number },
    message: string,
  ) {
    super(message);
  }
}

class Evaluator {
  /** Which node has most recently given a value: that is what an error about the value names. */
  private readonly origin = new Map<Value, Expr>();
  private readonly surroundings: Surroundings;

  constructor(private readonly options: EvaluationOptions) {
    const { env } = options;
    this.surroundings = {
      env: (name) => (env === undefined ? undefined : Object.hasOwn(env, name) ? env[name] : ''),
    };
  }

  /** Children first, left to right: there is no short-circuit, so the order of the nodes is all that has to be kept. */
  run(root: Expr): Value {
    interface Frame {
      readonly node: Expr;
      readonly children: readonly Expr[];
      readonly operands: Value[];
    }
    const frame = (node: Expr): Frame => ({ node, children: partsOf(node), operands: [] });
    const open = [frame(root)];
    for (;;) {
      const { node, children, operands } = open.at(-1)!;
      // What is called has to be a function before its arguments are looked at.
      if (node.kind === 'call' && operands.length === 1) expectFunction(operands[0]!);
      if (operands.length < children.length) {
        open.push(frame(children[operands.length]!));
        continue;
      }
      const value = this.compute(node, operands);
      if (value.type !== 'null') this.origin.set(value, node);
      open.pop();
      const around = open.at(-1);
      if (!around) return value;
      around.operands.push(value);
    }
  }

  private compute(node: Expr, operands: readonly Value[]): Value {
    switch (node.kind) {
      case 'literal': {
        const value = literalValue(node);
        if ('error' in value) throw new UnlocatedError(value.error);
        return value;
      }
      case 'identifier':
        return this.lookUp(node.name, node);
      case 'array':
        return make.array(operands);
      case 'object':
        return make.object(new Map(node.fields.map(({ name }, i) => [name, operands[i]!])));
      case 'paren':
        return operands[0]!;
      case 'unary':
        return applyUnary(node.operator, operands[0]!);
      case 'binary':
        return applyBinary(node.operator, operands[0]!, operands[1]!);
      case 'access':
        return this.access(node, operands[0]!);
      case 'index':
        return this.index(operands[0]!, operands[1]!);
      case 'call':
        return this.call(operands[0]!, operands.slice(1));
      case 'bad-expression':
        return shared.null;
    }
  }

  private lookUp(name: string, node: Expr): Value {
    const found = this.options.scope?.get(name) ?? (name === 'constants' ? this.constants() : builtinValue(name));
    if (found) return found;
    if (this.options.otherNames !== 'error') return make.unknown();
    throw new LocatedError(placeOf(node), `identifier "${name}" does not exist`);
  }

  private constants(): Value {
    const given = this.options.constants ?? {};
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

  private access(node: Expr & { kind: 'access' }, value: Value): Value {
    const { name, nameStart } = node;
    const type = typeOf(value);
    if (value.type === 'unknown' && (type === undefined || type === 'object' || type === 'capsule')) {
      return make.unknown();
    }
    const fields = fieldsOf(value);
    if (fields) {
      const field = fields.get(name);
      if (field) return field;
      const end = nameStart + bytesOf(name).length - 1;
      throw new LocatedError({ start: nameStart, end }, `field "${name}" does not exist`);
    }
    throw new ValueError(
      value,
      type === 'capsule'
        ? 'expected object or array or a capsule convertible to an object, got capsule'
        : `cannot access field "${name}" on value of type ${type}`,
    );
  }

  private index(value: Value, index: Value): Value {
    const type = typeOf(value);
    const indexType = typeOf(index);
    const expectIndex = (expected: 'number' | 'string') => {
      if (indexType !== undefined && indexType !== expected) {
        throw new ValueError(index, `should be ${expected}, got ${indexType}`);
      }
    };
    if (type === undefined) return make.unknown();
    const fields = fieldsOf(value);
    if (type === 'array') {
      expectIndex('number');
      if (value.type !== 'array' || index.type !== 'number') return make.unknown();
      const at = typeof index.value === 'bigint' ? index.value : BigInt(Math.trunc(index.value) || 0);
      const element = at >= 0n && at < BigInt(value.elements.length) ? value.elements[Number(at)] : undefined;
      if (element) return element;
      throw new ValueError(index, `index ${at} is out of range of array with length ${value.elements.length}`);
    }
    if (type === 'object' || fields || value.type === 'unknown') {
      if (type === 'capsule' && value.type === 'unknown') return make.unknown();
      if (type !== 'object' && !fields) {
        throw new ValueError(value, `expected object or array, got ${type}`);
      }
      expectIndex('string');
      if (!fields || index.type !== 'string') return make.unknown();
      return fields.get(index.value) ?? shared.null;
    }
    throw new ValueError(
      value,
      type === 'capsule'
        ? 'expected object or array or a capsule convertible to an object, got capsule'
        : `expected object or array, got ${type}`,
    );
  }

  private call(callee: Value, args: readonly Value[]): Value {
    const builtin = callee.type === 'function' ? builtinFunction(callee) : undefined;
    if (!builtin) return make.unknown();
    if ('raw' in builtin) return builtin.raw(args);
    const converted = this.convertArguments(builtin, callee, args);
    if (converted.some(isPartial)) return make.unknown(builtin.returns);
    try {
      const result = builtin.call(converted, this.surroundings);
      const isTooLong = result?.type === 'string' && result.value.length > LONGEST_TEXT;
      return result === undefined || isTooLong ? make.unknown(builtin.returns) : result;
    } catch (problem) {
      // A RangeError is a value nested too deep for functions that go into it by recursion.
      if (problem instanceof LeftUnknown || problem instanceof RangeError) return make.unknown(builtin.returns);
      throw problem instanceof FunctionError ? new ValueError(callee, problem.message) : problem;
    }
  }

  private convertArguments({ params, variadic }: OrdinaryFunction, callee: Value, args: readonly Value[]): Value[] {
    const fixed = variadic ? params.length - 1 : params.length;
    if (args.length < fixed || (!variadic && args.length > fixed)) {
      const expected = variadic ? `at least ${fixed}` : `${fixed}`;
      throw new ValueError(callee, `expected ${expected} args, got ${args.length}`);
    }
    return args.map((arg, i) => convertValue(arg, params[Math.min(i, params.length - 1)]!));
  }

  describe(problem: unknown): EvaluationError {
    if (problem instanceof LocatedError) return withPlace(problem.message, problem.at);
    if (problem instanceof UnlocatedError) return { message: problem.message };
    if (!(problem instanceof ValueError)) throw problem;
    let node: Expr | undefined;
    let path: string[] = [];
    for (const { from, step } of problem.steps) {
      const found = this.origin.get(from);
      if (found) {
        node = found;
        path = [];
      }
      path.push(step);
    }
    const own = this.origin.get(problem.value);
    if (own) {
      node = own;
      path = [];
    }
    if (!node) return { message: ` ${problem.message}` };
    // Alloy leaves out the first step of the path.
    const text = `${printExpression(node)}${path.slice(1).join('')} ${problem.message}`;
    return withPlace(text, placeOf(node));
  }
}

function expectFunction(callee: Value): void {
  const type = typeOf(callee);
  if (type !== undefined && type !== 'function') {
    throw new ValueError(callee, `should be function, got ${type}`);
  }
}

function placeOf(node: Expr): { readonly start: number; readonly end: number } {
  return { start: startOf(node), end: endOf(node) };
}

/** An expression that comes from no source has no place. */
function withPlace(message: string, { start, end }: { readonly start: number; readonly end: number }): EvaluationError {
  return start < 0 ? { message } : { message, start, end };
}
