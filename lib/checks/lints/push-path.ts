import { placesAt } from '../../analysis';
import { componentsWith, type Pushing, traitsOf } from '../../facts';
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

/** A URL to write to that names a server and no path, or one at which servers of the kind take nothing. */
export const pushPath: Lint = {
  code: 'lint/push-path',
  severity: 'warning',
  description:
    'The URL names a server and no path on it, the path of a server of another kind, or one at which such servers are read. Alloy takes URLs as they are, so the server answers 404 and the data is dropped. Name the path, `/loki/api/v1/push` for Loki.',
  fails: write(''),
  passes: write('/loki/api/v1/push'),

  check(context) {
    for (const { component, trait } of context.componentsWith('pushes')) {
      const { url, usualPaths } = trait;
      if (usualPaths === undefined) continue;
      for (const [i, place] of placesAt(component.place, url).places.entries()) {
        if (place.kind !== 'value' || !place.expr || place.value.kind !== 'scalar') continue;
        const [, path] = /^https?:\/\/[^/?#]+([^?#]*)/.exec(String(place.value.value)) ?? [];
        const found = path === undefined ? undefined : pathProblem(path || '/', trait);
        if (found === undefined) continue;
        const message = `endpoint ${i + 1} of ${component.node.id} has a URL ${found}`;
        const usual = usualPaths.map(({ path, server }) => (server === undefined ? path : `${path} (${server})`));
        context.onExpression(this, component.node, place.expr, message, { hint: `usually ${usual.join(' or ')}` });
      }
    }
  },
};

/** What is wrong with a path to write to. One that nobody knows may be that of a proxy. */
function pathProblem(path: string, { usualPaths = [], readsAt = [] }: Pushing): string | undefined {
  const is = (known: string) => path === known || path === `${known}/`;
  if (path === '/') return 'without a path';
  if (readsAt.some(is)) return `with the path ${path}, at which nothing can be written`;
  if (usualPaths.some((usual) => is(usual.path))) return undefined;
  const other = componentsWith('pushes').find((name) =>
    traitsOf(name).pushes?.usualPaths?.some((usual) => is(usual.path)),
  );
  return other && `with the path ${path}, which is that of ${other}`;
}
