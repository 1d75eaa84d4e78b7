import { titleOf } from '../objects/kubernetes-object';
import type { Action, Change, ObjectDiff, TreeDiff } from '../tree-diff';

/** What a reviewer looks for first. */
export interface Summary {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** Each in a sentence. */
  readonly moreAccess: readonly string[];
  /** Changes that the API server refuses, each in a sentence with the reason. */
  readonly refused: readonly string[];
}

export function summaryOf({ objects }: TreeDiff): Summary {
  const count = (wanted: Action) => objects.filter(({ action }) => action === wanted).length;
  const sentences = (isMeant: (change: Change) => boolean) =>
    objects.flatMap((object) => object.changes.filter(isMeant).map((change) => sentence(change, object)));
  return {
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
    moreAccess: sentences(({ access }) => access === 'more'),
    refused: objects.flatMap((object) =>
      object.changes
        .filter(({ refused }) => refused !== undefined)
        .map((change) => `${sentence(change, object)} (${change.refused})`),
    ),
  };
}

/** `2 objects added, 1 removed, 3 changed; more access: 2` */
export function summaryLine(summary: Summary): string {
  const { added, removed, changed, moreAccess, refused } = summary;
  if (added + removed + changed === 0) return 'no difference';
  const counts = [
    [added, 'added'],
    [removed, 'removed'],
    [changed, 'changed'],
  ].filter(([count]) => count !== 0) as [number, string][];
  const objects = counts
    .map(([count, word], i) =>
      i === 0 ? `${count} ${count === 1 ? 'object' : 'objects'} ${word}` : `${count} ${word}`,
    )
    .join(', ');
  const parts = [objects];
  if (moreAccess.length > 0) parts.push(`more access: ${moreAccess.length}`);
  if (refused.length > 0) parts.push(`refused by the API server: ${refused.length}`);
  return parts.join('; ');
}

/** A change as a sentence that stands for itself: `adds rule get pods/log to ClusterRole alloy`. */
export function sentence(
  { action, what, old, new: next, note }: Change,
  { object, action: whole }: ObjectDiff,
): string {
  const title = titleOf(object);
  const remark = note === undefined ? '' : ` (${note})`;
  switch (action) {
    case 'added':
      return `adds ${what} to ${title}${whole === 'added' ? ', which is new' : ''}${remark}`;
    case 'removed':
      return `removes ${what} from ${title}${whole === 'removed' ? ', which goes' : ''}${remark}`;
    case 'changed':
      return `changes ${what} of ${title}${old === undefined || next === undefined ? '' : `: ${old} -> ${next}`}${remark}`;
  }
}

/** `ServiceAccount monitoring-stack/alloy may also get pods/log in the cluster` */
export function rightSentences({ subjects }: TreeDiff): readonly string[] {
  return subjects.flatMap(({ subject, added, removed }) => [
    ...added.map((right) => `${subject} may also ${right}`),
    ...removed.map((right) => `${subject} may no longer ${right}`),
  ]);
}

/** What an object is called in a heading, with what happens to its pods. */
export function headingOf({ object, oldName, restartsPods }: ObjectDiff): string {
  const renamed = oldName === undefined ? '' : ` (was ${oldName})`;
  return `${titleOf(object)}${renamed}${restartsPods ? ', pods are replaced' : ''}`;
}
