import { rolesOf } from '../../facts';
import { calledServices } from './called-service';
import type { Lint } from './lint';
import { tracesReceiver, tracesWrite } from './samples';

const config = (endpoint: string) => `${tracesWrite.replace('tempo:4317', endpoint)}
${tracesReceiver('otelcol.exporter.otlp.tempo')}`;

/** An address for gRPC without a port. */
export const endpointPort: Lint = {
  code: 'lint/endpoint-port',
  severity: 'warning',
  description:
    'The address of a Service that is called by gRPC names no port. None is added but that of HTTPS, where no Service of the kind listens. Name the port, 4317 for OTLP.',
  fails: config('tempo'),
  passes: config('tempo:4317'),

  check(context) {
    for (const { component, expr, text, port, needsPort } of calledServices(context)) {
      if (port !== undefined || !needsPort) continue;
      const usual = rolesOf(component.name).flatMap(({ role }) =>
        role.role === 'address' && role.form === 'host:port' && role.defaultPort !== undefined
          ? [role.defaultPort]
          : [],
      )[0];
      context.onExpression(this, component.node, expr, `${component.node.id} calls ${text} without a port`, {
        hint: usual === undefined ? 'add the port' : `add the port, usually ${usual}: ${text}:${usual}`,
      });
    }
  },
};
