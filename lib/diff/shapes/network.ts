import { type Fields, plainText } from '../objects/plain-data';
import { compareRules } from './network-policy-rules';
import { grants, named, ranked, type Shape } from './shape';
import { compareSourceRanges } from './source-ranges';

const PORT: Shape = { type: 'port' };

/** A way in from outside is more access. */
const isThere = grants((value) => value !== undefined);
const allocated = () => true;

const TYPES: readonly unknown[] = ['ClusterIP', 'NodePort', 'LoadBalancer'];

const isReachedFromOutside = ({ type }: Fields) => type === 'NodePort' || type === 'LoadBalancer';

export const service: Shape = {
  fields: {
    spec: {
      label: '',
      fields: {
        type: { default: 'ClusterIP', access: ranked((type) => TYPES.indexOf(type)) },
        clusterIP: {
          allocated: (value) => value !== 'None',
          refused: (old, next) =>
            next === undefined || old === next ? undefined : 'the cluster IP of a Service is immutable',
        },
        clusterIPs: { allocated },
        ipFamilies: { allocated },
        ipFamilyPolicy: { allocated: (value) => value === 'SingleStack' },
        healthCheckNodePort: { allocated },
        ports: {
          label: '',
          noun: 'port',
          key: ({ port, protocol = 'TCP' }) =>
            `${plainText(port)}${protocol === 'TCP' ? '' : `/${plainText(protocol)}`}`,
          each: {
            fields: {
              port: PORT,
              protocol: { default: 'TCP' },
              targetPort: { type: 'port', defaultFrom: ({ port }) => port },
            },
          },
        },
        selector: {},
        externalIPs: { set: true, each: { access: isThere } },
        loadBalancerSourceRanges: { compare: compareSourceRanges },
        externalTrafficPolicy: { defaultFrom: (spec) => (isReachedFromOutside(spec) ? 'Cluster' : undefined) },
        internalTrafficPolicy: { default: 'Cluster' },
        sessionAffinity: { default: 'None' },
        sessionAffinityConfig: { fields: { clientIP: { fields: { timeoutSeconds: { default: 10800 } } } } },
        allocateLoadBalancerNodePorts: { default: true },
        publishNotReadyAddresses: { default: false },
      },
    },
  },
};

/** The directions that a policy restricts: what it says, or what its rules suggest. */
function policyTypes({ egress }: Fields): readonly string[] {
  return Array.isArray(egress) && egress.length > 0 ? ['Egress', 'Ingress'] : ['Ingress'];
}

export const networkPolicy: Shape = {
  fields: {
    spec: {
      label: '',
      fields: {
        podSelector: { emptyCounts: true },
        policyTypes: {
          label: '',
          set: true,
          noun: 'restriction of',
          defaultFrom: policyTypes,
          each: { access: ranked((value) => (value === undefined ? 1 : 0)) },
        },
        ingress: { label: '', compare: compareRules('ingress') },
        egress: { label: '', compare: compareRules('egress') },
      },
    },
  },
};

const backend: Shape = { fields: { service: { fields: { port: { fields: { number: PORT } } } } } };

export const ingress: Shape = {
  fields: {
    spec: {
      label: '',
      fields: {
        defaultBackend: { ...backend, access: isThere },
        tls: { set: true, each: { fields: { hosts: { set: true } } } },
        rules: {
          label: '',
          noun: 'host',
          key: ({ host = '*' }) => plainText(host),
          each: {
            access: isThere,
            fields: {
              http: {
                label: '',
                fields: { paths: { ...named('path', { access: isThere, fields: { backend } }, 'path') } },
              },
            },
          },
        },
      },
    },
  },
};
