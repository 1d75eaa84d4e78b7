import { expressionAt, placesAt, valueAt } from '../../analysis';
import { EACH } from '../../facts';
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

const usual: Readonly<Record<string, string>> = {
  'loki.write': '/loki/api/v1/push',
  'prometheus.remote_write': '/api/v1/write (Prometheus) or /api/v1/push (Mimir)',
};

/** A URL to write to that names a server and no path. */
export const pushPath: Lint = {
  code: 'lint/push-path',
  severity: 'warning',
  description:
    'The URL names a server and no path on it. Alloy takes URLs as they are, so the server answers 404 and the data is dropped. Add the path, `/loki/api/v1/push` for Loki.',
  fails: write(''),
  passes: write('/loki/api/v1/push'),

  check(context) {
    for (const component of context.componentsNamed(...Object.keys(usual))) {
      for (const [i, place] of placesAt(component.place, ['endpoint', EACH]).places.entries()) {
        const url = valueAt(place, ['url']);
        if (url.kind !== 'scalar' || !/^https?:\/\/[^/?]+\/?$/.test(String(url.value))) continue;
        const message = `endpoint ${i + 1} of ${component.node.id} has a URL without a path`;
        const expr = expressionAt(place, ['url']);
        const hint = `usually ${usual[component.name]}`;
        if (expr) context.onExpression(this, component.node, expr, message, { hint });
      }
    }
  },
};
