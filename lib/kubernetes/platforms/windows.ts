import type { k8s } from 'cdk8s-plus-28';
import { alloyVersion } from '../../facts';
import { RELOADER_NAME } from '../workload/container-names';
import type { PlatformDefinition, PlatformProblem, PlatformWorkload } from './platform-definition';
import { containersOf, hostPathsOf } from './pod-facts';

export interface WindowsOptions {
  /** Base of the image. It must match the build of the nodes. @default 'windowsservercore-ltsc2022' */
  readonly base?: string;
  /**
   * Runs as a HostProcess container, which sees the node's own event log, files and counters. It is on the host network, and is `privileged` for Pod
   * Security.
   * @default false
   */
  readonly hostProcess?: boolean;
  /** Account that Alloy runs as. @default - `NT AUTHORITY\SYSTEM` in a HostProcess pod, else the image's own */
  readonly runAsUserName?: string;
}

/** Path of Alloy in the image. A HostProcess pod sees the image below a separate directory, so absolute paths don't work. */
const EXECUTABLE = '%CONTAINER_SANDBOX_MOUNT_POINT%\\Program Files\\GrafanaLabs\\Alloy\\alloy.exe';

/** Adapts pods to Windows nodes. */
export function windows(options: WindowsOptions = {}): PlatformDefinition {
  const { base = 'windowsservercore-ltsc2022', hostProcess = false } = options;
  return {
    title: 'Windows',
    props: {
      image: { tag: `${alloyVersion}-${base}` },
      nodeSelector: { 'kubernetes.io/os': 'windows' },
      tolerations: [{ key: 'node.kubernetes.io/os', operator: 'Equal', value: 'windows', effect: 'NoSchedule' }],
      ...(hostProcess ? { command: [EXECUTABLE] } : {}),
    },
    pod: (spec) => windowsPod(spec, { ...options, hostProcess }),
    refuses,
  };
}

function windowsPod(spec: k8s.PodSpec, { hostProcess, runAsUserName }: WindowsOptions): k8s.PodSpec {
  const { dnsPolicy, ...rest } = spec;
  const account = runAsUserName ?? (hostProcess ? 'NT AUTHORITY\\SYSTEM' : undefined);
  const windowsOptions: k8s.WindowsSecurityContextOptions = {
    ...(hostProcess ? { hostProcess } : {}),
    ...(account === undefined ? {} : { runAsUserName: account }),
  };
  return {
    ...rest,
    os: { name: 'windows' },
    // Windows has no ClusterFirstWithHostNet, which is otherwise set for the host network.
    ...(dnsPolicy === undefined || dnsPolicy === 'ClusterFirstWithHostNet' ? {} : { dnsPolicy }),
    ...(hostProcess ? { hostNetwork: true } : {}),
    ...(Object.keys(windowsOptions).length === 0
      ? { securityContext: undefined }
      : { securityContext: { windowsOptions } }),
    containers: spec.containers.map(withoutLinux),
    ...(spec.initContainers === undefined ? {} : { initContainers: spec.initContainers.map(withoutLinux) }),
  } as k8s.PodSpec;
}

function withoutLinux(container: k8s.Container): k8s.Container {
  const { securityContext, ...rest } = container;
  const { windowsOptions } = securityContext ?? {};
  return windowsOptions === undefined ? rest : { ...rest, securityContext: { windowsOptions } };
}

function refuses({ pod }: PlatformWorkload): PlatformProblem[] {
  const found: PlatformProblem[] = hostPathsOf(pod)
    .filter(({ path }) => path.startsWith('/'))
    .map(({ path }) => ({
      message: `the nodes have no ${path}`,
      hint: 'leave out the components that read it (cdk8s-alloy explain names them); paths of Windows go into `volumes`',
    }));
  if (containersOf(pod).some(({ name }) => name === RELOADER_NAME)) {
    found.push({
      message: 'the reloader has no image for Windows',
      hint: '`ConfigDelivery.rollout()` or `.immutable()`',
    });
  }
  return found;
}
