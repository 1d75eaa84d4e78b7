import type { InstanceNode } from '../analysis';
import type { Block } from '../syntax';
import type { FlowRule } from './flow-rule';
import type { LabelState } from './label-state';
import type { RuleEffect } from './relabel-flow';
import type { EntryState, FlowStage, StageEffect } from './stage-flow';

/** What a rule did to the items that came to it, in one of the components that run it. */
export interface RuleVisit {
  /** Where it stands; the rules of one component may run in another. */
  readonly owner: InstanceNode;
  /** Where it runs. */
  readonly instance: InstanceNode;
  readonly block: Block;
  readonly rule: FlowRule;
  readonly states: readonly LabelState[];
  /** What became of each. */
  readonly effects: readonly RuleEffect[];
}

/** What a stage did to the entries that came to it. */
export interface StageVisit {
  readonly instance: InstanceNode;
  readonly stage: FlowStage;
  readonly states: readonly EntryState[];
  readonly effects: readonly StageEffect[];
}

/** What arrives at a destination. */
export interface Arrival {
  readonly instance: InstanceNode;
  /** The endpoint, where they have rules or labels of their own. */
  readonly endpoint?: Block;
  readonly states: readonly LabelState[];
}
