import { type Block, build, type Expr } from '../syntax';
import { attributeOf, attributesIn, type PlacedAttribute, templateOf } from './arguments';
import { argumentsOf, bindArguments, bindVariable, variableOf } from './bind-arguments';
import { itemsOf } from './foreach-items';
import type { GraphNode, ModuleBody } from './graph';
import { type BodyPlace, placeOfBlock } from './path';

/** A block that runs: of the configuration itself, or in an instance of a module. */
export interface InstanceNode {
  readonly node: GraphNode;
  /** Its identifier behind those of the instances around it, joined by `/`: `logs.apps/loki.source.file.pods`. */
  readonly id: string;
  /** The block, with what the instance gives in place of arguments and loop variables, as far as it's known. */
  readonly block: Block;
  readonly module: ModuleInstance;
}

/** What stands for an argument or a loop variable: the expression, and the instance of the module in which it is written. */
export interface BoundExpression {
  readonly expr: Expr;
  readonly module: ModuleInstance;
}

/**
 * How many items a `foreach` goes through, for one who runs the configuration. It's asked when all else is known that runs, but for what is
 * inside of the other ones that haven't been asked about: `soFar`, which grows.
 */
export type CountItems = (foreach: InstanceNode, soFar: Instances) => number;

export interface Instances {
  readonly nodes: readonly InstanceNode[];
  /** Instances of modules whose text isn't in the configuration: files, repositories, addresses. */
  readonly outOfSight: readonly InstanceNode[];
}

/** What an instance of a module is made of, beside its body. */
interface Content {
  /** The instance of a `declare`, or the `foreach`, that it is what runs of. */
  readonly creator?: InstanceNode;
  /** The body's statements, with what is known of the arguments and variables in their place. @default - as written */
  readonly statements?: Block['body'];
  readonly outer?: ModuleInstance;
  /** Identifier of the instance, with a slash behind it; empty for the configuration. */
  readonly prefix?: string;
  /** The `declare` blocks around it: an instance of one of them would never end. */
  readonly around?: readonly GraphNode[];
  /** What the instance gives for its arguments. */
  readonly given?: ReadonlyMap<string, BoundExpression>;
  /**
   * What the loop variables stand for that aren't replaced by their items: one of what an expression gives or, where items are counted, the
   * item itself.
   */
  readonly variables?: ReadonlyMap<string, BoundExpression>;
}

/** A running body: the configuration, an instance of a `declare`, or the template of a `foreach` for an item. */
export class ModuleInstance {
  readonly nodes: readonly InstanceNode[];
  readonly prefix: string;
  readonly around: readonly GraphNode[];
  readonly #content: Content;
  #byNode: ReadonlyMap<GraphNode, InstanceNode> | undefined;

  constructor(
    readonly body: ModuleBody,
    content: Content = {},
  ) {
    this.#content = content;
    this.prefix = content.prefix ?? '';
    this.around = content.around ?? [];
    const blocks = content.statements?.filter((statement) => statement.kind === 'block');
    this.nodes = body.nodes.map((node, i) => ({
      node,
      id: this.prefix + node.id,
      block: blocks?.[i] ?? node.block,
      module: this,
    }));
  }

  /** The running block that a node of this body, or of one that it sees, is here. */
  instanceOf(node: GraphNode): InstanceNode | undefined {
    this.#byNode ??= new Map(this.nodes.map((instance) => [instance.node, instance]));
    return this.#byNode.get(node) ?? this.#visible?.instanceOf(node);
  }

  /** What stands for an argument of the module. */
  argument(name: string): BoundExpression | undefined {
    return this.#content.given?.get(name) ?? this.#visible?.argument(name);
  }

  /** What the loop variable of a `foreach` around is one of; where items are counted, the item. */
  variable(name: string): BoundExpression | undefined {
    return this.#content.variables?.get(name) ?? this.#visible?.variable(name);
  }

  /** The running body that a definition stands in: this one, or one around it. */
  scopeOf(definition: GraphNode): ModuleInstance | undefined {
    return this.body === definition.parent ? this : this.#content.outer?.scopeOf(definition);
  }

  /** The instance of a `declare`, or the `foreach`, that this is what runs of; undefined for the configuration. */
  get creator(): InstanceNode | undefined {
    return this.#content.creator;
  }

  /** What the template of a `foreach` sees of the body around it; a `declare` sees nothing. */
  get #visible(): ModuleInstance | undefined {
    return this.body.kind === 'foreach' ? this.#content.outer : undefined;
  }
}

/** Instances of modules can multiply with each level; beyond this number, each definition runs once. */
const MAX_INSTANCES = 10_000;

/**
 * What runs when Alloy loads a configuration: its components, those in the template of a `foreach` for each of its items, and those of a
 * `declare` for each of its instances, with the instance's arguments, in the configuration or in the text of an `import.string`. What a
 * module declares and nobody uses doesn't run.
 * @param countItems says how many items there are, where that is known better than from the text. Equal items count each, as Alloy runs
 * them. @default - what the text says, equal ones once
 */
export function instancesOf({ root }: { readonly root: ModuleBody }, countItems?: CountItems): Instances {
  return new InstanceWalk(countItems).run(new ModuleInstance(root));
}

