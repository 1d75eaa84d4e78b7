import { groupOf, type KubernetesObject } from '../objects/kubernetes-object';
import { type Fields, isFields, plainText } from '../objects/plain-data';
import { type Right, rightsOf } from './rights';

export const RBAC_GROUP = 'rbac.authorization.k8s.io';

/** Rights by scope: a namespace, or the empty text for the cluster. */
export type ScopedRights = ReadonlyMap<string, readonly Right[]>;

/** What the roles and bindings of a tree give to whom. Only bindings count whose role is in the tree. */
export class RightsBySubject {
  /** By subject. */
  readonly access: ReadonlyMap<string, ScopedRights>;
  readonly #roles: ReadonlyMap<string, KubernetesObject>;
  readonly #bindings: readonly KubernetesObject[];

  constructor(objects: readonly KubernetesObject[]) {
    const ours = objects.filter((object) => groupOf(object) === RBAC_GROUP);
    this.#roles = new Map(
      ours.filter(isRole).map((role) => [keyOf(role.kind, role.metadata.namespace, role.metadata.name), role]),
    );
    this.#bindings = ours.filter(isBinding);
    this.access = this.#accessByBindings();
  }

  /** To whom a role or binding of the tree gives rights; undefined where it isn't known to whom, or which. */
  subjectsOf(object: KubernetesObject): readonly string[] | undefined {
    const bindings = isBinding(object)
      ? [object].filter((binding) => this.#roleOf(binding) !== undefined)
      : this.#bindings.filter((binding) => this.#roleOf(binding) === object);
    return bindings.length === 0 ? undefined : bindings.flatMap(subjectsOfBinding);
  }

  #accessByBindings(): ReadonlyMap<string, ScopedRights> {
    const access = new Map<string, Map<string, readonly Right[]>>();
    for (const binding of this.#bindings) {
      const role = this.#roleOf(binding);
      if (role === undefined) continue;
      const scope = binding.kind === 'RoleBinding' ? (binding.metadata.namespace ?? 'default') : '';
      // A path of the API server belongs to no namespace.
      const rights = rightsOf(role['rules']).filter(({ group }) => scope === '' || group !== undefined);
      for (const subject of subjectsOfBinding(binding)) {
        const scopes = access.get(subject) ?? new Map<string, readonly Right[]>();
        access.set(subject, scopes.set(scope, [...(scopes.get(scope) ?? []), ...rights]));
      }
    }
    return access;
  }

  #roleOf({ metadata: { namespace }, ...binding }: KubernetesObject): KubernetesObject | undefined {
    const { kind, name } = isFields(binding['roleRef']) ? binding['roleRef'] : ({} as Fields);
    return this.#roles.get(keyOf(kind, kind === 'ClusterRole' ? undefined : namespace, name));
  }
}

/** `ServiceAccount monitoring-stack/alloy`, `Group system:nodes` */
export function subjectText({ kind, namespace, name }: Fields): string {
  const where = kind === 'ServiceAccount' ? `${plainText(namespace)}/` : '';
  return `${plainText(kind)} ${where}${plainText(name)}`;
}

function keyOf(kind: unknown, namespace: unknown, name: unknown): string {
  return JSON.stringify([kind, kind === 'ClusterRole' ? '' : (namespace ?? ''), name]);
}

function isRole({ kind }: KubernetesObject): boolean {
  return kind === 'Role' || kind === 'ClusterRole';
}

function isBinding({ kind }: KubernetesObject): boolean {
  return kind === 'RoleBinding' || kind === 'ClusterRoleBinding';
}

function subjectsOfBinding({ subjects }: KubernetesObject): readonly string[] {
  return Array.isArray(subjects) ? subjects.filter(isFields).map(subjectText) : [];
}
