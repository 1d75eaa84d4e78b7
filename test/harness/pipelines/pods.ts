import { Cluster } from '../../../lib/simulate/kubernetes/cluster';
import { discover } from '../../../lib/simulate/kubernetes/discovery';
import type { KubernetesObject } from '../../../lib/testing';

export type Labels = Readonly<Record<string, string>>;

/** What the Alloy of the node of all pods knows of itself. */
export const ON_NODE = { env: { NODE_NAME: 'node-1' } };

/** What tests say of a pod. */
export interface Pod {
  readonly name?: string;
  readonly namespace?: string;
  readonly ip?: string;
  readonly uid?: string;
  /** @default - that of Alloy */
  readonly node?: string;
  readonly phase?: 'Pending' | 'Running' | 'Succeeded' | 'Failed' | 'Unknown';
  readonly ready?: boolean;
  readonly annotations?: Labels;
  readonly labels?: Labels;
  readonly controller?: { readonly kind: string; readonly name: string };
  /** @default - one container `app` without ports */
  readonly containers?: readonly Container[];
}

export interface Container {
  readonly name: string;
  readonly init?: boolean;
  /** With the runtime: `docker://4f1a`. @default - none, as of a container that hasn't been created */
  readonly id?: string;
  readonly ports?: readonly { readonly name?: string; readonly number: number }[];
}

/** The pod as the API server has it. */
export function podObject(pod: Pod): KubernetesObject {
  const containers = (init: boolean) =>
    (pod.containers ?? [{ name: 'app' }])
      .filter((container) => (container.init ?? false) === init)
      .map(({ name, ports = [] }) => ({
        name,
        ports: ports.map((port) => ({
          ...(port.name === undefined ? {} : { name: port.name }),
          containerPort: port.number,
        })),
      }));
  return {
    kind: 'Pod',
    metadata: {
      name: pod.name ?? 'cart-7d4b9c6f5-x2x8z',
      namespace: pod.namespace ?? 'shop',
      ...(pod.uid && { uid: pod.uid }),
      ...(pod.annotations && { annotations: pod.annotations }),
      ...(pod.labels && { labels: pod.labels }),
      ...(pod.controller && { ownerReferences: [{ ...pod.controller, controller: true }] }),
    },
    spec: {
      nodeName: pod.node ?? ON_NODE.env.NODE_NAME,
      containers: containers(false),
      initContainers: containers(true),
    },
    status: {
      phase: pod.phase ?? 'Running',
      podIP: pod.ip ?? '10.1.2.3',
      containerStatuses: (pod.containers ?? []).flatMap(({ name, id }) =>
        id === undefined ? [] : [{ name, containerID: id }],
      ),
      conditions: [{ type: 'Ready', status: (pod.ready ?? true) ? 'True' : 'False' }],
    },
  };
}

/** The targets that `discovery.kubernetes` with role `pod` makes of a pod, for programs other than Alloy. */
export function targetsOf(pod: Pod): readonly Labels[] {
  const query = { role: 'pod', selectors: new Map(), attach: { node: false, namespace: false } } as const;
  const { targets } = discover(Cluster.of([podObject(pod)]), query);
  return targets.map(({ labels }) => Object.fromEntries(labels));
}
