import type { k8s } from 'cdk8s-plus-28';

/** Egress of the pods of an Alloy beyond what follows from the configuration. */
export interface EgressProps {
  /**
   * Destinations of components whose targets are known only at run time, by component identifier: URLs, `host:port`, or
   * ranges of addresses (`10.0.0.0/8:9090`); without a port, any port. A component named here causes no warning. A name that isn't a component's
   * (`sidecar`) adds destinations as well.
   * @example { 'loki.write.default': ['https://logs.example.com'], 'prometheus.scrape.vms': ['10.1.0.0/16:9100'] }
   * @default - none
   */
  readonly to?: { readonly [component: string]: readonly string[] };
  /**
   * The pods that answer DNS queries, and their port: 5353 on OpenShift. @default - `k8s-app: kube-dns` in `kube-system`, and the node's cache; port 53
   */
  readonly dns?: {
    readonly namespace: string;
    readonly labels?: { readonly [label: string]: string };
    readonly port?: number;
  };
  /**
   * Where the API server is, for components that call it. A CiliumNetworkPolicy doesn't need it. @default - any address, ports 443 and 6443: what is
   * behind its Service's address differs between clusters
   */
  readonly apiServer?: { readonly cidrs?: readonly string[]; readonly ports?: readonly number[] };
}

export interface NetworkPolicyProps {
  /** `cilium` makes a CiliumNetworkPolicy, which knows hosts by their names, the API server and the nodes. @default 'kubernetes' */
  readonly flavor?: 'kubernetes' | 'cilium';
  /**
   * Who may reach a port, by its name (`otlp-grpc`); an empty list is nobody. Cluster members always reach each other.
   * @default - everybody; for Alloy's own HTTP server, every pod of the cluster
   */
  readonly from?: { readonly [portName: string]: readonly k8s.NetworkPolicyPeer[] };
  /** Limits what the pods send to the destinations in the configuration (egress). `{}` does so with defaults. @default - not limited */
  readonly egress?: EgressProps;
}
