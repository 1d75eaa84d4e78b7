import { k8s } from 'cdk8s-plus-28';
import { looserLevel, podSecurityOf } from './pod-security';

const strict: k8s.Container = {
  name: 'c',
  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
};

function pod(container: k8s.Container = strict, more: Partial<k8s.PodSpec> = {}): k8s.PodSpec {
  return {
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [container],
    ...more,
  };
}

const context = (securityContext: k8s.SecurityContext): k8s.Container => ({
  name: 'c',
  securityContext: { ...strict.securityContext, ...securityContext },
});

test('a pod with the least rights is restricted, for no reason', () => {
  expect(podSecurityOf(pod())).toEqual({ level: 'restricted', reasons: [] });
});

test.each<[string, string, k8s.PodSpec]>([
  ["the node's network", 'privileged', pod(strict, { hostNetwork: true })],
  ["the node's process ids", 'privileged', pod(strict, { hostPid: true })],
  ["the node's IPC", 'privileged', pod(strict, { hostIpc: true })],
  ["the node's path /proc", 'privileged', pod(strict, { volumes: [{ name: 'v', hostPath: { path: '/proc' } }] })],
  [
    'sysctl kernel.msgmax',
    'privileged',
    pod(strict, { securityContext: { ...pod().securityContext, sysctls: [{ name: 'kernel.msgmax', value: '1' }] } }),
  ],
  ['container c is privileged', 'privileged', pod(context({ privileged: true }))],
  [
    'a probe or hook of container c asks the host 10.0.0.1',
    'privileged',
    pod({ ...strict, readinessProbe: { tcpSocket: { host: '10.0.0.1', port: k8s.IntOrString.fromNumber(1) } } }),
  ],
  [
    'capability SYS_PTRACE in container c',
    'privileged',
    pod(context({ capabilities: { drop: ['ALL'], add: ['SYS_PTRACE'] } })),
  ],
  ['host ports of container c', 'privileged', pod({ ...strict, ports: [{ containerPort: 1, hostPort: 1 }] })],
  ['seccomp off in container c', 'privileged', pod(context({ seccompProfile: { type: 'Unconfined' } }))],
  ['SELinux type spc_t of container c', 'privileged', pod(context({ seLinuxOptions: { type: 'spc_t' } }))],
  [
    'a process of the node (HostProcess)',
    'privileged',
    pod(strict, { securityContext: { ...pod().securityContext, windowsOptions: { hostProcess: true } } }),
  ],
  [
    'container c is a process of the node (HostProcess)',
    'privileged',
    pod(context({ windowsOptions: { hostProcess: true } })),
  ],
  ['volume n', 'baseline', pod(strict, { volumes: [{ name: 'n', nfs: { path: '/', server: 's' } }] })],
  ['capability CHOWN in container c', 'baseline', pod(context({ capabilities: { drop: ['ALL'], add: ['CHOWN'] } }))],
  ['container c keeps capabilities', 'baseline', pod(context({ capabilities: { drop: ['CHOWN'] } }))],
  [
    'container c may raise its privileges',
    'baseline',
    pod({ name: 'c', securityContext: { capabilities: { drop: ['ALL'] } } }),
  ],
  ['container c runs as root', 'baseline', pod(context({ runAsUser: 0 }))],
  [
    'container c may run as root',
    'baseline',
    pod(strict, { securityContext: { seccompProfile: { type: 'RuntimeDefault' } } }),
  ],
  ['container c has no seccomp profile', 'baseline', pod(strict, { securityContext: { runAsNonRoot: true } })],
])('%s makes it %s', (what, level, spec) => {
  expect(podSecurityOf(spec)).toEqual({ level, reasons: [{ level, what }] });
});

test('AppArmor off makes it privileged, by the field or by the annotation of old', () => {
  expect(podSecurityOf(pod(), {}, true).reasons).toEqual([{ level: 'privileged', what: 'AppArmor off' }]);
  const annotations = { 'container.apparmor.security.beta.kubernetes.io/c': 'unconfined' };

  expect(podSecurityOf(pod(), annotations).level).toBe('privileged');
});

test('sidecars and init containers count', () => {
  expect(podSecurityOf({ ...pod(), containers: [strict, { name: 'side' }] }).level).toBe('baseline');
  expect(
    podSecurityOf(pod(strict, { initContainers: [{ name: 'init', securityContext: { privileged: true } }] })).level,
  ).toBe('privileged');
});

test('a SELinux type of containers stays restricted', () => {
  expect(podSecurityOf(pod(context({ seLinuxOptions: { type: 'container_t' } }))).level).toBe('restricted');
});

test('a safe sysctl and the service capability stay restricted', () => {
  const sysctls = [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '514' }];
  const spec = pod(context({ capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] } }), {
    securityContext: { ...pod().securityContext, sysctls },
  });

  expect(podSecurityOf(spec).level).toBe('restricted');
});

test('the looser of two levels', () => {
  expect(looserLevel('restricted', 'baseline')).toBe('baseline');
  expect(looserLevel('privileged', 'baseline')).toBe('privileged');
});
