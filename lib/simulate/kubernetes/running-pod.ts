import type { Container, Pod } from './object';

/** The node of pods that are on none, where no other is known. */
const NODE = 'node-1';

/**
 * A pod as it is once it runs: what its manifest leaves open has the values of the API server, or ones that are made up and the same each
 * time. A pod that has a status keeps it.
 * @param at where it stands among all pods, so that each has an address of its own
 */
export function runningPod(pod: Pod, at: number, node = NODE): Pod {
  const name = pod.metadata?.name ?? 'pod';
  return {
    ...pod,
    metadata: { ...pod.metadata, name, uid: pod.metadata?.uid ?? uidOf(at) },
    spec: {
      ...pod.spec,
      nodeName: pod.spec?.nodeName ?? node,
      ...containers('containers', pod.spec?.containers),
      ...containers('initContainers', pod.spec?.initContainers),
    },
    status: pod.status ?? {
      phase: 'Running',
      podIP: `10.1.${Math.floor(at / 250)}.${(at % 250) + 1}`,
      hostIP: '192.168.0.1',
      conditions: [{ type: 'Ready', status: 'True' }],
      ...statuses('containerStatuses', pod.spec?.containers, at),
      ...statuses('initContainerStatuses', pod.spec?.initContainers, at),
    },
  };
}

function containers(name: string, given: readonly Container[] | undefined) {
  if (given === undefined) return {};
  return {
    [name]: given.map((container) =>
      container.ports === undefined
        ? container
        : { ...container, ports: container.ports.map((port) => ({ ...port, protocol: port.protocol ?? 'TCP' })) },
    ),
  };
}

/** What is said of containers that run: their identifiers. */
function statuses(name: string, given: readonly Container[] | undefined, at: number) {
  if (given === undefined) return {};
  const part = name === 'containerStatuses' ? 'c' : 'd';
  const idOf = (place: number) => `${part}${String(at + 1).padStart(31, '0')}${String(place + 1).padStart(32, '0')}`;
  return {
    [name]: given.map((container, place) => ({ name: container.name, containerID: `containerd://${idOf(place)}` })),
  };
}

function uidOf(at: number): string {
  return `00000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}`;
}
