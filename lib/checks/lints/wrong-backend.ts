import { addressesIn } from '../../needs';
import type { Signal } from '../../values';
import type { Lint } from './lint';
import { scalarAt } from './lint-context';
import { tracesWrite } from './samples';
import { signalsByAddress } from './sent-signals';

const config = (more: string) => `${tracesWrite}
otelcol.receiver.otlp "default" {
	grpc {
		endpoint = "0.0.0.0:4317"
	}

	output {
${more}		traces = [otelcol.exporter.otlp.tempo.input]
	}
}
`;

/** Signals for a server that takes others. */
export const wrongBackend: Lint = {
  code: 'lint/wrong-backend',
  severity: 'warning',
  description:
    'An exporter sends signals to a server that, by its name, takes others: Tempo and Jaeger take traces, Loki logs, Mimir and Prometheus metrics. What they do not take is refused, again and again. Send each signal to a server of its kind.',
  fails: config('\t\tlogs   = [otelcol.exporter.otlp.tempo.input]\n'),
  passes: config(''),

  check(context) {
    for (const { component, trait } of context.componentsWith('sendsOtlp')) {
      const address = scalarAt(component, trait.endpoint);
      const [host] = typeof address === 'string' ? (addressesIn(address, { form: 'any' }) ?? []) : [];
      const server = host && serverOf(host.host);
      if (server === undefined) continue;
      const refused = signalsByAddress(component, context).filter((signal) => signal !== server.takes);
      if (refused.length === 0) continue;
      const message = `${component.node.id} sends ${refused.join(' and ')} to ${host!.host}, which takes ${server.takes} if it's ${server.name}`;
      context.onArgument(this, component, trait.endpoint, message, {
        hint: `send ${server.takes} there alone, and ${refused.join(' and ')} to a server of their own`,
      });
    }
  },
};

interface Server {
  readonly name: string;
  readonly takes: Signal;
}

/** Servers that take one signal over OTLP, by a word in the name of their host. */
const SERVERS: ReadonlyMap<string, Server> = new Map([
  ['tempo', { name: 'Tempo', takes: 'traces' }],
  ['jaeger', { name: 'Jaeger', takes: 'traces' }],
  ['loki', { name: 'Loki', takes: 'logs' }],
  ['mimir', { name: 'Mimir', takes: 'metrics' }],
  ['prometheus', { name: 'Prometheus', takes: 'metrics' }],
]);

/** What stands in front of servers, and passes everything on. */
const PASSES_ON = /otel|otlp|collector|gateway|alloy|agent|proxy/;

/** The server that a host is, by the name of its Service alone. */
function serverOf(host: string): Server | undefined {
  const service = host.split('.')[0]!;
  if (PASSES_ON.test(service)) return undefined;
  const found = service.split('-').flatMap((word) => SERVERS.get(word) ?? []);
  return found.length === 1 ? found[0] : undefined;
}
