import { type GraphNode, identifierSpan } from '../../analysis';
import type { NodeRule } from './kinds-of-rules';

export const misplacedBlock: NodeRule = {
  code: 'misplaced-block',
  severity: 'error',
  message: 'ID not allowed in module',
  description:
    'Blocks that set up Alloy itself (`logging`, `tracing`, `http`, `livedebugging`, `remotecfg`, ...) stand at the top of a file, not in a `declare` and not in a `foreach` (`ID not allowed in foreach`).',
  fails: 'declare "x" {\n\tlogging {\n\t}\n}\n',
  passes: 'declare "x" {\n}\n\nlogging {\n}\n',

  check(node: GraphNode, context) {
    const { kind, inModule } = node.parent;
    if (kind === 'root') return;
    context.report(this, identifierSpan(node), `${node.id} not allowed in ${inModule ? 'module' : 'foreach'}`);
  },
};
