import { isWritten } from '../../analysis';
import { formatPath, traitsOf } from '../../facts';
import type { Statement } from '../../syntax';
import type { Lint } from './lint';
import type { LintContext, LintedComponent } from './lint-context';
import { logsWrite } from './samples';

const config = (more: string) => `${logsWrite}
loki.source.api "gateway" {
	http {
		listen_port = 3100
	}

	forward_to = [loki.write.default.receiver]
${more}}
`;

/** Entries that get the time at which they arrive. */
export const incomingTimestamp: Lint = {
  code: 'lint/incoming-timestamp',
  severity: 'warning',
  description:
    'Whoever pushes entries to Loki gives each its time, and this component replaces it by the time of arrival: after an outage, all that was kept back seems to have happened at once, and lines of one moment lose their order. Set `use_incoming_timestamp` to true, or to false where that is meant.',
  fails: config(''),
  passes: config('\tuse_incoming_timestamp = true\n').replace('forward_to =', 'forward_to             ='),

  check(context) {
    for (const { component, trait } of context.componentsWith('replacesTimestamps')) {
      const { argument } = trait;
      if (isWritten(component.place, argument) || readsTimeAgain(component, context)) continue;
      const name = formatPath(argument);
      const message = `${component.node.id} replaces the time of each entry by that of its arrival`;
      context.onBlock(this, component.node, message, {
        hint: `\`${name} = true\` keeps the times that come; \`${name} = false\` says that replacing them is meant`,
      });
    }
  },
};

/** Whether what receives the entries takes their time from the line. */
function readsTimeAgain({ node }: LintedComponent, context: LintContext): boolean {
  return node.wires.some(({ to }) => {
    const stages = traitsOf(context.componentOf(to)?.name ?? '').setsTimeIn ?? [];
    return to.block.body.some((statement) => holdsBlock(statement, stages));
  });
}

function holdsBlock(statement: Statement, names: readonly string[]): boolean {
  if (statement.kind !== 'block') return false;
  return names.includes(statement.name) || statement.body.some((inner) => holdsBlock(inner, names));
}
