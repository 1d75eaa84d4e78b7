import type { k8s } from 'cdk8s-plus-28';
import type { SecurityNeed } from '../../needs';

/** User and group `alloy` of the image. */
export const IMAGE_USER = 473;

export interface SecurityContexts {
  readonly pod: k8s.PodSecurityContext;
  readonly container: k8s.SecurityContext;
  readonly hostPid: boolean;
  readonly hostNetwork: boolean;
  /** AppArmor must be switched off for the container. */
  readonly appArmorUnconfined: boolean;
}

/**
 * The least privileges that the needs allow: a non-root user, no capabilities, no privilege escalation, the runtime's seccomp profile, a read-only root
 * filesystem.
 */
export function securityContexts(needs: readonly SecurityNeed[]): SecurityContexts {
  const has = (kind: SecurityNeed['kind']): boolean => needs.some((need) => need.kind === kind);
  const privileged = has('privileged');
  const hostNetwork = has('hostNetwork');
  const lowPorts = needs.flatMap((need) => (need.kind === 'lowPort' ? [need.port] : []));
  const capabilities = [
    ...new Set(needs.flatMap((need) => (need.kind === 'capability' ? [need.capability] : []))),
  ].sort();
  // Root can't open such a port either, without the capability.
  const sysctls =
    lowPorts.length > 0 && !privileged
      ? [{ name: 'net.ipv4.ip_unprivileged_port_start', value: String(Math.min(...lowPorts)) }]
      : undefined;
  // Kubernetes gives added capabilities only to root.
  const root = has('root') || privileged || capabilities.length > 0;
  return {
    pod: {
      ...(root
        ? { runAsUser: 0, runAsGroup: 0 }
        : {
            runAsUser: IMAGE_USER,
            runAsGroup: IMAGE_USER,
            runAsNonRoot: true,
            fsGroup: IMAGE_USER,
            fsGroupChangePolicy: 'OnRootMismatch',
          }),
      ...(privileged ? {} : { seccompProfile: { type: 'RuntimeDefault' } }),
      ...(sysctls === undefined ? {} : { sysctls }),
    },
    container: {
      readOnlyRootFilesystem: true,
      ...(privileged
        ? { privileged }
        : {
            // The API server refuses the two together.
            ...(capabilities.includes('SYS_ADMIN') ? {} : { allowPrivilegeEscalation: false }),
            capabilities: { drop: ['ALL'], ...(capabilities.length > 0 ? { add: capabilities } : {}) },
          }),
    },
    hostPid: has('hostPID'),
    hostNetwork,
    appArmorUnconfined: has('appArmorUnconfined'),
  };
}
