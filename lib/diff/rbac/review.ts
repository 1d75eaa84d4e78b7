import { groupOf, nameOf } from '../objects/kubernetes-object';
import type { ManifestTree } from '../objects/manifest-tree';
import type { Change, ObjectDiff, SubjectDiff } from '../tree-diff';
import { RBAC_GROUP, RightsBySubject } from './rights-by-subject';
import { accessOfChange, subjectDiffs } from './subjects';

/** What the difference of two trees means for rights, which no object tells by itself. */
export class RightsReview {
  /** Subjects whose rights differ. */
  readonly subjects: readonly SubjectDiff[];
  readonly #before: RightsBySubject;
  readonly #after: RightsBySubject;
  readonly #gaining: ReadonlySet<string>;
  readonly #losing: ReadonlySet<string>;
  readonly #old: ManifestTree;
  readonly #next: ManifestTree;

  constructor(old: ManifestTree, next: ManifestTree) {
    this.#old = old;
    this.#next = next;
    this.#before = new RightsBySubject(old.objects);
    this.#after = new RightsBySubject(next.objects);
    this.subjects = subjectDiffs(this.#before, this.#after);
    this.#gaining = new Set(this.subjects.filter(({ added }) => added.length > 0).map(({ subject }) => subject));
    this.#losing = new Set(this.subjects.filter(({ removed }) => removed.length > 0).map(({ subject }) => subject));
  }

  /** The difference of an object, with what its changes mean in its tree. */
  of(diff: ObjectDiff): ObjectDiff {
    if (groupOf(diff.object) === RBAC_GROUP) return diff.action === 'changed' ? diff : this.#withoutMoves(diff);
    const { namespace = 'default' } = diff.object;
    const changes = diff.changes.map((change) =>
      change.what === 'serviceAccountName' ? this.#ofAccount(change, namespace) : change,
    );
    return { ...diff, changes };
  }

  /** A new role or binding gives nothing to subjects that could do all of it before by another one. */
  #withoutMoves(diff: ObjectDiff): ObjectDiff {
    const isAdded = diff.action === 'added';
    const [tree, grants, differing] = isAdded
      ? [this.#next, this.#after, this.#gaining]
      : [this.#old, this.#before, this.#losing];
    const { kind, name, namespace } = diff.object;
    const object = tree.objects.find(
      (each) =>
        each.kind === kind &&
        each.metadata.name === name &&
        nameOf(each).namespace === namespace &&
        groupOf(each) === RBAC_GROUP,
    );
    const subjects = object && grants.subjectsOf(object);
    if (subjects === undefined || subjects.some((subject) => differing.has(subject))) return diff;
    const note = isAdded ? 'its subjects could do so before' : 'its subjects still can do so';
    return { ...diff, changes: diff.changes.map(({ access: _, ...change }) => ({ ...change, note })) };
  }

  /** Pods that speak as another account may do what that one may. */
  #ofAccount(change: Change, namespace: string): Change {
    const rights = (grants: RightsBySubject, account = 'default') =>
      grants.access.get(`ServiceAccount ${namespace}/${account}`);
    const access = accessOfChange(rights(this.#before, change.old), rights(this.#after, change.new));
    return access === undefined ? change : { ...change, access, note: 'by the rights of the account' };
  }
}
