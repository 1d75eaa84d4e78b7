/** Which requests reach a listener. */
export interface RouteRule {
  /**
   * The listener, by the name of its Service port (`otlp-http`, `faro`) or by its component (`faro.receiver.frontend`). It is an error if it doesn't exist
   * or doesn't speak HTTP.
   */
  readonly listener: string;
  /** Path prefix, by whole segments. @default '/' */
  readonly path?: string;
}

export interface IngressRule extends RouteRule {
  /** Host name; a leading `*.` stands for one label. @default - every host */
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
  /** Name of the Gateway's listener. @default - all that match */
  readonly sectionName?: string;
  readonly port?: number;
}

/** Props that all routes of the Gateway API share. */
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

/** Which calls reach a listener. */
export interface GrpcRouteRule {
  /**
   * The listener, by the name of its Service port (`otlp-grpc`) or by its component (`otelcol.receiver.otlp.default`). It is an error if it doesn't exist
   * or doesn't speak gRPC.
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
