import { valueOfExpression } from '../../analysis';
import { formatPath } from '../../facts';
import type { Expr } from '../../syntax';
import type { Lint } from './lint';
import { logsWrite } from './samples';

const labels = (name: string) => `${logsWrite}
loki.process "team" {
	forward_to = [loki.write.default.receiver]

	stage.static_labels {
		values = {${name} = "payments"}
	}
}

loki.source.kubernetes_events "default" {
	forward_to = [loki.process.team.receiver]
}
`;

/** A label name that Loki and Prometheus don't know how to ask for. */
export const labelName: Lint = {
  code: 'lint/label-name',
  severity: 'warning',
  description:
    "A label is made of letters, digits and underscores, with no digit in front. Alloy takes other names without a word, and then entries are refused or the label can't be queried. Write `team_name` for `team.name`.",
  fails: labels('"team.name"'),
  passes: labels('team_name'),

  check(context) {
    for (const { node } of context.components) {
      for (const { attribute, argument, blocks } of node.attributes) {
        const block = blocks[0]!.name;
        const isLabels =
          attribute.name === 'external_labels' ||
          (attribute.name === 'values' && (block === 'stage.labels' || block === 'stage.static_labels'));
        for (const name of isLabels ? keysOf(attribute.value) : []) {
          if (/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name)) continue;
          context.onAttribute(this, node, attribute, `"${name}" in ${formatPath(argument)} is no name of a label`, {
            hint: `write ${name.replace(/[^a-zA-Z0-9_]/g, '_').replace(/^(?=\d)/, '_')}`,
          });
        }
      }
    }
  },
};

function keysOf(expr: Expr): readonly string[] {
  const value = valueOfExpression(expr);
  return value.kind === 'object' ? [...value.fields.keys()] : [];
}
