import { templateFunction } from './functions';
import type { Command, Operand, Pipeline, Template, TemplateNode } from './tree';
import { type GoValue, isList, isMap, isTrue, printed, TemplateError, TypedValue } from './value';

export { TemplateError } from './value';

/** What functions ask for that isn't in the template. */
export interface TemplateEnvironment {
  /** Nanoseconds since 1970. */
  readonly now: bigint;
}

/**
 * Executes a Go template as `text/template` does, with the functions that `loki.process` has.
 * @param data what `.` is: names and texts
 * @param now the time for functions that ask for it, in nanoseconds since 1970
 * @throws TemplateError where the execution fails
 */
export function renderTemplate(template: Template, data: ReadonlyMap<string, string>, now = 0n): string {
  return new Execution(template, data, { now }).run();
}

/** `break` and `continue` on their way to their `range`. */
class Jump extends Error {
  readonly kind: 'break' | 'continue';

  constructor(kind: 'break' | 'continue') {
    super(kind);
    this.kind = kind;
  }
}

interface Variable {
  readonly name: string;
  value: GoValue;
}

/** As deep as Go lets templates call each other; more would not end. */
const deepestCall = 1000;

class Execution {
  readonly #template: Template;
  readonly #environment: TemplateEnvironment;
  #variables: Variable[];
  #dot: GoValue;
  #output = '';
  #calls = 0;

  constructor(template: Template, data: GoValue, environment: TemplateEnvironment) {
    this.#template = template;
    this.#environment = environment;
    this.#dot = data;
    this.#variables = [{ name: '$', value: data }];
  }

  run(): string {
    this.#nodes(this.#template.nodes);
    return this.#output;
  }

