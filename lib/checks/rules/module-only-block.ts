import { type GraphNode, wholeSpan } from '../../analysis';
import type { NodeRule } from './kinds-of-rules';

export const moduleOnlyBlock: NodeRule = {
  code: 'module-only-block',
  severity: 'error',
  message: 'argument blocks only allowed inside a module',
  description: '`argument` and `export` are the interface of a `declare` or of an imported module.',
  fails: 'argument "x" {\n}\n',
  passes: 'declare "y" {\n\targument "x" {\n\t}\n}\n',

  check(node: GraphNode, context) {
    if (node.parent.inModule) return;
    context.report(this, wholeSpan(node), `${node.block.name} blocks only allowed inside a module`);
  },
};
