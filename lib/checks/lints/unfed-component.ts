import type { Lint } from './lint';
import { logsWrite } from './samples';
import { unwrittenSignals } from './unwritten-signals';

/** A component that takes data which nobody sends. */
export const unfedComponent: Lint = {
  code: 'lint/unfed-component',
  severity: 'warning',
  description:
    'The component waits for data, and nothing in the configuration sends any to it: often a pipeline that was rewired around one of its parts. Send to it, or take it out.',
  fails: `${logsWrite}
loki.process "labels" {
	forward_to = [loki.write.default.receiver]

	stage.static_labels {
		values = {cluster = "prod"}
	}
}

loki.source.kubernetes_events "default" {
	forward_to = [loki.write.default.receiver]
}
`,
  passes: `${logsWrite}
loki.process "labels" {
	forward_to = [loki.write.default.receiver]

	stage.static_labels {
		values = {cluster = "prod"}
	}
}

loki.source.kubernetes_events "default" {
	forward_to = [loki.process.labels.receiver]
}
`,

  check(context) {
    // Where a component has yet to say where its signals go, they may go to any that takes them.
    const unwritten = new Set(context.components.flatMap(unwrittenSignals));
    for (const { node, schema } of context.components) {
      if (schema.signals.accepts.some((signal) => unwritten.has(signal))) continue;
      if (schema.signals.accepts.length > 0 && !context.isReferredTo(node)) {
        const signals = schema.signals.accepts.join(', ');
        context.onBlock(this, node, `nothing sends ${signals} to ${node.id}`);
      }
    }
  },
};
