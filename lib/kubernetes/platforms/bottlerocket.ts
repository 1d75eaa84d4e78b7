import { refusedByImmutableRoot } from './immutable-root';
import type { Platform } from './platform';

/** Nodes of Bottlerocket: the root filesystem can't be written, containerd keeps the containers, and there is no Docker. */
export function bottlerocket(): Platform {
  return {
    title: 'Bottlerocket',
    refuses: (workload) =>
      refusedByImmutableRoot(workload, {
        writable: ['/var', '/local', '/mnt'],
        absent: ['/var/lib/docker', '/var/run/docker.sock', '/run/docker.sock'],
      }),
  };
}
