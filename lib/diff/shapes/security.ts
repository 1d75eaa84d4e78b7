import { grants, ranked, type Shape } from './shape';

const isTrue = grants((value) => value === true);

/** A profile that confines the container; nothing is the container runtime's own choice, which may be none. */
const profile: Shape = {
  open: true,
  fields: {
    type: {
      access: ranked((type) => (type === 'RuntimeDefault' || type === 'Localhost' ? 0 : type === 'Unconfined' ? 2 : 1)),
    },
  },
};

const runAsUser: Shape = { access: grants((value) => value === 0) };
const runAsNonRoot: Shape = { default: false, access: ranked((value) => (value === true ? 0 : 1)) };
const windowsOptions: Shape = { open: true, fields: { hostProcess: { default: false, access: isTrue } } };

/** `securityContext` of a container. */
export const containerSecurity: Shape = {
  open: true,
  fields: {
    privileged: { default: false, access: isTrue },
    allowPrivilegeEscalation: { default: true, access: isTrue },
    runAsNonRoot,
    runAsUser,
    readOnlyRootFilesystem: { default: false, access: ranked((value) => (value === true ? 0 : 1)) },
    capabilities: {
      open: true,
      fields: {
        add: { set: true, each: { access: grants((value) => value !== undefined) } },
        drop: { set: true, each: { access: ranked((value) => (value === undefined ? 1 : 0)) } },
      },
    },
    procMount: { default: 'Default', access: grants((value) => value === 'Unmasked') },
    seccompProfile: profile,
    appArmorProfile: profile,
    windowsOptions,
  },
};

/** `securityContext` of a pod. */
export const podSecurity: Shape = {
  open: true,
  fields: {
    runAsNonRoot,
    runAsUser,
    fsGroupChangePolicy: { default: 'Always' },
    supplementalGroups: { set: true },
    supplementalGroupsPolicy: { default: 'Merge' },
    sysctls: { set: true },
    seccompProfile: profile,
    appArmorProfile: profile,
    windowsOptions,
  },
};

/** A switch of the pod that opens something of the node. */
export const hostSwitch: Shape = { default: false, access: isTrue };

/** The other way round: what keeps the pod from the node. */
export const ownSwitch: Shape = { default: true, access: ranked((value) => (value === false ? 0 : 1)) };

const LEVELS: readonly unknown[] = ['restricted', 'baseline'];

/** Labels of a Namespace: the Pod Security level that it enforces, of which no level is the widest. */
export function namespaceLabel(name: string): Shape {
  return name === 'pod-security.kubernetes.io/enforce'
    ? { access: ranked((value) => (LEVELS.includes(value) ? LEVELS.indexOf(value) : LEVELS.length)) }
    : {};
}
