import { emissionAt } from '../../facts';
import type { Lint } from './lint';
import type { LintContext, LintedComponent } from './lint-context';
import { metricsWrite } from './samples';

/** A component whose exports nobody uses, and which does nothing else. */
export const unusedComponent: Lint = {
  code: 'lint/unused-component',
  severity: 'warning',
  description:
    'Nothing refers to what the component exports, so it only costs: discovery watches, exporters collect, secrets are read for nobody. The same goes for a `declare` without an instance, unless the file has nothing but declares, to be imported. Use it, or take it out.',
  fails: `${metricsWrite}
discovery.kubernetes "pods" {
	role = "pod"
}

prometheus.exporter.self "alloy" { }

prometheus.scrape "alloy" {
	targets    = prometheus.exporter.self.alloy.targets
	forward_to = [prometheus.remote_write.default.receiver]
}
`,
  passes: `${metricsWrite}
discovery.kubernetes "pods" {
	role = "pod"
}

prometheus.scrape "pods" {
	targets    = discovery.kubernetes.pods.targets
	forward_to = [prometheus.remote_write.default.receiver]
}
`,

  check(context) {
    for (const component of context.components) {
      if (isUnused(component, context)) {
        context.onBlock(this, component.node, `nothing uses ${component.node.id}`);
      }
    }
    // What others import declares, and has no instances itself.
    if (context.model.root.nodes.every(({ kind }) => kind === 'declare' || kind === 'import')) return;
    const used = new Set(context.model.nodes.map((node) => node.definition));
    for (const node of context.model.nodes) {
      if (node.kind === 'declare' && !used.has(node)) {
        context.onBlock(this, node, `${node.id} has no instance`);
      }
    }
  },
};

function isUnused({ node, schema }: LintedComponent, context: LintContext): boolean {
  const { signals } = schema;
  if (schema.exports.size === 0 || signals.accepts.length > 0 || context.isReferredTo(node)) return false;
  return !node.wires.some(({ argument }) => emissionAt(signals, argument) !== undefined);
}
