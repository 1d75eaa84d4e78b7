import { placesAt } from '../../analysis';
import type { Lint } from './lint';
import { scalarAt } from './lint-context';
import { metricsWrite } from './samples';

const services = (role: string) => `discovery.kubernetes "shop" {
	role = "service"

	selectors {
		role  = "${role}"
		label = "app=shop"
	}
}

${metricsWrite}
prometheus.scrape "shop" {
	targets    = discovery.kubernetes.shop.targets
	forward_to = [prometheus.remote_write.default.receiver]
}
`;

/** A selector on objects that the discovery doesn't look at. */
export const ignoredSelector: Lint = {
  code: 'lint/ignored-selector',
  severity: 'warning',
  description:
    'A discovery is given a selector for objects that its role knows nothing of: it is ignored without a word, and everything is found. Roles know selectors on their own objects; `pod` those on nodes, too, `endpoints` and `endpointslice` those on nodes, pods and services.',
  fails: services('pod'),
  passes: services('service'),

  check(context) {
    for (const { component, trait } of context.componentsWith('selects')) {
      const role = scalarAt(component, trait.argument);
      const known = trait.knows.find((own) => own.role === role)?.selectors;
      if (known === undefined) continue;
      for (const place of placesAt(component.place, trait.selector).places) {
        if (place.kind !== 'value' || !place.expr || place.value.kind !== 'scalar') continue;
        const selected = String(place.value.value);
        if (known.includes(selected)) continue;
        const others = trait.knows.filter(({ selectors }) => selectors.includes(selected)).map((other) => other.role);
        // A name that is none of a role is refused elsewhere.
        if (others.length === 0) continue;
        const message = `${component.node.id} ignores a selector on objects of role ${selected}: role ${role} knows those of ${known.join(', ')}`;
        context.onExpression(this, component.node, place.expr, message, {
          hint: `write \`role = "${known.at(-1)}"\`, or discover by role ${others.join(' or ')}`,
        });
      }
    }
  },
};
