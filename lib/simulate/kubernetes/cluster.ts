import { completed } from './control-plane';
import { attachedLabels, type LabelMap, objectLabels } from './meta-labels';
import type { EndpointSlice, Endpoints, Ingress, KubernetesObject, Node, Pod, Service } from './object';

/** The objects of a cluster, as an API server has them. */
export class Cluster {
  readonly #objects: readonly KubernetesObject[];

  private constructor(objects: readonly KubernetesObject[]) {
    this.#objects = objects;
  }

  /** @param manifests what somebody applies: what the control plane makes of them is added, unless it's there */
  static of(manifests: readonly KubernetesObject[]): Cluster {
    return new Cluster(completed(manifests));
  }

  get pods(): readonly Pod[] {
    return this.#ofKind('Pod') as readonly Pod[];
  }

  get services(): readonly Service[] {
    return this.#ofKind('Service') as readonly Service[];
  }

  get nodes(): readonly Node[] {
    return this.#ofKind('Node') as readonly Node[];
  }

  get ingresses(): readonly Ingress[] {
    return this.#ofKind('Ingress') as readonly Ingress[];
  }

  get endpoints(): readonly Endpoints[] {
    return this.#ofKind('Endpoints') as readonly Endpoints[];
  }

  get endpointSlices(): readonly EndpointSlice[] {
    return this.#ofKind('EndpointSlice') as readonly EndpointSlice[];
  }

  pod(namespace: string, name: string): Pod | undefined {
    return named(this.pods, namespace, name);
  }

  service(namespace: string, name: string): Service | undefined {
    return named(this.services, namespace, name);
  }

  /** An object of any kind that stands in a namespace. */
  object(kind: string, namespace: string, name: string): KubernetesObject | undefined {
    return named(this.#ofKind(kind), namespace, name);
  }

  namespace(name: string): KubernetesObject | undefined {
    return this.#ofKind('Namespace').find(({ metadata }) => metadata?.name === name);
  }

  /** A namespace with the label that all have. One that nobody has given is there nevertheless. */
  labelledNamespace(name: string): KubernetesObject {
    const given = this.namespace(name);
    const labels = { 'kubernetes.io/metadata.name': name, ...given?.metadata?.labels };
    return { kind: 'Namespace', ...given, metadata: { name, ...given?.metadata, labels } };
  }

  /** Objects of a kind that a custom resource definition brings; one that names no API group is taken for one of it. */
  custom(group: string, kind: string): readonly KubernetesObject[] {
    return this.#ofKind(kind).filter(
      ({ apiVersion }) => apiVersion === undefined || apiVersion.startsWith(`${group}/`),
    );
  }

  replicaSet(namespace: string, name: string): KubernetesObject | undefined {
    return named(this.#ofKind('ReplicaSet'), namespace, name);
  }

  node(name: string): Node | undefined {
    return this.nodes.find(({ metadata }) => metadata?.name === name);
  }

  /** What `attach_metadata` adds of a node; nothing of one that isn't there. */
  nodeLabels(name: string): LabelMap {
    const node = this.node(name);
    return node === undefined ? new Map() : objectLabels(node, 'node');
  }

  /** What `attach_metadata` adds of a namespace; nothing of one that isn't there. */
  namespaceLabels(name: string): LabelMap {
    return attachedLabels(this.namespace(name)?.metadata, 'namespace');
  }

  /** The cluster with some of its objects: all that a discovery gets to see of it. */
  filtered(isSeen: (object: KubernetesObject) => boolean): Cluster {
    return new Cluster(this.#objects.filter(isSeen));
  }

  #ofKind(kind: string): readonly KubernetesObject[] {
    return this.#objects.filter((object) => object.kind === kind);
  }
}

function named<T extends KubernetesObject>(objects: readonly T[], namespace: string, name: string): T | undefined {
  return objects.find(({ metadata }) => metadata?.name === name && metadata.namespace === namespace);
}
