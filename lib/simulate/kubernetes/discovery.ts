import type { Attachments } from './attachments';
import type { Cluster } from './cluster';
import { endpointSliceTargets } from './endpoint-slice-targets';
import { endpointsTargets } from './endpoints-targets';
import { ingressTargets } from './ingress-targets';
import type { LabelMap } from './meta-labels';
import { nodeTargets } from './node-targets';
import type { KubernetesObject, Pod } from './object';
import { podTargets } from './pod-targets';
import type { ObjectTest } from './selector';
import { serviceTargets } from './service-targets';

export type Role = 'pod' | 'service' | 'node' | 'ingress' | 'endpoints' | 'endpointslice';

/** The kind of the objects that a role stands for. */
export const kindOfRole: Readonly<Record<Role, string>> = {
  pod: 'Pod',
  service: 'Service',
  node: 'Node',
  ingress: 'Ingress',
  endpoints: 'Endpoints',
  endpointslice: 'EndpointSlice',
};

/** Roles whose objects a role may select. */
export const selectableRoles: Readonly<Record<Role, readonly Role[]>> = {
  pod: ['pod', 'node'],
  service: ['service'],
  node: ['node'],
  ingress: ['ingress'],
  endpoints: ['pod', 'service', 'endpoints'],
  endpointslice: ['pod', 'service', 'endpointslice'],
};

/** What a `discovery.kubernetes` looks for. */
export interface DiscoveryQuery {
  readonly role: Role;
  /** @default - all */
  readonly namespaces?: readonly string[];
  /** Which objects of a kind it sees. */
  readonly selectors: ReadonlyMap<string, ObjectTest>;
  readonly attach: Attachments;
}

/** A target, and the object that it was made of. */
export interface DiscoveredTarget {
  readonly labels: LabelMap;
  readonly object: KubernetesObject;
}

/** An object of which there is no target. */
export interface Unseen {
  readonly object: KubernetesObject;
  readonly why: string;
}

/** The targets that `discovery.kubernetes` makes of a cluster, and which objects of its role have none, and why. */
export function discover(
  cluster: Cluster,
  query: DiscoveryQuery,
): { readonly targets: readonly DiscoveredTarget[]; readonly unseen: readonly Unseen[] } {
  const reasons = new Map<KubernetesObject, string>();
  const seen = cluster.filtered((object) => {
    const why = reasonToHide(object, query);
    if (why !== undefined) reasons.set(object, why);
    return why === undefined;
  });
  const targets = candidates(seen, query).flatMap(({ object, found }) => {
    if (typeof found === 'string') reasons.set(object, found);
    return typeof found === 'string' ? [] : found.map((labels) => ({ labels, object }));
  });
  const unseen = objectsOf(cluster, query.role).flatMap((object) => {
    const why = reasons.get(object);
    return why === undefined ? [] : [{ object, why }];
  });
  return { targets, unseen };
}

function reasonToHide(object: KubernetesObject, { namespaces, selectors }: DiscoveryQuery): string | undefined {
  const namespace = object.metadata?.namespace;
  if (namespaces !== undefined && namespace !== undefined && !namespaces.includes(namespace)) {
    return `namespace ${namespace} isn't among ${namespaces.join(', ')}`;
  }
  return selectors.get(object.kind ?? '')?.(object) === false ? 'the selectors leave it out' : undefined;
}

function objectsOf(cluster: Cluster, role: Role): readonly KubernetesObject[] {
  switch (role) {
    case 'pod':
      return cluster.pods;
    case 'service':
      return cluster.services;
    case 'node':
      return cluster.nodes;
    case 'ingress':
      return cluster.ingresses;
    case 'endpoints':
      return cluster.endpoints;
    case 'endpointslice':
      return cluster.endpointSlices;
  }
}

/** An object that a discovery sees, with its targets, or why there are none. */
interface Candidate {
  readonly object: KubernetesObject;
  readonly found: readonly LabelMap[] | string;
}

function candidates(cluster: Cluster, { role, attach }: DiscoveryQuery): readonly Candidate[] {
  const each = <T extends KubernetesObject>(objects: readonly T[], make: (object: T) => Candidate['found']) =>
    objects.map((object) => ({ object, found: make(object) }));
  switch (role) {
    case 'pod':
      return each(cluster.pods, (pod) => targetsOfPod(pod, cluster, attach));
    case 'service':
      return each(cluster.services, (service) => withNamespace(serviceTargets(service), service, cluster, attach));
    case 'node':
      return each(cluster.nodes, (node) => (nodeTargets(node).length === 0 ? 'it has no address' : nodeTargets(node)));
    case 'ingress':
      return each(cluster.ingresses, (ingress) => withNamespace(ingressTargets(ingress), ingress, cluster, attach));
    case 'endpoints':
      return each(cluster.endpoints, (endpoints) => endpointsTargets(endpoints, cluster, attach));
    case 'endpointslice':
      return each(cluster.endpointSlices, (slice) => endpointSliceTargets(slice, cluster, attach));
  }
}

function targetsOfPod(pod: Pod, cluster: Cluster, attach: Attachments): readonly LabelMap[] | string {
  const { nodeName = '' } = pod.spec ?? {};
  if (attach.node && cluster.node(nodeName) === undefined) {
    return `its node ${nodeName} is none of the nodes that are seen, whose labels attach_metadata asks for`;
  }
  const targets = podTargets(pod).map((labels) =>
    attach.node ? new Map([...labels, ...cluster.nodeLabels(nodeName)]) : labels,
  );
  return targets.length === 0 ? 'it has no IP address' : withNamespace(targets, pod, cluster, attach);
}

function withNamespace(
  targets: readonly LabelMap[],
  { metadata }: KubernetesObject,
  cluster: Cluster,
  { namespace }: Attachments,
): readonly LabelMap[] {
  if (!namespace) return targets;
  return targets.map((labels) => new Map([...labels, ...cluster.namespaceLabels(metadata?.namespace ?? '')]));
}
