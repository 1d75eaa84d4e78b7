/** The peer of a connection. */
export type Peer =
  /** Without a namespace: all namespaces. Without labels: all pods. */
  | { readonly kind: 'pods'; readonly namespace?: string; readonly labels?: { readonly [label: string]: string } }
  | { readonly kind: 'cidr'; readonly cidr: string }
  /** A host name outside of the cluster. A leading `*.` stands for any subdomain. */
  | { readonly kind: 'host'; readonly host: string }
  | { readonly kind: 'world' }
  | { readonly kind: 'nodes' }
  | { readonly kind: 'api-server' };

/** A port of the peer: the pod's, not that of a Service in front of it. */
export interface FlowPort {
  /** A number, or the name of a port of the pods. */
  readonly port: number | string;
  readonly protocol: 'TCP' | 'UDP';
}

/** Egress of an Alloy pod. */
export interface Flow {
  readonly peers: readonly Peer[];
  /** Empty for all. */
  readonly ports: readonly FlowPort[];
  /** DNS queries, which a CiliumNetworkPolicy inspects. */
  readonly dns?: true;
  /** The destination, as the configuration names it: `loki.monitoring.svc:3100`. */
  readonly what: string;
  readonly askedBy: string;
  readonly why?: string;
}
