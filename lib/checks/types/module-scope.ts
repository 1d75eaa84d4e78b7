import {
  attributeOf,
  elementType,
  type GraphNode,
  type Model,
  type ModuleBody,
  type ModuleInstance,
  type StaticType,
  staticType,
  type TypeScope,
  variableOf,
} from '../../analysis';
import { isBuiltIn } from '../../facts';
import { type Expr, namePathOf } from '../../syntax';
import { type Evaluation, evaluate, makeValue, nameOfType, type Value } from '../../values';

/** The `foreach` blocks of a configuration, by their templates. */
export type Loops = ReadonlyMap<ModuleBody, GraphNode>;

/** What names stand for in a body of blocks, in one of its instances if it has any. */
export class ModuleScope implements TypeScope {
  readonly #model: Model;
  readonly #loops: Loops;
  readonly #body: ModuleBody;
  readonly #instance: ModuleInstance | undefined;

  constructor(model: Model, loops: Loops, body: ModuleBody, instance?: ModuleInstance) {
    this.#model = model;
    this.#loops = loops;
    this.#body = body;
    this.#instance = instance;
  }

  argument(name: string): StaticType | undefined {
    const given = this.#instance?.argument(name);
    return given && staticType(given.expr, this.#model, this.#at(given.module));
  }

  variable(name: string): StaticType | undefined {
    for (let body: ModuleBody | undefined = this.#body; body?.kind === 'foreach'; body = body.parent) {
      const loop = this.#loops.get(body);
      if (loop && variableOf(loop.block) === name) return this.#itemType(name, loop);
    }
    return undefined;
  }

  /** What an expression is worth here: references are unknowns, of the type that they have. */
  evaluate(expr: Expr): Evaluation {
    return evaluate(expr, { knownValue: (part) => this.#knownValue(part) });
  }

  #itemType(name: string, { block, parent }: GraphNode): StaticType {
    const given = this.#instance?.variable(name);
    const collection = given?.expr ?? attributeOf(block, 'collection')?.value;
    const around = given ? this.#at(given.module) : new ModuleScope(this.#model, this.#loops, parent);
    const type = collection ? staticType(collection, this.#model, around) : 'any';
    return typeof type === 'object' && 'list' in type ? elementType(type, undefined) : 'any';
  }

  #knownValue(part: Expr): Value | undefined {
    const names = part.kind === 'identifier' || part.kind === 'access' ? namePathOf(part)?.names : undefined;
    if (names === undefined) return undefined;
    const wire = this.#model.wireAt(part);
    if (wire?.to.kind === 'argument' && names.length === 3) {
      const given = this.#instance?.argument(names[1]!);
      const found = given && this.#at(given.module).evaluate(given.expr);
      // An argument that isn't given is null, which nobody means to use.
      if (found && found.kind !== 'error' && found.value.type !== 'null') return found.value;
    }
    if (wire) return unknownOf(staticType(part, this.#model, this));
    if (part.kind !== 'identifier') return undefined;
    const variable = this.variable(part.name);
    if (variable !== undefined) return unknownOf(variable);
    return this.#isHidden(part.name) ? makeValue.unknown() : undefined;
  }

  /** Whether a name of the standard library is that of blocks, too. */
  #isHidden(name: string): boolean {
    return isBuiltIn(name) && this.#body.nodes.some(({ id }) => id.startsWith(`${name}.`));
  }

  #at(module: ModuleInstance): ModuleScope {
    return new ModuleScope(this.#model, this.#loops, module.body, module);
  }
}

/** A value of which nothing is known but its type. */
function unknownOf(type: StaticType): Value {
  return makeValue.unknown(type === 'exports' ? 'object' : nameOfType(type));
}
