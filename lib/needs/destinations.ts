import {
  evaluatePredicate,
  type InstanceNode,
  type PathValue,
  placeOfInstance,
  placesAt,
  valueAt,
  valueOfExpression,
  valueOfPlace,
} from '../analysis';
import { type AddressRole, type ArgumentPath, cloudCallOf, componentNeeds, formatPath, rolesOf } from '../facts';
import { type Expr, namePathOf, withoutParens } from '../syntax';
import { addressesIn, isOwnAddress } from './address';
import type { ComponentScope } from './component-scope';
import type { Destination } from './destination';
import type { NeedOrigin } from './need';
import { scrapedBy } from './scrape-destinations';

const HTTPS = 443;

/** Where a component sends to: the addresses in its arguments, what it scrapes, the services that it calls without an argument. */
export function destinationsOf(scope: ComponentScope): Destination[] {
  const found = rolesOf(scope.origin.component).flatMap(({ path, role }) =>
    role.role === 'address' ? addressesAt(path, role, scope) : [],
  );
  return [...found, ...callsOf(scope), ...scrapedBy(scope)];
}

/** Where a configuration block sends to: what fetches modules or configuration when Alloy runs. */
export function destinationsOfBlock(instance: InstanceNode, origin: NeedOrigin): Destination[] {
  if (instance.node.component !== undefined) return [];
  return rolesOf(instance.block.name).flatMap(({ path, role }): Destination[] => {
    const value = valueAt(placeOfInstance(instance), path);
    if (role.role !== 'address' || value.kind === 'absent') return [];
    const base = { origin, argument: formatPath(path), protocol: 'TCP' } as const;
    const addresses = value.kind === 'scalar' ? addressesIn(String(value.value), role) : undefined;
    if (addresses === undefined) return [{ ...base, kind: 'unknown' }];
    return addresses
      .filter((address) => !isOwnAddress(address))
      .map((address): Destination => ({ ...base, kind: 'host', ...address }));
  });
}

function addressesAt(path: ArgumentPath, role: AddressRole, scope: ComponentScope): Destination[] {
  const { origin, place } = scope;
  if (role.form === 'port') return portsOf(path, role, scope);
  const argument = formatPath(path);
  const { places, complete } = placesAt(place, path);
  const unknown: Destination = { kind: 'unknown', origin, argument, protocol: 'TCP' };
  const texts: (string | undefined)[] = complete ? [] : [undefined];
  for (const found of places) {
    const value = valueOfPlace(found);
    // What a proxy or a token needs is asked for only where it's written.
    const isDefault = found.kind === 'value' && found.expr === undefined;
    if (isDefault && role.purpose !== undefined) continue;
    const origin =
      value.kind === 'unknown' && found.kind === 'value' && found.expr ? originOfUrl(found.expr) : undefined;
    if (origin !== undefined) texts.push(origin);
    else
      texts.push(
        ...textsIn(value.kind === 'absent' && role.default !== undefined ? literal(role.default) : value, role),
      );
  }
  const port = role.portFrom === undefined ? undefined : scope.textAt(role.portFrom);
  const defaultPort = port === undefined ? role.defaultPort : Number(port);
  const protocol = transportOf(role, scope);
  return texts.flatMap((text): Destination[] => {
    const form = { form: role.form, ...(defaultPort === undefined ? {} : { defaultPort }) };
    const addresses = text === undefined ? undefined : addressesIn(text, form);
    if (addresses === undefined) return [unknown];
    return addresses
      .filter((address) => !isOwnAddress(address))
      .map((address): Destination => ({ kind: 'host', origin, argument, protocol, ...address }));
  });
}

/** Ports without a host of their own: of a Service whose pods are called one by one, or of hosts that nobody knows. */
function portsOf(path: ArgumentPath, role: AddressRole, scope: ComponentScope): Destination[] {
  const { origin, place } = scope;
  const roles = rolesOf(origin.component);
  const host = role.of === undefined ? undefined : roles.find((other) => other.path === role.of);
  if (host !== undefined) return [];
  const argument = formatPath(role.of ?? path);
  const block = path.slice(0, -1);
  const isUsed = placesAt(place, block).places.some((found) => found.kind === 'body' && found.block !== undefined);
  if (!isUsed) return [];
  const service = role.of === undefined ? undefined : scope.textAt(role.of);
  const ports = valueAt(place, path);
  if (service === undefined || ports.kind !== 'list') return [{ kind: 'unknown', origin, argument, protocol: 'TCP' }];
  const numbers = ports.items.flatMap(({ value }) => (value.kind === 'scalar' ? [Number(value.value)] : []));
  const namespace = service.split('.')[1] ?? scope.facts.namespace;
  return [{ kind: 'pods', origin, argument, protocol: 'TCP', namespaces: [namespace], ports: numbers }];
}

/** What a component calls without an argument that says where. */
function callsOf(scope: ComponentScope): Destination[] {
  const { origin, place } = scope;
  const holds = (when: Parameters<typeof evaluatePredicate>[0] | undefined): boolean =>
    when === undefined || evaluatePredicate(when, place, scope.names.predicates) !== false;
  const found: Destination[] = [];
  for (const { when, to, port } of componentNeeds(origin.component).egress ?? []) {
    if (port === undefined || !holds(when)) continue;
    const call = { origin, protocol: 'TCP', port } as const;
    if (to === 'node') found.push({ ...call, kind: 'nodes' });
    else if (to !== 'backends') found.push({ ...call, kind: 'cidr', cidr: to, why: 'metadata of the instance' });
  }
  const cloud = cloudCallOf(origin.component);
  if (cloud !== undefined && holds(cloud.when)) {
    found.push({ kind: 'cloud', origin, protocol: 'TCP', port: HTTPS, why: 'calls the API of a public cloud' });
  }
  return found;
}

/** The beginning of a URL, with its host, of which only a running Alloy knows the rest: `"https://logs.example.com/" + sys.env("PATH")`. */
function originOfUrl(expr: Expr): string | undefined {
  let first = withoutParens(expr);
  while (first.kind === 'binary' && first.operator === '+') first = withoutParens(first.left);
  if (first.kind === 'call' && namePathOf(first.callee)?.names.join('.') === 'string.format') {
    first = first.args[0] ?? first;
  }
  const value = valueOfExpression(first);
  return value.kind === 'scalar'
    ? /^[a-z][a-z0-9+.-]*:\/\/[^/?#%]+(?=[/?#])/i.exec(String(value.value))?.[0]
    : undefined;
}

/** The texts in a value: its own, those of a list, those under the key of maps; undefined for one that isn't known. */
function textsIn(value: PathValue, role: AddressRole): (string | undefined)[] {
  switch (value.kind) {
    case 'absent':
      return [];
    case 'unknown':
      return [undefined];
    case 'scalar':
      return [String(value.value)];
    case 'list':
      return value.items.flatMap((item) => textsIn(item.value, role));
    case 'object': {
      const field = role.key === undefined ? undefined : value.fields.get(role.key);
      return field === undefined ? [] : textsIn(field.value, role);
    }
  }
}

function literal(value: unknown): PathValue {
  return Array.isArray(value)
    ? { kind: 'list', items: value.map((item) => ({ value: literal(item) })) }
    : { kind: 'scalar', value: String(value) };
}

function transportOf({ transport, protocolFrom }: AddressRole, scope: ComponentScope): 'TCP' | 'UDP' {
  const named = protocolFrom === undefined ? undefined : scope.textAt(protocolFrom);
  return transport === 'UDP' || named?.toLowerCase().startsWith('udp') ? 'UDP' : 'TCP';
}