class InstanceWalk {
  readonly #nodes: InstanceNode[] = [];
  readonly #outOfSight: InstanceNode[] = [];
  readonly #entered = new Set<GraphNode>();
  readonly #imported = new Map<ModuleBody, ModuleInstance>();
  readonly #pending: ModuleInstance[] = [];
  /** Those whose items are still to be counted. */
  readonly #uncounted: InstanceNode[] = [];
  readonly #countItems: CountItems | undefined;
  #count = 0;

  constructor(countItems?: CountItems) {
    this.#countItems = countItems;
  }

  run(root: ModuleInstance): Instances {
    const found: Instances = { nodes: this.#nodes, outOfSight: this.#outOfSight };
    this.#pending.push(root);
    do {
      for (let module = this.#pending.shift(); module !== undefined; module = this.#pending.shift()) {
        for (const instance of module.nodes) this.#visit(instance);
      }
      const foreach = this.#uncounted.shift();
      if (foreach !== undefined) this.#repeatCounted(foreach, this.#countItems?.(foreach, found) ?? 0);
    } while (this.#pending.length > 0 || this.#uncounted.length > 0);
    return found;
  }

  #visit(instance: InstanceNode): void {
    const { node } = instance;
    if (node.kind === 'declare') return;
    if (node.definition) {
      this.#instantiate(instance, node.definition);
      return;
    }
    if (!node.component && !node.configBlock) return;
    this.#nodes.push(instance);
    if (node.kind !== 'foreach' || !node.body) return;
    if (this.#countItems === undefined) this.#repeat(instance, node.body);
    else this.#uncounted.push(instance);
  }

  /** The module that an instance of a `declare` runs, here or in an imported text. */
  #instantiate(instance: InstanceNode, named: GraphNode): void {
    const { node, block, module } = instance;
    let definition: GraphNode | undefined = named;
    let scope = module.scopeOf(named);
    if (named.kind === 'import') {
      const content = named.imported;
      if (!content) {
        this.#outOfSight.push(instance);
        return;
      }
      scope = this.#contentOf(content);
      definition = content.definitionOf(node.block.name.slice(node.block.name.indexOf('.') + 1));
    }
    if (!definition?.body || !scope || module.around.includes(definition)) return;
    if (++this.#count > MAX_INSTANCES && this.#entered.has(definition)) return;
    this.#entered.add(definition);
    const declared = scope.instanceOf(definition)?.block ?? definition.block;
    const given = argumentsOf(block, declared);
    this.#pending.push(
      new ModuleInstance(definition.body, {
        creator: instance,
        statements: bindArguments(declared.body, given),
        outer: scope,
        prefix: `${instance.id}/`,
        around: [...module.around, definition],
        given: new Map([...given].map(([name, expr]) => [name, { expr, module }])),
      }),
    );
  }

  #contentOf(body: ModuleBody): ModuleInstance {
    let content = this.#imported.get(body);
    if (!content) {
      content = new ModuleInstance(body);
      this.#imported.set(body, content);
    }
    return content;
  }

  /** The template of a `foreach`: once for each item, or once for all where the items aren't known. */
  #repeat(foreach: InstanceNode, body: ModuleBody): void {
    const { id, block, module } = foreach;
    const statements = templateOf(block)?.body ?? [];
    const collection = attributeOf(block, 'collection')?.value;
    const variable = variableOf(block);
    const known = collection === undefined ? undefined : itemsOf(collection);
    const items = (known ?? [undefined]).slice(0, Math.max(MAX_INSTANCES - this.#count, 1));
    this.#count += items.length;
    for (const item of items) {
      const around = { creator: foreach, outer: module, prefix: `${id}/`, around: module.around };
      const isKnown = item !== undefined && variable !== undefined;
      const oneOf = collection && { expr: collection, module };
      const content = isKnown
        ? { statements: bindVariable(statements, variable, item) }
        : { statements, variables: new Map(variable === undefined || !oneOf ? [] : [[variable, oneOf]]) };
      this.#pending.push(new ModuleInstance(body, { ...around, ...content }));
    }
  }

  /** The template of a `foreach` as often as it runs: its variable stands for an item of the collection, by its index. */
  #repeatCounted(foreach: InstanceNode, count: number): void {
    const { node, id, block, module } = foreach;
    const statements = templateOf(block)?.body ?? [];
    const collection = attributeOf(block, 'collection')?.value;
    const variable = variableOf(block);
    if (node.body === undefined || collection === undefined || variable === undefined) return;
    for (let at = 0; at < count; at++) {
      const item = { expr: build.index(build.paren(collection), build.number(at)), module };
      this.#pending.push(
        new ModuleInstance(node.body, {
          creator: foreach,
          outer: module,
          prefix: `${id}/`,
          around: module.around,
          statements,
          variables: new Map([[variable, item]]),
        }),
      );
    }
  }
}

/** The block of an instance with its schema, where paths start. */
export function placeOfInstance({ node, block }: InstanceNode): BodyPlace {
  return block === node.block ? node.place : placeOfBlock(block, node.place.schema);
}

/** The arguments of an instance, in source order. */
export function attributesOfInstance({ node, block }: InstanceNode): readonly PlacedAttribute[] {
  return block === node.block ? node.attributes : attributesIn(block);
}
