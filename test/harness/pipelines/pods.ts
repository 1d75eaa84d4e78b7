export type Labels = Readonly<Record<string, string>>;

export interface Pod {
  readonly name?: string;
  readonly namespace?: string;
  readonly ip?: string;
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
  readonly ports?: readonly { readonly name?: string; readonly number: number }[];
}

/** The targets that `discovery.kubernetes` with role `pod` makes of a pod: one for each port of each container, or for the container without ports. */
export function targetsOf(pod: Pod): readonly Labels[] {
  const ip = pod.ip ?? '10.1.2.3';
  const common = {
    __meta_kubernetes_namespace: pod.namespace ?? 'shop',
    __meta_kubernetes_pod_name: pod.name ?? 'cart-7d4b9c6f5-x2x8z',
    __meta_kubernetes_pod_ip: ip,
    __meta_kubernetes_pod_phase: pod.phase ?? 'Running',
    __meta_kubernetes_pod_ready: String(pod.ready ?? true),
    __meta_kubernetes_pod_node_name: 'node-1',
    ...(pod.controller && {
      __meta_kubernetes_pod_controller_kind: pod.controller.kind,
      __meta_kubernetes_pod_controller_name: pod.controller.name,
    }),
    ...metaOf('annotation', pod.annotations),
    ...metaOf('label', pod.labels),
  };
  return (pod.containers ?? [{ name: 'app' }]).flatMap(({ name, init = false, ports = [] }) => {
    const container = {
      ...common,
      __meta_kubernetes_pod_container_name: name,
      __meta_kubernetes_pod_container_init: String(init),
    };
    if (ports.length === 0) return [{ ...container, __address__: ip }];
    return ports.map((port) => ({
      ...container,
      __address__: ip.includes(':') ? `[${ip}]:${port.number}` : `${ip}:${port.number}`,
      __meta_kubernetes_pod_container_port_name: port.name ?? '',
      __meta_kubernetes_pod_container_port_number: String(port.number),
    }));
  });
}

function metaOf(kind: 'annotation' | 'label', entries: Labels = {}): Labels {
  return Object.fromEntries(
    Object.entries(entries).map(([name, value]) => [
      `__meta_kubernetes_pod_${kind}_${name.replace(/[^a-zA-Z0-9_]/g, '_')}`,
      value,
    ]),
  );
}
