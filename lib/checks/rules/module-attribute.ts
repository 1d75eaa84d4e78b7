import type { GraphNode } from '../../analysis';
import { endOf } from '../../syntax';
import type { NodeRule } from './kinds-of-rules';

export const moduleAttribute: NodeRule = {
  code: 'module-attribute',
  severity: 'error',
  message: 'unsupported statement type *ast.AttributeStmt',
  description:
    'The body of a `declare` and the template of a `foreach` hold blocks only, as a whole configuration does.',
  fails: 'declare "x" {\n\ty = 1\n}\n',
  passes: 'declare "x" {\n\texport "y" {\n\t\tvalue = 1\n\t}\n}\n',

  check({ body, origin }: GraphNode, context) {
    for (const { nameStart, value } of body?.attributes ?? []) {
      context.report(this, { origin, start: nameStart, end: endOf(value) }, this.message);
    }
  },
};
