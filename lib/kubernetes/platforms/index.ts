export type { AksOptions } from './aks';
export type { GkeAutopilotOptions } from './gke-autopilot';
export type { OpenShiftOptions } from './openshift';
export { Platform, withPlatformProps } from './platform';
export type { PlatformDefinition, PlatformProblem, PlatformProps, PlatformWorkload } from './platform-definition';
export type { WindowsOptions } from './windows';
