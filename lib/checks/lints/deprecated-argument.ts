import { type ArgumentPath, descriptionOf, EACH, formatPath } from '../../facts';
import type { Lint } from './lint';
import { metricsWrite } from './samples';

const scrape = (more: string) => `${metricsWrite}
prometheus.exporter.self "alloy" { }

prometheus.scrape "alloy" {
	targets    = prometheus.exporter.self.alloy.targets
	forward_to = [prometheus.remote_write.default.receiver]
${more}}
`;

/** An argument that Alloy still takes, and won't for ever. */
export const deprecatedArgument: Lint = {
  code: 'lint/deprecated-argument',
  severity: 'warning',
  description:
    "Alloy's documentation calls the argument deprecated: it has no effect any more, or a new name. The hint says what replaces it. (Deprecated functions are reported by the rule `deprecated-function`.)",
  fails: scrape('\n\tenable_protobuf_negotiation = true\n'),
  passes: scrape('\n\tscrape_protocols = ["OpenMetricsText1.0.0"]\n'),

  check(context) {
    for (const { node, schema } of context.components) {
      for (const { attribute, argument, schema: known } of node.attributes) {
        if (known?.deprecated) {
          const message = `${formatPath(argument)} of ${schema.name} is deprecated`;
          const hint = replacementOf(schema.name, argument);
          context.onAttribute(this, node, attribute, message, hint === undefined ? {} : { hint });
        }
      }
    }
  },
};

/** What is said of a deprecated argument behind what it was for: what takes its place, or that nothing does. */
function replacementOf(component: string, argument: ArgumentPath): string | undefined {
  const text = descriptionOf(
    component,
    argument.filter((name) => name !== EACH),
  );
  const [first, ...others] = text?.split(/(?<=\.) /) ?? [];
  const said = others.length === 0 || first!.startsWith('Has no effect') ? text : others.join(' ');
  return said && `${said[0]!.toLowerCase()}${said.slice(1).replace(/\.$/, '')}`;
}
