/** What a request has to be like to reach a listener. */
export interface RouteRule {
  /**
   * The listener, by the name of its Service port (`otlp-http`, `faro`) or by its component (`faro.receiver.frontend`). One that
   * isn't there, or doesn't speak HTTP, is an error.
   */
  readonly listener: string;
  /** Beginning of the path, by whole segments. @default '/' */
  readonly path?: string;
}

export interface IngressRule extends RouteRule {
  /** Name of the host, `*.` in front stands for one label. @default - every host */
  readonly host?: string;
}

export interface IngressProps {
  readonly rules: readonly IngressRule[];
  /** Name of the IngressClass. @default - the cluster's default */
  readonly className?: string;
  /** Secrets with certificates, and the hosts that they are for. @default - none */
  readonly tls?: readonly { readonly secretName: string; readonly hosts: readonly string[] }[];
  /** @default - none */
  readonly annotations?: { readonly [key: string]: string };
  /** Further labels. @default - none */
  readonly labels?: { readonly [key: string]: string };
}

/** The Gateway that a route is attached to. */
export interface RouteParent {
  readonly name: string;
  /** @default - the Alloy's own namespace */
  readonly namespace?: string;
  /** Name of the Gateway's listener. @default - all that fit */
  readonly sectionName?: string;
  readonly port?: number;
}

export interface HttpRouteProps {
  readonly parents: readonly RouteParent[];
  readonly rules: readonly RouteRule[];
  /** @default - those of the Gateway */
  readonly hostnames?: readonly string[];
  /** @default - none */
  readonly annotations?: { readonly [key: string]: string };
  /** Further labels. @default - none */
  readonly labels?: { readonly [key: string]: string };
}
