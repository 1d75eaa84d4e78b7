import { looserLevel, podSecurityOf } from '../workload/pod-security';
import { refusedByImmutableRoot } from './immutable-root';
import type { Platform } from './platform';

/**
 * Nodes of Talos Linux: nothing but `/var` can be written, and there is neither Docker nor a systemd journal: Talos sends its own log to a
 * receiver (`machine.logging.destinations`). Its API server enforces the level `baseline` wherever the namespace says nothing else.
 */
export function talos(): Platform {
  return {
    title: 'Talos',
    refuses: (workload) => {
      const found = refusedByImmutableRoot(workload, {
        writable: ['/var'],
        absent: ['/run/log/journal', '/var/log/journal', '/var/lib/docker', '/var/run/docker.sock', '/run/docker.sock'],
      });
      const { level } = podSecurityOf(workload.pod, workload.annotations);
      const needsLabel = looserLevel(level, 'baseline') !== 'baseline' && !workload.namespaceObject;
      return needsLabel
        ? [
            ...found,
            {
              message: `Talos enforces baseline in the namespace ${workload.namespace}, and the pods need ${level}`,
              hint: `leave \`namespaceObject\` to the Alloy, or see that the namespace has the label pod-security.kubernetes.io/enforce: ${level}`,
              severity: 'warning' as const,
            },
          ]
        : found;
    },
  };
}
