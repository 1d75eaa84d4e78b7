import { evaluatePredicate } from '../../analysis';
import type { Lint } from './lint';
import { tracesWrite } from './samples';

const detection = (auth: string) => `${tracesWrite}
otelcol.processor.resourcedetection "default" {
	detectors = ["kubernetes_node"]

	kubernetes_node {${auth}}

	output {
		traces = [otelcol.exporter.otlp.tempo.input]
	}
}

otelcol.receiver.otlp "default" {
	grpc {
		endpoint = "0.0.0.0:4317"
	}

	output {
		traces = [otelcol.processor.resourcedetection.default.input]
	}
}
`;

/** A detector that asks the API server without saying who it is. */
export const detectorAuth: Lint = {
  code: 'lint/detector-auth',
  severity: 'warning',
  description:
    'The detector `kubernetes_node` reads the node from the API server, and its `auth_type` is `none` unless set, so it is refused in every cluster that asks who is calling. Set `auth_type = "serviceAccount"`.',
  fails: detection(' '),
  passes: detection('\n\t\tauth_type = "serviceAccount"\n\t'),

  check(context) {
    for (const { component, trait: calls } of context.componentsWith('callsUnauthenticated')) {
      for (const { when, caller, argument, remedy } of calls) {
        if (evaluatePredicate(when, component.place) !== true) continue;
        const message = `${caller} of ${component.node.id} asks the API server without credentials`;
        context.onArgument(this, component, argument, message, { hint: remedy });
      }
    }
  },
};
