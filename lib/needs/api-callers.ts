import { componentNeeds, traitsOf } from '../facts';
import type { Needs, RuleNeed } from './needs';

/** Resources that a kubelet asks the API server about, for those who call the kubelet. */
const OF_KUBELET = /^nodes\/(metrics|pods|proxy|stats)$/;

/** Identifiers of the components that call the API server; others only show the ServiceAccount's token to somebody else: a kubelet, Vault. */
export function apiCallers({ token, rules }: Pick<Needs, 'token' | 'rules'>): string[] {
  return token.flatMap(({ origin }) => {
    const own = rules.filter((rule) => rule.origin.id === origin.id);
    // What a scrape is for, only the one that is configured tells.
    const possible = isScrape(origin) ? own : (componentNeeds(origin.component).rbac ?? []);
    const calls =
      possible.some(({ resources = [] }) => resources.some((resource) => !OF_KUBELET.test(resource))) ||
      own.some(isProxied);
    return calls ? [origin.id] : [];
  });
}

function isScrape({ component }: RuleNeed['origin']): boolean {
  return traitsOf(component).scrapes !== undefined;
}

/** Whether the API server passes requests on to the kubelets: what asks a kubelet itself needs the same right. */
function isProxied({ origin, resources = [] }: RuleNeed): boolean {
  return isScrape(origin) && resources.includes('nodes/proxy');
}
