import type { GraphNode, Wire } from '../../analysis';
import { type ArgumentPath, emissionAt } from '../../facts';
import type { Lint } from './lint';
import type { LintContext } from './lint-context';
import { logsWrite } from './samples';

/** The same data that reaches one destination on two ways. */
export const sentTwice: Lint = {
  code: 'lint/sent-twice',
  severity: 'warning',
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
    const ways = new Ways(context);
    // What refers to a block of which there are two is meant for one of them.
    const repeated = new Set(context.model.nodes.flatMap(({ first }) => first ?? []));
    for (const { node } of context.components) {
      const byArgument = new Map<ArgumentPath, Map<string, Wire>>();
      for (const { wire, argument } of ways.from(node)) {
        if (repeated.has(wire.to)) continue;
        const sent = byArgument.get(argument) ?? new Map<string, Wire>();
        byArgument.set(argument, sent);
        const receiver = wire.written.join('.');
        if (sent.has(receiver)) {
          context.onExpression(this, node, wire.node, `${node.id} sends to ${wire.to.id} twice`);
        }
        sent.set(receiver, wire);
      }
      for (const [argument, sent] of byArgument) {
        const wires = [...sent.values()];
        const detours = ways.detours(argument, wires);
        for (const wire of wires) {
          const around = detours.get(wire.to);
          if (!around) continue;
          const message = `${node.id} sends to ${wire.to.id} directly, and again through ${around.id}`;
          context.onExpression(this, node, wire.node, message);
        }
      }
    }
  },
};

/** Wires that are followed in a configuration, all in all. Looking for detours in long chains gets no further than this. */
const MOST_FOLLOWED = 1_000_000;

/** A wire that carries telemetry, and the argument that sends it. */
interface Sending {
  readonly wire: Wire;
  readonly argument: ArgumentPath;
}

/** The ways that telemetry takes. */
class Ways {
  readonly #context: LintContext;
  readonly #from = new Map<GraphNode, readonly Sending[]>();
  #followed = 0;

  constructor(context: LintContext) {
    this.#context = context;
  }

  /** What carries telemetry from a component to others. */
  from(node: GraphNode): readonly Sending[] {
    let sent = this.#from.get(node);
    if (!sent) {
      const signals = this.#context.componentOf(node)?.schema.signals;
      sent = node.wires.flatMap((wire) => {
        const emission = signals && emissionAt(signals, wire.argument);
        const isReceived = wire.field[0] === this.#context.componentOf(wire.to)?.schema.signals.export;
        return emission && emission.signals.length > 0 && isReceived ? [{ wire, argument: emission.path }] : [];
      });
      this.#from.set(node, sent);
    }
    return sent;
  }

  /** The destinations of wires from one component that another of them leads to as well, with the beginning of the other way. */
  detours(from: ArgumentPath, wires: readonly Wire[]): ReadonlyMap<GraphNode, GraphNode> {
    const detours = new Map<GraphNode, GraphNode>();
    const ends = new Set(wires.map(({ to }) => to));
    if (ends.size < 2) return detours;
    const seen = new Set<GraphNode>();
    for (const start of ends) {
      const open = [start];
      for (let node = open.pop(); node !== undefined; node = open.pop()) {
        for (const { wire, argument } of this.#passedOn(node)) {
          if (++this.#followed > MOST_FOLLOWED) return detours;
          const { to } = wire;
          if (argument !== from) continue;
          if (to !== start && ends.has(to) && !detours.has(to)) detours.set(to, start);
          if (seen.has(to)) continue;
          seen.add(to);
          open.push(to);
        }
      }
    }
    return detours;
  }
  /** What of it is sent on of what was received: a component can read telemetry, and send only what it makes itself. */
  #passedOn(node: GraphNode): readonly Sending[] {
    const produces = Object.values(this.#context.componentOf(node)?.schema.signals.produces ?? {});
    return produces.some((signals) => signals.length > 0) ? this.from(node) : [];
  }
}
