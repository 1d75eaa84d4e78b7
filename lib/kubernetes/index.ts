export { Alloy } from './alloy';
export type {
  AlloyProps,
  ClusteringProps,
  ConfigDelivery,
  ExtraRule,
  NamespaceProps,
  PodSecurityLevel,
  ResourcesProps,
  ServiceProps,
} from './alloy-props';
export { Controller, type ControllerKind, type DaemonSetOptions, type ReplicasOptions } from './controller';
export type { Endpoint } from './endpoint';
export type { ImageProps } from './image';
export type { NeedOption } from './needs-table';
export { AlloyStorage, type ClaimPerPodOptions } from './storage';
