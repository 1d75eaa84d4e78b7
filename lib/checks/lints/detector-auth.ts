import { valueAt } from '../../analysis';
import type { Lint } from './lint';
import { scalarAt } from './lint-context';
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
    for (const component of context.componentsNamed('otelcol.processor.resourcedetection')) {
      const detectors = valueAt(component.place, ['detectors']);
      const isUsed =
        detectors.kind === 'list' &&
        detectors.items.some(({ value }) => value.kind === 'scalar' && value.value === 'kubernetes_node');
      if (isUsed && scalarAt(component, ['kubernetes_node', 'auth_type']) === 'none') {
        const message = `the detector kubernetes_node of ${component.node.id} asks the API server without credentials`;
        context.onArgument(this, component, ['detectors'], message, {
          hint: 'kubernetes_node { auth_type = "serviceAccount" }',
        });
      }
    }
  },
};
