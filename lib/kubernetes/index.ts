export {
  type Destination,
  type EnvNeed,
  type HostPathNeed,
  type Listener,
  type Need,
  type NeedFacts,
  type NeedOption,
  type Needs,
  needsOf,
  type Offer,
  type Origin,
  type RuleNeed,
  type SecurityNeed,
  type StateNeed,
  type WritableDirNeed,
} from '../needs';
export { Alloy, DEFAULT_NAMESPACE } from './alloy';
export type {
  AlloyProps,
  ClusteringProps,
  ConfigDelivery,
  ExtraPort,
  ExtraRule,
  NamespaceProps,
  PodSecurityLevel,
  ReloaderProps,
  ResourcesProps,
  ServiceProps,
} from './alloy-props';
export {
  Autoscaler,
  type AutoscalerBounds,
  type HorizontalAutoscalerOptions,
  type KedaOptions,
  type KedaTrigger,
} from './autoscaler';
export type { ExistingConfigMap } from './config-files';
export {
  Controller,
  type ControllerChoice,
  type ControllerKind,
  type ControllerOptions,
  type DaemonSetOptions,
  type DeploymentOptions,
  type PodCount,
  type ReplicasOptions,
  type StatefulSetOptions,
} from './controller';
export type { DisruptionBudget } from './disruption-budget';
export type { Endpoint } from './endpoint';
export {
  type Explained,
  type ExplainedOffer,
  type ExplainedRule,
  type Explanation,
  renderExplanation,
} from './explain';
export type { HttpServerProps } from './http-server';
export { type ImageProps, imageReference } from './image';
export type { AlloyServiceProps, IAlloy } from './imported-alloy';
export {
  type AlertChanges,
  AlloyAlerts,
  type AlloyAlertsProps,
  type AlloyDashboard,
  AlloyDashboards,
  type AlloyDashboardsProps,
  type AlloyMonitorProps,
  AlloyPodMonitor,
  AlloyServiceMonitor,
  type MonitorRelabeling,
  type ScrapeBasicAuth,
  type ScrapeTls,
  type SecretKey,
} from './monitoring';
export type { EgressProps, NetworkPolicyProps } from './network/network-policy-props';
export {
  type AksOptions,
  aks,
  bottlerocket,
  eksFargate,
  type GkeAutopilotOptions,
  gkeAutopilot,
  type OpenShiftOptions,
  openshift,
  type Platform,
  type PlatformProblem,
  type PlatformProps,
  type PlatformWorkload,
  talos,
  type WindowsOptions,
  windows,
} from './platforms';
export { PodLogsCrd, type PodLogsCrdProps } from './pod-logs-crd';
export { type PodSecurity, type PodSecurityReason, podSecurityOf } from './pod-security';
export type { ProbesProps } from './probes';
export type {
  GatewayRouteProps,
  GrpcRouteProps,
  GrpcRouteRule,
  HttpRouteProps,
  IngressProps,
  IngressRule,
  RouteParent,
  RouteRule,
} from './routes/route-props';
export { AlloyStorage, type ClaimPerPodOptions } from './storage';
export { CONTROL_PLANE_TOLERATIONS, EVERY_NODE_TOLERATIONS } from './tolerations';
export type { ResourceAmounts, VerticalAutoscalingProps } from './vertical-autoscaling';
