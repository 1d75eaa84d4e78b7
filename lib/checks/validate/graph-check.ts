import { type GraphNode, type ModuleBody, ownStatements } from '../../analysis';
import type { Context } from '../context';
import { graphRules, lookupRules, nodeRules, referenceRules } from '../rules/order';
import { checkBody } from './body-check';

/** Checks a body and all bodies in it in Alloy's order, from the outside in. */
export function checkGraph(body: ModuleBody, context: Context): void {
  const edges = new Map<GraphNode, GraphNode[]>();
  for (const node of body.inOrderOfChecks) {
    for (const rule of nodeRules[node.kind]) rule.check(node, context);
    if (node.kind === 'component') checkComponent(node, edges, context);
    else checkConfigBlock(node, edges, context);
  }
  for (const rule of graphRules) rule.check(body, edges, context);
}

function checkComponent(node: GraphNode, edges: Map<GraphNode, GraphNode[]>, context: Context): void {
  if (node.definition?.kind === 'import') return;
  if (!node.definition) {
    for (const rule of lookupRules) {
      if (rule.check(node, context)) return;
    }
  }
  checkArguments(node, context);
  checkReferences(node, edges, context);
}

function checkConfigBlock(node: GraphNode, edges: Map<GraphNode, GraphNode[]>, context: Context): void {
  if (node.kind !== 'declare') checkArguments(node, context);
  if (node.body) checkGraph(node.body, context);
  if (node.kind !== 'declare') checkReferences(node, edges, context);
}

function checkArguments(node: GraphNode, context: Context): void {
  const { schema } = node;
  if (schema) checkBody(node, ownStatements(node.block), schema, context);
}

function checkReferences(from: GraphNode, edges: Map<GraphNode, GraphNode[]>, context: Context): void {
  for (const reference of from.references) {
    const { to } = reference;
    if (to?.parent === from.parent) {
      const targets = edges.get(from);
      if (targets) targets.push(to);
      else edges.set(from, [to]);
    }
    for (const rule of referenceRules) {
      if (rule.check(reference, context)) break;
    }
  }
}
