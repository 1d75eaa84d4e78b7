import type { GraphNode, ModuleBody } from './module-graph';

/** What a name part leads to: the bodies, innermost last, in which a block's identifier ends there. */
interface NameTree {
  readonly children: Map<string, NameTree>;
  readonly nodes: { readonly depth: number; readonly node: GraphNode }[];
}

/**
 * What can be named at a place. Checking walks the bodies from the outside in; entering and leaving one costs as much as it has
 * blocks, and looking a name up as much as the name has parts, however deep the body lies.
 */
export class Scope {
  /** Labels of declares and imports to the blocks, innermost last. */
  readonly #customNames = new Map<string, GraphNode[]>();
  /** Trees of identifiers: a new one for each `declare`, which doesn't see what is outside of it. */
  readonly #trees: NameTree[] = [];
  #depth = 0;

  enter(body: ModuleBody): void {
    this.#depth++;
    if (body.kind !== 'foreach') {
      this.#trees.push(newTree());
    }
    for (const node of body.nodes) {
      if (!node.first) this.#tree(node).nodes.push({ depth: this.#depth, node });
    }
    for (const [name, node] of customNames(body)) {
      const nodes = this.#customNames.get(name);
      if (nodes) nodes.push(node);
      else this.#customNames.set(name, [node]);
    }
  }

  leave(body: ModuleBody): void {
    for (const name of customNames(body).keys()) {
      this.#customNames.get(name)!.pop();
    }
    if (body.kind === 'foreach') {
      for (const node of body.nodes) {
        if (!node.first) this.#tree(node).nodes.pop();
      }
    } else {
      this.#trees.pop();
    }
    this.#depth--;
  }

  /** The `declare` or import that defines the component of this name, by its first part. */
  customComponent(name: string): GraphNode | undefined {
    const dot = name.indexOf('.');
    return this.#customNames.get(dot < 0 ? name : name.slice(0, dot))?.at(-1);
  }

  /** The block that a reference is to: of the innermost body that has one, the one with the shortest identifier. */
  resolve(names: readonly string[]): GraphNode | undefined {
    let tree: NameTree | undefined = this.#trees.at(-1);
    let found: { readonly depth: number; readonly node: GraphNode } | undefined;
    for (const name of names) {
      tree = tree?.children.get(name);
      if (!tree) break;
      const innermost = tree.nodes.at(-1);
      if (innermost && (!found || innermost.depth > found.depth)) found = innermost;
    }
    return found?.node;
  }

  #tree(node: GraphNode): NameTree {
    let tree = this.#trees.at(-1)!;
    for (const name of node.id.split('.')) {
      let child = tree.children.get(name);
      if (!child) {
        child = newTree();
        tree.children.set(name, child);
      }
      tree = child;
    }
    return tree;
  }
}

function newTree(): NameTree {
  return { children: new Map(), nodes: [] };
}

/** The names that a body defines. The last of several declares counts, and an import wins over a declare. */
function customNames(body: ModuleBody): ReadonlyMap<string, GraphNode> {
  const names = new Map<string, GraphNode>();
  for (const node of body.nodes) {
    const { label } = node.block;
    if (label !== undefined && (node.kind === 'declare' || (node.kind === 'import' && !node.first))) {
      names.set(label, node);
    }
  }
  return names;
}
