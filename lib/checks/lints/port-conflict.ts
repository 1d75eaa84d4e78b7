import { componentListeners } from './component-listeners';
import type { Lint } from './lint';
import type { LintedComponent } from './lint-context';
import { logsWrite } from './samples';

const sources = (port: string) => `${logsWrite}
loki.source.api "push" {
	http {
		listen_port = 3100
	}

	forward_to = [loki.write.default.receiver]
}

loki.source.heroku "drain" {
	http {
		listen_port = ${port}
	}

	forward_to = [loki.write.default.receiver]
}
`;

/** Two listeners on one port. */
export const portConflict: Lint = {
  code: 'lint/port-conflict',
  severity: 'warning',
  description:
    "Two components listen on the same port (some have the same default, 8080), or one listens on the port of Alloy's own server: the second to start fails. Give each a port of its own.",
  fails: sources('3100'),
  passes: sources('3101'),

  check(context) {
    if (context.workload.checksPorts) return;
    const first = new Map<string, LintedComponent>();
    for (const { component, port, protocol, argument } of componentListeners(context)) {
      if (port === undefined) continue;
      const other = first.get(`${protocol} ${port}`);
      const own = protocol === 'TCP' && port === (context.workload.httpPort ?? 12345);
      if (own) {
        const message = `${component.node.id} listens on port ${port}, which is that of Alloy's own server`;
        context.onArgument(this, component, argument, message);
      } else if (other) {
        const message = `${component.node.id} listens on port ${port} (${protocol}), and so does ${other.node.id}`;
        context.onArgument(this, component, argument, message, {
          related: [context.relatedBlock(other.node, 'the other one')],
        });
      } else {
        first.set(`${protocol} ${port}`, component);
      }
    }
  },
};
