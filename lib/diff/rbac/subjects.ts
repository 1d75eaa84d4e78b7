import { byText } from '../objects/plain-data';
import type { AccessChange, SubjectDiff } from '../tree-diff';
import { missingIn, rightTexts } from './rights';
import type { RightsBySubject, ScopedRights } from './rights-by-subject';

const NOTHING: ScopedRights = new Map();

/** What each subject may do by all roles and bindings of one tree and not by those of the other, by name of the subject. */
export function subjectDiffs(old: RightsBySubject, next: RightsBySubject): readonly SubjectDiff[] {
  return [...new Set([...old.access.keys(), ...next.access.keys()])].sort(byText).flatMap((subject) => {
    const [before, after] = [old.access.get(subject) ?? NOTHING, next.access.get(subject) ?? NOTHING];
    const added = gained(before, after);
    const removed = gained(after, before);
    return added.length + removed.length === 0 ? [] : [{ subject, added, removed }];
  });
}

/** Whether somebody who spoke as one subject and speaks as another one now may do more, or less; undefined where it makes no difference. */
export function accessOfChange(
  before: ScopedRights = NOTHING,
  after: ScopedRights = NOTHING,
): AccessChange | undefined {
  if (gained(before, after).length > 0) return 'more';
  return gained(after, before).length > 0 ? 'less' : undefined;
}

/** What the second gives and the first doesn't: `get pods/log in the cluster`. */
function gained(before: ScopedRights, after: ScopedRights): readonly string[] {
  const cluster = before.get('') ?? [];
  return [...after.keys()].sort(byText).flatMap((scope) => {
    const had = scope === '' ? cluster : [...cluster, ...(before.get(scope) ?? [])];
    const where = scope === '' ? 'in the cluster' : `in namespace ${scope}`;
    return rightTexts(missingIn(after.get(scope)!, had)).map((text) => `${text} ${where}`);
  });
}
