import { refusedByImmutableRoot } from './immutable-root';
import type { PlatformDefinition } from './platform-definition';

/** What Bottlerocket nodes refuse. */
export function bottlerocket(): PlatformDefinition {
  return {
    title: 'Bottlerocket',
    refuses: (workload) =>
      refusedByImmutableRoot(workload, {
        writable: ['/var', '/local', '/mnt'],
        absent: ['/var/lib/docker', '/var/run/docker.sock', '/run/docker.sock'],
      }),
  };
}
