import type { GraphNode } from '../../../analysis';
import type { LabelFlow, LabelState, RuleEffect, RuleVisit } from '../../../flow';
import type { Block } from '../../../syntax';
import type { LintContext } from '../lint-context';

/** A rule with all that came to it, in all components that run it. */
export interface VisitedRule {
  readonly node: GraphNode;
  readonly block: Block;
  readonly visits: readonly RuleVisit[];
  readonly states: readonly LabelState[];
  readonly effects: readonly RuleEffect[];
  /** What is dropped or kept: `target`, `series`. */
  readonly items: ItemName;
}

export interface ItemName {
  readonly one: string;
  readonly all: string;
}

/** The rules that something comes to, in order of the configuration. */
export function visitedRules({ flow }: LintContext): readonly VisitedRule[] {
  let found = rulesOf.get(flow);
  if (found === undefined) {
    found = findVisitedRules(flow);
    rulesOf.set(flow, found);
  }
  return found;
}

/** Several lints ask for the same. */
const rulesOf = new WeakMap<LabelFlow, readonly VisitedRule[]>();

function findVisitedRules(flow: LabelFlow): readonly VisitedRule[] {
  const visits = flow.ruleVisits.filter(({ states }) => states.length > 0);
  return grouped(visits.map((visit) => ({ node: visit.owner.node, block: visit.block, visit }))).map(
    ({ node, block, found }) => ({
      node,
      block,
      visits: found.map(({ visit }) => visit),
      states: found.flatMap(({ visit }) => visit.states),
      effects: found.flatMap(({ visit }) => visit.effects),
      items: itemsOf(found[0]!.visit.instance.node),
    }),
  );
}

/** What is found of one block, which runs once for each instance of its module and each component that uses it. */
export function grouped<T extends { readonly node: GraphNode; readonly block: Block }>(
  all: readonly T[],
): readonly { readonly node: GraphNode; readonly block: Block; readonly found: readonly T[] }[] {
  const groups = new Map<string, { node: GraphNode; block: Block; found: T[] }>();
  for (const one of all) {
    const { node, block } = one;
    const key = `${node.origin.source.name}:${block.nameStart}`;
    const group = groups.get(key);
    if (group) group.found.push(one);
    else groups.set(key, { node, block, found: [one] });
  }
  return [...groups.values()];
}

/** What a component handles. */
export function itemsOf({ component }: GraphNode): ItemName {
  const signals = component?.signals;
  const [signal] = signals?.accepts ?? [];
  const emitted = signals?.emits[0]?.signals[0];
  switch (signal ?? emitted) {
    case 'metrics':
      return signal === undefined ? { one: 'target', all: 'targets' } : { one: 'series', all: 'series' };
    case 'logs':
      return { one: 'log entry', all: 'log entries' };
    case 'profiles':
      return { one: 'profile', all: 'profiles' };
    default:
      return { one: 'target', all: 'targets' };
  }
}

/** The source labels of a rule that none of the items that come to it can have. */
export function impossibleLabels({ visits, states }: VisitedRule): readonly string[] {
  const names = visits[0]?.rule.sourceLabels ?? [];
  return [...new Set(names)].filter((name) => states.every((state) => state.get(name).presence === 'never'));
}
