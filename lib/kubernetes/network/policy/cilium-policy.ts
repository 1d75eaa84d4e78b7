import type { k8s } from 'cdk8s-plus-28';
import type { Flow, FlowPort, Peer } from './flow';

type Labels = { readonly [label: string]: string };

interface EndpointSelector {
  readonly matchLabels?: Labels;
  readonly matchExpressions?: readonly {
    readonly key: string;
    readonly operator: string;
    readonly values?: readonly string[];
  }[];
}

interface PortRule {
  readonly ports: readonly { readonly port: string; readonly protocol: string }[];
  readonly rules?: { readonly dns: readonly { readonly matchPattern: string }[] };
}

/** A rule of a CiliumNetworkPolicy: one kind of peer, and its ports. */
export interface CiliumRule {
  readonly [peer: `from${string}` | `to${string}`]: unknown;
  readonly toPorts?: readonly PortRule[];
}

const POD_NAMESPACE = 'k8s:io.kubernetes.pod.namespace';
const NAMESPACE_LABEL = 'k8s:io.cilium.k8s.namespace.labels.';

/** The spec of a CiliumNetworkPolicy (`cilium.io/v2`). */
export function ciliumPolicy(ingress: k8s.NetworkPolicySpec, flows: readonly Flow[] | undefined): object {
  return {
    endpointSelector: { matchLabels: ingress.podSelector.matchLabels },
    // An empty list of rules would limit nothing: a rule without peers allows nobody.
    ingress: withRules((ingress.ingress ?? []).flatMap(ingressRules)),
    ...(flows === undefined ? {} : { egress: withRules(ciliumEgress(flows)) }),
  };
}

function withRules(rules: readonly CiliumRule[]): readonly CiliumRule[] {
  return rules.length === 0 ? [{}] : rules;
}

/** A rule may have only one kind of peer, so a rule of a NetworkPolicy can become several. */
function ingressRules({ from, ports }: k8s.NetworkPolicyIngressRule): CiliumRule[] {
  const toPorts = [
    {
      ports: (ports ?? []).map(({ port, protocol }) => ({ port: String(port!.value), protocol: protocol ?? 'TCP' })),
    },
  ];
  if (from === undefined) return [{ toPorts }];
  const endpoints = from.filter(({ ipBlock }) => ipBlock === undefined);
  const ranges = from.flatMap(({ ipBlock }) => ipBlock ?? []);
  return [
    ...(endpoints.length > 0 ? [{ fromEndpoints: endpoints.map(selectorOf), toPorts }] : []),
    ...(ranges.length > 0 ? [{ fromCIDRSet: ranges, toPorts }] : []),
  ];
}

/** What a peer of a NetworkPolicy selects, in the labels that Cilium gives to endpoints. */
function selectorOf({ namespaceSelector, podSelector }: k8s.NetworkPolicyPeer): EndpointSelector {
  const inNamespace = (label: string): string => `${NAMESPACE_LABEL}${label}`;
  const { matchLabels = {}, matchExpressions = [] } = namespaceSelector ?? {};
  const isAll = namespaceSelector !== undefined && Object.keys(matchLabels).length + matchExpressions.length === 0;
  const labels = {
    ...podSelector?.matchLabels,
    ...Object.fromEntries(Object.entries(matchLabels).map(([label, value]) => [inNamespace(label), value])),
  };
  const expressions = [
    ...(podSelector?.matchExpressions ?? []),
    ...matchExpressions.map((expression) => ({ ...expression, key: inNamespace(expression.key) })),
    ...(isAll ? [{ key: POD_NAMESPACE, operator: 'Exists' }] : []),
  ];
  return {
    ...(Object.keys(labels).length > 0 ? { matchLabels: labels } : {}),
    ...(expressions.length > 0 ? { matchExpressions: expressions } : {}),
  };
}

function ciliumEgress(flows: readonly Flow[]): CiliumRule[] {
  const rules = new Map<string, { readonly peer: object; readonly dns: boolean; ports: FlowPort[] | undefined }>();
  for (const flow of flows) {
    for (const { kind, ...selected } of flow.peers.map((peer) => ({ kind: peer.kind, ...peerOf(peer) }))) {
      const key = JSON.stringify([selected, flow.dns]);
      const rule = rules.get(key) ?? { peer: selected, dns: flow.dns ?? false, ports: [] };
      rules.set(key, rule);
      // The entity is only the API server, whatever its port is.
      if (flow.ports.length === 0 || kind === 'api-server') rule.ports = undefined;
      rule.ports?.push(...flow.ports.filter((port) => !rule.ports!.some((other) => same(port, other))));
    }
  }
  return [...rules.values()].map(({ peer, ports, dns }) => ({
    ...peer,
    ...(ports === undefined
      ? {}
      : {
          toPorts: [
            {
              ports: ports.map(({ port, protocol }) => ({ port: String(port), protocol })),
              // Host names can be matched only if Cilium sees the answers.
              ...(dns ? { rules: { dns: [{ matchPattern: '*' }] } } : {}),
            },
          ],
        }),
  }));
}

function peerOf(peer: Peer): CiliumRule {
  switch (peer.kind) {
    case 'pods':
      return {
        toEndpoints: [
          peer.namespace === undefined
            ? { matchExpressions: [{ key: POD_NAMESPACE, operator: 'Exists' }] }
            : { matchLabels: { [POD_NAMESPACE]: peer.namespace, ...peer.labels } },
        ],
      };
    case 'cidr':
      return { toCIDR: [peer.cidr] };
    case 'host':
      return { toFQDNs: [peer.host.startsWith('*') ? { matchPattern: peer.host } : { matchName: peer.host }] };
    case 'world':
      return { toEntities: ['world'] };
    case 'nodes':
      return { toEntities: ['host', 'remote-node'] };
    case 'api-server':
      return { toEntities: ['kube-apiserver'] };
  }
}

function same(a: FlowPort, b: FlowPort): boolean {
  return a.port === b.port && a.protocol === b.protocol;
}
