import { type Kubectl, KubectlError } from '../../cluster';
import { diffTrees, identityOf, type KubernetesObject, nameOf, projected, type TreeDiff, titleOf } from '../../diff';
import { type InventoryChoice, objectsToRemove } from './inventory';
import { askFor, dryRun, type LiveAnswer, readLive } from './live-objects';

/** What applying manifests would change in a cluster. */
export interface ClusterDiff {
  readonly diff: TreeDiff;
  /** What could not be compared, and why. */
  readonly problems: readonly string[];
  /** What could be compared in part only, and why. */
  readonly remarks: readonly string[];
}

/** An object that the cluster has. */
interface LiveObject {
  readonly manifest: KubernetesObject;
  readonly live: KubernetesObject;
}

/**
 * Compares what a cluster has with what it would have after an apply of manifests, so that only what the manifests change is a
 * difference. The API server itself says what it would have (a dry run as this field manager); where it may not be asked, or refuses,
 * the fields that a manifest sets are compared. Objects that an earlier deploy.sh applied and the manifests don't have are removed.
 *
 * @throws KubectlError where the cluster can't be reached
 */
export async function diffWithCluster(
  manifests: readonly KubernetesObject[],
  inventory: InventoryChoice,
  kubectl: Kubectl,
): Promise<ClusterDiff> {
  const problems: string[] = [];
  const notes = new Map<string, readonly string[]>();
  const after: KubernetesObject[] = [];
  const known: LiveObject[] = [];
  const live = await askFor(manifests, kubectl, readLive);
  manifests.forEach((manifest, i) => {
    const answer = live[i];
    if (answer === undefined) {
      after.push(manifest);
    } else if (!(answer instanceof KubectlError)) {
      known.push({ manifest, live: answer });
    } else if (answer.failure === 'unknown-kind') {
      after.push(manifest);
      notes.set(identityOf(manifest), ["the cluster doesn't know this kind yet"]);
    } else {
      problems.push(`${titleOf(nameOf(manifest))} can't be compared: ${answer.message}`);
    }
  });

  const before: KubernetesObject[] = [];
  let byFields = 0;
  for (const { old, next, remarks, isForbidden } of await applied(known, kubectl)) {
    before.push(old);
    after.push(next);
    notes.set(identityOf(next), remarks);
    if (isForbidden) byFields++;
  }
  try {
    before.push(...(await objectsToRemove(after, inventory, kubectl)));
  } catch (error) {
    if (!(error instanceof KubectlError) || error.isFatal) throw error;
    problems.push(`what an earlier deploy.sh has applied can't be read: ${error.message}`);
  }
  const remark = `${byFields} ${byFields === 1 ? 'object is' : 'objects are'} compared by the fields that the manifests set, for you may not patch them: what the manifests don't set any more isn't seen`;
  return {
    diff: diffTrees({ objects: before, files: [] }, { objects: after, files: [] }, notes),
    problems,
    remarks: byFields === 0 ? [] : [remark],
  };
}

interface Applied {
  readonly old: KubernetesObject;
  readonly next: KubernetesObject;
  readonly remarks: readonly string[];
  readonly isForbidden: boolean;
}

/** Each object before and after an apply. */
async function applied(known: readonly LiveObject[], kubectl: Kubectl): Promise<readonly Applied[]> {
  const ask = (some: readonly LiveObject[], ...options: readonly string[]) =>
    askFor(
      some.map(({ manifest }) => manifest),
      kubectl,
      dryRun(...options),
    );
  const answers = await ask(known);
  const conflicting = known.filter((_, i) => isConflict(answers[i]));
  const forced = await ask(conflicting, '--force-conflicts');
  return known.map(({ manifest, live }, i) => {
    const first = answers[i];
    const answer = isConflict(first) ? forced[conflicting.findIndex((each) => each.manifest === manifest)] : first;
    const remarks = isConflict(first) ? [conflictText(first)] : [];
    if (answer !== undefined && !(answer instanceof KubectlError)) {
      return { old: live, next: answer, remarks, isForbidden: false };
    }
    const isForbidden = answer?.failure === 'forbidden';
    const refusal = answer === undefined || isForbidden ? [] : [`the API server refuses this: ${answer.message}`];
    const { namespace } = live.metadata;
    const metadata = namespace === undefined ? manifest.metadata : { ...manifest.metadata, namespace };
    const next = { ...manifest, metadata };
    return { old: projected(live, next), next, remarks: [...remarks, ...refusal], isForbidden };
  });
}

function isConflict(answer: LiveAnswer): answer is KubectlError {
  return answer instanceof KubectlError && /Apply failed with \d+ conflict/.test(answer.message);
}

/** Who has set which fields: `kubectl-scale has set .spec.replicas`. */
function conflictText({ stderr }: KubectlError): string {
  const one = [...stderr.matchAll(/conflict with "([^"]+)"[^:\n]*: (\.\S+)/g)].map(
    ([, who, field]) => `${who} has set ${field}`,
  );
  const many = [...stderr.matchAll(/conflicts with "([^"]+)"[^:\n]*:\n((?:- \.\S+\n)+)/g)].map(
    ([, who, fields]) => `${who} has set ${fields!.trim().replace(/^- /gm, '').split('\n').join(', ')}`,
  );
  const all = [...one, ...many];
  return `an apply is refused unless conflicts are forced: ${all.length === 0 ? 'fields belong to others' : all.join('; ')}`;
}
