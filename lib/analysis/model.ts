import type { Expr, ParseResult } from '../syntax';
import type { BlockOrigin, ConfigBlock } from './config-block';
import { type BodyContent, type GraphNode, ModuleBody, type Wire } from './graph';
import { type Instances, instancesOf } from './instances';

/**
 * What a configuration means: its blocks as one graph with modules and their instances, made once for a state of the configuration and
 * read by everything that checks or derives something. It's total: what can't be parsed, named or resolved is left out or has no wire,
 * and the nodes say what is wrong with them.
 */
export class Model {
  /** The top level of the configuration. */
  readonly root: ModuleBody;
  #nodes: readonly GraphNode[] | undefined;
  #wiresTo: ReadonlyMap<GraphNode, readonly Wire[]> | undefined;
  #wireAt: ReadonlyMap<Expr, Wire> | undefined;
  #instances: Instances | undefined;

  /**
   * @param blocks the top-level blocks, in order of the configuration
   * @param files the texts that were read for them, with their syntax errors; none where the blocks come from constructs
   */
  constructor(
    readonly blocks: readonly ConfigBlock[],
    readonly files: readonly ParseResult[] = [],
  ) {
    this.root = new ModuleBody('root', contentsOf(blocks));
  }

  /** All blocks with a name of their own, those of a body before those inside of them. Definitions are here once, whatever their instances. */
  get nodes(): readonly GraphNode[] {
    this.#nodes ??= nodesOf(this.root);
    return this.#nodes;
  }

  /** Where a block is used: its exports, or the block as a whole. */
  wiresTo(node: GraphNode): readonly Wire[] {
    this.#wiresTo ??= byTarget(this.#wires());
    return this.#wiresTo.get(node) ?? [];
  }

  /** The wire of a reference: of the outermost access of its names. */
  wireAt(reference: Expr): Wire | undefined {
    this.#wireAt ??= new Map(this.#wires().map((wire) => [wire.node, wire]));
    return this.#wireAt.get(reference);
  }

  /** The innermost block with a name of its own that holds an offset of a source; undefined between blocks. */
  nodeAt(source: string, offset: number): GraphNode | undefined {
    return this.nodes.findLast(
      ({ block, origin }) => origin.source.name === source && block.nameStart <= offset && offset <= block.close,
    );
  }

  /** What runs: the blocks outside of definitions, and for each instance of a module those inside of it. */
  get instances(): Instances {
    this.#instances ??= instancesOf(this);
    return this.#instances;
  }

  #wires(): readonly Wire[] {
    return this.nodes.flatMap((node) => node.wires);
  }
}

/** Blocks without a construct come from the same place as all others of their source. */
function contentsOf(blocks: readonly ConfigBlock[]): readonly BodyContent[] {
  let shared: BlockOrigin | undefined;
  return blocks.map(({ block, ...origin }) => {
    const statements = [block];
    if (Object.keys(origin).length > 1) return { statements, origin };
    if (shared?.source !== origin.source) shared = origin;
    return { statements, origin: shared };
  });
}

function byTarget(wires: readonly Wire[]): ReadonlyMap<GraphNode, readonly Wire[]> {
  const groups = new Map<GraphNode, Wire[]>();
  for (const wire of wires) {
    const group = groups.get(wire.to);
    if (group) group.push(wire);
    else groups.set(wire.to, [wire]);
  }
  return groups;
}

function nodesOf(root: ModuleBody): readonly GraphNode[] {
  const nodes: GraphNode[] = [];
  const open = [root];
  for (let body = open.pop(); body !== undefined; body = open.pop()) {
    for (const node of body.inOrderOfChecks) {
      nodes.push(node);
      if (node.body) open.push(node.body);
    }
  }
  return nodes;
}
