import { evaluatePredicate, expressionAt, type Feeder, placesAt, valueAt, valueOfExpression } from '../analysis';
import { componentNeeds, formatPath, type TargetKind, traitsOf } from '../facts';
import { type Expr, walk } from '../syntax';
import { addressesIn, isOwnAddress } from './address';
import type { ComponentScope } from './component-scope';
import type { Destination } from './destination';
import { namespaceScope } from './names';

/** Where a component that scrapes sends its requests: to the pods that it's given, and to addresses that are written out. */
export function scrapedBy(scope: ComponentScope): Destination[] {
  const { origin, place, names } = scope;
  const base = { origin, protocol: 'TCP' } as const;
  const { scrapes } = traitsOf(origin.component);
  if (scrapes === undefined) return [];
  if ('customResources' in scrapes) {
    return [{ ...base, kind: 'pods', why: 'what custom resources of the cluster name' }];
  }
  const targets = expressionAt(place, scrapes.targets);
  if (targets === undefined) return [];
  const from = { ...base, argument: formatPath(scrapes.targets) };
  const { feeders, complete } = names.feedersOf(targets);
  const ofNodes = feeders.some((feeder) => kindOf(feeder)?.are === 'nodes');
  const written = [targets, ...feeders.flatMap((feeder) => relabelledTargets(feeder))];
  const found = [
    ...written.flatMap((expr) => writtenTargets(expr, from)),
    ...feeders.flatMap((feeder) => targetsOf(feeder, from, scope)),
    ...feeders.flatMap((feeder) => relabelledAddresses(feeder, from, ofNodes)),
  ];
  const isTold = complete && (found.length > 0 || feeders.some(isSourceOfTargets) || isKnown(targets));
  return isTold ? found : [...found, { ...from, kind: 'unknown' }];
}

type From = Pick<Destination, 'origin' | 'protocol' | 'argument'>;

function targetsOf(feeder: Feeder, from: From, scope: ComponentScope): Destination[] {
  const kind = kindOf(feeder);
  switch (kind?.are) {
    case 'nodes':
      return kind.port === undefined ? [{ ...from, kind: 'unknown' }] : [{ ...from, kind: 'nodes', port: kind.port }];
    case 'pods':
      return [{ ...from, kind: 'pods', ...namespacesOf(feeder, scope) }];
    case 'hosts':
      return [{ ...from, kind: 'unknown' }];
    default:
      return [];
  }
}

/** What the targets of a feeder are. A condition that is unknown doesn't hold. */
function kindOf({ component, place }: Feeder): TargetKind | undefined {
  return traitsOf(component).targets?.find(({ when }) => when === undefined || evaluatePredicate(when, place) === true);
}

/** The namespaces that a feeder looks for pods in: those in which it needs to read them. */
function namespacesOf(
  { component, place }: Feeder,
  scope: ComponentScope,
): { readonly namespaces?: readonly string[] } {
  const spec = componentNeeds(component).rbac?.find(({ namespaces }) => namespaces)?.namespaces;
  const where = spec && namespaceScope(spec, place, scope.names);
  return where?.kind === 'namespaces' ? { namespaces: where.names } : {};
}

/** Where the rules of a feeder that relabels lead requests: to a host, or to another port of the nodes. Pods are reached at any port anyway. */
function relabelledAddresses({ component, place }: Feeder, from: From, ofNodes: boolean): Destination[] {
  const { relabels } = traitsOf(component);
  if (relabels === undefined) return [];
  return placesAt(place, relabels.rules).places.flatMap((rule): Destination[] => {
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
  const { relabels } = traitsOf(component);
  const targets = relabels && expressionAt(place, relabels.targets);
  return targets === undefined ? [] : [targets];
}

function isSourceOfTargets({ component }: Feeder): boolean {
  const { targets, relabels } = traitsOf(component);
  return targets !== undefined || relabels !== undefined;
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
