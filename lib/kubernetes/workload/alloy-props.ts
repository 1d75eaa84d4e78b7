import type { AlloyConfig } from '../../config';
import type { NeedOption } from '../../needs';
import type { ExtraRule } from '../access/rbac';
import type { AlloyServiceAccountProps } from '../access/service-account';
import type { NetworkPolicyProps } from '../network/policy/network-policy-props';
import type { AlloyRouteProps } from '../network/routes/route-objects';
import type { AlloyService } from '../network/service';
import type { ExtraPort } from '../network/workload-ports';
import type { Platform } from '../platforms/platform';
import type { AlloyRunProps } from './arguments';
import type { ConfigDelivery } from './config-delivery';
import type { AlloyContainerProps } from './container';
import type { Controller } from './controller';
import type { HttpServerProps } from './http-server';
import type { NamespaceObject } from './namespace-object';
import type { AlloyPodProps } from './pod';
import type { AlloySecurityProps } from './security-needs';
import type { AlloyStorage } from './storage';
import type { VerticalAutoscalingProps } from './vertical-autoscaling';

/** Props of an `Alloy`. Nothing is required: what the configuration needs is derived. */
export interface AlloyProps
  extends AlloyContainerProps,
    AlloyPodProps,
    AlloyRouteProps,
    AlloyRunProps,
    AlloyServiceAccountProps,
    AlloySecurityProps {
  /** The configuration to run. @default - a new one, `alloy.config` */
  readonly config?: AlloyConfig;
  /** @default Controller.daemonSet() */
  readonly controller?: Controller;
  /** The kind of cluster or nodes. Its default props have lower priority than these. @default - Linux nodes without limits of their own */
  readonly platform?: Platform;
  /** Lets a VerticalPodAutoscaler set the resources; it must be installed in the cluster. `{}` is one with defaults. @default - none */
  readonly verticalAutoscaling?: VerticalAutoscalingProps;
  /** @default - the chart's namespace; without one, Kubernetes' own: `default` */
  readonly namespace?: string;
  /** The Namespace object with its Pod Security labels. @default NamespaceObject.create() */
  readonly namespaceObject?: NamespaceObject;
  /** @default AlloyStorage.emptyDir() */
  readonly storage?: AlloyStorage;
  /**
   * Where the configuration is stored in the cluster (ConfigMap or Secret), and how a change reaches the pods (rollout or hot reload).
   * @default ConfigDelivery.rollout()
   */
  readonly configDelivery?: ConfigDelivery;
  /** Port and address of Alloy's own HTTP server. @default - port 12345 on all addresses */
  readonly httpServer?: HttpServerProps;
  /** The Service in front of the configuration's listeners. @default AlloyService.clusterIp() */
  readonly service?: AlloyService;
  /**
   * A network policy that allows ingress to the listeners only and, with `egress`, egress to the destinations of the configuration only. `{}` is one with
   * defaults, for ingress.
   * @default - none
   */
  readonly networkPolicy?: NetworkPolicyProps;
  /** Ports beyond those of the configuration's listeners: for a module whose text isn't known, or a sidecar. @default - none */
  readonly ports?: readonly ExtraPort[];
  /** Components (`faro.receiver.frontend`) or ports (`syslog-2`) to keep out of the Service: they serve only their own pod. @default - none */
  readonly privateListeners?: readonly string[];
  /**
   * What the Service says of the protocol of a port (`appProtocol`), by the port's name: a service mesh reads it, and the name where there is none.
   * @default - `http` or `grpc` where the component speaks it, `https` with TLS, nothing otherwise
   */
  readonly appProtocols?: Readonly<Record<string, string>>;
  /** DNS domain of the cluster, for `endpoint.host`. @default 'cluster.local' */
  readonly clusterDomain?: string;
  /**
   * Needs that don't follow from the configuration itself: the options that synth names. Each is granted only if a component needs it.
   * @default - none
   */
  readonly grants?: readonly NeedOption[];
  /**
   * Options that synth names and that nothing here needs: it no longer names them. One that no component asks for is reported.
   * @default - none
   */
  readonly declinedGrants?: readonly NeedOption[];
  /** RBAC rules beyond those of the configuration. @default - none */
  readonly rules?: readonly ExtraRule[];
  /** Whether roles and bindings are created. If not, create them elsewhere: `cdk8s-alloy explain` lists the rules that they need. @default true */
  readonly rbacObjects?: boolean;
}