  #nodes(nodes: readonly TemplateNode[]): void {
    for (const node of nodes) this.#node(node);
  }

  #node(node: TemplateNode): void {
    switch (node.kind) {
      case 'text':
        this.#output += node.text;
        return;
      case 'action': {
        const value = this.#pipeline(node.pipeline);
        if (node.pipeline.variables.length === 0) this.#output += printed(value === null ? undefined : value);
        return;
      }
      case 'if':
      case 'with': {
        const before = this.#variables.length;
        const value = this.#pipeline(node.pipeline);
        const body = isTrue(value) ? node.body : node.otherwise;
        if (node.kind === 'with' && isTrue(value)) this.#withDot(value, () => this.#nodes(body));
        else this.#nodes(body);
        this.#variables.length = before;
        return;
      }
      case 'range': {
        const before = this.#variables.length;
        this.#range(node.pipeline, node.body, node.otherwise);
        this.#variables.length = before;
        return;
      }
      case 'template':
        this.#call(node.name, node.pipeline);
        return;
      default:
        throw new Jump(node.kind);
    }
  }

  #range(pipeline: Pipeline, body: readonly TemplateNode[], otherwise: readonly TemplateNode[]): void {
    const value = this.#evaluate(pipeline);
    const items = rangeItems(value);
    const before = this.#variables.length;
    for (const [key, item] of items) {
      this.#bind(pipeline, key, item);
      try {
        this.#withDot(item, () => this.#nodes(body));
      } catch (error) {
        if (!(error instanceof Jump)) throw error;
        if (error.kind === 'break') break;
      } finally {
        this.#variables.length = before;
      }
    }
    if (items.length === 0) this.#nodes(otherwise);
  }

  #bind({ variables, assigns }: Pipeline, key: GoValue, item: GoValue): void {
    const values = variables.length === 2 ? [key, item] : [item];
    for (const [at, name] of variables.entries()) this.#set(name, values[at], assigns);
  }

  #call(name: string, pipeline: Pipeline | undefined): void {
    const nodes = this.#template.definitions.get(name);
    if (nodes === undefined) throw new TemplateError(`template ${JSON.stringify(name)} not defined`);
    if (++this.#calls > deepestCall) throw new TemplateError('exceeded maximum template depth');
    const value = pipeline === undefined ? null : this.#pipeline(pipeline);
    const variables = this.#variables;
    this.#variables = [{ name: '$', value }];
    this.#withDot(value, () => this.#nodes(nodes));
    this.#variables = variables;
    this.#calls--;
  }

  #withDot(value: GoValue, run: () => void): void {
    const before = this.#dot;
    this.#dot = value;
    try {
      run();
    } finally {
      this.#dot = before;
    }
  }

  /** The value of a pipeline, which its variables get. */
  #pipeline(pipeline: Pipeline): GoValue {
    const value = this.#evaluate(pipeline);
    for (const name of pipeline.variables) this.#set(name, value, pipeline.assigns);
    return value;
  }

  #evaluate({ commands }: Pipeline): GoValue {
    let value: GoValue;
    for (const [at, command] of commands.entries()) value = this.#command(command, at === 0 ? [] : [value]);
    return value;
  }

  #set(name: string, value: GoValue, assigns: boolean): void {
    const known = assigns ? this.#variables.findLast((variable) => variable.name === name) : undefined;
    if (known) known.value = value;
    else this.#variables.push({ name, value });
  }

  #command({ operands }: Command, piped: readonly GoValue[]): GoValue {
    const [first, ...rest] = operands;
    if (first!.kind === 'function') return this.#function(first!.name, rest, piped);
    if (first!.kind === 'nil') throw new TemplateError('nil is not a command');
    if (rest.length > 0 || piped.length > 0) throw new TemplateError("can't give argument to non-function");
    return this.#operand(first!);
  }

  #function(name: string, operands: readonly Operand[], piped: readonly GoValue[]): GoValue {
    if (name === 'and' || name === 'or') return this.#shortcut(name, operands, piped);
    const call = templateFunction(name);
    // What a map hasn't is nil to a function.
    const args = [...operands.map((operand) => this.#operand(operand)), ...piped].map((value) => value ?? null);
    return call(args, this.#environment);
  }

  /** `and` and `or` look only at as many arguments as they need. */
  #shortcut(name: 'and' | 'or', operands: readonly Operand[], piped: readonly GoValue[]): GoValue {
    let value: GoValue;
    for (const operand of operands) {
      value = this.#operand(operand);
      if (isTrue(value) === (name === 'or')) return value;
    }
    return piped.length > 0 ? piped[0] : value;
  }

  #operand(operand: Operand): GoValue {
    switch (operand.kind) {
      case 'dot':
        return this.#dot;
      case 'nil':
        return null;
      case 'bool':
      case 'number':
      case 'string':
        return operand.value;
      case 'field':
        return this.#fields(this.#dot, operand.names);
      case 'variable': {
        const variable = this.#variables.findLast(({ name }) => name === operand.name);
        return this.#fields(variable?.value, operand.fields);
      }
      case 'function':
        return this.#function(operand.name, [], []);
      case 'pipeline':
        return this.#pipeline(operand.pipeline);
      default:
        return this.#fields(this.#operand(operand.operand), operand.fields);
    }
  }

  #fields(value: GoValue, names: readonly string[]): GoValue {
    return names.reduce<GoValue>((receiver, name) => {
      if (isMap(receiver)) return receiver.get(name);
      if (receiver === null || receiver === undefined) return undefined;
      throw new TemplateError(`can't evaluate field ${name}`);
    }, value);
  }
}

function rangeItems(value: GoValue): readonly (readonly [GoValue, GoValue])[] {
  if (value === undefined || value === null) return [];
  if (isList(value)) return value.map((item, at) => [BigInt(at), item]);
  if (isMap(value)) return [...value].sort(([a], [b]) => (a < b ? -1 : 1));
  const count = typeof value === 'bigint' ? value : value instanceof TypedValue ? value.value : undefined;
  if (count === undefined) throw new TemplateError(`range can't iterate over ${printed(value)}`);
  return Array.from({ length: Number(count) }, (_, at) => [BigInt(at), BigInt(at)]);
}
