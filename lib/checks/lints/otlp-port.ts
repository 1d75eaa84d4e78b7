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

const kinds = [
  { name: 'otelcol.exporter.otlp', wrong: 4318, right: 4317, speaks: 'gRPC', other: 'otelcol.exporter.otlphttp' },
  { name: 'otelcol.exporter.otlphttp', wrong: 4317, right: 4318, speaks: 'HTTP', other: 'otelcol.exporter.otlp' },
] as const;

/** OTLP over one protocol to the port of the other. */
export const otlpPort: Lint = {
  code: 'lint/otlp-port',
  severity: 'warning',
  description:
    'By convention, OTLP over gRPC is on port 4317 and OTLP over HTTP on port 4318. An exporter that speaks one to the port of the other only gets errors. Correct the port, or take the other exporter.',
  fails: exporter(4317),
  passes: exporter(4318),

  check(context) {
    for (const { name, wrong, right, speaks, other } of kinds) {
      for (const component of context.componentsNamed(name)) {
        const endpoint = scalarAt(component, ['client', 'endpoint']);
        if (typeof endpoint === 'string' && new RegExp(`:${wrong}(/|$)`).test(endpoint)) {
          const message = `${component.node.id} speaks OTLP over ${speaks} to port ${wrong}`;
          context.onArgument(this, component, ['client', 'endpoint'], message, {
            hint: `OTLP over ${speaks} is on port ${right}; or take ${other}`,
          });
        }
      }
    }
  },
};
