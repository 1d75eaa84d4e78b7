import { alloyVersion, type StabilityLevel } from '../../facts';
import type { Need, NeedOption, RuleNeed, SecurityNeed } from '../../needs';
import { describeRule } from '../../needs';
import type { ExtraRule, RoleRules } from '../access/rbac';
import type { Egress } from '../network/policy/egress';
import type { AlloyProps } from './alloy-props';
import { HTTP_PORT_NAME } from './http-server';
import type { Plan } from './plan';
import type { PodSecurityLevel } from './pod-security';

/** One thing that the workload has, and what needs it. */
export interface Explained {
  /** What it is: `list, watch on pods`, `TCP 4317 (otlp-grpc)`, `/var/log read only`. */
  readonly what: string;
  /** Identifiers of components (`discovery.kubernetes.pods`), or the prop that added it. */
  readonly askedBy: readonly string[];
  readonly why?: string;
}

export interface ExplainedRule extends Explained {
  /** The namespace to which it applies; absent for the whole cluster. */
  readonly namespace?: string;
}

/** Something that the workload doesn't have, and the option that grants it. */
export interface ExplainedOffer extends Explained {
  readonly option: NeedOption;
  readonly risk?: string;
}

/** Why a workload has what it has. Serializable as JSON. */
export interface Explanation {
  readonly name: string;
  readonly namespace: string;
  readonly controller: string;
  /** The Alloy whose needs these are, `v1.18.1`: that of the components, whatever the image is. */
  readonly alloyVersion: string;
  readonly podSecurity: { readonly level: PodSecurityLevel; readonly because: readonly string[] };
  readonly stabilityLevel: StabilityLevel;
  readonly rules: readonly ExplainedRule[];
  readonly token: readonly Explained[];
  readonly ports: readonly Explained[];
  /** What the network policy allows as egress; empty if egress isn't limited. */
  readonly egress: readonly Explained[];
  readonly mounts: readonly Explained[];
  readonly security: readonly Explained[];
  readonly environment: readonly Explained[];
  readonly arguments: readonly Explained[];
  readonly state: readonly Explained[];
  /** Custom resource definitions (CRDs) that must be in the cluster. */
  readonly definitions: readonly Explained[];
  /** Needs that lie outside of the configuration: not granted, unless named in `grants`. */
  readonly options: readonly ExplainedOffer[];
}

/** @param egress what the network policy allows as egress; absent if egress isn't limited */
export function explain(plan: Plan, egress?: Egress): Explanation {
  const { input, controller, rbac, needs, podSecurity } = plan;
  return {
    name: input.name,
    namespace: input.namespace,
    controller: controller.kind,
    alloyVersion,
    podSecurity: { level: podSecurity.level, because: podSecurity.reasons.map(({ what }) => what) },
    stabilityLevel: plan.workload.stabilityLevel ?? 'generally-available',
    rules: [
      ...rbac.cluster.map((rules) => explainRule(rules, input.props)),
      ...[...rbac.namespaced].flatMap(([namespace, rules]) =>
        rules.map((rule) => ({ ...explainRule(rule, input.props), namespace })),
      ),
    ],
    token: grouped(needs.token, () => 'the token of the ServiceAccount'),
    ports: plan.ports.ports.map(({ name, port, protocol, listener, exposed }) => ({
      what: `${protocol} ${port} (${name})${exposed ? '' : ', not in the Service'}`,
      askedBy: [listener?.origin.id ?? (name === HTTP_PORT_NAME ? "Alloy's own HTTP server" : 'the prop `ports`')],
    })),
    egress: explainEgress(egress),
    mounts: plan.mounts.map(({ mount, node, askedBy, why }) => ({
      what: `${node === undefined ? '' : `${node} of the node at `}${mount.mountPath}${mount.readOnly ? ', read only' : ''}`,
      askedBy,
      ...(why === undefined ? {} : { why }),
    })),
    security: grouped(plan.securityNeeds, describeSecurity),
    environment: plan.environment.variables.map(({ variable, askedBy, why }) => ({
      what: variable.name,
      askedBy,
      ...(why === undefined ? {} : { why }),
    })),
    arguments: plan.args.map(({ text, ...rest }) => ({ what: text, ...rest })),
    state: grouped(needs.state, ({ kind, directory }) => `${kind}${directory === undefined ? '' : ` in ${directory}`}`),
    definitions: grouped(
      needs.definitions,
      ({ name, version }) => `${name}${version === undefined ? '' : `, ${version}`}`,
    ),
    options: needs.offers.map(({ origin, option, gives, reason, risk }) => ({
      what: gives,
      askedBy: [origin.id],
      option,
      why: reason,
      ...(risk === undefined ? {} : { risk }),
    })),
  };
}

function explainRule({ rule, needs }: RoleRules, props: AlloyProps): Explained {
  const askedBy = needs.map((need) => {
    if ('origin' in need) return need.origin.id;
    return props.rules?.includes(need) ? 'the prop `rules`' : 'the prop `platform`';
  });
  const why = needs.flatMap((need: RuleNeed | ExtraRule) => ('origin' in need ? (need.why ?? []) : need.reason));
  const names = rule.resourceNames === undefined ? '' : ` named ${rule.resourceNames.join(', ')}`;
  return {
    what: `${describeRule(rule)}${names}`,
    askedBy: [...new Set(askedBy)],
    ...(why.length === 0 ? {} : { why: [...new Set(why)].join('; ') }),
  };
}

/** Each destination once, with its ports as the policy has them. */
function explainEgress(egress: Egress | undefined): Explained[] {
  const entries = new Map<string, { readonly askedBy: Set<string>; readonly why: Set<string> }>();
  for (const { what, ports, askedBy, why } of egress?.flows ?? []) {
    const numbers = ports.map(({ port, protocol }) => `${protocol} ${port}`).join(', ') || 'any port';
    const key = `${what}: ${numbers}`;
    const entry = entries.get(key) ?? { askedBy: new Set(), why: new Set() };
    entries.set(key, entry);
    entry.askedBy.add(askedBy);
    if (why !== undefined) entry.why.add(why);
  }
  return explained(entries);
}

/** Merges equal entries, with everything that needs them. */
function grouped<T extends Need>(needs: readonly T[], describe: (need: T) => string): Explained[] {
  const groups = new Map<string, { readonly askedBy: Set<string>; readonly why: Set<string> }>();
  for (const need of needs) {
    const what = describe(need);
    const group = groups.get(what) ?? { askedBy: new Set(), why: new Set() };
    groups.set(what, group);
    group.askedBy.add(need.origin.id);
    if (need.why !== undefined) group.why.add(need.why);
  }
  return explained(groups);
}

function explained(
  groups: ReadonlyMap<string, { readonly askedBy: ReadonlySet<string>; readonly why: ReadonlySet<string> }>,
): Explained[] {
  return [...groups].map(([what, { askedBy, why }]) => ({
    what,
    askedBy: [...askedBy],
    ...(why.size === 0 ? {} : { why: [...why].join('; ') }),
  }));
}

function describeSecurity(need: SecurityNeed): string {
  switch (need.kind) {
    case 'root':
      return 'runs as root';
    case 'hostPID':
      return "the node's process ids";
    case 'hostNetwork':
      return "the node's network";
    case 'privileged':
      return 'privileged';
    case 'appArmorUnconfined':
      return 'AppArmor off';
    case 'capability':
      return `capability ${need.capability}`;
    case 'lowPort':
      return `ports from ${need.port} for any user`;
  }
}
