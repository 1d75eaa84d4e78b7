export { Kubectl, type KubectlOptions, type KubectlResult, type KubectlRun } from './kubectl';
export { KubectlError, type KubectlFailure } from './kubectl-error';
export { forwardPort, type PortForward } from './port-forward';
