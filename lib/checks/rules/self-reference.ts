import { headSpan } from '../../analysis';
import type { GraphRule } from './kinds-of-rules';

export const selfReference: GraphRule = {
  code: 'self-reference',
  severity: 'error',
  message: 'cannot reference self',
  description: 'A block refers to itself.',
  fails: 'discovery.relabel "a" {\n\ttargets = discovery.relabel.a.output\n}\n',
  passes: 'discovery.relabel "a" {\n\ttargets = []\n}\n',

  check({ inOrderOfChecks: nodes }, edges, context) {
    if (edges.size === 0) return;
    for (const node of nodes) {
      if (edges.get(node)?.includes(node)) context.report(this, headSpan(node), this.message);
    }
  },
};
