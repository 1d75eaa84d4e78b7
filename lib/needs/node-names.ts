import { envNamesIn, placesAt } from '../analysis';
import { formatPath, traitsOf } from '../facts';
import { namePathsIn } from '../syntax';
import type { ComponentScope } from './component-scope';

/** The argument by which a component compares the name of its node with `constants.hostname`: the pod's name, unless it is in the node's network. */
export function hostnameAsNode(scope: ComponentScope): string | undefined {
  const path = traitsOf(scope.origin.component).filtersByNode?.node;
  if (path === undefined) return undefined;
  const found = placesAt(scope.place, path).places.some((place) => {
    const expr = place.kind === 'value' ? place.expr : undefined;
    if (expr === undefined || envNamesIn(expr).length > 0) return false;
    return namePathsIn(expr).some(({ names }) => names.join('.') === 'constants.hostname');
  });
  return found ? formatPath(path) : undefined;
}
