import { looserLevel, podSecurityOf } from '../workload/pod-security';
import { refusedByImmutableRoot } from './immutable-root';
import type { PlatformDefinition } from './platform-definition';

/** What Talos Linux nodes refuse. */
export function talos(): PlatformDefinition {
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
