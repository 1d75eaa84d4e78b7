import { type ComponentSchema, type ConfigBlockSchema, componentSchema, configBlockSchema } from '../facts/schema';
import type { Attribute, Block, Expr } from '../syntax';
import { argumentsOf, attributeOf, bindArguments, bindVariable, variableOf } from './bind-arguments';
import type { ConfigBlock } from './config-block';
import { itemsOf } from './foreach-items';

/** A block of a module body, with what its name means there. */
export interface ModuleNode {
  /** Name and label, joined by dots: `prometheus.scrape.default`, `logging`. */
  readonly id: string;
  readonly block: Block;
  /** The top-level block that it stands in, or is. */
  readonly origin: ConfigBlock;
  readonly module: Module;
  readonly component?: ComponentSchema;
  readonly configBlock?: ConfigBlockSchema;
}

/** What an instance gives for an argument of a module: the expression, and the module in which it is written. */
export interface BoundArgument {
  readonly expr: Expr;
  readonly module: Module;
}

/** A body whose blocks see each other: a configuration, the content of an import, a `declare`, the template of a `foreach`. */
export class Module {
  readonly nodes: readonly ModuleNode[];
  readonly #byId = new Map<string, ModuleNode>();

  constructor(
    blocks: readonly ConfigBlock[],
    /** The module around it. */
    readonly outer?: Module,
    /** Whether components of the module around it can be referred to, as in the template of a `foreach`. */
    private readonly open = false,
    /** What the instance of a `declare` gives for its arguments. */
    private readonly given: ReadonlyMap<string, BoundArgument> = new Map(),
    /** What the variables of a `foreach` stand for, as far as they aren't replaced by their items: one of what an expression gives. */
    private readonly variables: ReadonlyMap<string, BoundArgument> = new Map(),
  ) {
    this.nodes = blocks.map((origin) => this.#node(origin));
    for (const node of this.nodes) if (!this.#byId.has(node.id)) this.#byId.set(node.id, node);
  }

  /** The block of this identifier that a reference in the module means. */
  resolve(id: string): ModuleNode | undefined {
    return this.#byId.get(id) ?? (this.open ? this.outer?.resolve(id) : undefined);
  }

  /** What stands for an argument of the module. */
  argument(name: string): BoundArgument | undefined {
    return this.given.get(name) ?? (this.open ? this.outer?.argument(name) : undefined);
  }

  /** What the variable of a `foreach` around the module is one of. */
  variable(name: string): BoundArgument | undefined {
    return this.variables.get(name) ?? (this.open ? this.outer?.variable(name) : undefined);
  }

  /** The `declare` or import that gives a name of components: the module's own, else one around it. */
  definition(name: string): ModuleNode | undefined {
    const own = this.nodes.findLast(
      ({ block }) => block.label === name && (block.name === 'declare' || block.name.startsWith('import.')),
    );
    return own ?? this.outer?.definition(name);
  }

  /**
   * The modules in the template of a `foreach`: one for each item, or one that stands for all where the items aren't known.
   * @param most how many at most
   */
  templates({ block, origin }: ModuleNode, most: number): Module[] {
    const body = block.name === 'foreach' ? block.body.findLast(isTemplate)?.body : undefined;
    if (body === undefined) return [];
    const collection = attributeOf(block, 'collection');
    const variable = variableOf(block);
    const items = collection === undefined ? undefined : itemsOf(collection);
    return (items ?? [undefined]).slice(0, most).map((item) => {
      if (item !== undefined && variable !== undefined) {
        return new Module(blocksOf(bindVariable(body, variable, item), origin), this, true);
      }
      const oneOf = collection && { expr: collection, module: this };
      const variables = new Map(variable === undefined || oneOf === undefined ? [] : [[variable, oneOf]]);
      return new Module(blocksOf(body, origin), this, true, new Map(), variables);
    });
  }

  /**
   * The module that an instance of a `declare` runs.
   * @param definition the `declare` block, of this module
   */
  instantiate({ block, origin }: ModuleNode, instance: ModuleNode): Module {
    const given = argumentsOf(instance.block, block);
    const bindings = [...given].map(([name, expr]) => [name, { expr, module: instance.module }] as const);
    return new Module(blocksOf(bindArguments(block.body, given), origin), this, false, new Map(bindings));
  }

  #node(origin: ConfigBlock): ModuleNode {
    const { block } = origin;
    const configBlock = configBlockSchema(block.name);
    const component = configBlock === undefined ? componentSchema(block.name) : undefined;
    return {
      id: block.label === undefined ? block.name : `${block.name}.${block.label}`,
      block,
      origin,
      module: this,
      ...(configBlock === undefined ? {} : { configBlock }),
      ...(component === undefined ? {} : { component }),
    };
  }
}

/** The blocks of a body, with the place of the block that they stand in. */
export function blocksOf(body: Block['body'], origin: Omit<ConfigBlock, 'block'>): ConfigBlock[] {
  return body.flatMap((statement) => (statement.kind === 'block' ? [{ ...origin, block: statement }] : []));
}

/** All attributes of a block and of the blocks in it, in source order; those of a `foreach` template aren't its own. Iterative. */
export function attributesIn(block: Block): Attribute[] {
  const found: Attribute[] = [];
  const pending = [...block.body].reverse();
  for (let statement = pending.pop(); statement !== undefined; statement = pending.pop()) {
    if (statement.kind === 'attribute') found.push(statement);
    else if (statement.kind === 'block' && !(block.name === 'foreach' && isTemplate(statement))) {
      pending.push(...[...statement.body].reverse());
    }
  }
  return found;
}

function isTemplate(statement: Block['body'][number]): statement is Block {
  return statement.kind === 'block' && statement.name === 'template';
}
