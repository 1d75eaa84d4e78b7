import { envNamesIn, placesAt } from '../analysis';
import { type ArgumentPath, EACH, formatPath } from '../facts';
import { namePathsIn } from '../syntax';
import type { ComponentScope } from './component-scope';

/** Arguments that compare with the name of a node. */
const NODE_ARGUMENTS: ReadonlyMap<string, ArgumentPath> = new Map([
  ['discovery.kubernetes', ['selectors', EACH, 'field']],
  ['loki.source.podlogs', ['node_filter', 'node_name']],
  ['otelcol.processor.k8sattributes', ['filter', 'node']],
]);

/** The argument by which a component compares the name of its node with `constants.hostname`: the pod's name, unless it is in the node's network. */
export function hostnameAsNode(scope: ComponentScope): string | undefined {
  const path = NODE_ARGUMENTS.get(scope.origin.component);
  if (path === undefined) return undefined;
  const found = placesAt(scope.place, path).places.some((place) => {
    const expr = place.kind === 'value' ? place.expr : undefined;
    if (expr === undefined || envNamesIn(expr).length > 0) return false;
    return namePathsIn(expr).some(({ names }) => names.join('.') === 'constants.hostname');
  });
  return found ? formatPath(path) : undefined;
}
