import {
  type GraphNode,
  type Model,
  nameEnd,
  type PlacedAttribute,
  type Reference,
  type SourceSpan,
  staticType,
} from '../../analysis';
import {
  constantNames,
  constantSchema,
  formatPath,
  functionNames,
  functionSchema,
  interfaces,
  isBuiltIn,
  type TypeSchema,
} from '../../facts';
import {
  didYouMean,
  type Expr,
  endOf,
  type Field,
  type Literal,
  namePathOf,
  printExpression,
  startOf,
  walk,
  withoutParens,
} from '../../syntax';
import { convert, literalValue } from '../../values';
import type { Context } from '../context';
import type { Rule } from '../rule';
import { describeType, fits } from './fits';
import type { ModuleScope } from './module-scope';
import { failingExpression, mismatch, secretAsText, unknownFunction } from './type-rules';

interface More {
  readonly hint?: string;
}

/** Looks for what is wrong with the values of a block's arguments, in one instance of the module that the block stands in. */
export class ArgumentCheck {
  readonly #node: GraphNode;
  readonly #model: Model;
  readonly #scope: ModuleScope;
  readonly #context: Context;
  #isRefused = false;

  constructor(node: GraphNode, model: Model, scope: ModuleScope, context: Context) {
    this.#node = node;
    this.#model = model;
    this.#scope = scope;
    this.#context = context;
  }

  /** Whether something is wrong with an argument, which is then reported: what is found first, and all of its kind. */
  refuses(placed: PlacedAttribute): boolean {
    const { value } = placed.attribute;
    const schema = this.#node.definition ? undefined : this.#node.attributeSchema(placed);
    this.#isRefused = false;
    this.#checkNames(placed);
    if (!this.#isRefused) this.#checkCalls(value);
    if (!this.#isRefused) this.#checkEvaluation(value);
    if (!this.#isRefused && schema) this.#checkType(value, schema.type, formatPath(placed.argument));
    return this.#isRefused;
  }

  /** Names of functions and constants that there aren't. */
  #checkNames(placed: PlacedAttribute): void {
    for (const reference of this.#node.references) {
      if (reference.placed === placed) this.#checkName(reference);
    }
  }

  #checkName({ to, path: { node, names } }: Reference): void {
    const [namespace = '', name] = names;
    if (to || name === undefined || !isBuiltIn(namespace) || functionSchema(namespace)) return;
    if (this.#scope.variable(namespace) !== undefined) return;
    const full = `${namespace}.${name}`;
    if (functionSchema(full) || constantSchema(full)) return;
    const hint = didYouMean(full, () => [...functionNames(), ...constantNames()], this.#context);
    this.#reportAt(
      unknownFunction,
      spanOfSecond(node),
      `Alloy's standard library has no ${full}`,
      hint === undefined ? {} : { hint },
    );
  }

  #checkCalls(value: Expr): void {
    for (const call of walk(value)) {
      const name = call.kind === 'call' ? namePathOf(call.callee)?.names.join('.') : undefined;
      if (call.kind !== 'call' || name === undefined) continue;
      const schema = this.#model.wireAt(withoutParens(call.callee)) ? undefined : functionSchema(name);
      if (!schema) continue;
      for (const [i, arg] of call.args.entries()) {
        const expected = schema.params[i] ?? (schema.variadic ? schema.params.at(-1) : undefined);
        if (expected !== undefined) this.#checkType(arg, expected, name);
      }
    }
  }

  /** What Alloy says of the expression by itself, wherever it stands. */
  #checkEvaluation(value: Expr): void {
    if (value.kind === 'literal') return;
    const found = this.#scope.evaluate(value);
    if (found.kind !== 'error') return;
    const { message, start = startOf(value), end = endOf(value) } = found.error;
    this.#reportAt(failingExpression, { start, end }, message.trim());
  }

