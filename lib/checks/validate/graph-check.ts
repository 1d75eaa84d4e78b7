import { argumentsType, type BlockType, builtInType } from '../../analysis/block-schema';
import { type GraphNode, isTemplate, type ModuleBody } from '../../analysis/module-graph';
import { Scope } from '../../analysis/scope';
import { type Traversal, traversals } from '../../analysis/traversals';
import { graphRules, lookupRules, nodeRules, referenceRules } from '../rules/order';
import { checkBody } from './body-check';
import type { Context } from './context';

/** A chain of names in the arguments of a block, and the block that it leads to. */
export interface Reference {
  readonly from: GraphNode;
  readonly traversal: Traversal;
  readonly to: GraphNode | undefined;
}

/** The references among the blocks of one body. */
export type Edges = ReadonlyMap<GraphNode, readonly GraphNode[]>;

type Task = () => void;

/** Checks a body and all bodies in it in Alloy's order, from the outside in. Bodies nest without bound, so there is no recursion. */
export function checkGraph(root: ModuleBody, context: Context): void {
  const scope = new Scope();
  const tasks: Task[] = [];

  const checkBodyOf = (body: ModuleBody) => {
    const edges = new Map<GraphNode, GraphNode[]>();
    scope.enter(body);
    tasks.push(() => {
      for (const rule of graphRules) rule.check(body, edges, context);
      scope.leave(body);
    });
    for (let i = body.nodes.length - 1; i >= 0; i--) {
      const node = body.nodes[i]!;
      tasks.push(() => checkNode(node, edges));
    }
  };

  const checkNode = (node: GraphNode, edges: Map<GraphNode, GraphNode[]>) => {
    for (const rule of nodeRules[node.kind]) rule.check(node, context);
    if (node.kind === 'component') {
      const custom = scope.customComponent(node.block.name);
      if (custom?.kind === 'import') return;
      if (!custom && lookupRules.some((rule) => rule.check(node, context))) return;
      checkArguments(node, custom ? argumentsType(custom) : builtInType(node));
      checkReferences(node, edges);
    } else {
      if (node.kind !== 'declare') {
        checkArguments(node, builtInType(node));
        tasks.push(() => checkReferences(node, edges));
      }
      if (node.body) {
        const { body } = node;
        tasks.push(() => checkBodyOf(body));
      }
    }
  };

  const checkArguments = (node: GraphNode, type: BlockType | undefined) => {
    if (type) checkBody(node, type, context);
  };

  const checkReferences = (from: GraphNode, edges: Map<GraphNode, GraphNode[]>) => {
    for (const traversal of traversals(argumentsOf(from))) {
      const to = scope.resolve(traversal.names);
      if (to?.parent === from.parent) {
        const targets = edges.get(from);
        if (targets) targets.push(to);
        else edges.set(from, [to]);
      }
      const reference = { from, traversal, to };
      for (const rule of referenceRules) {
        if (rule.check(reference, context)) break;
      }
    }
  };

  tasks.push(() => checkBodyOf(root));
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) task();
}

/** The statements whose expressions belong to a block itself: those of a template belong to the blocks in it. */
function argumentsOf({ kind, block }: GraphNode): GraphNode['block']['body'] {
  return kind === 'foreach' ? block.body.filter((statement) => !isTemplate(statement)) : block.body;
}
