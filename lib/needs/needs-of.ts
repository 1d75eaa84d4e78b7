import { posix } from 'node:path';
import { type InstanceNode, listenersOf, type Model, valueAt } from '../analysis';
import {
  type ArgumentPath,
  type ComponentNeeds,
  componentNeeds,
  copiesOf,
  formatPath,
  type StabilityLevel,
} from '../facts';
import { ComponentScope, type NeedFacts, originOf } from './component-scope';
import { destinationsOf, destinationsOfBlock } from './destinations';
import { needsOfArguments, variablesOf } from './environment';
import { hostPathsOf, writableDirOf } from './host-paths';
import { needDiagnostic } from './need-diagnostic';
import { moduleOutOfSight, needUnknown } from './need-rules';
import type { Needs, Offer } from './needs';
import { hostnamesAsNodes } from './node-names';
import { rulesOf } from './rules';
import { securityOf } from './security';

type Collected<T> = T extends readonly (infer U)[] ? U[] : T extends ReadonlySet<infer U> ? Set<U> : T;
type MutableNeeds = { -readonly [K in keyof Needs]: Collected<Needs[K]> };

/** Least stable first. */
const STABILITY: readonly StabilityLevel[] = ['experimental', 'public-preview', 'generally-available'];

/**
 * What a configuration asks of Kubernetes: a pure function of its model and of the facts about the workload. Modules are seen through.
 * A value that only a running Alloy knows widens a rule from namespaces to the cluster, and never adds another kind of right.
 */
export function needsOf({ instances }: Model, facts: NeedFacts): Needs {
  const needs: MutableNeeds = {
    rules: [],
    token: [],
    listeners: [],
    randomListeners: [],
    destinations: [],
    hostPaths: [],
    security: [],
    env: [],
    state: [],
    writableDirs: [],
    clustering: [],
    definitions: [],
    nodeLocal: [],
    hostnamesAsNodes: [],
    singleReplica: [],
    systems: [],
    stabilityLevel: 'generally-available',
    stability: [],
    community: [],
    offers: [],
    granted: new Set(),
    declined: new Set(),
    diagnostics: [],
  };
  const { nodes, outOfSight } = instances;
  for (const instance of nodes) {
    addProcess(needs, instance);
    if (instance.node.component !== undefined) addComponent(needs, new ComponentScope(instance, facts));
  }
  const byHand = 'name what it needs in `rules`, `ports`, `env` and `volumes`';
  for (const instance of outOfSight) {
    const origin = originOf(instance);
    const message = `what ${origin.id} needs can't be seen: its module is not part of the configuration`;
    const hint = `${byHand}, or bring its text in with \`import.string\``;
    needs.diagnostics.push(needDiagnostic(origin, moduleOutOfSight, message, { hint }));
  }
  for (const instance of nodes.filter(({ node }) => node.block.name === 'remotecfg')) {
    const message = "what the configuration needs that `remotecfg` fetches can't be seen";
    needs.diagnostics.push(needDiagnostic(originOf(instance), moduleOutOfSight, message, { hint: byHand }));
  }
  return needs;
}

/** What any block asks of the process and its environment. */
function addProcess(needs: MutableNeeds, instance: InstanceNode): void {
  const { component, configBlock } = instance.node;
  const origin = originOf(instance);
  const { env, token } = needsOfArguments(instance, origin);
  needs.env.push(...env);
  needs.token.push(...token);
  needs.destinations.push(...destinationsOfBlock(instance, origin));
  if (component?.community) needs.community.push({ origin });
  const level = (component ?? configBlock)?.stability;
  if (level === undefined || level === 'generally-available') return;
  needs.stability.push({ origin, level });
  if (STABILITY.indexOf(level) < STABILITY.indexOf(needs.stabilityLevel)) needs.stabilityLevel = level;
}

