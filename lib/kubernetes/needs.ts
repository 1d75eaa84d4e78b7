import type { StabilityLevel } from '../config';
import type { ConfigBlock } from '../config/config-block';
import { listenersOf } from '../config/listener';
import { type BodyPlace, placeOfBlock, valueAt } from '../config/path';
import { envNamesIn } from '../config/path-expression';
import { valueOfExpression } from '../config/path-value';
import { evaluatePredicate, type PredicateContext, type Truth } from '../config/predicate';
import type { Diagnostic } from '../syntax';
import { feedersOf } from './feeders';
import { hostPathOf, writableDirOf } from './host-path';
import { attributesIn } from './modules';
import type { Need, Needs, Origin, SecurityNeed } from './need';
import { needDiagnostic } from './need-diagnostic';
import { type NameContext, namesFrom, namespaceScope } from './need-names';
import {
  type CapabilityEntry,
  type ComponentNeeds,
  type Condition,
  componentNeeds,
  type EnvEntry,
  type HostPathEntry,
  type NeedOption,
  namedPredicates,
  type RuleEntry,
  type SecurityEntry,
} from './needs-table';
import { type RunningNode, runningNodes } from './running-components';

/** What is known of the workload that the needs are for. */
export interface NeedFacts {
  /** The namespace that Alloy runs in. */
  readonly namespace: string;
  readonly controller?: 'DaemonSet' | 'Deployment' | 'StatefulSet';
  readonly multipleReplicas?: boolean;
  readonly privileged?: boolean;
  readonly hostNetwork?: boolean;
  /** Options that the user names. @default - none */
  readonly grants?: readonly NeedOption[];
}

type Collected<T> = T extends readonly (infer U)[] ? U[] : T extends ReadonlySet<infer U> ? Set<U> : T;
type MutableNeeds = { -readonly [K in keyof Needs]: Collected<Needs[K]> };

/**
 * What a configuration asks of Kubernetes: a pure function of its blocks and of the facts about the workload. Modules are seen through.
 * A value that only a running Alloy knows widens a rule from namespaces to the cluster, and never adds another kind of right.
 */
export function needsOf(blocks: readonly ConfigBlock[], facts: NeedFacts): Needs {
  return new NeedCollector(facts).collect(blocks);
}

/** The directory where Kubernetes mounts the token of the pod's ServiceAccount. */
const TOKEN_DIRECTORY = '/var/run/secrets/kubernetes.io/serviceaccount';

/** Variables that configurations commonly ask for, and the pod's fields that they mean. */
const POD_FIELDS: Readonly<Record<string, string>> = {
  HOST_IP: 'status.hostIP',
  K8S_NODE_IP: 'status.hostIP',
  K8S_NODE_NAME: 'spec.nodeName',
  K8S_POD_IP: 'status.podIP',
  K8S_POD_NAME: 'metadata.name',
  K8S_POD_NAMESPACE: 'metadata.namespace',
  K8S_POD_UID: 'metadata.uid',
  NODE_IP: 'status.hostIP',
  NODE_NAME: 'spec.nodeName',
  POD_IP: 'status.podIP',
  POD_NAME: 'metadata.name',
  POD_NAMESPACE: 'metadata.namespace',
  POD_UID: 'metadata.uid',
};

const STABILITY: readonly StabilityLevel[] = ['experimental', 'public-preview', 'generally-available'];

