import { type Fields, isSame, type Manifest } from './manifest';

/** Rights as values, and the objects that these stand for. */
export interface RightsValues {
  readonly rbac: Fields;
  readonly covered: readonly Manifest[];
}

/** The values `rbac` of what is bound to a ServiceAccount. */
export function valuesOfRights(objects: readonly Manifest[], account: string, namespace: string): RightsValues {
  const boundBy = (kind: string) =>
    objects.filter(
      (object) =>
        object.kind === kind &&
        object['subjects'].some((s: Fields) => s['name'] === account && s['namespace'] === namespace),
    );
  const roleOf = ({ roleRef, metadata }: Manifest) =>
    objects.find(
      (object) =>
        object.kind === roleRef.kind &&
        object.metadata['name'] === roleRef.name &&
        (object.kind === 'ClusterRole' || object.metadata['namespace'] === metadata['namespace']),
    );
  const [cluster] = boundBy('ClusterRoleBinding');
  const clusterRole = cluster === undefined ? undefined : roleOf(cluster);
  if (cluster !== undefined && clusterRole !== undefined) {
    return { rbac: twoLists(clusterRole['rules'] ?? []), covered: [cluster, clusterRole] };
  }
  const bindings = boundBy('RoleBinding');
  const roles = bindings.map(roleOf);
  const [first] = roles;
  if (first === undefined || roles.some((role) => role === undefined || !isSame(role['rules'], first['rules']))) {
    return { rbac: { create: false }, covered: [] };
  }
  return {
    rbac: { create: true, namespaces: roles.map((role) => role!.metadata['namespace']), rules: first['rules'] },
    covered: [...bindings, ...(roles as readonly Manifest[])],
  };
}

/** The chart joins two lists of rules, and fails where exactly one of them is empty. */
function twoLists(rules: readonly Fields[]): Fields {
  if (rules.length > 1) return { rules: rules.slice(0, -1), clusterRules: rules.slice(-1) };
  const [rule] = rules;
  if (rule === undefined) return { rules: [], clusterRules: [] };
  const [verb, ...verbs] = rule['verbs'];
  // The same rights in two halves; of one verb there are none, and twice the same rule grants nothing more.
  return verbs.length === 0
    ? { rules: [rule], clusterRules: [rule] }
    : { rules: [{ ...rule, verbs: [verb] }], clusterRules: [{ ...rule, verbs }] };
}
