import { traitsOf } from '../../../facts';
import type { LabelState } from '../../../flow';
import type { Lint } from '../lint';
import { logsWrite } from '../samples';
import { sourceOf } from './why-absent';

const syslog = (labels: string) => `${logsWrite}
loki.source.syslog "in" {
	listener {
		address = "0.0.0.0:1514"
${labels}	}

	forward_to = [loki.write.default.receiver]
}
`;

/** Log entries without a label at all. */
export const noLabels: Lint = {
  code: 'lint/no-labels',
  severity: 'warning',
  description:
    'Log entries arrive at `loki.write` without any label, and Loki refuses each of them: "at least one label pair is required per stream". Since 3.0 it takes them, unless its `discover_service_name` is empty: all are in one stream then, `{service_name="unknown_service"}`. Labels that begin with `__` don\'t count; set one where the entries come from.',
  fails: syslog(''),
  passes: syslog('\t\tlabels  = {job = "syslog"}\n'),

  check(context) {
    const told = new Set<string>();
    for (const { instance, states } of context.flow.arrivals) {
      const { node } = instance;
      const isLoki = node.component?.signals.accepts.includes('logs') && traitsOf(node.block.name).pushes !== undefined;
      for (const state of isLoki ? states.filter(isBare) : []) {
        const source = sourceOf(state);
        const at = source?.node ?? node;
        const message = `log entries${source === undefined ? '' : ` of ${source.id}`} arrive at ${instance.id} without a label: Loki refuses them, or calls them unknown_service`;
        if (told.has(message)) continue;
        told.add(message);
        context.onBlock(this, at, message, { hint: 'give them a label, such as job' });
      }
    }
  },
};

function isBare({ open, names }: LabelState): boolean {
  return open.length === 0 && names.length === 0;
}
