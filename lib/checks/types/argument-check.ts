import {
  type GraphNode,
  type Model,
  nameEnd,
  type PlacedAttribute,
  type Reference,
  type SourceSpan,
  type StaticType,
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
import { isCredentialHeader, isHeaders } from '../credential-form';
import { isReferenceLike } from '../quoted-reference';
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
    const schema = this.#node.definition ? undefined : placed.schema;
    this.#isRefused = false;
    if (!this.#isPlain(value)) {
      this.#checkNames(placed);
      if (!this.#isRefused) this.#checkCalls(value);
      if (!this.#isRefused) this.#checkEvaluation(value);
    }
    if (!this.#isRefused && schema) this.#checkType(value, schema.type, formatPath(placed.argument));
    return this.#isRefused;
  }

  /** Whether a value is nothing but literals and exports, as most are: it can be of the wrong type, and that is all. */
  #isPlain(value: Expr): boolean {
    switch (value.kind) {
      case 'literal':
        return value.type !== 'float';
      case 'array':
        return value.elements.every((element) => this.#isPlain(element));
      case 'object':
        return value.fields.every((field) => this.#isPlain(field.value));
      case 'access': {
        const wire = this.#model.wireAt(value);
        if (wire?.to.kind !== 'component' || wire.field.length > 1) return false;
        const first = wire.names[0]!;
        return !isBuiltIn(first) && this.#scope.variable(first) === undefined;
      }
      default:
        return false;
    }
  }

  /** Names of functions and constants that there aren't. */
  #checkNames(placed: PlacedAttribute): void {
    for (const reference of this.#node.references) {
      if (reference.placed.attribute === placed.attribute) this.#checkName(reference);
    }
  }

  #checkName({ to, node, written: names }: Reference): void {
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

  /**
   * Compares a value with what is expected, part by part where it's written out.
   * @param isCredential whether the value is one by its name, as that of an `Authorization` header is
   */
  #checkType(expr: Expr, expected: TypeSchema, what: string, isCredential = false): void {
    const value = withoutParens(expr);
    if (value.kind === 'array' && typeof expected === 'object' && 'list' in expected) {
      for (const element of value.elements) this.#checkType(element, expected.list, what, isCredential);
    } else if (value.kind === 'object' && typeof expected === 'object' && 'map' in expected) {
      const isHeader = isHeaders(what.slice(what.lastIndexOf(' ') + 1));
      for (const { name, value: inner } of value.fields) {
        this.#checkType(inner, expected.map, what, isHeader && isCredentialHeader(name));
      }
    } else if (value.kind === 'object' && isTarget(expected)) {
      for (const field of value.fields) this.#checkLabel(field, what);
    } else if (value.kind === 'literal' || value.kind === 'array' || value.kind === 'object') {
      // What is written out is looked at by the rules of alloy validate, but for what only an expression can give.
      if (isInterface(expected)) this.#checkWritten(value, expected, what);
    } else {
      this.#checkKnown(value, expected, what, isCredential);
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
      const message = `${wanted}, and ${printExpression(value)} is a text: write ${this.#withExport(name)} without quotes`;
      this.#report(mismatch, value, message);
    }
  }

  /** A reference, with the only export of the component where it names none. */
  #withExport(name: string): string {
    const names = name.split('.');
    const node = this.#node.parent.resolve(names);
    const [only, ...others] = node?.names.length === names.length ? (node.exportNames ?? []) : [];
    return only === undefined || others.length > 0 ? name : `${name}.${only}`;
  }

  #checkKnown(value: Expr, expected: TypeSchema, what: string, isCredential: boolean): void {
    const actual = staticType(value, this.#model, this.#scope);
    if (!fits(actual, expected)) {
      const shown = printExpression(value);
      if (actual === 'secret' && fits('string', expected)) {
        const hint = hintForSecret(value, isCredential);
        this.#report(secretAsText, value, `${what} takes ${describeType(expected)}, and ${shown} is a secret`, {
          hint,
        });
      } else {
        const message = `${what} takes ${describeType(expected)}, and ${shown} is ${describeType(actual)}`;
        const hint = this.#hintForMismatch(value, actual, expected, shown);
        this.#report(mismatch, value, message, hint === undefined ? {} : { hint });
      }
      return;
    }
    // What a capsule is made of, and what that has to be, only Alloy knows.
    if (typeof expected === 'object' && !('string' in expected)) return;
    const found = this.#scope.evaluate(value);
    if (found.kind !== 'known' || found.value.type === 'null') return;
    const converted = convert(found.value, expected);
    if (!converted.ok) {
      const message = `${what} takes ${describeType(expected)}: ${printExpression(value)} ${converted.message}`;
      this.#report(mismatch, value, message);
    }
  }

  #hintForMismatch(value: Expr, actual: StaticType, expected: TypeSchema, shown: string): string | undefined {
    if (actual === 'exports') {
      const names = this.#model.wireAt(value)?.to.exportNames ?? [];
      return names.length === 0
        ? undefined
        : `name one of its exports: ${names.map((name) => `${shown}.${name}`).join(', ')}`;
    }
    const isList = typeof expected === 'object' && 'list' in expected;
    if (isList && fits(actual, expected.list)) return `write a list of it: [${shown}]`;
    if (typeof actual === 'object' && 'list' in actual && fits(actual.list, expected)) {
      return 'it is a list already: join lists with array.concat';
    }
    return expected === 'bool' && actual === 'string' ? `compare it with a text: ${shown} == "true"` : undefined;
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

/** `convert.nonsensitive` shows the value to everybody, which is right for a user name, and not for what is a credential by its place. */
function hintForSecret(value: Expr, isCredential: boolean): string {
  const isInUrl = walk(value).some(
    (part) => part.kind === 'literal' && part.type === 'string' && /^.[\w+.-]*:\/\/[^\s/@]*:.$/.test(part.text),
  );
  if (isInUrl)
    return 'give the password by an argument that takes secrets, such as basic_auth, and not in a URL, which Alloy shows';
  return isCredential
    ? 'give it by an argument that takes secrets, such as bearer_token or authorization: Alloy shows what is in headers'
    : 'Alloy turns no secret into a text by itself; convert.nonsensitive does, for values that are none';
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
  return value && 'value' in value && typeof value.value === 'string' && isReferenceLike(value.value)
    ? value.value
    : undefined;
}
