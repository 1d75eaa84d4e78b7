import { placesAt } from '../../analysis';
import { rolesOf } from '../../facts';
import { addressesIn, isOwnAddress } from '../../needs';
import type { Lint } from './lint';

const write = (host: string) => `loki.write "default" {
	endpoint {
		url = "http://${host}:3100/loki/api/v1/push"
	}
}

loki.source.kubernetes_events "default" {
	forward_to = [loki.write.default.receiver]
}
`;

/** A destination in the pod itself, where nothing else runs. */
export const ownAddress: Lint = {
  code: 'lint/own-address',
  severity: 'warning',
  description:
    'The component calls localhost, which in a pod is the pod itself, and neither the configuration nor another container of the pod listens there: the connection is refused. Name the Service, or run what is meant as a sidecar.',
  workload: { hostNetwork: false, sidecars: false, servicePorts: [], httpPort: 12345 },
  fails: write('localhost'),
  passes: write('loki'),

  check(context) {
    const { hostNetwork, sidecars, httpPort = 12345 } = context.workload;
    if (hostNetwork !== false || sidecars !== false) return;
    let open: ReadonlySet<number | undefined> | undefined;
    for (const component of context.components) {
      for (const { path, role } of rolesOf(component.name)) {
        if (role.role !== 'address' || role.purpose !== undefined) continue;
        for (const place of placesAt(component.place, path).places) {
          if (place.kind !== 'value' || place.expr === undefined || place.value.kind !== 'scalar') continue;
          const form = {
            form: role.form,
            ...(role.defaultPort === undefined ? {} : { defaultPort: role.defaultPort }),
          };
          const own = addressesIn(String(place.value.value), form)?.find(isOwnAddress);
          if (own === undefined) continue;
          open ??= new Set([httpPort, ...context.needs.listeners.map(({ port }) => port)]);
          // A listener whose port nobody knows may be the one.
          if (open.has(own.port) || open.has(undefined)) continue;
          const at = own.port === undefined ? own.host : `${own.host}:${own.port}`;
          const message = `${component.node.id} calls ${at}, which is the pod itself, and nothing in the pod listens there`;
          context.onExpression(this, component.node, place.expr, message, {
            hint: 'name the Service that is meant (`name.namespace.svc`), or run it as a sidecar',
          });
        }
      }
    }
  },
};
