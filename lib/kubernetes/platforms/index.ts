export { type AksOptions, aks } from './aks';
export { bottlerocket } from './bottlerocket';
export { eksFargate } from './eks-fargate';
export { type GkeAutopilotOptions, gkeAutopilot } from './gke-autopilot';
export { type OpenShiftOptions, openshift } from './openshift';
export {
  type Platform,
  type PlatformProblem,
  type PlatformProps,
  type PlatformWorkload,
  withPlatformProps,
} from './platform';
export { talos } from './talos';
export { type WindowsOptions, windows } from './windows';
