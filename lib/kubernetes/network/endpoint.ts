/** The address of an Alloy inside the cluster, for configuring applications and other Alloys. */
export interface Endpoint {
  /** Full name of the Service, `alloy.monitoring-stack.svc.cluster.local`. */
  readonly host: string;
  /**
   * Port of the Service, from the configuration. Components may be created after the endpoint was requested: read it where the value is used, in a `Lazy`.
   * While nothing listens there, it's Alloy's default port, and validation reports the endpoint.
   */
  readonly port: number;
  /** `http://alloy.monitoring-stack.svc.cluster.local:4318`; `https` if the listener has a `tls` block. Read it late, like `port`. */
  readonly url: string;
  /** Whether the host stands for the addresses of all pods, as with `AlloyService.headless()`. @default - not known */
  readonly headless?: boolean;
}