class NeedCollector {
  readonly #needs: MutableNeeds = {
    rules: [],
    token: [],
    listeners: [],
    hostPaths: [],
    security: [],
    env: [],
    state: [],
    writableDirs: [],
    clustering: [],
    nodeLocal: [],
    singleReplica: [],
    stabilityLevel: 'generally-available',
    stability: [],
    community: [],
    offers: [],
    granted: new Set(),
    diagnostics: [],
  };

  constructor(private readonly facts: NeedFacts) {}

  collect(blocks: readonly ConfigBlock[]): Needs {
    const { nodes, outOfSight } = runningNodes(blocks);
    for (const node of nodes) this.#node(node);
    for (const running of outOfSight) {
      const origin = originOf(running);
      this.#report(
        origin,
        'module-out-of-sight',
        `what ${origin.id} needs can't be seen: its module is not part of the configuration`,
        {
          hint: 'name what the module needs in `rules`, `ports`, `env` and `volumes`, or bring its text in with `import.string`',
        },
      );
    }
    return this.#needs;
  }

  #node(running: RunningNode): void {
    const { node } = running;
    const origin = originOf(running);
    const schema = node.component ?? node.configBlock;
    if (schema === undefined) return;
    this.#process(origin, node.component?.community === true, schema.stability);
    this.#attributes(running, origin);
    if (node.component === undefined) return;
    const place = placeOfBlock(node.block, node.component.body);
    const predicates: PredicateContext = {
      named: namedPredicates(),
      feedersOf: (expr) => feedersOf(expr, node.module),
      deployment: {
        ...(this.facts.controller === undefined ? {} : { kind: this.facts.controller }),
        ...(this.facts.multipleReplicas === undefined ? {} : { multipleReplicas: this.facts.multipleReplicas }),
        ...(this.facts.privileged === undefined ? {} : { privileged: this.facts.privileged }),
        ...(this.facts.hostNetwork === undefined ? {} : { hostNetwork: this.facts.hostNetwork }),
      },
    };
    const names: NameContext = {
      predicates,
      feedersOf: (expr) => feedersOf(expr, node.module),
      ownNamespace: this.facts.namespace,
    };
    this.#component(componentNeeds(node.component.name), origin, place, names);
  }

  #component(entry: ComponentNeeds, origin: Origin, place: BodyPlace, names: NameContext): void {
    const needs = this.#needs;
    const holds = (condition: Condition, gives: string): Need | undefined =>
      this.#holds(condition, gives, origin, place, names.predicates);

    for (const rule of entry.rbac ?? []) this.#rule(rule, origin, place, names);
    const { serviceAccountToken: token, clustering, state, security } = entry;
    if (token !== undefined) push(needs.token, holds(token === true ? {} : token, 'the token of the ServiceAccount'));
    for (const port of entry.ports ?? []) {
      const need = holds(port, `port ${port.name}`);
      if (need !== undefined) needs.listeners.push(...listenersOf(port, place).map((found) => ({ ...need, ...found })));
    }
    this.#hostPaths(entry.hostPaths ?? [], origin, place, holds);
    if (security !== undefined) this.#security(security, origin, place, names.predicates);
    for (const variable of entry.env ?? []) {
      const name = typeof variable.name === 'string' ? variable.name : textAt(place, variable.name.path);
      const need = name === undefined ? undefined : holds(variable, `the environment variable ${name}`);
      if (name !== undefined && need !== undefined && variable.optional !== true && variable.from !== 'platform') {
        needs.env.push({ ...need, name, ...fieldOf(variable) });
      }
    }
    if (state !== undefined) {
      const need = holds(state, `storage for its ${state.kind}`);
      const directory = state.argPath === undefined ? undefined : textAt(place, state.argPath);
      if (need !== undefined) needs.state.push({ ...need, kind: state.kind, ...(directory ? { directory } : {}) });
    }
    for (const dir of entry.writableDirs ?? []) {
      const need = holds(dir, 'a writable directory');
      const directory = writableDirOf(dir, place);
      if (need !== undefined && directory !== undefined) needs.writableDirs.push({ ...need, directory });
    }
    if (clustering !== undefined) push(needs.clustering, holds(clustering, 'clustering'));
    if (entry.workload !== undefined) needs.nodeLocal.push({ origin });
    if (entry.singleReplica) needs.singleReplica.push({ origin });
  }

  /** Whether a need exists: with the reason if so. What is left out because it's unknown is reported, what needs an option is offered. */
  #holds(
    condition: Condition,
    gives: string,
    origin: Origin,
    place: BodyPlace,
    predicates: PredicateContext,
  ): Need | undefined {
    const truth: Truth = condition.when === undefined ? true : evaluatePredicate(condition.when, place, predicates);
    if (condition.outsideConfig) {
      const option = condition.option!;
      if (truth === false) return undefined;
      if (this.facts.grants?.includes(option) && truth === true) {
        this.#needs.granted.add(option);
        return { origin, why: `option ${option}` };
      }
      const { reason = '', risk } = condition;
      this.#needs.offers.push({ origin, option, gives, reason, ...(risk === undefined ? {} : { risk }) });
      return undefined;
    }
    if (truth === undefined) {
      if (condition.ifUnknown === 'grant') return { origin, why: 'whether it is needed is known only at run time' };
      this.#report(
        origin,
        'need-unknown',
        `${origin.id} may need ${gives}: whether it does is known only at run time, so it's left out`,
        {
          hint: 'write the argument as a literal, or grant it by hand',
        },
      );
      return undefined;
    }
    return truth ? { origin, ...(condition.note === undefined ? {} : { why: condition.note }) } : undefined;
  }

  #rule(rule: RuleEntry, origin: Origin, place: BodyPlace, names: NameContext): void {
    const gives = describeRule(rule);
    const need = this.#holds(rule, gives, origin, place, names.predicates);
    if (need === undefined) return;
    let resourceNames = Array.isArray(rule.resourceNames) ? (rule.resourceNames as readonly string[]) : undefined;
    if (rule.resourceNames !== undefined && resourceNames === undefined) {
      const { from } = rule.resourceNames as { from: Parameters<typeof namesFrom>[0] };
      const found = namesFrom(from, place, names);
      if (found.unknown) {
        this.#report(
          origin,
          'need-unknown',
          `${origin.id} needs ${gives}, but the name is known only at run time, so the rule is left out`,
          {
            hint: 'write the name as a literal, or add the rule to `rules`',
          },
        );
        return;
      }
      if (found.names.size === 0) return;
      resourceNames = [...found.names].sort();
    }
    const base = {
      ...need,
      verbs: rule.verbs,
      ...(rule.apiGroups === undefined ? {} : { apiGroups: rule.apiGroups }),
      ...(rule.resources === undefined ? {} : { resources: rule.resources }),
      ...(rule.nonResourceURLs === undefined ? {} : { nonResourceUrls: rule.nonResourceURLs }),
      ...(resourceNames === undefined ? {} : { resourceNames }),
    };
    if (rule.namespaces === undefined) {
      this.#needs.rules.push(base);
      return;
    }
    const scope = namespaceScope(rule.namespaces, place, names);
    if (scope.kind === 'namespaces') {
      this.#needs.rules.push({ ...base, namespaces: scope.names });
    } else if (scope.kind === 'cluster') {
      const why = scope.widened
        ? { why: 'in the whole cluster, because its namespaces are known only at run time' }
        : {};
      this.#needs.rules.push({ ...base, ...why });
      if (scope.widened) {
        this.#report(
          origin,
          'need-widened',
          `${origin.id} gets ${gives} in the whole cluster, because its namespaces are known only at run time`,
          {
            hint: 'write the namespaces as literals',
          },
        );
      }
    } else if (scope.unknown) {
      this.#report(
        origin,
        'need-unknown',
        `${origin.id} needs ${gives}, but the namespace is known only at run time, so the rule is left out`,
        {
          hint: 'write the namespace as a literal, or add the rule to `rules`',
        },
      );
    }
  }

  /** Mounts that don't fit the arguments that should point at them are refused together: a component needs all of them or none. */
  #hostPaths(
    entries: readonly HostPathEntry[],
    origin: Origin,
    place: BodyPlace,
    holds: (condition: Condition, gives: string) => Need | undefined,
  ): void {
    const refused: { readonly path: string; readonly fix: string }[] = [];
    for (const entry of entries) {
      const need = holds(entry, `the node's ${entry.path ?? entry.pathFrom}`);
      const found = need && hostPathOf(entry, place);
      if (found?.kind === 'mount') this.#needs.hostPaths.push({ ...need!, ...found.mount });
      else if (found?.kind === 'refused') refused.push(found);
    }
    if (refused.length === 0) return;
    const paths = refused.map(({ path }) => path).join(', ');
    this.#report(
      origin,
      'host-path-argument',
      `${origin.id} would look at ${paths} of its own container, not of the node`,
      {
        severity: 'error',
        hint: `set ${refused.map(({ fix }) => fix).join(', ')}`,
      },
    );
  }

  #security(entry: SecurityEntry, origin: Origin, place: BodyPlace, predicates: PredicateContext): void {
    const holds = (condition: Condition, gives: string) => this.#holds(condition, gives, origin, place, predicates);
    const add = (need: Need | undefined, kind: DistributiveOmit<SecurityNeed, keyof Need>): void => {
      if (need !== undefined) this.#needs.security.push({ ...need, ...kind });
    };
    const capability = (capability: CapabilityEntry): void =>
      add(holds(capability, `the capability ${capability.add}`), { kind: 'capability', capability: capability.add });

    const outer = holds(entry, 'to run as root');
    if (outer === undefined) return;
    if (entry.runAsUser === 0) add(outer, { kind: 'root' });
    const { hostPID, hostNetwork, privilegedAlternative: alternative } = entry;
    if (hostPID !== undefined)
      add(holds(hostPID === true ? {} : hostPID, "the node's process ids"), { kind: 'hostPID' });
    if (hostNetwork !== undefined) {
      add(holds(hostNetwork === true ? {} : hostNetwork, "the node's network"), { kind: 'hostNetwork' });
    }
    if (entry.appArmorProfile !== undefined) add(outer, { kind: 'appArmorUnconfined' });
    if (alternative === undefined ? entry.privileged : this.facts.privileged) add(outer, { kind: 'privileged' });
    else if (alternative !== undefined) {
      for (const name of alternative.capabilities) add(outer, { kind: 'capability', capability: name });
      for (const extra of alternative.extra ?? []) capability(extra);
    }
    for (const entryCapability of entry.capabilities ?? []) capability(entryCapability);
  }

  /** What a component asks of the process: the stability level, and the switch of community components. */
  #process(origin: Origin, community: boolean, level: StabilityLevel | undefined): void {
    if (community) this.#needs.community.push({ origin });
    if (level === undefined || level === 'generally-available') return;
    this.#needs.stability.push({ origin, level });
    if (STABILITY.indexOf(level) < STABILITY.indexOf(this.#needs.stabilityLevel)) this.#needs.stabilityLevel = level;
  }

  /** What any argument can ask for: variables, and files below the token's directory. */
  #attributes({ node }: RunningNode, origin: Origin): void {
    const variables = new Set<string>();
    let token = false;
    for (const { value } of attributesIn(node.block)) {
      for (const name of envNamesIn(value)) if (name !== undefined) variables.add(name);
      const known = valueOfExpression(value);
      token ||= known.kind === 'scalar' && String(known.value).startsWith(`${TOKEN_DIRECTORY}/`);
    }
    for (const name of variables) {
      const field = POD_FIELDS[name];
      this.#needs.env.push({ origin, name, ...(field === undefined ? {} : { field }), why: 'sys.env' });
    }
    if (token) this.#needs.token.push({ origin, why: `reads a file in ${TOKEN_DIRECTORY}` });
  }

  #report(
    origin: Origin,
    code: string,
    message: string,
    options: { readonly severity?: Diagnostic['severity']; readonly hint?: string } = {},
  ): void {
    this.#needs.diagnostics.push(needDiagnostic(origin, code, message, options));
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

function push<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item);
}

function originOf({ node, id }: RunningNode): Origin {
  return { id, component: node.block.name, at: { ...node.origin, block: node.block } };
}

function fieldOf(variable: EnvEntry): { readonly field?: string } {
  return variable.from.startsWith('fieldRef:') ? { field: variable.from.slice('fieldRef:'.length) } : {};
}

function textAt(place: BodyPlace, path: string): string | undefined {
  const value = valueAt(place, path);
  return value.kind === 'scalar' ? String(value.value) : undefined;
}

/** `list, watch on pods`, `get on the URL /metrics`. */
export function describeRule(rule: {
  readonly verbs: readonly string[];
  readonly resources?: readonly string[];
  readonly apiGroups?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
}): string {
  const verbs = rule.verbs.join(', ');
  if (rule.nonResourceURLs !== undefined) return `${verbs} on the URL ${rule.nonResourceURLs.join(', ')}`;
  const group = rule.apiGroups?.find((name) => name !== '');
  return `${verbs} on ${(rule.resources ?? []).join(', ')}${group === undefined ? '' : ` of ${group}`}`;
}
