import { componentsWith, rolesOf, traitsOf } from '../../facts';
import type { Lint } from './lint';
import { scalarAt } from './lint-context';

const exporter = (port: number) => `otelcol.exporter.otlphttp "tempo" {
	client {
		endpoint = "http://tempo:${port}"
	}
}

otelcol.receiver.otlp "default" {
	grpc {
		endpoint = "0.0.0.0:4317"
	}

	output {
		traces = [otelcol.exporter.otlphttp.tempo.input]
	}
}
`;

/** OTLP over one protocol to the port of the other. */
export const otlpPort: Lint = {
  code: 'lint/otlp-port',
  severity: 'warning',
  description:
    'By convention, OTLP over gRPC is on port 4317 and OTLP over HTTP on port 4318. An exporter that speaks one to the port of the other only gets errors. Correct the port, or take the other exporter.',
  fails: exporter(4317),
  passes: exporter(4318),

  check(context) {
    for (const { component, trait } of context.componentsWith('sendsOtlp')) {
      const { endpoint, over } = trait;
      const address = scalarAt(component, endpoint);
      const right = usualPort(component.name);
      if (typeof address !== 'string' || right === undefined) continue;
      for (const other of componentsWith('sendsOtlp')) {
        const wrong = usualPort(other);
        if (wrong === right || !new RegExp(`:${wrong}(/|$)`).test(address)) continue;
        const message = `${component.node.id} speaks OTLP over ${over} to port ${wrong}`;
        context.onArgument(this, component, endpoint, message, {
          hint: `OTLP over ${over} is on port ${right}; or take ${other}`,
        });
      }
    }
  },
};

/** The port that a component sends OTLP to where its address has none. */
function usualPort(component: string): number | undefined {
  const endpoint = traitsOf(component).sendsOtlp?.endpoint;
  const role = rolesOf(component).find(({ path }) => path === endpoint)?.role;
  return role?.role === 'address' ? role.defaultPort : undefined;
}
