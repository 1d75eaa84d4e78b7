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

/** What an `Alloy` takes. Nothing is required: what the configuration asks for is derived. */
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
  /** The kind of cluster or nodes. Its props lie below these. @default - Linux nodes without limits of their own */
  readonly platform?: Platform;
  /** Lets a VerticalPodAutoscaler, which has to run in the cluster, set the resources. `{}` is one with defaults. @default - none */
  readonly verticalAutoscaling?: VerticalAutoscalingProps;
  /** @default - the chart's namespace; without one, Kubernetes' own: `default` */
  readonly namespace?: string;
  /** The Namespace object with its Pod Security labels. @default NamespaceObject.create() */
  readonly namespaceObject?: NamespaceObject;
  /** @default AlloyStorage.emptyDir() */
  readonly storage?: AlloyStorage;
  /** Where the configuration lies in the cluster, and how a change of it reaches the pods. @default ConfigDelivery.rollout() */
  readonly configDelivery?: ConfigDelivery;
  /** Port and address of Alloy's own HTTP server. @default - port 12345 on all addresses */
  readonly httpServer?: HttpServerProps;
  /** The Service in front of the configuration's listeners. @default AlloyService.clusterIp() */
  readonly service?: AlloyService;
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
  /** Whether roles and bindings are made. Without, somebody else makes them: `cdk8s-alloy explain` lists the rules that they have to have. @default true */
  readonly rbacObjects?: boolean;
}
