import { Lazy } from 'cdk8s';
import type { Construct } from 'constructs';
import { AlloyObject, type ObjectOwner } from '../../workload/alloy-object';
import type { NetworkPolicyProps } from './network-policy-props';

/** The policy about what the pods of an Alloy receive and send, in the flavor that the props ask for. */
export class NetworkPolicyObject extends AlloyObject {
  /** @param spec asked late: it depends on the Services of the whole app */
  constructor(
    scope: Construct,
    id: string,
    owner: ObjectOwner,
    { flavor }: Pick<NetworkPolicyProps, 'flavor'>,
    spec: () => object,
  ) {
    super(scope, id, {
      owner,
      ...(flavor === 'cilium'
        ? { apiVersion: 'cilium.io/v2', kind: 'CiliumNetworkPolicy' }
        : { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy' }),
      component: 'networking',
      spec: Lazy.any({ produce: spec }),
    });
  }
}
