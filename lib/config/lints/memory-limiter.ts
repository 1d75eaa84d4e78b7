import type { GraphNode } from '../validate/module-graph';
import type { Lint } from './lint';
import type { LintContext } from './lint-context';
import { tracesWrite } from './samples';

const limiter = 'otelcol.processor.memory_limiter';
const batch = 'otelcol.processor.batch';

/** A batch processor that nothing protects from more data than there is memory for. */
export const memoryLimiter: Lint = {
  code: 'lint/memory-limiter',
  description:
    'OpenTelemetry data comes from outside to a batch processor without a memory limiter on the way. A burst then ends with the pod being killed, and with the data in its memory. Put `otelcol.processor.memory_limiter` first, right behind the receivers.',
  fails: `${tracesWrite}
otelcol.processor.batch "default" {
	output {
		traces = [otelcol.exporter.otlp.tempo.input]
	}
}

otelcol.receiver.otlp "default" {
	grpc {
		endpoint = "0.0.0.0:4317"
	}

	output {
		traces = [otelcol.processor.batch.default.input]
	}
}
`,
  passes: `${tracesWrite}
otelcol.processor.batch "default" {
	output {
		traces = [otelcol.exporter.otlp.tempo.input]
	}
}

otelcol.processor.memory_limiter "default" {
	check_interval = "1s"
	limit          = "512MiB"

	output {
		traces = [otelcol.processor.batch.default.input]
	}
}

otelcol.receiver.otlp "default" {
	grpc {
		endpoint = "0.0.0.0:4317"
	}

	output {
		traces = [otelcol.processor.memory_limiter.default.input]
	}
}
`,

  check(context) {
    for (const { node } of context.componentsNamed(batch)) {
      const receiver = unlimitedReceiver(node, context);
      if (receiver) {
        context.onBlock(this, node, `${node.id} gets data from ${receiver.id} with no memory limiter before it`, {
          related: [context.relatedBlock(receiver, 'the receiver')],
        });
      }
    }
  },
};

/** A receiver from which data gets to a component without passing a memory limiter. */
function unlimitedReceiver(start: GraphNode, context: LintContext): GraphNode | undefined {
  const seen = new Set<GraphNode>();
  const open = [start];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    for (const { from } of context.wiring.wiresTo(node)) {
      const name = context.componentOf(from)?.name;
      if (name === undefined || name === limiter) continue;
      if (/^otelcol\.receiver\.(otlp|jaeger|zipkin|datadog|influxdb|faro)$/.test(name)) return from;
      if (name.startsWith('otelcol.')) open.push(from);
    }
  }
  return undefined;
}
