import { placesAt } from '../../analysis';
import { yamlKeys } from '../../languages';
import { didYouMean } from '../../syntax';
import type { Lint } from './lint';
import { scalarAt } from './lint-context';
import { metricsWrite } from './samples';

const probe = (module: string) => `prometheus.exporter.blackbox "web" {
	config = "{ modules: { http_2xx: { prober: http } } }"

	target {
		name    = "shop"
		address = "https://shop.example.com"
		module  = "${module}"
	}
}

${metricsWrite}
prometheus.scrape "web" {
	targets    = prometheus.exporter.blackbox.web.targets
	forward_to = [prometheus.remote_write.default.receiver]
}
`;

/** A target that names a module which the exporter's own configuration doesn't have. */
export const unknownModule: Lint = {
  code: 'lint/unknown-module',
  severity: 'warning',
  description:
    'A target names a module that the configuration of its exporter has not, so each of its scrapes fails. Correct the name, or add the module.',
  fails: probe('http_2XX'),
  passes: probe('http_2xx'),

  check(context) {
    const hints = { hints: 0 };
    for (const { component, trait } of context.componentsWith('namesModules')) {
      const config = scalarAt(component, trait.config);
      const known = typeof config === 'string' ? yamlKeys(config, trait.map) : undefined;
      if (known === undefined) continue;
      for (const place of placesAt(component.place, trait.argument).places) {
        if (place.kind !== 'value' || !place.expr || place.value.kind !== 'scalar') continue;
        const name = String(place.value.value);
        if (name === '' || known.includes(name)) continue;
        const hint = didYouMean(name, () => known, hints) ?? `its modules are ${known.join(', ')}`;
        const message = `the configuration of ${component.node.id} has no module ${JSON.stringify(name)}`;
        context.onExpression(this, component.node, place.expr, message, known.length === 0 ? {} : { hint });
      }
    }
  },
};