/** What a component asks of Kubernetes by its entry in the table. */
function addComponent(needs: MutableNeeds, scope: ComponentScope): void {
  const { origin } = scope;
  const entry = componentNeeds(origin.component);
  needs.rules.push(...rulesOf(entry.rbac ?? [], scope));
  if (entry.serviceAccountToken !== undefined) {
    const condition = entry.serviceAccountToken === true ? {} : entry.serviceAccountToken;
    needs.token.push(...list(scope.holds(condition, 'the token of the ServiceAccount')));
  }
  let listens = false;
  for (const port of entry.ports ?? []) {
    const need = scope.holds(port, `port ${port.name}`);
    if (need !== undefined) {
      needs.listeners.push(...listenersOf(port, scope.place).map((found) => ({ ...need, ...found })));
      listens = true;
    } else if (port.random && listens) {
      needs.randomListeners.push({ origin, argument: formatPath(port.argPath) });
    }
  }
  needs.destinations.push(...destinationsOf(scope));
  const hostPaths = hostPathsOf(entry.hostPaths ?? [], scope);
  needs.hostPaths.push(...hostPaths);
  if (entry.security !== undefined) needs.security.push(...securityOf(entry.security, scope));
  needs.env.push(...variablesOf(entry.env ?? [], scope));
  if (entry.state !== undefined) {
    const { kind, argPath } = entry.state;
    const directory = argPath === undefined ? undefined : scope.textAt(argPath);
    const need = scope.holds(entry.state, `storage for its ${kind}`);
    if (need !== undefined) {
      needs.state.push({ ...need, kind, ...(directory ? { directory } : {}) });
      if (argPath !== undefined) reportUnmounted(argPath, scope);
    }
  }
  for (const dir of entry.writableDirs ?? []) {
    const need = scope.holds(dir, 'a writable directory');
    const directory = writableDirOf(dir, scope);
    if (need !== undefined && directory !== undefined) needs.writableDirs.push({ ...need, directory });
    if (need !== undefined) reportUnmounted(dir.argPath, scope);
  }
  if (entry.clustering !== undefined) needs.clustering.push(...list(scope.holds(entry.clustering, 'clustering')));
  needs.definitions.push(...(entry.crds ?? []).map((crd) => ({ ...crd, origin })));
  if (isAboutItsNode(entry, hostPaths, scope)) needs.nodeLocal.push({ origin });
  needs.hostnamesAsNodes.push(...hostnamesAsNodes(scope).map((found) => ({ origin, ...found })));
  if (entry.singleReplica || mustRunOnce(scope)) needs.singleReplica.push({ origin });
  if (entry.os !== undefined) needs.systems.push({ origin, os: entry.os });
  needs.offers.push(...scope.offers.filter((offer) => !needs.offers.some((other) => isSameOffer(offer, other))));
  for (const option of scope.granted) needs.granted.add(option);
  for (const option of scope.declined) needs.declined.add(option);
  needs.diagnostics.push(...scope.diagnostics);
}

/** Whether a component is about the node that it runs on. One that reads files is where it reads those of the node. */
function isAboutItsNode(entry: ComponentNeeds, hostPaths: readonly unknown[], scope: ComponentScope): boolean {
  const { copies, spreadWhen } = copiesOf(scope.origin.component);
  const isPerNode = copies === 'per-node' && (spreadWhen === undefined || scope.isFalse(spreadWhen));
  if (entry.workload === undefined && !isPerNode) return false;
  const readsFiles = entry.hostPaths?.some(({ when }) => when !== undefined) ?? false;
  return !readsFiles || hostPaths.length > 0;
}

/** Whether copies of a component would each do all of its work. */
function mustRunOnce(scope: ComponentScope): boolean {
  const { copies, spreadWhen } = copiesOf(scope.origin.component);
  return copies === 'one' && (spreadWhen === undefined || scope.isFalse(spreadWhen));
}

/** Says that a component writes to where nothing is mounted: the root filesystem is read-only. */
function reportUnmounted(argPath: ArgumentPath, scope: ComponentScope): void {
  const { kind } = valueAt(scope.place, argPath);
  const text = scope.textAt(argPath);
  const isKnown = kind === 'absent' || text === '' || (text !== undefined && posix.isAbsolute(text));
  if (isKnown) return;
  const argument = formatPath(argPath);
  const why = text === undefined ? 'which is known only at run time' : 'which is no absolute path';
  scope.report(
    needUnknown,
    `writes to where \`${argument}\` says, ${why}, so no volume is mounted there`,
    'write an absolute path as a literal, or mount a volume there by `volumes` and `volumeMounts`',
  );
}

/** Whether two offers are one: of two items of a `foreach`. */
function isSameOffer(a: Offer, b: Offer): boolean {
  return a.option === b.option && a.gives === b.gives && a.origin.id === b.origin.id;
}

function list<T>(item: T | undefined): T[] {
  return item === undefined ? [] : [item];
}
