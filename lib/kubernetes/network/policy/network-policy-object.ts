import { Lazy } from 'cdk8s';
import type { Construct } from 'constructs';
import { AlloyObject, type ObjectOwner } from '../../workload/alloy-object';
import type { NetworkPolicyProps } from './network-policy-props';

/** The network policy of the pods of an Alloy, in the flavor that the props select. */
export class NetworkPolicyObject extends AlloyObject {
  /** @param spec evaluated late: it depends on the Services of the whole app */
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
