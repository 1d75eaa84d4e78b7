import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { clusterScoped } from './cluster-scoped';
import type { Rbac, RoleRules } from './rbac';

const RBAC = 'rbac.authorization.k8s.io';

export interface RolesProps {
  readonly name: string;
  readonly namespace: string;
  readonly serviceAccount: string;
  readonly labels: { readonly [key: string]: string };
  readonly rbac: () => Rbac;
}

/**
 * The roles of an Alloy and their bindings. Which of them exist follows from the configuration, so `update` makes and removes them once
 * it is complete: in the validation that cdk8s runs before it collects objects.
 */
export class Roles extends Construct {
  readonly #props: RolesProps;

  constructor(scope: Construct, id: string, props: RolesProps) {
    super(scope, id);
    this.#props = props;
  }

  /** Creates the roles that the configuration needs, and removes those that it no longer needs. May be called at any time. */
  update(): void {
    const { cluster, namespaced } = this.#props.rbac();
    const wanted = new Set<string>();
    if (cluster.length > 0) {
      wanted.add('cluster-role').add('cluster-role-binding');
      if (!this.node.tryFindChild('cluster-role')) this.#clusterRole();
    }
    for (const namespace of namespaced.keys()) {
      wanted.add(`role-${namespace}`).add(`role-binding-${namespace}`);
      if (!this.node.tryFindChild(`role-${namespace}`)) this.#role(namespace);
    }
    for (const { node } of this.node.children) if (!wanted.has(node.id)) this.node.tryRemoveChild(node.id);
  }

  #clusterRole(): void {
    const { labels, rbac } = this.#props;
    const metadata = { name: this.#clusterRoleName, labels };
    const apiVersion = `${RBAC}/v1`;
    const rules = Lazy.any({ produce: () => rulesOf(rbac().cluster) });
    clusterScoped(this, 'cluster-role', { apiVersion, kind: 'ClusterRole', metadata, rules });
    clusterScoped(this, 'cluster-role-binding', {
      apiVersion,
      kind: 'ClusterRoleBinding',
      metadata,
      roleRef: { apiGroup: RBAC, kind: 'ClusterRole', name: metadata.name },
      subjects: [this.#subject],
    });
  }

  #role(namespace: string): void {
    const { labels, rbac } = this.#props;
    const metadata = { name: this.#roleName(namespace), namespace, labels };
    const apiVersion = `${RBAC}/v1`;
    const rules = Lazy.any({ produce: () => rulesOf(rbac().namespaced.get(namespace) ?? []) });
    new ApiObject(this, `role-${namespace}`, { apiVersion, kind: 'Role', metadata, rules });
    new ApiObject(this, `role-binding-${namespace}`, {
      apiVersion,
      kind: 'RoleBinding',
      metadata,
      roleRef: { apiGroup: RBAC, kind: 'Role', name: metadata.name },
      subjects: [this.#subject],
    });
  }

  /** Two Alloys with the same name in two namespaces have two ClusterRoles. */
  get #clusterRoleName(): string {
    return `${this.#props.namespace}-${this.#props.name}`;
  }

  /** In another namespace than Alloy's own, a Role of an Alloy there may have the plain name. */
  #roleName(namespace: string): string {
    return namespace === this.#props.namespace ? this.#props.name : this.#clusterRoleName;
  }

  get #subject() {
    return { kind: 'ServiceAccount', name: this.#props.serviceAccount, namespace: this.#props.namespace };
  }
}

function rulesOf(rules: readonly RoleRules[]) {
  return rules.map(({ rule }) => rule);
}
