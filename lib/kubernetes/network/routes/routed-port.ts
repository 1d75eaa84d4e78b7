import type { WorkloadPort } from '../workload-port';

/** The port that a route leads to, or why there is none. */
export type RoutedPort =
  | { readonly port: WorkloadPort }
  /** `isTold` if the port's own problem is reported already. */
  | { readonly problem: string; readonly isTold?: true };

const HTTP2 = 'kubernetes.io/h2c';

/** Protocols over HTTP, which an Ingress carries; an HTTPRoute carries those without gRPC, a GRPCRoute the others. */
const CARRIED = {
  ingress: { by: 'an Ingress carries HTTP', protocols: ['http', 'https', 'grpc', HTTP2] },
  httpRoute: { by: 'an HTTPRoute carries HTTP', protocols: ['http', 'https', HTTP2] },
  grpcRoute: { by: 'a GRPCRoute carries gRPC', protocols: ['grpc', HTTP2] },
} as const;

/** A prop that makes listeners reachable from outside. */
export type RouteKind = keyof typeof CARRIED;

/** The port of the Service that a rule of `kind` names, by its own name or by the component that listens. */
export function routedPort(listener: string, kind: RouteKind, ports: readonly WorkloadPort[]): RoutedPort {
  const { by, protocols } = CARRIED[kind];
  const carried: readonly (string | undefined)[] = protocols;
  // What a listener speaks is no less carried where the Service says that it's encrypted.
  const fits = (port: WorkloadPort): boolean =>
    carried.includes(protocolOf(port)) ||
    (port.listener?.appProtocol !== undefined && carried.includes(port.listener.appProtocol));
  const named = ports.filter((port) => port.name === listener || port.listener?.origin.id === listener);
  const fitting = named.filter(fits);
  // A component that speaks several protocols has one for each kind of route.
  const found = fitting.length === 1 ? fitting : named;
  const [port, ...others] = found;
  if (port === undefined) return { problem: `${listener}, and nothing listens under that name` };
  if (others.length > 0) {
    return {
      problem: `${listener}, which listens on ${found.map(({ name }) => name).join(' and ')}: name one of them`,
    };
  }
  if (!port.exposed) {
    return {
      problem: `${listener}, which the Service doesn't have`,
      ...(port.listener?.loopback ? { isTold: true } : {}),
    };
  }
  if (fits(port)) return { port };
  return { problem: `${listener}, which speaks ${protocolOf(port) ?? `plain ${port.protocol}`}: ${by}` };
}

/** The protocol of a port; HTTP for a port added by hand that doesn't say. */
function protocolOf({ appProtocol, listener, protocol }: WorkloadPort): string | undefined {
  return appProtocol ?? (listener === undefined && protocol === 'TCP' ? 'http' : undefined);
}
