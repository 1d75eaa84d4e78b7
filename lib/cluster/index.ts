// Reads a live cluster through the kubectl on the PATH, so that any login that works for kubectl works here, too; and the HTTP API of a
// running Alloy in it. If something can't be read, a `KubectlError` says why.
//
// A `Kubectl` runs commands; `findPodOwner` and `findWorkloads` find a `PodOwner` (a workload with its pods);
// `findHelmReleases` reads what Helm has recorded; `forwardPort` opens a port-forward to one pod, through which an `AlloyApi` reads components, peers and metrics. objects.ts has the types of
// Kubernetes objects, as far as they are read here.
//
// Only `restoreObjects` writes: it gives objects back the fields, and the field managers, that they had before a deploy.
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
export type { HelmRelease } from './helm-record';
export { type FoundReleases, findHelmReleases, type InstalledRelease } from './helm-releases';
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
