import type { Duration, Size } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-28';
import type { AlloyConfig } from '../../config';
import type { StabilityLevel } from '../../facts';
import type { NeedOption } from '../../needs';
import type { NetworkPolicyProps } from '../network/policy/network-policy-props';
import type { GrpcRouteProps, HttpRouteProps, IngressProps } from '../network/routes/route-props';
import type { Platform } from '../platforms';
import type { ExistingConfigMap } from './config-files';
import type { Controller } from './controller';
import type { HttpServerProps } from './http-server';
import type { ImageProps } from './image';
import type { ProbesProps } from './probes';
import type { AlloyStorage } from './storage';
import type { VerticalAutoscalingProps } from './vertical-autoscaling';

/** How the pods of one Alloy find each other and share the work of components with `clustering { enabled = true }`. */
export interface ClusteringProps {
  /** Name that the members agree on (`--cluster.name`). @default - `<namespace>-<name>` */
  readonly name?: string;
  /**
   * How many members a pod waits for before clustered components start (`--cluster.wait-for-size`); 0 doesn't wait.
   * @default - the majority of the replicas; none for a DaemonSet, whose number of pods is not known, and with an external scaler
   */
  readonly waitForSize?: number;
  /** After which time it starts anyway (`--cluster.wait-timeout`); zero waits for ever. @default Duration.minutes(1) */
  readonly waitTimeout?: Duration;
}

export interface ResourcesProps {
  /** CPU that the scheduler sets aside. @default '100m' */
  readonly cpuRequest?: string;
  /** CPU that the pod can't exceed; throttles the collector when it is most needed. @default - none */
  readonly cpuLimit?: string;
  /** Memory that the scheduler sets aside. @default - 256 MiB, or the limit where that is less */
  readonly memoryRequest?: Size;
  /** Memory at which the container is killed. Alloy aims for 90 % of it by itself (`AUTOMEMLIMIT`). @default Size.gibibytes(1) */
  readonly memoryLimit?: Size;
}

/** A level of Kubernetes' Pod Security Standards. */
export type PodSecurityLevel = 'restricted' | 'baseline' | 'privileged';

export interface NamespaceProps {
  /**
   * The Pod Security level that the namespace enforces, for all of its pods. Less than Alloy's pods need is an error.
   * @default - what Alloy's pods need
   */
  readonly podSecurity?: PodSecurityLevel;
  /** Further labels of the Namespace object. @default - none */
  readonly labels?: { readonly [key: string]: string };
}

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

/** A rule that is added by hand to those derived from the configuration. */
export interface ExtraRule {
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly nonResourceUrls?: readonly string[];
  readonly verbs: readonly string[];
  readonly resourceNames?: readonly string[];
  /** Namespaces in which the rule holds, by a Role each. @default - the whole cluster, by the ClusterRole */
  readonly namespaces?: readonly string[];
  /** Why Alloy needs it: `cdk8s-alloy explain` prints it. */
  readonly reason: string;
}

/** A port that is added by hand to those of the configuration's listeners. */
export interface ExtraPort {
  /** At most 15 lower case letters, digits and `-`. */
  readonly name: string;
  readonly port: number;
  /** @default 'TCP' */
  readonly protocol?: 'TCP' | 'UDP';
  /** @default - none */
  readonly appProtocol?: string;
}

/** How a changed configuration reaches the pods. */
export type ConfigDelivery =
  /** A hash of the configuration in the pod template: a change rolls the pods out. */
  | 'rollout'
  /** An immutable ConfigMap named after the hash: a change makes a new one and rolls out; a rollback finds the old one as it was. */
  | 'immutable'
  /**
   * A sidecar makes Alloy load a changed ConfigMap, and the pods stay. Alloy refuses a configuration that it can't load and keeps the old
   * one, which then shows only at the next restart.
   */
  | 'reload';

