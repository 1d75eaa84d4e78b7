import type { AlloyConfig } from '../../config';
import type { NeedOption } from '../../needs';
import type { ExtraRule } from '../access/rbac';
import type { AlloyServiceAccountProps } from '../access/service-account';
import type { NetworkPolicyProps } from '../network/policy/network-policy-props';
import type { AlloyRouteProps } from '../network/routes/route-objects';
import type { ServiceProps } from '../network/service';
import type { ExtraPort } from '../network/service-ports';
import type { Platform } from '../platforms/platform';
import type { AlloyRunProps } from './arguments';
import type { ConfigDelivery } from './config-delivery';
import type { ExistingConfigMap } from './config-files';
import type { AlloyContainerProps } from './container';
import type { Controller } from './controller';
import type { HttpServerProps } from './http-server';
import type { NamespaceProps } from './namespace-object';
import type { AlloyPodProps } from './pod';
import type { ReloaderProps } from './reloader';
import type { SecurityProps } from './security-needs';
import type { AlloyStorage } from './storage';
import type { VerticalAutoscalingProps } from './vertical-autoscaling';

/** What an `Alloy` takes. Nothing is required: what the configuration asks for is derived. */
export interface AlloyProps
  extends AlloyContainerProps,
    AlloyPodProps,
    AlloyRouteProps,
    AlloyRunProps,
    AlloyServiceAccountProps,
    SecurityProps {
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
  /** @default AlloyStorage.emptyDir() */
  readonly storage?: AlloyStorage;
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
}
