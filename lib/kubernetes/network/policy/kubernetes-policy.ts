import { k8s } from 'cdk8s-plus-28';
import type { Flow, FlowPort, Peer } from './flow';

/** Every address, of either family. */
const ANYWHERE: readonly k8s.NetworkPolicyPeer[] = [{ ipBlock: { cidr: '0.0.0.0/0' } }, { ipBlock: { cidr: '::/0' } }];

/**
 * The egress rules of a NetworkPolicy. It knows pods and addresses, but no host names or nodes: for those it allows any address, on their port.
 */
export function egressRules(flows: readonly Flow[]): k8s.NetworkPolicyEgressRule[] {
  const rules = new Map<
    string,
    { readonly to: readonly k8s.NetworkPolicyPeer[]; ports: k8s.NetworkPolicyPort[] | undefined }
  >();
  for (const flow of flows) {
    const to = flow.peers.flatMap(peersOf);
    const key = JSON.stringify(to);
    const rule = rules.get(key) ?? { to, ports: [] };
    rules.set(key, rule);
    if (flow.ports.length === 0) rule.ports = undefined;
    rule.ports?.push(...flow.ports.map(portOf).filter((port) => !hasPort(rule.ports!, port)));
  }
  return [...rules.values()].map(({ to, ports }) => ({ to: [...to], ...(ports === undefined ? {} : { ports }) }));
}

function peersOf(peer: Peer): readonly k8s.NetworkPolicyPeer[] {
  switch (peer.kind) {
    case 'pods':
      return [
        {
          namespaceSelector:
            peer.namespace === undefined ? {} : { matchLabels: { 'kubernetes.io/metadata.name': peer.namespace } },
          ...(peer.labels === undefined ? {} : { podSelector: { matchLabels: peer.labels } }),
        },
      ];
    case 'cidr':
      return [{ ipBlock: { cidr: peer.cidr } }];
    default:
      return ANYWHERE;
  }
}

function portOf({ port, protocol }: FlowPort): k8s.NetworkPolicyPort {
  return {
    port: typeof port === 'number' ? k8s.IntOrString.fromNumber(port) : k8s.IntOrString.fromString(port),
    ...(protocol === 'TCP' ? {} : { protocol }),
  };
}

function hasPort(ports: readonly k8s.NetworkPolicyPort[], { port, protocol }: k8s.NetworkPolicyPort): boolean {
  return ports.some((other) => other.port?.value === port?.value && other.protocol === protocol);
}
