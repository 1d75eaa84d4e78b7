import { k8s } from 'cdk8s-plus-28';
import { HTTP_PORT_NAME } from '../../workload/http-server';
import { selectorLabels } from '../../workload/labels';
import type { WorkloadPort } from '../workload-port';
import type { NetworkPolicyProps } from './network-policy-props';

/** Ingress to the pods of an Alloy: who may send to its listeners, and to no other port. */
export function ingressPolicy(options: {
  readonly name: string;
  readonly props: NetworkPolicyProps;
  readonly ports: readonly WorkloadPort[];
  readonly clustered: boolean;
}): k8s.NetworkPolicySpec {
  const { name, props, ports, clustered } = options;
  const selector = { matchLabels: selectorLabels(name) };
  const rules = new Map<string, { readonly from?: k8s.NetworkPolicyPeer[]; readonly ports: k8s.NetworkPolicyPort[] }>();
  const allow = (port: WorkloadPort, from: readonly k8s.NetworkPolicyPeer[] | undefined): void => {
    // To Kubernetes, an empty list is everybody; here it's nobody.
    if (from?.length === 0) return;
    const key = JSON.stringify(from ?? null);
    const rule = rules.get(key) ?? { ports: [], ...(from === undefined ? {} : { from: [...from] }) };
    rules.set(key, rule);
    rule.ports.push({
      port: k8s.IntOrString.fromNumber(port.port),
      ...(port.protocol === 'TCP' ? {} : { protocol: port.protocol }),
    });
  };
  for (const port of ports) {
    const isHttp = port.name === HTTP_PORT_NAME;
    // Scrapes of Alloy's own metrics come from the cluster; probes of the node's kubelet pass any policy.
    if (port.exposed) allow(port, props.from?.[port.name] ?? (isHttp ? [{ namespaceSelector: {} }] : undefined));
    if (isHttp && clustered) allow(port, [{ podSelector: selector }]);
  }
  return { podSelector: selector, policyTypes: ['Ingress'], ingress: [...rules.values()] };
}

/** Names in `from` that no port has. */
export function unknownPorts(props: NetworkPolicyProps, ports: readonly WorkloadPort[]): string[] {
  return Object.keys(props.from ?? {}).filter((name) => !ports.some((port) => port.exposed && port.name === name));
}
