import { BlockList, isIP } from 'node:net';
import {
  type ContainerPort,
  type NetworkPolicy,
  type NetworkPolicyPeer,
  type NetworkPolicyPort,
  selects,
} from '../../cluster';

/** One side of a connection. */
export interface ConnectionEnd {
  readonly namespace: string;
  readonly namespaceLabels: Readonly<Record<string, string>>;
  readonly podLabels: Readonly<Record<string, string>>;
  readonly ip?: string;
}

/** What a connection is made to: a pod, or an address outside of the cluster. */
export interface ConnectionTarget extends Partial<ConnectionEnd> {
  /** The port of the pod. Absent for any. */
  readonly port?: number;
  /** The ports of the pod, to read named ones. */
  readonly ports?: readonly ContainerPort[];
}

/** Policies by which a connection isn't let through, as far as NetworkPolicies of Kubernetes tell. */
export interface Blocked {
  readonly direction: 'egress' | 'ingress';
  /** All that apply; none of them lets it through. */
  readonly policies: readonly string[];
}

/**
 * Tells whether the NetworkPolicies let a TCP connection through: those of the sender's namespace out, those of the receiver's in.
 * @param egress policies of the sender's namespace
 * @param ingress policies of the receiver's namespace
 */
export function blockedBy(
  from: ConnectionEnd,
  to: ConnectionTarget,
  egress: readonly NetworkPolicy[],
  ingress: readonly NetworkPolicy[],
): Blocked[] {
  const blocked: Blocked[] = [];
  const out = egress.filter(
    (policy) => limits(policy, 'Egress') && selects(policy.spec.podSelector ?? {}, from.podLabels),
  );
  const letsOut = ({ spec }: NetworkPolicy) =>
    (spec.egress ?? []).some(
      (rule) => matchesPeers(rule.to, from.namespace, to) && matchesPorts(rule.ports, to.port, to.ports),
    );
  if (out.length > 0 && !out.some(letsOut)) blocked.push({ direction: 'egress', policies: namesOf(out) });
  if (to.namespace === undefined) return blocked;
  const into = ingress.filter(
    (policy) => limits(policy, 'Ingress') && selects(policy.spec.podSelector ?? {}, to.podLabels),
  );
  const letsIn = ({ spec }: NetworkPolicy) =>
    (spec.ingress ?? []).some(
      (rule) => matchesPeers(rule.from, to.namespace!, from) && matchesPorts(rule.ports, to.port, to.ports),
    );
  if (into.length > 0 && !into.some(letsIn)) blocked.push({ direction: 'ingress', policies: namesOf(into) });
  return blocked;
}

/** The policies of a pod that let no DNS out, if there are any policies for it and none of them does. */
export function dnsBlockedBy(from: ConnectionEnd, egress: readonly NetworkPolicy[]): readonly string[] {
  const out = egress.filter(
    (policy) => limits(policy, 'Egress') && selects(policy.spec.podSelector ?? {}, from.podLabels),
  );
  const lets = ({ spec }: NetworkPolicy) =>
    (spec.egress ?? []).some(({ ports }) =>
      (ports ?? []).length === 0
        ? true
        : ports!.some((port) => matchesPort({ ...port, protocol: 'TCP' }, 53, [{ name: 'dns', containerPort: 53 }])),
    );
  return out.length > 0 && !out.some(lets) ? namesOf(out) : [];
}

function namesOf(policies: readonly NetworkPolicy[]): readonly string[] {
  return policies.map(({ metadata }) => metadata.name).sort();
}

function limits({ spec }: NetworkPolicy, type: 'Egress' | 'Ingress'): boolean {
  return (spec.policyTypes ?? ['Ingress', ...(spec.egress === undefined ? [] : ['Egress'])]).includes(type);
}

function matchesPeers(
  peers: readonly NetworkPolicyPeer[] | undefined,
  namespace: string,
  side: Partial<ConnectionEnd>,
): boolean {
  return peers === undefined || peers.length === 0 || peers.some((peer) => matchesPeer(peer, namespace, side));
}

function matchesPeer(
  { podSelector, namespaceSelector, ipBlock }: NetworkPolicyPeer,
  namespace: string,
  side: Partial<ConnectionEnd>,
): boolean {
  // Of a host outside of the cluster only the name is known: any block of addresses may have it.
  if (ipBlock !== undefined) return side.ip === undefined ? side.namespace === undefined : isInBlock(side.ip, ipBlock);
  if (side.namespace === undefined) return false;
  const isNamespace =
    namespaceSelector === undefined ? side.namespace === namespace : selects(namespaceSelector, side.namespaceLabels);
  return isNamespace && selects(podSelector ?? {}, side.podLabels);
}

function isInBlock(ip: string, { cidr, except = [] }: NonNullable<NetworkPolicyPeer['ipBlock']>): boolean {
  return isInCidr(ip, cidr) && !except.some((each) => isInCidr(ip, each));
}

function isInCidr(ip: string, cidr: string): boolean {
  const [network = '', prefix = ''] = cidr.split('/');
  const family = isIP(network);
  if (family === 0 || isIP(ip) !== family || !/^\d+$/.test(prefix)) return false;
  const type = family === 6 ? 'ipv6' : 'ipv4';
  const list = new BlockList();
  list.addSubnet(network, Number(prefix), type);
  return list.check(ip, type);
}

function matchesPorts(
  ports: readonly NetworkPolicyPort[] | undefined,
  port: number | undefined,
  named: readonly ContainerPort[] = [],
): boolean {
  return (
    ports === undefined ||
    ports.length === 0 ||
    port === undefined ||
    ports.some((each) => matchesPort(each, port, named))
  );
}

function matchesPort(
  { protocol = 'TCP', port, endPort }: NetworkPolicyPort,
  wanted: number,
  named: readonly ContainerPort[],
): boolean {
  if (protocol !== 'TCP') return false;
  if (port === undefined) return true;
  if (typeof port === 'string')
    return named.some(({ name, containerPort }) => name === port && containerPort === wanted);
  return endPort === undefined ? port === wanted : port <= wanted && wanted <= endPort;
}
