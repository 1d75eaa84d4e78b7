import type { Cluster } from './cluster';
import { type LabelMap, META } from './meta-labels';
import { joinHostPort, type ObjectReference, type Pod } from './object';
import { containerPortLabels, containersOf, podLabels } from './pod-targets';

/** The pods that addresses of a service stand for, and which of their ports are known by then. */
export class EndpointPods {
  readonly #cluster: Cluster;
  readonly #ports = new Map<Pod, Set<number | undefined>>();

  constructor(cluster: Cluster) {
    this.#cluster = cluster;
  }

  /** What a target says of the pod behind an address, if it's one that is known, and of the container that has the port. */
  labels(reference: ObjectReference | undefined, port: number | undefined, protocol?: string): LabelMap {
    const pod =
      reference?.kind === 'Pod' ? this.#cluster.pod(reference.namespace ?? '', reference.name ?? '') : undefined;
    if (pod === undefined) return new Map();
    this.#ports.set(pod, (this.#ports.get(pod) ?? new Set()).add(port));
    const labels = podLabels(pod);
    for (const of of containersOf(pod)) {
      const declared = of.container.ports?.find(({ containerPort }) => containerPort === port);
      if (declared === undefined) continue;
      const named = protocol === undefined ? declared : { ...declared, protocol };
      for (const [name, value] of containerPortLabels(of, named)) labels.set(name, value);
    }
    return labels;
  }

  /** Targets for the ports of those pods that none of the addresses has. */
  otherTargets(): readonly LabelMap[] {
    return [...this.#ports].flatMap(([pod, known]) => {
      const ip = pod.status?.podIP ?? '';
      if (ip === '') return [];
      return containersOf(pod).flatMap((of) =>
        (of.container.ports ?? [])
          .filter(({ containerPort }) => !known.has(containerPort))
          .map(
            (port) =>
              new Map([
                ['__address__', joinHostPort(ip, port.containerPort)],
                ...containerPortLabels(of, port),
                ...podLabels(pod),
              ]),
          ),
      );
    });
  }

  /** What is attached to a target of a node: nothing where the node isn't known. */
  nodeLabels(reference: ObjectReference | undefined, nodeName: string | undefined): LabelMap {
    const name = reference?.kind === 'Node' ? reference.name : nodeName;
    return name === undefined ? new Map() : this.#cluster.nodeLabels(name);
  }
}

/** Labels of an address that refers to something. */
export function referenceLabels(prefix: string, reference: ObjectReference | undefined): LabelMap {
  if (reference === undefined) return new Map();
  return new Map([
    [`${META}${prefix}_address_target_kind`, reference.kind ?? ''],
    [`${META}${prefix}_address_target_name`, reference.name ?? ''],
  ]);
}
