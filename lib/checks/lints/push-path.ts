import { placesAt } from '../../analysis';
import type { Lint } from './lint';

const write = (path: string) => `loki.write "default" {
	endpoint {
		url = "http://loki:3100${path}"
	}
}

loki.source.kubernetes_events "default" {
	forward_to = [loki.write.default.receiver]
}
`;

/** A URL to write to that names a server and no path. */
export const pushPath: Lint = {
  code: 'lint/push-path',
  severity: 'warning',
  description:
    'The URL names a server and no path on it. Alloy takes URLs as they are, so the server answers 404 and the data is dropped. Add the path, `/loki/api/v1/push` for Loki.',
  fails: write(''),
  passes: write('/loki/api/v1/push'),

  check(context) {
    for (const { component, trait } of context.componentsWith('pushes')) {
      const { url, usualPaths } = trait;
      if (usualPaths === undefined) continue;
      for (const [i, place] of placesAt(component.place, url).places.entries()) {
        if (place.kind !== 'value' || !place.expr || place.value.kind !== 'scalar') continue;
        if (!/^https?:\/\/[^/?]+\/?$/.test(String(place.value.value))) continue;
        const message = `endpoint ${i + 1} of ${component.node.id} has a URL without a path`;
        const usual = usualPaths.map(({ path, server }) => (server === undefined ? path : `${path} (${server})`));
        context.onExpression(this, component.node, place.expr, message, { hint: `usually ${usual.join(' or ')}` });
      }
    }
  },
};
