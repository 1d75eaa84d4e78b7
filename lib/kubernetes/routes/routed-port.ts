import type { WorkloadPort } from '../service-ports';

/** The port that a route leads to, or why there is none. */
export type RoutedPort =
  | { readonly port: WorkloadPort }
  /** `isTold` if the port's own problem is reported already. */
  | { readonly problem: string; readonly isTold?: true };

/** Protocols over HTTP, which an Ingress carries; an HTTPRoute carries those without gRPC. */
const PROTOCOLS = { ingress: ['http', 'https', 'grpc'], httpRoute: ['http', 'https'] } as const;

/** The port of the Service that a rule of `kind` names, by its own name or by the component that listens. */
export function routedPort(listener: string, kind: keyof typeof PROTOCOLS, ports: readonly WorkloadPort[]): RoutedPort {
  const found = ports.filter((port) => port.name === listener || port.listener?.origin.id === listener);
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
  const protocol = port.appProtocol ?? (port.listener === undefined && port.protocol === 'TCP' ? 'http' : undefined);
  if (protocol === undefined || !(PROTOCOLS[kind] as readonly string[]).includes(protocol)) {
    const speaks = protocol === undefined ? `plain ${port.protocol}` : protocol;
    return {
      problem: `${listener}, which speaks ${speaks}: ${kind === 'ingress' ? 'an Ingress' : 'an HTTPRoute'} carries HTTP`,
    };
  }
  return { port };
}
