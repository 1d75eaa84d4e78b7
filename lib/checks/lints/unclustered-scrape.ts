import { expressionAt } from '../../analysis';
import { copiesOf } from '../../facts';
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
      const everything = context.ownTargets.partsFor(component).find(({ seen }) => seen === 'by all');
      if (everything === undefined) continue;
      const what = controller === 'DaemonSet' ? 'every pod of the DaemonSet' : 'every pod';
      context.onBlock(this, node, `${what} does all the work of ${node.id}, so its data arrives several times`, {
        hint:
          controller === 'DaemonSet'
            ? 'set clustering { enabled = true }, let discovery select what is on the own node, or run it in one pod of its own'
            : 'set clustering { enabled = true }, or run one pod',
      });
    }
  },
};

const ENABLED = ['clustering', 'enabled'] as const;
