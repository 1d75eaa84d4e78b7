import { type LabelMap, labelName, META, objectLabels } from './meta-labels';
import { joinHostPort, type Node } from './object';

/** Types of addresses, the one that is preferred first. */
const preferred = ['InternalIP', 'InternalDNS', 'ExternalIP', 'ExternalDNS', 'LegacyHostIP', 'Hostname'];

/** The target of a node: its kubelet; none where no address of it is known. */
export function nodeTargets(node: Node): readonly LabelMap[] {
  const { metadata, spec, status } = node;
  const first = new Map((status?.addresses ?? []).toReversed().map(({ type, address }) => [type, address]));
  const host = preferred.map((type) => first.get(type)).find((address) => address !== undefined);
  if (host === undefined) return [];
  return [
    new Map([
      [`${META}node_provider_id`, spec?.providerID ?? ''],
      ...(status?.conditions ?? []).map(
        (condition) =>
          [`${META}node_condition_${labelName(condition.type.toLowerCase())}`, condition.status.toLowerCase()] as const,
      ),
      ...objectLabels(node, 'node'),
      ['__address__', joinHostPort(host, status?.daemonEndpoints?.kubeletEndpoint?.Port ?? 0)],
      ['instance', metadata?.name ?? ''],
      ...[...first].map(([type, address]) => [`${META}node_address_${labelName(type)}`, address] as const),
    ]),
  ];
}
