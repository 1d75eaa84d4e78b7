import type { RouteRule } from '../network/routes/route-props';
import { type RouteKind, routedPort } from '../network/routes/routed-port';
import { hasService } from '../network/service';
import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';

const routeRule: ConstructRule = {
  code: 'route',
  severity: 'error',
  description:
    'An Ingress or route that leads to no listener, to one that speaks something else, or to the same path twice; one that no Gateway has; a path or host that is none. `listener` names a port of the Service, or the component behind it.',
  fails: `const { config } = new Alloy(chart, 'alloy', { ingress: { rules: [{ host: 'otlp.example.com', listener: 'otlp-http' }] } });
new otelcol.receiver.Otlp(config, 'default', { grpc: {}, output: { traces: [] } });`,
  passes: `const alloy = new Alloy(chart, 'alloy', { ingress: { rules: [{ host: 'otlp.example.com', listener: 'otlp-http' }] } });
const tempo = new otelcol.exporter.Otlp(alloy.config, 'tempo', { client: { endpoint: 'tempo:4317' } });
new otelcol.receiver.Otlp(alloy.config, 'default', { http: {}, output: { traces: [tempo.input] } });`,
};

/** Routes without a listener, or to one that doesn't speak HTTP. */
export const routes: WorkloadCheck = {
  rules: [routeRule],

  check({ input, ports }, report) {
    const { ingress, httpRoute, grpcRoute, service } = input.props;
    const names = ports.ports.filter(({ exposed }) => exposed).map(({ name }) => name);
    const checkHost = (kind: string, host: string): void => {
      if (isHost(host)) return;
      report(
        routeRule,
        `\`${kind}\` has ${JSON.stringify(host)}, which is no name of a host`,
        'shop.example.com, *.example.com',
      );
    };
    const check = (kind: RouteKind, rules: readonly RouteRule[]): void => {
      if (!hasService(service)) {
        report(routeRule, `\`${kind}\` needs the Service, and there is none`, 'leave out `AlloyService.none()`');
        return;
      }
      if (rules.length === 0)
        report(routeRule, `\`${kind}\` has no rules`, 'name the listeners that it leads to in `rules`');
      for (const { listener, path } of rules) {
        const found = routedPort(listener, kind, ports.ports);
        if ('problem' in found && !found.isTold) {
          report(routeRule, `\`${kind}\` leads to ${found.problem}`, `the Service has the ports ${names.join(', ')}`);
        }
        if (path !== undefined && !path.startsWith('/')) {
          report(routeRule, `\`${kind}\` has the path ${JSON.stringify(path)}`, 'a path starts with /');
        }
      }
    };
    if (ingress !== undefined) check('ingress', ingress.rules);
    for (const [kind, route] of [['httpRoute', httpRoute] as const, ['grpcRoute', grpcRoute] as const]) {
      if (route === undefined) continue;
      check(kind, route.rules);
      if (route.parents.length === 0) {
        report(routeRule, `\`${kind}\` is attached to no Gateway`, 'name one in `parents`');
      }
      for (const host of route.hostnames ?? []) checkHost(kind, host);
    }
    const taken = new Map<string, string>();
    for (const { host = '', path = '/', listener } of ingress?.rules ?? []) {
      if (host !== '') checkHost('ingress', host);
      const place = `${host}${path}`;
      const other = taken.get(place);
      taken.set(place, listener);
      if (other === undefined || other === listener) continue;
      report(
        routeRule,
        `\`ingress\` leads from ${place} to ${other} and to ${listener}`,
        'give one of them another path',
      );
    }
  },
};

/** Whether a text is a host name, possibly with `*` as its first label. */
function isHost(text: string): boolean {
  return /^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(text) && text.length <= 253;
}
