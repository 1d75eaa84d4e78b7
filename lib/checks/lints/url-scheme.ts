import { placesAt } from '../../analysis';
import { unexpandedHint } from '../unexpanded-variable';
import type { Lint } from './lint';
import { isAddressUnused } from './sent-signals';

const write = (scheme: string) => `loki.write "default" {
	endpoint {
		url = "${scheme}loki:3100/loki/api/v1/push"
	}
}

loki.source.kubernetes_events "default" {
	forward_to = [loki.write.default.receiver]
}
`;

/** A URL to write to that is no URL: a host and a path. */
export const urlScheme: Lint = {
  code: 'lint/url-scheme',
  severity: 'warning',
  description:
    'The URL starts with neither `http://` nor `https://`. Alloy loads it, and then each request fails: `unsupported protocol scheme`. Write the scheme, too.',
  fails: write(''),
  passes: write('http://'),

  check(context) {
    for (const { component, trait } of context.componentsWith('pushes')) {
      if (isAddressUnused(component, context)) continue;
      for (const place of placesAt(component.place, trait.url).places) {
        if (place.kind !== 'value' || !place.expr || place.value.kind !== 'scalar') continue;
        const { value } = place.value;
        if (value === '' || /^https?:\/\//i.test(String(value))) continue;
        const message = `${trait.url.at(-1)} of ${component.node.id} is no URL of HTTP, and nothing can be sent there`;
        const hint = unexpandedHint(String(value)) ?? 'start it with http:// or https://';
        context.onExpression(this, component.node, place.expr, message, { hint });
      }
    }
  },
};
