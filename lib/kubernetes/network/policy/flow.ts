/** Who is at the other end of a connection. */
export type Peer =
  /** Absent namespace: all of them. Absent labels: all pods. */
  | { readonly kind: 'pods'; readonly namespace?: string; readonly labels?: { readonly [label: string]: string } }
  | { readonly kind: 'cidr'; readonly cidr: string }
  /** A name outside of the cluster. `*.` in front: any name below the rest. */
  | { readonly kind: 'host'; readonly host: string }
  | { readonly kind: 'world' }
  | { readonly kind: 'nodes' }
  | { readonly kind: 'api-server' };

/** A port at the peer: of the pod, not of a Service in front of it. */
export interface FlowPort {
  /** A number, or the name of a port of the pods. */
  readonly port: number | string;
  readonly protocol: 'TCP' | 'UDP';
}

/** What a pod of Alloy sends. */
export interface Flow {
  readonly peers: readonly Peer[];
  /** Empty for all. */
  readonly ports: readonly FlowPort[];
  /** DNS queries: a policy of Cilium looks into them. */
  readonly dns?: true;
  /** Where to, as the configuration says it: `loki.monitoring.svc:3100`. */
  readonly what: string;
  readonly askedBy: string;
  readonly why?: string;
}
