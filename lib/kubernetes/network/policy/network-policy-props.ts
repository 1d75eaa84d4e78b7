import type { k8s } from 'cdk8s-plus-28';

/** What the pods of an Alloy may send to beyond what the configuration tells. */
export interface EgressProps {
  /**
   * Destinations of components that send to where only a running Alloy knows, by the components' identifiers: URLs, `host:port`, or
   * ranges of addresses (`10.0.0.0/8:9090`); without a port, any port. A component that is named here is not warned about. A name that
   * isn't a component's (`sidecar`) adds destinations all the same.
   * @example { 'loki.write.default': ['https://logs.example.com'], 'prometheus.scrape.vms': ['10.1.0.0/16:9100'] }
   * @default - none
   */
  readonly to?: { readonly [component: string]: readonly string[] };
  /** The pods that answer DNS queries, and their port: 5353 on OpenShift. @default - `k8s-app: kube-dns` in `kube-system`, and the node's cache; port 53 */
  readonly dns?: {
    readonly namespace: string;
    readonly labels?: { readonly [label: string]: string };
    readonly port?: number;
  };
  /**
   * Where the API server is, for components that call it. A policy of Cilium knows by itself.
   * @default - any address, ports 443 and 6443: what the address of its Service stands for differs between clusters
   */
  readonly apiServer?: { readonly cidrs?: readonly string[]; readonly ports?: readonly number[] };
}

export interface NetworkPolicyProps {
  /** `cilium` makes a CiliumNetworkPolicy, which knows hosts by their names, the API server and the nodes. @default 'kubernetes' */
  readonly flavor?: 'kubernetes' | 'cilium';
  /**
   * Who may reach a port, by its name (`otlp-grpc`); an empty list is nobody. The members of a cluster always reach each other.
   * @default - everybody; for Alloy's own HTTP server, every pod of the cluster
   */
  readonly from?: { readonly [portName: string]: readonly k8s.NetworkPolicyPeer[] };
  /** Limits what the pods send to the destinations of the configuration. `{}` is that with defaults. @default - not limited */
  readonly egress?: EgressProps;
}
