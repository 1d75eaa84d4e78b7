import {
  type ComponentSchema,
  type ConfigBlockSchema,
  componentSchema,
  configBlockSchema,
} from '../../components/schema';
import type { ConfigBlock } from '../../config/config-block';
import type { Attribute, Block } from '../../syntax';

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
  ) {
    this.nodes = blocks.map((origin) => this.#node(origin));
    for (const node of this.nodes) if (!this.#byId.has(node.id)) this.#byId.set(node.id, node);
  }

  /** The block of this identifier that a reference in the module means. */
  resolve(id: string): ModuleNode | undefined {
    return this.#byId.get(id) ?? (this.open ? this.outer?.resolve(id) : undefined);
  }

  /** The `declare` or import that gives a name of components: the module's own, else one around it. */
  definition(name: string): ModuleNode | undefined {
    const own = this.nodes.findLast(
      ({ block }) => block.label === name && (block.name === 'declare' || block.name.startsWith('import.')),
    );
    return own ?? this.outer?.definition(name);
  }

  /** The module that a block holds in its braces: the body of a `declare`, or the template of a `foreach`. */
  inside(node: ModuleNode): Module | undefined {
    const { block, origin } = node;
    const isForeach = block.name === 'foreach';
    const body = isForeach ? block.body.findLast(isTemplate)?.body : block.name === 'declare' ? block.body : undefined;
    return body && new Module(blocksOf(body, origin), this, isForeach);
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
