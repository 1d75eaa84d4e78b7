import type { NeedOrigin, Needs, SecurityNeed } from '../../needs';
import type { WorkloadPort } from '../network/workload-port';
import { HTTP_PORT_NAME } from './http-server';
import type { AlloyStorage } from './storage';

/** Props that ask for more than the least privileges of a pod. */
export interface AlloySecurityProps {
  /** Runs the container privileged if a component would otherwise get a list of capabilities. @default false */
  readonly privileged?: boolean;
  /** Runs the pod on the host network (`hostNetwork`). @default - only if a component needs it */
  readonly hostNetwork?: boolean;
}

/** Everything that needs more than the least privileges: components, what they write on the node, props, the storage, ports below 1024. */
export function securityNeeds(options: {
  readonly needs: Pick<Needs, 'security' | 'hostPaths'>;
  readonly props: AlloySecurityProps;
  readonly storage: AlloyStorage;
  readonly ports: readonly WorkloadPort[];
  /** The origin of what props need. */
  readonly origin: NeedOrigin;
}): readonly SecurityNeed[] {
  const { needs, props, storage, ports, origin } = options;
  const wanted: SecurityNeed[] = [
    ...needs.security,
    ...writesToNode(needs),
    ...(props.privileged ? [{ kind: 'privileged', origin, why: 'the prop `privileged`' } as const] : []),
    ...(props.hostNetwork ? [{ kind: 'hostNetwork', origin, why: 'the prop `hostNetwork`' } as const] : []),
    ...(storage.kind === 'hostPath'
      ? [{ kind: 'root', origin, why: "`storage`: the kubelet makes the node's directory as root's" } as const]
      : []),
  ];
  const inNode = wanted.some(({ kind }) => kind === 'hostNetwork');
  return [...wanted, ...lowPorts(ports, inNode, origin)];
}

/** Permission to use ports below 1024. A pod on the host network can't set network sysctls: there it takes a capability. */
function lowPorts(ports: readonly WorkloadPort[], inNode: boolean, props: NeedOrigin): SecurityNeed[] {
  return ports
    .filter(({ name, port, listener }) => port < 1024 && (listener !== undefined || name === HTTP_PORT_NAME))
    .map(({ port, listener }) => {
      const need = { origin: listener?.origin ?? props, why: `listens on port ${port}` };
      return inNode
        ? { ...need, kind: 'capability', capability: 'NET_BIND_SERVICE' }
        : { ...need, kind: 'lowPort', port };
    });
}

/** Writing on the node takes root: the kubelet creates host path directories owned by root. */
function writesToNode({ hostPaths }: Pick<Needs, 'hostPaths'>): SecurityNeed[] {
  return hostPaths
    .filter(({ readOnly }) => !readOnly)
    .map(({ origin, path }) => ({ kind: 'root', origin, why: `writes into ${path} of the node` }) as const);
}
