import { type GraphNode, placesAt } from '../../analysis';
import { traitsOf } from '../../facts';
import type { Lint } from './lint';
import { type LintContext, scalarAt } from './lint-context';

const config = (more: string) => `prometheus.remote_write "default" {
	endpoint {
		url = "http://mimir:8080/api/v1/push"${more}
	}
}

prometheus.exporter.self "alloy" { }

prometheus.scrape "alloy" {
	targets                  = prometheus.exporter.self.alloy.targets
	forward_to               = [prometheus.remote_write.default.receiver]
	scrape_protocols         = ["PrometheusProto", "OpenMetricsText1.0.0"]
	scrape_native_histograms = true
}
`;

/** Native histograms that are asked for and dropped. */
export const nativeHistograms: Lint = {
  code: 'lint/native-histograms',
  severity: 'warning',
  description:
    'A component scrapes native histograms, and the endpoint that they go to drops them without a word: it sends them only if it is told to. Set `send_native_histograms` there, or leave them out of the scrape.',
  fails: config(''),
  passes: config('\n\t\tsend_native_histograms = true').replace('url = ', 'url                    = '),

  check(context) {
    for (const { component, trait } of context.componentsWith('nativeHistograms')) {
      if (scalarAt(component, trait.argument) !== true) continue;
      const dropping = destinationsOf(component.node).filter((node) => drops(node, context));
      for (const node of dropping) {
        const message = `${component.node.id} scrapes native histograms, and an endpoint of ${node.id} drops them`;
        context.onArgument(this, component, trait.argument, message, {
          hint: `set \`send_native_histograms = true\` in the endpoint, or leave \`${trait.argument.at(-1)}\` out`,
          related: [context.relatedBlock(node, 'where they are dropped')],
        });
      }
    }
  },
};

/** What a component sends to, at any distance. */
function destinationsOf(from: GraphNode): readonly GraphNode[] {
  const found = new Set<GraphNode>();
  const open = [from];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const { to, field } of node.wires) {
      if (field[0] !== 'receiver' || found.has(to)) continue;
      found.add(to);
      open.push(to);
    }
  }
  return [...found];
}

/** Whether an endpoint certainly doesn't send them. */
function drops(node: GraphNode, context: LintContext): boolean {
  const component = context.componentOf(node);
  const path = component && traitsOf(component.name).sendsNativeHistograms;
  if (component === undefined || path === undefined) return false;
  return placesAt(component.place, path).places.some(
    (place) => place.kind === 'value' && place.value.kind === 'scalar' && place.value.value === false,
  );
}
