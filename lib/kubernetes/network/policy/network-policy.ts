import { k8s } from 'cdk8s-plus-28';
import { apiCallers } from '../../../needs';
import type { Plan } from '../../workload/plan';
import { ciliumPolicy } from './cilium-policy';
import { type Egress, egressOf } from './egress';
import { ingressPolicy } from './ingress';
import type { KnownServices } from './known-services';
import { egressRules } from './kubernetes-policy';
import type { NetworkPolicyProps } from './network-policy-props';

/** The egress of the pods of a planned workload; undefined if it isn't limited. */
export function plannedEgress(plan: Plan, services: () => KnownServices): Egress | undefined {
  const { name, namespace, props } = plan.input;
  const egress = props.networkPolicy?.egress;
  if (egress === undefined) return undefined;
  return egressOf({
    name,
    namespace,
    clusterDomain: props.clusterDomain ?? 'cluster.local',
    props: egress,
    destinations: plan.needs.destinations,
    apiCallers: apiCallers(plan.needs),
    env: props.env ?? [],
    extraRules: (props.rules?.length ?? 0) > 0,
    ...(props.clustering === undefined ? {} : { clusterPort: plan.server.port }),
    services: services(),
  });
}

/** The spec of the policy object of a planned workload. */
export function networkPolicySpec(plan: Plan, props: NetworkPolicyProps, egress: Egress | undefined): object {
  const { name } = plan.input;
  const clustered = plan.input.props.clustering !== undefined;
  const ingress = ingressPolicy({ name, props, ports: plan.ports.ports, clustered });
  if (props.flavor === 'cilium') return ciliumPolicy(ingress, egress?.flows);
  const spec = egress === undefined ? ingress : withEgress(ingress, egress);
  return k8s.toJson_NetworkPolicySpec(spec) as object;
}

function withEgress(ingress: k8s.NetworkPolicySpec, { flows }: Egress): k8s.NetworkPolicySpec {
  return { ...ingress, policyTypes: ['Ingress', 'Egress'], egress: egressRules(flows) };
}
