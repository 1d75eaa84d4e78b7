import { type GraphNode, nameSpan } from '../../analysis';
import type { NodeRule } from './kinds-of-rules';

export const missingLabel: NodeRule = {
  code: 'missing-label',
  severity: 'error',
  message: 'component "NAME" must have a label',
  description:
    'Components and the blocks `declare`, `argument`, `export`, `foreach` and `import.*` (for these the message is `NAME block must have a label`) are told apart by their labels.',
  fails: 'prometheus.echo {\n}\n',
  passes: 'prometheus.echo "default" {\n}\n',

  check(node: GraphNode, context) {
    const { kind, block } = node;
    if (block.label !== undefined) return;
    const what = kind === 'component' ? `component "${block.name}"` : `${block.name} block`;
    context.report(this, nameSpan(node), `${what} must have a label`);
  },
};
