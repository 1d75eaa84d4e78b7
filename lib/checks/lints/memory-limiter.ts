import type { GraphNode } from '../../analysis';
import { receiverType, traitsOf } from '../../facts';
import type { Lint } from './lint';
import type { LintContext } from './lint-context';
import { tracesWrite } from './samples';

/** A batch processor that nothing protects from more data than there is memory for. */
export const memoryLimiter: Lint = {
  code: 'lint/memory-limiter',
  severity: 'warning',
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
    const batches = context.componentsWith('batches');
    if (batches.length === 0) return;
    const receivers = unlimitedReceivers(context);
    for (const { component } of batches) {
      const { node } = component;
      const receiver = receivers.get(node);
      if (receiver) {
        context.onBlock(this, node, `${node.id} gets data from ${receiver.id} with no memory limiter before it`, {
          related: [context.relatedBlock(receiver, 'the receiver')],
        });
      }
    }
  },
};

/** The components that data gets to without passing a memory limiter, each with the first receiver that it comes from. */
function unlimitedReceivers(context: LintContext): ReadonlyMap<GraphNode, GraphNode> {
  const found = new Map<GraphNode, GraphNode>();
  for (const { component } of context.componentsWith('isPushedTo')) {
    const open = [component.node];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const { to } of at.wires) {
        if (found.has(to)) continue;
        found.set(to, component.node);
        const next = context.componentOf(to);
        const passesOn = next && receiverType(next.schema) === 'otelcol.Consumer' && !traitsOf(next.name).limitsMemory;
        if (passesOn) open.push(to);
      }
    }
  }
  return found;
}
