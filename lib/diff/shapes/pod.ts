import { isSecretName } from '../comparison/value-text';
import { type Fields, isFields, plainText } from '../objects/plain-data';
import { compareArguments } from './container-arguments';
import { podMetadata } from './metadata';
import { containerSecurity, hostSwitch, ownSwitch, podSecurity } from './security';
import { grants, named, namedMap, ranked, type Shape } from './shape';

const PORT: Shape = { type: 'port' };
const FALSE: Shape = { default: false };
const QUANTITIES: Shape = { each: { type: 'quantity' } };

const fieldRef: Shape = { fields: { apiVersion: { default: 'v1' } } };
const resourceFieldRef: Shape = { fields: { divisor: { type: 'quantity', default: '0' } } };

/** Environment variables. Those that are put together of others (`$(NAME)`) see only the ones before them. */
const variable: Shape = {
  label: '',
  fields: {
    value: { label: 'value' },
    valueFrom: {
      fields: {
        fieldRef,
        resourceFieldRef,
        configMapKeyRef: { fields: { optional: FALSE } },
        secretKeyRef: { fields: { optional: FALSE } },
      },
    },
  },
};

const secretVariable: Shape = { ...variable, fields: { ...variable.fields, value: { secret: true } } };

/** The list of variables: in order, where one is put together of others. */
const environment: Shape = {
  ...named('env', {}),
  each: (name) => (isSecretName(name) ? secretVariable : variable),
  ordered: (entries) => entries.some((entry) => isFields(entry) && plainText(entry['value']).includes('$(')),
};

const httpGet: Shape = { fields: { scheme: { default: 'HTTP' }, path: { default: '/' }, port: PORT } };

const probe: Shape = {
  fields: {
    failureThreshold: { default: 3 },
    initialDelaySeconds: { default: 0 },
    periodSeconds: { default: 10 },
    successThreshold: { default: 1 },
    timeoutSeconds: { default: 1 },
    httpGet,
    tcpSocket: { fields: { port: PORT } },
    grpc: { fields: { service: { default: '' } } },
  },
};

const hook: Shape = { fields: { httpGet, tcpSocket: { fields: { port: PORT } } } };

const protocolOf = ({ protocol = 'TCP' }: Fields) => (protocol === 'TCP' ? '' : `/${plainText(protocol)}`);

const containerPort: Shape = {
  fields: {
    containerPort: PORT,
    protocol: { default: 'TCP' },
    hostPort: { access: grants((value) => value !== undefined && value !== 0) },
  },
};

/** The policy that the API server takes: always to ask the registry for a tag that moves, or for none. */
function pullPolicy({ image }: Fields): string {
  const name = plainText(image).split('/').at(-1)!;
  if (name.includes('@')) return 'IfNotPresent';
  const tag = name.split(':')[1];
  return tag === undefined || tag === 'latest' ? 'Always' : 'IfNotPresent';
}

const container: Shape = {
  fields: {
    image: {},
    command: { label: 'command', compare: compareArguments },
    args: { label: 'args', compare: compareArguments },
    env: environment,
    ports: {
      label: '',
      noun: 'port',
      key: (port) => `${plainText(port['containerPort'])}${protocolOf(port)}`,
      each: containerPort,
    },
    resources: { fields: { requests: QUANTITIES, limits: QUANTITIES } },
    volumeMounts: named(
      'mount',
      {
        fields: {
          readOnly: { default: false, access: ranked((value) => (value === true ? 0 : 1)) },
          recursiveReadOnly: { default: 'Disabled' },
          mountPropagation: { default: 'None', access: grants((value) => value === 'Bidirectional') },
        },
      },
      'mountPath',
    ),
    volumeDevices: named('device', {}, 'devicePath'),
    livenessProbe: probe,
    readinessProbe: probe,
    startupProbe: probe,
    lifecycle: { fields: { postStart: hook, preStop: hook } },
    securityContext: containerSecurity,
    imagePullPolicy: { defaultFrom: pullPolicy },
    stdin: FALSE,
    stdinOnce: FALSE,
    tty: FALSE,
    terminationMessagePath: { default: '/dev/termination-log' },
    terminationMessagePolicy: { default: 'File' },
  },
};

const MODE: Shape = { default: 0o644 };
const items: Shape = named('item', {}, 'key');
const downwardItems: Shape = named('item', { fields: { fieldRef, resourceFieldRef } }, 'path');

/** A way out of the pod to the files of the node. A folder further in shows less; one elsewhere, what could not be seen before. */
const hostPath: Shape = {
  fields: {
    path: {
      access: (old, next) => {
        if (typeof next !== 'string') return 'less';
        return typeof old === 'string' && isWithin(next, old) ? 'less' : 'more';
      },
    },
    type: { default: '' },
  },
};

function isWithin(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

const volume: Shape = {
  fields: {
    hostPath,
    emptyDir: { emptyCounts: true, fields: { sizeLimit: { type: 'quantity' } } },
    configMap: { fields: { defaultMode: MODE, optional: FALSE, items } },
    secret: { fields: { defaultMode: MODE, optional: FALSE, items } },
    downwardAPI: { fields: { defaultMode: MODE, items: downwardItems } },
    persistentVolumeClaim: { fields: { readOnly: FALSE } },
    csi: { fields: { readOnly: FALSE } },
    projected: {
      fields: {
        defaultMode: MODE,
        sources: {
          each: {
            fields: {
              serviceAccountToken: { fields: { expirationSeconds: { default: 3600 } } },
              configMap: { fields: { optional: FALSE, items } },
              secret: { fields: { optional: FALSE, items } },
              downwardAPI: { fields: { items: downwardItems } },
            },
          },
        },
      },
    },
  },
};

/** `spec` of a pod. */
export const podSpec: Shape = {
  label: '',
  // `serviceAccount` is the deprecated name of the other.
  prepare: ({ serviceAccount, ...spec }) =>
    serviceAccount === undefined ? spec : { serviceAccountName: serviceAccount, ...spec },
  fields: {
    hostNetwork: hostSwitch,
    hostPID: hostSwitch,
    hostIPC: hostSwitch,
    hostUsers: ownSwitch,
    serviceAccountName: {},
    automountServiceAccountToken: { access: ranked((value) => (value === false ? 0 : 1)) },
    securityContext: podSecurity,
    initContainers: { ...named('init container', container), ordered: () => true },
    containers: named('container', container),
    ephemeralContainers: named('ephemeral container', container),
    volumes: named('volume', volume),
    nodeSelector: namedMap('node selector'),
    affinity: { set: true, strict: true, fields: {} },
    tolerations: { set: true, noun: 'toleration' },
    topologySpreadConstraints: { set: true, strict: true },
    imagePullSecrets: named('image pull secret', {}),
    hostAliases: named('host alias', {}, 'ip'),
    readinessGates: { set: true },
    overhead: QUANTITIES,
    dnsPolicy: { default: 'ClusterFirst' },
    enableServiceLinks: { default: true },
    restartPolicy: { default: 'Always' },
    schedulerName: { default: 'default-scheduler' },
    shareProcessNamespace: FALSE,
    terminationGracePeriodSeconds: { default: 30 },
    preemptionPolicy: { default: 'PreemptLowerPriority' },
  },
};

/** `template` of a workload: metadata and spec of its pods. */
export const podTemplate: Shape = { label: '', fields: { metadata: podMetadata, spec: podSpec } };
