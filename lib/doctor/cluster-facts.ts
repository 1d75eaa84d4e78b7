import {
  type ConfigMap,
  type EndpointSlice,
  type Kubectl,
  KubectlError,
  type KubernetesList,
  type NetworkPolicy,
  type ObjectMeta,
  type Pod,
  type Service,
} from '../cluster';
import { mask } from './mask';

/** What is known of an object: that it's there, that it isn't, or that it may not be read. */
export type Known<T> =
  | { readonly state: 'found'; readonly value: T }
  | { readonly state: 'missing' }
  | { readonly state: 'unreadable' };

/**
 * Objects of the cluster that questions look at, each read once. What may not be read is noted in `gaps`, and is not an error: a user
 * with few rights gets the answers that these rights allow.
 */
export class ClusterFacts {
  readonly #read = new Map<string, Promise<Known<unknown>>>();
  readonly #gaps = new Map<string, string | undefined>();

  constructor(public readonly kubectl: Kubectl) {}

  /** What could not be looked at, and why. */
  public get gaps(): readonly string[] {
    return [...this.#gaps].map(([what, reason]) => mask(reason === undefined ? what : `${what} (${reason})`));
  }

  /**
   * Notes that something could not be looked at.
   * @param what is noted once
   * @param reason of the first time: refusals of many pods differ in nothing but names
   */
  public addGap(what: string, reason?: string): void {
    if (!this.#gaps.has(what)) this.#gaps.set(what, reason);
  }

  public service(namespace: string, name: string): Promise<Known<Service>> {
    return this.#get<Service>(namespace, `service/${name}`, `Services in namespace ${namespace}`);
  }

  public services(namespace: string): Promise<Known<readonly Service[]>> {
    return this.#list<Service>(namespace, ['services'], `Services in namespace ${namespace}`);
  }

  public endpointSlices(namespace: string, service: string): Promise<Known<readonly EndpointSlice[]>> {
    const args = ['endpointslices', `--selector=kubernetes.io/service-name=${service}`];
    return this.#list<EndpointSlice>(namespace, args, `EndpointSlices in namespace ${namespace}`);
  }

  public networkPolicies(namespace: string): Promise<Known<readonly NetworkPolicy[]>> {
    return this.#list<NetworkPolicy>(namespace, ['networkpolicies'], `NetworkPolicies in namespace ${namespace}`);
  }

  /** @param namespace empty for all namespaces */
  public pods(namespace: string): Promise<Known<readonly Pod[]>> {
    const where = namespace === '' ? 'all namespaces' : `namespace ${namespace}`;
    return this.#list<Pod>(namespace, ['pods', ...(namespace === '' ? ['--all-namespaces'] : [])], `pods in ${where}`);
  }

  public namespace(name: string): Promise<Known<{ readonly metadata: ObjectMeta }>> {
    return this.#get('', `namespace/${name}`, 'namespaces');
  }

  public configMap(namespace: string, name: string): Promise<Known<ConfigMap>> {
    return this.#get<ConfigMap>(namespace, `configmap/${name}`, `ConfigMaps in namespace ${namespace}`);
  }

  /** Whether the caller may do something; false where there is no answer. */
  public async may(
    verb: string,
    resource: string,
    namespace: string,
    subresource?: string,
    as?: string,
  ): Promise<boolean> {
    const key = JSON.stringify(['can-i', verb, resource, namespace, subresource, as]);
    const kubectl = namespace === '' ? this.kubectl : this.kubectl.inNamespace(namespace);
    const answer = await this.#once(key, '', () =>
      kubectl.canI(verb, resource, {
        ...(subresource === undefined ? {} : { subresource }),
        ...(namespace === '' ? { allNamespaces: true } : {}),
        ...(as === undefined ? {} : { as }),
      }),
    );
    return answer.state === 'found' && answer.value;
  }

  /** @param object KIND/NAME as one word: names come from configurations and pods, and one that begins with `-` must not be an option of kubectl */
  #get<T>(namespace: string, object: string, what: string): Promise<Known<T>> {
    return this.#once(JSON.stringify([namespace, object]), what, () => this.#in(namespace).getJson<T>([object]));
  }

  #list<T>(namespace: string, args: readonly string[], what: string): Promise<Known<readonly T[]>> {
    return this.#once(JSON.stringify([namespace, args]), what, async () => {
      const { items } = await this.#in(namespace).getJson<KubernetesList<T>>(args);
      return items;
    });
  }

  #in(namespace: string): Kubectl {
    return namespace === '' ? this.kubectl : this.kubectl.inNamespace(namespace);
  }

  #once<T>(key: string, what: string, read: () => Promise<T>): Promise<Known<T>> {
    const known = this.#read.get(key) ?? this.#try(what, read);
    this.#read.set(key, known);
    return known as Promise<Known<T>>;
  }

  async #try<T>(what: string, read: () => Promise<T>): Promise<Known<T>> {
    try {
      return { state: 'found', value: await read() };
    } catch (error) {
      if (!(error instanceof KubectlError) || error.isFatal) throw error;
      if (error.failure === 'not-found') return { state: 'missing' };
      if (what !== '') this.addGap(`${what} may not be read`, error.message);
      return { state: 'unreadable' };
    }
  }
}
