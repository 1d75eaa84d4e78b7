/** Where an Alloy can be reached from inside of the cluster: what applications and other Alloys are configured with. */
export interface Endpoint {
  /** Full name of the Service, `alloy.monitoring-stack.svc.cluster.local`. */
  readonly host: string;
  /**
   * Port of the Service, from the configuration. The components of a configuration may be made after the endpoint was asked for: read it where the
   * value is used, in a `Lazy`. While nothing listens there, it's Alloy's default port, and validation reports the endpoint.
   */
  readonly port: number;
  /** `http://alloy.monitoring-stack.svc.cluster.local:4318`; `https` where the listener has a `tls` block. Read it late, like `port`. */
  readonly url: string;
}
