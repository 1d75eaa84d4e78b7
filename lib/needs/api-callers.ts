import { componentNeeds, traitsOf } from '../facts';
import type { Needs, RuleNeed } from './needs';

/** Resources that a kubelet asks the API server about, for those who call the kubelet. */
const OF_KUBELET = /^nodes\/(metrics|pods|proxy|stats)$/;

/** Identifiers of the components that call the API server; others only show the ServiceAccount's token to somebody else: a kubelet, Vault. */
export function apiCallers({ token, rules }: Pick<Needs, 'token' | 'rules'>): string[] {
  return token.flatMap(({ origin }) => {
    const ofTable = componentNeeds(origin.component).rbac ?? [];
    const calls =
      ofTable.some(({ resources = [] }) => resources.some((resource) => !OF_KUBELET.test(resource))) ||
      rules.some((rule) => rule.origin.id === origin.id && isProxied(rule));
    return calls ? [origin.id] : [];
  });
}

/** Whether the API server passes requests on to the kubelets: what asks a kubelet itself needs the same right. */
function isProxied({ origin, resources = [] }: RuleNeed): boolean {
  return traitsOf(origin.component).scrapes !== undefined && resources.includes('nodes/proxy');
}
