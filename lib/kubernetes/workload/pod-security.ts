import type { k8s } from 'cdk8s-plus-28';

/** A level of Kubernetes' Pod Security Standards. */
export type PodSecurityLevel = 'restricted' | 'baseline' | 'privileged';

/** The strictest level of the Pod Security Standards that a pod meets, and what keeps it from stricter ones. */
export interface PodSecurity {
  readonly level: PodSecurityLevel;
  readonly reasons: readonly PodSecurityReason[];
}

export interface PodSecurityReason {
  /** The level that the pod needs because of this. */
  readonly level: 'baseline' | 'privileged';
  /** What it is, in Kubernetes terms: `hostPath volume "proc"`. */
  readonly what: string;
}

const BASELINE_CAPABILITIES = new Set([
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
]);

const SAFE_SYSCTLS = new Set([
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ping_group_range',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_syncookies',
]);

const RESTRICTED_VOLUMES = [
  'configMap',
  'csi',
  'downwardApi',
  'emptyDir',
  'ephemeral',
  'persistentVolumeClaim',
  'projected',
  'secret',
] as const;

const APP_ARMOR = 'container.apparmor.security.beta.kubernetes.io/';

/**
 * Determines the level from the pod itself, so that sidecars and volumes added by hand count as well.
 * @param appArmorUnconfined whether AppArmor is off by the field of the container, which the types of the pod don't have
 */
export function podSecurityOf(
  spec: k8s.PodSpec,
  annotations: { readonly [key: string]: string } = {},
  appArmorUnconfined = false,
): PodSecurity {
  const reasons: PodSecurityReason[] = [];
  const privileged = (what: string) => reasons.push({ level: 'privileged', what });
  const baseline = (what: string) => reasons.push({ level: 'baseline', what });

  if (spec.hostNetwork) privileged("the node's network");
  if (spec.hostPid) privileged("the node's process ids");
  if (spec.hostIpc) privileged("the node's IPC");
  for (const volume of spec.volumes ?? []) {
    if (volume.hostPath !== undefined) privileged(`the node's path ${volume.hostPath.path}`);
    else if (!RESTRICTED_VOLUMES.some((kind) => volume[kind] !== undefined)) baseline(`volume ${volume.name}`);
  }
  for (const { name } of spec.securityContext?.sysctls ?? []) {
    if (!SAFE_SYSCTLS.has(name)) privileged(`sysctl ${name}`);
  }
  for (const [key, value] of Object.entries(annotations)) {
    if (key.startsWith(APP_ARMOR) && value === 'unconfined') privileged('AppArmor off');
  }
  if (appArmorUnconfined) privileged('AppArmor off');
  if (spec.securityContext?.seccompProfile?.type === 'Unconfined') privileged('seccomp off');
  if (spec.securityContext?.windowsOptions?.hostProcess) privileged('a process of the node (HostProcess)');
  if (isOwnSeLinuxType(spec.securityContext)) privileged(`SELinux type ${spec.securityContext?.seLinuxOptions?.type}`);
  if (spec.securityContext?.runAsUser === 0) baseline('runs as root');
  for (const container of [...(spec.initContainers ?? []), ...spec.containers]) {
    containerReasons(container, spec.securityContext ?? {}, privileged, baseline);
  }
  const level = reasons.some((reason) => reason.level === 'privileged')
    ? 'privileged'
    : reasons.length > 0
      ? 'baseline'
      : 'restricted';
  return { level, reasons };
}

function containerReasons(
  container: k8s.Container,
  pod: k8s.PodSecurityContext,
  privileged: (what: string) => void,
  baseline: (what: string) => void,
): void {
  const { name, securityContext: context = {}, ports = [] } = container;
  for (const host of hostsAsked(container)) privileged(`a probe or hook of container ${name} asks the host ${host}`);
  if (context.windowsOptions?.hostProcess) privileged(`container ${name} is a process of the node (HostProcess)`);
  if (isOwnSeLinuxType(context)) privileged(`SELinux type ${context.seLinuxOptions?.type} of container ${name}`);
  if (context.privileged) privileged(`container ${name} is privileged`);
  if (context.seccompProfile?.type === 'Unconfined') privileged(`seccomp off in container ${name}`);
  if (context.procMount !== undefined && context.procMount !== 'Default') privileged(`procMount of container ${name}`);
  if (ports.some(({ hostPort }) => hostPort !== undefined && hostPort !== 0))
    privileged(`host ports of container ${name}`);
  for (const capability of context.capabilities?.add ?? []) {
    if (!BASELINE_CAPABILITIES.has(capability)) privileged(`capability ${capability} in container ${name}`);
    else if (capability !== 'NET_BIND_SERVICE') baseline(`capability ${capability} in container ${name}`);
  }
  if (!context.capabilities?.drop?.includes('ALL')) baseline(`container ${name} keeps capabilities`);
  if (context.allowPrivilegeEscalation !== false) baseline(`container ${name} may raise its privileges`);
  if (context.runAsUser === 0) baseline(`container ${name} runs as root`);
  else if ((context.runAsNonRoot ?? pod.runAsNonRoot) !== true && pod.runAsUser !== 0)
    baseline(`container ${name} may run as root`);
  const seccomp = context.seccompProfile?.type ?? pod.seccompProfile?.type;
  if (seccomp === undefined) baseline(`container ${name} has no seccomp profile`);
}

/** Hosts that the kubelet probes instead of the pod: baseline forbids them since Kubernetes 1.34. */
function hostsAsked({ startupProbe, readinessProbe, livenessProbe, lifecycle }: k8s.Container): string[] {
  const handlers = [startupProbe, readinessProbe, livenessProbe, lifecycle?.postStart, lifecycle?.preStop];
  return [...new Set(handlers.flatMap((handler) => handler?.httpGet?.host || handler?.tcpSocket?.host || []))];
}

/** SELinux types that the level baseline allows. */
const SELINUX_TYPES = new Set(['container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t']);

function isOwnSeLinuxType(context: Pick<k8s.SecurityContext, 'seLinuxOptions'> = {}): boolean {
  const type = context.seLinuxOptions?.type ?? '';
  return type !== '' && !SELINUX_TYPES.has(type);
}

const ORDER: readonly PodSecurityLevel[] = ['restricted', 'baseline', 'privileged'];

/** The level that admits both. */
export function looserLevel(a: PodSecurityLevel, b: PodSecurityLevel): PodSecurityLevel {
  return ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b;
}
