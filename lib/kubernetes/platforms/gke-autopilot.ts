import { Size } from 'cdk8s';
import { isBelow } from '../workload/mount';
import type { PlatformDefinition, PlatformProblem, PlatformWorkload } from './platform-definition';
import { addedCapabilities, hasHostPort, hostPathsOf, isPrivileged } from './pod-facts';

/** Capabilities that Autopilot allows a container to add. */
const CAPABILITIES = new Set([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
  'SYS_PTRACE',
]);

export interface GkeAutopilotOptions {
  /**
   * The cluster has an AllowlistSynchronizer with Grafana's WorkloadAllowlists (`Grafana/alloy/*`), which admit pods that need more. Then nothing is
   * refused here: only the cluster knows whether the pods match a list.
   * @default false
   */
  readonly allowlisted?: boolean;
}

/** The resources that GKE Autopilot sizes by, and what it refuses. */
export function gkeAutopilot({ allowlisted = false }: GkeAutopilotOptions = {}): PlatformDefinition {
  const memory = Size.mebibytes(512);
  return {
    title: 'GKE Autopilot',
    props: { resources: { cpuRequest: '100m', memoryRequest: memory, memoryLimit: memory } },
    ...(allowlisted ? {} : { refuses }),
  };
}

function refuses({ namespace, pod }: PlatformWorkload): PlatformProblem[] {
  const hint =
    'leave out the components that need it (cdk8s-alloy explain names them), or `Platform.gkeAutopilot({ allowlisted: true })` with an allowlist';
  const problems: string[] = [];
  for (const { path, writable } of hostPathsOf(pod)) {
    if (!isBelow(path, '/var/log'))
      problems.push(`the node's path ${path} is out of reach: only /var/log may be mounted`);
    else if (writable) problems.push(`the node's path ${path} may be mounted read only`);
  }
  if (pod.hostNetwork) problems.push("pods can't be in the node's network");
  if (pod.hostPid) problems.push("pods can't see the node's process ids");
  if (isPrivileged(pod)) problems.push("containers can't be privileged");
  if (hasHostPort(pod)) problems.push("containers can't take a port of the node");
  const capabilities = addedCapabilities(pod).filter((capability) => !CAPABILITIES.has(capability));
  if (capabilities.length > 0) problems.push(`containers can't add the capabilities ${capabilities.join(', ')}`);
  return [
    ...problems.map((message) => ({ message, hint })),
    ...(namespace === 'kube-system'
      ? [{ message: 'the namespace kube-system belongs to Google', hint: 'choose another `namespace`' }]
      : []),
  ];
}
