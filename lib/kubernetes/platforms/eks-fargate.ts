import type { PlatformDefinition, PlatformProblem, PlatformWorkload } from './platform-definition';
import { hasHostPort, hostPathsOf, isPrivileged } from './pod-facts';

/** What pods on EKS Fargate can't use. */
export function eksFargate(): PlatformDefinition {
  return { title: 'EKS Fargate', refuses };
}

function refuses({ controller, claimPerPod, pod }: PlatformWorkload): PlatformProblem[] {
  const found: PlatformProblem[] = [];
  const leaveOut =
    'leave out the components that need it (cdk8s-alloy explain names them): there is no node to look at';
  if (controller === 'DaemonSet') {
    found.push({
      message: 'there are no DaemonSets',
      hint: '`controller: Controller.deployment()`; pods on Fargate send their logs by the log router of Fargate, or from a sidecar',
    });
  }
  for (const { path } of hostPathsOf(pod))
    found.push({ message: `the node's path ${path} can't be mounted`, hint: leaveOut });
  if (pod.hostNetwork) found.push({ message: "pods can't be in the node's network", hint: leaveOut });
  if (pod.hostPid) found.push({ message: "pods can't see the node's process ids", hint: leaveOut });
  if (isPrivileged(pod)) found.push({ message: "containers can't be privileged", hint: leaveOut });
  if (hasHostPort(pod)) found.push({ message: "containers can't take a port of the node", hint: 'use the Service' });
  if (claimPerPod) {
    found.push({
      message: "volumes aren't made on demand, and those of EBS can't be mounted",
      hint: '`AlloyStorage.emptyDir()`, or `AlloyStorage.claim(...)` with a volume of EFS that exists',
    });
  }
  return found;
}
