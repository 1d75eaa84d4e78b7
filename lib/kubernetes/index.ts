export { Alloy, DEFAULT_NAMESPACE } from './alloy';
export type {
  AlloyProps,
  ClusteringProps,
  ConfigDelivery,
  ExtraPort,
  ExtraRule,
  NamespaceProps,
  NetworkPolicyProps,
  PodSecurityLevel,
  ReloaderProps,
  ResourcesProps,
  ServiceProps,
} from './alloy-props';
export { Controller, type ControllerKind, type DaemonSetOptions, type ReplicasOptions } from './controller';
export type { Endpoint } from './endpoint';
export {
  type Explained,
  type ExplainedOffer,
  type ExplainedRule,
  type Explanation,
  renderExplanation,
} from './explain';
export { type ImageProps, imageReference } from './image';
export type {
  EnvNeed,
  HostPathNeed,
  Listener,
  Need,
  Needs,
  Offer,
  Origin,
  RuleNeed,
  SecurityNeed,
  StateNeed,
  WritableDirNeed,
} from './need';
export { type NeedFacts, needsOf } from './needs';
export type { NeedOption } from './needs-table';
export { type PodSecurity, type PodSecurityReason, podSecurityOf } from './pod-security';
export { AlloyStorage, type ClaimPerPodOptions } from './storage';
