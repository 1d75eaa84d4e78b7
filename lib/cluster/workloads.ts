import type { Kubectl } from './kubectl';
import { KubectlError } from './kubectl-error';
import { selectorText } from './label-selector';
import { mapConcurrently } from './map-concurrently';
import type { KubernetesList, LabelSelector, Pod, Service, WorkloadObject } from './objects';

/** Something in a cluster that has pods. */
export interface PodOwner {
  /** As kubectl takes it: `daemonset`, `service`, `pod`. */
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  /** Absent for a Service or a pod. */
  readonly workload?: WorkloadObject;
  readonly pods: readonly Pod[];
}

/** For how many workloads pods are listed at the same time: each needs a kubectl process. */
const AT_ONCE = 4;

const WORKLOAD_KINDS = ['daemonset', 'statefulset', 'deployment'] as const;

/** The names that kubectl takes for the kinds that have pods. */
const KINDS: Readonly<Record<string, string>> = {
  daemonset: 'daemonset',
  daemonsets: 'daemonset',
  ds: 'daemonset',
  statefulset: 'statefulset',
  statefulsets: 'statefulset',
  sts: 'statefulset',
  deployment: 'deployment',
  deployments: 'deployment',
  deploy: 'deployment',
  replicaset: 'replicaset',
  replicasets: 'replicaset',
  rs: 'replicaset',
  job: 'job',
  jobs: 'job',
  service: 'service',
  services: 'service',
  svc: 'service',
  pod: 'pod',
  pods: 'pod',
  po: 'pod',
};

/** A name of an object that can't be understood; the message says what was expected. */
export class ObjectNameError extends Error {
  public override readonly name = 'ObjectNameError';
}

/** Reads `daemonset/alloy`, `ds/alloy`, `DaemonSet/alloy`, `daemonset.apps/alloy`, or a bare name. @throws ObjectNameError */
export function parseObjectName(text: string): { readonly kind?: string; readonly name: string } {
  const [, written, name] = /^(?:([^/]*)\/)?([^/]*)$/.exec(text) ?? [];
  if (name === undefined || !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(name)) {
    throw new ObjectNameError(`${JSON.stringify(text)} names no object; expected KIND/NAME, as in daemonset/alloy`);
  }
  if (written === undefined) return { name };
  const kind = KINDS[written.toLowerCase().replace(/\..*$/, '')];
  if (kind === undefined) {
    const known = 'daemonset, statefulset, deployment, replicaset, job, service, pod';
    throw new ObjectNameError(`${JSON.stringify(written)} is no kind that has pods; expected one of ${known}`);
  }
  return { kind, name };
}

/**
 * Finds something that has pods, in the namespace of `kubectl`.
 * @param text `daemonset/alloy`, `service/alloy`, `pod/alloy-x7k2p`, or a bare name: of a workload, else of a Service
 * @throws ObjectNameError, KubectlError (`not-found` where nothing has that name)
 */
export async function findPodOwner(kubectl: Kubectl, text: string): Promise<PodOwner> {
  const { kind, name } = parseObjectName(text);
  if (kind !== undefined) {
    try {
      return await readOwner(kubectl, kind, name);
    } catch (error) {
      if (!(error instanceof KubectlError) || error.failure !== 'not-found') throw error;
      throw missing(kubectl, `there is no ${kind}/${name}`);
    }
  }
  let refused: KubectlError | undefined;
  for (const each of [...WORKLOAD_KINDS, 'service', 'pod']) {
    try {
      return await readOwner(kubectl, each, name);
    } catch (error) {
      if (!(error instanceof KubectlError) || error.isFatal) throw error;
      if (error.failure !== 'not-found') refused ??= error;
    }
  }
  throw refused ?? missing(kubectl, `no workload, Service or pod is named ${name}`);
}

/** Names the namespace that was searched: hardly anybody remembers which one a context has. */
function missing({ options: { namespace } }: Kubectl, what: string): KubectlError {
  const where =
    namespace === undefined
      ? 'the namespace of the context: name another one with --namespace'
      : `namespace ${namespace}`;
  return new KubectlError('not-found', `${what} in ${where}`);
}

