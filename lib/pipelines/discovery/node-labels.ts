import type { Problem } from '../../values';
import type { Rule } from './relabeling';

/** A label of a node that series can carry: what kind of machine it is, and where it stands. */
export type NodeLabel =
  | 'nodepool'
  | 'region'
  | 'availability_zone'
  | 'node_role'
  | 'os'
  | 'architecture'
  | 'instance_type';

/** Labels of Kubernetes nodes that say so: the first that is there counts. */
const SOURCES: Readonly<Record<NodeLabel, readonly string[]>> = {
  nodepool: [
    'karpenter.sh/nodepool',
    'cloud.google.com/gke-nodepool',
    'eks.amazonaws.com/nodegroup',
    'kubernetes.azure.com/agentpool',
    'agentpool',
  ],
  region: ['topology.kubernetes.io/region', 'failure-domain.beta.kubernetes.io/region'],
  availability_zone: ['topology.kubernetes.io/zone', 'failure-domain.beta.kubernetes.io/zone', 'topology.gke.io/zone'],
  node_role: ['kubernetes.io/role', 'node.kubernetes.io/role', 'node-role', 'role'],
  os: ['kubernetes.io/os', 'beta.kubernetes.io/os'],
  architecture: ['kubernetes.io/arch', 'beta.kubernetes.io/arch'],
  instance_type: ['node.kubernetes.io/instance-type', 'beta.kubernetes.io/instance-type'],
};

/** Relabeling rules for labels of nodes: of targets that are nodes, or of pods with `attach_metadata`. */
export function nodeLabelRules(labels: readonly NodeLabel[] = []): readonly Rule[] {
  return labels
    .filter((label) => Object.hasOwn(SOURCES, label))
    .map((targetLabel) => ({
      sourceLabels: SOURCES[targetLabel].map((name) => `__meta_kubernetes_node_label_${name.replace(/\W/g, '_')}`),
      regex: ';*([^;]+).*',
      targetLabel,
    }));
}

/** What is wrong with the names of node labels in a prop. */
export function nodeLabelProblems(labels: readonly NodeLabel[] | undefined): readonly Problem[] {
  return (Array.isArray(labels) ? labels : []).flatMap((label: unknown, index) =>
    typeof label === 'string' && Object.hasOwn(SOURCES, label)
      ? []
      : [
          {
            path: ['nodeLabels', index],
            message: `is ${JSON.stringify(label)}, but must be one of ${Object.keys(SOURCES).join(', ')}`,
            hint: 'copy other labels of nodes with `rules`',
          },
        ],
  );
}
