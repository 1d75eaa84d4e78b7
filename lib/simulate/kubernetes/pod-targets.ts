import { type LabelMap, META, objectLabels } from './meta-labels';
import { type Container, type ContainerPort, controllerOf, joinHostPort, type Pod } from './object';

/** What a target says of its pod, whatever the container. */
export function podLabels(pod: Pod): LabelMap {
  const labels: LabelMap = new Map([
    [`${META}pod_ip`, pod.status?.podIP ?? ''],
    [`${META}pod_ready`, readiness(pod)],
    [`${META}pod_phase`, pod.status?.phase ?? ''],
    [`${META}pod_node_name`, pod.spec?.nodeName ?? ''],
    [`${META}pod_host_ip`, pod.status?.hostIP ?? ''],
    [`${META}pod_uid`, pod.metadata?.uid ?? ''],
    ...objectLabels(pod, 'pod'),
  ]);
  const controller = controllerOf(pod);
  if (controller?.kind) labels.set(`${META}pod_controller_kind`, controller.kind);
  if (controller?.name) labels.set(`${META}pod_controller_name`, controller.name);
  return labels;
}

function readiness({ status }: Pod): string {
  return status?.conditions?.find(({ type }) => type === 'Ready')?.status.toLowerCase() ?? 'unknown';
}

/** A container of a pod, and whether it's one that runs before the others. */
export interface PodContainer {
  readonly container: Container;
  readonly isInit: boolean;
}

/** The containers, then those that run before them. */
export function containersOf({ spec }: Pod): readonly PodContainer[] {
  return [
    ...(spec?.containers ?? []).map((container) => ({ container, isInit: false })),
    ...(spec?.initContainers ?? []).map((container) => ({ container, isInit: true })),
  ];
}

/** What a target says of the port of a container. */
export function containerPortLabels({ container, isInit }: PodContainer, port: ContainerPort): LabelMap {
  return new Map([
    [`${META}pod_container_name`, container.name],
    [`${META}pod_container_image`, container.image ?? ''],
    [`${META}pod_container_port_name`, port.name ?? ''],
    [`${META}pod_container_port_number`, String(port.containerPort)],
    [`${META}pod_container_port_protocol`, port.protocol ?? ''],
    [`${META}pod_container_init`, String(isInit)],
  ]);
}

/** The targets of a pod: one for each port of each container, and one for each container without ports; none without an IP address. */
export function podTargets(pod: Pod): readonly LabelMap[] {
  const ip = pod.status?.podIP ?? '';
  if (ip === '') return [];
  const common = [...podLabels(pod), [`${META}namespace`, pod.metadata?.namespace ?? ''] as const];
  return containersOf(pod).flatMap((of) => {
    const id = [`${META}pod_container_id`, containerId(pod, of)] as const;
    const ports = of.container.ports ?? [];
    if (ports.length === 0) {
      return [
        new Map([
          ...common,
          id,
          ['__address__', ip],
          [`${META}pod_container_name`, of.container.name],
          [`${META}pod_container_image`, of.container.image ?? ''],
          [`${META}pod_container_init`, String(of.isInit)],
        ]),
      ];
    }
    return ports.map(
      (port) =>
        new Map([
          ...common,
          id,
          ['__address__', joinHostPort(ip, port.containerPort)],
          ...containerPortLabels(of, port),
        ]),
    );
  });
}

function containerId({ status }: Pod, { container, isInit }: PodContainer): string {
  const statuses = (isInit ? status?.initContainerStatuses : status?.containerStatuses) ?? [];
  return statuses.find(({ name }) => name === container.name)?.containerID ?? '';
}
