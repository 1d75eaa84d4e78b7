import type { EndpointPort, EndpointSlice, Endpoints, Pod, Service, ServicePort } from './object';

/** The Endpoints of a service, which has the same name; undefined for one that selects no pods. */
export function endpointsOf(service: Service, pods: readonly Pod[]): Endpoints | undefined {
  const members = membersOf(service, pods);
  if (members === undefined) return undefined;
  return {
    apiVersion: 'v1',
    kind: 'Endpoints',
    metadata: {
      ...named(service),
      ...(service.metadata?.labels === undefined ? {} : { labels: service.metadata.labels }),
    },
    subsets: members.map(({ pod, ip, ports }) => {
      const address = { ip, ...placeOf(pod) };
      return { ports, ...(isReady(pod) ? { addresses: [address] } : { notReadyAddresses: [address] }) };
    }),
  };
}

/** The EndpointSlice of a service; undefined for one that selects no pods. */
export function sliceOf(service: Service, pods: readonly Pod[]): EndpointSlice | undefined {
  const members = membersOf(service, pods);
  if (members === undefined) return undefined;
  const { name = '', namespace = '' } = named(service);
  return {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: {
      name: `${name}-x2x8z`,
      namespace,
      labels: { ...service.metadata?.labels, 'kubernetes.io/service-name': name },
    },
    addressType: members[0]?.ip.includes(':') ? 'IPv6' : 'IPv4',
    ports: members[0]?.ports ?? [],
    endpoints: members.map(({ pod, ip }) => ({
      addresses: [ip],
      conditions: { ready: isReady(pod), serving: isReady(pod), terminating: false },
      ...placeOf(pod),
    })),
  };
}

/** A pod behind a service, and where the ports of the service lead there. */
interface Member {
  readonly pod: Pod;
  readonly ip: string;
  readonly ports: readonly EndpointPort[];
}

function membersOf({ metadata, spec }: Service, pods: readonly Pod[]): readonly Member[] | undefined {
  const selector = Object.entries(spec?.selector ?? {});
  if (selector.length === 0) return undefined;
  return pods.flatMap((pod) => {
    const ip = pod.status?.podIP;
    const selected =
      pod.metadata?.namespace === metadata?.namespace &&
      selector.every(([name, value]) => pod.metadata?.labels?.[name] === value);
    if (!selected || ip === undefined || ip === '') return [];
    return [{ pod, ip, ports: (spec?.ports ?? []).flatMap((port) => portOf(port, pod) ?? []) }];
  });
}

function portOf(
  { name = '', port, protocol = 'TCP', targetPort = port }: ServicePort,
  pod: Pod,
): EndpointPort | undefined {
  const declared = (pod.spec?.containers ?? []).flatMap(({ ports = [] }) => ports);
  const number =
    typeof targetPort === 'number'
      ? targetPort
      : declared.find((candidate) => candidate.name === targetPort)?.containerPort;
  return number === undefined ? undefined : { name, port: number, protocol };
}

function isReady({ status }: Pod): boolean {
  return status?.conditions?.some(({ type, status: state }) => type === 'Ready' && state === 'True') ?? false;
}

function placeOf({ metadata, spec }: Pod) {
  const { name = '', namespace = '' } = metadata ?? {};
  return {
    ...(spec?.nodeName === undefined ? {} : { nodeName: spec.nodeName }),
    targetRef: { kind: 'Pod', name, namespace },
  };
}

function named({ metadata }: Service): { readonly name?: string; readonly namespace?: string } {
  const { name, namespace } = metadata ?? {};
  return { ...(name === undefined ? {} : { name }), ...(namespace === undefined ? {} : { namespace }) };
}
