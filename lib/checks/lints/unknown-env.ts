import { envNamesIn } from '../../analysis';
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
    "The configuration reads an environment variable that the workload doesn't set. Alloy takes it as the empty text, without a word. Set it, or correct its name.",
  workload: { env: ['METRICS_URL'] },
  fails: config('METRIC_URL'),
  passes: config('METRICS_URL'),

  check(context) {
    const { env } = context.workload;
    if (!env) return;
    for (const node of context.model.nodes) {
      if (node.kind === 'declare') continue;
      for (const { attribute } of node.attributes) {
        for (const name of envNamesIn(attribute.value)) {
          if (name === undefined || env.includes(name) || always.includes(name)) continue;
          context.onExpression(this, node, attribute.value, `nothing sets the environment variable ${name}`);
        }
      }
    }
  },
};
