import type { k8s } from 'cdk8s-plus-28';

/** A host path in a pod. */
export interface HostPathUse {
  readonly path: string;
  /** Whether a container may write to it. */
  readonly writable: boolean;
}

export function containersOf(pod: k8s.PodSpec): readonly k8s.Container[] {
  return [...(pod.initContainers ?? []), ...pod.containers];
}

/** The host paths that a pod mounts, each once. */
export function hostPathsOf(pod: k8s.PodSpec): readonly HostPathUse[] {
  const mounts = containersOf(pod).flatMap(({ volumeMounts = [] }) => volumeMounts);
  return (pod.volumes ?? []).flatMap(({ name, hostPath }) =>
    hostPath === undefined
      ? []
      : [{ path: hostPath.path, writable: mounts.some((mount) => mount.name === name && mount.readOnly !== true) }],
  );
}

/** Capabilities that containers add, each once. */
export function addedCapabilities(pod: k8s.PodSpec): readonly string[] {
  return [...new Set(containersOf(pod).flatMap(({ securityContext }) => securityContext?.capabilities?.add ?? []))];
}

export function isPrivileged(pod: k8s.PodSpec): boolean {
  return containersOf(pod).some(({ securityContext }) => securityContext?.privileged === true);
}

export function runsAsRoot(pod: k8s.PodSpec): boolean {
  return [pod, ...containersOf(pod)].some(({ securityContext }) => securityContext?.runAsUser === 0);
}

export function hasHostPort(pod: k8s.PodSpec): boolean {
  return containersOf(pod).some(({ ports = [] }) => ports.some(({ hostPort }) => hostPort !== undefined));
}
