import { formatPath } from '../../facts';
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
  severity: 'error',
  description:
    'The workload has a Service, and the receiver listens on the loopback address (the default of some), so nothing outside of the pod reaches it. Listen on all addresses (`0.0.0.0`), or say that the listener is for its own pod alone (`privateListeners`).',
  workload: { servicePorts: [{ port: 4317, protocol: 'TCP' }] },
  fails: receiver('localhost:4317'),
  passes: receiver('0.0.0.0:4317'),

  check(context) {
    const { servicePorts = [], privateListeners } = context.workload;
    if (servicePorts.length === 0) return;
    const told = new Set<string>();
    for (const { component, origin, name, port, loopback, argument } of componentListeners(context)) {
      if (!loopback || privateListeners?.some((listed) => listed === origin.id || listed === name)) continue;
      const at = port === undefined ? '' : ` (port ${port})`;
      const message = `${origin.id} listens on the loopback address${at}, which the Service doesn't reach`;
      if (told.has(message)) continue;
      told.add(message);
      const everywhere = `set \`${formatPath(argument).replace(/listen_port$/, 'listen_address')}\` to all addresses (0.0.0.0)`;
      context.onArgument(this, component, argument, message, {
        severity: this.severity,
        hint:
          privateListeners === undefined
            ? everywhere
            : `${everywhere}, or name the component, or the port ${name}, in \`privateListeners\``,
      });
    }
  },
};
