import { copiesOf, traitsOf } from '../../facts';
import type { Lint } from './lint';
import { type LintContext, type LintedComponent, scalarAt } from './lint-context';
import { metricsWrite } from './samples';

const config = (selectors: string) => `${metricsWrite}
discovery.kubernetes "pods" {
	role = "pod"
${selectors}}

prometheus.scrape "pods" {
	targets    = discovery.kubernetes.pods.targets
	forward_to = [prometheus.remote_write.default.receiver]

	clustering {
		enabled = true
	}
}
`;

/** A cluster whose members see different targets. */
export const clusterTargets: Lint = {
  code: 'lint/cluster-targets',
  severity: 'warning',
  description:
    "Members of a cluster share targets by their labels, so all of them have to see the same ones. With targets of the own node alone, or labels that differ in each pod, a target may belong to a member that doesn't see it: nobody scrapes it, or several do. Turn `clustering` off for what each pod sees for itself, or let all pods see everything alike.",
  fails: config(`
	selectors {
		role  = "pod"
		field = "spec.nodeName=" + sys.env("K8S_NODE_NAME")
	}
`),
  passes: config(''),

  check(context) {
    for (const component of context.components) {
      if (copiesOf(component.name).copies !== 'any-if-clustered') continue;
      if (scalarAt(component, ['clustering', 'enabled']) !== true) continue;
      const reason = reasonOf(component, context);
      if (reason === undefined) continue;
      const message = `${component.node.id} is clustered, and ${reason}: some targets would be scraped by nobody, others twice`;
      context.onArgument(this, component, ['clustering', 'enabled'], message, {
        hint: 'leave clustering out here, or let all members see the same targets with the same labels',
      });
    }
  },
};

/** Why members of the cluster don't see the same. */
function reasonOf(component: LintedComponent, context: LintContext): string | undefined {
  for (const part of context.ownTargets.partsFor(component)) {
    if (part.seen !== 'by its own pod') continue;
    return `${part.from === component.node ? 'it' : part.from.id} ${part.how}`;
  }
  const key = traitsOf(component.name).sharedBy;
  const own = context.ownTargets
    .labelsFor(component)
    .find(({ label }) => (key === undefined ? !label.startsWith('__meta_') : key.includes(label)));
  return own && `the label ${own.label} of ${own.from.id} has another value in each pod`;
}