/** The sidecar of `configDelivery: 'reload'`. */
export interface ReloaderProps {
  /** @default 'quay.io/prometheus-operator/prometheus-config-reloader:v0.91.0' */
  readonly image?: string;
  /** @default - 10m CPU and 32 MiB requested, 128 MiB as the limit */
  readonly resources?: ResourcesProps;
}

export interface AlloyProps {
  /** The configuration to run. @default - a new one, `alloy.config` */
  readonly config?: AlloyConfig;
  /** @default Controller.daemonSet() */
  readonly controller?: Controller;
  /** The kind of cluster or nodes: `openshift()`, `gkeAutopilot()`, `windows()`, ... Its props lie below these. @default - Linux nodes without limits of their own */
  readonly platform?: Platform;
  /** Lets a VerticalPodAutoscaler, which has to run in the cluster, set the resources. `{}` is one with defaults. @default - none */
  readonly verticalAutoscaling?: VerticalAutoscalingProps;
  /** @default - the chart's namespace, or `monitoring-stack` */
  readonly namespace?: string;
  /**
   * The Namespace object with its Pod Security labels; `false` leaves the namespace to somebody else.
   * @default - made, unless the namespace is `default` or one of Kubernetes' own
   */
  readonly namespaceObject?: NamespaceProps | false;
  /** Runs the pods as a cluster. `{}` is a cluster with defaults. @default - no cluster */
  readonly clustering?: ClusteringProps;
  /** @default - docker.io/grafana/alloy at the version of this package's components */
  readonly image?: ImageProps;
  /** @default AlloyStorage.emptyDir() */
  readonly storage?: AlloyStorage;
  /** @default - 100m CPU and 256 MiB requested, 1 GiB as the limit */
  readonly resources?: ResourcesProps;
  /** @default 'rollout' */
  readonly configDelivery?: ConfigDelivery;
  /** The object that holds the configuration: a Secret keeps it from those who may only read ConfigMaps. @default 'ConfigMap' */
  readonly configObject?: 'ConfigMap' | 'Secret';
  /**
   * A ConfigMap that somebody else makes, in place of one that is made here. What the configuration needs is derived from `alloy.config`
   * all the same: bring the text in there (`AlloyConfig.fromFile`), or nothing is derived and a warning says so.
   * @default - one is made from `alloy.config`
   */
  readonly existingConfigMap?: ExistingConfigMap;
  /** The sidecar of `configDelivery: 'reload'`. @default - the reloader of the Prometheus operator */
  readonly reloader?: ReloaderProps;
  /** Port and address of Alloy's own HTTP server. @default - port 12345 on all addresses */
  readonly httpServer?: HttpServerProps;
  /** The Service, or `false` for none. @default - a ClusterIP Service with a port for each listener of the configuration */
  readonly service?: ServiceProps | false;
  /** An Ingress in front of listeners that speak HTTP. @default - none */
  readonly ingress?: IngressProps;
  /** An HTTPRoute of the Gateway API to listeners that speak HTTP. @default - none */
  readonly httpRoute?: HttpRouteProps;
  /** A GRPCRoute of the Gateway API to listeners that speak gRPC. @default - none */
  readonly grpcRoute?: GrpcRouteProps;
  /**
   * A policy that lets in what the listeners receive and nothing else, and with `egress` lets out what the configuration sends. `{}` is
   * one with defaults, for what comes in.
   * @default - none
   */
  readonly networkPolicy?: NetworkPolicyProps;
  /** Ports beyond those of the configuration's listeners: for a module whose text is out of sight, or a sidecar. @default - none */
  readonly ports?: readonly ExtraPort[];
  /** Components (`faro.receiver.frontend`) or ports (`syslog-2`) that the Service doesn't have: they serve their own pod alone. @default - none */
  readonly privateListeners?: readonly string[];
  /** DNS domain of the cluster, for `endpoint.host`. @default 'cluster.local' */
  readonly clusterDomain?: string;
  /**
   * What the configuration may need but does not say: the options that synth names. Each is granted only where a component asks for it.
   * @default - none
   */
  readonly grants?: readonly NeedOption[];
  /** RBAC rules beyond those of the configuration. @default - none */
  readonly rules?: readonly ExtraRule[];
  /** `false` leaves roles and bindings to somebody else; `cdk8s-alloy explain` lists the rules that they have to have. @default - made */
  readonly rbacObjects?: false;
  /** Runs the container privileged where a component would otherwise get a list of capabilities. @default false */
  readonly privileged?: boolean;
  /** Puts the pod into the node's network. @default - only if a component needs it */
  readonly hostNetwork?: boolean;
  /** Highest risk that Alloy accepts (`--stability.level`). @default - the least stable component in use */
  readonly stabilityLevel?: StabilityLevel;
  /** Sends anonymous usage statistics to Grafana Labs. @default false */
  readonly usageReporting?: boolean;
  /** Further arguments of `alloy run`, behind the derived ones. @default - none */
  readonly extraArgs?: readonly string[];

