import type { Construct } from 'constructs';
import { discovery } from '../../components';
import { checkedProps, markOwnNode } from '../../config';
import { type Expression, op, type Problem, std, type Targets } from '../../values';
import { Pipeline } from '../pipeline';
import { anyOf } from './relabeling';

export interface PodDiscoveryProps {
  /**
   * Only pods of these namespaces. Alloy then needs permissions only in these namespaces, with a Role in each.
   * @default - all namespaces
   */
  readonly namespaces?: readonly string[];
  /** Excludes the pods of these namespaces, for metrics and logs alike. Exact names. @default - none */
  readonly excludeNamespaces?: readonly string[];
  /**
   * Each Alloy pod discovers only the pods of its own node, instead of all pods, which the Alloy pods then share by clustering.
   *
   * Off: every Alloy pod watches all pods of the cluster. Any controller works, and the others take over if one fails, but the API server sends each
   * change of a pod to every Alloy pod. On: each change is sent once, but Alloy has to be a DaemonSet, and pods on nodes without an Alloy pod are not
   * seen. Turn it on from about a hundred nodes.
   * @default false
   */
  readonly nodeLocal?: boolean;
  /**
   * What targets carry beside what is known of their pods: labels and annotations of the `node` or the `namespace` (`__meta_kubernetes_node_label_*`), for
   * rules. Alloy then has to list nodes or namespaces, too.
   * @default - nothing
   */
  readonly attachMetadata?: AttachedMetadata;
}

/** What is attached to the targets of pods. */
export interface AttachedMetadata {
  readonly node?: boolean;
  readonly namespace?: boolean;
}

/** What a pipeline copies from the nodes and namespaces of pods, by the names of its props. */
export interface CopiedMetadata {
  readonly nodeLabels?: readonly unknown[];
  readonly namespaceLabels?: object;
  readonly namespaceAnnotations?: object;
}

/** What has to be attached to targets for what a pipeline copies; what needn't be isn't there. */
export function attachedFor({ nodeLabels = [], ...copied }: CopiedMetadata): AttachedMetadata {
  const names = Object.keys({ ...copied.namespaceLabels, ...copied.namespaceAnnotations });
  return { ...(nodeLabels.length > 0 && { node: true }), ...(names.length > 0 && { namespace: true }) };
}

/** What is wrong with pods from elsewhere: that they lack what a pipeline copies. */
export function attachProblems(pods: PodDiscovery | undefined, copied: CopiedMetadata): readonly Problem[] {
  if (pods === undefined) return [];
  const missing = (['node', 'namespace'] as const).filter((kind) => attachedFor(copied)[kind] && !pods.attached[kind]);
  return missing.map((kind) => ({
    path: ['pods'],
    message: `know nothing of their ${kind}, whose labels are copied`,
    hint: `give attachMetadata: { ${kind}: true } to the PodDiscovery`,
  }));
}

/**
 * Discovers the pods of the cluster, for `PodMetrics`, `PodLogs` and components of your own.
 *
 * `discovery.kubernetes` with role `pod` in Alloy: a target for each port of each container, and one for a container without ports.
 *
 * @example
 * const pods = new pipelines.PodDiscovery(alloy.config, 'pods', { excludeNamespaces: ['kube-system'] });
 * new pipelines.PodMetrics(alloy.config, 'kubernetes_pods', { pods, forwardTo: [metrics.receiver] });
 */
export class PodDiscovery extends Pipeline {
  /** The targets, with all their `__meta_kubernetes_*` labels. */
  readonly targets: Expression<Targets>;
  /** Whether an Alloy pod discovers only the pods of its own node; if not, what reads the targets has to be clustered. */
  readonly nodeLocal: boolean;
  /** What targets carry of nodes and namespaces. */
  readonly attached: AttachedMetadata;

  constructor(scope: Construct, id: string, props: PodDiscoveryProps = {}) {
    super(scope, id, 'PodDiscovery', 'Pods of the cluster');
    props = checkedProps(this, props, {
      namespaces: 'prop',
      excludeNamespaces: 'prop',
      nodeLocal: 'prop',
      attachMetadata: { node: 'prop', namespace: 'prop' },
    });
    this.nodeLocal = props.nodeLocal ?? false;
    this.attached = props.attachMetadata ?? {};
    if (this.nodeLocal) markOwnNode(this);
    const found = new discovery.Kubernetes(this, '', {
      role: 'pod',
      ...(props.namespaces && { namespaces: { names: props.namespaces } }),
      ...(Object.values(this.attached).includes(true) && { attachMetadata: this.attached }),
      ...(this.nodeLocal && {
        selectors: [{ role: 'pod', field: op.add('spec.nodeName=', std.sys.env('NODE_NAME')) }],
      }),
    });
    const excluded = props.excludeNamespaces ?? [];
    if (excluded.length === 0) {
      this.targets = found.targets;
      return;
    }
    const kept = new discovery.Relabel(this, 'namespaces', {
      targets: found.targets,
      rule: [{ sourceLabels: ['__meta_kubernetes_namespace'], regex: anyOf(excluded), action: 'drop' }],
    });
    this.targets = kept.output;
  }
}
