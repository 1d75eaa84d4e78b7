import { expressionAt } from '../../analysis';
import { printExpression } from '../../syntax';
import type { Lint } from './lint';
import type { LintedComponent } from './lint-context';
import { metricsWrite } from './samples';

/** Two scrapes of the same targets. */
export const duplicateScrape: Lint = {
  code: 'lint/duplicate-scrape',
  severity: 'warning',
  description:
    'Two components scrape the same targets at the same path and send to the same receiver, so each sample arrives twice and is paid for twice. Leave one out, or send one scrape to several receivers.',
  fails: `${metricsWrite}
discovery.kubernetes "pods" {
	role = "pod"
}

prometheus.scrape "a" {
	targets    = discovery.kubernetes.pods.targets
	forward_to = [prometheus.remote_write.default.receiver]
}

prometheus.scrape "b" {
	targets    = discovery.kubernetes.pods.targets
	forward_to = [prometheus.remote_write.default.receiver]
}
`,
  passes: `${metricsWrite}
discovery.kubernetes "pods" {
	role = "pod"
}

prometheus.scrape "a" {
	targets    = discovery.kubernetes.pods.targets
	forward_to = [prometheus.remote_write.default.receiver]
}
`,

  check(context) {
    const first = new Map<string, LintedComponent>();
    for (const { component, trait: scrape } of context.componentsWith('scrapes')) {
      if ('customResources' in scrape) continue;
      const { node, name, place, schema } = component;
      const targets = expressionAt(place, scrape.targets);
      const receivers = schema.signals.emits.map(({ path }) => expressionAt(place, path));
      if (!targets || !receivers.every((expr) => expr !== undefined)) continue;
      const kept = scrape.requests.map((path) => expressionAt(place, path));
      const key = [targets, ...receivers, ...kept].map((expr) => (expr ? printExpression(expr) : '')).join('\n');
      const other = first.get(`${name}\n${key}`);
      if (other && other.node.parent === node.parent) {
        context.onBlock(this, node, `${node.id} scrapes the same targets as ${other.node.id}`, {
          related: [context.relatedBlock(other.node, 'the other one')],
        });
      }
      first.set(`${name}\n${key}`, component);
    }
  },
};
