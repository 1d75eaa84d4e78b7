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
export {
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
} from './needs';
export { type PodSecurity, type PodSecurityReason, podSecurityOf } from './pod-security';
export { AlloyStorage, type ClaimPerPodOptions } from './storage';
