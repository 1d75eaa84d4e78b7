import type { Construct } from 'constructs';
import { discovery } from '../../components';
import { checkedProps, markOwnNode } from '../../config';
import { SELECTABLE_METADATA, selectableFields } from '../../facts';
import { type Expression, op, type Problem, type StringInput, std, type Targets } from '../../values';
import { Pipeline } from '../pipeline';
import { labelSelector, type ProductLabels } from './product';
import { anyOf } from './relabeling';

/** What is found of a pod beside itself: its node, or its namespace, with their labels and annotations. */
export type Attached = 'node' | 'namespace';

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
  /** Only pods with all of these labels, each with the value, or one of the values; the API server sends no others. @default - all */
  readonly labels?: ProductLabels;
  /** Only pods with these fields, as the API server selects by them: `{ 'status.phase': 'Running' }`, `{ 'spec.nodeName': 'node-1' }`. @default - all */
  readonly fields?: Readonly<Record<string, string>>;
  /** Finds the pod's node or namespace, too, for the labels of these; Alloy then has to list and watch them. @default - neither */
  readonly attachMetadata?: readonly Attached[];
}

const ATTACHED: readonly string[] = ['node', 'namespace'] satisfies readonly Attached[];

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
  /** What is found of a pod beside itself. */
  readonly attached: readonly Attached[];

  constructor(scope: Construct, id: string, props: PodDiscoveryProps = {}) {
    super(scope, id, 'PodDiscovery', 'Pods of the cluster');
    props = checkedProps(
      this,
      props,
      {
        namespaces: 'prop',
        excludeNamespaces: 'prop',
        nodeLocal: 'prop',
        labels: 'prop',
        fields: 'prop',
        attachMetadata: 'prop',
      },
      problemsOf(props),
    );
    this.attached = (props.attachMetadata ?? []).filter((what) => ATTACHED.includes(what));
    this.nodeLocal = props.nodeLocal ?? false;
    if (this.nodeLocal) markOwnNode(this);
    const found = new discovery.Kubernetes(this, '', {
      role: 'pod',
      ...(props.namespaces && { namespaces: { names: props.namespaces } }),
      ...selectorsOf(props),
      ...(this.attached.length > 0 && {
        attachMetadata: Object.fromEntries(this.attached.map((what) => [what, true])),
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

/** What the API server is asked for. */
function selectorsOf({ labels = {}, fields = {}, nodeLocal = false }: PodDiscoveryProps) {
  const label = labelSelector(labels);
  const chosen = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  const field: StringInput = nodeLocal
    ? op.add([...chosen, 'spec.nodeName='].join(','), std.sys.env('NODE_NAME'))
    : chosen.join(',');
  if (label === '' && field === '') return {};
  return { selectors: [{ role: 'pod' as const, ...(label !== '' && { label }), ...(field !== '' && { field }) }] };
}

/** Fields of pods by which the API server selects. */
const FIELDS: readonly string[] = [...SELECTABLE_METADATA, ...selectableFields('Pod')];

function problemsOf({
  labels,
  fields,
  attachMetadata,
  nodeLocal,
}: Partial<PodDiscoveryProps> = {}): readonly Problem[] {
  return [
    ...Object.entries(labels ?? {})
      .filter(([, values]) => values.length === 0)
      .map(([name]) => ({ path: ['labels', name], message: 'has no value, so that no pod would be found' })),
    ...Object.keys(fields ?? {})
      .filter((name) => !FIELDS.includes(name))
      .map((name) => ({
        path: ['fields', name],
        message: `is no field by which the API server selects pods: it is one of ${FIELDS.join(', ')}`,
      })),
    ...(nodeLocal && fields !== undefined && 'spec.nodeName' in fields
      ? [{ path: ['fields', 'spec.nodeName'], message: 'is set by `nodeLocal`, too', hint: 'give one of them' }]
      : []),
    ...(attachMetadata ?? []).flatMap((what: unknown, index) =>
      typeof what === 'string' && ATTACHED.includes(what)
        ? []
        : [
            {
              path: ['attachMetadata', index],
              message: `is ${JSON.stringify(what)}, but must be one of ${ATTACHED.join(', ')}`,
            },
          ],
    ),
  ];
}
