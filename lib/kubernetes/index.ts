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
export { PodLogsCrd, type PodLogsCrdProps } from './access/pod-logs-crd';
export type { ExtraRule } from './access/rbac';
export type { AlloyServiceAccountProps } from './access/service-account';
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
export type { Endpoint } from './network/endpoint';
export type { AlloyServiceProps, IAlloy } from './network/imported-alloy';
export type { EgressProps, NetworkPolicyProps } from './network/policy/network-policy-props';
export type { AlloyRouteProps } from './network/routes/route-objects';
export type {
  GatewayRouteProps,
  GrpcRouteProps,
  GrpcRouteRule,
  HttpRouteProps,
  IngressProps,
  IngressRule,
  RouteParent,
  RouteRule,
} from './network/routes/route-props';
export type { ServiceProps } from './network/service';
export type { ExtraPort } from './network/service-ports';
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
export { Alloy, DEFAULT_NAMESPACE } from './workload/alloy';
export type { AlloyProps } from './workload/alloy-props';
export type { AlloyRunProps } from './workload/arguments';
export {
  Autoscaler,
  type AutoscalerBounds,
  type HorizontalAutoscalerOptions,
  type KedaOptions,
  type KedaTrigger,
} from './workload/autoscaler';
export type { ClusteringProps } from './workload/clustering';
export type { ConfigDelivery } from './workload/config-delivery';
export type { ExistingConfigMap } from './workload/config-files';
export type { AlloyContainerProps } from './workload/container';
export {
  Controller,
  type ControllerChoice,
  type ControllerKind,
  type ControllerOptions,
  type DaemonSetOptions,
  type DeploymentOptions,
  type ReplicasOptions,
  type StatefulSetOptions,
} from './workload/controller';
export type { DisruptionBudget } from './workload/disruption-budget';
export {
  type Explained,
  type ExplainedOffer,
  type ExplainedRule,
  type Explanation,
  renderExplanation,
} from './workload/explain';
export type { HttpServerProps } from './workload/http-server';
export { type ImageProps, imageReference } from './workload/image';
export type { NamespaceProps } from './workload/namespace-object';
export type { AlloyPodProps } from './workload/pod';
export type { PodCount } from './workload/pod-count';
export {
  type PodSecurity,
  type PodSecurityLevel,
  type PodSecurityReason,
  podSecurityOf,
} from './workload/pod-security';
export type { ProbesProps } from './workload/probes';
export type { ReloaderProps } from './workload/reloader';
export type { ResourcesProps } from './workload/resources';
export type { SecurityProps } from './workload/security-needs';
export { AlloyStorage, type ClaimPerPodOptions } from './workload/storage';
export { CONTROL_PLANE_TOLERATIONS, EVERY_NODE_TOLERATIONS } from './workload/tolerations';
export type { ResourceAmounts, VerticalAutoscalingProps } from './workload/vertical-autoscaling';
