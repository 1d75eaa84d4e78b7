import { componentListeners } from './component-listeners';
import type { Lint } from './lint';
import { tracesWrite } from './samples';

const receiver = (endpoint: string) => `${tracesWrite}
otelcol.receiver.otlp "default" {
	grpc {
		endpoint = "${endpoint}"
	}

	output {
		traces = [otelcol.exporter.otlp.tempo.input]
	}
}
`;

/** A receiver that nobody outside of the pod reaches, though there is a Service in front of it. */
export const loopbackListener: Lint = {
  code: 'lint/loopback-listener',
  severity: 'warning',
  description:
    'The workload has a Service, and the receiver listens on the loopback address (the default of some), so nothing outside of the pod reaches it. Listen on all addresses: `0.0.0.0`.',
  workload: { servicePorts: [{ port: 4317, protocol: 'TCP' }] },
  fails: receiver('localhost:4317'),
  passes: receiver('0.0.0.0:4317'),

  check(context) {
    if (context.workload.checksPorts || (context.workload.servicePorts ?? []).length === 0) return;
    for (const { component, port, loopback, argument } of componentListeners(context)) {
      if (!loopback) continue;
      const at = port === undefined ? '' : ` (port ${port})`;
      const message = `${component.node.id} listens on the loopback address${at}, which the Service doesn't reach`;
      context.onArgument(this, component, argument, message, {
        hint: 'listen on 0.0.0.0, or on the address of the pod',
      });
    }
  },
};
