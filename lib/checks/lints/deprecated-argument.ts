import { formatPath } from '../../facts';
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
    "Alloy's documentation calls the argument deprecated: it has no effect any more, or a new name. Look the argument up there and take what replaces it. (Deprecated functions are reported by the rule `deprecated-function`.)",
  fails: scrape('\n\tenable_protobuf_negotiation = true\n'),
  passes: scrape('\n\tscrape_protocols = ["OpenMetricsText1.0.0"]\n'),

  check(context) {
    for (const { node, schema } of context.components) {
      for (const { attribute, argument, schema: known } of node.attributes) {
        if (known?.deprecated) {
          context.onAttribute(this, node, attribute, `${formatPath(argument)} of ${schema.name} is deprecated`);
        }
      }
    }
  },
};
