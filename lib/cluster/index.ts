export {
  AlloyApi,
  AlloyApiError,
  type AlloyApiOptions,
  type AlloyComponent,
  type AlloyComponentDetail,
  type AlloyMember,
  type AlloyMetrics,
  type AlloyPeer,
  type AlloyValue,
  componentId,
} from './alloy-api';
export { Kubectl, type KubectlOptions, type KubectlResult, parseKubectlJson } from './kubectl';
export { KubectlError } from './kubectl-error';
export { selectorText, selects } from './label-selector';
export { mapConcurrently } from './map-concurrently';
export type * from './objects';
export { forwardPort, type PortForward } from './port-forward';
export { parsePrometheusText, type Sample } from './prometheus-text';
export { type ManagedFields, type ManagedObject, restoreProblem } from './restore';
export { objectsOf, restoreObjects } from './restore-objects';
export {
  findPodOwner,
  findWorkloads,
  ObjectNameError,
  ownerOf,
  type PodOwner,
  parseObjectName,
} from './workloads';
