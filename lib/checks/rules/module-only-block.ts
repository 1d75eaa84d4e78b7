import { type GraphNode, wholePlace } from '../../analysis/module-graph';
import type { NodeRule } from './rule';

export const moduleOnlyBlock: NodeRule = {
  code: 'module-only-block',
  severity: 'error',
  message: 'argument blocks only allowed inside a module',
  description: '`argument` and `export` are the interface of a `declare` or of an imported module.',
  fails: 'argument "x" {\n}\n',
  passes: 'declare "y" {\n\targument "x" {\n\t}\n}\n',

  check(node: GraphNode, context) {
    if (node.parent.inModule) return;
    context.report(this, wholePlace(node), `${node.block.name} blocks only allowed inside a module`);
  },
};
