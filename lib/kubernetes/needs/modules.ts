import {
  type ComponentSchema,
  type ConfigBlockSchema,
  componentSchema,
  configBlockSchema,
} from '../../components/schema';
import type { ConfigBlock } from '../../config/config-block';
import type { Attribute, Block, Expr } from '../../syntax';
import { argumentsOf, bindArguments } from './bind-arguments';

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

  /** The `declare` or import that gives a name of components: the module's own, else one around it. */
  definition(name: string): ModuleNode | undefined {
    const own = this.nodes.findLast(
      ({ block }) => block.label === name && (block.name === 'declare' || block.name.startsWith('import.')),
    );
    return own ?? this.outer?.definition(name);
  }

  /** The module in the template of a `foreach`. */
  template({ block, origin }: ModuleNode): Module | undefined {
    const body = block.name === 'foreach' ? block.body.findLast(isTemplate)?.body : undefined;
    return body && new Module(blocksOf(body, origin), this, true);
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
