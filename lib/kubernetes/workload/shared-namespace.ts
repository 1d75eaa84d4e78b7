import { type ApiObject, Chart, Lazy } from 'cdk8s';
import type { Construct } from 'constructs';
import { clusterScoped } from '../access/cluster-scoped';
import type { NamespaceProps } from './namespace-object';
import { looserLevel, type PodSecurityLevel } from './pod-security';

/** What an Alloy requires of its namespace. */
export interface NamespaceUser {
  readonly props: NamespaceProps;
  /** The level that its pods need. */
  readonly level: () => PodSecurityLevel;
}

/** Namespaces that exist in every cluster, and aren't ours to label. */
const BUILT_IN_NAMESPACES = new Set(['default', 'kube-node-lease', 'kube-public', 'kube-system']);

/**
 * What becomes of a pod that violates the level, with the Kubernetes whose definition of the level counts. Refused is what violates that of the version that
 * the manifests are tested on, so that no upgrade of the cluster stops pods; that of a newer one is told beforehand, to who applies and in the audit log.
 */
const MODES = { enforce: 'v1.34', warn: 'latest', audit: 'latest' } as const;

interface SharedNamespace {
  readonly object: ApiObject;
  readonly users: NamespaceUser[];
}

const shared = new WeakMap<Chart, Map<string, SharedNamespace>>();

/** Creates the Namespace object: once per chart, by the first Alloy, with the level that suits all Alloys of the chart in it. */
export function ensureNamespaceObject(scope: Construct, namespace: string, user: NamespaceUser): void {
  if (BUILT_IN_NAMESPACES.has(namespace)) return;
  const chart = Chart.of(scope);
  const namespaces = shared.get(chart) ?? new Map<string, SharedNamespace>();
  shared.set(chart, namespaces);
  const known = namespaces.get(namespace) ?? make(scope, namespace);
  namespaces.set(namespace, known);
  known.users.push(user);
  for (const [key, value] of Object.entries(user.props.labels ?? {})) known.object.metadata.addLabel(key, value);
}

function make(scope: Construct, namespace: string): SharedNamespace {
  const users: NamespaceUser[] = [];
  const level = Lazy.any({
    produce: () => users.map(({ props, level }) => props.podSecurity ?? level()).reduce(looserLevel),
  });
  const labels = Object.fromEntries(
    Object.entries(MODES).flatMap(([mode, version]) => [
      [`pod-security.kubernetes.io/${mode}`, level as string],
      [`pod-security.kubernetes.io/${mode}-version`, version],
    ]),
  );
  const object = clusterScoped(scope, 'namespace', {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: namespace, labels },
  });
  return { object, users };
}
