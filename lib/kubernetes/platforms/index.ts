// Kinds of clusters and nodes that need different pods: OpenShift, GKE Autopilot, EKS Fargate, AKS, Bottlerocket, Talos, Windows.
//
// A `PlatformDefinition` has default props, a function that changes the pod, and one that names what the platform refuses. `Platform`
// has a factory for each; `withPlatformProps` merges its props with the user's. To add a platform: write its file, add a factory
// to `platform.ts`, and a row to `platforms.test.ts` and docs/platforms.md.

export type { AksOptions } from './aks';
export type { GkeAutopilotOptions } from './gke-autopilot';
export type { OpenShiftOptions } from './openshift';
export { Platform, withPlatformProps } from './platform';
export type { PlatformDefinition, PlatformProblem, PlatformProps, PlatformWorkload } from './platform-definition';
export type { WindowsOptions } from './windows';