async function readOwner(kubectl: Kubectl, kind: string, name: string): Promise<PodOwner> {
  if (kind === 'pod') {
    const pod = await kubectl.getJson<Pod>(['pod', name]);
    return { kind, name, namespace: pod.metadata.namespace!, pods: [pod] };
  }
  if (kind === 'service') {
    const { metadata, spec } = await kubectl.getJson<Service>(['service', name]);
    if (Object.keys(spec.selector ?? {}).length === 0) {
      throw new KubectlError('other', `service/${name} selects no pods`);
    }
    const pods = await selectPods(kubectl.inNamespace(metadata.namespace!), { matchLabels: spec.selector! });
    return { kind, name, namespace: metadata.namespace!, pods };
  }
  return ownerOf(kubectl, await kubectl.getJson<WorkloadObject>([kind, name]));
}

/** A workload with its pods. @throws KubectlError */
export async function ownerOf(kubectl: Kubectl, workload: WorkloadObject): Promise<PodOwner> {
  const { name, namespace = '' } = workload.metadata;
  const pods = await selectPods(kubectl.inNamespace(namespace), workload.spec.selector ?? {});
  return { kind: workload.kind.toLowerCase(), name, namespace, workload, pods };
}

async function selectPods(kubectl: Kubectl, selector: LabelSelector): Promise<readonly Pod[]> {
  const text = selectorText(selector);
  if (text === '') return [];
  return (await kubectl.getJson<KubernetesList<Pod>>(['pods', `--selector=${text}`])).items;
}

/** The workloads that a label selects, and which kinds the caller may not list. */
export interface FoundWorkloads {
  readonly owners: readonly PodOwner[];
  /** Kinds that may not be listed, with the reason. */
  readonly refused: readonly { readonly kind: string; readonly reason: string }[];
}

/**
 * Finds workloads by a label, in one namespace or in all. A caller that may list pods but no workloads gets the owners that the pods name.
 * @param selector `app.kubernetes.io/name=alloy`
 * @param allNamespaces else the namespace of `kubectl`
 * @throws KubectlError where the cluster gives no answer at all
 */
export async function findWorkloads(
  kubectl: Kubectl,
  selector: string,
  allNamespaces: boolean,
): Promise<FoundWorkloads> {
  const where = allNamespaces ? ['--all-namespaces'] : [];
  const refused: { kind: string; reason: string }[] = [];
  const list = async <T>(kind: string): Promise<readonly T[]> => {
    try {
      return (await kubectl.getJson<KubernetesList<T>>([kind, `--selector=${selector}`, ...where])).items;
    } catch (error) {
      if (!(error instanceof KubectlError) || error.isFatal) throw error;
      refused.push({ kind, reason: error.message });
      return [];
    }
  };
  const workloads = (await Promise.all(WORKLOAD_KINDS.map((kind) => list<WorkloadObject>(`${kind}s`)))).flat();
  const owners = await mapConcurrently(workloads, AT_ONCE, (workload) => ownerOf(kubectl, workload));
  if (refused.length === 0) return { owners, refused };
  const known = new Set(owners.flatMap(({ pods }) => pods.map(({ metadata }) => metadata.uid ?? metadata.name)));
  const others = (await list<Pod>('pods')).filter(({ metadata }) => !known.has(metadata.uid ?? metadata.name));
  return { owners: [...owners, ...byOwner(others)], refused };
}

/** Pods by the workload that made them; a ReplicaSet stands for its Deployment. */
function byOwner(pods: readonly Pod[]): PodOwner[] {
  const owners = new Map<string, PodOwner>();
  for (const pod of pods) {
    const { namespace = '', ownerReferences = [], name: podName } = pod.metadata;
    const owner = ownerReferences[0] ?? { kind: 'Pod', name: podName };
    const isReplicaSet = owner.kind === 'ReplicaSet';
    const kind = isReplicaSet ? 'deployment' : owner.kind.toLowerCase();
    const name = isReplicaSet ? owner.name.replace(/-[a-z0-9]+$/, '') : owner.name;
    const key = `${namespace}/${kind}/${name}`;
    owners.set(key, { kind, name, namespace, pods: [...(owners.get(key)?.pods ?? []), pod] });
  }
  return [...owners.values()];
}
