import type { SubjectDiff } from '../change';
import { byText, type Fields, groupOf, isFields, type Manifest } from '../manifest';
import { missingIn, type Right, rightsOf, rightTexts } from './rights';

const GROUP = 'rbac.authorization.k8s.io';

/** What subjects may do, by subject, then by scope: a namespace, or the empty text for the cluster. */
type Access = ReadonlyMap<string, ReadonlyMap<string, readonly Right[]>>;

/**
 * What each subject may do by the roles and bindings of one tree and not by those of the other. Only bindings count whose role is in
 * the tree.
 */
export function subjectDiffs(old: readonly Manifest[], next: readonly Manifest[]): readonly SubjectDiff[] {
  const [before, after] = [accessOf(old), accessOf(next)];
  return [...new Set([...before.keys(), ...after.keys()])].sort(byText).flatMap((subject) => {
    const added = gained(before.get(subject), after.get(subject));
    const removed = gained(after.get(subject), before.get(subject));
    return added.length + removed.length === 0 ? [] : [{ subject, added, removed }];
  });
}

/**
 * The subjects that may do more in the second tree than in the first, among those to whom a role or binding of the second gives
 * rights; undefined where it isn't known what it gives to whom.
 */
export function gainsOf(
  object: Manifest,
  old: readonly Manifest[],
  next: readonly Manifest[],
): readonly string[] | undefined {
  const bindings = isBinding(object)
    ? [object].filter((binding) => roleOf(binding, next) !== undefined)
    : next.filter((each) => isBinding(each) && roleOf(each, next) === object);
  if (bindings.length === 0) {
    return undefined;
  }
  const subjects = new Set(bindings.flatMap((binding) => subjectsOf(binding)));
  return subjectDiffs(old, next)
    .filter(({ subject, added }) => subjects.has(subject) && added.length > 0)
    .map(({ subject }) => subject);
}

/** `ServiceAccount monitoring-stack/alloy`, `Group system:nodes` */
export function subjectText({ kind, namespace, name }: Fields): string {
  return `${kind} ${kind === 'ServiceAccount' ? `${namespace}/` : ''}${name}`;
}

function gained(before: ReadonlyMap<string, readonly Right[]> = new Map(), after = before): readonly string[] {
  const cluster = before.get('') ?? [];
  return [...after.keys()].sort(byText).flatMap((scope) => {
    const had = scope === '' ? cluster : [...cluster, ...(before.get(scope) ?? [])];
    const where = scope === '' ? 'in the cluster' : `in namespace ${scope}`;
    return rightTexts(missingIn(after.get(scope)!, had)).map((text) => `${text} ${where}`);
  });
}

function accessOf(objects: readonly Manifest[]): Access {
  const access = new Map<string, Map<string, readonly Right[]>>();
  for (const binding of objects.filter(isBinding)) {
    const role = roleOf(binding, objects);
    if (role === undefined) continue;
    const scope = binding.kind === 'RoleBinding' ? (binding.metadata.namespace ?? 'default') : '';
    for (const subject of subjectsOf(binding)) {
      const scopes = access.get(subject) ?? new Map<string, readonly Right[]>();
      // A path of the API server belongs to no namespace.
      const rights = rightsOf(role['rules']).filter(({ group }) => scope === '' || group !== undefined);
      access.set(subject, scopes.set(scope, [...(scopes.get(scope) ?? []), ...rights]));
    }
  }
  return access;
}

function isBinding(object: Manifest): boolean {
  return groupOf(object) === GROUP && (object.kind === 'RoleBinding' || object.kind === 'ClusterRoleBinding');
}

function roleOf({ metadata, ...binding }: Manifest, objects: readonly Manifest[]): Manifest | undefined {
  const reference = isFields(binding['roleRef']) ? binding['roleRef'] : {};
  return objects.find(
    (object) =>
      groupOf(object) === GROUP &&
      object.kind === reference['kind'] &&
      object.metadata.name === reference['name'] &&
      (object.kind === 'ClusterRole' || object.metadata.namespace === metadata.namespace),
  );
}

function subjectsOf(binding: Manifest): readonly string[] {
  const subjects = Array.isArray(binding['subjects']) ? binding['subjects'] : [];
  return subjects.filter(isFields).map(subjectText);
}
