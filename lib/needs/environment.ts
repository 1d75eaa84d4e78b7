import { attributesOfInstance, envNamesIn, type InstanceNode, valueOfExpression } from '../analysis';
import type { EnvEntry } from '../facts';
import type { ComponentScope } from './component-scope';
import type { Need, NeedOrigin } from './need';
import type { EnvNeed } from './needs';

/** The directory where Kubernetes mounts the token of the pod's ServiceAccount. */
const TOKEN_DIRECTORY = '/var/run/secrets/kubernetes.io/serviceaccount';

/** Variables that configurations commonly ask for, and the pod's fields that they mean. */
const POD_FIELDS: Readonly<Record<string, string>> = {
  HOST_IP: 'status.hostIP',
  K8S_NODE_IP: 'status.hostIP',
  K8S_NODE_NAME: 'spec.nodeName',
  K8S_POD_IP: 'status.podIP',
  K8S_POD_NAME: 'metadata.name',
  K8S_POD_NAMESPACE: 'metadata.namespace',
  K8S_POD_UID: 'metadata.uid',
  NODE_IP: 'status.hostIP',
  NODE_NAME: 'spec.nodeName',
  POD_IP: 'status.podIP',
  POD_NAME: 'metadata.name',
  POD_NAMESPACE: 'metadata.namespace',
  POD_UID: 'metadata.uid',
};

/** The field of the pod that a variable of this name commonly stands for; undefined where none is meant. */
export const podFieldOf = (name: string): string | undefined =>
  Object.hasOwn(POD_FIELDS, name) ? POD_FIELDS[name] : undefined;

/** Variables that a component reads by itself, and that somebody has to give it. */
export function variablesOf(entries: readonly EnvEntry[], scope: ComponentScope): EnvNeed[] {
  return entries.flatMap(({ name: named, from, optional, ...condition }) => {
    const name = typeof named === 'string' ? named : scope.textAt(named.path);
    if (name === undefined || optional || from === 'platform') return [];
    const need = scope.holds(condition, `the environment variable ${name}`);
    if (need === undefined) return [];
    return [{ ...need, name, ...(from.startsWith('fieldRef:') ? { field: from.slice('fieldRef:'.length) } : {}) }];
  });
}

/** What any argument of a block can ask for: variables by `sys.env`, and files in the token's directory. */
export function needsOfArguments(
  instance: InstanceNode,
  origin: NeedOrigin,
): { readonly env: EnvNeed[]; readonly token: Need[] } {
  const variables = new Set<string>();
  let token = false;
  for (const { attribute } of attributesOfInstance(instance)) {
    const { value } = attribute;
    for (const name of envNamesIn(value)) if (name !== undefined) variables.add(name);
    const known = valueOfExpression(value);
    token ||= known.kind === 'scalar' && String(known.value).startsWith(`${TOKEN_DIRECTORY}/`);
  }
  return {
    env: [...variables].map((name) => {
      const field = podFieldOf(name);
      return { origin, name, why: 'sys.env', ...(field === undefined ? {} : { field }) };
    }),
    token: token ? [{ origin, why: `reads a file in ${TOKEN_DIRECTORY}` }] : [],
  };
}
