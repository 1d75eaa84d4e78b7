import { isWritten } from '../../analysis';
import { EACH, traitsOf } from '../../facts';
import type { Lint } from './lint';
import { scalarAt } from './lint-context';
import { metricsWrite } from './samples';

const config = (selectors: string) => `${metricsWrite}
discovery.kubernetes "pods" {
	role = "pod"
${selectors}}

discovery.relabel "own" {
	targets = discovery.kubernetes.pods.targets

	rule {
		source_labels = ["__meta_kubernetes_pod_node_name"]
		regex         = sys.env("K8S_NODE_NAME")
		action        = "keep"
	}
}

prometheus.scrape "pods" {
	targets    = discovery.relabel.own.output
	forward_to = [prometheus.remote_write.default.receiver]
}
`;

/** All pods of the cluster, watched on every node for those of the node. */
export const clusterWideDiscovery: Lint = {
  code: 'lint/cluster-wide-discovery',
  severity: 'warning',
  description:
    'Each pod of the DaemonSet watches all pods of the cluster, and uses those of its own node only: memory that grows with the cluster, in every pod, and as many watches at the API server. Select by the node: the field `spec.nodeName`, or `nodeLocal` of a ready-made discovery.',
  workload: { controller: 'DaemonSet', multipleReplicas: true, env: ['K8S_NODE_NAME'] },
  fails: config(''),
  passes: config(`
	selectors {
		role  = "pod"
		field = "spec.nodeName=" + sys.env("K8S_NODE_NAME")
	}
`),

  check(context) {
    const { controller, hostNetwork } = context.workload;
    if (controller !== 'DaemonSet') return;
    // Who takes the pod's name for the node's keeps nothing of the own node: that is said first.
    if (hostNetwork !== true && context.needs.hostnamesAsNodes.length > 0) return;
    for (const { component } of context.componentsWith('filtersByNode')) {
      const { node, name, place } = component;
      // Only pods can be selected by their node.
      if (traitsOf(name).targets === undefined || scalarAt(component, ['role']) !== 'pod') continue;
      if (isWritten(place, ['namespaces']) || isWritten(place, ['selectors', EACH])) continue;
      if (context.ownTargets.usersOf(node) !== 'on their own node') continue;
      context.onBlock(
        this,
        node,
        `every pod of the DaemonSet watches all pods of the cluster for ${node.id}, and uses those of its own node`,
        {
          hint: 'selectors { role = "pod", field = "spec.nodeName=" + sys.env("K8S_NODE_NAME") }, or `nodeLocal` of the ready-made discovery',
        },
      );
    }
  },
};
