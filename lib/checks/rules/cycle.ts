import { cycles, type GraphNode, headSpan } from '../../analysis';
import { compareBytes } from '../../syntax';
import type { GraphRule } from './kinds-of-rules';

const none: readonly GraphNode[] = [];

/** Members that a message names. Alloy names all of them in the message about each, which for thousands is more than a text can hold. */
const MOST_NAMED = 200;

export const cycle: GraphRule = {
  code: 'cycle',
  severity: 'error',
  message: 'cycle detected: ID1, ID2, ...',
  description:
    'Blocks refer to each other in a circle, so that Alloy can not evaluate any of them first. Each is reported.',
  fails:
    'discovery.relabel "a" {\n\ttargets = discovery.relabel.b.output\n}\n\ndiscovery.relabel "b" {\n\ttargets = discovery.relabel.a.output\n}\n',
  passes:
    'discovery.relabel "a" {\n\ttargets = []\n}\n\ndiscovery.relabel "b" {\n\ttargets = discovery.relabel.a.output\n}\n',

  check({ inOrderOfChecks: nodes }, edges, context) {
    if (edges.size < 2) return;
    // Only blocks that refer to others can be in a circle.
    const referring = nodes.filter((node) => edges.has(node));
    for (const members of cycles(referring, (node) => edges.get(node) ?? none)) {
      members.sort((a, b) => compareBytes(a.id, b.id));
      const named = members.slice(0, MOST_NAMED).map(({ id }) => id);
      const others = members.length - named.length;
      const message = `cycle detected: ${named.join(', ')}${others > 0 ? `, and ${others} more` : ''}`;
      for (const member of members) context.report(this, headSpan(member), message);
    }
  },
};