  /** Compares a value with what is expected, part by part where it's written out. */
  #checkType(expr: Expr, expected: TypeSchema, what: string): void {
    const value = withoutParens(expr);
    if (value.kind === 'array' && typeof expected === 'object' && 'list' in expected) {
      for (const element of value.elements) this.#checkType(element, expected.list, what);
    } else if (value.kind === 'object' && typeof expected === 'object' && 'map' in expected) {
      for (const field of value.fields) this.#checkType(field.value, expected.map, what);
    } else if (value.kind === 'object' && isTarget(expected)) {
      for (const field of value.fields) this.#checkLabel(field, what);
    } else if (value.kind === 'literal' || value.kind === 'array' || value.kind === 'object') {
      // What is written out is looked at by the rules of alloy validate, but for what only an expression can give.
      if (isInterface(expected)) this.#checkWritten(value, expected, what);
    } else {
      this.#checkKnown(value, expected, what);
    }
  }

  /** Alloy makes a text of what a label is, and crashes on what has none. */
  #checkLabel({ name, value }: Field, what: string): void {
    const label = withoutParens(value);
    if (label.kind === 'literal' && label.type === 'null') {
      this.#report(mismatch, label, `the label ${name} of a target in ${what} is null, which makes the process crash`, {
        hint: 'leave the label out, or give it an empty text',
      });
    }
  }

  #checkWritten(value: Expr, expected: TypeSchema, what: string): void {
    if (value.kind === 'literal' && value.type === 'null') return;
    const wanted = `${what} takes ${describeType(expected)}`;
    const name = value.kind === 'literal' ? quotedName(value) : undefined;
    if (name === undefined) {
      const actual = staticType(value, this.#model, this.#scope);
      this.#report(mismatch, value, `${wanted}, and ${printExpression(value)} is ${describeType(actual)}`);
    } else {
      const message = `${wanted}, and ${printExpression(value)} is a text: write ${name} without quotes`;
      this.#report(mismatch, value, message);
    }
  }

  #checkKnown(value: Expr, expected: TypeSchema, what: string): void {
    const actual = staticType(value, this.#model, this.#scope);
    const shown = printExpression(value);
    if (!fits(actual, expected)) {
      if (actual === 'secret' && fits('string', expected)) {
        this.#report(secretAsText, value, `${what} takes ${describeType(expected)}, and ${shown} is a secret`, {
          hint: 'Alloy turns no secret into a text by itself; convert.nonsensitive does, for values that are none',
        });
      } else {
        const message = `${what} takes ${describeType(expected)}, and ${shown} is ${describeType(actual)}`;
        this.#report(mismatch, value, message);
      }
      return;
    }
    // What a capsule is made of, and what that has to be, only Alloy knows.
    if (typeof expected === 'object' && !('string' in expected)) return;
    const found = this.#scope.evaluate(value);
    if (found.kind !== 'known' || found.value.type === 'null') return;
    const converted = convert(found.value, expected);
    if (!converted.ok)
      this.#report(mismatch, value, `${what} takes ${describeType(expected)}: ${shown} ${converted.message}`);
  }

  #report(rule: Rule, expr: Expr, message: string, more: More = {}): void {
    this.#reportAt(rule, { start: startOf(expr), end: endOf(expr) }, message, more);
  }

  #reportAt(rule: Rule, span: Omit<SourceSpan, 'origin'>, message: string, more: More = {}): void {
    this.#isRefused = true;
    this.#context.report(rule, { origin: this.#node.origin, ...span }, message, more);
  }
}

/** The place of the second of several names. */
function spanOfSecond(names: Expr): Omit<SourceSpan, 'origin'> {
  let at = names;
  while (at.kind === 'access' && at.value.kind === 'access') at = at.value;
  return at.kind === 'access'
    ? { start: at.nameStart, end: nameEnd(at.nameStart, at.name) }
    : { start: startOf(at), end: endOf(at) };
}

function isInterface(type: TypeSchema): boolean {
  return typeof type === 'object' && 'capsule' in type && interfaces.has(type.capsule);
}

function isTarget(type: TypeSchema): boolean {
  return typeof type === 'object' && 'capsule' in type && type.capsule === 'Target';
}

/** A reference that somebody put in quotes. */
function quotedName(literal: Literal): string | undefined {
  const value = literal.type === 'string' ? literalValue(literal) : undefined;
  return value && 'value' in value && typeof value.value === 'string' && /^[a-z_]\w*(\.[a-z_]\w*)+$/i.test(value.value)
    ? value.value
    : undefined;
}
