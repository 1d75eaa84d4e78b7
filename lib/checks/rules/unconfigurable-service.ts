import { type GraphNode, wholeSpan } from '../../analysis';
import type { NodeRule } from './kinds-of-rules';

const unconfigurable: ReadonlySet<string> = new Set(['cluster', 'otel', 'ui']);

export const unconfigurableService: NodeRule = {
  code: 'unconfigurable-service',
  severity: 'error',
  message: 'service "NAME" does not support being configured',
  description:
    '`cluster`, `otel` and `ui` are parts of Alloy that take no block; clustering is set up by flags of the command.',
  fails: 'cluster {\n}\n',
  passes: 'livedebugging {\n}\n',

  check(node: GraphNode, context) {
    if (!unconfigurable.has(node.id)) return;
    context.report(this, wholeSpan(node), `service "${node.id}" does not support being configured`);
  },
};
