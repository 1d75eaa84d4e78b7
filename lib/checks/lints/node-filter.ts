import { isWritten } from '../../analysis';
import type { Lint } from './lint';
import { scalarAt } from './lint-context';
import { logsWrite } from './samples';

const podlogs = (name: string) => `${logsWrite}
loki.source.podlogs "default" {
	forward_to = [loki.write.default.receiver]

	node_filter {
		enabled = true
${name}	}
}
`;

/** A filter by node that doesn't know its node. */
export const nodeFilter: Lint = {
  code: 'lint/node-filter',
  severity: 'warning',
  description:
    "A `node_filter` without a `node_name` takes the variable `NODE_NAME`, and where that isn't set, the filter is off without a word: every pod then reads the logs of the whole cluster. Set `node_name`, or the variable from `spec.nodeName`.",
  workload: { controller: 'DaemonSet', env: ['K8S_NODE_NAME'] },
  fails: podlogs(''),
  passes: podlogs('\t\tnode_name = sys.env("K8S_NODE_NAME")\n').replace('enabled = true', 'enabled   = true'),

  check(context) {
    const { env } = context.workload;
    if (!env) return;
    for (const { component, trait } of context.componentsWith('filtersByNode')) {
      const { node, enabled, variable } = trait;
      if (enabled === undefined || variable === undefined || env.includes(variable)) continue;
      if (scalarAt(component, enabled) === true && !isWritten(component.place, node)) {
        const message = `the node filter of ${component.node.id} is off: nothing sets ${variable}`;
        context.onArgument(this, component, enabled, message);
      }
    }
  },
};
