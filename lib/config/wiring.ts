import { type ComponentSchema, componentSchema } from '../components/schema';
import type { Attribute, Block, Expr } from '../syntax';
import { type NamePath, namePathsIn } from '../syntax';
import type { ConfigBlock } from './config-block';
import { buildModule, type GraphNode, isTemplate, type ModuleBody } from './validate/module-graph';
import { Scope } from './validate/scope';

/** A use of a block's export in an argument of another block. */
export interface Wire {
  readonly from: GraphNode;
  readonly to: GraphNode;
  /** The argument: names of blocks and attribute from the outside in: `output`, `traces`. */
  readonly argument: readonly string[];
  readonly attribute: Attribute;
  /** The reference: `loki.write.default.receiver`. */
  readonly path: NamePath;
  /** What is read of the block: `['receiver']`, or nothing. */
  readonly field: readonly string[];
}

/** An attribute with the names and the blocks around it, from the outside in. */
export interface PlacedAttribute {
  readonly attribute: Attribute;
  /** Names of the blocks around it inside its component, and its own. */
  readonly argument: readonly string[];
  /** The block that it stands in, and those around that one. */
  readonly blocks: readonly Block[];
}

/**
 * How the blocks of a configuration hang together: which of them are components, and which export goes into which argument.
 * Made for any input: what can't be resolved has no wire.
 */
export class Wiring {
  /** All blocks with a name of their own, those of a body before those inside of them. */
  readonly nodes: readonly GraphNode[];
  readonly #components = new Map<GraphNode, ComponentSchema>();
  readonly #customs = new Map<GraphNode, GraphNode>();
  readonly #from = new Map<GraphNode, Wire[]>();
  readonly #to = new Map<GraphNode, Wire[]>();
  readonly #at = new Map<Expr, Wire>();

  constructor(blocks: readonly ConfigBlock[]) {
    const nodes: GraphNode[] = [];
    const scope = new Scope();
    const tasks: { readonly body: ModuleBody; readonly leave: boolean }[] = [
      { body: buildModule(blocks), leave: false },
    ];
    for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
      const { body } = task;
      if (task.leave) {
        scope.leave(body);
        continue;
      }
      scope.enter(body);
      tasks.push({ body, leave: true });
      for (const node of body.nodes) {
        nodes.push(node);
        this.#classify(node, scope);
        this.#connect(node, scope);
        if (node.body) tasks.push({ body: node.body, leave: false });
      }
    }
    this.nodes = nodes;
  }

  /** The built-in component that a block is, if it is one. */
  componentOf(node: GraphNode): ComponentSchema | undefined {
    return this.#components.get(node);
  }

  /** The `declare` or the import that a block is an instance of, if it is one. */
  customOf(node: GraphNode): GraphNode | undefined {
    return this.#customs.get(node);
  }

  /** What a block's arguments refer to, in source order. */
  wiresFrom(node: GraphNode): readonly Wire[] {
    return this.#from.get(node) ?? [];
  }

  /** Where a block's exports are used. */
  wiresTo(node: GraphNode): readonly Wire[] {
    return this.#to.get(node) ?? [];
  }

  /** The wire of a reference: of the outermost access of its names. */
  wireAt(reference: Expr): Wire | undefined {
    return this.#at.get(reference);
  }

  #classify(node: GraphNode, scope: Scope): void {
    if (node.kind !== 'component') return;
    const custom = scope.customComponent(node.block.name);
    const component = custom ? undefined : componentSchema(node.block.name);
    if (custom) this.#customs.set(node, custom);
    if (component) this.#components.set(node, component);
  }

  #connect(node: GraphNode, scope: Scope): void {
    if (node.kind === 'declare') return;
    for (const { attribute, argument } of attributesOf(node)) {
      for (const path of namePathsIn(attribute.value)) {
        const to = scope.resolve(path.names);
        if (!to) continue;
        const wire = { from: node, to, argument, attribute, path, field: path.names.slice(to.id.split('.').length) };
        add(this.#from, node, wire);
        add(this.#to, to, wire);
        this.#at.set(path.node, wire);
      }
    }
  }
}

const attributes = new WeakMap<GraphNode, readonly PlacedAttribute[]>();

/** All attributes of a block and of those in it, in source order; of a `foreach`, without its template. Found once. */
export function attributesOf(node: GraphNode): readonly PlacedAttribute[] {
  let found = attributes.get(node);
  if (!found) {
    found = findAttributes(node);
    attributes.set(node, found);
  }
  return found;
}

/** Blocks deeper than this are no arguments of anything. */
const MAX_DEPTH = 100;

function findAttributes({ kind, block }: GraphNode): readonly PlacedAttribute[] {
  // What is inside of a declare are blocks of their own.
  if (kind === 'declare') return [];
  const found: PlacedAttribute[] = [];
  const open = [{ block, names: [] as readonly string[], blocks: [block] as readonly Block[], next: 0 }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const statement = top.block.body[top.next++];
    if (statement === undefined) {
      open.pop();
    } else if (statement.kind === 'attribute') {
      found.push({ attribute: statement, argument: [...top.names, statement.name], blocks: top.blocks });
    } else if (
      statement.kind === 'block' &&
      open.length < MAX_DEPTH &&
      !(kind === 'foreach' && isTemplate(statement))
    ) {
      const names = [...top.names, statement.name];
      open.push({ block: statement, names, blocks: [statement, ...top.blocks], next: 0 });
    }
  }
  return found;
}

function add(wires: Map<GraphNode, Wire[]>, node: GraphNode, wire: Wire): void {
  const list = wires.get(node);
  if (list) list.push(wire);
  else wires.set(node, [wire]);
}
