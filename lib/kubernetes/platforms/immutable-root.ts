import { isBelow } from '../workload/mount';
import type { PlatformProblem, PlatformWorkload } from './platform-definition';
import { hostPathsOf } from './pod-facts';

/** What nodes with a mostly read-only filesystem, and containerd as the only container runtime, refuse. */
export function refusedByImmutableRoot(
  { pod }: PlatformWorkload,
  { writable, absent }: { readonly writable: readonly string[]; readonly absent: readonly string[] },
): PlatformProblem[] {
  return hostPathsOf(pod).flatMap((use) => {
    if (absent.some((directory) => isBelow(use.path, directory))) {
      return [
        {
          message: `the nodes have no ${use.path}`,
          hint: 'leave out the components that read it (cdk8s-alloy explain names them)',
        },
      ];
    }
    const made = (pod.volumes ?? []).some(
      ({ hostPath }) => hostPath?.path === use.path && hostPath.type === 'DirectoryOrCreate',
    );
    if (!made || writable.some((directory) => isBelow(use.path, directory))) return [];
    return [
      {
        message: `the nodes can't be written at ${use.path}`,
        hint: `choose a directory below ${writable.join(' or ')}`,
      },
    ];
  });
}
