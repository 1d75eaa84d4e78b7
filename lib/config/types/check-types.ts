import {
  type AttributeSchema,
  type BodySchema,
  blockSchema,
  configBlockSchema,
  functionSchema,
  type TypeSchema,
} from '../../components/schema';
import { type Expr, endOf, namePathOf, printExpression, startOf, walk, withoutParens } from '../../syntax';
import type { Signal } from '../../values';
import type { Context } from '../validate/context';
import type { GraphNode } from '../validate/module-graph';
import { attributesOf, type PlacedAttribute, type Wire, type Wiring } from '../wiring';
import { describeType, fits } from './fits';
import { elementType, exportType, hasFields, staticType } from './static-type';
import { mismatch, secretAsText, type TypeRule, unknownExport, wrongSignal } from './type-rules';

/**
 * Follows references to what they lead to, and reports what can't work when Alloy runs: `alloy validate` looks at no type behind
 * a reference. What isn't known before Alloy runs is taken as right.
 */
export function checkTypes(wiring: Wiring, context: Context): void {
  for (const node of wiring.nodes) {
    new TypeCheck(node, wiring, context).run();
  }
}

class TypeCheck {
  constructor(
    private readonly node: GraphNode,
    private readonly wiring: Wiring,
    private readonly context: Context,
  ) {}

  run(): void {
    for (const wire of this.wiring.wiresFrom(this.node)) {
      this.#checkExport(wire);
      this.#checkSignals(wire);
    }
    if (this.wiring.customOf(this.node)) return;
    for (const placed of attributesOf(this.node)) {
      const schema = this.#schemaOf(placed);
      for (const part of walk(placed.attribute.value)) {
        if (part.kind === 'call') this.#checkArguments(part);
      }
      if (schema) this.#check(placed.attribute.value, schema.type, placed.argument.join(' > '));
    }
  }

  #schemaOf({ attribute, argument }: PlacedAttribute): AttributeSchema | undefined {
    const { kind, block } = this.node;
    const schema = kind === 'component' ? this.wiring.componentOf(this.node) : configBlockSchema(block.name);
    let body: BodySchema | undefined = schema?.body;
    for (const name of argument.slice(0, -1)) {
      body = body && blockSchema(body, name)?.body;
    }
    return body?.attributes.get(attribute.name);
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
    const actual = staticType(value, this.wiring);
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
    const schema = name === undefined || this.wiring.wireAt(withoutParens(callee)) ? undefined : functionSchema(name);
    if (!schema) return;
    for (const [i, arg] of args.entries()) {
      const expected = schema.params[i] ?? (schema.variadic ? schema.params.at(-1) : undefined);
      if (expected !== undefined) this.#check(arg, expected, name!);
    }
  }

  #checkExport({ to, field: [name, ...rest], path }: Wire): void {
    const isBlock = this.wiring.componentOf(to) !== undefined || this.wiring.customOf(to) !== undefined;
    if (!isBlock || name === undefined) return;
    let type = exportType(to, name, this.wiring);
    if (type === undefined) {
      const names = this.#exportsOf(to);
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

  #exportsOf(node: GraphNode): readonly string[] {
    const component = this.wiring.componentOf(node);
    const declared = this.wiring.customOf(node)?.body?.nodes.filter(({ kind }) => kind === 'export') ?? [];
    return component ? [...component.exports.keys()] : declared.map(({ block }) => block.label ?? '');
  }

  #checkSignals({ to, argument, field: [name], path }: Wire): void {
    const source = this.wiring.componentOf(this.node);
    const target = this.wiring.componentOf(to);
    const sent = source?.signals.emits[argument.join(' > ')];
    if (!sent || sent.length === 0 || !target || name !== target.signals.export) return;
    // Receivers of other kinds differ in type.
    if (!target.name.startsWith('otelcol.')) return;
    const taken: readonly Signal[] = target.signals.accepts;
    if (taken.length === 0 || sent.some((signal) => taken.includes(signal))) return;
    this.#report(
      wrongSignal,
      path.node,
      `${argument.join(' > ')} sends ${sent.join(' and ')}, and ${to.id} takes ${taken.join(' and ')}`,
    );
  }

  #report(rule: TypeRule, expr: Expr, message: string, more: { readonly hint?: string } = {}): void {
    const place = { origin: this.node.origin, start: startOf(expr), end: endOf(expr) };
    this.context.report({ code: rule.code, severity: 'error' }, place, message, more);
  }
}
