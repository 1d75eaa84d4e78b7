import { envNamesIn, expressionAt, type Place, placesAt, valueAt } from '../analysis';
import { EACH, formatPath, nodeLabels, traitsOf } from '../facts';
import { type Expr, namePathsIn } from '../syntax';
import type { ComponentScope } from './component-scope';
import type { HostnameAsNode } from './needs';

/**
 * Where a component compares the name of a node with `constants.hostname`, or with the variable `HOSTNAME`: the pod's name, unless it is in the node's
 * network, or somebody sets the variable. An argument that filters by node sets it by itself.
 */
export function hostnamesAsNodes(scope: ComponentScope): readonly HostnameAsNode[] {
  const path = traitsOf(scope.origin.component).filtersByNode?.node;
  const inFilter = path === undefined ? [] : placesAt(scope.place, path).places;
  const filters = inFilter.flatMap((place): HostnameAsNode[] => {
    const expr = place.kind === 'value' ? place.expr : undefined;
    return expr !== undefined && nameIn(expr) === 'constants.hostname'
      ? [{ argument: formatPath(path!), name: 'constants.hostname' }]
      : [];
  });
  const rules = placesAt(scope.place, ['rule', EACH]).places.flatMap((rule): HostnameAsNode[] => {
    const name = comparesNodes(rule) ? nameIn(expressionAt(rule, ['regex'])) : undefined;
    return name === undefined ? [] : [{ argument: 'rule > regex', name }];
  });
  return [...filters, ...rules];
}

/** Whether a rule keeps or drops by nothing but the name of a node. */
function comparesNodes(rule: Place): boolean {
  const action = valueAt(rule, ['action']);
  const labels = valueAt(rule, ['source_labels']);
  if (action.kind !== 'scalar' || (action.value !== 'keep' && action.value !== 'drop')) return false;
  const [label, ...others] = labels.kind === 'list' ? labels.items : [];
  return others.length === 0 && label?.value.kind === 'scalar' && nodeLabels().has(String(label.value.value));
}

/** The pod's name in an expression; with another variable in it, that may be the one that counts. */
function nameIn(expr: Expr | undefined): HostnameAsNode['name'] | undefined {
  if (expr === undefined) return undefined;
  const variables = envNamesIn(expr);
  if (variables.length > 0) return variables.every((name) => name === 'HOSTNAME') ? 'HOSTNAME' : undefined;
  return namePathsIn(expr).some(({ names }) => names.join('.') === 'constants.hostname')
    ? 'constants.hostname'
    : undefined;
}
