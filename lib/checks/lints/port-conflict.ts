import type { Workload } from '../../analysis';
import { formatPath } from '../../facts';
import { componentListeners } from './component-listeners';
import type { Lint } from './lint';
import type { LintedComponent } from './lint-context';
import { logsWrite } from './samples';

const sources = (port: string) => `${logsWrite}
loki.source.api "push" {
	http {
		listen_port = 3100
	}

	use_incoming_timestamp = true
	forward_to             = [loki.write.default.receiver]
}

loki.source.heroku "drain" {
	http {
		listen_port = ${port}
	}

	labels     = {job = "heroku"}
	forward_to = [loki.write.default.receiver]
}
`;

/** Who listens on a port already. */
interface User {
  readonly who: string;
  readonly component?: LintedComponent;
}

/** Two listeners on one port. */
export const portConflict: Lint = {
  code: 'lint/port-conflict',
  severity: 'warning',
  description:
    "Two components listen on the same port (some have the same default, 8080), or one listens on the port of Alloy's own server or of another container of the pod: the second to start fails. Give each a port of its own. An error where the ports of the workload are known.",
  fails: sources('3100'),
  passes: sources('3101'),

  check(context) {
    const severity = context.workload.servicePorts === undefined ? 'warning' : 'error';
    const users = usersOf(context.workload);
    const told = new Set<string>();
    for (const { component, origin, port, protocol, argument } of componentListeners(context)) {
      if (port === undefined) continue;
      const user = users.get(`${protocol} ${port}`);
      if (user === undefined) {
        users.set(`${protocol} ${port}`, { who: origin.id, component });
        continue;
      }
      const other = user.who === origin.id ? 'its like for another item' : user.who;
      const message = `${origin.id} listens on port ${port} (${protocol}), and so does ${other}`;
      if (told.has(message)) continue;
      told.add(message);
      context.onArgument(this, component, argument, message, {
        severity,
        hint: `set \`${formatPath(argument)}\` to another port`,
        ...(user.component === undefined
          ? {}
          : { related: [context.relatedBlock(user.component.node, 'the other one')] }),
      });
    }
  },
};

/** Who listens beside the components, by protocol and port. */
function usersOf({ httpPort = 12345, takenPorts = [] }: Workload): Map<string, User> {
  return new Map<string, User>([
    [`TCP ${httpPort}`, { who: "Alloy's own HTTP server" }],
    ...takenPorts.map(({ port, protocol, by }) => [`${protocol} ${port}`, { who: by }] as const),
  ]);
}
