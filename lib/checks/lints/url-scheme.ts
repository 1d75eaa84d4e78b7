import { expressionAt, placesAt, valueAt } from '../../analysis';
import { type ArgumentPath, EACH } from '../../facts';
import type { Lint } from './lint';

const write = (scheme: string) => `loki.write "default" {
	endpoint {
		url = "${scheme}loki:3100/loki/api/v1/push"
	}
}

loki.source.kubernetes_events "default" {
	forward_to = [loki.write.default.receiver]
}
`;

/** Where components that push over HTTP have their URL: the block and the argument in it. */
const urls: Readonly<Record<string, readonly [block: ArgumentPath, argument: string]>> = {
  'loki.write': [['endpoint', EACH], 'url'],
  'otelcol.exporter.otlphttp': [['client'], 'endpoint'],
  'prometheus.remote_write': [['endpoint', EACH], 'url'],
  'pyroscope.write': [['endpoint', EACH], 'url'],
};

/** A URL to write to that is no URL: a host and a path. */
export const urlScheme: Lint = {
  code: 'lint/url-scheme',
  severity: 'warning',
  description:
    'The URL starts with neither `http://` nor `https://`. Alloy loads it, and then each request fails: `unsupported protocol scheme`. Write the scheme, too.',
  fails: write(''),
  passes: write('http://'),

  check(context) {
    for (const component of context.componentsNamed(...Object.keys(urls))) {
      const [block, argument] = urls[component.name]!;
      for (const place of placesAt(component.place, block).places) {
        const url = valueAt(place, [argument]);
        if (url.kind !== 'scalar' || url.value === '' || /^https?:\/\//i.test(String(url.value))) continue;
        const message = `${argument} of ${component.node.id} is no URL of HTTP, and nothing can be sent there`;
        const expr = expressionAt(place, [argument]);
        const hint = 'start it with http:// or https://';
        if (expr) context.onExpression(this, component.node, expr, message, { hint });
      }
    }
  },
};
