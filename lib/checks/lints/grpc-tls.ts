import { isWritten } from '../../analysis';
import { formatPath } from '../../facts';
import { calledServices } from './called-service';
import type { Lint } from './lint';
import type { LintedComponent } from './lint-context';
import { tracesReceiver, tracesWrite } from './samples';

/** gRPC with TLS to a Service that hardly has a certificate. */
export const grpcTls: Lint = {
  code: 'lint/grpc-tls',
  severity: 'warning',
  description:
    "The component calls a Service of the cluster by gRPC, and its client has no `tls` block: it speaks TLS then, and a server on a plain port answers that the first record doesn't look like a handshake. Say `tls { insecure = true }` for a plain port, or name the authority (`ca_file`) for one with TLS.",
  fails: `otelcol.exporter.otlp "tempo" {
	client {
		endpoint = "tempo:4317"
	}
}

${tracesReceiver('otelcol.exporter.otlp.tempo')}`,
  passes: `${tracesWrite}
${tracesReceiver('otelcol.exporter.otlp.tempo')}`,

  check(context) {
    const told = new Set<LintedComponent>();
    for (const { component, expr, text, port, tls } of calledServices(context)) {
      if (port === 443 || isWritten(component.place, tls) || told.has(component)) continue;
      told.add(component);
      const message = `${component.node.id} speaks TLS to ${text}, a Service of the cluster: its client has no tls block`;
      context.onExpression(this, component.node, expr, message, {
        hint: `\`${formatPath(tls)}\` with \`insecure = true\` for a plain port, or with \`ca_file\` for one with TLS`,
      });
    }
  },
};
