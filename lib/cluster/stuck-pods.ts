import type { Kubectl } from './kubectl';
import { selectorText } from './label-selector';
import type { KubernetesList, LabelSelector, ObjectMeta } from './objects';
import type { ManagedObject } from './restore';

/** How many times the StatefulSet is read until its controller has seen what was restored. */
const LOOKS = 30;
const SECONDS_BETWEEN = 1;

interface StatefulSet {
  readonly metadata: { readonly name: string; readonly generation: number };
  readonly spec: { readonly selector: LabelSelector; readonly podManagementPolicy?: string };
  readonly status?: { readonly observedGeneration?: number; readonly updateRevision?: string };
}

interface StuckPod {
  readonly metadata: ObjectMeta;
  readonly status?: { readonly conditions?: readonly { readonly type: string; readonly status: string }[] };
}

/**
 * Deletes the pods of a restored StatefulSet that the failed deploy has made and that aren't ready. Kubernetes would wait for them to become
 * ready before it replaces them, which they never do (see "Forced rollback" in its documentation).
 * @throws KubectlError where they can't be listed or deleted
 */
export async function deleteStuckPods(kubectl: Kubectl, restored: ManagedObject): Promise<void> {
  const { name, namespace } = restored.metadata;
  const inNamespace = namespace === undefined ? kubectl : kubectl.inNamespace(namespace);
  const set = await observed(inNamespace, name);
  const { items } = await inNamespace.getJson<KubernetesList<StuckPod>>([
    'pods',
    `--selector=${selectorText(set.spec.selector)}`,
  ]);
  const stuck = items.filter(
    ({ metadata, status }) =>
      metadata.ownerReferences?.some((owner) => owner.kind === 'StatefulSet' && owner.name === name) &&
      metadata.labels?.['controller-revision-hash'] !== set.status?.updateRevision &&
      !status?.conditions?.some((condition) => condition.type === 'Ready' && condition.status === 'True'),
  );
  if (stuck.length === 0) return;
  const names = stuck.map(({ metadata }) => metadata.name);
  await inNamespace.run(['delete', 'pods', ...names, '--ignore-not-found', '--wait=false']);
}

/** Reads a StatefulSet once its controller has seen its current generation. */
async function observed(kubectl: Kubectl, name: string): Promise<StatefulSet> {
  for (let look = 1; ; look++) {
    const set = await kubectl.getJson<StatefulSet>(['statefulset.apps', name]);
    if ((set.status?.observedGeneration ?? 0) >= set.metadata.generation || look === LOOKS) return set;
    await new Promise((resolve) => setTimeout(resolve, SECONDS_BETWEEN * 1000));
  }
}
