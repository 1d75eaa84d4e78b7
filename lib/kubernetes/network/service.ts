import { Lazy } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { AlloyObject, type ObjectOwner } from '../workload/alloy-object';
import { selectorLabels } from '../workload/labels';
import type { WorkloadPort } from './service-ports';

export interface ServiceProps {
  /** @default 'ClusterIP' */
  readonly type?: 'ClusterIP' | 'NodePort' | 'LoadBalancer';
  /** `Local` keeps traffic on the node of the sender, and drops it where that node has no ready pod. @default 'Cluster' */
  readonly internalTrafficPolicy?: 'Cluster' | 'Local';
  /** Of a NodePort or LoadBalancer Service. @default 'Cluster' */
  readonly externalTrafficPolicy?: 'Cluster' | 'Local';
  /** Port names (`otlp-grpc`) to node ports, for a NodePort or LoadBalancer Service. @default - Kubernetes chooses */
  readonly nodePorts?: { readonly [portName: string]: number };
  /** @default - none */
  readonly annotations?: { readonly [key: string]: string };
  /** Further labels. @default - none */
  readonly labels?: { readonly [key: string]: string };
}

/** The Service in front of an Alloy's listeners. */
export class ServiceObject extends AlloyObject {
  /** @param ports those that others reach, asked late: they follow from the configuration */
  constructor(
    scope: Construct,
    id: string,
    owner: ObjectOwner,
    props: ServiceProps,
    ports: () => readonly WorkloadPort[],
  ) {
    super(scope, id, {
      owner,
      apiVersion: 'v1',
      kind: 'Service',
      component: 'networking',
      annotations: props.annotations,
      labels: props.labels,
      spec: Lazy.any({ produce: () => k8s.toJson_ServiceSpec(serviceSpec(owner.name, props, ports())) }),
    });
  }
}

function serviceSpec(name: string, props: ServiceProps, ports: readonly WorkloadPort[]): k8s.ServiceSpec {
  const { type, internalTrafficPolicy, externalTrafficPolicy, nodePorts } = props;
  return {
    ...(type === undefined || type === 'ClusterIP' ? {} : { type }),
    ...(internalTrafficPolicy === 'Local' ? { internalTrafficPolicy } : {}),
    ...(externalTrafficPolicy === 'Local' ? { externalTrafficPolicy } : {}),
    selector: selectorLabels(name),
    ports: ports.map((port) => ({
      name: port.name,
      port: port.port,
      targetPort: k8s.IntOrString.fromString(port.name),
      ...(port.protocol === 'TCP' ? {} : { protocol: port.protocol }),
      ...(port.appProtocol === undefined ? {} : { appProtocol: port.appProtocol }),
      ...(nodePorts?.[port.name] === undefined ? {} : { nodePort: nodePorts[port.name] }),
    })),
  };
}
