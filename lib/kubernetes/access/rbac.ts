import type { RuleNeed } from '../../needs';

/** A rule that is added by hand to those derived from the configuration. */
export interface ExtraRule {
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly nonResourceUrls?: readonly string[];
  readonly verbs: readonly string[];
  readonly resourceNames?: readonly string[];
  /** Namespaces in which the rule holds, by a Role each. @default - the whole cluster, by the ClusterRole */
  readonly namespaces?: readonly string[];
  /** Why Alloy needs it: `cdk8s-alloy explain` prints it. */
  readonly reason: string;
}

/** A rule as RBAC writes it. */
export interface PolicyRule {
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
  readonly verbs: readonly string[];
}

/** The rules of one role, each with those who asked for it. */
export interface RoleRules {
  readonly rule: PolicyRule;
  readonly needs: readonly (RuleNeed | ExtraRule)[];
}

export interface Rbac {
  /** Rules of the ClusterRole. */
  readonly cluster: readonly RoleRules[];
  /** Rules of a Role in each namespace, sorted by namespace. */
  readonly namespaced: ReadonlyMap<string, readonly RoleRules[]>;
}

/**
 * The union of needs as roles: each (group, resource, names) once with all its verbs. What the ClusterRole grants is left out of the
 * Roles, and a rule for single objects where the whole resource is granted.
 */
export function rbacOf(needs: readonly (RuleNeed | ExtraRule)[]): Rbac {
  const cluster = new Grants();
  const byNamespace = new Map<string, Grants>();
  for (const need of needs) {
    if (need.namespaces === undefined) {
      cluster.add(need);
      continue;
    }
    for (const namespace of need.namespaces) {
      const grants = byNamespace.get(namespace) ?? new Grants(cluster);
      byNamespace.set(namespace, grants);
      grants.add(need);
    }
  }
  const namespaced = [...byNamespace]
    .sort(([a], [b]) => compare(a, b))
    .map(([namespace, grants]) => [namespace, grants.rules()] as const)
    .filter(([, rules]) => rules.length > 0);
  return { cluster: cluster.rules(), namespaced: new Map(namespaced) };
}

interface Grant {
  readonly apiGroup?: string;
  readonly target: string;
  readonly names: string;
  readonly verbs: Map<string, (RuleNeed | ExtraRule)[]>;
}

class Grants {
  readonly #grants = new Map<string, Grant>();
  readonly #wider: Grants | undefined;

  /** @param wider grants that hold wherever these do */
  constructor(wider?: Grants) {
    this.#wider = wider;
  }

  add(need: RuleNeed | ExtraRule): void {
    const names = need.resourceNames === undefined ? '' : JSON.stringify([...need.resourceNames].sort());
    for (const url of need.nonResourceUrls ?? []) this.#grant(undefined, url, names, need);
    for (const apiGroup of need.apiGroups ?? (need.resources === undefined ? [] : [''])) {
      for (const resource of need.resources ?? []) this.#grant(apiGroup, resource, names, need);
    }
  }

  #grant(apiGroup: string | undefined, target: string, names: string, need: RuleNeed | ExtraRule): void {
    const key = JSON.stringify([apiGroup ?? null, target, names]);
    const grant = this.#grants.get(key) ?? {
      target,
      names,
      verbs: new Map(),
      ...(apiGroup === undefined ? {} : { apiGroup }),
    };
    this.#grants.set(key, grant);
    for (const verb of need.verbs) grant.verbs.set(verb, [...(grant.verbs.get(verb) ?? []), need]);
  }

  /** Whether a verb is granted for what `grant` is about. */
  has(grant: Pick<Grant, 'apiGroup' | 'target' | 'names'>, verb: string): boolean {
    const keys = [grant.names, ''].map((names) => JSON.stringify([grant.apiGroup ?? null, grant.target, names]));
    return keys.some((key) => this.#grants.get(key)?.verbs.has(verb)) || this.#isGrantedWider(grant, verb);
  }

  #isGrantedWider(grant: Pick<Grant, 'apiGroup' | 'target' | 'names'>, verb: string): boolean {
    return this.#wider?.has(grant, verb) ?? false;
  }

  /** Resources of one group, with the same names and verbs, in one rule; sorted. */
  rules(): RoleRules[] {
    const merged = new Map<
      string,
      { apiGroup?: string; targets: string[]; names: string; verbs: string[]; needs: Set<RuleNeed | ExtraRule> }
    >();
    const sorted = [...this.#grants.values()].sort(
      (a, b) =>
        compare(a.apiGroup ?? '~', b.apiGroup ?? '~') || compare(a.target, b.target) || compare(a.names, b.names),
    );
    for (const grant of sorted) {
      const covered = (verb: string): boolean =>
        this.#isGrantedWider(grant, verb) || (grant.names !== '' && this.has({ ...grant, names: '' }, verb));
      const verbs = [...grant.verbs.keys()].filter((verb) => !covered(verb)).sort(compare);
      if (verbs.length === 0) continue;
      const key = JSON.stringify([grant.apiGroup ?? null, grant.names, verbs]);
      const rule = merged.get(key) ?? {
        targets: [],
        names: grant.names,
        verbs,
        needs: new Set(),
        ...(grant.apiGroup === undefined ? {} : { apiGroup: grant.apiGroup }),
      };
      merged.set(key, rule);
      rule.targets.push(grant.target);
      for (const verb of verbs) for (const need of grant.verbs.get(verb)!) rule.needs.add(need);
    }
    return [...merged.values()].map(({ apiGroup, targets, names, verbs, needs }) => ({
      rule: {
        ...(apiGroup === undefined ? { nonResourceURLs: targets } : { apiGroups: [apiGroup], resources: targets }),
        ...(names === '' ? {} : { resourceNames: JSON.parse(names) as string[] }),
        verbs,
      },
      needs: [...needs],
    }));
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
