import { expressionAt, type GraphNode } from '../../analysis';
import { copiesOf, traitsOf } from '../../facts';
import type { Lint } from './lint';
import { scalarAt } from './lint-context';
import { metricsWrite } from './samples';

const daemonSet = { controller: 'DaemonSet', multipleReplicas: true } as const;

/** What several pods do alike, where clustering would share it between them. */
export const unclusteredScrape: Lint = {
  code: 'lint/unclustered-scrape',
  severity: 'warning',
  description:
    "Several pods run the configuration, and each of them scrapes (or reads, or watches) everything: samples and lines arrive once per pod. Turn `clustering` on in the component, or let discovery find only what is on the pod's own node.",
  workload: daemonSet,
  fails: `${metricsWrite}
discovery.kubernetes "pods" {
	role = "pod"
}

prometheus.scrape "pods" {
	targets    = discovery.kubernetes.pods.targets
	forward_to = [prometheus.remote_write.default.receiver]
}
`,
  passes: `${metricsWrite}
discovery.kubernetes "pods" {
	role = "pod"
}

prometheus.scrape "pods" {
	targets    = discovery.kubernetes.pods.targets
	forward_to = [prometheus.remote_write.default.receiver]

	clustering {
		enabled = true
	}
}
`,

  check(context) {
    const { controller, multipleReplicas } = context.workload;
    if (controller !== 'DaemonSet' && multipleReplicas !== true) return;
    for (const component of context.components) {
      const { node, name, place, schema } = component;
      if (copiesOf(name).copies !== 'any-if-clustered' || !schema.body.blocks.has('clustering')) continue;
      if (expressionAt(place, ENABLED) !== undefined && scalarAt(component, ENABLED) !== false) continue;
      const everything = context.ownTargets.partsFor(component).find((part) => part.seen === 'by all');
      if (everything === undefined) continue;
      const what = controller === 'DaemonSet' ? 'every pod of the DaemonSet' : 'every pod';
      const ways = [
        'set clustering { enabled = true }',
        ...(controller === 'DaemonSet' && selectsByNode(everything.from)
          ? ['let discovery select what is on the own node']
          : []),
        controller === 'DaemonSet' ? 'run it in one pod of its own' : 'run one pod',
      ];
      context.onBlock(this, node, `${what} does all the work of ${node.id}, so its data arrives several times`, {
        hint: `${ways.slice(0, -1).join(', ')}, or ${ways.at(-1)}`,
      });
    }
  },
};

/** Whether what makes targets can be asked for those of one node. */
function selectsByNode({ block }: GraphNode): boolean {
  return traitsOf(block.name).filtersByNode !== undefined;
}

const ENABLED = ['clustering', 'enabled'] as const;
