import type { GraphNode, InstanceNode } from '../../../analysis';
import type { EntryState, FlowStage, LabelFlow, StageEffect } from '../../../flow';
import type { LintContext } from '../lint-context';
import { grouped } from './rule-findings';

/** A stage with all entries that come to it. */
export interface VisitedStage {
  readonly node: GraphNode;
  /** One of those that it runs in. */
  readonly instance: InstanceNode;
  readonly stage: FlowStage;
  readonly states: readonly EntryState[];
  readonly effects: readonly StageEffect[];
}

/** The stages that entries come to. */
export function visitedStages({ flow }: LintContext): readonly VisitedStage[] {
  let found = stagesOf.get(flow);
  if (found === undefined) {
    found = findVisitedStages(flow);
    stagesOf.set(flow, found);
  }
  return found;
}

/** Several lints ask for the same. */
const stagesOf = new WeakMap<LabelFlow, readonly VisitedStage[]>();

function findVisitedStages(flow: LabelFlow): readonly VisitedStage[] {
  const visited = flow.stageVisits.filter(({ states }) => states.length > 0);
  const visits = visited.map((visit) => ({ node: visit.instance.node, block: visit.stage.block, visit }));
  return grouped(visits).map(({ node, found }) => ({
    node,
    instance: found[0]!.visit.instance,
    stage: found[0]!.visit.stage,
    states: found.flatMap(({ visit }) => visit.states),
    effects: found.flatMap(({ visit }) => visit.effects),
  }));
}

/** Names and texts of an argument that is an object; a text that isn't known is left out. */
export function textsOfObject(value: unknown): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, text]): readonly (readonly [string, string])[] =>
    typeof text === 'symbol' ? [] : [[name, text === null ? '' : String(text)]],
  );
}
