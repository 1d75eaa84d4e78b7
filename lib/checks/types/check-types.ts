import { elementType, exportType, type GraphNode, hasFields, type Model, staticType, type Wire } from '../../analysis';
import { emissionAt, formatPath, functionSchema, receiverType, type TypeSchema } from '../../facts';
import { type Expr, endOf, namePathOf, printExpression, startOf, walk, withoutParens } from '../../syntax';
import type { Signal } from '../../values';
import type { Context } from '../context';
import type { Rule } from '../rule';
import { describeType, fits } from './fits';
import { mismatch, secretAsText, unknownExport, wrongSignal } from './type-rules';

/**
 * Follows references to what they lead to, and reports what can't work when Alloy runs: `alloy validate` looks at no type behind
 * a reference. What isn't known before Alloy runs is taken as right.
 */
export function checkTypes(model: Model, context: Context): void {
  for (const node of model.nodes) {
    new TypeCheck(node, model, context).run();
  }
}

class TypeCheck {
  readonly #node: GraphNode;
  readonly #model: Model;
  readonly #context: Context;

  constructor(node: GraphNode, model: Model, context: Context) {
    this.#node = node;
    this.#model = model;
    this.#context = context;
  }

  run(): void {
    for (const wire of this.#node.wires) {
      this.#checkExport(wire);
      this.#checkSignals(wire);
    }
    if (this.#node.definition) return;
    for (const placed of this.#node.attributes) {
      const schema = this.#node.attributeSchema(placed);
      for (const part of walk(placed.attribute.value)) {
        if (part.kind === 'call') this.#checkArguments(part);
      }
      if (schema) this.#check(placed.attribute.value, schema.type, formatPath(placed.argument));
    }
  }

  /** Compares a value with what is expected, part by part where it's written out. */
  #check(expr: Expr, expected: TypeSchema, what: string): void {
    const value = withoutParens(expr);
    if (value.kind === 'array' && typeof expected === 'object' && 'list' in expected) {
      for (const element of value.elements) this.#check(element, expected.list, what);
      return;
    }
    if (value.kind === 'object' && typeof expected === 'object' && 'map' in expected) {
      for (const field of value.fields) this.#check(field.value, expected.map, what);
      return;
    }
    // What is written out is looked at by the rules of alloy validate.
    if (value.kind === 'literal' || value.kind === 'array' || value.kind === 'object') return;
    const actual = staticType(value, this.#model);
    if (fits(actual, expected)) return;
    const shown = printExpression(value);
    if (actual === 'secret' && fits('string', expected)) {
      this.#report(secretAsText, value, `${what} takes ${describeType(expected)}, and ${shown} is a secret`, {
        hint: 'Alloy turns no secret into a text by itself; convert.nonsensitive does, for values that are none',
      });
    } else {
      this.#report(mismatch, value, `${what} takes ${describeType(expected)}, and ${shown} is ${describeType(actual)}`);
    }
  }

  #checkArguments({ callee, args }: Extract<Expr, { kind: 'call' }>): void {
    const name = namePathOf(callee)?.names.join('.');
    const schema = name === undefined || this.#model.wireAt(withoutParens(callee)) ? undefined : functionSchema(name);
    if (!schema) return;
    for (const [i, arg] of args.entries()) {
      const expected = schema.params[i] ?? (schema.variadic ? schema.params.at(-1) : undefined);
      if (expected !== undefined) this.#check(arg, expected, name!);
    }
  }

  #checkExport({ to, field: [name, ...rest], path }: Wire): void {
    const isBlock = to.component !== undefined || to.definition !== undefined;
    if (!isBlock || name === undefined) return;
    let type = exportType(to, name, this.#model);
    if (type === undefined) {
      const names = to.exportNames ?? [];
      this.#report(unknownExport, path.node, `${to.id} has no export ${name}`, {
        hint: names.length === 0 ? `${to.id} has no exports` : `its exports are ${names.join(', ')}`,
      });
      return;
    }
    for (const [i, key] of rest.entries()) {
      if (!hasFields(type)) {
        const value = [to.id, name, ...rest.slice(0, i)].join('.');
        this.#report(unknownExport, path.node, `${value} is ${describeType(type)}, which has no field ${key}`);
        return;
      }
      type = elementType(type, key);
    }
  }

  #checkSignals({ to, argument, field: [name], path }: Wire): void {
    const source = this.#node.component;
    const target = to.component;
    const sent = source && emissionAt(source.signals, argument)?.signals;
    if (!sent || sent.length === 0 || !target || name !== target.signals.export) return;
    // Receivers of other kinds differ in type.
    if (receiverType(target) !== 'otelcol.Consumer') return;
    const taken: readonly Signal[] = target.signals.accepts;
    if (taken.length === 0 || sent.some((signal) => taken.includes(signal))) return;
    this.#report(
      wrongSignal,
      path.node,
      `${formatPath(argument)} sends ${sent.join(' and ')}, and ${to.id} takes ${taken.join(' and ')}`,
    );
  }

  #report(rule: Rule, expr: Expr, message: string, more: { readonly hint?: string } = {}): void {
    const place = { origin: this.#node.origin, start: startOf(expr), end: endOf(expr) };
    this.#context.report(rule, place, message, more);
  }
}
