import { type IConstruct, RootConstruct } from 'constructs';
import { Component } from '../components';
import { AlloyConfig, sectionTitle, wrongPropsOf } from '../config';
import { camelCase, componentSchema } from '../facts';
import type { ReadyMade, ReadyMadeValue } from '../importer';
import { type Expr, printExpression } from '../syntax';
import { Expression, literalValue } from '../values';
import { type Kind, kindNamed, type ReadProps } from './kinds';
import { headingOf } from './section-of-text';

/** A construct that was made in a configuration of its own, to see what it prints. */
export class Trial {
  readonly props: ReadProps;
  readonly #config: AlloyConfig;
  readonly #construct: IConstruct;
  /** How many constructs it was given. */
  readonly #givenCount: number;

  /** @throws Error if the construct takes no such props at all */
  constructor(kind: Kind, id: string, props: ReadProps) {
    this.props = props;
    this.#givenCount = Object.values(props).filter((value) => 'construct' in value).length;
    this.#config = new AlloyConfig(new RootConstruct(), 'config');
    this.#construct = new kind.make(this.#config, id, propValues(props, this.#config) as never);
  }

  get title(): string | undefined {
    return sectionTitle(this.#construct);
  }

  /** Props that it doesn't have, or not with such values. */
  get wrongProps(): readonly string[] {
    return wrongPropsOf(this.#construct).map(({ message }) => /^\w*/.exec(message)![0]);
  }

  /** Its section; empty if something is wrong with its props, or if it is more than one section, which are told apart. */
  get text(): string {
    if (this.wrongProps.length > 0) return '';
    const sections = this.#config.node.findAll().filter((construct) => sectionTitle(construct) !== undefined);
    if (sections.length > 1 + this.#givenCount) return '';
    const { text } = this.#config;
    // What it was given was made before it.
    const from = text.indexOf(`${headingOf(this.title ?? '')}\n`);
    return from < 0 ? '' : text.slice(from);
  }

  get nodeId(): string {
    return this.#construct.node.id;
  }

  /** Where its public fields have what its components export, the shortest way to each. */
  get exports(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    const note = (reference: string, path: string) => {
      if (!found.has(reference)) found.set(reference, path);
    };
    const fields = Object.entries(this.#construct).filter(([name]) => name !== 'node');
    for (const [name, value] of fields) if (Expression.isExpression(value)) note(printExpression(value.node), name);
    for (const [name, value] of fields) {
      if (!Component.isComponent(value) || !this.#construct.node.findAll().includes(value)) continue;
      for (const one of componentSchema(value.componentName)!.exports.keys()) {
        note(`${value.componentName}.${value.label}.${one}`, `${name}.${camelCase(one)}`);
      }
    }
    return found;
  }
}

function propValues(props: ReadProps, config: AlloyConfig): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(props).map(([name, value]) => [name, propValue(value, config)]));
}

function propValue(value: ReadyMadeValue, config: AlloyConfig): unknown {
  if ('literal' in value) return value.literal;
  if ('list' in value) return value.list.map((one) => propValue(one, config));
  if ('object' in value) return propValues(value.object, config);
  if ('construct' in value) return madeAgain(value.construct, config);
  return literalOf(value.expr) ?? new Expression(value.expr);
}

/** A text as a prop has it, for constructs that look into it. */
function literalOf(expr: Expr): string | undefined {
  if (expr.kind !== 'literal' || expr.type !== 'string') return undefined;
  const evaluated = literalValue(expr);
  return 'value' in evaluated && typeof evaluated.value === 'string' ? evaluated.value : undefined;
}

function madeAgain({ className, id, props }: ReadyMade, config: AlloyConfig): unknown {
  const kind = kindNamed(className);
  return new kind.make(config, id, propValues(props, config) as never);
}
