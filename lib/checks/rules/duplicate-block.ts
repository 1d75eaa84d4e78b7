import { type GraphNode, headSpan, identifierSpan } from '../../analysis';
import type { NodeRule } from './kinds-of-rules';

export const duplicateBlock: NodeRule = {
  code: 'duplicate-block',
  severity: 'error',
  message: 'block ID already declared at FILE:LINE:COLUMN',
  description:
    'Name and label of a block are its identifier, and no other block of the same body may have it. References lead to the first one.',
  fails: 'prometheus.echo "default" {\n}\n\nprometheus.echo "default" {\n}\n',
  passes: 'prometheus.echo "default" {\n}\n\nprometheus.echo "other" {\n}\n',

  check(node: GraphNode, context) {
    if (!node.first) return;
    const { origin, start, end } = headSpan(node.first);
    const range = origin.source.range(start, end);
    const { line, column } = range.start;
    context.report(
      this,
      identifierSpan(node),
      `block ${node.id} already declared at ${origin.source.name}:${line}:${column}`,
      { related: [{ message: 'first declared here', file: origin.source.name, range }] },
    );
  },
};
