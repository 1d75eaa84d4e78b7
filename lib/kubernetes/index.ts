// The workload that runs Alloy (DaemonSet, StatefulSet or Deployment), and everything that is derived from its configuration.
//
// `Alloy` (workload/alloy.ts) is the construct. It plans first: `planWorkload` (workload/plan.ts) turns the configuration's needs and the props into
// a `Plan`, which describes everything to be created and creates nothing. Objects are rendered from it: `workload/` has the controller, its pods and
// their volumes, `access/` the roles, ServiceAccounts and custom resource definitions, `network/` ports, Services, routes, policies and endpoints.
// Each object is a small construct beside the props that it reads; `AlloyProps` is composed of these.
// `checks/` checks a plan, one file per question, each code documented by examples that run. `platforms/` adapts pods to kinds of clusters,
// `monitoring/` watches Alloy. Tests find manifests with test/harness/workload.ts.
//
// Exported is what users of the library need. Exports marked as internal are for other rooms: the package's declarations omit them.

export type { NeedOption } from '../needs';
// @internal
export { clusterScoped } from './access/cluster-scoped';
export { ExternalSecret, type ExternalSecretKey, type ExternalSecretProps } from './access/external-secret';
export { PodLogsCrd, type PodLogsCrdProps } from './access/pod-logs-crd';
export type { ExtraRule } from './access/rbac';
export type { AlloyServiceAccountProps } from './access/service-account';
// @internal
export type { ConstructRule } from './checks';
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
// @internal
export { alertGroups } from './monitoring/alert-rules';
// @internal
export { ALLOY_JOB } from './monitoring/scrape-endpoint';
export type { Endpoint } from './network/endpoint';
export type { IAlloy, ImportedAlloyProps } from './network/imported-alloy';
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
export {
  AlloyService,
  type ExternalServiceOptions,
  type ServiceOptions,
} from './network/service';
export type { ExtraPort } from './network/workload-ports';
export {
  type AksOptions,
  type GkeAutopilotOptions,
  type OpenShiftOptions,
  Platform,
  type PlatformDefinition,
  type PlatformProblem,
  type PlatformProps,
  type PlatformWorkload,
  type WindowsOptions,
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
export {
  ConfigDelivery,
  type ConfigObjectOptions,
  type ExistingConfigMapOptions,
  type ReloadOptions,
} from './workload/config-delivery';
export type { AlloyContainerProps } from './workload/container';
export {
  Controller,
  type ControllerKind,
  type ControllerOptions,
  type DaemonSetOptions,
  type DeploymentOptions,
  type ReplicasOptions,
  type StatefulSetOptions,
} from './workload/controller';
export type { DisruptionBudget } from './workload/disruption-budget';
// @internal
export type { Explanation } from './workload/explain';
export type { HttpServerProps } from './workload/http-server';
export type { ImageProps } from './workload/image';
export { NamespaceObject, type NamespaceProps } from './workload/namespace-object';
// @internal
export { markCluster } from './workload/neighbours';
export type { AlloyPodProps } from './workload/pod';
export type { PodCount } from './workload/pod-count';
export type { PodSecurityLevel } from './workload/pod-security';
// @internal
export { podSecurityOf } from './workload/pod-security';
export { AlloyProbe, type ProbesProps } from './workload/probes';
// @internal
export { quantity } from './workload/quantity';
export type { ReloaderProps } from './workload/reloader';
// @internal
export { renderExplanation } from './workload/render-explanation';
export type { ResourcesProps } from './workload/resources';
export type { AlloySecurityProps } from './workload/security-needs';
// @internal
export { ensureNamespaceObject } from './workload/shared-namespace';
export { AlloyStorage, type ClaimPerPodOptions } from './workload/storage';
export { CONTROL_PLANE_TOLERATIONS, EVERY_NODE_TOLERATIONS } from './workload/tolerations';
export type { ResourceAmounts, VerticalAutoscalingProps } from './workload/vertical-autoscaling';