  /** Further environment variables of the Alloy container. @default - what the configuration needs */
  readonly env?: readonly k8s.EnvVar[];
  /** ConfigMaps and Secrets whose keys become environment variables. @default - none */
  readonly envFrom?: readonly k8s.EnvFromSource[];
  /** Further volumes of the pod. @default - none */
  readonly volumes?: readonly k8s.Volume[];
  /** Further mounts of the Alloy container. @default - none */
  readonly volumeMounts?: readonly k8s.VolumeMount[];
  /** Containers that run to their end before Alloy starts. @default - none */
  readonly initContainers?: readonly k8s.Container[];
  /** Containers beside Alloy's. @default - none */
  readonly sidecars?: readonly k8s.Container[];
  /** Replaces the entrypoint of the image; the arguments of `alloy run` follow it. @default - the image's own */
  readonly command?: readonly string[];
  /** Changes the probes of the Alloy container, or takes them away. @default - all three ask `/-/ready` */
  readonly probes?: ProbesProps;
  /** `preStop` and `postStart` of the Alloy container. @default - none */
  readonly lifecycle?: k8s.Lifecycle;

  /** `CONTROL_PLANE_TOLERATIONS` lets a DaemonSet run on control-plane nodes, too. @default - none: nodes with taints are left out */
  readonly tolerations?: readonly k8s.Toleration[];
  /** @default - none */
  readonly affinity?: k8s.Affinity;
  /** @default - Linux nodes (`kubernetes.io/os: linux`) */
  readonly nodeSelector?: { readonly [label: string]: string };
  /** @default - none */
  readonly topologySpreadConstraints?: readonly k8s.TopologySpreadConstraint[];
  /** @default - none */
  readonly priorityClassName?: string;
  /** @default - Kubernetes' own, 30 seconds */
  readonly terminationGracePeriod?: Duration;
  /** @default - none */
  readonly hostAliases?: readonly k8s.HostAlias[];
  /** @default - Kubernetes' own; in the node's network `ClusterFirstWithHostNet` */
  readonly dnsPolicy?: 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None';
  /** Name servers, search domains and options beyond those of the policy. @default - none */
  readonly dnsConfig?: k8s.PodDnsConfig;
  /** @default - none */
  readonly podAnnotations?: { readonly [key: string]: string };
  /** @default - none */
  readonly podLabels?: { readonly [key: string]: string };
  /** Annotations of the ServiceAccount, for the cloud provider's workload identity. @default - none */
  readonly serviceAccountAnnotations?: { readonly [key: string]: string };
  /** Further labels of the ServiceAccount. @default - none */
  readonly serviceAccountLabels?: { readonly [key: string]: string };
  /** A ServiceAccount that exists: the pods run as it, roles are bound to it, and none is made. @default - one of Alloy's own name is made */
  readonly serviceAccountName?: string;
}
