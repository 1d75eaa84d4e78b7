import { expressionAt } from '../../analysis';
import { type Emission, emissionAt } from '../../facts';
import type { Lint } from './lint';
import type { LintedComponent } from './lint-context';
import { tracesWrite } from './samples';

/** A signal that is sent to a component which doesn't pass it on. */
export const droppedSignal: Lint = {
  code: 'lint/dropped-signal',
  severity: 'warning',
  description:
    "A processor gets a signal and has no output for it, so that signal ends there without a word. Name a consumer in its `output` block, or don't send the signal to it.",
  fails: `${tracesWrite}
otelcol.processor.batch "default" {
	output {
		traces = [otelcol.exporter.otlp.tempo.input]
	}
}

otelcol.processor.memory_limiter "default" {
	check_interval = "1s"
	limit          = "512MiB"

	output {
		traces  = [otelcol.processor.batch.default.input]
		metrics = [otelcol.processor.batch.default.input]
	}
}

otelcol.receiver.otlp "default" {
	grpc {
		endpoint = "0.0.0.0:4317"
	}

	output {
		traces  = [otelcol.processor.memory_limiter.default.input]
		metrics = [otelcol.processor.memory_limiter.default.input]
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
    for (const { from, to, argument, field, node } of context.model.nodes.flatMap((node) => node.wires)) {
      const source = context.componentOf(from);
      const target = context.componentOf(to);
      if (!source || !target || field[0] !== target.schema.signals.export) continue;
      const sent = emissionAt(source.schema.signals, argument)?.signals ?? [];
      const lost = sent.filter((signal) => isLost(target, signal));
      if (lost.length > 0) {
        context.onExpression(this, from, node, `${to.id} takes ${lost.join(' and ')} and passes none of it on`);
      }
    }
  },
};

/** Whether a component takes a signal, could pass it on, passes other signals on, and not this one. */
function isLost({ place, schema: { signals } }: LintedComponent, signal: string): boolean {
  const produced = signals.produces[signal] ?? [];
  const passing = signals.emits.filter((emission) => emission.signals.some((one) => produced.includes(one)));
  const isWritten = ({ path }: Emission) => expressionAt(place, path) !== undefined;
  return signals.emits.some(isWritten) && passing.length > 0 && !passing.some(isWritten);
}
