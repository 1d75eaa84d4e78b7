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

/** What a route of the Gateway API has, whatever it carries. */
export interface GatewayRouteProps {
  readonly parents: readonly RouteParent[];
  /** @default - those of the Gateway */
  readonly hostnames?: readonly string[];
  /** @default - none */
  readonly annotations?: { readonly [key: string]: string };
  /** Further labels. @default - none */
  readonly labels?: { readonly [key: string]: string };
}

export interface HttpRouteProps extends GatewayRouteProps {
  readonly rules: readonly RouteRule[];
}

/** What a call has to be like to reach a listener. */
export interface GrpcRouteRule {
  /**
   * The listener, by the name of its Service port (`otlp-grpc`) or by its component (`otelcol.receiver.otlp.default`). One that isn't
   * there, or doesn't speak gRPC, is an error.
   */
  readonly listener: string;
  /** Full name of the service that is called: `opentelemetry.proto.collector.trace.v1.TraceService`. @default - every service */
  readonly service?: string;
  /** Name of the method: `Export`. @default - every method */
  readonly method?: string;
}

export interface GrpcRouteProps extends GatewayRouteProps {
  readonly rules: readonly GrpcRouteRule[];
}
