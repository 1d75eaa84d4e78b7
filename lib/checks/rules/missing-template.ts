import { type GraphNode, wholeSpan } from '../../analysis';
import type { NodeRule } from './kinds-of-rules';

export const missingTemplate: NodeRule = {
  code: 'missing-template',
  severity: 'error',
  message: 'missing required block "template"',
  description: 'A `foreach` makes the components of its template once for each element of its collection.',
  fails: 'foreach "x" {\n\tcollection = []\n\tvar        = "y"\n}\n',
  passes: 'foreach "x" {\n\tcollection = []\n\tvar        = "y"\n\n\ttemplate { }\n}\n',
  options: { stabilityLevel: 'experimental' },

  check(node: GraphNode, context) {
    if (!node.body) context.report(this, wholeSpan(node), this.message);
  },
};
