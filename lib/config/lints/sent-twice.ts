import type { GraphNode } from '../validate/module-graph';
import type { Wire } from '../wiring';
import type { Lint } from './lint';
import type { LintContext } from './lint-context';
import { logsWrite } from './samples';

/** The same data that reaches one destination on two ways. */
export const sentTwice: Lint = {
  code: 'lint/sent-twice',
  description:
    'A component sends to a destination directly, and a second time through another component (or names it twice), so everything that passes both ways arrives twice. Leave one of the ways out.',
  fails: `${logsWrite}
loki.process "labels" {
	forward_to = [loki.write.default.receiver]

	stage.static_labels {
		values = {cluster = "prod"}
	}
}

loki.source.kubernetes_events "default" {
	forward_to = [loki.write.default.receiver, loki.process.labels.receiver]
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
    for (const { node } of context.components) {
      const sent = dataWires(node, context);
      const first = new Map<string, Wire>();
      for (const wire of sent) {
        const key = `${wire.argument.join(' > ')} ${wire.path.names.join('.')}`;
        if (first.has(key)) {
          context.onExpression(this, node, wire.path.node, `${node.id} sends to ${wire.to.id} twice`);
        }
        first.set(key, wire);
      }
      for (const wire of first.values()) {
        const around = [...first.values()].find(
          (other) => other.to !== wire.to && sameSignal(wire, other) && reaches(other.to, wire, context),
        );
        if (around) {
          const message = `${node.id} sends to ${wire.to.id} directly, and again through ${around.to.id}`;
          context.onExpression(this, node, wire.path.node, message);
        }
      }
    }
  },
};

/** What carries telemetry from a component to others. */
function dataWires(node: GraphNode, context: LintContext): readonly Wire[] {
  const component = context.componentOf(node);
  return context.wiring.wiresFrom(node).filter(({ to, argument, field }) => {
    const isSent = (component?.schema.signals.emits[argument.join(' > ')] ?? []).length > 0;
    return isSent && field[0] === context.componentOf(to)?.schema.signals.export;
  });
}

/** An argument of a block such as `output` carries one signal. */
function sameSignal(a: Wire, b: Wire): boolean {
  return a.argument.join() === b.argument.join();
}

/** Whether data of the same argument gets from a component to the destination of a wire. */
function reaches(start: GraphNode, { to, argument }: Wire, context: LintContext): boolean {
  const seen = new Set<GraphNode>();
  const open = [start];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === to) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    for (const wire of dataWires(node, context)) {
      if (wire.argument.join() === argument.join()) open.push(wire.to);
    }
  }
  return false;
}
