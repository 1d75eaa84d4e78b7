import type { WorkloadPort } from '../workload-port';
import type { GatewayRouteProps, GrpcRouteProps, HttpRouteProps, IngressProps, RouteRule } from './route-props';
import { routedPort } from './routed-port';

/** The spec of an Ingress; rules without a listener are left out, since they are reported elsewhere. */
export function ingressSpec(name: string, props: IngressProps, ports: readonly WorkloadPort[]): object {
  const hosts = new Map<string | undefined, object[]>();
  for (const rule of props.rules) {
    const found = routedPort(rule.listener, 'ingress', ports);
    if (!('port' in found)) continue;
    const paths = hosts.get(rule.host) ?? [];
    hosts.set(rule.host, paths);
    paths.push({
      path: pathOf(rule),
      pathType: 'Prefix',
      backend: { service: { name, port: { name: found.port.name } } },
    });
  }
  return {
    ...(props.className === undefined ? {} : { ingressClassName: props.className }),
    ...(props.tls === undefined ? {} : { tls: props.tls }),
    rules: [...hosts].map(([host, paths]) => ({ ...(host === undefined ? {} : { host }), http: { paths } })),
  };
}

/** The spec of an HTTPRoute (`gateway.networking.k8s.io/v1`). */
export function httpRouteSpec(name: string, props: HttpRouteProps, ports: readonly WorkloadPort[]): object {
  return {
    ...gatewayParts(props),
    rules: props.rules.flatMap((rule) => {
      const found = routedPort(rule.listener, 'httpRoute', ports);
      if (!('port' in found)) return [];
      return [
        {
          matches: [{ path: { type: 'PathPrefix', value: pathOf(rule) } }],
          backendRefs: [{ name, port: found.port.port }],
        },
      ];
    }),
  };
}

/** The spec of a GRPCRoute (`gateway.networking.k8s.io/v1`). */
export function grpcRouteSpec(name: string, props: GrpcRouteProps, ports: readonly WorkloadPort[]): object {
  return {
    ...gatewayParts(props),
    rules: props.rules.flatMap(({ listener, service, method }) => {
      const found = routedPort(listener, 'grpcRoute', ports);
      if (!('port' in found)) return [];
      const called = {
        ...(service === undefined ? {} : { service }),
        ...(method === undefined ? {} : { method }),
      };
      return [
        {
          ...(Object.keys(called).length === 0 ? {} : { matches: [{ method: called }] }),
          backendRefs: [{ name, port: found.port.port }],
        },
      ];
    }),
  };
}

function gatewayParts({ parents, hostnames }: GatewayRouteProps): object {
  return { parentRefs: parents, ...(hostnames === undefined ? {} : { hostnames }) };
}

function pathOf({ path = '/' }: RouteRule): string {
  return path;
}
