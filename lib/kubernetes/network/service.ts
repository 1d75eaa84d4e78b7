import { Lazy } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { AlloyObject, type ObjectOwner } from '../workload/alloy-object';
import { selectorLabels } from '../workload/labels';
import type { WorkloadPort } from './workload-port';

/** Options of every Service. */
export interface ServiceOptions {
  /** `Local` keeps traffic on the node of the sender, and drops it if that node has no ready pod. @default 'Cluster' */
  readonly internalTrafficPolicy?: 'Cluster' | 'Local';
  /** @default - none */
  readonly annotations?: { readonly [key: string]: string };
  /** Further labels. @default - none */
  readonly labels?: { readonly [key: string]: string };
}

/** Options of a Service that is reachable from outside of the cluster. */
export interface ExternalServiceOptions extends ServiceOptions {
  /** `Local` preserves the sender's address, and drops traffic to a node without a ready pod. @default 'Cluster' */
  readonly externalTrafficPolicy?: 'Cluster' | 'Local';
  /** Port names (`otlp-grpc`) to node ports. @default - Kubernetes chooses */
  readonly nodePorts?: { readonly [portName: string]: number };
}

/** The Kubernetes type of a Service. */
export type ServiceType = 'ClusterIP' | 'NodePort' | 'LoadBalancer';

/** The Service in front of an Alloy: a port for each listener of its configuration. */
export class AlloyService {
  /** Reachable from inside the cluster. */
  static clusterIp(options: ServiceOptions = {}): AlloyService {
    return new AlloyService('ClusterIP', options);
  }

  /**
   * Without an address of its own: its name stands for the addresses of all pods that are ready, so that a client chooses the pod, as
   * `pipelines.TraceLoadBalancer` does.
   */
  static headless(options: Omit<ServiceOptions, 'internalTrafficPolicy'> = {}): AlloyService {
    return new AlloyService('ClusterIP', options, true);
  }

  /** Also reachable at a port of each node. */
  static nodePort(options: ExternalServiceOptions = {}): AlloyService {
    return new AlloyService('NodePort', options);
  }

  /** Reachable through a load balancer of the cloud provider. */
  static loadBalancer(options: ExternalServiceOptions = {}): AlloyService {
    return new AlloyService('LoadBalancer', options);
  }

  /** No Service: the listeners are reachable only at the pods' own addresses. */
  static none(): AlloyService {
    return new AlloyService(undefined, {});
  }

  readonly #type: ServiceType | undefined;
  readonly #options: ExternalServiceOptions;
  readonly #isHeadless: boolean;

  private constructor(type: ServiceType | undefined, options: ExternalServiceOptions, isHeadless = false) {
    this.#type = type;
    this.#options = options;
    this.#isHeadless = isHeadless;
  }

  /**
   * Absent if there is no Service.
   * @internal
   */
  get type(): ServiceType | undefined {
    return this.#type;
  }

  /** @internal */
  get isHeadless(): boolean {
    return this.#isHeadless;
  }

  /** @internal */
  get options(): ExternalServiceOptions {
    return this.#options;
  }
}

/** The Service in front of an Alloy's listeners. */
export class ServiceObject extends AlloyObject {
  /** @param ports the exposed ports, evaluated late: they follow from the configuration */
  constructor(
    scope: Construct,
    id: string,
    owner: ObjectOwner,
    service: AlloyService,
    ports: () => readonly WorkloadPort[],
  ) {
    super(scope, id, {
      owner,
      apiVersion: 'v1',
      kind: 'Service',
      component: 'networking',
      annotations: service.options.annotations,
      labels: service.options.labels,
      spec: Lazy.any({ produce: () => k8s.toJson_ServiceSpec(serviceSpec(owner.name, service, ports())) }),
    });
  }
}

/** Whether there is a Service: there is unless the prop says otherwise. */
export function hasService(service: AlloyService | undefined): boolean {
  return service === undefined || service.type !== undefined;
}

function serviceSpec(
  name: string,
  { type, options, isHeadless }: AlloyService,
  ports: readonly WorkloadPort[],
): k8s.ServiceSpec {
  const { internalTrafficPolicy, externalTrafficPolicy, nodePorts } = options;
  return {
    ...(type === undefined || type === 'ClusterIP' ? {} : { type }),
    ...(isHeadless ? { clusterIp: 'None' } : {}),
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
