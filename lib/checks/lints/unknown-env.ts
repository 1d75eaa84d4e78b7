import { envNamesIn } from '../../analysis';
import type { TypeSchema } from '../../facts';
import { type Expr, withoutParens } from '../../syntax';
import { convert, evaluate } from '../../values';
import type { Lint } from './lint';

const config = (name: string) => `prometheus.remote_write "default" {
	endpoint {
		url = sys.env("${name}")
	}
}

prometheus.exporter.self "alloy" { }

prometheus.scrape "alloy" {
	targets    = prometheus.exporter.self.alloy.targets
	forward_to = [prometheus.remote_write.default.receiver]
}
`;

/** Variables that every container has. */
const always = ['HOME', 'HOSTNAME', 'PATH', 'KUBERNETES_SERVICE_HOST', 'KUBERNETES_SERVICE_PORT'];

/** A variable that the workload doesn't set. */
export const unknownEnv: Lint = {
  code: 'lint/unknown-env',
  severity: 'warning',
  description:
    "The configuration, or a component by itself, reads an environment variable that the workload doesn't set. Alloy takes it as the empty text, without a word. Set it, or correct its name.",
  workload: { env: ['METRICS_URL'] },
  fails: config('METRIC_URL'),
  passes: config('METRICS_URL'),

  check(context) {
    const { env } = context.workload;
    if (!env) return;
    const isSet = (name: string): boolean => env.includes(name) || always.includes(name);
    for (const need of context.needs.env) {
      const component = context.componentBehind(need);
      // Those of `sys.env` have a place of their own.
      if (component === undefined || need.why === 'sys.env' || need.field !== undefined || isSet(need.name)) continue;
      const message = `${need.origin.id} reads the environment variable ${need.name}, and nothing sets it`;
      context.onBlock(this, component.node, message, { hint: `set the argument, or the variable` });
    }
    for (const node of context.model.nodes) {
      if (node.kind === 'declare') continue;
      for (const placed of node.attributes) {
        const { value } = placed.attribute;
        const schema = node.definition ? undefined : placed.schema;
        for (const name of envNamesIn(value)) {
          if (name === undefined || isSet(name)) continue;
          const refused = schema && refusal(value, schema.type);
          const more =
            refused === undefined ? {} : { hint: `it is the empty text then, and Alloy does not start: ${refused}` };
          context.onExpression(this, node, value, `nothing sets the environment variable ${name}`, more);
        }
      }
    }
  },
};

/** What Alloy says of an argument that is nothing but a variable that isn't set. */
function refusal(value: Expr, type: TypeSchema): string | undefined {
  const found = withoutParens(value).kind === 'call' ? evaluate(value, { env: {} }) : undefined;
  const converted = found?.kind === 'known' ? convert(found.value, type) : undefined;
  return converted?.ok === false ? converted.message : undefined;
}
