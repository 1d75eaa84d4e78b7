import { expressionAt, type Feeder, type Place, placesAt, valueAt, valueOfExpression } from '../analysis';
import { componentNeeds, EACH } from '../facts';
import { type Expr, walk } from '../syntax';
import { addressesIn, isOwnAddress } from './address';
import type { ComponentScope } from './component-scope';
import type { Destination } from './destination';
import { namespaceScope } from './names';

/** Components that call the targets they are given. */
const SCRAPERS = ['prometheus.scrape', 'pyroscope.scrape'];

/** Components that find their targets in custom resources of the cluster. */
const OPERATORS = [
  'prometheus.operator.podmonitors',
  'prometheus.operator.probes',
  'prometheus.operator.scrapeconfigs',
  'prometheus.operator.servicemonitors',
];

/** Components whose targets are files, processes or Alloy itself. */
const LOCAL = ['discovery.process', 'discovery.relabel'];

const KUBELET_PORT = 10_250;

/** Where a component that scrapes sends its requests: to the pods that it's given, and to addresses that are written out. */
export function scrapedBy(scope: ComponentScope): Destination[] {
  const { origin, place, names } = scope;
  const base = { origin, protocol: 'TCP' } as const;
  if (OPERATORS.includes(origin.component)) {
    return [{ ...base, kind: 'pods', why: 'what custom resources of the cluster name' }];
  }
  const targets = SCRAPERS.includes(origin.component) ? expressionAt(place, ['targets']) : undefined;
  if (targets === undefined) return [];
  const from = { ...base, argument: 'targets' };
  const { feeders, complete } = names.feedersOf(targets);
  const written = [targets, ...feeders.flatMap((feeder) => relabelledTargets(feeder))];
  const found = [
    ...written.flatMap((expr) => writtenTargets(expr, from)),
    ...feeders.flatMap((feeder) => targetsOf(feeder, from, scope)),
    ...feeders.flatMap((feeder) => relabelledAddresses(feeder, from, feeders.some(isNodes))),
  ];
  const isTold = complete && (found.length > 0 || feeders.some(isSourceOfTargets) || isKnown(targets));
  return isTold ? found : [...found, { ...from, kind: 'unknown' }];
}

type From = Pick<Destination, 'origin' | 'protocol' | 'argument'>;

function targetsOf({ component, place }: Feeder, from: From, scope: ComponentScope): Destination[] {
  if (component === 'discovery.kubernetes') return kubernetesTargets(place, from, scope);
  if (component === 'discovery.kubelet') return [{ ...from, kind: 'pods' }];
  if (!component.startsWith('discovery.') || LOCAL.includes(component)) return [];
  return [{ ...from, kind: 'unknown' }];
}

function kubernetesTargets(place: Place, from: From, scope: ComponentScope): Destination[] {
  const role = valueAt(place, ['role']);
  switch (role.kind === 'scalar' ? role.value : undefined) {
    case 'node':
      return [{ ...from, kind: 'nodes', port: KUBELET_PORT }];
    case 'ingress':
      return [{ ...from, kind: 'unknown' }];
    default: {
      const spec = componentNeeds('discovery.kubernetes').rbac?.find(({ namespaces }) => namespaces)?.namespaces;
      const where = spec && namespaceScope(spec, place, scope.names);
      const namespaces = where?.kind === 'namespaces' ? { namespaces: where.names } : {};
      return [{ ...from, kind: 'pods', ...namespaces }];
    }
  }
}

function isNodes({ component, place }: Feeder): boolean {
  const role = component === 'discovery.kubernetes' ? valueAt(place, ['role']) : undefined;
  return role?.kind === 'scalar' && role.value === 'node';
}

/** Where the rules of a `discovery.relabel` lead requests: to a host, or to another port of the nodes. Pods are reached at any port anyway. */
function relabelledAddresses({ component, place }: Feeder, from: From, ofNodes: boolean): Destination[] {
  if (component !== 'discovery.relabel') return [];
  return placesAt(place, ['rule', EACH]).places.flatMap((rule): Destination[] => {
    const target = valueAt(rule, ['target_label']);
    if (target.kind !== 'scalar' || target.value !== '__address__') return [];
    const replacement = valueAt(rule, ['replacement']);
    const text = replacement.kind === 'scalar' ? String(replacement.value) : undefined;
    if (text !== undefined && !text.includes('$')) {
      const addresses = addressesIn(text, { form: 'host:port' });
      if (addresses === undefined) return [{ ...from, kind: 'unknown' }];
      return addresses
        .filter((address) => !isOwnAddress(address))
        .map((address) => ({ ...from, kind: 'host', ...address }));
    }
    if (!ofNodes || text === '$1') return [];
    const [, port] = /^\$(?:\{\w+\}|\w+):(\d+)$/.exec(text ?? '') ?? [];
    return [port === undefined ? { ...from, kind: 'unknown' } : { ...from, kind: 'nodes', port: Number(port) }];
  });
}

function relabelledTargets({ component, place }: Feeder): Expr[] {
  const targets = component === 'discovery.relabel' ? expressionAt(place, ['targets']) : undefined;
  return targets === undefined ? [] : [targets];
}

function isSourceOfTargets({ component }: Feeder): boolean {
  return component.startsWith('discovery.') || component.startsWith('prometheus.exporter.');
}

function isKnown(expr: Expr): boolean {
  const value = valueOfExpression(expr);
  return value.kind === 'list' && value.items.every((item) => item.value.kind === 'object');
}

/** The addresses in targets that are written out. */
function writtenTargets(expr: Expr, from: From): Destination[] {
  const found: Destination[] = [];
  for (const node of walk(expr)) {
    const address = node.kind === 'object' ? node.fields.find(({ name }) => name === '__address__') : undefined;
    if (node.kind !== 'object' || address === undefined) continue;
    const scheme = node.fields.find(({ name }) => name === '__scheme__');
    const isSecure = scheme !== undefined && textOf(scheme.value) === 'https';
    const text = textOf(address.value);
    const addresses = text && addressesIn(text, { form: 'host:port', defaultPort: isSecure ? 443 : 80 });
    if (!addresses) found.push({ ...from, kind: 'unknown' });
    else
      found.push(...addresses.filter((a) => !isOwnAddress(a)).map((a) => ({ ...from, kind: 'host', ...a }) as const));
  }
  return found;
}

function textOf(expr: Expr): string | undefined {
  const value = valueOfExpression(expr);
  return value.kind === 'scalar' ? String(value.value) : undefined;
}
